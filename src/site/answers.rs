//! How a site answers what readers ask: searches, and what is offered while they type.

use super::{
    PageError, Site,
    place::{Place, name_in},
    route::{Api, Asked, Route},
    theme::Theme,
    view::{
        Desk,
        frame::{Context, Fragment, Head},
        search::SearchPage,
        suggestions::{self, Suggestions},
    },
};
use crate::{
    search::{Explanation, Query, Reader, Results},
    text::{Lang, Slug},
};

/// The template of the main part of the search page, and that of what is offered while one types.
pub(super) const SEARCH_PART: &str = "_search_page.html";
pub(super) const SUGGESTIONS: &str = "_suggestions.html";

/// The key of a query that names the reader's commune.
const COMMUNE: &str = "commune";

/// The same route, without what no commune's name has room for.
pub(super) fn shortened(route: Route) -> Route {
    match route {
        Route::Search(lang, query) => Route::Search(lang, with_short_name(query)),
        Route::Api(Api::Search(lang, asked, format)) => {
            let asked = Asked { query: with_short_name(asked.query), ..asked };
            Route::Api(Api::Search(lang, asked, format))
        }
        route => route,
    }
}

fn with_short_name(query: Query) -> Query {
    Query { commune: query.commune.map(|name| name_in(&name)), ..query }
}

impl Site {
    /// Reads the query of a search: see [`Query::parse`]. Its commune may be a name.
    pub fn query(&self, text: &str) -> Query {
        with_short_name(Query::parse(text, |facet, term| self.is_known(facet, term)))
    }

    /// Whether a facet has a term. Any name of a commune is let through: the page says what it may
    /// mean.
    pub(super) fn is_known(&self, facet: &str, term: &str) -> bool {
        match facet {
            COMMUNE => !name_in(term).is_empty(),
            _ => self.catalog.taxonomy.term(facet, term).is_some(),
        }
    }

    /// The same query with the NIS code of its commune, if that was a name and names just one.
    pub fn settled(&self, query: &Query) -> Option<Query> {
        let name = query.commune.as_deref()?;
        let place = Place::find(&self.catalog, name)?;
        let nis = &place.commune.nis;
        (nis != name).then(|| Query { commune: Some(nis.clone()), ..query.clone() })
    }

    /// Answers a query for a reader of `lang`.
    pub fn search(&self, query: &Query, lang: Lang) -> Results {
        self.search_at(query, lang, self.place(query).as_ref())
    }

    /// The parts of a practice's score: see [`Index::explain`](crate::search::Index::explain).
    pub fn explain(&self, query: &Query, lang: Lang, slug: &Slug) -> Option<Explanation> {
        let home = self.place(query).map(|place| place.home).unwrap_or_default();
        self.index.explain(query, &Reader { lang, home }, slug)
    }

    fn place(&self, query: &Query) -> Option<Place<'_>> {
        Place::find(&self.catalog, query.commune.as_deref()?)
    }

    fn search_at(&self, query: &Query, lang: Lang, place: Option<&Place<'_>>) -> Results {
        let home = place.map(|place| place.home.clone()).unwrap_or_default();
        self.index.search(query, &Reader { lang, home }, self.catalog.settings.page_size)
    }

    pub(super) fn search_page(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
        (lang, query): (Lang, &Query),
    ) -> Result<String, PageError> {
        let view = self.search_view(desk, (lang, query));
        let query_elsewhere = query.clone();
        let head = Head {
            title: desk.t("title-search"),
            description: desk.t("description-search"),
            template: "search",
            alternate: Some(Box::new(move |lang| Route::Search(lang, query_elsewhere.clone()))),
            written_in: self.catalog.settings.langs.clone(),
        };
        Ok(theme.render("search.html", &Context::new(desk, route, head, view))?)
    }

    /// The main part of the search page.
    pub(super) fn search_part(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
        asked: (Lang, &Query),
    ) -> Result<String, PageError> {
        let view = self.search_view(desk, asked);
        let context = Fragment::main(desk, route, desk.t("title-search"), view);
        Ok(theme.render(SEARCH_PART, &context)?)
    }

    fn search_view(&self, desk: &Desk<'_>, (lang, query): (Lang, &Query)) -> SearchPage {
        let place = self.place(query);
        let results = self.search_at(query, lang, place.as_ref());
        SearchPage::new(desk, query, place.as_ref(), results)
    }

    pub(super) fn suggestions(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        (lang, text): (Lang, &str),
    ) -> Result<String, PageError> {
        let found = self.index.suggest(text, lang, suggestions::LIMIT);
        fragment(theme, desk, Suggestions::of_words(desk, &found))
    }
}

/// The communes that are offered for `text`.
pub(super) fn communes(theme: &Theme, desk: &Desk<'_>, text: &str) -> Result<String, PageError> {
    fragment(theme, desk, Suggestions::of_communes(desk, text))
}

/// A part of a page, for the script.
fn fragment(theme: &Theme, desk: &Desk<'_>, view: Suggestions) -> Result<String, PageError> {
    Ok(theme.render(SUGGESTIONS, &Fragment::new(desk, view))?)
}
