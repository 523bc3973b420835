//! The data for programs.

use super::{
    Page, PageError, Site,
    route::{Api, Route},
};

impl Site {
    /// The addresses that an export holds.
    pub(super) fn api_routes(&self) -> Vec<Route> {
        Vec::new()
    }

    pub(super) fn api(&self, api: &Api) -> Result<Page, PageError> {
        match *api {}
    }
}
