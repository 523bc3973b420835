//! The addresses of what tells programs where to find what.

use crate::text::Lang;

/// An address of a feed, a map of the site, a description of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovery {}

impl Discovery {
    /// Reads the whole path, cut at slashes.
    pub(super) fn parse(
        _parts: &[&str],
        _query: &str,
        _known: impl Fn(&str, &str) -> bool,
    ) -> Option<Discovery> {
        None
    }

    /// The path, as [`Discovery::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match *self {}
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match *self {}
    }

    /// The language of what is there; `None` where it is in all of them.
    pub fn lang(&self) -> Option<Lang> {
        match *self {}
    }
}
