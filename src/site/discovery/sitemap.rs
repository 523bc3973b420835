//! What search engines and browsers read of the whole site: its pages, what to leave alone, how to
//! search in it.

use serde::Serialize;

use crate::{
    content::catalog::Practice,
    date::Date,
    search::Query,
    site::{
        route::{Discovery, Route},
        view::Desk,
    },
    text::Lang,
};

/// The most addresses that a sitemap may hold (<https://www.sitemaps.org/protocol.html>).
const MAX_PAGES: usize = 50_000;

/// The most characters of a short name in OpenSearch.
const MAX_SHORT_NAME: usize = 16;

/// The pages of the site.
#[derive(Serialize)]
pub(super) struct Sitemap {
    pages: Vec<PageEntry>,
}

#[derive(Serialize)]
struct PageEntry {
    href: String,
    updated: Option<String>,
    alternates: Vec<Alternate>,
    /// For readers of any other language.
    x_default: Option<String>,
}

#[derive(Serialize)]
struct Alternate {
    lang: Lang,
    href: String,
}

impl Sitemap {
    /// The pages among `routes` that are the canonical ones; `None` when the site does not say where
    /// it lives.
    pub fn new(desk: &Desk<'_>, routes: &[Route]) -> Option<Sitemap> {
        desk.catalog.settings.base_url.as_ref()?;
        let pages = routes.iter().filter_map(|route| page(desk, route)).take(MAX_PAGES);
        Some(Sitemap { pages: pages.collect() })
    }
}

fn page(desk: &Desk<'_>, route: &Route) -> Option<PageEntry> {
    let lang = route.lang()?;
    let written_in = desk.written_in(route)?;
    // A page in another language than its text only repeats that language's page.
    if !written_in.contains(&lang) {
        return None;
    }
    let mut langs = desk.catalog.settings.langs.clone();
    langs.retain(|lang| written_in.contains(lang));
    let alternate = |lang: Lang| {
        let href = desk.permalink(&route.in_lang(lang))?;
        Some(Alternate { lang, href })
    };
    Some(PageEntry {
        href: desk.permalink(route)?,
        updated: updated(desk, route, lang).map(|date| date.to_string()),
        alternates: langs.into_iter().filter_map(alternate).collect(),
        x_default: desk.permalink(&route.in_lang(*written_in.first()?)),
    })
}

/// When what a page shows was last changed, as far as the content says.
fn updated(desk: &Desk<'_>, route: &Route, lang: Lang) -> Option<Date> {
    let changed = |practice: &Practice| practice.changed(lang);
    match route {
        Route::Sheet(_, slug) => changed(desk.shelf.practice(slug)?),
        Route::List(_, slug) => desk.shelf.lists.get(slug)?.best(lang).1.updated,
        Route::Page(_, slug) => desk.catalog.pages.get(slug)?.best(lang).1.updated,
        Route::Home(_) | Route::Sheets(_) => desk.shelf.found().filter_map(changed).max(),
        Route::Lists(_) => {
            desk.shelf.lists.values().filter_map(|list| list.best(lang).1.updated).max()
        }
        Route::Term(_, facet, term) => {
            desk.shelf.of_term(facet, term, lang).into_iter().filter_map(changed).max()
        }
        Route::Helplines(_) => desk.catalog.helplines.iter().filter_map(|line| line.checked).max(),
        _ => None,
    }
}

/// `robots.txt`: there are as many pages of results as questions, and parts of pages are none. Read
/// by search engines only at the root of a host.
pub(super) fn robots(desk: &Desk<'_>) -> String {
    let settings = &desk.catalog.settings;
    let base = super::super::base_path(settings.base_url.as_deref());
    let mut text = "User-agent: *\n".to_owned();
    let mut closed = Vec::new();
    if !desk.addresses.is_export() {
        for lang in &settings.langs {
            // The page to search from may be found, pages of results not.
            closed.push(Route::Search(*lang, Query::default()).path() + "?");
            closed.push(Route::Suggest(*lang, String::new()).path());
            closed.push(Route::Communes(*lang, String::new()).path());
        }
    }
    closed.iter().for_each(|path| text.push_str(&format!("Disallow: {base}{path}\n")));
    if closed.is_empty() {
        text.push_str("Disallow:\n");
    }
    if let Some(sitemap) = desk.permalink(&Route::Discovery(Discovery::Sitemap)) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text
}

/// How a browser searches here: <https://github.com/dewitt/opensearch>.
#[derive(Serialize)]
pub(super) struct OpenSearch {
    short_name: String,
    long_name: String,
    description: String,
    results: String,
    feed: String,
    completions: String,
    self_href: String,
    icon: Option<String>,
    contact: Option<String>,
}

impl OpenSearch {
    /// The description in the language of the page; `None` when the site does not say where it
    /// lives: browsers ask for whole addresses.
    pub fn new(desk: &Desk<'_>) -> Option<OpenSearch> {
        let (settings, lang) = (&desk.catalog.settings, desk.lang);
        let name = settings.neutral_name(lang).unwrap_or(&settings.name);
        let words = |route: Route| Some(format!("{}?q={{searchTerms}}", desk.permalink(&route)?));
        let description = match settings.neutral_name(lang) {
            Some(name) => name.to_owned(),
            None => settings.taglines.get(lang).to_owned(),
        };
        let feed = Discovery::SearchFeed(lang, Query::default());
        let completions = Discovery::Completions(lang, String::new());
        Some(OpenSearch {
            short_name: name.chars().take(MAX_SHORT_NAME).collect(),
            long_name: format!("{name} ({lang})"),
            description,
            results: words(Route::Search(lang, Query::default()))?,
            feed: words(Route::Discovery(feed))?,
            completions: words(Route::Discovery(completions))?,
            self_href: desk.permalink(&Route::Discovery(Discovery::OpenSearch(lang)))?,
            icon: desk.permalink(&Route::Asset("favicon.svg".to_owned())),
            contact: settings.contact_email.clone(),
        })
    }
}
