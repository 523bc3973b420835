//! The [`Shelf`]: the part of the catalog that readers see, and what is counted of it once for all
//! pages.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        catalog::{Catalog, Practice},
        list::ReadingList,
        markdown::Target,
        page::StaticPage,
        sheet::{Kind, Status},
        taxonomy::Taxonomy,
        translations::Translations,
    },
    site::route::Route,
    text::{Lang, Slug, fold},
};

mod collection;

pub use collection::concept_id;

/// For whom a site is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: published sheets are found, archived ones can be read at their address.
    Readers,
    /// Editors on their own machine: drafts and sheets under review are shown and found as well.
    Editors,
}

/// A number of practices by their kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many give general advice.
    pub n_advice: usize,
    /// How many are local projects.
    pub n_projects: usize,
}

impl Tally {
    /// Both kinds together.
    pub fn n(self) -> usize {
        self.n_advice + self.n_projects
    }
}

/// How many practices lists and searches show, all and by (facet, term).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    n: usize,
    terms: BTreeMap<String, BTreeMap<String, usize>>,
}

/// What readers see.
pub struct Shelf {
    audience: Audience,
    practices: BTreeMap<Slug, Arc<Practice>>,
    /// The reading lists that are published.
    pub lists: BTreeMap<Slug, Translations<ReadingList>>,
    /// The practices that lists and searches show, by name.
    found: Vec<Slug>,
    /// For every (facet, term), the places in `found` of the practices that have it.
    holders: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
    counts: Counts,
    backlinks: BTreeMap<Slug, Vec<Slug>>,
}

impl Shelf {
    /// The part of `catalog` that `audience` sees, in the versions that it sees.
    pub fn new(catalog: &Catalog, audience: Audience) -> Shelf {
        let is_shown = |status: Status| audience == Audience::Editors || status.is_public();
        let mut practices = BTreeMap::new();
        for (slug, practice) in &catalog.practices {
            if practice.sheets.iter().all(|(lang, _)| is_shown(practice.status(lang))) {
                practices.insert(slug.clone(), practice.clone());
                continue;
            }
            let sheets = practice.sheets.clone().retain(|lang, _| is_shown(practice.status(lang)));
            if let Some(sheets) = sheets {
                let facts = practice.facts.clone();
                practices
                    .insert(slug.clone(), Arc::new(Practice { slug: slug.clone(), facts, sheets }));
            }
        }
        let is_public = |_: Lang, list: &ReadingList| is_shown(list.status);
        let lists = catalog.lists.iter();
        let lists = lists
            .filter_map(|(slug, list)| Some((slug.clone(), list.clone().retain(is_public)?)))
            .collect();
        let mut shelf = Shelf {
            audience,
            practices,
            lists,
            found: Vec::new(),
            holders: BTreeMap::new(),
            counts: Counts::default(),
            backlinks: BTreeMap::new(),
        };
        for practice in shelf.practices.values() {
            for (slug, _) in &practice.facts.related {
                shelf.backlinks.entry(slug.clone()).or_default().push(practice.slug.clone());
            }
            if !is_found(practice, audience) {
                continue;
            }
            let at = shelf.found.len();
            shelf.found.push(practice.slug.clone());
            for (facet, term) in with_broader(practice, &catalog.taxonomy) {
                shelf.holders.entry(facet).or_default().entry(term).or_default().push(at);
            }
        }
        let count = |(facet, of): (&String, &BTreeMap<String, Vec<usize>>)| {
            let of_terms = of.iter().map(|(term, holders)| (term.clone(), holders.len()));
            (facet.clone(), of_terms.collect())
        };
        let terms = shelf.holders.iter().map(count).collect();
        shelf.counts = Counts { n: shelf.found.len(), terms };
        shelf
    }

    /// A shelf of which nothing but the counts is known, for readers.
    pub fn of_counts(counts: Counts) -> Shelf {
        Shelf {
            audience: Audience::Readers,
            practices: BTreeMap::new(),
            lists: BTreeMap::new(),
            found: Vec::new(),
            holders: BTreeMap::new(),
            counts,
            backlinks: BTreeMap::new(),
        }
    }

    /// The public practice of this name.
    pub fn practice(&self, slug: &Slug) -> Option<&Practice> {
        self.practices.get(slug).map(Arc::as_ref)
    }

    /// All public practices, archived ones too, by name.
    pub fn practices(&self) -> impl Iterator<Item = &Practice> {
        self.practices.values().map(Arc::as_ref)
    }

    /// The practices that lists and searches show, by name.
    pub fn found(&self) -> impl Iterator<Item = &Practice> {
        self.practices().filter(|practice| is_found(practice, self.audience))
    }

    /// The practices of one term, in the order of a term's page: advice before projects, those that
    /// have it as their first term before the others, then by title.
    pub fn of_term(&self, facet: &str, term: &str, lang: Lang) -> Vec<&Practice> {
        let slugs = self.holders(facet, term).iter().map(|at| &self.found[*at]);
        let mut found: Vec<&Practice> = slugs.filter_map(|slug| self.practice(slug)).collect();
        found.sort_by_cached_key(|practice| {
            let is_first = practice.terms(facet).first().is_some_and(|t| t == term);
            let title = fold(&practice.sheets.best(lang).1.title);
            (practice.facts.kind, !is_first, title, practice.slug.clone())
        });
        found
    }

    /// The address of what a text links to, for a reader of `lang`, if readers see it.
    pub fn route_to(&self, catalog: &Catalog, target: &Target, lang: Lang) -> Option<Route> {
        Some(match target {
            Target::Sheet(slug) => {
                self.practice(slug)?;
                Route::Sheet(lang, slug.clone())
            }
            Target::List(slug) => {
                self.lists.get(slug)?;
                Route::List(lang, slug.clone())
            }
            Target::Page(slug) => match StaticPage::subject(catalog.pages.get(slug)?) {
                Some((facet, term)) => Route::Term(lang, facet.into(), term.into()),
                None => Route::Page(lang, slug.clone()),
            },
            Target::Term(facet, term) => {
                catalog.taxonomy.term(facet, term)?;
                Route::Term(lang, facet.clone(), term.clone())
            }
            Target::Media(file) => {
                catalog.media.get(file)?;
                Route::Media(file.clone())
            }
        })
    }

    /// For whom it is.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// How many practices lists and searches show.
    pub fn n_found(&self) -> usize {
        self.counts.n
    }

    /// How many practices a term has.
    pub fn count(&self, facet: &str, term: &str) -> usize {
        self.counts.terms.get(facet).and_then(|of| of.get(term)).copied().unwrap_or(0)
    }

    /// All counts.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Of the practices that have both terms, each `(facet, term)`, how many are of each kind.
    pub fn crossing(&self, one: (&str, &str), other: (&str, &str)) -> Tally {
        let others = self.holders(other.0, other.1);
        let both = self.holders(one.0, one.1).iter().copied();
        self.tally(both.filter(|at| others.binary_search(at).is_ok()))
    }

    /// Of the practices that a term has, how many are of each kind.
    pub fn of_kind(&self, facet: &str, term: &str) -> Tally {
        self.tally(self.holders(facet, term).iter().copied())
    }

    /// Of all practices that lists and searches show, how many are of each kind.
    pub fn tally_of_all(&self) -> Tally {
        self.tally(0..self.found.len())
    }

    fn tally(&self, places: impl Iterator<Item = usize>) -> Tally {
        let mut tally = Tally::default();
        for practice in places.filter_map(|at| self.practice(&self.found[at])) {
            match practice.facts.kind {
                Kind::Generic => tally.n_advice += 1,
                Kind::Project => tally.n_projects += 1,
            }
        }
        tally
    }

    /// The places in `found` of the practices that a term has, in order.
    fn holders(&self, facet: &str, term: &str) -> &[usize] {
        self.holders.get(facet).and_then(|of| of.get(term)).map_or(&[], Vec::as_slice)
    }

    /// The latest practices of a kind, newest first; of the same day, by name.
    pub fn newest(&self, kind: Kind, n: usize) -> Vec<&Practice> {
        let mut found: Vec<&Practice> =
            self.found().filter(|practice| practice.facts.kind == kind).collect();
        found.sort_by_key(|practice| {
            let sheet = practice.sheets.get(practice.sheets.original());
            let date = practice.facts.written.max(sheet.and_then(|sheet| sheet.updated));
            (std::cmp::Reverse(date), &practice.slug)
        });
        found.truncate(n);
        found
    }

    /// The projects that name this practice, or the ones it names, by name.
    pub fn projects_of(&self, practice: &Practice) -> Vec<&Practice> {
        self.neighbours(practice)
            .into_iter()
            .filter(|other| other.facts.kind == Kind::Project)
            .collect()
    }

    /// The practices that this one names, then those that name it, as far as they are found.
    pub fn neighbours(&self, practice: &Practice) -> Vec<&Practice> {
        let named = practice.facts.related.iter().map(|(slug, _)| slug);
        let naming = self.backlinks.get(&practice.slug).into_iter().flatten();
        let mut found: Vec<&Practice> = Vec::new();
        for other in named.chain(naming).filter_map(|slug| self.practice(slug)) {
            if is_found(other, self.audience)
                && other.slug != practice.slug
                && !found.iter().any(|f| f.slug == other.slug)
            {
                found.push(other);
            }
        }
        found
    }
}

/// The terms of a practice and those that contain them: what it is counted under.
fn with_broader(practice: &Practice, taxonomy: &Taxonomy) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (id, terms) in &practice.facts.terms {
        let terms = taxonomy.facet(id).map_or(terms.clone(), |facet| facet.with_broader(terms));
        all.extend(terms.into_iter().map(|term| (id.clone(), term)));
    }
    all
}

fn is_found(practice: &Practice, audience: Audience) -> bool {
    match practice.status(practice.sheets.original()) {
        Status::Published => true,
        Status::Draft | Status::Review => audience == Audience::Editors,
        Status::Archived => false,
    }
}
