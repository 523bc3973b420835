//! The table: what is broken in a small project, and what is said of it.

use leviers::diagnostic::Code;

use crate::project::{GOOD, GOOD_NL, LIST, PAGE, Project, edit};

/// What is broken, how, and what is said of it.
pub type Case = (&'static str, fn(Project) -> Project, &'static [&'static str]);

/// A third sheet, `casse`, that is [`GOOD`] with `to` instead of `from`.
#[track_caller]
pub fn sheet(project: Project, from: &str, to: &str) -> Project {
    project.with("practices/casse.fr.md", edit(GOOD, from, to))
}

/// The same as a draft, which no page shows.
#[track_caller]
fn draft(project: Project, from: &str, to: &str) -> Project {
    sheet(project, from, to).with_edit("practices/casse.fr.md", "published", "draft")
}

/// The same with `text` at its end.
fn body(project: Project, text: &str) -> Project {
    project.with("practices/casse.fr.md", format!("{GOOD}\n{text}\n"))
}

/// A facet whose term `id` stands under `broader`.
fn broader(project: Project, id: &str, broader: &str) -> Project {
    let (from, to) = (format!("{{ id: {id}, "), format!("{{ id: {id}, broader: {broader}, "));
    project.with_edit("vocabulary.yaml", &from, &to)
}

fn list(project: Project, from: &str, to: &str) -> Project {
    project.with("lists/casse.fr.md", edit(LIST, from, to))
}

const FILES: &[Case] = &[
    ("nothing", |p| p, &[]),
    (
        "a byte that is not UTF-8",
        |p| p.with("practices/casse.fr.md", b"---\ntitle: \xe9t\xe9\n---\n"),
        &["practices/casse.fr.md:2:8 F001"],
    ),
    (
        "a page of two megabytes",
        |p| p.with("pages/casse.fr.md", "a".repeat(2_000_000)),
        &["pages/casse.fr.md F002"],
    ),
    (
        "a link to another folder",
        |p| {
            link(&p, "/etc/passwd");
            p
        },
        &["practices/lien.fr.md F003"],
    ),
    (
        "a link to nothing",
        |p| {
            link(&p, "nowhere");
            p
        },
        &["practices/lien.fr.md F003"],
    ),
    (
        "a link to a file of the folder",
        |p| {
            link(&p, "reseau.fr.md");
            p
        },
        &[],
    ),
    (
        "capitals in a name",
        |p| p.with("practices/Cassé.fr.md", GOOD),
        &["practices/Cassé.fr.md F005"],
    ),
    ("a name without a language", |p| p.with("lists/casse.md", LIST), &["lists/casse.md F005"]),
    ("a file that nothing reads", |p| p.with("notes.txt", "à faire"), &["notes.txt F006"]),
    ("a read me and a hidden file", |p| p.with("README.md", "Bonjour").with(".cache", "x"), &[]),
    (
        "no thesaurus",
        |p| {
            p.remove("thesaurus.yaml");
            p
        },
        &["thesaurus.yaml F007"],
    ),
    (
        "no helplines",
        |p| {
            p.remove("helplines.yaml");
            p
        },
        &["helplines.yaml F007"],
    ),
    (
        "a language of another site",
        |p| p.with("pages/a-propos.de.md", PAGE),
        &["pages/a-propos.de.md F008"],
    ),
];

const YAML: &[Case] = &[
    ("an empty file", |p| p.with("practices/casse.fr.md", ""), &["practices/casse.fr.md:1:1 Y001"]),
    (
        "no front matter",
        |p| p.with("practices/casse.fr.md", "# Bonjour\n"),
        &["practices/casse.fr.md:1:1 Y001"],
    ),
    (
        "front matter without an end",
        |p| p.with("practices/casse.fr.md", "---\ntitle: A\n\nTexte\n"),
        &["practices/casse.fr.md:1:1 Y002"],
    ),
    (
        "a colon in a bare text",
        |p| sheet(p, "Ouvrir un accueil", "Liège : un accueil: ouvert"),
        &["practices/casse.fr.md:2:14 Y003"],
    ),
    (
        "a bracket that stays open",
        |p| sheet(p, "[soutenir]", "[soutenir"),
        &["practices/casse.fr.md:8:9 Y003"],
    ),
    (
        "an alias bomb",
        |p| p.with("practices/casse.fr.md", bomb()),
        &["practices/casse.fr.md:7:15 Y004"],
    ),
    (
        "lists in lists in lists",
        |p| p.with("thesaurus.yaml", format!("concepts: {}{}", "[".repeat(3000), "]".repeat(3000))),
        &["thesaurus.yaml:1:266 Y004"],
    ),
    (
        "a field twice",
        |p| sheet(p, "owner: Rédaction", "owner: Rédaction\nkind: project"),
        &["practices/casse.fr.md:20:1 Y005"],
    ),
    (
        "a list for front matter",
        |p| p.with("pages/casse.fr.md", "---\n- a\n- b\n---\n"),
        &["pages/casse.fr.md:2:1 Y006"],
    ),
    (
        "a text for a data file",
        |p| p.with("thesaurus.yaml", "bonjour"),
        &["thesaurus.yaml:1:1 Y006"],
    ),
    (
        "a text for a mapping",
        |p| {
            p.with_edit(
                "site.yaml",
                "{ name: Rédaction, email: redaction@essai.example }",
                "Rédaction",
            )
        },
        &["site.yaml:7:10 Y006"],
    ),
];

const VALUES: &[Case] = &[
    (
        "no title",
        |p| sheet(p, "title: Ouvrir un accueil\n", ""),
        &["practices/casse.fr.md:1:1 V001"],
    ),
    (
        "an empty title",
        |p| sheet(p, "Ouvrir un accueil", "\"  \""),
        &["practices/casse.fr.md:2:1 V001"],
    ),
    (
        "no summary",
        |p| sheet(p, "summary: Un lieu et un horaire connus de tous.\n", ""),
        &["practices/casse.fr.md:1:1 V001"],
    ),
    ("no kind", |p| sheet(p, "kind: generic\n", ""), &["practices/casse.fr.md:1:1 V001"]),
    (
        "a kind that is none",
        |p| sheet(p, "kind: generic", "kind: generique"),
        &["practices/casse.fr.md:4:7 V005"],
    ),
    (
        "a draft without dates",
        |p| draft(p, "written: 2026-11-01\nupdated: 2026-11-22\nreview_by: 2027-11-22\n", ""),
        &[
            "practices/casse.fr.md:1:1 V001",
            "practices/casse.fr.md:1:1 V001",
            "practices/casse.fr.md:1:1 V001",
        ],
    ),
    (
        "a list without a title",
        |p| list(p, "title: Première heure\n", ""),
        &["lists/casse.fr.md:1:1 V001"],
    ),
    (
        "a number that dials something else",
        |p| p.with_edit("helplines.yaml", "\"101\"", "\"101 (24h/24)\""),
        &["helplines.yaml:1:1 V019", "helplines.yaml:3:13 V005"],
    ),
    (
        "a quick exit that leads nowhere",
        |p| p.with_edit("site.yaml", "https://meteo.example/nl", "www.meteo.example"),
        &["site.yaml:8:1 V012"],
    ),
    (
        "a page among the images",
        |p| p.with("media/casse.html", "<script>1</script>").with("media/a b.png", "x"),
        &["media/a b.png F009", "media/casse.html F009"],
    ),
    (
        "the name of a folder's own page",
        |p| p.with("practices/index.fr.md", GOOD),
        &["practices/index.fr.md F005"],
    ),
    (
        "no helpline left",
        |p| p.with("helplines.yaml", "helplines: []\n"),
        &["helplines.yaml:1:1 V019"],
    ),
    (
        "a verified helpline without a source",
        |p| p.with_edit("helplines.yaml", "    source: https://example.org/police\n", ""),
        &["helplines.yaml:1:1 V019", "helplines.yaml:2:5 V001"],
    ),
    (
        "a field with a slip",
        |p| sheet(p, "owner: Rédaction", "owner: Rédaction\nsumary: Un lieu"),
        &["practices/casse.fr.md:20:1 V002"],
    ),
    (
        "a field of a field",
        |p| sheet(p, "  reason: Une", "  raison: x\n  reason: Une"),
        &["practices/casse.fr.md:11:3 V002"],
    ),
    (
        "a list for a text",
        |p| sheet(p, "Ouvrir un accueil", "[Ouvrir, fermer]"),
        &["practices/casse.fr.md:2:8 V003"],
    ),
    (
        "a text for a list",
        |p| list(p, "items:\n  - sheet: accueil\n    minutes: 10", "items: accueil"),
        &["lists/casse.fr.md:7:8 V003"],
    ),
    (
        "yes for true",
        |p| sheet(p, "estimate: true", "estimate: yes"),
        &["practices/casse.fr.md:14:13 V003"],
    ),
    (
        "a thirteenth month",
        |p| draft(p, "written: 2026-11-01", "written: 2026-13-01"),
        &["practices/casse.fr.md:20:10 V004"],
    ),
    (
        "a date in words",
        |p| draft(p, "seen: 2026-11-22", "seen: 22 novembre 2026"),
        &["practices/casse.fr.md:29:11 V004"],
    ),
    (
        "a state in French",
        |p| sheet(p, "status: published", "status: publié"),
        &["practices/casse.fr.md:5:9 V005"],
    ),
    (
        "a theme that is a path",
        |p| p.with_edit("site.yaml", "theme: default", "theme: ../x"),
        &["site.yaml:9:8 V005"],
    ),
    (
        "a term with a slip",
        |p| sheet(p, "[soutenir]", "[soutenir, informr]"),
        &["practices/casse.fr.md:7:23 V006"],
    ),
    (
        "a level that is none",
        |p| sheet(p, "level: citee", "level: prouvee"),
        &["practices/casse.fr.md:10:10 V006"],
    ),
    (
        "a facet with a slip",
        |p| sheet(p, "  public:", "  publics:"),
        &["practices/casse.fr.md:8:3 V007"],
    ),
    (
        "three terms where two may be",
        |p| sheet(p, "[soutenir]", "[soutenir, informer, relier]"),
        &["practices/casse.fr.md:7:12 V008"],
    ),
    (
        "no term where one must be",
        |p| sheet(p, "[soutenir]", "[]"),
        &["practices/casse.fr.md:6:1 V009"],
    ),
    (
        "a long title",
        |p| sheet(p, "Ouvrir un accueil", &"Ouvrir ".repeat(30)),
        &["practices/casse.fr.md:2:1 V010"],
    ),
    (
        "a long summary",
        |p| sheet(p, "Un lieu et", &"Un lieu et ".repeat(40)),
        &["practices/casse.fr.md:3:1 V010"],
    ),
    (
        "a commune that is none",
        |p| sheet(p, "62063", "99999"),
        &["practices/casse.fr.md:18:1 V011"],
    ),
    (
        "an address without a scheme",
        |p| sheet(p, "https://example.org/page", "example.org/page"),
        &["practices/casse.fr.md:28:10 V012"],
    ),
    (
        "a script for an address",
        |p| sheet(p, "https://example.org/page", "javascript:alert(1)"),
        &["practices/casse.fr.md:28:10 V012"],
    ),
    (
        "a facet that fills itself in",
        |p| sheet(p, "  public:", "  nature: [conseil]\n  public:"),
        &["practices/casse.fr.md:8:3 V013"],
    ),
    (
        "a term twice",
        |p| sheet(p, "[soutenir]", "[soutenir, soutenir]"),
        &["practices/casse.fr.md:7:23 V014"],
    ),
    (
        "a concept twice",
        |p| {
            p.with(
                "thesaurus.yaml",
                format!("{}{}", THESAURUS, THESAURUS.trim_start_matches("concepts:\n")),
            )
        },
        &["thesaurus.yaml:4:9 V014"],
    ),
    (
        "a term without Dutch",
        |p| p.with_edit("vocabulary.yaml", "{ fr: Relier, nl: Verbinden }", "{ fr: Relier }"),
        &["vocabulary.yaml:11:31 V015"],
    ),
    (
        "a NIS code of four digits",
        |p| p.with_edit("communes.csv", "44021", "4402"),
        &["communes.csv:3:1 V016"],
    ),
    (
        "a line with too few cells",
        |p| p.with("communes.csv", "nis,name_fr,region\n62063,Liège,wallonie\n1\n"),
        &["communes.csv:3:1 V016"],
    ),
    (
        "a relation to nothing",
        |p| p.with("thesaurus.yaml", format!("{THESAURUS}    related: [guichets]\n")),
        &["thesaurus.yaml:4:15 V017"],
    ),
    (
        "a broader term that is none",
        |p| broader(p, "informer", "soutenirs"),
        &["vocabulary.yaml:9:25 V017"],
    ),
    (
        "terms that contain each other",
        |p| broader(broader(p, "informer", "soutenir"), "soutenir", "informer"),
        &["vocabulary.yaml:10:25 V020"],
    ),
    (
        "revision nought",
        |p| sheet(p, "revision: 2", "revision: 0"),
        &["practices/casse.fr.md:23:11 V018"],
    ),
    (
        "a day of reading",
        |p| list(p, "minutes: 10", "minutes: 1440"),
        &["lists/casse.fr.md:9:14 V018"],
    ),
];

const SHEETS: &[Case] = &[
    (
        "a link to a draft",
        |p| {
            let p = body(p, "Voir [ceci](sheet:secret).");
            p.with("practices/secret.fr.md", edit(GOOD, "published", "draft"))
        },
        &["practices/casse.fr.md:36:6 S019"],
    ),
    (
        "a draft in a list",
        |p| {
            let p = list(p, "sheet: accueil", "sheet: secret");
            p.with("practices/secret.fr.md", edit(GOOD, "published", "review"))
        },
        &["lists/casse.fr.md:8:12 S019"],
    ),
    (
        "two originals in two languages",
        |p| p.with("practices/reseau.nl.md", edit(GOOD, "Objectif", "Doel")),
        &["practices/reseau.nl.md:1:1 S001"],
    ),
    (
        "two originals in two folders",
        |p| p.with("practices/aide/accueil.fr.md", GOOD),
        &["practices/aide/accueil.fr.md:1:1 S001"],
    ),
    (
        "a translation of nothing",
        |p| p.with("practices/seul.nl.md", GOOD_NL),
        &["practices/seul.nl.md:4:1 S002"],
    ),
    (
        "a translation of a broken sheet",
        |p| p.with("practices/casse.fr.md", "x").with("practices/casse.nl.md", GOOD_NL),
        &["practices/casse.fr.md:1:1 Y001"],
    ),
    (
        "a translation behind",
        |p| p.with_edit("practices/accueil.nl.md", "translates: 2", "translates: 1"),
        &["practices/accueil.nl.md:4:1 S003"],
    ),
    (
        "a translation ahead",
        |p| p.with_edit("practices/accueil.nl.md", "translates: 2", "translates: 3"),
        &["practices/accueil.nl.md:4:1 S004"],
    ),
    (
        "a link to no sheet",
        |p| body(p, "Voir [ceci](sheet:acceuil)."),
        &["practices/casse.fr.md:36:6 S005"],
    ),
    (
        "a link to no term",
        |p| body(p, "Voir [ceci](term:domaine/guerir)."),
        &["practices/casse.fr.md:36:6 S005"],
    ),
    (
        "an image that is not there",
        |p| body(p, "![Un plan](../media/plan.png)"),
        &["practices/casse.fr.md:36:1 S005"],
    ),
    (
        "a related sheet that is not there",
        |p| sheet(p, "related: []", "related: [rezeau]"),
        &["practices/casse.fr.md:24:11 S005"],
    ),
    (
        "a review that was due",
        |p| sheet(p, "review_by: 2027-11-22", "review_by: 2026-11-30"),
        &["practices/casse.fr.md:22:1 S006"],
    ),
    (
        "a review that is due today",
        |p| sheet(p, "review_by: 2027-11-22", "review_by: 2026-12-01"),
        &[],
    ),
    ("no aim", |p| sheet(p, "## Objectif", "## Méthode"), &["practices/casse.fr.md:1:1 S007"]),
    (
        "a list item that is not there",
        |p| list(p, "sheet: accueil", "sheet: acceuil"),
        &["lists/casse.fr.md:8:12 S008"],
    ),
    (
        "a list item that is no name",
        |p| list(p, "sheet: accueil", "sheet: L'accueil"),
        &["lists/casse.fr.md:8:12 S008"],
    ),
    (
        "an owner in a translation",
        |p| {
            p.with_edit(
                "practices/accueil.nl.md",
                "translates: 2",
                "translates: 2\nowner: Redactie",
            )
        },
        &["practices/accueil.nl.md:5:1 S009"],
    ),
    (
        "updated before it was written",
        |p| sheet(p, "updated: 2026-11-22", "updated: 2026-10-31"),
        &["practices/casse.fr.md:21:1 S010"],
    ),
    ("a heading too high", |p| body(p, "# Titre"), &["practices/casse.fr.md:36:1 S011"]),
    (
        "an alert that is none",
        |p| body(p, "> [!ATTENTION]\n> Danger."),
        &["practices/casse.fr.md:36:1 S012"],
    ),
    (
        "nothing after the front matter",
        |p| sheet(p, "## Objectif\n\nÉcouter et orienter, avec une permanence.\n", ""),
        &["practices/casse.fr.md:1:1 S013"],
    ),
    (
        "quotes in quotes",
        |p| p.with("lists/casse.fr.md", format!("{LIST}\n{} x\n", ">".repeat(20))),
        &["lists/casse.fr.md:14:13 S014"],
    ),
    ("a script", |p| body(p, "<script>alert(1)</script>"), &["practices/casse.fr.md:36:1 S015"]),
    ("HTML in a line", |p| body(p, "Un <b>mot</b>."), &["practices/casse.fr.md:36:4 S015"]),
    (
        "an image without words",
        |p| body(p.with("media/plan.png", "x"), "![](media/plan.png)"),
        &["practices/casse.fr.md:36:1 S016"],
    ),
    (
        "a script for a link",
        |p| body(p, "Un [lien](javascript:alert(1))."),
        &["practices/casse.fr.md:36:4 S017"],
    ),
    (
        "an image of others",
        |p| body(p, "![Un plan](https://example.org/plan.png)"),
        &["practices/casse.fr.md:36:1 S017"],
    ),
    (
        "a published sheet without a source",
        |p| p.with("practices/casse.fr.md", without_sources(GOOD)),
        &["practices/casse.fr.md:25:1 S018"],
    ),
    (
        "a draft without a source",
        |p| p.with("practices/casse.fr.md", edit(&without_sources(GOOD), "published", "draft")),
        &[],
    ),
];

const THEMES: &[Case] = &[
    (
        "a tag that stays open",
        |p| p.with_theme_file("templates/home.html", "a\n{% if %}"),
        &["themes/mine/templates/home.html:2:7 T001"],
    ),
    (
        "a template that is not UTF-8",
        |p| p.with_theme_file("templates/home.html", b"\xff"),
        &["themes/mine/templates/home.html F001"],
    ),
    (
        "a message that is none",
        |p| p.with_theme_file("messages/fr.ftl", "skip-link = Aller\n= rien\n"),
        &["themes/mine/messages/fr.ftl:2:1 T002"],
    ),
    (
        "a message in French only",
        |p| p.with_theme_file("messages/fr.ftl", "my-key = Bonjour\n"),
        &[
            "themes/mine/messages/de.ftl T003",
            "themes/mine/messages/en.ftl T003",
            "themes/mine/messages/nl.ftl T003",
        ],
    ),
    (
        "a value that is not there",
        |p| p.with_theme_file("templates/helplines.html", "{{ view.nothing.at_all }}"),
        &["themes/mine/templates T004", "themes/mine/templates T004"],
    ),
    (
        "a template without an end",
        |p| {
            p.with_theme_file("templates/helplines.html", "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}x{% endfor %}{% endfor %}{% endfor %}")
        },
        &["themes/mine/templates T004", "themes/mine/templates T004"],
    ),
    (
        "no such theme",
        |p| p.with_edit("site.yaml", "theme: default", "theme: autre"),
        &["site.yaml T005"],
    ),
];

/// Kinds of problem that no small project shows, and why.
pub const NOT_SHOWN: &[(Code, &str)] =
    &[(Code::Unreadable, "tests may run as a user who can read everything")];

const THESAURUS: &str = "concepts:\n  - id: guichet\n    pref: { fr: guichet, nl: loket }\n";

fn without_sources(text: &str) -> String {
    let (before, after) = text.split_once("sources:\n").expect("the sheet has sources");
    let (_, body) = after.split_once("---\n").expect("the front matter has an end");
    format!("{before}sources: []\n---\n{body}")
}

fn bomb() -> String {
    let mut text = String::from("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for n in 1..12 {
        let before = n - 1;
        text.push_str(&format!("a{n}: &a{n} [{}]\n", vec![format!("*a{before}"); 10].join(", ")));
    }
    text + "---\n"
}

#[cfg(unix)]
fn link(project: &Project, target: &str) {
    let link = project.content().join("practices/lien.fr.md");
    std::os::unix::fs::symlink(target, link).expect("a link");
}

pub fn all_cases() -> impl Iterator<Item = &'static Case> {
    [FILES, YAML, VALUES, SHEETS, THEMES].into_iter().flatten()
}
