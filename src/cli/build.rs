//! `leviers build`: the whole site as a folder. Files that are right already are left alone, so
//! that a second build of the same content changes nothing; files that an earlier build wrote and
//! this one does not are removed; any other file is never touched.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

mod packing;

use packing::{Care, Packing};

use super::{CONTENT_ERRORS, FINE, Session, has_errors, print};
use crate::{
    diagnostic::{Code, Diagnostic},
    loader::Snapshot,
    site::{PageError, Written, route::Layout},
    workspace::write_atomically,
};

/// The file by which a folder is known as the work of this program: one line a file, its hash and
/// its path.
const MANIFEST: &str = ".leviers-manifest";

/// The arguments of `build`.
#[derive(Args)]
pub(super) struct Build {
    /// The folder to write to; made if it is not there.
    folder: PathBuf,
    /// Write no compressed copies (`.br`, `.gz`) of the files that make pages work.
    #[arg(long)]
    plain: bool,
    /// Write into a folder that holds files of others. They stay, unless they bear a page's name.
    #[arg(long)]
    force: bool,
}

impl Build {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        self.refuse_sources(session)?;
        let before = self.known_files()?;
        let snapshot = session.load(Layout::Export, false);
        if let Some(diagnostic) = snapshot.settings_error() {
            bail!("{diagnostic}");
        }
        let Snapshot { site, mut diagnostics, .. } = snapshot;
        let routes = site.routes();
        let bar = ProgressBar::new(routes.len() as u64);
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}")
            .context("a progress bar's style")?;
        bar.set_style(style);
        if before.is_empty() {
            // Known as ours from the start, so that a build that was stopped can be repeated.
            write_if_changed(&self.folder.join(MANIFEST), b"")?;
        }
        let mut after = BTreeMap::new();
        let mut packing = Packing::default();
        let mut written = Vec::new();
        let mut n_written = 0usize;
        for route in &routes {
            let file = route.file();
            bar.set_message(file.clone());
            match site.render(route) {
                Ok(page) => {
                    n_written +=
                        usize::from(write_if_changed(&self.folder.join(&file), &page.body)?);
                    let hash = hash(&page.body);
                    written.push(Written { route, hash: hash.clone(), size: page.body.len() });
                    if !self.plain
                        && let Some(care) = Care::of(route)
                    {
                        packing.add(&file, page, care);
                    }
                    after.insert(file, hash);
                }
                Err(PageError::NotFound) => {}
                // One page that fails keeps its earlier file, and the others are written.
                Err(PageError::Broken(error)) => {
                    let diagnostic = Diagnostic::new(Code::BrokenPage, "themes");
                    diagnostics.push(diagnostic.with("page", route).with("reason", error));
                    if let Some(hash) = before.get(&file) {
                        let size = fs::metadata(self.folder.join(&file)).map_or(0, |m| m.len());
                        let size = usize::try_from(size).unwrap_or(usize::MAX);
                        written.push(Written { route, hash: hash.clone(), size });
                        after.insert(file, hash.clone());
                    }
                }
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        for (route, page) in site.offline_files(&written) {
            let file = route.file();
            n_written += usize::from(write_if_changed(&self.folder.join(&file), &page.body)?);
            after.insert(file, hash(&page.body));
        }
        // A theme may bring its own copy, and that of a file that is the same as ever is still good.
        for (copy, file) in packing.copies() {
            let is_same = before.get(&file) == after.get(&file);
            if let Entry::Vacant(place) = after.entry(copy)
                && let Some(known) = before.get(place.key()).filter(|_| is_same)
                && fs::read(self.folder.join(place.key())).is_ok_and(|copy| hash(&copy) == *known)
            {
                place.insert(known.clone());
            }
        }
        for (copy, bytes) in packing.pack(|copy| !after.contains_key(copy)) {
            n_written += usize::from(write_if_changed(&self.folder.join(&copy), &bytes)?);
            after.insert(copy, hash(&bytes));
        }
        let n_removed = self.remove_old(&before, &after)?;
        let manifest: String =
            after.iter().map(|(file, hash)| format!("{hash}  {file}\n")).collect();
        write_if_changed(&self.folder.join(MANIFEST), manifest.as_bytes())?;
        if !diagnostics.is_empty() {
            print::print(session, &diagnostics, &mut std::io::stderr().lock())?;
        }
        println!(
            "{}: {} files, {n_written} written, {n_removed} removed",
            self.folder.display(),
            after.len()
        );
        Ok(if has_errors(&diagnostics) { CONTENT_ERRORS } else { FINE })
    }

    /// A site inside its own content would be content the next time.
    fn refuse_sources(&self, session: &Session) -> Result<()> {
        let target = real(&self.folder);
        for source in [session.workspace.content(), session.workspace.themes()] {
            let source = real(source);
            if target.starts_with(&source) || source.starts_with(&target) {
                bail!(
                    "`{}` holds, or lies in, the sources `{}`",
                    self.folder.display(),
                    source.display()
                );
            }
        }
        Ok(())
    }

    /// The files of an earlier build with their hashes. An error when the folder holds files and no
    /// build is known.
    fn known_files(&self) -> Result<BTreeMap<String, String>> {
        let path = self.folder.join(MANIFEST);
        if let Ok(text) = fs::read_to_string(&path) {
            let entries = text.lines().filter_map(|line| line.split_once("  "));
            return Ok(entries.map(|(hash, file)| (file.to_owned(), hash.to_owned())).collect());
        }
        if !self.folder.exists() {
            return Ok(BTreeMap::new());
        }
        let mut entries = fs::read_dir(&self.folder)
            .with_context(|| format!("cannot read the folder `{}`", self.folder.display()))?;
        if !self.force && entries.next().is_some() {
            bail!(
                "`{}` holds files that no earlier build wrote; choose another folder, or add --force",
                self.folder.display()
            );
        }
        Ok(BTreeMap::new())
    }

    /// Removes what an earlier build wrote and nobody changed since, where it is no page any more.
    fn remove_old(
        &self,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
    ) -> Result<usize> {
        let mut n_removed = 0;
        for (file, hash) in before.iter().filter(|(file, _)| !after.contains_key(*file)) {
            // A manifest may be forged: a path in it never leads out.
            let is_plain =
                file.split('/').all(|part| !part.is_empty() && part != ".." && part != ".");
            let path = self.folder.join(file);
            let is_ours = |bytes: Vec<u8>| blake3::hash(&bytes).to_hex().as_str() == hash;
            if is_plain && fs::read(&path).is_ok_and(is_ours) {
                fs::remove_file(&path)
                    .with_context(|| format!("cannot remove `{}`", path.display()))?;
                n_removed += 1;
                // Folders go once they are empty; others refuse.
                let parents =
                    Path::new(file).ancestors().skip(1).filter(|parent| *parent != Path::new(""));
                for parent in parents {
                    if fs::remove_dir(self.folder.join(parent)).is_err() {
                        break;
                    }
                }
            }
        }
        Ok(n_removed)
    }
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// Writes the file unless it holds these bytes already; whether it wrote.
fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool> {
    let is_same = fs::metadata(path).is_ok_and(|m| m.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes);
    if !is_same {
        write_atomically(path, bytes)?;
    }
    Ok(!is_same)
}

/// The path without links and dots, also where its end does not exist yet.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let known = absolute.ancestors().find_map(|known| Some((known, fs::canonicalize(known).ok()?)));
    match known {
        Some((known, real)) => real.join(absolute.strip_prefix(known).unwrap_or(Path::new(""))),
        None => absolute,
    }
}
