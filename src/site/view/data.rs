//! The page that explains the data for programs: which there are, at which addresses, with an
//! example each. It is made from the table of operations, as the description for programs is.

use serde::Serialize;

use super::{Desk, LinkView};
use crate::{
    content::taxonomy::{Facet, Taxonomy},
    site::{
        Site,
        api::{
            operations::{Operation, Parameter},
            table,
        },
        route::{Api, Format, Route},
    },
};

/// The page that explains the data.
#[derive(Serialize)]
pub struct DataPage {
    is_export: bool,
    /// The address of the site's root, if the site says where it lives.
    base_url: Option<String>,
    downloads: Vec<Download>,
    operations: Vec<OperationView>,
    facets: Vec<FacetView>,
    columns: Vec<Column>,
    n_columns: usize,
    sheets: LinkView,
    vocabulary: LinkView,
    description: LinkView,
    catalog: Option<LinkView>,
}

/// A file for a spreadsheet or a program.
#[derive(Serialize)]
struct Download {
    title: String,
    text: String,
    form: &'static str,
    href: String,
}

#[derive(Serialize)]
struct OperationView {
    id: &'static str,
    title: String,
    text: String,
    path: &'static str,
    form: &'static str,
    example: Option<LinkView>,
    parameters: Vec<Named>,
}

/// A name that programs use, and what it means.
#[derive(Serialize)]
struct Named {
    name: String,
    text: String,
}

/// What one column of the table holds, or two that belong together.
#[derive(Serialize)]
struct Column {
    names: Vec<String>,
    text: String,
}

#[derive(Serialize)]
struct FacetView {
    id: String,
    label: String,
    text: String,
    /// A value of it, as it stands in an address.
    example: String,
}

impl DataPage {
    /// The page of `site`.
    pub fn new(desk: &Desk<'_>, site: &Site) -> DataPage {
        let link = |api: Api| {
            let route = Route::Api(api);
            LinkView { title: format!("/{}", route.path()), href: desk.href(&route) }
        };
        let operations: Vec<OperationView> =
            Operation::all(site).map(|operation| operation_view(desk, site, operation)).collect();
        let has_catalog = operations.iter().any(|operation| operation.id == "catalog");
        let taxonomy = &desk.catalog.taxonomy;
        let columns = columns(desk, site);
        DataPage {
            is_export: desk.addresses.is_export(),
            base_url: desk.catalog.settings.base_url.clone(),
            downloads: downloads(desk, site),
            facets: shown(taxonomy).filter_map(|facet| facet_view(desk, facet)).collect(),
            n_columns: columns.iter().map(|column| column.names.len()).sum(),
            columns,
            sheets: link(Api::Sheets(Format::Json)),
            vocabulary: link(Api::Vocabulary),
            description: link(Api::Description),
            catalog: has_catalog.then(|| link(Api::Catalog)),
            operations,
        }
    }
}

fn shown(taxonomy: &Taxonomy) -> impl Iterator<Item = &Facet> {
    taxonomy.facets.iter().filter(|facet| !facet.is_hidden)
}

fn form(operation: &Operation) -> &'static str {
    match operation.media_type {
        "text/csv" => "CSV",
        "application/ld+json" => "JSON-LD",
        _ => "JSON",
    }
}

/// The data sets, each in all its forms.
fn downloads(desk: &Desk<'_>, site: &Site) -> Vec<Download> {
    let sets = Operation::all(site).filter(|operation| operation.dataset.is_some());
    let download = |operation: &Operation| {
        let key = operation.key();
        Some(Download {
            title: desk.t(&key),
            text: desk.t(&format!("{key}-text")),
            form: form(operation),
            href: desk.href(&Route::Api(operation.example(site, desk.lang)?)),
        })
    };
    sets.filter_map(download).collect()
}

fn operation_view(desk: &Desk<'_>, site: &Site, operation: &'static Operation) -> OperationView {
    let key = operation.key();
    let example = operation.example(site, desk.lang).map(|api| {
        let route = Route::Api(api);
        LinkView { title: route.to_string(), href: desk.href(&route) }
    });
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, key) = named(*parameter);
        Named { name: name.to_owned(), text: desk.t(key) }
    });
    OperationView {
        id: operation.id,
        title: desk.t(&key),
        text: desk.t(&format!("{key}-text")),
        path: operation.path,
        form: form(operation),
        example,
        parameters: parameters.collect(),
    }
}

/// The name of a parameter, and the key of what it means.
fn named(parameter: Parameter) -> (&'static str, &'static str) {
    match parameter {
        Parameter::Lang => ("{lang}", "data-say-lang"),
        Parameter::Sheet => ("{slug}", "data-say-sheet"),
        Parameter::List => ("{slug}", "data-say-list"),
        Parameter::Words => ("q", "data-say-words"),
        Parameter::Facets => ("…", "data-say-facets"),
        Parameter::Commune => ("commune", "data-say-commune"),
        Parameter::Sort => ("sort", "data-say-sort"),
        Parameter::Page => ("page", "data-say-page"),
    }
}

fn facet_view(desk: &Desk<'_>, facet: &Facet) -> Option<FacetView> {
    let term = facet.terms.first()?;
    Some(FacetView {
        id: facet.id.clone(),
        label: facet.labels.get(desk.lang).to_owned(),
        text: facet.descriptions.get(desk.lang).to_owned(),
        example: format!("{}={}", facet.id, term.id),
    })
}

fn columns(desk: &Desk<'_>, site: &Site) -> Vec<Column> {
    let fixed = |name: &&'static str| Column {
        names: vec![(*name).to_owned()],
        text: desk.t(&format!("data-column-{}", name.replace('_', "-"))),
    };
    let of_facet = |facet: &Facet| Column {
        names: vec![table::label_column(facet), table::id_column(facet)],
        text: desk.t_with("data-column-facet", &[("facet", facet.labels.get(desk.lang))]),
    };
    let rank = std::iter::once(&table::RANK).filter(|_| !desk.addresses.is_export());
    rank.chain(&table::FIRST)
        .map(fixed)
        .chain(table::facets(site).map(of_facet))
        .chain(table::LAST.iter().map(fixed))
        .collect()
}
