//! The [`Loader`] makes a [`Site`] of what lies on the disk, again and again. It remembers the last
//! version of each file that was in order: while a file is broken, the site shows that version,
//! and the diagnostics say what to mend.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    content::{Source, catalog::Catalog, settings},
    date::Date,
    diagnostic::{Code, Diagnostic, Severity},
    lint,
    site::{Setting, Site, theme::DEFAULT_FILES},
    workspace::Workspace,
};

/// Reads the workspace into sites.
pub struct Loader {
    workspace: Workspace,
    setting: Setting,
    good_sources: BTreeMap<String, Source>,
    good_theme: BTreeMap<String, Arc<[u8]>>,
}

/// A site and what is to be said of the files that it was made from.
pub struct Snapshot {
    /// The site.
    pub site: Site,
    /// All that should be mended, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    /// The day of which it is.
    pub today: Date,
}

impl Snapshot {
    /// Why the site's settings could not be read, if so. Without them nothing is as its host wants
    /// it: neither the languages nor the quick exit.
    pub fn settings_error(&self) -> Option<&Diagnostic> {
        let is_fatal = |code| {
            use Code::{
                DuplicateKey, MissingFile, NotAMapping, NotUtf8, NotYaml, Unreadable,
                YamlTooComplex,
            };
            matches!(
                code,
                MissingFile
                    | Unreadable
                    | NotUtf8
                    | NotYaml
                    | YamlTooComplex
                    | DuplicateKey
                    | NotAMapping
            )
        };
        self.diagnostics.iter().find(|found| found.path == settings::PATH && is_fatal(found.code))
    }
}

impl Loader {
    /// A loader that remembers nothing yet.
    pub fn new(workspace: Workspace, setting: Setting) -> Loader {
        Loader { workspace, setting, good_sources: BTreeMap::new(), good_theme: BTreeMap::new() }
    }

    /// For whom and where the sites are.
    pub fn setting(&self) -> Setting {
        self.setting
    }

    /// The folders that are read.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The content as it is now, broken files as they last were in order.
    pub fn catalog(&mut self, today: Date) -> (Catalog, Vec<Diagnostic>) {
        let (sources, mut diagnostics) = self.workspace.sources();
        let (catalog, found) = Catalog::parse(&sources);
        diagnostics.extend(found);
        let broken = broken_paths(&diagnostics);
        let stand_ins: Vec<Source> =
            broken.iter().filter_map(|path| self.good_sources.get(*path).cloned()).collect();
        let (bad, good): (Vec<Source>, Vec<Source>) =
            sources.into_iter().partition(|source| broken.contains(source.path.as_str()));
        self.good_sources =
            good.iter().chain(&stand_ins).map(|s| (s.path.clone(), s.clone())).collect();
        let catalog = if stand_ins.is_empty() {
            catalog
        } else {
            // A broken file that was never in order still gives what can be read of it.
            let is_unknown = |source: &Source| !self.good_sources.contains_key(&source.path);
            let mut used = good;
            used.extend(bad.into_iter().filter(is_unknown));
            used.extend(stand_ins);
            Catalog::parse(&used).0
        };
        diagnostics.extend(lint::check(&catalog, today));
        diagnostics.sort();
        diagnostics.dedup();
        (catalog, diagnostics)
    }

    /// The site as it is now. With `is_thorough`, every page is drawn once to find what breaks.
    pub fn load(&mut self, today: Date, is_thorough: bool) -> Snapshot {
        let (catalog, mut diagnostics) = self.catalog(today);
        let name = catalog.settings.theme.clone();
        let files = self.workspace.theme(&name);
        if files.is_none() && name != "default" {
            diagnostics.push(Diagnostic::new(Code::UnknownTheme, "site.yaml").with("name", name));
        }
        let mut files = files.unwrap_or_default();
        // A copy of a built-in file, as a new theme is full of, stands before nothing.
        files.retain(|path, bytes| !DEFAULT_FILES.contains(&(path, bytes)));
        let (mut site, found) = Site::new(catalog.clone(), &files, today, self.setting);
        let broken: BTreeSet<String> =
            broken_paths(&found).into_iter().map(str::to_owned).collect();
        let mut is_patched = false;
        for path in &broken {
            match self.good_theme.get(path) {
                Some(good) => {
                    files.insert(path.clone(), good.clone());
                    is_patched = true;
                }
                None => {
                    files.remove(path);
                }
            }
        }
        if is_patched {
            site = Site::new(catalog, &files, today, self.setting).0;
        }
        self.good_theme = files;
        let mut of_theme = found;
        if is_thorough {
            of_theme.extend(site.check());
        }
        let name = &site.catalog().settings.theme;
        of_theme
            .iter_mut()
            .for_each(|diagnostic| diagnostic.path = format!("themes/{name}/{}", diagnostic.path));
        diagnostics.extend(of_theme);
        diagnostics.sort();
        Snapshot { site, diagnostics, today }
    }
}

fn broken_paths(diagnostics: &[Diagnostic]) -> BTreeSet<&str> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error);
    errors.map(|diagnostic| diagnostic.path.as_str()).collect()
}
