//! `shapes.yaml`: the outlines of places, for a drawing that says where things are. Each [`Shape`]
//! is the outline of one term, made of straight lines. The file need not be there.

use std::collections::BTreeSet;

use crate::{
    content::{
        fields::{Fields, Labels, Report, suggest},
        front_matter::Node,
        settings,
        taxonomy::{Facet, Role, Taxonomy},
    },
    diagnostic::{Code, Diagnostic},
    text::{Lang, nearest},
};

/// The file that holds the outlines.
pub const PATH: &str = "shapes.yaml";

/// The widest and highest drawing, in its own units.
const MAX_SIDE: u32 = 10_000;

/// What the outlines may be made of, for messages.
const ALLOWED: &str = "M, L, H, V, Z and numbers, as in M0 0l10 0 0 10z";

/// The outlines of one drawing; without a shape there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes {
    /// The width of the drawing, in its own units.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Where the outlines come from, for readers.
    pub source: String,
    /// The address of where they come from.
    pub url: Option<String>,
    /// The name of the licence.
    pub licence: Labels,
    /// The outlines, in the order in which they are drawn.
    pub shapes: Vec<Shape>,
}

/// The outline of one term.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The facet of the term.
    pub facet: String,
    /// The term.
    pub term: String,
    /// The outline as the data of an SVG path, made of straight lines.
    pub path: String,
    /// Where its number is written, from the left.
    pub x: u32,
    /// The same, from the top.
    pub y: u32,
    /// Whether its name has room below the number.
    pub is_named: bool,
}

impl Shapes {
    /// Reads the outlines. A shape of no known term, without an outline or with one that cannot be
    /// drawn is reported and left out.
    pub fn parse(node: Node, taxonomy: &Taxonomy, langs: &[Lang], report: &Report<'_>) -> Shapes {
        let fields = Fields::new(node, "", report);
        let side = |field: &'static str| {
            if fields.get(field).is_none() {
                fields.missing(field);
            }
            fields.number(field, 1..=MAX_SIDE)
        };
        let (width, height) = (side("width"), side("height"));
        let mut shapes = Shapes {
            width: width.unwrap_or_default(),
            height: height.unwrap_or_default(),
            source: fields.required_text("source").unwrap_or_default(),
            url: settings::address(&fields, "url"),
            licence: fields.labels("licence", langs),
            shapes: Vec::new(),
        };
        let sides = (width.unwrap_or(MAX_SIDE), height.unwrap_or(MAX_SIDE));
        let mut known = BTreeSet::new();
        for map in fields.maps("shapes") {
            let shape = shape(&map, taxonomy, sides, &mut known);
            map.finish();
            shapes.shapes.extend(shape);
        }
        fields.finish();
        if width.is_none() || height.is_none() {
            shapes.shapes.clear();
        }
        shapes
    }

    /// The outline of a term.
    pub fn of(&self, facet: &str, term: &str) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.facet == facet && shape.term == term)
    }
}

fn shape(
    map: &Fields<'_, '_>,
    taxonomy: &Taxonomy,
    (width, height): (u32, u32),
    known: &mut BTreeSet<(String, String)>,
) -> Option<Shape> {
    let facet = facet(map, taxonomy);
    let (term, path) = (map.required_text("term"), map.required_text("path"));
    let side = |field: &'static str, most: u32| {
        if map.get(field).is_none() {
            map.missing(field);
        }
        map.number(field, 0..=most)
    };
    let (x, y) = (side("x", width), side("y", height));
    let is_named = map.flag("named").unwrap_or(true);
    let (facet, term, path) = (facet?, term?, path?);
    let span = |field: &'static str| map.get(field).map_or(map.span, |node| node.span);
    if facet.term(&term).is_none() {
        facet.report_unknown(&term, span("term"), map.report);
        return None;
    }
    if !known.insert((facet.id.clone(), term.clone())) {
        map.report.add(Code::DuplicateId, span("term"), &[("id", &term)]);
        return None;
    }
    if !is_outline(&path) {
        let (field, value) = (map.label("path"), path.chars().take(40).collect::<String>());
        let arguments: [(&'static str, &dyn std::fmt::Display); 3] =
            [("field", &field), ("value", &value), ("allowed", &ALLOWED)];
        map.report.add(Code::BadValue, span("path"), &arguments);
        return None;
    }
    Some(Shape { facet: facet.id.clone(), term, path, x: x?, y: y?, is_named })
}

/// The facet that a shape names; without a name, that of the provinces.
fn facet<'t>(map: &Fields<'_, '_>, taxonomy: &'t Taxonomy) -> Option<&'t Facet> {
    let Some(id) = map.text("facet") else {
        let provinces = taxonomy.role(Role::Province);
        if provinces.is_none() {
            map.missing("facet");
        }
        return provinces;
    };
    let found = taxonomy.facet(&id);
    if found.is_none() {
        let span = map.get("facet").map_or(map.span, |node| node.span);
        let near = nearest(&id, taxonomy.facets.iter().map(|facet| facet.id.as_str()));
        let unknown = Diagnostic::new(Code::UnknownFacet, map.report.path).at(span);
        map.report.push(suggest(unknown.with("facet", &id), near));
    }
    found
}

/// Whether this is the data of an SVG path of straight lines: it begins with a move, and each
/// command has as many numbers as it takes.
fn is_outline(path: &str) -> bool {
    let mut rest = path.trim_start();
    if !rest.starts_with(['M', 'm']) {
        return false;
    }
    while let Some(command) = rest.chars().next() {
        let Some(mut tail) = rest.strip_prefix(is_command) else { return false };
        let mut n_numbers = 0;
        loop {
            tail = tail.trim_start_matches([' ', '\t', '\r', '\n', ',']);
            if tail.is_empty() || tail.starts_with(is_command) {
                break;
            }
            let Some(after) = after_number(tail) else { return false };
            (tail, n_numbers) = (after, n_numbers + 1);
        }
        let is_whole = match command.to_ascii_uppercase() {
            'M' | 'L' => n_numbers > 0 && n_numbers % 2 == 0,
            'Z' => n_numbers == 0,
            _ => n_numbers > 0,
        };
        if !is_whole {
            return false;
        }
        rest = tail;
    }
    true
}

fn is_command(c: char) -> bool {
    "MmLlHhVvZz".contains(c)
}

/// What follows the number at the beginning of `text`.
fn after_number(text: &str) -> Option<&str> {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let n_whole = digits(unsigned);
    let after = &unsigned[n_whole..];
    let Some(fraction) = after.strip_prefix('.') else {
        return (n_whole > 0).then_some(after);
    };
    let n_part = digits(fraction);
    (n_whole + n_part > 0).then(|| &fraction[n_part..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_is_made_of_straight_lines() {
        for path in ["M0 0l10 0 0 10z", "M 1,2 L3.5-4 H5 v.5 Z m1 1 2 2z", "m-1-1z"] {
            assert!(is_outline(path), "{path}");
        }
        for path in [
            "",
            "z",
            "10 10",
            "M",
            "M1",
            "M1 2L",
            "M1 2 3",
            "M0 0C1 1 2 2 3 3",
            "M0 0z1",
            "M0 0\"",
            "M. 0",
            "M1e9 0",
            "Mé",
        ] {
            assert!(!is_outline(path), "{path}");
        }
    }
}
