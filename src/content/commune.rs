//! `communes.csv`: the communes by their NIS code (Statbel's REFNIS), with the terms that a sheet
//! takes from its communes, such as `region` and `province`.

use std::{cmp::Reverse, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        fields::Report,
        taxonomy::{Derived, Facet, Taxonomy},
    },
    diagnostic::{Code, Span},
    text::{Lang, fold, nearest},
};

/// The file that holds the communes.
pub const PATH: &str = "communes.csv";

/// A commune.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commune {
    /// The five digits of its NIS code.
    pub nis: String,
    names: Names,
    /// The languages in which it serves its citizens.
    pub langs: Vec<Lang>,
    /// The inhabitants, if known.
    pub population: Option<u32>,
    /// The terms of the facets that come from communes: facet id, term id.
    pub terms: Vec<(String, String)>,
}

/// The names of a commune.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Lang, String>", into = "BTreeMap<Lang, String>")]
struct Names {
    by_lang: BTreeMap<Lang, String>,
    /// The names as they are compared: see [`key`].
    keys: Vec<String>,
}

impl From<BTreeMap<Lang, String>> for Names {
    fn from(by_lang: BTreeMap<Lang, String>) -> Names {
        let mut keys: Vec<String> = by_lang.values().map(|name| key(name)).collect();
        keys.sort();
        keys.dedup();
        Names { by_lang, keys }
    }
}

impl From<Names> for BTreeMap<Lang, String> {
    fn from(names: Names) -> Self {
        names.by_lang
    }
}

impl Commune {
    /// Its name in `lang`, else the one that it gives itself, in the first of its languages.
    pub fn name(&self, lang: Lang) -> &str {
        let mut langs = [lang].into_iter().chain(self.langs.iter().copied()).chain(Lang::ALL);
        langs.find_map(|lang| self.names.by_lang.get(&lang)).unwrap_or(&self.nis)
    }
}

/// Which commune a text names.
#[derive(Clone, Debug, PartialEq)]
pub enum Named<'a> {
    /// This one.
    One(&'a Commune),
    /// One of these, the largest first.
    Several(Vec<&'a Commune>),
    /// None; perhaps a slip for this one.
    Unknown(Option<&'a Commune>),
}

/// The commune that `text` names: by its NIS code, which may stand among other words, or by its
/// name in any language, or by the beginning of one. Case, accents and hyphens do not count.
pub fn named<'a>(communes: &'a BTreeMap<String, Commune>, text: &str) -> Named<'a> {
    let codes = text.split(|c: char| !c.is_ascii_digit());
    if let Some(commune) = codes.filter(|word| word.len() == 5).find_map(|nis| communes.get(nis)) {
        return Named::One(commune);
    }
    let wanted = key(text);
    let is_named = |commune: &&Commune| commune.names.keys.contains(&wanted);
    let mut found: Vec<&Commune> = communes.values().filter(is_named).collect();
    if found.is_empty() {
        found = beginning_with(communes, text);
    }
    found.sort_by_key(|commune| (Reverse(commune.population), &commune.nis));
    match found.as_slice() {
        [] => Named::Unknown(slip(communes, &wanted)),
        [one] => Named::One(one),
        _ => Named::Several(found),
    }
}

/// The communes of which a name, or a word of a name, begins with `text`; those whose name begins
/// with it first, then the largest first.
pub fn beginning_with<'a>(communes: &'a BTreeMap<String, Commune>, text: &str) -> Vec<&'a Commune> {
    let wanted = key(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let begins = |name: &str| match name
        .match_indices(&wanted)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || name.as_bytes()[at - 1] == b' ')
    {
        Some(0) => Some(false),
        Some(_) => Some(true),
        None => None,
    };
    let best = |commune: &'a Commune| {
        let is_inside = commune.names.keys.iter().filter_map(|name| begins(name)).min()?;
        Some((is_inside, Reverse(commune.population), &commune.nis, commune))
    };
    let mut found: Vec<_> = communes.values().filter_map(best).collect();
    found.sort_by_key(|(is_inside, population, nis, _)| (*is_inside, *population, *nis));
    found.into_iter().map(|(.., commune)| commune).collect()
}

fn slip<'a>(communes: &'a BTreeMap<String, Commune>, wanted: &str) -> Option<&'a Commune> {
    let names = communes.values().flat_map(|commune| commune.names.keys.iter().map(String::as_str));
    let name = nearest(wanted, names)?;
    communes.values().find(|commune| commune.names.keys.iter().any(|key| key == name))
}

/// A name for comparing: folded, its words between single spaces.
fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
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
                names.insert(lang, name.to_owned());
            }
        }
        let langs = langs_of(column("language").map_or("", cell), line, report);
        let population = population_at.and_then(|at| cell(at).parse().ok());
        let commune = Commune { nis: nis.clone(), names: names.into(), langs, population, terms };
        if communes.insert(nis.clone(), commune).is_some() {
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

/// The languages of a cell, several joined by `+`.
fn langs_of(cell: &str, line: u32, report: &Report<'_>) -> Vec<Lang> {
    let mut langs = Vec::new();
    for code in cell.split('+').filter(|code| !code.is_empty()) {
        match code.parse() {
            Ok(lang) => langs.push(lang),
            Err(error) => bad(report, line, &format!("`{code}`: {error}")),
        }
    }
    langs
}

fn place(line: u32) -> Span {
    Span { line, column: 1, length: 0 }
}

fn bad(report: &Report<'_>, line: u32, reason: &str) {
    report.add(Code::BadRecord, place(line), &[("reason", &reason)]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commune_without_a_name_in_a_language_goes_by_its_own() {
        let commune = |langs: &[Lang], names: &[(Lang, &str)]| Commune {
            nis: "12025".to_owned(),
            names: names
                .iter()
                .map(|(lang, name)| (*lang, (*name).to_owned()))
                .collect::<BTreeMap<_, _>>()
                .into(),
            langs: langs.to_vec(),
            population: None,
            terms: Vec::new(),
        };
        let flemish = commune(&[Lang::Nl], &[(Lang::Fr, "Malines"), (Lang::Nl, "Mechelen")]);
        assert_eq!(
            [Lang::Fr, Lang::Nl, Lang::De, Lang::En].map(|lang| flemish.name(lang)),
            ["Malines", "Mechelen", "Mechelen", "Mechelen"]
        );
        let walloon = commune(&[Lang::Fr], &[(Lang::Fr, "Namur"), (Lang::Nl, "Namen")]);
        assert_eq!(walloon.name(Lang::De), "Namur");
        let unknown = commune(&[], &[(Lang::Nl, "Mechelen")]);
        assert_eq!(unknown.name(Lang::De), "Mechelen");
        assert_eq!(commune(&[Lang::Fr], &[]).name(Lang::Fr), "12025");
    }
}
