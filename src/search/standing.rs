//! Where the words of a language stand in its documents: read from the texts, or, where a text is not
//! there, from the lists of the words.

use super::{Language, texts::Texts, vocabulary::Ordinal};

/// Where words of one language stand.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a> {
    /// Its words and their lists.
    pub language: &'a Language,
    /// The texts.
    pub texts: &'a Texts,
}

impl Standing<'_> {
    /// Where `words` stand in a part of a document at the distances `offsets` from the first.
    pub fn phrases(self, doc: u32, part: usize, words: &[Ordinal], offsets: &[u32]) -> Vec<u32> {
        if self.texts.has(doc) {
            let text = self.texts.words(doc, part);
            let is_start = |start: &u32| {
                words
                    .iter()
                    .zip(offsets)
                    .all(|(word, offset)| text.get((start + offset) as usize) == Some(word))
            };
            return (0..text.len() as u32).filter(is_start).collect();
        }
        let postings = &self.language.postings;
        let places: Vec<&[u32]> =
            words.iter().map(|word| postings.places_of(part, *word, doc)).collect();
        let Some(first) = places.first() else { return Vec::new() };
        let is_start = |start: &&u32| {
            let mut rest = places.iter().zip(offsets);
            rest.all(|(places, offset)| places.binary_search(&(**start + offset)).is_ok())
        };
        first.iter().filter(is_start).copied().collect()
    }
}
