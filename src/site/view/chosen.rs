//! One sheet among those that a reader chose: field by field, so that sheets can be put side by
//! side or into a note; and the rows of such a comparison.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    DateView, Desk, DomainView,
    sheet::{self, EvidenceView, GlanceView, SourceView},
};
use crate::{
    content::{catalog::Practice, sheet::Kind},
    site::{
        route::{Choice, Route, Selection},
        theme::Prepared,
    },
    text::{Lang, Slug},
};

/// One sheet, field by field.
#[derive(Serialize)]
pub struct ChosenSheet {
    slug: String,
    href: String,
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
    is_project: bool,
    title: String,
    summary: String,
    status: &'static str,
    is_overdue: bool,
    review_by: Option<DateView>,
    updated: Option<DateView>,
    owner: String,
    domains: Vec<DomainView>,
    facts: BTreeMap<&'static str, GlanceView>,
    evidence: Option<EvidenceView>,
    /// The text by the id of the vocabulary's section.
    sections: BTreeMap<String, String>,
    sources: Vec<SourceView>,
    projects: Vec<NamedSheet>,
    citation: String,
    card: Prepared,
    /// The ids of the rows for which it has nothing.
    empty: BTreeSet<String>,
    /// The comparison without it.
    remove_href: String,
}

/// A sheet of which only the name is shown.
#[derive(Serialize)]
pub struct NamedSheet {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The language of the title.
    pub lang: Lang,
    /// Whether that is another one than the reader's.
    pub is_foreign: bool,
}

impl NamedSheet {
    /// A practice by its name in the version that serves the reader best.
    pub fn new(desk: &Desk<'_>, practice: &Practice) -> NamedSheet {
        let (lang, sheet) = practice.sheets.best(desk.lang);
        NamedSheet {
            slug: practice.slug.to_string(),
            title: sheet.title.clone(),
            href: desk.sheet_href(&practice.slug),
            lang,
            is_foreign: lang != desk.lang,
        }
    }
}

impl ChosenSheet {
    /// A practice in the version that serves the reader best, among those of `selection`.
    pub fn new(desk: &Desk<'_>, practice: &Practice, selection: &Selection) -> ChosenSheet {
        let (lang, words) = practice.sheets.best(desk.lang);
        let facts = &practice.facts;
        let href = desk.sheet_href(&practice.slug);
        let permalink = desk.permalink(&Route::Sheet(lang, practice.slug.clone()));
        let projects = match facts.kind {
            Kind::Generic => desk.shelf.projects_of(practice),
            Kind::Project => Vec::new(),
        };
        let rest = Choice::Compare(selection.without(&practice.slug));
        let mut sheet = ChosenSheet {
            slug: practice.slug.to_string(),
            lang,
            lang_name: desk.lang_name(lang),
            is_foreign: lang != desk.lang,
            is_project: facts.kind == Kind::Project,
            title: words.title.clone(),
            summary: words.summary.clone(),
            status: practice.status(lang).as_str(),
            is_overdue: practice.is_overdue(desk.today),
            review_by: facts.review_by.map(|date| desk.date(date)),
            updated: words.updated.map(|date| desk.date(date)),
            owner: facts.owner.clone(),
            domains: desk.domains(practice),
            facts: sheet::glance(desk, practice, words).into_iter().map(|f| (f.id, f)).collect(),
            evidence: sheet::evidence(desk, practice, words),
            sections: sections(desk, practice, &href),
            sources: sheet::sources(desk, practice),
            projects: projects.into_iter().map(|other| NamedSheet::new(desk, other)).collect(),
            citation: sheet::citation(desk, practice, words, permalink.as_deref()),
            card: desk.card(practice).prepared(),
            empty: BTreeSet::new(),
            remove_href: desk.href(&Route::Choice(desk.lang, rest)),
            href,
        };
        let empty = rows(desk).into_iter().filter(|row| !sheet.holds(row));
        sheet.empty = empty.map(|row| row.id).collect();
        sheet
    }

    fn holds(&self, row: &Row) -> bool {
        match row.kind {
            RowKind::What | RowKind::Kind => true,
            RowKind::Domain => !self.domains.is_empty(),
            RowKind::Fact => self.facts.contains_key(row.key.as_str()),
            RowKind::Evidence => self.evidence.is_some(),
            RowKind::Section => self.sections.contains_key(&row.key),
            RowKind::Projects => !self.projects.is_empty(),
            RowKind::Sources => !self.sources.is_empty(),
            RowKind::Review => self.review_by.is_some() || self.updated.is_some(),
        }
    }
}

/// The text of a sheet by section, for a page that is not the sheet's: what points inside the sheet
/// leads there.
fn sections(desk: &Desk<'_>, practice: &Practice, href: &str) -> BTreeMap<String, String> {
    let (lang, words) = practice.sheets.best(desk.lang);
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    for section in sheet::sections(desk, words, lang) {
        if !section.role.is_empty() {
            // A quotation mark of the text itself would be written as an entity.
            let html = section.html.replace("href=\"#", &format!("href=\"{href}#"));
            sections.entry(section.role).or_default().push_str(&html);
        }
    }
    sections
}

/// A field by which sheets are compared.
#[derive(Serialize)]
pub struct Row {
    id: String,
    kind: RowKind,
    /// Of a fact or a section: which one.
    key: String,
    label: String,
    /// Whether none of the sheets has anything there.
    is_hidden: bool,
}

#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum RowKind {
    What,
    Kind,
    Domain,
    Fact,
    Evidence,
    Section,
    Projects,
    Sources,
    Review,
}

/// The facts of a sheet, in the order in which they are compared.
const FACTS: [&str; 7] = ["audience", "effort", "time", "partners", "lead", "scale", "size"];

/// Every row, in the order of the page; of the sections all that the vocabulary has.
fn rows(desk: &Desk<'_>) -> Vec<Row> {
    let row = |id: &str, kind, key: &str, label: String| Row {
        id: id.to_owned(),
        kind,
        key: key.to_owned(),
        label,
        is_hidden: false,
    };
    let fixed = |id: &str, kind| row(id, kind, "", desk.t(&format!("row-{id}")));
    let mut rows = vec![fixed("what", RowKind::What), fixed("kind", RowKind::Kind)];
    if let Some(facet) = desk.catalog.taxonomy.domain() {
        rows.push(row("domain", RowKind::Domain, "", facet.labels.get(desk.lang).to_owned()));
    }
    let fact = |id: &str| row(id, RowKind::Fact, id, desk.t(&format!("fact-{id}")));
    rows.extend(FACTS.map(fact));
    rows.push(fixed("evidence", RowKind::Evidence));
    rows.extend(desk.catalog.taxonomy.sections.iter().map(|rule| {
        let label = rule.labels.get(desk.lang).to_owned();
        row(&format!("section-{}", rule.id), RowKind::Section, &rule.id, label)
    }));
    rows.extend([
        fixed("projects", RowKind::Projects),
        fixed("sources", RowKind::Sources),
        fixed("review", RowKind::Review),
    ]);
    rows
}

/// The rows for these sheets: those of which none has anything are hidden.
pub fn rows_of(desk: &Desk<'_>, sheets: &[ChosenSheet]) -> Vec<Row> {
    let mut rows = rows(desk);
    for row in &mut rows {
        row.is_hidden = sheets.iter().all(|sheet| sheet.empty.contains(&row.id));
    }
    rows
}

/// The sheets of a selection that readers may see, and whether some are not among them.
pub fn known<'d>(desk: &'d Desk<'_>, selection: &Selection) -> (Vec<&'d Practice>, bool) {
    let slugs = selection.items().iter().map(|item| &item.sheet);
    let known: Vec<&Practice> = slugs.filter_map(|slug| desk.shelf.practice(slug)).collect();
    let is_short = known.len() < selection.items().len();
    (known, is_short)
}

/// The names of all sheets that can be found, advice and projects apart, by title.
pub fn offered(desk: &Desk<'_>, without: &[Slug]) -> [Vec<NamedSheet>; 2] {
    [Kind::Generic, Kind::Project].map(|kind| {
        let others = desk.shelf.found().filter(|practice| practice.facts.kind == kind);
        let others = others.filter(|practice| !without.contains(&practice.slug));
        let mut names: Vec<NamedSheet> =
            others.map(|practice| NamedSheet::new(desk, practice)).collect();
        names.sort_by_cached_key(|name| (crate::text::fold(&name.title), name.slug.clone()));
        names
    })
}
