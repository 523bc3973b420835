//! A sheet in a list: title, text, main domain, a few facts, and why it is there.

use std::sync::Arc;

use serde::Serialize;

use super::{Desk, lang_key};
use crate::{
    content::{
        catalog::Practice,
        sheet::{Facts, Kind},
        taxonomy::{Derived, Term},
    },
    site::theme::{Fields, Prepared},
    text::{Lang, Slug},
};

/// A sheet in a list.
#[derive(Clone, Debug)]
pub struct Card {
    slug: Arc<str>,
    title: Prepared,
    href: Arc<str>,
    /// The summary, or the passage that answers a query.
    text: Prepared,
    lang: Lang,
    lang_name: Arc<str>,
    is_foreign: bool,
    kind: &'static str,
    domain: Option<Prepared>,
    facts: Prepared,
    places: Arc<str>,
    is_overdue: bool,
    /// Why it is there.
    pub(super) notes: Vec<Note>,
}

/// The words of a card.
pub(super) struct CardWords {
    pub title: Prepared,
    pub text: Prepared,
    pub notes: Vec<Note>,
}

impl Fields for Card {
    const NAMES: &'static [&'static str] = &[
        "slug",
        "title",
        "href",
        "text",
        "lang",
        "lang_name",
        "is_foreign",
        "kind",
        "domain",
        "facts",
        "places",
        "is_overdue",
        "notes",
    ];

    fn field(&self, name: &str) -> Option<Prepared> {
        Some(match name {
            "slug" => (&self.slug).into(),
            "title" => self.title.clone(),
            "href" => (&self.href).into(),
            "text" => self.text.clone(),
            "lang" => self.lang.code().into(),
            "lang_name" => (&self.lang_name).into(),
            "is_foreign" => self.is_foreign.into(),
            "kind" => self.kind.into(),
            "domain" => self.domain.clone().unwrap_or_else(Prepared::none),
            "facts" => self.facts.clone(),
            "places" => (&self.places).into(),
            "is_overdue" => self.is_overdue.into(),
            "notes" => Prepared::new(&self.notes),
            _ => return None,
        })
    }
}

impl Card {
    /// The card as templates read it.
    pub fn prepared(self) -> Prepared {
        Prepared::fields(self)
    }
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
#[derive(Clone, Debug)]
struct FactView {
    label: Arc<str>,
    value: Arc<str>,
}

impl Fields for FactView {
    const NAMES: &'static [&'static str] = &["label", "value"];

    fn field(&self, name: &str) -> Option<Prepared> {
        match name {
            "label" => Some((&self.label).into()),
            "value" => Some((&self.value).into()),
            _ => None,
        }
    }
}

impl Desk<'_> {
    /// The card of a practice in the version that serves the reader best.
    pub fn card(&self, practice: &Practice) -> Card {
        let (lang, sheet) = practice.sheets.best(self.lang);
        let (title, text) = (sheet.title.as_str().into(), sheet.summary.as_str().into());
        let words = CardWords { title, text, notes: Vec::new() };
        self.card_of((&practice.slug, &practice.facts), lang, words)
    }

    /// The card of a practice's version in `lang` with these words.
    pub(super) fn card_of(
        &self,
        (slug, facts): (&Slug, &Facts),
        lang: Lang,
        words: CardWords,
    ) -> Card {
        let names = facts.communes.iter().filter_map(|nis| self.catalog.communes.get(nis));
        let names: Vec<&str> = names.map(|commune| commune.name(self.lang)).collect();
        Card {
            slug: slug.as_str().into(),
            title: words.title,
            href: self.sheet_href(slug).into(),
            text: words.text,
            lang,
            lang_name: self.shared(lang_key(lang)),
            is_foreign: lang != self.lang,
            kind: facts.kind.as_str(),
            domain: self.main_domain(facts),
            facts: Prepared::list(self.facts(facts)),
            places: some_names(&names).into(),
            is_overdue: facts.is_overdue(self.today),
            notes: words.notes,
        }
    }

    /// The main domain of a practice.
    fn main_domain(&self, facts: &Facts) -> Option<Prepared> {
        let facet = self.catalog.taxonomy.domain()?;
        let domains = self.domains.get_or_init(|| {
            let view = |term: &Term| self.domain(&term.id).map(|view| Prepared::new(&view));
            facet.terms.iter().filter_map(view).collect()
        });
        let term = facts.terms(&facet.id).iter().find_map(|term| facet.position(term))?;
        domains.get(term).cloned()
    }

    fn facts(&self, facts: &Facts) -> impl Iterator<Item = Prepared> {
        let fact = |(label, value)| Prepared::fields(FactView { label, value });
        self.labelled_facts(facts).map(fact)
    }

    /// The short facts of a practice: what each is called, and what it is.
    pub(super) fn labelled_facts(
        &self,
        facts: &Facts,
    ) -> impl Iterator<Item = (Arc<str>, Arc<str>)> {
        let of_advice = facts.kind == Kind::Generic;
        let all = [
            ("fact-effort", Derived::Cost, of_advice),
            ("fact-time", Derived::Setup, of_advice),
            ("fact-evidence", Derived::Evidence, true),
        ];
        all.into_iter().filter(|(.., is_shown)| *is_shown).filter_map(|(key, source, _)| {
            let facet = self.catalog.taxonomy.derived(source)?;
            let term = facet.term(facts.terms(&facet.id).first()?)?;
            Some((self.shared(key), term.labels.shared(self.lang)))
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
