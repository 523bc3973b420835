//! A text with some of its words marked: the ones looked for, or the letters typed.

use std::ops::Range;

use serde::{Serialize, Serializer};

/// A text with the words looked for marked. Written out, it is a list of pieces `{text, is_match}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    text: String,
    /// The marks in order, none on another, in bytes.
    marks: Vec<Range<usize>>,
}

impl Marked {
    /// A text without marks, with room for `capacity` bytes.
    pub(super) fn with_capacity(capacity: usize) -> Marked {
        Marked { text: String::with_capacity(capacity), marks: Vec::new() }
    }

    /// Adds a piece at the end.
    pub(super) fn push(&mut self, text: &str, is_match: bool) {
        self.push_with(is_match, |whole| whole.push_str(text));
    }

    /// Adds at the end what `write` writes there.
    pub(super) fn push_with(&mut self, is_match: bool, write: impl FnOnce(&mut String)) {
        let start = self.text.len();
        write(&mut self.text);
        if is_match && self.text.len() > start {
            self.marks.push(start..self.text.len());
        }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The pieces in order, each with whether it is marked; none is empty.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, bool)> {
        let mut at = 0;
        let mut marks = self.marks.iter();
        let mut next = marks.next();
        std::iter::from_fn(move || {
            let (end, is_match) = match next {
                Some(mark) if mark.start == at => {
                    next = marks.next();
                    (mark.end, true)
                }
                Some(mark) => (mark.start, false),
                None => (self.text.len(), false),
            };
            let piece = self.text.get(at..end).filter(|piece| !piece.is_empty())?;
            at = end;
            Some((piece, is_match))
        })
    }
}

impl From<&str> for Marked {
    /// A text without marks.
    fn from(text: &str) -> Marked {
        Marked { text: text.to_owned(), marks: Vec::new() }
    }
}

impl Serialize for Marked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.pieces().map(|(text, is_match)| Piece { text, is_match }))
    }
}

#[derive(Serialize)]
struct Piece<'a> {
    text: &'a str,
    is_match: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_come_back_as_they_went_in() {
        let mut marked = Marked::default();
        for (text, is_match) in [("a ", false), ("b", true), ("", true), ("c", true), (" d", false)]
        {
            marked.push(text, is_match);
        }
        let pieces: Vec<_> = marked.pieces().collect();
        assert_eq!(pieces, [("a ", false), ("b", true), ("c", true), (" d", false)]);
        assert_eq!(marked.text(), "a bc d");
        assert_eq!(Marked::default().pieces().count(), 0);
        assert_eq!(Marked::from("x").pieces().collect::<Vec<_>>(), [("x", false)]);
        let json = serde_json::to_string(&marked).expect("is written");
        assert!(
            json.starts_with(r#"[{"text":"a ","is_match":false},{"text":"b","is_match":true}"#)
        );
    }
}
