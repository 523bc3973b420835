//! The lists of documents behind the words of one language: read once from tantivy's index, or, in a
//! browser, run by run as words are asked for.

use std::ops::Range;

use tantivy::{SegmentReader, TERMINATED, schema::IndexRecordOption};

use super::{
    bytes::{push, take},
    parts::Parts,
    runs::Runs,
    schema::{Fields, Place},
    texts::N_PARTS,
    vocabulary::Ordinal,
};
use crate::text::Lang;

/// The lists of one language.
pub(super) struct Postings {
    /// By place and word: in how many documents it stands.
    doc_freqs: [Vec<u32>; 4],
    runs: Runs,
    /// By run, the lists of its words.
    lists: Parts<Run>,
    /// By run, where the words stand, for an index without texts.
    places: Parts<Places>,
}

/// The lists of words that follow each other, by place.
pub(super) struct Run([Lists; 4]);

/// One list after the other.
#[derive(Clone, Debug, Default, PartialEq)]
struct Lists {
    /// By word: where its list ends.
    ends: Vec<u32>,
    docs: Vec<u32>,
    freqs: Vec<u32>,
}

/// Where the words of a run stand in the texts of the documents of their lists.
pub(super) struct Places([PartPlaces; N_PARTS]);

/// For each entry of the lists of one part the numbers of the words there, one after the other.
#[derive(Default)]
struct PartPlaces {
    /// By entry: where its places end.
    ends: Vec<u32>,
    places: Vec<u32>,
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
        let runs = Runs::one(words.len() as u32);
        let (lists, places) = (Parts::whole(Run(places)), Parts::absent(0));
        Ok(Postings { doc_freqs, runs, lists, places })
    }

    /// The lists of words with these `doc_freqs` by place, in runs, none of which is there yet.
    pub fn absent(doc_freqs: [Vec<u32>; 4], runs: Runs) -> Postings {
        let (lists, places) = (Parts::absent(runs.len()), Parts::absent(runs.len()));
        Postings { doc_freqs, runs, lists, places }
    }

    /// The lists by run, of which some may not be there.
    pub fn lists(&self) -> &Parts<Run> {
        &self.lists
    }

    /// The places by run, of which some may not be there.
    pub fn places(&self) -> &Parts<Places> {
        &self.places
    }

    /// Puts a run in its place; `false` when the bytes are no such run of an index of `n_docs`
    /// documents. See [`Postings::write`].
    pub fn supply(&mut self, number: usize, bytes: &[u8], n_docs: usize) -> bool {
        let mut at = 0;
        let run = self.read(number, bytes, &mut at, n_docs).filter(|_| at == bytes.len());
        let is_good = run.is_some();
        run.into_iter().for_each(|run| self.lists.supply(number, run));
        is_good
    }

    /// Puts the places of a run in their place, whose lists are there; `false` when the bytes are no
    /// such places.
    pub fn supply_places(&mut self, number: usize, bytes: &[u8]) -> bool {
        let mut at = 0;
        let run = self.lists.get(number);
        let places = run.and_then(|run| run.read_places(bytes, &mut at));
        let places = places.filter(|_| at == bytes.len());
        let is_good = places.is_some();
        places.into_iter().for_each(|places| self.places.supply(number, places));
        is_good
    }

    fn read(&self, number: usize, bytes: &[u8], at: &mut usize, n_docs: usize) -> Option<Run> {
        let words = self.runs.items(number)?;
        let mut places: [Lists; 4] = Default::default();
        for (lists, doc_freqs) in places.iter_mut().zip(&self.doc_freqs) {
            for doc_freq in &doc_freqs[words.clone()] {
                let mut doc = 0;
                for _ in 0..*doc_freq {
                    doc += take(bytes, at)?;
                    lists.docs.push(u32::try_from(doc).ok().filter(|_| doc < n_docs)?);
                    lists.freqs.push(u32::try_from(take(bytes, at)?).ok()?);
                }
                lists.ends.push(lists.docs.len() as u32);
            }
        }
        Some(Run(places))
    }

    /// The lists of the words `words` as bytes.
    pub fn write(&self, words: Range<Ordinal>) -> Vec<u8> {
        let mut bytes = Vec::new();
        for place in Place::ALL {
            for word in words.clone() {
                let mut last = 0;
                self.visit(place, word, |doc, freq| {
                    push(&mut bytes, (doc - last) as usize);
                    last = doc;
                    push(&mut bytes, freq as usize);
                });
            }
        }
        bytes
    }

    /// Where the words `words` stand, as bytes; `of` gives the places of a word in a part of a
    /// document.
    pub fn write_places<'a>(
        &self,
        words: Range<Ordinal>,
        of: impl Fn(Ordinal, u32, usize) -> &'a [u32],
    ) -> Vec<u8> {
        let mut bytes = Vec::new();
        for place in Place::TEXTS {
            for word in words.clone() {
                self.visit(place, word, |doc, _| {
                    let mut last = 0;
                    for at in of(word, doc, place as usize) {
                        push(&mut bytes, (at - last) as usize);
                        last = *at;
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
        let (number, at) = self.runs.of(word);
        let Some(run) = self.lists.get(number) else { return };
        let (lists, range) = run.list(place, at);
        for (doc, freq) in lists.docs[range.clone()].iter().zip(&lists.freqs[range]) {
            visit(*doc, *freq);
        }
    }

    /// Whether `doc` has `word` in `place`.
    pub fn has(&self, place: Place, word: Ordinal, doc: u32) -> bool {
        let (number, at) = self.runs.of(word);
        let has = |run: &Run| {
            let (lists, range) = run.list(place, at);
            lists.docs[range].binary_search(&doc).is_ok()
        };
        self.doc_freq(place, word) > 0 && self.lists.get(number).is_some_and(has)
    }

    /// Where `word` stands in a part of `doc`, by the numbers of the words there; nothing where that
    /// is not known.
    pub fn places_of(&self, part: usize, word: Ordinal, doc: u32) -> &[u32] {
        if self.doc_freq(Place::TEXTS[part], word) == 0 {
            return &[];
        }
        let found = || {
            let (number, at) = self.runs.of(word);
            let (lists, range) = self.lists.get(number)?.list(Place::TEXTS[part], at);
            let entry = range.start + lists.docs[range].binary_search(&doc).ok()?;
            let PartPlaces { ends, places } = &self.places.get(number)?.0[part];
            let start = entry.checked_sub(1).map_or(0, |before| ends[before] as usize);
            places.get(start..ends[entry] as usize)
        };
        found().unwrap_or(&[])
    }
}

impl Run {
    #[inline]
    fn list(&self, place: Place, at: usize) -> (&Lists, Range<usize>) {
        let lists = &self.0[place as usize];
        let start = at.checked_sub(1).map_or(0, |before| lists.ends[before] as usize);
        (lists, start..lists.ends[at] as usize)
    }

    fn read_places(&self, bytes: &[u8], at: &mut usize) -> Option<Places> {
        let mut read: [PartPlaces; N_PARTS] = Default::default();
        for (PartPlaces { ends, places }, lists) in read.iter_mut().zip(&self.0) {
            for freq in &lists.freqs {
                let mut place = 0;
                for _ in 0..*freq {
                    place += take(bytes, at)?;
                    places.push(u32::try_from(place).ok()?);
                }
                ends.push(places.len() as u32);
            }
        }
        Some(Places(read))
    }
}

impl Lists {
    fn lengths(&self) -> Vec<u32> {
        let mut start = 0;
        let length = |end: &u32| end - std::mem::replace(&mut start, *end);
        self.ends.iter().map(length).collect()
    }
}
