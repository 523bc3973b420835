//! `communes.csv`: the communes by their NIS code (Statbel's REFNIS), with the terms that a sheet
//! takes from its communes, such as `region` and `province`.

use std::collections::BTreeMap;

use crate::{
    content::{
        fields::Report,
        taxonomy::{Derived, Facet, Taxonomy},
    },
    diagnostic::{Code, Span},
    text::Lang,
};

/// The file that holds the communes.
pub const PATH: &str = "communes.csv";

/// A commune.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// The five digits of its NIS code.
    pub nis: String,
    names: BTreeMap<&'static str, String>,
    /// The inhabitants, if known.
    pub population: Option<u32>,
    /// The terms of the facets that come from communes: facet id, term id.
    pub terms: Vec<(String, String)>,
}

impl Commune {
    /// Its name in `lang`, else its French name, else its Dutch one.
    pub fn name(&self, lang: Lang) -> &str {
        [lang.code(), "fr", "nl"]
            .iter()
            .find_map(|code| self.names.get(code))
            .map_or(&self.nis, |name| name)
    }
}

/// The communes by NIS code. A line that cannot be read is reported and left out.
pub fn parse(text: &str, taxonomy: &Taxonomy, report: &Report<'_>) -> BTreeMap<String, Commune> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            bad(report, 1, &error.to_string());
            return BTreeMap::new();
        }
    };
    let column = |name: &str| header.iter().position(|field| field == name);
    let (Some(nis_at), Some(_)) = (column("nis"), column("name_fr").or_else(|| column("name_nl")))
    else {
        bad(report, 1, "the columns `nis` and `name_fr` or `name_nl` are needed");
        return BTreeMap::new();
    };
    let facets: Vec<_> = taxonomy
        .facets
        .iter()
        .filter(|facet| facet.source == Some(Derived::Communes))
        .filter_map(|facet| Some((facet, column(&facet.id)?)))
        .collect();
    let population_at = header.iter().position(|field| field.starts_with("population"));
    let mut communes = BTreeMap::new();
    for (line, record) in (2..).zip(reader.records()) {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                bad(report, line, &error.to_string());
                continue;
            }
        };
        let cell = |at: usize| record.get(at).unwrap_or("");
        let nis = cell(nis_at).to_owned();
        if nis.len() != 5 || !nis.bytes().all(|b| b.is_ascii_digit()) {
            bad(report, line, &format!("`{nis}` is not a NIS code of five digits"));
            continue;
        }
        let terms = terms_of(&record, &facets, line, report);
        let mut names = BTreeMap::new();
        for lang in Lang::ALL {
            let name = column(&format!("name_{lang}")).map(cell).unwrap_or_default();
            if !name.is_empty() {
                names.insert(lang.code(), name.to_owned());
            }
        }
        let population = population_at.and_then(|at| cell(at).parse().ok());
        if communes
            .insert(nis.clone(), Commune { nis: nis.clone(), names, population, terms })
            .is_some()
        {
            report.add(Code::DuplicateId, place(line), &[("id", &nis)]);
        }
    }
    communes
}

/// The terms in a record's columns, several joined by `+`.
fn terms_of(
    record: &csv::StringRecord,
    facets: &[(&Facet, usize)],
    line: u32,
    report: &Report<'_>,
) -> Vec<(String, String)> {
    let mut terms = Vec::new();
    for (facet, at) in facets {
        let cell = record.get(*at).unwrap_or("");
        for term in cell.split('+').filter(|term| !term.is_empty()) {
            match facet.term(term) {
                Some(_) => terms.push((facet.id.clone(), term.to_owned())),
                None => facet.report_unknown(term, place(line), report),
            }
        }
    }
    terms
}

fn place(line: u32) -> Span {
    Span { line, column: 1, length: 0 }
}

fn bad(report: &Report<'_>, line: u32, reason: &str) {
    report.add(Code::BadRecord, place(line), &[("reason", &reason)]);
}
