//! The lists of documents behind the terms, scored with BM25.
//!
//! Terms are scored one after the other into sorted lists that are then merged, and not with the
//! queries of tantivy: those do not tell which of the words a document holds, nor in whatever field
//! it holds them, and this is what decides here.

use std::sync::Arc;

use tantivy::{
    DocSet, InvertedIndexReader, Score, SegmentReader, TERMINATED,
    fieldnorm::FieldNormReader,
    postings::{Postings, TermInfo},
    schema::IndexRecordOption,
};

use super::{
    rows::Rows,
    schema::{Fields, Place},
};
use crate::text::Lang;

/// BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011): how fast more
/// occurrences stop to count, how much length counts, and what any occurrence counts at least.
const K1: f32 = 1.2;
const B: f32 = 0.6;
const DELTA: f32 = 0.5;

/// Documents with their scores, in the order of their numbers.
pub(super) type Scored = Vec<(u32, Score)>;

/// Documents with positions, in the order of their numbers.
pub(super) type Positioned = Vec<(u32, Vec<u32>)>;

/// A term in a place.
#[derive(Clone, Debug)]
pub(super) struct Posting {
    pub place: Place,
    pub info: TermInfo,
    /// How much it says that a document holds this term.
    pub idf: Score,
}

/// The terms of one language.
pub(super) struct LangPostings {
    places: [PlaceReader; 6],
    n_docs: f32,
}

struct PlaceReader {
    index: Arc<InvertedIndexReader>,
    lengths: Option<FieldNormReader>,
    average_length: f32,
}

impl Place {
    /// What a match here counts, tuned on the development sets of `relevance/`.
    fn weight(self) -> Score {
        match self {
            Place::Title => 1.2,
            Place::Summary => 0.7,
            Place::Body => 1.0,
            Place::Keywords => 0.6,
            Place::Exact => 0.3,
            Place::Parts => 0.5,
        }
    }
}

impl LangPostings {
    /// The terms of `lang` in `segment`.
    pub fn open(
        segment: &SegmentReader,
        fields: &Fields,
        rows: &Rows,
        lang: Lang,
    ) -> tantivy::Result<LangPostings> {
        let n_docs = rows.count(lang) as f32;
        let mut readers = Vec::with_capacity(Place::ALL.len());
        for field in fields.places[lang as usize] {
            let index = segment.inverted_index(field)?;
            let average_length = (index.total_num_tokens() as f32 / n_docs.max(1.0)).max(1.0);
            let lengths = segment.fieldnorms_readers().get_field(field)?;
            readers.push(PlaceReader { index, lengths, average_length });
        }
        let places = readers
            .try_into()
            .map_err(|_| tantivy::TantivyError::InternalError("six places".into()))?;
        Ok(LangPostings { places, n_docs })
    }

    /// The term in `place`, if any document has it there.
    pub fn get(&self, place: Place, term: &str) -> Option<Posting> {
        let info = self.places[place as usize].index.terms().get(term).ok()??;
        let idf = self.idf(info.doc_freq);
        Some(Posting { place, info, idf })
    }

    /// The number of documents that have the term in `place`.
    pub fn frequency(&self, place: Place, term: &str) -> u32 {
        self.get(place, term).map_or(0, |posting| posting.info.doc_freq)
    }

    /// What a term in `doc_freq` documents says. Rounded, so that machines with another logarithm
    /// give the same order.
    pub fn idf(&self, doc_freq: u32) -> Score {
        let doc_freq = doc_freq as f32;
        let idf = (1.0 + (self.n_docs - doc_freq + 0.5).max(0.0) / (doc_freq + 0.5)).ln();
        (idf * 4096.0).round() / 4096.0
    }

    /// The terms in `place` that begin with `prefix`, most frequent first, at most `limit`.
    pub fn with_prefix(&self, place: Place, prefix: &str, limit: usize) -> Vec<(String, Posting)> {
        let terms = self.places[place as usize].index.terms();
        let Ok(mut stream) = terms.range().ge(prefix).into_stream() else { return Vec::new() };
        let mut found = Vec::new();
        while stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
            let info = stream.value().clone();
            let posting = Posting { place, idf: self.idf(info.doc_freq), info };
            found.push((String::from_utf8_lossy(stream.key()).into_owned(), posting));
        }
        found.sort_by(|(term, one), (other_term, other)| {
            other.info.doc_freq.cmp(&one.info.doc_freq).then_with(|| term.cmp(other_term))
        });
        found.truncate(limit);
        found
    }

    /// The documents that hold a term in a place, scored.
    pub fn scored(&self, posting: &Posting) -> Scored {
        let reader = &self.places[posting.place as usize];
        let options = IndexRecordOption::WithFreqs;
        let Ok(mut postings) = reader.index.read_postings_from_terminfo(&posting.info, options)
        else {
            return Vec::new();
        };
        let mut scored = Vec::with_capacity(posting.info.doc_freq as usize);
        while postings.doc() != TERMINATED {
            let doc = postings.doc();
            scored
                .push((doc, posting.idf * reader.weigh(posting.place, doc, postings.term_freq())));
            postings.advance();
        }
        scored
    }

    /// Where `doc` holds a term in a place.
    pub fn positions(&self, posting: &Posting, doc: u32) -> Vec<u32> {
        let mut positions = Vec::new();
        if let Some(mut postings) = self.places[posting.place as usize].read(posting)
            && postings.doc() <= doc
            && postings.seek(doc) == doc
        {
            postings.positions(&mut positions);
        }
        positions
    }

    /// The documents that hold all `terms` of one place at their distances from the first, with the
    /// positions of the first.
    pub fn phrase(&self, terms: &[(Posting, u32)]) -> Positioned {
        let Some(((first, first_offset), rest)) = terms.split_first() else { return Vec::new() };
        let mut found = self.all_positions(first);
        for (posting, offset) in rest {
            let others = self.all_positions(posting);
            let distance = offset - first_offset;
            found.retain_mut(|(doc, starts)| {
                let Ok(at) = others.binary_search_by_key(doc, |(doc, _)| *doc) else {
                    return false;
                };
                starts.retain(|start| others[at].1.binary_search(&(start + distance)).is_ok());
                !starts.is_empty()
            });
        }
        found
    }

    /// The score of a phrase that stands `n_times` in `doc`.
    pub fn weigh_phrase(&self, terms: &[(Posting, u32)], doc: u32, n_times: usize) -> Score {
        let Some((first, _)) = terms.first() else { return 0.0 };
        let idf: Score = terms.iter().map(|(posting, _)| posting.idf).sum();
        idf * self.places[first.place as usize].weigh(Place::Body, doc, n_times as u32)
    }

    fn all_positions(&self, posting: &Posting) -> Positioned {
        let mut found = Vec::new();
        let Some(mut postings) = self.places[posting.place as usize].read(posting) else {
            return found;
        };
        while postings.doc() != TERMINATED {
            let mut positions = Vec::new();
            postings.positions(&mut positions);
            found.push((postings.doc(), positions));
            postings.advance();
        }
        found
    }
}

impl PlaceReader {
    fn read(&self, posting: &Posting) -> Option<tantivy::postings::SegmentPostings> {
        self.index
            .read_postings_from_terminfo(&posting.info, IndexRecordOption::WithFreqsAndPositions)
            .ok()
    }

    /// BM25+ without the idf, times what a match in `place` counts.
    fn weigh(&self, place: Place, doc: u32, term_freq: u32) -> Score {
        let length = self
            .lengths
            .as_ref()
            .map_or(self.average_length, |lengths| lengths.fieldnorm(doc) as f32);
        let relative_length = match place {
            // The number of compounds says nothing of a text's length.
            Place::Parts => 1.0,
            Place::Title | Place::Summary | Place::Body | Place::Keywords | Place::Exact => {
                length / self.average_length
            }
        };
        let term_freq = term_freq as f32;
        let saturated = term_freq * (K1 + 1.0) / (term_freq + K1 * (1.0 - B + B * relative_length));
        place.weight() * (DELTA + saturated)
    }
}

/// All documents of both lists; `join` makes one score of two.
pub(super) fn union(one: Scored, other: Scored, join: impl Fn(Score, Score) -> Score) -> Scored {
    if one.is_empty() {
        return other;
    }
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.into_iter().peekable(), other.into_iter().peekable());
    while let (Some((left, _)), Some((right, _))) = (one.peek(), other.peek()) {
        let (takes_left, takes_right) = (left <= right, right <= left);
        let from_left = one.next_if(|_| takes_left);
        let from_right = other.next_if(|_| takes_right);
        merged.extend(match (from_left, from_right) {
            (Some((doc, score)), Some((_, other_score))) => Some((doc, join(score, other_score))),
            (lone, None) | (None, lone) => lone,
        });
    }
    merged.extend(one.chain(other));
    merged
}

/// The documents of both lists with the sum of their scores.
pub(super) fn intersection(one: Scored, other: &Scored) -> Scored {
    let sum = |(doc, score): (u32, Score)| {
        let at = other.binary_search_by_key(&doc, |(doc, _)| *doc).ok()?;
        Some((doc, score + other[at].1))
    };
    one.into_iter().filter_map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_merged_in_order() {
        let (one, other) = (vec![(1, 1.0), (3, 1.0), (9, 1.0)], vec![(0, 2.0), (3, 2.0), (4, 2.0)]);
        let sum = union(one.clone(), other.clone(), |a, b| a + b);
        assert_eq!(sum, [(0, 2.0), (1, 1.0), (3, 3.0), (4, 2.0), (9, 1.0)]);
        assert_eq!(union(vec![], other.clone(), f32::max), other);
        assert_eq!(intersection(one, &other), [(3, 3.0)]);
    }
}
