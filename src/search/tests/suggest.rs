//! What the box offers while a reader types.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

fn collection() -> Collection {
    let slug = |slug: &str| slug.parse().expect("a slug");
    let mut documents = corpus();
    documents[3].concepts = vec!["help".into()];
    documents[8].concepts = vec!["school".into()];
    Collection {
        documents,
        concepts: vec![
            concept(
                "refuge",
                ["maison d'accueil, refuge", "vluchthuis", "Frauenhaus", "shelter"],
                &["help"],
            ),
            concept("help", ["aide, assistance, CPAS", "hulp, OCMW", "Hilfe, ÖSHZ", "help"], &[]),
            concept("school", ["école maternelle", "school", "Schule", "school"], &[]),
            concept("police", ["police locale", "politie", "Polizei", "police"], &[]),
            concept("offenders", ["auteur", "dader", "Täter", "offender"], &[]),
            concept("vif", ["violences conjugales", "gezinsgeweld", "Gewalt", "violence"], &[]),
            concept("victims", ["victime", "slachtoffer", "Opfer", "victim"], &[]),
            concept("prevention", ["prévention", "preventie", "Prävention", "prevention"], &[]),
        ],
        lists: vec![
            (slug("premiers-pas"), Lang::Fr, "Premiers pas".into()),
            (slug("premiers-pas"), Lang::Nl, "Eerste stappen".into()),
            (slug("prevenir"), Lang::Fr, "Prévenir".into()),
            (slug("proteger"), Lang::Fr, "Protéger les proches".into()),
        ],
        domain: None,
    }
}

/// Built once for all random questions.
static INDEX: LazyLock<Index> = LazyLock::new(index);

fn index() -> Index {
    Index::build(&collection())
}

fn label(suggestion: &Suggestion) -> String {
    suggestion.label.text().to_owned()
}

/// Target and label of each, marks in brackets.
fn offered(index: &Index, text: &str, lang: Lang) -> Vec<String> {
    let show = |suggestion: Suggestion| {
        let target = match &suggestion.target {
            Target::Concept { id, total } => format!("{id}:{total}"),
            Target::Practice(slug) => format!("/{slug}"),
            Target::List(slug) => format!("*{slug}"),
        };
        let found_by = suggestion.found_by.as_ref().map_or(String::new(), |by| format!(" ({by})"));
        format!("{target} {}{found_by}", shown(&suggestion.label))
    };
    index.suggest(text, lang, 10).into_iter().map(show).collect()
}

#[test]
fn concepts_then_practices_then_lists_are_offered() {
    let index = index();
    for (text, lang, expect) in [
        (
            "pré",
            Lang::Fr,
            vec![
                "prevention:2 [pré]vention",
                "*prevenir [Pré]venir",
                "*premiers-pas [Pre]miers pas",
            ],
        ),
        ("premiers p", Lang::Fr, vec!["*premiers-pas [Premiers] [p]as"]),
        ("eers", Lang::Fr, vec!["*premiers-pas Premiers pas (Eerste stappen)"]),
        ("huisv", Lang::Nl, vec!["/huisverbod [Huisv]erbod"]),
        // By another name, in this language or another one.
        ("ref", Lang::Fr, vec!["refuge:1 maison d'accueil (refuge)"]),
        (
            "ocm",
            Lang::Fr,
            vec!["help:2 aide (OCMW)", "/cpas Le rôle du C.P.A.S. (De rol van het OCMW)"],
        ),
        ("shelt", Lang::Fr, vec!["refuge:1 maison d'accueil (shelter)"]),
        // A concept that no sheet bears leads nowhere.
        ("aute", Lang::Fr, vec![]),
        ("m", Lang::Fr, vec![]),
        ("", Lang::Fr, vec![]),
        ("?!", Lang::Fr, vec![]),
    ] {
        assert_eq!(offered(&index, text, lang), expect, "{text}");
    }
}

#[test]
fn the_letters_typed_are_marked_in_any_spelling() {
    let index = index();
    for (text, lang, expect) in [
        ("ECO", Lang::Fr, "/ecole [Éco]le"),
        ("e\u{301}col", Lang::Fr, "/ecole [Écol]e"),
        ("l'éco", Lang::Fr, "/ecole [Éco]le"),
        ("acc mai", Lang::Fr, "/accueil La [mai]son d’[acc]ueil"),
        ("plainte pol", Lang::Fr, "/police Porter [plainte] à la [pol]ice"),
    ] {
        let found = offered(&index, text, lang);
        assert!(found.iter().any(|found| found == expect), "{text}: {found:?}");
    }
}

#[test]
fn a_slip_is_taken_for_a_word() {
    let index = index();
    for (text, lang, expect) in [
        ("maisno", Lang::Fr, "/accueil La [maison] d’accueil"),
        ("plianet", Lang::Fr, ""),
        ("plaitne", Lang::Fr, "/police Porter [plainte] à la police"),
        ("huisvebrod", Lang::Nl, "/huisverbod [Huisverbod]"),
        ("vluchthius", Lang::Nl, "refuge:1 [vluchthuis]"),
        ("zzzzzz", Lang::Fr, ""),
    ] {
        let found = offered(&index, text, lang);
        if expect.is_empty() {
            assert_eq!(found, Vec::<String>::new(), "{text}");
        } else {
            assert!(found.iter().any(|found| found == expect), "{text}: {found:?}");
        }
    }
}

fn any_typed() -> impl Strategy<Value = String> {
    let words: Vec<String> = corpus()
        .iter()
        .flat_map(|document| document.title.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .chain("pr aide vif polcie assis huis opf scho e l' zz".split(' ').map(str::to_owned))
        .collect();
    prop::collection::vec((prop::sample::select(words), 1usize..12), 1..3).prop_map(|words| {
        let begin = |(word, n): &(String, usize)| word.chars().take(*n).collect::<String>();
        words.iter().map(begin).collect::<Vec<_>>().join(" ")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_suggestion_leads_somewhere(
        text in any_typed(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        limit in 0usize..9,
    ) {
        let index = &*INDEX;
        let found = index.suggest(&text, lang, limit);
        prop_assert!(found.len() <= limit);
        let all = collection();
        let (mut n_concepts, mut n_lists) = (0, 0);
        for suggestion in &found {
            let shown = label(suggestion);
            let is_name = |name: &str, own: Lang| name == shown && own == suggestion.lang;
            match &suggestion.target {
                Target::Concept { id, total } => {
                    n_concepts += 1;
                    let concept = all.concepts.iter().find(|known| known.id == *id).expect("known");
                    let is_label = |lang: Lang| {
                        concept.labels[lang as usize].iter().any(|name| is_name(name, lang))
                    };
                    prop_assert!(Lang::ALL.into_iter().any(is_label));
                    let results = look(index, &shown, suggestion.lang);
                    prop_assert!(*total >= 1 && results.total >= *total, "{:?}", suggestion);
                }
                Target::Practice(slug) => prop_assert!(
                    all.documents.iter().any(|d| d.slug == *slug && is_name(&d.title, d.lang))
                ),
                Target::List(slug) => {
                    n_lists += 1;
                    prop_assert!(all.lists.iter().any(|(s, l, title)| s == slug && is_name(title, *l)));
                }
            }
            prop_assert!(suggestion.found_by.as_ref() != Some(&shown));
        }
        prop_assert!(n_concepts <= 3 && n_lists <= 2);
        let mut targets: Vec<&Target> = found.iter().map(|suggestion| &suggestion.target).collect();
        targets.sort();
        targets.dedup();
        prop_assert_eq!(targets.len(), found.len(), "one target twice");
    }

    #[test]
    fn the_beginning_of_any_word_of_a_title_finds_it(
        document in prop::sample::select(corpus()),
        at in 0usize..9,
        length in 2usize..20,
    ) {
        let words: Vec<&str> = document.title.split([' ', '’']).collect();
        let typed: String = words[at % words.len()].chars().take(length).collect();
        prop_assume!(typed.chars().filter(|c| c.is_alphanumeric()).count() >= 2);
        let found = INDEX.suggest(&typed, document.lang, 50);
        let has = found.iter().any(|s| s.target == Target::Practice(document.slug.clone()));
        prop_assert!(has, "{} does not find {}", typed, document.title);
    }
}
