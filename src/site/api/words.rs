//! The words as data: the vocabulary by which sheets are filed, the thesaurus by which they are
//! found.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::value::{Address, Kind, Texts, shown_facets};
use crate::{
    content::taxonomy::{Facet, SectionRule, Term},
    search::{FacetCounts, Query},
    site::{Site, route::Route, view::overview::has_pages},
};

/// The facets by which sheets are filed, and the sections of a sheet.
#[derive(Serialize, JsonSchema)]
pub(super) struct VocabularyDocument {
    /// The facets, in the order in which they are offered.
    facets: Vec<FacetData>,
    /// The sections of a sheet, in order.
    sections: Vec<SectionData>,
}

/// A way to sort sheets.
#[derive(Serialize, JsonSchema)]
struct FacetData {
    /// Its name in addresses. It does not change.
    id: String,
    labels: Texts,
    /// What it is for.
    descriptions: Texts,
    /// Whether its terms have an order of their own, from the least to the most.
    is_ordered: bool,
    /// The kinds of sheet that must have a term of it.
    required: Vec<Kind>,
    /// Its terms, in order.
    terms: Vec<TermData>,
}

/// A value of a facet.
#[derive(Serialize, JsonSchema)]
struct TermData {
    /// Its name in addresses, unique in its facet. It does not change.
    id: String,
    labels: Texts,
    /// What it means.
    descriptions: Texts,
    /// The term of the same facet that contains it.
    broader: Option<String>,
    /// How many published sheets have it, or a term that it contains.
    count: usize,
    /// The page of its sheets, in the main language of the site.
    page: Option<Address>,
}

/// A heading of sheets.
#[derive(Serialize, JsonSchema)]
struct SectionData {
    /// What the section is for.
    id: String,
    /// The heading.
    labels: Texts,
    /// The kinds of sheet that may have it.
    kinds: Vec<Kind>,
}

/// What people look for and the words that they use for it, in the manner of SKOS.
#[derive(Serialize, JsonSchema)]
pub(super) struct ThesaurusDocument {
    concepts: Vec<ConceptData>,
}

/// Something that people look for, whatever the word.
#[derive(Serialize, JsonSchema)]
struct ConceptData {
    id: String,
    /// The theme under which editors file it.
    group: String,
    /// The word to write.
    preferred: Texts,
    /// Other words for it, by language.
    alternative: Synonyms,
    /// The ids of the concepts that contain it.
    broader: Vec<String>,
    /// The ids of the concepts that it contains.
    narrower: Vec<String>,
    /// The ids of concepts that are near.
    related: Vec<String>,
}

/// Words by the code of their language.
#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
struct Synonyms(BTreeMap<&'static str, Vec<String>>);

impl Site {
    pub(super) fn vocabulary(&self) -> VocabularyDocument {
        let taxonomy = &self.catalog.taxonomy;
        let counts = self.search(&Query::default(), self.catalog.settings.default_lang).facets;
        VocabularyDocument {
            facets: shown_facets(taxonomy).map(|facet| self.facet(facet, &counts)).collect(),
            sections: taxonomy.sections.iter().map(section).collect(),
        }
    }

    fn facet(&self, facet: &Facet, counts: &[FacetCounts]) -> FacetData {
        let counts = counts.iter().find(|counts| *counts.facet == *facet.id);
        let lang = self.catalog.settings.default_lang;
        let term = |term: &Term| TermData {
            id: term.id.clone(),
            labels: (&term.labels).into(),
            descriptions: (&term.descriptions).into(),
            broader: term.broader.clone(),
            count: counts.map_or(0, |counts| counts.count(&term.id)),
            page: has_pages(facet)
                .then(|| self.address(&Route::Term(lang, facet.id.clone(), term.id.clone()))),
        };
        FacetData {
            id: facet.id.clone(),
            labels: (&facet.labels).into(),
            descriptions: (&facet.descriptions).into(),
            is_ordered: facet.is_ordered,
            required: facet.required.iter().map(|kind| (*kind).into()).collect(),
            terms: facet.terms.iter().map(term).collect(),
        }
    }

    pub(super) fn thesaurus(&self) -> ThesaurusDocument {
        let concept = |concept: &crate::content::thesaurus::Concept| ConceptData {
            id: concept.id.clone(),
            group: concept.group.clone(),
            preferred: (&concept.preferred).into(),
            alternative: Synonyms(
                concept
                    .alternative
                    .iter()
                    .filter(|(_, words)| !words.is_empty())
                    .map(|(lang, words)| (lang.code(), words.clone()))
                    .collect(),
            ),
            broader: concept.broader.clone(),
            narrower: concept.narrower.clone(),
            related: concept.related.clone(),
        };
        ThesaurusDocument {
            concepts: self.catalog.thesaurus.concepts.iter().map(concept).collect(),
        }
    }
}

fn section(rule: &SectionRule) -> SectionData {
    SectionData {
        id: rule.id.clone(),
        labels: (&rule.labels).into(),
        kinds: rule.kinds.iter().map(|kind| (*kind).into()).collect(),
    }
}
