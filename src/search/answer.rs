//! Putting an answer together: the hits of a page, why each is there, the counts of the filters.

use std::{rc::Rc, sync::Arc};

use super::{
    Index, Language, Reader,
    bits::Bits,
    collect::{Found, collect, selections},
    explain::Deaf,
    marks::{Marker, Marks},
    plan::{Plan, Planner},
    query::{Query, Sort},
    rank::Rank,
    results::{FacetCounts, Matching, Mended, Results},
    score::Scorer,
    standing::Standing,
    words::Words,
};
use crate::text::Lang;

/// How many of the first hits are ranked again by the nearness of the words.
const N_RANKED_AGAIN: usize = 20;

/// Another spelling is offered when no more practices than this are found.
const LITTLE: usize = 3;

/// What a query finds, before any of it is shown.
pub(super) struct Answer {
    pub words: Words,
    pub plan: Plan,
    pub found: Vec<Found>,
    pub counts: Vec<usize>,
    pub matching: Matching,
}

/// What the order of hits depends on.
pub(super) struct Order<'a> {
    pub sort: Sort,
    pub plan: &'a Plan,
    pub marker: &'a Marker<'a>,
}

impl Index {
    /// What plans of queries are made from.
    pub(super) fn planner(&self, reader: Lang) -> Planner<'_> {
        Planner::new(&self.analyzer, &self.languages, &self.labels, reader)
    }

    /// What documents are scored with.
    pub(super) fn scorer(&self) -> Scorer<'_> {
        Scorer {
            rows: &self.rows,
            languages: &self.languages,
            texts: &self.texts,
            norms: &self.norms,
            bearers: &self.bearers,
        }
    }

    /// The marks of a document.
    pub(super) fn marks(&self, marker: &Marker<'_>, doc: u32) -> Rc<Marks> {
        let lang = self.rows.row(doc).lang;
        let standing = Standing { language: &self.languages[lang as usize], texts: &self.texts };
        marker.marks((lang, standing), doc)
    }

    /// What `query` finds, in no order.
    pub(super) fn answer(&self, query: &Query, reader: &Reader) -> Answer {
        let words = Words::parse(&query.text);
        let plan = self.planner(reader.lang).plan(&words);
        let scorer = self.scorer();
        let mut ranked = match plan.wanted.is_empty() {
            true => {
                let rank = Rank { sum: 0.0, factor: 1.0, is_whole: true };
                (0..self.rows.len() as u32).map(|doc| (doc, rank)).collect()
            }
            false => self.rank(&scorer.score(&plan, &mut Deaf), reader),
        };
        if !plan.unwanted.is_empty() {
            let holders = plan.unwanted.iter().flat_map(|wanted| scorer.holders(wanted));
            let mut shut_out = Bits::new(self.rows.slugs.len());
            holders.for_each(|doc| shut_out.insert(self.rows.row(doc).practice));
            ranked.retain(|(doc, _)| !shut_out.contains(self.rows.row(*doc).practice));
        }
        let selections = selections(&query.filters, &self.rows);
        let (found, counts) = collect(&self.rows, &selections, reader.lang, &ranked);
        let has_whole = found.is_empty() || found.iter().any(|found| found.rank.is_whole);
        let matching = if has_whole { Matching::All } else { Matching::Some };
        Answer { words, plan, found, counts, matching }
    }

    /// The results of a query.
    pub(super) fn results(&self, query: &Query, reader: &Reader, page_size: usize) -> Results {
        let Answer { words, plan, mut found, counts, matching } = self.answer(query, reader);
        let marker = Marker::new(&plan, &self.bearers);
        let page_size = page_size.max(1);
        let n_pages = found.len().div_ceil(page_size).max(1);
        let page = query.page.clamp(1, n_pages);
        let order = Order { sort: query.sort, plan: &plan, marker: &marker };
        self.sort(&mut found, &order, page * page_size);
        let shown = found.iter().skip((page - 1) * page_size).take(page_size);
        let hits = shown.map(|found| self.hit(found, &plan, &marker, reader.lang)).collect();
        let mended = plan
            .mended
            .iter()
            .map(|mending| Mended { typed: mending.typed.clone(), used: self.spelled(mending) });
        let is_empty = found.is_empty();
        let did_you_mean =
            if found.len() <= LITTLE { self.did_you_mean(query, &plan, reader) } else { None };
        Results {
            total: found.len(),
            hits,
            facets: self.facets(&counts),
            page,
            n_pages,
            mended: mended.collect(),
            did_you_mean,
            repairs: if is_empty { self.repairs(query, &words, reader) } else { Vec::new() },
            words,
            matching,
        }
    }

    /// Puts the first `n` of what was found in order; the rest follows in no order.
    pub(super) fn sort(&self, found: &mut [Found], order: &Order<'_>, n: usize) {
        let Order { sort, plan, marker } = *order;
        let is_without_words = plan.wanted.is_empty();
        let sort = if is_without_words && sort == Sort::Relevance { Sort::Date } else { sort };
        if sort == Sort::Relevance {
            let by_score = |one: &Found, other: &Found| {
                other.score.total_cmp(&one.score).then_with(|| one.practice.cmp(&other.practice))
            };
            let n_again = N_RANKED_AGAIN.min(found.len());
            head(found, n_again, by_score);
            let idfs = self.idfs(plan);
            for found in &mut found[..n_again] {
                found.score += found.rank.factor * self.nearness(&idfs, marker, found.doc);
            }
            head(found, n.max(n_again), by_score);
            return;
        }
        head(found, n, |one, other| {
            let (one_row, other_row) = (self.rows.row(one.doc), self.rows.row(other.doc));
            let by_title = one_row.title_rank.cmp(&other_row.title_rank);
            let ordering = match sort {
                Sort::Date => other_row.updated.cmp(&one_row.updated).then(by_title),
                Sort::Relevance | Sort::Title => by_title,
            };
            ordering.then_with(|| one.practice.cmp(&other.practice))
        });
    }

    fn facets(&self, counts: &[usize]) -> Vec<FacetCounts> {
        let new = |name: &Arc<str>| FacetCounts { facet: name.clone(), counts: Vec::new() };
        let mut facets: Vec<FacetCounts> = self.rows.facets.iter().map(new).collect();
        for (((_, term), count), facet) in
            self.rows.terms.iter().zip(counts).zip(&self.rows.facet_of)
        {
            if *count > 0 {
                facets[*facet].counts.push((term.clone(), *count));
            }
        }
        facets
    }

    /// The words that were looked for instead, as a sheet writes them.
    fn spelled(&self, mending: &super::mend::Mending) -> Vec<String> {
        let mut spelled: Vec<String> = Vec::new();
        for (lang, word) in &mending.words {
            let text = self.as_written(*lang, *word);
            if !spelled.iter().any(|known| known == text) && spelled.len() < mending.used.len() {
                spelled.push(text.to_owned());
            }
        }
        spelled
    }

    /// A word as it is written.
    pub(super) fn as_written(&self, lang: Lang, word: u32) -> &str {
        let Language { surfaces, vocabulary, .. } = &self.languages[lang as usize];
        surfaces.get(word).unwrap_or_else(|| vocabulary.word(word))
    }
}

/// Puts the first `n` of `found` in order.
fn head(found: &mut [Found], n: usize, compare: impl Fn(&Found, &Found) -> std::cmp::Ordering) {
    if n < found.len() {
        found.select_nth_unstable_by(n, &compare);
    }
    let n = n.min(found.len());
    found[..n].sort_unstable_by(compare);
}
