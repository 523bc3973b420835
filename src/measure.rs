//! Measures of a search: how well ranked answers agree with what people judged to be relevant.
//!
//! The arithmetic is that of trec_eval (<https://github.com/usnistgov/trec_eval>), through which
//! `ir_measures` and `pytrec_eval` calculate too, so that figures of other engines stand beside
//! ours. One thing is left to the caller: trec_eval orders a run by score and, of equal scores,
//! puts the greater document id first. A [`Run`] is taken in its own order; who writes one for
//! trec_eval writes strictly falling scores, and both agree.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashSet},
    fmt,
};

/// What was judged of the documents for one query: a grade by document id, 0 for not relevant. What
/// is not judged counts as not relevant.
pub type Grades = BTreeMap<String, u32>;

/// The grades of each query, by query id.
pub type Judgments = BTreeMap<String, Grades>;

/// The ids of the documents found for each query, best first, by query id.
pub type Run = BTreeMap<String, Vec<String>>;

/// A measure between 0 and 1, greater is better; it looks at that many first documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Normalized discounted cumulated gain: the gain is the grade, divided by the binary logarithm
    /// of the rank plus one; 1 is the best order of all that was judged. Järvelin and Kekäläinen,
    /// "Cumulated gain-based evaluation of IR techniques", 2002, in the form of trec_eval's
    /// `ndcg_cut`.
    Ndcg(usize),
    /// Reciprocal rank of the first relevant document; its mean is the MRR.
    Mrr(usize),
    /// Share of the relevant documents that is found.
    Recall(usize),
}

impl Measure {
    /// The measure of one answer: `found` are ids of documents, best first. 0 where nothing was
    /// judged relevant. A document that is found again is passed over.
    pub fn of<D: AsRef<str>>(self, found: &[D], grades: &Grades) -> f64 {
        let mut seen = HashSet::new();
        let grades_found: Vec<u32> = found
            .iter()
            .map(AsRef::as_ref)
            .filter(|document| seen.insert(*document))
            .take(self.depth())
            .map(|document| grades.get(document).copied().unwrap_or(0))
            .collect();
        match self {
            Measure::Ndcg(depth) => {
                let mut ideal: Vec<u32> = grades.values().copied().collect();
                ideal.sort_unstable_by_key(|grade| Reverse(*grade));
                ideal.truncate(depth);
                ratio(gain(&grades_found), gain(&ideal))
            }
            Measure::Mrr(_) => {
                let first = grades_found.iter().position(|grade| *grade > 0);
                first.map_or(0.0, |first| 1.0 / (first as f64 + 1.0))
            }
            Measure::Recall(_) => {
                ratio(n_relevant(grades_found) as f64, n_relevant(grades.values().copied()) as f64)
            }
        }
    }

    /// The mean over all queries that have a relevant document. A query that `run` does not answer
    /// counts as 0; the mean of no query is 0.
    pub fn mean(self, run: &Run, judgments: &Judgments) -> f64 {
        let judged: Vec<f64> = judgments
            .iter()
            .filter(|(_, grades)| n_relevant(grades.values().copied()) > 0)
            .map(|(query, grades)| run.get(query).map_or(0.0, |found| self.of(found, grades)))
            .collect();
        ratio(judged.iter().sum(), judged.len() as f64)
    }

    fn depth(self) -> usize {
        match self {
            Measure::Ndcg(depth) | Measure::Mrr(depth) | Measure::Recall(depth) => depth,
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Measure::Ndcg(_) => "nDCG",
            Measure::Mrr(_) => "MRR",
            Measure::Recall(_) => "recall",
        };
        write!(f, "{name}@{}", self.depth())
    }
}

/// The discounted cumulated gain of grades in the order of their ranks.
fn gain(grades: &[u32]) -> f64 {
    let ranked = (1u32..).zip(grades);
    ranked.map(|(rank, grade)| f64::from(*grade) / f64::from(rank + 1).log2()).sum()
}

fn n_relevant(grades: impl IntoIterator<Item = u32>) -> usize {
    grades.into_iter().filter(|grade| *grade > 0).count()
}

/// 0 of nothing. The sum of no number is -0.0, which is no figure to print.
fn ratio(part: f64, whole: f64) -> f64 {
    if part > 0.0 && whole > 0.0 { part / whole } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grades(of: &[(&str, u32)]) -> Grades {
        of.iter().map(|(document, grade)| ((*document).to_owned(), *grade)).collect()
    }

    #[track_caller]
    fn is(measure: Measure, found: &[&str], grades: &Grades, expected: f64) {
        let value = measure.of(found, grades);
        assert!((value - expected).abs() < 1e-6, "{measure} of {found:?} is {value}");
    }

    #[test]
    fn the_gain_is_the_grade_and_fades_with_the_rank() {
        let grades = grades(&[("a", 3), ("b", 1), ("c", 2), ("d", 0)]);
        // Best: 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.2618595 + 0.5.
        is(Measure::Ndcg(10), &["a", "c", "b"], &grades, 1.0);
        // 1/log2(2) + 0 + 3/log2(4) = 1 + 1.5, of 4.7618595.
        is(Measure::Ndcg(10), &["b", "d", "a"], &grades, 2.5 / 4.761_859_507);
        // Cut at two, best is 4.2618595.
        is(Measure::Ndcg(2), &["b", "d", "a"], &grades, 1.0 / 4.261_859_507);
        is(Measure::Ndcg(10), &["d", "x"], &grades, 0.0);
        is(Measure::Ndcg(10), &[], &grades, 0.0);
        assert!(Measure::Ndcg(10).of::<&str>(&[], &grades).is_sign_positive());
    }

    #[test]
    fn the_rank_of_the_first_relevant_document_is_turned_over() {
        let grades = grades(&[("a", 1), ("b", 2), ("z", 0)]);
        is(Measure::Mrr(10), &["a"], &grades, 1.0);
        is(Measure::Mrr(10), &["z", "x", "b", "a"], &grades, 1.0 / 3.0);
        is(Measure::Mrr(2), &["z", "x", "b", "a"], &grades, 0.0);
    }

    #[test]
    fn recall_is_the_share_of_the_relevant_documents() {
        let grades = grades(&[("a", 1), ("b", 2), ("c", 1), ("z", 0)]);
        is(Measure::Recall(10), &["z", "a", "x", "c"], &grades, 2.0 / 3.0);
        is(Measure::Recall(2), &["z", "a", "x", "c"], &grades, 1.0 / 3.0);
    }

    #[test]
    fn a_document_counts_once() {
        let grades = grades(&[("a", 1), ("b", 1)]);
        is(Measure::Recall(2), &["a", "a", "b"], &grades, 1.0);
        is(Measure::Ndcg(2), &["a", "a", "b"], &grades, 1.0);
    }

    #[test]
    fn the_mean_is_over_the_queries_that_have_an_answer() {
        let judgments = Judgments::from([
            ("q1".to_owned(), grades(&[("a", 1)])),
            ("q2".to_owned(), grades(&[("b", 1)])),
            ("unanswered".to_owned(), grades(&[("c", 1)])),
            ("without".to_owned(), grades(&[("c", 0)])),
        ]);
        let run = Run::from([
            ("q1".to_owned(), vec!["a".to_owned()]),
            ("q2".to_owned(), vec!["x".to_owned(), "b".to_owned()]),
            ("without".to_owned(), vec!["c".to_owned()]),
            ("not judged".to_owned(), vec!["a".to_owned()]),
        ]);
        let mean = Measure::Mrr(10).mean(&run, &judgments);
        assert!((mean - 0.5).abs() < 1e-9, "(1 + 1/2 + 0) / 3, not {mean}");
        let none = Measure::Ndcg(10).mean(&Run::new(), &Judgments::new());
        assert!(none.abs() < 1e-9, "{none}");
    }

    #[test]
    fn a_measure_has_its_usual_name() {
        let names = [Measure::Ndcg(10), Measure::Mrr(10), Measure::Recall(100)];
        assert_eq!(names.map(|m| m.to_string()), ["nDCG@10", "MRR@10", "recall@100"]);
    }
}
