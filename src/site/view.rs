//! The views: what templates receive. They hold ready-made words, numbers and addresses, so that a
//! template formats and decides nothing. [`Desk`] is where a view is put together.

use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use serde::Serialize;

use crate::{
    content::{
        catalog::{Catalog, Practice},
        sheet::Facts,
        taxonomy::Facet,
    },
    date::Date,
    search::{Hit, Index, Query},
    site::{
        messages::{Argument, Messages},
        route::{Addresses, Route},
        shelf::Shelf,
    },
    text::{Lang, Slug},
};

pub mod card;
pub mod choices;
pub mod chosen;
pub mod data;
pub mod drawing;
pub mod embed;
pub mod frame;
mod json_ld;
mod machines;
pub mod overview;
pub mod reading;
pub mod related;
pub mod search;
pub mod sheet;
pub mod suggestions;

/// All that is at hand while the view of one page is put together.
pub struct Desk<'a> {
    /// The content.
    pub catalog: &'a Catalog,
    /// What of it is public, and its counts.
    pub shelf: &'a Shelf,
    /// What answers questions.
    pub index: &'a Index,
    /// The fixed words.
    pub messages: &'a Messages,
    /// The links of this page.
    pub addresses: &'a Addresses<'a>,
    /// The names of the theme's assets.
    pub assets: &'a [&'a str],
    /// The reader's language.
    pub lang: Lang,
    /// The day on which the page is made.
    pub today: Date,
    /// By number, what so many sheets are called; made when a number is first met.
    pub units: &'a [OnceLock<Arc<str>>],
    /// The frames that pages share.
    pub frames: &'a frame::Frames,
    /// The domains; made when the first is asked for.
    pub domains: OnceCell<Vec<Arc<DomainView>>>,
    /// The facts that cards show; made when the first card is.
    pub facts: OnceCell<Vec<card::KnownFact>>,
}

/// A date for machines and for readers.
#[derive(Serialize, Clone, Debug)]
pub struct DateView {
    iso: String,
    text: String,
}

/// A name with an address.
#[derive(Serialize, Clone, Debug)]
pub struct LinkView {
    title: String,
    href: String,
}

/// A word of the vocabulary, linked where a page shows its sheets.
#[derive(Serialize, Clone, Debug)]
pub struct TermView {
    label: String,
    href: Option<String>,
}

/// One of the main facet's terms, with its number from 1, which gives it its colour and shape.
#[derive(Serialize, Clone, Debug)]
pub struct DomainView {
    n: usize,
    id: String,
    label: String,
    href: String,
}

/// A language version of what a page shows.
#[derive(Serialize, Clone, Debug)]
pub struct VersionView {
    lang: Lang,
    name: &'static str,
    href: String,
    is_current: bool,
}

/// What a translation says of its original.
#[derive(Serialize, Clone, Debug)]
pub struct TranslationView {
    original_href: String,
    original_lang_name: String,
    is_behind: bool,
    translates: u32,
    revision: u32,
}

impl<'a> Desk<'a> {
    /// The link to a page.
    pub fn href(&self, route: &Route) -> String {
        self.addresses.to(route)
    }

    /// The link to a practice's page in the reader's language.
    pub fn sheet_href(&self, slug: &Slug) -> String {
        self.href(&Route::Sheet(self.lang, slug.clone()))
    }

    /// A fixed word.
    pub fn t(&self, key: &str) -> String {
        self.messages.plain(self.lang, key)
    }

    /// A fixed sentence with values.
    pub fn t_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let arguments =
            values.iter().map(|(name, v)| ((*name).to_owned(), Argument::Text((*v).to_owned())));
        self.messages.get(self.lang, key, arguments.collect())
    }

    /// A fixed word, shared.
    pub fn shared(&self, key: &str) -> Arc<str> {
        let words = self.messages.fixed(self.lang, key);
        words.cloned().unwrap_or_else(|| self.t(key).into())
    }

    /// A number of sheets in words.
    pub fn n_sheets(&self, n: usize) -> String {
        self.counted("n-sheets", n)
    }

    /// What `n` sheets are called, without the number.
    pub fn unit(&self, n: usize) -> Arc<str> {
        let unit = || self.counted("sheets-unit", n).into();
        self.units.get(n).map_or_else(unit, |known| known.get_or_init(unit).clone())
    }

    fn counted(&self, key: &str, n: usize) -> String {
        let arguments = vec![("n".to_owned(), Argument::Number(n as f64))];
        self.messages.get(self.lang, key, arguments)
    }

    /// `a, b et c`, with the last word of the message `joint`.
    pub fn list(&self, items: &[String], joint: &str) -> String {
        match items {
            [items @ .., last] if !items.is_empty() => {
                format!("{} {} {last}", items.join(", "), self.t(joint))
            }
            items => items.concat(),
        }
    }

    /// The name of a language in the reader's language.
    pub fn lang_name(&self, lang: Lang) -> String {
        self.t(lang_key(lang))
    }

    /// A date in the reader's language: `22 novembre 2026`.
    pub fn date(&self, date: Date) -> DateView {
        DateView { iso: date.to_string(), text: date_text(date, self.lang) }
    }

    /// A term's label, linked to its page.
    pub fn term(&self, facet: &str, term: &str) -> TermView {
        let label = self.term_label(facet, term);
        let route = Route::Term(self.lang, facet.to_owned(), term.to_owned());
        TermView { label, href: Some(self.href(&route)) }
    }

    /// The terms of a practice in one facet.
    pub fn terms(&self, practice: &Practice, facet: &Facet) -> Vec<TermView> {
        practice.terms(&facet.id).iter().map(|term| self.term(&facet.id, term)).collect()
    }

    /// The address of a page on the whole web, if the site says where it lives.
    pub fn permalink(&self, route: &Route) -> Option<String> {
        let base = self.catalog.settings.base_url.as_ref()?;
        let path = if self.addresses.is_export() { route.file() } else { route.path() };
        Some(format!("{base}/{}", path.strip_suffix("index.html").unwrap_or(&path)))
    }

    /// The same with the page's query.
    pub fn whole_address(&self, route: &Route) -> Option<String> {
        self.permalink(route).map(|address| route.with_query(address))
    }

    /// What a query asks for, in words: its text, then the terms that it chooses.
    pub fn in_words(&self, query: &Query) -> String {
        let text = Some(query.text.trim().to_owned()).filter(|text| !text.is_empty());
        let terms = query
            .filters
            .iter()
            .flat_map(|(facet, terms)| terms.iter().map(move |term| self.term_label(facet, term)));
        text.into_iter().chain(terms).collect::<Vec<String>>().join(", ")
    }

    /// The address of every file of the theme.
    pub fn asset_hrefs(&self) -> BTreeMap<String, String> {
        self.assets.iter().map(|name| ((*name).to_owned(), self.addresses.asset(name))).collect()
    }

    /// A term's label.
    pub fn term_label(&self, facet: &str, term: &str) -> String {
        let found = self.catalog.taxonomy.term(facet, term);
        found.map_or_else(|| term.to_owned(), |(_, term)| term.labels.get(self.lang).to_owned())
    }

    /// The name of a concept of the index: of a term, or of the thesaurus.
    pub fn concept_label(&self, id: &str) -> Option<&str> {
        match id.split_once('/') {
            Some((facet, term)) => {
                let (_, term) = self.catalog.taxonomy.term(facet, term)?;
                Some(term.labels.get(self.lang))
            }
            None => {
                let mut concepts = self.catalog.thesaurus.concepts.iter();
                let concept = concepts.find(|concept| concept.id == id)?;
                Some(concept.preferred.get(self.lang))
            }
        }
    }

    /// What a list shows of a practice that was found; `None` while that is not there.
    pub fn facts_of(&self, hit: &Hit) -> Option<Cow<'a, Facts>> {
        match self.shelf.practice(&hit.slug) {
            Some(practice) => Some(Cow::Borrowed(&practice.facts)),
            None => {
                let note = self.index.note(&hit.slug, hit.lang)?;
                serde_json::from_str(note).ok().map(Cow::Owned)
            }
        }
    }

    /// The domains of a practice, the main one first.
    pub fn domains(&self, practice: &Practice) -> Vec<DomainView> {
        let Some(facet) = self.catalog.taxonomy.domain() else { return Vec::new() };
        practice.terms(&facet.id).iter().filter_map(|term| self.domain(term)).collect()
    }

    /// The domain of this id.
    pub fn domain(&self, id: &str) -> Option<DomainView> {
        let facet = self.catalog.taxonomy.domain()?;
        let n = facet.position(id)? + 1;
        let label = self.term_label(&facet.id, id);
        let href = self.href(&Route::Term(self.lang, facet.id.clone(), id.to_owned()));
        Some(DomainView { n, id: id.to_owned(), label, href })
    }

    /// The language versions of something, each with its page.
    pub fn versions<T>(
        &self,
        versions: &crate::content::translations::Translations<T>,
        route: impl Fn(Lang) -> Route,
    ) -> Vec<VersionView> {
        let (shown, _) = versions.best(self.lang);
        let view = |(lang, _): (Lang, &T)| VersionView {
            lang,
            name: lang.own_name(),
            href: self.href(&route(lang)),
            is_current: lang == shown,
        };
        versions.iter().map(view).collect()
    }

    /// What the version that is shown says of its original; `None` for an original.
    pub fn translation<T>(
        &self,
        versions: &crate::content::translations::Translations<T>,
        route: impl Fn(Lang) -> Route,
    ) -> Option<TranslationView> {
        let (shown, _) = versions.best(self.lang);
        Some(TranslationView {
            translates: versions.translates(shown)?,
            original_href: self.href(&route(versions.original())),
            original_lang_name: self.lang_name(versions.original()),
            is_behind: versions.is_behind(shown),
            revision: versions.revision(),
        })
    }

    /// HTML with its links inside the site pointing where this page needs them.
    pub fn html(&self, html: &str) -> String {
        crate::content::markdown::resolve_links(html, |target| {
            let route = self.shelf.route_to(self.catalog, target, self.lang)?;
            Some(self.href(&route))
        })
    }
}

/// The message that names a language.
fn lang_key(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "language-fr",
        Lang::Nl => "language-nl",
        Lang::De => "language-de",
        Lang::En => "language-en",
    }
}

/// The months by language, in the order of [`Lang::ALL`].
const MONTHS: [[&str; 12]; 4] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// A date in words.
fn date_text(date: Date, lang: Lang) -> String {
    let month = usize::try_from(date.month()).map_or("", |month| MONTHS[lang as usize][month - 1]);
    match (lang, date.day()) {
        (Lang::Fr, 1) => format!("1er {month} {}", date.year()),
        (Lang::De, day) => format!("{day}. {month} {}", date.year()),
        (Lang::Fr | Lang::Nl | Lang::En, day) => format!("{day} {month} {}", date.year()),
    }
}
