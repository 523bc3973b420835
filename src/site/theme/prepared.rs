//! Parts of views in the form in which templates read them.

use std::{fmt, sync::Arc};

use minijinja::{
    Value,
    value::{Enumerator, Kwargs, Object, ObjectRepr, Serde},
};
use serde::Serialize;

use super::write_escaped;
use crate::search::Marked;

/// A part of a view, made ready for templates. It is cheap to clone and to put into other views.
#[derive(Clone, Debug)]
pub struct Prepared(pub(super) Value);

impl Prepared {
    /// Copies `view`.
    pub fn new(view: &impl Serialize) -> Prepared {
        Prepared(Value::from(Serde(view)))
    }

    /// Whether a template takes it for true: a list or text that is not empty, a number but zero.
    pub fn is_true(&self) -> bool {
        self.0.is_true()
    }

    /// No value.
    pub fn none() -> Prepared {
        Prepared(Value::from(()))
    }
}

impl Serialize for Prepared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<&Arc<str>> for Prepared {
    fn from(text: &Arc<str>) -> Prepared {
        Prepared(Value::from(text.clone()))
    }
}

impl From<&str> for Prepared {
    fn from(text: &str) -> Prepared {
        Prepared(Value::from(text))
    }
}

impl From<usize> for Prepared {
    fn from(number: usize) -> Prepared {
        Prepared(Value::from(number))
    }
}

impl From<bool> for Prepared {
    fn from(is: bool) -> Prepared {
        Prepared(Value::from(is))
    }
}

impl From<Marked> for Prepared {
    /// A text that a template shows with `<mark>` around what is marked, and goes through piece by
    /// piece if it wants to show the marks in another way.
    fn from(marked: Marked) -> Prepared {
        Prepared(Value::from_object(MarkedText(marked)))
    }
}

/// A marked text as templates see it.
#[derive(Debug)]
pub(super) struct MarkedText(Marked);

impl MarkedText {
    /// Writes it as HTML.
    pub fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        write_marked(out, &self.0)
    }
}

/// Writes a text as HTML, with `<mark>` around what is marked.
pub(super) fn write_marked(out: &mut impl fmt::Write, marked: &Marked) -> fmt::Result {
    marked.pieces().try_for_each(|(text, is_match)| {
        if !is_match {
            return write_escaped(out, text);
        }
        out.write_str("<mark>")?;
        write_escaped(out, text)?;
        out.write_str("</mark>")
    })
}

impl Object for MarkedText {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Iterable
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        let piece = |(text, is_match): (&str, bool)| {
            Value::from(Kwargs::from_iter([
                ("text", Value::from(text)),
                ("is_match", Value::from(is_match)),
            ]))
        };
        Enumerator::Values(self.0.pieces().map(piece).collect())
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.0.text().is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.text())
    }
}
