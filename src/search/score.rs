//! How much a document answers a plan.
//!
//! Each query word is scored on its own with BM25+ in several *fields*: its stem in the title, the
//! summary, the text, the keywords; the very word as typed; compounds that it is a part of; words
//! written alike. Words that name a concept count together, and the concept stands in for them
//! where it counts for more. The sum is weighed by how many of the words the document holds.
//!
//! The lists are added up word by word into tables with a place for every document, since queries of
//! tantivy do not tell which of the words a document holds, in whatever field it holds them.

use super::{
    Language,
    concepts::{Bearer, Bearers},
    explain::Ear,
    field::{Field, Frequencies, K1, Norms, Tally, idf, weigh},
    mend::Spelling,
    plan::{Plan, Wanted},
    rows::Rows,
    schema::Place,
    sense::{Forms, Part, Sense},
    span::Span,
    standing::Standing,
    texts::{N_PARTS, Texts},
    vocabulary::Ordinal,
};
use crate::text::Lang;

/// What the parts of a compound query word count beside the word itself.
const PARTS_FACTOR: f32 = 0.5;

/// What a concept counts beside the words that name it.
const CONCEPT_FACTOR: f32 = 0.8;

/// What a concept counts that the title, the summary or the text names, and that the document bears
/// without naming it.
const CONCEPT_WEIGHTS: [f32; N_PARTS + 1] = [1.2, 0.7, 1.0, 0.5];

/// What the lesser of words and concept adds to the greater.
const BOTH_FACTOR: f32 = 0.3;

/// What the words of a name of several words count by themselves: a house and a welcome are no
/// welcome house. Where they stand together the concept counts, for as much as so many words.
const SCATTERED: f32 = 0.25;

/// What a word counts that was found in another spelling.
const MENDED_FACTOR: f32 = 0.8;

/// How far a document holds a word that it only has in a compound, of which it only has a part, or
/// for which it only has the concept.
const HELD_IN_COMPOUND: f32 = 0.9;
const HELD_IN_PART: f32 = 0.5;
const HELD_BY_CONCEPT: f32 = 0.9;

/// How far a document is expected to hold a word of a query in another language than its own, which
/// its own does not know.
const EXPECTED_ELSEWHERE: f32 = 0.25;

/// What documents are scored with.
pub(super) struct Scorer<'a> {
    pub rows: &'a Rows,
    pub languages: &'a [Language; 4],
    pub texts: &'a Texts,
    pub norms: &'a Norms,
    pub bearers: &'a Bearers,
}

/// The documents that answer a plan.
pub(super) struct Scores {
    /// By document: the sum over the words, and how many of them it holds.
    pub tally: Tally,
    /// By language: how many of the words its documents can be expected to hold.
    pub n_wanted: [f32; 4],
}

impl Scores {
    /// The share of the words that a document of `lang` holds.
    pub fn held_share(&self, lang: Lang, doc: u32) -> f32 {
        let n_wanted = self.n_wanted[lang as usize].max(0.1);
        (self.tally.get(doc).held / n_wanted).min(1.0)
    }
}

/// The tables of one query.
struct Board<'e, E: Ear> {
    frequencies: Frequencies,
    word: Tally,
    span: Tally,
    ear: &'e mut E,
}

impl Scorer<'_> {
    /// Scores the documents that hold something of `plan`. `ear` hears what one of them counts.
    pub fn score<E: Ear>(&self, plan: &Plan, ear: &mut E) -> Scores {
        let n_docs = self.rows.len();
        let mut board = Board {
            frequencies: Frequencies::new(n_docs),
            word: Tally::new(n_docs),
            span: Tally::new(if plan.spans.is_empty() { 0 } else { n_docs }),
            ear,
        };
        let mut scores = Scores { tally: Tally::new(n_docs), n_wanted: [0.0; 4] };
        let mut at = 0;
        while at < plan.wanted.len() {
            let span = plan.spans.iter().find(|span| span.words.start == at);
            let words = span.map_or(at..at + 1, |span| span.words.clone());
            let mut n_wanted = [0.0; 4];
            for wanted in &plan.wanted[words.clone()] {
                for lang in Lang::ALL {
                    if let Some(sense) = &wanted.senses[lang as usize] {
                        let language = &self.languages[lang as usize];
                        let is_expected =
                            lang == plan.reader || span.is_some() || sense.is_known(language);
                        n_wanted[lang as usize] +=
                            if is_expected { 1.0 } else { EXPECTED_ELSEWHERE };
                        self.score_word(wanted, sense, lang, &mut board);
                        let Board { word, span: of_span, .. } = &mut board;
                        let whole = if span.is_some() { of_span } else { &mut scores.tally };
                        word.drain(|doc, points| whole.add(doc, points));
                    }
                }
            }
            if let Some(span) = span {
                self.score_concepts(span, n_wanted, &mut board);
                board.span.drain(|doc, points| scores.tally.add(doc, points));
            }
            for (sum, n) in scores.n_wanted.iter_mut().zip(n_wanted) {
                *sum += n;
            }
            at = words.end;
        }
        scores
    }

    /// The documents that hold `wanted` as such.
    pub fn holders(&self, wanted: &Wanted) -> Vec<u32> {
        let mut holders = Vec::new();
        for (language, sense) in self.languages.iter().zip(&wanted.senses) {
            match sense {
                Some(Sense::Word(forms)) => {
                    for (place, word) in
                        Place::ALL.into_iter().flat_map(|p| forms.stem.iter().map(move |w| (p, *w)))
                    {
                        language.postings.visit(place, word, |doc, _| holders.push(doc));
                    }
                }
                Some(Sense::Phrase(words)) => {
                    holders.extend(self.phrase(words, language).into_iter().map(|(doc, _)| doc))
                }
                None => {}
            }
        }
        holders
    }

    fn score_word<E: Ear>(
        &self,
        wanted: &Wanted,
        sense: &Sense,
        lang: Lang,
        board: &mut Board<'_, E>,
    ) {
        let language = &self.languages[lang as usize];
        board.ear.word(&wanted.typed, lang);
        match sense {
            Sense::Word(forms) => {
                let factor = if wanted.spelling == Spelling::AsTyped { 1.0 } else { MENDED_FACTOR };
                self.score_forms(forms, factor, language, board);
            }
            Sense::Phrase(words) => self.score_phrase(words, language, board),
        }
    }

    fn score_forms<E: Ear>(
        &self,
        forms: &Forms,
        factor: f32,
        language: &Language,
        board: &mut Board<'_, E>,
    ) {
        if !forms.parts.is_empty() {
            self.score_parts(&forms.parts, factor, language, board);
        }
        let stem = forms.stem.iter().map(|word| (*word, 1.0));
        for field in [Field::Title, Field::Summary, Field::Body, Field::Keywords] {
            self.add(field, stem.clone(), (factor, 1.0), language, board);
        }
        let exact = forms.exact.into_iter().map(|word| (word, 1.0));
        self.add(Field::Exact, exact, (factor, 1.0), language, board);
        let compounds = forms.compounds.iter().map(|word| (*word, 1.0));
        self.add(Field::Compounds, compounds, (factor, HELD_IN_COMPOUND), language, board);
        let likeness = forms.alike.first().map_or(0.0, |(_, likeness)| *likeness);
        let alike = forms.alike.iter().copied();
        self.add(Field::Alike, alike, (factor, likeness), language, board);
    }

    /// Scores a compound by its parts: a document counts that holds them all, or, where none does,
    /// that holds one.
    fn score_parts<E: Ear>(
        &self,
        parts: &[Part],
        factor: f32,
        language: &Language,
        board: &mut Board<'_, E>,
    ) {
        let mut all: Option<Vec<(u32, f32)>> = None;
        let mut held = HELD_IN_COMPOUND;
        for part in parts {
            let stem = part.stem.iter().map(|word| (*word, 1.0));
            let factor = factor * PARTS_FACTOR / parts.len() as f32;
            for field in [Field::Title, Field::Summary, Field::Body, Field::Keywords] {
                self.add(field, stem.clone(), (factor, 0.0), language, board);
            }
            let compounds = part.compounds.iter().map(|word| (*word, 1.0));
            self.add(Field::Compounds, compounds, (factor, 0.0), language, board);
            let mut found = Vec::new();
            board.word.drain(|doc, points| found.push((doc, points.score)));
            found.sort_unstable_by_key(|(doc, _)| *doc);
            all = Some(match all {
                None => found,
                Some(all) => {
                    let both: Vec<(u32, f32)> = both(&all, &found);
                    if both.is_empty() {
                        held = HELD_IN_PART;
                        either(all, found)
                    } else {
                        both
                    }
                }
            });
        }
        for (doc, score) in all.unwrap_or_default() {
            board.word.count(doc, score, held);
            board.ear.field(doc, Field::Parts, parts.len() as f32, 0.0, score);
        }
    }

    /// Scores one field: the frequencies of `words`, weighed, are added up before they saturate.
    fn add<E: Ear>(
        &self,
        field: Field,
        words: impl Iterator<Item = (Ordinal, f32)>,
        (factor, held): (f32, f32),
        language: &Language,
        board: &mut Board<'_, E>,
    ) {
        let Board { frequencies, word, ear, .. } = board;
        for (ordinal, weight) in words {
            for place in field.places() {
                language.postings.visit(*place, ordinal, |doc, freq| {
                    frequencies.add(doc, weight * freq as f32);
                });
            }
        }
        if frequencies.docs().is_empty() {
            return;
        }
        let idf = idf(language.n_docs, frequencies.docs().len());
        let weight = factor * field.weight() * idf;
        frequencies.drain(|doc, freq| {
            let score = weight * weigh(freq, self.norms.get(field, doc));
            word.count(doc, score, held);
            if held > 0.0 {
                ear.field(doc, field, freq, idf, score);
            }
        });
    }

    fn score_phrase<E: Ear>(
        &self,
        words: &[(Option<Ordinal>, u32)],
        language: &Language,
        board: &mut Board<'_, E>,
    ) {
        let found = self.phrase(words, language);
        let idf: f32 = words
            .iter()
            .filter_map(|(word, _)| {
                Some(idf(language.n_docs, language.vocabulary.doc_freq((*word)?) as usize))
            })
            .sum();
        for (doc, count) in found {
            let count = count as f32;
            let score = idf * weigh(count, K1);
            board.word.count(doc, score, 1.0);
            board.ear.field(doc, Field::Phrase, count, idf, score);
        }
    }

    /// The documents in which `words` follow each other, with how often; in keywords, whose order is
    /// not kept, those that have them all.
    fn phrase(&self, words: &[(Option<Ordinal>, u32)], language: &Language) -> Vec<(u32, u32)> {
        let Some(ordinals) = words.iter().map(|(word, _)| *word).collect::<Option<Vec<_>>>() else {
            return Vec::new();
        };
        let holders = |places: &[Place]| {
            let mut all: Option<Vec<u32>> = None;
            for ordinal in &ordinals {
                let mut docs = Vec::new();
                for place in places {
                    language.postings.visit(*place, *ordinal, |doc, _| docs.push(doc));
                }
                docs.sort_unstable();
                docs.dedup();
                if let Some(all) = all {
                    docs.retain(|doc| all.binary_search(doc).is_ok());
                }
                all = Some(docs);
            }
            all.unwrap_or_default()
        };
        let in_keywords = holders(&[Place::Keywords]);
        let offsets: Vec<u32> = words.iter().map(|(_, offset)| offset - words[0].1).collect();
        let mut found: Vec<(u32, u32)> = in_keywords.into_iter().map(|doc| (doc, 1)).collect();
        for doc in holders(&Place::TEXTS) {
            let standing = Standing { language, texts: self.texts };
            let count: usize = (0..N_PARTS)
                .map(|part| standing.phrases(doc, part, &ordinals, &offsets).len())
                .sum();
            if count > 0 {
                found.retain(|(known, _)| *known != doc);
                found.push((doc, count as u32));
            }
        }
        found
    }

    /// Adds the concepts that the words of `span` name.
    fn score_concepts<E: Ear>(&self, span: &Span, n_wanted: [f32; 4], board: &mut Board<'_, E>) {
        let n_words = span.words.len();
        if n_words > 1 {
            let Board { span: words, ear, .. } = board;
            words.change(|doc, score| {
                ear.apart(doc, score * (SCATTERED - 1.0));
                score * SCATTERED
            });
        }
        let found = self.bearers.around(&span.concepts);
        let mut idfs = [0.0; N_PARTS + 1];
        for (part, part_idf) in idfs.iter_mut().enumerate() {
            let doc_freq = found.iter().filter(|bearer| bearer.strengths[part] > 0.0).count();
            *part_idf = idf(self.rows.len(), doc_freq);
        }
        for Bearer { doc, strengths, factor } in found {
            let parts = strengths.iter().zip(idfs).zip(CONCEPT_WEIGHTS);
            let sum: f32 = parts.map(|((strength, idf), weight)| weight * idf * strength).sum();
            let of_concept = CONCEPT_FACTOR * n_words as f32 * sum;
            let of_words = board.span.get(doc).score;
            let sum = of_words.max(of_concept) + BOTH_FACTOR * of_words.min(of_concept);
            let n_wanted = n_wanted[self.rows.row(doc).lang as usize];
            board.span.count(doc, sum - of_words, n_wanted * HELD_BY_CONCEPT * factor);
            board.ear.concept(doc, &span.concepts, sum - of_words);
        }
    }
}

/// The documents of both lists, which are in order, with the sum of their scores.
fn both(one: &[(u32, f32)], other: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let sum = |(doc, score): &(u32, f32)| {
        let at = other.binary_search_by_key(doc, |(doc, _)| *doc).ok()?;
        Some((*doc, score + other[at].1))
    };
    one.iter().filter_map(sum).collect()
}

/// The documents of either list, in order, for lists that share none.
fn either(one: Vec<(u32, f32)>, other: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    let mut either = [one, other].concat();
    either.sort_unstable_by_key(|(doc, _)| *doc);
    either
}
