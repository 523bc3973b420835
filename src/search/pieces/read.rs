//! Reading the start of an index in pieces.

use std::collections::{BTreeMap, HashMap};

use super::{MAGIC, take_all, take_text};
use crate::{
    search::{
        Index, Language,
        analyzer::Analyzer,
        bytes::take,
        concepts::{Bearers, Labels},
        field::Norms,
        parts::Parts,
        postings::Postings,
        rows::{RowData, Rows, Tables},
        runs::Runs,
        surfaces::Surfaces,
        texts::{N_PARTS, Texts},
        vocabulary::Vocabulary,
    },
    text::Lang,
};

/// The index of a start; `None` when the bytes are none.
pub(super) fn start(bytes: &[u8]) -> Option<Index> {
    let bytes = bytes.strip_prefix(MAGIC)?;
    let mut at = 0;
    let tables: Tables = serde_json::from_str(take_text(bytes, &mut at)?).ok()?;
    let n_docs = take(bytes, &mut at)?;
    let practices = column(bytes, &mut at, n_docs)?;
    let (langs, updated) = (column(bytes, &mut at, n_docs)?, column(bytes, &mut at, n_docs)?);
    let (ranks, weights) = (column(bytes, &mut at, n_docs)?, column(bytes, &mut at, n_docs)?);
    let mut documents = Vec::new();
    let mut practice = 0u32;
    for doc in 0..n_docs {
        practice = practice.checked_add(practices[doc])?;
        documents.push(RowData {
            practice,
            lang: *Lang::ALL.get(langs[doc] as usize)?,
            updated: (updated[doc] >> 1) as i32 ^ -((updated[doc] & 1) as i32),
            title_rank: ranks[doc],
            weight: f32::from_bits(weights[doc]),
            terms: take_all(bytes, &mut at)?,
        });
    }
    let rows = Rows::new(tables, documents)?;
    let mut lengths = vec![[0; N_PARTS]; n_docs];
    for part in 0..N_PARTS {
        let column = column(bytes, &mut at, n_docs)?;
        lengths.iter_mut().zip(column).for_each(|(lengths, length)| lengths[part] = length);
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
        let runs = Runs::new(take_all(bytes, &mut at)?, words.len() as u32)?;
        let postings = Postings::absent(doc_freqs, runs);
        let vocabulary = Vocabulary::new(lang, &analyzer, &labels, &words);
        let surfaces = Surfaces::read(bytes, &mut at, &vocabulary)?;
        let (n_docs, known) = (rows.count(lang), HashMap::new());
        languages.push(Language { vocabulary, surfaces, postings, n_docs, known });
    }
    let mut doc_freqs = Vec::new();
    for _ in 0..rows.concepts.len() {
        doc_freqs.push(u32::try_from(take(bytes, &mut at)?).ok()?);
    }
    let runs = Runs::new(take_all(bytes, &mut at)?, rows.concepts.len() as u32)?;
    let bearers = Bearers::absent(&rows.concepts, doc_freqs, runs);
    let norms = Norms::new(&rows, &lengths);
    let newest = rows.newest();
    let mut index = Index {
        texts: Texts::absent(n_docs),
        languages: languages.try_into().ok()?,
        suggestions: Parts::absent(1),
        rows,
        analyzer,
        labels,
        bearers,
        norms,
        notes: BTreeMap::new(),
        newest,
    };
    for _ in 0..take(bytes, &mut at)? {
        let (number, length) = (take(bytes, &mut at)?, take(bytes, &mut at)?);
        let piece = bytes.get(at..at.checked_add(length)?)?;
        index.supply(number, piece).ok()?;
        at += length;
    }
    (at == bytes.len()).then_some(index)
}

/// Takes `n` numbers.
fn column(bytes: &[u8], at: &mut usize, n: usize) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    for _ in 0..n {
        numbers.push(u32::try_from(take(bytes, at)?).ok()?);
    }
    Some(numbers)
}
