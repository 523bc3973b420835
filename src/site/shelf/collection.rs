//! What the search is built from: the sheets that readers find, the concepts that connect their
//! words, the titles of the reading lists.

use super::{Shelf, with_broader};
use crate::{
    content::{
        catalog::{Catalog, Practice},
        sheet::Status,
        taxonomy::{Derived, Facet, Role, Taxonomy},
        thesaurus::Thesaurus,
    },
    date::Date,
    search::{Collection, Concept, Document},
    text::Lang,
};

/// What a sheet counts whose review is overdue: it only gives way to one that is just as good.
const OVERDUE_WEIGHT: f32 = 0.97;

impl Shelf {
    /// What the index is built from: a document for each version that readers find, the concepts of
    /// the thesaurus and those of the terms that say what a sheet is about.
    pub fn collection(&self, catalog: &Catalog, today: Date) -> Collection {
        let practices = self.found();
        let mut concepts = of_thesaurus(&catalog.thesaurus);
        concepts.extend(of_terms(&catalog.taxonomy));
        let lists = self.lists.iter().flat_map(|(slug, list)| {
            list.iter().map(|(lang, list)| (slug.clone(), lang, list.title.clone()))
        });
        Collection {
            documents: practices.flat_map(|p| documents(p, catalog, today)).collect(),
            concepts,
            lists: lists.collect(),
            domain: catalog
                .taxonomy
                .facets
                .iter()
                .find(|facet| facet.is_domain())
                .map(|facet| facet.id.clone()),
        }
    }
}

/// The id of a term as a concept. No concept of the thesaurus has a slash in its id.
pub fn concept_id(facet: &str, term: &str) -> String {
    format!("{facet}/{term}")
}

fn documents(practice: &Practice, catalog: &Catalog, today: Date) -> Vec<Document> {
    let subjects = || subject_facets(&catalog.taxonomy);
    let concepts: Vec<String> = subjects()
        .flat_map(|facet| practice.terms(&facet.id).iter().map(|term| concept_id(&facet.id, term)))
        .collect();
    let terms = with_broader(practice, &catalog.taxonomy);
    let is_overdue = practice.is_overdue(today);
    let document = |(lang, sheet): (Lang, &crate::content::sheet::Sheet)| {
        let mut terms = terms.clone();
        terms.extend(version_terms(practice, lang, catalog, today));
        Document {
            slug: practice.slug.clone(),
            lang,
            title: sheet.title.clone(),
            summary: sheet.summary.clone(),
            body: sheet.body.text.clone(),
            keywords: keywords(practice, lang, catalog),
            concepts: concepts.clone(),
            terms,
            updated: sheet.updated.map_or(0, Date::days),
            weight: if is_overdue { OVERDUE_WEIGHT } else { 1.0 },
        }
    };
    practice.sheets.iter().map(document).collect()
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

/// The facets that say what a sheet is about. Who takes part and how large the place is says
/// nothing of that, so it stays a filter.
fn subject_facets(taxonomy: &Taxonomy) -> impl Iterator<Item = &Facet> {
    let is_circumstance =
        |role| matches!(role, Role::Partners | Role::Lead | Role::Scale | Role::Size);
    taxonomy
        .facets
        .iter()
        .filter(move |facet| facet.source.is_none() && !facet.role.is_some_and(is_circumstance))
}

/// The labels of the terms that an author chose, in the document's language, and the names of the
/// communes in all languages.
fn keywords(practice: &Practice, lang: Lang, catalog: &Catalog) -> Vec<String> {
    let mut words = Vec::new();
    for facet in subject_facets(&catalog.taxonomy) {
        let terms = practice.terms(&facet.id).iter().filter_map(|id| facet.term(id));
        words.extend(terms.map(|term| term.labels.get(lang).to_owned()));
    }
    for commune in practice.facts.communes.iter().filter_map(|nis| catalog.communes.get(nis)) {
        words.extend(Lang::ALL.map(|lang| commune.name(lang).to_owned()));
    }
    words.sort();
    words.dedup();
    words
}

fn of_thesaurus(thesaurus: &Thesaurus) -> Vec<Concept> {
    let concept = |concept: &crate::content::thesaurus::Concept| {
        let mut broader = concept.broader.clone();
        // An editor may write the relation on either side.
        let wider = thesaurus.concepts.iter().filter(|other| other.narrower.contains(&concept.id));
        broader.extend(wider.map(|other| other.id.clone()));
        broader.sort();
        broader.dedup();
        Concept {
            id: concept.id.clone(),
            labels: Lang::ALL.map(|lang| concept.labels(lang).map(str::to_owned).collect()),
            broader,
        }
    };
    thesaurus.concepts.iter().map(concept).collect()
}

fn of_terms(taxonomy: &Taxonomy) -> impl Iterator<Item = Concept> {
    subject_facets(taxonomy).flat_map(|facet| {
        facet.terms.iter().map(|term| Concept {
            id: concept_id(&facet.id, &term.id),
            labels: Lang::ALL
                .map(|lang| term.labels.exact(lang).map(str::to_owned).into_iter().collect()),
            broader: term.broader.iter().map(|broader| concept_id(&facet.id, broader)).collect(),
        })
    })
}
