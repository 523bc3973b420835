//! The [`Shelf`]: the part of the catalog that readers see, and what is counted of it once for all
//! pages.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    content::{
        catalog::{Catalog, Practice},
        list::ReadingList,
        sheet::{Kind, Status},
        taxonomy::{Derived, Facet, Role},
        thesaurus::{Concept, Thesaurus},
        translations::Translations,
    },
    date::Date,
    search::Document,
    text::{Lang, Slug, fold},
};

/// For whom a site is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: published sheets are found, archived ones can be read at their address.
    Readers,
    /// Editors on their own machine: drafts and sheets under review are shown and found as well.
    Editors,
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
    holders: BTreeMap<(String, String), Vec<usize>>,
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
            for (facet, terms) in &practice.facts.terms {
                for term in terms {
                    shelf.holders.entry((facet.clone(), term.clone())).or_default().push(at);
                }
            }
        }
        shelf
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
        let holders = self.holders.get(&(facet.to_owned(), term.to_owned()));
        let slugs = holders.into_iter().flatten().map(|at| &self.found[*at]);
        let mut found: Vec<&Practice> = slugs.filter_map(|slug| self.practice(slug)).collect();
        found.sort_by_cached_key(|practice| {
            let is_first = practice.terms(facet).first().is_some_and(|t| t == term);
            let title = fold(&practice.sheets.best(lang).1.title);
            (practice.facts.kind, !is_first, title, practice.slug.clone())
        });
        found
    }

    /// How many practices a term has.
    pub fn count(&self, facet: &str, term: &str) -> usize {
        self.holders.get(&(facet.to_owned(), term.to_owned())).map_or(0, Vec::len)
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

    /// What to read after this practice: what it names, what names it, then what shares most terms
    /// with it, a rare term counting more; general advice only, at most `n`.
    pub fn related(&self, practice: &Practice, n: usize) -> Vec<&Practice> {
        let wanted = |other: &&Practice| other.facts.kind == Kind::Generic;
        let mut related: Vec<&Practice> =
            self.neighbours(practice).into_iter().filter(wanted).collect();
        let near = if related.len() < n { self.nearest(practice) } else { Vec::new() };
        for other in near.into_iter().filter(wanted) {
            if other.slug != practice.slug && !related.iter().any(|known| known.slug == other.slug)
            {
                related.push(other);
            }
            if related.len() >= n {
                break;
            }
        }
        related.truncate(n);
        related
    }

    /// The practices that share terms with this one, the nearest first.
    fn nearest(&self, practice: &Practice) -> Vec<&Practice> {
        let mut weights = vec![0u32; self.found.len()];
        for (facet, terms) in &practice.facts.terms {
            for holders in
                terms.iter().filter_map(|term| self.holders.get(&(facet.clone(), term.clone())))
            {
                // A term that most have says nothing of a practice.
                let rarity = (self.found.len() / holders.len().max(1)).checked_ilog2().unwrap_or(0);
                holders.iter().for_each(|at| weights[*at] += rarity);
            }
        }
        let mut near: Vec<usize> = (0..weights.len()).filter(|at| weights[*at] > 0).collect();
        near.sort_by_key(|at| (std::cmp::Reverse(weights[*at]), *at));
        near.into_iter().filter_map(|at| self.practice(&self.found[at])).collect()
    }

    fn neighbours(&self, practice: &Practice) -> Vec<&Practice> {
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

    /// What the index holds: a document for each published language version.
    pub fn documents(&self, catalog: &Catalog, today: Date) -> Vec<Document> {
        let mut documents = Vec::new();
        let concepts = Concepts::new(&catalog.thesaurus);
        for practice in self.found() {
            let keywords = keywords(practice, catalog);
            for (lang, sheet) in practice.sheets.iter() {
                let mut terms: Vec<(String, String)> = Vec::new();
                for (facet, values) in &practice.facts.terms {
                    terms.extend(values.iter().map(|term| (facet.clone(), term.clone())));
                }
                terms.extend(version_terms(practice, lang, catalog, today));
                let mut words = keywords.clone();
                let subject = format!("{} {}", sheet.title, sheet.summary);
                words.extend(concepts.words_for(&subject, lang));
                documents.push(Document {
                    slug: practice.slug.clone(),
                    lang,
                    title: sheet.title.clone(),
                    summary: sheet.summary.clone(),
                    body: sheet.body.text.clone(),
                    keywords: words,
                    terms,
                    updated: sheet.updated.map_or(0, Date::days),
                });
            }
        }
        documents
    }
}

fn is_found(practice: &Practice, audience: Audience) -> bool {
    match practice.status(practice.sheets.original()) {
        Status::Published => true,
        Status::Draft | Status::Review => audience == Audience::Editors,
        Status::Archived => false,
    }
}

/// The terms that belong to one language version: its language and its state.
fn version_terms(
    practice: &Practice,
    lang: Lang,
    catalog: &Catalog,
    today: Date,
) -> Vec<(String, String)> {
    let status = match practice.status(lang) {
        Status::Published if practice.is_overdue(today) => "overdue",
        status => status.as_str(),
    };
    [(Derived::Language, lang.code()), (Derived::Status, status)]
        .into_iter()
        .filter_map(|(source, value)| {
            let facet = catalog.taxonomy.derived(source)?;
            Some((facet.id.clone(), facet.term_for(value)?.to_owned()))
        })
        .collect()
}

/// The labels of the terms that an author chose and the names of the communes, in all languages.
/// Who takes part and how large the place is says nothing of the subject, so it stays a filter.
fn keywords(practice: &Practice, catalog: &Catalog) -> Vec<String> {
    let is_subject = |facet: &&Facet| {
        let role = facet.role;
        facet.source.is_none()
            && !matches!(role, Some(Role::Partners | Role::Lead | Role::Scale | Role::Size))
    };
    let mut words = Vec::new();
    for facet in catalog.taxonomy.facets.iter().filter(is_subject) {
        let terms = practice.terms(&facet.id).iter().filter_map(|id| facet.term(id));
        words.extend(terms.flat_map(|term| term.labels.iter()).map(|(_, label)| label.to_owned()));
    }
    for commune in practice.facts.communes.iter().filter_map(|nis| catalog.communes.get(nis)) {
        words.extend(Lang::ALL.map(|lang| commune.name(lang).to_owned()));
    }
    words.sort();
    words.dedup();
    words
}

/// The thesaurus, ready to be looked for in many texts.
struct Concepts<'a> {
    /// For each concept and language, its words as [`plain`] gives them.
    labels: Vec<[Vec<String>; 4]>,
    concepts: &'a [Concept],
}

impl<'a> Concepts<'a> {
    fn new(thesaurus: &'a Thesaurus) -> Concepts<'a> {
        let of =
            |concept: &Concept| Lang::ALL.map(|lang| concept.labels(lang).map(plain).collect());
        Concepts {
            labels: thesaurus.concepts.iter().map(of).collect(),
            concepts: &thesaurus.concepts,
        }
    }

    /// Every word, in all languages, for the concepts that `text` names.
    fn words_for(&self, text: &str, lang: Lang) -> Vec<String> {
        let text = plain(text);
        let is_named = |labels: &[Vec<String>; 4]| {
            labels[lang as usize]
                .iter()
                .any(|label| label.len() > 2 && text.contains(label.as_str()))
        };
        let named = self.labels.iter().zip(self.concepts).filter(|(labels, _)| is_named(labels));
        let all = named
            .flat_map(|(_, concept)| Lang::ALL.into_iter().flat_map(|lang| concept.labels(lang)));
        all.map(str::to_owned).collect()
    }
}

/// The words of a text, folded, each between single spaces, so that whole words can be looked for.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut plain = String::from(" ");
    for word in words {
        plain.push_str(word);
        plain.push(' ');
    }
    plain
}
