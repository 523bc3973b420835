//! Any bytes under `content/` give a catalog and diagnostics: no panic, and the good sheets stay.

use std::{collections::BTreeMap, panic, sync::LazyLock};

use leviers::{
    content::{Source, catalog::Catalog},
    lint,
    site::Site,
    workspace::Workspace,
};
use proptest::prelude::*;

use crate::project::{GOOD, GOOD_NL, LIST, PAGE, Project, READERS, TODAY};

static GOOD_SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let project = Project::small();
    let workspace =
        Workspace::open(project.content(), &project.beside("themes")).expect("a content folder");
    workspace.sources().0
});

/// Where the bytes are put: new files, and the data files that every sheet leans on.
const PATHS: [&str; 14] = [
    "practices/casse.fr.md",
    "practices/casse.nl.md",
    "practices/accueil.nl.md",
    "lists/casse.fr.md",
    "pages/casse.fr.md",
    "site.yaml",
    "vocabulary.yaml",
    "helplines.yaml",
    "thesaurus.yaml",
    "communes.csv",
    "shapes.yaml",
    "media/a.png",
    "practices/\u{0}.fr.md",
    "../x",
];

/// Pieces of which front matter and Markdown are made, so that a random text goes deep.
const PIECES: [&str; 32] = [
    "---\n",
    "\n",
    "title: a\n",
    "summary: b\n",
    "kind: generic\n",
    "kind: project\n",
    "status: published\n",
    "terms:\n  domaine: [soutenir]\n",
    "evidence:\n  level: citee\n",
    "  - ",
    "- id: x\n",
    "facets:\n",
    "concepts:\n",
    "helplines:\n",
    ": ",
    "&a ",
    "*a ",
    "!!str ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "# ",
    "## Objectif\n",
    "> [!NOTE]\n",
    "[a](sheet:accueil)",
    "![](",
    "|a|b|\n|-|-|\n",
    "<b>",
    "\u{feff}",
    "\u{202e}é\u{0}",
];

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)
        .prop_map(|parts| parts.concat().into_bytes())
}

/// A good file with a part cut out and another put in.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let texts = prop::sample::select(vec![GOOD, GOOD_NL, LIST, PAGE]);
    let part = prop_oneof![pieces(), prop::collection::vec(any::<u8>(), 0..20)];
    (texts, any::<prop::sample::Index>(), 0..200usize, part).prop_map(|(text, at, n, part)| {
        let mut bytes = text.as_bytes().to_vec();
        let start = at.index(bytes.len());
        let end = (start + n).min(bytes.len());
        bytes.splice(start..end, part);
        bytes
    })
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![prop::collection::vec(any::<u8>(), 0..300), pieces(), damaged()]
}

fn changed(changes: &BTreeMap<&'static str, Vec<u8>>) -> Vec<Source> {
    let kept = GOOD_SOURCES.iter().filter(|source| !changes.contains_key(source.path.as_str()));
    let new = changes.iter().map(|(path, bytes)| Source::new(*path, bytes.clone()));
    kept.cloned().chain(new).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_catalog_that_can_be_shown(
        changes in prop::collection::btree_map(prop::sample::select(&PATHS[..]), bytes(), 1..4)
    ) {
        let today = TODAY.parse().expect("a date");
        let (catalog, diagnostics) = Catalog::parse(&changed(&changes));
        for slug in ["accueil", "reseau"] {
            let slug = slug.parse().expect("a slug");
            prop_assert!(catalog.practices.contains_key(&slug), "{slug}: {changes:?}");
        }
        for diagnostic in &diagnostics {
            prop_assert_eq!(diagnostic.to_string().lines().count(), 1);
        }
        lint::check(&catalog, today);
        let (site, _) = Site::new(catalog, &BTreeMap::new(), today, READERS);
        for route in site.routes() {
            let drawn = panic::catch_unwind(panic::AssertUnwindSafe(|| site.render(&route).is_ok()));
            prop_assert!(drawn.is_ok(), "{route}: {changes:?}");
            // A sheet with a damaged date has no page; the others must have theirs.
            let is_good = ["/sheets/accueil", "/sheets/reseau", "/helplines", "/search", "/browse"];
            if is_good.iter().any(|end| route.to_string().ends_with(end)) {
                prop_assert!(drawn.is_ok_and(|is_ok| is_ok), "{route}: {changes:?}");
            }
        }
        let query = site.query("q=accueil").with_text("accueil \"réseau");
        site.search(&query, leviers::text::Lang::Fr);
    }

    #[test]
    fn any_text_is_a_query(text in any::<String>(), address in any::<String>()) {
        static SITE: LazyLock<Site> = LazyLock::new(|| Project::small().load().site);
        let query = SITE.query(&address).with_text(&text);
        for lang in leviers::text::Lang::ALL {
            SITE.search(&query, lang);
        }
        let again = SITE.query(&query.to_string());
        prop_assert_eq!(again, query);
    }

    #[test]
    fn any_path_is_a_route_or_none(path in any::<String>()) {
        static SITE: LazyLock<Site> = LazyLock::new(|| Project::small().load().site);
        for path in [path.clone(), format!("fr/{path}"), format!("fr/sheets/{path}"), format!("media/{path}")] {
            if let Some(route) = SITE.route(&path, "") {
                prop_assert_eq!(SITE.route(&route.path(), ""), Some(route.clone()));
                prop_assert_eq!(SITE.route(&route.file(), ""), Some(route.clone()));
                let _ = SITE.render(&route);
            }
        }
    }
}
