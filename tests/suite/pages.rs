//! The site over HTTP: what readers get at every kind of address, and what nobody gets.

use crate::{
    html::{resolve, tags},
    project::{GOOD, LIST, Project, edit},
    server::{Answer, Server},
};

const LANGS: [&str; 4] = ["fr", "nl", "de", "en"];

/// An address of every kind in the shipped content, without the language.
const KINDS: [&str; 13] = [
    "",
    "search?q=accueil",
    "sheets",
    "sheets/point-de-contact",
    "lists",
    "lists/premiere-heure-elu",
    "browse",
    "browse/domaine/soutenir-victimes",
    "pages/a-propos",
    "helplines",
    "compare?s=point-de-contact&s=namur-espace-vif",
    "note?s=point-de-contact",
    "my-list?s=point-de-contact",
];

/// The headers that protect readers are there.
#[track_caller]
pub fn is_protected(answer: &Answer) {
    let policy = answer.header("content-security-policy").unwrap_or_default();
    for part in ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors"] {
        assert!(policy.contains(part), "{part}: {:?}", answer.headers);
    }
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
}

/// The page that a redirect leads to.
#[track_caller]
fn follow(server: &Server, path: &str, answer: &Answer) -> String {
    let location = answer.header("location").unwrap_or_else(|| panic!("{path}: no location"));
    assert!(!location.contains("://") && !location.starts_with('/'), "{path}: {location}");
    let target = format!("/{}", resolve(path.trim_start_matches('/'), location));
    server.get(&target).is(200);
    target
}

#[test]
fn a_page_is_the_same_whatever_was_drawn_before_it() {
    let project = Project::shipped();
    for export in [false, true] {
        let load = || if export { project.load_export().site } else { project.load().site };
        let (one, other) = (load(), load());
        let mut routes = one.routes();
        let questions = ["fr/search?q=accueil", "fr/search?q=hulp&domaine=soutenir-victimes"];
        let question =
            |address: &&str| one.route(address.split_once('?')?.0, address.split_once('?')?.1);
        routes.extend(questions.iter().filter_map(question));
        routes.retain(|route| route.lang() == Some(leviers::text::Lang::Fr));
        let drawn: Vec<_> = routes.iter().map(|route| one.render(route).ok()).collect();
        for (route, page) in routes.iter().zip(drawn).rev() {
            assert!(other.render(route).ok() == page, "{route}, export {export}");
        }
    }
}

fn value(label: &str, count: usize) -> String {
    format!("<span class=\"label\">{label}</span><span class=\"n\">{count} <span")
}

#[test]
fn every_kind_of_page_has_helplines_a_quick_exit_and_its_language() {
    let (server, preview) = (Project::shipped().serve(), Project::shipped().preview());
    let is_whole = |answer: &Answer, name: &str| {
        let html = answer.text();
        for part in ["href=\"tel:101\"", "href=\"tel:112\"", "data-exit", "class=\"skip\"", "<h1"] {
            assert!(html.contains(part), "{name}: no {part}");
        }
        let exit = tags(html).into_iter().find(|tag| tag.get("data-exit").is_some());
        let exit = exit.unwrap_or_else(|| panic!("{name}: no quick exit"));
        assert!(
            exit.get("href").is_some_and(|href| href.starts_with("https://www.meteo.be/")),
            "{name}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{name}: one first heading");
        is_protected(answer);
    };
    for lang in LANGS {
        for kind in KINDS {
            let path = format!("/{lang}/{kind}");
            let answer = server.get(&path).is(200).shows(&format!("<html lang=\"{lang}\">"));
            assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
            is_whole(&answer, &path);
        }
        let mut lost = server.get(&format!("/{lang}/nowhere")).is(404);
        for other in LANGS {
            lost = lost.shows(&format!("hreflang=\"{other}\""));
        }
        is_whole(&lost.shows(&format!("<html lang=\"{lang}\">")), "404");
        let header = [("Accept-Language", lang)];
        is_whole(
            &server.ask("POST", "/", &header).is(405).shows(&format!("<html lang=\"{lang}\">")),
            "405",
        );
        is_whole(&preview.ask("GET", "/diagnostics", &header).is(200), "diagnostics");
    }
    let root = server.get("/").is(200);
    for lang in LANGS {
        assert!(root.text().contains(&format!("href=\"{lang}/\"")), "{lang}");
    }
    is_whole(&root, "/");
}

#[test]
fn the_home_page_leads_to_the_six_domains() {
    let server = Project::shipped().serve();
    let home = server.get("/fr/").is(200);
    for (domain, label) in [
        ("informer-sensibiliser", "Informer et sensibiliser"),
        ("soutenir-victimes", "Soutenir les victimes"),
        ("proteger-enfants", "Mettre les enfants au centre"),
        ("accompagner-auteurs", "Accompagner les auteurs"),
        ("renforcer-professionnels", "Renforcer les professionnels"),
        ("stimuler-reseaux", "Stimuler réseaux et concertation"),
    ] {
        assert!(home.text().contains(label), "{label}");
        assert!(home.text().contains(domain), "{domain}");
        server.get(&format!("/fr/browse/domaine/{domain}")).is(200).shows(label);
    }
}

#[test]
fn a_search_counts_beside_its_filters() {
    let server = Project::small()
        .with("practices/info.fr.md", edit(GOOD, "[soutenir]", "[informer]"))
        .with("practices/enfants.fr.md", edit(GOOD, "[victimes]", "[enfants]"))
        .serve();
    let all = server.get("/fr/search").is(200);
    let all = all.shows(&value("Soutenir", 3)).shows(&value("Informer", 1));
    all.shows(&value("Enfants", 1)).shows(&value("Victimes", 3));
    let filtered = server.get("/fr/search?domaine=soutenir").is(200);
    let filtered = filtered.shows(&value("Soutenir", 3)).shows(&value("Informer", 1));
    filtered.shows(&value("Victimes", 2)).hides("sheets/info\"").shows("sheets/reseau\"");
    let both = server.get("/fr/search?domaine=soutenir&domaine=informer").is(200);
    both.shows("sheets/info\"").shows("sheets/reseau\"").shows(&value("Victimes", 3));
    let and = server.get("/fr/search?domaine=soutenir&public=enfants").is(200);
    and.shows("sheets/enfants\"").hides("sheets/reseau\"");
    server.get("/fr/search?q=r%C3%A9seau").is(200).shows("sheets/reseau\"");
    server.get("/fr/search?q=introuvable").is(200).hides("class=\"card\"");
    server
        .get("/fr/search?unknown=x&domaine=guerir&page=99&sort=zzz")
        .is(200)
        .shows("sheets/reseau\"");
}

#[test]
fn sheets_lists_terms_and_pages_are_shown() {
    let server = Project::small().with("media/plan.png", b"\x89PNG").serve();
    let sheet = server.get("/fr/sheets/accueil").is(200).shows("Ouvrir un accueil");
    let sheet = sheet.shows("Écouter et orienter").shows("https://example.org/page");
    sheet.shows("hreflang=\"nl\"").shows("Liège");
    server
        .get("/nl/sheets/accueil")
        .is(200)
        .shows("Een onthaal openen")
        .shows("../../fr/sheets/accueil");
    server.get("/fr/sheets").is(200).shows("Tisser un réseau");
    server.get("/fr/lists").is(200).shows("Première heure");
    server.get("/fr/lists/premiere-heure").is(200).shows("Lisez ceci").shows("sheets/accueil");
    server.get("/fr/browse").is(200).shows("Soutenir");
    server.get("/nl/browse/domaine/soutenir").is(200).shows("Steunen").shows("sheets/accueil");
    server.get("/fr/pages/a-propos").is(200).shows("Un texte.");
    server.get("/fr/helplines").is(200).shows("En cas de danger.");
    let image = server.get("/media/plan.png").is(200);
    assert_eq!(image.header("content-type"), Some("image/png"));
    assert_eq!(image.body, b"\x89PNG");
    server.get("/healthz").is(200).shows("ok 2");
}

#[test]
fn a_sheet_in_another_language_says_so() {
    let server = Project::small().serve();
    let page = server.get("/nl/sheets/reseau").is(200).shows("<html lang=\"nl\">");
    page.shows("<h1 lang=\"fr\">Tisser un réseau</h1>").shows(" lang=\"fr\">Une page</a>");
    server.get("/nl/sheets/accueil").shows(" lang=\"fr\" hreflang=\"fr\">Première heure</a>");
    let found = server.get("/nl/search?q=reseau").is(200);
    found.shows("hreflang=\"fr\"").shows("lang=\"fr\"");
    server.get("/nl/lists/premiere-heure").is(200).shows("<h1 lang=\"fr\">Première heure</h1>");
    server.get("/nl/pages/a-propos").is(200).shows("<h1 lang=\"fr\">");
    server.get("/fr/sheets/accueil").is(200).shows("<h1>Ouvrir un accueil</h1>");
}

#[test]
fn a_translation_that_is_behind_says_so() {
    let server = Project::small()
        .with_edit("practices/accueil.nl.md", "translates: 2", "translates: 1")
        .serve();
    server.get("/nl/sheets/accueil").is(200).shows("class=\"notice warn\"");
    server.get("/fr/sheets/accueil").is(200).hides("class=\"notice warn\"");
}

#[test]
fn what_is_not_there_helps_to_go_on() {
    let server = Project::small().serve();
    for path in [
        "/nowhere",
        "/fr/sheets/nowhere",
        "/fr/lists/nowhere",
        "/fr/pages/nowhere",
        "/fr/browse/domaine/guerir",
        "/de/",
        "/fr/sheets/accueil/more",
        "/assets/nowhere.css",
        "/media/nowhere.png",
    ] {
        let lost = server.get(path).is(404).shows("name=\"q\"").shows("Soutenir");
        is_protected(&lost);
        assert_eq!(lost.header("cache-control"), Some("no-store"));
        for tag in tags(lost.text()) {
            let href = tag.get("href").or_else(|| tag.get("src")).unwrap_or("#");
            if !href.contains(':') && !href.starts_with('#') {
                let target = resolve(path.trim_start_matches('/'), href);
                let target = target.split('?').next().unwrap_or_default().to_owned();
                assert_eq!(server.get(&format!("/{target}")).status, 200, "{path}: {href}");
            }
        }
    }
}

#[test]
fn other_forms_of_an_address_lead_to_the_canonical_one() {
    let server = Project::small().serve();
    for (path, canonical) in [
        ("/fr", "/fr/"),
        ("/fr/index.html", "/fr/"),
        ("/index.html", "/"),
        ("/fr/sheets/", "/fr/sheets"),
        ("/fr/sheets.html", "/fr/sheets"),
        ("/fr/sheets/accueil.html", "/fr/sheets/accueil"),
        ("/fr/sheets/accueil/", "/fr/sheets/accueil"),
        ("/fr/browse/domaine/soutenir/", "/fr/browse/domaine/soutenir"),
        ("/fr/search.html?q=a%20b&domaine=soutenir", "/fr/search?q=a%20b&domaine=soutenir"),
    ] {
        let answer = server.get(path).is(308);
        is_protected(&answer);
        let bare = path.split('?').next().unwrap_or_default();
        assert_eq!(follow(&server, bare, &answer), canonical, "{path}");
    }
}

#[test]
fn the_root_speaks_the_readers_language() {
    let server = Project::shipped().serve();
    for (wanted, lang) in [
        ("nl", "nl"),
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl"),
        ("en;q=0.5,de-DE;q=0.9", "de"),
        ("es,it;q=0.9,EN;q=0.1", "en"),
        ("es", "fr"),
        ("frr, nl;q=0.8", "nl"),
        ("nl;Q=0.1, de;q=0.9", "de"),
        ("*", "fr"),
        ("nl;q=0,en;q=x", "fr"),
        ("é;q=1,,;;q", "fr"),
    ] {
        let answer = server.ask("GET", "/", &[("Accept-Language", wanted)]).is(307);
        assert_eq!(answer.header("location"), Some(&*format!("{lang}/")), "{wanted}");
        assert_eq!(answer.header("vary"), Some("accept-language"));
        is_protected(&answer);
    }
    server.get("/").is(200).shows("Français").shows("Nederlands").shows("Deutsch").shows("English");
}

#[test]
fn a_page_that_is_known_is_not_sent_again() {
    let server = Project::small().serve();
    for path in ["/", "/fr/", "/fr/sheets/accueil", "/fr/search?q=accueil", "/assets/site.css"] {
        let first = server.get(path).is(200);
        let tag = first.header("etag").unwrap_or_else(|| panic!("{path}: no tag")).to_owned();
        let again = server.ask("GET", path, &[("If-None-Match", &tag)]).is(304);
        assert!(again.body.is_empty());
        is_protected(&again);
        assert_eq!(again.header("etag"), Some(&*tag));
        let list = format!("\"x\", {tag}");
        server.ask("GET", path, &[("If-None-Match", &list)]).is(304);
        server.ask("GET", path, &[("If-None-Match", "W/\"x\"")]).is(200);
        for same in
            ["*", tag.trim_start_matches("W/"), &format!("W/{}", tag.trim_start_matches("W/"))]
        {
            let known = server.ask("GET", path, &[("If-None-Match", same)]).is(304);
            assert!(known.headers("vary").any(|value| value == "accept-encoding"), "{path}");
        }
    }
    let page = server.get("/fr/");
    let style = tags(page.text())
        .into_iter()
        .find(|tag| tag.get("rel") == Some("stylesheet"))
        .and_then(|tag| tag.get("href").map(str::to_owned))
        .expect("a style sheet");
    let style = server.get(&format!("/{}", resolve("fr/", &style))).is(200);
    assert!(style.header("cache-control").is_some_and(|cache| cache.contains("immutable")));
}

#[test]
fn a_page_travels_packed_when_the_browser_can() {
    let server = Project::small().serve();
    let plain = server.get("/fr/").is(200);
    assert_eq!(plain.header("content-encoding"), None);
    for packing in ["gzip", "br"] {
        let packed = server.ask("GET", "/fr/", &[("Accept-Encoding", packing)]).is(200);
        assert_eq!(packed.header("content-encoding"), Some(packing));
        assert_eq!(packed.header("vary"), Some("accept-encoding"));
        assert_eq!(packed.header("etag"), plain.header("etag"));
        assert!(packed.body.len() < plain.body.len() / 2);
    }
}

#[test]
fn the_head_of_a_page_is_that_of_the_page() {
    let server = Project::small().serve();
    for path in ["/fr/", "/fr/sheets/accueil", "/nowhere", "/healthz", "/fr"] {
        let whole = server.get(path);
        let head = server.ask("HEAD", path, &[]).is(whole.status);
        assert!(head.body.is_empty());
        for name in ["content-type", "content-length", "etag", "location"] {
            assert_eq!(head.header(name), whole.header(name), "{path}: {name}");
        }
    }
}

#[test]
fn drafts_are_shown_to_nobody() {
    let secret = edit(GOOD, "Ouvrir un accueil", "Un secret bien gardé");
    let server = Project::small()
        .with("practices/secret.fr.md", edit(&secret, "published", "draft"))
        .with("practices/relu.fr.md", edit(&secret, "published", "review"))
        .with("practices/accueil.nl.md", "---\ntitle: Geheim\nsummary: Geheim.\ntranslates: 2\nstatus: draft\nupdated: 2026-11-22\n---\n\n## Doel\n\nGeheim.\n")
        .with("lists/brouillon.fr.md", edit(LIST, "published", "draft"))
        .with_edit("lists/premiere-heure.fr.md", "  - sheet: accueil", "  - sheet: secret\n  - sheet: accueil")
        .with_edit("practices/reseau.fr.md", "related: []", "related: [secret]")
        .serve();
    for path in ["/fr/sheets/secret", "/nl/sheets/secret", "/fr/sheets/relu", "/fr/lists/brouillon"]
    {
        server.get(path).is(404);
    }
    for path in [
        "/fr/",
        "/fr/sheets",
        "/fr/search",
        "/fr/search?q=secret",
        "/fr/lists",
        "/fr/lists/premiere-heure",
        "/fr/browse/domaine/soutenir",
        "/fr/sheets/reseau",
        "/nl/search?q=geheim",
    ] {
        server.get(path).is(200).hides("bien gardé").hides("sheets/secret").hides("Geheim");
    }
    server.get("/nl/sheets/accueil").is(200).shows("<h1 lang=\"fr\">").hides("Geheim");
    server.get("/healthz").shows("ok 2");
}

#[test]
fn a_preview_shows_editors_what_readers_do_not_see() {
    let secret = edit(GOOD, "Ouvrir un accueil", "Un secret bien gardé");
    let project = Project::small()
        .with("practices/secret.fr.md", edit(&secret, "published", "draft"))
        .with("practices/relu.fr.md", edit(&secret, "published", "review"));
    let preview = project.preview();
    preview.get("/fr/sheets/secret").is(200).shows("Un secret bien gardé");
    preview.get("/fr/search?q=secret").is(200).shows("sheets/secret").shows("sheets/relu");
    preview.get("/diagnostics").is(200);
    let rebound = b"GET /fr/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    preview.send(rebound).expect("an answer").is(421);
    project.serve().get("/diagnostics").is(404);
    for address in ["0.0.0.0:0", "[::]:0"] {
        let refused = project.run(&["serve", "--preview", "--address", address]).exits(2);
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
    }
}

#[test]
fn an_archived_sheet_keeps_its_address_and_is_not_found() {
    let text = edit(&edit(GOOD, "Ouvrir un accueil", "Une vieille idée"), "published", "archived");
    let server = Project::small().with("practices/vieux.fr.md", text).serve();
    server.get("/fr/sheets/vieux").is(200).shows("Une vieille idée");
    server.get("/fr/search?q=vieille").is(200).hides("sheets/vieux");
}

#[test]
fn asked_to_stop_the_program_ends_well() {
    let server = Project::small().serve();
    server.get("/fr/").is(200);
    assert_eq!(server.stop().code(), Some(0));
}
