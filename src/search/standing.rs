//! Where the words of a language stand in its documents: read from the texts, or, where a text is not
//! there, from the lists of the words.

use super::{Language, texts::Texts, vocabulary::Ordinal};
use crate::text::Lang;

/// Where words of one language stand.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a> {
    /// The language.
    pub lang: Lang,
    /// Its words and their lists.
    pub language: &'a Language,
    /// The texts.
    pub texts: &'a Texts,
    /// The reader's language.
    pub reader: Lang,
}

impl<'a> Standing<'a> {
    /// The words of a part of a document; `None` where its lists are to be asked. Of few sheets in
    /// the reader's language, which are shown sooner or later, the texts are fetched at once.
    pub fn words(self, doc: u32, part: usize) -> Option<&'a [Ordinal]> {
        let is_few = self.lang == self.reader && self.language.postings.are_places_apart();
        (is_few || self.texts.has(doc)).then(|| self.texts.words(doc, part))
    }

    /// Where a word stands in a part of a document, by its list.
    pub fn places(self, doc: u32, part: usize, word: Ordinal) -> &'a [u32] {
        self.language.postings.places_of(part, word, doc)
    }

    /// Where `words` stand in a part of a document at the distances `offsets` from the first.
    pub fn phrases(self, doc: u32, part: usize, words: &[Ordinal], offsets: &[u32]) -> Vec<u32> {
        if let Some(text) = self.words(doc, part) {
            let is_start = |start: &u32| {
                words
                    .iter()
                    .zip(offsets)
                    .all(|(word, offset)| text.get((start + offset) as usize) == Some(word))
            };
            return (0..text.len() as u32).filter(is_start).collect();
        }
        let places: Vec<&[u32]> = words.iter().map(|word| self.places(doc, part, *word)).collect();
        let Some(first) = places.first() else { return Vec::new() };
        let is_start = |start: &&u32| {
            let mut rest = places.iter().zip(offsets);
            rest.all(|(places, offset)| places.binary_search(&(**start + offset)).is_ok())
        };
        first.iter().filter(is_start).copied().collect()
    }
}
