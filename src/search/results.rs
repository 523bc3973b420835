//! What [`Index::search`](super::Index::search) answers: a page of hits, one a practice, and the
//! counts beside the filters.

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::Words;
use crate::text::{Lang, Slug};

/// The answer to a query.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Results {
    /// The number of practices found, on all pages.
    pub total: usize,
    /// The hits of this page, in order.
    pub hits: Vec<Hit>,
    /// The counts of every facet of the index, in the order of their ids.
    pub facets: Vec<FacetCounts>,
    /// The page that is shown, from 1: the last one when a later one was asked for.
    pub page: usize,
    /// The number of pages, at least 1.
    pub n_pages: usize,
    /// The words as they were understood.
    pub words: Words,
    /// Whether the hits hold all words.
    pub matching: Matching,
}

/// How much of the words the hits hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// Every hit holds all words; also when there is no hit.
    All,
    /// No sheet holds all words: those that hold most of them are shown.
    Some,
}

/// A practice that was found, in the language version to show.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// The practice.
    pub slug: Slug,
    /// The version to show: the reader's language if the practice has it, else the best match.
    pub lang: Lang,
    /// How well the best version matches; only good for comparing within one answer.
    pub score: f32,
    /// The title, in pieces.
    pub title: Vec<Fragment>,
    /// The passage that holds most of the words, in pieces.
    pub excerpt: Vec<Fragment>,
}

/// A piece of text that either is a match or is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fragment {
    /// The text as it stands in the sheet.
    pub text: String,
    /// Whether it is one of the words looked for.
    pub is_match: bool,
}

/// For every term of a facet, how many practices choosing it would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetCounts {
    /// The facet's id.
    pub facet: String,
    /// The number of practices by term id; a term without any is left out.
    pub counts: BTreeMap<String, usize>,
}

impl FacetCounts {
    /// The number of practices under `term`, 0 included.
    pub fn count(&self, term: &str) -> usize {
        self.counts.get(term).copied().unwrap_or(0)
    }
}
