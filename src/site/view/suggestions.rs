//! What is offered while a reader types: subjects, sheets and lists for the words, names for the
//! commune. A fragment of a page, which the script puts under the field.

use serde::Serialize;

use super::{Desk, DomainView, search::commune};
use crate::{
    search::{Suggestion, Target},
    site::{route::Route, theme::Prepared},
    text::Lang,
};

/// How many suggestions are made at most.
pub const LIMIT: usize = 8;

/// The suggestions, in groups.
#[derive(Serialize)]
pub struct Suggestions {
    n: usize,
    label_key: &'static str,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    label: String,
    options: Vec<Choice>,
}

/// A suggestion: either another page, or a text for the field.
#[derive(Serialize)]
struct Choice {
    label: Prepared,
    /// The label's language, where it is not the page's.
    lang: Option<Lang>,
    href: Option<String>,
    text: Option<String>,
    domain: Option<DomainView>,
    note: String,
}

impl Suggestions {
    /// Completions of the words of the search box.
    pub fn of_words(desk: &Desk<'_>, suggestions: &[Suggestion]) -> Suggestions {
        let (mut concepts, mut practices, mut lists) = (Vec::new(), Vec::new(), Vec::new());
        for suggestion in suggestions {
            let mut choice = Choice {
                label: suggestion.label.clone().into(),
                lang: Some(suggestion.lang).filter(|lang| *lang != desk.lang),
                href: None,
                text: None,
                domain: None,
                note: String::new(),
            };
            match &suggestion.target {
                Target::Concept { id, total } => {
                    choice.text = Some(suggestion.label.text().to_owned());
                    choice.domain = leading_domain(desk, id);
                    choice.note = desk.n_sheets(*total);
                    concepts.push(with_other_name(desk, choice, suggestion));
                }
                Target::Practice(slug) => {
                    choice.href = Some(desk.sheet_href(slug));
                    choice.domain = desk.index.main_term(slug).and_then(|term| desk.domain(term));
                    practices.push(with_other_name(desk, choice, suggestion));
                }
                Target::List(slug) => {
                    choice.href = Some(desk.href(&Route::List(desk.lang, slug.clone())));
                    lists.push(with_other_name(desk, choice, suggestion));
                }
            }
        }
        let groups = [
            ("suggest-concepts", concepts),
            ("suggest-sheets", practices),
            ("suggest-lists", lists),
        ];
        let groups = groups.into_iter().filter(|(_, options)| !options.is_empty());
        let groups: Vec<Group> =
            groups.map(|(key, options)| Group { label: desk.t(key), options }).collect();
        let n = groups.iter().map(|group| group.options.len()).sum();
        Suggestions { n, label_key: "suggest-label", groups }
    }

    /// The communes whose name begins with `text`.
    pub fn of_communes(desk: &Desk<'_>, text: &str) -> Suggestions {
        let found = crate::content::commune::beginning_with(&desk.catalog.communes, text);
        let choice = |commune: &crate::content::commune::Commune| Choice {
            label: commune.name(desk.lang).into(),
            lang: None,
            href: None,
            text: Some(commune::unmistakable(desk, commune)),
            domain: None,
            note: commune::province(desk, commune).unwrap_or_default(),
        };
        let options: Vec<Choice> = found.into_iter().take(LIMIT).map(choice).collect();
        let n = options.len();
        let label = desk.t("suggest-communes");
        let groups = if n == 0 { Vec::new() } else { vec![Group { label, options }] };
        Suggestions { n, label_key: "suggest-communes", groups }
    }
}

/// The domain under which most of a concept's sheets stand.
fn leading_domain(desk: &Desk<'_>, concept: &str) -> Option<DomainView> {
    let facet = desk.catalog.taxonomy.domain()?;
    desk.domain(desk.index.leading_term(concept, &facet.id)?)
}

fn with_other_name(desk: &Desk<'_>, mut choice: Choice, suggestion: &Suggestion) -> Choice {
    if let Some(name) = &suggestion.found_by {
        let found_by = desk.t_with("suggest-found-by", &[("name", name)]);
        choice.note = match choice.note.is_empty() {
            true => found_by,
            false => format!("{found_by} · {}", choice.note),
        };
    }
    choice
}
