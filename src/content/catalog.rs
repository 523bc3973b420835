//! The [`Catalog`]: everything that the sources say, joined. Language versions of one practice
//! stand together, terms that follow from other fields are filled in, dead links are known.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    content::{
        MAX_FILE, Source, commune,
        commune::Commune,
        fields::{Fields, Report},
        front_matter::{self, MAX_FRONT_MATTER, Node, Value},
        helpline::{self, Helpline},
        list::ReadingList,
        page::StaticPage,
        settings::{self, Settings},
        shapes::{self, Shapes},
        sheet::{Facts, Sheet, Status, lang_of},
        taxonomy::{self, Derived, Taxonomy},
        thesaurus::{self, Thesaurus},
        translations::{Translations, Version, join},
    },
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, Slug, is_file_path},
};

/// Everything that the content says.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// The site's settings.
    pub settings: Settings,
    /// Facets and sections.
    pub taxonomy: Taxonomy,
    /// Concepts and their words.
    pub thesaurus: Thesaurus,
    /// Verified helplines, emergency numbers first.
    pub helplines: Vec<Helpline>,
    /// Communes by NIS code.
    pub communes: BTreeMap<String, Commune>,
    /// The outlines of places.
    pub shapes: Shapes,
    /// Practices by slug, whatever their state; shared, so that a site need not copy them.
    pub practices: BTreeMap<Slug, Arc<Practice>>,
    /// Reading lists by slug.
    pub lists: BTreeMap<Slug, Translations<ReadingList>>,
    /// Pages by slug.
    pub pages: BTreeMap<Slug, Translations<StaticPage>>,
    /// The files under `media/`, without that prefix.
    pub media: BTreeMap<String, Arc<[u8]>>,
}

/// A practice in all its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// Its name in addresses.
    pub slug: Slug,
    /// What all versions share.
    pub facts: Facts,
    /// Its sheets.
    pub sheets: Translations<Sheet>,
}

impl Practice {
    /// The state of the sheet in `lang`: its own, else the original's, else a draft.
    pub fn status(&self, lang: Lang) -> Status {
        let own = self.sheets.get(lang).and_then(|sheet| sheet.status);
        let original = || self.sheets.get(self.sheets.original()).and_then(|sheet| sheet.status);
        own.or_else(original).unwrap_or(Status::Draft)
    }

    /// Whether its review was due before `today`.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.facts.is_overdue(today)
    }

    /// When the version for readers of `lang` was last changed, else when it was written; `None`
    /// for a sheet without a date, which is neither new nor changed.
    pub fn changed(&self, lang: Lang) -> Option<Date> {
        self.sheets.best(lang).1.updated.or(self.facts.written)
    }

    /// The terms of one facet.
    pub fn terms(&self, facet: &str) -> &[String] {
        self.facts.terms(facet)
    }
}

impl Catalog {
    /// Reads all sources. The diagnostics are in the order in which they are shown.
    pub fn parse(sources: &[Source]) -> (Catalog, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut texts = BTreeMap::new();
        let mut catalog = Catalog::default();
        for source in sources {
            if let Some(name) = source.path.strip_prefix("media/") {
                if is_media(name) {
                    catalog.media.insert(name.to_owned(), source.bytes.clone());
                } else {
                    diagnostics.push(Diagnostic::new(Code::MediaRefused, &source.path));
                }
            } else if let Some(text) = text_of(source, &mut diagnostics) {
                texts.insert(source.path.as_str(), text);
            }
        }
        catalog.read_data(&mut texts, &mut diagnostics);
        catalog.read_sheets(&texts, &mut diagnostics);
        catalog.read_lists(&texts, &mut diagnostics);
        catalog.read_pages(&texts, &mut diagnostics);
        for path in texts.keys().filter(|path| !is_read(path)) {
            diagnostics.push(Diagnostic::new(Code::UnusedFile, *path));
        }
        catalog.fill_in_terms(&mut diagnostics);
        diagnostics.sort();
        (catalog, diagnostics)
    }

    /// The text that introduces the sheets of a term; of several the first by name.
    pub fn introduction(&self, facet: &str, term: &str) -> Option<&Translations<StaticPage>> {
        self.pages.values().find(|page| StaticPage::subject(page) == Some((facet, term)))
    }

    fn read_data(&mut self, texts: &mut BTreeMap<&str, &str>, diagnostics: &mut Vec<Diagnostic>) {
        let mut data = |path: &'static str, read: &mut dyn FnMut(Node, &Report<'_>)| {
            let Some(text) = texts.remove(path) else {
                if path != shapes::PATH {
                    diagnostics.push(Diagnostic::new(Code::MissingFile, path));
                }
                return;
            };
            let report = Report::new(path);
            match front_matter::parse_yaml(text.trim_start_matches('\u{feff}'), path, 1) {
                Ok(node) => read(node, &report),
                Err(diagnostic) => report.push(diagnostic),
            }
            diagnostics.extend(report.into_diagnostics());
        };
        data(settings::PATH, &mut |node, report| self.settings = Settings::parse(node, report));
        let langs = self.settings.langs.clone();
        data(taxonomy::PATH, &mut |node, report| {
            self.taxonomy = Taxonomy::parse(node, &langs, report)
        });
        data(thesaurus::PATH, &mut |node, report| {
            self.thesaurus = Thesaurus::parse(node, &langs, report)
        });
        data(helpline::PATH, &mut |node, report| {
            self.helplines = helpline::parse(node, &self.taxonomy, &langs, report);
            helpline::require(&self.helplines, report);
        });
        data(shapes::PATH, &mut |node, report| {
            self.shapes = Shapes::parse(node, &self.taxonomy, &langs, report)
        });
        if let Some(text) = texts.remove(commune::PATH) {
            let report = Report::new(commune::PATH);
            self.communes =
                commune::parse(text.trim_start_matches('\u{feff}'), &self.taxonomy, &report);
            diagnostics.extend(report.into_diagnostics());
        }
    }

    fn read_sheets(&mut self, texts: &BTreeMap<&str, &str>, diagnostics: &mut Vec<Diagnostic>) {
        let sheets =
            self.read_versions("practices/", texts, diagnostics, |version, fields, text| {
                Sheet::parse(version, fields, text, &self.taxonomy)
            });
        for (slug, joined) in sheets {
            // An original without facts was not read at all, so this holds for each.
            if let Some((facts, sheets)) = split_facts(joined) {
                self.practices.insert(slug.clone(), Arc::new(Practice { slug, facts, sheets }));
            }
        }
    }

    fn read_lists(&mut self, texts: &BTreeMap<&str, &str>, diagnostics: &mut Vec<Diagnostic>) {
        self.lists = self.read_versions("lists/", texts, diagnostics, |version, fields, text| {
            ReadingList::parse(fields, text, version.lang)
        });
    }

    fn read_pages(&mut self, texts: &BTreeMap<&str, &str>, diagnostics: &mut Vec<Diagnostic>) {
        self.pages = self.read_versions("pages/", texts, diagnostics, |version, fields, text| {
            StaticPage::parse(fields, text, version.lang, &self.taxonomy)
        });
    }

    /// Reads the versioned files of a folder and joins them. `parse` is given the file's text and
    /// the offset of its body, and gives `None` for what cannot be shown.
    fn read_versions<T>(
        &self,
        folder: &str,
        texts: &BTreeMap<&str, &str>,
        diagnostics: &mut Vec<Diagnostic>,
        parse: impl Fn(Version, Fields<'_, '_>, (&str, usize)) -> Option<T>,
    ) -> BTreeMap<Slug, Translations<T>> {
        let (mut files, mut broken) = (Vec::new(), BTreeSet::new());
        for (path, text) in under(folder, texts) {
            let report = Report::new(path);
            let read = self.open(path, text, &report).and_then(|(version, fields, body_offset)| {
                Some((version.clone(), parse(version, fields, (text, body_offset))?))
            });
            if read.is_none() {
                broken.extend(slug_of(path));
            }
            files.extend(read);
            diagnostics.extend(report.into_diagnostics());
        }
        join(files, &broken, diagnostics)
    }

    /// The front matter of a versioned file, ready to be read field by field.
    fn open<'r, 'a>(
        &self,
        path: &str,
        text: &str,
        report: &'r Report<'a>,
    ) -> Option<(Version, Fields<'r, 'a>, usize)> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let Some((slug, lang)) =
            lang_of(name).and_then(|(slug, lang)| Some((slug.parse::<Slug>().ok()?, lang)))
        else {
            report.push(Diagnostic::new(Code::BadFileName, path).with("name", name));
            return None;
        };
        if !self.settings.langs.contains(&lang) {
            report.push(Diagnostic::new(Code::LanguageNotOffered, path).with("lang", lang));
            return None;
        }
        let start = Span { line: 1, column: 1, length: 0 };
        let cut = match front_matter::split(text) {
            Ok(cut) => cut,
            Err(code) => {
                report.add(code, start, &[]);
                return None;
            }
        };
        if cut.yaml.len() > MAX_FRONT_MATTER {
            let reason = format!("{} bytes, at most {MAX_FRONT_MATTER}", cut.yaml.len());
            report.add(Code::YamlTooComplex, start, &[("reason", &reason)]);
            return None;
        }
        let first_line = Span::of(text, cut.yaml_offset, cut.yaml_offset).line;
        let node = match front_matter::parse_yaml(cut.yaml, path, first_line) {
            Ok(node) => node,
            Err(diagnostic) => {
                report.push(diagnostic);
                return None;
            }
        };
        if !matches!(node.value, Value::Map(_)) {
            report.add(Code::NotAMapping, node.span, &[]);
            return None;
        }
        let fields =
            Fields::new(Node { span: Span { line: 1, column: 1, length: 3 }, ..node }, "", report);
        Some((Version::parse(path, slug, lang, &fields), fields, cut.body_offset))
    }

    /// Adds the terms that follow from other fields, and reports communes that do not exist.
    fn fill_in_terms(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        for practice in self.practices.values_mut() {
            let practice = Arc::make_mut(practice);
            let facts = &mut practice.facts;
            for facet in &self.taxonomy.facets {
                let derived: Vec<String> = match facet.source {
                    None | Some(Derived::Language | Derived::Status) => continue,
                    Some(Derived::Kind) => {
                        facet.term_for(facts.kind.as_str()).map(str::to_owned).into_iter().collect()
                    }
                    Some(Derived::Evidence) => facts.evidence.clone().into_iter().collect(),
                    Some(Derived::Cost) => {
                        facts.cost.iter().map(|level| level.term.clone()).collect()
                    }
                    Some(Derived::Setup) => {
                        facts.setup.iter().map(|level| level.term.clone()).collect()
                    }
                    Some(Derived::Communes) => {
                        let communes =
                            facts.communes.iter().filter_map(|nis| self.communes.get(nis));
                        let terms =
                            communes.flat_map(|c| &c.terms).filter(|(id, _)| *id == facet.id);
                        terms.map(|(_, term)| term.clone()).collect()
                    }
                };
                let terms = facts.terms.entry(facet.id.clone()).or_default();
                terms.extend(derived);
                if terms.is_empty() {
                    terms.extend(facet.default.clone());
                }
                let mut seen = BTreeSet::new();
                terms.retain(|term| seen.insert(term.clone()));
            }
            let path = practice.sheets.path(practice.sheets.original()).unwrap_or_default();
            let place = practice.sheets.best(practice.sheets.original()).1.place("communes");
            for nis in facts.communes.iter().filter(|nis| !self.communes.contains_key(*nis)) {
                let diagnostic = Diagnostic::new(Code::UnknownCommune, path).at(place);
                diagnostics.push(diagnostic.with("nis", nis));
            }
        }
    }
}

fn split_facts(
    joined: Translations<(Sheet, Option<Facts>)>,
) -> Option<(Facts, Translations<Sheet>)> {
    let facts = joined.get(joined.original()).and_then(|(_, facts)| facts.clone())?;
    Some((facts, joined.map(|(sheet, _)| sheet)))
}

/// Whether a file of `media/` is published: of a kind that no browser runs, and with a name that
/// needs no escaping in an address.
fn is_media(name: &str) -> bool {
    let kinds = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".pdf"];
    let lower = name.to_ascii_lowercase();
    kinds.iter().any(|kind| lower.ends_with(kind)) && is_file_path(name)
}

/// The source's text, if it is one.
fn text_of<'a>(source: &'a Source, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
    if source.bytes.len() > MAX_FILE {
        let diagnostic =
            Diagnostic::new(Code::FileTooLarge, &source.path).with("size", source.bytes.len());
        diagnostics.push(diagnostic.with("limit", MAX_FILE));
        return None;
    }
    match std::str::from_utf8(&source.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = std::str::from_utf8(&source.bytes[..error.valid_up_to()]).unwrap_or("");
            let place = Span::of(good, good.len(), good.len());
            let diagnostic = Diagnostic::new(Code::NotUtf8, &source.path).at(place);
            diagnostics.push(diagnostic.with("offset", error.valid_up_to()));
            None
        }
    }
}

fn under<'t>(
    folder: &'t str,
    texts: &'t BTreeMap<&str, &str>,
) -> impl Iterator<Item = (&'t str, &'t str)> {
    texts
        .iter()
        .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(".md"))
        .map(|(p, t)| (*p, *t))
}

/// Whether some reader takes the file; a README or a licence in the root is for people.
fn is_read(path: &str) -> bool {
    let is_known = ["practices/", "lists/", "pages/"].iter().any(|folder| path.starts_with(folder));
    let lower = path.to_ascii_lowercase();
    let is_for_people =
        !path.contains('/') && ["readme", "licen"].iter().any(|name| lower.starts_with(name));
    (is_known && path.ends_with(".md")) || is_for_people
}

fn slug_of(path: &str) -> Option<Slug> {
    lang_of(path.rsplit('/').next()?)?.0.parse().ok()
}
