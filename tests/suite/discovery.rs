//! What machines read of the pages: feeds, maps of the site, searches of browsers, the head.

use leviers::site::route::Route;
use roxmltree::{Document, Node};
use serde_json::Value;

use crate::{
    html::{between, tags},
    project::{GOOD, Project, edit, tree},
    server::Answer,
};

const ATOM: &str = "application/atom+xml; charset=utf-8";

/// A title that would break out of every place where a title stands.
const HOSTILE: &str = r#"A ]]> </script><script>alert(1)</script> & "b" <c> \u0001\u000b'"#;
const HOSTILE_TEXT: &str = r#"A ]]> </script><script>alert(1)</script> & "b" <c>"#;

fn hostile() -> Project {
    let title = format!("\"{}\"", HOSTILE.replace("\"b\"", "\\\"b\\\""));
    let sheet = edit(GOOD, "Ouvrir un accueil", &title);
    let sheet = edit(&sheet, "Un lieu et un horaire connus de tous.", &title);
    Project::small().with("practices/hostile.fr.md", sheet)
}

fn xml(answer: &Answer) -> Document<'_> {
    Document::parse(answer.text()).unwrap_or_else(|error| panic!("{error}\n{}", answer.text()))
}

fn children<'a, 'd>(node: Node<'a, 'd>, name: &'a str) -> Vec<Node<'a, 'd>> {
    node.children().filter(|child| child.tag_name().name() == name).collect()
}

fn text<'a>(node: Node<'a, '_>, name: &'a str) -> &'a str {
    children(node, name).first().and_then(|child| child.text()).unwrap_or_default()
}

fn links<'a>(node: Node<'a, 'a>, rel: &'a str) -> Vec<(&'a str, &'a str)> {
    let links =
        children(node, "link").into_iter().filter(|link| link.attribute("rel") == Some(rel));
    let pair = |link: Node<'a, 'a>| {
        let href = link.attribute("href").unwrap_or_default();
        (link.attribute("hreflang").unwrap_or_default(), href)
    };
    links.map(pair).collect()
}

/// The content of the metas of a page by their name or property.
fn meta(html: &str, name: &str) -> Option<String> {
    let metas = tags(html).into_iter().filter(|tag| tag.name == "meta");
    let mut found =
        metas.filter(|tag| [tag.get("name"), tag.get("property")].contains(&Some(name)));
    found.next().and_then(|tag| tag.get("content").map(str::to_owned))
}

fn json_ld(html: &str) -> Vec<Value> {
    let data = between(html, "<script type=\"application/ld+json\">", "</script>");
    let data = data.unwrap_or_else(|| panic!("no data in {html}"));
    let data: Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().expect("things").clone()
}

#[test]
fn a_feed_tells_what_is_new_and_in_which_language() {
    let server = Project::small()
        .with_edit("practices/reseau.fr.md", "updated: 2026-11-22", "updated: 2026-11-25")
        .serve();
    let answer = server.get("/nl/feed.atom").is(200);
    assert_eq!(answer.header("content-type"), Some(ATOM));
    let document = xml(&answer);
    let feed = document.root_element();
    assert_eq!(feed.tag_name().namespace(), Some("http://www.w3.org/2005/Atom"));
    assert_eq!(text(feed, "updated"), "2026-11-25T00:00:00Z", "the day of the content");
    assert!(text(feed, "id").starts_with("urn:uuid:"));
    assert_eq!(links(feed, "self"), [("", "https://essai.example/nl/feed.atom")]);
    assert_eq!(links(feed, "alternate")[0], ("nl", "https://essai.example/nl/sheets"));
    let entries = children(feed, "entry");
    assert_eq!(entries.len(), 2);
    let (network, desk) = (entries[0], entries[1]);
    assert_eq!(text(network, "title"), "Tisser un réseau", "the latest first");
    let lang = |entry: Node<'_, '_>| {
        entry.attribute(("http://www.w3.org/XML/1998/namespace", "lang")).map(str::to_owned)
    };
    assert_eq!((lang(network).as_deref(), lang(desk).as_deref()), (Some("fr"), Some("nl")));
    assert_eq!(text(desk, "title"), "Een onthaal openen");
    assert_eq!(text(desk, "summary"), "Een plaats en uren die iedereen kent.");
    assert_eq!(text(desk, "published"), "2026-11-01T00:00:00Z");
    assert_eq!(text(desk, "rights"), "CC BY 4.0");
    assert_eq!(
        links(desk, "alternate"),
        [
            ("nl", "https://essai.example/nl/sheets/accueil"),
            ("fr", "https://essai.example/fr/sheets/accueil")
        ]
    );
    let french = server.get("/fr/feed.atom").is(200);
    let french = xml(&french);
    let ids = |feed: Node<'_, '_>| -> Vec<String> {
        children(feed, "entry").into_iter().map(|entry| text(entry, "id").to_owned()).collect()
    };
    let (dutch, french) = (ids(feed), ids(french.root_element()));
    assert_eq!(dutch[0], french[0], "the same text has the same name in every feed");
    assert_ne!(dutch[1], french[1], "a translation has its own");
    let tag = answer.header("etag").expect("a tag");
    server.ask("GET", "/nl/feed.atom", &[("If-None-Match", tag)]).is(304);
}

#[test]
fn terms_and_searches_have_feeds() {
    let server = Project::small()
        .with("practices/info.fr.md", edit(GOOD, "[soutenir]", "[informer]"))
        .serve();
    let n_entries = |path: &str| {
        let answer = server.get(path).is(200);
        assert_eq!(answer.header("content-type"), Some(ATOM), "{path}");
        children(xml(&answer).root_element(), "entry").len()
    };
    for (path, n) in [
        ("/fr/feeds/domaine/soutenir.atom", 2),
        ("/fr/feeds/domaine/relier.atom", 0),
        ("/nl/feeds/public/victimes.atom", 3),
        ("/fr/search.atom", 3),
        ("/fr/search.atom?q=r%C3%A9seau", 1),
        ("/fr/search.atom?domaine=informer&page=7&sort=title", 1),
        ("/fr/search.atom?q=introuvable", 0),
        ("/fr/search.atom?q=%00&x=%&commune=%3Cb%3E", 3),
    ] {
        assert_eq!(n_entries(path), n, "{path}");
    }
    for path in ["/fr/feeds/domaine/guerir.atom", "/fr/feeds/langue/fr.atom", "/de/feed.atom"] {
        server.get(path).is(404);
    }
    let feed = |path: &str| {
        let page = server.get(path).is(200);
        let links = tags(page.text());
        let mut feeds = links.iter().filter(|tag| tag.get("type") == Some("application/atom+xml"));
        let (head, seen) = (feeds.next().expect("a feed"), feeds.next().expect("a link"));
        assert_eq!((head.name, seen.name, head.get("rel")), ("link", "a", Some("alternate")));
        assert_eq!(head.get("href"), seen.get("href"), "{path}");
        head.get("href").map(str::to_owned).expect("an address")
    };
    assert_eq!(feed("/fr/"), "feed.atom");
    assert_eq!(feed("/fr/browse/public/victimes"), "../../feeds/public/victimes.atom");
    assert_eq!(feed("/fr/search"), "feed.atom");
    assert_eq!(feed("/fr/search?q=accueil&page=1&commune=62063"), "search.atom?q=accueil");
}

#[test]
fn hostile_words_stay_words() {
    let server = hostile().serve();
    let feed = server.get("/fr/feed.atom").is(200);
    let document = xml(&feed);
    let entries = children(document.root_element(), "entry");
    let entry = entries.iter().find(|entry| text(**entry, "title").starts_with("A ]"));
    let entry = entry.expect("the sheet is in the feed");
    assert!(text(*entry, "title").starts_with(HOSTILE_TEXT), "{}", text(*entry, "title"));
    assert!(text(*entry, "summary").starts_with(HOSTILE_TEXT));
    for path in [
        "/fr/search.atom?q=%3C%2Ftitle%3E%01%26%5D%5D%3E",
        "/fr/suggest.json?q=%3C%2Fscript%3E%01%22",
    ] {
        let answer = server.get(path).is(200).hides("\u{1}").hides("</title>%");
        if path.contains("atom") {
            xml(&answer);
        } else {
            serde_json::from_slice::<Value>(&answer.body).expect("JSON");
        }
    }
    let page = server.get("/fr/sheets/hostile").is(200);
    let head = between(page.text(), "<head>", "</head>").expect("a head");
    assert!(!head.contains("alert(1)</script>") && !head.contains("<c>"), "{head}");
    let article = &json_ld(page.text())[0];
    assert!(article["headline"].as_str().expect("a title").starts_with(HOSTILE_TEXT), "{article}");
    let title = meta(page.text(), "og:title").expect("a title");
    assert!(title.starts_with(HOSTILE_TEXT), "{title}");
    assert!(server.get("/fr/cards/hostile.png").is(200).body.starts_with(b"\x89PNG"));
}

#[test]
fn the_sitemap_holds_every_canonical_page_and_its_languages() {
    let project = Project::small();
    let server = project.serve();
    let answer = server.get("/sitemap.xml").is(200);
    assert_eq!(answer.header("content-type"), Some("application/xml; charset=utf-8"));
    let document = xml(&answer);
    let mut known = std::collections::BTreeMap::new();
    for url in children(document.root_element(), "url") {
        known.insert(text(url, "loc").to_owned(), links(url, "alternate"));
    }
    let loc = "https://essai.example/nl/sheets/accueil";
    assert_eq!(known[loc].len(), 3, "two languages and the others");
    let mut n_canonical = 0;
    for route in project.load().site.routes() {
        if route == Route::Root || matches!(route, Route::NotFound(..)) {
            continue;
        }
        let page = server.get(&route.to_string()).is(200);
        if page.header("content-type") != Some("text/html; charset=utf-8") {
            continue;
        }
        let links = tags(page.text());
        let of = |rel: &str| {
            let found =
                links.iter().filter(|tag| tag.name == "link" && tag.get("rel") == Some(rel));
            found.filter(|tag| tag.get("type").is_none()).collect::<Vec<_>>()
        };
        let own = format!("https://essai.example{route}");
        let canonical = of("canonical").first().and_then(|tag| tag.get("href"));
        if canonical != Some(&*own) {
            assert!(!known.contains_key(&own), "{route} is not canonical");
            continue;
        }
        n_canonical += 1;
        let alternates = of("alternate");
        let pair = |tag: &&crate::html::Tag<'_>| {
            let get = |name| tag.get(name).unwrap_or_default().to_owned();
            (get("hreflang"), get("href"))
        };
        let said: Vec<(String, String)> = alternates.iter().map(pair).collect();
        let listed = known.get(&own).unwrap_or_else(|| panic!("{route} is not in the sitemap"));
        let listed = listed.iter().map(|(lang, href)| ((*lang).to_owned(), (*href).to_owned()));
        assert_eq!(said, listed.collect::<Vec<_>>(), "{route}");
    }
    assert_eq!(known.len(), n_canonical);
}

#[test]
fn robots_leave_searches_alone_and_find_the_sitemap() {
    let server = Project::small().serve();
    server.get("/fr/search").is(200).hides("noindex");
    server.get("/fr/search?q=accueil").is(200).shows("noindex, nofollow");
    let answer = server.get("/robots.txt").is(200);
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    let answer = answer.shows("Disallow: /fr/search?\n").shows("Disallow: /nl/suggest\n");
    answer.shows("\nSitemap: https://essai.example/sitemap.xml\n");
    let below = Project::small().with_edit(
        "site.yaml",
        "https://essai.example\n",
        "https://essai.example/a/b/\n",
    );
    let answer = below.serve().get("/robots.txt").is(200).shows("Disallow: /a/b/fr/search?\n");
    answer.shows("Sitemap: https://essai.example/a/b/sitemap.xml\n");
}

#[test]
fn a_site_without_an_address_says_only_what_it_knows() {
    let server =
        Project::small().with_edit("site.yaml", "base_url: https://essai.example\n", "").serve();
    server.get("/sitemap.xml").is(404);
    server.get("/fr/opensearch.xml").is(404);
    server.get("/robots.txt").is(200).hides("Sitemap");
    let answer = server.get("/fr/feeds/domaine/soutenir.atom").is(200);
    let document = xml(&answer);
    let feed = document.root_element();
    assert_eq!(links(feed, "self"), [("", "soutenir.atom")]);
    let entry = children(feed, "entry")[0];
    assert!(text(entry, "id").starts_with("urn:uuid:"));
    assert_eq!(links(entry, "alternate")[0], ("fr", "../../sheets/accueil"));
    let page = server.get("/fr/sheets/accueil").is(200).hides("og:image").hides("opensearch");
    assert_eq!(json_ld(page.text())[0]["url"], "accueil");
    let with = Project::small().serve().get("/fr/feeds/domaine/soutenir.atom").is(200);
    let id = text(entry, "id").to_owned();
    assert!(with.text().contains(&id), "a name outlives a change of address");
}

#[test]
fn a_browser_learns_to_search_here() {
    let server = Project::small().serve();
    let page = server.get("/nl/").is(200);
    let search = tags(page.text()).into_iter().find(|tag| tag.get("rel") == Some("search"));
    assert_eq!(search.expect("a link").get("href"), Some("opensearch.xml"));
    let answer = server.get("/nl/opensearch.xml").is(200);
    let media_type = answer.header("content-type").unwrap_or_default();
    assert!(media_type.starts_with("application/opensearchdescription+xml"), "{media_type}");
    let document = xml(&answer);
    let root = document.root_element();
    let short = text(root, "ShortName").chars().count();
    assert!((1..=16).contains(&short));
    let templates: Vec<&str> =
        children(root, "Url").iter().filter_map(|url| url.attribute("template")).collect();
    assert!(templates.contains(&"https://essai.example/nl/search?q={searchTerms}"));
    assert!(templates.contains(&"https://essai.example/nl/suggest.json?q={searchTerms}"));
    let answer = server.get("/nl/suggest.json?q=onth").is(200);
    assert_eq!(answer.header("content-type"), Some("application/x-suggestions+json"));
    let offered: Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(offered[0], "onth");
    let labels = offered[1].as_array().expect("labels");
    assert!(labels.contains(&Value::from("Een onthaal openen")), "{offered}");
    assert_eq!(server.get("/nl/suggest.json").is(200).text(), "[\"\",[]]");
}

#[test]
fn a_catalogue_of_literature_can_take_a_sheet_over() {
    let server = Project::small().serve();
    let page = server.get("/nl/sheets/accueil").is(200);
    let address = "https://essai.example/nl/sheets/accueil";
    for (name, content) in [
        ("DC.title", "Een onthaal openen"),
        ("DC.creator", "Rédaction"),
        ("DC.date", "2026-11-22"),
        ("DC.language", "nl"),
        ("DC.identifier", address),
        ("DC.rights", "https://creativecommons.org/licenses/by/4.0/"),
        ("citation_title", "Een onthaal openen"),
        ("citation_publication_date", "2026/11/22"),
        ("citation_technical_report_institution", "Essai"),
        ("citation_abstract", "Een plaats en uren die iedereen kent."),
        ("og:type", "article"),
        ("og:url", address),
        ("og:image", "https://essai.example/nl/cards/accueil.png"),
        ("twitter:card", "summary_large_image"),
    ] {
        assert_eq!(meta(page.text(), name).as_deref(), Some(content), "{name}");
    }
    let foreign = server.get("/nl/sheets/reseau").is(200);
    assert_eq!(meta(foreign.text(), "DC.language").as_deref(), Some("fr"));
    let image = meta(foreign.text(), "og:image");
    assert_eq!(image.as_deref(), Some("https://essai.example/fr/cards/reseau.png"));
}

#[test]
fn the_data_of_a_page_say_what_it_is() {
    let server = Project::small().serve();
    let home = &json_ld(server.get("/fr/").is(200).text())[0];
    assert_eq!(home["@type"], "WebSite");
    let template = &home["potentialAction"]["target"]["urlTemplate"];
    assert_eq!(template, "https://essai.example/fr/search?q={search_term_string}");
    let sheet = json_ld(server.get("/nl/sheets/accueil").is(200).text());
    assert_eq!((&sheet[0]["@type"], &sheet[0]["inLanguage"]), (&"Article".into(), &"nl".into()));
    let original = &sheet[0]["translationOfWork"]["@id"];
    assert_eq!(original, "https://essai.example/fr/sheets/accueil");
    assert_eq!(sheet[0]["citation"][0]["url"], "https://example.org/page");
    let steps = sheet[1]["itemListElement"].as_array().expect("steps");
    assert_eq!(steps.len(), 3);
    assert_eq!(steps[1]["name"], "Steunen");
    let list = json_ld(server.get("/fr/lists/premiere-heure").is(200).text());
    assert_eq!((&list[0]["@type"], &list[0]["numberOfItems"]), (&"ItemList".into(), &1.into()));
    let item = &list[0]["itemListElement"][0];
    assert_eq!(item["url"], "https://essai.example/fr/sheets/accueil");
    server.get("/fr/search?q=x").is(200).hides("ld+json");
}

#[test]
fn an_export_holds_the_files_that_machines_ask_for() {
    let project = Project::small();
    let folder = project.build("site");
    let files = tree(&folder);
    for name in [
        "robots.txt",
        "sitemap.xml",
        "fr/feed.atom",
        "nl/feeds/domaine/soutenir.atom",
        "nl/card.png",
        "fr/cards/accueil.png",
        "nl/cards/accueil.png",
        "fr/cards/lists/premiere-heure.png",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    let are_absent =
        ["opensearch", "suggest.json", "search.atom", "nl/cards/reseau", "feeds/public"];
    for name in files.keys() {
        assert!(!are_absent.iter().any(|part| name.contains(part)), "{name}");
    }
    let read = |name: &str| String::from_utf8(files[name].clone()).expect("text");
    assert!(
        read("sitemap.xml").contains("<loc>https://essai.example/fr/sheets/accueil.html</loc>")
    );
    assert!(!read("robots.txt").contains("Disallow: /"));
    let home = read("fr/index.html");
    assert!(home.contains("href=\"feed.atom\"") && !home.contains("opensearch"));
    assert!(!home.contains("SearchAction"), "an export answers no question");
    assert!(!read("fr/browse/public/victimes.html").contains("atom"));
    let feed = read("fr/feed.atom");
    assert!(feed.contains("href=\"https://essai.example/fr/sheets/accueil.html\""), "{feed}");
    let served = project.serve().get("/fr/feed.atom").is(200);
    let id = text(xml(&served).root_element(), "id").to_owned();
    assert!(feed.contains(&id), "a name is the same in both");
}
