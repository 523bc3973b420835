//! A score taken apart is the score.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

/// Built once for all random questions.
static INDEX: LazyLock<Index> = LazyLock::new(index);

fn index() -> Index {
    let mut documents = corpus();
    documents[3].weight = 0.8;
    documents[8].concepts = vec!["refuge".into()];
    for (document, place) in documents.iter_mut().zip(["north", "north", "south", "south", ""]) {
        document.terms.push(("region".into(), place.into()));
    }
    let concepts = vec![
        concept("refuge", ["maison d'accueil, refuge", "vluchthuis", "Frauenhaus", "shelter"], &[]),
        concept("vif", ["violences conjugales, violence", "geweld", "Gewalt", "violence"], &[]),
        concept("victims", ["victime", "slachtoffer", "Opfer", "victim"], &["vif"]),
        concept("ban", ["interdiction", "huisverbod", "Hausverbot", ""], &["vif"]),
    ];
    index_with(documents, concepts)
}

fn any_text() -> impl Strategy<Value = String> {
    let words = "police plainte violences accueil maison victimes huisverbod gezinsgeweld geweld \
                 gezin vluchthuis Frauenhaus Gewalt complaint prévention cpas zzzz acceuil mater \
                 huis verbod la op refuge \"porter plainte\" \"de violences\" -conjugales -police";
    let words: Vec<&str> = words.split(' ').collect();
    prop::collection::vec(prop::sample::select(words), 1..6).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_parts_of_a_score_make_the_score(
        text in any_text(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        is_home in any::<bool>(),
    ) {
        let index = &*INDEX;
        let home = is_home.then(|| ("region".to_owned(), vec!["north".to_owned()]));
        let reader = Reader { lang, home: home.into_iter().collect() };
        let query = Query::default().with_text(&text);
        let results = index.search(&query, &reader, 50);
        for hit in &results.hits {
            let Some(explained) = index.explain(&query, &reader, &hit.slug) else {
                prop_assert!(hit.score == 0.0, "no explanation of {} for {}", hit.slug, text);
                continue;
            };
            prop_assert!((explained.score - hit.score).abs() < 1e-3, "{} {:?}", text, explained);
            let sum: f32 = explained.parts.iter().map(|part| part.score).sum();
            let product: f32 = explained.factors.iter().map(|factor| factor.factor).product();
            prop_assert!((sum * product - hit.score).abs() < 1e-2, "{} {:?}", text, explained);
        }
        for slug in &index.rows.slugs {
            let is_hit = results.hits.iter().any(|hit| hit.slug == *slug && hit.score > 0.0);
            prop_assert_eq!(index.explain(&query, &reader, slug).is_some(), is_hit);
        }
    }
}

#[test]
fn parts_and_factors_are_named() {
    let index = index();
    let explain = |text: &str, slug: &str| {
        let query = Query::default().with_text(text);
        index.explain(&query, &Reader::from(Lang::Fr), &slug.parse().expect("a slug"))
    };
    let fields = |text: &str, slug: &str| -> Vec<String> {
        let explained = explain(text, slug).expect("a hit");
        explained.parts.iter().map(|part| format!("{} {}", part.name, part.field)).collect()
    };
    let found = fields("plainte police", "police");
    for part in ["plainte title", "plainte body", "plainte exact", "police title", " nearness"] {
        assert!(found.contains(&part.to_owned()), "{part}: {found:?}");
    }
    assert_eq!(fields("vluchthuis", "ecole"), ["refuge concept"]);
    assert_eq!(fields("\"porter plainte\"", "police"), ["porter plainte phrase"]);
    let explained = explain("plainte", "police").expect("a hit");
    let names: Vec<&str> = explained.factors.iter().map(|factor| factor.name).collect();
    assert_eq!(names, ["coverage", "language", "weight", "freshness", "place"]);
    assert_eq!(explained.lang, Lang::Fr);
    assert_eq!(
        (explain("plainte", "cpas"), explain("", "police"), explain("plainte", "x")),
        (None, None, None)
    );
}
