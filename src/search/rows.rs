//! What the index knows of each document besides its words: practice, language, date, terms. Read
//! once from the fast fields, since a pass over all documents is quickest over plain values.

use std::{ops::Range, sync::Arc};

use serde::{Deserialize, Serialize};
use tantivy::SegmentReader;

use super::{
    Concept,
    bits::Bits,
    schema::{LANG, PRACTICE, TERMS, TITLE_RANK, UPDATED, WEIGHT},
};
use crate::text::{Lang, Slug};

/// What the ordinals of the fast fields stand for.
#[derive(Serialize, Deserialize)]
pub(super) struct Tables {
    /// The slugs of the practices, in order.
    pub slugs: Vec<String>,
    /// The terms as (facet id, term id), in order.
    pub terms: Vec<(String, String)>,
    /// The concepts.
    pub concepts: Vec<Concept>,
    /// The titles of the reading lists.
    pub lists: Vec<(String, Lang, String)>,
    /// The facet that says what a document is mainly about.
    pub domain: Option<String>,
    /// By practice, its first term of that facet.
    pub mains: Vec<Option<u32>>,
}

/// All documents, by their number. The versions of one practice are neighbours, and practices are
/// in the order of their slugs.
pub(super) struct Rows {
    rows: Vec<Row>,
    /// The terms of all documents, one after the other.
    ordinals: Vec<u32>,
    /// The slug of each practice.
    pub slugs: Vec<Slug>,
    /// The (facet id, term id) of each term, in order.
    pub terms: Vec<(Arc<str>, Arc<str>)>,
    /// The facets, in order.
    pub facets: Vec<Arc<str>>,
    /// The facet of each term.
    pub facet_of: Vec<usize>,
    /// By term, the practices that have it; `None` for a term that some versions of a practice have
    /// and others not.
    pub practices_of: Vec<Option<Bits>>,
    /// The terms of all documents that not all versions of their practices have, one after the other.
    varying: Vec<u32>,
    /// The first document of each practice, and the number of documents.
    firsts: Vec<u32>,
    /// The concepts.
    pub concepts: Vec<Concept>,
    /// The titles of the reading lists.
    pub lists: Vec<(Slug, Lang, String)>,
    /// The facet that says what a document is mainly about.
    pub domain: Option<String>,
    /// By practice, its first term of that facet.
    pub mains: Vec<Option<u32>>,
}

/// What is written of one document.
pub(super) struct RowData {
    /// The practice's ordinal.
    pub practice: u32,
    /// The language of this version.
    pub lang: Lang,
    /// Days since 1970-01-01.
    pub updated: i32,
    /// The place of the title among all titles; equal titles have the same.
    pub title_rank: u32,
    /// What the document counts beside the others.
    pub weight: f32,
    /// The ordinals of its terms, in order.
    pub terms: Vec<u32>,
}

/// One document.
pub(super) struct Row {
    /// The practice's ordinal.
    pub practice: u32,
    /// The language of this version.
    pub lang: Lang,
    /// Days since 1970-01-01.
    pub updated: i32,
    /// The place of the title among all titles; equal titles have the same.
    pub title_rank: u32,
    /// What the document counts beside the others.
    pub weight: f32,
    terms: Range<usize>,
    varying: Range<usize>,
}

impl Rows {
    /// The rows of `segment`; `None` when they do not fit together.
    pub fn read(segment: &SegmentReader, tables: Tables) -> Option<Rows> {
        if segment.max_doc() == 0 {
            return Rows::new(tables, Vec::new());
        }
        let fast = segment.fast_fields();
        let (practice, lang) = (fast.u64(PRACTICE).ok()?, fast.u64(LANG).ok()?);
        let (title_rank, updated) = (fast.u64(TITLE_RANK).ok()?, fast.i64(UPDATED).ok()?);
        let (weight, terms) = (fast.f64(WEIGHT).ok()?, fast.u64(TERMS).ok()?);
        let of_doc = |doc: u32| {
            Some(RowData {
                practice: u32::try_from(practice.first(doc)?).ok()?,
                lang: *Lang::ALL.get(usize::try_from(lang.first(doc)?).ok()?)?,
                updated: i32::try_from(updated.first(doc)?).ok()?,
                title_rank: u32::try_from(title_rank.first(doc)?).ok()?,
                weight: weight.first(doc).filter(|weight| weight.is_finite())? as f32,
                terms: terms.values_for_doc(doc).map(|term| term as u32).collect(),
            })
        };
        Rows::new(tables, (0..segment.max_doc()).map(of_doc).collect::<Option<Vec<RowData>>>()?)
    }

    /// The rows of documents that are so; `None` when they do not fit together.
    pub fn new(tables: Tables, documents: Vec<RowData>) -> Option<Rows> {
        let slugs: Option<Vec<Slug>> = tables.slugs.iter().map(|slug| slug.parse().ok()).collect();
        let lists: Option<Vec<(Slug, Lang, String)>> = tables
            .lists
            .into_iter()
            .map(|(slug, lang, title)| Some((slug.parse().ok()?, lang, title)))
            .collect();
        let terms = tables.terms.into_iter().map(|(facet, term)| (facet.into(), term.into()));
        let mut rows = Rows {
            rows: Vec::new(),
            ordinals: Vec::new(),
            slugs: slugs?,
            facets: Vec::new(),
            facet_of: Vec::new(),
            practices_of: Vec::new(),
            varying: Vec::new(),
            terms: terms.collect(),
            firsts: Vec::new(),
            concepts: tables.concepts,
            lists: lists?,
            domain: tables.domain,
            mains: tables.mains,
        };
        for (facet, _) in &rows.terms {
            if rows.facets.last() != Some(facet) {
                rows.facets.push(facet.clone());
            }
            rows.facet_of.push(rows.facets.len() - 1);
        }
        for RowData { practice, lang, updated, title_rank, weight, terms } in documents {
            let first_term = rows.ordinals.len();
            rows.ordinals.extend(terms);
            let terms = first_term..rows.ordinals.len();
            rows.rows.push(Row {
                practice,
                lang,
                updated,
                title_rank,
                weight,
                terms,
                varying: 0..0,
            });
        }
        let mut last = None;
        for (doc, row) in (0..).zip(&rows.rows) {
            if last != Some(row.practice) {
                rows.firsts.push(doc);
                last = Some(row.practice);
            }
        }
        rows.firsts.push(rows.rows.len() as u32);
        if !rows.fits() {
            return None;
        }
        rows.sort_terms();
        Some(rows)
    }

    /// Tells the terms that belong to practices as a whole from those that belong to some versions.
    fn sort_terms(&mut self) {
        let n_practices = self.slugs.len();
        let mut practices_of = vec![Bits::new(n_practices); self.terms.len()];
        let mut is_varying = vec![false; self.terms.len()];
        for versions in self.rows.chunk_by(|one, next| one.practice == next.practice) {
            for term in versions.iter().flat_map(|row| self.terms_of(row)) {
                practices_of[*term as usize].insert(versions[0].practice);
                let has_term = |row: &Row| self.terms_of(row).contains(term);
                is_varying[*term as usize] |= !versions.iter().all(has_term);
            }
        }
        let sorted = practices_of.into_iter().zip(&is_varying);
        self.practices_of =
            sorted.map(|(practices, varies)| (!varies).then_some(practices)).collect();
        for row in &mut self.rows {
            let first = self.varying.len();
            let terms = self.ordinals[row.terms.clone()].iter();
            self.varying.extend(terms.filter(|term| is_varying[**term as usize]));
            row.varying = first..self.varying.len();
        }
    }

    /// Whether every ordinal has its value and the order is right.
    fn fits(&self) -> bool {
        self.rows.iter().all(|row| (row.practice as usize) < self.slugs.len())
            && self.firsts.len() == self.slugs.len() + 1
            && self.mains.len() == self.slugs.len()
            && self
                .ordinals
                .iter()
                .chain(self.mains.iter().flatten())
                .all(|term| (*term as usize) < self.terms.len())
            && self.rows.is_sorted_by_key(|row| (row.practice, row.lang))
            && self.terms.is_sorted()
    }

    /// The document numbered `doc`.
    pub fn row(&self, doc: u32) -> &Row {
        &self.rows[doc as usize]
    }

    /// The number of documents.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The latest day of change of all documents.
    pub fn newest(&self) -> i32 {
        self.rows.iter().map(|row| row.updated).max().unwrap_or(0)
    }

    /// What the ordinals stand for, as it was read.
    pub fn tables(&self) -> Tables {
        let owned = |(facet, term): &(Arc<str>, Arc<str>)| (facet.to_string(), term.to_string());
        let list =
            |(slug, lang, title): &(Slug, Lang, String)| (slug.to_string(), *lang, title.clone());
        Tables {
            slugs: self.slugs.iter().map(Slug::to_string).collect(),
            terms: self.terms.iter().map(owned).collect(),
            concepts: self.concepts.clone(),
            lists: self.lists.iter().map(list).collect(),
            domain: self.domain.clone(),
            mains: self.mains.clone(),
        }
    }

    /// The number of documents in `lang`.
    pub fn count(&self, lang: Lang) -> usize {
        self.rows.iter().filter(|row| row.lang == lang).count()
    }

    /// The ordinals of the document's terms.
    pub fn terms_of(&self, row: &Row) -> &[u32] {
        &self.ordinals[row.terms.clone()]
    }

    /// The ordinals of the document's terms that not all versions of their practices have.
    pub fn varying_terms_of(&self, row: &Row) -> &[u32] {
        &self.varying[row.varying.clone()]
    }

    /// The practice of this name.
    pub fn practice(&self, slug: &Slug) -> Option<u32> {
        self.slugs.binary_search(slug).ok().map(|practice| practice as u32)
    }

    /// The documents of a practice.
    pub fn versions(&self, practice: u32) -> Range<u32> {
        self.firsts[practice as usize]..self.firsts[practice as usize + 1]
    }
}
