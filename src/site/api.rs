//! The data for programs: the same content as on the pages, as JSON and as tables, described and
//! catalogued. Answers are made of the shelf, so that what readers do not see is not in them.

use serde::Serialize;

use super::{
    Page, PageError, Site,
    route::{Api, Format, Route},
};

mod catalog;
mod description;
mod found;
mod lists;
pub(super) mod operations;
mod problem;
mod sheets;
pub(super) mod table;
mod value;
mod words;

use operations::{JSON, JSON_LD, Operation};

/// Tables are UTF-8 and name their columns.
const TABLE: &str = "text/csv; charset=utf-8; header=present";

impl Site {
    /// The addresses that an export holds.
    pub(super) fn api_routes(&self) -> Vec<Route> {
        let lang = self.catalog.settings.default_lang;
        let single = Operation::all(self).filter(|operation| operation.parameters.is_empty());
        let single = single.filter_map(|operation| operation.example(self, lang));
        let sheets = self.shelf.practices().map(|practice| Api::Sheet(practice.slug.clone()));
        let lists = self.shelf.lists.keys().map(|slug| Api::List(slug.clone()));
        single.chain(sheets).chain(lists).map(Route::Api).collect()
    }

    pub(super) fn api(&self, api: &Api) -> Result<Page, PageError> {
        match api {
            Api::Search(lang, asked, Format::Json) => json(JSON, &self.search_answer(*lang, asked)),
            Api::Search(lang, asked, Format::Csv) => {
                Ok(table(self.search_table(*lang, &asked.query)))
            }
            Api::Suggest(lang, text) => json(JSON, &self.suggest_answer(*lang, text)),
            Api::Sheets(Format::Json) => json(JSON, &self.sheet_list()),
            Api::Sheets(Format::Csv) => Ok(table(self.sheets_table())),
            Api::Sheet(slug) => {
                let practice = self.shelf.practice(slug).ok_or(PageError::NotFound)?;
                json(JSON, &self.sheet_document(practice))
            }
            Api::Vocabulary => json(JSON, &self.vocabulary()),
            Api::Thesaurus => json(JSON, &self.thesaurus()),
            Api::Lists => json(JSON, &self.reading_lists()),
            Api::List(slug) => {
                let list = self.shelf.lists.get(slug).ok_or(PageError::NotFound)?;
                json(JSON, &self.list_document(slug, list))
            }
            Api::Helplines => json(JSON, &self.helpline_list()),
            Api::Description => json(JSON, &self.description()),
            Api::Catalog => json(JSON_LD, &self.catalog_document().ok_or(PageError::NotFound)?),
        }
    }

    /// What a program gets instead of data that are not there: see RFC 9457.
    pub fn problem(&self, status: u16, path: &str) -> Page {
        let body = written(&problem::Problem::new(status, path));
        Page { media_type: problem::MEDIA_TYPE, body: body.into() }
    }
}

fn json(media_type: &'static str, answer: &impl Serialize) -> Result<Page, PageError> {
    Ok(Page { media_type, body: written(answer).into() })
}

fn written(answer: &impl Serialize) -> Vec<u8> {
    let mut body = serde_json::to_vec(answer).expect("plain values are written to memory");
    body.push(b'\n');
    body
}

fn table(bytes: Vec<u8>) -> Page {
    Page { media_type: TABLE, body: bytes.into() }
}
