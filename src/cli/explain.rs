//! `leviers explain`: why a sheet is found for some words, and how much each reason counts.

use std::io::Write;

use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::{FINE, Format, Session};
use crate::{
    site::route::Layout,
    text::{Lang, Slug},
};

/// The arguments of `explain`.
#[derive(Args)]
pub(super) struct Explain {
    /// The words, as in the search box, in one argument.
    words: String,
    /// The practice whose score is taken apart.
    slug: Slug,
    /// The reader's language [default: the site's].
    #[arg(long)]
    lang: Option<Lang>,
    /// How the parts are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Explain {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        let site = session.load(Layout::Server, false).site;
        if !site.catalog().practices.contains_key(&self.slug) {
            bail!("there is no practice `{}`", self.slug)
        }
        let lang = self.lang.unwrap_or(site.catalog().settings.default_lang);
        let query = site.query("").with_text(&self.words);
        let explanation = site
            .explain(&query, lang, &self.slug)
            .ok_or_else(|| anyhow!("`{}` is not found with these words", self.slug))?;
        let mut out = std::io::stdout().lock();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string_pretty(&explanation)?)?;
            return Ok(FINE);
        }
        writeln!(out, "{}.{}  {:.3}", self.slug, explanation.lang, explanation.score)?;
        for part in &explanation.parts {
            let (name, field) = (&part.name, part.field);
            write!(out, "{:8.3}  {field:<10}", part.score)?;
            match part.frequency > 0.0 {
                true => writeln!(out, " {name} × {:.1} (idf {:.2})", part.frequency, part.idf)?,
                false => writeln!(out, " {name}")?,
            }
        }
        let sum: f32 = explanation.parts.iter().map(|part| part.score).sum();
        writeln!(out, "{sum:8.3}  sum")?;
        for factor in &explanation.factors {
            writeln!(out, "×{:7.3}  {}", factor.factor, factor.name)?;
        }
        Ok(FINE)
    }
}
