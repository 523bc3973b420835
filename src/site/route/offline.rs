//! The addresses of what lets a browser keep the site for reading without a network.

use crate::text::Lang;

/// The page on which a reader asks for it, and the files that do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// The page.
    Page(Lang),
    /// The script that answers where there is no network. It lies at the root: a browser lets it
    /// answer only for what lies below it.
    Worker,
    /// What is kept.
    Files,
}

impl Offline {
    /// Reads the whole path, cut at slashes, with or without `.html`.
    pub(super) fn parse(parts: &[&str]) -> Option<Offline> {
        match *parts {
            ["offline.js"] => Some(Offline::Worker),
            ["offline.json"] => Some(Offline::Files),
            [lang, "offline"] => lang.parse().ok().map(Offline::Page),
            _ => None,
        }
    }

    /// The path, as [`Offline::parse`] reads it.
    pub(super) fn path(self) -> String {
        match self {
            Offline::Page(lang) => format!("{lang}/offline"),
            Offline::Worker => "offline.js".to_owned(),
            Offline::Files => "offline.json".to_owned(),
        }
    }

    /// The language of the page; `None` for the files.
    pub fn lang(self) -> Option<Lang> {
        match self {
            Offline::Page(lang) => Some(lang),
            Offline::Worker | Offline::Files => None,
        }
    }

    /// The same in `lang`.
    pub(super) fn in_lang(self, lang: Lang) -> Offline {
        match self {
            Offline::Page(_) => Offline::Page(lang),
            Offline::Worker | Offline::Files => self,
        }
    }
}
