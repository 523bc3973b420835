//! Atom feeds (RFC 4287) of what is new and what changed: of all sheets, of a term, of a search.

use serde::Serialize;

use crate::{
    content::catalog::Practice,
    date::Date,
    search::{Query, Reader, Sort},
    site::{
        route::{Discovery, Route},
        view::Desk,
    },
    text::Lang,
};

/// The most entries of a feed.
const MAX_ENTRIES: usize = 50;

/// When a feed without entries last changed: RFC 4287 wants a day.
const NEVER: &str = "1970-01-01T00:00:00Z";

/// A feed.
#[derive(Serialize)]
pub(super) struct Feed {
    id: String,
    title: String,
    subtitle: String,
    /// The day of its latest entry, never that of the clock.
    updated: String,
    self_href: String,
    /// The page that shows the same, in each language.
    pages: Vec<VersionLink>,
    author: String,
    email: Option<String>,
    licence: Option<Licence>,
    version: &'static str,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    lang: Lang,
    title: String,
    summary: String,
    author: String,
    published: Option<String>,
    updated: String,
    categories: Vec<Category>,
    /// The sheet in the language of the entry, then in the others that it has.
    pages: Vec<VersionLink>,
}

#[derive(Serialize)]
struct VersionLink {
    lang: Lang,
    href: String,
}

#[derive(Serialize)]
struct Category {
    term: String,
    label: String,
}

#[derive(Serialize)]
struct Licence {
    name: String,
    href: String,
}

impl Feed {
    /// The feed of all sheets.
    pub fn of_all(desk: &Desk<'_>) -> Feed {
        let (own, page) = (Discovery::Feed(desk.lang), Route::Sheets(desk.lang));
        Feed::new(desk, own, &page, desk.t("feed-all"), desk.shelf.found().collect())
    }

    /// The feed of one term's sheets.
    pub fn of_term(desk: &Desk<'_>, facet: &str, term: &str) -> Feed {
        let own = Discovery::TermFeed(desk.lang, facet.to_owned(), term.to_owned());
        let page = Route::Term(desk.lang, facet.to_owned(), term.to_owned());
        let title = desk.term_label(facet, term);
        Feed::new(desk, own, &page, title, desk.shelf.of_term(facet, term, desk.lang))
    }

    /// The feed of what a search finds, latest first.
    pub fn of_search(desk: &Desk<'_>, query: &Query) -> Feed {
        let own = Discovery::search_feed(desk.lang, query);
        let page = Route::Search(desk.lang, query.clone());
        let reader = Reader { lang: desk.lang, home: Default::default() };
        let latest = query.with_sort(Sort::Date);
        let results = desk.index.search(&latest, &reader, MAX_ENTRIES);
        let found = results.hits.iter().filter_map(|hit| desk.shelf.practice(&hit.slug)).collect();
        let words = desk.in_words(query);
        let title = if words.is_empty() { desk.t("feed-all") } else { words };
        Feed::new(desk, own, &page, title, found)
    }

    fn new(
        desk: &Desk<'_>,
        own: Discovery,
        page: &Route,
        title: String,
        practices: Vec<&Practice>,
    ) -> Feed {
        let settings = &desk.catalog.settings;
        let own = Route::Discovery(own);
        let mut dated: Vec<(Date, &Practice)> = practices
            .into_iter()
            .filter_map(|practice| Some((practice.changed(desk.lang)?, practice)))
            .collect();
        dated.sort_by_key(|(date, practice)| (std::cmp::Reverse(*date), &practice.slug));
        dated.truncate(MAX_ENTRIES);
        let (mut langs, others): (Vec<Lang>, Vec<Lang>) =
            settings.langs.iter().partition(|lang| **lang == desk.lang);
        langs.extend(others);
        let pages = langs.into_iter().map(|lang| link(desk, lang, &page.in_lang(lang)));
        let author = match settings.contact_name.as_str() {
            "" => settings.name.clone(),
            name => name.to_owned(),
        };
        Feed {
            id: urn(desk, &own),
            title: format!("{} – {title}", settings.name),
            subtitle: settings.taglines.get(desk.lang).to_owned(),
            updated: dated.first().map_or_else(|| NEVER.to_owned(), |(date, _)| at(*date)),
            self_href: desk.web_href(&own),
            pages: pages.collect(),
            author,
            email: settings.contact_email.clone(),
            licence: settings
                .licence
                .as_ref()
                .map(|(name, url)| Licence { name: name.clone(), href: url.clone() }),
            version: env!("CARGO_PKG_VERSION"),
            entries: dated
                .into_iter()
                .map(|(date, practice)| entry(desk, practice, date))
                .collect(),
        }
    }
}

fn entry(desk: &Desk<'_>, practice: &Practice, updated: Date) -> Entry {
    let (lang, sheet) = practice.sheets.best(desk.lang);
    let route = |lang| Route::Sheet(lang, practice.slug.clone());
    let of_site = |lang: &Lang| desk.catalog.settings.langs.contains(lang);
    let others = practice.sheets.iter().map(|(other, _)| other);
    let others = others.filter(|other| *other != lang && of_site(other));
    // The reader's page first, which shows this version in the reader's surroundings.
    let mut pages = vec![VersionLink { lang, href: desk.web_href(&route(desk.lang)) }];
    pages.extend(others.map(|other| link(desk, other, &route(other))));
    let facet = desk.catalog.taxonomy.domain();
    let categories = facet.into_iter().flat_map(|facet| {
        let category = |term: &String| Category {
            term: term.clone(),
            label: desk.term_label(&facet.id, term),
        };
        practice.terms(&facet.id).iter().map(category)
    });
    Entry {
        id: urn(desk, &route(lang)),
        lang,
        title: sheet.title.clone(),
        summary: sheet.summary.clone(),
        author: match practice.facts.owner.as_str() {
            "" => desk.catalog.settings.name.clone(),
            owner => owner.to_owned(),
        },
        published: practice.facts.written.map(at),
        updated: at(updated),
        categories: categories.collect(),
        pages,
    }
}

fn link(desk: &Desk<'_>, lang: Lang, route: &Route) -> VersionLink {
    VersionLink { lang, href: desk.web_href(route) }
}

/// A day as RFC 3339 has it.
fn at(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// A name for what is at `route` that lasts when the site moves to another address or from a server
/// to an export: a UUID (RFC 9562, version 8) of the site's name and the path.
fn urn(desk: &Desk<'_>, route: &Route) -> String {
    let name = format!("{}\n{route}", desk.catalog.settings.name);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&blake3::hash(name.as_bytes()).as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    format!("urn:uuid:{}", parts.join("-"))
}
