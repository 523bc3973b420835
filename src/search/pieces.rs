//! An index in pieces, for a browser that fetches what its queries need and no more: a start, with
//! what every query needs (the words, what is counted, the concepts), and pieces with the lists of
//! words and of concepts, the texts, and the titles that are suggested.
//!
//! The pieces are written from a whole index and read into one that answers as the whole does. What
//! an answer missed is in [`Index::missing`]; once it was supplied, the same query is asked again.

use std::ops::Range;

use super::{
    Index, Language,
    analyzer::Analyzer,
    bytes::{push, take},
    concepts::{Bearers, Labels},
    field::Norms,
    parts::Parts,
    postings::Postings,
    rows::{RowData, Rows, Tables},
    schema::Place,
    suggest::Suggestions,
    texts::{Block, N_PARTS, Texts, TextsWriter, Token},
    vocabulary::Vocabulary,
};
use crate::text::Lang;

/// The first bytes of a start; the number changes with the format.
const MAGIC: &[u8] = b"leviers pieces 1\n";

/// How long a piece is about, in bytes before compression. A small table is not cut at all: a
/// question costs more than a few bytes.
const LISTS: usize = 24 << 10;
const WHOLE_LISTS: usize = 96 << 10;
const BLOCK: usize = 32 << 10;
const LARGE_BLOCK: usize = 112 << 10;

/// Up to how many bytes of texts the sheets of a language are few.
const SMALL: usize = 256 << 10;

/// An index in pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces {
    /// For [`Index::from_start`].
    pub start: Vec<u8>,
    /// For [`Index::supply`], by their numbers.
    pub pieces: Vec<Vec<u8>>,
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
    /// The texts of a block of documents.
    Texts(usize),
    /// The titles of all documents.
    Titles,
}

impl Index {
    /// The index in pieces: the same documents give the same bytes.
    pub fn to_pieces(&self) -> Pieces {
        let mut pieces = Vec::new();
        let mut start = MAGIC.to_vec();
        let tables = serde_json::to_vec(&self.rows.tables()).expect("tables are plain values");
        push(&mut start, tables.len());
        start.extend(tables);
        self.write_rows(&mut start);
        for lang in Lang::ALL {
            let is_small = self.is_small(lang);
            let firsts = self.write_words(lang, is_small, &mut pieces);
            self.languages[lang as usize].vocabulary.write(&mut start);
            let postings = &self.languages[lang as usize].postings;
            for place in Place::ALL {
                for word in 0..postings.n_words() as u32 {
                    push(&mut start, postings.doc_freq(place, word) as usize);
                }
            }
            push_all(&mut start, &firsts);
            push(&mut start, usize::from(is_small));
        }
        let firsts = self.write_concepts(&mut pieces);
        for doc_freq in self.bearers.doc_freqs() {
            push(&mut start, *doc_freq as usize);
        }
        push_all(&mut start, &firsts);
        let blocks = self.write_texts(&mut pieces);
        blocks.iter().for_each(|block| push(&mut start, *block));
        let mut titles = Vec::new();
        for doc in 0..self.rows.len() as u32 {
            let title = self.texts.text(doc, 0);
            push(&mut titles, title.len());
            titles.extend(title.as_bytes());
        }
        pieces.push(titles);
        Pieces { start, pieces }
    }

    /// The index of a start, without any piece.
    pub fn from_start(bytes: &[u8]) -> Result<Index, BadPiece> {
        read_start(bytes).ok_or(BadPiece)
    }

    /// The numbers of the pieces that answers since the last call missed. Such answers are none.
    pub fn missing(&mut self) -> Vec<usize> {
        let mut missing: Vec<usize> = Vec::new();
        let mut first = 0;
        let mut add = |missed: std::collections::BTreeSet<usize>, n: usize| {
            missing.extend(missed.into_iter().map(|at| first + at));
            first += n;
        };
        for language in &self.languages {
            let runs = language.postings.runs();
            add(runs.missed(), runs.len());
            let places = language.postings.places();
            add(places.missed(), places.len());
        }
        let runs = self.bearers.runs();
        add(runs.missed(), runs.len());
        let blocks = self.texts.blocks();
        add(blocks.missed(), blocks.len());
        add(self.suggestions.missed(), self.suggestions.len());
        missing
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
            Content::Texts(block) => self.supply_texts(block, bytes),
            Content::Titles => self.supply_titles(bytes).is_some(),
        };
        if is_good { Ok(()) } else { Err(BadPiece) }
    }

    fn content(&self, number: usize) -> Option<Content> {
        let mut rest = number;
        for lang in Lang::ALL {
            let n = self.languages[lang as usize].postings.runs().len();
            if rest < 2 * n {
                let content = if rest < n { Content::Words } else { Content::Places };
                return Some(content(lang, rest % n));
            }
            rest -= 2 * n;
        }
        let (n_runs, n_blocks) = (self.bearers.runs().len(), self.texts.blocks().len());
        Some(match rest {
            at if at < n_runs => Content::Concepts(at),
            at if at < n_runs + n_blocks => Content::Texts(at - n_runs),
            at if at == n_runs + n_blocks => Content::Titles,
            _ => return None,
        })
    }

    fn write_rows(&self, start: &mut Vec<u8>) {
        push(start, self.rows.len());
        let mut practice = 0;
        for doc in 0..self.rows.len() as u32 {
            let row = self.rows.row(doc);
            let updated = (row.updated << 1) ^ (row.updated >> 31);
            let numbers = [row.practice - practice, row.lang as u32, updated as u32, row.title_rank];
            practice = row.practice;
            numbers.into_iter().for_each(|number| push(start, number as usize));
            push(start, row.weight.to_bits() as usize);
            push_all(start, self.rows.terms_of(row));
        }
        for lengths in self.texts.lengths(self.rows.len()) {
            lengths.into_iter().for_each(|length| push(start, length as usize));
        }
    }

    /// Whether the sheets of a language are few: their texts are fetched together, and where their
    /// words stand is fetched without the lists of the words, for readers of other languages.
    fn is_small(&self, lang: Lang) -> bool {
        let docs = (0..self.rows.len() as u32).filter(|doc| self.rows.row(*doc).lang == lang);
        let length = |doc| -> usize { (0..N_PARTS).map(|part| self.texts.text(doc, part).len()).sum() };
        docs.map(length).sum::<usize>() <= SMALL
    }

    /// Cuts the lists of one language's words; gives the first word of each run.
    fn write_words(&self, lang: Lang, is_small: bool, pieces: &mut Vec<Vec<u8>>) -> Vec<u32> {
        let postings = &self.languages[lang as usize].postings;
        let positions = self.positions(lang);
        let of = |word: u32, doc: u32, part: usize| -> &[u32] {
            let of_word = &positions[word as usize];
            let found = of_word.binary_search_by_key(&(part, doc), |of| (of.0, of.1));
            found.map_or(&[], |at| &of_word[at].2)
        };
        let length = |word| {
            let places = if is_small { Vec::new() } else { postings.write_places(word..word + 1, of) };
            postings.write(word..word + 1).len() + places.len()
        };
        let lengths: Vec<usize> = (0..postings.n_words() as u32).map(length).collect();
        let runs = runs(&lengths, LISTS, WHOLE_LISTS);
        let lists = runs.iter().map(|run| postings.write(run.clone()));
        let places = runs.iter().map(|run| postings.write_places(run.clone(), of));
        if is_small {
            pieces.extend(lists.chain(places));
        } else {
            pieces.extend(lists.zip(places).map(|(lists, places)| [lists, places].concat()));
            // They are in the pieces of the lists.
            pieces.extend(runs.iter().map(|_| Vec::new()));
        }
        runs.into_iter().map(|run| run.start).collect()
    }

    /// Where the words of `lang` stand: by word (part, document, the numbers of the words there).
    fn positions(&self, lang: Lang) -> Vec<Vec<(usize, u32, Vec<u32>)>> {
        let mut positions = vec![Vec::new(); self.languages[lang as usize].vocabulary.len()];
        for part in 0..N_PARTS {
            for doc in (0..self.rows.len() as u32).filter(|doc| self.rows.row(*doc).lang == lang) {
                for (at, word) in (0..).zip(self.texts.words(doc, part)) {
                    let Some(of_word) = positions.get_mut(*word as usize) else { continue };
                    let of_word: &mut Vec<(usize, u32, Vec<u32>)> = of_word;
                    match of_word.last_mut() {
                        Some((p, d, places)) if (*p, *d) == (part, doc) => places.push(at),
                        _ => of_word.push((part, doc, vec![at])),
                    }
                }
            }
        }
        positions
    }

    fn write_concepts(&self, pieces: &mut Vec<Vec<u8>>) -> Vec<u32> {
        let lengths: Vec<usize> = (0..self.rows.concepts.len() as u32)
            .map(|concept| self.bearers.write(concept..concept + 1, &self.texts).len())
            .collect();
        let runs = runs(&lengths, LISTS, WHOLE_LISTS);
        pieces.extend(runs.iter().map(|run| self.bearers.write(run.clone(), &self.texts)));
        runs.into_iter().map(|run| run.start).collect()
    }

    /// Cuts the texts, language by language: a reader mostly sees one. Gives each document's block.
    fn write_texts(&self, pieces: &mut Vec<Vec<u8>>) -> Vec<usize> {
        let mut blocks = vec![0; self.rows.len()];
        let mut n_blocks = 0;
        for lang in Lang::ALL {
            let docs: Vec<u32> =
                (0..self.rows.len() as u32).filter(|doc| self.rows.row(*doc).lang == lang).collect();
            let lengths: Vec<usize> = docs.iter().map(|doc| self.block(&[*doc]).len()).collect();
            let block = if self.is_small(lang) { LARGE_BLOCK } else { BLOCK };
            for run in runs(&lengths, block, 0) {
                let docs = &docs[run.start as usize..run.end as usize];
                docs.iter().for_each(|doc| blocks[*doc as usize] = n_blocks);
                pieces.push(self.block(docs));
                n_blocks += 1;
            }
        }
        blocks
    }

    fn block(&self, docs: &[u32]) -> Vec<u8> {
        let mut writer = TextsWriter::default();
        for doc in docs {
            let lang = self.rows.row(*doc).lang;
            let n_words = self.languages[lang as usize].vocabulary.len();
            let tokens: [Vec<Token>; N_PARTS] = std::array::from_fn(|part| {
                let words = self.texts.words(*doc, part).iter().copied();
                let words = words.map(|word| Some(word).filter(|word| (*word as usize) < n_words));
                words.zip(self.texts.places(*doc, part)).collect()
            });
            let parts: [(&str, &[Token]); N_PARTS] =
                std::array::from_fn(|part| (self.texts.text(*doc, part), &*tokens[part]));
            writer.add(parts, self.texts.mentions(*doc));
        }
        writer.finish()
    }

    fn supply_texts(&mut self, number: usize, bytes: &[u8]) -> bool {
        let docs = self.texts.docs_of(number);
        let Some(first) = docs.first() else { return false };
        let lang = self.rows.row(*first).lang;
        let n_words = self.languages[lang as usize].vocabulary.len();
        let block = Block::read(bytes, docs.len(), self.rows.concepts.len(), |_| n_words);
        let is_good = block.is_some();
        if let Some(block) = block {
            self.texts.supply(number, block);
        }
        is_good
    }

    fn supply_titles(&mut self, bytes: &[u8]) -> Option<()> {
        let mut at = 0;
        let mut titles = Vec::with_capacity(self.rows.len());
        for _ in 0..self.rows.len() {
            titles.push(take_text(bytes, &mut at)?.to_owned());
        }
        let suggestions = Suggestions::new(&self.rows, titles, &self.bearers);
        self.suggestions.supply(0, suggestions);
        (at == bytes.len()).then_some(())
    }
}

fn read_start(bytes: &[u8]) -> Option<Index> {
    let bytes = bytes.strip_prefix(MAGIC)?;
    let mut at = 0;
    let tables: Tables = serde_json::from_str(take_text(bytes, &mut at)?).ok()?;
    let n_docs = take(bytes, &mut at)?;
    let mut documents = Vec::new();
    let mut practice = 0;
    for _ in 0..n_docs {
        let mut number = || u32::try_from(take(bytes, &mut at)?).ok();
        practice += number()?;
        let lang = *Lang::ALL.get(number()? as usize)?;
        let updated = number()?;
        let updated = (updated >> 1) as i32 ^ -((updated & 1) as i32);
        let (title_rank, weight) = (number()?, f32::from_bits(number()?));
        let terms = take_all(bytes, &mut at)?;
        documents.push(RowData { practice, lang, updated, title_rank, weight, terms });
    }
    let rows = Rows::new(tables, documents)?;
    let mut lengths = Vec::new();
    for _ in 0..n_docs {
        let mut length = [0; N_PARTS];
        for part in &mut length {
            *part = u32::try_from(take(bytes, &mut at)?).ok()?;
        }
        lengths.push(length);
    }
    let analyzer = Analyzer::new();
    let labels = Labels::new(&rows.concepts, &analyzer);
    let mut languages = Vec::new();
    for lang in Lang::ALL {
        let mut words = Vocabulary::read_words(bytes, &mut at)?;
        let mut doc_freqs: [Vec<u32>; 4] = Default::default();
        for of_place in &mut doc_freqs {
            for (_, most) in &mut words {
                let doc_freq = u32::try_from(take(bytes, &mut at)?).ok()?;
                *most = doc_freq.max(*most);
                of_place.push(doc_freq);
            }
        }
        let firsts = take_all(bytes, &mut at)?;
        let postings = Postings::absent(doc_freqs, firsts, take(bytes, &mut at)? != 0)?;
        let vocabulary = Vocabulary::new(lang, &analyzer, &labels, &words);
        languages.push(Language { vocabulary, postings, n_docs: rows.count(lang) });
    }
    let mut doc_freqs = Vec::new();
    for _ in 0..rows.concepts.len() {
        doc_freqs.push(u32::try_from(take(bytes, &mut at)?).ok()?);
    }
    let bearers = Bearers::absent(&rows.concepts, doc_freqs, take_all(bytes, &mut at)?)?;
    let mut blocks = Vec::new();
    for _ in 0..n_docs {
        blocks.push(u32::try_from(take(bytes, &mut at)?).ok().filter(|b| *b as usize <= n_docs)?);
    }
    let norms = Norms::new(&rows, &lengths);
    let newest = rows.newest();
    (at == bytes.len()).then_some(Index {
        texts: Texts::absent(&blocks),
        languages: languages.try_into().ok()?,
        suggestions: Parts::absent(1),
        rows,
        analyzer,
        labels,
        bearers,
        norms,
        newest,
    })
}

/// Runs of neighbours of these lengths that are about as long as `length` together; one run where
/// all of them are no longer than `whole`.
fn runs(lengths: &[usize], length: usize, whole: usize) -> Vec<Range<u32>> {
    let length = if lengths.iter().sum::<usize>() <= whole { usize::MAX } else { length };
    let mut runs: Vec<Range<u32>> = Vec::new();
    let mut sum = 0;
    for (at, own) in (0..).zip(lengths) {
        match runs.last_mut() {
            Some(run) if sum + own <= length => run.end = at + 1,
            _ => {
                runs.push(at..at + 1);
                sum = 0;
            }
        }
        sum += own;
    }
    runs
}

/// Adds a list of numbers with its length.
fn push_all(bytes: &mut Vec<u8>, numbers: &[u32]) {
    push(bytes, numbers.len());
    let mut last = 0;
    for number in numbers {
        push(bytes, number.wrapping_sub(last) as usize);
        last = *number;
    }
}

/// Takes what [`push_all`] added.
fn take_all(bytes: &[u8], at: &mut usize) -> Option<Vec<u32>> {
    let n = take(bytes, at)?;
    let mut numbers = Vec::new();
    let mut last = 0u32;
    for _ in 0..n {
        last = last.wrapping_add(u32::try_from(take(bytes, at)?).ok()?);
        numbers.push(last);
    }
    Some(numbers)
}

/// Takes a text with its length before it.
fn take_text<'a>(bytes: &'a [u8], at: &mut usize) -> Option<&'a str> {
    let length = take(bytes, at)?;
    let text = bytes.get(*at..)?.get(..length)?;
    *at += length;
    std::str::from_utf8(text).ok()
}
