//! The content that ships with the program: in order, whole, sourced, and found.

use std::sync::{Arc, LazyLock};

use leviers::{
    content::{catalog::Practice, sheet::Kind, taxonomy::Role},
    loader::Snapshot,
    site::Site,
    text::{Lang, count_words},
};

use crate::project::{Project, in_short};

static SHIPPED: LazyLock<Snapshot> = LazyLock::new(|| Project::shipped().load());

fn site() -> &'static Site {
    &SHIPPED.site
}

fn practices(kind: Kind) -> impl Iterator<Item = &'static Arc<Practice>> {
    site().catalog().practices.values().filter(move |practice| practice.facts.kind == kind)
}

#[test]
fn nothing_is_to_be_mended() {
    let found: Vec<String> = SHIPPED.diagnostics.iter().map(in_short).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_practice_of_the_subject_has_a_french_sheet_of_a_readable_length() {
    assert_eq!(practices(Kind::Generic).count(), 24);
    for practice in practices(Kind::Generic) {
        let slug = &practice.slug;
        let sheet = practice.sheets.get(Lang::Fr).unwrap_or_else(|| panic!("{slug}: no French"));
        let n_words = sheet.body.n_words;
        assert!((400..=900).contains(&n_words), "{slug}: {n_words} words");
        assert!(
            sheet.evidence_reason.as_deref().is_some_and(|text| count_words(text) >= 10),
            "{slug}"
        );
        assert!(practice.facts.evidence.is_some(), "{slug}: no level of evidence");
    }
}

#[test]
fn each_domain_has_at_least_three_sheets() {
    let domain = site().catalog().taxonomy.domain().expect("a main facet");
    assert_eq!(domain.terms.len(), 6);
    for term in &domain.terms {
        let n = practices(Kind::Generic).filter(|p| p.terms(&domain.id).contains(&term.id)).count();
        assert!(n >= 3, "{}: {n} sheets", term.id);
    }
}

#[test]
fn local_projects_are_told_with_their_place() {
    assert!(practices(Kind::Project).count() >= 12);
    for practice in practices(Kind::Project) {
        // A scheme of a whole region names no commune.
        let region = site().catalog().taxonomy.role(Role::Region).expect("a facet of regions");
        assert!(
            !practice.facts.communes.is_empty() || !practice.terms(&region.id).is_empty(),
            "{}",
            practice.slug
        );
    }
}

#[test]
fn translations_are_there_and_follow_their_originals() {
    let n_in = |lang| {
        let sheets =
            practices(Kind::Generic).filter(|practice| practice.sheets.get(lang).is_some());
        sheets.count()
    };
    assert_eq!((n_in(Lang::Nl), n_in(Lang::De), n_in(Lang::En)), (24, 24, 24));
    for practice in site().catalog().practices.values() {
        let is_behind = Lang::ALL.into_iter().any(|lang| practice.sheets.is_behind(lang));
        assert!(!is_behind, "{}", practice.slug);
    }
}

#[test]
fn every_published_sheet_names_its_sources_and_when_they_were_seen() {
    for practice in site().catalog().practices.values() {
        let slug = &practice.slug;
        assert!(!practice.facts.sources.is_empty(), "{slug}: no source");
        for source in &practice.facts.sources {
            assert!(source.url.is_some() && source.seen.is_some(), "{slug}: {source:?}");
            assert!(!source.title.is_empty() && !source.publisher.is_empty(), "{slug}: {source:?}");
        }
        assert!(practice.facts.review_by.is_some(), "{slug}: no review");
    }
}

#[test]
fn pages_and_helplines_are_there_in_four_languages() {
    let catalog = site().catalog();
    for page in ["a-propos", "accessibilite", "vie-privee"] {
        let page = &catalog.pages[&page.parse().expect("a slug")];
        assert_eq!(page.iter().count(), 4);
    }
    let emergency: Vec<&str> = catalog
        .helplines
        .iter()
        .filter(|line| line.is_emergency)
        .map(|line| line.number.as_str())
        .collect();
    assert_eq!(emergency, ["101", "112"]);
    for line in &catalog.helplines {
        let texts = [&line.names, &line.descriptions];
        let is_whole = |lang| texts.iter().all(|labels| labels.exact(lang).is_some());
        assert!(Lang::ALL.into_iter().all(is_whole), "{}", line.id);
    }
    assert!(catalog.lists.len() >= 3);
}

/// Real questions, and the sheets of which one must be among the first three.
const QUESTIONS: &[(Lang, &str, &[&str])] = &[
    (Lang::Fr, "groupe de parole", &["groupes-parole-victimes"]),
    (Lang::Fr, "groupes de parole pour parents", &["groupes-parole-parents"]),
    (Lang::Fr, "hébergement d'urgence", &["solutions-urgence"]),
    (Lang::Fr, "hebergement urgence", &["solutions-urgence"]),
    (
        Lang::Fr,
        "l’accueil des victimes",
        &["accueil-securise", "outils-structures-accueil", "point-de-contact"],
    ),
    (Lang::Fr, "auteurs de violence", &["parcours-individuels-auteurs"]),
    (Lang::Fr, "VIF", &["namur-espace-vif", "secova-stopp-vif", "seraing-neupre-vifment-fini"]),
    (Lang::Fr, "écoles", &["outils-ecoles"]),
    (Lang::Fr, "crèche", &["outils-structures-accueil"]),
    (Lang::Fr, "formation des policiers", &["formations-professionnels"]),
    (Lang::Fr, "ateliers pour enfants", &["ateliers-enfants"]),
    (Lang::Fr, "numéro de contact CPAS", &["point-de-contact"]),
    (Lang::Fr, "concertation de cas", &["concertation-de-cas"]),
    (Lang::Fr, "secret professionnel", &["concertation-de-cas"]),
    (Lang::Fr, "logo", &["identite-visuelle"]),
    (Lang::Fr, "liste des services", &["listes-ressources"]),
    (Lang::Fr, "police rappel après intervention", &["suivi-proactif-police"]),
    (Lang::Fr, "plusieurs communes ensemble", &["plateformes-intercommunales"]),
    (Lang::Fr, "référent violence", &["coordination-locale"]),
    (Lang::Fr, "espase securisé enfants", &["espaces-securises-enfants"]),
    (Lang::Fr, "fiche réflexe", &["fiches-synthetiques"]),
    (Lang::Fr, "Verviers", &["verviers-divico"]),
    (Lang::Fr, "DIViCo", &["verviers-divico"]),
    (Lang::Fr, r#""carnet de bord""#, &["verviers-divico"]),
    (Lang::Nl, "casusoverleg", &["concertation-de-cas"]),
    (
        Lang::Nl,
        "plegers",
        &["parcours-individuels-auteurs", "oostende-brugge-groepssessies-plegers"],
    ),
    (Lang::Nl, "workshops kinderen", &["ateliers-enfants"]),
    (Lang::Nl, "vorming eerstelijn", &["formations-professionnels"]),
    (Lang::Nl, "politie opvolging gezinnen", &["suivi-proactif-police"]),
    (Lang::Nl, "referentiepersoon", &["roeselare-referentiepersonen"]),
    (Lang::Nl, "Gent", &["gent-intercity-platform"]),
    (Lang::De, "Anlaufstelle", &["point-de-contact"]),
    (Lang::De, "weiterverweisen", &["orientation-simple"]),
    (Lang::De, "Täter", &["parcours-individuels-auteurs"]),
    (Lang::En, "awareness campaign", &["campagnes-sensibilisation"]),
    (Lang::En, "local coordination", &["coordination-locale"]),
    (Lang::En, "perpetrators", &["parcours-individuels-auteurs"]),
];

#[test]
fn questions_find_their_sheets() {
    let mut wrong = String::new();
    for (lang, words, sheets) in QUESTIONS {
        let results = site().search(&site().query("").with_text(words), *lang);
        let first: Vec<&str> = results.hits.iter().take(3).map(|hit| hit.slug.as_str()).collect();
        if !sheets.iter().any(|sheet| first.contains(sheet)) {
            wrong.push_str(&format!("{lang} `{words}`: {first:?}, not {sheets:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
