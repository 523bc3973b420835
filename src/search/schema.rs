//! The inverted index: for every word of every language, in which documents it stands and how often,
//! part by part. tantivy keeps it; words come to it ready-made, so that nothing must be registered
//! to open an index.
//!
//! Words are indexed as they are written, folded but not stemmed: which words a query word stands
//! for, and how much, is decided by the [`Vocabulary`](super::vocabulary::Vocabulary) when the query
//! is asked.

use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::text::Lang;

/// A part of a document that is indexed on its own; each language has one field for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// The body.
    Body,
    /// The keywords, and numbers that the text writes in groups in one piece.
    Keywords,
}

impl Place {
    /// All places, in the order of their fields.
    pub const ALL: [Place; 4] = [Place::Title, Place::Summary, Place::Body, Place::Keywords];

    /// The places whose words stand in the text.
    pub const TEXTS: [Place; 3] = [Place::Title, Place::Summary, Place::Body];

    fn name(self) -> &'static str {
        match self {
            Place::Title => "title",
            Place::Summary => "summary",
            Place::Body => "body",
            Place::Keywords => "keywords",
        }
    }
}

/// The fields of the index.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// By language and place.
    pub places: [[Field; 4]; 4],
    /// The ordinal of the practice.
    pub practice: Field,
    /// The language.
    pub lang: Field,
    /// The ordinals of the terms.
    pub terms: Field,
    /// The day of the last change.
    pub updated: Field,
    /// The place of the title among all titles.
    pub title_rank: Field,
    /// What the document counts.
    pub weight: Field,
}

/// The names of the fast fields.
pub(super) const PRACTICE: &str = "practice";
pub(super) const LANG: &str = "lang";
pub(super) const TERMS: &str = "terms";
pub(super) const UPDATED: &str = "updated";
pub(super) const TITLE_RANK: &str = "title_rank";
pub(super) const WEIGHT: &str = "weight";

/// The schema, the same for every index.
pub(super) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::WithFreqs)
        .set_fieldnorms(false);
    let indexed = TextOptions::default().set_indexing_options(indexing);
    let places = Lang::ALL.map(|lang| {
        Place::ALL.map(|place| {
            builder.add_text_field(&format!("{}_{lang}", place.name()), indexed.clone())
        })
    });
    let fields = Fields {
        places,
        practice: builder.add_u64_field(PRACTICE, FAST),
        lang: builder.add_u64_field(LANG, FAST),
        terms: builder.add_u64_field(TERMS, FAST),
        updated: builder.add_i64_field(UPDATED, FAST),
        title_rank: builder.add_u64_field(TITLE_RANK, FAST),
        weight: builder.add_f64_field(WEIGHT, FAST),
    };
    (builder.build(), fields)
}
