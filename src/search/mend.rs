//! Words that no sheet holds as typed: the beginning of a word that is still being typed, or a slip.

use std::collections::BTreeSet;

use super::{plan::Planner, vocabulary::Ordinal};
use crate::text::Lang;

/// The fewest letters that are taken as the beginning of a word.
const MIN_BEGINNING: usize = 3;

/// The shortest word that is mended beside words that are found, and the shortest with two slips:
/// there, an unknown word may well be right.
const MIN_BESIDE_OTHERS: usize = 5;
const MIN_TWO_SLIPS: usize = 10;

/// The most words that a beginning stands for.
const MAX_COMPLETIONS: usize = 50;

/// The most words that a slip stands for.
const MAX_SLIPS: usize = 3;

/// How a word was spelled when it was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As typed.
    AsTyped,
    /// It was taken for the beginning of words.
    Beginning,
    /// It was taken for a slip.
    Slip,
}

/// A word that was looked for as others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mending {
    /// The word as typed.
    pub typed: String,
    /// The words looked for instead, likeliest first; at least one.
    pub used: Vec<String>,
    /// These words in the languages that have them.
    pub words: Vec<(Lang, Ordinal)>,
    /// Whether it was taken for the beginning of words.
    pub is_beginning: bool,
}

impl Mending {
    /// How the word was spelled.
    pub fn spelling(&self) -> Spelling {
        if self.is_beginning { Spelling::Beginning } else { Spelling::Slip }
    }
}

impl Planner<'_> {
    /// What to look for instead of `word`, when no document holds it; `is_last` says whether it
    /// may still be being typed, `is_alone` whether no other word of the query is found either.
    pub fn mend(&self, word: &str, is_last: bool, is_alone: bool) -> Option<Mending> {
        let doc_freq: u32 = Lang::ALL.into_iter().map(|lang| self.doc_freq(word, lang)).sum();
        if doc_freq > 0 {
            return None;
        }
        let completed = if is_last { self.complete(word) } else { None };
        completed.or_else(|| self.correct(word, is_alone))
    }

    /// In how many documents of `lang` a word stands in any form, about.
    pub fn doc_freq(&self, word: &str, lang: Lang) -> u32 {
        let Some(token) = self.token(word, lang) else { return 0 };
        let forms = token.stem.as_ref().map(|stem| self.own_forms(&token, stem, lang));
        forms.map_or(0, |forms| forms.doc_freq(&self.languages[lang as usize]))
    }

    /// The words that begin with `typed`.
    fn complete(&self, typed: &str) -> Option<Mending> {
        let mut found: Vec<(Lang, Ordinal, u32)> = Vec::new();
        for lang in Lang::ALL {
            let Some(token) = self.token(typed, lang) else { continue };
            if token.exact.chars().count() < MIN_BEGINNING {
                continue;
            }
            let vocabulary = &self.languages[lang as usize].vocabulary;
            let words = vocabulary.with_prefix(&token.exact);
            found.extend(
                words
                    .filter(|word| self.finds(*word, lang))
                    .map(|word| (lang, word, vocabulary.doc_freq(word))),
            );
        }
        self.mending(typed, found, true, MAX_COMPLETIONS)
    }

    /// The words that `typed` may be a slip of: in the reader's language; in another one only when
    /// nothing else is found.
    fn correct(&self, typed: &str, is_alone: bool) -> Option<Mending> {
        let length = typed.chars().count();
        if !is_alone && length < MIN_BESIDE_OTHERS {
            return None;
        }
        let mut found: Vec<(Lang, Ordinal, usize, u32)> = Vec::new();
        for lang in Lang::ALL.into_iter().filter(|lang| is_alone || *lang == self.reader) {
            let Some(token) = self.token(typed, lang) else { continue };
            let vocabulary = &self.languages[lang as usize].vocabulary;
            let first = token.exact.chars().next();
            let is_likely = |(word, n_slips): &(Ordinal, usize)| {
                is_alone
                    || vocabulary.word(*word).chars().next() == first
                        && (*n_slips == 1 || length >= MIN_TWO_SLIPS)
            };
            let slips = vocabulary.slips(&token.exact, |word| self.finds(word, lang));
            found.extend(
                slips
                    .into_iter()
                    .filter(is_likely)
                    .map(|(word, n)| (lang, word, n, vocabulary.doc_freq(word))),
            );
        }
        let fewest = found.iter().map(|(_, _, n, _)| *n).min()?;
        let is_near = |lang: Lang| lang == self.reader;
        let in_reader = found.iter().any(|(lang, _, n, _)| is_near(*lang) && *n == fewest);
        found.retain(|(lang, _, n, _)| *n == fewest && (is_near(*lang) || !in_reader));
        let found = found.into_iter().map(|(lang, word, _, doc_freq)| (lang, word, doc_freq));
        self.mending(typed, found.collect(), false, MAX_SLIPS)
    }

    /// Whether looking for `word` finds something: a document holds it, or it names a concept.
    pub fn finds(&self, word: Ordinal, lang: Lang) -> bool {
        let vocabulary = &self.languages[lang as usize].vocabulary;
        vocabulary.stem_of(word).is_some()
            && (vocabulary.doc_freq(word) > 0 || !vocabulary.named(word).is_empty())
    }

    fn mending(
        &self,
        typed: &str,
        mut found: Vec<(Lang, Ordinal, u32)>,
        is_beginning: bool,
        limit: usize,
    ) -> Option<Mending> {
        let text = |lang: Lang, word: Ordinal| self.languages[lang as usize].vocabulary.word(word);
        let first = typed.chars().next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
        found.sort_by(|one, other| {
            let rank = |(lang, word, doc_freq): &(Lang, Ordinal, u32)| {
                let starts_alike = text(*lang, *word).starts_with(&first);
                (*lang != self.reader, !starts_alike, std::cmp::Reverse(*doc_freq))
            };
            let by_text = text(one.0, one.1).cmp(text(other.0, other.1));
            rank(one).cmp(&rank(other)).then(by_text).then(one.0.cmp(&other.0))
        });
        found.truncate(limit);
        let mut seen = BTreeSet::new();
        let used: Vec<String> = found
            .iter()
            .map(|(lang, word, _)| text(*lang, *word).to_owned())
            .filter(|word| seen.insert(word.clone()))
            .take(MAX_SLIPS)
            .collect();
        let words = found.into_iter().map(|(lang, word, _)| (lang, word)).collect();
        (!used.is_empty()).then(|| Mending { typed: typed.to_owned(), used, words, is_beginning })
    }
}
