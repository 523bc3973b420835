//! The values that all answers share: texts by language, dates, addresses.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    content::{
        catalog::Practice,
        fields::Labels,
        sheet,
        taxonomy::{Facet, Taxonomy},
        translations::Translations,
    },
    date::Date,
    search::Marked,
    site::{
        Layout, Site,
        route::{Api, Route},
    },
    text::{Lang, Slug},
};

/// A language, by its two-letter code (ISO 639-1).
#[derive(Serialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Language {
    Fr,
    Nl,
    De,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Language {
        match lang {
            Lang::Fr => Language::Fr,
            Lang::Nl => Language::Nl,
            Lang::De => Language::De,
            Lang::En => Language::En,
        }
    }
}

/// A text by language; a language in which there is none is left out.
#[derive(Serialize, JsonSchema, Default)]
pub(super) struct Texts {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    fr: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    nl: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    de: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    en: Option<String>,
}

impl Texts {
    fn set(&mut self, lang: Lang, text: &str) {
        let place = match lang {
            Lang::Fr => &mut self.fr,
            Lang::Nl => &mut self.nl,
            Lang::De => &mut self.de,
            Lang::En => &mut self.en,
        };
        *place = Some(text.to_owned());
    }

    /// A text of every version.
    pub fn of<T>(versions: &Translations<T>, text: impl Fn(&T) -> &str) -> Texts {
        versions.iter().map(|(lang, version)| (lang, text(version))).collect()
    }
}

impl<'a> FromIterator<(Lang, &'a str)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Lang, &'a str)>>(all: I) -> Texts {
        let mut texts = Texts::default();
        all.into_iter().for_each(|(lang, text)| texts.set(lang, text));
        texts
    }
}

impl From<&Labels> for Texts {
    fn from(labels: &Labels) -> Texts {
        labels.iter().collect()
    }
}

/// The name of a sheet or a list in addresses.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub(super) struct Id(
    #[schemars(length(min = 1, max = 80), regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))] String,
);

impl From<&Slug> for Id {
    fn from(slug: &Slug) -> Id {
        Id(slug.to_string())
    }
}

/// A day, as in 2026-11-22 (ISO 8601).
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub(super) struct Day(#[schemars(extend("format" = "date"))] String);

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day(date.to_string())
    }
}

/// Where something is.
#[derive(Serialize, JsonSchema)]
pub(super) struct Address {
    /// The path from the root of the site, without a slash before it.
    pub path: String,
    /// The whole address, if the site says where it lives.
    pub url: Option<String>,
}

/// The licence under which the data may be used.
#[derive(Serialize, JsonSchema)]
pub(super) struct Licence {
    /// Its name.
    name: String,
    /// Its text.
    url: String,
}

/// Terms by facet: the ids of both, as in the vocabulary.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
pub(super) struct Terms(BTreeMap<String, Vec<String>>);

/// A text as a whole, and cut where words that were asked for begin and end.
#[derive(Serialize, JsonSchema)]
pub(super) struct MarkedText {
    /// The whole text, without markup.
    text: String,
    /// The same text in pieces, in order.
    pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Serialize, JsonSchema)]
struct Piece {
    /// The text.
    text: String,
    /// Whether it was asked for.
    is_match: bool,
}

impl From<&Marked> for MarkedText {
    fn from(marked: &Marked) -> MarkedText {
        let piece = |(text, is_match): (&str, bool)| Piece { text: text.to_owned(), is_match };
        MarkedText { text: marked.text().to_owned(), pieces: marked.pieces().map(piece).collect() }
    }
}

/// What a sheet is.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// Advice of the editors on a type of practice.
    Generic,
    /// A local project, described only as far as its sources go.
    Project,
}

impl From<sheet::Kind> for Kind {
    fn from(kind: sheet::Kind) -> Kind {
        match kind {
            sheet::Kind::Generic => Kind::Generic,
            sheet::Kind::Project => Kind::Project,
        }
    }
}

/// How far a sheet is on its way to readers. Readers get the published and the archived only; the
/// others are seen by editors, on their own machine.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    /// Shown and found.
    Published,
    /// Kept at its address, not found any more.
    Archived,
    /// Being written.
    Draft,
    /// Waiting for a second pair of eyes.
    Review,
}

impl From<sheet::Status> for Status {
    fn from(status: sheet::Status) -> Status {
        match status {
            sheet::Status::Published => Status::Published,
            sheet::Status::Archived => Status::Archived,
            sheet::Status::Draft => Status::Draft,
            sheet::Status::Review => Status::Review,
        }
    }
}

/// The facets that readers see.
pub(super) fn shown_facets(taxonomy: &Taxonomy) -> impl Iterator<Item = &Facet> {
    taxonomy.facets.iter().filter(|facet| !facet.is_hidden)
}

/// The terms of a practice that readers see.
pub(super) fn terms(taxonomy: &Taxonomy, practice: &Practice) -> Terms {
    let own = shown_facets(taxonomy).filter_map(|facet| {
        let terms = practice.terms(&facet.id);
        (!terms.is_empty()).then(|| (facet.id.clone(), terms.to_vec()))
    });
    Terms(own.collect())
}

impl Site {
    /// Where the page or the data at `route` are.
    pub(super) fn address(&self, route: &Route) -> Address {
        let path = match self.layout {
            Layout::Export | Layout::Browser => route.file(),
            Layout::Server => route.to_string().trim_start_matches('/').to_owned(),
        };
        let whole = |base: &String| format!("{base}/{path}");
        Address { url: self.catalog.settings.base_url.as_ref().map(whole), path }
    }

    pub(super) fn address_of(&self, api: Api) -> Address {
        self.address(&Route::Api(api))
    }

    pub(super) fn licence(&self) -> Option<Licence> {
        let (name, url) = self.catalog.settings.licence.clone()?;
        Some(Licence { name, url })
    }

    /// HTML with whole addresses in its links, or paths from the root of the site where it does not
    /// say where it lives.
    pub(super) fn resolved(&self, html: &str, lang: Lang) -> String {
        crate::content::markdown::resolve_links(html, |target| {
            let route = self.shelf.route_to(&self.catalog, target, lang)?;
            let address = self.address(&route);
            Some(address.url.unwrap_or(address.path))
        })
    }
}
