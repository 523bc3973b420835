//! The page of one sheet: what it is at a glance, then its text, its sources, and where to go on.

use serde::Serialize;

use super::{
    DateView, Desk, DomainView, TermView, TranslationView, VersionView, embed, overview,
    related::related,
};
use crate::{
    content::{
        catalog::Practice,
        markdown::Section,
        sheet::{Kind, Level, Sheet},
        taxonomy::{Derived, Role},
    },
    site::{
        route::{Choice, Extract, Route, Selection},
        theme::Prepared,
    },
    text::Lang,
};

/// The page of one sheet.
#[derive(Serialize)]
pub struct SheetPage {
    slug: String,
    list_href: String,
    compare_href: String,
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
    kind: &'static str,
    is_project: bool,
    title: String,
    summary: String,
    domains: Vec<DomainView>,
    status: &'static str,
    is_overdue: bool,
    review_by: Option<DateView>,
    written: Option<DateView>,
    updated: Option<DateView>,
    owner: String,
    revision: u32,
    glance: Vec<GlanceView>,
    evidence: Option<EvidenceView>,
    sections: Vec<SectionView>,
    intro_html: String,
    sources: Vec<SourceView>,
    facets: Vec<FacetTerms>,
    communes: Vec<CommuneView>,
    related: Vec<Prepared>,
    projects: Vec<Prepared>,
    lists: Vec<overview::ListLink>,
    versions: Vec<VersionView>,
    translation: Option<TranslationView>,
    permalink: Option<String>,
    citation: String,
    /// How to put it into another site.
    embed: Option<embed::Lines>,
}

#[derive(Serialize)]
pub(super) struct GlanceView {
    pub(super) id: &'static str,
    label: String,
    values: Vec<TermView>,
    note: Option<String>,
    is_estimate: bool,
}

#[derive(Serialize)]
pub(super) struct EvidenceView {
    label: String,
    href: Option<String>,
    reason: String,
    rank: usize,
    of: usize,
}

#[derive(Serialize)]
pub(super) struct SectionView {
    id: String,
    pub(super) role: String,
    title: String,
    pub(super) html: String,
}

#[derive(Serialize)]
pub(super) struct SourceView {
    /// The language of the title and the note, where it is not the page's.
    lang: Option<Lang>,
    title: String,
    publisher: String,
    href: Option<String>,
    seen: Option<DateView>,
    note: Option<String>,
}

#[derive(Serialize)]
struct FacetTerms {
    label: String,
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct CommuneView {
    name: String,
    province: String,
}

impl SheetPage {
    /// The page of a practice in the version that serves the reader best.
    pub fn new(desk: &Desk<'_>, practice: &Practice) -> SheetPage {
        let (lang, sheet) = practice.sheets.best(desk.lang);
        let facts = &practice.facts;
        let cards = |practices: Vec<&Practice>| {
            practices.into_iter().map(|p| desk.card(p).prepared()).collect()
        };
        let route = |lang| Route::Sheet(lang, practice.slug.clone());
        let permalink = desk.permalink(&route(lang));
        let alone = Selection::of([&practice.slug]);
        let choice = |choice| desk.href(&Route::Choice(desk.lang, choice));
        SheetPage {
            slug: practice.slug.to_string(),
            list_href: choice(Choice::List(alone.clone())),
            compare_href: choice(Choice::Compare(alone)),
            lang,
            lang_name: desk.lang_name(lang),
            is_foreign: lang != desk.lang,
            kind: facts.kind.as_str(),
            is_project: facts.kind == Kind::Project,
            title: sheet.title.clone(),
            summary: sheet.summary.clone(),
            domains: desk.domains(practice),
            status: practice.status(lang).as_str(),
            is_overdue: practice.is_overdue(desk.today),
            review_by: facts.review_by.map(|date| desk.date(date)),
            written: facts.written.map(|date| desk.date(date)),
            updated: sheet.updated.map(|date| desk.date(date)),
            owner: facts.owner.clone(),
            revision: practice.sheets.translates(lang).unwrap_or(practice.sheets.revision()),
            glance: glance(desk, practice, sheet),
            evidence: evidence(desk, practice, sheet),
            sections: sections(desk, sheet, lang),
            intro_html: desk.html(&sheet.body.intro),
            sources: sources(desk, practice),
            facets: facet_terms(desk, practice),
            communes: communes(desk, practice),
            related: related(desk, practice, 6),
            projects: if facts.kind == Kind::Generic {
                cards(desk.shelf.projects_of(practice))
            } else {
                Vec::new()
            },
            lists: overview::lists_with(desk, &practice.slug),
            versions: desk.versions(&practice.sheets, route),
            translation: desk.translation(&practice.sheets, route),
            citation: citation(desk, practice, sheet, permalink.as_deref()),
            permalink,
            embed: embed::lines(desk, sheet.title.clone(), &Extract::Sheet(practice.slug.clone())),
        }
    }
}

/// The heading of a section as HTML.
pub(super) fn heading(section: &Section) -> String {
    let title = section.title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<h2 id=\"{}\">{title}</h2>\n", section.id)
}

/// What an official asks first. The order is that of the questions.
pub(super) fn glance(desk: &Desk<'_>, practice: &Practice, sheet: &Sheet) -> Vec<GlanceView> {
    let facts = &practice.facts;
    let taxonomy = &desk.catalog.taxonomy;
    let is_estimate = |level: &Option<Level>| level.as_ref().is_some_and(|level| level.is_estimate);
    let rows = [
        ("audience", taxonomy.role(Role::Audience), None, false),
        (
            "effort",
            taxonomy.derived(Derived::Cost),
            sheet.cost_note.clone(),
            is_estimate(&facts.cost),
        ),
        (
            "time",
            taxonomy.derived(Derived::Setup),
            sheet.setup_note.clone(),
            is_estimate(&facts.setup),
        ),
        ("partners", taxonomy.role(Role::Partners), None, false),
        ("lead", taxonomy.role(Role::Lead), None, false),
        ("scale", taxonomy.role(Role::Scale), None, false),
        ("size", taxonomy.role(Role::Size), None, false),
    ];
    let mut glance = Vec::new();
    for (id, facet, note, is_estimate) in rows {
        let Some(facet) = facet else { continue };
        let values = desk.terms(practice, facet);
        if !values.is_empty() {
            glance.push(GlanceView {
                id,
                label: desk.t(&format!("fact-{id}")),
                values,
                note,
                is_estimate,
            });
        }
    }
    glance
}

pub(super) fn evidence(
    desk: &Desk<'_>,
    practice: &Practice,
    sheet: &Sheet,
) -> Option<EvidenceView> {
    let facet = desk.catalog.taxonomy.derived(Derived::Evidence)?;
    let level = practice.facts.evidence.as_ref()?;
    let term = desk.term(&facet.id, level);
    let original = practice.sheets.get(practice.sheets.original());
    let reason = sheet
        .evidence_reason
        .as_ref()
        .or_else(|| original.and_then(|sheet| sheet.evidence_reason.as_ref()));
    Some(EvidenceView {
        label: term.label,
        href: term.href,
        reason: reason.cloned().unwrap_or_default(),
        rank: facet.position(level).map_or(0, |at| at + 1),
        of: facet.terms.len(),
    })
}

pub(super) fn sections(desk: &Desk<'_>, sheet: &Sheet, lang: Lang) -> Vec<SectionView> {
    let view = |section: &Section| SectionView {
        id: section.id.clone(),
        role: desk
            .catalog
            .taxonomy
            .section(&section.title, lang)
            .map(|rule| rule.id.clone())
            .unwrap_or_default(),
        title: section.title.clone(),
        html: desk.html(&section.html),
    };
    sheet.body.sections.iter().map(view).collect()
}

pub(super) fn sources(desk: &Desk<'_>, practice: &Practice) -> Vec<SourceView> {
    // Sources are named in the language in which the sheet was first written.
    let lang = Some(practice.sheets.original()).filter(|lang| *lang != desk.lang);
    let view = |source: &crate::content::sheet::Reference| SourceView {
        lang,
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        href: source.url.clone(),
        seen: source.seen.map(|date| desk.date(date)),
        note: source.note.clone(),
    };
    practice.facts.sources.iter().map(view).collect()
}

fn facet_terms(desk: &Desk<'_>, practice: &Practice) -> Vec<FacetTerms> {
    let mut facets = Vec::new();
    for facet in desk.catalog.taxonomy.facets.iter().filter(|facet| overview::has_pages(facet)) {
        let terms = desk.terms(practice, facet);
        if !terms.is_empty() {
            facets.push(FacetTerms { label: facet.labels.get(desk.lang).to_owned(), terms });
        }
    }
    facets
}

fn communes(desk: &Desk<'_>, practice: &Practice) -> Vec<CommuneView> {
    let known = practice.facts.communes.iter().filter_map(|nis| desk.catalog.communes.get(nis));
    let facet = desk.catalog.taxonomy.role(Role::Province).map_or("", |facet| facet.id.as_str());
    let view = |commune: &crate::content::commune::Commune| {
        let province = commune.terms.iter().find(|(id, _)| id == facet);
        CommuneView {
            name: commune.name(desk.lang).to_owned(),
            province: province
                .map(|(facet, term)| desk.term_label(facet, term))
                .unwrap_or_default(),
        }
    };
    known.map(view).collect()
}

pub(super) fn citation(
    desk: &Desk<'_>,
    practice: &Practice,
    sheet: &Sheet,
    permalink: Option<&str>,
) -> String {
    let date = sheet.updated.map(|date| desk.date(date).text).unwrap_or_default();
    desk.t_with(
        "citation",
        &[
            ("owner", &practice.facts.owner),
            ("title", &sheet.title),
            ("site", &desk.catalog.settings.name),
            ("date", &date),
            ("address", permalink.unwrap_or("")),
        ],
    )
}
