//! The lists of documents behind the words of one language, read from tantivy's index block by block.

use std::{ops::Range, sync::Arc};

use tantivy::{
    InvertedIndexReader, SegmentReader, TERMINATED, postings::TermInfo, schema::IndexRecordOption,
};

use super::{
    schema::{Fields, Place},
    vocabulary::Ordinal,
};
use crate::text::Lang;

/// The lists of one language.
pub(super) struct Postings {
    places: [PlacePostings; 4],
}

struct PlacePostings {
    index: Arc<InvertedIndexReader>,
    /// For each word of the vocabulary where its list is; an empty one if the place never has it.
    lists: Vec<List>,
}

#[derive(Clone, Copy, Default)]
struct List {
    doc_freq: u32,
    start: u32,
    length: u32,
}

/// The words of one language with the number of documents of the place that has most of them.
pub(super) type WordCounts = Vec<(String, u32)>;

/// The words that the index has in `lang`, in order, and `others`.
pub(super) fn words(
    segment: &SegmentReader,
    fields: &Fields,
    lang: Lang,
    others: impl IntoIterator<Item = String>,
) -> tantivy::Result<WordCounts> {
    let mut words: Vec<(String, u32)> = others.into_iter().map(|word| (word, 0)).collect();
    for field in fields.places[lang as usize] {
        let index = segment.inverted_index(field)?;
        let mut stream = index.terms().stream()?;
        while stream.advance() {
            let word = String::from_utf8_lossy(stream.key()).into_owned();
            words.push((word, stream.value().doc_freq));
        }
    }
    words.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
    words.dedup_by(|next, kept| next.0 == kept.0);
    Ok(words)
}

impl Postings {
    /// The lists of `words`, which are all words of `lang` in `segment`, in order.
    pub fn open(
        segment: &SegmentReader,
        fields: &Fields,
        lang: Lang,
        words: &WordCounts,
    ) -> tantivy::Result<Postings> {
        let mut places = Vec::with_capacity(Place::ALL.len());
        for field in fields.places[lang as usize] {
            let index = segment.inverted_index(field)?;
            let mut lists = Vec::with_capacity(words.len());
            let mut stream = index.terms().stream()?;
            let mut is_more = stream.advance();
            for (word, _) in words {
                if is_more && stream.key() == word.as_bytes() {
                    let info = stream.value();
                    let Range { start, end } = info.postings_range.clone();
                    lists.push(List {
                        doc_freq: info.doc_freq,
                        start: start as u32,
                        length: end.saturating_sub(start) as u32,
                    });
                    is_more = stream.advance();
                } else {
                    lists.push(List::default());
                }
            }
            drop(stream);
            places.push(PlacePostings { index, lists });
        }
        let misfit = |_| tantivy::TantivyError::InternalError("four places".into());
        Ok(Postings { places: places.try_into().map_err(misfit)? })
    }

    /// The number of documents that have `word` in `place`.
    pub fn doc_freq(&self, place: Place, word: Ordinal) -> u32 {
        self.places[place as usize].lists[word as usize].doc_freq
    }

    /// Calls `visit` with each document that has `word` in `place`, in order, and how often it has it.
    #[inline]
    pub fn visit(&self, place: Place, word: Ordinal, mut visit: impl FnMut(u32, u32)) {
        let PlacePostings { index, lists } = &self.places[place as usize];
        let List { doc_freq, start, length } = lists[word as usize];
        if doc_freq == 0 {
            return;
        }
        let start = start as usize;
        let info = TermInfo {
            doc_freq,
            postings_range: start..start + length as usize,
            positions_range: 0..0,
        };
        let Ok(mut blocks) =
            index.read_block_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)
        else {
            return;
        };
        while blocks.block_len() > 0 {
            for (doc, freq) in blocks.docs().iter().zip(blocks.freqs()) {
                if *doc == TERMINATED {
                    return;
                }
                visit(*doc, *freq);
            }
            blocks.advance();
        }
    }
}
