//! Judged queries on the shipped content: what officials type, and the practices that a careful
//! colleague would hand over. The figures are held from below, so that a change that makes the
//! search worse is seen. `tests/golden/tuned.tsv` was looked at while the search was made;
//! `untouched.tsv` was not, and says how it does on what nobody looked at.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use leviers::{loader::Snapshot, measure::Measure, site::Site, text::Lang};

use crate::project::Project;

/// The shipped content, read once for all who ask it.
pub static SHIPPED: LazyLock<Snapshot> = LazyLock::new(|| Project::shipped().load());

/// A judged query.
pub struct Judged {
    /// The language of who asks.
    pub lang: Lang,
    kind: String,
    /// The query.
    pub text: String,
    best: Vec<String>,
    also: Vec<String>,
}

/// The mean figures of some queries.
#[derive(Default)]
struct Figures {
    n: f64,
    ndcg: f64,
    in_first_three: f64,
}

/// The judged queries of a file of `tests/golden`.
pub fn read(name: &str) -> Vec<Judged> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let text = fs::read_to_string(path).expect("a file of judged queries");
    let slugs = |field: Option<&str>| -> Vec<String> {
        field.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    };
    let judged = |line: &str| {
        let mut fields = line.split('\t');
        let mut field = || fields.next();
        Judged {
            lang: field().expect("a language").parse().expect("a language"),
            kind: field().expect("a kind").to_owned(),
            text: field().expect("a query").to_owned(),
            best: slugs(field()),
            also: slugs(field()),
        }
    };
    text.lines().skip(1).map(judged).collect()
}

/// The figures of all queries, of each language and of each kind.
fn figures(site: &Site, judged: &[Judged]) -> BTreeMap<String, Figures> {
    let mut figures: BTreeMap<String, Figures> = BTreeMap::new();
    for query in judged {
        let results = site.search(&site.query("").with_text(&query.text), query.lang);
        let found: Vec<String> = results.hits.iter().map(|hit| hit.slug.to_string()).collect();
        let best = query.best.iter().map(|slug| (slug.clone(), 2));
        let also = query.also.iter().map(|slug| (slug.clone(), 1));
        let grades = best.chain(also).collect();
        let ndcg = Measure::Ndcg(10).of(&found, &grades);
        let is_first = found.iter().take(3).any(|slug| query.best.contains(slug));
        for group in ["all", query.lang.code(), &query.kind] {
            let figures = figures.entry(group.to_owned()).or_default();
            figures.n += 1.0;
            figures.ndcg += ndcg;
            figures.in_first_three += f64::from(u8::from(is_first));
        }
    }
    for figures in figures.values_mut() {
        figures.ndcg /= figures.n;
        figures.in_first_three /= figures.n;
    }
    figures
}

fn hold(name: &str, floors: &[(&str, f64, f64)]) {
    let judged = read(name);
    assert!(judged.len() >= 60, "{name}: {} queries", judged.len());
    let figures = figures(&SHIPPED.site, &judged);
    for (group, figures) in &figures {
        println!(
            "{name} {group:<8} {:3} queries  nDCG@10 {:.3}  in the first three {:.3}",
            figures.n, figures.ndcg, figures.in_first_three
        );
    }
    for (group, ndcg, in_first_three) in floors {
        let found = &figures[*group];
        assert!(found.ndcg >= *ndcg, "{name} {group}: nDCG@10 {:.3}", found.ndcg);
        assert!(
            found.in_first_three >= *in_first_three,
            "{name} {group}: {:.3} in the first three",
            found.in_first_three
        );
    }
}

#[test]
fn what_officials_type_finds_its_practice() {
    hold("tuned.tsv", &[("all", 0.85, 0.94), ("fr", 0.85, 0.92), ("typo", 0.88, 0.95)]);
}

#[test]
fn what_nobody_looked_at_does_nearly_as_well() {
    hold("untouched.tsv", &[("all", 0.76, 0.85)]);
}

#[test]
fn every_judgment_names_a_practice_that_readers_find() {
    let practices = &SHIPPED.site.catalog().practices;
    for name in ["tuned.tsv", "untouched.tsv"] {
        for query in read(name) {
            for slug in query.best.iter().chain(&query.also) {
                let is_known = practices.keys().any(|known| known.as_str() == slug);
                assert!(is_known, "{name}: {}: {slug}", query.text);
            }
            assert!(!query.best.is_empty(), "{name}: {}", query.text);
        }
    }
}
