//! The overviews: cells agree with the search, gaps are seen, sheets stand under their quarter, and
//! the map is drawn from the content, or left out.

use std::{collections::BTreeSet, sync::LazyLock};

use leviers::{
    loader::Snapshot,
    site::{Site, route::Route},
    text::Lang,
};

use crate::{
    html::{between, resolve, tags},
    project::{GOOD, Project, edit, tree},
};

static SHIPPED: LazyLock<Snapshot> = LazyLock::new(|| Project::shipped().load());

const SHAPES: &str = "\
width: 100
height: 80
source: Essai
licence: { fr: Libre, nl: Vrij }
shapes:
  - facet: region
    term: wallonie
    x: 10
    y: 10
    path: M0 0h20v20z
  - facet: region
    term: flandre
    x: 10
    y: 40
    path: M0 30h20v20z
";

/// The page at `path`, if there is one; the template engine's way to write `/` is undone.
fn page(site: &Site, path: &str) -> Option<String> {
    let page = site.render(&site.route(path, "")?).ok()?;
    let html = String::from_utf8(page.body.to_vec()).expect("HTML is UTF-8");
    Some(html.replace("&#x2f;", "/"))
}

#[track_caller]
fn shown(site: &Site, path: &str) -> String {
    page(site, path).unwrap_or_else(|| panic!("{path}: no page"))
}

/// The numbers of a matrix: of each row, those of its cells, and the sum at its end.
fn numbers(html: &str) -> Vec<(Vec<usize>, usize)> {
    let body = between(html, "<table class=\"matrix\">", "</table>").expect("a matrix");
    let body = between(body, "<tbody>", "</tbody>").expect("rows");
    let number = |cell: &str| match between(cell, "<b>", "</b>").expect("a number") {
        "–" => 0,
        digits => digits.parse().expect("a number"),
    };
    let row = |row: &str| {
        let (cells, sum) = row.split_once("<td class=\"sum\">").expect("a sum");
        (cells.split("<td ").skip(1).map(number).collect(), number(sum))
    };
    body.split("<tr>").skip(1).map(row).collect()
}

fn total(site: &Site, filters: &[(&str, &str)]) -> usize {
    let all = site.query("");
    let query = filters.iter().fold(all, |query, (facet, term)| query.with(facet, term));
    site.search(&query, Lang::Fr).total
}

#[track_caller]
fn agrees(site: &Site, rows: &str, columns: &str) {
    let html = shown(site, &format!("fr/overview/coverage/{rows}/{columns}"));
    let numbers = numbers(&html);
    let facet = |id| site.catalog().taxonomy.facet(id).expect("a facet");
    assert_eq!(numbers.len(), facet(rows).terms.len());
    for (row, (cells, sum)) in facet(rows).terms.iter().zip(&numbers) {
        assert_eq!(*sum, total(site, &[(rows, &row.id)]), "{}", row.id);
        assert_eq!(cells.len(), facet(columns).terms.len());
        for (column, n) in facet(columns).terms.iter().zip(cells) {
            let wanted = [(rows, &*row.id), (columns, &*column.id)];
            assert_eq!(*n, total(site, &wanted), "{wanted:?}");
        }
    }
}

#[test]
fn every_cell_agrees_with_the_search() {
    for (rows, columns) in [
        ("domaine", "public"),
        ("domaine", "partenaire"),
        ("preuve", "domaine"),
        ("region", "nature"),
    ] {
        agrees(&SHIPPED.site, rows, columns);
    }
}

#[test]
fn a_linked_cell_leads_to_a_search_with_as_many_sheets() {
    let site = &SHIPPED.site;
    let html = shown(site, "nl/overview/coverage/domaine/public");
    let mut n_links = 0;
    for tag in tags(&html) {
        let Some(href) = tag.get("href").filter(|href| href.contains("search?domaine=")) else {
            continue;
        };
        let address = resolve("nl/overview/coverage/domaine/public", href);
        let (path, query) = address.split_once('?').expect("a query");
        let Some(Route::Search(Lang::Nl, query)) = site.route(path, query) else {
            panic!("{href} is no search");
        };
        assert_eq!(query.filters.len(), 2, "{href}");
        assert!(site.search(&query, Lang::Nl).total > 0, "{href}");
        n_links += 1;
    }
    let n_full = numbers(&html).iter().flat_map(|(cells, _)| cells).filter(|n| **n > 0).count();
    assert_eq!(n_links, n_full);
}

#[test]
fn advice_and_projects_are_told_apart_and_gaps_are_said() {
    let project = edit(GOOD, "kind: generic", "kind: project");
    let project = edit(&project, "[victimes]", "[enfants]");
    let shown_of = |project: &Project| shown(&project.load().site, "fr/overview");
    let small = Project::small();
    assert!(!shown_of(&small).contains("dont 1 projet local"));
    let html = shown_of(&small.with("practices/projet.fr.md", project));
    let cells: Vec<Vec<usize>> = numbers(&html).into_iter().map(|(cells, _)| cells).collect();
    assert_eq!(cells, [[0, 0], [2, 1], [0, 0]]);
    for words in ["1 fiche, dont 1 projet local", "3 fiches, dont 1 projet local", "Aucune fiche"] {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.contains("4 des 6 croisements"), "the gaps are counted");
    assert!(html.contains("<dt>Relier</dt><dd>Victimes · Enfants</dd>"), "and named");
}

#[test]
fn only_facets_with_pages_are_crossed() {
    let site = &SHIPPED.site;
    for pair in [
        "domaine/rien",
        "rien/domaine",
        "domaine/domaine",
        "domaine/langue",
        "statut/domaine",
        "domaine/..",
        "domaine/Public",
    ] {
        assert_eq!(page(site, &format!("fr/overview/coverage/{pair}")), None, "{pair}");
    }
    let server = Project::small().serve();
    server.get("/fr/overview/coverage/domaine/rien").is(404);
    server.get("/fr/overview/").is(308);
    server.get("/fr/overview").is(200);
}

#[test]
fn a_site_of_one_facet_or_none_has_an_overview() {
    for vocabulary in [
        "facets: []\nsections: []\n",
        "facets:\n  - id: seul\n    labels: { fr: A, nl: A }\n    descriptions: { fr: A, nl: A }\n    terms:\n      - { id: un, labels: { fr: Un, nl: Een } }\nsections: []\n",
    ] {
        let snapshot = Project::small().with("vocabulary.yaml", vocabulary).load();
        assert!(!shown(&snapshot.site, "fr/overview").contains("class=\"matrix\""));
    }
}

#[test]
fn an_export_holds_the_main_facet_against_all_others() {
    let project = Project::small();
    let files = tree(&project.build("site"));
    let held: BTreeSet<&str> =
        files.keys().filter_map(|name| name.strip_prefix("fr/overview/coverage/")).collect();
    let others = ["public", "region", "nature", "preuve", "cout", "delai"];
    assert_eq!(held, others.map(|id| format!("domaine/{id}.html")).iter().map(|s| &**s).collect());
    for name in ["fr/overview.html", "nl/overview/reviews.html"] {
        let html = String::from_utf8_lossy(&files[name]);
        assert!(!html.contains("search.html?"), "{name}: a folder answers no question");
    }
}

#[test]
fn sheets_stand_under_the_quarter_in_which_they_are_due() {
    let due = |date: &str| edit(GOOD, "review_by: 2027-11-22", date);
    let project = Project::small()
        .with("practices/hier.fr.md", due("review_by: 2026-11-30"))
        .with("practices/aujourdhui.fr.md", due("review_by: 2026-12-01"))
        .with("practices/sans.fr.md", due("review_by:"))
        .with("practices/loin.fr.md", due("review_by: 2099-01-01"))
        .with(
            "practices/brouillon.fr.md",
            edit(&due("review_by: 2026-11-30"), "published", "draft"),
        )
        .with(
            "practices/vieux.fr.md",
            edit(&due("review_by: 2026-11-30"), "published", "archived"),
        );
    let html = shown(&project.load().site, "fr/overview/reviews");
    let groups = html.split("scope=\"rowgroup\"").skip(1);
    let groups: Vec<(String, Vec<&str>)> = groups
        .map(|group| {
            let id = between(group, "id=\"", "\"").expect("an anchor").to_owned();
            (id, group.split("sheets/").skip(1).filter_map(|rest| rest.split('"').next()).collect())
        })
        .collect();
    let expected: [(&str, &[&str]); 5] = [
        ("due-overdue", &["hier"]),
        ("due-2026-4", &["aujourdhui"]),
        ("due-2027-4", &["accueil", "reseau"]),
        ("due-later", &["loin"]),
        ("due-undated", &["sans"]),
    ];
    let expected: Vec<(String, Vec<&str>)> =
        expected.iter().map(|(id, sheets)| ((*id).to_owned(), sheets.to_vec())).collect();
    assert_eq!(groups, expected);
    assert!(html.contains("octobre à décembre 2026") && html.contains("janvier à mars 2027"));
    assert!(
        html.matches("<svg viewBox=\"0 0 100 10\"").count() < 20,
        "a far date draws no century"
    );
}

#[test]
fn the_map_shows_the_projects_that_a_search_finds() {
    let site = &SHIPPED.site;
    let html = shown(site, "fr/overview");
    let drawing = between(&html, "<svg class=\"map\"", "</svg>").expect("a map");
    let facet = site.catalog().taxonomy.facet("province").expect("provinces");
    for term in &facet.terms {
        let n = total(site, &[("province", &term.id), ("nature", "projet")]);
        let label = term.labels.get(Lang::Fr);
        let words = match n {
            0 => format!("{label}: aucun projet local"),
            1 => format!("{label}: 1 projet local"),
            n => format!("{label}: {n} projets locaux"),
        };
        assert!(drawing.contains(&format!("aria-label=\"{words}\"")), "{words}");
        let row =
            between(&html, &format!("browse/province/{}\">{label}</a></th><td>", term.id), "<");
        assert_eq!(row, Some(&*n.to_string()), "{label}: the table says the same");
    }
    assert!(drawing.contains("browse/region/bruxelles"), "and Brussels, which is no province");
    assert!(html.contains("Natural Earth"), "the outlines name their source");
}

#[test]
fn places_without_outlines_stand_in_the_table_and_a_site_without_places_has_none() {
    assert!(!shown(&Project::small().load().site, "fr/overview").contains("id=\"map\""));
    let provinces =
        |project: Project| project.with_edit("vocabulary.yaml", "role: region", "role: province");
    let html = shown(&provinces(Project::small()).load().site, "fr/overview");
    assert!(html.contains("id=\"map\"") && !html.contains("class=\"map\""));
    let project = edit(GOOD, "kind: generic", "kind: project");
    let drawn = provinces(Project::small())
        .with("practices/projet.fr.md", project)
        .with("shapes.yaml", edit(SHAPES, "facet: region\n    term: wallonie", "term: wallonie"));
    let html = shown(&drawn.load().site, "nl/overview");
    let drawing = between(&html, "<svg class=\"map\"", "</svg>").expect("a map");
    assert!(drawing.contains("viewBox=\"0 0 100 80\"") && drawing.contains("d=\"M0 0h20v20z\""));
    assert!(drawing.contains("Wallonië: 1 lokaal project"), "{drawing}");
    assert!(html.contains("Essai (Vrij)"));
}

#[test]
fn an_outline_that_is_broken_is_said_and_the_others_are_drawn() {
    let cases: [(&str, &str, &[&str]); 10] = [
        ("width: 100", "width: 100", &[]),
        ("M0 0h20v20z", "M0 0h20v20z\\\"><script>", &["shapes.yaml:10:11 V005"]),
        ("M0 0h20v20z", "M0 0C1 1 2 2 3 3", &["shapes.yaml:10:11 V005"]),
        ("path: M0 0h20v20z", "path:", &["shapes.yaml:10:5 V001"]),
        ("term: wallonie", "term: walonie", &["shapes.yaml:7:11 V006"]),
        ("facet: region", "facet: regions", &["shapes.yaml:6:12 V007"]),
        ("x: 10", "x: 101", &["shapes.yaml:8:8 V018"]),
        ("term: flandre", "term: wallonie", &["shapes.yaml:12:11 V014"]),
        ("facet: region", "facette: region", &["shapes.yaml:6:5 V001", "shapes.yaml:6:5 V002"]),
        ("width: 100", "width: wide", &["shapes.yaml:1:8 V018"]),
    ];
    for (from, to, expected) in cases {
        let project = Project::small().with("shapes.yaml", edit(SHAPES, from, to));
        let snapshot = project.load();
        let found: Vec<String> =
            snapshot.diagnostics.iter().map(crate::project::in_short).collect();
        assert_eq!(found, expected, "{to}");
        let html = shown(&snapshot.site, "fr/overview");
        assert!(!html.contains("<script>"), "{to}");
        let n_drawn = html.matches("<path class=\"s").count();
        let n_expected =
            if expected.is_empty() { 2 } else { usize::from(!to.starts_with("width")) };
        assert_eq!(n_drawn, n_expected, "{to}");
    }
}

#[test]
fn every_page_leads_to_the_overview() {
    for path in ["de/", "fr/browse", "nl/sheets", "en/helplines"] {
        let html = shown(&SHIPPED.site, path);
        let overview = format!("{}overview", &path[..3]);
        let links = tags(&html).into_iter().filter_map(|tag| tag.get("href").map(str::to_owned));
        let mut links = links.filter(|href| !href.contains(':'));
        assert!(links.any(|href| resolve(path, &href) == overview), "{path}");
    }
}
