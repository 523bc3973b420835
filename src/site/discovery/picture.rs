//! The pictures that stand for pages in previews: what their template receives.

use serde::Serialize;

use crate::{
    site::{route::Pictured, shelf::Shelf, view::Desk},
    text::Lang,
};

/// The template that draws them.
pub(super) const TEMPLATE: &str = "social_card.svg";

/// What the template receives.
#[derive(Serialize)]
pub(super) struct Card {
    site: String,
    /// The place of the site on the web, without `https://`.
    host: String,
    /// What the picture belongs to: a domain, the reading lists. Empty for the site's own.
    kicker: String,
    /// The number of the domain, from 1.
    domain: Option<usize>,
    title: String,
    text: String,
    lang: Lang,
}

/// Every picture that there is, by language.
pub(super) fn of(langs: &[Lang], shelf: &Shelf, is_discreet: bool) -> Vec<(Lang, Pictured)> {
    let mut all: Vec<(Lang, Pictured)> = langs.iter().map(|lang| (*lang, Pictured::Site)).collect();
    if is_discreet {
        return all;
    }
    for practice in shelf.practices() {
        let own = practice.sheets.iter().filter(|(lang, _)| langs.contains(lang));
        all.extend(own.map(|(lang, _)| (lang, Pictured::Sheet(practice.slug.clone()))));
    }
    for (slug, list) in &shelf.lists {
        let own = list.iter().filter(|(lang, _)| langs.contains(lang));
        all.extend(own.map(|(lang, _)| (lang, Pictured::List(slug.clone()))));
    }
    all
}

/// The picture of `of` in exactly this language; `None` where there is none.
pub(super) fn view(desk: &Desk<'_>, lang: Lang, of: &Pictured) -> Option<Card> {
    let settings = &desk.catalog.settings;
    let host = settings.base_url.as_deref().and_then(|url| url.split_once("://"));
    let blank = Card {
        site: settings.name.clone(),
        host: host.map_or("", |(_, host)| host).to_owned(),
        kicker: String::new(),
        domain: None,
        title: String::new(),
        text: String::new(),
        lang,
    };
    if let Some(name) = settings.neutral_name(lang) {
        let site = name.to_owned();
        let is_site = *of == Pictured::Site;
        return is_site.then_some(Card { site, title: name.to_owned(), ..blank });
    }
    Some(match of {
        Pictured::Site => Card {
            title: match settings.taglines.get(lang) {
                "" => settings.name.clone(),
                tagline => tagline.to_owned(),
            },
            ..blank
        },
        Pictured::Sheet(slug) => {
            let practice = desk.shelf.practice(slug)?;
            let sheet = practice.sheets.get(lang)?;
            let facet = desk.catalog.taxonomy.domain();
            let domain = facet.and_then(|facet| Some((facet, practice.terms(&facet.id).first()?)));
            Card {
                kicker: domain.map(|(f, term)| desk.term_label(&f.id, term)).unwrap_or_default(),
                domain: domain.and_then(|(f, term)| Some(f.position(term)? + 1)),
                title: sheet.title.clone(),
                text: sheet.summary.clone(),
                ..blank
            }
        }
        Pictured::List(slug) => {
            let list = desk.shelf.lists.get(slug)?.get(lang)?;
            Card {
                kicker: desk.t("kind-list"),
                title: list.title.clone(),
                text: list.summary.clone(),
                ..blank
            }
        }
    })
}
