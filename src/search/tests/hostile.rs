//! Text that no one means well: whatever is asked or indexed, there is an answer.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use proptest::{prelude::*, test_runner::TestRunner};

use super::super::pieces::write::Sizes;
use super::{facets::any_filters, *};

#[test]
fn any_text_is_a_query_and_any_text_can_be_indexed() {
    let index = index_of(corpus());
    let check = |text: &str, filters: &BTreeMap<String, BTreeSet<String>>, reader: Lang| {
        let query = Query { text: text.to_owned(), filters: filters.clone(), ..Query::default() };
        let results = index.search(&query, &Reader::from(reader), 3);
        assert!(results.hits.len() <= results.total && results.page <= results.n_pages, "{text}");
    };
    let spiced = "([\"«»„“ -]|\\PC|police|l'|C\\.P\\.|maison|-){0,20}";
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let texts = prop_oneof![any::<String>(), spiced.prop_map(|text| text)];
    let mut runner = TestRunner::new(ProptestConfig::with_cases(400));
    runner
        .run(&(texts, any_filters(), lang), |(text, filters, reader)| {
            check(&text, &filters, reader);
            Ok(())
        })
        .expect("no query fails");
    let mut runner = TestRunner::new(ProptestConfig::with_cases(64));
    runner
        .run(&(any::<String>(), "\\PC{0,300}"), |(title, body)| {
            let mut document = document("a", Lang::Fr, &title, &body);
            document.keywords = vec![title.clone()];
            let index = index_of(vec![document]);
            let word: String =
                body.split_whitespace().next().unwrap_or_default().chars().take(50).collect();
            let results =
                index.search(&Query::default().with_text(&word), &Reader::from(Lang::Fr), 10);
            let texts: Vec<String> = results.hits.iter().map(|hit| shown(&hit.title)).collect();
            assert!(texts.len() <= 1);
            Ok(())
        })
        .expect("no text fails");
}

fn concepts() -> Vec<Concept> {
    vec![
        concept("vif", ["VIF, violence intrafamiliale", "IFG", "", ""], &[]),
        concept("refuge", ["maison d'accueil", "vluchthuis", "Frauenhaus", "shelter"], &["vif"]),
        concept("signs", ["-, \"", "‘", "A.B.", "x y z"], &["refuge"]),
    ]
}

static INDEX: LazyLock<Index> = LazyLock::new(|| index_with(corpus(), concepts()));

/// Up to 400 characters: all of Unicode, with what the box gives a meaning between.
fn any_text() -> impl Strategy<Value = String> {
    let words = ["police", "refgue", "huis", "verbod", "l'", "C.P.A.S.", "0800", "30", "458 bis"];
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        2 => prop::sample::select(vec!["\"", "«", "»", "“", "„", " -", "-", "'", "’", " ", "\u{301}"])
            .prop_map(str::to_owned),
        2 => prop::sample::select(words.to_vec()).prop_map(|word| format!(" {word} ")),
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(piece, 0..200)
        .prop_map(|pieces| pieces.concat().chars().take(400).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn whatever_is_typed_is_answered(
        text in any_text(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        limit in 0usize..12,
    ) {
        let index = &*INDEX;
        let results = look(index, &text, lang);
        prop_assert!(results.hits.len() == results.total.min(20));
        prop_assert!(results.hits.iter().all(|hit| hit.score.is_finite()));
        prop_assert!(index.suggest(&text, lang, limit).len() <= limit);
        let query = Query::default().with_text(&text);
        let slug = results.hits.first().map(|hit| &hit.slug);
        let explained = slug.and_then(|slug| index.explain(&query, &Reader::from(lang), slug));
        prop_assert!(explained.is_none_or(|explained| explained.score.is_finite()));
    }

    #[test]
    fn no_bytes_make_an_index_by_chance(bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(Index::from_start(&bytes).err(), Some(BadPiece));
    }

    /// Damage may go unseen here (whoever fetches pieces compares their hashes), but breaks nothing.
    #[test]
    fn damaged_pieces_break_nothing(
        of_start in any::<bool>(),
        is_short in any::<bool>(),
        number in 0usize..1000,
        at in 0.0..1.0f64,
        bit in 0u8..8,
    ) {
        let sizes = Sizes { lists: 20, small: 0, short: if is_short { 1 << 20 } else { 0 } };
        let mut pieces = index_of(corpus()[..3].to_vec()).to_pieces_of(sizes, Slug::to_string);
        let number = number % pieces.pieces.len();
        let bytes = if of_start { &mut pieces.start } else { &mut pieces.pieces[number] };
        if !bytes.is_empty() {
            let at = (bytes.len() as f64 * at) as usize;
            bytes[at] ^= 1 << bit;
        }
        if let Ok(mut index) = Index::from_start(&pieces.start) {
            for (number, piece) in pieces.pieces.iter().enumerate() {
                let _ = index.supply(number, piece);
            }
            for text in ["", "accueil", "\"aide sociale\"", "violances", "zzzz"] {
                look(&index, text, Lang::Fr);
                index.suggest(text, Lang::Fr, 8);
            }
        }
    }
}

#[test]
fn an_index_in_pieces_answers_as_the_one_written() {
    let (mut documents, concepts) = (corpus(), concepts());
    documents[0].concepts = vec!["vif".into()];
    let collection = Collection {
        documents,
        concepts,
        lists: vec![("liste".parse().expect("a slug"), Lang::Fr, "Premiers pas".into())],
        domain: Some("theme".into()),
    };
    let written = Index::build(&collection);
    let pieces = written.to_pieces(Slug::to_string);
    let mut read = Index::from_start(&pieces.start).expect("its own start");
    for (number, piece) in pieces.pieces.iter().enumerate().filter(|(_, piece)| !piece.is_empty()) {
        read.supply(number, piece).expect("its own piece");
    }
    assert!(read.to_pieces(Slug::to_string) == pieces);
    let texts = ["", "police", "VIF", "acceuil", "vlucht huis", "zzzz", "pr", "prem", "-police"];
    for text in texts {
        for lang in Lang::ALL {
            assert_eq!(look(&read, text, lang), look(&written, text, lang), "{text}");
            assert_eq!(read.suggest(text, lang, 8), written.suggest(text, lang, 8), "{text}");
            let query = Query::default().with_text(text);
            for slug in &written.rows.slugs {
                let explain = |index: &Index| index.explain(&query, &Reader::from(lang), slug);
                assert_eq!(explain(&read), explain(&written), "{text}");
                assert_eq!(read.related(slug, 5), written.related(slug, 5), "{slug}");
            }
        }
    }
}
