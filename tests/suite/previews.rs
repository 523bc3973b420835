//! What is seen of a page elsewhere: pictures for previews, and titles that keep the subject to
//! themselves where a site asks for it.

use leviers::site::route::Route;

use crate::{
    html::{between, tags},
    project::{Project, edit, tree},
    server::Answer,
};

/// The width and the height of a PNG.
#[track_caller]
fn size(answer: &Answer) -> (u32, u32) {
    assert_eq!(answer.header("content-type"), Some("image/png"));
    assert!(answer.body.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| {
        answer.body[at..at + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
    };
    (number(16), number(20))
}

#[test]
fn sheets_lists_and_the_site_have_a_picture() {
    let server = Project::small().serve();
    let again = Project::small().serve();
    for path in [
        "/fr/card.png",
        "/nl/card.png",
        "/fr/cards/accueil.png",
        "/nl/cards/accueil.png",
        "/fr/cards/lists/premiere-heure.png",
    ] {
        let answer = server.get(path).is(200);
        assert_eq!(size(&answer), (1200, 630), "{path}");
        assert!(answer.body.len() < 100_000, "{path}: {}", answer.body.len());
        assert!(again.get(path).body == answer.body, "{path}: the same bytes");
    }
    let bodies = ["/fr/cards/accueil.png", "/nl/cards/accueil.png"].map(|path| server.get(path));
    assert!(bodies[0].body != bodies[1].body, "each language has its own");
    for path in ["/nl/cards/reseau.png", "/fr/cards/x.png", "/de/card.png", "/fr/cards/lists/x.png"]
    {
        server.get(path).is(404);
    }
}

#[test]
fn a_theme_may_draw_another_picture_and_a_broken_one_is_not_used() {
    let small = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\">\
        <image href=\"/etc/passwd\"/><text y=\"90\">{{ view.title }}</text></svg>";
    let server = Project::small().with_theme_file("templates/social_card.svg", small).serve();
    assert_eq!(size(&server.get("/fr/cards/accueil.png").is(200)), (300, 200));
    for broken in [
        "{{ view.nothing.at_all }}",
        "<svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99999\" height=\"99999\"/>",
    ] {
        let server = Project::small().with_theme_file("templates/social_card.svg", broken).serve();
        assert_eq!(size(&server.get("/fr/cards/accueil.png").is(200)), (1200, 630), "{broken}");
    }
}

const DISCREET: &str = "page_size: 5\ndiscreet: true\n";

/// What a neighbour may see of a page: everything in its head but addresses.
fn seen(html: &str) -> String {
    let head = between(html, "<head>", "</head>").expect("a head");
    let mut seen = between(head, "<title>", "</title>").expect("a title").to_owned();
    for tag in tags(head) {
        let is_address = tag.get("property").is_some_and(|name| name == "og:url");
        for (name, value) in &tag.attributes {
            if *name != "href" && !is_address && !value.starts_with("https://") {
                seen.push('\n');
                seen.push_str(value);
            }
        }
    }
    seen
}

#[test]
fn a_discreet_site_names_its_subject_in_no_title_and_no_preview() {
    let project = Project::small().with_edit("site.yaml", "page_size: 5\n", DISCREET);
    let named = Project::small().with_edit(
        "site.yaml",
        "page_size: 5\n",
        &format!("{DISCREET}discreet_name: {{ fr: Notes, nl: Nota's }}\n"),
    );
    assert_eq!(project.problems(), Vec::<String>::new());
    assert_eq!(named.problems(), Vec::<String>::new());
    let words = ["accueil", "onthaal", "réseau", "première", "propos", "soutenir", "steunen"];
    let words =
        [&words[..], &["essai pour", "un essai", "pour essayer", "fiches", "recherche"]].concat();
    for (project, fr, nl) in [(&project, "Essai", "Essai"), (&named, "Notes", "Nota&#39;s")] {
        let server = project.serve();
        let routes = project.load().site.routes();
        let mut paths: Vec<String> = routes.iter().map(Route::to_string).collect();
        paths.extend(["/fr/search?q=accueil".to_owned(), "/nl/nowhere".to_owned()]);
        for path in paths {
            let page = server.get(&path);
            if page.header("content-type") != Some("text/html; charset=utf-8") {
                continue;
            }
            // A piece of HTML for other pages has no title.
            if !page.text().contains("<html") {
                continue;
            }
            let name = if path.starts_with("/nl") { nl } else { fr };
            let page = page.shows(&format!("<title>{name}</title>")).hides("ld+json");
            let page = page.hides("citation_").hides("name=\"DC.");
            let seen = seen(page.text()).to_lowercase();
            for word in &words {
                assert!(!seen.contains(word), "{path}: `{word}` in {seen}");
            }
            assert!(!page.text().contains("/cards/"), "{path}");
        }
        server.get("/fr/sheets/accueil").is(200).shows("<h1>Ouvrir un accueil</h1>");
        server.get("/fr/browse").is(200).shows("class=\"lead\"");
        server.get("/fr/cards/accueil.png").is(404);
        assert_eq!(size(&server.get("/fr/card.png").is(200)), (1200, 630));
        server.get("/fr/opensearch.xml").is(200).hides("Un essai");
    }
    let files = tree(&project.build("site"));
    assert!(!files.keys().any(|name| name.contains("/cards/")));
}

#[test]
fn a_site_is_discreet_only_if_it_says_so() {
    let server = Project::small().serve();
    server.get("/fr/sheets/accueil").is(200).shows("<title>Ouvrir un accueil – Essai</title>");
    let wrong = Project::small().with_edit("site.yaml", "page_size: 5", "discreet: perhaps");
    assert_eq!(wrong.problems(), ["site.yaml:10:11 V003"]);
    let half = edit(DISCREET, "true\n", "true\ndiscreet_name: { fr: Notes }\n");
    let half = Project::small().with_edit("site.yaml", "page_size: 5\n", &half);
    assert_eq!(half.problems(), ["site.yaml:12:16 V015"]);
}
