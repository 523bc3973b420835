//! The pages that lead to others: home, A to Z, filters, one term, languages, nothing found.

use serde::Serialize;

use super::{
    Desk, LinkView, embed,
    frame::{self, LineView},
    reading::{ListCard, TextPage},
};
use crate::{
    content::{sheet::Kind, taxonomy::Facet},
    search::Query,
    site::{route::Route, theme::Prepared},
    text::{Lang, fold},
};

/// The root page.
#[derive(Serialize)]
pub struct Languages {
    languages: Vec<LanguageView>,
}

#[derive(Serialize)]
struct LanguageView {
    lang: Lang,
    name: &'static str,
    href: String,
    tagline: String,
    description: String,
}

impl Languages {
    /// The languages of the site.
    pub fn new(desk: &Desk<'_>) -> Languages {
        let settings = &desk.catalog.settings;
        let view = |lang: &Lang| LanguageView {
            lang: *lang,
            name: lang.own_name(),
            href: desk.href(&Route::Home(*lang)),
            tagline: settings.taglines.get(*lang).to_owned(),
            description: settings.descriptions.get(*lang).to_owned(),
        };
        Languages { languages: settings.langs.iter().map(view).collect() }
    }
}

/// The home page.
#[derive(Serialize)]
pub struct Home {
    description: String,
    search_action: String,
    n_practices: usize,
    n_projects: usize,
    newest: Vec<Prepared>,
    projects: Vec<Prepared>,
    lists: Vec<ListCard>,
}

impl Home {
    /// The newest of each kind, and all there is to count.
    pub fn new(desk: &Desk<'_>) -> Home {
        let cards = |kind, n| {
            desk.shelf.newest(kind, n).into_iter().map(|p| desk.card(p).prepared()).collect()
        };
        let n_of = |kind| desk.shelf.found().filter(|practice| practice.facts.kind == kind).count();
        let mut lists = ListCard::all(desk);
        lists.truncate(3);
        Home {
            description: desk.catalog.settings.descriptions.get(desk.lang).to_owned(),
            search_action: search_action(desk),
            n_practices: desk.shelf.found().count(),
            n_projects: n_of(Kind::Project),
            newest: cards(Kind::Generic, 4),
            projects: cards(Kind::Project, 4),
            lists,
        }
    }
}

fn search_action(desk: &Desk<'_>) -> String {
    desk.href(&Route::Search(desk.lang, Query::default()))
}

/// All sheets from A to Z.
#[derive(Serialize)]
pub struct Sheets {
    total: usize,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    letter: String,
    cards: Vec<Prepared>,
}

impl Sheets {
    /// The sheets by the first letter of their title in the reader's language.
    pub fn new(desk: &Desk<'_>) -> Sheets {
        let mut titled: Vec<_> = desk
            .shelf
            .found()
            .map(|practice| (fold(&practice.sheets.best(desk.lang).1.title), practice))
            .collect();
        titled.sort_by(|(a, p), (b, q)| a.cmp(b).then_with(|| p.slug.cmp(&q.slug)));
        let total = titled.len();
        let mut groups: Vec<Group> = Vec::new();
        for (title, practice) in titled {
            let first = title.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_alphabetic());
            let letter = first.map_or_else(|| "0–9".to_owned(), |c| c.to_uppercase().collect());
            if groups.last().is_none_or(|group| group.letter != letter) {
                groups.push(Group { letter, cards: Vec::new() });
            }
            if let Some(group) = groups.last_mut() {
                group.cards.push(desk.card(practice).prepared());
            }
        }
        Sheets { total, groups }
    }
}

/// All facets and their terms.
#[derive(Serialize)]
pub struct Browse {
    facets: Vec<BrowseFacet>,
}

#[derive(Serialize)]
struct BrowseFacet {
    id: String,
    label: String,
    description: String,
    terms: Vec<BrowseTerm>,
}

#[derive(Serialize)]
struct BrowseTerm {
    label: String,
    description: String,
    href: String,
    count: usize,
    n: Option<usize>,
}

impl Browse {
    /// The facets that have pages, with the number of sheets of each term.
    pub fn new(desk: &Desk<'_>) -> Browse {
        let view = |facet: &Facet| BrowseFacet {
            id: facet.id.clone(),
            label: facet.labels.get(desk.lang).to_owned(),
            description: facet.descriptions.get(desk.lang).to_owned(),
            terms: facet
                .terms
                .iter()
                .enumerate()
                .map(|(at, term)| BrowseTerm {
                    label: term.labels.get(desk.lang).to_owned(),
                    description: term.descriptions.get(desk.lang).to_owned(),
                    href: desk.href(&Route::Term(desk.lang, facet.id.clone(), term.id.clone())),
                    count: desk.shelf.count(&facet.id, &term.id),
                    n: facet.is_domain().then_some(at + 1),
                })
                .collect(),
        };
        Browse {
            facets: desk
                .catalog
                .taxonomy
                .facets
                .iter()
                .filter(|f| has_pages(f))
                .map(view)
                .collect(),
        }
    }
}

/// Whether a facet's terms have pages: all but hidden ones and those of a language version.
pub fn has_pages(facet: &Facet) -> bool {
    use crate::content::taxonomy::Derived;
    !facet.is_hidden && !matches!(facet.source, Some(Derived::Language | Derived::Status))
}

/// The sheets of one term.
#[derive(Serialize)]
pub struct TermPage {
    facet: TermFacet,
    term: TermHead,
    is_domain: bool,
    total: usize,
    cards: Vec<Prepared>,
    /// The text that introduces its sheets.
    introduction: Option<TextPage>,
    siblings: Vec<Sibling>,
    search_href: String,
    embed: LinkView,
}

#[derive(Serialize)]
struct TermFacet {
    id: String,
    label: String,
}

#[derive(Serialize)]
struct TermHead {
    n: Option<usize>,
    id: String,
    label: String,
    description: String,
}

#[derive(Serialize)]
struct Sibling {
    label: String,
    href: String,
    count: usize,
    is_current: bool,
    n: Option<usize>,
}

impl TermPage {
    /// The page of a term; `None` when there is no such term, or its facet has no pages.
    pub fn new(desk: &Desk<'_>, facet_id: &str, term_id: &str) -> Option<TermPage> {
        let (facet, term) =
            desk.catalog.taxonomy.term(facet_id, term_id).filter(|(facet, _)| has_pages(facet))?;
        let number =
            |id: &str| facet.is_domain().then(|| facet.position(id).map_or(0, |at| at + 1));
        let label = |labels: &crate::content::fields::Labels| labels.get(desk.lang).to_owned();
        let cards: Vec<Prepared> = desk
            .shelf
            .of_term(facet_id, term_id, desk.lang)
            .into_iter()
            .map(|p| desk.card(p).prepared())
            .collect();
        let siblings = facet.terms.iter().map(|other| Sibling {
            label: label(&other.labels),
            href: desk.href(&Route::Term(desk.lang, facet.id.clone(), other.id.clone())),
            count: desk.shelf.count(&facet.id, &other.id),
            is_current: other.id == term.id,
            n: number(&other.id),
        });
        let query = Query::default().with(facet_id, term_id);
        Some(TermPage {
            facet: TermFacet { id: facet.id.clone(), label: label(&facet.labels) },
            term: TermHead {
                n: number(&term.id),
                id: term.id.clone(),
                label: label(&term.labels),
                description: label(&term.descriptions),
            },
            is_domain: facet.is_domain(),
            total: cards.len(),
            cards,
            introduction: desk
                .catalog
                .introduction(facet_id, term_id)
                .map(|versions| TextPage::of_term(desk, (facet_id, term_id), versions)),
            siblings: siblings.collect(),
            search_href: desk.href(&Route::Search(desk.lang, query.clone())),
            embed: embed::guide_link(desk, &query),
        })
    }

    /// The term's label and description.
    pub fn title(&self) -> (&str, &str) {
        (&self.term.label, &self.term.description)
    }
}

/// The page of all helplines.
#[derive(Serialize)]
pub struct Helplines {
    emergency: Vec<LineView>,
    others: Vec<LineView>,
}

impl Helplines {
    /// All verified lines; others are never shown.
    pub fn new(desk: &Desk<'_>) -> Helplines {
        let lines = frame::helplines(desk);
        Helplines { emergency: lines.emergency, others: lines.others }
    }
}

/// The page for an address where nothing is.
#[derive(Serialize)]
pub struct NotFound {
    search_action: String,
    newest: Vec<Prepared>,
}

impl NotFound {
    /// Ways to go on.
    pub fn new(desk: &Desk<'_>) -> NotFound {
        let newest = desk
            .shelf
            .newest(Kind::Generic, 3)
            .into_iter()
            .map(|p| desk.card(p).prepared())
            .collect();
        NotFound { search_action: search_action(desk), newest }
    }
}

/// The page for a request that could not be answered.
#[derive(Serialize)]
pub struct Failure {
    status: u16,
    heading_key: String,
    message_key: String,
}

impl Failure {
    /// The page for the HTTP status 405 or 500; another counts as 500.
    pub fn new(status: u16) -> Failure {
        let known = if [405, 500].contains(&status) { status } else { 500 };
        Failure {
            status,
            heading_key: format!("error-{known}-heading"),
            message_key: format!("error-{known}-message"),
        }
    }

    /// The key of its heading.
    pub fn heading_key(&self) -> &str {
        &self.heading_key
    }
}

/// The state of the content, for editors on their own machine.
#[derive(Serialize)]
pub struct DiagnosticsPage {
    n_errors: usize,
    n_warnings: usize,
    items: Vec<serde_json::Value>,
}

impl DiagnosticsPage {
    /// All diagnostics, in `lang`.
    pub fn new(diagnostics: &[crate::diagnostic::Diagnostic], lang: Lang) -> DiagnosticsPage {
        use crate::diagnostic::Severity;
        let n_of = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
        DiagnosticsPage {
            n_errors: n_of(Severity::Error),
            n_warnings: n_of(Severity::Warning),
            items: diagnostics.iter().map(|diagnostic| diagnostic.to_json(lang)).collect(),
        }
    }
}

/// A reading list by its title.
#[derive(Serialize)]
pub struct ListLink {
    title: String,
    href: String,
    /// Its language, where it is not the page's.
    lang: Option<Lang>,
}

/// A link to each reading list that holds a practice.
pub fn lists_with(desk: &Desk<'_>, slug: &crate::text::Slug) -> Vec<ListLink> {
    let holds = |list: &crate::content::list::ReadingList| {
        list.items.iter().any(|item| item.sheet == *slug)
    };
    let lists = desk.shelf.lists.iter().map(|(name, list)| (name, list.best(desk.lang)));
    lists
        .filter(|(_, (_, list))| holds(list))
        .map(|(name, (lang, list))| ListLink {
            title: list.title.clone(),
            href: desk.href(&Route::List(desk.lang, name.clone())),
            lang: Some(lang).filter(|lang| *lang != desk.lang),
        })
        .collect()
}
