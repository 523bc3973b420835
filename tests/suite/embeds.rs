//! What communes put into their own pages: frames and plain HTML, and the guide with their lines.

use crate::{
    html::tags,
    project::{Project, tree},
};

#[test]
fn a_frame_may_stand_in_any_site_and_keeps_what_protects_readers() {
    let server = Project::shipped().serve();
    for lang in ["fr", "nl", "de", "en"] {
        for path in [
            "sheets/point-de-contact",
            "browse/domaine/soutenir-victimes",
            "search?q=accueil",
            "search?q=xqzzx",
        ] {
            let answer = server.get(&format!("/{lang}/embed/{path}")).is(200);
            let policy = answer.header("content-security-policy").unwrap_or_default();
            assert!(policy.contains("frame-ancestors *"), "{policy}");
            assert!(policy.contains("default-src 'none'"), "{policy}");
            let html = answer.text();
            assert!(!html.contains("<script"), "{path}: a script");
            assert!(html.contains("<base target=\"_top\">"), "{path}");
            assert!(html.contains("href=\"https://www.meteo.be/"), "{path}: no quick exit");
            assert!(html.contains("href=\"tel:112\""), "{path}: no helplines");
            assert_eq!(html.matches("<h1").count(), 1, "{path}");
        }
    }
    for path in ["sheets/nowhere", "browse/domaine/nowhere"] {
        let lost = server.get(&format!("/de/embed/{path}")).is(404);
        let policy = lost.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("frame-ancestors *"), "{path}: the frame stays blank");
        lost.shows("<base target=\"_top\">")
            .shows("href=\"tel:112\"")
            .hides("<form")
            .hides("<script");
        let plain = server.get(&format!("/de/embed/plain/{path}")).is(404);
        assert_eq!(plain.header("access-control-allow-origin"), Some("*"), "{path}");
    }
    let page = server.get("/fr/sheets/point-de-contact").is(200);
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(policy.contains("frame-ancestors 'self'"), "only embedded pages stand elsewhere");
}

#[test]
fn an_embedded_list_shows_what_the_search_finds() {
    let server = Project::shipped().serve();
    let titles = |path: &str| -> Vec<String> {
        let html = server.get(path).is(200).text().to_owned();
        let cards = html.split("<article class=\"card\"").skip(1);
        cards.map(|card| card.split("href=\"").nth(1).map(last_name).unwrap_or_default()).collect()
    };
    let framed = titles("/fr/embed/search?q=auteurs&domaine=accompagner-auteurs");
    assert!(!framed.is_empty());
    assert_eq!(framed, titles("/fr/search?q=auteurs&domaine=accompagner-auteurs"));
}

/// The last part of the address at the start of `text`.
fn last_name(text: &str) -> String {
    let address = text.split('"').next().unwrap_or("");
    address.rsplit('/').next().unwrap_or("").to_owned()
}

#[test]
fn plain_html_bears_whole_addresses_and_may_be_fetched_from_anywhere() {
    let server = Project::shipped().serve();
    for path in ["sheets/point-de-contact", "browse/domaine/soutenir-victimes", "search?q=accueil"]
    {
        let answer = server.get(&format!("/fr/embed/plain/{path}")).is(200);
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let html = answer.text();
        assert!(html.starts_with("<section class=\"leviers\" lang=\"fr\">"), "{html:.80}");
        for tag in tags(html) {
            if let Some(href) = tag.get("href") {
                assert!(href.starts_with("https://") || href.starts_with("tel:"), "{path}: {href}");
            }
        }
    }
}

#[test]
fn without_its_own_address_a_site_gives_no_line() {
    let project = Project::small();
    let server = project.with_edit("site.yaml", "base_url: https://essai.example\n", "").serve();
    server.get("/fr/embed").is(200).shows("base_url").hides("&lt;iframe");
    server.get("/fr/sheets/accueil").is(200).hides("&lt;iframe");
    server.get("/fr/embed/plain/sheets/accueil").is(404);
    server.get("/fr/embed/sheets/accueil").is(200);
}

#[test]
fn the_guide_gives_the_line_for_the_results_that_were_asked_for() {
    let server = Project::shipped().serve();
    let search = server.get("/fr/search?q=%22%3E%3Cscript%3E&domaine=soutenir-victimes").is(200);
    assert!(!search.text().contains("<script>"));
    let guide = server.get("/fr/embed?q=%22%3E%3Cscript%3E&domaine=soutenir-victimes").is(200);
    // The line is HTML that is shown, in which the title is text in its turn.
    guide
        .shows("https://leviers.example/fr/embed/search?q=%22%3E%3Cscript%3E&amp;amp;domaine=")
        .hides("\"><script>");
    let found = server.get("/fr/search?q=auteurs").is(200);
    found.shows("href=\"embed?q=auteurs\"");
    server.get("/fr/search").is(200).hides("href=\"embed?");
    server.get("/fr/embed/sheets/nothing-here").is(404);
    server.get("/fr/embed/browse/langue/fr").is(404);
}

#[test]
fn an_export_holds_the_frames_of_sheets_and_domains() {
    let project = Project::shipped();
    let folder = tree(&project.build("public"));
    for file in [
        "fr/embed.html",
        "nl/embed/sheets/point-de-contact.html",
        "de/embed/browse/domaine/soutenir-victimes.html",
        "fr/embed/plain/sheets/point-de-contact.html",
    ] {
        assert!(folder.contains_key(file), "{file}");
    }
    let guide = String::from_utf8_lossy(&folder["fr/embed.html"]).into_owned();
    assert!(
        guide.contains("https://leviers.example/fr/embed/browse/domaine/soutenir-victimes.html")
    );
    assert!(!guide.contains("/embed/search"), "an export answers no search by its address");
}
