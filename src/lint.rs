//! What can be said of a whole catalog: rules that need more than one file or today's date. One
//! table of rules; each reads the catalog and gives diagnostics.

use crate::{content::catalog::Catalog, date::Date, diagnostic::Diagnostic};

mod links;
mod metadata;
mod prose;

/// A rule: its subject, and what finds the problems.
type Rule = fn(&Catalog, Date) -> Vec<Diagnostic>;

const RULES: [Rule; 8] = [
    links::dead_links,
    links::dead_related,
    links::dead_list_items,
    links::hidden_targets,
    metadata::overdue_reviews,
    metadata::dates_out_of_order,
    metadata::no_source,
    prose::sections_and_lengths,
];

/// All that the rules find on the day `today`, in the order in which it is shown.
pub fn check(catalog: &Catalog, today: Date) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = RULES.iter().flat_map(|rule| rule(catalog, today)).collect();
    found.sort();
    found
}
