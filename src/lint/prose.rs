//! The text of a sheet: its sections, its lengths.

use crate::{
    content::{
        catalog::{Catalog, Practice},
        sheet::Sheet,
    },
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
    text::Lang,
};

/// The longest summary that reads well in a list of results, in characters.
const MAX_SUMMARY: usize = 300;
const MAX_TITLE: usize = 120;

pub(super) fn sections_and_lengths(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for practice in catalog.practices.values() {
        for (lang, sheet) in practice.sheets.iter() {
            check(catalog, practice, (lang, sheet), &mut found);
        }
    }
    found
}

fn check(
    catalog: &Catalog,
    practice: &Practice,
    (lang, sheet): (Lang, &Sheet),
    found: &mut Vec<Diagnostic>,
) {
    let path = &sheet.version.path;
    let top = Span { line: 1, column: 1, length: 3 };
    if sheet.body.n_words == 0 {
        found.push(Diagnostic::new(Code::EmptyBody, path).at(top));
        return;
    }
    for (field, text, limit) in
        [("title", &sheet.title, MAX_TITLE), ("summary", &sheet.summary, MAX_SUMMARY)]
    {
        let length = text.chars().count();
        if length > limit {
            let diagnostic =
                Diagnostic::new(Code::TooLong, path).at(sheet.place(field)).with("field", field);
            found.push(diagnostic.with("length", length).with("limit", limit));
        }
    }
    let has = |id: &str| {
        sheet
            .body
            .sections
            .iter()
            .any(|s| catalog.taxonomy.section(&s.title, lang).is_some_and(|rule| rule.id == id))
    };
    for rule in
        catalog.taxonomy.sections.iter().filter(|rule| rule.required.contains(&practice.facts.kind))
    {
        if let Some(label) = rule.labels.exact(lang).filter(|_| !has(&rule.id)) {
            found.push(Diagnostic::new(Code::MissingSection, path).at(top).with("section", label));
        }
    }
}
