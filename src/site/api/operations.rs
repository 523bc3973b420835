//! The table of the data for programs: what stands at which address, for the description, for the
//! page that explains it and for the catalogue, so that none of them says what the others do not.

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::{
    catalog::CatalogDocument,
    description::DescriptionDocument,
    found::{SearchAnswer, SuggestAnswer},
    lists::{HelplineList, ListDocument, ReadingLists},
    sheets::{SheetDocument, SheetList},
    words::{ThesaurusDocument, VocabularyDocument},
};
use crate::{
    search::Query,
    site::{
        Layout, Site,
        route::{Api, Format},
    },
    text::Lang,
};

/// The media type of JSON.
pub(super) const JSON: &str = "application/json";
/// The media type of tables.
pub(super) const CSV: &str = "text/csv";
/// The media type of the catalogue.
pub(super) const JSON_LD: &str = "application/ld+json";

/// Something that programs may ask for.
pub(in crate::site) struct Operation {
    /// Its name: in the description, and in the keys of its words (`data-op-<id>`).
    pub id: &'static str,
    /// The address from the root of the site, with its variable parts in braces.
    pub path: &'static str,
    /// What is answered.
    pub media_type: &'static str,
    /// What may be said.
    pub parameters: &'static [Parameter],
    /// The data set that it gives, for the catalogue (`data-set-<id>`).
    pub dataset: Option<&'static str>,
    /// The form of the answer; `None` for a table.
    pub(super) schema: Option<fn(&mut SchemaGenerator) -> Schema>,
    /// An address to try.
    example: fn(&Site, Lang) -> Option<Api>,
}

/// What may be said to an [`Operation`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Parameter {
    /// `{lang}`.
    Lang,
    /// `{slug}` of a sheet.
    Sheet,
    /// `{slug}` of a list.
    List,
    /// `q=`.
    Words,
    /// One for each facet.
    Facets,
    /// `commune=`.
    Commune,
    /// `sort=`.
    Sort,
    /// `page=`.
    Page,
}

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

const OF_SEARCH: &[Parameter] = &[
    Parameter::Lang,
    Parameter::Words,
    Parameter::Facets,
    Parameter::Commune,
    Parameter::Sort,
    Parameter::Page,
];

/// All of them, in the order in which they are explained.
const ALL: &[Operation] = &[
    Operation {
        id: "sheets-csv",
        path: "/api/v1/sheets.csv",
        media_type: CSV,
        parameters: &[],
        dataset: Some("sheets"),
        schema: None,
        example: |_, _| Some(Api::Sheets(Format::Csv)),
    },
    Operation {
        id: "sheets",
        path: "/api/v1/sheets.json",
        media_type: JSON,
        parameters: &[],
        dataset: Some("sheets"),
        schema: Some(of::<SheetList>),
        example: |_, _| Some(Api::Sheets(Format::Json)),
    },
    Operation {
        id: "sheet",
        path: "/api/v1/sheets/{slug}.json",
        media_type: JSON,
        parameters: &[Parameter::Sheet],
        dataset: None,
        schema: Some(of::<SheetDocument>),
        example: |site, _| Some(Api::Sheet(site.shelf.found().next()?.slug.clone())),
    },
    Operation {
        id: "search",
        path: "/api/v1/{lang}/search.json",
        media_type: JSON,
        parameters: OF_SEARCH,
        dataset: None,
        schema: Some(of::<SearchAnswer>),
        example: |site, lang| Some(Api::Search(lang, example(site).into(), Format::Json)),
    },
    Operation {
        id: "search-csv",
        path: "/api/v1/{lang}/search.csv",
        media_type: CSV,
        parameters: OF_SEARCH.split_at(5).0,
        dataset: None,
        schema: None,
        example: |site, lang| Some(Api::Search(lang, example(site).into(), Format::Csv)),
    },
    Operation {
        id: "suggest",
        path: "/api/v1/{lang}/suggest.json",
        media_type: JSON,
        parameters: &[Parameter::Lang, Parameter::Words],
        dataset: None,
        schema: Some(of::<SuggestAnswer>),
        example: |site, lang| {
            let title = &site.shelf.found().next()?.sheets.best(lang).1.title;
            Some(Api::Suggest(lang, title.chars().take(4).collect()))
        },
    },
    Operation {
        id: "vocabulary",
        path: "/api/v1/vocabulary.json",
        media_type: JSON,
        parameters: &[],
        dataset: Some("vocabulary"),
        schema: Some(of::<VocabularyDocument>),
        example: |_, _| Some(Api::Vocabulary),
    },
    Operation {
        id: "thesaurus",
        path: "/api/v1/thesaurus.json",
        media_type: JSON,
        parameters: &[],
        dataset: Some("thesaurus"),
        schema: Some(of::<ThesaurusDocument>),
        example: |_, _| Some(Api::Thesaurus),
    },
    Operation {
        id: "lists",
        path: "/api/v1/lists.json",
        media_type: JSON,
        parameters: &[],
        dataset: Some("lists"),
        schema: Some(of::<ReadingLists>),
        example: |_, _| Some(Api::Lists),
    },
    Operation {
        id: "list",
        path: "/api/v1/lists/{slug}.json",
        media_type: JSON,
        parameters: &[Parameter::List],
        dataset: None,
        schema: Some(of::<ListDocument>),
        example: |site, _| Some(Api::List(site.shelf.lists.keys().next()?.clone())),
    },
    Operation {
        id: "helplines",
        path: "/api/v1/helplines.json",
        media_type: JSON,
        parameters: &[],
        dataset: Some("helplines"),
        schema: Some(of::<HelplineList>),
        example: |_, _| Some(Api::Helplines),
    },
    Operation {
        id: "openapi",
        path: "/api/v1/openapi.json",
        media_type: JSON,
        parameters: &[],
        dataset: None,
        schema: Some(of::<DescriptionDocument>),
        example: |_, _| Some(Api::Description),
    },
    Operation {
        id: "catalog",
        path: "/api/v1/catalog.jsonld",
        media_type: JSON_LD,
        parameters: &[],
        dataset: None,
        schema: Some(of::<CatalogDocument>),
        example: |_, _| Some(Api::Catalog),
    },
];

/// A search for what the first term of the main facet holds.
fn example(site: &Site) -> Query {
    let facet = site.catalog.taxonomy.domain();
    let term = facet.and_then(|facet| Some((facet, facet.terms.first()?)));
    term.map_or_else(Query::default, |(facet, term)| Query::default().with(&facet.id, &term.id))
}

impl Operation {
    /// Those that this site answers: an export answers no question, and a catalogue names things by
    /// their whole addresses.
    pub fn all(site: &Site) -> impl Iterator<Item = &'static Operation> {
        let is_export = site.layout == Layout::Export;
        let has_base = site.catalog.settings.base_url.is_some();
        ALL.iter().filter(move |operation| {
            !(is_export && operation.is_question()) && (has_base || operation.id != "catalog")
        })
    }

    /// Whether the answer depends on a query.
    pub fn is_question(&self) -> bool {
        self.parameters.contains(&Parameter::Words)
    }

    /// Whether its address names something that may not be there.
    pub fn can_miss(&self) -> bool {
        use Parameter::{Lang, List, Sheet};
        self.parameters.iter().any(|parameter| matches!(parameter, Lang | Sheet | List))
    }

    /// An address to try, if the content has what it needs.
    pub fn example(&self, site: &Site, lang: Lang) -> Option<Api> {
        (self.example)(site, lang)
    }

    /// The key of its title among the words of the theme; the one of its text ends with `-text`.
    pub fn key(&self) -> String {
        format!("data-op-{}", self.id)
    }
}
