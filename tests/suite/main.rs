//! The integration tests: what the program does, seen from outside. A [`project::Project`] is a
//! content folder of its own; [`server::Server`] is the program that serves it.

mod any_bytes;
mod choices;
mod client;
mod commands;
mod data;
mod diagnostics;
mod discovery;
mod embeds;
mod eval;
mod export;
mod hostile;
mod html;
mod introductions;
mod live;
mod offline;
mod overviews;
mod pages;
mod previews;
mod project;
mod questions;
mod relevance;
mod server;
mod shipped;
mod tidy;
