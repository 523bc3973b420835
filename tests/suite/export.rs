//! `leviers build`: a folder that any host can serve, written again without a trace, and nobody
//! else's files touched.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read,
    path::Path,
};

use crate::{
    html::{resolve, tags},
    project::{GOOD, PAGE, Project, edit, tree, write},
};

const MANIFEST: &str = ".leviers-manifest";

fn text(folder: &Path) -> String {
    folder.display().to_string()
}

#[test]
fn a_second_build_changes_nothing() {
    let project = Project::small().with("media/plan.png", [0u8, 1, 2]);
    let folder = project.build("site");
    let before = tree(&folder);
    let times = |files: &BTreeMap<String, Vec<u8>>| -> Vec<_> {
        let time = |name| fs::metadata(folder.join(name)).and_then(|m| m.modified());
        files.keys().map(|name| time(name).expect("a time")).collect()
    };
    let times_before = times(&before);
    let again = project.run(&["build", "--plain", &text(&folder)]).exits(0).stdout;
    assert!(again.ends_with(" 0 written, 0 removed\n"), "{again}");
    assert!(tree(&folder) == before);
    assert_eq!(times(&before), times_before);
    assert!(tree(&project.build("elsewhere")) == before, "another folder holds the same bytes");
}

#[test]
fn files_that_make_pages_work_have_compressed_copies() {
    let project = Project::small();
    let folder = project.beside("site");
    let build = || project.run(&["build", &text(&folder)]).exits(0).stdout;
    build();
    let files = tree(&folder);
    for name in ["assets/site.css", "assets/engine.js", "assets/engine.wasm", "search/fr.bin"] {
        let mut unpacked = Vec::new();
        let copy = &files[&format!("{name}.gz")];
        flate2::read::GzDecoder::new(&**copy).read_to_end(&mut unpacked).expect("gzip");
        assert!(unpacked == files[name], "{name}.gz");
        let mut unpacked = Vec::new();
        let mut copy = &*files[&format!("{name}.br")];
        brotli::BrotliDecompress(&mut copy, &mut unpacked).expect("brotli");
        assert!(unpacked == files[name], "{name}.br");
    }
    assert!(!files.contains_key("fr/index.html.br"));
    assert!(build().ends_with(" 0 written, 0 removed\n"));
    // Without copies an earlier build's go: they would be sent in the place of newer files.
    project.run(&["build", "--plain", &text(&folder)]).exits(0);
    assert!(!tree(&folder).keys().any(|name| name.ends_with(".gz") || name.ends_with("bin.br")));
}

#[test]
fn the_day_of_the_build_is_that_of_the_content_only() {
    let project = Project::small();
    let before = tree(&project.build("site"));
    let folder = project.beside("later");
    let output = project
        .command(&["build", "--plain", &text(&folder)])
        .env("SOURCE_DATE_EPOCH", "1798761600")
        .env("TZ", "Asia/Tokyo")
        .output();
    assert!(output.expect("the program starts").status.success());
    assert!(tree(&folder) == before, "a month later, with no review due, the pages are the same");
}

#[test]
fn a_sheet_that_goes_takes_its_pages_with_it() {
    let project = Project::small();
    let folder = project.build("site");
    write(&folder.join("fr/sheets/mine.html"), b"mine");
    write(&folder.join("CNAME"), b"example.org");
    write(&folder.join("nl/sheets/reseau.html"), b"changed by hand");
    project.remove("practices/reseau.fr.md");
    let said = project.run(&["build", "--plain", &text(&folder)]).exits(0).stdout;
    assert!(!said.ends_with(" 0 removed\n"), "{said}");
    let after = tree(&folder);
    let left: Vec<&String> = after.keys().filter(|name| name.contains("/reseau.")).collect();
    assert_eq!(left, ["nl/sheets/reseau.html"], "what was changed by hand, and nothing else of it");
    assert!(!after.contains_key("fr/sheets/reseau.html"));
    assert!(!after.contains_key("fr/cards/reseau.png"));
    assert!(after.contains_key("fr/sheets/accueil.html"));
    assert_eq!(after["fr/sheets/mine.html"], b"mine");
    assert_eq!(after["CNAME"], b"example.org");
    assert_eq!(after["nl/sheets/reseau.html"], b"changed by hand", "no longer the program's");
}

#[test]
fn a_folder_of_others_is_refused_without_force() {
    let project = Project::small();
    let folder = project.beside("site");
    write(&folder.join("photos/a.jpg"), b"a");
    let refused = project.run(&["build", "--plain", &text(&folder)]).exits(2);
    assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
    assert_eq!(tree(&folder).len(), 1);
    project.run(&["build", "--plain", &text(&folder), "--force"]).exits(0);
    let files = tree(&folder);
    assert_eq!(files["photos/a.jpg"], b"a");
    assert!(files.contains_key("fr/index.html"));
}

#[test]
fn the_sources_are_no_place_for_a_site() {
    let project = Project::small();
    let content = project.content().to_owned();
    let beside = content.parent().expect("it lies in a folder").to_owned();
    for folder in [content.clone(), content.join("site"), beside] {
        let refused = project.run(&["build", "--plain", &text(&folder), "--force"]).exits(2);
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
        assert!(!folder.join(MANIFEST).exists());
    }
}

#[test]
fn a_forged_manifest_removes_nothing_outside() {
    let project = Project::small();
    let folder = project.build("site");
    let victim = project.beside("victim.txt");
    write(&victim, b"x");
    write(&folder.join("keep.txt"), b"kept");
    let hash = |bytes: &[u8]| blake3::hash(bytes).to_hex().to_string();
    let mut manifest = fs::read_to_string(folder.join(MANIFEST)).expect("a manifest");
    for path in ["../victim.txt", "fr/../../victim.txt", "./../victim.txt", &text(&victim), ""] {
        manifest.push_str(&format!("{}  {path}\n", hash(b"x")));
    }
    manifest.push_str(&format!("{}  keep.txt\n", hash(b"something else")));
    manifest.push_str("no hash and no path\n\u{0}  \u{0}\n");
    write(&folder.join(MANIFEST), manifest.as_bytes());
    let said = project.run(&["build", "--plain", &text(&folder)]).exits(0).stdout;
    assert!(said.ends_with(" 0 removed\n"), "{said}");
    assert_eq!(fs::read(&victim).expect("still there"), b"x");
    assert_eq!(fs::read(folder.join("keep.txt")).expect("still there"), b"kept");
}

#[test]
fn broken_content_is_said_and_the_rest_is_built() {
    let project = Project::small().with("practices/casse.fr.md", "x");
    let folder = project.beside("site");
    let outcome = project.run(&["build", "--plain", &text(&folder)]).exits(1);
    assert!(outcome.stderr.contains("Y001"), "{}", outcome.stderr);
    let files = tree(&folder);
    assert!(files.contains_key("fr/sheets/accueil.html"));
    assert!(!files.contains_key("fr/sheets/casse.html"));
}

#[test]
fn drafts_are_not_exported() {
    let secret = edit(GOOD, "Ouvrir un accueil", "Un secret bien garde");
    let project = Project::small()
        .with("practices/secret.fr.md", edit(&secret, "published", "draft"))
        .with("practices/relu.fr.md", edit(&secret, "published", "review"))
        .with("lists/brouillon.fr.md", edit(crate::project::LIST, "published", "draft"));
    for (name, bytes) in tree(&project.build("site")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("bien garde"), "{name}");
        assert!(!name.contains("secret") && !name.contains("brouillon"), "{name}");
    }
}

/// Every relative link of the export leads to a file and an anchor of the export; nothing is
/// fetched from anybody else.
fn check_links(folder: &Path) {
    let files = tree(folder);
    let mut anchors: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let pages: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(name, _)| name.ends_with(".html"))
        .map(|(name, bytes)| (name.as_str(), std::str::from_utf8(bytes).expect("UTF-8")))
        .collect();
    for (name, html) in &pages {
        let mut ids = BTreeSet::new();
        for tag in tags(html) {
            if let Some(id) = tag.get("id") {
                assert!(ids.insert(id.to_owned()), "{name}: `{id}` stands there twice");
            }
        }
        anchors.insert(name, ids);
    }
    let mut n_links = 0;
    for (name, html) in &pages {
        for tag in tags(html) {
            for (attribute, value) in &tag.attributes {
                if !["href", "src", "action", "srcset", "poster", "data"].contains(attribute) {
                    assert!(
                        !attribute.starts_with("on") && *attribute != "style",
                        "{name}: {tag:?}"
                    );
                    continue;
                }
                let is_elsewhere = value.contains("://") || value.starts_with("//");
                // These two name an address and ask nobody for anything.
                let is_name = matches!(tag.get("rel"), Some("canonical" | "alternate"));
                let may_be = tag.name == "a" || (tag.name == "link" && is_name);
                if is_elsewhere || value.starts_with("mailto:") || value.starts_with("tel:") {
                    assert!(may_be, "{name}: {tag:?} asks somebody else");
                    continue;
                }
                // The page for paths that do not exist is shown at any path, so its links are rooted.
                let target = match value.strip_prefix('/') {
                    Some(rooted) if *name == "404.html" => rooted.to_owned(),
                    _ => resolve(name, value),
                };
                let (target, anchor) = target.split_once('#').unwrap_or((&target, ""));
                let target = target.split('?').next().unwrap_or_default();
                assert!(
                    files.contains_key(target),
                    "{name}: `{value}` leads to no file `{target}`"
                );
                if !anchor.is_empty() {
                    assert!(anchors[target].contains(anchor), "{name}: `{value}` has no anchor");
                }
                n_links += 1;
            }
        }
    }
    assert!(n_links > 100);
}

#[test]
fn links_of_a_small_site_lead_somewhere() {
    let project = Project::small()
        .with("media/plans/a.png", "x")
        .with("practices/liens.fr.md", format!("{GOOD}\n[a](sheet:reseau) [b](list:premiere-heure) [c](page:a-propos) [d](term:domaine/soutenir) ![e](media/plans/a.png) [f](#s-objectif)\n"))
        .with("pages/a-propos.nl.md", edit(PAGE, "nav: header", "translates: 1\nnav: header"));
    check_links(&project.build("site"));
}

#[test]
fn links_of_the_shipped_site_lead_somewhere() {
    check_links(&Project::shipped().build("site"));
}
