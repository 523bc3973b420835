//! Where the words of a query stand in a document, and where it names their concepts: for excerpts, for the reasons that a hit gives,
//! for the distances between words.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use super::{
    Language,
    concepts::Bearers,
    plan::Plan,
    schema::Place,
    sense::Sense,
    standing::Standing,
    texts::{Mention, N_PARTS, Texts},
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

/// A concept of the query that a document names or bears.
#[derive(Clone, Copy, Debug)]
pub(super) struct Naming {
    /// The span of the query that names it or a broader one, by its number.
    pub span: usize,
    /// Where.
    pub mention: Mention,
    /// What it counts for the span: less than 1 when it is narrower.
    pub factor: f32,
}

/// The words of every language that stand for words of the query, and its concepts.
pub(super) struct Marker<'a> {
    plan: &'a Plan,
    langs: [LangMarks; 4],
    /// The concepts of each span and the narrower ones, with what they count, by concept.
    concepts: Vec<(u32, usize, f32)>,
    /// The marks of the documents that were asked for: first to rank, then to show.
    known: RefCell<HashMap<u32, Rc<Marks>>>,
}

/// The marks of a document, part by part, in order.
pub(super) type Marks = [Vec<Mark>; N_PARTS];

struct LangMarks {
    /// The last bits of the words, as bits: most words of a text are settled here.
    hints: Box<[u64; N_HINTS]>,
    /// The words and the bits of the query words that they stand for, in order.
    words: Vec<(Ordinal, u32)>,
    has_phrases: bool,
}

/// The size of the hints, in words of 64 bits.
const N_HINTS: usize = 256;

impl<'a> Marker<'a> {
    /// What `plan` looks for.
    pub fn new(plan: &'a Plan, bearers: &Bearers) -> Marker<'a> {
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
            let mut hints = Box::new([0; N_HINTS]);
            for (word, _) in &words {
                let (at, bit) = hint(*word);
                hints[at] |= 1 << bit;
            }
            LangMarks { hints, words, has_phrases }
        });
        let mut concepts: Vec<(u32, usize, f32)> = Vec::new();
        for (span, of) in plan.spans.iter().enumerate() {
            let below = of.concepts.iter().flat_map(|concept| bearers.narrower(*concept));
            concepts.extend(below.map(|(concept, factor)| (*concept, span, *factor)));
        }
        concepts.sort_by(|one, other| {
            (one.0, one.1).cmp(&(other.0, other.1)).then(other.2.total_cmp(&one.2))
        });
        concepts.dedup_by_key(|(concept, span, _)| (*concept, *span));
        Marker { plan, langs, concepts, known: RefCell::default() }
    }

    /// Where a document names the concepts of the query or narrower ones, span by span: what counts
    /// most first, then in the order of the text.
    pub fn namings(&self, texts: &Texts, doc: u32) -> Vec<Naming> {
        let mut namings: Vec<Naming> = Vec::new();
        if self.concepts.is_empty() {
            return namings;
        }
        for mention in texts.mentions(doc) {
            let first = self.concepts.partition_point(|(known, ..)| *known < mention.concept);
            let of_concept = self.concepts[first..].iter();
            for (_, span, factor) in of_concept.take_while(|(known, ..)| *known == mention.concept)
            {
                namings.push(Naming { span: *span, mention: *mention, factor: *factor });
            }
        }
        namings.sort_by(|one, other| {
            let place = |naming: &Naming| (naming.mention.part, naming.mention.first);
            let by_factor = other.factor.total_cmp(&one.factor);
            one.span.cmp(&other.span).then(by_factor).then(place(one).cmp(&place(other)))
        });
        namings
    }

    /// The spans of the query of which a document bears a concept or a narrower one, by their numbers.
    pub fn spans_borne(&self, bearers: &Bearers, doc: u32) -> impl Iterator<Item = usize> {
        let bears =
            move |concept| bearers.of(concept).binary_search_by_key(&doc, |of| of.0).is_ok();
        let borne = self.concepts.iter().filter(move |(concept, ..)| bears(*concept));
        borne.map(|(_, span, _)| *span)
    }

    /// The words of the query that a document in `lang` has in its texts, as bits.
    pub fn held(&self, lang: Lang, language: &Language, doc: u32) -> u32 {
        let has = |word: Ordinal| Place::TEXTS.iter().any(|p| language.postings.has(*p, word, doc));
        let words = self.langs[lang as usize].words.iter();
        let mut held = words.filter(|(word, _)| has(*word)).fold(0, |held, (_, bits)| held | bits);
        for (number, wanted) in self.plan.wanted.iter().enumerate() {
            if let Some(Sense::Phrase(words)) = &wanted.senses[lang as usize]
                && words.iter().all(|(word, _)| word.is_some_and(has))
            {
                held |= 1 << number;
            }
        }
        held
    }

    /// The marks of a document in `lang`, the language of `standing`.
    pub fn marks(&self, (lang, standing): (Lang, Standing<'_>), doc: u32) -> Rc<Marks> {
        if let Some(marks) = self.known.borrow().get(&doc) {
            return marks.clone();
        }
        let marks = Rc::new(self.mark(lang, standing, doc));
        self.known.borrow_mut().insert(doc, marks.clone());
        marks
    }

    fn mark(&self, lang: Lang, standing: Standing<'_>, doc: u32) -> Marks {
        std::array::from_fn(|part| {
            let of_lang = &self.langs[lang as usize];
            let mut marks = Vec::with_capacity(if of_lang.words.is_empty() { 0 } else { 64 });
            if !of_lang.words.is_empty() {
                of_lang.mark(standing.texts.words(doc, part), &mut marks);
            }
            if of_lang.has_phrases {
                self.mark_phrases((lang, standing), (doc, part), &mut marks);
            }
            marks
        })
    }

    fn mark_phrases(
        &self,
        (lang, standing): (Lang, Standing<'_>),
        (doc, part): (u32, usize),
        marks: &mut Vec<Mark>,
    ) {
        for (number, wanted) in self.plan.wanted.iter().enumerate() {
            let Some(Sense::Phrase(words)) = &wanted.senses[lang as usize] else { continue };
            let Some(ordinals) = words.iter().map(|(word, _)| *word).collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            let offsets: Vec<u32> = words.iter().map(|(_, offset)| offset - words[0].1).collect();
            for start in standing.phrases(doc, part, &ordinals, &offsets) {
                for offset in &offsets {
                    marks.push(Mark { at: start + offset, words: 1 << number });
                }
            }
        }
        marks.sort_by_key(|mark| mark.at);
    }
}

impl LangMarks {
    /// Adds the marks of `words`.
    fn mark(&self, words: &[Ordinal], marks: &mut Vec<Mark>) {
        // Most words of a text are none of the query's: whole blocks are settled at once.
        const BLOCK: usize = 8;
        for (number, block) in words.chunks(BLOCK).enumerate() {
            let is_hinted = |word: &Ordinal| {
                let (at, bit) = hint(*word);
                self.hints[at] >> bit & 1
            };
            if block.iter().map(is_hinted).fold(0, |any, hinted| any | hinted) == 0 {
                continue;
            }
            for (offset, word) in block.iter().enumerate() {
                let at = self.words.binary_search_by_key(word, |(word, _)| *word);
                if let Ok(found) = at {
                    let at = (number * BLOCK + offset) as u32;
                    marks.push(Mark { at, words: self.words[found].1 });
                }
            }
        }
    }
}

/// Where a word stands among the hints.
#[inline]
fn hint(word: Ordinal) -> (usize, u32) {
    (word as usize / 64 % N_HINTS, word % 64)
}
