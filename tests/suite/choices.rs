//! Sheets that a reader chose: the text that is their address, the pages that it gives, and the
//! files from which an export makes the same pages.

use std::{fs, path::Path, process::Command};

use leviers::{
    content::{Source, catalog::Catalog},
    site::route::{Choice, Route, Selection},
    text::Lang,
};
use proptest::prelude::*;

use crate::{
    html::{between, tags},
    project::{GOOD, Project, edit},
};

/// Addresses as they come, and as they are written.
const ADDRESSES: [(&str, &str); 15] = [
    ("", ""),
    ("s=a", "s=a"),
    ("?s=b&s=a", "s=b&s=a"),
    ("s=a&s=a&n=twice", "s=a"),
    ("n=before&s=a&n=x&n=y&s=b", "s=a&n=x&s=b"),
    ("s=A&n=bad&s=..%2Fa&s=index&s=%00&s=a-b&s=-a&s=a--b", "s=a-b"),
    ("t=One&t=Two&s=a", "s=a&t=One"),
    ("s=a&n=%20%0A%20&t=%20%20", "s=a"),
    ("s=a&n=+x%0D%0Ay%0Dz%09%00%7F%C2%85+", "s=a&n=x%0Ay%0Az"),
    ("s=a&t=%E2%80%83a%0Ab%07c%E3%80%80", "s=a&t=a+b+c"),
    ("s=a&n=%22%3Cb%3E%26%3D%2B%23'~*-._", "s=a&n=%22%3Cb%3E%26%3D%2B%23%27%7E*-._"),
    ("s=a&n=%ff%F0%9F%92%A1", "s=a&n=%EF%BF%BD%F0%9F%92%A1"),
    ("s=a&n=%EF%BB%BFx", "s=a&n=%EF%BB%BFx"),
    ("%73=a&n=%&q=1&&=&s", "s=a&n=%25"),
    ("s=caf%C3%A9&s=a&n=%E2%80%AE%D7%90", "s=a&n=%E2%80%AE%D7%90"),
];

#[test]
fn an_address_is_read_kindly_and_written_in_one_way() {
    for (given, written) in ADDRESSES {
        assert_eq!(Selection::parse(given).to_string(), written, "{given}");
        assert_eq!(Selection::parse(written).to_string(), written, "{written}");
    }
}

#[test]
fn an_address_has_bounds() {
    let many: String = (0..99).map(|n| format!("s=a{n}&n={}&", "é".repeat(700))).collect();
    let selection = Selection::parse(&format!("{many}t={}", "a ".repeat(200)));
    assert_eq!(selection.items().len(), 40);
    assert_eq!(selection.items()[39].note.chars().count(), 600);
    assert_eq!(selection.title().chars().count(), 159, "no space stands at the end");
    assert_eq!(Selection::parse(&"s=a&".repeat(100_000)).items().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_address_is_a_selection(text in any::<String>()) {
        let selection = Selection::parse(&text);
        prop_assert_eq!(Selection::parse(&selection.to_string()), selection);
    }

    #[test]
    fn notes_and_titles_come_back_as_they_were(
        items in prop::collection::vec(("[a-z0-9]{1,9}(-[a-z0-9]{1,3}){0,2}", any::<String>()), 0..50),
        title in any::<String>(),
    ) {
        let mut address = String::new();
        for (slug, note) in &items {
            address.push_str(&format!("s={slug}&n="));
            leviers::search::encode(note, &mut address);
            address.push('&');
        }
        address.push_str("t=");
        leviers::search::encode(&title, &mut address);
        let selection = Selection::parse(&address);
        let written = selection.to_string();
        prop_assert!(written.is_ascii() && !written.contains(['<', '>', '"', '\'', ' ']));
        prop_assert_eq!(Selection::parse(&written), selection.clone());
        let route = Route::Choice(Lang::Fr, Choice::List(selection));
        prop_assert_eq!(Route::parse("fr/my-list", &written, |_, _| false), Some(route));
    }
}

/// The program of a browser's script, run outside a browser: node, where it is there.
fn in_node(program: &str) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets/choices.js");
    let program = format!("require({});{program}", serde_json::json!(script));
    let output = Command::new("node").arg("-e").arg(program).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("node prints UTF-8"))
}

#[test]
fn the_script_reads_and_writes_the_same_addresses() {
    let many: String = (0..50).map(|n| format!("s=a{n}&n={}&", "é%2B".repeat(400))).collect();
    let mut given: Vec<&str> = ADDRESSES.iter().map(|(given, _)| *given).collect();
    given.push(&many);
    let program = format!(
        "console.log(JSON.stringify({}.map((a) => choices.write(choices.read(a)))))",
        serde_json::json!(given)
    );
    let Some(printed) = in_node(&program) else { return };
    let written: Vec<String> = serde_json::from_str(&printed).expect("JSON");
    for (given, written) in given.iter().zip(written) {
        assert_eq!(Selection::parse(given).to_string(), written, "{given}");
    }
}

#[test]
fn the_file_of_a_list_is_content_without_errors() {
    let title = "Titre : « l'été » \"x\" # \\ \u{2028} %";
    let note = "- [a](b)\n--- 'x': {y} \u{feff}💡";
    let program = format!(
        "const list = {{items: [{{slug: 'accueil', note: {}}}, {{slug: 'reseau', note: ''}}], title: {}}};\
         console.log(JSON.stringify([choices.file(list, {{untitled: 'X', summary: 'À écrire.', day: '2026-11-25'}}), choices.fileName(list.title, 'fr'), choices.fileName('日本', 'nl')]))",
        serde_json::json!(note),
        serde_json::json!(title)
    );
    let Some(printed) = in_node(&program) else { return };
    let [text, name, other]: [String; 3] = serde_json::from_str(&printed).expect("JSON");
    assert_eq!((name.as_str(), other.as_str()), ("titre-l-ete-x.fr.md", "list.nl.md"));
    let project = Project::small().with(&format!("lists/{name}"), &text);
    project.run(&["check"]).exits(0);
    let (catalog, _) = Catalog::parse(&[
        Source::new("site.yaml", fs::read(project.content().join("site.yaml")).expect("settings")),
        Source::new(format!("lists/{name}"), text.into_bytes()),
    ]);
    let list = catalog.lists.values().next().expect("a list").best(Lang::Fr).1;
    let sheets: Vec<&str> = list.items.iter().map(|item| item.sheet.as_str()).collect();
    assert_eq!(sheets, ["accueil", "reseau"]);
    assert!(list.items[0].note.as_deref().is_some_and(|note| note.contains("{y}")));
    assert!(!list.status.is_public());
}

#[test]
fn sheets_stand_side_by_side() {
    let server = Project::shipped().serve();
    let page = server.get("/fr/compare?s=point-de-contact&s=namur-espace-vif").is(200);
    let page =
        page.shows("<th scope=\"row\">Premières étapes</th>").shows("estimation de la rédac");
    let page = page.shows("Ce qu’une commune a prévu ou fait").shows("Conseil général");
    let page = page.shows("href=\"compare?s=namur-espace-vif\"").shows("noindex");
    page.shows("note?s=point-de-contact&amp;s=namur-espace-vif").hides("rel=\"canonical\"");
    let order = server.get("/fr/compare?s=namur-espace-vif&s=point-de-contact").is(200);
    let head = between(order.text(), "<thead>", "</thead>").expect("a head");
    let columns: Vec<String> =
        tags(head).into_iter().filter_map(|tag| tag.get("data-sheet").map(str::to_owned)).collect();
    assert_eq!(columns, ["namur-espace-vif", "point-de-contact"]);
    for query in ["", "?s=point-de-contact"] {
        let few = server.get(&format!("/fr/compare{query}")).is(200);
        few.shows("<div class=\"notice\" data-few>").shows("href=\"sheets\"").shows("<select");
    }
    let five = "s=point-de-contact&s=orientation-simple&s=coordination-locale&s=reseau-local&s=solutions-urgence";
    let cut = server.get(&format!("/fr/compare?{five}")).is(200);
    let cut = cut.shows("data-cut>").hides("data-sheet=\"solutions-urgence\"");
    cut.hides("data-short>");
}

#[test]
fn sheets_in_another_language_say_so() {
    let server = Project::small().serve();
    let page = server.get("/nl/compare?s=accueil&s=reseau").is(200);
    let page = page.shows("<p lang=\"fr\">Un lieu et un horaire").shows("hreflang=\"fr\"");
    page.shows("Een onthaal openen").hides("lang=\"nl\">Een onthaal");
    let note = server.get("/nl/note?s=reseau").is(200).shows("<div class=\"prose\" lang=\"fr\">");
    note.shows("Wat wordt voorgesteld");
    server.get("/nl/my-list?s=reseau").is(200).shows("lang=\"fr\"");
    server.get("/nl/parts/reseau").is(200).shows("<div class=\"prose\" lang=\"fr\">");
}

#[test]
fn a_project_is_not_proposed() {
    let server = Project::shipped().serve();
    let advice = server.get("/fr/note?s=point-de-contact").is(200);
    let advice =
        advice.shows("Ce qui est proposé").shows("Premières étapes").hides("qui sert d’ex");
    advice
        .shows("Pièges à éviter")
        .shows("Consulté le")
        .shows("CC BY 4.0")
        .shows("class=\"blank\"");
    let project = server.get("/fr/note?s=namur-espace-vif").is(200);
    let project = project.shows("Le projet qui sert d’exemple").hides("Ce qui est proposé");
    project.shows("Ce que les sources ne disent pas").hides("<h3>Premières étapes");
    server.get("/fr/note").is(200).shows("<div class=\"notice\" data-few>");
}

#[test]
fn what_is_gone_is_left_out_and_said() {
    let archived = edit(&edit(GOOD, "published", "archived"), "Ouvrir un accueil", "Une ancienne");
    let server = Project::small()
        .with("practices/ancienne.fr.md", archived)
        .with("practices/brouillon.fr.md", edit(GOOD, "published", "draft"))
        .serve();
    for page in ["compare", "note", "my-list"] {
        let query = "s=brouillon&s=accueil&s=inconnue&s=ancienne";
        let shown = server.get(&format!("/fr/{page}?{query}")).is(200).shows("data-short>");
        shown.shows("Une ancienne").hides("data-sheet=\"brouillon");
        server.get(&format!("/fr/{page}?s=accueil")).is(200).hides("data-short>");
        let none = server.get(&format!("/fr/{page}?s=inconnue")).is(200).shows("data-short>");
        none.hides("data-sheet=\"inconnue");
    }
    server.get("/fr/compare?s=ancienne&s=accueil").is(200).shows("Fiche archivée.");
    server.get("/fr/parts/brouillon").is(404);
    server.get("/fr/parts/inconnue").is(404);
    server.get("/fr/parts/ancienne").is(200).shows("Fiche archivée.");
}

#[test]
fn what_a_reader_wrote_is_shown_as_text() {
    let server = Project::small().serve();
    let hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20onx%3D";
    let page = server.get(&format!("/fr/my-list?s=accueil&n={hostile}&t={hostile}")).is(200);
    let page = page.hides("<script>alert").shows("&lt;script&gt;alert(1)");
    let page = page.shows("Cette liste vient d’un lecteur.");
    assert!(!between(page.text(), "<title>", "</title>").expect("a title").contains("alert"));
    for tag in tags(page.text()) {
        assert!(tag.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{tag:?}");
    }
}

#[test]
fn pages_go_by_what_is_in_their_address() {
    let server = Project::small().serve();
    server.get("/fr/my-list").is(200).shows("<h1 data-heading").shows("Votre liste est vide");
    let sheet = server.get("/fr/sheets/accueil").is(200);
    sheet.shows("href=\"../my-list?s=accueil\"").shows("data-pick=\"accueil\"");
    server.get("/fr/search?q=accueil").is(200).shows("data-sheet=\"accueil\"");
    let other = server.get("/fr/compare?s=accueil&s=reseau").is(200);
    other.shows("href=\"../nl/compare?s=accueil&amp;s=reseau\"");
}

#[test]
fn an_export_holds_shells_and_the_parts_that_fill_them() {
    let project = Project::small();
    let folder = project.build("site");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect(name);
    let parts = read("nl/parts/reseau.html");
    let names: Vec<String> = tags(&parts)
        .into_iter()
        .filter_map(|tag| tag.get("data-part").map(str::to_owned))
        .collect();
    for page in ["compare", "note", "my-list"] {
        let shell = read(&format!("nl/{page}.html"));
        assert!(shell.contains("<noscript>") && shell.contains("data-shell"), "{page}");
        assert!(shell.contains("data-parts=\"parts/slug.html\""), "{page}");
        for tag in tags(&shell) {
            if let Some(slot) = tag.get("data-slot") {
                assert!(names.iter().any(|name| name == slot), "{page}: nothing for `{slot}`");
            }
        }
    }
    // The server's page is the shell with the same parts in it.
    let served = project.serve().get("/nl/compare?s=reseau").is(200);
    let cell = between(&parts, "<template data-part=\"what\">", "</template>").expect("a cell");
    assert!(served.text().contains(cell.trim()), "{cell}");
}
