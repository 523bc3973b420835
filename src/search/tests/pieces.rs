//! An index in pieces answers as the whole does, and fetches what it needs alone.

use super::{super::pieces::write::Sizes, *};

/// Everything is cut, and everything comes apart.
const CUT: Sizes = Sizes { lists: 12, small: 0, short: 0 };

/// Few sheets, whose lists do not come with the start.
const FEW: Sizes = Sizes { small: usize::MAX, ..CUT };

/// What is noted of a practice.
fn note(slug: &Slug) -> String {
    format!("of {slug}")
}

/// What `ask` gives of the index of `pieces` once nothing is missing, and the pieces fetched, round
/// by round.
fn fetched<T>(pieces: &Pieces, ask: impl Fn(&Index) -> T) -> (T, Vec<Vec<usize>>) {
    let mut index = Index::from_start(&pieces.start).expect("its own start");
    let mut rounds = Vec::new();
    loop {
        let answer = ask(&index);
        let missing = index.missing();
        if missing.is_empty() {
            return (answer, rounds);
        }
        for number in &missing {
            index.supply(*number, &pieces.pieces[*number]).expect("its own piece");
        }
        rounds.push(missing);
    }
}

#[test]
fn the_order_of_documents_is_not_seen() {
    let mut documents = corpus();
    let pieces = index_of(documents.clone()).to_pieces(note);
    documents.reverse();
    assert!(pieces == index_of(documents).to_pieces(note));
}

#[test]
fn answers_are_those_of_the_whole() {
    let whole = index_of(corpus());
    for pieces in
        [whole.to_pieces(note), whole.to_pieces_of(CUT, note), whole.to_pieces_of(FEW, note)]
    {
        answers_are_alike(&whole, &pieces);
    }
}

fn answers_are_alike(whole: &Index, pieces: &Pieces) {
    for address in [
        "",
        "q=violences",
        "q=police+maternelle&theme=aide",
        "q=%22aide+sociale%22+cpas",
        "q=violences+-police",
        "q=acceuil+des+victimes",
        "q=zzz",
        "q=plaignte",
        "q=geweld+gezin&page=2",
        "q=geweld&sort=title",
        "langue=nl",
    ] {
        for lang in Lang::ALL {
            let ask = |index: &Index| index.search(&ask(address), &Reader::from(lang), 2);
            let (answer, rounds) = fetched(pieces, ask);
            assert_eq!(answer, ask(whole), "{address} in {lang}");
            assert!(rounds.len() <= 4, "{address}: {rounds:?}");
        }
    }
    for text in ["acc", "plai", "xx", "acueil"] {
        let ask = |index: &Index| index.suggest(text, Lang::Fr, 8);
        assert_eq!(fetched(pieces, ask).0, ask(whole), "{text}");
    }
}

#[test]
fn what_is_noted_of_a_practice_comes_with_its_texts() {
    let whole = index_of(corpus());
    let ask = |index: &Index| {
        let hits = index.search(&ask("q=maternelle"), &Reader::from(Lang::Fr), 1).hits;
        hits.first()
            .map(|hit| (hit.slug.clone(), index.note(&hit.slug, hit.lang).map(str::to_owned)))
    };
    let (slug, noted) = fetched(&whole.to_pieces_of(CUT, note), ask).0.expect("a hit");
    assert_eq!(noted, Some(note(&slug)));
    assert_eq!(whole.note(&slug, Lang::Fr), None);
    let index = Index::from_start(&whole.to_pieces_of(CUT, note).start).expect("its own start");
    assert_eq!((index.note(&slug, Lang::Fr), index.langs_of(&slug)), (None, whole.langs_of(&slug)));
}

#[test]
fn what_a_query_does_not_need_stays_away() {
    let whole = index_of(corpus());
    let pieces = whole.to_pieces(note);
    let ask = |index: &Index| index.search(&ask("q=maternelle"), &Reader::from(Lang::Fr), 10);
    let (_, rounds) = fetched(&pieces, ask);
    // The lists came with the start: there are few. The text of the one hit is a piece.
    assert_eq!(rounds.iter().map(Vec::len).collect::<Vec<_>>(), [1]);
    // Cut small: the lists of the word, then the text.
    let pieces = whole.to_pieces_of(CUT, note);
    assert_eq!(fetched(&pieces, ask).1.len(), 2);
    assert!(fetched(&pieces, ask).1.concat().len() < pieces.pieces.len() / 4);
}

#[test]
fn cut_pieces_are_refused() {
    let pieces = index_of(corpus()).to_pieces_of(FEW, note);
    assert!(Index::from_start(b"").is_err());
    for length in 0..pieces.start.len() {
        assert!(Index::from_start(&pieces.start[..length]).is_err(), "cut at {length}");
    }
    let mut index = Index::from_start(&pieces.start).expect("its own start");
    assert!(index.supply(pieces.pieces.len(), b"").is_err());
    for (number, piece) in pieces.pieces.iter().enumerate().filter(|(_, piece)| !piece.is_empty()) {
        for length in 0..piece.len() {
            assert!(index.supply(number, &piece[..length]).is_err(), "{number} cut at {length}");
        }
        assert!(index.supply(number, &[piece, &b"x"[..]].concat()).is_err());
        index.supply(number, piece).expect("its own piece");
    }
}
