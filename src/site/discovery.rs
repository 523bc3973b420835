//! What tells programs where to find what: feeds, maps of the site, descriptions.

use super::{
    Page, PageError, Site,
    route::{Discovery, Route},
};

impl Site {
    /// The addresses that an export holds.
    pub(super) fn discovery_routes(&self) -> Vec<Route> {
        Vec::new()
    }

    pub(super) fn discovery(&self, discovery: &Discovery) -> Result<Page, PageError> {
        match *discovery {}
    }
}
