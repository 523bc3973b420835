//! One pass over the documents that folds language versions into practices and counts the facets
//! *drill-sideways*, after Lucene's `DrillSideways`: a document that misses no facet of the
//! selection is a hit and counts for all facets; one that misses a single facet counts for that
//! facet alone; so a facet's own selection does not shrink its own counts. Most terms belong to a
//! practice as a whole: their counts are those of common bits of two sets.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    bits::Bits,
    rank::Rank,
    rows::{Row, Rows},
};
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
    /// Its rank.
    pub rank: Rank,
}

/// The chosen terms of one facet.
pub(super) struct Selection {
    /// The facet's number among those of the index; `None` when the index does not know it.
    facet: Option<usize>,
    /// The ordinals of its chosen terms, in order.
    terms: Vec<u32>,
    /// The practices that have one of them, if none of them belongs to some versions only.
    practices: Option<Bits>,
}

impl Selection {
    fn new(facet: &str, chosen: &BTreeSet<String>, rows: &Rows) -> Selection {
        let is_chosen = |term: &u32| {
            let (of, term) = &rows.terms[*term as usize];
            **of == *facet && chosen.contains(&**term)
        };
        let terms: Vec<u32> = (0..rows.terms.len() as u32).filter(is_chosen).collect();
        let mut practices = Some(Bits::new(rows.slugs.len()));
        for term in &terms {
            let of_term = rows.practices_of[*term as usize].as_ref();
            practices = practices.zip(of_term).map(|(all, of_term)| all.with(of_term));
        }
        let facet = rows.facets.iter().position(|known| **known == *facet);
        Selection { facet, terms, practices }
    }

    fn lets_through(&self, row: &Row, rows: &Rows) -> bool {
        match &self.practices {
            Some(practices) => practices.contains(row.practice),
            None => rows.terms_of(row).iter().any(|term| self.terms.binary_search(term).is_ok()),
        }
    }
}

/// How many facets of the selection a version misses.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    None,
    /// One, by its place among the selections.
    One(usize),
    More,
}

/// The selections of a query's filters.
pub(super) fn selections(
    filters: &BTreeMap<String, BTreeSet<String>>,
    rows: &Rows,
) -> Vec<Selection> {
    let chosen = filters.iter().filter(|(_, chosen)| !chosen.is_empty());
    chosen.map(|(facet, chosen)| Selection::new(facet, chosen, rows)).collect()
}

/// The practices found, in the order of their slugs, and the number of practices under each term.
///
/// `ranked` are the documents that match the words, in order.
pub(super) fn collect(
    rows: &Rows,
    selections: &[Selection],
    reader: Lang,
    ranked: &[(u32, Rank)],
) -> (Vec<Found>, Vec<usize>) {
    let mut found = Vec::new();
    let mut tally = Tally::new(rows, selections);
    for versions in
        ranked.chunk_by(|one, next| rows.row(one.0).practice == rows.row(next.0).practice)
    {
        let mut best: Option<Found> = None;
        for (doc, rank) in versions {
            let row = rows.row(*doc);
            let missing = missing(row, rows, selections);
            tally.count(row, missing);
            let score = rank.score();
            if missing == Missing::None && best.is_none_or(|best| score > best.score) {
                let (practice, doc) = (row.practice, *doc);
                best = Some(Found { practice, doc, best: doc, score, rank: *rank });
            }
        }
        if let Some(best) = best {
            let doc = shown(rows, best.practice, selections, reader).unwrap_or(best.doc);
            found.push(Found { doc, ..best });
        }
    }
    (found, tally.counts())
}

/// What is counted while documents go by.
struct Tally<'a> {
    rows: &'a Rows,
    selections: &'a [Selection],
    /// The practices that miss no facet of the selection; then, for each selection, those and the ones
    /// that miss its facet only.
    practices: Vec<Bits>,
    /// By term, for those that some versions of a practice have and others not: the number of
    /// practices, and the last that was counted, so that none is counted twice.
    varying: Vec<(usize, u32)>,
}

impl<'a> Tally<'a> {
    fn new(rows: &'a Rows, selections: &'a [Selection]) -> Tally<'a> {
        Tally {
            rows,
            selections,
            practices: vec![Bits::new(rows.slugs.len()); 1 + selections.len()],
            varying: vec![(0, u32::MAX); rows.terms.len()],
        }
    }

    /// Counts a version that misses `missing`.
    fn count(&mut self, row: &Row, missing: Missing) {
        match missing {
            Missing::None => self.practices.iter_mut().for_each(|bits| bits.insert(row.practice)),
            Missing::One(selection) => self.practices[1 + selection].insert(row.practice),
            Missing::More => return,
        }
        for term in self.rows.varying_terms_of(row) {
            let facet = self.rows.facet_of[*term as usize];
            let counts_here = match missing {
                Missing::One(selection) => self.selections[selection].facet == Some(facet),
                Missing::None | Missing::More => true,
            };
            let (count, last) = &mut self.varying[*term as usize];
            if counts_here && *last != row.practice {
                *last = row.practice;
                *count += 1;
            }
        }
    }

    /// The number of practices under each term.
    fn counts(&self) -> Vec<usize> {
        let facets = &self.rows.facet_of;
        let count = |(term, facet): (usize, &usize)| {
            let selection = self.selections.iter().position(|of| of.facet == Some(*facet));
            let practices = &self.practices[selection.map_or(0, |at| 1 + at)];
            match &self.rows.practices_of[term] {
                Some(of_term) => practices.n_common(of_term),
                None => self.varying[term].0,
            }
        };
        facets.iter().enumerate().map(count).collect()
    }
}

/// The version in the reader's language, if the filters let it through.
fn shown(rows: &Rows, practice: u32, selections: &[Selection], reader: Lang) -> Option<u32> {
    rows.versions(practice).find(|doc| {
        let row = rows.row(*doc);
        row.lang == reader && missing(row, rows, selections) == Missing::None
    })
}

fn missing(row: &Row, rows: &Rows, selections: &[Selection]) -> Missing {
    let mut missing = Missing::None;
    for (at, selection) in selections.iter().enumerate() {
        if !selection.lets_through(row, rows) {
            missing = match missing {
                Missing::None => Missing::One(at),
                Missing::One(_) | Missing::More => return Missing::More,
            };
        }
    }
    missing
}
