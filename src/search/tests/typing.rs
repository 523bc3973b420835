//! What readers type: slips, beginnings of words, numbers, acronyms and accents.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

/// Words of the corpus by language, none of them a stop word.
const WORDS: [(Lang, &str); 4] = [
    (Lang::Fr, "maison refuge victimes violences conjugales plainte police écoute maternelle"),
    (Lang::Nl, "vluchthuis slachtoffers luisterend burgemeester tijdelijk huisverbod veilige"),
    (Lang::De, "Frauenhaus Schutz Kinder Gewalt Familie"),
    (Lang::En, "officers complaint police"),
];

fn any_word() -> impl Strategy<Value = (Lang, String)> {
    let words: Vec<(Lang, String)> = WORDS
        .into_iter()
        .flat_map(|(lang, words)| words.split(' ').map(move |word| (lang, word.to_owned())))
        .collect();
    prop::sample::select(words)
}

/// `word` with a slip at `at`: a letter left out, doubled, wrong, or two swapped.
fn slip(word: &str, at: usize, kind: usize, letter: char) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at % letters.len();
    match kind % 4 {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = letter,
        _ => letters.swap(at, (at + 1) % word.chars().count()),
    }
    letters.into_iter().collect()
}

fn used(results: &Results) -> Vec<(String, String)> {
    results.mended.iter().map(|mended| (mended.typed.clone(), mended.used.join(" "))).collect()
}

fn pair(typed: &str, used: &str) -> Vec<(String, String)> {
    vec![(typed.to_owned(), used.to_owned())]
}

#[test]
fn slips_are_mended_only_where_nothing_is_found() {
    let index = index_of(corpus());
    for (text, lang, found, mended) in [
        ("acceuil", Lang::Fr, "accueil.fr cpas.fr", pair("acceuil", "accueil")),
        ("huisvebrod", Lang::Nl, "huisverbod.nl", pair("huisvebrod", "huisverbod")),
        ("Frauenhuas", Lang::De, "accueil.de", pair("Frauenhuas", "Frauenhaus")),
        ("complaind", Lang::En, "police.en", pair("complaind", "complaint")),
        // Another language is tried only where the reader's has nothing.
        ("complaind", Lang::Fr, "police.fr", pair("complaind", "complaint")),
        // What is found is left as it is, also when more could be found.
        ("plainte", Lang::Fr, "police.fr", vec![]),
        ("veilig", Lang::Nl, "accueil.nl", vec![]),
        // Short words and what is far from all words are left as they are.
        ("plo", Lang::Fr, "", vec![]),
        ("wxyzwxyz", Lang::Fr, "", vec![]),
    ] {
        let results = look(&index, text, lang);
        assert_eq!((hits(&results).as_str(), used(&results)), (found, mended), "{text}");
    }
}

#[test]
fn a_mended_word_says_where_it_was_found() {
    let mut documents = corpus();
    documents[8].keywords = vec!["cantine".into()];
    let index = index_of(documents);
    for (text, found, spot) in [
        ("matrenelle", "maternelle", Spot::Text),
        ("ecoel", "École", Spot::Title),
        ("matern", "maternelle", Spot::Text),
        ("cantien", "cantine", Spot::Keywords),
        ("canti", "cantine", Spot::Keywords),
    ] {
        let results = look(&index, text, Lang::Fr);
        let hit = results.hits.iter().find(|hit| hit.slug.to_string() == "ecole").expect("a hit");
        let expect = Through { typed: text.into(), found: found.into(), spot, tie: Tie::Spelling };
        assert_eq!((&hit.through, &hit.missing), (&vec![expect], &vec![]), "{text}");
    }
}

#[test]
fn words_in_quotation_marks_are_not_mended() {
    let index = index_of(corpus());
    for text in ["\"acceuil\"", "« acceuil »", "\"maison d'acceuil\"", "„matern“"] {
        let results = look(&index, text, Lang::Fr);
        assert_eq!((results.total, used(&results)), (0, vec![]), "{text}");
    }
    // Beside them, a bare word is.
    let results = look(&index, "\"maison d'accueil\" refgue", Lang::Fr);
    assert_eq!((hits(&results).as_str(), used(&results)), ("accueil.fr", pair("refgue", "refuge")));
}

#[test]
fn numbers_are_found_in_any_spacing_and_never_mended() {
    let index = index_of(vec![
        document("ligne", Lang::Fr, "Écoute", "Appelez le 0800 30 030, jour et nuit."),
        document("lijn", Lang::Nl, "Lijn", "Bel 1712 of 02/274.58.10 voor raad."),
        document("secret", Lang::Fr, "Secret", "Le secret professionnel, art. 458 bis et 422ter."),
        document("urgence", Lang::Fr, "Urgence", "Le 112, à toute heure, en 2024."),
    ]);
    for (text, expect) in [
        ("0800 30 030", "ligne.fr"),
        ("0800/30.030", "ligne.fr"),
        ("0800/30030", "ligne.fr"),
        ("080030030", "ligne.fr"),
        ("0800-30-030", "ligne.fr"),
        ("0800\u{a0}30\u{a0}030", "ligne.fr"),
        ("appeler 0800 300 30", "ligne.fr"),
        ("\"0800 30 030\"", "ligne.fr"),
        ("02 274 58 10", "lijn.nl"),
        ("022745810", "lijn.nl"),
        ("1712", "lijn.nl"),
        ("458 bis", "secret.fr"),
        ("458bis", "secret.fr"),
        ("458 BIS", "secret.fr"),
        ("art 458 bis", "secret.fr"),
        ("422 ter", "secret.fr"),
        ("422ter", "secret.fr"),
        ("112", "urgence.fr"),
        // Another number is another number.
        ("080030031", ""),
        ("0800300301", ""),
        ("022745811", ""),
        ("113", ""),
        ("2042", ""),
        ("1721", ""),
        ("458ter", ""),
    ] {
        let results = look(&index, text, Lang::Fr);
        assert_eq!((hits(&results).as_str(), used(&results)), (expect, vec![]), "{text}");
        assert_eq!(results.did_you_mean, None, "{text}");
    }
}

#[test]
fn spelling_variants_find_the_same() {
    let fr = "Le cœur des mères, « À l’écoute », CPAS et A.S.B.L. de Liège, sœurs, œuvre";
    let index = index_of(vec![
        document("fr", Lang::Fr, "Variantes", fr),
        document("nfd", Lang::Fr, "Autre", "Une e\u{301}quipe a\u{300} l'e\u{301}tranger"),
        document("nl", Lang::Nl, "Varianten", "De foto's van het O.C.M.W. en de coördinatie"),
        document("de", Lang::De, "Spuren", "Täter, Straße, Fuß, Größe, Übung und die ÖSHZ"),
    ]);
    for (lang, expect, texts) in [
        (Lang::Fr, "fr.fr", "coeur cœur COEUR CŒUR coeurs"),
        (Lang::Fr, "fr.fr", "soeurs sœur SŒURS oeuvre œuvres"),
        (Lang::Fr, "fr.fr", "ecoute écoute e\u{301}coute ÉCOUTE l'écoute l’ecoute"),
        (Lang::Fr, "fr.fr", "C.P.A.S. C.P.A.S cpas CPAS asbl A.S.B.L. ASBL l'asbl d’A.S.B.L."),
        (
            Lang::Fr,
            "nfd.fr",
            "équipe equipe e\u{301}quipe ÉQUIPES étranger etranger l'e\u{301}tranger",
        ),
        (Lang::Nl, "nl.nl", "foto foto's foto’s ocmw OCMW O.C.M.W. coordinatie coo\u{308}rdinatie"),
        (Lang::De, "de.de", "Täter Taeter Tater TÄTER ta\u{308}ter"),
        (Lang::De, "de.de", "Straße Strasse STRASSE STRAẞE Straßen Fuß Fuss"),
        (Lang::De, "de.de", "Größe Groesse Grosse Übung Uebung UEBUNG Ubung ÖSHZ OESHZ oshz"),
    ] {
        for text in texts.split(' ') {
            let results = look(&index, text, lang);
            assert_eq!((hits(&results).as_str(), used(&results)), (expect, vec![]), "{text}");
        }
    }
}

#[test]
fn another_spelling_is_offered_when_it_finds_more() {
    let mut documents: Vec<Document> = (0..12)
        .map(|number| {
            document(&format!("s{number}"), Lang::Fr, "Accueil", "Un accueil, un jardin.")
        })
        .collect();
    documents.push(document("slip", Lang::Fr, "Divers", "Un acceuil, une entraide."));
    let index = index_of(documents);
    let offer = |text: &str| look(&index, text, Lang::Fr).did_you_mean;
    assert_eq!(offer("acceuil").as_deref(), Some("accueil"));
    assert_eq!(offer("accueil"), None);
    assert_eq!(offer("entraide"), None);
    // The word itself is put right, not the same letters within another word.
    assert_eq!(offer("préacceuil acceuil").as_deref(), Some("préacceuil accueil"));
}

static CORPUS: LazyLock<Index> = LazyLock::new(|| index_of(corpus()));

/// The corpus with concepts of which half are named by no sheet.
static WITH_CONCEPTS: LazyLock<Index> = LazyLock::new(|| {
    let concepts = vec![
        concept("refuge", ["abri, maison", "huis", "Haus", "shelter, complains"], &[]),
        concept("nowhere", ["victoire, plaine, poliche", "tijdelijke", "Schatz", "office"], &[]),
    ];
    index_with(corpus(), concepts)
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn words_that_are_found_are_never_mended((lang, word) in any_word()) {
        let results = look(&CORPUS, &word, lang);
        prop_assert!(results.total > 0 && results.mended.is_empty(), "{:?}", results.mended);
    }

    #[test]
    fn what_stands_in_for_a_slip_finds_something(
        (lang, word) in any_word(),
        (_, beside) in any_word(),
        is_beside in any::<bool>(),
        slips in prop::collection::vec((0..20usize, 0..4usize, prop::char::range('a', 'z')), 1..3),
    ) {
        let wrong = slips.iter().fold(word, |word, (at, kind, letter)| slip(&word, *at, *kind, *letter));
        let text = if is_beside { format!("{beside} {wrong}") } else { wrong.clone() };
        let results = look(&WITH_CONCEPTS, &text, lang);
        for mended in &results.mended {
            prop_assert_eq!(&mended.typed, &wrong);
            prop_assert!(!mended.used.is_empty() && !mended.used.contains(&wrong));
            let instead = look(&WITH_CONCEPTS, &mended.used[0], lang);
            prop_assert!(instead.total > 0, "{:?} for {} finds nothing", mended.used, text);
            prop_assert!(results.total > 0);
        }
        if let Some(offer) = &results.did_you_mean {
            prop_assert_ne!(offer, &text);
            let instead = look(&WITH_CONCEPTS, offer, lang);
            prop_assert!(instead.total > results.total, "{} finds no more than {}", offer, text);
        }
    }

    #[test]
    fn every_beginning_of_a_word_finds_its_sheet((lang, word) in any_word(), length in 3usize..20) {
        let index = &*CORPUS;
        let typed: String = word.chars().take(length).collect();
        // `mai`, as `mais` it would be a word of its own.
        prop_assume!(!index.analyzer.is_stop_word(&typed, lang));
        let whole = look(index, &word, lang);
        let begun = look(index, &typed, lang);
        prop_assert!(begun.total > 0, "{} finds nothing", typed);
        let has = |hit: &Hit| begun.hits.iter().any(|known| known.slug == hit.slug);
        let n_of_language = whole.hits.iter().filter(|hit| hit.lang == lang).count();
        prop_assert!(n_of_language == 0 || whole.hits.iter().any(has), "{} loses {}", typed, word);
    }
}
