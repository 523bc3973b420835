//! What one word or phrase of a query stands for in a language.

use super::{Language, schema::Place, vocabulary::Ordinal};

/// What a word or phrase stands for in one language.
pub(super) enum Sense {
    /// A word.
    Word(Forms),
    /// Words that must follow each other; `None` for one that no document has. The number is the
    /// distance from the first.
    Phrase(Vec<(Option<Ordinal>, u32)>),
}

/// The words that one word stands for.
#[derive(Default)]
pub(super) struct Forms {
    /// The word as typed.
    pub exact: Option<Ordinal>,
    /// The words with the same stem, the exact one too.
    pub stem: Vec<Ordinal>,
    /// The compounds that it is a part of.
    pub compounds: Vec<Ordinal>,
    /// Words written alike, with the share of their pieces that they have in common.
    pub alike: Vec<(Ordinal, f32)>,
    /// For a compound: the words and compounds that each of its parts stands for.
    pub parts: Vec<Part>,
}

/// A part of a compound query word.
pub(super) struct Part {
    /// The words with its stem.
    pub stem: Vec<Ordinal>,
    /// The compounds that it is a part of.
    pub compounds: Vec<Ordinal>,
}

impl Sense {
    /// Whether documents of `language` hold it. Of a word that a language does not know its
    /// documents cannot be expected to hold it: they may answer the rest of a query that was typed
    /// in another one.
    pub fn is_known(&self, language: &Language) -> bool {
        match self {
            Sense::Word(forms) => forms.doc_freq(language) > 0,
            Sense::Phrase(_) => true,
        }
    }
}

impl Forms {
    /// The words that stand for it as such: not its parts.
    pub fn words(&self) -> impl Iterator<Item = Ordinal> {
        let alike = self.alike.iter().map(|(word, _)| *word);
        self.stem.iter().chain(&self.compounds).copied().chain(alike)
    }

    /// In how many documents of `language` its stem stands, about.
    pub fn doc_freq(&self, language: &Language) -> u32 {
        let count = |place: Place| {
            self.stem
                .iter()
                .chain(&self.compounds)
                .map(|w| language.postings.doc_freq(place, *w))
                .sum()
        };
        Place::ALL.into_iter().map(count).max().unwrap_or(0)
    }
}
