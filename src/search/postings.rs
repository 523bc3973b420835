//! The lists of documents behind the words of one language: read once from tantivy's index, or, in a
//! browser, run by run as words are asked for.

use std::ops::Range;

use tantivy::{SegmentReader, TERMINATED, schema::IndexRecordOption};

use super::{
    bytes::{push, take},
    parts::Parts,
    schema::{Fields, Place},
    texts::N_PARTS,
    vocabulary::Ordinal,
};
use crate::text::Lang;

/// The lists of one language.
pub(super) struct Postings {
    /// By place and word: in how many documents it stands.
    doc_freqs: [Vec<u32>; 4],
    /// The first word of each run.
    firsts: Vec<Ordinal>,
    runs: Parts<Run>,
}

/// The lists of words that follow each other, by place.
pub(super) struct Run {
    first: Ordinal,
    places: [Lists; 4],
}

/// One list after the other.
#[derive(Clone, Debug, Default, PartialEq)]
struct Lists {
    /// By word: where its list ends.
    ends: Vec<u32>,
    docs: Vec<u32>,
    freqs: Vec<u32>,
    /// Where the words stand in the documents, if that is known: by entry where its places end.
    places: Option<(Vec<u32>, Vec<u32>)>,
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
        let mut places: [Lists; 4] = Default::default();
        for (lists, field) in places.iter_mut().zip(fields.places[lang as usize]) {
            let index = segment.inverted_index(field)?;
            let mut stream = index.terms().stream()?;
            let mut is_more = stream.advance();
            for (word, _) in words {
                if is_more && stream.key() == word.as_bytes() {
                    let mut blocks = index.read_block_postings_from_terminfo(
                        stream.value(),
                        IndexRecordOption::WithFreqs,
                    )?;
                    while blocks.block_len() > 0 {
                        let all = blocks.docs().iter().zip(blocks.freqs());
                        for (doc, freq) in all.take_while(|(doc, _)| **doc != TERMINATED) {
                            lists.docs.push(*doc);
                            lists.freqs.push(*freq);
                        }
                        blocks.advance();
                    }
                    is_more = stream.advance();
                }
                lists.ends.push(lists.docs.len() as u32);
            }
        }
        let doc_freqs = places.each_ref().map(Lists::lengths);
        let runs = Parts::whole(Run { first: 0, places });
        Ok(Postings { doc_freqs, firsts: vec![0], runs })
    }

    /// The lists of words with these `doc_freqs` by place, in runs that begin with the words
    /// `firsts`, none of which is there yet; `None` where these are no runs of the words.
    pub fn absent(doc_freqs: [Vec<u32>; 4], firsts: Vec<Ordinal>) -> Option<Postings> {
        let runs = Parts::absent(firsts.len());
        are_runs(&firsts, doc_freqs[0].len()).then_some(Postings { doc_freqs, firsts, runs })
    }

    /// The runs, of which some may not be there.
    pub fn runs(&self) -> &Parts<Run> {
        &self.runs
    }

    /// Puts a run in its place; `false` when the bytes are no such run of an index of `n_docs`
    /// documents. See [`Postings::write`].
    pub fn supply(&mut self, number: usize, bytes: &[u8], n_docs: usize) -> bool {
        let Some(first) = self.firsts.get(number).copied() else { return false };
        let n_words = self.n_words() as u32;
        let end = self.firsts.get(number + 1).copied().unwrap_or(n_words);
        let Some(run) = self.read(first..end, bytes, n_docs) else { return false };
        self.runs.supply(number, run);
        true
    }

    fn read(&self, words: Range<Ordinal>, bytes: &[u8], n_docs: usize) -> Option<Run> {
        let first = words.start;
        let words = words.start as usize..words.end as usize;
        let mut places: [Lists; 4] = Default::default();
        let mut at = 0;
        for (place, lists) in places.iter_mut().enumerate() {
            let (mut ends, mut positions) = (Vec::new(), Vec::new());
            for word in words.clone() {
                let mut doc = 0;
                for _ in 0..self.doc_freqs[place][word] {
                    doc += take(bytes, &mut at)?;
                    let freq = take(bytes, &mut at)?;
                    lists.docs.push(u32::try_from(doc).ok().filter(|_| doc < n_docs)?);
                    lists.freqs.push(u32::try_from(freq).ok()?);
                    if place < N_PARTS {
                        let mut position = 0;
                        for _ in 0..freq {
                            position += take(bytes, &mut at)?;
                            positions.push(u32::try_from(position).ok()?);
                        }
                        ends.push(positions.len() as u32);
                    }
                }
                lists.ends.push(lists.docs.len() as u32);
            }
            lists.places = (place < N_PARTS).then_some((ends, positions));
        }
        (at == bytes.len()).then_some(Run { first, places })
    }

    /// The run of the words `words` as bytes; `positions` gives where in a part of a document the
    /// word stands.
    pub fn write<'a>(
        &self,
        words: Range<Ordinal>,
        positions: impl Fn(Ordinal, u32, usize) -> &'a [u32],
    ) -> Vec<u8> {
        let mut bytes = Vec::new();
        for place in Place::ALL {
            for word in words.clone() {
                let mut last = 0;
                self.visit(place, word, |doc, freq| {
                    push(&mut bytes, (doc - last) as usize);
                    last = doc;
                    push(&mut bytes, freq as usize);
                    if (place as usize) < N_PARTS {
                        let mut last = 0;
                        for position in positions(word, doc, place as usize) {
                            push(&mut bytes, (position - last) as usize);
                            last = *position;
                        }
                    }
                });
            }
        }
        bytes
    }

    /// The number of words.
    pub fn n_words(&self) -> usize {
        self.doc_freqs[0].len()
    }

    /// The number of documents that have `word` in `place`.
    pub fn doc_freq(&self, place: Place, word: Ordinal) -> u32 {
        self.doc_freqs[place as usize][word as usize]
    }

    /// Calls `visit` with each document that has `word` in `place`, in order, and how often it has it.
    #[inline]
    pub fn visit(&self, place: Place, word: Ordinal, mut visit: impl FnMut(u32, u32)) {
        if self.doc_freq(place, word) == 0 {
            return;
        }
        let Some(run) = self.run(word) else { return };
        let (lists, range) = run.list(place, word);
        for (doc, freq) in lists.docs[range.clone()].iter().zip(&lists.freqs[range]) {
            visit(*doc, *freq);
        }
    }

    /// Where `word` stands in `place` of `doc`, by the numbers of the words there; nothing where
    /// the run does not say so.
    pub fn positions(&self, place: Place, word: Ordinal, doc: u32) -> &[u32] {
        let found = || {
            let (lists, range) = self.run(word)?.list(place, word);
            let at = range.start + lists.docs[range].binary_search(&doc).ok()?;
            let (ends, positions) = lists.places.as_ref()?;
            let start = at.checked_sub(1).map_or(0, |before| ends[before] as usize);
            positions.get(start..ends[at] as usize)
        };
        if self.doc_freq(place, word) == 0 { &[] } else { found().unwrap_or(&[]) }
    }

    #[inline]
    fn run(&self, word: Ordinal) -> Option<&Run> {
        let number = match self.firsts.len() {
            1 => 0,
            _ => self.firsts.partition_point(|first| *first <= word) - 1,
        };
        self.runs.get(number)
    }
}

impl Run {
    #[inline]
    fn list(&self, place: Place, word: Ordinal) -> (&Lists, Range<usize>) {
        let lists = &self.places[place as usize];
        let at = (word - self.first) as usize;
        let start = at.checked_sub(1).map_or(0, |before| lists.ends[before] as usize);
        (lists, start..lists.ends[at] as usize)
    }
}

impl Lists {
    fn lengths(&self) -> Vec<u32> {
        let mut start = 0;
        let length = |end: &u32| end - std::mem::replace(&mut start, *end);
        self.ends.iter().map(length).collect()
    }
}

/// Whether `firsts` are the first of runs that make up `n` items.
pub(super) fn are_runs(firsts: &[u32], n: usize) -> bool {
    firsts.first().is_none_or(|first| *first == 0)
        && firsts.is_sorted_by(|one, next| one < next)
        && firsts.last().map_or(n == 0, |last| (*last as usize) < n)
}
