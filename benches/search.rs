//! The speed of search: how long a reader waits for an answer, on one thread, and which part of it
//! takes how long. `docs/performance.md` says how to run it and what it found.
//!
//! ```text
//! LEVIERS_BENCH_CONTENT=folder LEVIERS_BENCH_QUERIES=queries.jsonl cargo bench --bench search
//! ```
//!
//! A time of a query is the least of [`REPETITIONS`]: other work on the machine only adds. The
//! columns under "once" are of one repetition each, and show what the machine adds.

use std::{
    collections::BTreeSet,
    env, fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use leviers::{
    date::Date,
    loader::Loader,
    search::{Index, Query, Reader},
    site::{
        Setting, Site,
        route::{Layout, Route},
        shelf::{Audience, Shelf},
    },
    text::{Lang, fold},
    workspace::Workspace,
};

/// That of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often each query is answered.
const REPETITIONS: usize = 5;

/// The fewest words of a long question.
const LONG: usize = 8;

/// The most prefixes that are completed, evenly taken of all.
const MAX_PREFIXES: usize = 2000;

/// As many completions as the box offers.
const N_SUGGESTIONS: usize = 8;

/// Of how many sheets a page is made to tell what the hits cost.
const PAGE: usize = 10;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = env::var_os("LEVIERS_BENCH_CONTENT").map(Into::into);
    let content = content.unwrap_or_else(|| root.join("content"));
    let queries = match env::var_os("LEVIERS_BENCH_QUERIES") {
        Some(file) => of_json_lines(Path::new(&file)),
        None => of_tables(&root.join("tests/golden")),
    };
    let today: Date = "2026-12-01".parse().expect("a day");
    let setting = Setting { layout: Layout::Server, audience: Audience::Readers };
    let workspace = Workspace::open(&content, &root.join("themes")).expect("a content folder");

    let (snapshot, of_site) = clocked(|| Loader::new(workspace, setting).load(today, false));
    let site = snapshot.site;
    let collection = Shelf::new(site.catalog(), setting.audience).collection(site.catalog(), today);
    let (index, of_index) = clocked(|| Index::build(&collection));
    let pieces = index.to_pieces(|_| String::new());
    let (opened, of_opening) = clocked(|| Index::from_start(&pieces.start).expect("its own start"));
    drop(opened);
    println!(
        "{} sheets, {} queries; folder to site {:.2} s, index built in {:.2} s; start opened in {:.3} s, {:.2} MB, {} pieces of {:.1} MB",
        site.n_practices(),
        queries.len(),
        of_site.as_secs_f64(),
        of_index.as_secs_f64(),
        of_opening.as_secs_f64(),
        pieces.start.len() as f64 / 1e6,
        pieces.pieces.len(),
        pieces.pieces.iter().map(Vec::len).sum::<usize>() as f64 / 1e6,
    );
    drop(pieces);

    println!(
        "\n{:<34} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "ms", "n", "median", "p99", "most", "once:", "median", "p99"
    );
    let is_long = |(_, text): &&(Lang, String)| text.split_whitespace().count() >= LONG;
    let (long, short): (Vec<_>, Vec<_>) = queries.iter().partition(is_long);
    for (name, queries) in [("short", short), ("long", long)] {
        let asked: Vec<(Lang, Query)> = queries
            .iter()
            .map(|(lang, text)| (*lang, Query { text: text.clone(), ..Query::default() }))
            .collect();
        answers(name, &site, &index, &asked);
    }
    let plain = queries
        .iter()
        .map(|(lang, text)| (*lang, Query { text: text.clone(), ..Query::default() }));
    let filtered: Vec<(Lang, Query)> =
        plain.map(|(lang, query)| (lang, filtered(&site, query))).collect();
    answers("filtered", &site, &index, &filtered);
    let prefixes = prefixes(&queries);
    let of_words = Times::of(&prefixes, |(lang, text)| {
        black_box(index.suggest(text, *lang, N_SUGGESTIONS));
    });
    let of_routes = Times::of(&prefixes, |(lang, text)| {
        black_box(site.render(&Route::Suggest(*lang, text.clone())).expect("a fragment"));
    });
    of_words.print("suggestion, index alone");
    of_routes.print("suggestion, HTML");
}

/// Times answers to `asked`: whole and in parts.
fn answers(name: &str, site: &Site, index: &Index, asked: &[(Lang, Query)]) {
    if asked.is_empty() {
        return;
    }
    let search = |query: &Query, lang: Lang, page_size: usize| {
        black_box(index.search(query, &Reader::from(lang), page_size));
    };
    let nothing = |query: &Query| Query { text: String::new(), ..query.clone() };
    let whole = Times::of(asked, |(lang, query)| {
        black_box(site.render(&Route::Search(*lang, query.clone())).expect("a page"));
    });
    let searched = Times::of(asked, |(lang, query)| {
        black_box(site.search(query, *lang));
    });
    let page = Times::of(asked, |(lang, query)| search(query, *lang, PAGE));
    let one = Times::of(asked, |(lang, query)| search(query, *lang, 1));
    let wordless: Vec<(Lang, Query)> =
        asked.iter().map(|(lang, query)| (*lang, nothing(query))).take(20).collect();
    let wordless = Times::of(&wordless, |(lang, query)| search(query, *lang, 1));
    whole.print(&format!("{name}: whole answer, HTML"));
    searched.print(&format!("{name}: search"));
    whole.without(&searched).print(&format!("{name}: HTML around it"));
    page.without(&one).print(&format!("{name}: {} more hits", PAGE - 1));
    one.print(&format!("{name}: search, one hit"));
    wordless.print(&format!("{name}: search, no words, one hit"));
}

/// The same query with a term of each of two facets, which differ from query to query.
fn filtered(site: &Site, query: Query) -> Query {
    let facets = &site.catalog().taxonomy.facets;
    let facets: Vec<_> = facets.iter().filter(|facet| facet.terms.len() > 3).take(4).collect();
    let number = query.text.len();
    [number, number + 1].into_iter().fold(query, |query, at| {
        let facet = facets[at % facets.len()];
        let terms = facet.terms.iter().skip(number % (facet.terms.len() - 2)).take(3);
        terms.fold(query, |query, term| query.with(&facet.id, &term.id))
    })
}

/// Every beginning of two letters or more of every word of the queries.
fn prefixes(queries: &[(Lang, String)]) -> Vec<(Lang, String)> {
    let mut prefixes = BTreeSet::new();
    for (lang, text) in queries {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(1);
            prefixes.extend(ends.map(|end| (*lang, fold(&word[..end]))));
        }
    }
    let step = prefixes.len().div_ceil(MAX_PREFIXES).max(1);
    prefixes.into_iter().step_by(step).collect()
}

/// Queries of a folder of judged queries: a JSON object with a `text` on each line, and a `lang`
/// where it is not French.
fn of_json_lines(file: &Path) -> Vec<(Lang, String)> {
    let text = fs::read_to_string(file).expect("a file of queries");
    let read = |line: &str| {
        let query: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let lang = query["lang"].as_str().and_then(|lang| lang.parse().ok());
        (lang.unwrap_or(Lang::Fr), query["text"].as_str().expect("a text").to_owned())
    };
    text.lines().filter(|line| !line.is_empty()).map(read).collect()
}

/// Queries of the tables in `folder`: language, kind, query.
fn of_tables(folder: &Path) -> Vec<(Lang, String)> {
    let mut queries = Vec::new();
    for file in ["tuned.tsv", "untouched.tsv"] {
        let text = fs::read_to_string(folder.join(file)).expect("a table of queries");
        for line in text.lines().skip(1) {
            let mut columns = line.split('\t');
            let lang = columns.next().and_then(|lang| lang.parse().ok());
            queries.extend(lang.zip(columns.nth(1).map(str::to_owned)));
        }
    }
    queries
}

fn clocked<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed())
}

/// How long something took for each of many queries, in milliseconds.
struct Times {
    /// The least of all repetitions, by query.
    least: Vec<f64>,
    /// All repetitions.
    once: Vec<f64>,
}

impl Times {
    fn of<T>(all: &[T], mut work: impl FnMut(&T)) -> Times {
        let mut times = Times { least: vec![f64::INFINITY; all.len()], once: Vec::new() };
        for _ in 0..REPETITIONS {
            // All queries before the next repetition, so that none finds its own traces in caches.
            for (one, least) in all.iter().zip(&mut times.least) {
                let (_, took) = clocked(|| work(one));
                let took = took.as_secs_f64() * 1e3;
                *least = least.min(took);
                times.once.push(took);
            }
        }
        times
    }

    /// The differences, query by query.
    fn without(&self, other: &Times) -> Times {
        let differences = |one: &[f64], other: &[f64]| {
            one.iter().zip(other).map(|(one, other)| one - other).collect()
        };
        Times {
            least: differences(&self.least, &other.least),
            once: differences(&self.once, &other.once),
        }
    }

    fn print(&self, name: &str) {
        let at = |times: &[f64], share: f64| {
            let mut sorted = times.to_vec();
            sorted.sort_by(f64::total_cmp);
            sorted
                .get(((sorted.len().saturating_sub(1)) as f64 * share).round() as usize)
                .copied()
                .unwrap_or(0.0)
        };
        println!(
            "{name:<34} {:>6} {:>8.3} {:>8.3} {:>8.3} {:>8} {:>8.3} {:>8.3}",
            self.least.len(),
            at(&self.least, 0.5),
            at(&self.least, 0.99),
            at(&self.least, 1.0),
            "",
            at(&self.once, 0.5),
            at(&self.once, 0.99),
        );
    }
}
