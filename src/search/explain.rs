//! Why a document counts as much as it does: the parts of its score, heard while it is added up.

use serde::Serialize;

use super::{
    Index, Reader,
    answer::{Answer, Order},
    field::Field,
    marks::Marker,
    query::{Query, Sort},
};
use crate::text::{Lang, Slug};

/// Hears what goes into the scores.
pub(super) trait Ear {
    /// The word whose fields follow.
    fn word(&mut self, _typed: &str, _lang: Lang) {}
    /// A field counts for a document.
    fn field(&mut self, _doc: u32, _field: Field, _freq: f32, _idf: f32, _score: f32) {}
    /// The words of a name count less by themselves.
    fn apart(&mut self, _doc: u32, _score: f32) {}
    /// Concepts add to what the words count.
    fn concept(&mut self, _doc: u32, _concepts: &[u32], _score: f32) {}
}

/// Hears nothing.
pub(super) struct Deaf;

impl Ear for Deaf {}

/// The parts of one document's score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The language of the version that matches best.
    pub lang: Lang,
    /// What is added up.
    pub parts: Vec<ScorePart>,
    /// What the sum is multiplied with.
    pub factors: Vec<ScoreFactor>,
    /// The score: the sum times the factors.
    pub score: f32,
}

/// Something that a document's score is the sum of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScorePart {
    /// The word as typed, or the ids of the concepts that words name.
    pub name: String,
    /// Where and how it was found: a field of the index, or `concept`; `apart` is what the words of a
    /// name count less by themselves.
    pub field: &'static str,
    /// How often, as far as it counts; 0 where that says nothing.
    pub frequency: f32,
    /// How much the word says (inverse document frequency); 0 where that says nothing.
    pub idf: f32,
    /// What it adds; less than 0 for what it takes.
    pub score: f32,
}

/// Something that a document's score is multiplied with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScoreFactor {
    /// What it stands for.
    pub name: &'static str,
    /// The factor; 1 changes nothing.
    pub factor: f32,
}

/// Hears what goes into the score of one document.
struct Listener<'a> {
    index: &'a Index,
    doc: u32,
    word: String,
    parts: Vec<ScorePart>,
}

impl Ear for Listener<'_> {
    fn word(&mut self, typed: &str, _lang: Lang) {
        typed.clone_into(&mut self.word);
    }

    fn field(&mut self, doc: u32, field: Field, freq: f32, idf: f32, score: f32) {
        if doc == self.doc {
            let (name, field) = (self.word.clone(), field.name());
            self.parts.push(ScorePart { name, field, frequency: freq, idf, score });
        }
    }

    fn apart(&mut self, doc: u32, score: f32) {
        if doc == self.doc {
            let (name, field) = (String::new(), "apart");
            self.parts.push(ScorePart { name, field, frequency: 0.0, idf: 0.0, score });
        }
    }

    fn concept(&mut self, doc: u32, concepts: &[u32], score: f32) {
        if doc == self.doc && score != 0.0 {
            let ids =
                concepts.iter().map(|concept| &*self.index.rows.concepts[*concept as usize].id);
            let name = ids.collect::<Vec<_>>().join(" ");
            self.parts.push(ScorePart { name, field: "concept", frequency: 0.0, idf: 0.0, score });
        }
    }
}

impl Index {
    /// The parts of the score that `slug` has for `query`, in the version that matches best; `None`
    /// when the query does not find it or looks for no word.
    pub fn explain(&self, query: &Query, reader: &Reader, slug: &Slug) -> Option<Explanation> {
        let practice = self.rows.slugs.binary_search(slug).ok()? as u32;
        let Answer { plan, mut found, .. } = self.answer(query, reader);
        if plan.wanted.is_empty() {
            return None;
        }
        let marker = Marker::new(&plan, &self.bearers);
        let order = Order { sort: Sort::Relevance, plan: &plan, marker: &marker };
        let n_found = found.len();
        self.sort(&mut found, &order, n_found);
        let found = found.iter().find(|found| found.practice == practice)?;
        let (doc, rank) = (found.best, found.rank);
        let mut ear = Listener { index: self, doc, word: String::new(), parts: Vec::new() };
        let scores = self.scorer().score(&plan, &mut ear);
        let mut parts = ear.parts;
        let nearness = found.score / rank.factor - rank.sum;
        if nearness > 0.001 {
            let (name, field) = (String::new(), "nearness");
            parts.push(ScorePart { name, field, frequency: 0.0, idf: 0.0, score: nearness });
        }
        let row = self.rows.row(doc);
        let held = scores.held_share(row.lang, doc);
        let factors = self.factors(row, held, reader, &self.home(reader));
        let factors = [
            ("coverage", factors.coverage),
            ("language", factors.language),
            ("weight", factors.weight),
            ("freshness", factors.freshness),
            ("place", factors.place),
        ];
        let factors = factors.map(|(name, factor)| ScoreFactor { name, factor }).to_vec();
        Some(Explanation { lang: row.lang, parts, factors, score: found.score })
    }
}
