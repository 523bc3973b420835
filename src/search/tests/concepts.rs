//! Concepts at the boundary: words that mean the same meet, and each hit says why it is there.

use super::*;

fn concepts() -> Vec<Concept> {
    vec![
        concept(
            "vif",
            ["violence intrafamiliale, VIF", "intrafamiliaal geweld, IFG", "", "family violence"],
            &[],
        ),
        concept(
            "couple",
            ["violence conjugale, violence dans le couple", "partnergeweld", "Partnergewalt", ""],
            &["vif"],
        ),
        concept("cyber", ["cyberviolence", "cybergeweld", "", ""], &["couple"]),
        concept("refuge", ["maison d'accueil", "vluchthuis", "Frauenhaus", "shelter"], &[]),
        concept("safe-house", ["Veilig Huis", "Veilig Huis", "", ""], &[]),
        concept("elders", ["maltraitance des aînés", "ouderenmisbehandeling", "", ""], &[]),
        concept("parents", ["violence envers les parents", "oudermishandeling", "", ""], &[]),
    ]
}

fn documents() -> Vec<Document> {
    let mut documents = vec![
        document("couple", Lang::Fr, "Écoute", "Une ligne sur la violence conjugale."),
        document("cyber", Lang::Fr, "Ateliers", "Des ateliers sur la cyberviolence."),
        document("partner", Lang::Nl, "Partnergeweld", "Een lijn voor slachtoffers."),
        document("refuge", Lang::Fr, "Se loger", "Des maisons d’accueil ouvertes la nuit."),
        document("vif", Lang::Fr, "Cellule", "La cellule VIF de la zone."),
        document("vluchthuis", Lang::Nl, "Onderdak", "Het vluchthuis vangt gezinnen op."),
        document("veilig", Lang::Nl, "Samen", "Het Veilig Huis brengt diensten samen."),
        document("ouderen", Lang::Nl, "Meldpunt", "Wie ouderenmisbehandeling ziet, belt."),
        document("ouders", Lang::Nl, "Gesprek", "Een gesprek over oudermishandeling."),
        document("borne", Lang::Fr, "Accompagnement", "Une équipe se déplace."),
        document("other", Lang::Fr, "Jardin", "Un potager partagé."),
    ];
    documents[9].concepts = vec!["refuge".into()];
    documents
}

fn index() -> Index {
    index_with(documents(), concepts())
}

/// The slugs of the hits.
fn slugs(results: &Results) -> Vec<String> {
    results.hits.iter().map(|hit| hit.slug.to_string()).collect()
}

fn first(index: &Index, text: &str, lang: Lang) -> String {
    slugs(&look(index, text, lang)).first().cloned().unwrap_or_default()
}

/// How the hit for `slug` says that it is there.
fn through(results: &Results, slug: &str) -> Vec<(String, String, Spot, Tie)> {
    let hit = results.hits.iter().find(|hit| hit.slug.to_string() == slug).expect("a hit");
    hit.through.iter().map(|t| (t.typed.clone(), t.found.clone(), t.spot, t.tie)).collect()
}

fn why(typed: &str, found: &str, spot: Spot, tie: Tie) -> Vec<(String, String, Spot, Tie)> {
    vec![(typed.into(), found.into(), spot, tie)]
}

#[test]
fn a_query_in_one_language_meets_sheets_in_another() {
    let index = index();
    for (text, lang, expect) in [
        ("partnergewalt", Lang::De, "couple partner"),
        ("partnergeweld", Lang::Fr, "couple partner"),
        ("violence conjugale", Lang::Nl, "couple partner"),
        ("shelter", Lang::En, "refuge vluchthuis"),
        ("Frauenhäuser", Lang::Fr, "refuge vluchthuis"),
        ("maisons d'accueil", Lang::De, "refuge vluchthuis"),
        ("family violence", Lang::Nl, "vif couple partner"),
    ] {
        let found = slugs(&look(&index, text, lang));
        for slug in expect.split(' ') {
            assert!(found.iter().any(|known| known == slug), "{text}: {slug} is not in {found:?}");
        }
        assert!(!found.contains(&"other".to_owned()), "{text}: {found:?}");
    }
}

#[test]
fn synonyms_and_acronyms_meet() {
    let index = index();
    for text in ["VIF", "vif", "V.I.F.", "IFG", "intrafamiliaal geweld", "ifg"] {
        assert_eq!(first(&index, text, Lang::Fr), "vif", "{text}");
    }
    let synonyms = look(&index, "violence dans le couple", Lang::Fr);
    assert_eq!(
        through(&synonyms, "partner"),
        why("violence dans le couple", "Partnergeweld", Spot::Title, Tie::Same)
    );
    assert_eq!(synonyms.mended, []);
}

#[test]
fn narrower_counts_for_broader_and_less() {
    let index = index();
    let broad = look(&index, "VIF", Lang::Fr);
    let score = |slug: &str| {
        broad.hits.iter().find(|hit| hit.slug.to_string() == slug).map(|hit| hit.score)
    };
    assert!(score("vif") > score("couple"), "{:?}", slugs(&broad));
    assert!(score("couple").is_some() && score("other").is_none());
    assert_eq!(
        through(&broad, "couple"),
        why("VIF", "violence conjugale", Spot::Text, Tie::Narrower)
    );
    // What is broader does not answer what is narrower.
    let narrow = slugs(&look(&index, "cybergeweld", Lang::Nl));
    assert!(narrow.contains(&"cyber".to_owned()), "{narrow:?}");
    assert!(!narrow.contains(&"vif".to_owned()), "{narrow:?}");
}

#[test]
fn words_as_typed_outrank_what_was_added() {
    // For the same spot and the same length, the word itself stands above its synonyms, in its own
    // language as in the others.
    let labels = ["foyer, abri, asile", "toevlucht", "Zuflucht", "haven"];
    let concepts =
        vec![concept("haven", labels, &[]), concept("room", ["gîte", "", "", ""], &["haven"])];
    let words = ["foyer", "abri", "asile", "gîte"];
    let documents = |part: usize| {
        let one = |(number, word): (usize, &&str)| {
            let mut document = document(&format!("s{number}"), Lang::Fr, "Nuit", "Une nuit calme.");
            let text = format!("Un {word} ouvert.");
            match part {
                0 => document.title = text,
                1 => document.summary = text,
                _ => document.body = text,
            }
            document
        };
        words.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    for part in [0, 2] {
        let index = index_with(documents(part), concepts.clone());
        for (number, word) in words.iter().enumerate().take(3) {
            let results = look(&index, word, Lang::Fr);
            assert_eq!(results.total, 4, "{word}");
            assert_eq!(results.hits[0].slug.to_string(), format!("s{number}"), "{word}");
            assert_eq!(results.hits[0].through, [], "{word}");
            assert!(results.hits[0].score > 1.05 * results.hits[1].score, "{word}");
            assert_eq!(results.hits[3].slug.to_string(), "s3", "{word}: narrower comes last");
        }
    }
}

#[test]
fn what_sounds_alike_is_not_the_same() {
    let index = index();
    for (text, expect, never) in [
        ("vluchthuis", "vluchthuis", "safe-house"),
        ("vluchthuizen", "vluchthuis", "safe-house"),
        ("veilig huis", "veilig", "refuge"),
        ("Veilig Huis Antwerpen", "veilig", "refuge"),
        ("ouderenmisbehandeling", "ouderen", "parents"),
        ("oudermishandeling", "ouders", "elders"),
        ("ouder mishandeling", "ouders", "elders"),
        ("ouderen misbehandeling", "ouderen", "parents"),
        // Slips.
        ("vluchthius", "vluchthuis", "safe-house"),
        ("ouderenmisbehandelng", "ouderen", "parents"),
        ("oudermishandelng", "ouders", "elders"),
    ] {
        let results = look(&index, text, Lang::Nl);
        let found = slugs(&results);
        assert_eq!(found.first().map(String::as_str), Some(expect), "{text}: {found:?}");
        // No other sheet is there because it names what was not asked.
        let other = match never {
            "safe-house" => "veilig",
            "refuge" => "vluchthuis",
            "parents" => "ouders",
            _ => "ouderen",
        };
        for hit in results.hits.iter().filter(|hit| hit.slug.to_string() == other) {
            let ties: Vec<Tie> = hit.through.iter().map(|through| through.tie).collect();
            assert!(
                !ties.contains(&Tie::Same) && !ties.contains(&Tie::Narrower),
                "{text}: {ties:?}"
            );
            assert!(hit.score < 0.7 * results.hits[0].score, "{text}: {other} is too near");
        }
    }
}

#[test]
fn a_hit_says_why_it_is_there_and_what_it_lacks() {
    let index = index();
    let results = look(&index, "vluchthuis", Lang::Fr);
    assert_eq!(
        through(&results, "refuge"),
        why("vluchthuis", "maisons d’accueil", Spot::Text, Tie::Same)
    );
    assert_eq!(
        through(&results, "borne"),
        why("vluchthuis", "maison d'accueil", Spot::Keywords, Tie::Same)
    );
    // Words that stand in the sheet as typed need no reason.
    assert_eq!(through(&results, "vluchthuis"), []);
    assert!(results.hits.iter().all(|hit| hit.missing.is_empty()));
    // The words that a concept stands for are marked.
    let refuge = results.hits.iter().find(|hit| hit.slug.to_string() == "refuge").expect("a hit");
    assert_eq!(shown(&refuge.excerpt), "Des [maisons d’accueil] ouvertes la nuit.");

    let results = look(&index, "vluchthuis potager", Lang::Fr);
    assert_eq!(results.matching, Matching::Some);
    let missing = |slug: &str| {
        let hit = results.hits.iter().find(|hit| hit.slug.to_string() == slug);
        hit.map(|hit| hit.missing.join(" "))
    };
    assert_eq!(missing("refuge").as_deref(), Some("potager"));
    assert_eq!(missing("other").as_deref(), Some("vluchthuis"));
}

#[test]
fn concepts_that_go_round_in_a_circle_or_lead_nowhere_do_no_harm() {
    let mut concepts = concepts();
    concepts[0].broader = vec!["cyber".into(), "vif".into(), "unknown".into()];
    concepts.push(concept("empty", ["", "", "", ""], &["vif"]));
    concepts.push(concept("signs", ["?!, …", "-", "", "  "], &[]));
    concepts.push(concept("vif", ["doublon", "", "", ""], &[]));
    let mut documents = documents();
    documents[0].concepts = vec!["unknown".into(), "vif".into(), "vif".into()];
    let index = index_with(documents, concepts);
    assert_eq!(first(&index, "VIF", Lang::Fr), "vif");
    assert!(slugs(&look(&index, "cyberviolence", Lang::Fr)).contains(&"vif".to_owned()));
}

#[test]
fn words_and_phrases_of_keywords_are_not_missing() {
    let mut documents = documents();
    documents[10].keywords = vec!["armes à feu".into(), "semis".into()];
    let index = index_with(documents, concepts());
    for text in ["semis", "armes feu", "\"armes à feu\"", "jardin \"armes à feu\""] {
        let results = look(&index, text, Lang::Fr);
        assert_eq!(first(&index, text, Lang::Fr), "other", "{text}");
        assert_eq!(results.hits[0].missing, Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_name_of_several_words_is_more_than_its_words() {
    let mut concepts = concepts();
    concepts[3].labels[Lang::Fr as usize].push("foyer".to_owned());
    let mut documents = documents();
    documents.push(document("named", Lang::Fr, "Dormir", "Le foyer ouvre la nuit."));
    let text = "À la maison, chacun range ; un bon accueil attend les voisins, à la maison.";
    documents.push(document("scattered", Lang::Fr, "Voisins", text));
    let index = index_with(documents, concepts);
    let found = slugs(&look(&index, "maison d'accueil", Lang::Fr));
    let place = |slug: &str| found.iter().position(|found| found == slug);
    assert_eq!(place("refuge"), Some(0), "{found:?}");
    assert!(place("named") < place("scattered"), "{found:?}");
}

#[test]
fn what_is_about_the_wider_concept_comes_first_among_equals() {
    let mut concepts = concepts();
    let shelter = concept("housing", ["hébergement d'urgence", "noodopvang", "", ""], &[]);
    concepts.push(shelter);
    concepts[3].broader = vec!["housing".into()];
    let mut documents = documents();
    let text = "Une clé, un lit, puis une maison d'accueil.";
    documents.push(document("zz-housing", Lang::Fr, "L'hébergement d'urgence", text));
    documents.push(document("aa-list", Lang::Fr, "Un carnet d'adresses", text));
    // Only about the wider one: no hit, as it does not name what was asked for.
    documents.push(document("wider", Lang::Fr, "L'hébergement d'urgence", "Une clé, un lit."));
    let index = index_with(documents, concepts);
    let found = slugs(&look(&index, "vluchthuis", Lang::Fr));
    let place = |slug: &str| found.iter().position(|found| found == slug);
    assert!(place("zz-housing") < place("aa-list"), "{found:?}");
    assert_eq!(place("wider"), None, "{found:?}");
}
