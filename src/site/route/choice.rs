//! The addresses of pages of sheets that a reader chose. A [`Selection`] is text: the part of an
//! address after the `?`, which is also what a reader's browser keeps of a list.
//! `themes/default/assets/choices.js` reads and writes the same text.

use std::fmt;

use crate::{
    search::{decode, encode},
    text::Slug,
};

/// A page of sheets that a reader chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// Sheets side by side.
    Compare(Selection),
    /// A page for those who decide.
    Note(Selection),
    /// The reader's list, or one that somebody shares.
    List(Selection),
    /// A file for the script: what the other pages show of one sheet.
    Parts(Slug),
}

impl Choice {
    /// Reads the path after the language, cut at slashes.
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Choice> {
        match parts {
            ["compare"] => Some(Choice::Compare(Selection::parse(query))),
            ["note"] => Some(Choice::Note(Selection::parse(query))),
            ["my-list"] => Some(Choice::List(Selection::parse(query))),
            ["parts", slug] => Some(Choice::Parts(slug.parse().ok()?)),
            _ => None,
        }
    }

    /// The path, as [`Choice::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match self {
            Choice::Compare(_) => "compare".to_owned(),
            Choice::Note(_) => "note".to_owned(),
            Choice::List(_) => "my-list".to_owned(),
            Choice::Parts(slug) => format!("parts/{slug}"),
        }
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match self {
            Choice::Compare(selection) | Choice::Note(selection) | Choice::List(selection) => {
                selection.to_string()
            }
            Choice::Parts(_) => String::new(),
        }
    }
}

/// Sheets in the order in which a reader put them, with notes and a title. Two equal selections
/// have the same address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    items: Vec<Chosen>,
    title: String,
}

/// A sheet in a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The practice.
    pub sheet: Slug,
    /// What the reader wrote about it; empty where there is nothing.
    pub note: String,
}

impl Selection {
    /// The most sheets of a selection.
    pub const MAX: usize = 40;
    /// The most sheets that a page shows side by side or as a note.
    pub const MAX_SHOWN: usize = 4;
    /// The most characters of a note.
    pub const MAX_NOTE: usize = 600;
    /// The most characters of a title.
    pub const MAX_TITLE: usize = 160;

    /// Sheets without notes; each counts once.
    pub fn of<'a>(sheets: impl IntoIterator<Item = &'a Slug>) -> Selection {
        let mut selection = Selection::default();
        for sheet in sheets {
            selection.push(sheet.clone());
        }
        selection
    }

    /// Reads the part of an address after the `?`: `s` for each sheet in order, `n` after it for
    /// its note, `t` for the title. Never fails: what it does not know, it drops, and with a sheet
    /// its note. Of a repeated `t`, or `n` of one sheet, the first counts.
    pub fn parse(query: &str) -> Selection {
        let mut selection = Selection::default();
        let mut title = None;
        let mut is_open = false;
        for pair in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value);
            match decode(key).as_str() {
                "s" => is_open = value.parse().is_ok_and(|sheet| selection.push(sheet)),
                "n" if is_open => {
                    if let Some(item) = selection.items.last_mut() {
                        item.note = note(&value);
                    }
                    is_open = false;
                }
                "t" => title = title.or(Some(value)),
                _ => {}
            }
        }
        selection.with_title(&title.unwrap_or_default())
    }

    /// Adds a sheet at the end, if it is new and there is room.
    fn push(&mut self, sheet: Slug) -> bool {
        let is_added = self.items.len() < Selection::MAX && !self.holds(&sheet);
        if is_added {
            self.items.push(Chosen { sheet, note: String::new() });
        }
        is_added
    }

    /// The sheets with their notes, in order.
    pub fn items(&self) -> &[Chosen] {
        &self.items
    }

    /// The title, on one line; empty where there is none.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether a sheet is chosen.
    pub fn holds(&self, sheet: &Slug) -> bool {
        self.items.iter().any(|item| item.sheet == *sheet)
    }

    /// The same selection without a sheet.
    pub fn without(&self, sheet: &Slug) -> Selection {
        let kept = self.items.iter().filter(|item| item.sheet != *sheet);
        Selection { items: kept.cloned().collect(), title: self.title.clone() }
    }

    /// The same selection under another title, as far as one line of it has room.
    pub fn with_title(self, title: &str) -> Selection {
        let words = title.split(|c: char| c.is_whitespace() || c.is_control());
        let line = words.filter(|word| !word.is_empty()).collect::<Vec<&str>>().join(" ");
        Selection { title: cut(&line, Selection::MAX_TITLE), ..self }
    }
}

/// A note as it is kept: lines of text, without signs that are none.
fn note(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    cut(text.trim(), Selection::MAX_NOTE)
}

/// At most `n` characters, without space at the end.
fn cut(text: &str, n: usize) -> String {
    text.chars().take(n).collect::<String>().trim_end().to_owned()
}

impl fmt::Display for Selection {
    /// The address: sheets with their notes in order, then the title.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut address = String::new();
        let mut push = |key: &str, value: &str| {
            if !value.is_empty() {
                if !address.is_empty() {
                    address.push('&');
                }
                address.push_str(key);
                address.push('=');
                encode(value, &mut address);
            }
        };
        for item in &self.items {
            push("s", item.sheet.as_str());
            push("n", &item.note);
        }
        push("t", &self.title);
        f.write_str(&address)
    }
}
