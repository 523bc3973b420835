//! What is offered where nothing is found.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use proptest::prelude::*;

use super::*;

/// Built once for all random questions.
static INDEX: LazyLock<Index> = LazyLock::new(index);

fn index() -> Index {
    Index::build(&Collection {
        documents: corpus(),
        domain: Some("theme".into()),
        ..Collection::default()
    })
}

fn found(index: &Index, address: &str) -> Results {
    index.search(&ask(address), &Reader::from(Lang::Fr), 20)
}

fn offers(results: &Results) -> Vec<(String, usize)> {
    results.repairs.iter().map(|repair| (repair.query.to_string(), repair.total)).collect()
}

fn changes(results: &Results) -> Vec<Change> {
    results.repairs.iter().map(|repair| repair.change.clone()).collect()
}

#[test]
fn nothing_is_repaired_where_something_is_found() {
    let index = index();
    for address in ["", "q=police", "q=police+zzzz", "q=acceuil", "theme=aide", "q=-police"] {
        let results = found(&index, address);
        assert!(results.total > 0 && results.repairs.is_empty(), "{address}");
    }
}

#[test]
fn filters_that_leave_nothing_are_dropped() {
    let index = index();
    let results = found(&index, "q=huisverbod&langue=de&public=tous&commune=1");
    assert_eq!(results.total, 0);
    let offers = offers(&results);
    assert_eq!(offers[0], ("q=huisverbod&public=tous&commune=1".into(), 1));
    assert_eq!(offers[1], ("q=huisverbod&commune=1".into(), 1));
    assert_eq!(changes(&results)[0], Change::WithoutFacet { facet: "langue".into() });
    assert_eq!(changes(&results)[1], Change::WithoutFilters);
}

#[test]
fn as_few_words_as_possible_are_dropped() {
    let index = index();
    let without = |address: &str| {
        let results = found(&index, address);
        assert_eq!(results.total, 0, "{address}");
        changes(&results).into_iter().find_map(|change| match change {
            Change::WithoutWords { dropped, kept } => Some((dropped.join("|"), kept)),
            _ => None,
        })
    };
    let pair = |dropped: &str, kept: &str| Some((dropped.to_owned(), kept.to_owned()));
    assert_eq!(without("q=plainte+-police"), pair("police", "plainte"));
    assert_eq!(without("q=plainte+-\"la+police\""), pair("la police", "plainte"));
    assert_eq!(without("q=police+-police"), pair("police", "police"));
    assert_eq!(
        without("q=plainte+maternelle+conjugales&langue=en"),
        None,
        "no word stands in a sheet of this language in English"
    );
    assert_eq!(without("q=zzzz"), None);
    assert_eq!(without("q=wxwxwx+zqzqzq"), None);
}

#[test]
fn the_nearest_domain_is_offered() {
    let index = index();
    let nearest = |address: &str| {
        let results = found(&index, address);
        results.repairs.into_iter().find_map(|repair| match repair.change {
            Change::Nearest { facet, term } => Some((facet, term, repair.total)),
            _ => None,
        })
    };
    // What the words find under other filters tells the domain.
    let (facet, _, total) = nearest("q=huisverbod&langue=de").expect("there is one");
    assert!(facet == "theme" && total > 0);
    // Where they find nothing, words that look alike do.
    assert!(nearest("q=preventologie&langue=fr").is_some());
    assert_eq!(nearest("q=zzzz"), None);
    assert_eq!(nearest("langue=de&public=tous&theme=x"), None);
    // Without a domain there is none.
    assert!(
        changes(&found(&index_of(corpus()), "q=huisverbod&langue=de"))
            .iter()
            .all(|change| !matches!(change, Change::Nearest { .. }))
    );
}

fn any_query() -> impl Strategy<Value = Query> {
    let words = vec![
        "police",
        "plainte",
        "maternelle",
        "huisverbod",
        "zzzz",
        "acceuil",
        "-police",
        "-accueil",
        "\"la plainte\"",
        "-\"la plainte\"",
        "\"rien de tel\"",
        "maison",
        "geweld",
        "-violences",
    ];
    let filters = prop::collection::btree_map(
        prop::sample::select(vec!["theme", "public", "langue", "unknown"]),
        prop::collection::btree_set(
            prop::sample::select(vec!["aide", "prevention", "tous", "fr", "de", "en", "x"]),
            1..3,
        ),
        0..4,
    );
    let words = prop::collection::vec(prop::sample::select(words), 0..5);
    (words, filters).prop_map(|(words, filters)| {
        let own = |(facet, terms): (&str, BTreeSet<&str>)| {
            (facet.to_owned(), terms.into_iter().map(str::to_owned).collect())
        };
        let filters: BTreeMap<String, BTreeSet<String>> = filters.into_iter().map(own).collect();
        Query { text: words.join(" "), filters, page: 3, ..Query::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn a_repair_finds_what_it_says(
        query in any_query(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let index = &*INDEX;
        let reader = Reader::from(lang);
        let results = index.search(&query, &reader, 20);
        prop_assert!(results.total == 0 || results.repairs.is_empty());
        for Repair { query: changed, change, total } in &results.repairs {
            prop_assert!(*total > 0);
            prop_assert_eq!(index.search(changed, &reader, 20).total, *total, "{}", changed);
            prop_assert_eq!(changed.page, 1);
            prop_assert_ne!(changed, &query.with_page(1));
            match change {
                Change::WithoutFacet { facet } => {
                    prop_assert_eq!(changed, &query.without_facet(facet))
                }
                Change::WithoutFilters => prop_assert_eq!(changed, &query.without_filters()),
                Change::WithoutWords { dropped, kept } => {
                    prop_assert!(!dropped.is_empty() && *kept == changed.text, "{} of {}", kept, query);
                    prop_assert_eq!(&changed.filters, &query.filters);
                }
                Change::Nearest { facet, term } => {
                    prop_assert_eq!(changed, &Query::default().with(facet, term))
                }
            }
        }
        let mut changed: Vec<String> =
            results.repairs.iter().map(|repair| repair.query.to_string()).collect();
        changed.sort();
        let n_changed = changed.len();
        changed.dedup();
        prop_assert_eq!(changed.len(), n_changed, "the same is offered twice");
    }
}
