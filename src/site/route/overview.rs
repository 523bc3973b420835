//! The addresses of the pages that show the whole.

/// A page that shows the whole in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Overview {}

impl Overview {
    /// Reads the path after the language, cut at slashes.
    pub(super) fn parse(_parts: &[&str], _query: &str) -> Option<Overview> {
        None
    }

    /// The path, as [`Overview::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match *self {}
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match *self {}
    }
}
