//! Search: an [`Index`] is a value built from a [`Collection`] that answers a [`Query`] with
//! [`Results`].
//!
//! 1. [`Query`] is the address; [`Words`] takes the text of its box apart.
//! 2. `analyzer` (with `stopwords`) turns text into words, language by language.
//! 3. `build` writes the documents: the inverted index (`schema`), the texts with the place of every
//!    word (`texts`), and what is counted (`rows`); `pieces` cuts the whole into pieces that a browser
//!    fetches as it needs them (`parts`).
//! 4. `vocabulary` (with `compound`) says which words of a language are near each other, `concepts`
//!    which words of all languages mean the same.
//! 5. `plan` (with `mend`) says which words each query word stands for, `score` what a document
//!    counts for them (from `postings`, as `field` weighs them), `rank` what it counts besides.
//! 6. `collect` folds language versions into practices and counts the facets.
//! 7. `answer` puts the results together, with `hit`, `marks` and `excerpt` for the hits of the page and
//!    `repair` where there are none; `explain` takes a score apart.
//! 8. `suggest` completes what is being typed, `related` finds what is near a practice.
//!
//! Everything is decided by the documents and the query: no clock, no chance, no thread.

mod analyzer;
mod answer;
mod bits;
mod build;
mod bytes;
mod collect;
mod compound;
mod concepts;
mod excerpt;
mod explain;
mod field;
mod hit;
mod lexicon;
mod marked;
mod marks;
mod mend;
mod parts;
mod pieces;
mod plan;
mod postings;
mod query;
mod rank;
mod related;
mod repair;
mod results;
mod rows;
mod runs;
mod schema;
mod score;
mod sense;
mod span;
mod standing;
mod stopwords;
mod suggest;
mod surfaces;
mod texts;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use tantivy::{SegmentReader, TantivyError};

use self::{
    analyzer::Analyzer,
    build::{Written, write},
    concepts::{Bearers, Labels, label_words},
    field::Norms,
    parts::Parts,
    postings::{Postings, words},
    rows::Rows,
    schema::schema,
    surfaces::Surfaces,
    texts::{Block, Texts},
    vocabulary::Vocabulary,
};
pub use self::{
    explain::{Explanation, ScoreFactor, ScorePart},
    marked::Marked,
    pieces::{BadPiece, Pieces},
    query::{Query, Sort, UnknownSort, decode, encode},
    results::{
        Change, FacetCounts, Hit, Matching, Mended, Related, Repair, Results, Spot, Suggestion,
        Target, Through, Tie,
    },
    words::{Word, Words},
};
use crate::text::{Lang, Slug};

/// One language version of a practice, ready to be indexed.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The practice; its versions share it.
    pub slug: Slug,
    /// The language of this version.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// The text without markup, paragraphs separated by line ends.
    pub body: String,
    /// Other words under which it should be found.
    pub keywords: Vec<String>,
    /// The ids of concepts that it bears without naming them.
    pub concepts: Vec<String>,
    /// The (facet id, term id) under which it is counted.
    pub terms: Vec<(String, String)>,
    /// The day of the last change, in days since 1970-01-01.
    pub updated: i32,
    /// What it counts beside the others: 1 for an ordinary sheet, less for one that is overdue.
    pub weight: f32,
}

/// Something people look for, whatever the word; its relations are those of SKOS.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Its id.
    pub id: String,
    /// Its names by language, in the order of [`Lang::ALL`], the preferred one first.
    pub labels: [Vec<String>; 4],
    /// The ids of the concepts that contain it.
    pub broader: Vec<String>,
}

/// All that an index is built from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collection {
    /// The documents.
    pub documents: Vec<Document>,
    /// The concepts that connect words.
    pub concepts: Vec<Concept>,
    /// The titles of the reading lists, which are suggested beside those of the documents.
    pub lists: Vec<(Slug, Lang, String)>,
    /// The id of the facet that says what a document is mainly about.
    pub domain: Option<String>,
}

/// For whom a query is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The reader's language.
    pub lang: Lang,
    /// What fits the reader's place: for each facet, the ids of its terms that fit. A sheet that
    /// has such a term comes a little earlier, one that has only other terms of the facet a little
    /// later.
    pub home: Vec<(String, Vec<String>)>,
}

impl From<Lang> for Reader {
    /// A reader of `lang` who named no place.
    fn from(lang: Lang) -> Reader {
        Reader { lang, home: Vec::new() }
    }
}

/// The searchable form of a collection.
pub struct Index {
    rows: Rows,
    texts: Texts,
    analyzer: Analyzer,
    languages: [Language; 4],
    labels: Labels,
    bearers: Bearers,
    norms: Norms,
    suggestions: Parts<suggest::Suggestions>,
    /// What came with the texts of documents: see [`Index::note`].
    notes: BTreeMap<u32, String>,
    /// The latest day of change of all documents.
    newest: i32,
}

/// The words of one language and where they stand.
struct Language {
    vocabulary: Vocabulary,
    surfaces: Surfaces,
    postings: Postings,
    /// How many documents are in this language.
    n_docs: usize,
    /// The ordinals of words as the texts write them, of the texts that were supplied.
    known: HashMap<String, Option<u32>>,
}

impl Index {
    /// Indexes `documents`, in whatever order they come. Of two documents of one practice and
    /// language the first counts.
    pub fn build(collection: &Collection) -> Index {
        let written = write(collection).expect("writing to memory does not fail");
        Index::open(written).expect("an index that was just written can be read")
    }

    /// Answers `query` for `reader`, `page_size` hits at a time.
    pub fn search(&self, query: &Query, reader: &Reader, page_size: usize) -> Results {
        self.results(query, reader, page_size)
    }

    fn open(Written { index, texts, tables }: Written) -> tantivy::Result<Index> {
        let misfit = || TantivyError::InternalError("the parts of the index do not fit".to_owned());
        let (_, fields) = schema();
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(misfit()) };
        let segment = SegmentReader::open(segment)?;
        let analyzer = Analyzer::new();
        let labels = Labels::new(&tables.concepts, &analyzer);
        let mut languages = Vec::new();
        for lang in Lang::ALL {
            let in_labels = label_words(&tables.concepts, lang, &analyzer);
            let words = words(&segment, &fields, lang, in_labels)?;
            let postings = Postings::open(&segment, &fields, lang, &words)?;
            let vocabulary = Vocabulary::new(lang, &analyzer, &labels, &words);
            languages.push((lang, vocabulary, postings));
        }
        let rows = Rows::read(&segment, tables).ok_or_else(misfit)?;
        let n_words = |doc: usize| {
            let lang = rows.row(doc as u32).lang;
            languages[lang as usize].1.len()
        };
        let block = Block::read(&texts, rows.len(), rows.concepts.len(), n_words);
        let texts = Texts::whole(block.ok_or_else(misfit)?);
        let language = |(lang, vocabulary, postings)| {
            let surfaces = Surfaces::new(lang, &vocabulary, (&rows, &texts), &analyzer);
            let (n_docs, known) = (rows.count(lang), HashMap::new());
            Language { vocabulary, surfaces, postings, n_docs, known }
        };
        let languages: Vec<Language> = languages.into_iter().map(language).collect();
        let languages: [Language; 4] = languages.try_into().map_err(|_| misfit())?;
        let bearers = Bearers::new(&rows.concepts, &texts, rows.len() as u32);
        let norms = Norms::new(&rows, &texts.lengths(rows.len()));
        let newest = rows.newest();
        let titles = (0..rows.len() as u32).map(|doc| texts.text(doc, 0));
        let suggestions = Parts::whole(suggest::Suggestions::new(&rows, titles, &bearers));
        let notes = BTreeMap::new();
        Ok(Index {
            rows,
            texts,
            analyzer,
            languages,
            labels,
            bearers,
            norms,
            suggestions,
            notes,
            newest,
        })
    }

    /// The languages in which a practice can be found.
    pub fn langs_of(&self, slug: &Slug) -> Vec<Lang> {
        let docs = self.rows.practice(slug).map(|practice| self.rows.versions(practice));
        docs.into_iter().flatten().map(|doc| self.rows.row(doc).lang).collect()
    }

    /// The first term that a practice has of the facet that says what it is mainly about.
    pub fn main_term(&self, slug: &Slug) -> Option<&str> {
        let main = self.rows.mains[self.rows.practice(slug)? as usize]?;
        Some(&self.rows.terms[main as usize].1)
    }
}
