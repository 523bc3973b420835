//! An index in pieces, for a browser that fetches what its queries need and no more: a start, with
//! what every query needs (the words, what is counted, the concepts), and pieces with the lists of
//! words and of concepts, the texts, and the titles that are suggested.
//!
//! The pieces are written from a whole index and read into one that answers as the whole does. What
//! an answer missed is in [`Index::missing`]; once it was supplied, the same query is asked again.

use std::collections::BTreeSet;

use super::{
    Index, Language,
    analyzer::{exact, split},
    bytes::{push, take},
    suggest::Suggestions,
    texts::{Block, Mention, N_PARTS, TextsWriter, Token},
};
use crate::text::{Lang, Slug};

mod read;
pub(super) mod write;

/// The first bytes of a start; the number changes with the format.
const MAGIC: &[u8] = b"leviers pieces 1\n";

/// An index in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces {
    /// For [`Index::from_start`].
    pub start: Vec<u8>,
    /// For [`Index::supply`], by their numbers; what is empty came with the start and is never missing.
    pub pieces: Vec<Vec<u8>>,
    /// By language, where there are few sheets: the numbers of the pieces with all texts that a reader
    /// of it may be shown.
    pub shown: [Vec<usize>; 4],
}

/// The bytes are no piece of this index, or one of another version of the program, or damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are no piece of this index, or one of another version, or damaged")]
pub struct BadPiece;

/// What a piece holds.
enum Content {
    /// The lists of a run of words.
    Words(Lang, usize),
    /// Where the words of a run stand.
    Places(Lang, usize),
    /// The documents that bear a run of concepts.
    Concepts(usize),
    /// The texts of a document.
    Texts(usize),
    /// The titles of all documents.
    Titles,
}

impl Index {
    /// The index of a start, without the other pieces.
    pub fn from_start(bytes: &[u8]) -> Result<Index, BadPiece> {
        read::start(bytes).ok_or(BadPiece)
    }

    /// What was noted of a practice when the index was cut into pieces, once the text of its version
    /// in `lang` is there.
    pub fn note(&self, slug: &Slug, lang: Lang) -> Option<&str> {
        let mut docs = self.rows.versions(self.rows.practice(slug)?);
        let doc = docs.find(|doc| self.rows.row(*doc).lang == lang)?;
        self.notes.get(&doc).map(String::as_str)
    }

    /// The numbers of the pieces that answers since the last call missed. Such answers are none. Which
    /// texts are wanted depends on the lists, so these come first.
    pub fn missing(&self) -> Vec<usize> {
        let (mut lists, mut texts) = (Vec::new(), Vec::new());
        let mut first = 0;
        let mut note = |missing: &mut Vec<usize>, missed: BTreeSet<usize>, n: usize| {
            missing.extend(missed.into_iter().map(|at| first + at));
            first += n;
        };
        for Language { postings, .. } in &self.languages {
            note(&mut lists, postings.lists().missed(), postings.lists().len());
            note(&mut lists, postings.places().missed(), postings.places().len());
        }
        note(&mut lists, self.bearers.borne().missed(), self.bearers.borne().len());
        note(&mut texts, self.texts.blocks().missed(), self.texts.blocks().len());
        note(&mut lists, self.suggestions.missed(), self.suggestions.len());
        if lists.is_empty() { texts } else { lists }
    }

    /// Puts the piece `number` in its place.
    pub fn supply(&mut self, number: usize, bytes: &[u8]) -> Result<(), BadPiece> {
        let is_good = match self.content(number).ok_or(BadPiece)? {
            Content::Words(lang, run) => {
                self.languages[lang as usize].postings.supply(run, bytes, self.rows.len())
            }
            Content::Places(lang, run) => {
                self.languages[lang as usize].postings.supply_places(run, bytes)
            }
            Content::Concepts(run) => self.bearers.supply(run, bytes, self.rows.len()),
            Content::Texts(block) => self.supply_texts(block, bytes).is_some(),
            Content::Titles => self.supply_titles(bytes).is_some(),
        };
        if is_good { Ok(()) } else { Err(BadPiece) }
    }

    fn content(&self, number: usize) -> Option<Content> {
        let mut rest = number;
        for lang in Lang::ALL {
            let n = self.languages[lang as usize].postings.lists().len();
            if rest < 2 * n {
                let content = if rest < n { Content::Words } else { Content::Places };
                return Some(content(lang, rest % n));
            }
            rest -= 2 * n;
        }
        let (n_runs, n_blocks) = (self.bearers.borne().len(), self.texts.blocks().len());
        Some(match rest {
            at if at < n_runs => Content::Concepts(at),
            at if at < n_runs + n_blocks => Content::Texts(at - n_runs),
            at if at == n_runs + n_blocks => Content::Titles,
            _ => return None,
        })
    }

    /// Puts the texts of a document in their place. Which words they hold is found out again: that is
    /// quicker than to fetch it.
    fn supply_texts(&mut self, doc: usize, bytes: &[u8]) -> Option<()> {
        let lang = self.rows.row(u32::try_from(doc).ok()?).lang;
        let mut at = 0;
        let mut texts = [""; N_PARTS];
        for text in &mut texts {
            *text = take_text(bytes, &mut at)?;
        }
        let mut mentions = Vec::new();
        for _ in 0..take(bytes, &mut at)? {
            let mut number = || u32::try_from(take(bytes, &mut at)?).ok();
            let (concept, part) = (number()?, u8::try_from(number()?).ok()?);
            mentions.push(Mention { concept, part, first: number()?, n_words: number()? });
        }
        let note = take_text(bytes, &mut at)?.to_owned();
        let tokens = texts.map(|text| self.tokens(text, lang));
        let mut writer = TextsWriter::default();
        writer.add(std::array::from_fn(|part| (texts[part], &*tokens[part])), &mentions);
        let n_words = self.languages[lang as usize].vocabulary.len();
        let n_concepts = self.rows.concepts.len();
        let block = Block::read(&writer.finish(), 1, n_concepts, |_| n_words)?;
        (at == bytes.len()).then(|| {
            self.texts.supply(doc, block);
            self.notes.insert(doc as u32, note);
        })
    }

    /// The words of a text as they were indexed.
    fn tokens(&mut self, text: &str, lang: Lang) -> Vec<Token> {
        let Language { vocabulary, known, .. } = &mut self.languages[lang as usize];
        let token = |range: std::ops::Range<usize>| {
            let word = &text[range.clone()];
            if let Some(ordinal) = known.get(word) {
                return (*ordinal, range);
            }
            let ordinal = exact(word, lang).and_then(|exact| vocabulary.find(&exact));
            known.insert(word.to_owned(), ordinal);
            (ordinal, range)
        };
        split(text, lang).into_iter().map(token).collect()
    }

    fn supply_titles(&mut self, bytes: &[u8]) -> Option<()> {
        let mut at = 0;
        let mut titles = Vec::with_capacity(self.rows.len());
        for _ in 0..self.rows.len() {
            titles.push(take_text(bytes, &mut at)?);
        }
        let suggestions = Suggestions::new(&self.rows, titles.into_iter(), &self.bearers);
        (at == bytes.len()).then(|| self.suggestions.supply(0, suggestions))
    }
}

/// Adds a list of numbers with its length.
pub(super) fn push_all(bytes: &mut Vec<u8>, numbers: &[u32]) {
    push(bytes, numbers.len());
    let mut last = 0;
    for number in numbers {
        push(bytes, number.wrapping_sub(last) as usize);
        last = *number;
    }
}

/// Adds a text with its length.
pub(super) fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push(bytes, text.len());
    bytes.extend(text.as_bytes());
}

/// Takes what [`push_all`] added.
pub(super) fn take_all(bytes: &[u8], at: &mut usize) -> Option<Vec<u32>> {
    let n = take(bytes, at)?;
    let mut numbers = Vec::new();
    let mut last = 0u32;
    for _ in 0..n {
        last = last.wrapping_add(u32::try_from(take(bytes, at)?).ok()?);
        numbers.push(last);
    }
    Some(numbers)
}

/// Takes what [`push_text`] added.
pub(super) fn take_text<'a>(bytes: &'a [u8], at: &mut usize) -> Option<&'a str> {
    let length = take(bytes, at)?;
    let text = bytes.get(*at..)?.get(..length)?;
    *at += length;
    std::str::from_utf8(text).ok()
}
