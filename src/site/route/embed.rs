//! The addresses of pages for the pages of others: what a commune puts in its own site, and the
//! guide that gives the line for it.

use crate::{search::Query, text::Slug};

/// A page for the pages of others.
#[derive(Clone, Debug, PartialEq)]
pub enum Embed {
    /// How to embed, with the lines for these results.
    Guide(Query),
    /// A whole page to be shown in a frame.
    Framed(Extract),
    /// A piece of HTML to be put into a page as it is.
    Plain(Extract),
}

/// What is embedded.
#[derive(Clone, Debug, PartialEq)]
pub enum Extract {
    /// One sheet.
    Sheet(Slug),
    /// The sheets of a facet's term.
    Term(String, String),
    /// What a search finds.
    Search(Query),
}

impl Embed {
    /// Reads the path after `embed/`, cut at slashes.
    pub(super) fn parse(
        parts: &[&str],
        query: &str,
        known: impl Fn(&str, &str) -> bool,
    ) -> Option<Embed> {
        match parts {
            [] => Some(Embed::Guide(asked(query, known))),
            ["plain", rest @ ..] => Extract::parse(rest, query, known).map(Embed::Plain),
            rest => Extract::parse(rest, query, known).map(Embed::Framed),
        }
    }

    /// The path after `embed`, with a leading slash where it is not empty.
    pub(super) fn path(&self) -> String {
        match self {
            Embed::Guide(_) => String::new(),
            Embed::Framed(extract) => format!("/{}", extract.path()),
            Embed::Plain(extract) => format!("/plain/{}", extract.path()),
        }
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match self {
            Embed::Guide(query)
            | Embed::Framed(Extract::Search(query))
            | Embed::Plain(Extract::Search(query)) => query.to_string(),
            Embed::Framed(_) | Embed::Plain(_) => String::new(),
        }
    }
}

impl Extract {
    fn parse(parts: &[&str], query: &str, known: impl Fn(&str, &str) -> bool) -> Option<Extract> {
        match parts {
            ["sheets", slug] => Some(Extract::Sheet(slug.parse().ok()?)),
            ["browse", facet, term] => {
                known(facet, term).then(|| Extract::Term((*facet).into(), (*term).into()))
            }
            ["search"] => Some(Extract::Search(asked(query, known))),
            _ => None,
        }
    }

    /// Whether it is one sheet.
    pub fn is_sheet(&self) -> bool {
        matches!(self, Extract::Sheet(_))
    }

    fn path(&self) -> String {
        match self {
            Extract::Sheet(slug) => format!("sheets/{slug}"),
            Extract::Term(facet, term) => format!("browse/{facet}/{term}"),
            Extract::Search(_) => "search".to_owned(),
        }
    }
}

/// The query; an embedded list has one page.
fn asked(query: &str, known: impl Fn(&str, &str) -> bool) -> Query {
    Query { commune: None, ..Query::parse(query, known).with_page(1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{site::route::Route, text::Lang};

    #[test]
    fn an_embedded_page_reads_and_writes_its_own_address() {
        let known = |facet: &str, term: &str| facet == "domaine" && term == "reseaux";
        for address in [
            "fr/embed",
            "fr/embed?q=accueil",
            "nl/embed/sheets/groupe-de-parole",
            "nl/embed/browse/domaine/reseaux",
            "de/embed/search?q=a+b&domaine=reseaux&sort=date",
            "fr/embed/plain/sheets/groupe-de-parole",
            "fr/embed/plain/browse/domaine/reseaux",
            "fr/embed/plain/search?domaine=reseaux",
        ] {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let route = Route::parse(path, query, known).expect(address);
            assert_eq!(route.to_string(), format!("/{address}"));
        }
        for path in
            ["fr/embed/x", "fr/embed/sheets/A", "fr/embed/browse/domaine/x", "fr/embed/plain"]
        {
            assert_eq!(Route::parse(path, "", known), None, "{path}");
        }
        let asked = Route::parse("fr/embed/search", "q=a&page=3&x=y&commune=92094", |_, _| true);
        let plain = Query::default().with_text("a").with("x", "y");
        assert_eq!(asked, Some(Route::Embed(Lang::Fr, Embed::Framed(Extract::Search(plain)))));
    }
}
