//! YAML with places: front matter and the data files. The only home of the YAML parser. A document
//! becomes a [`Node`] tree, which [`crate::content::fields`] reads.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Span};

/// The largest front matter, in bytes. Data files have the limit of every file.
pub const MAX_FRONT_MATTER: usize = 64 * 1024;

/// A value of a YAML document and the place where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it begins in its file.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a YAML value can be here. Numbers keep their text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as text.
    Number(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Node>),
    /// Names and values in order.
    Map(Vec<(Key, Node)>),
}

impl Value {
    /// What it is, in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "empty",
            Value::Bool(_) => "true/false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

/// The name of a field and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

/// A Markdown file, cut in two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split<'a> {
    /// The text between the two `---` lines.
    pub yaml: &'a str,
    /// The byte offset of `yaml` in the file.
    pub yaml_offset: usize,
    /// The text after them.
    pub body: &'a str,
    /// The byte offset of `body` in the file.
    pub body_offset: usize,
}

/// Cuts the front matter off. A byte order mark and blank lines before the first `---` are passed
/// over; a `---` further down is Markdown. The error says which line is missing.
pub fn split(text: &str) -> Result<Split<'_>, Code> {
    let mut offset =
        text.len() - text.trim_start_matches(['\u{feff}', '\n', '\r', ' ', '\t']).len();
    let opening = text[offset..].split_inclusive('\n').next().unwrap_or("");
    if opening.trim_end() != "---" {
        return Err(Code::FrontMatterMissing);
    }
    offset += opening.len();
    let start = offset;
    for line in text[start..].split_inclusive('\n') {
        let end = offset;
        offset += line.len();
        if line.trim_end() == "---" {
            return Ok(Split {
                yaml: &text[start..end],
                yaml_offset: start,
                body: &text[offset..],
                body_offset: offset,
            });
        }
    }
    Err(Code::FrontMatterUnclosed)
}

/// Reads one YAML document whose first line is line `first_line` of the file `path`. An empty
/// document is an empty mapping.
pub fn parse_yaml(yaml: &str, path: &str, first_line: u32) -> Result<Node, Diagnostic> {
    if yaml.trim().is_empty() {
        let span = Span { line: first_line, column: 1, length: 0 };
        return Ok(Node { span, value: Value::Map(Vec::new()) });
    }
    let options = serde_yaml::options! { strict_booleans: true };
    match serde_yaml::from_str_with_options::<Raw>(yaml, options) {
        Ok(raw) => Ok(raw.into_node(first_line)),
        Err(error) => Err(diagnose(&error, path, first_line)),
    }
}

fn diagnose(error: &serde_yaml::Error, path: &str, first_line: u32) -> Diagnostic {
    let error = error.without_snippet();
    let reason = error.to_string();
    // The parser appends the place and its own options; the place is given apart.
    let reason = reason.split(" at line ").next().unwrap_or_default();
    let reason =
        reason.split(", set ").next().unwrap_or_default().trim_end_matches([',', ':', ' ']);
    let lower = reason.to_lowercase();
    let diagnostic = if let Some(key) = reason.strip_prefix("duplicate mapping key: ") {
        Diagnostic::new(Code::DuplicateKey, path).with("key", key)
    } else if ["budget", "limit", "alias", "recursion", "depth"].iter().any(|w| lower.contains(w)) {
        Diagnostic::new(Code::YamlTooComplex, path).with("reason", reason)
    } else {
        Diagnostic::new(Code::NotYaml, path).with("reason", reason)
    };
    match error.location() {
        Some(place) if place.line() > 0 => diagnostic.at(shift(&place, first_line, 0)),
        _ => diagnostic,
    }
}

fn shift(place: &serde_yaml::Location, first_line: u32, length: usize) -> Span {
    Span {
        line: u32::try_from(place.line()).unwrap_or(1).saturating_add(first_line - 1),
        column: u32::try_from(place.column()).unwrap_or(1),
        length: u32::try_from(length).unwrap_or(0),
    }
}

/// The tree as the parser gives it, before the lines are counted from the file's start.
struct Raw(Spanned<RawValue>);

enum RawValue {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Raw>),
    Map(Vec<(Spanned<String>, Raw)>),
}

impl Raw {
    fn into_node(self, first_line: u32) -> Node {
        let place = self.0.referenced;
        let node = |raw: Raw| raw.into_node(first_line);
        let (value, length) = match self.0.value {
            RawValue::Null => (Value::Null, 0),
            RawValue::Bool(yes) => (Value::Bool(yes), 4),
            RawValue::Number(text) => (Value::Number(text.clone()), text.chars().count()),
            RawValue::Text(text) => {
                let length = text.lines().next().unwrap_or("").chars().count();
                (Value::Text(text), length)
            }
            RawValue::List(items) => (Value::List(items.into_iter().map(node).collect()), 0),
            RawValue::Map(entries) => {
                let entries = entries.into_iter().map(|(key, raw)| {
                    let span = shift(&key.referenced, first_line, key.value.chars().count());
                    (Key { name: key.value, span }, node(raw))
                });
                (Value::Map(entries.collect()), 0)
            }
        };
        Node { span: shift(&place, first_line, length), value }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        Spanned::deserialize(deserializer).map(Raw)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawValue, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E>(self, v: bool) -> Result<RawValue, E> {
        Ok(RawValue::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<RawValue, E> {
        Ok(RawValue::Number(v.to_string()))
    }

    fn visit_u64<E>(self, v: u64) -> Result<RawValue, E> {
        Ok(RawValue::Number(v.to_string()))
    }

    fn visit_i128<E>(self, v: i128) -> Result<RawValue, E> {
        Ok(RawValue::Number(v.to_string()))
    }

    fn visit_u128<E>(self, v: u128) -> Result<RawValue, E> {
        Ok(RawValue::Number(v.to_string()))
    }

    fn visit_f64<E>(self, v: f64) -> Result<RawValue, E> {
        Ok(RawValue::Number(v.to_string()))
    }

    fn visit_str<E>(self, v: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(v.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawValue, D::Error> {
        RawValue::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RawValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(RawValue::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawValue, A::Error> {
        let mut entries: Vec<(Spanned<String>, Raw)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<Spanned<String>, Raw>()? {
            entries.push((key, value));
        }
        Ok(RawValue::Map(entries))
    }
}

#[cfg(test)]
mod tests;
