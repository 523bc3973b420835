//! What [`Index::search`](super::Index::search) answers: a page of hits, one a practice, and the
//! counts beside the filters.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::{marked::Marked, query::Query, words::Words};
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
    /// The words that no sheet holds as typed and for which others were looked for.
    pub mended: Vec<Mended>,
    /// Another text for the box that finds more, when the words as typed find little.
    pub did_you_mean: Option<String>,
    /// What would find something; only where nothing was found.
    pub repairs: Vec<Repair>,
}

/// A word that was looked for in another spelling than typed. Between quotation marks it is looked
/// for as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mended {
    /// The word as typed.
    pub typed: String,
    /// What was looked for instead, likeliest first; at least one.
    pub used: Vec<String>,
}

/// A change of the query under which something is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// The changed query.
    #[serde(skip)]
    pub query: Query,
    /// What is changed.
    pub change: Change,
    /// How many practices it finds, at least 1.
    pub total: usize,
}

/// What a [`Repair`] changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The choice in one facet is dropped.
    WithoutFacet {
        /// The facet's id.
        facet: String,
    },
    /// All choices are dropped.
    WithoutFilters,
    /// Words are dropped.
    WithoutWords {
        /// Those dropped, as typed.
        dropped: Vec<String>,
        /// The text that is left.
        kept: String,
    },
    /// What comes nearest: the sheets of one term, without words and filters.
    Nearest {
        /// The facet's id.
        facet: String,
        /// The term's id.
        term: String,
    },
}

/// How much of the words the hits hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// Hits hold all words, the first of them at least; also when there is no hit.
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
    /// The title.
    pub title: Marked,
    /// The passage that holds most of the words.
    pub excerpt: Marked,
    /// Why the sheet is here, where it is not the words as typed: at most one for a word.
    pub through: Vec<Through>,
    /// The words, as typed, that the sheet does not hold in any way.
    pub missing: Vec<String>,
}

/// How a sheet answers words that it does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Through {
    /// The words as typed.
    pub typed: String,
    /// The words that stand in the sheet for them, as they stand there.
    pub found: String,
    /// Where they stand.
    pub spot: Spot,
    /// What they have to do with each other.
    pub tie: Tie,
}

/// A part of a sheet, for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Spot {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// The text.
    Text,
    /// The terms under which it is filed and the communes.
    Keywords,
}

/// What the words found have to do with the words typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tie {
    /// They name the same concept, in the same language or another.
    Same,
    /// They name a narrower concept.
    Narrower,
    /// The word typed was taken for a slip of this one, or for its beginning.
    Spelling,
}

/// For every term of a facet, how many practices choosing it would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetCounts {
    /// The facet's id.
    #[serde(serialize_with = "as_text")]
    pub facet: Arc<str>,
    /// The number of practices by term id, in the order of the ids; a term without any is left out.
    #[serde(serialize_with = "as_map")]
    pub counts: Vec<(Arc<str>, usize)>,
}

impl FacetCounts {
    /// The number of practices under `term`, 0 included.
    pub fn count(&self, term: &str) -> usize {
        let at = self.counts.binary_search_by(|(known, _)| (**known).cmp(term));
        at.map_or(0, |at| self.counts[at].1)
    }
}

fn as_text<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

fn as_map<S: Serializer>(counts: &[(Arc<str>, usize)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(counts.iter().map(|(term, count)| (&**term, count)))
}

/// Something that the box offers while a reader types.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion {
    /// Where it leads.
    pub target: Target,
    /// Its name in the reader's language, or in its own, with the letters typed marked.
    pub label: Marked,
    /// The language of the name.
    pub lang: Lang,
    /// The other name by which it was found, if it was not the one shown.
    pub found_by: Option<String>,
}

/// Where a [`Suggestion`] leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// A search for this concept's name.
    Concept {
        /// The concept's id.
        id: String,
        /// How many practices bear it.
        total: usize,
    },
    /// A practice.
    Practice(Slug),
    /// A reading list.
    List(Slug),
}

/// A practice that is near another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Related {
    /// The practice.
    pub slug: Slug,
    /// The ids of the concepts that both name, weightiest first, at most three.
    pub concepts: Vec<String>,
    /// How near; only good for comparing.
    pub score: f32,
}
