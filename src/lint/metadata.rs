//! Dates and sources of a sheet.

use crate::{
    content::{
        catalog::{Catalog, Practice},
        sheet::Status,
    },
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
};

pub(super) fn overdue_reviews(catalog: &Catalog, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for practice in catalog.practices.values().filter(|practice| practice.is_overdue(today)) {
        let original = practice.sheets.original();
        if practice.status(original) == Status::Archived {
            continue;
        }
        let path = practice.sheets.path(original).unwrap_or_default();
        if let Some(date) = practice.facts.review_by {
            let diagnostic =
                Diagnostic::new(Code::ReviewOverdue, path).at(place(practice, "review_by"));
            found.push(diagnostic.with("date", date));
        }
    }
    found
}

pub(super) fn dates_out_of_order(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for practice in catalog.practices.values() {
        let original = practice.sheets.original();
        let path = practice.sheets.path(original).unwrap_or_default();
        let updated = practice.sheets.get(original).and_then(|sheet| sheet.updated);
        let dates = [
            ("written", practice.facts.written),
            ("updated", updated),
            ("review_by", practice.facts.review_by),
        ];
        for pair in dates.windows(2) {
            let ((earlier, Some(first)), (later, Some(second))) = (pair[0], pair[1]) else {
                continue;
            };
            if second < first {
                let diagnostic =
                    Diagnostic::new(Code::DatesOutOfOrder, path).at(place(practice, later));
                found.push(diagnostic.with("later", later).with("earlier", earlier));
            }
        }
    }
    found
}

pub(super) fn no_source(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for practice in catalog.practices.values().filter(|practice| practice.facts.sources.is_empty())
    {
        let original = practice.sheets.original();
        if practice.status(original) == Status::Published {
            let path = practice.sheets.path(original).unwrap_or_default();
            found.push(Diagnostic::new(Code::NoSource, path).at(place(practice, "sources")));
        }
    }
    found
}

/// Where a field of the original stands.
fn place(practice: &Practice, field: &str) -> Span {
    practice.sheets.best(practice.sheets.original()).1.place(field)
}
