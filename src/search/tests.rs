//! The index from the outside: what is asked and what is found.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{build::terms_of, *};

/// A facet whose terms differ between the versions of a practice.
const LANG_FACET: &str = "langue";

fn document(slug: &str, lang: Lang, title: &str, body: &str) -> Document {
    Document {
        slug: slug.parse().expect("a slug"),
        lang,
        title: title.to_owned(),
        summary: String::new(),
        body: body.to_owned(),
        keywords: Vec::new(),
        terms: vec![(LANG_FACET.to_owned(), lang.code().to_owned())],
        updated: 0,
    }
}

fn corpus() -> Vec<Document> {
    let mut documents = vec![
        document(
            "accueil",
            Lang::Fr,
            "La maison d’accueil",
            "Un refuge pour victimes de violences conjugales à Liège.",
        ),
        document(
            "accueil",
            Lang::Nl,
            "Het vluchthuis",
            "Een veilige plek na partnergeweld en ander geweld in het gezin.",
        ),
        document(
            "accueil",
            Lang::De,
            "Das Frauenhaus",
            "Schutz für Frauen und Kinder nach Gewalt in der Familie.",
        ),
        document(
            "cpas",
            Lang::Fr,
            "Le rôle du C.P.A.S.",
            "L'aide sociale, l'accueil et l'écoute des victimes.",
        ),
        document(
            "cpas",
            Lang::Nl,
            "De rol van het OCMW",
            "Hulp en een luisterend oor voor slachtoffers van gezinsgeweld.",
        ),
        document(
            "police",
            Lang::Fr,
            "Porter plainte à la police",
            "La police reçoit la plainte. Prévention des violences.",
        ),
        document("police", Lang::En, "Going to the police", "How officers take a complaint."),
        document(
            "huisverbod",
            Lang::Nl,
            "Huisverbod",
            "De burgemeester legt een tijdelijk huisverbod op.",
        ),
        document("ecole", Lang::Fr, "École", "La prévention à l’école, dès la maternelle."),
    ];
    let terms = [("theme", "aide"), ("theme", "prevention"), ("public", "tous")];
    for (number, document) in documents.iter_mut().enumerate() {
        let own = [terms[number % 3], terms[(number + 1) % 3]];
        document.terms.extend(own.map(|(f, t)| (f.into(), t.into())));
        document.updated = number as i32;
    }
    documents[0].keywords = vec!["vluchthuis".into(), "armes à feu".into()];
    documents
}

fn ask(address: &str) -> Query {
    Query::parse(address, |_, _| true)
}

fn hits(results: &Results) -> String {
    results
        .hits
        .iter()
        .map(|hit| format!("{}.{}", hit.slug, hit.lang))
        .collect::<Vec<_>>()
        .join(" ")
}

fn shown(fragments: &[Fragment]) -> String {
    fragments
        .iter()
        .map(|f| if f.is_match { format!("[{}]", f.text) } else { f.text.clone() })
        .collect()
}

#[test]
fn questions_find_their_sheets() {
    let index = Index::build(&corpus());
    for (text, reader, expect) in [
        ("violence conjugale", Lang::Fr, "accueil.fr"),
        ("VIOLENCES", Lang::Fr, "accueil.fr police.fr"),
        ("cpas", Lang::Fr, "cpas.fr"),
        ("c.p.a.s.", Lang::Nl, "cpas.nl"),
        ("l'accueil", Lang::Fr, "accueil.fr cpas.fr"),
        ("prevention", Lang::Fr, "ecole.fr police.fr"),
        ("où puis-je porter plainte ?", Lang::Fr, "police.fr"),
        // Phrases are literal, within one text.
        ("\"maison d'accueil\"", Lang::Fr, "accueil.fr"),
        ("« de violences conjugales »", Lang::Fr, "accueil.fr"),
        ("\"conjugales violences\"", Lang::Fr, ""),
        ("\"accueil un refuge\"", Lang::Fr, ""),
        ("\"armes à feu\"", Lang::Fr, "accueil.fr"),
        // What is shut out is shut out in all languages.
        ("prévention -police", Lang::Fr, "ecole.fr"),
        ("violences -\"porter plainte\"", Lang::Fr, "accueil.fr"),
        // Words of another language, and of keywords.
        ("vluchthuis", Lang::Fr, "accueil.fr"),
        ("geweld", Lang::Nl, "accueil.nl cpas.nl"),
        ("complaint", Lang::Fr, "police.fr"),
        ("complaint", Lang::De, "police.en"),
        // Compounds by their parts, either way round.
        ("gezin geweld", Lang::Nl, "accueil.nl cpas.nl"),
        ("gezinsgeweld", Lang::Nl, "cpas.nl accueil.nl"),
        ("familie", Lang::De, "accueil.de"),
        // The word being typed.
        ("mater", Lang::Fr, "ecole.fr"),
        ("tijdel", Lang::Nl, "huisverbod.nl"),
        ("ma", Lang::Fr, ""),
        // Stop words alone are words.
        ("op", Lang::Nl, "huisverbod.nl"),
        ("zzzz", Lang::Fr, ""),
    ] {
        let results = index.search(&Query::default().with_text(text), reader, 20);
        assert_eq!(hits(&results), expect, "{text}");
        assert_eq!(results.total, results.hits.len(), "{text}");
    }
}

#[test]
fn sheets_with_most_words_stand_in_for_those_with_all() {
    let index = Index::build(&corpus());
    let results = index.search(&ask("q=police+plainte+maternelle"), Lang::Fr, 20);
    assert_eq!(
        (results.matching, hits(&results)),
        (Matching::Some, "police.fr ecole.fr".to_owned())
    );
    let results = index.search(&ask("q=violences+victimes+-conjugales"), Lang::Fr, 20);
    assert_eq!(
        (results.matching, hits(&results)),
        (Matching::Some, "cpas.fr police.fr".to_owned())
    );
    let results = index.search(&ask("q=police+plainte"), Lang::Fr, 20);
    assert_eq!((results.matching, hits(&results)), (Matching::All, "police.fr".to_owned()));
}

#[test]
fn without_words_everything_is_found_latest_first() {
    let index = Index::build(&corpus());
    let all = "ecole.fr huisverbod.nl police.fr cpas.fr accueil.fr";
    for address in ["", "q=", "q=%20", "q=%3F%21", "q=-zzzz", "sort=date"] {
        assert_eq!(hits(&index.search(&ask(address), Lang::Fr, 20)), all, "{address}");
    }
    assert_eq!(
        hits(&index.search(&ask("q=-police"), Lang::Fr, 20)),
        "ecole.fr huisverbod.nl cpas.fr accueil.fr"
    );
    let by_title = "ecole.fr huisverbod.nl accueil.fr cpas.fr police.fr";
    assert_eq!(hits(&index.search(&ask("sort=title"), Lang::Fr, 20)), by_title);
}

#[test]
fn a_page_beyond_the_last_is_the_last() {
    let index = Index::build(&corpus());
    let results = index.search(&ask("page=99"), Lang::Fr, 2);
    assert_eq!(
        (results.page, results.n_pages, results.total, hits(&results).as_str()),
        (3, 3, 5, "accueil.fr")
    );
    let results = index.search(&ask("q=zzzz&page=7"), Lang::Fr, 0);
    assert_eq!((results.page, results.n_pages, results.total), (1, 1, 0));
}

#[test]
fn a_filter_by_language_shows_that_language() {
    let index = Index::build(&corpus());
    let results = index.search(&ask("langue=nl"), Lang::Fr, 20);
    assert_eq!(hits(&results), "huisverbod.nl cpas.nl accueil.nl");
    let langues =
        results.facets.iter().find(|facet| facet.facet == LANG_FACET).expect("the facet is there");
    assert_eq!(
        (langues.count("fr"), langues.count("nl"), langues.count("en"), langues.count("xx")),
        (4, 3, 1, 0)
    );
    assert_eq!(index.search(&ask("nothing=known"), Lang::Fr, 20).total, 0);
}

#[test]
fn the_words_are_marked_as_they_stand_in_the_text() {
    let index = Index::build(&corpus());
    let show = |text: &str, reader| {
        let results = index.search(&Query::default().with_text(text), reader, 20);
        format!("{} | {}", shown(&results.hits[0].title), shown(&results.hits[0].excerpt))
    };
    assert_eq!(
        show("violence maison", Lang::Fr),
        "La [maison] d’accueil | Un refuge pour victimes de [violences] conjugales à Liège."
    );
    assert_eq!(
        show("\"aide sociale\" cpas", Lang::Fr),
        "Le rôle du [C.P.A.S]. | L'[aide] [sociale], l'accueil et l'écoute des victimes."
    );
    assert_eq!(show("mater", Lang::Fr), "École | La prévention à l’école, dès la [maternelle].");
    assert_eq!(
        show("gezin", Lang::Nl),
        "Het vluchthuis | Een veilige plek na partnergeweld en ander geweld in het [gezin]."
    );
    assert_eq!(show("vluchthuis", Lang::Fr).matches('[').count(), 0);
}

#[test]
fn equal_documents_give_equal_bytes_that_can_be_read_back() {
    let mut documents = corpus();
    let bytes = Index::build(&documents).to_bytes();
    documents.reverse();
    assert!(
        bytes == Index::build(&documents).to_bytes(),
        "the order of the documents is seen in the bytes"
    );
    let (one, other) =
        (Index::build(&documents), Index::from_bytes(&bytes).expect("the bytes are an index"));
    for address in ["", "q=violences", "q=police+maternelle&theme=aide"] {
        assert_eq!(
            one.search(&ask(address), Lang::Fr, 3),
            other.search(&ask(address), Lang::Fr, 3),
            "{address}"
        );
    }
    assert!(Index::from_bytes(b"").is_err());
    assert!(Index::from_bytes(&bytes[..bytes.len() / 2]).is_err());
}

#[test]
fn an_empty_index_answers() {
    fn can_be_shared<T: Send + Sync>(_: &T) {}

    let index = Index::build(&[]);
    let index = Index::from_bytes(&index.to_bytes()).expect("the bytes are an index");
    can_be_shared(&index);
    let results = index.search(&ask("q=police&theme=aide"), Lang::Fr, 10);
    assert_eq!((results.total, results.n_pages, results.facets.len()), (0, 1, 0));
}

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

fn any_filters() -> impl Strategy<Value = BTreeMap<String, BTreeSet<String>>> {
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
        let index = Index::build(&documents);
        let query = Query { text: word.to_owned(), filters: filters.clone(), ..Query::default() };
        let results = index.search(&query, Lang::Fr, 100);
        let found: BTreeSet<Slug> = results.hits.iter().map(|hit| hit.slug.clone()).collect();
        prop_assert_eq!(&found, &naive(&documents, word, &filters));
        prop_assert_eq!(results.total, found.len());
        let of_index: BTreeSet<(&str, &str)> = index.rows.terms.iter().map(|(f, t)| (f.as_str(), t.as_str())).collect();
        for (facet, term) in of_index {
            let mut instead = filters.clone();
            instead.insert(facet.to_owned(), BTreeSet::from([term.to_owned()]));
            let expected = naive(&documents, word, &instead).len();
            let counts = results.facets.iter().find(|counts| counts.facet == facet);
            prop_assert_eq!(counts.map(|counts| counts.count(term)), Some(expected), "{}={}", facet, term);
        }
    }

    #[test]
    fn damaged_bytes_are_an_error(at in 0.0..1.0f64, bit in 0u8..8) {
        let mut bytes = Index::build(&corpus()[..2]).to_bytes();
        let at = (bytes.len() as f64 * at) as usize;
        bytes[at] ^= 1 << bit;
        prop_assert_eq!(Index::from_bytes(&bytes).err(), Some(BadIndex));
    }
}

#[test]
fn any_text_is_a_query_and_any_text_can_be_indexed() {
    let index = Index::build(&corpus());
    let check = |text: &str, filters: &BTreeMap<String, BTreeSet<String>>, reader: Lang| {
        let query = Query { text: text.to_owned(), filters: filters.clone(), ..Query::default() };
        let results = index.search(&query, reader, 3);
        assert!(results.hits.len() <= results.total && results.page <= results.n_pages, "{text}");
    };
    let spiced = "([\"«»„“ -]|\\PC|police|l'|C\\.P\\.|maison|-){0,20}";
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let texts = prop_oneof![any::<String>(), spiced.prop_map(|text| text)];
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(400));
    runner
        .run(&(texts, any_filters(), lang), |(text, filters, reader)| {
            check(&text, &filters, reader);
            Ok(())
        })
        .expect("no query fails");
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(64));
    runner
        .run(&(any::<String>(), "\\PC{0,300}"), |(title, body)| {
            let mut document = document("a", Lang::Fr, &title, &body);
            document.keywords = vec![title.clone()];
            let index = Index::build(&[document]);
            let word: String =
                body.split_whitespace().next().unwrap_or_default().chars().take(50).collect();
            let results = index.search(&Query::default().with_text(&word), Lang::Fr, 10);
            let texts: Vec<String> = results.hits.iter().map(|hit| shown(&hit.title)).collect();
            assert!(texts.len() <= 1);
            Ok(())
        })
        .expect("no text fails");
}
