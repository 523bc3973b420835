//! The pages of sheets that a reader chose: compared, as a note, as a list.

use super::{
    PageError, Site, draw,
    route::{Choice, Route, Selection},
    theme::Theme,
    view::{
        Desk, choices,
        frame::{Fragment, Head},
    },
};
use crate::text::Lang;

impl Site {
    /// The addresses that an export holds: the pages without a choice, which the script fills, and
    /// what it fills them with.
    pub(super) fn choice_routes(&self, lang: Lang) -> Vec<Route> {
        let empty = Selection::default;
        let pages = [Choice::Compare(empty()), Choice::Note(empty()), Choice::List(empty())];
        let parts = self.shelf.practices().map(|practice| Choice::Parts(practice.slug.clone()));
        pages.into_iter().chain(parts).map(|choice| Route::Choice(lang, choice)).collect()
    }

    pub(super) fn choice(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
        choice: &Choice,
    ) -> Result<String, PageError> {
        match choice {
            Choice::Compare(selection) => {
                let head = choice_head(desk, "compare", "compare", choice);
                draw(theme, desk, route, head, choices::ComparePage::new(desk, selection))
            }
            Choice::Note(selection) => {
                let head = choice_head(desk, "note", "note", choice);
                draw(theme, desk, route, head, choices::NotePage::new(desk, selection))
            }
            Choice::List(selection) => {
                let name = if selection.is_empty() { "my-list" } else { "shared-list" };
                let head = choice_head(desk, name, "my_list", choice);
                draw(theme, desk, route, head, choices::MyListPage::new(desk, selection))
            }
            Choice::Parts(slug) => {
                let practice = self.shelf.practice(slug).ok_or(PageError::NotFound)?;
                let view = Fragment::new(desk, choices::PartsPage::new(desk, practice));
                Ok(theme.render("parts.html", &view)?)
            }
        }
    }
}

/// The head of a page: its words are messages, never those of the address.
fn choice_head(desk: &Desk<'_>, name: &str, template: &'static str, choice: &Choice) -> Head {
    let choice = choice.clone();
    Head {
        title: desk.t(&format!("title-{name}")),
        description: desk.t(&format!("description-{name}")),
        template,
        alternate: Some(Box::new(move |lang| Route::Choice(lang, choice.clone()))),
        written_in: desk.catalog.settings.langs.clone(),
    }
}
