//! Reading the start of an index in pieces.

use std::collections::BTreeMap;

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
        let runs = Runs::new(take_all(bytes, &mut at)?, words.len() as u32)?;
        let postings = Postings::absent(doc_freqs, runs);
        let vocabulary = Vocabulary::new(lang, &analyzer, &labels, &words);
        let surfaces = Surfaces::read(bytes, &mut at, &vocabulary)?;
        languages.push(Language { vocabulary, surfaces, postings, n_docs: rows.count(lang) });
    }
    let mut doc_freqs = Vec::new();
    for _ in 0..rows.concepts.len() {
        doc_freqs.push(u32::try_from(take(bytes, &mut at)?).ok()?);
    }
    let runs = Runs::new(take_all(bytes, &mut at)?, rows.concepts.len() as u32)?;
    let bearers = Bearers::absent(&rows.concepts, doc_freqs, runs);
    let mut blocks = Vec::new();
    for _ in 0..n_docs {
        blocks.push(u32::try_from(take(bytes, &mut at)?).ok().filter(|b| *b as usize <= n_docs)?);
    }
    let norms = Norms::new(&rows, &lengths);
    let newest = rows.newest();
    let mut index = Index {
        texts: Texts::absent(&blocks),
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
