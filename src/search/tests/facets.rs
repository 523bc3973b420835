//! The counts beside the filters, against a naive count.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

/// A document with random terms; the words are few so that queries find some.
fn any_documents() -> impl Strategy<Value = Vec<Document>> {
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let words =
        prop::collection::vec(prop::sample::select(vec!["police", "refuge", "maison", "x"]), 0..4);
    let terms = prop::collection::vec((0..3usize, 0..3usize), 0..4);
    let one = (0..8usize, lang, words, terms).prop_map(|(slug, lang, words, terms)| {
        let mut document = document(&format!("s{slug}"), lang, "", &words.join(" "));
        document.terms.extend(terms.into_iter().map(|(f, t)| (format!("f{f}"), format!("t{t}"))));
        document
    });
    prop::collection::vec(one, 0..16)
}

pub(super) fn any_filters() -> impl Strategy<Value = BTreeMap<String, BTreeSet<String>>> {
    let facet =
        prop::sample::select(vec!["f0", "f1", "f2", "langue", "unknown"]).prop_map(str::to_owned);
    let term = prop::sample::select(vec!["t0", "t1", "t2", "fr", "nl"]).prop_map(str::to_owned);
    prop::collection::btree_map(facet, prop::collection::btree_set(term, 1..3), 0..4)
}

/// The practices of which a version holds the word and passes the filters.
fn naive(
    documents: &[Document],
    word: &str,
    filters: &BTreeMap<String, BTreeSet<String>>,
) -> BTreeSet<Slug> {
    let mut seen = BTreeSet::new();
    let first_only =
        documents.iter().filter(|document| seen.insert((&document.slug, document.lang)));
    let is_hit = |document: &&Document| {
        let passes = |(facet, chosen): (&String, &BTreeSet<String>)| {
            terms_of(document).any(|(of, term)| of == facet && chosen.contains(term))
        };
        (word.is_empty() || document.body.split(' ').any(|own| own == word))
            && filters.iter().all(passes)
    };
    first_only.filter(is_hit).map(|document| document.slug.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn counts_are_those_of_choosing_the_term_instead(
        documents in any_documents(),
        word in prop::sample::select(vec!["", "police", "refuge"]),
        filters in any_filters(),
    ) {
        let index = index_of(documents.clone());
        let query = Query { text: word.to_owned(), filters: filters.clone(), ..Query::default() };
        let results = index.search(&query, &Reader::from(Lang::Fr), 100);
        let found: BTreeSet<Slug> = results.hits.iter().map(|hit| hit.slug.clone()).collect();
        prop_assert_eq!(&found, &naive(&documents, word, &filters));
        prop_assert_eq!(results.total, found.len());
        let of_index: BTreeSet<(&str, &str)> = index.rows.terms.iter().map(|(f, t)| (&**f, &**t)).collect();
        for (facet, term) in of_index {
            let mut instead = filters.clone();
            instead.insert(facet.to_owned(), BTreeSet::from([term.to_owned()]));
            let expected = naive(&documents, word, &instead).len();
            let counts = results.facets.iter().find(|counts| *counts.facet == *facet);
            prop_assert_eq!(counts.map(|counts| counts.count(term)), Some(expected), "{}={}", facet, term);
        }
    }
}

/// A reader whom some of the terms fit.
fn any_reader() -> impl Strategy<Value = Reader> {
    let home = prop::collection::vec((0..3usize, prop::collection::vec(0..3usize, 0..3)), 0..3);
    let lang = prop::sample::select(Lang::ALL.to_vec());
    (lang, home).prop_map(|(lang, home)| {
        let terms = |terms: Vec<usize>| terms.into_iter().map(|t| format!("t{t}")).collect();
        let home = home.into_iter().map(|(f, fitting)| (format!("f{f}"), terms(fitting))).collect();
        Reader { lang, home }
    })
}

/// A few words, some of them shut out, some in phrases or with a slip.
fn any_words() -> impl Strategy<Value = String> {
    let words = vec![
        "police",
        "refuge",
        "maison",
        "x",
        "\"police\"",
        "\"refuge maison\"",
        "-x",
        "-maison",
        "-\"maison x\"",
        "polcie",
        "ref",
        "asile",
        "zzzz",
    ];
    prop::collection::vec(prop::sample::select(words), 0..4).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn counts_are_what_choosing_finds_whatever_is_asked(
        documents in any_documents(),
        text in any_words(),
        filters in any_filters(),
        reader in any_reader(),
    ) {
        let concepts = vec![concept("home", ["refuge, asile", "", "", ""], &[])];
        let index = index_with(documents, concepts);
        let query = Query { text, filters, ..Query::default() };
        let results = index.search(&query, &reader, 100);
        let slugs: BTreeSet<&Slug> = results.hits.iter().map(|hit| &hit.slug).collect();
        prop_assert_eq!((slugs.len(), results.hits.len()), (results.total, results.total));
        for facet in &results.facets {
            for (term, count) in &facet.counts {
                let instead = query.without_facet(&facet.facet).with(&facet.facet, term);
                let total = index.search(&instead, &reader, 1).total;
                prop_assert_eq!(total, *count, "{}={} for {}", facet.facet, term, query);
            }
        }
        // A place changes the order and nothing else.
        let elsewhere = index.search(&query, &Reader::from(reader.lang), 100);
        prop_assert_eq!(slugs, elsewhere.hits.iter().map(|hit| &hit.slug).collect());
        prop_assert_eq!(&results.facets, &elsewhere.facets);
    }

    #[test]
    fn what_is_shut_out_is_shut_out_with_all_its_versions(
        documents in any_documents(),
        wanted in prop::sample::select(vec!["", "police", "refuge"]),
        unwanted in prop::sample::select(vec!["maison", "police"]),
        filters in any_filters(),
    ) {
        let index = index_of(documents.clone());
        let text = format!("{wanted} -{unwanted}");
        let query = Query { text, filters: filters.clone(), ..Query::default() };
        let results = index.search(&query, &Reader::from(Lang::Fr), 100);
        let found: BTreeSet<Slug> = results.hits.iter().map(|hit| hit.slug.clone()).collect();
        let shut_out = naive(&documents, unwanted, &BTreeMap::new());
        let expected: BTreeSet<Slug> =
            naive(&documents, wanted, &filters).difference(&shut_out).cloned().collect();
        prop_assert_eq!(found, expected);
    }
}
