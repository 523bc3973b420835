//! The search page: the words, the filters as links, how all of it was understood, the hits.

use serde::Serialize;

use super::{Desk, LinkView, card::CardWords, embed, machines};
use crate::{
    search::{Hit, Matching, Query, Results, Sort},
    site::{
        place::Place,
        route::{Api, Format, Route},
        theme::Prepared,
    },
};

pub mod commune;
mod facets;
mod notices;
mod reasons;

/// The search page.
#[derive(Serialize)]
pub struct SearchPage {
    text: String,
    action: String,
    hidden: Vec<Hidden>,
    commune: Option<commune::CommuneField>,
    total: usize,
    is_all: bool,
    has_words: bool,
    facets: Prepared,
    chips: Vec<Chip>,
    clear_href: String,
    selection: Vec<Selected>,
    sorts: Vec<SortView>,
    hits: Prepared,
    pages: Pages,
    /// The same results as files, where there are any and a server answers.
    downloads: Vec<LinkView>,
    mended: Vec<notices::MendedView>,
    did_you_mean: Option<LinkView>,
    repairs: Vec<notices::RepairView>,
    excluded: Vec<String>,
    is_static_notice: bool,
    /// How to put these results into another site; without words or filters there is nothing to say.
    embed: Option<LinkView>,
    /// The feed of the results, where queries are answered by a server.
    feed: Option<LinkView>,
}

#[derive(Serialize)]
struct Hidden {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct Chip {
    facet_label: String,
    label: String,
    remove_href: String,
}

/// The choice in one facet, for the sentence that says it.
#[derive(Serialize)]
struct Selected {
    label: String,
    values: Vec<String>,
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

/// What the links of the page change.
struct Links<'a> {
    /// The query that was answered; its commune, if any, is a NIS code.
    query: &'a Query,
    /// The address of the search without a query.
    action: String,
}

impl Links<'_> {
    fn to(&self, query: &Query) -> String {
        let query = query.to_string();
        if query.is_empty() { self.action.clone() } else { format!("{}?{query}", self.action) }
    }
}

impl SearchPage {
    /// The page of what was found for `asked`, whose commune may still be a name, in `place`.
    pub fn new(
        desk: &Desk<'_>,
        asked: &Query,
        place: Option<&Place<'_>>,
        mut results: Results,
    ) -> SearchPage {
        let nis = place.map(|place| place.commune.nis.clone());
        let query = &Query { commune: nis, ..asked.clone() };
        let action = desk.href(&Route::Search(desk.lang, Query::default()));
        let links = &Links { query, action: action.clone() };
        let (is_export, is_answer) = (desk.addresses.is_export(), desk.addresses.is_answer());
        let is_long = results.words.wanted.len() > 1;
        let hits = std::mem::take(&mut results.hits);
        let results = &results;
        let is_narrowed =
            !is_export && (!query.text.trim().is_empty() || !query.filters.is_empty());
        let did_you_mean = results
            .did_you_mean
            .as_ref()
            .map(|text| LinkView { title: text.clone(), href: links.to(&query.with_text(text)) });
        SearchPage {
            text: query.text.clone(),
            action,
            hidden: filters(query)
                .map(|(f, t)| Hidden { name: f.clone(), value: t.clone() })
                .collect(),
            commune: commune::field(desk, links, asked.commune.as_deref()),
            total: results.total,
            is_all: results.matching == Matching::All,
            has_words: !results.words.is_empty(),
            facets: facets::facets(desk, links, results),
            chips: chips(desk, links),
            clear_href: links.to(&query.without_filters()),
            selection: selection(desk, query),
            sorts: if is_answer { sorts(links, &results.words) } else { Vec::new() },
            // Where no query is answered, the first page of everything would pass for all there is.
            hits: cards(desk, place, if is_answer { hits } else { Vec::new() }, is_long),
            pages: pages(links, results),
            downloads: if is_export || results.total == 0 {
                Vec::new()
            } else {
                downloads(desk, query)
            },
            mended: notices::mended(links, results),
            did_you_mean,
            repairs: notices::repairs(desk, links, results),
            excluded: results.words.unwanted.iter().map(|word| word.text.clone()).collect(),
            is_static_notice: !is_answer,
            embed: is_narrowed.then(|| embed::guide_link(desk, query)),
            feed: if results.total == 0 {
                None
            } else {
                machines::feed(desk, &Route::Search(desk.lang, query.clone()))
            },
        }
    }
}

fn filters(query: &Query) -> impl Iterator<Item = (&String, &String)> {
    query.filters.iter().flat_map(|(facet, terms)| terms.iter().map(move |term| (facet, term)))
}

fn facet_label(desk: &Desk<'_>, facet: &str) -> String {
    desk.catalog.taxonomy.facet(facet).map_or("", |f| f.labels.get(desk.lang)).to_owned()
}

fn chips(desk: &Desk<'_>, links: &Links<'_>) -> Vec<Chip> {
    let chip = |(facet, term): (&String, &String)| Chip {
        facet_label: facet_label(desk, facet),
        label: desk.term_label(facet, term),
        remove_href: links.to(&links.query.without(facet, term)),
    };
    filters(links.query).map(chip).collect()
}

fn selection(desk: &Desk<'_>, query: &Query) -> Vec<Selected> {
    // In the order in which the filters are offered.
    let facets = desk.catalog.taxonomy.facets.iter();
    let chosen = facets.filter_map(|facet| Some((facet, query.filters.get(&facet.id)?)));
    let view = |(facet, terms): (&crate::content::taxonomy::Facet, &_)| {
        let is_chosen = |term: &&crate::content::taxonomy::Term| {
            let terms: &std::collections::BTreeSet<String> = terms;
            terms.contains(&term.id)
        };
        let values = facet.terms.iter().filter(is_chosen);
        Selected {
            label: facet.labels.get(desk.lang).to_owned(),
            values: values.map(|term| term.labels.get(desk.lang).to_owned()).collect(),
        }
    };
    chosen.map(view).collect()
}

fn cards(desk: &Desk<'_>, place: Option<&Place<'_>>, hits: Vec<Hit>, is_long: bool) -> Prepared {
    let card = |hit: Hit| {
        let facts = desk.facts_of(&hit)?;
        let mut notes = reasons::notes(desk, &hit, is_long);
        if let Some(place) = place {
            let langs = desk.index.langs_of(&hit.slug);
            notes.extend(reasons::fit_notes(desk, place, (&facts, &langs)));
        }
        let words = CardWords { title: hit.title, text: hit.excerpt, notes };
        Some(desk.card_of((&hit.slug, &facts), hit.lang, words))
    };
    Prepared::forms(hits.into_iter().filter_map(card).collect())
}

fn downloads(desk: &Desk<'_>, query: &Query) -> Vec<LinkView> {
    let link = |(title, format, page)| {
        let api = Api::Search(desk.lang, query.with_page(page).into(), format);
        LinkView { title: String::from(title), href: desk.href(&Route::Api(api)) }
    };
    // A table holds all hits, a JSON those of the page.
    [("CSV", Format::Csv, 1), ("JSON", Format::Json, query.page)].map(link).into()
}

fn sorts(links: &Links<'_>, words: &crate::search::Words) -> Vec<SortView> {
    let query = links.query;
    let all = [Sort::Relevance, Sort::Date, Sort::Title];
    // Without words nothing is more relevant than another.
    let offered = all.into_iter().filter(|sort| !words.is_empty() || *sort != Sort::Relevance);
    let current =
        if words.is_empty() && query.sort == Sort::Relevance { Sort::Date } else { query.sort };
    offered
        .map(|sort| SortView {
            id: sort.as_str(),
            href: links.to(&query.with_sort(sort)),
            is_current: sort == current,
        })
        .collect()
}

fn pages(links: &Links<'_>, results: &Results) -> Pages {
    let (current, total) = (results.page, results.n_pages);
    let to = |page: usize| links.to(&links.query.with_page(page));
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
