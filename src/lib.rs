//! Leviers turns a folder of Markdown sheets into a site in which one finds the right one.
//!
//! The map, from the ground up; a module uses lower floors only:
//!
//! | floor | modules |
//! |---|---|
//! | 0 words | [`text`], [`date`], [`diagnostic`] |
//! | 1 content | [`content`]: sources become a catalog |
//! | 2 parts | [`search`]: an index answers a query; [`lint`]: rules on a whole catalog; [`measure`]: how good answers are |
//! | 3 site | [`site`]: a route becomes a page |
//! | 4 outside world | `workspace`: the only module that touches the disk; `loader`: folders become a site |
//! | 5 edges | `cli`, `server`; `wasm`, for browsers |
//!
//! Floors 0 to 3 are pure: no disk, clock, environment or printing.

pub mod content;
pub mod date;
pub mod diagnostic;
pub mod lint;
pub mod measure;
pub mod search;
pub mod site;
pub mod text;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "cli")]
pub mod loader;
#[cfg(feature = "server")]
pub mod server;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
#[cfg(feature = "cli")]
pub mod workspace;
