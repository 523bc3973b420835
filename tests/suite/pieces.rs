//! The index of the shipped content in pieces: it answers as the whole does, and little is fetched.

use leviers::{
    search::{Index, Query, Reader},
    site::shelf::Shelf,
};

use crate::{
    project::Project,
    relevance::{self, Judged},
};

/// The most pieces for a first answer, and the most rounds in which they are fetched.
const MAX_PIECES: usize = 8;
const MAX_ROUNDS: usize = 3;

/// Of so many queries one is the first of a visit.
const VISIT: usize = 20;

#[test]
fn answers_are_those_of_the_whole() {
    let snapshot = Project::shipped().load();
    let (site, today) = (&snapshot.site, "2026-12-01".parse().expect("a day"));
    let shelf = Shelf::new(site.catalog(), site.audience());
    let whole = Index::build(&shelf.collection(site.catalog(), today));
    let pieces = whole.to_pieces();
    let mut index = None;
    let judged = ["tuned.tsv", "untouched.tsv"].into_iter().flat_map(relevance::read);
    for (number, Judged { lang, text, .. }) in judged.enumerate() {
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
