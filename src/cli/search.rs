//! `leviers search`: the site's search at a terminal.

use std::io::Write;

use anyhow::{Result, bail};
use clap::Args;

use super::{FINE, Format, Session};
use crate::{site::route::Layout, text::Lang};

/// The arguments of `search`.
#[derive(Args)]
pub(super) struct Search {
    /// The words, as in the search box; after `--` when one begins with a hyphen.
    words: Vec<String>,
    /// The reader's language [default: the site's].
    #[arg(long)]
    lang: Option<Lang>,
    /// A filter, such as `domaine=soutenir-victimes`; may be given several times.
    #[arg(long = "facet", value_name = "FACET=TERM")]
    facets: Vec<String>,
    /// How the hits are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Search {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        let site = session.load(Layout::Server, false).site;
        let mut query = site.query("").with_text(&self.words.join(" "));
        for filter in &self.facets {
            let known = filter
                .split_once('=')
                .filter(|(f, t)| site.catalog().taxonomy.term(f, t).is_some());
            let Some((facet, term)) = known else {
                bail!("`{filter}` is no filter of `vocabulary.yaml`")
            };
            query = query.with(facet, term);
        }
        let lang = self.lang.unwrap_or(site.catalog().settings.default_lang);
        let results = site.search(&query, lang);
        let mut out = std::io::stdout().lock();
        if self.format == Format::Json {
            writeln!(out, "{}", serde_json::to_string_pretty(&results)?)?;
            return Ok(FINE);
        }
        for hit in &results.hits {
            writeln!(out, "{:8.3}  {}.{}  {}", hit.score, hit.slug, hit.lang, hit.title.text())?;
            writeln!(out, "          {}", hit.excerpt.text())?;
        }
        writeln!(out, "{}", results.total)?;
        Ok(FINE)
    }
}
