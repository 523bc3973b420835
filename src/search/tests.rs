//! The index from the outside: what is asked and what is found.

mod compounds;
mod concepts;
mod explain;
mod facets;
mod hostile;
mod pieces;
mod ranking;
mod related;
mod repairs;
mod suggest;
mod typing;

use super::*;

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
        concepts: Vec::new(),
        terms: vec![(LANG_FACET.to_owned(), lang.code().to_owned())],
        updated: 0,
        weight: 1.0,
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

fn index_of(documents: Vec<Document>) -> Index {
    Index::build(&Collection { documents, ..Collection::default() })
}

fn index_with(documents: Vec<Document>, concepts: Vec<Concept>) -> Index {
    Index::build(&Collection { documents, concepts, ..Collection::default() })
}

/// A concept with its labels in the order of the languages, each between commas, and what contains it.
fn concept(id: &str, labels: [&str; 4], broader: &[&str]) -> Concept {
    let labels = labels
        .map(|labels| labels.split(", ").filter(|l| !l.is_empty()).map(str::to_owned).collect());
    let broader = broader.iter().map(|id| (*id).to_owned()).collect();
    Concept { id: id.to_owned(), labels, broader }
}

/// The first 20 hits for `text` of a reader of `lang`.
fn look(index: &Index, text: &str, lang: Lang) -> Results {
    index.search(&Query::default().with_text(text), &Reader::from(lang), 20)
}

fn terms_of(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    document.terms.iter().map(|(facet, term)| (facet.as_str(), term.as_str()))
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

pub(super) fn shown(marked: &Marked) -> String {
    let piece = |(text, is_match): (&str, bool)| {
        if is_match { format!("[{text}]") } else { text.to_owned() }
    };
    marked.pieces().map(piece).collect()
}

#[test]
fn questions_find_their_sheets() {
    let index = index_of(corpus());
    for (text, reader, expect) in [
        // What holds some of the words follows what holds all.
        ("violence conjugale", Lang::Fr, "accueil.fr police.fr"),
        ("VIOLENCES", Lang::Fr, "police.fr accueil.fr"),
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
        let results = index.search(&Query::default().with_text(text), &Reader::from(reader), 20);
        assert_eq!(hits(&results), expect, "{text}");
        assert_eq!(results.total, results.hits.len(), "{text}");
    }
}

#[test]
fn sheets_with_most_words_stand_in_for_those_with_all() {
    let index = index_of(corpus());
    let results = index.search(&ask("q=police+plainte+maternelle"), &Reader::from(Lang::Fr), 20);
    assert_eq!(
        (results.matching, hits(&results)),
        (Matching::Some, "police.fr ecole.fr".to_owned())
    );
    let results =
        index.search(&ask("q=violences+victimes+-conjugales"), &Reader::from(Lang::Fr), 20);
    assert_eq!(
        (results.matching, hits(&results)),
        (Matching::Some, "cpas.fr police.fr".to_owned())
    );
    let results = index.search(&ask("q=police+plainte"), &Reader::from(Lang::Fr), 20);
    assert_eq!((results.matching, hits(&results)), (Matching::All, "police.fr".to_owned()));
}

#[test]
fn without_words_everything_is_found_latest_first() {
    let index = index_of(corpus());
    let all = "ecole.fr huisverbod.nl police.fr cpas.fr accueil.fr";
    for address in ["", "q=", "q=%20", "q=%3F%21", "q=-zzzz", "sort=date"] {
        assert_eq!(
            hits(&index.search(&ask(address), &Reader::from(Lang::Fr), 20)),
            all,
            "{address}"
        );
    }
    assert_eq!(
        hits(&index.search(&ask("q=-police"), &Reader::from(Lang::Fr), 20)),
        "ecole.fr huisverbod.nl cpas.fr accueil.fr"
    );
    let by_title = "ecole.fr huisverbod.nl accueil.fr cpas.fr police.fr";
    assert_eq!(hits(&index.search(&ask("sort=title"), &Reader::from(Lang::Fr), 20)), by_title);
}

#[test]
fn a_page_beyond_the_last_is_the_last() {
    let index = index_of(corpus());
    let results = index.search(&ask("page=99"), &Reader::from(Lang::Fr), 2);
    assert_eq!(
        (results.page, results.n_pages, results.total, hits(&results).as_str()),
        (3, 3, 5, "accueil.fr")
    );
    let results = index.search(&ask("q=zzzz&page=7"), &Reader::from(Lang::Fr), 0);
    assert_eq!((results.page, results.n_pages, results.total), (1, 1, 0));
}

#[test]
fn a_filter_by_language_shows_that_language() {
    let index = index_of(corpus());
    let results = index.search(&ask("langue=nl"), &Reader::from(Lang::Fr), 20);
    assert_eq!(hits(&results), "huisverbod.nl cpas.nl accueil.nl");
    let langues = results
        .facets
        .iter()
        .find(|facet| *facet.facet == *LANG_FACET)
        .expect("the facet is there");
    assert_eq!(
        (langues.count("fr"), langues.count("nl"), langues.count("en"), langues.count("xx")),
        (4, 3, 1, 0)
    );
    assert_eq!(index.search(&ask("nothing=known"), &Reader::from(Lang::Fr), 20).total, 0);
}

#[test]
fn the_words_are_marked_as_they_stand_in_the_text() {
    let index = index_of(corpus());
    let show = |text: &str, reader| {
        let results = index.search(&Query::default().with_text(text), &Reader::from(reader), 20);
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
fn an_empty_index_answers() {
    fn can_be_shared<T: Send + Sync>(_: &T) {}

    let index = index_of(Vec::new());
    can_be_shared(&index);
    let results = index.search(&ask("q=police&theme=aide"), &Reader::from(Lang::Fr), 10);
    assert_eq!((results.total, results.n_pages, results.facets.len()), (0, 1, 0));
}
