//! `leviers schema`: the JSON Schema of a sheet's front matter.

use std::io::Write;

use anyhow::Result;

use super::{FINE, Session};
use crate::content::schema::sheet_schema;

pub(super) fn run(session: &Session) -> Result<u8> {
    let (catalog, _) = session.catalog();
    let mut out = std::io::stdout().lock();
    let schema = sheet_schema(&catalog.taxonomy, session.lang);
    writeln!(out, "{}", serde_json::to_string_pretty(&schema)?)?;
    Ok(FINE)
}
