//! The integration tests: what the program does, seen from outside. A [`project::Project`] is a
//! content folder of its own; [`server::Server`] is the program that serves it.

mod any_bytes;
mod commands;
mod diagnostics;
mod discovery;
mod eval;
mod export;

mod hostile;
mod html;
mod live;
mod pages;
mod previews;

mod project;
mod questions;
mod relevance;
mod server;
mod shipped;
mod tidy;
