//! The views: what templates receive. They hold ready-made words, numbers and addresses, so that a
//! template formats and decides nothing. [`Desk`] is where a view is put together.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use serde::Serialize;

use crate::{
    content::{
        catalog::{Catalog, Practice},
        sheet::{Kind, Sheet},
        taxonomy::Facet,
    },
    date::Date,
    search::Index,
    site::{
        messages::{Argument, Messages},
        route::{Addresses, Route},
        shelf::Shelf,
    },
    text::{Lang, Slug},
};

pub mod frame;
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
    /// Numbers of sheets in words, so far.
    pub counted: RefCell<BTreeMap<usize, Rc<str>>>,
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

/// A sheet in a list.
#[derive(Serialize, Clone, Debug)]
pub struct Card {
    slug: String,
    title: String,
    href: String,
    summary: String,
    lang: Lang,
    lang_name: String,
    is_foreign: bool,
    kind: &'static str,
    domain: Option<DomainView>,
    facts: Vec<FactView>,
    places: String,
    updated: Option<DateView>,
    is_overdue: bool,
    title_fragments: Vec<crate::search::Fragment>,
    excerpt: Vec<crate::search::Fragment>,
    notes: Vec<Note>,
}

/// A short line under a sheet in a list: why it is there.
#[derive(Serialize, Clone, Debug)]
pub struct Note {
    kind: &'static str,
    before: String,
    /// The word or words that count.
    text: String,
    after: String,
    /// Their language, where it is not the page's.
    lang: Option<Lang>,
}

impl Note {
    /// A line of words without a part that counts more.
    pub fn plain(kind: &'static str, words: String) -> Note {
        Note { kind, before: words, text: String::new(), after: String::new(), lang: None }
    }

    /// The message `key` with `values`, cut around its value `text`, which is shown as one.
    pub fn around(
        desk: &Desk<'_>,
        kind: &'static str,
        key: &str,
        values: &[(&str, &str)],
        text: &str,
        lang: Option<Lang>,
    ) -> Note {
        // A character that no message holds.
        const CUT: &str = "\u{fdd0}";
        let whole = desk.t_with(key, &[values, &[("text", CUT)]].concat());
        let (before, after) = whole.split_once(CUT).unwrap_or((&whole, ""));
        let text = text.to_owned();
        Note { kind, before: before.to_owned(), text, after: after.to_owned(), lang }
    }
}

/// A short fact on a card.
#[derive(Serialize, Clone, Debug)]
pub struct FactView {
    id: &'static str,
    label: String,
    value: String,
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

    /// A number of sheets in words.
    pub fn n_sheets(&self, n: usize) -> Rc<str> {
        let mut counted = self.counted.borrow_mut();
        let words = counted.entry(n).or_insert_with(|| {
            let arguments = vec![("n".to_owned(), Argument::Number(n as f64))];
            self.messages.get(self.lang, "n-sheets", arguments).into()
        });
        words.clone()
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
        self.t(&format!("language-{lang}"))
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

    /// The card of a practice in the version that serves the reader best.
    pub fn card(&self, practice: &Practice) -> Card {
        let (lang, sheet) = practice.sheets.best(self.lang);
        self.card_of(practice, lang, sheet)
    }

    /// The card of a practice's version in `lang`.
    pub fn card_of(&self, practice: &Practice, lang: Lang, sheet: &Sheet) -> Card {
        let names = practice.facts.communes.iter().filter_map(|nis| self.catalog.communes.get(nis));
        let names: Vec<&str> = names.map(|commune| commune.name(self.lang)).collect();
        Card {
            slug: practice.slug.to_string(),
            title: sheet.title.clone(),
            href: self.sheet_href(&practice.slug),
            summary: sheet.summary.clone(),
            lang,
            lang_name: self.lang_name(lang),
            is_foreign: lang != self.lang,
            kind: practice.facts.kind.as_str(),
            domain: self.domains(practice).into_iter().next(),
            facts: self.facts(practice),
            places: some_names(&names),
            updated: sheet.updated.map(|date| self.date(date)),
            is_overdue: practice.is_overdue(self.today),
            title_fragments: Vec::new(),
            excerpt: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn facts(&self, practice: &Practice) -> Vec<FactView> {
        use crate::content::taxonomy::Derived;
        let mut facts = Vec::new();
        let mut sources = vec![("evidence", Derived::Evidence)];
        if practice.facts.kind == Kind::Generic {
            sources.splice(0..0, [("effort", Derived::Cost), ("time", Derived::Setup)]);
        }
        for (id, source) in sources {
            let Some(facet) = self.catalog.taxonomy.derived(source) else { continue };
            if let Some(term) = practice.terms(&facet.id).first() {
                let value = self.term_label(&facet.id, term);
                facts.push(FactView { id, label: self.t(&format!("fact-{id}")), value });
            }
        }
        facts
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
        use crate::content::markdown::{Target, resolve_links};
        resolve_links(html, |target| {
            let route = match target {
                Target::Sheet(slug) => {
                    self.shelf.practice(slug)?;
                    Route::Sheet(self.lang, slug.clone())
                }
                Target::List(slug) => {
                    self.shelf.lists.get(slug)?;
                    Route::List(self.lang, slug.clone())
                }
                Target::Page(slug) => {
                    self.catalog.pages.get(slug)?;
                    Route::Page(self.lang, slug.clone())
                }
                Target::Term(facet, term) => {
                    self.catalog.taxonomy.term(facet, term)?;
                    Route::Term(self.lang, facet.clone(), term.clone())
                }
                Target::Media(file) => {
                    self.catalog.media.get(file)?;
                    Route::Media(file.clone())
                }
            };
            Some(self.href(&route))
        })
    }
}

/// Up to four names, then how many more.
fn some_names(names: &[&str]) -> String {
    match names {
        [a, b, c, d, _, ..] => format!("{a}, {b}, {c}, {d} +{}", names.len() - 4),
        names => names.join(", "),
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
