//! A sheet in a list: title, text, main domain, a few facts, and why it is there.

use std::sync::Arc;

use super::{Desk, DomainView, lang_key};
use crate::{
    content::{
        catalog::Practice,
        sheet::{Facts, Kind},
        taxonomy::{Derived, Term},
    },
    search::Marked,
    site::theme::{Form, Hole, Prepared, as_bits},
    text::{Lang, Slug},
};

/// A sheet in a list.
#[derive(Clone, Debug)]
pub struct Card {
    slug: String,
    title: Marked,
    href: String,
    /// The summary, or the passage that answers a query.
    text: Marked,
    lang: Lang,
    lang_name: Arc<str>,
    is_foreign: bool,
    kind: Kind,
    domain: Option<Arc<DomainView>>,
    facts: Prepared,
    places: String,
    is_overdue: bool,
    /// Why it is there.
    notes: Prepared,
}

/// The words of a card.
pub(super) struct CardWords {
    pub title: Marked,
    pub text: Marked,
    pub notes: Vec<Note>,
}

impl Form for Card {
    const NAME: &'static str = "card";

    const FIXED: &'static [&'static str] = &[
        "lang",
        "lang_name",
        "is_foreign",
        "kind",
        "domain",
        "is_overdue",
        "has_places",
        "has_notes",
        "has_facts",
    ];

    const HOLES: &'static [&'static str] = &[
        "slug",
        "title",
        "href",
        "text",
        "domain_label",
        "domain_href",
        "places",
        "notes",
        "facts",
    ];

    fn form(&self) -> u32 {
        let asked = as_bits([
            self.is_foreign,
            self.kind == Kind::Project,
            self.is_overdue,
            self.has_places(),
            self.notes.is_true(),
            self.facts.is_true(),
        ]);
        let domain = u32::try_from(self.domain_n()).unwrap_or_default();
        (domain << 2 | self.lang as u32) << 6 | asked
    }

    fn fixed(&self, at: usize) -> Prepared {
        match at {
            0 => self.lang.code().into(),
            1 => (&self.lang_name).into(),
            2 => self.is_foreign.into(),
            3 => self.kind.as_str().into(),
            4 => self.domain_n().into(),
            5 => self.is_overdue.into(),
            6 => self.has_places().into(),
            7 => self.notes.is_true().into(),
            _ => self.facts.is_true().into(),
        }
    }

    fn hole(&self, at: usize) -> Hole<'_> {
        match at {
            0 => Hole::Text(&self.slug),
            1 => Hole::Marked(&self.title),
            2 => Hole::Text(&self.href),
            3 => Hole::Marked(&self.text),
            4 => Hole::Text(self.domain.as_ref().map_or("", |domain| &domain.label)),
            5 => Hole::Text(self.domain.as_ref().map_or("", |domain| &domain.href)),
            6 => Hole::Text(&self.places),
            7 => Hole::Views(&self.notes),
            _ => Hole::Views(&self.facts),
        }
    }
}

impl Card {
    /// The card as templates read it.
    pub fn prepared(self) -> Prepared {
        Prepared::form(self)
    }

    /// The same with these lines.
    pub(super) fn with_notes(self, notes: Vec<Note>) -> Card {
        Card { notes: Prepared::forms(notes), ..self }
    }

    /// The number of its domain from 1, or 0.
    fn domain_n(&self) -> usize {
        self.domain.as_ref().map_or(0, |domain| domain.n)
    }

    fn has_places(&self) -> bool {
        !self.places.is_empty()
    }
}

/// A short line under a sheet in a list: why it is there.
#[derive(Clone, Debug)]
pub struct Note {
    kind: NoteKind,
    before: String,
    /// The word or words that count.
    text: String,
    after: String,
    /// Their language, where it is not the page's.
    lang: Option<Lang>,
}

/// What a line says of a sheet.
#[derive(Clone, Copy, Debug)]
pub enum NoteKind {
    /// How it was found.
    Through,
    /// What it lacks of the query.
    Missing,
    /// What fits the reader's commune.
    Fit,
    /// What a reader in that commune should check.
    Doubt,
    /// What it has in common with another sheet.
    Related,
}

impl NoteKind {
    fn as_str(self) -> &'static str {
        match self {
            NoteKind::Through => "through",
            NoteKind::Missing => "missing",
            NoteKind::Fit => "fit",
            NoteKind::Doubt => "doubt",
            NoteKind::Related => "related",
        }
    }
}

impl Form for Note {
    const NAME: &'static str = "note";

    const FIXED: &'static [&'static str] = &["kind", "lang", "has_text"];

    const HOLES: &'static [&'static str] = &["before", "text", "after"];

    fn form(&self) -> u32 {
        let lang = self.lang.map_or(0, |lang| lang as u32 + 1);
        (self.kind as u32 * 8 + lang) * 2 + u32::from(!self.text.is_empty())
    }

    fn fixed(&self, at: usize) -> Prepared {
        match at {
            0 => self.kind.as_str().into(),
            1 => self.lang.map_or_else(Prepared::none, |lang| lang.code().into()),
            _ => (!self.text.is_empty()).into(),
        }
    }

    fn hole(&self, at: usize) -> Hole<'_> {
        Hole::Text(match at {
            0 => &self.before,
            1 => &self.text,
            _ => &self.after,
        })
    }
}

impl Note {
    /// A line of words without a part that counts more.
    pub fn plain(kind: NoteKind, words: String) -> Note {
        Note { kind, before: words, text: String::new(), after: String::new(), lang: None }
    }

    /// The message `key` with `values`, cut around its value `text`, which is shown as one.
    pub fn around(
        desk: &Desk<'_>,
        kind: NoteKind,
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

impl Form for FactView {
    const NAME: &'static str = "fact";

    const FIXED: &'static [&'static str] = &[];

    const HOLES: &'static [&'static str] = &["label", "value"];

    fn form(&self) -> u32 {
        0
    }

    fn fixed(&self, _at: usize) -> Prepared {
        Prepared::none()
    }

    fn hole(&self, at: usize) -> Hole<'_> {
        Hole::Text(if at == 0 { &self.label } else { &self.value })
    }
}

/// A fact that cards show.
pub struct KnownFact {
    label: Arc<str>,
    /// The place of its facet in the vocabulary.
    facet: usize,
    /// Whether projects have none such.
    is_of_advice: bool,
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
        let facts_shown: Vec<FactView> =
            self.labelled_facts(facts).map(|(label, value)| FactView { label, value }).collect();
        Card {
            slug: slug.to_string(),
            title: words.title,
            href: self.sheet_href(slug),
            text: words.text,
            lang,
            lang_name: self.shared(lang_key(lang)),
            is_foreign: lang != self.lang,
            kind: facts.kind,
            domain: self.main_domain(facts),
            facts: Prepared::forms(facts_shown),
            places: some_names(&names),
            is_overdue: facts.is_overdue(self.today),
            notes: Prepared::forms(words.notes),
        }
    }

    /// The main domain of a practice.
    fn main_domain(&self, facts: &Facts) -> Option<Arc<DomainView>> {
        let facet = self.catalog.taxonomy.domain()?;
        let domains = self.domains.get_or_init(|| {
            let view = |term: &Term| self.domain(&term.id).map(Arc::new);
            facet.terms.iter().filter_map(view).collect()
        });
        let term = facts.terms(&facet.id).iter().find_map(|term| facet.position(term))?;
        domains.get(term).cloned()
    }

    /// The short facts of a practice: what each is called, and what it is.
    pub(super) fn labelled_facts(
        &self,
        facts: &Facts,
    ) -> impl Iterator<Item = (Arc<str>, Arc<str>)> {
        let is_project = facts.kind == Kind::Project;
        let shown = self.facts.get_or_init(|| self.known_facts()).iter();
        let shown = shown.filter(move |fact| !(is_project && fact.is_of_advice));
        shown.filter_map(|fact| {
            let facet = &self.catalog.taxonomy.facets[fact.facet];
            let term = facet.term(facts.terms(&facet.id).first()?)?;
            Some((fact.label.clone(), term.labels.shared(self.lang)))
        })
    }

    /// The facts that a card shows.
    fn known_facts(&self) -> Vec<KnownFact> {
        let all = [
            ("fact-effort", Derived::Cost, true),
            ("fact-time", Derived::Setup, true),
            ("fact-evidence", Derived::Evidence, false),
        ];
        let known = all.into_iter().filter_map(|(key, source, is_of_advice)| {
            let facets = &self.catalog.taxonomy.facets;
            let facet = facets.iter().position(|facet| facet.source == Some(source))?;
            Some(KnownFact { label: self.shared(key), facet, is_of_advice })
        });
        known.collect()
    }
}

/// Up to four names, then how many more.
fn some_names(names: &[&str]) -> String {
    match names {
        [a, b, c, d, _, ..] => format!("{a}, {b}, {c}, {d} +{}", names.len() - 4),
        names => names.join(", "),
    }
}
