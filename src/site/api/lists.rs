//! The reading lists and the helplines as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    sheets::TextSection,
    value::{Address, Day, Id, Language, Licence, Texts},
};
use crate::{
    content::{helpline::Helpline, list::ReadingList, taxonomy::Role, translations::Translations},
    site::{
        Site,
        route::{Api, Route},
    },
    text::{Lang, Slug},
};

/// All published reading lists.
#[derive(Serialize, JsonSchema)]
pub(super) struct ReadingLists {
    /// How many there are.
    total: usize,
    /// The licence of all texts.
    licence: Option<Licence>,
    /// The lists, by their slugs.
    lists: Vec<ListSummary>,
}

/// A reading list in short.
#[derive(Serialize, JsonSchema)]
struct ListSummary {
    /// Its name in addresses, in all languages. It does not change.
    slug: Id,
    /// The language in which it was written.
    original: Language,
    /// The languages in which it can be read.
    languages: Vec<Language>,
    titles: Texts,
    /// What it is for.
    summaries: Texts,
    /// When one of its versions was last changed.
    updated: Option<Day>,
    /// The page of the original.
    page: Address,
    /// The whole list.
    data: Address,
}

/// All that is public on a reading list.
#[derive(Serialize, JsonSchema)]
pub(super) struct ListDocument {
    #[serde(flatten)]
    summary: ListSummary,
    /// Its texts, one a language.
    versions: Vec<ListVersion>,
    /// The licence of the texts.
    licence: Option<Licence>,
}

/// A reading list in one language.
#[derive(Serialize, JsonSchema)]
struct ListVersion {
    language: Language,
    title: String,
    summary: String,
    /// For whom it was made.
    audience: Option<String>,
    /// Who keeps it.
    owner: String,
    updated: Option<Day>,
    /// What a reader knows or can do afterwards.
    aims: Vec<String>,
    /// The minutes of all items together, if any item says.
    minutes: Option<u32>,
    /// The introduction before its first section, as HTML.
    intro_html: String,
    /// The sections of the introduction.
    sections: Vec<TextSection>,
    /// The introduction without markup, a block a line.
    text: String,
    /// The sheets, in the order in which they are to be read.
    items: Vec<ListItem>,
    page: Address,
}

/// A sheet in a list.
#[derive(Serialize, JsonSchema)]
struct ListItem {
    /// The slug of the sheet; nothing where it is not public at the moment.
    sheet: Option<Id>,
    /// Why to read it and what to look for.
    note: Option<String>,
    /// A question to talk about.
    question: Option<String>,
    /// How long it takes.
    minutes: Option<u32>,
}

/// The verified helplines, emergency numbers first.
#[derive(Serialize, JsonSchema)]
pub(super) struct HelplineList {
    helplines: Vec<HelplineData>,
}

/// A number to call.
#[derive(Serialize, JsonSchema)]
struct HelplineData {
    id: String,
    /// The number as it is written for people.
    number: String,
    /// The number for a `tel:` address.
    tel: String,
    /// Whether it is an emergency number.
    is_emergency: bool,
    names: Texts,
    /// For whom it is.
    descriptions: Texts,
    /// The languages in which it answers.
    languages: Vec<Language>,
    /// The ids of the terms of the region facet where it serves.
    regions: Vec<String>,
    /// The ids of the terms of the audience facet whom it serves.
    audience: Vec<String>,
    /// When its source was seen. Numbers change: ask for them again rather than keep a copy.
    checked: Option<Day>,
    /// Where the number was found.
    source: Option<String>,
}

impl Site {
    pub(super) fn reading_lists(&self) -> ReadingLists {
        let lists: Vec<ListSummary> =
            self.shelf.lists.iter().map(|(slug, list)| self.list_summary(slug, list)).collect();
        ReadingLists { total: lists.len(), licence: self.licence(), lists }
    }

    fn list_summary(&self, slug: &Slug, versions: &Translations<ReadingList>) -> ListSummary {
        let original = versions.original();
        let updated = versions.iter().filter_map(|(_, list)| list.updated).max();
        ListSummary {
            slug: slug.into(),
            original: original.into(),
            languages: versions.iter().map(|(lang, _)| lang.into()).collect(),
            titles: Texts::of(versions, |list| &list.title),
            summaries: Texts::of(versions, |list| &list.summary),
            updated: updated.map(Day::from),
            page: self.address(&Route::List(original, slug.clone())),
            data: self.address_of(Api::List(slug.clone())),
        }
    }

    pub(super) fn list_document(
        &self,
        slug: &Slug,
        versions: &Translations<ReadingList>,
    ) -> ListDocument {
        ListDocument {
            summary: self.list_summary(slug, versions),
            versions: versions.iter().map(|(l, list)| self.list_version(slug, l, list)).collect(),
            licence: self.licence(),
        }
    }

    fn list_version(&self, slug: &Slug, lang: Lang, list: &ReadingList) -> ListVersion {
        let item = |item: &crate::content::list::Item| ListItem {
            sheet: self.shelf.practice(&item.sheet).map(|practice| (&practice.slug).into()),
            note: item.note.clone(),
            question: item.question.clone(),
            minutes: item.minutes,
        };
        ListVersion {
            language: lang.into(),
            title: list.title.clone(),
            summary: list.summary.clone(),
            audience: list.audience.clone(),
            owner: list.owner.clone(),
            updated: list.updated.map(Day::from),
            aims: list.aims.clone(),
            minutes: list.minutes(),
            intro_html: self.resolved(&list.body.intro, lang),
            sections: self.text_sections(&list.body, lang),
            text: list.body.text.clone(),
            items: list.items.iter().map(item).collect(),
            page: self.address(&Route::List(lang, slug.clone())),
        }
    }

    pub(super) fn helpline_list(&self) -> HelplineList {
        let taxonomy = &self.catalog.taxonomy;
        let is_shown = |role| taxonomy.role(role).is_some_and(|facet| !facet.is_hidden);
        let of = |role, terms: &[String]| if is_shown(role) { terms.to_vec() } else { Vec::new() };
        let line = |line: &Helpline| HelplineData {
            id: line.id.clone(),
            number: line.number.clone(),
            tel: line.tel(),
            is_emergency: line.is_emergency,
            names: (&line.names).into(),
            descriptions: (&line.descriptions).into(),
            languages: line.langs.iter().map(|lang| (*lang).into()).collect(),
            regions: of(Role::Region, &line.regions),
            audience: of(Role::Audience, &line.audience),
            checked: line.checked.map(Day::from),
            source: line.source.clone(),
        };
        HelplineList { helplines: self.catalog.helplines.iter().map(line).collect() }
    }
}
