//! YAML with places: front matter and the data files. The only home of the YAML parser. A document
//! becomes a [`Node`] tree; [`Fields`] reads a mapping of it field by field and collects whatever is
//! wrong, so that an author sees all problems at once.

use std::{cell::RefCell, collections::BTreeSet, fmt};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use crate::{
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, nearest, typeset},
};

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
    fn kind(&self) -> &'static str {
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

/// Where diagnostics are collected while one file is read.
pub struct Report<'a> {
    /// The file's path, as in its [`crate::content::Source`].
    pub path: &'a str,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'a> Report<'a> {
    /// An empty report on the file `path`.
    pub fn new(path: &'a str) -> Report<'a> {
        Report { path, found: RefCell::new(Vec::new()) }
    }

    /// Adds a problem at a place.
    pub fn add(&self, code: Code, span: Span, arguments: &[(&'static str, &dyn fmt::Display)]) {
        let diagnostic = Diagnostic::new(code, self.path).at(span);
        self.push(arguments.iter().fold(diagnostic, |d, (name, value)| d.with(name, value)));
    }

    /// Adds a problem as it is.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// All that was added.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

/// A mapping that is read field by field. Each reader notes in the report what is wrong and gives
/// `None` then; [`Fields::finish`] notes the fields that nobody asked for.
pub struct Fields<'r, 'a> {
    /// Where the mapping stands.
    pub span: Span,
    /// Where problems go.
    pub report: &'r Report<'a>,
    name: String,
    entries: Vec<(Key, Node)>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'r, 'a> Fields<'r, 'a> {
    /// The mapping in `node`; anything else is a diagnostic and reads as empty. `name` is what the
    /// mapping is called in messages, empty for a whole document.
    pub fn new(node: Node, name: &str, report: &'r Report<'a>) -> Fields<'r, 'a> {
        let entries = match node.value {
            Value::Map(entries) => entries,
            Value::Null => Vec::new(),
            Value::Bool(_) | Value::Number(_) | Value::Text(_) | Value::List(_) => {
                report.add(Code::NotAMapping, node.span, &[]);
                Vec::new()
            }
        };
        Fields {
            span: node.span,
            report,
            name: name.to_owned(),
            entries,
            asked: RefCell::default(),
        }
    }

    /// The full name of a field for messages: `evidence.level`.
    pub fn label(&self, field: &str) -> String {
        if self.name.is_empty() { field.to_owned() } else { format!("{}.{field}", self.name) }
    }

    /// The value of `field`, if it is there and not empty.
    pub fn get(&self, field: &'static str) -> Option<&Node> {
        self.asked.borrow_mut().insert(field);
        let (_, node) = self.entries.iter().find(|(key, _)| key.name == field)?;
        (node.value != Value::Null).then_some(node)
    }

    /// The place of the field's name, or of the mapping when it is absent.
    pub fn place(&self, field: &str) -> Span {
        self.entries
            .iter()
            .find(|(key, _)| key.name == field)
            .map_or(self.span, |(key, _)| key.span)
    }

    /// Whether the field is there, even if empty.
    pub fn has(&self, field: &str) -> bool {
        self.entries.iter().any(|(key, _)| key.name == field)
    }

    /// All names and values, for mappings whose names are data. Counts as asked for.
    pub fn entries(&self) -> &[(Key, Node)] {
        &self.entries
    }

    /// The text of `field`, trimmed.
    pub fn text(&self, field: &'static str) -> Option<String> {
        self.get(field).and_then(|node| self.as_text(field, node))
    }

    /// The text of `field`; its absence is an error.
    pub fn required_text(&self, field: &'static str) -> Option<String> {
        match self.get(field) {
            Some(node) => self.as_text(field, node),
            None => {
                self.missing(field);
                None
            }
        }
    }

    /// The field is missing.
    pub fn missing(&self, field: &str) {
        self.report.add(Code::MissingField, self.place(field), &[("field", &self.label(field))]);
    }

    /// The field is of another type than `expected`.
    pub fn wrong(&self, field: &str, expected: &str, node: &Node) {
        let (field, found) = (self.label(field), node.value.kind());
        self.report.add(
            Code::WrongType,
            node.span,
            &[("field", &field), ("expected", &expected), ("found", &found)],
        );
    }

    fn as_text(&self, field: &str, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) | Value::Number(text) if !text.trim().is_empty() => {
                Some(text.trim().to_owned())
            }
            Value::Text(_) => {
                self.missing(field);
                None
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) | Value::Map(_) => {
                self.wrong(field, "a text", node);
                None
            }
        }
    }

    /// The yes or no of `field`.
    pub fn flag(&self, field: &'static str) -> Option<bool> {
        let node = self.get(field)?;
        if let Value::Bool(yes) = node.value {
            return Some(yes);
        }
        self.wrong(field, "true or false", node);
        None
    }

    /// The whole number of `field`, within `bounds`.
    pub fn number(
        &self,
        field: &'static str,
        bounds: std::ops::RangeInclusive<u32>,
    ) -> Option<u32> {
        let node = self.get(field)?;
        let (Value::Number(text) | Value::Text(text)) = &node.value else {
            self.wrong(field, "a number", node);
            return None;
        };
        let number = text.parse().ok().filter(|n| bounds.contains(n));
        if number.is_none() {
            let field = self.label(field);
            self.report.add(
                Code::OutOfBounds,
                node.span,
                &[("field", &field), ("min", bounds.start()), ("max", bounds.end())],
            );
        }
        number
    }

    /// The date of `field`.
    pub fn date(&self, field: &'static str) -> Option<Date> {
        let node = self.get(field)?;
        let text = self.as_text(field, node)?;
        let date = text.parse().ok();
        if date.is_none() {
            let field = self.label(field);
            self.report.add(Code::BadDate, node.span, &[("field", &field), ("value", &text)]);
        }
        date
    }

    /// The value that the text of `field` stands for in the table `allowed`.
    pub fn choice<T: Copy>(&self, field: &'static str, allowed: &[(&'static str, T)]) -> Option<T> {
        let node = self.get(field)?;
        let text = self.as_text(field, node)?;
        if let Some((_, value)) = allowed.iter().find(|(name, _)| *name == text) {
            return Some(*value);
        }
        let names: Vec<&str> = allowed.iter().map(|(name, _)| *name).collect();
        let (field, list) = (self.label(field), names.join(", "));
        let found = nearest(&text, names.iter().copied());
        self.report.push(suggest(
            Diagnostic::new(Code::BadValue, self.report.path)
                .at(node.span)
                .with("field", field)
                .with("value", text)
                .with("allowed", list),
            found,
        ));
        None
    }

    /// The items of a list of texts, each with its place. One text alone counts as a list of one.
    pub fn texts(&self, field: &'static str) -> Vec<(String, Span)> {
        let Some(node) = self.get(field) else { return Vec::new() };
        self.texts_of(field, node)
    }

    /// The same for a value that was found otherwise.
    pub fn texts_of(&self, field: &str, node: &Node) -> Vec<(String, Span)> {
        match &node.value {
            Value::List(items) => items
                .iter()
                .filter_map(|item| self.as_text(field, item).map(|text| (text, item.span)))
                .collect(),
            Value::Null => Vec::new(),
            Value::Bool(_) | Value::Number(_) | Value::Text(_) | Value::Map(_) => {
                self.as_text(field, node).map(|text| (text, node.span)).into_iter().collect()
            }
        }
    }

    /// The mappings in the list `field`.
    pub fn maps(&self, field: &'static str) -> Vec<Fields<'r, 'a>> {
        let Some(node) = self.get(field) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.wrong(field, "a list", node);
            return Vec::new();
        };
        items
            .iter()
            .map(|item| Fields::new(item.clone(), &self.label(field), self.report))
            .collect()
    }

    /// The mapping in `field`.
    pub fn map(&self, field: &'static str) -> Option<Fields<'r, 'a>> {
        self.get(field).map(|node| Fields::new(node.clone(), &self.label(field), self.report))
    }

    /// The texts of `field` by language; a language without text is a warning.
    pub fn labels(&self, field: &'static str, langs: &[Lang]) -> Labels {
        let Some(map) = self.map(field) else {
            self.missing(field);
            return Labels::default();
        };
        let mut labels = Labels::default();
        for lang in Lang::ALL {
            labels.0[lang as usize] = map.text(lang.code()).map(|text| typeset(&text, lang));
            if labels.0[lang as usize].is_none() && langs.contains(&lang) {
                let field = self.label(field);
                self.report.add(
                    Code::MissingTranslation,
                    map.span,
                    &[("field", &field), ("lang", &lang)],
                );
            }
        }
        map.finish();
        labels
    }

    /// Notes every field that no reader asked for, with the nearest known name.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        for (key, _) in &self.entries {
            if !asked.contains(key.name.as_str()) {
                let diagnostic = Diagnostic::new(Code::UnknownKey, self.report.path)
                    .at(key.span)
                    .with("key", self.label(&key.name));
                self.report.push(suggest(diagnostic, nearest(&key.name, asked.iter().copied())));
            }
        }
    }
}

/// The diagnostic with a "did you mean", if there is something near.
pub fn suggest(diagnostic: Diagnostic, nearest: Option<&str>) -> Diagnostic {
    match nearest {
        Some(nearest) => diagnostic.with("nearest", nearest),
        None => diagnostic,
    }
}

/// A text in some of the four languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(pub [Option<String>; 4]);

impl Labels {
    /// The text in `lang`, else in the first language that has one, else empty.
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang)
            .or_else(|| self.0.iter().flatten().next().map(String::as_str))
            .unwrap_or("")
    }

    /// The text in `lang` and no other.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0[lang as usize].as_deref()
    }

    /// Every text with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        Lang::ALL.into_iter().filter_map(|lang| Some((lang, self.exact(lang)?)))
    }
}

#[cfg(test)]
mod tests;
