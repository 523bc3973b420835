//! A [`StaticPage`]: text of the site about itself, such as its method or its privacy, or the text
//! that introduces the sheets of a term.

use crate::{
    content::{
        fields::{Fields, suggest},
        markdown::{self, Body},
        taxonomy::Taxonomy,
        translations::Translations,
    },
    date::Date,
    diagnostic::{Code, Diagnostic},
    text::{Lang, nearest},
};

/// One language version of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct StaticPage {
    /// The title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// Where it is linked from.
    pub nav: Nav,
    /// Its place there, small numbers first.
    pub order: u32,
    /// The facet and the term whose sheets it introduces: it is shown on the page of that term and
    /// has none of its own.
    pub about: Option<(String, String)>,
    /// The text.
    pub body: Body,
}

/// Where a page is linked from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// The navigation at the top.
    Header,
    /// The foot of every page.
    Footer,
    /// Only where a text links to it.
    None,
}

impl StaticPage {
    /// The facet and the term that a page introduces: the original says it.
    pub fn subject(versions: &Translations<StaticPage>) -> Option<(&str, &str)> {
        let (facet, term) = versions.get(versions.original())?.about.as_ref()?;
        Some((facet, term))
    }

    /// Reads one file; `None` without a title. A term of `about` that is not in `taxonomy` is a
    /// diagnostic and left out.
    pub fn parse(
        fields: Fields<'_, '_>,
        (file, body_offset): (&str, usize),
        lang: Lang,
        taxonomy: &Taxonomy,
    ) -> Option<StaticPage> {
        let nav = [("header", Nav::Header), ("footer", Nav::Footer), ("none", Nav::None)];
        let title = fields.required_prose("title", lang);
        let page = StaticPage {
            title: title.clone().unwrap_or_default(),
            summary: fields.prose("summary", lang).unwrap_or_default(),
            updated: fields.date("updated"),
            nav: fields.choice("nav", &nav).unwrap_or(Nav::None),
            about: about(&fields, taxonomy),
            order: fields.number("order", 0..=9999).unwrap_or(1000),
            body: markdown::render(file, body_offset, lang, fields.report),
        };
        fields.finish();
        title.map(|_| page)
    }
}

/// The term in the field `about`, written `facet/term`.
fn about(fields: &Fields<'_, '_>, taxonomy: &Taxonomy) -> Option<(String, String)> {
    let text = fields.text("about")?;
    let span = fields.get("about").map_or(fields.span, |node| node.span);
    let (facet, term) = text.split_once('/').unwrap_or((&text, ""));
    let Some(known) = taxonomy.facet(facet) else {
        let diagnostic = Diagnostic::new(Code::UnknownFacet, fields.report.path).at(span);
        let ids = taxonomy.facets.iter().map(|facet| facet.id.as_str());
        fields.report.push(suggest(diagnostic.with("facet", facet), nearest(facet, ids)));
        return None;
    };
    if known.term(term).is_none() {
        known.report_unknown(term, span, fields.report);
        return None;
    }
    Some((facet.to_owned(), term.to_owned()))
}
