//! The reader's [`Place`]: a commune, and what a sheet must say of itself to fit it.

use crate::{
    content::{
        catalog::Catalog,
        commune::{Commune, Named, named},
        sheet::Facts,
        taxonomy::{Derived, Role},
    },
    text::Lang,
};

/// The most characters of a commune's name that are looked at.
const MAX_CHARS: usize = 80;

/// The commune for which a reader looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Place<'a> {
    /// The commune.
    pub commune: &'a Commune,
    /// For each facet that depends on the place, the ids of its terms that fit.
    pub home: Vec<(String, Vec<String>)>,
}

/// What a sheet says in one facet, beside what the place needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The ids of its terms that fit.
    Yes(Vec<String>),
    /// The ids of its terms, none of which fits.
    No(Vec<String>),
}

/// The part of `text` that can name a commune.
pub fn name_in(text: &str) -> String {
    text.trim().chars().take(MAX_CHARS).collect()
}

impl<'a> Place<'a> {
    /// The place of the commune that `text` names, if it names just one.
    pub fn find(catalog: &'a Catalog, text: &str) -> Option<Place<'a>> {
        match named(&catalog.communes, text) {
            Named::One(commune) => Some(Place { commune, home: home(catalog, commune) }),
            Named::Several(_) | Named::Unknown(_) => None,
        }
    }

    /// How a practice with its versions in `langs` fits, facet by facet; a facet of which it says nothing is left out.
    pub fn fits(&self, catalog: &Catalog, facts: &Facts, langs: &[Lang]) -> Vec<(&str, Fit)> {
        let mut fits = Vec::new();
        for (facet, terms) in &self.home {
            let own = own_terms(catalog, (facts, langs), facet);
            let fitting: Vec<String> =
                own.iter().filter(|term| terms.contains(term)).cloned().collect();
            if !fitting.is_empty() {
                fits.push((facet.as_str(), Fit::Yes(fitting)));
            } else if !own.is_empty() {
                fits.push((facet.as_str(), Fit::No(own)));
            }
        }
        fits
    }
}

/// The terms of a practice in a facet; in that of the languages, those of its versions.
fn own_terms(catalog: &Catalog, (facts, langs): (&Facts, &[Lang]), facet: &str) -> Vec<String> {
    match catalog.taxonomy.derived(Derived::Language).filter(|of_langs| of_langs.id == facet) {
        Some(facet) => lang_terms(facet, langs.iter().copied()),
        None => facts.terms(facet).to_vec(),
    }
}

fn lang_terms(
    facet: &crate::content::taxonomy::Facet,
    langs: impl Iterator<Item = Lang>,
) -> Vec<String> {
    langs.filter_map(|lang| facet.term_for(lang.code())).map(str::to_owned).collect()
}

/// The region, the size and the languages of a commune, as terms. What holds for the whole country
/// holds there too. The scale is left out: a small commune may well join a large one's project.
fn home(catalog: &Catalog, commune: &Commune) -> Vec<(String, Vec<String>)> {
    let taxonomy = &catalog.taxonomy;
    let mut home = Vec::new();
    if let Some(facet) = taxonomy.role(Role::Region) {
        let own = commune.terms.iter().filter(|(id, _)| *id == facet.id).map(|(_, term)| term);
        home.push((facet.id.clone(), own.chain(&facet.default).cloned().collect()));
    }
    if let Some(facet) = taxonomy.role(Role::Size) {
        let size = commune.population.and_then(|population| facet.size_for(population));
        home.push((facet.id.clone(), size.map(|term| term.id.clone()).into_iter().collect()));
    }
    if let Some(facet) = taxonomy.derived(Derived::Language) {
        home.push((facet.id.clone(), lang_terms(facet, commune.langs.iter().copied())));
    }
    home.retain(|(_, terms): &(_, Vec<String>)| !terms.is_empty());
    home
}
