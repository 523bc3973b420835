//! Where the words of a query stand in a document: for excerpts, for the reasons that a hit gives,
//! for the distances between words.

use super::{
    Language,
    plan::Plan,
    rows::Rows,
    score::phrase_starts,
    sense::Sense,
    texts::{N_PARTS, Texts},
    vocabulary::Ordinal,
};
use crate::text::Lang;

/// A word of the query in a part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number of the word in the part.
    pub at: u32,
    /// The words of the query, as bits by their numbers.
    pub words: u32,
}

/// The words of every language that stand for words of the query.
pub(super) struct Marker<'a> {
    plan: &'a Plan,
    langs: [LangMarks; 4],
}

struct LangMarks {
    /// A bit for each word of the vocabulary: most words of a text are settled here.
    bits: Vec<u64>,
    /// The words and the bits of the query words that they stand for, in order.
    words: Vec<(Ordinal, u32)>,
    has_phrases: bool,
}

impl<'a> Marker<'a> {
    /// What `plan` looks for.
    pub fn new(plan: &'a Plan, languages: &[Language; 4]) -> Marker<'a> {
        let langs = Lang::ALL.map(|lang| {
            let mut words: Vec<(Ordinal, u32)> = Vec::new();
            let mut has_phrases = false;
            for (number, wanted) in plan.wanted.iter().enumerate() {
                match &wanted.senses[lang as usize] {
                    Some(Sense::Word(forms)) => {
                        let parts = forms.parts.iter();
                        let parts = parts.flat_map(|part| part.stem.iter().chain(&part.compounds));
                        words.extend(
                            forms.words().chain(parts.copied()).map(|word| (word, 1 << number)),
                        );
                    }
                    Some(Sense::Phrase(_)) => has_phrases = true,
                    None => {}
                }
            }
            words.sort_unstable();
            words.dedup_by(|next, kept| {
                let is_same = next.0 == kept.0;
                if is_same {
                    kept.1 |= next.1;
                }
                is_same
            });
            let mut bits = Vec::new();
            if !words.is_empty() {
                bits = vec![0u64; languages[lang as usize].vocabulary.len().div_ceil(64)];
                for (word, _) in &words {
                    bits[*word as usize / 64] |= 1 << (word % 64);
                }
            }
            LangMarks { bits, words, has_phrases }
        });
        Marker { plan, langs }
    }

    /// The marks of a document, part by part, in order.
    pub fn marks(&self, rows: &Rows, texts: &Texts, doc: u32) -> [Vec<Mark>; N_PARTS] {
        let lang = rows.row(doc).lang;
        std::array::from_fn(|part| {
            let of_lang = &self.langs[lang as usize];
            let mut marks = Vec::new();
            if !of_lang.words.is_empty() {
                for (at, word) in (0..).zip(texts.words(doc, part)) {
                    let words = of_lang.get(*word);
                    if words != 0 {
                        marks.push(Mark { at, words });
                    }
                }
            }
            if of_lang.has_phrases {
                self.mark_phrases(texts, doc, part, lang, &mut marks);
            }
            marks
        })
    }

    fn mark_phrases(
        &self,
        texts: &Texts,
        doc: u32,
        part: usize,
        lang: Lang,
        marks: &mut Vec<Mark>,
    ) {
        let text = texts.words(doc, part);
        for (number, wanted) in self.plan.wanted.iter().enumerate() {
            let Some(Sense::Phrase(words)) = &wanted.senses[lang as usize] else { continue };
            let Some(ordinals) = words.iter().map(|(word, _)| *word).collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            let offsets: Vec<u32> = words.iter().map(|(_, offset)| offset - words[0].1).collect();
            for start in phrase_starts(text, &ordinals, &offsets) {
                for offset in &offsets {
                    marks.push(Mark { at: start as u32 + offset, words: 1 << number });
                }
            }
        }
        marks.sort_by_key(|mark| mark.at);
    }
}

impl LangMarks {
    #[inline]
    fn get(&self, word: Ordinal) -> u32 {
        let bits = self.bits.get(word as usize / 64).copied().unwrap_or(0);
        if bits >> (word % 64) & 1 == 0 {
            return 0;
        }
        let at = self.words.binary_search_by_key(&word, |(word, _)| *word);
        at.map_or(0, |at| self.words[at].1)
    }
}
