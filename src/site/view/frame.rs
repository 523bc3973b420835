//! What stands around every page: head, navigation, helplines, foot.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Serialize;

use super::{DateView, Desk, LinkView, machines::Machines};
use crate::{
    content::{
        helpline::Helpline,
        page::{Nav, StaticPage},
        taxonomy::Role,
    },
    search::Query,
    site::{
        Bundle,
        route::{Choice, Embed, Offline, Overview, Route, Selection},
        theme::Prepared,
    },
    text::{Lang, Slug},
};

/// Everything that a template receives.
#[derive(Serialize)]
pub struct Context<V> {
    page: PageView,
    site: Prepared,
    helplines: Prepared,
    view: V,
}

/// What stands around a page.
#[derive(Clone)]
pub struct Frame {
    site: Prepared,
    helplines: Prepared,
    /// Whether all pages of its template and language have it.
    is_shared: bool,
}

/// The frames that many pages share, by language; made when the first of them is asked for.
#[derive(Default)]
pub struct Frames {
    searches: [OnceLock<Frame>; 4],
    sheets: [OnceLock<Frame>; 4],
}

impl Frame {
    /// The frame of the page `route`.
    pub fn of(desk: &Desk<'_>, route: &Route) -> Frame {
        let frame = |is_shared| Frame {
            site: Prepared::new(&site(desk, route)),
            helplines: Prepared::new(&helplines(desk)),
            is_shared,
        };
        // Pages in one folder, to none of which the navigation leads but to the search itself.
        let frames = match route {
            Route::Search(..) => &desk.frames.searches,
            Route::Sheet(..) => &desk.frames.sheets,
            _ => return frame(false),
        };
        frames[desk.lang as usize].get_or_init(|| frame(true)).clone()
    }
}

/// What the template of a part of a page receives.
#[derive(Serialize)]
pub struct Fragment<V> {
    page: FragmentPage,
    site: Prepared,
    view: V,
}

/// What templates read of the page around a part.
#[derive(Serialize)]
struct FragmentPage {
    lang: Lang,
    title: String,
}

impl<V: Serialize> Fragment<V> {
    /// The context of a part of a page that needs nothing of the rest.
    pub fn new(desk: &Desk<'_>, view: V) -> Fragment<V> {
        let page = FragmentPage { lang: desk.lang, title: String::new() };
        Fragment { page, site: Prepared::none(), view }
    }

    /// The context of the main part of the page `route`, called `title`.
    pub fn main(desk: &Desk<'_>, route: &Route, title: String, view: V) -> Fragment<V> {
        let page = FragmentPage { lang: desk.lang, title };
        Fragment { page, site: Frame::of(desk, route).site, view }
    }
}

/// What a page says of itself.
pub struct Head {
    /// The name of the page, as in its main heading.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The name of the template, without `.html`.
    pub template: &'static str,
    /// The same page in another language; `None` where there is none.
    pub alternate: Option<Box<dyn Fn(Lang) -> Route>>,
    /// The languages in which the page's content exists, for search engines.
    pub written_in: Vec<Lang>,
}

#[derive(Serialize)]
struct PageView {
    lang: Lang,
    title: String,
    head_title: String,
    /// One or two sentences below the main heading.
    lead: String,
    /// What search engines and previews show.
    description: String,
    template: &'static str,
    /// Whether search engines are asked to leave it out.
    is_unlisted: bool,
    canonical: Option<String>,
    /// The address of the original, for readers of any other language.
    x_default: Option<String>,
    alternates: Vec<AlternateView>,
    is_export: bool,
    /// Whether its template and language tell what stands around it.
    is_framed: bool,
    assets: BTreeMap<String, String>,
    machines: Machines,
}

#[derive(Serialize)]
struct AlternateView {
    lang: Lang,
    name: &'static str,
    href: String,
    is_current: bool,
    /// The address on the whole web, if the page's text exists in this language.
    permalink: Option<String>,
}

#[derive(Serialize)]
struct SiteView {
    name: String,
    tagline: String,
    lang_root: String,
    search_href: String,
    suggest_href: String,
    practices_href: String,
    browse_href: String,
    overview_href: String,
    lists_href: String,
    helplines_href: String,
    embed_href: String,
    data_href: String,
    /// Where a browser that asks no server begins to search.
    start_href: String,
    /// Where readers may keep the site for reading without a network.
    offline: Option<OfflineView>,
    choices: ChoicesView,
    quick_exit: String,
    nav: Vec<NavView>,
    footer_nav: Vec<LinkView>,
    licence: LicenceView,
    contact: ContactView,
    version: Option<&'static str>,
    domains: Vec<DomainCard>,
}

/// Where the script finds the pages of chosen sheets.
#[derive(Serialize)]
struct ChoicesView {
    root: String,
    list_href: String,
    compare_href: String,
    note_href: String,
    /// The address of the parts of a sheet called `slug`.
    parts_href: String,
}

#[derive(Serialize)]
struct OfflineView {
    href: String,
    worker_href: String,
    files_href: String,
}

#[derive(Serialize)]
struct NavView {
    title: String,
    href: String,
    is_current: bool,
}

#[derive(Serialize)]
struct LicenceView {
    name: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct ContactView {
    name: String,
    email: Option<String>,
}

#[derive(Serialize)]
struct DomainCard {
    n: usize,
    id: String,
    label: String,
    description: String,
    href: String,
    count: usize,
    is_current: bool,
}

/// The helplines for a reader.
#[derive(Serialize)]
pub struct HelplinesView {
    /// The emergency numbers.
    pub emergency: Vec<LineView>,
    /// The other lines, those that answer in the reader's language first.
    pub others: Vec<LineView>,
}

/// A helpline for a reader.
#[derive(Serialize)]
pub struct LineView {
    number: String,
    tel: String,
    name: String,
    description: String,
    languages: String,
    regions: String,
    checked: Option<DateView>,
    source: Option<String>,
}

impl<V: Serialize> Context<V> {
    /// The context of the page `route`.
    pub fn new(desk: &Desk<'_>, route: &Route, head: Head, view: V) -> Context<V> {
        let Frame { site, helplines, is_shared } = Frame::of(desk, route);
        let page = PageView { is_framed: is_shared, ..page(desk, route, head) };
        Context { page, site, helplines, view }
    }
}

/// What the window of a browser shows.
fn head_title(desk: &Desk<'_>, route: &Route, title: &str) -> String {
    let settings = &desk.catalog.settings;
    if let Some(name) = settings.neutral_name(desk.lang) {
        return name.to_owned();
    }
    match (route, settings.taglines.get(desk.lang)) {
        (Route::Home(_) | Route::Root, "") => settings.name.clone(),
        (Route::Home(_) | Route::Root, tagline) => format!("{} – {tagline}", settings.name),
        _ => format!("{title} – {}", settings.name),
    }
}

fn page(desk: &Desk<'_>, route: &Route, mut head: Head) -> PageView {
    let settings = &desk.catalog.settings;
    // A version in a language that the site does not offer has no page.
    head.written_in.retain(|lang| settings.langs.contains(lang));
    let is_export = desk.addresses.is_export();
    // Whoever met a page that is not there goes on in another language from its home page.
    let home =
        matches!(route, Route::NotFound(..)).then_some(&Route::Home as &dyn Fn(Lang) -> Route);
    let alternates = head.alternate.as_deref().or(home).map_or_else(Vec::new, |alternate| {
        let view = |lang: &Lang| AlternateView {
            lang: *lang,
            name: lang.own_name(),
            href: desk.href(&alternate(*lang)),
            is_current: *lang == desk.lang,
            permalink: if head.written_in.contains(lang) {
                desk.permalink(&alternate(*lang))
            } else {
                None
            },
        };
        settings.langs.iter().map(view).collect()
    });
    // A page whose text is in another language only repeats that language's page.
    let original = head.written_in.first().filter(|_| !head.written_in.contains(&desk.lang));
    let canonical = match (route, original, &head.alternate) {
        (Route::NotFound(..) | Route::Search(..) | Route::Choice(..), _, _) => None,
        (Route::Embed(_, Embed::Framed(_) | Embed::Plain(_)), _, _) => None,
        (_, Some(lang), Some(alternate)) => desk.permalink(&alternate(*lang)),
        _ => desk.permalink(route),
    };
    let x_default = match (&head.alternate, head.written_in.first()) {
        (Some(alternate), Some(lang)) if canonical.is_some() => desk.permalink(&alternate(*lang)),
        _ => None,
    };
    let neutral = settings.neutral_name(desk.lang).map(str::to_owned);
    PageView {
        lang: desk.lang,
        x_default,
        head_title: head_title(desk, route, &head.title),
        machines: Machines::new(desk, route, &head, canonical.as_deref()),
        title: head.title,
        description: neutral.unwrap_or_else(|| head.description.clone()),
        lead: head.description,
        template: head.template,
        is_unlisted: match route {
            // The page to search from is one; pages of results are as many as questions.
            Route::Search(_, query) => !is_export && *query != Query::default(),
            Route::Choice(..) => true,
            Route::Embed(_, embed) => !matches!(embed, Embed::Guide(_)),
            _ => false,
        },
        canonical,
        alternates,
        is_export,
        is_framed: false,
        assets: desk.asset_hrefs(),
    }
}

fn site(desk: &Desk<'_>, route: &Route) -> SiteView {
    let (settings, lang) = (&desk.catalog.settings, desk.lang);
    let search = Route::Search(lang, Query::default());
    let fixed = [
        (&search, "nav-search"),
        (&Route::Sheets(lang), "nav-practices"),
        (&Route::Browse(lang), "nav-browse"),
        (&Route::Lists(lang), "nav-lists"),
    ];
    let mut nav: Vec<NavView> = fixed
        .into_iter()
        .map(|(to, key)| NavView {
            title: desk.t(key),
            href: desk.href(to),
            is_current: to.path() == route.path(),
        })
        .collect();
    nav.extend(pages(desk, Nav::Header).map(|(to, title)| NavView {
        title,
        href: desk.href(&to),
        is_current: to.path() == route.path(),
    }));
    let footer =
        pages(desk, Nav::Footer).map(|(to, title)| LinkView { title, href: desk.href(&to) });
    SiteView {
        name: settings.name.clone(),
        tagline: settings.taglines.get(lang).to_owned(),
        lang_root: desk.href(&Route::Home(lang)),
        search_href: desk.href(&search),
        suggest_href: desk.href(&Route::Suggest(lang, String::new())),
        practices_href: desk.href(&Route::Sheets(lang)),
        browse_href: desk.href(&Route::Browse(lang)),
        overview_href: desk.href(&Route::Overview(lang, Overview::All)),
        lists_href: desk.href(&Route::Lists(lang)),
        helplines_href: desk.href(&Route::Helplines(lang)),
        embed_href: desk.href(&Route::Embed(lang, Embed::Guide(Query::default()))),
        data_href: desk.href(&Route::Data(lang)),
        start_href: desk.href(&Route::Bundled(Bundle::start(lang))),
        offline: offline(desk),
        choices: choices(desk),
        quick_exit: settings.quick_exit.get(lang).to_owned(),
        nav,
        footer_nav: footer.collect(),
        licence: settings.licence.as_ref().map_or_else(
            || LicenceView { name: String::new(), href: None },
            |(name, url)| LicenceView { name: name.clone(), href: Some(url.clone()) },
        ),
        contact: ContactView {
            name: settings.contact_name.clone(),
            email: settings.contact_email.clone(),
        },
        version: Some(env!("CARGO_PKG_VERSION")),
        domains: domains(desk, route),
    }
}

fn offline(desk: &Desk<'_>) -> Option<OfflineView> {
    let href = |offline: Offline| desk.href(&Route::Offline(offline));
    let can_be_kept = desk.catalog.settings.is_offline && desk.addresses.is_export();
    can_be_kept.then(|| OfflineView {
        href: href(Offline::Page(desk.lang)),
        worker_href: href(Offline::Worker),
        files_href: href(Offline::Files),
    })
}

fn choices(desk: &Desk<'_>) -> ChoicesView {
    let href = |choice: Choice| desk.href(&Route::Choice(desk.lang, choice));
    ChoicesView {
        root: desk.href(&Route::Root),
        list_href: href(Choice::List(Selection::default())),
        compare_href: href(Choice::Compare(Selection::default())),
        note_href: href(Choice::Note(Selection::default())),
        parts_href: Slug::from_title("slug")
            .map(|slug| href(Choice::Parts(slug)))
            .unwrap_or_default(),
    }
}

fn pages(desk: &Desk<'_>, nav: Nav) -> impl Iterator<Item = (Route, String)> {
    let best = desk
        .catalog
        .pages
        .iter()
        .filter(|(_, page)| StaticPage::subject(page).is_none())
        .map(|(slug, page)| (slug, page.best(desk.lang).1));
    let mut pages: Vec<_> = best.filter(|(_, page)| page.nav == nav).collect();
    pages.sort_by_key(|(slug, page)| (page.order, *slug));
    let lang = desk.lang;
    let pages: Vec<_> = pages
        .into_iter()
        .map(|(slug, p)| (Route::Page(lang, slug.clone()), p.title.clone()))
        .collect();
    pages.into_iter()
}

fn domains(desk: &Desk<'_>, route: &Route) -> Vec<DomainCard> {
    let Some(facet) = desk.catalog.taxonomy.domain() else { return Vec::new() };
    let card = |(n, term): (usize, &crate::content::taxonomy::Term)| {
        let to = Route::Term(desk.lang, facet.id.clone(), term.id.clone());
        DomainCard {
            n: n + 1,
            id: term.id.clone(),
            label: term.labels.get(desk.lang).to_owned(),
            description: term.descriptions.get(desk.lang).to_owned(),
            href: desk.href(&to),
            count: desk.shelf.count(&facet.id, &term.id),
            is_current: to.path() == route.path(),
        }
    };
    facet.terms.iter().enumerate().map(card).collect()
}

/// The helplines for the reader of this page.
pub fn helplines(desk: &Desk<'_>) -> HelplinesView {
    let (emergency, mut others): (Vec<&Helpline>, Vec<&Helpline>) =
        desk.catalog.helplines.iter().partition(|line| line.is_emergency);
    others.sort_by_key(|line| !line.langs.contains(&desk.lang));
    let lines =
        |lines: Vec<&Helpline>| lines.into_iter().map(|line| line_view(desk, line)).collect();
    HelplinesView { emergency: lines(emergency), others: lines(others) }
}

fn line_view(desk: &Desk<'_>, line: &Helpline) -> LineView {
    let languages: Vec<String> = line.langs.iter().map(|lang| desk.lang_name(*lang)).collect();
    // A line for the whole country names no region.
    let facet = desk.catalog.taxonomy.role(Role::Region);
    let whole = facet.and_then(|facet| facet.default.as_deref());
    let regions = line.regions.iter().filter(|region| Some(region.as_str()) != whole);
    let label = |region: &String| facet.map(|facet| desk.term_label(&facet.id, region));
    let regions: Vec<String> = regions.filter_map(label).collect();
    LineView {
        number: line.number.clone(),
        tel: line.tel(),
        name: line.names.get(desk.lang).to_owned(),
        description: line.descriptions.get(desk.lang).to_owned(),
        languages: languages.join(", "),
        regions: regions.join(", "),
        checked: line.checked.map(|date| desk.date(date)),
        source: line.source.clone(),
    }
}
