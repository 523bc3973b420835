//! Tests of the YAML reader: places, all problems at once, hostile documents.

use proptest::prelude::*;

use super::*;
use crate::{
    content::fields::{Fields, Report},
    text::Lang,
};

fn codes(report: Report<'_>) -> Vec<String> {
    report.into_diagnostics().iter().map(ToString::to_string).collect()
}

#[test]
fn the_front_matter_is_cut_off_and_a_rule_further_down_is_not() {
    let cut = split("\u{feff}\n---\r\na: 1\r\n---\r\nText\n\n---\nb: 2\n---\n").expect("is whole");
    assert_eq!(cut.yaml, "a: 1\r\n");
    assert!(cut.body.starts_with("Text") && cut.body.ends_with("b: 2\n---\n"));
    assert_eq!(split("Text\n---\na: 1\n---\n"), Err(Code::FrontMatterMissing));
    assert_eq!(split("---\na: 1\n"), Err(Code::FrontMatterUnclosed));
    assert_eq!(split(""), Err(Code::FrontMatterMissing));
    assert_eq!(split("---"), Err(Code::FrontMatterUnclosed));
}

#[test]
fn values_keep_their_places_on_accented_text() {
    let node =
        parse_yaml("été: é\nliste:\n  - élu: oui\n    b: [à, ç]\n", "a.md", 2).expect("is YAML");
    let Value::Map(entries) = node.value else { panic!("a mapping") };
    assert_eq!(entries[0].0.span, Span { line: 2, column: 1, length: 3 });
    assert_eq!(entries[0].1.span, Span { line: 2, column: 6, length: 1 });
    let Value::List(items) = &entries[1].1.value else { panic!("a list") };
    let Value::Map(inner) = &items[0].value else { panic!("a mapping") };
    let Value::List(letters) = &inner[1].1.value else { panic!("a list") };
    assert_eq!(letters[1].span, Span { line: 5, column: 12, length: 1 });
}

#[test]
fn all_problems_are_found_at_once() {
    let yaml = "titel: x\ndate: hier\nflag: yes\nn: 12\nkind: genric\nlist: {a: 1}\n";
    let report = Report::new("a.md");
    let fields = Fields::new(parse_yaml(yaml, "a.md", 2).expect("is YAML"), "", &report);
    assert_eq!(fields.required_text("title"), None);
    assert_eq!(fields.date("date"), None);
    assert_eq!(fields.flag("flag"), None);
    assert_eq!(fields.number("n", 1..=9), None);
    assert_eq!(fields.choice("kind", &[("generic", 1), ("project", 2)]), None);
    assert!(fields.texts("list").is_empty());
    fields.finish();
    let found = report.into_diagnostics();
    let ids: Vec<_> = found.iter().map(|d| d.code.id()).collect();
    assert_eq!(ids, ["V001", "V004", "V003", "V018", "V005", "V003", "V002"]);
    assert_eq!(found[4].help(Lang::En).as_deref(), Some("did you mean `generic`?"));
    assert_eq!(found[6].help(Lang::Fr).as_deref(), Some("vouliez-vous dire `title` ?"));
    assert_eq!(found[6].span, Some(Span { line: 2, column: 1, length: 5 }));
}

#[test]
fn broken_and_hostile_yaml_is_a_diagnostic_with_its_place() {
    let cases = [
        ("a: [1, 2\nb: 3\n", Code::NotYaml),
        ("a: b: c\n", Code::NotYaml),
        ("a: 1\na: 2\n", Code::DuplicateKey),
        (&"[".repeat(100_000), Code::YamlTooComplex),
        (
            "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n\
             d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n\
             g: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n",
            Code::YamlTooComplex,
        ),
    ];
    for (yaml, code) in cases {
        let short: String = yaml.chars().take(40).collect();
        let diagnostic = parse_yaml(yaml, "a.md", 2).expect_err(&short);
        assert_eq!(diagnostic.code, code, "{short}: {diagnostic}");
    }
    let duplicate = parse_yaml("a: 1\na: 2\n", "a.md", 2).expect_err("twice");
    assert_eq!(duplicate.span.map(|s| s.line), Some(3));
    assert!(duplicate.message(Lang::En).contains("`a`"), "{duplicate}");
}

#[test]
fn labels_fall_back_to_a_language_that_has_a_text() {
    let report = Report::new("v.yaml");
    let node = parse_yaml("labels: {nl: Doel, de: Ziel}", "v.yaml", 1).expect("is YAML");
    let fields = Fields::new(node, "", &report);
    let labels = fields.labels("labels", &[Lang::Fr, Lang::Nl]);
    assert_eq!(
        (labels.get(Lang::De), labels.get(Lang::Fr), labels.exact(Lang::Fr)),
        ("Ziel", "Doel", None)
    );
    assert_eq!(codes(report).len(), 1);
}

proptest! {
    #[test]
    fn any_text_splits_and_parses_without_panic(text in "(---\n)?[ -~é\n\t:\\[\\]{}&*#|>'\"-]{0,200}(\n---\n)?.{0,20}") {
        if let Ok(cut) = split(&text) {
            prop_assert_eq!(&text[cut.body_offset..], cut.body);
            let _ = parse_yaml(cut.yaml, "a.md", 2);
        }
        let _ = parse_yaml(&text, "a.md", 1);
    }
}
