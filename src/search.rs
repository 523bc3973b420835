//! Search: an [`Index`] is a value built from [`Document`]s that answers a [`Query`] with [`Results`].
//!
//! 1. [`Query`] is the address; [`Words`] takes the text of its box apart.
//! 2. `analyzer` (with `stopwords` and `compound`) turns text into terms, language by language.
//! 3. `build` and `schema` write the documents; `container` makes one run of bytes of the whole.
//! 4. `plan` says which terms each word stands for, `postings` finds and scores their documents.
//! 5. `collect` folds language versions into practices and counts the facets.
//! 6. `excerpt` shows the hits of the page.
//!
//! Everything is decided by the documents and the query: no clock, no chance, no thread.

mod analyzer;
mod build;
mod collect;
mod compound;
mod container;
mod excerpt;
mod plan;
mod postings;
mod query;
mod results;
mod rows;
mod schema;
mod stopwords;
mod words;

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use tantivy::{
    Directory, SegmentReader, TantivyDocument, TantivyError, directory::RamDirectory,
    schema::Value, store::StoreReader,
};

use self::{
    analyzer::Analyzer,
    build::{TABLES, write},
    collect::{Found, collect, selections},
    container::Files,
    excerpt::{Mark, Texts},
    plan::{Plan, Planner},
    postings::LangPostings,
    rows::{Rows, Tables},
    schema::{Fields, schema},
};
pub use self::{
    query::{Query, Sort, UnknownSort},
    results::{FacetCounts, Fragment, Hit, Matching, Results},
    words::{Word, Words},
};
use crate::text::{Lang, Slug};

/// How much more a version counts that is in the reader's language.
const READER_BOOST: f32 = 1.2;

/// One language version of a practice, ready to be indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Other words under which it should be found, in any language.
    pub keywords: Vec<String>,
    /// The (facet id, term id) under which it is counted.
    pub terms: Vec<(String, String)>,
    /// The day of the last change, in days since 1970-01-01.
    pub updated: i32,
}

/// The searchable form of a set of documents.
pub struct Index {
    directory: RamDirectory,
    /// The names of the files in the directory.
    names: Vec<String>,
    segment: SegmentReader,
    fields: Fields,
    rows: Rows,
    analyzer: Analyzer,
    postings: [LangPostings; 4],
}

/// The bytes are no index of this version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are no search index, or one of another version, or damaged")]
pub struct BadIndex;

/// The documents that match the words.
struct Matched {
    /// By document: score and number of words held; `None` for no match.
    scores: Vec<Option<(f32, u16)>>,
    matching: Matching,
}

impl Index {
    /// Indexes `documents`: the same documents give the same bytes, in whatever order they come. Of
    /// two documents of one practice and language the first counts.
    pub fn build(documents: &[Document]) -> Index {
        let files = write(documents).expect("writing to memory does not fail");
        Index::open(files).expect("an index that was just written can be read")
    }

    /// The index as bytes, for [`Index::from_bytes`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let read = |name: &String| {
            let content = self.directory.atomic_read(Path::new(name));
            (name.clone(), content.expect("reading from memory does not fail"))
        };
        container::pack(&self.names.iter().map(read).collect())
    }

    /// Reads what [`Index::to_bytes`] gave.
    pub fn from_bytes(bytes: &[u8]) -> Result<Index, BadIndex> {
        let files = container::unpack(bytes).ok_or(BadIndex)?;
        // tantivy trusts its files: forged ones that bear a right hash may make it panic.
        catch_unwind(AssertUnwindSafe(|| Index::open(files)))
            .ok()
            .and_then(Result::ok)
            .ok_or(BadIndex)
    }

    /// Answers `query` for a reader of the language `reader`.
    pub fn search(&self, query: &Query, reader: Lang, page_size: usize) -> Results {
        let words = Words::parse(&query.text);
        let planner = Planner { analyzer: &self.analyzer, postings: &self.postings, reader };
        let plans = Lang::ALL.map(|lang| planner.plan(&words, lang));
        let matched = self.match_words(&words, &plans, reader);
        let selections = selections(&query.filters, &self.rows);
        let (mut found, counts) =
            collect(&self.rows, &selections, reader, |doc| matched.scores[doc as usize]);
        self.sort(&mut found, query.sort, words.wanted.is_empty());

        let page_size = page_size.max(1);
        let n_pages = found.len().div_ceil(page_size).max(1);
        let page = query.page.clamp(1, n_pages);
        let shown = found.iter().skip((page - 1) * page_size).take(page_size);
        let store = self.segment.get_store_reader(1);
        let hits =
            shown.filter_map(|found| self.hit(found, store.as_ref().ok()?, &plans)).collect();
        let facets = self.facets(&counts);
        Results {
            total: found.len(),
            hits,
            facets,
            page,
            n_pages,
            words,
            matching: matched.matching,
        }
    }

    fn open(files: Files) -> tantivy::Result<Index> {
        let misfit = || TantivyError::InternalError("the parts of the index do not fit".to_owned());
        let directory = RamDirectory::create();
        for (name, content) in &files {
            directory.atomic_write(Path::new(name), content)?;
        }
        let tables: Tables = serde_json::from_slice(files.get(TABLES).ok_or_else(misfit)?)?;
        let index = tantivy::Index::open(directory.clone())?;
        let (expected, fields) = schema();
        let segments = index.searchable_segments()?;
        let [segment] = segments.as_slice() else { return Err(misfit()) };
        if index.schema() != expected {
            return Err(misfit());
        }
        let segment = SegmentReader::open(segment)?;
        let rows = Rows::read(&segment, tables).ok_or_else(misfit)?;
        let mut postings = Vec::new();
        for lang in Lang::ALL {
            postings.push(LangPostings::open(&segment, &fields, &rows, lang)?);
        }
        let postings = postings.try_into().map_err(|_| misfit())?;
        let names = files.into_keys().collect();
        Ok(Index { directory, names, segment, fields, rows, analyzer: Analyzer::new(), postings })
    }

    /// The documents that match the words, in all languages.
    fn match_words(&self, words: &Words, plans: &[Plan; 4], reader: Lang) -> Matched {
        let mut scores = vec![None; self.rows.len()];
        if words.wanted.is_empty() {
            scores.fill(Some((0.0, 0)));
            self.shut_out(plans, &mut scores);
            return Matched { scores, matching: Matching::All };
        }
        // Literal stop words only where nothing else is left to look for in any language.
        for is_stop_words in [false, true] {
            let plans = plans.iter().filter(|plan| plan.is_stop_words == is_stop_words);
            self.score(plans, reader, &mut scores);
            if scores.iter().any(Option::is_some) {
                break;
            }
        }
        self.shut_out(plans, &mut scores);
        let matching = self.keep_best(plans, &mut scores);
        Matched { scores, matching }
    }

    /// Keeps the documents that hold all words; if there is none, those that hold most.
    fn keep_best(&self, plans: &[Plan; 4], scores: &mut [Option<(f32, u16)>]) -> Matching {
        let is_complete = |doc: usize, n_held: u16| {
            let lang = self.rows.row(doc as u32).lang;
            usize::from(n_held) == plans[lang as usize].wanted.len()
        };
        let mut held = scores.iter().enumerate();
        let has_complete =
            held.any(|(doc, score)| score.is_some_and(|(_, n_held)| is_complete(doc, n_held)));
        let most = scores.iter().flatten().map(|(_, n_held)| *n_held).max().unwrap_or(0);
        for (doc, score) in scores.iter_mut().enumerate() {
            *score = score.and_then(|(score, n_held)| match has_complete {
                // All hits hold all words, however many these are in each language.
                true => is_complete(doc, n_held).then_some((score, 0)),
                // A sheet with one word of a long question is no answer to it.
                false => (n_held * 2 >= most).then_some((score, n_held)),
            });
        }
        if has_complete || most == 0 { Matching::All } else { Matching::Some }
    }

    /// Adds up the scores of the words.
    fn score<'a>(
        &self,
        plans: impl Iterator<Item = &'a Plan>,
        reader: Lang,
        scores: &mut [Option<(f32, u16)>],
    ) {
        for plan in plans {
            let boost = if plan.lang == reader { READER_BOOST } else { 1.0 };
            for sought in &plan.wanted {
                for (doc, score) in sought.documents(&self.postings[plan.lang as usize]) {
                    let (sum, n_held) = scores[doc as usize].get_or_insert((0.0, 0));
                    *sum += score * boost;
                    *n_held += 1;
                }
            }
        }
    }

    /// Drops the practices of which a version holds what is shut out.
    fn shut_out(&self, plans: &[Plan; 4], scores: &mut [Option<(f32, u16)>]) {
        let mut practices = BTreeSet::new();
        for plan in plans {
            let documents = plan
                .unwanted
                .iter()
                .flat_map(|sought| sought.documents(&self.postings[plan.lang as usize]));
            practices.extend(documents.map(|(doc, _)| self.rows.row(doc).practice));
        }
        if !practices.is_empty() {
            for (doc, score) in (0..).zip(scores) {
                if practices.contains(&self.rows.row(doc).practice) {
                    *score = None;
                }
            }
        }
    }

    fn sort(&self, found: &mut [Found], sort: Sort, is_without_words: bool) {
        let sort = if is_without_words && sort == Sort::Relevance { Sort::Date } else { sort };
        found.sort_by(|one, other| {
            let (one_row, other_row) = (self.rows.row(one.doc), self.rows.row(other.doc));
            let by_title = one_row.title_rank.cmp(&other_row.title_rank);
            let ordering = match sort {
                Sort::Relevance => {
                    other.n_held.cmp(&one.n_held).then_with(|| other.score.total_cmp(&one.score))
                }
                Sort::Date => other_row.updated.cmp(&one_row.updated).then(by_title),
                Sort::Title => by_title,
            };
            ordering.then_with(|| one.practice.cmp(&other.practice))
        });
    }

    /// What a hit shows; `None` only if its texts cannot be read.
    fn hit(&self, found: &Found, store: &StoreReader, plans: &[Plan; 4]) -> Option<Hit> {
        let row = self.rows.row(found.doc);
        let document: TantivyDocument = store.get(found.doc).ok()?;
        let text = |field: usize| {
            let value = document.get_first(self.fields.texts[field]);
            value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let texts = Texts { title: text(0), summary: text(1), body: text(2) };
        let mut marks: Vec<Mark> = Vec::new();
        for (number, sought) in plans[row.lang as usize].wanted.iter().enumerate() {
            let positions = sought.positions(&self.postings[row.lang as usize], found.doc);
            marks.extend(positions.into_iter().map(|position| (position, number)));
        }
        marks.sort_unstable();
        marks.dedup();
        let (title, excerpt) = excerpt::show(&texts, row.lang, &marks);
        let slug = self.rows.slugs[row.practice as usize].clone();
        Some(Hit { slug, lang: row.lang, score: found.score, title, excerpt })
    }

    fn facets(&self, counts: &[usize]) -> Vec<FacetCounts> {
        let mut facets: Vec<FacetCounts> = Vec::new();
        for (facet, name) in self.rows.facets.iter().enumerate() {
            let terms = self.rows.terms.iter().zip(&self.rows.facet_of).zip(counts);
            let counts = terms
                .filter(|((_, of), count)| **of == facet && **count > 0)
                .map(|(((_, term), _), count)| (term.clone(), *count))
                .collect();
            facets.push(FacetCounts { facet: name.clone(), counts });
        }
        facets
    }
}
