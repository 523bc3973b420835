//! The addresses of what tells programs where to find what.

use crate::{
    search::Query,
    text::{Lang, Slug},
};

/// An address of a feed, a map of the site, a description of it, a picture for previews.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovery {
    /// Every page, for search engines.
    Sitemap,
    /// What search engines are to leave alone.
    Robots,
    /// The feed of all sheets.
    Feed(Lang),
    /// The feed of the sheets of one term.
    TermFeed(Lang, String, String),
    /// The feed of what a search finds.
    SearchFeed(Lang, Query),
    /// How a browser searches here.
    OpenSearch(Lang),
    /// What a browser offers while a reader types these words in its own box.
    Completions(Lang, String),
    /// The picture that stands for a page in previews.
    Card(Lang, Pictured),
}

/// What a picture for previews shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Pictured {
    /// The site.
    Site,
    /// A sheet.
    Sheet(Slug),
    /// A reading list.
    List(Slug),
}

impl Discovery {
    /// The feed of what `query` finds: its order, page and commune change nothing.
    pub fn search_feed(lang: Lang, query: &Query) -> Discovery {
        let Query { text, filters, .. } = query.clone();
        Discovery::SearchFeed(lang, Query { text, filters, ..Query::default() })
    }

    /// Reads the whole path, cut at slashes.
    pub(super) fn parse(
        parts: &[&str],
        query: &str,
        known: impl Fn(&str, &str) -> bool,
    ) -> Option<Discovery> {
        let (lang, rest) = match *parts {
            ["sitemap.xml"] => return Some(Discovery::Sitemap),
            ["robots.txt"] => return Some(Discovery::Robots),
            [lang, ref rest @ ..] => (lang.parse::<Lang>().ok()?, rest),
            [] => return None,
        };
        let slug = |name: &str| name.strip_suffix(".png")?.parse::<Slug>().ok();
        match *rest {
            ["feed.atom"] => Some(Discovery::Feed(lang)),
            ["feeds", facet, term] => {
                let term = term.strip_suffix(".atom").filter(|term| known(facet, term))?;
                Some(Discovery::TermFeed(lang, facet.to_owned(), term.to_owned()))
            }
            ["search.atom"] => Some(Discovery::search_feed(lang, &Query::parse(query, known))),
            ["opensearch.xml"] => Some(Discovery::OpenSearch(lang)),
            ["suggest.json"] => Some(Discovery::Completions(lang, super::typed(query))),
            ["card.png"] => Some(Discovery::Card(lang, Pictured::Site)),
            ["cards", name] => Some(Discovery::Card(lang, Pictured::Sheet(slug(name)?))),
            ["cards", "lists", name] => Some(Discovery::Card(lang, Pictured::List(slug(name)?))),
            _ => None,
        }
    }

    /// The path, as [`Discovery::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match self {
            Discovery::Sitemap => "sitemap.xml".to_owned(),
            Discovery::Robots => "robots.txt".to_owned(),
            Discovery::Feed(lang) => format!("{lang}/feed.atom"),
            Discovery::TermFeed(lang, facet, term) => format!("{lang}/feeds/{facet}/{term}.atom"),
            Discovery::SearchFeed(lang, _) => format!("{lang}/search.atom"),
            Discovery::OpenSearch(lang) => format!("{lang}/opensearch.xml"),
            Discovery::Completions(lang, _) => format!("{lang}/suggest.json"),
            Discovery::Card(lang, Pictured::Site) => format!("{lang}/card.png"),
            Discovery::Card(lang, Pictured::Sheet(slug)) => format!("{lang}/cards/{slug}.png"),
            Discovery::Card(lang, Pictured::List(slug)) => format!("{lang}/cards/lists/{slug}.png"),
        }
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        match self {
            Discovery::SearchFeed(_, query) => query.to_string(),
            Discovery::Completions(_, text) => Query::default().with_text(text).to_string(),
            _ => String::new(),
        }
    }

    /// The language of what is there; `None` where it is in all of them.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Discovery::Sitemap | Discovery::Robots => None,
            Discovery::Feed(lang)
            | Discovery::TermFeed(lang, ..)
            | Discovery::SearchFeed(lang, _)
            | Discovery::OpenSearch(lang)
            | Discovery::Completions(lang, _)
            | Discovery::Card(lang, _) => Some(*lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::site::route::Route;

    #[test]
    fn an_address_of_discovery_reads_and_writes_its_own_path() {
        let known = |facet: &str, term: &str| facet == "domaine" && term == "reseaux";
        for path in [
            "sitemap.xml",
            "robots.txt",
            "fr/feed.atom",
            "nl/feeds/domaine/reseaux.atom",
            "de/search.atom",
            "en/opensearch.xml",
            "fr/suggest.json",
            "fr/card.png",
            "fr/cards/a.png",
            "fr/cards/lists/a.png",
        ] {
            let route = Route::parse(path, "", known).expect(path);
            assert!(matches!(route, Route::Discovery(_)), "{path}");
            assert_eq!(route.path(), path);
            assert_eq!(route.file(), path);
        }
        for path in ["fr/feeds/domaine/x.atom", "fr/cards/A.png", "xx/feed.atom", "fr/robots.txt"] {
            assert_eq!(Route::parse(path, "", known), None, "{path}");
        }
        let path = "q=a+b&commune=62063&domaine=reseaux&sort=title&page=4";
        let route = Route::parse("fr/search.atom", path, known).expect("a feed");
        assert_eq!(route.to_string(), "/fr/search.atom?q=a+b&domaine=reseaux");
    }
}
