//! Compounds of Dutch and German, in one word or in two.

use super::*;

/// The hit that every spelling of the same thing must find first.
fn check(index: &Index, lang: Lang, expect: &str, texts: &[&str]) {
    for text in texts {
        let results = look(index, text, lang);
        let found = hits(&results);
        assert_eq!(found.split(' ').next(), Some(expect), "{text}: {found}");
        assert_eq!(results.mended, [], "{text}");
    }
}

fn nl() -> Index {
    index_of(vec![
        document("een", Lang::Nl, "Opvang", "Het opvangcentrum is open."),
        document("twee", Lang::Nl, "Raad", "Geweld in het gezin stopt niet vanzelf."),
        document("drie", Lang::Nl, "Crisis", "Een tijdelijk huisverbod van de burgemeester."),
        document("vier", Lang::Nl, "Hulp", "Het centrum geeft raad aan elk gezin."),
        document("vijf", Lang::Nl, "Slachtoffers", "Slachtofferhulp en steun."),
    ])
}

fn de() -> Index {
    index_of(vec![
        document("eins", Lang::De, "Zuflucht", "Das Frauenhaus nimmt Frauen auf."),
        document("zwei", Lang::De, "Rat", "Gewalt in der Partnerschaft, Hilfe für Opfer."),
        document("drei", Lang::De, "Jugend", "Die Beratungsstelle für Kinderschutz."),
        document("vier", Lang::De, "Haus", "Ein Haus für alle, auch für Kinder."),
    ])
}

#[test]
fn one_word_in_the_query_and_two_in_the_text() {
    check(&nl(), Lang::Nl, "twee.nl", &["gezinsgeweld", "Gezinsgeweld"]);
    check(&de(), Lang::De, "zwei.de", &["Opferhilfe", "opferhilfe"]);
}

#[test]
fn two_words_in_the_query_and_one_in_the_text() {
    check(
        &nl(),
        Lang::Nl,
        "een.nl",
        &["opvangcentrum", "opvang centrum", "opvang-centrum", "opvang centrum open"],
    );
    check(&nl(), Lang::Nl, "drie.nl", &["huisverbod", "huis verbod", "huis-verbod"]);
    check(&nl(), Lang::Nl, "vijf.nl", &["slachtofferhulp", "slachtoffer hulp"]);
    check(
        &de(),
        Lang::De,
        "eins.de",
        &["Frauenhaus", "Frauen Haus", "Frauenhäuser", "frauen-haus"],
    );
    check(
        &de(),
        Lang::De,
        "drei.de",
        &[
            "Beratungsstelle",
            "Beratung Stelle",
            "Kinderschutz",
            "Kinder Schutz",
            "Kinderschutz Beratungsstelle",
        ],
    );
}

#[test]
fn compounds_name_concepts_in_one_word_or_two() {
    let concepts = vec![
        concept("ban", ["interdiction de résidence", "huisverbod", "Hausverbot", ""], &[]),
        concept("refuge", ["maison d'accueil", "vluchthuis", "Frauenhaus", "shelter"], &[]),
    ];
    let index = index_with(
        vec![
            document("ban", Lang::Fr, "Mesure", "L’interdiction temporaire de résidence."),
            document("ban2", Lang::Fr, "Éloignement", "Une interdiction de résidence, dix jours."),
            document("refuge", Lang::Fr, "Toit", "Une maison d’accueil."),
        ],
        concepts,
    );
    for (lang, texts, expect) in [
        (Lang::Nl, ["huisverbod", "huis verbod"], "ban2.fr"),
        (Lang::De, ["Hausverbot", "Haus Verbot"], "ban2.fr"),
        (Lang::Nl, ["vluchthuis", "vlucht huis"], "refuge.fr"),
        (Lang::De, ["Frauenhaus", "Frauen Haus"], "refuge.fr"),
    ] {
        for text in texts {
            let results = look(&index, text, lang);
            assert_eq!(hits(&results), expect, "{text}");
            assert_eq!(results.mended, [], "{text}");
            assert_eq!(results.hits[0].missing, Vec::<String>::new(), "{text}");
            assert_eq!(results.hits[0].through.len(), 1, "{text}");
        }
    }
}

#[test]
fn shutting_out_a_part_keeps_the_compound() {
    let index = nl();
    let results = look(&index, "raad -centrum", Lang::Nl);
    assert_eq!(hits(&results), "twee.nl");
    let results = look(&index, "opvang -centrum", Lang::Nl);
    assert_eq!(hits(&results), "een.nl");
}
