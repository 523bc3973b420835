//! What programs read in the head of a page: previews, catalogues of literature, feeds, searches.

use serde::Serialize;

use super::{Desk, LinkView, frame::Head, json_ld, overview};
use crate::{
    date::Date,
    search::Query,
    site::{
        route::{Discovery, Embed, Pictured, Route},
        theme::Prepared,
    },
    text::Lang,
};

/// What programs read in the head of a page.
#[derive(Serialize)]
pub(super) struct Machines {
    title: String,
    description: String,
    /// `website` or `article`, as Open Graph has it.
    kind: &'static str,
    url: Option<String>,
    site: String,
    image: Option<ImageView>,
    published: Option<String>,
    modified: Option<String>,
    /// Dublin Core and Highwire tags: what a catalogue of literature takes over.
    metas: Vec<Meta>,
    /// The feed of what the page shows; a link to it stands on the page as well.
    feed: Option<LinkView>,
    opensearch: Option<LinkView>,
    json_ld: Option<Prepared>,
}

#[derive(Serialize)]
struct ImageView {
    href: String,
    alt: String,
}

#[derive(Serialize)]
struct Meta {
    name: &'static str,
    content: String,
}

impl Machines {
    /// What the head of the page `route` holds, whose own address is `canonical`.
    pub fn new(desk: &Desk<'_>, route: &Route, head: &Head, canonical: Option<&str>) -> Machines {
        let settings = &desk.catalog.settings;
        let neutral = settings.neutral_name(desk.lang);
        let said = |text: &str| neutral.unwrap_or(text).to_owned();
        let is_home = matches!(route, Route::Home(_) | Route::Root);
        let title = if is_home { &settings.name } else { &head.title };
        let (published, modified) = dates(desk, route);
        Machines {
            title: said(title),
            description: said(&head.description),
            kind: match route {
                Route::Sheet(..) | Route::List(..) | Route::Page(..) => "article",
                _ => "website",
            },
            url: canonical.map(str::to_owned),
            site: said(&settings.name),
            image: image(desk, route, title),
            published: published.map(|date| date.to_string()),
            modified: modified.map(|date| date.to_string()),
            metas: if neutral.is_some() { Vec::new() } else { metas(desk, route, canonical) },
            feed: feed(desk, route),
            opensearch: opensearch(desk),
            json_ld: match neutral {
                Some(_) => None,
                None => json_ld::of(desk, route).map(|data| Prepared::new(&data)),
            },
        }
    }
}

impl Desk<'_> {
    /// The whole address of a page with its query; where the site does not say where it lives, the
    /// relative one.
    pub fn web_href(&self, route: &Route) -> String {
        self.whole_address(route).unwrap_or_else(|| self.href(route))
    }

    /// The languages of the site in which the text of a page exists, the original first; `None` for
    /// what is no page of its own: answers, pages for the pages of others, files.
    pub fn written_in(&self, route: &Route) -> Option<Vec<Lang>> {
        use crate::site::written_in;
        let mut langs = match route {
            Route::Sheet(_, slug) => written_in(&self.shelf.practice(slug)?.sheets),
            Route::List(_, slug) => written_in(self.shelf.lists.get(slug)?),
            Route::Page(_, slug) => written_in(self.catalog.pages.get(slug)?),
            Route::Home(_)
            | Route::Sheets(_)
            | Route::Lists(_)
            | Route::Browse(_)
            | Route::Term(..)
            | Route::Helplines(_)
            | Route::Data(_)
            | Route::Embed(_, Embed::Guide(_))
            | Route::Overview(..) => self.catalog.settings.langs.clone(),
            _ => return None,
        };
        langs.retain(|lang| self.catalog.settings.langs.contains(lang));
        Some(langs)
    }
}

/// When what a page shows was written and last changed.
fn dates(desk: &Desk<'_>, route: &Route) -> (Option<Date>, Option<Date>) {
    match route {
        Route::Sheet(_, slug) => desk.shelf.practice(slug).map_or((None, None), |practice| {
            (practice.facts.written, practice.sheets.best(desk.lang).1.updated)
        }),
        Route::List(_, slug) => {
            (None, desk.shelf.lists.get(slug).and_then(|list| list.best(desk.lang).1.updated))
        }
        Route::Page(_, slug) => {
            (None, desk.catalog.pages.get(slug).and_then(|page| page.best(desk.lang).1.updated))
        }
        _ => (None, None),
    }
}

/// The picture of a page: its own, else the site's. Programs ask for its whole address.
fn image(desk: &Desk<'_>, route: &Route, title: &str) -> Option<ImageView> {
    if !cfg!(feature = "cards") {
        return None;
    }
    let settings = &desk.catalog.settings;
    let of_site = |lang: &Lang| settings.langs.contains(lang);
    let own = match route {
        _ if settings.is_discreet => None,
        Route::Sheet(_, slug) => desk
            .shelf
            .practice(slug)
            .map(|practice| (practice.sheets.best(desk.lang).0, Pictured::Sheet(slug.clone()))),
        Route::List(_, slug) => {
            let list = desk.shelf.lists.get(slug);
            list.map(|list| (list.best(desk.lang).0, Pictured::List(slug.clone())))
        }
        _ => None,
    };
    let own = own.filter(|(lang, _)| of_site(lang));
    let alt = match (settings.neutral_name(desk.lang), &own) {
        (Some(name), _) => name,
        (None, Some(_)) => title,
        (None, None) => &settings.name,
    };
    let (lang, of) = own.unwrap_or((desk.lang, Pictured::Site));
    let href = desk.permalink(&Route::Discovery(Discovery::Card(lang, of)))?;
    Some(ImageView { href, alt: alt.to_owned() })
}

/// The feed of what a page shows.
pub(super) fn feed(desk: &Desk<'_>, route: &Route) -> Option<LinkView> {
    let is_export = desk.addresses.is_export();
    let taxonomy = &desk.catalog.taxonomy;
    let (feed, title) = match route {
        Route::Home(lang) | Route::Sheets(lang) => (Discovery::Feed(*lang), desk.t("feed-all")),
        // An export holds the feeds of the domains.
        Route::Term(lang, facet, term) => {
            let (known, _) = taxonomy.term(facet, term)?;
            if !overview::has_pages(known) || is_export && !known.is_domain() {
                return None;
            }
            let feed = Discovery::TermFeed(*lang, facet.clone(), term.clone());
            (feed, desk.term_label(facet, term))
        }
        Route::Search(lang, query) if !is_export => {
            let feed = match Discovery::search_feed(*lang, query) {
                Discovery::SearchFeed(lang, query) if query == Query::default() => {
                    Discovery::Feed(lang)
                }
                feed => feed,
            };
            (feed, desk.t("feed-search"))
        }
        _ => return None,
    };
    let title = match desk.catalog.settings.neutral_name(desk.lang) {
        Some(name) => name.to_owned(),
        None => format!("{} – {title}", desk.catalog.settings.name),
    };
    Some(LinkView { title, href: desk.href(&Route::Discovery(feed)) })
}

/// How a browser searches here: only where a server answers at a known address.
fn opensearch(desk: &Desk<'_>) -> Option<LinkView> {
    let settings = &desk.catalog.settings;
    if desk.addresses.is_export() || settings.base_url.is_none() {
        return None;
    }
    let name = settings.neutral_name(desk.lang).unwrap_or(&settings.name);
    let href = desk.href(&Route::Discovery(Discovery::OpenSearch(desk.lang)));
    Some(LinkView { title: format!("{name} ({})", desk.lang), href })
}

/// What a catalogue of literature takes over of a sheet.
fn metas(desk: &Desk<'_>, route: &Route, canonical: Option<&str>) -> Vec<Meta> {
    let Route::Sheet(_, slug) = route else { return Vec::new() };
    let Some(practice) = desk.shelf.practice(slug) else { return Vec::new() };
    let (lang, sheet) = practice.sheets.best(desk.lang);
    let settings = &desk.catalog.settings;
    let date = practice.changed(desk.lang).map(|date| date.to_string());
    let date = date.unwrap_or_default();
    let rights = settings.licence.as_ref().map_or("", |(_, url)| url);
    let address = canonical.unwrap_or("");
    let pairs = [
        ("DC.title", sheet.title.as_str()),
        ("DC.creator", &practice.facts.owner),
        ("DC.publisher", &settings.name),
        ("DC.date", &date),
        ("DC.language", lang.code()),
        ("DC.identifier", address),
        ("DC.description", &sheet.summary),
        ("DC.rights", rights),
        ("DC.type", "Text"),
        ("citation_title", &sheet.title),
        ("citation_author", &practice.facts.owner),
        ("citation_publication_date", &date.replace('-', "/")),
        ("citation_language", lang.code()),
        ("citation_publisher", &settings.name),
        // By this a catalogue knows a report of an institution from an article in a journal.
        ("citation_technical_report_institution", &settings.name),
        ("citation_abstract", &sheet.summary),
        ("citation_public_url", address),
    ];
    let full = pairs.into_iter().filter(|(_, content)| !content.is_empty());
    full.map(|(name, content)| Meta { name, content: content.to_owned() }).collect()
}
