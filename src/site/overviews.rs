//! The pages that show the whole: what is covered, what is due, where.

use super::{
    PageError, Site,
    route::{Overview, Route},
    theme::Theme,
    view::Desk,
};
use crate::text::Lang;

impl Site {
    /// The addresses that an export holds.
    pub(super) fn overview_routes(&self, _lang: Lang) -> Vec<Route> {
        Vec::new()
    }

    pub(super) fn overview(
        &self,
        _theme: &Theme,
        _desk: &Desk<'_>,
        _route: &Route,
        overview: &Overview,
    ) -> Result<String, PageError> {
        match *overview {}
    }
}
