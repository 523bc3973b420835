//! What a page says of itself in the words of <https://schema.org>. A sheet is called an article and
//! not a set of instructions: its steps are advice, and no program should read them out as a recipe.

use serde_json::{Map, Value, json};

use super::Desk;
use crate::{
    content::{catalog::Practice, list::ReadingList},
    search::Query,
    site::route::Route,
    text::{Lang, Slug},
};

/// The most sources that are named.
const MAX_SOURCES: usize = 50;

/// What the page `route` says; `None` where there is nothing to say.
pub(super) fn of(desk: &Desk<'_>, route: &Route) -> Option<Value> {
    let things = match route {
        Route::Home(_) => vec![site(desk)],
        Route::Sheet(_, slug) => {
            let practice = desk.shelf.practice(slug)?;
            let title = &practice.sheets.best(desk.lang).1.title;
            let facet = desk.catalog.taxonomy.domain();
            let term = facet.and_then(|f| Some((f.id.clone(), practice.terms(&f.id).first()?)));
            let above = match term {
                Some((facet, term)) => {
                    let label = desk.term_label(&facet, term);
                    (label, Route::Term(desk.lang, facet, term.clone()))
                }
                None => (desk.t("nav-practices"), Route::Sheets(desk.lang)),
            };
            vec![sheet(desk, practice), trail(desk, Some(above), title, route)]
        }
        Route::List(_, slug) => {
            let (lang, shown) = desk.shelf.lists.get(slug)?.best(desk.lang);
            let above = (desk.t("nav-lists"), Route::Lists(desk.lang));
            vec![list(desk, slug, lang, shown), trail(desk, Some(above), &shown.title, route)]
        }
        Route::Term(_, facet, term) => {
            let above = (desk.t("nav-browse"), Route::Browse(desk.lang));
            vec![trail(desk, Some(above), &desk.term_label(facet, term), route)]
        }
        Route::Page(_, slug) => {
            let page = desk.catalog.pages.get(slug)?.best(desk.lang).1;
            vec![trail(desk, None, &page.title, route)]
        }
        _ => return None,
    };
    Some(whole(json!({ "@context": "https://schema.org", "@graph": things })))
}

/// The same without what is not known.
fn whole(value: Value) -> Value {
    let is_known = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, whole(value)));
            Value::Object(fields.filter(|(_, value)| is_known(value)).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(whole).collect()),
        value => value,
    }
}

fn organization(name: &str) -> Value {
    if name.is_empty() { Value::Null } else { json!({ "@type": "Organization", "name": name }) }
}

fn licence<'a>(desk: &'a Desk<'_>) -> Option<&'a str> {
    desk.catalog.settings.licence.as_ref().map(|(_, url)| url.as_str())
}

fn site(desk: &Desk<'_>) -> Value {
    let settings = &desk.catalog.settings;
    let search = desk.permalink(&Route::Search(desk.lang, Query::default()));
    let action = search.filter(|_| !desk.addresses.is_export()).map(|address| {
        json!({
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": format!("{address}?q={{search_term_string}}"),
            },
            "query-input": "required name=search_term_string",
        })
    });
    json!({
        "@type": "WebSite",
        "name": settings.name,
        "alternateName": settings.taglines.get(desk.lang),
        "description": settings.descriptions.get(desk.lang),
        "inLanguage": desk.lang,
        "url": desk.web_href(&Route::Home(desk.lang)),
        "publisher": organization(&settings.contact_name),
        "license": licence(desk),
        "potentialAction": action,
    })
}

fn sheet(desk: &Desk<'_>, practice: &Practice) -> Value {
    let (lang, sheet) = practice.sheets.best(desk.lang);
    let (facts, settings) = (&practice.facts, &desk.catalog.settings);
    let address = |lang: Lang| desk.web_href(&Route::Sheet(lang, practice.slug.clone()));
    let original = practice.sheets.original();
    let of_site = |lang: &Lang| settings.langs.contains(lang);
    let others = practice.sheets.iter().map(|(other, _)| other).filter(of_site);
    let others = others.filter(|other| *other != lang && lang == original);
    let version =
        |lang: Lang| json!({ "@type": "Article", "@id": address(lang), "inLanguage": lang });
    let taxonomy = &desk.catalog.taxonomy;
    let about = taxonomy.domain().into_iter().flat_map(|facet| {
        practice.terms(&facet.id).iter().map(|term| desk.term_label(&facet.id, term))
    });
    let sources = facts.sources.iter().take(MAX_SOURCES).map(|source| {
        json!({
            "@type": "CreativeWork",
            "name": source.title,
            "publisher": organization(&source.publisher),
            "url": source.url,
        })
    });
    let is_translation = lang != original && of_site(&original);
    json!({
        "@type": "Article",
        "@id": address(lang),
        "url": address(lang),
        "headline": sheet.title,
        "description": sheet.summary,
        "inLanguage": lang,
        "datePublished": facts.written.map(|date| date.to_string()),
        "dateModified": sheet.updated.map(|date| date.to_string()),
        "author": organization(&facts.owner),
        "publisher": organization(&settings.name),
        "license": licence(desk),
        "isAccessibleForFree": true,
        "about": about.map(|name| json!({ "@type": "Thing", "name": name })).collect::<Vec<_>>(),
        "citation": sources.collect::<Vec<_>>(),
        "translationOfWork": is_translation.then(|| version(original)),
        "workTranslation": others.map(version).collect::<Vec<_>>(),
    })
}

fn list(desk: &Desk<'_>, slug: &Slug, lang: Lang, list: &ReadingList) -> Value {
    let shown = list.items.iter().filter_map(|item| desk.shelf.practice(&item.sheet));
    let items = shown.enumerate().map(|(at, practice)| {
        json!({
            "@type": "ListItem",
            "position": at + 1,
            "name": practice.sheets.best(desk.lang).1.title,
            "url": desk.web_href(&Route::Sheet(desk.lang, practice.slug.clone())),
        })
    });
    let items: Vec<Value> = items.collect();
    json!({
        "@type": "ItemList",
        "@id": desk.web_href(&Route::List(lang, slug.clone())),
        "name": list.title,
        "description": list.summary,
        "itemListOrder": "https://schema.org/ItemListOrderAscending",
        "numberOfItems": items.len(),
        "itemListElement": items,
    })
}

/// Where a page stands in the site: home, the page above it, itself.
fn trail(desk: &Desk<'_>, above: Option<(String, Route)>, title: &str, own: &Route) -> Value {
    let home = (desk.catalog.settings.name.clone(), Route::Home(desk.lang));
    let all = [Some(home), above, Some((title.to_owned(), own.clone()))];
    let step = |(at, (name, route)): (usize, (String, Route))| {
        json!({
            "@type": "ListItem",
            "position": at + 1,
            "name": name,
            "item": desk.web_href(&route),
        })
    };
    let steps: Vec<Value> = all.into_iter().flatten().enumerate().map(step).collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}
