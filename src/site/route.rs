//! A [`Route`] is one address of the site. It reads and writes its own path; [`Addresses`] gives
//! the link from one page to another, relative, so that a site works under any path of any host.

use std::{collections::BTreeMap, fmt};

use crate::{
    search::Query,
    text::{Lang, Slug, is_file_path},
};

mod api;
mod choice;
mod discovery;
mod embed;
mod offline;
mod overview;

pub use api::{Api, Asked, Format};
pub use choice::{Choice, Chosen, Selection};
pub use discovery::{Discovery, Pictured};
pub use embed::{Embed, Extract};
pub use offline::Offline;
pub use overview::Overview;

/// An address of the site.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// The root, which offers the languages.
    Root,
    /// The home page.
    Home(Lang),
    /// Search results.
    Search(Lang, Query),
    /// What is offered while a reader types these words: a part of a page.
    Suggest(Lang, String),
    /// The communes that are offered while a reader types a name: a part of a page.
    Communes(Lang, String),
    /// All sheets from A to Z.
    Sheets(Lang),
    /// One sheet.
    Sheet(Lang, Slug),
    /// All reading lists.
    Lists(Lang),
    /// One reading list.
    List(Lang, Slug),
    /// Every facet and its terms.
    Browse(Lang),
    /// The sheets of one term: a domain, a target group.
    Term(Lang, String, String),
    /// A page of the site about itself.
    Page(Lang, Slug),
    /// The helplines.
    Helplines(Lang),
    /// What is shown where nothing is, at the path that was asked for.
    NotFound(Lang, String),
    /// A page that shows the whole in a drawing: what is covered, what is due, where.
    Overview(Lang, Overview),
    /// A page of sheets that a reader chose: compared, as a note, as a list.
    Choice(Lang, Choice),
    /// A page for the pages of others.
    Embed(Lang, Embed),
    /// The page that explains the data for programs.
    Data(Lang),
    /// The data for programs.
    Api(Api),
    /// What tells programs where to find what: feeds, maps of the site, descriptions.
    Discovery(Discovery),
    /// A file of the theme.
    Asset(String),
    /// A file of the content's `media/`.
    Media(String),
    /// A file with which a browser answers queries itself.
    Bundled(String),
    /// What lets a browser keep the site for reading without a network.
    Offline(Offline),
}

impl Route {
    /// Reads a path without its leading slash, and the part after `?`. `known` says which facet and
    /// term exist. `None` when the path has not the form of an address; whether something is there
    /// is another question. Forms that hosts make of an address are understood (`x.html`, `x/`);
    /// compare with [`Route::path`] to find the canonical one.
    pub fn parse(path: &str, query: &str, known: impl Fn(&str, &str) -> bool) -> Option<Route> {
        if let Some(name) = path.strip_prefix("assets/") {
            return is_file_path(name).then(|| Route::Asset(name.to_owned()));
        }
        if let Some(name) = path.strip_prefix("media/") {
            return is_file_path(name).then(|| Route::Media(name.to_owned()));
        }
        if let Some(name) = path.strip_prefix("search/") {
            return is_file_path(name).then(|| Route::Bundled(name.to_owned()));
        }
        let file = path;
        let path = path.strip_suffix(".html").unwrap_or(path);
        let path =
            path.strip_suffix("index").filter(|p| p.is_empty() || p.ends_with('/')).unwrap_or(path);
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        if parts == [""] {
            return Some(Route::Root);
        }
        if let Some(offline) = Offline::parse(&parts) {
            return Some(Route::Offline(offline));
        }
        let words = file.split('/').collect::<Vec<&str>>();
        if let ["api", rest @ ..] = &words[..] {
            return Api::parse(rest, query, known).map(Route::Api);
        }
        if let Some(discovery) = Discovery::parse(&words, query, &known) {
            return Some(Route::Discovery(discovery));
        }
        let lang: Lang = parts[0].parse().ok()?;
        match parts[1..] {
            [] => Some(Route::Home(lang)),
            ["search"] => Some(Route::Search(lang, Query::parse(query, known))),
            ["suggest"] => Some(Route::Suggest(lang, typed(query))),
            ["communes"] => Some(Route::Communes(lang, typed(query))),
            ["sheets"] => Some(Route::Sheets(lang)),
            ["sheets", slug] => Some(Route::Sheet(lang, slug.parse().ok()?)),
            ["lists"] => Some(Route::Lists(lang)),
            ["lists", slug] => Some(Route::List(lang, slug.parse().ok()?)),
            ["browse"] => Some(Route::Browse(lang)),
            ["browse", facet, term] => {
                known(facet, term).then(|| Route::Term(lang, facet.into(), term.into()))
            }
            ["pages", slug] => Some(Route::Page(lang, slug.parse().ok()?)),
            ["helplines"] => Some(Route::Helplines(lang)),
            ["data"] => Some(Route::Data(lang)),
            ["embed", ref rest @ ..] => {
                Embed::parse(rest, query, known).map(|embed| Route::Embed(lang, embed))
            }
            ref parts => Overview::parse(parts, query)
                .map(|overview| Route::Overview(lang, overview))
                .or_else(|| Choice::parse(parts, query).map(|choice| Route::Choice(lang, choice))),
        }
    }

    /// The language of the page; `None` for files and the root.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Route::Root | Route::Asset(_) | Route::Media(_) | Route::Bundled(_) => None,
            Route::Api(api) => api.lang(),
            Route::Discovery(discovery) => discovery.lang(),
            Route::Offline(offline) => offline.lang(),
            Route::Overview(lang, _)
            | Route::Choice(lang, _)
            | Route::Embed(lang, _)
            | Route::Home(lang)
            | Route::Search(lang, _)
            | Route::Suggest(lang, _)
            | Route::Communes(lang, _)
            | Route::Sheets(lang)
            | Route::Sheet(lang, _)
            | Route::Lists(lang)
            | Route::List(lang, _)
            | Route::Browse(lang)
            | Route::Term(lang, _, _)
            | Route::Page(lang, _)
            | Route::Helplines(lang)
            | Route::Data(lang)
            | Route::NotFound(lang, _) => Some(*lang),
        }
    }

    /// The same page in `lang`; the same address where it is that of all languages.
    pub fn in_lang(&self, lang: Lang) -> Route {
        let mut route = self.clone();
        match &mut route {
            Route::Root
            | Route::Asset(_)
            | Route::Media(_)
            | Route::Bundled(_)
            | Route::Api(_)
            | Route::Discovery(_) => {}
            Route::Offline(offline) => *offline = offline.in_lang(lang),
            Route::Overview(of, _)
            | Route::Choice(of, _)
            | Route::Embed(of, _)
            | Route::Home(of)
            | Route::Search(of, _)
            | Route::Suggest(of, _)
            | Route::Communes(of, _)
            | Route::Sheets(of)
            | Route::Sheet(of, _)
            | Route::Lists(of)
            | Route::List(of, _)
            | Route::Browse(of)
            | Route::Term(of, _, _)
            | Route::Page(of, _)
            | Route::Helplines(of)
            | Route::Data(of)
            | Route::NotFound(of, _) => *of = lang,
        }
        route
    }

    /// The path from the site's root, without a leading slash and without a query. A folder's page
    /// ends with a slash or is empty.
    pub fn path(&self) -> String {
        match self {
            Route::Root => String::new(),
            Route::Home(lang) => format!("{lang}/"),
            Route::Search(lang, _) => format!("{lang}/search"),
            Route::Suggest(lang, _) => format!("{lang}/suggest"),
            Route::Communes(lang, _) => format!("{lang}/communes"),
            Route::Sheets(lang) => format!("{lang}/sheets"),
            Route::Sheet(lang, slug) => format!("{lang}/sheets/{slug}"),
            Route::Lists(lang) => format!("{lang}/lists"),
            Route::List(lang, slug) => format!("{lang}/lists/{slug}"),
            Route::Browse(lang) => format!("{lang}/browse"),
            Route::Term(lang, facet, term) => format!("{lang}/browse/{facet}/{term}"),
            Route::Page(lang, slug) => format!("{lang}/pages/{slug}"),
            Route::Helplines(lang) => format!("{lang}/helplines"),
            Route::Data(lang) => format!("{lang}/data"),
            Route::NotFound(_, path) => path.clone(),
            Route::Overview(lang, overview) => format!("{lang}/{}", overview.path()),
            Route::Choice(lang, choice) => format!("{lang}/{}", choice.path()),
            Route::Embed(lang, embed) => format!("{lang}/embed{}", embed.path()),
            Route::Api(api) => format!("api/{}", api.path()),
            Route::Discovery(discovery) => discovery.path(),
            Route::Offline(offline) => offline.path(),
            Route::Asset(name) => format!("assets/{name}"),
            Route::Media(name) => format!("media/{name}"),
            Route::Bundled(name) => format!("search/{name}"),
        }
    }

    /// What stands after `?` in this address; empty where there is nothing.
    pub fn query(&self) -> String {
        match self {
            Route::Search(_, query) => query.to_string(),
            Route::Suggest(_, text) | Route::Communes(_, text) => {
                Query::default().with_text(text).to_string()
            }
            Route::Overview(_, overview) => overview.query(),
            Route::Choice(_, choice) => choice.query(),
            Route::Embed(_, embed) => embed.query(),
            Route::Api(api) => api.query(),
            Route::Discovery(discovery) => discovery.query(),
            _ => String::new(),
        }
    }

    /// Whether what is shown depends on a query: there are as many pages as questions.
    pub fn is_question(&self) -> bool {
        match self {
            Route::Search(..) | Route::Suggest(..) | Route::Communes(..) => true,
            Route::Api(api) => api.is_question(),
            _ => !self.query().is_empty(),
        }
    }

    /// `address`, followed by the query of this route, if it has one.
    pub(super) fn with_query(&self, address: String) -> String {
        let query = self.query();
        if query.is_empty() { address } else { format!("{address}?{query}") }
    }

    /// The address in an export: the file and the query.
    pub fn to_file(&self) -> String {
        self.with_query(self.file())
    }

    /// The path of the file that holds this page in an export.
    pub fn file(&self) -> String {
        let path = self.path();
        let name = path.rsplit('/').next().unwrap_or("");
        match self {
            Route::NotFound(..) => "404.html".to_owned(),
            Route::Asset(_) | Route::Media(_) | Route::Bundled(_) => path,
            _ if name.is_empty() => path + "index.html",
            _ if name.contains('.') => path,
            _ => path + ".html",
        }
    }
}

impl fmt::Display for Route {
    /// The path with a leading slash, and the query.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("/")?;
        f.write_str(&self.with_query(self.path()))
    }
}

/// The text of a query that holds nothing else.
fn typed(query: &str) -> String {
    Query::parse(query, |_, _| false).text
}

/// Where a site's pages lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A server answers `/fr/search`.
    Server,
    /// A folder holds `fr/search.html`.
    Export,
    /// A folder holds them, and a browser answers what is asked itself.
    Browser,
}

/// The links of one page.
pub struct Addresses<'a> {
    layout: Layout,
    /// The file or path of the page that holds the links.
    from: String,
    /// Used by a page that is shown at unknown paths, instead of relative links.
    absolute: Option<String>,
    /// The short hash of each asset, for its address.
    versions: &'a BTreeMap<String, String>,
}

impl<'a> Addresses<'a> {
    /// The links of the page `route`. `base_path` is where an export lies on its host (`/` or
    /// `/a/b/`), needed only by its page for paths that do not exist.
    pub fn new(
        route: &Route,
        layout: Layout,
        base_path: &str,
        versions: &'a BTreeMap<String, String>,
    ) -> Self {
        let is_lost = matches!(route, Route::NotFound(..)) && layout == Layout::Export;
        Addresses {
            layout,
            from: if layout == Layout::Server { route.path() } else { route.file() },
            absolute: is_lost.then(|| base_path.to_owned()),
            versions,
        }
    }

    /// The link to `to`.
    pub fn to(&self, to: &Route) -> String {
        let path = if self.layout == Layout::Server { to.path() } else { to.file() };
        let link = match &self.absolute {
            Some(base) => format!("{base}{path}"),
            None => relative(&self.from, &path),
        };
        to.with_query(link)
    }

    /// The link to the theme's file `name`, which changes with the file.
    pub fn asset(&self, name: &str) -> String {
        let link = self.to(&Route::Asset(name.to_owned()));
        match self.versions.get(name) {
            Some(version) => format!("{link}?v={version}"),
            None => link,
        }
    }

    /// Whether the links are those of an export.
    pub fn is_export(&self) -> bool {
        self.layout != Layout::Server
    }

    /// Whether what is drawn answers a query; a page of an export is drawn before any is asked.
    pub fn is_answer(&self) -> bool {
        self.layout != Layout::Export
    }
}

/// The shortest relative link between two paths from the same root.
pub fn relative(from: &str, to: &str) -> String {
    let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    // Folders are shared as a whole: up to the last slash of what is the same.
    let shared =
        from.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
    let n_up = from.as_bytes()[shared..].iter().filter(|byte| **byte == b'/').count();
    let mut link = "../".repeat(n_up);
    link.push_str(&to[shared..]);
    if link.is_empty() { "./".to_owned() } else { link }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_reads_and_writes_its_own_path() {
        let known = |facet: &str, term: &str| facet == "domaine" && term == "reseaux";
        for path in [
            "",
            "fr/",
            "nl/search",
            "nl/suggest",
            "nl/communes",
            "de/sheets",
            "en/sheets/groupe-de-parole",
            "fr/lists",
            "fr/lists/a",
            "fr/browse",
            "fr/browse/domaine/reseaux",
            "fr/pages/a-propos",
            "fr/helplines",
            "fr/data",
            "fr/offline",
            "offline.js",
            "offline.json",
            "assets/site.css",
            "media/a/b.png",
        ] {
            let route = Route::parse(path, "", known).expect(path);
            assert_eq!(route.path(), path);
            assert_eq!(Route::parse(&route.file(), "", known), Some(route));
        }
        for path in [
            "xx/",
            "fr/x",
            "fr/sheets/A",
            "fr/browse/domaine/x",
            "assets/../x",
            "media/.git",
            "fr//sheets",
        ] {
            assert_eq!(Route::parse(path, "", known), None, "{path}");
        }
        assert_eq!(Route::parse("fr", "", known), Some(Route::Home(Lang::Fr)));
        assert_eq!(Route::parse("fr/sheets/", "", known), Some(Route::Sheets(Lang::Fr)));
    }

    #[test]
    fn links_are_relative_and_lead_where_they_should() {
        let versions = BTreeMap::from([("site.css".to_owned(), "abc".to_owned())]);
        let sheet = Route::Sheet(Lang::Fr, "a".parse().expect("a slug"));
        let server = Addresses::new(&sheet, Layout::Server, "/", &versions);
        assert_eq!(server.to(&Route::Home(Lang::Fr)), "../");
        assert_eq!(server.to(&Route::Home(Lang::Nl)), "../../nl/");
        assert_eq!(server.to(&Route::Sheets(Lang::Fr)), "../sheets");
        assert_eq!(server.asset("site.css"), "../../assets/site.css?v=abc");
        let export = Addresses::new(&sheet, Layout::Export, "/", &versions);
        assert_eq!(export.to(&Route::Home(Lang::Fr)), "../index.html");
        assert_eq!(export.to(&sheet), "a.html");
        let home = Addresses::new(&Route::Home(Lang::Fr), Layout::Server, "/", &versions);
        assert_eq!(home.to(&Route::Home(Lang::Fr)), "./");
        assert_eq!(home.to(&sheet), "sheets/a");
        let lost = Addresses::new(
            &Route::NotFound(Lang::Fr, String::new()),
            Layout::Export,
            "/x/",
            &versions,
        );
        assert_eq!(lost.to(&sheet), "/x/fr/sheets/a.html");
    }
}
