//! What stands above the hits: how the words were understood, and, where nothing was found, what
//! would find something.

use serde::Serialize;

use super::Links;
use crate::{
    search::{Change, Repair, Results},
    site::{messages::Argument, view::Desk},
};

/// A word that was looked for in another spelling.
#[derive(Serialize)]
pub(super) struct MendedView {
    typed: String,
    used: Vec<String>,
    /// The search for the word as typed.
    literal_href: String,
}

/// A link to a search that finds something.
#[derive(Serialize)]
pub(super) struct RepairView {
    text: String,
    href: String,
}

/// The words that were mended.
pub(super) fn mended(links: &Links<'_>, results: &Results) -> Vec<MendedView> {
    let view = |mended: &crate::search::Mended| MendedView {
        typed: mended.typed.clone(),
        used: mended.used.clone(),
        literal_href: links.to(&links.query.with_text(&quoted(&links.query.text, &mended.typed))),
    };
    results.mended.iter().map(view).collect()
}

/// `text` with its word `word` between quotation marks.
fn quoted(text: &str, word: &str) -> String {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let whole = |at: &usize| {
        is_edge(text[..*at].chars().next_back()) && is_edge(text[at + word.len()..].chars().next())
    };
    match text.match_indices(word).map(|(at, _)| at).find(whole) {
        Some(at) => format!("{}\"{word}\"{}", &text[..at], &text[at + word.len()..]),
        None => format!("\"{word}\""),
    }
}

/// What finds something where the query finds nothing.
pub(super) fn repairs(desk: &Desk<'_>, links: &Links<'_>, results: &Results) -> Vec<RepairView> {
    let view = |repair: &Repair| RepairView {
        text: sentence(desk, repair),
        href: links.to(&repair.query),
    };
    results.repairs.iter().map(view).collect()
}

fn sentence(desk: &Desk<'_>, repair: &Repair) -> String {
    let facet_label = |id: &String| {
        desk.catalog.taxonomy.facet(id).map_or("", |facet| facet.labels.get(desk.lang)).to_owned()
    };
    let (key, mut values) = match &repair.change {
        Change::WithoutFacet { facet } => {
            ("repair-without-facet", vec![("facet", facet_label(facet))])
        }
        Change::WithoutFilters => ("repair-without-filters", Vec::new()),
        Change::WithoutWords { dropped, kept } => {
            let dropped = desk.list(dropped, "and-word");
            ("repair-without-words", vec![("dropped", dropped), ("kept", kept.clone())])
        }
        Change::Nearest { facet, term } => (
            "repair-nearest",
            vec![("facet", facet_label(facet)), ("term", desk.term_label(facet, term))],
        ),
    };
    values.push(("sheets", desk.n_sheets(repair.total)));
    let arguments = values.into_iter().map(|(name, v)| (name.to_owned(), Argument::Text(v)));
    desk.messages.get(desk.lang, key, arguments.collect())
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn only_the_whole_word_is_quoted() {
        assert_eq!(quoted("accueil accuei x", "accuei"), "accueil \"accuei\" x");
        assert_eq!(quoted("-x l'accuei", "accuei"), "-x l'\"accuei\"");
        assert_eq!(quoted("autre", "accuei"), "\"accuei\"");
    }
}
