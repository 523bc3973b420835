//! What is shown in the pages of others: one sheet or a list in a frame or as plain HTML, and the
//! page that gives the line for it.

use serde::Serialize;

use super::{DateView, Desk, LinkView, frame, sheet::SheetPage};
use crate::{
    content::{catalog::Practice, markdown::escaped, taxonomy::Term},
    search::Query,
    site::{
        route::{Embed, Extract, Route},
        theme::Prepared,
    },
    text::Lang,
};

/// The most sheets in an embedded list; the rest is behind its link.
pub const MAX_SHEETS: usize = 20;

/// What a frame shows: a list, or one sheet.
#[derive(Serialize)]
pub struct Framed {
    title: String,
    /// The page of the site that shows the whole.
    whole_href: String,
    sheet: Option<SheetPage>,
    cards: Vec<Prepared>,
    total: usize,
    /// Whether nothing has the address that the frame asks for.
    is_missing: bool,
}

/// What stands in another page as it is.
#[derive(Serialize)]
pub struct Plain {
    title: String,
    whole_href: String,
    /// Whether it is one sheet, with its title as heading.
    is_sheet: bool,
    items: Vec<PlainItem>,
    total: usize,
    /// The helplines, which follow.
    lines: frame::HelplinesView,
    helplines_href: String,
}

#[derive(Serialize)]
struct PlainItem {
    title: String,
    summary: String,
    href: String,
    lang: Lang,
    is_foreign: bool,
    is_project: bool,
    updated: Option<DateView>,
    facts: Vec<PlainFact>,
}

#[derive(Serialize)]
struct PlainFact {
    label: String,
    value: String,
}

/// How to embed.
#[derive(Serialize)]
pub struct Guide {
    /// The lines for the results that were asked for.
    chosen: Option<Lines>,
    domains: Vec<Lines>,
    search_action: String,
    /// Whether the site says where it lives: without that there is no line.
    has_address: bool,
}

/// The lines for one extract.
#[derive(Serialize)]
pub struct Lines {
    title: String,
    /// The frame, as HTML to be copied.
    frame: String,
    /// The address of the plain HTML.
    plain_href: String,
    preview_href: String,
}

/// The sheets of a list with the title and the page that shows the whole.
pub(in crate::site) struct Extracted<'a> {
    pub title: String,
    pub whole: Route,
    pub practices: Vec<&'a Practice>,
    pub total: usize,
}

impl Framed {
    /// A list; of one sheet, when `is_sheet`, the sheet itself.
    pub(in crate::site) fn new(desk: &Desk<'_>, list: &Extracted<'_>, is_sheet: bool) -> Framed {
        let mut shown = list.practices.iter().take(MAX_SHEETS);
        let sheet = if is_sheet { shown.next() } else { None };
        Framed {
            title: list.title.clone(),
            whole_href: desk.href(&list.whole),
            sheet: sheet.map(|practice| SheetPage::new(desk, practice)),
            cards: shown.map(|practice| desk.card(practice).prepared()).collect(),
            total: list.total,
            is_missing: false,
        }
    }

    /// What a frame shows whose sheet or list is not there, or not any more.
    pub(in crate::site) fn missing(desk: &Desk<'_>) -> Framed {
        Framed {
            title: desk.t("title-not-found"),
            whole_href: desk.href(&Route::Home(desk.lang)),
            sheet: None,
            cards: Vec::new(),
            total: 0,
            is_missing: true,
        }
    }
}

impl Plain {
    /// A list or one sheet; `None` where the site does not say where it lives, since links from
    /// another site need whole addresses.
    pub(in crate::site) fn new(
        desk: &Desk<'_>,
        list: &Extracted<'_>,
        is_sheet: bool,
    ) -> Option<Plain> {
        let item = |practice: &&Practice| {
            let (lang, sheet) = practice.sheets.best(desk.lang);
            let facts = desk.labelled_facts(&practice.facts);
            Some(PlainItem {
                title: sheet.title.clone(),
                summary: sheet.summary.clone(),
                href: desk.whole_address(&Route::Sheet(desk.lang, practice.slug.clone()))?,
                lang,
                is_foreign: lang != desk.lang,
                is_project: practice.facts.kind == crate::content::sheet::Kind::Project,
                updated: sheet.updated.map(|date| desk.date(date)),
                facts: facts
                    .map(|(label, value)| PlainFact {
                        label: label.to_string(),
                        value: value.to_string(),
                    })
                    .collect(),
            })
        };
        Some(Plain {
            title: list.title.clone(),
            whole_href: desk.whole_address(&list.whole)?,
            is_sheet,
            items: list.practices.iter().take(MAX_SHEETS).filter_map(item).collect(),
            total: list.total,
            lines: frame::helplines(desk),
            helplines_href: desk.whole_address(&Route::Helplines(desk.lang))?,
        })
    }
}

impl Guide {
    /// The lines for `query`, if it asks for anything, and for each domain.
    pub(in crate::site) fn new(desk: &Desk<'_>, query: &Query) -> Guide {
        let is_asked = *query != Query::default() && !desk.addresses.is_export();
        let chosen = is_asked.then(|| {
            let title = desk.t_with("embed-search", &[("text", &desk.in_words(query))]);
            lines(desk, title, &Extract::Search(query.clone()))
        });
        let facet = desk.catalog.taxonomy.domain();
        let domain = |(facet, term): (&str, &Term)| {
            let extract = Extract::Term(facet.to_owned(), term.id.clone());
            lines(desk, term.labels.get(desk.lang).to_owned(), &extract)
        };
        let terms = facet.iter().flat_map(|facet| facet.terms.iter().map(|t| (&*facet.id, t)));
        Guide {
            chosen: chosen.flatten(),
            domains: terms.filter_map(domain).collect(),
            search_action: desk.href(&Route::Search(desk.lang, Query::default())),
            has_address: desk.catalog.settings.base_url.is_some(),
        }
    }
}

/// The lines for `extract`, called `title`; `None` where the site does not say where it lives.
pub(super) fn lines(desk: &Desk<'_>, title: String, extract: &Extract) -> Option<Lines> {
    let framed = Route::Embed(desk.lang, Embed::Framed(extract.clone()));
    let plain = Route::Embed(desk.lang, Embed::Plain(extract.clone()));
    let name = format!("{} – {title}", desk.catalog.settings.name);
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"640\" loading=\"lazy\" \
         sandbox=\"allow-popups allow-top-navigation-by-user-activation\"></iframe>",
        escaped(&desk.whole_address(&framed)?),
        escaped(&name),
    );
    let (plain_href, preview_href) = (desk.whole_address(&plain)?, desk.href(&framed));
    Some(Lines { title, frame, plain_href, preview_href })
}

/// A link to the guide for these results.
pub(super) fn guide_link(desk: &Desk<'_>, query: &Query) -> LinkView {
    let query = Query { commune: None, ..query.with_page(1) };
    let guide = Route::Embed(desk.lang, Embed::Guide(query));
    LinkView { title: desk.t("embed-results"), href: desk.href(&guide) }
}
