//! The sheets as data: all of them in short, each of them whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::value::{
    Address, Day, Id, Kind, Language, Licence, Status, Terms, Texts, shown_facets, terms,
};
use crate::{
    content::{
        catalog::Practice,
        sheet::{Facts, Level, Reference, Sheet},
        taxonomy::Derived,
    },
    site::{
        Site,
        route::{Api, Route},
    },
    text::{Lang, Slug},
};

/// All published sheets.
#[derive(Serialize, JsonSchema)]
pub(super) struct SheetList {
    /// How many there are.
    total: usize,
    /// The licence of all texts.
    licence: Option<Licence>,
    /// The sheets, by their slugs.
    sheets: Vec<SheetSummary>,
}

/// A practice in short.
#[derive(Serialize, JsonSchema)]
pub(super) struct SheetSummary {
    /// Its name in addresses, in all languages. It does not change.
    slug: Id,
    kind: Kind,
    /// The state of the original.
    status: Status,
    /// The language in which it was written.
    original: Language,
    /// The languages in which it can be read.
    languages: Vec<Language>,
    titles: Texts,
    /// One or two sentences: what it is and what it gives.
    summaries: Texts,
    terms: Terms,
    /// The communes that do it.
    communes: Vec<CommuneName>,
    /// Who keeps it.
    owner: String,
    /// When it was first written.
    written: Option<Day>,
    /// When one of its versions was last changed.
    updated: Option<Day>,
    /// When it is to be read again.
    review_by: Option<Day>,
    /// Whether that day has passed.
    is_overdue: bool,
    /// The page of the original.
    page: Address,
    /// All that is public on it.
    data: Address,
}

/// A commune.
#[derive(Serialize, JsonSchema)]
struct CommuneName {
    /// Its NIS code (Statbel).
    nis: String,
    names: Texts,
}

/// All that is public on a practice.
#[derive(Serialize, JsonSchema)]
pub(super) struct SheetDocument {
    #[serde(flatten)]
    summary: SheetSummary,
    /// The revision of the original; raised when translations must follow.
    revision: u32,
    /// The term that says how much is known of its effects.
    evidence: Option<LevelOf>,
    /// Effort and cost.
    cost: Option<LevelOf>,
    /// The time to set it up.
    setup: Option<LevelOf>,
    /// Where it was found.
    sources: Vec<Source>,
    /// Sheets to read with it, as its authors chose them.
    related: Vec<Id>,
    /// The reading lists that hold it.
    lists: Vec<Id>,
    /// Its texts, one a language.
    versions: Vec<SheetVersion>,
    /// The licence of the texts.
    licence: Option<Licence>,
}

/// A term of an ordered facet.
#[derive(Serialize, JsonSchema)]
struct LevelOf {
    /// The facet's id.
    facet: String,
    /// The term's id.
    term: String,
    /// Whether it is the editors' guess, which no source says.
    is_estimate: bool,
}

/// A published source.
#[derive(Serialize, JsonSchema)]
struct Source {
    title: String,
    publisher: String,
    url: Option<String>,
    /// When it was seen.
    seen: Option<Day>,
    /// What it supports.
    note: Option<String>,
}

/// The text of a practice in one language.
#[derive(Serialize, JsonSchema)]
struct SheetVersion {
    language: Language,
    status: Status,
    title: String,
    summary: String,
    /// When it was last changed.
    updated: Option<Day>,
    /// For a translation: the revision of the original that it gives.
    translates: Option<u32>,
    /// Whether the original has changed since.
    is_behind: bool,
    /// Why the evidence goes that far and no further.
    evidence_reason: Option<String>,
    /// A remark on effort and cost.
    cost_note: Option<String>,
    /// A remark on the time to set up.
    setup_note: Option<String>,
    /// What stands before the first section, as HTML.
    intro_html: String,
    sections: Vec<TextSection>,
    /// The whole text without markup and without the headings of sections, a block a line.
    text: String,
    page: Address,
}

/// A part of a text under its heading.
#[derive(Serialize, JsonSchema)]
pub(super) struct TextSection {
    /// The anchor in the page.
    id: String,
    /// What the section is for, as in the vocabulary, where the vocabulary knows its heading.
    role: Option<String>,
    title: String,
    /// What stands under the heading, as HTML.
    html: String,
}

impl Site {
    pub(super) fn sheet_list(&self) -> SheetList {
        let sheets: Vec<SheetSummary> =
            self.shelf.found().map(|practice| self.sheet_summary(practice)).collect();
        SheetList { total: sheets.len(), licence: self.licence(), sheets }
    }

    fn sheet_summary(&self, practice: &Practice) -> SheetSummary {
        let (facts, sheets) = (&practice.facts, &practice.sheets);
        let original = sheets.original();
        let updated = sheets.iter().filter_map(|(_, sheet)| sheet.updated).max();
        SheetSummary {
            slug: (&practice.slug).into(),
            kind: facts.kind.into(),
            status: practice.status(original).into(),
            original: original.into(),
            languages: sheets.iter().map(|(lang, _)| lang.into()).collect(),
            titles: Texts::of(sheets, |sheet| &sheet.title),
            summaries: Texts::of(sheets, |sheet| &sheet.summary),
            terms: terms(&self.catalog.taxonomy, practice),
            communes: self.commune_names(facts),
            owner: facts.owner.clone(),
            written: facts.written.map(Day::from),
            updated: updated.map(Day::from),
            review_by: facts.review_by.map(Day::from),
            is_overdue: practice.is_overdue(self.today),
            page: self.address(&Route::Sheet(original, practice.slug.clone())),
            data: self.address_of(Api::Sheet(practice.slug.clone())),
        }
    }

    fn commune_names(&self, facts: &Facts) -> Vec<CommuneName> {
        let known = facts.communes.iter().filter_map(|nis| self.catalog.communes.get(nis));
        let name = |commune: &crate::content::commune::Commune| CommuneName {
            nis: commune.nis.clone(),
            names: self.catalog.settings.langs.iter().map(|l| (*l, commune.name(*l))).collect(),
        };
        known.map(name).collect()
    }

    pub(super) fn sheet_document(&self, practice: &Practice) -> SheetDocument {
        let facts = &practice.facts;
        let level = |source, level: &Option<Level>| {
            let level = level.as_ref()?;
            self.level(source, &level.term, level.is_estimate)
        };
        // A draft that is named here would be known to be.
        let related = facts.related.iter().map(|(slug, _)| slug);
        let related = related.filter(|slug| self.shelf.practice(slug).is_some());
        let versions = practice.sheets.iter();
        SheetDocument {
            summary: self.sheet_summary(practice),
            revision: practice.sheets.revision(),
            evidence: facts
                .evidence
                .as_ref()
                .and_then(|term| self.level(Derived::Evidence, term, false)),
            cost: level(Derived::Cost, &facts.cost),
            setup: level(Derived::Setup, &facts.setup),
            sources: facts.sources.iter().map(source).collect(),
            related: related.map(Id::from).collect(),
            lists: self.lists_with(&practice.slug),
            versions: versions.map(|(lang, sheet)| self.version(practice, lang, sheet)).collect(),
            licence: self.licence(),
        }
    }

    fn level(&self, source: Derived, term: &str, is_estimate: bool) -> Option<LevelOf> {
        let mut facets = shown_facets(&self.catalog.taxonomy);
        let facet = facets.find(|facet| facet.source == Some(source))?;
        Some(LevelOf { facet: facet.id.clone(), term: term.to_owned(), is_estimate })
    }

    fn lists_with(&self, sheet: &Slug) -> Vec<Id> {
        let lists = self.shelf.lists.iter().filter(|(_, versions)| {
            versions.iter().any(|(_, list)| list.items.iter().any(|item| item.sheet == *sheet))
        });
        lists.map(|(slug, _)| slug.into()).collect()
    }

    fn version(&self, practice: &Practice, lang: Lang, sheet: &Sheet) -> SheetVersion {
        SheetVersion {
            language: lang.into(),
            status: practice.status(lang).into(),
            title: sheet.title.clone(),
            summary: sheet.summary.clone(),
            updated: sheet.updated.map(Day::from),
            translates: practice.sheets.translates(lang),
            is_behind: practice.sheets.is_behind(lang),
            evidence_reason: sheet.evidence_reason.clone(),
            cost_note: sheet.cost_note.clone(),
            setup_note: sheet.setup_note.clone(),
            intro_html: self.resolved(&sheet.body.intro, lang),
            sections: self.text_sections(&sheet.body, lang),
            text: sheet.body.text.clone(),
            page: self.address(&Route::Sheet(lang, practice.slug.clone())),
        }
    }

    pub(super) fn text_sections(
        &self,
        body: &crate::content::markdown::Body,
        lang: Lang,
    ) -> Vec<TextSection> {
        let taxonomy = &self.catalog.taxonomy;
        let section = |section: &crate::content::markdown::Section| TextSection {
            id: section.id.clone(),
            role: taxonomy.section(&section.title, lang).map(|rule| rule.id.clone()),
            title: section.title.clone(),
            html: self.resolved(&section.html, lang),
        };
        body.sections.iter().map(section).collect()
    }
}

fn source(source: &Reference) -> Source {
    Source {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        seen: source.seen.map(Day::from),
        note: source.note.clone(),
    }
}
