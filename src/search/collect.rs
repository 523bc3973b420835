//! One pass over the documents that folds language versions into practices and counts the facets
//! *drill-sideways*, after Lucene's `DrillSideways`: a document that misses no facet of the
//! selection is a hit and counts for all facets; one that misses a single facet counts for that
//! facet alone; so a facet's own selection does not shrink its own counts.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{Row, Rows};
use crate::text::Lang;

/// A practice that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// The practice's ordinal; ordinals are in the order of the slugs.
    pub practice: u32,
    /// The version to show.
    pub doc: u32,
    /// The version that matches best.
    pub best: u32,
    /// The score of the version that matches best.
    pub score: f32,
}

/// The chosen terms of one facet.
pub(super) struct Selection {
    /// The facet's number among those of the index; `None` when the index does not know it.
    facet: Option<usize>,
    /// The ordinals of its chosen terms, in order.
    terms: Vec<u32>,
}

/// How many facets of the selection a version misses.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    None,
    One(Option<usize>),
    More,
}

/// The selections of a query's filters.
pub(super) fn selections(
    filters: &BTreeMap<String, BTreeSet<String>>,
    rows: &Rows,
) -> Vec<Selection> {
    let selection = |(facet, chosen): (&String, &BTreeSet<String>)| Selection {
        facet: rows.facets.iter().position(|known| known == facet),
        terms: (0..rows.terms.len() as u32)
            .filter(|term| {
                let (of, term) = &rows.terms[*term as usize];
                of == facet && chosen.contains(term)
            })
            .collect(),
    };
    filters.iter().filter(|(_, chosen)| !chosen.is_empty()).map(selection).collect()
}

/// The practices found, in the order of their slugs, and the number of practices under each term.
///
/// `matched` gives the score of a document that matches the words.
pub(super) fn collect(
    rows: &Rows,
    selections: &[Selection],
    reader: Lang,
    matched: impl Fn(u32) -> Option<f32>,
) -> (Vec<Found>, Vec<usize>) {
    let mut found = Vec::new();
    let mut counts = vec![0; rows.terms.len()];
    // The practice that was last counted under a term, so that it is not counted twice.
    let mut counted_for = vec![u32::MAX; rows.terms.len()];
    for (first, versions) in rows.practices() {
        let mut best: Option<Found> = None;
        for (doc, row) in (first..).zip(versions) {
            let Some(score) = matched(doc) else { continue };
            let missing = missing(rows.terms_of(row), selections);
            for term in rows.terms_of(row) {
                let facet = rows.facet_of[*term as usize];
                let counts_here = missing == Missing::None || missing == Missing::One(Some(facet));
                if counts_here && counted_for[*term as usize] != row.practice {
                    counted_for[*term as usize] = row.practice;
                    counts[*term as usize] += 1;
                }
            }
            let candidate = Found { practice: row.practice, doc, best: doc, score };
            if missing == Missing::None && best.is_none_or(|best| score > best.score) {
                best = Some(candidate);
            }
        }
        if let Some(best) = best {
            let doc = shown(rows, (first..).zip(versions), selections, reader).unwrap_or(best.doc);
            found.push(Found { doc, ..best });
        }
    }
    (found, counts)
}

/// The version in the reader's language, if the filters let it through.
fn shown<'a>(
    rows: &Rows,
    mut versions: impl Iterator<Item = (u32, &'a Row)>,
    selections: &[Selection],
    reader: Lang,
) -> Option<u32> {
    versions
        .find(|(_, row)| {
            row.lang == reader && missing(rows.terms_of(row), selections) == Missing::None
        })
        .map(|(doc, _)| doc)
}

fn missing(terms: &[u32], selections: &[Selection]) -> Missing {
    let mut missing = Missing::None;
    for selection in selections {
        if !terms.iter().any(|term| selection.terms.binary_search(term).is_ok()) {
            missing = match missing {
                Missing::None => Missing::One(selection.facet),
                Missing::One(_) | Missing::More => return Missing::More,
            };
        }
    }
    missing
}
