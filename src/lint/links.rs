//! Links, related sheets and list items must lead somewhere.

use crate::{
    content::{
        catalog::{Catalog, Practice},
        fields::suggest,
        markdown::{Body, Target},
    },
    date::Date,
    diagnostic::{Code, Diagnostic},
    text::{Slug, nearest},
};

pub(super) fn dead_links(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut check = |path: Option<&str>, body: &Body| {
        for link in body.links.iter().filter(|link| !exists(catalog, &link.target)) {
            let diagnostic =
                Diagnostic::new(Code::DeadLink, path.unwrap_or_default()).at(link.span);
            let near = match &link.target {
                Target::Sheet(slug) => nearest_slug(slug, catalog.practices.keys()),
                Target::List(slug) => nearest_slug(slug, catalog.lists.keys()),
                Target::Page(slug) => nearest_slug(slug, catalog.pages.keys()),
                Target::Term(..) | Target::Media(_) => None,
            };
            found.push(suggest(diagnostic.with("target", &link.target), near));
        }
    };
    for practice in catalog.practices.values() {
        practice
            .sheets
            .iter()
            .for_each(|(lang, sheet)| check(practice.sheets.path(lang), &sheet.body));
    }
    for list in catalog.lists.values() {
        list.iter().for_each(|(lang, version)| check(list.path(lang), &version.body));
    }
    for page in catalog.pages.values() {
        page.iter().for_each(|(lang, version)| check(page.path(lang), &version.body));
    }
    found
}

pub(super) fn dead_related(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for practice in catalog.practices.values() {
        let path = practice.sheets.path(practice.sheets.original()).unwrap_or_default();
        for (slug, span) in &practice.facts.related {
            if !catalog.practices.contains_key(slug) {
                let diagnostic =
                    Diagnostic::new(Code::DeadLink, path).at(*span).with("target", slug);
                found.push(suggest(diagnostic, nearest_slug(slug, catalog.practices.keys())));
            }
        }
    }
    found
}

pub(super) fn dead_list_items(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for list in catalog.lists.values() {
        for (lang, version) in list.iter() {
            for item in
                version.items.iter().filter(|item| !catalog.practices.contains_key(&item.sheet))
            {
                let diagnostic =
                    Diagnostic::new(Code::DeadListItem, list.path(lang).unwrap_or_default())
                        .at(item.span)
                        .with("slug", &item.sheet);
                found
                    .push(suggest(diagnostic, nearest_slug(&item.sheet, catalog.practices.keys())));
            }
        }
    }
    found
}

/// Links and list items of what is public to what is not.
pub(super) fn hidden_targets(catalog: &Catalog, _today: Date) -> Vec<Diagnostic> {
    let is_public = |practice: &Practice| practice.status(practice.sheets.original()).is_public();
    let is_hidden =
        |slug: &Slug| catalog.practices.get(slug).is_some_and(|practice| !is_public(practice));
    let mut found = Vec::new();
    for practice in catalog.practices.values() {
        for (lang, sheet) in
            practice.sheets.iter().filter(|(lang, _)| practice.status(*lang).is_public())
        {
            for link in &sheet.body.links {
                let Target::Sheet(slug) = &link.target else { continue };
                if is_hidden(slug) {
                    let diagnostic = Diagnostic::new(
                        Code::NotPublished,
                        practice.sheets.path(lang).unwrap_or_default(),
                    );
                    found.push(diagnostic.at(link.span).with("target", slug));
                }
            }
        }
    }
    for list in catalog.lists.values() {
        for (lang, version) in list.iter().filter(|(_, version)| version.status.is_public()) {
            for item in version.items.iter().filter(|item| is_hidden(&item.sheet)) {
                let diagnostic =
                    Diagnostic::new(Code::NotPublished, list.path(lang).unwrap_or_default());
                found.push(diagnostic.at(item.span).with("target", &item.sheet));
            }
        }
    }
    found
}

fn exists(catalog: &Catalog, target: &Target) -> bool {
    match target {
        Target::Sheet(slug) => catalog.practices.contains_key(slug),
        Target::List(slug) => catalog.lists.contains_key(slug),
        Target::Page(slug) => catalog.pages.contains_key(slug),
        Target::Term(facet, term) => catalog.taxonomy.term(facet, term).is_some(),
        Target::Media(file) => catalog.media.contains_key(file),
    }
}

fn nearest_slug<'a>(slug: &Slug, slugs: impl Iterator<Item = &'a Slug>) -> Option<&'a str> {
    nearest(slug.as_str(), slugs.map(Slug::as_str))
}
