//! The pages of sheets that a reader chose. In an export they are shells: the script reads the
//! address and fills in what [`PartsPage`] holds of each sheet, drawn by the same templates.

use serde::Serialize;

use super::{
    Desk,
    chosen::{ChosenSheet, NamedSheet, Row, known, offered, rows_of},
};
use crate::{
    content::catalog::Practice,
    site::{
        route::{Choice, Route, Selection},
        theme::Prepared,
    },
    text::Slug,
};

/// What the pages say of the address that they were asked for.
#[derive(Serialize)]
struct Remarks {
    /// Some sheets of the address are not there.
    is_short: bool,
    /// There were more than the page shows.
    is_cut: bool,
}

/// Sheets side by side.
#[derive(Serialize)]
pub struct ComparePage {
    sheets: Vec<ChosenSheet>,
    rows: Vec<Row>,
    remarks: Remarks,
    /// Whether a further sheet has room.
    has_room: bool,
    advice: Vec<NamedSheet>,
    projects: Vec<NamedSheet>,
    action: String,
    note_href: String,
}

impl ComparePage {
    /// The first sheets of a selection side by side.
    pub fn new(desk: &Desk<'_>, selection: &Selection) -> ComparePage {
        let (sheets, shown, remarks) = shown(desk, selection);
        let slugs: Vec<Slug> = shown.items().iter().map(|item| item.sheet.clone()).collect();
        let has_room = sheets.len() < Selection::MAX_SHOWN;
        let [advice, projects] = offered(desk, &slugs);
        ComparePage {
            rows: rows_of(desk, &sheets),
            sheets,
            remarks,
            has_room,
            advice,
            projects,
            action: desk.href(&Route::Choice(desk.lang, Choice::Compare(Selection::default()))),
            note_href: desk.href(&Route::Choice(desk.lang, Choice::Note(shown))),
        }
    }
}

/// A page for those who decide.
#[derive(Serialize)]
pub struct NotePage {
    sheets: Vec<ChosenSheet>,
    remarks: Remarks,
    compare_href: String,
}

impl NotePage {
    /// The first sheets of a selection as a note.
    pub fn new(desk: &Desk<'_>, selection: &Selection) -> NotePage {
        let (sheets, shown, remarks) = shown(desk, selection);
        let compare_href = desk.href(&Route::Choice(desk.lang, Choice::Compare(shown)));
        NotePage { sheets, remarks, compare_href }
    }
}

/// The sheets of a selection that fit on one page, and what is said of the others.
fn shown(desk: &Desk<'_>, selection: &Selection) -> (Vec<ChosenSheet>, Selection, Remarks) {
    let (mut practices, is_short) = known(desk, selection);
    let is_cut = practices.len() > Selection::MAX_SHOWN;
    practices.truncate(Selection::MAX_SHOWN);
    let shown = Selection::of(practices.iter().map(|practice| &practice.slug));
    let sheets = practices.iter().map(|practice| ChosenSheet::new(desk, practice, &shown));
    (sheets.collect(), shown, Remarks { is_short, is_cut })
}

/// A list that somebody shares by its address, or room for the reader's own.
#[derive(Serialize)]
pub struct MyListPage {
    title: String,
    items: Vec<ItemView>,
    remarks: Remarks,
    compare_href: String,
    note_href: String,
    max_title: usize,
    max_note: usize,
}

#[derive(Serialize)]
struct ItemView {
    n: usize,
    slug: String,
    card: Prepared,
    note: String,
}

impl MyListPage {
    /// The list of a selection; an empty one leaves room for the reader's own.
    pub fn new(desk: &Desk<'_>, selection: &Selection) -> MyListPage {
        let (practices, is_short) = known(desk, selection);
        let items = selection.items().iter().filter_map(|item| {
            let practice = desk.shelf.practice(&item.sheet)?;
            Some((practice, item.note.clone()))
        });
        let view = |(at, (practice, note)): (usize, (&Practice, String))| ItemView {
            n: at + 1,
            slug: practice.slug.to_string(),
            card: desk.card(practice).prepared(),
            note,
        };
        let first = practices.iter().take(Selection::MAX_SHOWN).map(|practice| &practice.slug);
        let first = Selection::of(first);
        MyListPage {
            title: selection.title().to_owned(),
            items: items.enumerate().map(view).collect(),
            remarks: Remarks { is_short, is_cut: false },
            compare_href: desk.href(&Route::Choice(desk.lang, Choice::Compare(first.clone()))),
            note_href: desk.href(&Route::Choice(desk.lang, Choice::Note(first))),
            max_title: Selection::MAX_TITLE,
            max_note: Selection::MAX_NOTE,
        }
    }
}

/// What the other pages show of one sheet, piece by piece.
#[derive(Serialize)]
pub struct PartsPage {
    /// The neutral name of a discreet site, else the title of the sheet.
    head_title: String,
    sheet: ChosenSheet,
    rows: Vec<Row>,
}

impl PartsPage {
    /// The parts of a practice.
    pub fn new(desk: &Desk<'_>, practice: &Practice) -> PartsPage {
        let sheet = ChosenSheet::new(desk, practice, &Selection::default());
        let rows = rows_of(desk, std::slice::from_ref(&sheet));
        let neutral = desk.catalog.settings.neutral_name(desk.lang);
        let head_title = neutral.unwrap_or(&practice.sheets.best(desk.lang).1.title).to_owned();
        PartsPage { head_title, sheet, rows }
    }
}
