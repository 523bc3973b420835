//! [`Fields`] reads a mapping field by field and notes in a [`Report`] whatever is wrong, so that an
//! author sees all problems at once. [`Labels`] is a text in several languages.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::{
    content::front_matter::{Key, Node, Value},
    date::Date,
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, nearest, typeset},
};

/// How many problems of one kind are reported of one file.
const MAX_OF_A_KIND: usize = 100;

/// Where diagnostics are collected while one file is read.
pub struct Report<'a> {
    /// The file's path, as in its [`crate::content::Source`].
    pub path: &'a str,
    found: RefCell<Vec<Diagnostic>>,
    counts: RefCell<BTreeMap<Code, usize>>,
}

impl<'a> Report<'a> {
    /// An empty report on the file `path`.
    pub fn new(path: &'a str) -> Report<'a> {
        Report { path, found: RefCell::default(), counts: RefCell::default() }
    }

    /// Adds a problem at a place.
    pub fn add(&self, code: Code, span: Span, arguments: &[(&'static str, &dyn fmt::Display)]) {
        let diagnostic = Diagnostic::new(code, self.path).at(span);
        self.push(arguments.iter().fold(diagnostic, |d, (name, value)| d.with(name, value)));
    }

    /// Adds a problem as it is. Of one kind only the first hundred are kept: nobody reads
    /// more, and a file made to have millions would cost the others.
    pub fn push(&self, diagnostic: Diagnostic) {
        let mut counts = self.counts.borrow_mut();
        let n = counts.entry(diagnostic.code).or_default();
        *n += 1;
        if *n <= MAX_OF_A_KIND {
            self.found.borrow_mut().push(diagnostic);
        }
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
    /// Whether something else stands where the mapping should be: then nothing more is missing.
    is_broken: bool,
    entries: Vec<(Key, Node)>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'r, 'a> Fields<'r, 'a> {
    /// The mapping in `node`; anything else is a diagnostic and reads as empty. `name` is what the
    /// mapping is called in messages, empty for a whole document.
    pub fn new(node: Node, name: &str, report: &'r Report<'a>) -> Fields<'r, 'a> {
        let is_broken = !matches!(node.value, Value::Map(_) | Value::Null);
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
            is_broken,
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

    /// The places of all names.
    pub fn places(&self) -> BTreeMap<String, Span> {
        self.entries.iter().map(|(key, _)| (key.name.clone(), key.span)).collect()
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

    /// The text of `field` as it is set in `lang`: see [`typeset`].
    pub fn prose(&self, field: &'static str, lang: Lang) -> Option<String> {
        self.text(field).map(|text| typeset(&text, lang))
    }

    /// The same; its absence is an error.
    pub fn required_prose(&self, field: &'static str, lang: Lang) -> Option<String> {
        self.required_text(field).map(|text| typeset(&text, lang))
    }

    /// The field is missing.
    pub fn missing(&self, field: &str) {
        if self.is_broken {
            return;
        }
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
            labels.0[lang as usize] = map.prose(lang.code(), lang).map(Arc::from);
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[Option<String>; 4]", into = "[Option<String>; 4]")]
pub struct Labels(pub [Option<Arc<str>>; 4]);

impl From<[Option<String>; 4]> for Labels {
    fn from(texts: [Option<String>; 4]) -> Labels {
        Labels(texts.map(|text| text.map(Arc::from)))
    }
}

impl From<Labels> for [Option<String>; 4] {
    fn from(Labels(texts): Labels) -> Self {
        texts.map(|text| text.as_deref().map(str::to_owned))
    }
}

impl Labels {
    /// The text in `lang`, else in the first language that has one, else empty.
    pub fn get(&self, lang: Lang) -> &str {
        self.in_some(lang).map_or("", |text| text)
    }

    /// The same, shared.
    pub fn shared(&self, lang: Lang) -> Arc<str> {
        self.in_some(lang).cloned().unwrap_or_default()
    }

    fn in_some(&self, lang: Lang) -> Option<&Arc<str>> {
        self.0[lang as usize].as_ref().or_else(|| self.0.iter().flatten().next())
    }

    /// What a reader of `lang` reads, and nothing else.
    pub fn only(&self, lang: Lang) -> Labels {
        let mut only = Labels::default();
        only.0[lang as usize] = self.in_some(lang).cloned();
        only
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
