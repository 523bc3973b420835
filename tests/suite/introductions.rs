//! The texts that introduce the sheets of a term: on its page and nowhere else.

use crate::project::{Project, tree};

const INTRODUCTION: &str = "\
---
title: Soutenir les victimes
about: domaine/soutenir
---

Commencez par [un accueil](sheet:accueil).

## Premier pas

Un lieu.
";

fn project() -> Project {
    Project::small().with("pages/domaine-soutenir.fr.md", INTRODUCTION)
}

#[test]
fn an_introduction_stands_on_the_page_of_its_term() {
    let server = project().serve();
    server
        .get("/fr/browse/domaine/soutenir")
        .is(200)
        .shows("<a href=\"../../sheets/accueil\">un accueil</a>")
        .shows("<h2 id=\"s-premier-pas\">Premier pas</h2>");
    server
        .get("/nl/browse/domaine/soutenir")
        .is(200)
        .shows("<div class=\"prose\" lang=\"fr\"><p>Commencez par");
    server.get("/fr/browse/public/victimes").is(200).hides("Commencez par");
    server.get("/fr/pages/domaine-soutenir").is(404);
}

#[test]
fn a_link_to_an_introduction_leads_to_the_page_of_its_term() {
    let page = "---\ntitle: Autre\nnav: header\n---\n\nVoir [le domaine](page:domaine-soutenir).\n";
    let server = project().with("pages/autre.fr.md", page).serve();
    server
        .get("/fr/pages/autre")
        .is(200)
        .shows("<a href=\"../browse/domaine/soutenir\">le domaine");
}

#[test]
fn an_introduction_is_no_file_of_its_own_in_an_export() {
    let project = project();
    let files = tree(&project.build("public"));
    assert!(!files.keys().any(|file| file.contains("domaine-soutenir")));
    let page = String::from_utf8_lossy(&files["fr/browse/domaine/soutenir.html"]).into_owned();
    assert!(page.contains("Commencez par"));
}

#[test]
fn a_term_that_is_not_there_is_said_with_the_nearest() {
    for (from, to, code) in [
        ("domaine/soutenir", "domaine/soutenire", "V006"),
        ("domaine/soutenir", "domain/soutenir", "V007"),
    ] {
        let text = INTRODUCTION.replace(from, to);
        let project = Project::small().with("pages/domaine-soutenir.fr.md", text);
        let problems = project.problems();
        assert!(problems.iter().any(|problem| problem.contains(code)), "{to}: {problems:?}");
    }
}
