//! The pages of sheets that a reader chose: compared, as a note, as a list.

use super::{
    PageError, Site,
    route::{Choice, Route},
    theme::Theme,
    view::Desk,
};
use crate::text::Lang;

impl Site {
    /// The addresses that an export holds.
    pub(super) fn choice_routes(&self, _lang: Lang) -> Vec<Route> {
        Vec::new()
    }

    pub(super) fn choice(
        &self,
        _theme: &Theme,
        _desk: &Desk<'_>,
        _route: &Route,
        choice: &Choice,
    ) -> Result<String, PageError> {
        match *choice {}
    }
}
