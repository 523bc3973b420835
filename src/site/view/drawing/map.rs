//! Where the local projects are: a number a place, drawn where the content has outlines, and always
//! as a table.

use serde::Serialize;

use super::{StepView, Steps};
use crate::{
    content::{
        catalog::Practice,
        sheet::Kind,
        taxonomy::{Facet, Role},
    },
    site::{
        route::Route,
        view::{Desk, LinkView, overview::has_pages},
    },
    text::fold,
};

/// Where the local projects are.
#[derive(Serialize)]
pub struct Map {
    width: u32,
    height: u32,
    shapes: Vec<ShapeView>,
    places: Vec<PlaceView>,
    legend: Vec<StepView>,
    n_projects: usize,
    /// How many projects are in none of the places.
    n_elsewhere: usize,
    /// Where the outlines come from.
    source: Option<LinkView>,
    licence: String,
}

#[derive(Serialize, Clone)]
struct PlaceView {
    label: String,
    href: Option<String>,
    n: usize,
    /// The number in words.
    text: String,
    step: usize,
}

#[derive(Serialize)]
struct ShapeView {
    place: PlaceView,
    path: String,
    x: u32,
    y: u32,
    is_named: bool,
}

impl Map {
    /// The projects of each term of the facet of provinces and of every other term that has an
    /// outline; `None` where the content knows no places.
    pub fn new(desk: &Desk<'_>) -> Option<Map> {
        let (taxonomy, outlines) = (&desk.catalog.taxonomy, &desk.catalog.shapes);
        let provinces = taxonomy.role(Role::Province);
        let named = provinces.iter().flat_map(|facet| facet.terms.iter().map(|t| (*facet, t)));
        let drawn = outlines.shapes.iter();
        let drawn = drawn.filter(|shape| provinces.is_none_or(|facet| facet.id != shape.facet));
        let drawn = drawn.filter_map(|shape| taxonomy.term(&shape.facet, &shape.term));
        let terms: Vec<_> = named.chain(drawn).collect();
        if terms.is_empty() {
            return None;
        }
        let n_of = |facet: &Facet, term: &str| desk.shelf.of_kind(&facet.id, term).n_projects;
        let steps = Steps::new(terms.iter().map(|(facet, term)| n_of(facet, &term.id)));
        let (mut shapes, mut places) = (Vec::new(), Vec::new());
        for (facet, term) in &terms {
            let n = n_of(facet, &term.id);
            let route = Route::Term(desk.lang, facet.id.clone(), term.id.clone());
            let place = PlaceView {
                label: term.labels.get(desk.lang).to_owned(),
                href: has_pages(facet).then(|| desk.href(&route)),
                n,
                text: desk.counted("map-projects", n),
                step: steps.of(n),
            };
            if let Some(shape) = outlines.of(&facet.id, &term.id) {
                shapes.push(ShapeView {
                    place: place.clone(),
                    path: shape.path.clone(),
                    x: shape.x,
                    y: shape.y,
                    is_named: shape.is_named,
                });
            }
            places.push(place);
        }
        places.sort_by_cached_key(|place| fold(&place.label));
        let is_somewhere = |practice: &Practice| {
            terms.iter().any(|(facet, term)| practice.terms(&facet.id).contains(&term.id))
        };
        let projects = || desk.shelf.found().filter(|p| p.facts.kind == Kind::Project);
        let source = (!shapes.is_empty()).then(|| LinkView {
            title: outlines.source.clone(),
            href: outlines.url.clone().unwrap_or_default(),
        });
        Some(Map {
            width: outlines.width,
            height: outlines.height,
            shapes,
            places,
            legend: steps.legend(),
            n_projects: projects().count(),
            n_elsewhere: projects().filter(|practice| !is_somewhere(practice)).count(),
            source,
            licence: outlines.licence.get(desk.lang).to_owned(),
        })
    }
}
