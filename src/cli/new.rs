//! `leviers new`: the skeleton of a sheet or a reading list that already passes `check`, or a copy
//! of the default theme to change.

use std::fmt::Write;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};

use super::{FINE, Session};
use crate::{
    content::{
        catalog::Catalog,
        sheet::Kind,
        taxonomy::{Derived, Facet},
    },
    date::Date,
    site::theme::DEFAULT_FILES,
    text::{Lang, Slug},
};

/// The arguments of `new`.
#[derive(Args)]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A sheet, as a draft: `leviers new practice groupe-de-parole --lang fr`.
    Practice {
        /// The name in addresses: lower-case letters, digits and hyphens.
        slug: String,
        /// The language in which it is written.
        #[arg(long)]
        lang: Lang,
        /// A local project instead of general advice.
        #[arg(long)]
        project: bool,
    },
    /// A reading list, as a draft.
    List {
        /// The name in addresses.
        slug: String,
        /// The language in which it is written.
        #[arg(long)]
        lang: Lang,
    },
    /// A copy of the default theme, to change.
    Theme {
        /// The name of its folder.
        name: String,
    },
}

impl New {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        let slug =
            |text: &str| -> Result<Slug> { text.parse().with_context(|| format!("`{text}`")) };
        let written = match &self.what {
            What::Practice { slug: name, lang, project } => {
                let (slug, kind) =
                    (slug(name)?, if *project { Kind::Project } else { Kind::Generic });
                let (catalog, _) = session.catalog();
                let text = practice(&catalog, *lang, kind, session.today);
                session.workspace.create(&format!("practices/{slug}.{lang}.md"), &text)?
            }
            What::List { slug: name, lang } => {
                let slug = slug(name)?;
                let (catalog, _) = session.catalog();
                let text = list(&catalog, *lang, session.today);
                session.workspace.create(&format!("lists/{slug}.{lang}.md"), &text)?
            }
            What::Theme { name } => {
                let name = slug(name)?;
                session.workspace.create_theme(name.as_str(), DEFAULT_FILES.iter().copied())?
            }
        };
        println!("{}", written.display());
        Ok(FINE)
    }
}

/// The words of a skeleton, to be written over.
fn hint(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::Fr => [
            "Titre de la fiche",
            "En une ou deux phrases : ce que c'est et ce que cela apporte.",
            "À écrire.",
            "Pourquoi ce niveau et pas plus haut.",
        ],
        Lang::Nl => [
            "Titel van de fiche",
            "In een of twee zinnen: wat het is en wat het oplevert.",
            "Nog te schrijven.",
            "Waarom dit niveau en niet hoger.",
        ],
        Lang::De => [
            "Titel des Merkblatts",
            "In ein oder zwei Sätzen: was es ist und was es bringt.",
            "Noch zu schreiben.",
            "Warum diese Stufe und keine höhere.",
        ],
        Lang::En => [
            "Title of the sheet",
            "In one or two sentences: what it is and what it gives.",
            "To be written.",
            "Why this level and no higher.",
        ],
    }
}

/// A sheet that passes: the first term of every facet that is required, every section.
fn practice(catalog: &Catalog, lang: Lang, kind: Kind, today: Date) -> String {
    let [title, summary, text, reason] = hint(lang);
    let taxonomy = &catalog.taxonomy;
    let mut sheet = format!(
        "---\ntitle: \"{title}\"\nsummary: >-\n  {summary}\nkind: {}\nstatus: draft\nterms:\n",
        kind.as_str()
    );
    let mut line = |text: String| {
        sheet.push_str(&text);
        sheet.push('\n');
    };
    let required = |facet: &&Facet| facet.source.is_none() && facet.required.contains(&kind);
    for facet in taxonomy.facets.iter().filter(required) {
        let all: Vec<&str> = facet.terms.iter().map(|term| term.id.as_str()).collect();
        line(format!("  # {}", all.join(", ")));
        line(format!("  {}: [{}]", facet.id, all.first().unwrap_or(&"")));
    }
    for (field, source) in
        [("evidence", Derived::Evidence), ("cost", Derived::Cost), ("setup", Derived::Setup)]
    {
        let Some(facet) = taxonomy.derived(source) else { continue };
        let all: Vec<&str> = facet.terms.iter().map(|term| term.id.as_str()).collect();
        line(format!("{field}:\n  # {}", all.join(", ")));
        line(format!("  level: {}", all.first().unwrap_or(&"")));
        line(if source == Derived::Evidence {
            format!("  reason: \"{reason}\"")
        } else {
            "  estimate: true".to_owned()
        });
    }
    line(format!("owner: \"{}\"", catalog.settings.contact_name.replace(['"', '\\'], "")));
    line(format!(
        "written: {today}\nupdated: {today}\nreview_by: {}\nrevision: 1\nrelated: []\nsources: []\n---",
        today.next_year()
    ));
    for section in taxonomy.sections.iter().filter(|section| section.kinds.contains(&kind)) {
        let _ = write!(sheet, "\n## {}\n\n{text}\n", section.labels.get(lang));
    }
    sheet
}

fn list(catalog: &Catalog, lang: Lang, today: Date) -> String {
    let [title, summary, text, _] = hint(lang);
    let owner = catalog.settings.contact_name.replace(['"', '\\'], "");
    let mut list = format!(
        "---\ntitle: \"{title}\"\nsummary: >-\n  {summary}\nstatus: draft\nowner: \"{owner}\"\n\
         written: {today}\nupdated: {today}\naims: []\nitems:\n"
    );
    for slug in catalog.practices.keys().take(1) {
        let _ = write!(list, "  - sheet: {slug}\n    minutes: 10\n    note: \"{text}\"\n");
    }
    if catalog.practices.is_empty() {
        list = list.replace("items:\n", "items: []\n");
    }
    list + &format!("---\n\n{text}\n")
}
