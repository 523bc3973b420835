//! Which neighbouring words of a query name concepts.

use std::rc::Rc;

use super::{analyzer::Token, concepts::Reading, plan::Planner, vocabulary::has_compounds};
use crate::text::Lang;

/// Neighbouring words that name a concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// The first of the wanted words and the one after the last.
    pub words: std::ops::Range<usize>,
    /// The concepts that they name.
    pub concepts: Vec<u32>,
}

impl Span {
    /// Its words, as bits by their numbers.
    pub fn bits(&self) -> u32 {
        self.words.clone().fold(0, |bits, number| bits | 1 << number)
    }
}

impl Planner<'_> {
    /// The concepts that `texts` name: in the reader's language, then, in words that name none in
    /// it, in the others.
    pub fn spans(&self, texts: &[&str]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        if self.labels.is_empty() {
            return spans;
        }
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.reader);
        for lang in std::iter::once(self.reader).chain(others) {
            let tokens: Vec<Option<Rc<Token>>> =
                texts.iter().map(|text| self.token(text, lang)).collect();
            let readings: Vec<Reading<'_>> = tokens
                .iter()
                .map(|token| Reading {
                    exact: token.as_ref().map_or("", |token| &token.exact),
                    stem: token.as_ref().and_then(|token| token.stem.as_deref()),
                })
                .collect();
            for named in self.labels.find(&readings, lang) {
                let words = named.first..named.first + named.n_words;
                match spans.iter_mut().find(|span| span.words == words) {
                    Some(span) if !span.concepts.contains(&named.concept) => {
                        // Two languages may share a word: both meanings are looked for only when
                        // they come from the same language.
                        if lang == self.reader {
                            span.concepts.push(named.concept);
                        }
                    }
                    Some(_) => {}
                    None => {
                        let meets = |span: &Span| {
                            span.words.start < words.end && words.start < span.words.end
                        };
                        if !spans.iter().any(meets) {
                            spans.push(Span { words, concepts: vec![named.concept] });
                        }
                    }
                }
            }
        }
        for joined in self.joined_spans(texts, &spans) {
            spans.retain(|span| !joined.words.contains(&span.words.start));
            spans.push(joined);
        }
        spans.sort_by_key(|span| span.words.start);
        spans
    }

    /// The concepts that neighbours name when they are written as one word, where they name none
    /// together.
    fn joined_spans(&self, texts: &[&str], known: &[Span]) -> Vec<Span> {
        let is_alone =
            |at: usize| !known.iter().any(|span| span.words.len() > 1 && span.words.contains(&at));
        let named = |one: &str, other: &str| {
            Lang::ALL.into_iter().filter(|lang| has_compounds(*lang)).find_map(|lang| {
                let concepts = self.named(&self.joined(one, other, lang)?, lang);
                (!concepts.is_empty()).then_some(concepts)
            })
        };
        let mut spans: Vec<Span> = Vec::new();
        for at in 1..texts.len() {
            let is_taken = spans.last().is_some_and(|span| span.words.end >= at);
            if is_taken || !is_alone(at - 1) || !is_alone(at) {
                continue;
            }
            if let Some(concepts) = named(texts[at - 1], texts[at]) {
                spans.push(Span { words: at - 1..at + 1, concepts });
            }
        }
        spans
    }
}
