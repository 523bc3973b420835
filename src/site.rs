//! A [`Site`] is a snapshot: content, index and theme of one moment, from which any [`Route`] can
//! be rendered. The server and the export are two loops around [`Site::render`].

use std::{
    cell::OnceCell,
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    content::{catalog::Catalog, page::StaticPage, translations::Translations},
    date::Date,
    diagnostic::{Code, Diagnostic},
    search::{Index, Query},
    text::{Lang, Slug},
};

mod answers;
mod api;
mod bundle;
mod choices;
mod discovery;
mod embeds;
mod failures;
pub mod messages;
mod offline;
mod overviews;
mod page;
pub mod place;
pub mod route;
pub mod shelf;
pub mod theme;
pub mod view;

pub use bundle::{Answer, Bundle, Client};
use messages::Messages;
pub use offline::Written;
use page::file;
pub use page::{Page, PageError, media_type};
use route::{Addresses, Layout, Offline, Route};
use shelf::{Audience, Shelf};
use theme::Theme;
use view::{
    Desk, data,
    frame::{Context, Frames, Head},
    overview, reading, sheet,
};

/// The content of one moment, ready to be shown.
pub struct Site {
    catalog: Catalog,
    shelf: Shelf,
    index: Index,
    theme: Theme,
    /// Stands in where the theme's own templates fail.
    default_theme: Option<Theme>,
    today: Date,
    layout: Layout,
    frames: Frames,
    /// The same search for a browser; made when the first of its files is asked for.
    bundle: OnceLock<Bundle>,
    /// By language and number, what so many sheets are called; made when first asked for.
    units: [Vec<OnceLock<Arc<str>>>; 4],
}

/// Where a site's pages lie, and for whom they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Where they lie.
    pub layout: Layout,
    /// For whom they are.
    pub audience: Audience,
}

impl Site {
    /// The site of `catalog` with the theme's files `overrides`, on the day `today`. The
    /// diagnostics are those of the theme.
    pub fn new(
        catalog: Catalog,
        overrides: &BTreeMap<String, Arc<[u8]>>,
        today: Date,
        setting: Setting,
    ) -> (Site, Vec<Diagnostic>) {
        let Setting { layout, audience } = setting;
        let (theme, diagnostics) = Theme::new(overrides);
        let default_theme = (!overrides.is_empty()).then(|| Theme::new(&BTreeMap::new()).0);
        let shelf = Shelf::new(&catalog, audience);
        let units = Lang::ALL.map(|_| vec![OnceLock::new(); shelf.n_found() + 1]);
        let index = Index::build(&shelf.collection(&catalog, today));
        (
            Site {
                catalog,
                shelf,
                index,
                theme,
                default_theme,
                today,
                layout,
                frames: Frames::default(),
                bundle: OnceLock::new(),
                units,
            },
            diagnostics,
        )
    }

    /// The content.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The fixed words of the theme.
    pub fn messages(&self) -> &Messages {
        self.theme.messages()
    }

    /// For whom it is made.
    pub fn audience(&self) -> Audience {
        self.shelf.audience()
    }

    /// The number of practices that readers can find.
    pub fn n_practices(&self) -> usize {
        self.shelf.n_found()
    }

    /// Reads an address: see [`Route::parse`].
    pub fn route(&self, path: &str, query: &str) -> Option<Route> {
        let route = Route::parse(path, query, |facet, term| self.is_known(facet, term))?;
        let route = answers::shortened(route);
        match route.lang() {
            Some(lang) if !self.catalog.settings.langs.contains(&lang) => None,
            _ => Some(route),
        }
    }

    /// Every address that has a page without a query, in a stable order: those that an export holds.
    pub fn routes(&self) -> Vec<Route> {
        let mut routes = vec![Route::Root];
        for lang in &self.catalog.settings.langs {
            let lang = *lang;
            routes.extend([
                Route::Home(lang),
                Route::Search(lang, Query::default()),
                Route::Sheets(lang),
                Route::Lists(lang),
                Route::Browse(lang),
                Route::Helplines(lang),
                Route::Data(lang),
            ]);
            routes.extend(
                self.shelf.practices().map(|practice| Route::Sheet(lang, practice.slug.clone())),
            );
            routes.extend(self.shelf.lists.keys().map(|slug| Route::List(lang, slug.clone())));
            let pages = self.catalog.pages.iter();
            let pages = pages.filter(|(_, page)| StaticPage::subject(page).is_none());
            routes.extend(pages.map(|(slug, _)| Route::Page(lang, slug.clone())));
            routes.extend(self.overview_routes(lang));
            routes.extend(self.choice_routes(lang));
            routes.extend(self.embed_routes(lang));
            let facets = self.catalog.taxonomy.facets.iter();
            for facet in facets.filter(|facet| overview::has_pages(facet)) {
                let terms = facet.terms.iter();
                routes
                    .extend(terms.map(|term| Route::Term(lang, facet.id.clone(), term.id.clone())));
            }
        }
        routes.extend(self.api_routes());
        routes.extend(self.discovery_routes());
        routes.extend(self.offline_routes());
        routes.push(Route::NotFound(self.catalog.settings.default_lang, String::new()));
        routes.extend(self.theme.assets().map(|name| Route::Asset(name.to_owned())));
        if self.layout == Layout::Export {
            routes.extend(self.bundle().names().map(|name| Route::Bundled(name.to_owned())));
        }
        routes.extend(self.catalog.media.keys().map(|name| Route::Media(name.clone())));
        routes
    }

    /// The page at `route`.
    pub fn render(&self, route: &Route) -> Result<Page, PageError> {
        match route {
            Route::Asset(name) => file(name, self.theme.asset(name)),
            Route::Media(name) => file(name, self.catalog.media.get(name)),
            Route::Bundled(name) if self.layout == Layout::Export => {
                file(name, self.bundle().file(name))
            }
            Route::Api(api) => self.api(api),
            Route::Discovery(discovery) => self.discovery(discovery),
            // Where an export lay that browsers could keep: a server keeps nothing.
            Route::Offline(Offline::Worker) => Ok(self.offline_worker("").1),
            _ => self.with_fallback(|theme| self.html(theme, route)),
        }
    }

    /// Draws every page once; a template that fails on some page is a diagnostic.
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for route in self.routes() {
            let result = match route {
                Route::Asset(_) | Route::Media(_) | Route::Bundled(_) => continue,
                Route::Api(_) => self.render(&route).map(drop),
                Route::Discovery(ref discovery) => self.check_discovery(discovery),
                _ => self.html(&self.theme, &route).map(drop),
            };
            if let Err(PageError::Broken(error)) = result {
                let diagnostic = Diagnostic::new(Code::BrokenPage, "templates");
                diagnostics.push(diagnostic.with("page", &route).with("reason", error));
            }
        }
        diagnostics
    }

    fn with_fallback(
        &self,
        draw: impl Fn(&Theme) -> Result<String, PageError>,
    ) -> Result<Page, PageError> {
        let html = self.in_some_theme(draw)?;
        Ok(Page { media_type: "text/html; charset=utf-8", body: html.into_bytes().into() })
    }

    /// What the theme draws, else the default one.
    fn in_some_theme<T>(
        &self,
        draw: impl Fn(&Theme) -> Result<T, PageError>,
    ) -> Result<T, PageError> {
        match (draw(&self.theme), &self.default_theme) {
            (Err(PageError::Broken(_)), Some(default)) => draw(default),
            (result, _) => result,
        }
    }

    fn at_desk<T>(
        &self,
        theme: &Theme,
        route: &Route,
        work: impl FnOnce(&Desk<'_>) -> Result<T, PageError>,
    ) -> Result<T, PageError> {
        let settings = &self.catalog.settings;
        let addresses = Addresses::new(
            route,
            self.layout,
            &base_path(settings.base_url.as_deref()),
            theme.versions(),
        );
        let assets: Vec<&str> = theme.assets().collect();
        let lang = route.lang().unwrap_or(settings.default_lang);
        work(&Desk {
            catalog: &self.catalog,
            shelf: &self.shelf,
            index: &self.index,
            messages: theme.messages(),
            addresses: &addresses,
            assets: &assets,
            lang,
            today: self.today,
            units: &self.units[lang as usize],
            frames: &self.frames,
            domains: OnceCell::new(),
            facts: OnceCell::new(),
        })
    }

    fn html(&self, theme: &Theme, route: &Route) -> Result<String, PageError> {
        self.at_desk(theme, route, |desk| match route {
            Route::Root => {
                let settings = &self.catalog.settings;
                let description = settings.descriptions.get(desk.lang).to_owned();
                let head = head(settings.name.clone(), description, "languages");
                draw(theme, desk, route, head, overview::Languages::new(desk))
            }
            Route::Home(_) => {
                let mut head = fixed_head(desk, "title-home", None, ("home", Route::Home));
                head.description = self.catalog.settings.descriptions.get(desk.lang).to_owned();
                draw(theme, desk, route, head, overview::Home::new(desk))
            }
            Route::Search(lang, query) => self.search_page(theme, desk, route, (*lang, query)),
            Route::Suggest(lang, text) => self.suggestions(theme, desk, (*lang, text)),
            Route::Communes(_, text) => answers::communes(theme, desk, text),
            Route::Sheets(_) => {
                let description = Some("description-practices");
                let head =
                    fixed_head(desk, "title-practices", description, ("practices", Route::Sheets));
                draw(theme, desk, route, head, overview::Sheets::new(desk))
            }
            Route::Lists(_) => {
                let description = Some("description-lists");
                let head = fixed_head(desk, "title-lists", description, ("lists", Route::Lists));
                draw(theme, desk, route, head, reading::Lists::new(desk))
            }
            Route::Browse(_) => {
                let description = Some("description-browse");
                let head = fixed_head(desk, "title-browse", description, ("browse", Route::Browse));
                draw(theme, desk, route, head, overview::Browse::new(desk))
            }
            Route::Helplines(_) => {
                let description = Some("helplines-lead");
                let made = ("helplines", Route::Helplines as fn(Lang) -> Route);
                let head = fixed_head(desk, "title-helplines", description, made);
                draw(theme, desk, route, head, overview::Helplines::new(desk))
            }
            Route::Data(_) => {
                let made = ("data", Route::Data as fn(Lang) -> Route);
                let head = fixed_head(desk, "title-data", Some("description-data"), made);
                draw(theme, desk, route, head, data::DataPage::new(desk, self))
            }
            Route::Term(_, facet, term) => term_page(theme, desk, route, (facet, term)),
            Route::Sheet(..) | Route::List(..) | Route::Page(..) => {
                self.versioned_page(theme, desk, route)
            }
            Route::NotFound(..) => {
                let head = head(desk.t("title-not-found"), String::new(), "not_found");
                draw(theme, desk, route, head, overview::NotFound::new(desk))
            }
            Route::Overview(_, overview) => self.overview(theme, desk, route, overview),
            Route::Choice(_, choice) => self.choice(theme, desk, route, choice),
            Route::Embed(_, embed) => self.embed(theme, desk, route, embed),
            Route::Offline(Offline::Page(_)) if self.can_be_kept() => {
                let made =
                    ("offline", (|lang| Route::Offline(Offline::Page(lang))) as fn(Lang) -> Route);
                let head = fixed_head(desk, "title-offline", Some("description-offline"), made);
                draw(theme, desk, route, head, ())
            }
            Route::Asset(_)
            | Route::Media(_)
            | Route::Bundled(_)
            | Route::Api(_)
            | Route::Discovery(_)
            | Route::Offline(_) => Err(PageError::NotFound),
        })
    }

    /// The pages of what has language versions: a sheet, a list, a page of text.
    fn versioned_page(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
    ) -> Result<String, PageError> {
        match route {
            Route::Sheet(_, slug) => {
                let practice = self.shelf.practice(slug).ok_or(PageError::NotFound)?;
                let (_, sheet) = practice.sheets.best(desk.lang);
                let texts = (&*sheet.title, &*sheet.summary);
                let head = versioned_head("sheet", texts, &practice.sheets, slug, Route::Sheet);
                draw(theme, desk, route, head, sheet::SheetPage::new(desk, practice))
            }
            Route::List(_, slug) => {
                let versions = self.shelf.lists.get(slug).ok_or(PageError::NotFound)?;
                let (_, list) = versions.best(desk.lang);
                let texts = (&*list.title, &*list.summary);
                let head = versioned_head("list", texts, versions, slug, Route::List);
                draw(theme, desk, route, head, reading::ListPage::new(desk, slug, versions))
            }
            Route::Page(_, slug) => {
                let versions = self.catalog.pages.get(slug).ok_or(PageError::NotFound)?;
                let (_, page) = versions.best(desk.lang);
                if StaticPage::subject(versions).is_some() {
                    return Err(PageError::NotFound);
                }
                let texts = (&*page.title, &*page.summary);
                let head = versioned_head("page", texts, versions, slug, Route::Page);
                draw(theme, desk, route, head, reading::TextPage::new(desk, slug, versions))
            }
            _ => Err(PageError::NotFound),
        }
    }
}

fn term_page(
    theme: &Theme,
    desk: &Desk<'_>,
    route: &Route,
    (facet, term): (&String, &String),
) -> Result<String, PageError> {
    let view = overview::TermPage::new(desk, facet, term).ok_or(PageError::NotFound)?;
    let (title, description) = view.title();
    let (facet, term) = (facet.clone(), term.clone());
    let head = Head {
        title: title.to_owned(),
        description: description.to_owned(),
        template: "term",
        alternate: Some(Box::new(move |lang| Route::Term(lang, facet.clone(), term.clone()))),
        written_in: desk.catalog.settings.langs.clone(),
    };
    draw(theme, desk, route, head, view)
}

fn draw(
    theme: &Theme,
    desk: &Desk<'_>,
    route: &Route,
    head: Head,
    view: impl serde::Serialize,
) -> Result<String, PageError> {
    let template = format!("{}.html", head.template);
    Ok(theme.render(&template, &Context::new(desk, route, head, view))?)
}

/// The head of a page whose words are messages, the same in every language.
fn fixed_head(
    desk: &Desk<'_>,
    title: &str,
    description: Option<&str>,
    (template, route): (&'static str, fn(Lang) -> Route),
) -> Head {
    Head {
        title: desk.t(title),
        description: description.map(|key| desk.t(key)).unwrap_or_default(),
        template,
        alternate: Some(Box::new(route)),
        written_in: desk.catalog.settings.langs.clone(),
    }
}

/// The head of a page that shows a version of something.
fn versioned_head<T>(
    template: &'static str,
    (title, description): (&str, &str),
    versions: &Translations<T>,
    slug: &Slug,
    route: fn(Lang, Slug) -> Route,
) -> Head {
    let slug = slug.clone();
    Head {
        title: title.to_owned(),
        description: description.to_owned(),
        template,
        alternate: Some(Box::new(move |lang| route(lang, slug.clone()))),
        written_in: written_in(versions),
    }
}

fn head(title: String, description: String, template: &'static str) -> Head {
    Head { title, description, template, alternate: None, written_in: Vec::new() }
}

/// The languages in which something exists, the original first.
fn written_in<T>(versions: &Translations<T>) -> Vec<Lang> {
    let mut langs: Vec<Lang> = versions.iter().map(|(lang, _)| lang).collect();
    langs.sort_by_key(|lang| *lang != versions.original());
    langs
}

/// The path of a base address, with a slash at both ends.
fn base_path(base_url: Option<&str>) -> String {
    let path =
        base_url.and_then(|url| url.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
    match path {
        Some((_, path)) if !path.is_empty() => format!("/{}/", path.trim_matches('/')),
        _ => "/".to_owned(),
    }
}
