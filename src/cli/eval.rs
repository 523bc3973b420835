//! `leviers eval`: how good the site's search is, in figures, on folders of judged queries.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clap::Args;

use self::{
    report::Report,
    set::{Asked, Set},
};
use super::{FINE, Format};
use crate::{
    measure::{Measure, Run},
    search::{Index, Query, Reader, Results},
    text::Lang,
};

mod report;
mod set;

/// What is measured, in the order of the columns.
const MEASURES: [Measure; 4] =
    [Measure::Ndcg(10), Measure::Mrr(10), Measure::Recall(10), Measure::Recall(100)];

/// How many documents of an answer are looked at.
const DEPTH: usize = 100;

/// How many hits a page shows while a query is timed: what a reader waits for.
const TIMED_PAGE: usize = 10;

/// The arguments of `eval`.
#[derive(Args)]
pub(super) struct Eval {
    /// Folders with `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`, each also as `.gz`.
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// The language of documents that do not name theirs [default: the end of the folder's name,
    /// such as `-fr`].
    #[arg(long)]
    lang: Option<Lang>,
    /// Write the answers as a TREC run; of several folders, each into a file of its own that bears
    /// the folder's name too.
    #[arg(long, value_name = "FILE")]
    run: Option<PathBuf>,
    /// Show the N worst queries of each folder, with the rank of what was wanted.
    #[arg(long, value_name = "N", default_value_t = 0)]
    misses: usize,
    /// How the figures are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Eval {
    pub(super) fn run(self) -> Result<u8> {
        let mut reports: Vec<Report> = Vec::new();
        for folder in &self.folders {
            let set = Set::read(folder, self.lang)?;
            for gap in set.gaps() {
                eprintln!("leviers: {}: {gap}", folder.display());
            }
            let (report, run) = evaluate(&set, self.misses);
            match &self.run {
                Some(file) if self.folders.len() == 1 => write_run(file, &run)?,
                Some(_) if reports.iter().any(|report| report.set == set.name) => {
                    bail!("two folders are called `{}`, and so would be their runs", set.name)
                }
                Some(file) => write_run(&beside(file, &set.name), &run)?,
                None => {}
            }
            reports.push(report);
        }
        let mut out = std::io::stdout().lock();
        match self.format {
            Format::Text => report::print(&reports, &mut out)?,
            Format::Json => report::print_json(&reports, &mut out)?,
        }
        Ok(FINE)
    }
}

/// The index of a set, as the site makes that of its sheets.
fn index(set: &Set) -> Index {
    Index::build(&set.collection)
}

/// The first `n_hits` hits, as the search page answers that text in its box.
fn ask(index: &Index, asked: &Asked, n_hits: usize) -> Results {
    index.search(&Query::default().with_text(&asked.text), &Reader::from(asked.lang), n_hits)
}

fn evaluate(set: &Set, n_misses: usize) -> (Report, Run) {
    let start = Instant::now();
    let index = index(set);
    let indexing = start.elapsed();

    let mut times: Vec<Duration> = Vec::new();
    let mut run = Run::new();
    for asked in &set.queries {
        // Apart from the ranking, since excerpts for a hundred hits are no reader's query.
        let start = Instant::now();
        ask(&index, asked, TIMED_PAGE);
        times.push(start.elapsed());
        let hits = ask(&index, asked, DEPTH).hits;
        let ids = hits.iter().filter_map(|hit| set.ids.get(&hit.slug)).cloned();
        run.insert(asked.id.clone(), ids.collect());
    }
    times.sort_unstable();
    let report = Report {
        set: set.name.clone(),
        values: MEASURES.map(|measure| measure.mean(&run, &set.judgments)),
        n_documents: set.collection.documents.len(),
        n_queries: set.judgments.len(),
        indexing,
        median: quantile(&times, 50),
        p99: quantile(&times, 99),
        misses: report::misses(set, &run, n_misses),
    };
    (report, run)
}

/// The smallest of the sorted `times` that at least so many `percent` of them do not exceed.
fn quantile(times: &[Duration], percent: usize) -> Duration {
    let rank = (times.len() * percent).div_ceil(100).max(1);
    times.get(rank - 1).copied().unwrap_or_default()
}

/// `out.trec` for the set `help-fr` is `out-help-fr.trec`.
fn beside(file: &Path, set: &str) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let extension = file.extension().map(|extension| format!(".{}", extension.to_string_lossy()));
    file.with_file_name(format!("{stem}-{set}{}", extension.unwrap_or_default()))
}

/// Writes a run for trec_eval and the tools around it. Scores are counted down from [`DEPTH`], since
/// those tools would put equal scores of the search in the order of ids.
fn write_run(file: &Path, run: &Run) -> Result<()> {
    let mut lines = String::new();
    for (query, found) in run {
        for (at, document) in found.iter().enumerate() {
            if let Some(id) = [query, document].iter().find(|id| id.contains(char::is_whitespace)) {
                bail!("the id `{id}` holds white space and cannot stand in a run");
            }
            lines += &format!("{query} Q0 {document} {} {} leviers\n", at + 1, DEPTH - at);
        }
    }
    fs::write(file, lines).with_context(|| format!("cannot write {}", file.display()))
}
