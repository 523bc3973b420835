//! The addresses of the data for programs.

use crate::text::Lang;

/// An address of the data for programs.
#[derive(Clone, Debug, PartialEq)]
pub enum Api {}

impl Api {
    /// Reads the path after `api/`, cut at slashes.
    pub(super) fn parse(
        _parts: &[&str],
        _query: &str,
        _known: impl Fn(&str, &str) -> bool,
    ) -> Option<Api> {
        None
    }

    /// The path, as [`Api::parse`] reads it.
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
