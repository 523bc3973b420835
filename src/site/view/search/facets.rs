//! The filters beside the results: for every value, the link that chooses or drops it.

use std::{cmp::Reverse, collections::BTreeSet, sync::Arc};

use super::Links;
use crate::{
    content::taxonomy::{Facet, Term},
    search::{FacetCounts, Query, Results},
    site::{
        route::Route,
        theme::{Form, Hole, Prepared, as_bits, escaped},
        view::{Desk, overview::has_pages},
    },
};

/// A filter and its values.
#[derive(Debug)]
pub(super) struct FacetView {
    label: String,
    description: String,
    is_open: bool,
    /// Whether there are so many values that a reader wants to look for one.
    is_long: bool,
    /// What the field is called in which to look for one.
    find_label: String,
    n_selected: usize,
    /// So many chosen, in words.
    selected_text: String,
    values: Prepared,
    /// The values of a long filter that do not stand in the first view.
    more: Prepared,
    more_text: String,
}

impl Form for FacetView {
    const NAME: &'static str = "facet";

    const FIXED: &'static [&'static str] =
        &["is_open", "is_long", "has_selected", "has_description", "has_more"];

    const HOLES: &'static [&'static str] = &[
        "label",
        "description",
        "find_label",
        "n_selected",
        "selected_text",
        "values",
        "more",
        "more_text",
    ];

    fn form(&self) -> u32 {
        as_bits(self.asked())
    }

    fn fixed(&self, at: usize) -> Prepared {
        self.asked()[at].into()
    }

    fn hole(&self, at: usize) -> Hole<'_> {
        match at {
            0 => Hole::Text(&self.label),
            1 => Hole::Text(&self.description),
            2 => Hole::Text(&self.find_label),
            3 => Hole::Number(self.n_selected),
            4 => Hole::Text(&self.selected_text),
            5 => Hole::Views(&self.values),
            6 => Hole::Views(&self.more),
            _ => Hole::Text(&self.more_text),
        }
    }
}

impl FacetView {
    fn asked(&self) -> [bool; 5] {
        let has_description = !self.description.is_empty();
        [self.is_open, self.is_long, self.n_selected > 0, has_description, self.more.is_true()]
    }
}

#[derive(Debug)]
struct ValueView {
    label: Arc<str>,
    count: usize,
    /// What so many sheets are called.
    unit: Arc<str>,
    is_selected: bool,
    href: Href,
    /// The values under it.
    narrower: Prepared,
    /// How many values it is with those under it.
    n_values: usize,
    /// Whether it or one under it is chosen.
    has_selected: bool,
}

/// The address that chooses or drops a value.
#[derive(Debug)]
enum Href {
    Whole(String),
    /// The choice of one value in the midst of an address.
    Choice(Arc<Around>, String),
}

impl Form for ValueView {
    const NAME: &'static str = "value";

    const FIXED: &'static [&'static str] = &["is_selected", "is_empty", "has_narrower"];

    const HOLES: &'static [&'static str] = &["label", "count", "unit", "href", "narrower"];

    fn form(&self) -> u32 {
        as_bits(self.asked())
    }

    fn fixed(&self, at: usize) -> Prepared {
        self.asked()[at].into()
    }

    fn hole(&self, at: usize) -> Hole<'_> {
        match at {
            0 => Hole::Text(&self.label),
            1 => Hole::Number(self.count),
            2 => Hole::Text(&self.unit),
            3 => match &self.href {
                Href::Whole(href) => Hole::Text(href),
                Href::Choice(around, term) => Hole::Html([&around.html[0], term, &around.html[1]]),
            },
            _ => Hole::Views(&self.narrower),
        }
    }
}

impl ValueView {
    fn asked(&self) -> [bool; 3] {
        [self.is_selected, self.count == 0, self.narrower.is_true()]
    }
}

/// The facets that stand open before a reader chooses anything.
const OPEN_FACETS: usize = 3;

/// The values of a facet that are shown at once; a few more are no reason to hide any.
const FIRST_VALUES: usize = 8;

/// The filters that offer a choice.
pub(super) fn facets(desk: &Desk<'_>, links: &Links<'_>, results: &Results) -> Prepared {
    // In a page of an export a value is the link to its page, so a facet without pages is no choice
    // there.
    let is_shown =
        |facet: &&Facet| !facet.is_hidden && (desk.addresses.is_answer() || has_pages(facet));
    let shown = desk.catalog.taxonomy.facets.iter().filter(is_shown);
    let mut views: Vec<FacetView> = shown
        .filter_map(|facet| {
            let counts = results.facets.iter().find(|counts| *counts.facet == *facet.id);
            let (around, is_nested) = (Around::new(links, &facet.id).into(), facet.is_nested());
            Values { desk, links, facet, counts, around, is_nested }.view()
        })
        .collect();
    for (at, facet) in views.iter_mut().enumerate() {
        facet.is_open = at < OPEN_FACETS || facet.n_selected > 0;
    }
    Prepared::forms(views)
}

/// What the values of one facet are made from.
struct Values<'a> {
    desk: &'a Desk<'a>,
    links: &'a Links<'a>,
    facet: &'a Facet,
    counts: Option<&'a FacetCounts>,
    around: Arc<Around>,
    is_nested: bool,
}

/// The address of the search around the choice in one facet. It is written once a facet: there may
/// be hundreds of values, of which each has its own link.
#[derive(Debug)]
struct Around {
    before: String,
    after: String,
    /// What stands before and after a term that is the only one chosen, as HTML.
    html: [String; 2],
}

impl Around {
    fn new(links: &Links<'_>, facet: &str) -> Around {
        // No term has such a name, and no reader can choose it.
        const CUT: &str = "*";
        let whole = links.to(&links.query.without_facet(facet).with(facet, CUT));
        let cut = format!("{facet}={CUT}");
        let (before, after) = whole.rsplit_once(&cut).unwrap_or((&whole, ""));
        let html = [escaped(&format!("{before}{facet}=")), escaped(after)];
        Around { before: before.to_owned(), after: after.to_owned(), html }
    }

    /// The address with these terms chosen in `facet`; at least one, in their order as texts.
    fn with<'t>(&self, facet: &str, terms: impl Iterator<Item = &'t str>) -> String {
        let mut address = String::with_capacity(self.before.len() + self.after.len() + 64);
        address.push_str(&self.before);
        for (at, term) in terms.enumerate() {
            // Ids are fit for an address as they are.
            let joint = if at == 0 { "" } else { "&" };
            address.extend([joint, facet, "=", term]);
        }
        address.push_str(&self.after);
        address
    }
}

impl Values<'_> {
    fn view(&self) -> Option<FacetView> {
        let (facet, lang) = (self.facet, self.desk.lang);
        let mut values = self.under(None);
        let n_selected = self.links.query.filters.get(&facet.id).map_or(0, BTreeSet::len);
        let n_values = n_values(&values);
        if n_values < 2 && n_selected == 0 {
            return None;
        }
        let is_long = n_values > FIRST_VALUES + 2;
        let more = if is_long { split_first(&mut values) } else { Vec::new() };
        let n_more = self::n_values(&more);
        let counted = |key: &str, n: usize| match n {
            0 => String::new(),
            n => self.desk.counted(key, n),
        };
        let label = facet.labels.get(lang);
        let find_label = || self.desk.t_with("facet-find", &[("facet", label)]);
        Some(FacetView {
            label: label.to_owned(),
            description: facet.descriptions.get(lang).to_owned(),
            is_open: false,
            is_long,
            find_label: if is_long { find_label() } else { String::new() },
            n_selected,
            selected_text: counted("facet-selected", n_selected),
            values: Prepared::forms(values),
            more: Prepared::forms(more),
            more_text: counted("facet-more", n_more),
        })
    }

    /// The values directly under `parent`, the commonest first where they have no order of their own.
    fn under(&self, parent: Option<&str>) -> Vec<ValueView> {
        let facet = self.facet;
        let mut values: Vec<ValueView> =
            facet.narrower(parent).filter_map(|term| self.value(term)).collect();
        if !facet.is_ordered && !facet.is_domain() {
            values.sort_by_key(|value| Reverse(value.count));
        }
        values
    }

    /// A value that no sheet has at all is no choice.
    fn value(&self, term: &Term) -> Option<ValueView> {
        let (desk, id) = (self.desk, &self.facet.id);
        let count = self.counts.map_or(0, |counts| counts.count(&term.id));
        let is_selected = self.links.query.has(id, &term.id);
        if !is_selected && count == 0 && desk.shelf.count(id, &term.id) == 0 {
            return None;
        }
        let narrower = if self.is_nested { self.under(Some(&term.id)) } else { Vec::new() };
        Some(ValueView {
            label: term.labels.shared(desk.lang),
            count,
            unit: desk.unit(count),
            is_selected,
            href: self.href(term, is_selected),
            n_values: 1 + n_values(&narrower),
            has_selected: is_selected || narrower.iter().any(|value| value.has_selected),
            narrower: Prepared::forms(narrower),
        })
    }

    /// Where no query is answered a value leads to its own page.
    fn href(&self, term: &Term, is_selected: bool) -> Href {
        let id = &self.facet.id;
        if !self.desk.addresses.is_answer() {
            let page = Route::Term(self.desk.lang, id.clone(), term.id.clone());
            return Href::Whole(self.desk.href(&page));
        }
        let query = self.links.query;
        if is_selected {
            return Href::Whole(self.links.to(&query.without(id, &term.id)));
        }
        if !query.filters.contains_key(id) {
            return Href::Choice(self.around.clone(), term.id.clone());
        }
        let chosen = chosen(query, self.facet, &term.id);
        Href::Whole(self.around.with(id, chosen.into_iter()))
    }
}

fn n_values(values: &[ValueView]) -> usize {
    values.iter().map(|value| value.n_values).sum()
}

/// The choice in `facet` with `term`: instead of those that contain it, which would show more, and
/// of those that it contains, which it shows anyway.
fn chosen<'a>(query: &'a Query, facet: &'a Facet, term: &'a str) -> BTreeSet<&'a str> {
    let is_apart = |other: &&str| {
        !facet.broader(term).any(|broader| broader == *other)
            && !facet.broader(other).any(|broader| broader == term)
    };
    let others = query.filters.get(&facet.id).into_iter().flatten().map(String::as_str);
    others.filter(is_apart).chain([term]).collect()
}

/// Leaves the first values in `values`, with those that are chosen, and gives the others.
fn split_first(values: &mut Vec<ValueView>) -> Vec<ValueView> {
    let mut n_shown = 0;
    let (first, more) = std::mem::take(values).into_iter().partition(|value| {
        let is_first = n_shown < FIRST_VALUES || value.has_selected;
        n_shown += value.n_values;
        is_first
    });
    *values = first;
    more
}
