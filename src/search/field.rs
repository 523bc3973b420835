//! What one occurrence of a word counts: BM25+ in several fields.

use super::{rows::Rows, schema::Place, texts::N_PARTS};
use crate::text::Lang;

/// BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011): how fast more
/// occurrences stop to count, how much length counts, and what any occurrence counts at least.
/// Titles are all short: their length says less.
pub(super) const K1: f32 = 1.2;
const B: f32 = 0.4;
const B_TITLE: f32 = 0.3;
const DELTA: f32 = 0.5;

/// A way in which a word may be found, each scored on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The stem in the title.
    Title,
    /// The stem in the summary.
    Summary,
    /// The stem in the body.
    Body,
    /// The stem in the keywords.
    Keywords,
    /// The word as typed, in any text.
    Exact,
    /// Compounds that hold it, in any text.
    Compounds,
    /// Words written alike, in any text.
    Alike,
    /// All parts of a compound, wherever they stand.
    Parts,
    /// A phrase, in any text.
    Phrase,
}

impl Field {
    /// What a match here counts, tuned on the development sets: see `docs/relevance.md`.
    pub fn weight(self) -> f32 {
        match self {
            Field::Title => 1.2,
            Field::Summary => 0.7,
            Field::Body => 1.0,
            Field::Keywords => 0.6,
            Field::Exact => 0.3,
            Field::Compounds => 0.5,
            Field::Alike => 0.3,
            Field::Parts | Field::Phrase => 1.0,
        }
    }

    pub fn places(self) -> &'static [Place] {
        match self {
            Field::Title => &[Place::Title],
            Field::Summary => &[Place::Summary],
            Field::Body => &[Place::Body],
            Field::Keywords => &[Place::Keywords],
            Field::Exact | Field::Compounds | Field::Alike | Field::Parts | Field::Phrase => {
                &Place::TEXTS
            }
        }
    }

    /// Its name in an explanation.
    pub fn name(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Summary => "summary",
            Field::Body => "body",
            Field::Keywords => "keywords",
            Field::Exact => "exact",
            Field::Compounds => "compounds",
            Field::Alike => "alike",
            Field::Parts => "parts",
            Field::Phrase => "phrase",
        }
    }
}

/// A frequency for every document, zero for most.
pub(super) struct Frequencies {
    values: Vec<f32>,
    docs: Vec<u32>,
}

impl Frequencies {
    pub fn new(n_docs: usize) -> Frequencies {
        Frequencies { values: vec![0.0; n_docs], docs: Vec::with_capacity(256) }
    }

    #[inline]
    pub fn add(&mut self, doc: u32, value: f32) {
        let sum = &mut self.values[doc as usize];
        if *sum == 0.0 {
            self.docs.push(doc);
        }
        *sum += value;
    }

    /// The documents that have one, in no order.
    pub fn docs(&self) -> &[u32] {
        &self.docs
    }

    /// Makes all zero again, telling each to `visit`.
    #[inline]
    pub fn drain(&mut self, mut visit: impl FnMut(u32, f32)) {
        for doc in self.docs.drain(..) {
            visit(doc, std::mem::take(&mut self.values[doc as usize]));
        }
    }
}

/// What a document counts.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Points {
    pub score: f32,
    /// How far it holds what it counts for.
    pub held: f32,
}

/// Points for every document, none for most.
pub(super) struct Tally {
    points: Vec<Points>,
    docs: Vec<u32>,
}

impl Tally {
    pub fn new(n_docs: usize) -> Tally {
        Tally { points: vec![Points::default(); n_docs], docs: Vec::with_capacity(256) }
    }

    #[inline]
    fn at(&mut self, doc: u32) -> &mut Points {
        let points = &mut self.points[doc as usize];
        if *points == Points::default() {
            self.docs.push(doc);
        }
        points
    }

    /// Adds to what `doc` counts for something that it holds at least so far.
    #[inline]
    pub fn count(&mut self, doc: u32, score: f32, held: f32) {
        let points = self.at(doc);
        points.score += score;
        points.held = points.held.max(held);
    }

    /// Adds what `doc` counts for something else.
    #[inline]
    pub fn add(&mut self, doc: u32, more: Points) {
        let points = self.at(doc);
        points.score += more.score;
        points.held += more.held;
    }

    #[inline]
    pub fn get(&self, doc: u32) -> Points {
        self.points[doc as usize]
    }

    /// Puts in the place of each score what `change` makes of it.
    pub fn change(&mut self, mut change: impl FnMut(u32, f32) -> f32) {
        for doc in &self.docs {
            let points = &mut self.points[*doc as usize];
            points.score = change(*doc, points.score);
        }
    }

    /// The documents that have points, in no order.
    pub fn docs(&self) -> &[u32] {
        &self.docs
    }

    /// Takes all points away, telling each to `visit`.
    #[inline]
    pub fn drain(&mut self, mut visit: impl FnMut(u32, Points)) {
        for doc in self.docs.drain(..) {
            visit(doc, std::mem::take(&mut self.points[doc as usize]));
        }
    }
}

/// What the length of each document does to its score, for the title, summary, body, all texts.
pub(super) struct Norms {
    by_field: [Vec<f32>; N_PARTS + 1],
}

impl Norms {
    /// The norms of the documents of `rows`, whose parts have so many words: lengths are compared
    /// among texts of one language.
    pub fn new(rows: &Rows, lengths: &[[u32; N_PARTS]]) -> Norms {
        let length = |doc: u32, field: usize| -> f32 {
            let parts = if field < N_PARTS { field..field + 1 } else { 0..N_PARTS };
            parts.map(|part| lengths[doc as usize][part] as f32).sum()
        };
        let docs = 0..rows.len() as u32;
        let norms = |field: usize| {
            let average = Lang::ALL.map(|lang| {
                let of_lang = docs.clone().filter(|doc| rows.row(*doc).lang == lang);
                let total: f64 = of_lang.map(|doc| f64::from(length(doc, field))).sum();
                ((total / rows.count(lang).max(1) as f64) as f32).max(1.0)
            });
            let b = if field == 0 { B_TITLE } else { B };
            let norm = |doc: u32| {
                let average = average[rows.row(doc).lang as usize];
                K1 * (1.0 - b + b * length(doc, field) / average)
            };
            docs.clone().map(norm).collect()
        };
        Norms { by_field: [norms(0), norms(1), norms(2), norms(3)] }
    }

    #[inline]
    pub fn get(&self, field: Field, doc: u32) -> f32 {
        let by_field = match field {
            Field::Title => 0,
            Field::Summary => 1,
            Field::Body => 2,
            Field::Exact | Field::Alike => 3,
            // The number of compounds or keywords says nothing of a text's length.
            Field::Keywords | Field::Compounds | Field::Parts | Field::Phrase => return K1,
        };
        self.by_field[by_field][doc as usize]
    }
}

/// What `frequency` occurrences in `field` of a document with this `norm` count of the word's idf.
#[inline]
pub(super) fn weigh(frequency: f32, norm: f32) -> f32 {
    DELTA + frequency * (K1 + 1.0) / (frequency + norm)
}

/// What a word in `doc_freq` of `n_docs` documents says. Rounded, so that machines with another
/// logarithm give the same order.
pub(super) fn idf(n_docs: usize, doc_freq: usize) -> f32 {
    let (n_docs, doc_freq) = (n_docs as f32, doc_freq as f32);
    let idf = (1.0 + (n_docs - doc_freq + 0.5).max(0.0) / (doc_freq + 0.5)).ln();
    (idf * 4096.0).round() / 4096.0
}
