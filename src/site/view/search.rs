//! The search page: the words, the filters as links, the hits.

use serde::Serialize;

use super::{Card, Desk};
use crate::{
    content::taxonomy::Facet,
    search::{Matching, Query, Results, Sort},
    site::route::Route,
};

/// The search page.
#[derive(Serialize)]
pub struct SearchPage {
    text: String,
    action: String,
    hidden: Vec<Hidden>,
    total: usize,
    is_all: bool,
    has_words: bool,
    facets: Vec<FacetView>,
    chips: Vec<Chip>,
    clear_href: String,
    sorts: Vec<SortView>,
    hits: Vec<Card>,
    pages: Pages,
    without_filters: Option<WithoutFilters>,
    excluded: Vec<String>,
    is_static_notice: bool,
}

#[derive(Serialize)]
struct Hidden {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct FacetView {
    id: String,
    label: String,
    description: String,
    is_open: bool,
    n_selected: usize,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    id: String,
    label: String,
    count: usize,
    is_selected: bool,
    href: String,
}

#[derive(Serialize)]
struct Chip {
    facet_label: String,
    label: String,
    remove_href: String,
}

#[derive(Serialize)]
struct SortView {
    id: &'static str,
    href: String,
    is_current: bool,
}

#[derive(Serialize)]
struct Pages {
    current: usize,
    total: usize,
    previous_href: Option<String>,
    next_href: Option<String>,
    numbers: Vec<PageNumber>,
}

#[derive(Serialize)]
struct PageNumber {
    n: Option<usize>,
    href: String,
    is_current: bool,
}

#[derive(Serialize)]
struct WithoutFilters {
    total: usize,
    href: String,
}

/// The facets that stand open before a reader chooses anything.
const OPEN_FACETS: usize = 3;

impl SearchPage {
    /// The page of what was found. `total_without_filters` is asked only when the filters leave
    /// nothing.
    pub fn new(
        desk: &Desk<'_>,
        query: &Query,
        results: &Results,
        total_without_filters: impl Fn() -> usize,
    ) -> SearchPage {
        let href = |query: Query| desk.href(&Route::Search(desk.lang, query));
        let is_export = desk.addresses.is_export();
        let filters = query
            .filters
            .iter()
            .flat_map(|(facet, terms)| terms.iter().map(move |term| (facet, term)));
        let without_filters = (results.total == 0 && !query.filters.is_empty())
            .then(&total_without_filters)
            .filter(|total| *total > 0)
            .map(|total| WithoutFilters { total, href: href(query.without_filters()) });
        SearchPage {
            text: query.text.clone(),
            action: href(Query::default()),
            hidden: filters
                .clone()
                .map(|(f, t)| Hidden { name: f.clone(), value: t.clone() })
                .collect(),
            total: results.total,
            is_all: results.matching == Matching::All,
            has_words: !results.words.is_empty(),
            facets: facets(desk, query, results),
            chips: filters
                .map(|(facet, term)| Chip {
                    facet_label: desk
                        .catalog
                        .taxonomy
                        .facet(facet)
                        .map_or("", |f| f.labels.get(desk.lang))
                        .to_owned(),
                    label: desk.term_label(facet, term),
                    remove_href: href(query.without(facet, term)),
                })
                .collect(),
            clear_href: href(query.without_filters()),
            sorts: if is_export { Vec::new() } else { sorts(query, &results.words, href) },
            // Where no query is answered, the first page of everything would pass for all there is.
            hits: if is_export {
                Vec::new()
            } else {
                results.hits.iter().filter_map(|hit| card(desk, hit)).collect()
            },
            pages: pages(query, results, href),
            without_filters,
            excluded: results.words.unwanted.iter().map(|word| word.text.clone()).collect(),
            is_static_notice: is_export,
        }
    }
}

fn card(desk: &Desk<'_>, hit: &crate::search::Hit) -> Option<Card> {
    let practice = desk.shelf.practice(&hit.slug)?;
    let mut card = desk.card_of(practice, hit.lang, practice.sheets.get(hit.lang)?);
    card.title_fragments = hit.title.clone();
    card.excerpt = hit.excerpt.clone();
    Some(card)
}

fn facets(desk: &Desk<'_>, query: &Query, results: &Results) -> Vec<FacetView> {
    // In an export a value is the link to its page, so a facet without pages is no choice there.
    let is_shown = |facet: &&Facet| {
        !facet.is_hidden && (!desk.addresses.is_export() || super::overview::has_pages(facet))
    };
    let shown = desk.catalog.taxonomy.facets.iter().filter(is_shown);
    let mut views: Vec<FacetView> =
        shown.map(|facet| facet_view(desk, facet, query, results)).collect();
    views.retain(|facet| facet.values.len() > 1 || facet.n_selected > 0);
    for (at, facet) in views.iter_mut().enumerate() {
        facet.is_open = at < OPEN_FACETS || facet.n_selected > 0;
    }
    views
}

fn facet_view(desk: &Desk<'_>, facet: &Facet, query: &Query, results: &Results) -> FacetView {
    let counts = results.facets.iter().find(|counts| counts.facet == facet.id);
    let mut values: Vec<ValueView> = facet
        .terms
        .iter()
        .map(|term| {
            let is_selected = query.has(&facet.id, &term.id);
            let next = if is_selected {
                query.without(&facet.id, &term.id)
            } else {
                query.with(&facet.id, &term.id)
            };
            ValueView {
                id: term.id.clone(),
                label: term.labels.get(desk.lang).to_owned(),
                count: counts.map_or(0, |counts| counts.count(&term.id)),
                is_selected,
                href: value_href(desk, facet, &term.id, next),
            }
        })
        // A value that no sheet has at all is no choice.
        .filter(|v| v.is_selected || v.count > 0 || desk.shelf.count(&facet.id, &v.id) > 0)
        .collect();
    if !facet.is_ordered && !facet.is_domain() {
        values.sort_by_key(|value| std::cmp::Reverse(value.count));
    }
    FacetView {
        id: facet.id.clone(),
        label: facet.labels.get(desk.lang).to_owned(),
        description: facet.descriptions.get(desk.lang).to_owned(),
        is_open: false,
        n_selected: values.iter().filter(|value| value.is_selected).count(),
        values,
    }
}

/// In an export nobody answers a query: a value leads to its own page.
fn value_href(desk: &Desk<'_>, facet: &Facet, term: &str, next: Query) -> String {
    if desk.addresses.is_export() {
        return desk.href(&Route::Term(desk.lang, facet.id.clone(), term.to_owned()));
    }
    desk.href(&Route::Search(desk.lang, next))
}

fn sorts(
    query: &Query,
    words: &crate::search::Words,
    href: impl Fn(Query) -> String,
) -> Vec<SortView> {
    let all = [Sort::Relevance, Sort::Date, Sort::Title];
    // Without words nothing is more relevant than another.
    let offered = all.into_iter().filter(|sort| !words.is_empty() || *sort != Sort::Relevance);
    let current =
        if words.is_empty() && query.sort == Sort::Relevance { Sort::Date } else { query.sort };
    offered
        .map(|sort| SortView {
            id: sort.as_str(),
            href: href(query.with_sort(sort)),
            is_current: sort == current,
        })
        .collect()
}

fn pages(query: &Query, results: &Results, href: impl Fn(Query) -> String) -> Pages {
    let (current, total) = (results.page, results.n_pages);
    let to = |page: usize| href(query.with_page(page));
    let mut numbers = Vec::new();
    let mut last = 0;
    for n in (1..=total).filter(|n| *n == 1 || *n == total || n.abs_diff(current) <= 1) {
        if n > last + 1 {
            numbers.push(PageNumber { n: None, href: String::new(), is_current: false });
        }
        numbers.push(PageNumber { n: Some(n), href: to(n), is_current: n == current });
        last = n;
    }
    Pages {
        current,
        total,
        previous_href: (current > 1).then(|| to(current - 1)),
        next_href: (current < total).then(|| to(current + 1)),
        numbers,
    }
}
