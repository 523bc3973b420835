//! A [`Sheet`] is one language version of a practice, as one file holds it; [`Facts`] is what all
//! versions share and only the original carries.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        fields::{Fields, Report, suggest},
        front_matter::{Key, Node, Value},
        markdown::{self, Body},
        settings,
        taxonomy::{Derived, Facet, Taxonomy},
        translations::Version,
    },
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, Slug, nearest},
};

/// General advice, or something that a commune really did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Advice of the editors on a type of practice.
    Generic,
    /// A local project, described only as far as its sources go.
    Project,
}

impl Kind {
    /// The kinds by the names that files use.
    pub const TABLE: [(&'static str, Kind); 2] =
        [("generic", Kind::Generic), ("project", Kind::Project)];

    /// The name that files use.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Generic => "generic",
            Kind::Project => "project",
        }
    }
}

/// How far a sheet is on its way to readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Being written; not shown to readers.
    Draft,
    /// Waiting for a second pair of eyes; not shown to readers.
    Review,
    /// Shown and found.
    Published,
    /// Shown at its address, not found by search.
    Archived,
}

impl Status {
    /// The states by the names that files use.
    pub const TABLE: [(&'static str, Status); 4] = [
        ("draft", Status::Draft),
        ("review", Status::Review),
        ("published", Status::Published),
        ("archived", Status::Archived),
    ];

    /// The name that files use.
    pub fn as_str(self) -> &'static str {
        Status::TABLE.iter().find(|(_, status)| *status == self).map_or("draft", |(name, _)| name)
    }

    /// Whether readers may see it.
    pub fn is_public(self) -> bool {
        matches!(self, Status::Published | Status::Archived)
    }
}

/// One language version of a practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What all versioned files have: path, language, revision.
    pub version: Version,
    /// The title.
    pub title: String,
    /// One or two sentences that say what it is and what it gives.
    pub summary: String,
    /// Its state; a translation without one has the original's.
    pub status: Option<Status>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// Why the evidence goes that far and no further.
    pub evidence_reason: Option<String>,
    /// A remark on effort and cost.
    pub cost_note: Option<String>,
    /// A remark on the time to set up.
    pub setup_note: Option<String>,
    /// The text.
    pub body: Body,
    places: BTreeMap<String, Span>,
}

/// What all language versions of a practice share. As data it is what a list shows of a practice, and
/// no more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Advice or project.
    pub kind: Kind,
    /// Terms by facet, in the author's order; derived facets are filled in by the catalog.
    pub terms: BTreeMap<String, Vec<String>>,
    /// The NIS codes of the communes that do it.
    pub communes: Vec<String>,
    /// Who keeps it.
    #[serde(skip)]
    pub owner: String,
    /// When it was first written.
    #[serde(skip)]
    pub written: Option<Date>,
    /// When it is to be read again.
    pub review_by: Option<Date>,
    /// The term of the evidence facet.
    #[serde(skip)]
    pub evidence: Option<String>,
    /// Effort and cost.
    #[serde(skip)]
    pub cost: Option<Level>,
    /// Time to set up.
    #[serde(skip)]
    pub setup: Option<Level>,
    /// Sheets to read with it.
    #[serde(skip)]
    pub related: Vec<(Slug, Span)>,
    /// Where it was found.
    #[serde(skip)]
    pub sources: Vec<Reference>,
}

impl Facts {
    /// The terms of one facet.
    pub fn terms(&self, facet: &str) -> &[String] {
        self.terms.get(facet).map_or(&[], Vec::as_slice)
    }

    /// Whether the review was due before `today`.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.review_by.is_some_and(|date| date < today)
    }
}

/// A term of an ordered facet, and whether it is the editors' guess.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The term's id.
    pub term: String,
    /// Whether no source says so.
    pub is_estimate: bool,
}

/// A published source.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// What the page is.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its address.
    pub url: Option<String>,
    /// When it was seen.
    pub seen: Option<Date>,
    /// What it supports.
    pub note: Option<String>,
}

/// The fields that only an original carries.
const OF_ORIGINAL: [&str; 10] = [
    "kind",
    "terms",
    "communes",
    "owner",
    "written",
    "review_by",
    "revision",
    "related",
    "sources",
    "setup.level",
];

impl Sheet {
    /// Where a field stands, for remarks on it; the top of the file when it is not there.
    pub fn place(&self, field: &str) -> Span {
        self.places.get(field).copied().unwrap_or(Span { line: 1, column: 1, length: 3 })
    }

    /// Reads one file: the sheet, and the facts if it is an original. `None` when it lacks what no
    /// page can do without (a title; for an original its kind); the report says so.
    pub fn parse(
        version: Version,
        fields: Fields<'_, '_>,
        (file, body_offset): (&str, usize),
        taxonomy: &Taxonomy,
    ) -> Option<(Sheet, Option<Facts>)> {
        let report = fields.report;
        let is_original = version.translates.is_none();
        let lang = version.lang;
        let title = fields.required_prose("title", lang);
        let summary = fields.required_prose("summary", lang).unwrap_or_default();
        let evidence = fields.map("evidence");
        let cost = fields.map("cost");
        let setup = fields.map("setup");
        let sheet = Sheet {
            title: title.clone().unwrap_or_default(),
            summary,
            status: fields.choice("status", &Status::TABLE),
            updated: fields.date("updated"),
            evidence_reason: evidence.as_ref().and_then(|e| e.required_prose("reason", lang)),
            cost_note: cost.as_ref().and_then(|c| c.prose("note", lang)),
            setup_note: setup.as_ref().and_then(|s| s.prose("note", lang)),
            body: markdown::render(file, body_offset, version.lang, report),
            places: fields.places(),
            version,
        };
        if is_original && sheet.status.is_none() && !fields.has("status") {
            fields.missing("status");
        }
        let levels = [evidence, cost, setup];
        let facts = if is_original { facts(&fields, &levels, taxonomy) } else { None };
        if !is_original {
            for field in OF_ORIGINAL.iter().filter(|field| fields.has(field)) {
                report.add(Code::FieldOfOriginal, fields.place(field), &[("field", field)]);
                let _ = fields.get(field);
            }
            for map in levels.iter().flatten() {
                let _ = (map.get("level"), map.get("estimate"));
            }
        }
        levels.into_iter().flatten().for_each(Fields::finish);
        fields.finish();
        (title.is_some() && (!is_original || facts.is_some())).then_some((sheet, facts))
    }
}

fn facts(
    fields: &Fields<'_, '_>,
    levels: &[Option<Fields<'_, '_>>; 3],
    taxonomy: &Taxonomy,
) -> Option<Facts> {
    let kind = fields.choice("kind", &Kind::TABLE);
    if kind.is_none() && !fields.has("kind") {
        fields.missing("kind");
    }
    let [evidence, cost, setup] = levels;
    for field in ["updated", "written", "review_by", "owner"] {
        if !fields.has(field) {
            fields.missing(field);
        }
    }
    if evidence.is_none() && kind == Some(Kind::Generic) {
        fields.missing("evidence");
    }
    // Every field is read even without a kind, so that none is called unknown.
    let facts = Facts {
        terms: terms(fields, kind, taxonomy),
        kind: kind.unwrap_or(Kind::Generic),
        communes: fields.texts("communes").into_iter().map(|(nis, _)| nis).collect(),
        owner: fields.text("owner").unwrap_or_default(),
        written: fields.date("written"),
        review_by: fields.date("review_by"),
        evidence: evidence.as_ref().and_then(|e| term_of(e, Derived::Evidence, taxonomy)),
        cost: cost.as_ref().and_then(|c| level(c, Derived::Cost, taxonomy)),
        setup: setup.as_ref().and_then(|s| level(s, Derived::Setup, taxonomy)),
        related: related(fields),
        sources: fields.maps("sources").into_iter().map(reference).collect(),
    };
    kind.map(|_| facts)
}

fn term_of(map: &Fields<'_, '_>, source: Derived, taxonomy: &Taxonomy) -> Option<String> {
    let value = map.required_text("level")?;
    let facet = taxonomy.derived(source)?;
    let term = facet.term_for(&value).map(str::to_owned);
    if term.is_none() {
        let span = map.get("level").map_or(map.span, |node| node.span);
        facet.report_unknown(&value, span, map.report);
    }
    term
}

fn level(map: &Fields<'_, '_>, source: Derived, taxonomy: &Taxonomy) -> Option<Level> {
    let is_estimate = map.flag("estimate");
    if is_estimate.is_none() && !map.has("estimate") {
        map.missing("estimate");
    }
    Some(Level { term: term_of(map, source, taxonomy)?, is_estimate: is_estimate.unwrap_or(true) })
}

fn related(fields: &Fields<'_, '_>) -> Vec<(Slug, Span)> {
    let mut related = Vec::new();
    for (text, span) in fields.texts("related") {
        match text.parse() {
            Ok(slug) => related.push((slug, span)),
            Err(_) => fields.report.add(Code::DeadLink, span, &[("target", &text)]),
        }
    }
    related
}

fn reference(map: Fields<'_, '_>) -> Reference {
    let reference = Reference {
        title: map.required_text("title").unwrap_or_default(),
        publisher: map.required_text("publisher").unwrap_or_default(),
        url: settings::address(&map, "url"),
        seen: map.date("seen"),
        note: map.text("note"),
    };
    for field in ["url", "seen"] {
        if !map.has(field) {
            map.missing(field);
        }
    }
    map.finish();
    reference
}

/// The terms under `terms`, checked against the taxonomy.
fn terms(
    fields: &Fields<'_, '_>,
    kind: Option<Kind>,
    taxonomy: &Taxonomy,
) -> BTreeMap<String, Vec<String>> {
    let mut terms = BTreeMap::new();
    let map = fields.map("terms");
    for (key, node) in map.iter().flat_map(Fields::entries) {
        if let Some(facet) = authored_facet(key, taxonomy, fields.report) {
            let known = known_terms(fields, facet, node);
            if let Some(max) = facet.max.filter(|max| known.len() > *max) {
                let arguments: [(&'static str, &dyn std::fmt::Display); 2] =
                    [("facet", &facet.id), ("max", &max)];
                fields.report.add(Code::TooManyTerms, node.span, &arguments);
            }
            terms.insert(facet.id.clone(), known);
        }
    }
    let span = fields.place("terms");
    for facet in taxonomy
        .facets
        .iter()
        .filter(|f| f.source.is_none() && kind.is_some_and(|kind| f.required.contains(&kind)))
    {
        if terms.get(&facet.id).is_none_or(Vec::is_empty) {
            fields.report.add(Code::MissingTerms, span, &[("facet", &facet.id)]);
        }
    }
    terms
}

fn authored_facet<'t>(key: &Key, taxonomy: &'t Taxonomy, report: &Report<'_>) -> Option<&'t Facet> {
    let Some(facet) = taxonomy.facet(&key.name) else {
        let ids = taxonomy.facets.iter().filter(|f| f.source.is_none()).map(|f| f.id.as_str());
        let diagnostic =
            Diagnostic::new(Code::UnknownFacet, report.path).at(key.span).with("facet", &key.name);
        report.push(suggest(diagnostic, nearest(&key.name, ids)));
        return None;
    };
    match facet.source {
        // What communes say may be completed by hand.
        None | Some(Derived::Communes) => Some(facet),
        Some(source) => {
            report.add(
                Code::DerivedFacet,
                key.span,
                &[("facet", &facet.id), ("field", &source.field())],
            );
            None
        }
    }
}

fn known_terms(fields: &Fields<'_, '_>, facet: &Facet, node: &Node) -> Vec<String> {
    let mut known = Vec::new();
    if let Value::Map(_) = node.value {
        fields.wrong(&format!("terms.{}", facet.id), "a list", node);
        return known;
    }
    for (term, span) in fields.texts_of(&format!("terms.{}", facet.id), node) {
        match facet.term(&term) {
            Some(_) if known.contains(&term) => {
                fields.report.add(Code::DuplicateId, span, &[("id", &term)])
            }
            Some(_) => known.push(term),
            None => facet.report_unknown(&term, span, fields.report),
        }
    }
    known
}

/// The language in which a file's missing texts are looked for; see [`crate::text::Lang`].
pub(super) fn lang_of(name: &str) -> Option<(&str, Lang)> {
    let stem = name.strip_suffix(".md")?;
    let (slug, lang) = stem.rsplit_once('.')?;
    Some((slug, lang.parse().ok()?))
}
