//! The surface form of words: how a word is written that is folded to be found.

use std::collections::BTreeMap;

use super::{
    analyzer::Analyzer,
    pieces::{push_all, push_text, take_all, take_text},
    rows::Rows,
    texts::{N_PARTS, Texts},
    vocabulary::{Ordinal, Vocabulary},
};
use crate::text::Lang;

/// The words of one language that are not written as they are folded.
pub(super) struct Surfaces {
    words: Vec<(Ordinal, Box<str>)>,
}

impl Surfaces {
    /// Each word as the first text that holds it writes it, titles before summaries before bodies, else
    /// as a label does; in lower case where the language does not tell nouns by their capitals and the
    /// word is no acronym.
    pub fn new(
        lang: Lang,
        vocabulary: &Vocabulary,
        (rows, texts): (&Rows, &Texts),
        analyzer: &Analyzer,
    ) -> Surfaces {
        let mut first: Vec<Option<&str>> = vec![None; vocabulary.len()];
        for part in 0..N_PARTS {
            for doc in (0..rows.len() as u32).filter(|doc| rows.row(*doc).lang == lang) {
                let text = texts.text(doc, part);
                for (word, range) in texts.words(doc, part).iter().zip(texts.places(doc, part)) {
                    let known = first.get_mut(*word as usize);
                    if let Some(unknown @ None) = known {
                        *unknown = Some(&text[range]);
                    }
                }
            }
        }
        let labels = rows.concepts.iter().flat_map(|concept| &concept.labels[lang as usize]);
        for word in labels.flat_map(|label| label.split(|c: char| !c.is_alphanumeric())) {
            let Some(token) = analyzer.token(word, lang) else { continue };
            if let Some(at) = vocabulary.find(&token.exact) {
                first[at as usize].get_or_insert(word);
            }
        }
        let surface = |(word, written): (Ordinal, Option<&str>)| {
            let written = written?;
            let is_acronym = written.chars().filter(|c| c.is_uppercase()).count() > 1;
            let written = match is_acronym || lang == Lang::De {
                true => written.to_owned(),
                false => written.to_lowercase(),
            };
            (written != vocabulary.word(word)).then(|| (word, written.into()))
        };
        Surfaces { words: (0..).zip(first).filter_map(surface).collect() }
    }

    /// How a word is written; `None` where it is written as it is folded.
    pub fn get(&self, word: Ordinal) -> Option<&str> {
        let at = self.words.binary_search_by_key(&word, |(word, _)| *word).ok()?;
        Some(&self.words[at].1)
    }

    /// Adds all forms; a capital at the start, as German nouns have it, takes no text.
    pub fn write(&self, vocabulary: &Vocabulary, bytes: &mut Vec<u8>) {
        let is_capital = |(word, written): &&(Ordinal, Box<str>)| {
            **written == capitalised(vocabulary.word(*word))
        };
        let (capitals, others): (Vec<_>, Vec<_>) = self.words.iter().partition(is_capital);
        push_all(bytes, &capitals.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        push_all(bytes, &others.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        others.iter().for_each(|(_, written)| push_text(bytes, written));
    }

    /// Takes what [`Surfaces::write`] added.
    pub fn read(bytes: &[u8], at: &mut usize, vocabulary: &Vocabulary) -> Option<Surfaces> {
        let mut words: BTreeMap<Ordinal, Box<str>> = BTreeMap::new();
        let is_word = |word: &Ordinal| (*word as usize) < vocabulary.len();
        for word in take_all(bytes, at)? {
            let word = Some(word).filter(is_word)?;
            words.insert(word, capitalised(vocabulary.word(word)).into());
        }
        for word in take_all(bytes, at)? {
            words.insert(Some(word).filter(is_word)?, take_text(bytes, at)?.into());
        }
        Some(Surfaces { words: words.into_iter().collect() })
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
