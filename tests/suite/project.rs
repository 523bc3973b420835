//! A [`Project`]: a content folder and a themes folder for one test, small and in order, to be
//! broken on purpose; or the content that ships with the program, which no test changes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

use leviers::{
    loader::{Loader, Snapshot},
    site::{Setting, route::Layout, shelf::Audience},
    workspace::Workspace,
};
use serde_json::Value;
use tempfile::TempDir;

use crate::server::Server;

/// The day of every test: 1 December 2026.
pub const TODAY: &str = "2026-12-01";
const EPOCH: &str = "1796083200";

/// A site for readers, as a server shows it.
pub const READERS: Setting = Setting { layout: Layout::Server, audience: Audience::Readers };

/// The sheet of which the tables of broken files are variants.
pub const GOOD: &str = "\
---
title: Ouvrir un accueil
summary: Un lieu et un horaire connus de tous.
kind: generic
status: published
terms:
  domaine: [soutenir]
  public: [victimes]
evidence:
  level: citee
  reason: Une source la cite.
cost:
  level: faible
  estimate: true
setup:
  level: court
  estimate: true
communes: [\"62063\"]
owner: Rédaction
written: 2026-11-01
updated: 2026-11-22
review_by: 2027-11-22
revision: 2
related: []
sources:
  - title: Une page
    publisher: Une administration
    url: https://example.org/page
    seen: 2026-11-22
---

## Objectif

Écouter et orienter, avec une permanence.
";

/// The Dutch version of [`GOOD`].
pub const GOOD_NL: &str = "\
---
title: Een onthaal openen
summary: Een plaats en uren die iedereen kent.
translates: 2
updated: 2026-11-22
---

## Doel

Luisteren en doorverwijzen.
";

pub const LIST: &str = "\
---
title: Première heure
summary: Une lecture pour commencer.
status: published
owner: Rédaction
updated: 2026-11-22
items:
  - sheet: accueil
    minutes: 10
---

Lisez ceci.
";

pub const PAGE: &str = "\
---
title: À propos
summary: Ce que c'est.
nav: header
order: 1
---

Un texte.
";

const SITE: &str = "\
name: Essai
taglines: { fr: Un essai, nl: Een proef }
descriptions: { fr: Pour essayer., nl: Om te proberen. }
languages: [fr, nl]
default_language: fr
base_url: https://essai.example
contact: { name: Rédaction, email: redaction@essai.example }
quick_exit: { fr: https://meteo.example/fr, nl: https://meteo.example/nl }
theme: default
page_size: 5
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
";

const VOCABULARY: &str = "\
facets:
  - id: domaine
    role: domain
    required: [generic, project]
    max: 2
    labels: { fr: Domaine, nl: Domein }
    descriptions: { fr: Ce que l'on vise., nl: Wat men beoogt. }
    terms:
      - { id: informer, labels: { fr: Informer, nl: Informeren } }
      - { id: soutenir, labels: { fr: Soutenir, nl: Steunen } }
      - { id: relier, labels: { fr: Relier, nl: Verbinden } }
  - id: public
    role: audience
    labels: { fr: Public, nl: Doelgroep }
    descriptions: { fr: Pour qui., nl: Voor wie. }
    terms:
      - { id: victimes, labels: { fr: Victimes, nl: Slachtoffers } }
      - { id: enfants, labels: { fr: Enfants, nl: Kinderen } }
  - id: region
    role: region
    from: communes
    default: partout
    labels: { fr: Région, nl: Gewest }
    descriptions: { fr: Où., nl: Waar. }
    terms:
      - { id: wallonie, labels: { fr: Wallonie, nl: Wallonië } }
      - { id: flandre, labels: { fr: Flandre, nl: Vlaanderen } }
      - { id: partout, labels: { fr: Partout, nl: Overal } }
  - id: nature
    from: kind
    labels: { fr: Nature, nl: Aard }
    descriptions: { fr: Conseil ou projet., nl: Advies of project. }
    terms:
      - { id: conseil, value: generic, labels: { fr: Conseil, nl: Advies } }
      - { id: projet, value: project, labels: { fr: Projet, nl: Project } }
  - id: preuve
    from: evidence
    ordered: true
    labels: { fr: Preuve, nl: Bewijs }
    descriptions: { fr: Ce que l'on sait., nl: Wat men weet. }
    terms:
      - { id: citee, labels: { fr: Citée, nl: Vermeld } }
      - { id: evaluee, labels: { fr: Évaluée, nl: Geëvalueerd } }
  - id: cout
    from: cost
    ordered: true
    labels: { fr: Coût, nl: Kost }
    descriptions: { fr: Combien., nl: Hoeveel. }
    terms:
      - { id: faible, labels: { fr: Faible, nl: Laag } }
      - { id: eleve, labels: { fr: Élevé, nl: Hoog } }
  - id: delai
    from: setup
    ordered: true
    labels: { fr: Délai, nl: Termijn }
    descriptions: { fr: En combien de temps., nl: Hoe lang. }
    terms:
      - { id: court, labels: { fr: Court, nl: Kort } }
      - { id: long, labels: { fr: Long, nl: Lang } }
sections:
  - id: objectif
    labels: { fr: Objectif, nl: Doel }
    kinds: [generic, project]
    required: [generic, project]
";

const HELPLINES: &str = "\
helplines:
  - id: police
    number: \"101\"
    emergency: true
    names: { fr: Police, nl: Politie }
    descriptions: { fr: En cas de danger., nl: Bij gevaar. }
    languages: [fr, nl]
    regions: [partout]
    audience: [victimes]
    checked: 2026-11-22
    source: https://example.org/police
    verified: true
";

const THESAURUS: &str = "\
concepts:
  - id: accueil
    group: lieux
    pref: { fr: accueil, nl: onthaal }
    alt: { fr: [guichet], nl: [loket] }
";

const COMMUNES: &str = "\
nis,name_fr,name_nl,name_de,region,population_2020
62063,Liège,Luik,Lüttich,wallonie,197217
44021,Gand,Gent,,flandre,263927
";

/// What a run of the program gave.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// The same outcome, after a look at its exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Outcome {
        assert_eq!(self.code, code, "{self:?}");
        self
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).expect("standard output is JSON")
    }
}

/// A content folder and a themes folder.
pub struct Project {
    content: PathBuf,
    themes: PathBuf,
    scratch: Arc<TempDir>,
}

impl Project {
    /// Two sheets, one of them in two languages, a list, a page; nothing to be mended.
    pub fn small() -> Project {
        let scratch = Arc::new(TempDir::new().expect("a temporary folder"));
        let project = Project {
            content: scratch.path().join("content"),
            themes: scratch.path().join("themes"),
            scratch,
        };
        project
            .with("site.yaml", SITE)
            .with("vocabulary.yaml", VOCABULARY)
            .with("helplines.yaml", HELPLINES)
            .with("thesaurus.yaml", THESAURUS)
            .with("communes.csv", COMMUNES)
            .with("practices/accueil.fr.md", GOOD)
            .with("practices/accueil.nl.md", GOOD_NL)
            .with("practices/reseau.fr.md", edit(GOOD, "Ouvrir un accueil", "Tisser un réseau"))
            .with("lists/premiere-heure.fr.md", LIST)
            .with("pages/a-propos.fr.md", PAGE)
    }

    /// The content and the themes that ship with the program.
    pub fn shipped() -> Project {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        Project {
            content: root.join("content"),
            themes: root.join("themes"),
            scratch: Arc::new(TempDir::new().expect("a temporary folder")),
        }
    }

    /// The same project with one more file, or another text in it.
    pub fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Project {
        self.write(path, bytes);
        self
    }

    /// The same project with `to` instead of `from` in a file.
    #[track_caller]
    pub fn with_edit(self, path: &str, from: &str, to: &str) -> Project {
        let text = fs::read_to_string(self.content.join(path)).expect("the file is there");
        self.with(path, edit(&text, from, to))
    }

    /// The same project with a theme `mine` that holds one file.
    pub fn with_theme_file(self, path: &str, bytes: impl AsRef<[u8]>) -> Project {
        self.write_theme_file(path, bytes);
        self.with("site.yaml", edit(SITE, "theme: default", "theme: mine"))
    }

    /// Writes a file of the content folder.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        assert!(
            self.content.starts_with(self.scratch.path()),
            "the shipped content is not changed"
        );
        write(&self.content.join(path), bytes.as_ref());
    }

    /// Writes a file of the theme `mine`.
    pub fn write_theme_file(&self, path: &str, bytes: impl AsRef<[u8]>) {
        assert!(self.themes.starts_with(self.scratch.path()), "the shipped theme is not changed");
        write(&self.themes.join("mine").join(path), bytes.as_ref());
    }

    /// Removes a file of the content folder.
    pub fn remove(&self, path: &str) {
        assert!(
            self.content.starts_with(self.scratch.path()),
            "the shipped content is not changed"
        );
        fs::remove_file(self.content.join(path)).expect("the file is there");
    }

    pub fn content(&self) -> &Path {
        &self.content
    }

    /// A path beside the content folder, for what a test makes.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// What the program makes of it, without starting the program.
    pub fn load(&self) -> Snapshot {
        self.load_for(READERS)
    }

    /// The same for an export.
    pub fn load_export(&self) -> Snapshot {
        self.load_for(Setting { layout: Layout::Export, ..READERS })
    }

    fn load_for(&self, setting: Setting) -> Snapshot {
        let workspace = Workspace::open(&self.content, &self.themes).expect("a content folder");
        let today = TODAY.parse().expect("a date");
        Loader::new(workspace, setting).load(today, true)
    }

    /// Its diagnostics in short, each as `path:line:column code`.
    pub fn problems(&self) -> Vec<String> {
        self.load().diagnostics.iter().map(in_short).collect()
    }

    /// The program with these arguments, on this project, on the day [`TODAY`].
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leviers"));
        command
            .arg("--content")
            .arg(&self.content)
            .arg("--themes")
            .arg(&self.themes)
            .args(arguments)
            .env("SOURCE_DATE_EPOCH", EPOCH)
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        let output = self.command(arguments).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Outcome {
            code: output.status.code().expect("no signal ended it"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Exports the site into the folder `name` beside the content, without compressed copies.
    #[track_caller]
    pub fn build(&self, name: &str) -> PathBuf {
        let folder = self.beside(name);
        self.run(&["build", "--plain", &folder.display().to_string()]).exits(0);
        folder
    }

    /// Starts the program on a free port. The folders live as long as the server.
    pub fn serve(&self) -> Server {
        let command = self.command(&["serve", "--address", "127.0.0.1:0"]);
        Server::start(command, self.scratch.clone())
    }

    /// Starts the program for editors, with drafts and diagnostics.
    pub fn preview(&self) -> Server {
        let command = self.command(&["serve", "--address", "127.0.0.1:0", "--preview"]);
        Server::start(command, self.scratch.clone())
    }
}

/// `path:line:column code`, without what is not known.
pub fn in_short(diagnostic: &leviers::diagnostic::Diagnostic) -> String {
    let place = diagnostic.span.map(|span| format!(":{}:{}", span.line, span.column));
    format!("{}{} {}", diagnostic.path, place.unwrap_or_default(), diagnostic.code.id())
}

/// `text` with `to` instead of `from`, which must be there.
#[track_caller]
pub fn edit(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "`{from}` is not in the text");
    text.replacen(from, to, 1)
}

/// Every file under `folder`, by its path there.
pub fn tree(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies there").display().to_string();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// Writes a file and the folders that it needs.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file that can be written");
}
