//! The pages for the pages of others: a list or a sheet in a frame, the same as plain HTML, and the
//! guide that gives the line for it.

use super::{
    PageError, Site, draw, fixed_head, head,
    route::{Embed, Extract, Route},
    theme::Theme,
    view::{
        Desk,
        embed::{Extracted, Framed, Guide, MAX_SHEETS, Plain},
        frame::Fragment,
    },
};
use crate::{
    search::{Query, Reader},
    text::Lang,
};

impl Site {
    /// The addresses that an export holds: the guide, each sheet, each domain.
    pub(super) fn embed_routes(&self, lang: Lang) -> Vec<Route> {
        let sheets = self.shelf.practices().map(|practice| Extract::Sheet(practice.slug.clone()));
        let domain = self.catalog.taxonomy.domain();
        let terms = domain.iter().flat_map(|facet| {
            facet.terms.iter().map(|term| Extract::Term(facet.id.clone(), term.id.clone()))
        });
        let extracts = sheets.chain(terms);
        // Plain HTML needs whole addresses.
        let has_address = self.catalog.settings.base_url.is_some();
        let pages = extracts.flat_map(|extract| {
            let plain = has_address.then(|| Embed::Plain(extract.clone()));
            std::iter::once(Embed::Framed(extract)).chain(plain)
        });
        std::iter::once(Embed::Guide(Query::default()))
            .chain(pages)
            .map(|embed| Route::Embed(lang, embed))
            .collect()
    }

    pub(super) fn embed(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
        embed: &Embed,
    ) -> Result<String, PageError> {
        match embed {
            Embed::Guide(query) => {
                let guide: fn(Lang) -> Route =
                    |lang| Route::Embed(lang, Embed::Guide(Query::default()));
                let head =
                    fixed_head(desk, "title-embed", Some("description-embed"), ("embed", guide));
                draw(theme, desk, route, head, Guide::new(desk, query))
            }
            Embed::Framed(extract) => {
                let list = self.extracted(desk, extract).ok_or(PageError::NotFound)?;
                let head = head(list.title.clone(), String::new(), "embedded");
                draw(theme, desk, route, head, Framed::new(desk, &list, extract.is_sheet()))
            }
            Embed::Plain(extract) => {
                let list = self.extracted(desk, extract).ok_or(PageError::NotFound)?;
                let view =
                    Plain::new(desk, &list, extract.is_sheet()).ok_or(PageError::NotFound)?;
                Ok(theme.render("_embedded_plain.html", &Fragment::new(desk, view))?)
            }
        }
    }

    /// The sheets of an extract; `None` where nothing has its address.
    fn extracted<'a>(&'a self, desk: &Desk<'_>, extract: &Extract) -> Option<Extracted<'a>> {
        let lang = desk.lang;
        match extract {
            Extract::Sheet(slug) => {
                let practice = self.shelf.practice(slug)?;
                Some(Extracted {
                    title: practice.sheets.best(lang).1.title.clone(),
                    whole: Route::Sheet(lang, slug.clone()),
                    practices: vec![practice],
                    total: 1,
                })
            }
            Extract::Term(facet, term) => {
                let (of, _) = self.catalog.taxonomy.term(facet, term)?;
                if !super::overview::has_pages(of) {
                    return None;
                }
                let practices = self.shelf.of_term(facet, term, lang);
                Some(Extracted {
                    title: desk.term_label(facet, term),
                    whole: Route::Term(lang, facet.clone(), term.clone()),
                    total: practices.len(),
                    practices,
                })
            }
            Extract::Search(query) => {
                let reader = Reader { lang, home: Vec::new() };
                let results = self.index.search(query, &reader, MAX_SHEETS);
                let hits = results.hits.iter();
                let words = desk.in_words(query);
                let title = if words.is_empty() { desk.t("title-practices") } else { words };
                Some(Extracted {
                    title,
                    whole: Route::Search(lang, query.clone()),
                    practices: hits.filter_map(|hit| self.shelf.practice(&hit.slug)).collect(),
                    total: results.total,
                })
            }
        }
    }
}
