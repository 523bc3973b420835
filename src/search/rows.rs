//! What the index knows of each document besides its words: practice, language, date, terms. Read
//! once from the fast fields, since a pass over all documents is quickest over plain values.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use tantivy::SegmentReader;

use super::schema::{LANG, PRACTICE, TERMS, TITLE_RANK, UPDATED};
use crate::text::{Lang, Slug};

/// What the ordinals of the fast fields stand for.
#[derive(Serialize, Deserialize)]
pub(super) struct Tables {
    /// The slugs of the practices, in order.
    pub slugs: Vec<String>,
    /// The terms as (facet id, term id), in order.
    pub terms: Vec<(String, String)>,
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
    pub terms: Vec<(String, String)>,
    /// The facets, in order.
    pub facets: Vec<String>,
    /// The facet of each term.
    pub facet_of: Vec<usize>,
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
    terms: Range<usize>,
}

impl Rows {
    /// The rows of `segment`; `None` when they do not fit together.
    pub fn read(segment: &SegmentReader, tables: Tables) -> Option<Rows> {
        let slugs: Option<Vec<Slug>> = tables.slugs.iter().map(|slug| slug.parse().ok()).collect();
        let mut rows = Rows {
            rows: Vec::new(),
            ordinals: Vec::new(),
            slugs: slugs?,
            facets: Vec::new(),
            facet_of: Vec::new(),
            terms: tables.terms,
        };
        for (facet, _) in &rows.terms {
            if rows.facets.last() != Some(facet) {
                rows.facets.push(facet.clone());
            }
            rows.facet_of.push(rows.facets.len() - 1);
        }
        if segment.max_doc() == 0 {
            return Some(rows);
        }
        let fast = segment.fast_fields();
        let (practice, lang) = (fast.u64(PRACTICE).ok()?, fast.u64(LANG).ok()?);
        let (title_rank, updated) = (fast.u64(TITLE_RANK).ok()?, fast.i64(UPDATED).ok()?);
        let terms = fast.u64(TERMS).ok()?;
        for doc in 0..segment.max_doc() {
            let first_term = rows.ordinals.len();
            rows.ordinals.extend(terms.values_for_doc(doc).map(|term| term as u32));
            rows.rows.push(Row {
                practice: u32::try_from(practice.first(doc)?).ok()?,
                lang: *Lang::ALL.get(usize::try_from(lang.first(doc)?).ok()?)?,
                updated: i32::try_from(updated.first(doc)?).ok()?,
                title_rank: u32::try_from(title_rank.first(doc)?).ok()?,
                terms: first_term..rows.ordinals.len(),
            });
        }
        rows.fits().then_some(rows)
    }

    /// Whether every ordinal has its value and the order is right.
    fn fits(&self) -> bool {
        self.rows.iter().all(|row| (row.practice as usize) < self.slugs.len())
            && self.ordinals.iter().all(|term| (*term as usize) < self.terms.len())
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

    /// The number of documents in `lang`.
    pub fn count(&self, lang: Lang) -> usize {
        self.rows.iter().filter(|row| row.lang == lang).count()
    }

    /// The ordinals of the document's terms.
    pub fn terms_of(&self, row: &Row) -> &[u32] {
        &self.ordinals[row.terms.clone()]
    }

    /// The practices: the number of the first document and the versions.
    pub fn practices(&self) -> impl Iterator<Item = (u32, &[Row])> {
        let mut first = 0;
        self.rows.chunk_by(|one, next| one.practice == next.practice).map(move |versions| {
            first += versions.len() as u32;
            (first - versions.len() as u32, versions)
        })
    }
}
