//! The architecture, held: which module may use which, where a dependency lives, what is pure, how
//! long a file may be. The tables are the architecture; a change of it is a change of a table.

use std::{collections::BTreeMap, path::Path};

use crate::project::tree;

/// Every top module and its floor. A module uses lower floors and its own tree.
const FLOORS: &[(&str, usize)] = &[
    ("text", 0),
    ("date", 0),
    ("diagnostic", 0),
    ("content", 1),
    ("search", 2),
    ("lint", 2),
    ("measure", 2),
    ("site", 3),
    ("workspace", 4),
    ("loader", 4),
    ("cli", 5),
    ("server", 5),
    ("wasm", 5),
];

/// Arrows on one floor that are there on purpose.
const BESIDE: &[(&str, &str)] =
    &[("diagnostic", "text"), ("loader", "workspace"), ("cli", "server")];

/// The highest floor without disk, clock, environment, printing or threads.
const PURE: usize = 3;

/// What a pure module never names.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::thread::spawn",
];

/// The words of macros that print.
const PRINTING: &[&str] = &["println!", "eprintln!", "print!", "eprint!", "dbg!"];

/// A crate or module and the files that may name it: a folder ends with a slash.
const HOMES: &[(&str, &[&str])] = &[
    ("tantivy", &["search.rs", "search/"]),
    ("frostem", &["search/analyzer.rs"]),
    ("minijinja", &["site/theme.rs", "site/theme/"]),
    ("resvg", &["site/theme/picture.rs"]),
    ("png", &["site/theme/picture.rs"]),
    ("pulldown_cmark", &["content/markdown.rs"]),
    ("serde_yaml", &["content/front_matter.rs"]),
    ("fluent_bundle", &["site/messages.rs"]),
    ("fluent_syntax", &["site/messages.rs"]),
    // Read in one place, written in the other.
    ("csv", &["content/commune.rs", "site/api/table.rs"]),
    ("schemars", &["site/api/"]),
    ("jiff", &["date.rs"]),
    ("strsim", &["text.rs"]),
    ("unicode_normalization", &["text.rs", "search/analyzer.rs", "search/excerpt.rs"]),
    ("axum", &["server.rs", "server/"]),
    ("tower", &["server.rs", "server/"]),
    ("tower_http", &["server.rs", "server/"]),
    ("tokio", &["server.rs", "server/"]),
    ("tracing", &["server.rs", "server/"]),
    ("tracing_subscriber", &["server.rs"]),
    ("notify", &["server/watch.rs"]),
    ("notify_debouncer_full", &["server/watch.rs"]),
    ("clap", &["cli.rs", "cli/"]),
    ("annotate_snippets", &["cli/print.rs"]),
    ("flate2", &["cli/eval/set.rs", "cli/build/packing.rs"]),
    ("brotli", &["cli/build/packing.rs"]),
    ("indicatif", &["cli/build.rs"]),
    ("mimalloc", &["main.rs"]),
    ("anyhow", &["cli.rs", "cli/", "server.rs", "server/", "workspace.rs", "loader.rs"]),
    ("walkdir", &["workspace.rs"]),
    ("tempfile", &["workspace.rs"]),
    ("std::fs", &["workspace.rs", "cli/build.rs", "cli/eval.rs", "cli/eval/"]),
    (
        "blake3",
        &[
            "site/theme.rs",
            "site/bundle.rs",
            "site/offline.rs",
            "site/discovery/",
            "server/live.rs",
            "cli/build.rs",
        ],
    ),
];

/// The most lines of code in a file; tables of texts are not counted.
const MAX_LINES: usize = 400;
const TABLES: &[&str] = &[
    "diagnostic/fr.rs",
    "diagnostic/nl.rs",
    "diagnostic/de.rs",
    "diagnostic/en.rs",
    "suite/diagnostics/cases.rs",
];

/// The code of a file: no comments, no texts, no tests.
fn code(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut code = String::new();
    let mut at = 0;
    while at < characters.len() {
        let rest = &characters[at..];
        at += match rest {
            ['/', '/', ..] => rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['r', '"', ..] | ['r', '#', ..]
                if !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') =>
            {
                raw_string(rest)
            }
            ['"', ..] => string(rest),
            ['\'', '\\', _, tail @ ..] => {
                3 + tail.iter().position(|c| *c == '\'').map_or(tail.len(), |end| end + 1)
            }
            ['\'', _, '\'', ..] => 3,
            [c, ..] => {
                code.push(*c);
                1
            }
            [] => 1,
        };
    }
    without_tests(&code)
}

fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn raw_string(rest: &[char]) -> usize {
    let n_hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    if rest.get(1 + n_hashes) != Some(&'"') {
        return 1;
    }
    let closing: Vec<char> = std::iter::once('"').chain(vec!['#'; n_hashes]).collect();
    let body = &rest[2 + n_hashes..];
    let end = body.windows(closing.len()).position(|window| window == closing);
    end.map_or(rest.len(), |end| 2 + n_hashes + end + closing.len())
}

/// The code without its `#[cfg(test)]` items.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        kept.push_str(before);
        let end = after.find([';', '{']).unwrap_or(after.len());
        if after[end..].starts_with(';') {
            rest = &after[end + 1..];
            continue;
        }
        let mut depth = 0usize;
        let close = after.char_indices().find(|(_, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            *c == '}' && depth == 0
        });
        rest = close.map_or("", |(close, _)| &after[close + 1..]);
    }
    kept + rest
}

/// Every path that the code names, `use` trees written out.
fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    while let Some(start) = rest.find(|c: char| c.is_alphabetic() || c == '_') {
        rest = &rest[start..];
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (path, tail) = rest.split_at(end);
        if path.ends_with("::") && tail.starts_with('{') {
            let inside = braces(tail);
            for part in split_list(inside) {
                found.extend(paths(part).into_iter().map(|part| format!("{path}{part}")));
            }
            rest = &tail[inside.len() + 2..];
        } else {
            found.push(path.trim_matches(':').to_owned());
            rest = tail;
        }
    }
    found
}

/// What stands between the first brace and the one that closes it.
fn braces(text: &str) -> &str {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return &text[1..at],
            '}' => depth -= 1,
            _ => {}
        }
    }
    &text[1..]
}

fn split_list(text: &str) -> Vec<&str> {
    let mut depth = 0i32;
    text.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    })
    .collect()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().find(|(name, _)| *name == module).map(|(_, floor)| *floor)
}

/// The top module of the file at `path` in `src/`.
fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// The map and the entry know no floor, files of tests no rule but the first line.
fn is_free(path: &str) -> bool {
    ["lib.rs", "main.rs"].contains(&path) || path.ends_with("tests.rs")
}

fn is_in(path: &str, home: &str) -> bool {
    path == home || home.ends_with('/') && path.starts_with(home)
}

fn begins_with(path: &str, start: &str) -> bool {
    path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn arrows(path: &str, text: &str) -> Vec<String> {
    let from = module(path);
    let Some(own) = floor(from) else { return vec![format!("{path}: `{from}` has no floor")] };
    // In the file of a top module, `super` is the crate.
    let roots: &[&str] = if path.contains('/') { &["crate::"] } else { &["crate::", "super::"] };
    let mut wrong = Vec::new();
    for name in paths(&code(text)) {
        let Some(rest) = roots.iter().find_map(|root| name.strip_prefix(root)) else { continue };
        let to = rest.split("::").next().unwrap_or(rest);
        let is_allowed = to == from
            || BESIDE.contains(&(from, to))
            || floor(to).is_some_and(|floor| floor < own);
        if !is_allowed {
            wrong.push(format!("{path}: `{from}` uses `{to}`"));
        }
    }
    wrong
}

fn homes(path: &str, text: &str) -> Vec<String> {
    let names = paths(&code(text));
    let mut wrong = Vec::new();
    for (name, allowed) in HOMES {
        let is_named = names.iter().any(|known| begins_with(known, name) && (known.contains("::")));
        if is_named && !allowed.iter().any(|home| is_in(path, home)) {
            wrong.push(format!("{path}: `{name}` lives in {}", allowed.join(", ")));
        }
    }
    wrong
}

fn purity(path: &str, text: &str) -> Vec<String> {
    if floor(module(path)).is_none_or(|floor| floor > PURE) {
        return Vec::new();
    }
    let code = code(text);
    let names = paths(&code);
    let impure = IMPURE.iter().filter(|name| names.iter().any(|known| begins_with(known, name)));
    let printing = PRINTING.iter().filter(|word| {
        let word_at = |(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        code.match_indices(**word).any(word_at)
    });
    let asynchronous = [&"async "].into_iter().filter(|word| code.contains(**word));
    impure
        .chain(printing)
        .chain(asynchronous)
        .map(|name| format!("{path}: `{}` below floor 4", name.trim()))
        .collect()
}

fn opening(path: &str, text: &str) -> Vec<String> {
    if text.starts_with("//! ") {
        Vec::new()
    } else {
        vec![format!("{path}: does not open with `//!`")]
    }
}

fn length(path: &str, text: &str) -> Vec<String> {
    let n_lines = code(text).lines().filter(|line| !line.trim().is_empty()).count();
    if n_lines <= MAX_LINES || TABLES.contains(&path) {
        return Vec::new();
    }
    vec![format!("{path}: {n_lines} lines of code, at most {MAX_LINES}")]
}

/// A rule: a file's path in `src/` and its text, and what is wrong.
type Rule = fn(&str, &str) -> Vec<String>;

const RULES: [(&str, Rule); 5] = [
    ("arrows", arrows),
    ("homes", homes),
    ("purity", purity),
    ("opening", opening),
    ("length", length),
];

fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    tree(&root)
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("code is UTF-8")))
        .collect()
}

#[test]
fn the_code_keeps_the_rules_of_the_house() {
    let mut wrong = Vec::new();
    for (path, text) in sources("src") {
        for (name, rule) in RULES {
            if name == "opening" || !is_free(&path) {
                wrong.extend(rule(&path, &text));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_tests_are_small_files_that_say_what_they_are() {
    for (path, text) in sources("tests") {
        let wrong = [opening(&path, &text), length(&path, &text)].concat();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn a_home_is_a_file_that_is_there() {
    let sources = sources("src");
    for (name, homes) in HOMES {
        for home in *homes {
            assert!(sources.keys().any(|path| is_in(path, home)), "{name}: {home}");
        }
    }
    for (module, _) in FLOORS {
        assert!(sources.contains_key(&format!("{module}.rs")), "{module}");
    }
}

#[test]
fn what_breaks_a_rule_is_seen() {
    let cases: &[(&str, Rule, &str, &str)] = &[
        ("upwards", arrows, "content/sheet.rs", "use crate::site::Site;"),
        (
            "upwards in a tree",
            arrows,
            "lint/links.rs",
            "use crate::{text::Lang, site::{route::Route}};",
        ),
        ("in a path", arrows, "content/sheet.rs", "fn f() { crate::loader::x() }"),
        ("beside", arrows, "search/plan.rs", "use crate::lint;"),
        ("through super", arrows, "lint.rs", "use super::search;"),
        ("server to cli", arrows, "server/live.rs", "use crate::cli;"),
        ("a new module", arrows, "utils.rs", ""),
        ("an engine", homes, "site/view.rs", "use minijinja::Value;"),
        ("an engine in a path", homes, "site.rs", "fn f() -> tantivy::Index {}"),
        ("a disk in a tree", homes, "cli/new.rs", "use std::{fmt, fs::{self, File}};"),
        ("a disk", purity, "site/theme.rs", "use std::{collections::BTreeMap, fs};"),
        ("a clock", purity, "lint.rs", "fn f() { std::time::SystemTime::now(); }"),
        ("an environment", purity, "text.rs", "use std::env;"),
        ("printing", purity, "search/plan.rs", "fn f() { println!(\"x\") }"),
        ("a thread", purity, "search.rs", "fn f() { std::thread::spawn(|| {}); }"),
        ("a future", purity, "site.rs", "async fn f() {}"),
        ("no opening", opening, "text.rs", "use std::fmt;\n"),
        ("a long file", length, "text.rs", &"let a = 1;\n".repeat(401)),
        ("after a quote", purity, "text.rs", "const Q: char = '\"'; use std::fs;"),
        ("after a text", purity, "text.rs", "const Q: &str = r#\"\"\"#; use std::fs;"),
        ("after tests", purity, "text.rs", "#[cfg(test)]\nmod tests { fn f() {} }\nuse std::fs;"),
    ];
    for (name, rule, path, text) in cases {
        assert_eq!(rule(path, text).len(), 1, "{name}: {:?}", rule(path, text));
    }
}

#[test]
fn what_keeps_the_rules_is_let_be() {
    let cases: &[(&str, Rule, &str, &str)] = &[
        (
            "downwards",
            arrows,
            "site/view.rs",
            "use crate::{search::Query, site::route, text::Lang};",
        ),
        ("a comment", arrows, "content.rs", "//! See [`crate::site::Site`].\n"),
        ("a text", homes, "site.rs", "const A: &str = \"tantivy::Index and \\\" std::fs\";"),
        (
            "tests",
            purity,
            "text.rs",
            "#[cfg(test)]\nmod tests { use std::fs; fn f() { println!() } }",
        ),
        ("a word", purity, "text.rs", "fn f() { writeln!(out, \"x\"); my_println!(); }"),
        ("a life", purity, "text.rs", "fn f<'a>(a: &'a str) -> &'a str { a } // std::fs"),
        ("a macro", purity, "site.rs", "const V: &str = env!(\"CARGO_PKG_VERSION\");"),
        ("a column", homes, "content.rs", "let csv = 1;"),
        ("comments", length, "text.rs", &"// a\n\n".repeat(500)),
    ];
    for (name, rule, path, text) in cases {
        assert_eq!(rule(path, text), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_module_for_browsers_is_that_of_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("scripts/wasm.sh");
    let said = std::process::Command::new("bash").arg(script).arg("--check").output();
    let said = said.expect("bash is there");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}
