//! The commands at a terminal: exit codes, formats, languages, skeletons, refusals.

use std::{collections::BTreeSet, fs, net::TcpListener, path::Path};

use serde_json::Value;

use crate::project::{GOOD, Outcome, Project, TODAY, edit};

/// The outcome is a refusal: code 2, nothing on standard output, one line that names `about`.
#[track_caller]
pub fn refuses(outcome: Outcome, about: &str) {
    let outcome = outcome.exits(2);
    assert_eq!(outcome.stdout, "");
    assert_eq!(outcome.stderr.lines().count(), 1, "{}", outcome.stderr);
    assert!(outcome.stderr.starts_with("leviers: "), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(about), "{}", outcome.stderr);
}

#[test]
fn check_says_with_its_exit_code_whether_there_are_errors() {
    let fine = Project::small().run(&["check"]).exits(0);
    assert_eq!(fine.stdout, "errors: 0, warnings: 0\n");
    let warned = Project::small().with("notes.txt", "x").run(&["check"]).exits(0);
    assert!(warned.stdout.ends_with("errors: 0, warnings: 1\n"));
    let broken = Project::small().with("practices/casse.fr.md", "x").run(&["check"]).exits(1);
    assert!(broken.stdout.contains("error[Y001]"), "{}", broken.stdout);
    assert!(broken.stdout.contains("practices/casse.fr.md:1:1"), "{}", broken.stdout);
    assert!(broken.stdout.ends_with("errors: 1, warnings: 0\n"));
    assert_eq!(broken.stderr, "");
}

#[test]
fn check_prints_the_line_and_points_at_it() {
    let text = edit(GOOD, "[soutenir]", "[soutenir, informr]");
    let printed = Project::small().with("practices/casse.fr.md", text).run(&["check"]).exits(1);
    for part in ["7 |", "domaine: [soutenir, informr]", "^^^^^^^", "did you mean `informer`?"] {
        assert!(printed.stdout.contains(part), "{part}: {}", printed.stdout);
    }
}

#[test]
fn check_prints_json_for_tools() {
    assert_eq!(
        Project::small().run(&["check", "--format", "json"]).exits(0).json(),
        Value::Array(Vec::new())
    );
    let project =
        Project::small().with("practices/casse.fr.md", edit(GOOD, "kind:", "kin: x\nkind:"));
    let found = project.run(&["check", "--format", "json"]).exits(1).json();
    let [one] = found.as_array().expect("a list").as_slice() else { panic!("{found}") };
    let keys: BTreeSet<&str> =
        one.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected = ["code", "severity", "path", "line", "column", "length", "message", "help"];
    assert_eq!(keys, BTreeSet::from(expected));
    assert_eq!(one["code"], "V002");
    assert_eq!(one["severity"], "error");
    assert_eq!(one["path"], "practices/casse.fr.md");
    assert_eq!((&one["line"], &one["column"]), (&4.into(), &1.into()));
}

#[test]
fn messages_speak_the_language_that_is_asked_for() {
    let project = Project::small().with("practices/casse.fr.md", "x");
    for (lang, words, sum) in [
        ("fr", "le fichier", "erreurs : 1, avertissements : 0"),
        ("nl", "het bestand", "fouten: 1, waarschuwingen: 0"),
        ("de", "die Datei", "Fehler: 1, Warnungen: 0"),
        ("en", "the file", "errors: 1, warnings: 0"),
    ] {
        let printed = project.run(&["check", "--messages", lang]).exits(1).stdout;
        assert!(printed.contains(words) && printed.contains(sum), "{lang}: {printed}");
        let terminal = format!("{lang}_BE.UTF-8");
        let output = project.command(&["check"]).env("LC_ALL", terminal).output();
        let output = String::from_utf8(output.expect("the program starts").stdout);
        assert_eq!(output.as_ref(), Ok(&printed), "{lang}: the terminal's language");
    }
    project.run(&["check", "--messages", "es"]).exits(2);
}

#[test]
fn skeletons_pass_the_check() {
    let project = Project::small();
    for arguments in [
        ["new", "practice", "conseil", "--lang", "fr"].as_slice(),
        &["new", "practice", "advies", "--lang", "nl"],
        &["new", "practice", "un-projet", "--lang", "fr", "--project"],
        &["new", "list", "lectures", "--lang", "nl"],
    ] {
        let written = project.run(arguments).exits(0).stdout;
        assert!(fs::metadata(written.trim()).is_ok(), "{written}");
    }
    assert_eq!(project.problems(), Vec::<String>::new());
    let names: Vec<String> =
        project.load().site.catalog().practices.keys().map(|slug| slug.to_string()).collect();
    assert_eq!(names, ["accueil", "advies", "conseil", "reseau", "un-projet"]);
    assert_eq!(project.load().site.n_practices(), 2, "a skeleton is a draft");
    let text = fs::read_to_string(project.content().join("practices/conseil.fr.md"));
    assert!(text.expect("the sheet is there").contains(&format!("written: {TODAY}")));
}

#[test]
fn skeletons_pass_the_check_in_the_shipped_vocabulary() {
    let project = Project::small();
    let shipped = Project::shipped();
    for file in ["site.yaml", "vocabulary.yaml", "helplines.yaml", "thesaurus.yaml", "communes.csv"]
    {
        project.write(file, fs::read(shipped.content().join(file)).expect("a file"));
    }
    for file in ["practices/accueil.fr.md", "practices/accueil.nl.md", "practices/reseau.fr.md"] {
        project.remove(file);
    }
    project.remove("lists/premiere-heure.fr.md");
    for lang in ["fr", "nl", "de", "en"] {
        project.run(&["new", "practice", &format!("conseil-{lang}"), "--lang", lang]).exits(0);
        project
            .run(&["new", "practice", &format!("projet-{lang}"), "--lang", lang, "--project"])
            .exits(0);
        project.run(&["new", "list", &format!("liste-{lang}"), "--lang", lang]).exits(0);
    }
    assert_eq!(project.problems(), Vec::<String>::new());
}

#[test]
fn a_new_theme_is_the_default_theme() {
    let project = Project::small();
    project.run(&["new", "theme", "mine"]).exits(0);
    let before = project.build("before");
    let project = project.with_edit("site.yaml", "theme: default", "theme: mine");
    assert_eq!(project.problems(), Vec::<String>::new());
    let after = project.build("after");
    let pages = |folder: &Path| {
        let mut files = crate::project::tree(folder);
        // The starts of the search hold the settings, and so the theme's name.
        files.retain(|path, _| !path.starts_with("search/") && path != ".leviers-manifest");
        files
    };
    assert!(pages(&before) == pages(&after));
    let length = |folder: &Path| fs::metadata(folder.join("search/fr.bin")).expect("a start").len();
    assert!(length(&after).abs_diff(length(&before)) < 20, "what is a copy is not sent twice");
}

#[test]
fn new_never_overwrites() {
    let project = Project::small();
    refuses(project.run(&["new", "practice", "accueil", "--lang", "fr"]), "exists already");
    refuses(project.run(&["new", "list", "premiere-heure", "--lang", "fr"]), "exists already");
    project.run(&["new", "theme", "mine"]).exits(0);
    refuses(project.run(&["new", "theme", "mine"]), "exists already");
    let text = fs::read_to_string(project.content().join("practices/accueil.fr.md"));
    assert_eq!(text.expect("the sheet is there"), GOOD);
}

#[test]
fn new_refuses_names_that_are_no_addresses() {
    let project = Project::small();
    for slug in ["Accueil", "l'accueil", "été", "a b", "../x", "", "a--b", "a/b", &"a".repeat(200)]
    {
        refuses(project.run(&["new", "practice", slug, "--lang", "fr"]), "`");
        refuses(project.run(&["new", "list", slug, "--lang", "fr"]), "`");
        refuses(project.run(&["new", "theme", slug]), "`");
    }
    project.run(&["new", "practice", "x", "--lang", "es"]).exits(2);
    assert_eq!(project.problems(), Vec::<String>::new());
}

#[test]
fn the_schema_knows_the_vocabulary_and_every_field_in_use() {
    let schema = Project::shipped().run(&["schema"]).exits(0).json();
    let fields: BTreeSet<&str> =
        schema["properties"].as_object().expect("properties").keys().map(String::as_str).collect();
    let shipped = Project::shipped();
    let mut n_files = 0;
    for (name, bytes) in crate::project::tree(&shipped.content().join("practices")) {
        let text = String::from_utf8(bytes).expect("a sheet is UTF-8");
        let front_matter = text.split("---\n").nth(1).expect("a sheet has front matter");
        for line in front_matter.lines().filter(|line| !line.starts_with([' ', '#', '-'])) {
            let Some((key, _)) = line.split_once(':') else { continue };
            assert!(fields.contains(key), "{name}: `{key}` is not in the schema");
        }
        n_files += 1;
    }
    assert!(n_files > 40);
    let site = shipped.load().site;
    let by_hand = site.catalog().taxonomy.facets.iter().filter(|facet| facet.source.is_none());
    for facet in by_hand {
        let list = &schema["properties"]["terms"]["properties"][&facet.id];
        let known: Vec<&str> = list["items"]["oneOf"]
            .as_array()
            .unwrap_or_else(|| panic!("{} is not in the schema", facet.id))
            .iter()
            .filter_map(|term| term["const"].as_str())
            .collect();
        let terms: Vec<&str> = facet.terms.iter().map(|term| term.id.as_str()).collect();
        assert_eq!(known, terms, "{}", facet.id);
    }
}

#[test]
fn search_answers_at_a_terminal() {
    let project = Project::small();
    let found = project.run(&["search", "--lang", "fr", "permanence"]).exits(0).stdout;
    assert!(found.contains("accueil.fr") && found.contains("reseau.fr"), "{found}");
    assert!(found.ends_with("\n2\n"), "{found}");
    let found =
        project.run(&["search", "--lang", "nl", "--format", "json", "onthaal"]).exits(0).json();
    assert_eq!(found["hits"][0]["slug"], "accueil");
    assert_eq!(found["hits"][0]["lang"], "nl");
    let none = project.run(&["search", "--facet", "domaine=informer"]).exits(0).stdout;
    assert_eq!(none, "0\n");
    let all = project.run(&["search", "--facet", "domaine=soutenir"]).exits(0).stdout;
    assert!(all.ends_with("\n2\n"), "{all}");
    refuses(project.run(&["search", "--facet", "domaine=guerir"]), "`domaine=guerir`");
    let filtered = project.run(&["search", "accueil", "réseau", "--facet", "domaine=soutenir"]);
    filtered.exits(0);
    project.run(&["search", "--lang", "fr", "--", "-permanence \"("]).exits(0);
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let project = Project::small();
    let missing = project.beside("nowhere").display().to_string();
    for command in [["check"].as_slice(), &["search", "x"], &["schema"], &["serve"]] {
        let mut arguments = vec!["--content", &missing];
        arguments.extend(command);
        let output =
            std::process::Command::new(env!("CARGO_BIN_EXE_leviers")).args(arguments).output();
        let output = output.expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let outcome = Outcome {
            code: output.status.code().expect("no signal ended it"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        refuses(outcome, "cannot read the content folder");
    }
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    refuses(project.run(&["serve", "--address", &address]), &address);
}

#[test]
fn a_site_without_readable_settings_is_neither_served_nor_built() {
    let project = Project::small().with("site.yaml", "name: [Leviers\nlanguages: fr\n");
    refuses(project.run(&["serve", "--address", "127.0.0.1:0"]), "site.yaml:");
    let folder = project.beside("out").display().to_string();
    refuses(project.run(&["build", &folder]), "site.yaml:");
}

#[test]
fn arguments_that_are_none_are_refused_and_help_is_given() {
    let project = Project::small();
    project.run(&["chek"]).exits(2);
    project.run(&["check", "--format", "xml"]).exits(2);
    let help = project.run(&["--help"]).exits(0).stdout;
    for command in ["serve", "check", "build", "new", "search", "schema", "eval"] {
        assert!(help.contains(command), "{command}");
    }
}
