//! The pages for the pages of others.

use super::{
    PageError, Site,
    route::{Embed, Route},
    theme::Theme,
    view::Desk,
};
use crate::text::Lang;

impl Site {
    /// The addresses that an export holds.
    pub(super) fn embed_routes(&self, _lang: Lang) -> Vec<Route> {
        Vec::new()
    }

    pub(super) fn embed(
        &self,
        _theme: &Theme,
        _desk: &Desk<'_>,
        _route: &Route,
        embed: &Embed,
    ) -> Result<String, PageError> {
        match *embed {}
    }
}
