//! The addresses of pages of sheets that a reader chose.

/// A page of sheets that a reader chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {}

impl Choice {
    /// Reads the path after the language, cut at slashes.
    pub(super) fn parse(_parts: &[&str], _query: &str) -> Option<Choice> {
        None
    }

    /// The path, as [`Choice::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match *self {}
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match *self {}
    }
}
