//! A [`Report`] is what is said of a set: its figures, and the queries that went worst.

use std::{cmp::Reverse, collections::HashMap, io::Write, time::Duration};

use anyhow::Result;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{MEASURES, set::Set};
use crate::measure::{Measure, Run};

/// By what a query is called worse than another.
const WORST_BY: Measure = Measure::Ndcg(10);

/// The figures of a set.
pub(super) struct Report {
    /// The name of the set.
    pub(super) set: String,
    /// The means of [`MEASURES`].
    pub(super) values: [f64; MEASURES.len()],
    /// The number of documents.
    pub(super) n_documents: usize,
    /// The number of queries that the means are over.
    pub(super) n_queries: usize,
    /// The time to index all documents.
    pub(super) indexing: Duration,
    /// The median time of a query with its first page of hits.
    pub(super) median: Duration,
    /// The 99th percentile of these times.
    pub(super) p99: Duration,
    /// The worst queries, worst first.
    pub(super) misses: Vec<Miss>,
}

/// A query whose answer is not what was wanted.
#[derive(Serialize)]
pub(super) struct Miss {
    query: String,
    text: String,
    ndcg: f64,
    wanted: Vec<Wanted>,
}

/// A relevant document and where it was found.
#[derive(Serialize)]
struct Wanted {
    document: String,
    title: String,
    /// From 1; none where it is not among the documents looked at.
    rank: Option<usize>,
}

/// The `n` worst queries: lowest gain first, and of equal gain the one whose document is furthest.
pub(super) fn misses(set: &Set, run: &Run, n: usize) -> Vec<Miss> {
    let titles: HashMap<&str, &str> = set
        .collection
        .documents
        .iter()
        .map(|document| (set.ids[&document.slug].as_str(), document.title.as_str()))
        .collect();
    let mut misses: Vec<Miss> = Vec::new();
    for asked in &set.queries {
        let (found, grades) = (&run[&asked.id], &set.judgments[&asked.id]);
        let wanted = grades.iter().filter(|(_, grade)| **grade > 0).map(|(document, _)| Wanted {
            document: document.clone(),
            title: titles.get(document.as_str()).copied().unwrap_or_default().to_owned(),
            rank: found.iter().position(|id| id == document).map(|at| at + 1),
        });
        let mut wanted: Vec<Wanted> = wanted.collect();
        wanted.sort_by_key(|wanted| wanted.rank.unwrap_or(usize::MAX));
        let ndcg = WORST_BY.of(found, grades);
        misses.push(Miss { query: asked.id.clone(), text: asked.text.clone(), ndcg, wanted });
    }
    let nearest = |miss: &Miss| miss.wanted.first().and_then(|w| w.rank).unwrap_or(usize::MAX);
    misses.sort_by(|one, other| {
        let further = || Reverse(nearest(one)).cmp(&Reverse(nearest(other)));
        one.ndcg.total_cmp(&other.ndcg).then_with(further)
    });
    misses.truncate(n);
    misses
}

/// Prints a table, a line a set, and below it the queries that went worst.
pub(super) fn print(reports: &[Report], out: &mut impl Write) -> Result<()> {
    let names = reports.iter().map(|report| report.set.chars().count());
    let width = names.max().unwrap_or(0).max("mean".len());
    write!(out, "{:width$}", "set")?;
    for measure in MEASURES {
        write!(out, "  {:>10}", measure.to_string())?;
    }
    writeln!(out, "  documents  queries     index    median       p99")?;
    for report in reports {
        write_values(out, &report.set, width, &report.values)?;
        let times = [report.indexing, report.median, report.p99].map(|time| {
            let milliseconds = milliseconds(time);
            format!("{milliseconds:.*} ms", if milliseconds < 100.0 { 2 } else { 0 })
        });
        let [indexing, median, p99] = times;
        let (n_documents, n_queries) = (report.n_documents, report.n_queries);
        writeln!(out, "  {n_documents:>9}  {n_queries:>7}  {indexing:>8}  {median:>8}  {p99:>8}")?;
    }
    if let Some(mean) = mean(reports) {
        write_values(out, "mean", width, &mean)?;
        writeln!(out)?;
    }
    for report in reports.iter().filter(|report| !report.misses.is_empty()) {
        writeln!(out, "\n{}", report.set)?;
        for miss in &report.misses {
            writeln!(out, "{:.4}  {}  {}", miss.ndcg, miss.query, miss.text)?;
            for wanted in &miss.wanted {
                let rank = wanted.rank.map_or("–".to_owned(), |rank| rank.to_string());
                writeln!(out, "{rank:>6}  {}  {}", wanted.document, wanted.title)?;
            }
        }
    }
    Ok(())
}

/// Prints the same as one object.
pub(super) fn print_json(reports: &[Report], out: &mut impl Write) -> Result<()> {
    let sets: Vec<Value> = reports
        .iter()
        .map(|report| {
            json!({
                "set": report.set,
                "measures": named(&report.values),
                "documents": report.n_documents,
                "queries": report.n_queries,
                "index_ms": milliseconds(report.indexing),
                "median_ms": milliseconds(report.median),
                "p99_ms": milliseconds(report.p99),
                "misses": report.misses,
            })
        })
        .collect();
    let mean = mean(reports).map(|values| named(&values));
    writeln!(out, "{}", serde_json::to_string_pretty(&json!({ "sets": sets, "mean": mean }))?)?;
    Ok(())
}

/// The means over all sets, each counting the same; none for a single one.
fn mean(reports: &[Report]) -> Option<[f64; MEASURES.len()]> {
    let mean_of = |column: usize| {
        let sum: f64 = reports.iter().map(|report| report.values[column]).sum();
        sum / reports.len() as f64
    };
    (reports.len() > 1).then(|| std::array::from_fn(mean_of))
}

fn write_values(out: &mut impl Write, name: &str, width: usize, values: &[f64]) -> Result<()> {
    write!(out, "{name:width$}")?;
    for value in values {
        write!(out, "  {value:>10.4}")?;
    }
    Ok(())
}

fn named(values: &[f64]) -> Map<String, Value> {
    let names = MEASURES.iter().map(ToString::to_string);
    names.zip(values.iter().map(|value| json!(value))).collect()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
