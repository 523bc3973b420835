//! A [`ReadingList`]: sheets that a trainer chose, in order, with notes.

use crate::{
    content::{
        fields::Fields,
        markdown::{self, Body},
        sheet::Status,
    },
    date::Date,
    diagnostic::{Code, Span},
    text::{Lang, Slug, typeset},
};

/// One language version of a reading list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingList {
    /// The title.
    pub title: String,
    /// One or two sentences on what it is for.
    pub summary: String,
    /// Its state.
    pub status: Status,
    /// For whom it was made, in words.
    pub audience: Option<String>,
    /// Who keeps it.
    pub owner: String,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// What a reader knows or can do afterwards.
    pub aims: Vec<String>,
    /// The sheets, in order.
    pub items: Vec<Item>,
    /// The introduction.
    pub body: Body,
}

/// A sheet in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The practice.
    pub sheet: Slug,
    /// Where the list names it.
    pub span: Span,
    /// Why to read it and what to look for.
    pub note: Option<String>,
    /// A question to talk about.
    pub question: Option<String>,
    /// How long it takes.
    pub minutes: Option<u32>,
}

impl ReadingList {
    /// Reads one file; `None` without a title.
    pub fn parse(
        fields: Fields<'_, '_>,
        (file, body_offset): (&str, usize),
        lang: Lang,
    ) -> Option<ReadingList> {
        let status = fields.choice("status", &Status::TABLE);
        if !fields.has("status") {
            fields.missing("status");
        }
        let title = fields.required_prose("title", lang);
        let list = ReadingList {
            title: title.clone().unwrap_or_default(),
            summary: fields.required_prose("summary", lang).unwrap_or_default(),
            status: status.unwrap_or(Status::Draft),
            audience: fields.prose("audience", lang),
            owner: fields.text("owner").unwrap_or_default(),
            updated: fields.date("updated"),
            aims: fields.texts("aims").iter().map(|(text, _)| typeset(text, lang)).collect(),
            items: fields.maps("items").into_iter().filter_map(|map| item(map, lang)).collect(),
            body: markdown::render(file, body_offset, lang, fields.report),
        };
        let _ = fields.date("written");
        fields.finish();
        title.map(|_| list)
    }

    /// The minutes of all items together; `None` when no item says.
    pub fn minutes(&self) -> Option<u32> {
        self.items.iter().filter_map(|item| item.minutes).reduce(|a, b| a + b)
    }
}

fn item(map: Fields<'_, '_>, lang: Lang) -> Option<Item> {
    let text = map.required_text("sheet");
    let span = map.get("sheet").map_or(map.span, |node| node.span);
    let slug = text.as_ref().and_then(|text| text.parse().ok());
    if let (Some(text), None) = (&text, &slug) {
        map.report.add(Code::DeadListItem, span, &[("slug", text)]);
    }
    let (note, question) = (map.prose("note", lang), map.prose("question", lang));
    let minutes = map.number("minutes", 1..=600);
    map.finish();
    Some(Item { sheet: slug?, span, note, question, minutes })
}
