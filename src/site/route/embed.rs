//! The addresses of pages for the pages of others.

/// A page for the pages of others.
#[derive(Clone, Debug, PartialEq)]
pub enum Embed {}

impl Embed {
    /// Reads the path after `embed/`, cut at slashes.
    pub(super) fn parse(
        _parts: &[&str],
        _query: &str,
        _known: impl Fn(&str, &str) -> bool,
    ) -> Option<Embed> {
        None
    }

    /// The path, as [`Embed::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match *self {}
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match *self {}
    }
}
