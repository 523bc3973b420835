//! A save shows at once; a broken save harms nobody.

use crate::project::{GOOD, Project, edit};

#[test]
fn a_save_shows_without_a_restart() {
    let project = Project::small();
    let server = project.serve();
    server.get("/fr/sheets/nouveau").is(404);
    project.write("practices/nouveau.fr.md", edit(GOOD, "Ouvrir un accueil", "Une nouvelle fiche"));
    server.until("/fr/sheets/nouveau", |page| page.status == 200).shows("Une nouvelle fiche");
    server.get("/fr/search?q=nouvelle").shows("sheets/nouveau");
    project.write("practices/nouveau.fr.md", edit(GOOD, "Ouvrir un accueil", "Une autre fiche"));
    server.until("/fr/sheets/nouveau", |page| page.text().contains("Une autre fiche"));
    project.remove("practices/nouveau.fr.md");
    server.until("/fr/sheets/nouveau", |page| page.status == 404);
    server.get("/fr/search?q=autre").hides("sheets/nouveau");
}

#[test]
fn a_broken_save_keeps_the_last_good_page() {
    let project = Project::small();
    let server = project.preview();
    server.get("/fr/sheets/accueil").is(200);
    project.write("practices/accueil.fr.md", "---\ntitle: [\n---\n");
    server
        .until("/diagnostics", |page| page.text().contains("Y003"))
        .shows("practices/accueil.fr.md:2");
    server.get("/fr/sheets/accueil").is(200).shows("Ouvrir un accueil");
    server.get("/nl/sheets/accueil").is(200).shows("Een onthaal openen");
    server.get("/fr/search?q=accueil").shows("sheets/accueil");
    project.write("practices/accueil.fr.md", edit(GOOD, "Ouvrir un accueil", "Mieux accueillir"));
    server.until("/fr/sheets/accueil", |page| page.text().contains("Mieux accueillir"));
    server.get("/diagnostics").is(200).hides("Y003");
}

#[test]
fn broken_data_files_keep_their_last_good_state() {
    let project = Project::small();
    let server = project.preview();
    project.write("helplines.yaml", "helplines: [\n");
    server.until("/diagnostics", |page| page.text().contains("helplines.yaml:"));
    server.get("/fr/").is(200).shows("href=\"tel:101\"");
    project.write("vocabulary.yaml", "\u{0}");
    server.until("/diagnostics", |page| page.text().contains("vocabulary.yaml:"));
    server.get("/fr/browse/domaine/soutenir").is(200).shows("sheets/accueil");
}

#[test]
fn the_diagnostics_speak_the_readers_language() {
    let server = Project::small().with("practices/casse.fr.md", "x").preview();
    let ask = |lang| server.ask("GET", "/diagnostics", &[("Accept-Language", lang)]).is(200);
    ask("fr").shows("Y001").shows("le fichier").shows("practices/casse.fr.md:1:1");
    ask("nl").shows("Y001").shows("het bestand");
}

#[test]
fn a_theme_stands_before_the_built_in_files() {
    let project = Project::small().with_theme_file("messages/fr.ftl", "exit-link = Partir vite\n");
    project.write_theme_file("assets/site.css", "body { color: teal }");
    project.write_theme_file("assets/mine.txt", "à moi");
    project.write_theme_file(
        "templates/helplines.html",
        "{% extends \"_layout.html\" %}{% block main %}<h1>Les miens</h1>{% endblock %}",
    );
    assert_eq!(project.problems(), Vec::<String>::new());
    let server = project.serve();
    server.get("/fr/").is(200).shows("Partir vite");
    server.get("/nl/").is(200).hides("Partir vite");
    server.get("/assets/site.css").is(200).shows("teal");
    server.get("/assets/mine.txt").is(200).shows("à moi");
    server.get("/fr/helplines").is(200).shows("<h1>Les miens</h1>").shows("href=\"tel:101\"");
    project.write_theme_file("assets/site.css", "body { color: olive }");
    server.until("/assets/site.css", |style| style.text().contains("olive"));
}

#[test]
fn a_broken_theme_harms_no_reader() {
    let project = Project::small().with_theme_file("templates/helplines.html", "{% if %}");
    let server = project.preview();
    server.get("/diagnostics").is(200).shows("T001").shows("templates/helplines.html:1");
    server.get("/fr/helplines").is(200).shows("En cas de danger.");
    project.write_theme_file("templates/sheet.html", "{{ view.nothing.at_all }}");
    project.write_theme_file("templates/home.html", "<p>Chez moi</p>");
    server.until("/fr/", |page| page.text().contains("Chez moi"));
    server.get("/fr/sheets/accueil").is(200).shows("Ouvrir un accueil");
    project.write_theme_file("templates/home.html", "{{");
    server.until("/diagnostics", |page| page.text().contains("templates/home.html"));
    server.get("/fr/").is(200).shows("Chez moi");
}
