//! Words in order, one after the other in one run of text: what is looked up in the [`Lexicon`] of a
//! language is found by halving, and so are all words with which some letters begin.

use std::ops::Range;

use super::vocabulary::Ordinal;

/// The first letters by which words are found that others begin with, in bytes.
pub(super) const HEAD: usize = 4;

/// Words in order without doubles, numbered.
pub(super) struct Lexicon {
    text: String,
    ends: Vec<u32>,
    /// The first letters of the words that have so many, in order, each with the first such word.
    heads: Vec<([u8; HEAD], Ordinal)>,
}

impl Lexicon {
    /// The words, which are in order without doubles.
    pub fn new<'a>(words: impl Iterator<Item = &'a str>) -> Lexicon {
        let mut lexicon = Lexicon { text: String::new(), ends: Vec::new(), heads: Vec::new() };
        for word in words {
            let ordinal = lexicon.ends.len() as Ordinal;
            lexicon.text.push_str(word);
            lexicon.ends.push(lexicon.text.len() as u32);
            if let Some(head) = word.as_bytes().first_chunk()
                && lexicon.heads.last().is_none_or(|(last, _)| last != head)
            {
                lexicon.heads.push((*head, ordinal));
            }
        }
        lexicon
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word of this number.
    pub fn get(&self, ordinal: Ordinal) -> &str {
        &self.text[self.place(ordinal)]
    }

    /// The length of the word of this number, in bytes.
    pub fn length(&self, ordinal: Ordinal) -> usize {
        self.place(ordinal).len()
    }

    fn place(&self, ordinal: Ordinal) -> Range<usize> {
        let at = ordinal as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        start..self.ends[at] as usize
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<Ordinal> {
        let range = self.around(word.as_bytes());
        let at = self.first_not(range.clone(), |known| known < word.as_bytes());
        (at < range.end && self.get(at) == word).then_some(at)
    }

    /// The words that begin with `prefix`.
    pub fn with_prefix(&self, prefix: &str) -> Range<Ordinal> {
        self.beginning_with(self.around(prefix.as_bytes()), prefix.as_bytes())
    }

    /// The words that share the first letters of `text`, or all where it has too few.
    fn around(&self, text: &[u8]) -> Range<Ordinal> {
        let all = 0..self.len() as Ordinal;
        let Some(head) = text.first_chunk::<HEAD>() else { return all };
        let at = self.heads.binary_search_by_key(head, |(head, _)| *head);
        at.map_or(0..0, |at| {
            let end = self.heads.get(at + 1).map_or(all.end, |(_, first)| *first);
            self.heads[at].1..end
        })
    }

    /// The words of at least [`HEAD`] bytes with which `text` begins, from the shortest on.
    pub fn at_start_of<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = Ordinal> + 'a {
        let mut range = self.around(text);
        (HEAD..=text.len())
            .map_while(move |length| {
                range = self.beginning_with(range.clone(), &text[..length]);
                // The shortest word of a range comes first.
                (!range.is_empty())
                    .then(|| Some(range.start).filter(|first| self.get(*first).len() == length))
            })
            .flatten()
    }

    /// The words of `range` that begin with `prefix`.
    fn beginning_with(&self, range: Range<Ordinal>, prefix: &[u8]) -> Range<Ordinal> {
        let start = self.first_not(range.clone(), |known| known < prefix);
        start..self.first_not(start..range.end, |known| known.starts_with(prefix))
    }

    /// The first word of `range` that `is_before` does not hold for: it holds for those before alone.
    fn first_not(&self, range: Range<Ordinal>, is_before: impl Fn(&[u8]) -> bool) -> Ordinal {
        let Range { start: mut low, end: mut high } = range;
        while low < high {
            let middle = low + (high - low) / 2;
            match is_before(self.get(middle).as_bytes()) {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// What halving finds is what looking at every word finds.
        #[test]
        fn words_are_found_as_if_each_were_looked_at(
            words in prop::collection::btree_set("[abé]{0,7}", 0..60),
            text in "[abé]{0,9}",
        ) {
            let lexicon = Lexicon::new(words.iter().map(String::as_str));
            let names = |found: Vec<Ordinal>| -> Vec<String> {
                found.into_iter().map(|ordinal| lexicon.get(ordinal).to_owned()).collect()
            };
            let all = |is_wanted: &dyn Fn(&str) -> bool| -> Vec<String> {
                words.iter().filter(|word| is_wanted(word)).cloned().collect()
            };
            prop_assert_eq!(names(lexicon.find(&text).into_iter().collect()), all(&|word| word == text));
            prop_assert_eq!(names(lexicon.with_prefix(&text).collect()), all(&|word| word.starts_with(&text)));
            prop_assert_eq!(
                names(lexicon.at_start_of(text.as_bytes()).collect()),
                all(&|word| word.len() >= HEAD && text.starts_with(word))
            );
        }
    }
}
