//! The order of hits: what matches better stands first, and nothing else overturns that.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

fn order(index: &Index, text: &str, reader: &Reader) -> Vec<String> {
    let results = index.search(&Query::default().with_text(text), reader, 50);
    results.hits.iter().map(|hit| hit.slug.to_string()).collect()
}

fn french(index: &Index, text: &str) -> Vec<String> {
    order(index, text, &Reader::from(Lang::Fr))
}

/// Documents in French of the slugs `a`, `b`, … with these titles and bodies.
fn documents(texts: &[(&str, &str)]) -> Vec<Document> {
    let one = |(slug, (title, body)): (char, &(&str, &str))| {
        document(&slug.to_string(), Lang::Fr, title, body)
    };
    ('a'..='z').zip(texts).map(one).collect()
}

const FILLER: &str = "Les partenaires locaux se réunissent chaque mois dans la commune.";

#[test]
fn words_near_each_other_beat_words_apart() {
    let apart = format!("Une aide arrive. {FILLER} {FILLER} Le logement suit.");
    let near = format!("{FILLER} {FILLER} Une aide au logement arrive et suit.");
    let index = index_of(documents(&[
        ("Une fiche", &apart),
        ("Une fiche", &near),
        ("Une fiche", &apart.replace("aide", "AIDE")),
    ]));
    assert_eq!(french(&index, "aide logement"), ["b", "a", "c"]);
    assert_eq!(french(&index, "\"aide au logement\""), ["b"]);
}

#[test]
fn the_title_beats_the_text() {
    let index = index_of(documents(&[
        ("Une fiche", "Le bracelet électronique est porté par l’auteur des faits."),
        ("Le bracelet électronique", "Il est porté par l’auteur des faits, jour et nuit."),
    ]));
    assert_eq!(french(&index, "bracelet"), ["b", "a"]);
    assert_eq!(french(&index, "bracelet électronique")[0], "b");
}

#[test]
fn all_words_beat_one_word_many_times() {
    let often = "La police, la police locale, la police fédérale.";
    let index = index_of(documents(&[
        ("Une fiche", often),
        ("Une fiche", "La police locale écoute l’enfant."),
        ("Une fiche", "L’enfant, l’enfant, toujours l’enfant."),
    ]));
    let results = look(&index, "police enfant", Lang::Fr);
    assert_eq!((results.matching, hits(&results).starts_with("b.fr")), (Matching::All, true));
}

#[test]
fn weight_and_freshness_decide_between_equals_and_no_more() {
    let same = ("Logement", "Une aide au logement.");
    let weak = ("Une fiche", "Parmi bien des choses, un logement. Et bien d’autres choses encore.");
    let mut documents = documents(&[same, same, same, weak]);
    documents[0].weight = 0.9;
    documents[2].updated = 4000;
    // The weak one is the newest, at full weight, the good one is old and overdue.
    documents[3].updated = 4000;
    let index = index_of(documents.clone());
    assert_eq!(french(&index, "logement"), ["c", "b", "a", "d"]);
    documents.drain(1..3);
    assert_eq!(french(&index_of(documents), "logement"), ["a", "d"]);
}

#[test]
fn what_fits_the_place_comes_earlier() {
    let same = ("Logement", "Une aide au logement.");
    let weak = ("Une fiche", "Parmi bien des choses, un logement. Et bien d’autres choses encore.");
    let mut documents = documents(&[same, same, same, weak]);
    for (document, place) in documents.iter_mut().zip(["flanders", "", "wallonia", "wallonia"]) {
        if !place.is_empty() {
            document.terms.push(("region".into(), place.into()));
        }
    }
    let index = index_of(documents);
    let reader = |place: &str| Reader {
        lang: Lang::Fr,
        home: vec![("region".into(), vec![place.into()]), ("unknown".into(), vec!["x".into()])],
    };
    assert_eq!(order(&index, "logement", &Reader::from(Lang::Fr)), ["a", "b", "c", "d"]);
    assert_eq!(order(&index, "logement", &reader("wallonia")), ["c", "b", "a", "d"]);
    assert_eq!(order(&index, "logement", &reader("flanders")), ["a", "b", "c", "d"]);
    // A place that is nowhere lowers those that have another, one without a facet stays.
    assert_eq!(order(&index, "logement", &reader("nowhere"))[0], "b");
    // Without words the place says nothing.
    assert_eq!(order(&index, "", &reader("wallonia")), order(&index, "", &Reader::from(Lang::Fr)));
}

#[test]
fn a_chatty_question_finds_what_its_words_find() {
    let index = index_of(corpus());
    for (lang, bare, chatty) in [
        (
            Lang::Fr,
            "plainte",
            "Bonjour, je voudrais savoir comment porter plainte s’il vous plaît ? Merci !",
        ),
        (Lang::Fr, "maison accueil", "Où puis-je trouver une maison d'accueil pour ma sœur ?"),
        (Lang::Fr, "prévention école", "Je cherche des exemples de prévention à l’école"),
        (Lang::Nl, "huisverbod", "Hallo, ik zou graag iets weten over het huisverbod aub"),
        (Lang::Nl, "vluchthuis", "Waar kan ik een vluchthuis vinden?"),
        (Lang::De, "Frauenhaus", "Guten Tag, wo finde ich bitte ein Frauenhaus?"),
        (Lang::En, "complaint", "Hello, I would like to know how to make a complaint please"),
    ] {
        let first = |text: &str| {
            let results = look(&index, text, lang);
            results.hits.first().map(|hit| (hit.slug.clone(), hit.lang))
        };
        assert!(first(bare).is_some(), "{bare}");
        assert_eq!(first(chatty), first(bare), "{chatty}");
    }
    // Words of courtesy alone are words.
    let index = index_of(documents(&[("Merci", "Un mot de la fin.")]));
    assert_eq!(french(&index, "merci"), ["a"]);
    assert_eq!(french(&index, "bonjour merci"), ["a"]);
}

#[test]
fn the_readers_language_is_preferred() {
    let mut documents = documents(&[("Police", "La police écoute.")]);
    documents.push(document("z", Lang::Nl, "Police", "La police écoute."));
    let index = index_of(documents);
    assert_eq!(order(&index, "police", &Reader::from(Lang::Fr)), ["a", "z"]);
    assert_eq!(order(&index, "police", &Reader::from(Lang::Nl)), ["z", "a"]);
}

static CORPUS: LazyLock<Index> = LazyLock::new(|| index_of(corpus()));

fn any_query() -> impl Strategy<Value = String> {
    let words = "police plainte violences accueil maison victimes huisverbod gezin geweld \
                 vluchthuis Frauen complaint prévention cpas zzzz acceuil \"la plainte\" -école";
    let words: Vec<&str> = words.split(' ').collect();
    prop::collection::vec(prop::sample::select(words), 1..5).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_of_documents_and_concepts_is_not_seen(
        text in any_query(),
        documents in Just(corpus()).prop_shuffle(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let concepts = || vec![
            concept("refuge", ["maison d'accueil", "vluchthuis", "Frauenhaus", ""], &["help"]),
            concept("help", ["aide sociale", "hulp", "Hilfe", ""], &[]),
            concept("vif", ["violences", "geweld", "Gewalt", ""], &[]),
        ];
        let mut reversed = concepts();
        reversed.reverse();
        let (one, other) = (index_with(corpus(), concepts()), index_with(documents, reversed));
        let expect = look(&one, &text, lang);
        prop_assert_eq!(&look(&other, &text, lang), &expect);
        prop_assert_eq!(&look(&one, &text, lang), &expect);
    }

    #[test]
    fn pages_are_cut_from_one_order(text in any_query(), page_size in 1usize..4) {
        let index = &*CORPUS;
        let query = Query::default().with_text(&text);
        let reader = Reader::from(Lang::Fr);
        let whole = index.search(&query, &reader, 50);
        let mut hits = Vec::new();
        for page in 1..=whole.total.div_ceil(page_size).max(1) {
            hits.extend(index.search(&query.with_page(page), &reader, page_size).hits);
        }
        prop_assert_eq!(hits, whole.hits);
    }

    #[test]
    fn hits_stand_in_the_order_of_their_scores(text in any_query()) {
        let results = look(&CORPUS, &text, Lang::Fr);
        prop_assert!(results.hits.is_sorted_by(|one, next| one.score >= next.score));
    }
}
