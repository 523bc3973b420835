//! What tells programs where to find what: feeds, maps of the site, descriptions, and the pictures
//! that stand for pages in previews.

use super::{
    Page, PageError, Site,
    route::{Discovery, Layout, Pictured, Route},
    theme::Theme,
    view::{Desk, frame::Fragment, overview, suggestions::LIMIT},
};
use crate::text::Lang;

mod feed;
mod picture;
mod sitemap;

use feed::Feed;

/// The media types that browsers and feed readers know these by.
const ATOM: &str = "application/atom+xml; charset=utf-8";
const XML: &str = "application/xml; charset=utf-8";
const OPENSEARCH: &str = "application/opensearchdescription+xml; charset=utf-8";
const SUGGESTIONS: &str = "application/x-suggestions+json";
const TEXT: &str = "text/plain; charset=utf-8";
const PNG: &str = "image/png";

impl Site {
    /// The addresses that an export holds.
    pub(super) fn discovery_routes(&self) -> Vec<Route> {
        let settings = &self.catalog.settings;
        let mut all = vec![Discovery::Robots];
        // An address in a sitemap is a whole one.
        if settings.base_url.is_some() {
            all.push(Discovery::Sitemap);
        }
        for lang in &settings.langs {
            all.push(Discovery::Feed(*lang));
            if let Some(domain) = self.catalog.taxonomy.domain() {
                let feed = |term: &crate::content::taxonomy::Term| {
                    Discovery::TermFeed(*lang, domain.id.clone(), term.id.clone())
                };
                all.extend(domain.terms.iter().map(feed));
            }
        }
        if cfg!(feature = "cards") {
            let pictured = picture::of(&settings.langs, &self.shelf, settings.is_discreet);
            all.extend(pictured.into_iter().map(|(lang, of)| Discovery::Card(lang, of)));
        }
        all.into_iter().map(Route::Discovery).collect()
    }

    pub(super) fn discovery(&self, discovery: &Discovery) -> Result<Page, PageError> {
        let route = Route::Discovery(discovery.clone());
        let (media_type, body) = self.in_some_theme(|theme| {
            self.at_desk(theme, &route, |desk| self.face(theme, desk, &route))
        })?;
        Ok(Page { media_type, body: body.into() })
    }

    /// The same without what takes long: whether the templates are in order.
    pub(super) fn check_discovery(&self, discovery: &Discovery) -> Result<(), PageError> {
        let route = Route::Discovery(discovery.clone());
        self.at_desk(&self.theme, &route, |desk| match discovery {
            Discovery::Card(lang, of) => {
                let view = picture::view(desk, *lang, of).ok_or(PageError::NotFound)?;
                self.theme.render(picture::TEMPLATE, &Fragment::new(desk, view))?;
                Ok(())
            }
            _ => self.face(&self.theme, desk, &route).map(drop),
        })
    }

    fn face(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
    ) -> Result<(&'static str, Vec<u8>), PageError> {
        let Route::Discovery(discovery) = route else { return Err(PageError::NotFound) };
        let is_server = self.layout == Layout::Server;
        Ok(match discovery {
            Discovery::Robots => (TEXT, sitemap::robots(desk).into_bytes()),
            Discovery::Sitemap => {
                let view = sitemap::Sitemap::new(desk, &self.routes());
                let view = view.ok_or(PageError::NotFound)?;
                (XML, theme.render("sitemap.xml", &Fragment::new(desk, view))?.into_bytes())
            }
            Discovery::Feed(_) => (ATOM, feed(theme, desk, Feed::of_all(desk))?),
            Discovery::TermFeed(_, facet, term) => {
                let known = self.catalog.taxonomy.term(facet, term);
                known.filter(|(facet, _)| overview::has_pages(facet)).ok_or(PageError::NotFound)?;
                (ATOM, feed(theme, desk, Feed::of_term(desk, facet, term))?)
            }
            Discovery::SearchFeed(_, query) if is_server => {
                (ATOM, feed(theme, desk, Feed::of_search(desk, query))?)
            }
            Discovery::OpenSearch(_) if is_server => {
                let view = sitemap::OpenSearch::new(desk).ok_or(PageError::NotFound)?;
                let text = theme.render("opensearch.xml", &Fragment::new(desk, view))?;
                (OPENSEARCH, text.into_bytes())
            }
            Discovery::Completions(lang, text) if is_server => {
                (SUGGESTIONS, self.completions(*lang, text).into_bytes())
            }
            Discovery::Card(lang, of) => (PNG, card(theme, desk, *lang, of)?),
            Discovery::SearchFeed(..) | Discovery::OpenSearch(_) | Discovery::Completions(..) => {
                return Err(PageError::NotFound);
            }
        })
    }

    /// `["typed", ["offered", …]]`, as browsers read it:
    /// <https://github.com/dewitt/opensearch>.
    fn completions(&self, lang: Lang, text: &str) -> String {
        let found = self.index.suggest(text, lang, LIMIT);
        // The name that goes on as the words began.
        let name = |suggestion: &crate::search::Suggestion| {
            let label = suggestion.label.text().to_owned();
            suggestion.found_by.clone().unwrap_or(label)
        };
        let labels: Vec<String> = found.iter().map(name).collect();
        serde_json::json!([text, labels]).to_string()
    }
}

fn feed(theme: &Theme, desk: &Desk<'_>, view: Feed) -> Result<Vec<u8>, PageError> {
    Ok(theme.render("feed.xml", &Fragment::new(desk, view))?.into_bytes())
}

#[cfg(feature = "cards")]
fn card(theme: &Theme, desk: &Desk<'_>, lang: Lang, of: &Pictured) -> Result<Vec<u8>, PageError> {
    let view = picture::view(desk, lang, of).ok_or(PageError::NotFound)?;
    Ok(theme.picture(picture::TEMPLATE, &Fragment::new(desk, view))?)
}

#[cfg(not(feature = "cards"))]
fn card(_: &Theme, _: &Desk<'_>, _: Lang, _: &Pictured) -> Result<Vec<u8>, PageError> {
    Err(PageError::NotFound)
}
