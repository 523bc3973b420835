//! `leviers check`: everything that should be mended, for people or for tools.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{CONTENT_ERRORS, FINE, Format, Session, has_errors, print};
use crate::site::route::Layout;

/// The arguments of `check`.
#[derive(Args)]
pub(super) struct Check {
    /// How the problems are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Check {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        let diagnostics = session.load(Layout::Server, true).diagnostics;
        let mut out = std::io::stdout().lock();
        match self.format {
            Format::Text => print::print(session, &diagnostics, &mut out)?,
            Format::Json => {
                let items: Vec<_> = diagnostics.iter().map(|d| d.to_json(session.lang)).collect();
                writeln!(out, "{}", serde_json::to_string_pretty(&items)?)?;
            }
        }
        Ok(if has_errors(&diagnostics) { CONTENT_ERRORS } else { FINE })
    }
}
