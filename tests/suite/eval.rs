//! `leviers eval`: figures on judged queries, run files, misses, and what is wrong with a folder.

use std::{fs, io::Write, path::Path};

use flate2::{Compression, write::GzEncoder};
use serde_json::json;

use crate::{
    commands::refuses,
    project::{Outcome, Project, write},
};

const CORPUS: &str = r#"
{"id": "guide/Logement", "title": "Demander un logement", "text": "Le logement social se demande à la commune.", "file": "x"}
{"id": "F2", "title": "Porter plainte", "text": "La police prend la plainte de la victime."}
{"id": "F3", "title": "Rencontrer la victime", "text": "Un assistant social écoute la victime, et la victime décide."}
"#;

const QUERIES: &str = r#"
{"id": "q1", "text": "plainte"}
{"id": "q2", "text": "demander un logement social"}
{"id": "q3", "text": "girafe"}
{"id": "q4", "text": "commune"}
"#;

/// One query is answered, one finds another document than the wanted one, one finds nothing.
const QRELS: &str = "q1\tF2\t1\nq2\tF3\t2\nq3\tF2\t1\nq3\tF3\t0\n";

/// The folder `name` of judged queries beside the content of `project`.
fn folder(project: &Project, name: &str) -> String {
    let folder = project.beside(name);
    write(&folder.join("corpus.jsonl"), CORPUS.as_bytes());
    write(&folder.join("queries.jsonl"), QUERIES.as_bytes());
    write(&folder.join("qrels.tsv"), QRELS.as_bytes());
    folder.display().to_string()
}

fn evaluate(project: &Project, arguments: &[&str]) -> Outcome {
    project.run(&[&["eval"], arguments].concat())
}

#[test]
fn figures_are_means_over_the_judged_queries() {
    let project = Project::small();
    fs::remove_dir_all(project.content()).expect("no content is needed");
    let folder = folder(&project, "essai-fr");
    let found = evaluate(&project, &["--format", "json", &folder]).exits(0);
    assert_eq!(found.stderr, "");
    let found = found.json();
    let set = &found["sets"][0];
    assert_eq!((&set["documents"], &set["queries"]), (&json!(3), &json!(3)));
    for measure in ["nDCG@10", "MRR@10", "recall@10", "recall@100"] {
        let value = set["measures"][measure].as_f64().expect("a number");
        assert!((value - 1.0 / 3.0).abs() < 1e-9, "{measure}: {value}");
    }
    for time in ["index_ms", "median_ms", "p99_ms"] {
        assert!(set[time].as_f64().expect("a number") > 0.0, "{time}");
    }
    assert_eq!(found["mean"], json!(null), "one set is no mean");
}

#[test]
fn a_table_has_a_line_a_set_and_their_mean() {
    let project = Project::small();
    let (one, other) = (folder(&project, "un-fr"), folder(&project, "autre-fr"));
    write(&Path::new(&other).join("qrels.tsv"), b"q1\tF2\t1\n");
    let found = evaluate(&project, &[&one, &other]).exits(0).stdout;
    let lines: Vec<Vec<&str>> =
        found.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[0][..5], ["set", "nDCG@10", "MRR@10", "recall@10", "recall@100"]);
    assert_eq!(lines[1][..7], ["un-fr", "0.3333", "0.3333", "0.3333", "0.3333", "3", "3"]);
    assert_eq!(lines[2][..7], ["autre-fr", "1.0000", "1.0000", "1.0000", "1.0000", "3", "1"]);
    assert_eq!(lines[3], ["mean", "0.6667", "0.6667", "0.6667", "0.6667"]);
    assert_eq!(lines.len(), 4);
}

#[test]
fn a_run_has_falling_scores_and_the_ids_of_the_folder() {
    let project = Project::small();
    let (one, other) = (folder(&project, "un-fr"), folder(&project, "autre-fr"));
    write(&Path::new(&one).join("qrels.tsv"), b"q2\tF3\t1\nq4\tF2\t1\n");
    write(
        &Path::new(&one).join("queries.jsonl"),
        b"{\"id\":\"q2\",\"text\":\"logement\"}\n{\"id\":\"q4\",\"text\":\"victime\"}",
    );
    let file = project.beside("out.trec").display().to_string();
    let read = |name: &str| fs::read_to_string(project.beside(name)).expect("a run");
    evaluate(&project, &[&one, "--run", &file]).exits(0);
    let expected = "q2 Q0 guide/Logement 1 100 leviers\n\
        q4 Q0 F3 1 100 leviers\n\
        q4 Q0 F2 2 99 leviers\n";
    assert_eq!(read("out.trec"), expected);

    evaluate(&project, &[&one, &other, "--run", &file]).exits(0);
    assert_eq!(read("out-un-fr.trec"), expected);
    assert!(read("out-autre-fr.trec").starts_with("q1 Q0 F2 1 100 leviers\n"));
    refuses(evaluate(&project, &[&one, &one, "--run", &file]), "two folders are called `un-fr`");
}

#[test]
fn misses_say_where_the_wanted_documents_are() {
    let project = Project::small();
    let folder = folder(&project, "essai-fr");
    write(&Path::new(&folder).join("qrels.tsv"), b"q1\tF2\t1\nq2\tF2\t1\nq2\tguide/Logement\t3\n");
    let found = evaluate(&project, &[&folder, "--misses", "1"]).exits(0).stdout;
    let (_, misses) = found.split_once("\n\n").expect("a paragraph of misses");
    let lines: Vec<&str> = misses.lines().map(str::trim).collect();
    // 3 / (3 + 1 / log2(3))
    let expected = [
        "essai-fr",
        "0.8262  q2  demander un logement social",
        "1  guide/Logement  Demander un logement",
        "–  F2  Porter plainte",
    ];
    assert_eq!(lines, expected);
    let found = evaluate(&project, &[&folder, "--misses", "2", "--format", "json"]).exits(0).json();
    let misses = found["sets"][0]["misses"].as_array().expect("a list");
    assert_eq!(misses.len(), 2);
    assert_eq!(misses[0]["wanted"][0]["rank"], 1);
    assert_eq!(misses[0]["wanted"][1]["rank"], json!(null));
}

#[test]
fn a_document_is_in_its_language_or_the_one_of_its_folder() {
    let project = Project::small();
    // `running` is a form of `run` in English only.
    let evaluate = |name: &str, lang: &str, arguments: &[&str]| {
        let folder = project.beside(name);
        let document = format!("{{\"id\": \"a\", \"title\": \"They run\"{lang}}}");
        write(&folder.join("corpus.jsonl"), document.as_bytes());
        write(&folder.join("queries.jsonl"), b"{\"id\": \"q\", \"text\": \"running\"}");
        write(&folder.join("qrels.tsv"), b"q\ta\t1\n");
        let folder = folder.display().to_string();
        evaluate(&project, &[&["--format", "json", &folder], arguments].concat())
    };
    let found = |outcome: Outcome| outcome.exits(0).json()["sets"][0]["measures"]["MRR@10"].clone();
    assert_eq!(found(evaluate("a-en", "", &[])), 1.0);
    assert_eq!(found(evaluate("a-fr", "", &[])), 0.0);
    assert_eq!(found(evaluate("a-fr", ", \"lang\": \"en\"", &[])), 1.0);
    assert_eq!(found(evaluate("a-fr", "", &["--lang", "en"])), 1.0);
    assert_eq!(found(evaluate("a-fr", ", \"lang\": \"en\"", &["--lang", "nl"])), 1.0);
    refuses(evaluate("a", "", &[]), "corpus.jsonl:1: `a` has no language");
    refuses(evaluate("a", ", \"lang\": \"es\"", &[]), "corpus.jsonl:1: unknown variant `es`");
}

#[test]
fn the_files_of_other_collections_are_read_as_they_are() {
    let project = Project::small();
    let folder = folder(&project, "essai-fr");
    let place = Path::new(&folder);
    fs::remove_file(place.join("corpus.jsonl")).expect("it was there");
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(CORPUS.replace("\"id\"", "\"_id\"").as_bytes()).expect("memory");
    write(&place.join("corpus.jsonl.gz"), &packed.finish().expect("memory"));
    write(&place.join("queries.jsonl"), QUERIES.replace("\"id\"", "\"_id\"").as_bytes());
    for qrels in [
        "query-id\tcorpus-id\tscore\r\nq1\tF2\t1\r\n",
        "q1 0 F2 1\nq1 0 F3 -1\n",
        "\u{feff}q1\t0\tF2\t1\n\nq2\t0\tF3\t0\n",
    ] {
        write(&place.join("qrels.tsv"), qrels.as_bytes());
        let set =
            evaluate(&project, &["--format", "json", &folder]).exits(0).json()["sets"][0].take();
        assert_eq!((&set["measures"]["nDCG@10"], &set["queries"]), (&json!(1.0), &json!(1)));
    }
}

#[test]
fn what_no_answer_can_meet_is_said_and_counts_as_not_found() {
    let project = Project::small();
    let folder = folder(&project, "essai-fr");
    write(&Path::new(&folder).join("qrels.tsv"), b"q1\tF2\t1\nq1\tF9\t1\nq9\tF2\t1\n");
    let found = evaluate(&project, &["--format", "json", &folder]).exits(0);
    assert!(
        found
            .stderr
            .contains("judged queries that are not in the folder, counted as not found: 1\n"),
        "{found:?}"
    );
    assert!(
        found
            .stderr
            .contains("relevant documents that are not in the folder, counted as not found: 1\n"),
        "{found:?}"
    );
    assert_eq!(found.json()["sets"][0]["measures"]["recall@10"], 0.25);
}

#[test]
fn what_is_wrong_with_a_folder_is_said_with_file_and_line() {
    let project = Project::small();
    for (name, file, bytes, about) in [
        (
            "1-fr",
            "corpus.jsonl",
            "{\"id\": \"a\"}\n\n{\"id\": 3}\n",
            "corpus.jsonl:3: invalid type",
        ),
        (
            "2-fr",
            "corpus.jsonl",
            "{\"id\": \"a\"}\n{\"id\": \"a\"}",
            "corpus.jsonl:2: `a` is there twice",
        ),
        ("3-fr", "corpus.jsonl", "\n", "corpus.jsonl holds nothing to measure with"),
        ("4-fr", "queries.jsonl", "{\"id\": \"q\"}", "queries.jsonl:1: missing field `text`"),
        ("5-fr", "qrels.tsv", "q1\tF2\t1\nq2 F3\t1\n", "qrels.tsv:2: 2 columns"),
        ("6-fr", "qrels.tsv", "q1\tF2\thigh\n", "qrels.tsv:1: the grade `high`"),
        (
            "7-fr",
            "qrels.tsv",
            "query\tdocument\tgrade\nq1\tF2\t1.5\n",
            "qrels.tsv:2: the grade `1.5`",
        ),
        ("8-fr", "qrels.tsv", "q1\tF2\t0\n", "qrels.tsv holds nothing to measure with"),
    ] {
        let folder = folder(&project, name);
        write(&Path::new(&folder).join(file), bytes.as_bytes());
        refuses(evaluate(&project, &[&folder]), about);
    }
    let folder = folder(&project, "9-fr");
    fs::remove_file(Path::new(&folder).join("qrels.tsv")).expect("it was there");
    refuses(evaluate(&project, &[&folder]), "qrels.tsv nor qrels.tsv.gz is there");
    let nowhere = project.beside("nowhere-fr").display().to_string();
    refuses(evaluate(&project, &[&nowhere]), "cannot read");
    evaluate(&project, &[]).exits(2);
}
