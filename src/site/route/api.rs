//! The addresses of the data for programs.

use crate::{
    search::Query,
    text::{Lang, Slug},
};

/// The version of the data, which stands in every address: fields are added to it, none is taken
/// away.
const VERSION: &str = "v1";

/// The most parts of a query that are named as passed over, and the most characters of each.
const MAX_IGNORED: usize = 20;
const MAX_CHARS: usize = 100;

/// An address of the data for programs.
#[derive(Clone, Debug, PartialEq)]
pub enum Api {
    /// What a search finds.
    Search(Lang, Asked, Format),
    /// What is offered while a reader types these words.
    Suggest(Lang, String),
    /// All published sheets: in short as JSON, whole as CSV.
    Sheets(Format),
    /// All that is public on one practice.
    Sheet(Slug),
    /// The facets and their terms.
    Vocabulary,
    /// The concepts and their words.
    Thesaurus,
    /// All reading lists, in short.
    Lists,
    /// One reading list.
    List(Slug),
    /// The helplines.
    Helplines,
    /// The description of all these addresses.
    Description,
    /// The catalogue of the data sets.
    Catalog,
}

/// A form of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

/// A query and what of it was not understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// What was understood.
    pub query: Query,
    /// Names and values that say nothing here.
    pub ignored: Vec<(String, String)>,
}

impl From<Query> for Asked {
    fn from(query: Query) -> Asked {
        Asked { query, ignored: Vec::new() }
    }
}

impl Asked {
    fn parse(query: &str, known: impl Fn(&str, &str) -> bool) -> Asked {
        let cut = |text: &str| text.chars().take(MAX_CHARS).collect();
        let mut ignored = Vec::new();
        let query = Query::parse_noting(query, known, |name, value| {
            if ignored.len() < MAX_IGNORED {
                ignored.push((cut(name), cut(value)));
            }
        });
        Asked { query, ignored }
    }
}

impl Api {
    /// Reads the path after `api/`, cut at slashes.
    pub(super) fn parse(
        parts: &[&str],
        query: &str,
        known: impl Fn(&str, &str) -> bool,
    ) -> Option<Api> {
        let [VERSION, parts @ ..] = parts else { return None };
        match *parts {
            ["sheets.json"] => Some(Api::Sheets(Format::Json)),
            ["sheets.csv"] => Some(Api::Sheets(Format::Csv)),
            ["sheets", file] => Some(Api::Sheet(file.strip_suffix(".json")?.parse().ok()?)),
            ["vocabulary.json"] => Some(Api::Vocabulary),
            ["thesaurus.json"] => Some(Api::Thesaurus),
            ["lists.json"] => Some(Api::Lists),
            ["lists", file] => Some(Api::List(file.strip_suffix(".json")?.parse().ok()?)),
            ["helplines.json"] => Some(Api::Helplines),
            ["openapi.json"] => Some(Api::Description),
            ["catalog.jsonld"] => Some(Api::Catalog),
            [lang, file] => {
                let lang = lang.parse().ok()?;
                match file {
                    "search.json" => {
                        Some(Api::Search(lang, Asked::parse(query, known), Format::Json))
                    }
                    "search.csv" => {
                        Some(Api::Search(lang, Asked::parse(query, known), Format::Csv))
                    }
                    "suggest.json" => Some(Api::Suggest(lang, super::typed(query))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The path, as [`Api::parse`] reads it.
    pub(super) fn path(&self) -> String {
        let rest = match self {
            Api::Search(lang, _, Format::Json) => format!("{lang}/search.json"),
            Api::Search(lang, _, Format::Csv) => format!("{lang}/search.csv"),
            Api::Suggest(lang, _) => format!("{lang}/suggest.json"),
            Api::Sheets(Format::Json) => "sheets.json".to_owned(),
            Api::Sheets(Format::Csv) => "sheets.csv".to_owned(),
            Api::Sheet(slug) => format!("sheets/{slug}.json"),
            Api::Vocabulary => "vocabulary.json".to_owned(),
            Api::Thesaurus => "thesaurus.json".to_owned(),
            Api::Lists => "lists.json".to_owned(),
            Api::List(slug) => format!("lists/{slug}.json"),
            Api::Helplines => "helplines.json".to_owned(),
            Api::Description => "openapi.json".to_owned(),
            Api::Catalog => "catalog.jsonld".to_owned(),
        };
        format!("{VERSION}/{rest}")
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match self {
            Api::Search(_, asked, _) => asked.query.to_string(),
            Api::Suggest(_, text) => Query::default().with_text(text).to_string(),
            _ => String::new(),
        }
    }

    /// Whether what is there depends on a query, even on none.
    pub fn is_question(&self) -> bool {
        matches!(self, Api::Search(..) | Api::Suggest(..))
    }

    /// The language of what is there; `None` where it is in all of them.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Api::Search(lang, ..) | Api::Suggest(lang, _) => Some(*lang),
            _ => None,
        }
    }

    /// The name under which a browser saves it; `None` where it shows it.
    pub fn download_name(&self) -> Option<String> {
        match self {
            Api::Sheets(Format::Csv) => Some("sheets.csv".to_owned()),
            Api::Search(lang, _, Format::Csv) => Some(format!("search-{lang}.csv")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(path: &str, query: &str) -> Option<Api> {
        let parts: Vec<&str> = path.split('/').collect();
        Api::parse(&parts, query, |facet, term| facet == "theme" && term == "a")
    }

    #[test]
    fn an_address_reads_and_writes_its_own_path() {
        for path in [
            "fr/search.json",
            "nl/search.csv",
            "de/suggest.json",
            "sheets.json",
            "sheets.csv",
            "sheets/a-b.json",
            "vocabulary.json",
            "thesaurus.json",
            "lists.json",
            "lists/a.json",
            "helplines.json",
            "openapi.json",
            "catalog.jsonld",
        ] {
            let path = format!("v1/{path}");
            assert_eq!(parse(&path, "").expect(&path).path(), path);
        }
        for path in ["", "v1", "v2/sheets.json", "v1/sheets", "v1/sheets/A.json", "v1/sheets/.json"]
        {
            assert_eq!(parse(path, ""), None, "{path}");
        }
        for path in ["v1/xx/search.json", "v1/fr/search", "v1/sheets.json/", "v1//search.json"] {
            assert_eq!(parse(path, ""), None, "{path}");
        }
    }

    #[test]
    fn what_a_query_does_not_say_is_named_within_bounds() {
        let asked = |query: &str| match parse("v1/fr/search.json", query) {
            Some(Api::Search(_, asked, _)) => asked,
            other => panic!("{other:?}"),
        };
        let some = asked("q=x&theme=a&theme=b&sort=best&page=0&q=y&utm=1&empty=&&");
        assert_eq!(some.query.to_string(), "q=x&theme=a");
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [
            pair("theme", "b"),
            pair("sort", "best"),
            pair("page", "0"),
            pair("q", "y"),
            pair("utm", "1"),
        ];
        assert_eq!(some.ignored, expected);
        let many = asked(&format!("{}=1&", "é".repeat(900)).repeat(100));
        assert_eq!(many.ignored.len(), MAX_IGNORED);
        assert!(many.ignored.iter().all(|(name, _)| name.chars().count() == MAX_CHARS));
    }
}
