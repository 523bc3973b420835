//! The texts of the documents as they are shown, and where every word of them stands: what
//! excerpts, phrases and distances between words are read from. Nothing is analysed again.

use std::ops::Range;

use super::{
    bytes::{push, take},
    parts::Parts,
};

/// The parts of a document's text: title, summary, body.
pub(super) const N_PARTS: usize = 3;

/// A word of a text: its ordinal in the vocabulary of the document's language, `None` for what is
/// no word to look for, and its place in bytes.
pub(super) type Token = (Option<u32>, Range<usize>);

/// A concept that a document names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// The concept's ordinal.
    pub concept: u32,
    /// The part that names it; `N_PARTS` when the document bears it without naming it.
    pub part: u8,
    /// The first of its words, by number in the part.
    pub first: u32,
    /// How many words it takes.
    pub n_words: u32,
}

/// Stands for what is no word to look for.
const NO_WORD: u32 = u32::MAX;

/// Texts and words of all documents: in one block, or each document in a block of its own.
pub(super) struct Texts {
    blocks: Parts<Block>,
}

/// Texts and words of some documents.
pub(super) struct Block {
    text: String,
    /// The words, one after the other; [`NO_WORD`] for what is none.
    words: Vec<u32>,
    /// For each word its distance from the end of the one before, and its length.
    places: Vec<u8>,
    entries: Vec<Entry>,
    mentions: Vec<Mention>,
}

#[derive(Clone, Default)]
struct Entry {
    texts: [Range<usize>; N_PARTS],
    words: [Range<usize>; N_PARTS],
    places: [Range<usize>; N_PARTS],
    mentions: Range<usize>,
}

/// Writes a [`Block`].
#[derive(Default)]
pub(super) struct TextsWriter {
    head: Vec<u8>,
    words: Vec<u8>,
    places: Vec<u8>,
    texts: String,
    n_docs: usize,
}

impl TextsWriter {
    /// Adds a document: its parts with their words, and what it names.
    pub fn add(&mut self, parts: [(&str, &[Token]); N_PARTS], mentions: &[Mention]) {
        self.n_docs += 1;
        for (text, tokens) in parts {
            let start = self.places.len();
            let mut end = 0;
            for (word, range) in tokens {
                push(&mut self.words, word.map_or(0, |word| word as usize + 1));
                push(&mut self.places, range.start - end);
                push(&mut self.places, range.len());
                end = range.end;
            }
            for number in [text.len(), tokens.len(), self.places.len() - start] {
                push(&mut self.head, number);
            }
            self.texts.push_str(text);
        }
        push(&mut self.head, mentions.len());
        for mention in mentions {
            let Mention { concept, part, first, n_words } = *mention;
            for number in [concept, part.into(), first, n_words] {
                push(&mut self.head, number as usize);
            }
        }
    }

    /// The bytes of all that was added.
    pub fn finish(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in [self.n_docs, self.head.len(), self.words.len(), self.places.len()] {
            push(&mut bytes, number);
        }
        for part in [self.head, self.words, self.places, self.texts.into_bytes()] {
            bytes.extend(part);
        }
        bytes
    }
}

impl Texts {
    /// The texts of the documents of `block`.
    pub fn whole(block: Block) -> Texts {
        Texts { blocks: Parts::whole(block) }
    }

    /// The texts of `n_docs` documents, of which none is there yet; each is a block.
    pub fn absent(n_docs: usize) -> Texts {
        Texts { blocks: Parts::absent(n_docs) }
    }

    /// The blocks, of which some may not be there.
    pub fn blocks(&self) -> &Parts<Block> {
        &self.blocks
    }

    /// Puts a block in its place.
    pub fn supply(&mut self, number: usize, block: Block) {
        self.blocks.supply(number, block);
    }

    /// Whether the document's text is there.
    pub fn has(&self, doc: u32) -> bool {
        self.blocks.has(self.place(doc).0 as usize)
    }

    /// The text of a part.
    pub fn text(&self, doc: u32, part: usize) -> &str {
        self.of(doc).map_or("", |(block, at)| block.text(at, part))
    }

    /// The words of a part, by their ordinals; what is no word is no ordinal of any vocabulary.
    pub fn words(&self, doc: u32, part: usize) -> &[u32] {
        self.of(doc).map_or(&[], |(block, at)| block.words(at, part))
    }

    /// Where the words of a part stand, in bytes.
    pub fn places(&self, doc: u32, part: usize) -> impl Iterator<Item = Range<usize>> {
        self.of(doc).map_or(places(&[]), |(block, at)| block.places(at, part))
    }

    /// Where the words `wanted` of a part stand, in bytes; they are numbers in order without doubles.
    pub fn places_of(&self, doc: u32, part: usize, wanted: Vec<u32>) -> Vec<(u32, Range<usize>)> {
        let mut places = self.places(doc, part);
        let mut next = 0;
        let mut place = |at: u32| {
            let range = places.nth((at - next) as usize)?;
            next = at + 1;
            Some((at, range))
        };
        let mut found = Vec::with_capacity(wanted.len());
        found.extend(wanted.into_iter().map_while(&mut place));
        found
    }

    /// The concepts that a document names or bears.
    pub fn mentions(&self, doc: u32) -> &[Mention] {
        self.of(doc).map_or(&[], |(block, at)| block.mentions(at))
    }

    /// How many words each part of the first `n_docs` documents has.
    pub fn lengths(&self, n_docs: usize) -> Vec<[u32; N_PARTS]> {
        let length = |doc, part| self.words(doc, part).len() as u32;
        (0..n_docs as u32).map(|doc| std::array::from_fn(|part| length(doc, part))).collect()
    }

    #[inline]
    fn of(&self, doc: u32) -> Option<(&Block, usize)> {
        let (block, at) = self.place(doc);
        Some((self.blocks.get(block as usize)?, at as usize))
    }

    /// The block of a document, and its number there.
    #[inline]
    fn place(&self, doc: u32) -> (u32, u32) {
        if self.blocks.len() == 1 { (0, doc) } else { (doc, 0) }
    }
}

impl Block {
    /// Reads what a [`TextsWriter`] gave. `n_words` gives for a document the size of its
    /// vocabulary; `None` when something is out of place.
    pub fn read(
        bytes: &[u8],
        n_docs: usize,
        n_concepts: usize,
        n_words: impl Fn(usize) -> usize,
    ) -> Option<Block> {
        let mut at = 0;
        let written = take(bytes, &mut at)?;
        let (head, words) = (take(bytes, &mut at)?, take(bytes, &mut at)?);
        let places = take(bytes, &mut at)?;
        let (head, rest) = bytes.get(at..)?.split_at_checked(head)?;
        let (words, rest) = rest.split_at_checked(words)?;
        let (places, text) = rest.split_at_checked(places)?;
        let mut read = Block {
            text: String::from_utf8(text.to_vec()).ok()?,
            words: Vec::new(),
            places: places.to_vec(),
            entries: Vec::with_capacity(n_docs),
            mentions: Vec::new(),
        };
        let (mut at, mut text_at, mut words_at, mut places_at) = (0, 0, 0, 0);
        for doc in 0..n_docs {
            let mut entry = Entry::default();
            for part in 0..N_PARTS {
                let (text, n_tokens) = (take(head, &mut at)?, take(head, &mut at)?);
                let places = take(head, &mut at)?;
                entry.texts[part] = text_at..text_at + text;
                entry.places[part] = places_at..places_at + places;
                let first = read.words.len();
                for _ in 0..n_tokens {
                    read.words.push(match take(words, &mut words_at)?.checked_sub(1) {
                        None => NO_WORD,
                        Some(word) if word < n_words(doc) => word as u32,
                        Some(_) => return None,
                    });
                }
                entry.words[part] = first..read.words.len();
                text_at += text;
                places_at += places;
            }
            let first_mention = read.mentions.len();
            for _ in 0..take(head, &mut at)? {
                let mut number = || u32::try_from(take(head, &mut at)?).ok();
                let (concept, part) = (number()?, u8::try_from(number()?).ok()?);
                let mention = Mention { concept, part, first: number()?, n_words: number()? };
                let words = entry.words.get(usize::from(part)).map_or(usize::MAX, Range::len);
                let end = mention.first.checked_add(mention.n_words)?;
                let fits = (concept as usize) < n_concepts && end as usize <= words;
                read.mentions.push(fits.then_some(mention)?);
            }
            entry.mentions = first_mention..read.mentions.len();
            read.entries.push(entry);
            if !read.fits(doc) {
                return None;
            }
        }
        let is_whole = written == n_docs
            && (text_at, places_at) == (read.text.len(), places.len())
            && (words_at, at) == (words.len(), head.len());
        is_whole.then_some(read)
    }

    /// Whether every word of the document stands in its text.
    fn fits(&self, doc: usize) -> bool {
        let entry = &self.entries[doc];
        (0..N_PARTS).all(|part| {
            let Some(text) = self.text.get(entry.texts[part].clone()) else { return false };
            let Some(bytes) = self.places.get(entry.places[part].clone()) else { return false };
            let mut n_places = 0;
            let fits = places(bytes).all(|range| {
                n_places += 1;
                text.get(range).is_some()
            });
            fits && n_places == entry.words[part].len()
        })
    }

    fn text(&self, doc: usize, part: usize) -> &str {
        &self.text[self.entries[doc].texts[part].clone()]
    }

    fn words(&self, doc: usize, part: usize) -> &[u32] {
        &self.words[self.entries[doc].words[part].clone()]
    }

    fn places(&self, doc: usize, part: usize) -> Places<'_> {
        places(&self.places[self.entries[doc].places[part].clone()])
    }

    fn mentions(&self, doc: usize) -> &[Mention] {
        &self.mentions[self.entries[doc].mentions.clone()]
    }
}

/// The places in `bytes`; ends where they make no sense.
fn places(bytes: &[u8]) -> Places<'_> {
    Places { bytes, at: 0, end: 0 }
}

/// Where the words of a part stand, one after the other.
struct Places<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The end of the word before.
    end: usize,
}

impl Iterator for Places<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.end.checked_add(take(self.bytes, &mut self.at)?)?;
        self.end = start.checked_add(take(self.bytes, &mut self.at)?)?;
        Some(start..self.end)
    }

    /// Passes over words in blocks, where all of their numbers are single bytes.
    fn nth(&mut self, mut n: usize) -> Option<Range<usize>> {
        const BLOCK: usize = 32;
        while n >= BLOCK {
            let block = self.bytes.get(self.at..self.at + 2 * BLOCK).unwrap_or(&[0xff]);
            if block.iter().fold(0, |all, byte| all | byte) < 0x80 {
                let length: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
                self.end = self.end.checked_add(length as usize)?;
                self.at += block.len();
            } else {
                for _ in 0..BLOCK {
                    self.next()?;
                }
            }
            n -= BLOCK;
        }
        for _ in 0..n {
            self.next()?;
        }
        self.next()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written() -> Vec<u8> {
        let mut writer = TextsWriter::default();
        let title: [Token; 2] = [(Some(3), 0..2), (None, 3..5)];
        let mention = Mention { concept: 1, part: 0, first: 0, n_words: 2 };
        writer.add([("ab cd", &title), ("", &[]), ("é", &[(Some(0), 0..2)])], &[mention]);
        writer.add([("", &[]), ("", &[]), ("", &[])], &[]);
        writer.finish()
    }

    #[test]
    fn texts_and_words_survive() {
        let block = Block::read(&written(), 2, 2, |_| 4).expect("just written");
        let texts = Texts::whole(block);
        assert_eq!(texts.text(0, 0), "ab cd");
        assert_eq!(texts.words(0, 0), [3, NO_WORD]);
        assert_eq!(texts.places(0, 0).collect::<Vec<_>>(), [0..2, 3..5]);
        assert_eq!((texts.text(0, 2), texts.lengths(2)), ("é", vec![[2, 0, 1], [0, 0, 0]]));
        assert_eq!(texts.mentions(0).len(), 1);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let bytes = written();
        assert!(Block::read(&bytes, 3, 2, |_| 4).is_none(), "number of documents");
        assert!(Block::read(&bytes, 2, 1, |_| 4).is_none(), "unknown concept");
        assert!(Block::read(&bytes, 2, 2, |_| 3).is_none(), "unknown word");
        for length in 0..bytes.len() {
            assert!(Block::read(&bytes[..length], 2, 2, |_| 4).is_none(), "cut at {length}");
        }
    }

    proptest! {
        /// Blocks of words are passed over as if one by one.
        #[test]
        fn any_words_are_found_where_they_stand(
            lengths in prop::collection::vec((0usize..3, prop_oneof![9 => 1usize..20, 1 => 120usize..140]), 0..200),
            wanted in prop::collection::btree_set(0u32..220, 0..12),
        ) {
            let mut end = 0;
            let tokens: Vec<Token> = lengths
                .iter()
                .map(|(gap, length)| {
                    let start = end + gap;
                    end = start + length;
                    (None, start..end)
                })
                .collect();
            let text = "x".repeat(end);
            let mut writer = TextsWriter::default();
            writer.add([("", &[]), ("", &[]), (&text, &tokens)], &[]);
            let block = Block::read(&writer.finish(), 1, 0, |_| 0).expect("just written");
            let texts = Texts::whole(block);
            let there = wanted.iter().filter_map(|at| Some((*at, tokens.get(*at as usize)?.1.clone())));
            let expected: Vec<(u32, Range<usize>)> = there.collect();
            prop_assert_eq!(texts.places_of(0, 2, wanted.into_iter().collect()), expected);
        }
    }
}
