//! What is covered: two facets against each other, with the number of practices in each cell. What
//! nobody has written about yet is the point of it.

use serde::Serialize;

use super::{StepView, Steps};
use crate::{
    content::taxonomy::{Facet, Role, Taxonomy, Term},
    search::Query,
    site::{
        route::{Overview, Route},
        shelf::Tally,
        view::{Desk, overview::has_pages},
    },
};

/// Two facets against each other.
#[derive(Serialize)]
pub struct Coverage {
    rows_label: String,
    columns_label: String,
    columns: Vec<Heading>,
    rows: Vec<Row>,
    /// The practices of each column's term.
    totals: Vec<Cell>,
    /// All practices.
    total: Cell,
    n_cells: usize,
    n_empty: usize,
    gaps: Vec<Gap>,
    legend: Vec<StepView>,
    row_choices: Vec<Choice>,
    column_choices: Vec<Choice>,
    /// The same with rows and columns exchanged, where there is such a page.
    swapped_href: Option<String>,
}

#[derive(Serialize)]
struct Heading {
    /// The number of a domain, which gives it its colour and shape.
    domain: Option<usize>,
    label: String,
    href: String,
}

#[derive(Serialize)]
struct Row {
    heading: Heading,
    cells: Vec<Cell>,
    total: Cell,
}

#[derive(Serialize)]
struct Cell {
    n: usize,
    n_advice: usize,
    n_projects: usize,
    /// The numbers in words.
    text: String,
    href: Option<String>,
    step: usize,
}

/// The terms of the columns of which a row has nothing.
#[derive(Serialize)]
struct Gap {
    label: String,
    columns: String,
}

#[derive(Serialize)]
struct Choice {
    label: String,
    href: String,
    is_current: bool,
}

/// Whether a facet can be crossed with another.
fn is_crossable(facet: &Facet) -> bool {
    has_pages(facet) && !facet.terms.is_empty()
}

fn crossable(taxonomy: &Taxonomy) -> impl Iterator<Item = &Facet> {
    taxonomy.facets.iter().filter(|facet| is_crossable(facet))
}

/// The pair that is shown first: the main facet against that of the audience, as far as there are
/// such.
pub fn default_pair(taxonomy: &Taxonomy) -> Option<(&Facet, &Facet)> {
    let rows = main_facet(taxonomy)?;
    let is_other = |facet: &&Facet| facet.id != rows.id && is_crossable(facet);
    let audience = taxonomy.role(Role::Audience).filter(is_other);
    Some((rows, audience.or_else(|| crossable(taxonomy).find(is_other))?))
}

fn main_facet(taxonomy: &Taxonomy) -> Option<&Facet> {
    taxonomy.domain().filter(|facet| is_crossable(facet)).or_else(|| crossable(taxonomy).next())
}

/// The facets of these ids, if they can be crossed.
pub fn pair<'t>(
    taxonomy: &'t Taxonomy,
    rows: &str,
    columns: &str,
) -> Option<(&'t Facet, &'t Facet)> {
    let facet = |id: &str| taxonomy.facet(id).filter(|facet| is_crossable(facet));
    Some((facet(rows)?, facet(columns)?)).filter(|(rows, columns)| rows.id != columns.id)
}

/// The pairs that an export holds: the main facet against each other one.
pub fn held(taxonomy: &Taxonomy) -> Vec<Overview> {
    let Some(rows) = main_facet(taxonomy) else { return Vec::new() };
    crossable(taxonomy).filter_map(|columns| address(rows, columns)).collect()
}

/// The address of a pair; `None` of a facet with itself.
fn address(rows: &Facet, columns: &Facet) -> Option<Overview> {
    let (rows, columns) = (rows.id.parse().ok()?, columns.id.parse().ok()?);
    (rows != columns).then_some(Overview::Coverage { rows, columns })
}

impl Coverage {
    /// The terms of `rows` against those of `columns`.
    pub fn new(desk: &Desk<'_>, rows: &Facet, columns: &Facet) -> Coverage {
        let tallies: Vec<Vec<Tally>> = rows
            .terms
            .iter()
            .map(|row| {
                let cross = |column: &Term| {
                    desk.shelf.crossing((&rows.id, &row.id), (&columns.id, &column.id))
                };
                columns.terms.iter().map(cross).collect()
            })
            .collect();
        let steps = Steps::new(tallies.iter().flatten().map(|tally| tally.n()));
        let row = |(row, tallies): (&Term, &Vec<Tally>)| {
            let cell = |(column, tally): (&Term, &Tally)| {
                let query = Query::default().with(&rows.id, &row.id).with(&columns.id, &column.id);
                let is_linked = tally.n() > 0 && !desk.addresses.is_export();
                let href = is_linked.then(|| desk.href(&Route::Search(desk.lang, query)));
                Cell { href, step: steps.of(tally.n()), ..cell(desk, *tally) }
            };
            Row {
                heading: heading(desk, rows, row),
                cells: columns.terms.iter().zip(tallies).map(cell).collect(),
                total: cell_of(desk, rows, row),
            }
        };
        let of_all = desk.shelf.tally_of_all();
        let (row_choices, column_choices) = choices(desk, rows, columns);
        Coverage {
            rows_label: label(desk, rows),
            columns_label: label(desk, columns),
            columns: columns.terms.iter().map(|term| heading(desk, columns, term)).collect(),
            rows: rows.terms.iter().zip(&tallies).map(row).collect(),
            totals: columns.terms.iter().map(|term| cell_of(desk, columns, term)).collect(),
            total: cell(desk, of_all),
            n_cells: rows.terms.len() * columns.terms.len(),
            n_empty: tallies.iter().flatten().filter(|tally| tally.n() == 0).count(),
            gaps: gaps(desk, rows, columns, &tallies),
            legend: steps.legend(),
            row_choices,
            column_choices,
            swapped_href: link(desk, columns, rows),
        }
    }
}

fn label(desk: &Desk<'_>, facet: &Facet) -> String {
    facet.labels.get(desk.lang).to_owned()
}

fn heading(desk: &Desk<'_>, facet: &Facet, term: &Term) -> Heading {
    Heading {
        domain: facet.position(&term.id).filter(|_| facet.is_domain()).map(|at| at + 1),
        label: term.labels.get(desk.lang).to_owned(),
        href: desk.href(&Route::Term(desk.lang, facet.id.clone(), term.id.clone())),
    }
}

fn cell(desk: &Desk<'_>, tally: Tally) -> Cell {
    let sheets = desk.n_sheets(tally.n());
    let text = if tally.n_projects == 0 {
        sheets
    } else {
        let projects = desk.counted("n-projects", tally.n_projects);
        desk.t_with("coverage-cell", &[("sheets", &sheets), ("projects", &projects)])
    };
    Cell {
        n: tally.n(),
        n_advice: tally.n_advice,
        n_projects: tally.n_projects,
        text,
        href: None,
        step: 0,
    }
}

/// All practices of a term.
fn cell_of(desk: &Desk<'_>, facet: &Facet, term: &Term) -> Cell {
    cell(desk, desk.shelf.of_kind(&facet.id, &term.id))
}

fn gaps(desk: &Desk<'_>, rows: &Facet, columns: &Facet, tallies: &[Vec<Tally>]) -> Vec<Gap> {
    let gap = |(row, tallies): (&Term, &Vec<Tally>)| {
        let empty = columns.terms.iter().zip(tallies).filter(|(_, tally)| tally.n() == 0);
        let labels: Vec<&str> = empty.map(|(term, _)| term.labels.get(desk.lang)).collect();
        let label = row.labels.get(desk.lang).to_owned();
        (!labels.is_empty()).then(|| Gap { label, columns: labels.join(" · ") })
    };
    rows.terms.iter().zip(tallies).filter_map(gap).collect()
}

/// The page of a pair, where there is one: an export holds only those of the main facet.
fn link(desk: &Desk<'_>, rows: &Facet, columns: &Facet) -> Option<String> {
    let is_main = main_facet(&desk.catalog.taxonomy).is_some_and(|main| main.id == rows.id);
    if desk.addresses.is_export() && !is_main {
        return None;
    }
    Some(desk.href(&Route::Overview(desk.lang, address(rows, columns)?)))
}

/// The facets that can stand in the rows, and in the columns.
fn choices(desk: &Desk<'_>, rows: &Facet, columns: &Facet) -> (Vec<Choice>, Vec<Choice>) {
    let choice = |facet: &Facet, is_current: bool, href: Option<String>| {
        Some(Choice { label: label(desk, facet), href: href?, is_current })
    };
    let all = || crossable(&desk.catalog.taxonomy);
    let row_choices =
        all().filter_map(|facet| choice(facet, facet.id == rows.id, link(desk, facet, columns)));
    let column_choices =
        all().filter_map(|facet| choice(facet, facet.id == columns.id, link(desk, rows, facet)));
    (row_choices.collect(), column_choices.collect())
}
