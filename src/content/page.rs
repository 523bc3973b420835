//! A [`StaticPage`]: text of the site about itself, such as its method or its privacy.

use crate::{
    content::{
        fields::Fields,
        markdown::{self, Body},
    },
    date::Date,
    text::Lang,
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
    /// Reads one file; `None` without a title.
    pub fn parse(
        fields: Fields<'_, '_>,
        (file, body_offset): (&str, usize),
        lang: Lang,
    ) -> Option<StaticPage> {
        let nav = [("header", Nav::Header), ("footer", Nav::Footer), ("none", Nav::None)];
        let title = fields.required_prose("title", lang);
        let page = StaticPage {
            title: title.clone().unwrap_or_default(),
            summary: fields.prose("summary", lang).unwrap_or_default(),
            updated: fields.date("updated"),
            nav: fields.choice("nav", &nav).unwrap_or(Nav::None),
            order: fields.number("order", 0..=9999).unwrap_or(1000),
            body: markdown::render(file, body_offset, lang, fields.report),
        };
        fields.finish();
        title.map(|_| page)
    }
}
