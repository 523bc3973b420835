//! What a browser keeps of an export whose settings allow it: the reader's language, whole or without
//! what is too large, and nothing where the settings say nothing of it.

use std::collections::BTreeSet;

use leviers::site::{
    Written,
    route::{Offline, Route},
};
use serde_json::Value;

use crate::project::{Project, tree};

fn allowed() -> Project {
    Project::small().with_edit("site.yaml", "page_size: 5", "page_size: 5\noffline: true")
}

/// The paths that are kept for readers of `lang`.
fn kept(list: &Value, lang: &str) -> BTreeSet<String> {
    let files = list["langs"][lang]["files"].as_array().expect("files");
    files.iter().map(|file| file[0].as_str().expect("a path").to_owned()).collect()
}

#[test]
fn nothing_can_be_kept_unless_the_settings_say_so() {
    let project = Project::small();
    let files = tree(&project.build("site"));
    let named: Vec<&String> = files.keys().filter(|path| path.contains("offline")).collect();
    assert_eq!(named, ["assets/offline.js", "offline.js"]);
    let home = String::from_utf8_lossy(&files["fr/index.html"]).into_owned();
    assert!(!home.contains("offline"), "no page speaks of it");
    let server = allowed().load().site;
    for path in ["fr/offline", "offline.json"] {
        let route = server.route(path, "").expect(path);
        assert!(server.render(&route).is_err(), "a server keeps nothing: {path}");
    }
    // What browsers kept when it was allowed they forget.
    let forgets = |script: &[u8]| script.starts_with(b"const BUILD = \"\";\n");
    let route = server.route("offline.js", "").expect("an address");
    assert!(forgets(&server.render(&route).expect("a script").body));
    assert!(forgets(&files["offline.js"]));
}

#[test]
fn what_is_kept_is_there_and_is_of_the_readers_language() {
    let project = allowed();
    let files = tree(&project.build("site"));
    let list: Value = serde_json::from_slice(&files["offline.json"]).expect("JSON");
    let build = list["build"].as_str().expect("a build");
    assert!(files["offline.js"].starts_with(format!("const BUILD = \"{build}\";\n").as_bytes()));
    let french = kept(&list, "fr");
    for path in &french {
        assert!(files.contains_key(path), "{path} is listed and not there");
        let of_others = ["nl/", "de/", "en/", "api/", "search/nl"];
        assert!(!of_others.iter().any(|start| path.starts_with(start)), "{path}");
    }
    for path in [
        "index.html",
        "fr/index.html",
        "fr/search.html",
        "fr/sheets/accueil.html",
        "fr/parts/accueil.html",
        "fr/offline.html",
        "search/fr.bin",
        "assets/engine.wasm",
        "assets/site.css",
    ] {
        assert!(french.contains(path), "{path} of {french:?}");
    }
    let size: usize = french.iter().map(|path| files[path].len()).sum();
    assert_eq!(list["langs"]["fr"]["size"], size);
    assert_eq!(list["langs"]["fr"]["isWhole"], true);
}

#[test]
fn a_change_is_told_by_the_name_of_the_build_and_the_hash_of_the_file() {
    let list = |project: &Project| -> Value {
        serde_json::from_slice(&tree(&project.build("site"))["offline.json"]).expect("JSON")
    };
    let project = allowed();
    let before = list(&project);
    let after = list(&project.with_edit("practices/accueil.fr.md", "Écouter", "Entendre"));
    assert_ne!(before["build"], after["build"]);
    let changed = |lang: &str| -> Vec<String> {
        let files = |list: &Value| list["langs"][lang]["files"].as_array().expect("files").clone();
        let (before, after) = (files(&before), files(&after));
        let new = after.into_iter().filter(|file| !before.contains(file));
        new.map(|file| file[0].as_str().expect("a path").to_owned()).collect()
    };
    let french = changed("fr");
    assert!(french.contains(&"fr/sheets/accueil.html".to_owned()), "{french:?}");
    assert!(!french.contains(&"fr/helplines.html".to_owned()), "{french:?}");
}

#[test]
fn of_a_site_that_would_fill_a_phone_sheets_are_left_to_be_kept_as_they_are_read() {
    let site = allowed().load_export().site;
    let list = |sheet: usize, piece: usize| -> Value {
        let size = |route: &Route| match route {
            Route::Sheet(..) => sheet,
            Route::Bundled(name) if !name.starts_with("fr.") => piece,
            _ => 1000,
        };
        let routes = site.routes();
        let written =
            routes.iter().map(|route| Written { route, hash: "0".repeat(64), size: size(route) });
        let files = site.offline_files(&written.collect::<Vec<_>>());
        let (_, page) = files
            .iter()
            .find(|(route, _)| *route == Route::Offline(Offline::Files))
            .expect("a list");
        serde_json::from_slice(&page.body).expect("JSON")
    };
    let whole = list(1000, 1000);
    assert_eq!(whole["langs"]["fr"]["isWhole"], true);
    let part = list(50_000_000, 1000);
    assert_eq!(part["langs"]["fr"]["isWhole"], false);
    let kept = kept(&part, "fr");
    assert!(!kept.contains("fr/sheets/accueil.html") && kept.contains("fr/search.html"));
    assert!(kept.contains("search/fr.bin"));
}

#[test]
fn a_language_whose_start_holds_no_texts_has_them_in_pieces() {
    let long = "L'accueil écoute sans juger.\n\n".repeat(10_000);
    let project =
        allowed().with_edit("practices/accueil.fr.md", "Écouter", &format!("{long}Écouter"));
    let files = tree(&project.build("site"));
    let list: Value = serde_json::from_slice(&files["offline.json"]).expect("JSON");
    let pieces = |path: &&String| path.starts_with("search/") && path.contains('-');
    let (french, dutch) = (kept(&list, "fr"), kept(&list, "nl"));
    assert!(files.keys().filter(pieces).all(|piece| french.contains(piece)), "{french:?}");
    assert!(files.keys().filter(pieces).any(|piece| !dutch.contains(piece)), "{dutch:?}");
}

#[test]
fn a_setting_that_is_neither_true_nor_false_is_said() {
    let wrong = Project::small().with_edit("site.yaml", "page_size: 5", "offline: perhaps");
    assert_eq!(wrong.problems(), ["site.yaml:10:10 V003"]);
}
