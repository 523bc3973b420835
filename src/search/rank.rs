//! From scores to an order: what a document counts beyond the words themselves. How many of the words
//! it holds, its language, its weight and age, whether it fits the reader's place, and for the first
//! of the list how near to each other the words stand.

use super::{
    Index, Reader,
    field::idf,
    marks::{Mark, Marker},
    plan::{Plan, Wanted},
    rows::Row,
    score::Scores,
    sense::Sense,
};
use crate::text::Lang;

/// How much more a version counts that is in the reader's language.
const READER_BOOST: f32 = 1.2;

/// What the newest sheet counts more than one that is very old, and in how many days half of it goes.
const FRESHNESS: f32 = 0.04;
const HALF_LIFE: f32 = 1000.0;

/// What a sheet counts more for each facet in which it fits the reader's place, and less for each in
/// which it does not.
const FIT: f32 = 0.12;

/// A document is a hit when it holds at least this share of what the best one holds.
const MIN_SHARE: f32 = 0.5;

/// The share of the words from which a document is said to hold them all.
const ALL: f32 = 0.85;

/// What neighbouring words count beside the words themselves, and the greatest distance that counts.
const NEARNESS: f32 = 1.0;
const MAX_DISTANCE: u32 = 8;

/// How much more it counts when words are near each other in the title.
const IN_TITLE: f32 = 1.5;

/// A document that matches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Rank {
    /// The sum over the words.
    pub sum: f32,
    /// What it is multiplied with.
    pub factor: f32,
    /// Whether it holds all words.
    pub is_whole: bool,
}

impl Rank {
    /// What the document counts, but for the nearness of the words.
    pub fn score(self) -> f32 {
        self.sum * self.factor
    }
}

/// All that the sum over the words is multiplied with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Factors {
    pub coverage: f32,
    pub language: f32,
    pub weight: f32,
    pub freshness: f32,
    pub place: f32,
}

impl Factors {
    /// Their product.
    pub fn product(self) -> f32 {
        self.coverage * self.language * self.weight * self.freshness * self.place
    }
}

/// The ordinals of the terms that fit the reader's place, by facet.
pub(super) struct Home {
    facets: Vec<(usize, Vec<u32>)>,
}

impl Index {
    /// The ordinals of the reader's home.
    pub(super) fn home(&self, reader: &Reader) -> Home {
        let rows = &self.rows;
        let facet = |(facet, terms): &(String, Vec<String>)| {
            let number = rows.facets.iter().position(|known| **known == **facet)?;
            let is_term = |ordinal: &u32| {
                let (of, term) = &rows.terms[*ordinal as usize];
                **of == **facet && terms.iter().any(|fitting| **fitting == **term)
            };
            Some((number, (0..rows.terms.len() as u32).filter(is_term).collect()))
        };
        Home { facets: reader.home.iter().filter_map(facet).collect() }
    }

    /// What the score of the document of `row` is multiplied with; `held` is the share of the words
    /// that it holds.
    pub(super) fn factors(&self, row: &Row, held: f32, reader: &Reader, home: &Home) -> Factors {
        let age = (self.newest - row.updated).max(0) as f32;
        let mut place = 1.0;
        for (facet, fitting) in &home.facets {
            let terms = self.rows.terms_of(row);
            let mut own = terms.iter().filter(|term| self.rows.facet_of[**term as usize] == *facet);
            if terms.iter().any(|term| fitting.binary_search(term).is_ok()) {
                place *= 1.0 + FIT;
            } else if own.next().is_some() {
                place *= 1.0 - FIT;
            }
        }
        Factors {
            coverage: held.sqrt(),
            language: if row.lang == reader.lang { READER_BOOST } else { 1.0 },
            weight: row.weight,
            freshness: 1.0 + FRESHNESS / (1.0 + age / HALF_LIFE),
            place,
        }
    }

    /// The documents that are hits, in order.
    pub(super) fn rank(&self, scores: &Scores, reader: &Reader) -> Vec<(u32, Rank)> {
        let home = self.home(reader);
        let share = |doc: u32| scores.held_share(self.rows.row(doc).lang, doc);
        let docs = scores.tally.docs();
        let best = docs.iter().map(|doc| share(*doc)).fold(0.0, f32::max);
        let mut ranked: Vec<(u32, Rank)> = Vec::new();
        for doc in docs {
            let held = share(*doc);
            if held >= MIN_SHARE * best - 0.001 && held > 0.0 {
                let factor = self.factors(self.rows.row(*doc), held, reader, &home).product();
                let sum = scores.tally.get(*doc).score;
                ranked.push((*doc, Rank { sum, factor, is_whole: held >= ALL }));
            }
        }
        ranked.sort_unstable_by_key(|(doc, _)| *doc);
        ranked
    }

    /// By language, what each word of `plan` says that may stand near another.
    pub(super) fn idfs(&self, plan: &Plan) -> [Vec<f32>; 4] {
        Lang::ALL.map(|lang| {
            let language = &self.languages[lang as usize];
            let idf = |wanted: &Wanted| match &wanted.senses[lang as usize] {
                Some(Sense::Word(forms)) => idf(language.n_docs, forms.doc_freq(language) as usize),
                _ => 0.0,
            };
            plan.wanted.iter().map(idf).collect()
        })
    }

    /// What the words of a query, which say `idfs`, count more for standing near each other in `doc`,
    /// in the manner of the sequential dependence model (Metzler and Croft, SIGIR 2005): neighbours in
    /// the query that are neighbours in the text.
    pub(super) fn nearness(&self, idfs: &[Vec<f32>; 4], marker: &Marker<'_>, doc: u32) -> f32 {
        let idfs = &idfs[self.rows.row(doc).lang as usize];
        if idfs.len() < 2 {
            return 0.0;
        }
        let mut nearest = vec![0.0f32; idfs.len() - 1];
        let marks = self.marks(marker, doc);
        for (part, marks) in marks.iter().enumerate() {
            let factor = if part == 0 { IN_TITLE } else { 1.0 };
            note_nearness(marks, &mut nearest, factor);
        }
        let pairs = nearest.iter().zip(idfs.windows(2)).filter(|(nearness, _)| **nearness > 0.0);
        NEARNESS * pairs.map(|(nearness, pair)| nearness * pair[0].min(pair[1])).sum::<f32>()
    }
}

/// Raises `nearest` for each pair of neighbours in the query to its greatest nearness in `marks`: 1
/// for words that touch in the order typed or are one compound, less with the distance.
fn note_nearness(marks: &[Mark], nearest: &mut [f32], factor: f32) {
    for (at, mark) in marks.iter().enumerate() {
        for (pair, nearest) in nearest.iter_mut().enumerate() {
            let (first, second) = (1 << pair, 1 << (pair + 1));
            if mark.words & (first | second) == 0 {
                continue;
            }
            if mark.words & first != 0 && mark.words & second != 0 {
                *nearest = nearest.max(factor);
                continue;
            }
            let (other, order) = if mark.words & first != 0 { (second, 1.0) } else { (first, 0.8) };
            let after = marks[at + 1..].iter().take_while(|next| next.at <= mark.at + MAX_DISTANCE);
            if let Some(next) = after.into_iter().find(|next| next.words & other != 0) {
                *nearest = nearest.max(factor * order / (next.at - mark.at).max(1) as f32);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_touch_are_nearest() {
        let nearness = |marks: &[(u32, u32)]| {
            let mark = |(at, words): &(u32, u32)| Mark { at: *at, words: *words };
            let mut nearest = [0.0; 2];
            note_nearness(&marks.iter().map(mark).collect::<Vec<_>>(), &mut nearest, 1.0);
            nearest
        };
        assert_eq!(nearness(&[(3, 1), (4, 2)]), [1.0, 0.0]);
        assert_eq!(nearness(&[(3, 2), (4, 1)]), [0.8, 0.0]);
        assert_eq!(nearness(&[(3, 1), (7, 2), (8, 4)]), [0.25, 1.0]);
        assert_eq!(nearness(&[(3, 3)]), [1.0, 0.0]);
        assert_eq!(nearness(&[(3, 1), (30, 2)]), [0.0, 0.0]);
        assert_eq!(nearness(&[(3, 1), (4, 4)]), [0.0, 0.0]);
    }
}
