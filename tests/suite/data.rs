//! The data for programs: the same content as on the pages, nothing that readers do not see, under
//! the addresses that the description names.

use std::collections::BTreeSet;

use leviers::{
    site::{
        PageError,
        route::{Api, Format, Route},
    },
    text::Lang,
};
use serde_json::Value;

use crate::{
    html::tags,
    pages::is_protected,
    project::{GOOD, LIST, Project, edit, tree},
    server::Answer,
};

#[track_caller]
fn json(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).expect("the answer is JSON")
}

/// The cells of a table, the first row with the names of the columns apart.
#[track_caller]
fn table(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let text = std::str::from_utf8(bytes).expect("UTF-8").strip_prefix('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.expect("a byte order mark").as_bytes());
    let columns = reader.headers().expect("a first row").iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.expect("a row as long as the first"));
    (columns, rows.map(|row| row.iter().map(str::to_owned).collect()).collect())
}

#[track_caller]
fn texts<'a>(value: &'a Value, field: &str) -> Vec<&'a str> {
    let all = value.as_array().expect("an array").iter();
    all.map(|one| one[field].as_str().expect("a text")).collect()
}

#[test]
fn everything_public_on_a_practice_is_there_in_every_language() {
    let server = Project::small()
        .with("media/plan.png", b"\x89PNG")
        .with_edit("practices/accueil.fr.md", "## Objectif", "[Voir](sheet:reseau)\n\n## Objectif")
        .serve();
    let answer = server.get("/api/v1/sheets/accueil.json").is(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let sheet = json(&answer);
    assert_eq!(sheet["slug"], "accueil");
    assert_eq!(sheet["titles"]["nl"], "Een onthaal openen");
    assert_eq!(sheet["languages"], serde_json::json!(["fr", "nl"]));
    assert_eq!(sheet["terms"]["domaine"], serde_json::json!(["soutenir"]));
    assert_eq!(sheet["communes"][0]["names"]["nl"], "Luik");
    assert_eq!(sheet["sources"][0]["url"], "https://example.org/page");
    assert_eq!(sheet["cost"]["is_estimate"], true);
    assert_eq!(sheet["licence"]["name"], "CC BY 4.0");
    assert_eq!(sheet["page"]["path"], "fr/sheets/accueil");
    assert_eq!(sheet["page"]["url"], "https://essai.example/fr/sheets/accueil");
    let french = &sheet["versions"][0];
    let link = "href=\"https://essai.example/fr/sheets/reseau\"";
    assert!(french["intro_html"].as_str().expect("HTML").contains(link), "{french}");
    assert_eq!(french["sections"][0]["role"], "objectif");
    assert!(french["text"].as_str().expect("a text").contains("Écouter et orienter"));
    assert_eq!(sheet["versions"][1]["translates"], 2);
    assert_eq!(sheet["lists"], serde_json::json!(["premiere-heure"]));
}

#[test]
fn what_readers_do_not_see_is_in_no_answer() {
    let secret = edit(GOOD, "Ouvrir un accueil", "Secret de polichinelle");
    let project = Project::small()
        .with("practices/cache.fr.md", edit(&secret, "status: published", "status: draft"))
        .with_edit("practices/accueil.fr.md", "related: []", "related: [cache]")
        .with_edit("practices/accueil.fr.md", "## Objectif", "[Voir](sheet:cache)\n\n## Objectif")
        .with("lists/secrete.fr.md", edit(LIST, "status: published", "status: draft"))
        .with_edit("lists/premiere-heure.fr.md", "  - sheet: accueil", "  - sheet: cache")
        .with_edit("vocabulary.yaml", "  - id: nature\n", "  - id: nature\n    hidden: true\n");
    let site = project.load().site;
    let mut n_answers = 0;
    for route in site.routes().into_iter().filter(|route| matches!(route, Route::Api(_))) {
        let page = site.render(&route).expect("it is there");
        let text = String::from_utf8(page.body.to_vec()).expect("UTF-8");
        for hidden in ["olichinelle", "cache", "secrete", "nature", "conseil"] {
            assert!(!text.contains(hidden), "{route}: {hidden}");
        }
        n_answers += 1;
    }
    assert!(n_answers > 10, "{n_answers} answers");
    let server = project.serve();
    server.get("/api/v1/sheets/cache.json").is(404);
    server.get("/api/v1/lists/secrete.json").is(404);
    for path in ["search.json", "search.csv", "search.json?q=polichinelle", "suggest.json?q=secret"]
    {
        let answer = server.get(&format!("/api/v1/fr/{path}")).is(200);
        for hidden in ["olichinelle de", "cache\"", "nature", "conseil"] {
            assert!(!answer.text().contains(hidden), "{path}: {hidden}");
        }
    }
}

#[test]
fn a_search_finds_what_the_page_shows_in_the_same_order() {
    let site = Project::shipped().load().site;
    let queries = [
        "",
        "q=accueil",
        "q=maison+d%27accueil&sort=title",
        "q=violence&domaine=soutenir-victimes&page=2",
        "q=kinderen&langue=nl",
        "q=acceuil",
        "commune=62063&sort=date",
        "q=zzzzqqq",
    ];
    for lang in Lang::ALL {
        for text in queries {
            let query = site.query(text);
            let page = site.render(&Route::Search(lang, query.clone())).expect("a page");
            let html = String::from_utf8(page.body.to_vec()).expect("UTF-8");
            let results = html.split("<ol class=\"cards\">").nth(1).unwrap_or("");
            let results = results.split("</ol>").next().unwrap_or("");
            let hrefs =
                tags(results).into_iter().filter_map(|tag| tag.get("href").map(str::to_owned));
            let mut shown: Vec<String> = Vec::new();
            for href in hrefs.filter(|href| href.starts_with("sheets/")) {
                let slug = href.trim_start_matches("sheets/").to_owned();
                if shown.last() != Some(&slug) {
                    shown.push(slug);
                }
            }
            let route = Route::Api(Api::Search(lang, query.clone().into(), Format::Json));
            let answer = site.render(&route).expect("an answer").body;
            let answer: Value = serde_json::from_slice(&answer).expect("JSON");
            assert_eq!(texts(&answer["hits"], "slug"), shown, "{lang} {text}");
            let number = |field: &str| answer[field].as_u64().expect("a number");
            let first = (number("page") - 1) * number("page_size") + 1;
            let ranks = answer["hits"].as_array().expect("hits").iter();
            let ranks: Vec<u64> = ranks.map(|hit| hit["rank"].as_u64().expect("a rank")).collect();
            assert!(ranks.iter().copied().eq((first..).take(ranks.len())), "{ranks:?}");
            let route = Route::Api(Api::Search(lang, query.into(), Format::Csv));
            let (columns, rows) = table(&site.render(&route).expect("a table").body);
            assert_eq!(columns[..2], ["rank", "slug"]);
            assert_eq!(rows.len() as u64, answer["total"].as_u64().expect("a number"), "{text}");
            let start = first as usize - 1;
            let slugs = rows.iter().skip(start).take(shown.len()).map(|row| &row[1]);
            assert!(slugs.eq(shown.iter()), "{lang} {text}");
        }
    }
}

#[test]
fn a_search_never_fails_and_says_what_it_passed_over() {
    let server = Project::small().serve();
    let path = "/api/v1/fr/search.json?q=accueil&domaine=soutenir&domaine=x&page=-1&sort=best&a=b";
    let answer = json(&server.get(path).is(200));
    let ignored = [("domaine", "x"), ("page", "-1"), ("sort", "best"), ("a", "b")];
    let names = texts(&answer["ignored"], "name");
    let values = texts(&answer["ignored"], "value");
    assert!(names.into_iter().zip(values).eq(ignored), "{}", answer["ignored"]);
    assert_eq!(answer["query"]["filters"]["domaine"], serde_json::json!(["soutenir"]));
    assert_eq!(answer["hits"][0]["slug"], "accueil");
    let pieces = answer["hits"][0]["title"]["pieces"].as_array().expect("pieces");
    assert!(pieces.iter().any(|piece| piece["is_match"] == true), "{pieces:?}");
    // An answer without a query is not that of another one.
    let plain = json(&server.get("/api/v1/fr/search.json").is(200));
    assert_eq!(plain["ignored"], serde_json::json!([]));
    let commune = json(&server.get("/api/v1/nl/search.json?commune=Luik").is(200));
    assert_eq!(commune["query"]["commune"]["nis"], "62063");
    for hostile in ["q=%00%ff%27%22%3Cscript%3E", "=&&=%", "q=a&q=b&page=99999999999999999999"] {
        server.get(&format!("/api/v1/fr/search.json?{hostile}")).is(200);
        server.get(&format!("/api/v1/fr/search.csv?{hostile}")).is(200);
    }
}

#[test]
fn the_table_holds_every_version_and_no_formula() {
    let project = Project::small()
        .with_edit("practices/accueil.fr.md", "Ouvrir un accueil", "\"=HYPERLINK(1)\"")
        .with_edit("practices/reseau.fr.md", "Un lieu et", "\"+1, \\\"cité\\\"; et");
    let project = project.with_edit("practices/reseau.fr.md", "connus de tous.", "connus.\"");
    let server = project.serve();
    let answer = server.get("/api/v1/sheets.csv").is(200);
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
    let name = answer.header("content-disposition");
    assert_eq!(name, Some("attachment; filename=\"sheets.csv\""));
    let (columns, rows) = table(&answer.body);
    assert_eq!(columns.iter().collect::<BTreeSet<_>>().len(), columns.len(), "{columns:?}");
    let cell = |row: usize, column: &str| {
        let at = columns.iter().position(|known| known == column).expect("a column");
        rows[row][at].as_str()
    };
    assert_eq!(rows.len(), 3);
    assert_eq!(cell(0, "title"), "'=HYPERLINK(1)");
    assert_eq!((cell(1, "slug"), cell(1, "language")), ("accueil", "nl"));
    assert_eq!((cell(1, "domaine"), cell(1, "domaine_id")), ("Steunen", "soutenir"));
    assert_eq!(cell(1, "communes"), "Luik");
    assert!(cell(2, "summary").starts_with("'+1, \"cité\""), "{}", cell(2, "summary"));
    assert!(!columns.iter().any(|column| column.is_empty()));
}

#[test]
fn headers_let_other_pages_read_data_and_nothing_else() {
    let server = Project::small().serve();
    for path in ["/api/v1/sheets.json", "/api/v1/fr/search.json?q=a", "/api/v1/fr/search.csv"] {
        let answer = server.get(path).is(200);
        is_protected(&answer);
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        let etag = answer.header("etag").expect("a tag").to_owned();
        let known = server.ask("GET", path, &[("If-None-Match", &etag)]).is(304);
        assert_eq!(known.header("access-control-allow-origin"), Some("*"), "{path}");
        let readable = known.header("access-control-expose-headers");
        assert_eq!(readable, Some("etag, content-disposition"), "{path}");
    }
    server.ask("OPTIONS", "/api/v1/nowhere.json", &[]).is(204);
    let asked = server.ask("OPTIONS", "/api/v1/sheets.json", &[]).is(204);
    assert_eq!(asked.header("access-control-allow-methods"), Some("GET, HEAD, OPTIONS"));
    assert_eq!(asked.header("access-control-allow-origin"), Some("*"));
    for path in ["/fr/", "/fr/search?q=a", "/assets/site.css", "/nowhere"] {
        assert_eq!(server.get(path).header("access-control-allow-origin"), None, "{path}");
    }
    server.ask("OPTIONS", "/fr/", &[]).is(405);
}

#[test]
fn drafts_are_not_for_the_pages_that_an_editor_reads_meanwhile() {
    let draft = edit(GOOD, "status: published", "status: draft");
    let server = Project::small().with("practices/cache.fr.md", draft).preview();
    for (method, path) in [("GET", "/api/v1/sheets/cache.json"), ("OPTIONS", "/api/v1/sheets.json")]
    {
        let answer = server.ask(method, path, &[]);
        assert!(answer.status < 300, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
    }
}

#[test]
fn what_is_not_there_is_a_problem_for_programs() {
    let server = Project::small().serve();
    for path in [
        "/api/",
        "/api/v1/",
        "/api/v2/sheets.json",
        "/api/v1/sheets/nowhere.json",
        "/api/v1/lists/%3Cb%3E.json",
        "/api/v1/de/search.json",
        "/api/v1/fr/search",
    ] {
        let answer = server.get(path).is(404);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        let problem = json(&answer);
        assert_eq!(
            (problem["status"].as_u64(), problem["instance"].as_str()),
            (Some(404), Some(path))
        );
    }
    let refused = server.ask("DELETE", "/api/v1/sheets.json", &[]).is(405);
    assert_eq!(refused.header("allow"), Some("GET, HEAD, OPTIONS"));
    assert_eq!(json(&refused)["status"], 405);
    server.get("/nowhere").is(404).shows("<html");
}

#[test]
fn the_description_names_every_address_and_only_such() {
    let site = Project::shipped().load().site;
    let render = |api| site.render(&Route::Api(api)).expect("an answer").body;
    let description: Value = serde_json::from_slice(&render(Api::Description)).expect("JSON");
    assert_eq!(description["openapi"], "3.1.1");
    let paths = description["paths"].as_object().expect("paths");
    let answered = |path: &str| {
        let path = path.trim_start_matches('/').replace("{lang}", "fr");
        let slug = if path.contains("lists") { "premiere-heure-elu" } else { "point-de-contact" };
        let route = site.route(&path.replace("{slug}", slug), "").expect("an address");
        site.render(&route).is_ok()
    };
    for path in paths.keys() {
        assert!(answered(path), "{path}");
    }
    // Every address of the export fits a path of the description.
    for route in site.routes() {
        let Route::Api(api) = &route else { continue };
        let path = match api {
            Api::Sheet(_) => "/api/v1/sheets/{slug}.json".to_owned(),
            Api::List(_) => "/api/v1/lists/{slug}.json".to_owned(),
            _ => route.to_string(),
        };
        assert!(paths.contains_key(&path), "{path}");
    }
    let search = &paths["/api/v1/{lang}/search.json"]["get"];
    let names = texts(&search["parameters"], "name");
    let facets = site.catalog().taxonomy.facets.iter();
    for facet in facets {
        assert_eq!(names.contains(&facet.id.as_str()), !facet.is_hidden, "{}", facet.id);
    }
    // Every reference leads somewhere.
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap_or("");
        assert!(description.pointer(pointer).is_some(), "{pointer}");
    }
}

#[test]
fn the_catalogue_names_the_data_sets_and_their_files() {
    let site = Project::shipped().load().site;
    let page = site.render(&Route::Api(Api::Catalog)).expect("a catalogue");
    assert_eq!(page.media_type, "application/ld+json");
    let catalog: Value = serde_json::from_slice(&page.body).expect("JSON");
    let graph = catalog["@graph"].as_array().expect("a graph");
    let named: BTreeSet<&str> = graph.iter().filter_map(|thing| thing["@id"].as_str()).collect();
    assert_eq!(named.len(), graph.len());
    let of_type = |name: &str| graph.iter().filter(|thing| thing["@type"] == name).count();
    assert_eq!((of_type("dcat:Catalog"), of_type("dcat:Dataset")), (1, 5));
    assert_eq!((of_type("dcat:Distribution"), of_type("dcat:DataService")), (6, 1));
    let base = "https://leviers.example/";
    for thing in graph.iter().filter(|thing| thing["@type"] == "dcat:Distribution") {
        let address = thing["dcat:downloadURL"]["@id"].as_str().expect("an address");
        let route = site.route(address.strip_prefix(base).expect("of this site"), "");
        assert!(route.is_some_and(|route| site.render(&route).is_ok()), "{address}");
        let licence = "https://creativecommons.org/licenses/by/4.0/";
        assert_eq!(thing["dct:license"]["@id"], licence);
    }
    for thing in graph.iter().filter(|thing| thing["@type"] == "dcat:Dataset") {
        assert_eq!(thing["dct:title"].as_array().map(Vec::len), Some(4), "{thing}");
        for file in thing["dcat:distribution"].as_array().expect("files") {
            assert!(named.contains(file["@id"].as_str().expect("a name")), "{file}");
        }
    }
    let homeless = Project::small().with_edit("site.yaml", "base_url: https://essai.example\n", "");
    let site = homeless.load().site;
    let missing = site.render(&Route::Api(Api::Catalog));
    assert!(matches!(missing, Err(PageError::NotFound)));
    let sheet = Route::Api(Api::Sheet("accueil".parse().expect("a slug")));
    let sheet = site.render(&sheet).expect("a sheet").body;
    let sheet: Value = serde_json::from_slice(&sheet).expect("JSON");
    assert_eq!(
        (&sheet["page"]["path"], &sheet["page"]["url"]),
        (&"fr/sheets/accueil".into(), &Value::Null)
    );
}

#[test]
fn an_export_holds_the_data_as_files() {
    let files = tree(&Project::small().build("site"));
    for file in [
        "sheets.json",
        "sheets.csv",
        "sheets/accueil.json",
        "vocabulary.json",
        "thesaurus.json",
        "lists.json",
        "lists/premiere-heure.json",
        "helplines.json",
        "openapi.json",
        "catalog.jsonld",
    ] {
        assert!(files.contains_key(&format!("api/v1/{file}")), "{file}");
    }
    assert!(!files.keys().any(|file| file.contains("search.json") || file.contains("search.csv")));
    let sheet: Value = serde_json::from_slice(&files["api/v1/sheets/accueil.json"]).expect("JSON");
    assert_eq!(sheet["page"]["url"], "https://essai.example/fr/sheets/accueil.html");
    let description: Value = serde_json::from_slice(&files["api/v1/openapi.json"]).expect("JSON");
    let paths = description["paths"].as_object().expect("paths");
    assert!(paths.keys().all(|path| !path.contains("search")), "{paths:?}");
    let page = String::from_utf8(files["fr/data.html"].clone()).expect("UTF-8");
    assert!(page.contains("href=\"../api/v1/sheets.csv\"") && !page.contains("search.csv"));
}

#[test]
fn a_page_explains_every_address() {
    let server = Project::shipped().serve();
    let description = json(&server.get("/api/v1/openapi.json").is(200));
    for lang in ["fr", "nl", "de", "en"] {
        let page = server.get(&format!("/{lang}/data")).is(200);
        for path in description["paths"].as_object().expect("paths").keys() {
            assert!(page.text().contains(path), "{lang} {path}");
        }
        let examples =
            tags(page.text()).into_iter().filter_map(|tag| tag.get("href").map(str::to_owned));
        let examples: BTreeSet<String> =
            examples.filter(|href| href.starts_with("../api/")).collect();
        assert!(examples.len() > 10, "{examples:?}");
        for example in &examples {
            server.get(&example[2..].replace("&amp;", "&").replace("&#x2f;", "/")).is(200);
        }
        server.get(&format!("/{lang}/")).is(200).shows("href=\"data\"");
    }
    let found = server.get("/fr/search?q=accueil&domaine=soutenir-victimes").is(200);
    let query = "?q=accueil&amp;domaine=soutenir-victimes\"";
    found
        .shows(&format!("../api/v1/fr/search.csv{query}"))
        .shows(&format!("../api/v1/fr/search.json{query}"));
    server.get("/fr/search?q=zzzzqqq").is(200).hides("search.csv");
}
