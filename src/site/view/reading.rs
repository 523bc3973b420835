//! Reading lists and pages of text.

use serde::Serialize;

use super::{DateView, Desk, TranslationView, VersionView};
use crate::{
    content::{list::ReadingList, page::StaticPage, translations::Translations},
    site::{route::Route, theme::Prepared},
    text::{Lang, Slug},
};

/// A reading list among others.
#[derive(Serialize)]
pub struct ListCard {
    title: String,
    href: String,
    summary: String,
    audience: Option<String>,
    n_items: usize,
    minutes: Option<u32>,
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
}

impl ListCard {
    /// All public lists, those in the reader's language first.
    pub fn all(desk: &Desk<'_>) -> Vec<ListCard> {
        let mut cards: Vec<ListCard> =
            desk.shelf.lists.iter().map(|(slug, list)| card(desk, slug, list)).collect();
        cards.sort_by_key(|card| card.is_foreign);
        cards
    }
}

fn card(desk: &Desk<'_>, slug: &Slug, list: &Translations<ReadingList>) -> ListCard {
    let (lang, list) = list.best(desk.lang);
    ListCard {
        title: list.title.clone(),
        href: desk.href(&Route::List(desk.lang, slug.clone())),
        summary: list.summary.clone(),
        audience: list.audience.clone(),
        n_items: list.items.len(),
        minutes: list.minutes(),
        lang,
        lang_name: desk.lang_name(lang),
        is_foreign: lang != desk.lang,
    }
}

/// The page of all reading lists.
#[derive(Serialize)]
pub struct Lists {
    lists: Vec<ListCard>,
}

impl Lists {
    /// All public lists.
    pub fn new(desk: &Desk<'_>) -> Lists {
        Lists { lists: ListCard::all(desk) }
    }
}

/// The page of one reading list.
#[derive(Serialize)]
pub struct ListPage {
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
    title: String,
    summary: String,
    audience: Option<String>,
    owner: String,
    updated: Option<DateView>,
    minutes: Option<u32>,
    aims: Vec<String>,
    intro_html: String,
    items: Vec<ItemView>,
    versions: Vec<VersionView>,
    translation: Option<TranslationView>,
}

#[derive(Serialize)]
struct ItemView {
    n: usize,
    card: Option<Prepared>,
    note: Option<String>,
    question: Option<String>,
    minutes: Option<u32>,
}

impl ListPage {
    /// The page of the list `slug`.
    pub fn new(desk: &Desk<'_>, slug: &Slug, versions: &Translations<ReadingList>) -> ListPage {
        let (lang, list) = versions.best(desk.lang);
        let items = list.items.iter().enumerate().map(|(at, item)| ItemView {
            n: at + 1,
            card: desk.shelf.practice(&item.sheet).map(|practice| desk.card(practice).prepared()),
            note: item.note.clone(),
            question: item.question.clone(),
            minutes: item.minutes,
        });
        let mut html = list.body.intro.clone();
        for section in &list.body.sections {
            html.push_str(&super::sheet::heading(section));
            html.push_str(&section.html);
        }
        ListPage {
            lang,
            lang_name: desk.lang_name(lang),
            is_foreign: lang != desk.lang,
            title: list.title.clone(),
            summary: list.summary.clone(),
            audience: list.audience.clone(),
            owner: list.owner.clone(),
            updated: list.updated.map(|date| desk.date(date)),
            minutes: list.minutes(),
            aims: list.aims.clone(),
            intro_html: desk.html(&html),
            items: items.collect(),
            versions: desk.versions(versions, |lang| Route::List(lang, slug.clone())),
            translation: desk.translation(versions, |lang| Route::List(lang, slug.clone())),
        }
    }
}

/// A page of text.
#[derive(Serialize)]
pub struct TextPage {
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
    title: String,
    summary: String,
    html: String,
    toc: Vec<TocEntry>,
    updated: Option<DateView>,
    translation: Option<TranslationView>,
}

#[derive(Serialize)]
struct TocEntry {
    id: String,
    title: String,
}

impl TextPage {
    /// The page `slug`.
    pub fn new(desk: &Desk<'_>, slug: &Slug, versions: &Translations<StaticPage>) -> TextPage {
        TextPage::at(desk, versions, |lang| Route::Page(lang, slug.clone()))
    }

    /// The text that introduces the sheets of a term.
    pub fn of_term(
        desk: &Desk<'_>,
        (facet, term): (&str, &str),
        versions: &Translations<StaticPage>,
    ) -> TextPage {
        TextPage::at(desk, versions, |lang| Route::Term(lang, facet.to_owned(), term.to_owned()))
    }

    fn at(
        desk: &Desk<'_>,
        versions: &Translations<StaticPage>,
        route: impl Fn(Lang) -> Route,
    ) -> TextPage {
        let (lang, page) = versions.best(desk.lang);
        let mut html = page.body.intro.clone();
        for section in &page.body.sections {
            html.push_str(&super::sheet::heading(section));
            html.push_str(&section.html);
        }
        let toc = page.body.sections.iter();
        TextPage {
            lang,
            lang_name: desk.lang_name(lang),
            is_foreign: lang != desk.lang,
            title: page.title.clone(),
            summary: page.summary.clone(),
            html: desk.html(&html),
            toc: toc.map(|s| TocEntry { id: s.id.clone(), title: s.title.clone() }).collect(),
            updated: page.updated.map(|date| desk.date(date)),
            translation: desk.translation(versions, route),
        }
    }
}
