//! The index of the shipped content in pieces: it answers as the whole does, and little is fetched.

use std::{fs, path::Path};

use leviers::{
    search::{Index, Query, Reader},
    site::shelf::Shelf,
    text::Lang,
};

use crate::project::Project;

/// The most pieces for a first answer, and the most rounds in which they are fetched.
const MAX_PIECES: usize = 8;
const MAX_ROUNDS: usize = 3;

/// Of so many queries one is the first of a visit.
const VISIT: usize = 20;

/// The judged queries and the languages of those who ask.
fn queries() -> Vec<(Lang, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut queries = Vec::new();
    for name in ["tuned.tsv", "untouched.tsv"] {
        let text = fs::read_to_string(folder.join(name)).expect("judged queries");
        for line in text.lines().skip(1) {
            let mut fields = line.split('\t');
            let lang = fields.next().and_then(|code| code.parse().ok()).expect("a language");
            queries.push((lang, fields.nth(1).expect("a query").to_owned()));
        }
    }
    queries
}

#[test]
fn answers_are_those_of_the_whole() {
    let snapshot = Project::shipped().load();
    let (site, today) = (&snapshot.site, "2026-12-01".parse().expect("a day"));
    let shelf = Shelf::new(site.catalog(), site.audience());
    let whole = Index::build(&shelf.collection(site.catalog(), today));
    let pieces = whole.to_pieces();
    let mut index = None;
    for (number, (lang, text)) in queries().into_iter().enumerate() {
        let (query, reader) = (Query::default().with_text(&text), Reader::from(lang));
        let is_first = number % VISIT == 0;
        let new = || Index::from_start(&pieces.start).expect("its own start");
        let mut visited = index.take().filter(|_| !is_first).unwrap_or_else(new);
        let (mut n_pieces, mut n_rounds) = (0, 0);
        let (answer, suggested) = loop {
            let answer = visited.search(&query, &reader, 10);
            let suggested = visited.suggest(&text, lang, 8);
            let missing = visited.missing();
            if missing.is_empty() {
                break (answer, suggested);
            }
            n_rounds += 1;
            n_pieces += missing.len();
            for number in missing {
                visited.supply(number, &pieces.pieces[number]).expect("its own piece");
            }
        };
        assert_eq!(answer, whole.search(&query, &reader, 10), "{text}");
        assert_eq!(suggested, whole.suggest(&text, lang, 8), "{text}");
        assert!(n_pieces <= MAX_PIECES && n_rounds <= MAX_ROUNDS, "{text}: {n_pieces}");
        index = Some(visited);
    }
}
