//! What readers ask and what the pages answer: why a sheet is there, what else would find
//! something, suggestions, filters that contain others, the reader's commune.

use leviers::site::{PageError, Site};

use crate::{
    html::tags,
    project::{GOOD, Project, edit},
};

/// The body of the page at an address without its leading slash.
#[track_caller]
fn page(site: &Site, address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let route = site.route(path, query).unwrap_or_else(|| panic!("{address} is no address"));
    match site.render(&route) {
        Ok(page) => String::from_utf8(page.body.to_vec()).expect("a page is UTF-8"),
        Err(PageError::NotFound) => panic!("{address} is not there"),
        Err(error) => panic!("{address}: {error}"),
    }
}

/// The text between tags, each run of white space as one space.
fn text(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&#39;", "'")
}

#[track_caller]
fn shows(html: &str, words: &str) {
    let text = text(html).replace(['\u{a0}', '\u{202f}'], " ");
    assert!(text.contains(words), "`{words}` is not in\n{text}");
}

/// The addresses of all links whose element holds `words`.
fn links(html: &str, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split("<a ").skip(1) {
        let inside = part.split("</a>").next().unwrap_or_default();
        let link = format!("<a {inside}");
        if text(&link).contains(words) {
            found.extend(tags(&link)[0].get("href").map(|href| href.replace("&amp;", "&")));
        }
    }
    found
}

/// `accueil` and `reseau`, with a facet whose terms contain others and one of sizes.
fn project() -> Project {
    Project::small()
        .with_edit(
            "vocabulary.yaml",
            "      - { id: enfants, labels: { fr: Enfants, nl: Kinderen } }\n",
            "      - { id: enfants, labels: { fr: Enfants, nl: Kinderen } }\n      \
             - { id: petits, broader: enfants, labels: { fr: Tout-petits, nl: Peuters } }\n  \
             - id: taille\n    role: size\n    ordered: true\n    \
             labels: { fr: Taille, nl: Grootte }\n    \
             descriptions: { fr: Combien., nl: Hoeveel. }\n    terms:\n      \
             - { id: petite, value: \"0\", labels: { fr: Petite, nl: Klein } }\n      \
             - { id: grande, value: \"100000\", labels: { fr: Grande, nl: Groot } }\n  \
             - id: langue\n    from: language\n    labels: { fr: Langue, nl: Taal }\n    \
             descriptions: { fr: En quelle langue., nl: In welke taal. }\n    terms:\n      \
             - { id: fr, labels: { fr: Français, nl: Frans } }\n      \
             - { id: nl, labels: { fr: Néerlandais, nl: Nederlands } }\n",
        )
        .with_edit(
            "practices/reseau.fr.md",
            "public: [victimes]",
            "public: [petits]\n  taille: [petite]",
        )
        .with(
            "communes.csv",
            "nis,name_fr,name_nl,name_de,region,language,population_2020\n\
             62063,Liège,Luik,Lüttich,wallonie,fr,197217\n\
             44021,Gand,Gent,,flandre,nl,263927\n\
             46021,Saint-Nicolas,Sint-Niklaas,,flandre,nl,78531\n\
             62093,Saint-Nicolas,,,wallonie,fr,24329\n",
        )
}

#[test]
fn a_broader_filter_shows_the_sheets_of_the_narrower() {
    let site = project().load().site;
    let found = page(&site, "fr/search?public=enfants");
    shows(&found, "Tisser un réseau");
    assert!(!text(&found).contains("Ouvrir un accueil"));
    shows(&found, "Fiches classées sous Public : Enfants.");
    assert_eq!(links(&found, "Tout-petits"), ["search?public=petits"], "the narrower replaces it");
    let narrow = page(&site, "fr/search?public=petits");
    assert_eq!(links(&narrow, "Enfants"), ["search?public=enfants"], "and the other way round");
    let results = site.search(&site.query(""), leviers::text::Lang::Fr);
    let public = results.facets.iter().find(|counts| *counts.facet == *"public").expect("a facet");
    assert_eq!(
        (public.count("enfants"), public.count("petits"), public.count("victimes")),
        (1, 1, 1)
    );
    shows(&page(&site, "fr/browse/public/enfants"), "Tisser un réseau");
}

#[test]
fn a_link_of_a_filter_is_the_address_of_its_query() {
    let site = project().load().site;
    for asked in [
        "q=a%26b+%22c+d%22&domaine=informer&domaine=soutenir&public=victimes&commune=62063&sort=title",
        "q=domaine%3D*&public=enfants",
        "",
    ] {
        let found = page(&site, &format!("fr/search?{asked}"));
        let filters = tags(&found);
        let filters = filters.iter().filter(|tag| {
            tag.get("class").is_some_and(|class| class.starts_with("check"))
                && tag.get("href").is_some()
        });
        let mut n = 0;
        for filter in filters {
            let href = filter.get("href").expect("a link").replace("&amp;", "&");
            let query = href.strip_prefix("search").expect("a search").trim_start_matches('?');
            assert_eq!(site.query(query).to_string(), query, "{asked}");
            n += 1;
        }
        assert!(n > 3 || !asked.is_empty(), "{asked}: {n} filters");
    }
}

#[test]
fn a_mended_word_is_said_and_can_be_looked_for_as_typed() {
    let site = project().load().site;
    let found = page(&site, "fr/search?q=resaeu");
    shows(&found, "Aucune fiche ne contient resaeu : résultats pour réseau.");
    assert_eq!(links(&found, "tel quel"), ["search?q=%22resaeu%22"]);
    shows(&page(&site, "fr/search?q=%22resaeu%22"), "Aucune fiche pour");
    let filtered = page(&site, "fr/search?q=%22resaeu%22&public=victimes");
    shows(&filtered, " » avec ces filtres");
    shows(&filtered, "Gardez un ou deux mots");
    let wordless = page(&site, "fr/search?public=victimes&domaine=informer");
    shows(&wordless, "Aucune fiche avec ces filtres");
    assert!(!text(&wordless).contains("Gardez un ou deux mots"));
}

#[test]
fn where_nothing_is_found_the_page_says_what_would_be() {
    let site = project().load().site;
    let found = page(&site, "fr/search?q=tisser&public=victimes&domaine=soutenir&sort=title");
    shows(&found, "Ce qui donne un résultat");
    shows(&found, "Sans le filtre « Public » : 1 fiche");
    let repaired = links(&found, "Sans le filtre « Public »");
    assert_eq!(repaired, ["search?q=tisser&domaine=soutenir&sort=title"]);
    shows(&page(&site, &format!("fr/{}", repaired[0])), "Tisser un réseau");
    let words = page(&site, "fr/search?q=zzzzqqqq");
    shows(&words, "Six domaines");
    assert!(words.contains("tel:101"), "the helplines are there");
}

#[test]
fn a_sheet_found_by_another_word_says_by_which() {
    let site = project().load().site;
    shows(&page(&site, "fr/search?q=guichet"), "Trouvé par accueil, dans le titre");
    shows(&page(&site, "nl/search?q=loket"), "Gevonden via onthaal, in de titel");
}

#[test]
fn suggestions_are_a_part_of_a_page() {
    let site = project().load().site;
    let found = page(&site, "fr/suggest?q=accu");
    assert!(!found.contains("<html"));
    let options: Vec<_> =
        tags(&found).into_iter().filter(|tag| tag.get("role") == Some("option")).collect();
    assert!(options.iter().any(|option| option.get("data-text") == Some("accueil")), "{found}");
    assert!(
        options.iter().any(|option| option.get("data-href") == Some("sheets/accueil")),
        "{found}"
    );
    shows(&found, "Sujets accueil");
    assert!(found.contains("data-status=\"2 suggestions"), "{found}");
    assert!(page(&site, "fr/suggest?q=").contains("Aucune suggestion"));
    let hostile = page(&site, "fr/suggest?q=%3Cscript%3E%22%27");
    assert!(!hostile.contains("<script"), "{hostile}");
    for place in page(&site, "nl/communes?q=sint").split("data-text=\"").skip(1) {
        assert!(place.starts_with("Sint-Niklaas\""), "{place}");
    }
    assert!(
        page(&site, "fr/communes?q=saint%20nic").contains("data-text=\"Saint-Nicolas (62093)\"")
    );
}

#[test]
fn every_field_that_suggests_names_where_to_ask() {
    let project = project();
    let site = project.load().site;
    for path in ["fr/", "fr/search", "fr/sheets/accueil"] {
        assert!(page(&site, path).contains("data-suggest=\""), "{path}");
    }
    for (path, bytes) in crate::project::tree(&project.build("site")) {
        if path.ends_with(".html") {
            let text = String::from_utf8_lossy(&bytes);
            let has_engine = text.contains("assets/engine.js");
            assert!(!text.contains("data-suggest") || has_engine, "{path}: nobody answers");
        }
    }
}

#[test]
fn a_commune_is_named_in_any_language_and_kept_as_its_code() {
    let server = project().serve();
    for name in ["Li%C3%A8ge", "luik", "L%C3%BCttich", "lieg", "62063+Li%C3%A8ge"] {
        let answer = server.get(&format!("/fr/search?q=accueil&commune={name}")).is(303);
        assert_eq!(answer.header("location"), Some("search?q=accueil&commune=62063"), "{name}");
    }
    let found = server.get("/fr/search?q=accueil&commune=62063").is(200);
    let found = found.shows("viennent d’abord").shows("value=\"Liège\"");
    for link in links(found.text(), "") {
        if link.starts_with("search?") && link != "search?q=accueil" {
            assert!(link.contains("commune=62063"), "{link} forgets the commune");
        }
    }
    assert!(links(found.text(), "Liège").contains(&"search?q=accueil".to_owned()), "it can go");
    server.get("/fr/search?commune=62063").is(200).hides("Set-Cookie");
}

#[test]
fn a_name_of_several_communes_leaves_the_choice() {
    let site = project().load().site;
    let found = page(&site, "fr/search?q=accueil&commune=saint-nicolas");
    shows(&found, "Plusieurs communes s’appellent « saint-nicolas »");
    let choices = links(&found, "Saint-Nicolas (");
    assert_eq!(choices, ["search?q=accueil&commune=46021", "search?q=accueil&commune=62093"]);
    let unknown = page(&site, "fr/search?commune=Liegge");
    shows(&unknown, "Aucune commune ne s’appelle « Liegge ».");
    assert_eq!(links(&unknown, "Liège"), ["search?commune=62063"]);
    assert!(
        unknown.contains("aria-describedby=\"commune-wrong commune-hint\" aria-invalid=\"true\"")
    );
    assert!(unknown.contains("id=\"commune-wrong\""));
    assert!(!page(&site, "fr/search?commune=62063").contains("aria-invalid"));
    let hostile = page(&site, "fr/search?commune=%3Cscript%3E%22%20onfocus=x");
    assert!(!hostile.contains("<script>"));
    assert!(tags(&hostile).iter().all(|tag| tag.get("onfocus").is_none()));
    let long = "a".repeat(9_000);
    assert!(!page(&site, &format!("fr/search?commune={long}")).contains(&"a".repeat(200)));
}

#[test]
fn a_hit_says_what_fits_the_commune_and_what_to_check() {
    let site = project()
        .with(
            "practices/gantois.nl.md",
            edit(&edit(GOOD, "Ouvrir un accueil", "Gents netwerk"), "62063", "44021"),
        )
        .load()
        .site;
    let found = page(&site, "fr/search?commune=62063");
    shows(&found, "Convient à Liège – Région : Wallonie");
    shows(&found, "À vérifier – Taille : Petite");
    shows(&found, "À vérifier – Région : Flandre ; en néerlandais");
    let german = page(&site, "fr/search?commune=44021&q=netwerk");
    shows(&german, "Convient à Gand – Région : Flandre");
}

#[test]
fn a_related_sheet_says_why() {
    let site = project()
        .with_edit("practices/reseau.fr.md", "related: []", "related: [accueil]")
        .with("practices/guichet.fr.md", edit(GOOD, "Ouvrir un accueil", "Tenir un guichet"))
        .load()
        .site;
    shows(&page(&site, "fr/sheets/reseau"), "Citée par cette fiche");
    let page = page(&site, "fr/sheets/accueil");
    shows(&page, "Cite cette fiche");
    shows(&page, "Même sujet : ");
}
