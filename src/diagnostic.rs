//! A [`Diagnostic`] is one thing in the content that its author can mend: a stable code, where it
//! stands, what was found and how to mend it, in the four languages. Content is never an `Err`:
//! whoever reads it collects diagnostics and goes on.

use std::fmt;

use serde::Serialize;

use crate::text::Lang;

mod code;
mod de;
mod en;
mod fr;
mod nl;

pub use code::Code;

/// How bad it is. Errors keep something from being published and make `check` fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something is left out or wrong until it is mended.
    Error,
    /// It works, but a reader is served less well than could be.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A place in a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The number of characters, on that line; 0 for a point.
    pub length: u32,
}

impl Span {
    /// The place of one byte range of `text`: see [`Lines::span`].
    pub fn of(text: &str, start: usize, end: usize) -> Span {
        Lines::of(text).span(start, end)
    }

    /// The byte range in `text` that this place stands for, empty at the text's end when it lies
    /// beyond.
    pub fn range(self, text: &str) -> std::ops::Range<usize> {
        let mut offset = 0;
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            if number == self.line {
                let column = |n: usize| {
                    line.char_indices().nth(n).map_or(line.trim_end().len(), |(at, _)| at)
                };
                let start = column(self.column.saturating_sub(1) as usize);
                let end = column((self.column.saturating_sub(1) + self.length) as usize);
                return offset + start..offset + end.max(start);
            }
            offset += line.len();
        }
        text.len()..text.len()
    }
}

/// The lines of a text, counted once so that many places in it are found quickly.
pub struct Lines<'a> {
    text: &'a str,
    /// The byte offset at which each line begins.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Counts the lines of `text`.
    pub fn of(text: &'a str) -> Lines<'a> {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines { text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// The place of the byte range `start..end`, cut at the end of its first line. An offset beyond
    /// the text or inside a character counts as the nearest place before it.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let start = floor(self.text, start);
        let end = floor(self.text, end).max(start);
        let line = self.starts.partition_point(|at| *at <= start);
        let line_start = self.starts[line - 1];
        let line_end = self.starts.get(line).map_or(end, |next| end.min(next - 1)).max(start);
        Span {
            line: count(line),
            column: count(self.text[line_start..start].chars().count() + 1),
            length: count(self.text[start..line_end].chars().count()),
        }
    }
}

fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// One problem in the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: Code,
    /// The file, relative to the content folder, with `/` between its parts.
    pub path: String,
    /// Where in the file, if it is in one place.
    pub span: Option<Span>,
    arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// A problem of the kind `code` in the file `path`.
    pub fn new(code: Code, path: impl Into<String>) -> Diagnostic {
        Diagnostic { code, path: path.into(), span: None, arguments: Vec::new() }
    }

    /// The same problem at a place in the file.
    pub fn at(self, span: Span) -> Diagnostic {
        Diagnostic { span: Some(span), ..self }
    }

    /// The same problem with the value that stands for `{name}` in its texts.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Diagnostic {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What was found, in `lang`: lower case, no full stop.
    pub fn message(&self, lang: Lang) -> String {
        self.fill(texts(self.code, lang).0)
    }

    /// How to mend it, in `lang`. `None` when nothing more is to be said.
    pub fn help(&self, lang: Lang) -> Option<String> {
        if let Some((_, nearest)) = self.arguments.iter().find(|(name, _)| *name == "nearest") {
            return Some(did_you_mean(nearest, lang));
        }
        let help = texts(self.code, lang).1;
        (!help.is_empty()).then(|| self.fill(help))
    }

    /// The form for tools: all fields, texts in `lang`.
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        serde_json::json!({
            "code": self.code.id(),
            "severity": self.severity().as_str(),
            "path": self.path,
            "line": self.span.map(|s| s.line),
            "column": self.span.map(|s| s.column),
            "length": self.span.map(|s| s.length),
            "message": self.message(lang),
            "help": self.help(lang),
        })
    }

    fn fill(&self, template: &str) -> String {
        let mut text = template.to_owned();
        for (name, value) in &self.arguments {
            // A value may hold anything, also line ends: the message stays on one line.
            let value: String =
                value.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect();
            text = text.replace(&format!("{{{name}}}"), &value);
        }
        text
    }
}

impl Ord for Diagnostic {
    /// By file and place, then by code and values: the order in which they are shown.
    fn cmp(&self, other: &Diagnostic) -> std::cmp::Ordering {
        (&self.path, self.span, self.code, &self.arguments).cmp(&(
            &other.path,
            other.span,
            other.code,
            &other.arguments,
        ))
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Diagnostic) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Diagnostic {
    /// One line in English: `path:line:column: error[V006]: message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.path)?;
        if let Some(span) = self.span {
            write!(f, "{}:{}:", span.line, span.column)?;
        }
        write!(f, " {}[{}]: {}", self.severity().as_str(), self.code.id(), self.message(Lang::En))
    }
}

fn texts(code: Code, lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Fr => fr::text(code),
        Lang::Nl => nl::text(code),
        Lang::De => de::text(code),
        Lang::En => en::text(code),
    }
}

fn did_you_mean(nearest: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("vouliez-vous dire `{nearest}` ?"),
        Lang::Nl => format!("bedoelde u `{nearest}`?"),
        Lang::De => format!("meinten Sie `{nearest}`?"),
        Lang::En => format!("did you mean `{nearest}`?"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn placeholders(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn every_code_has_its_texts_in_every_language_with_the_same_values() {
        let ids: BTreeSet<_> = Code::ALL.iter().map(|code| code.id()).collect();
        assert_eq!(ids.len(), Code::ALL.len(), "an id is used once");
        for code in Code::ALL {
            let (message, help) = texts(code, Lang::En);
            for lang in Lang::ALL {
                let (m, h) = texts(code, lang);
                assert!(!m.is_empty(), "{code:?} {lang}");
                assert!(
                    !m.ends_with('.') && !h.ends_with('.'),
                    "{code:?} {lang} ends with a full stop"
                );
                assert_eq!(placeholders(m), placeholders(message), "{code:?} {lang}");
                assert_eq!(placeholders(h), placeholders(help), "{code:?} {lang} help");
                assert_eq!(h.is_empty(), help.is_empty(), "{code:?} {lang} help");
            }
        }
    }

    #[test]
    fn a_place_is_counted_in_characters() {
        let text = "un\ndéjà vu\nfin";
        let start = text.find("vu").expect("is there");
        let span = Span::of(text, start, start + 2);
        assert_eq!(span, Span { line: 2, column: 6, length: 2 });
        assert_eq!(&text[span.range(text)], "vu");
        assert_eq!(Span::of(text, 5, 999).line, 2);
        let beyond = Span { line: 9, column: 1, length: 3 };
        assert_eq!(beyond.range(text), text.len()..text.len());
    }

    #[test]
    fn a_message_stays_on_one_line() {
        let diagnostic = Diagnostic::new(Code::UnknownKey, "a.md").with("key", "a\nb");
        assert_eq!(diagnostic.to_string().lines().count(), 1);
    }
}
