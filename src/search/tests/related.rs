//! What is near a practice.

use proptest::prelude::*;

use super::*;

fn concepts() -> Vec<Concept> {
    vec![
        concept("refuge", ["maison d'accueil, refuge", "vluchthuis", "Frauenhaus", "shelter"], &[]),
        concept("vif", ["violences conjugales, violences", "geweld", "Gewalt", "violence"], &[]),
        concept("victims", ["victime", "slachtoffer", "Opfer", "victim"], &["vif"]),
        concept("police", ["police", "politie", "Polizei", "police"], &[]),
        concept("prevention", ["prévention", "preventie", "Prävention", "prevention"], &["vif"]),
    ]
}

/// A few sheets of random words and concepts.
fn any_documents() -> impl Strategy<Value = Vec<Document>> {
    let words = "refuge violences victimes police prévention jardin potager école semis pluie";
    let words: Vec<&str> = words.split(' ').collect();
    let text =
        prop::collection::vec(prop::sample::select(words), 0..5).prop_map(|words| words.join(" "));
    let borne = prop::collection::vec(
        prop::sample::select(vec!["refuge", "vif", "police", "unknown"]),
        0..3,
    );
    let lang = prop::sample::select(vec![Lang::Fr, Lang::Nl]);
    let one = (0..8usize, lang, text.clone(), text, borne).prop_map(
        |(slug, lang, title, body, borne)| {
            let mut document = document(&format!("s{slug}"), lang, &title, &body);
            document.concepts = borne.into_iter().map(str::to_owned).collect();
            document
        },
    );
    prop::collection::vec(one, 0..10)
}

/// The concepts that a version of `slug` bears or names.
fn borne(index: &Index, slug: &Slug) -> Vec<String> {
    let practice = index.rows.slugs.iter().position(|known| known == slug).expect("known") as u32;
    let mentions = index.rows.versions(practice).flat_map(|doc| index.texts.mentions(doc));
    mentions.map(|mention| index.rows.concepts[mention.concept as usize].id.clone()).collect()
}

#[test]
fn practices_with_the_same_concepts_and_words_are_near() {
    let mut documents = corpus();
    documents[6].concepts = vec!["prevention".into()];
    let index = index_with(documents, concepts());
    let near = |slug: &str| -> Vec<String> {
        let related = index.related(&slug.parse().expect("a slug"), 9);
        related.iter().map(|r| format!("{} {}", r.slug, r.concepts.join(","))).collect()
    };
    assert_eq!(near("ecole"), ["police prevention"]);
    assert!(near("accueil").iter().any(|near| near.starts_with("cpas ")), "{:?}", near("accueil"));
    assert_eq!(near("unknown-slug"), Vec::<String>::new());
}

#[test]
fn what_most_practices_are_about_is_no_reason() {
    let slugs = ["a", "b", "c", "d", "e", "f", "g"];
    let mut documents = slugs.map(|slug| document(slug, Lang::Fr, "Une fiche", "Son texte."));
    for document in &mut documents {
        document.concepts.push("prevention".into());
    }
    for document in &mut documents[..2] {
        document.concepts.push("police".into());
    }
    let index = index_with(documents.to_vec(), concepts());
    let near = index.related(&"a".parse().expect("a slug"), 1);
    let reasons: Vec<_> = near.iter().map(|near| (near.slug.as_str(), &*near.concepts)).collect();
    assert_eq!(reasons, [("b", &["police".to_owned()][..])]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_near_shares_what_it_says(documents in any_documents(), limit in 0usize..9) {
        let index = index_with(documents, concepts());
        for slug in &index.rows.slugs {
            let near = index.related(slug, limit);
            prop_assert!(near.len() <= limit);
            prop_assert_eq!(&index.related(slug, limit), &near);
            prop_assert!(near.is_sorted_by(|one, next| one.score >= next.score));
            let all = index.related(slug, 99);
            prop_assert_eq!(&all[..near.len()], &near[..], "the limit changes what is near");
            for Related { slug: other, concepts, score } in &all {
                prop_assert!(other != slug && *score > 0.0 && score.is_finite());
                prop_assert!(concepts.len() <= 3);
                let (own, others) = (borne(&index, slug), borne(&index, other));
                for concept in concepts {
                    prop_assert!(own.contains(concept) && others.contains(concept), "{}", concept);
                }
                let mut once = concepts.clone();
                once.sort();
                once.dedup();
                prop_assert_eq!(once.len(), concepts.len());
                // Nearness by concepts goes both ways.
                let back = index.related(other, 99).into_iter().find(|back| back.slug == *slug);
                prop_assert!(concepts.is_empty() || back.is_some_and(|back| {
                    let share = |concepts: &[String]| concepts.iter().cloned().collect::<std::collections::BTreeSet<_>>();
                    share(&back.concepts) == share(concepts)
                }), "{} is near {} and not the other way", other, slug);
            }
        }
    }

    #[test]
    fn the_order_of_documents_is_not_seen(documents in Just(corpus()).prop_shuffle()) {
        let (one, other) = (index_with(corpus(), concepts()), index_with(documents, concepts()));
        for slug in &one.rows.slugs {
            prop_assert_eq!(one.related(slug, 9), other.related(slug, 9));
        }
    }
}
