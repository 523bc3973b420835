//! `helplines.yaml`: the numbers to call. Only verified lines reach a reader, with the date on
//! which their source was seen; opening hours have no field, since they go stale.

use std::collections::BTreeSet;

use crate::{
    content::{
        fields::{Fields, Labels, Report},
        front_matter::Node,
        settings,
        taxonomy::{Facet, Role, Taxonomy, unique_id},
    },
    date::Date,
    diagnostic::Code,
    text::Lang,
};

/// The file that holds the helplines.
pub const PATH: &str = "helplines.yaml";

/// A number to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Helpline {
    /// Its id.
    pub id: String,
    /// The number as it is written for people.
    pub number: String,
    /// Whether it is an emergency number, shown first on every page.
    pub is_emergency: bool,
    /// Its name.
    pub names: Labels,
    /// For whom it is, in one sentence.
    pub descriptions: Labels,
    /// The languages in which it answers.
    pub langs: Vec<Lang>,
    /// Terms of the region facet where it serves.
    pub regions: Vec<String>,
    /// Terms of the audience facet whom it serves.
    pub audience: Vec<String>,
    /// When its source was seen.
    pub checked: Option<Date>,
    /// Where the number was found.
    pub source: Option<String>,
}

impl Helpline {
    /// The number for a `tel:` address.
    pub fn tel(&self) -> String {
        self.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// The verified helplines, emergency numbers first, else in the file's order. A line that calls
/// itself verified without a date and a source is reported and left out.
pub fn parse(
    node: Node,
    taxonomy: &Taxonomy,
    langs: &[Lang],
    report: &Report<'_>,
) -> Vec<Helpline> {
    let fields = Fields::new(node, "", report);
    let mut ids = BTreeSet::new();
    let mut lines = Vec::new();
    for map in fields.maps("helplines") {
        let is_verified = map.flag("verified").unwrap_or(false);
        let line = Helpline {
            id: unique_id(&map, &mut ids).unwrap_or_default(),
            number: number(&map).unwrap_or_default(),
            is_emergency: map.flag("emergency").unwrap_or(false),
            names: map.labels("names", langs),
            descriptions: map.labels("descriptions", langs),
            langs: map
                .texts("languages")
                .iter()
                .filter_map(|(text, span)| settings::lang(text, "languages", *span, report))
                .collect(),
            regions: terms(&map, "regions", taxonomy.role(Role::Region)),
            audience: terms(&map, "audience", taxonomy.role(Role::Audience)),
            checked: map.date("checked"),
            source: settings::address(&map, "source"),
        };
        if is_verified && line.checked.is_none() {
            map.missing("checked");
        }
        if is_verified && line.source.is_none() {
            map.missing("source");
        }
        map.finish();
        let is_whole = !line.id.is_empty() && !line.tel().is_empty();
        if is_verified && is_whole && line.checked.is_some() && line.source.is_some() {
            lines.push(line);
        }
    }
    fields.finish();
    lines.sort_by_key(|line| !line.is_emergency);
    lines
}

fn terms(map: &Fields<'_, '_>, field: &'static str, facet: Option<&Facet>) -> Vec<String> {
    let Some(facet) = facet else { return Vec::new() };
    let mut known = Vec::new();
    for (text, span) in map.texts(field) {
        if facet.term(&text).is_some() {
            known.push(text);
        } else {
            facet.report_unknown(&text, span, map.report);
        }
    }
    known
}

/// A number that a telephone can dial as it is written: digits and what stands between them.
fn number(map: &Fields<'_, '_>) -> Option<String> {
    let text = map.required_text("number")?;
    let digits = text.strip_prefix('+').unwrap_or(&text);
    let is_good = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || " ./-".contains(c));
    if is_good {
        return Some(text);
    }
    let span = map.get("number").map_or(map.span, |node| node.span);
    let allowed = "1712, 0800 30 030, +32 2 123 45 67";
    map.report.add(
        Code::BadValue,
        span,
        &[("field", &map.label("number")), ("value", &text), ("allowed", &allowed)],
    );
    None
}

/// Every page says whom to call in danger: without an emergency number it would say nothing.
pub fn require(lines: &[Helpline], report: &Report<'_>) {
    if !lines.iter().any(|line| line.is_emergency) {
        let span = crate::diagnostic::Span { line: 1, column: 1, length: 0 };
        report.add(Code::NoEmergencyNumber, span, &[]);
    }
}
