//! The language versions of one thing. One file is the original; the others say which revision of
//! it they translate.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::fields::Fields,
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, Slug},
};

/// What every versioned file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The file's path in the content folder.
    pub path: String,
    /// The name that all versions share.
    pub slug: Slug,
    /// The language.
    pub lang: Lang,
    /// The revision of an original, from 1, raised when translations must follow.
    pub revision: u32,
    /// For a translation: the revision of the original that it gives.
    pub translates: Option<u32>,
    /// Where `translates` or the front matter stands.
    pub span: Span,
}

impl Version {
    /// Reads `revision` and `translates`.
    pub fn parse(path: &str, slug: Slug, lang: Lang, fields: &Fields<'_, '_>) -> Version {
        let translates = fields.number("translates", 1..=9999);
        Version {
            path: path.to_owned(),
            slug,
            lang,
            revision: if translates.is_none() {
                fields.number("revision", 1..=9999).unwrap_or(1)
            } else {
                1
            },
            translates,
            span: fields.place("translates"),
        }
    }
}

/// One thing in one or more languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Translations<T> {
    original: Lang,
    revision: u32,
    versions: BTreeMap<Lang, (Version, T)>,
}

impl<T> Translations<T> {
    /// The version in this language.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.versions.get(&lang).map(|(_, value)| value)
    }

    /// The version that serves a reader of `lang` best: that language, else the original.
    pub fn best(&self, lang: Lang) -> (Lang, &T) {
        let lang = if self.versions.contains_key(&lang) { lang } else { self.original };
        (lang, &self.versions[&lang].1)
    }

    /// The language of the original.
    pub fn original(&self) -> Lang {
        self.original
    }

    /// The revision of the original.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// For a translation: the revision that it gives.
    pub fn translates(&self, lang: Lang) -> Option<u32> {
        self.versions.get(&lang).and_then(|(version, _)| version.translates)
    }

    /// Whether the version in `lang` follows an older revision than the original's.
    pub fn is_behind(&self, lang: Lang) -> bool {
        self.translates(lang).is_some_and(|translates| translates < self.revision)
    }

    /// All versions, by language.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.versions.iter().map(|(lang, (_, value))| (*lang, value))
    }

    /// The path of the file that holds the version in `lang`.
    pub fn path(&self, lang: Lang) -> Option<&str> {
        self.versions.get(&lang).map(|(version, _)| version.path.as_str())
    }

    /// The same versions with their values changed.
    pub fn map<U>(self, change: impl Fn(T) -> U) -> Translations<U> {
        let versions = self
            .versions
            .into_iter()
            .map(|(lang, (version, value))| (lang, (version, change(value))));
        Translations {
            original: self.original,
            revision: self.revision,
            versions: versions.collect(),
        }
    }

    /// Keeps the versions that fulfil `is_kept`; `None` when the original does not.
    pub fn retain(mut self, is_kept: impl Fn(Lang, &T) -> bool) -> Option<Translations<T>> {
        self.versions.retain(|lang, (_, value)| is_kept(*lang, value));
        self.versions.contains_key(&self.original).then_some(self)
    }
}

/// Joins files into things by their slug. `broken` names the originals that could not be read, so
/// that their translations are not called orphans as well.
pub fn join<T>(
    mut files: Vec<(Version, T)>,
    broken: &BTreeSet<Slug>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Slug, Translations<T>> {
    files.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
    let (originals, translations): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(version, _)| version.translates.is_none());
    let mut joined: BTreeMap<Slug, Translations<T>> = BTreeMap::new();
    for (version, value) in originals {
        if let Some(other) = joined.get(&version.slug) {
            let (other, _) = &other.versions[&other.original];
            diagnostics.push(duplicate(&version, other));
            continue;
        }
        joined.insert(
            version.slug.clone(),
            Translations {
                original: version.lang,
                revision: version.revision,
                versions: BTreeMap::from([(version.lang, (version, value))]),
            },
        );
    }
    for (version, value) in translations {
        let Some(thing) = joined.get_mut(&version.slug) else {
            if !broken.contains(&version.slug) {
                let diagnostic = Diagnostic::new(Code::NoOriginal, &version.path).at(version.span);
                diagnostics.push(diagnostic.with("slug", &version.slug));
            }
            continue;
        };
        if let Some((other, _)) = thing.versions.get(&version.lang) {
            diagnostics.push(duplicate(&version, other));
            continue;
        }
        let translates = version.translates.unwrap_or(1);
        let code = match translates.cmp(&thing.revision) {
            std::cmp::Ordering::Less => Some(Code::TranslationBehind),
            std::cmp::Ordering::Greater => Some(Code::TranslationAhead),
            std::cmp::Ordering::Equal => None,
        };
        diagnostics.extend(code.map(|code| {
            Diagnostic::new(code, &version.path)
                .at(version.span)
                .with("translates", translates)
                .with("revision", thing.revision)
        }));
        thing.versions.insert(version.lang, (version, value));
    }
    joined
}

fn duplicate(version: &Version, other: &Version) -> Diagnostic {
    Diagnostic::new(Code::DuplicateSlug, &version.path).at(version.span).with("other", &other.path)
}
