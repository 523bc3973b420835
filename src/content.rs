//! The content: a [`Source`] is a file as it lies in the content folder, [`catalog::Catalog`] is
//! everything that the sources say. Any bytes give a catalog and diagnostics, never an error.

pub mod catalog;
pub mod commune;
pub mod fields;
pub mod front_matter;
pub mod helpline;
pub mod list;
pub mod markdown;
pub mod page;
pub mod schema;
pub mod settings;
pub mod shapes;
pub mod sheet;
pub mod taxonomy;
pub mod thesaurus;
pub mod translations;

use std::sync::Arc;

/// The largest text file, in bytes.
pub const MAX_FILE: usize = 1024 * 1024;

/// A file of the content folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path in the folder, with `/` between the parts.
    pub path: String,
    /// What it holds, as it is on the disk; shared, so that a copy costs nothing.
    pub bytes: Arc<[u8]>,
}

impl Source {
    /// A source from its path and its bytes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Source {
        Source { path: path.into(), bytes: bytes.into() }
    }
}
