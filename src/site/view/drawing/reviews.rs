//! When sheets are to be read again: those that are late, then quarter by quarter, then those
//! without a date.

use serde::Serialize;

use crate::{
    content::{catalog::Practice, sheet::Status},
    date::Date,
    site::{
        route::{Overview, Route},
        view::{DateView, Desk, MONTHS},
    },
    text::{Lang, fold},
};

/// The most quarters that have a bar of their own; what is due later stands together.
const MAX_QUARTERS: usize = 12;

/// When sheets are to be read again.
#[derive(Serialize)]
pub struct Reviews {
    total: usize,
    n_overdue: usize,
    groups: Vec<Group>,
}

/// The sheets that are due at one time.
#[derive(Serialize)]
struct Group {
    id: String,
    label: String,
    n: usize,
    /// The number in words.
    text: String,
    /// The length of its bar, of 100.
    length: usize,
    is_overdue: bool,
    /// Where its sheets stand.
    href: String,
    sheets: Vec<SheetView>,
}

#[derive(Serialize)]
struct SheetView {
    title: String,
    lang: Lang,
    is_foreign: bool,
    href: String,
    owner: String,
    review_by: Option<DateView>,
}

/// A time at which sheets are due, in the order of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Overdue,
    /// Counted from the year 0.
    Quarter(i32),
    Later,
    Undated,
}

fn quarter(date: Date) -> i32 {
    i32::from(date.year()) * 4 + i32::from(date.month() - 1) / 3
}

impl Reviews {
    /// The published sheets of the site.
    pub fn new(desk: &Desk<'_>) -> Reviews {
        let is_published =
            |practice: &&Practice| practice.status(practice.sheets.original()) == Status::Published;
        let practices: Vec<&Practice> = desk.shelf.found().filter(is_published).collect();
        let coming = practices.iter().filter(|practice| !practice.is_overdue(desk.today));
        let coming = coming.filter_map(|practice| practice.facts.review_by.map(quarter));
        // From the first quarter in which something is due, so that a day that brings nothing
        // changes no page.
        let first = coming.clone().min().unwrap_or_default();
        let last = coming.max().unwrap_or(first - 1).min(first + MAX_QUARTERS as i32 - 1);
        let due = |practice: &Practice| match practice.facts.review_by {
            None => Due::Undated,
            Some(_) if practice.is_overdue(desk.today) => Due::Overdue,
            Some(date) if quarter(date) > last => Due::Later,
            Some(date) => Due::Quarter(quarter(date)),
        };
        let mut groups: Vec<(Due, Vec<&Practice>)> = std::iter::once(Due::Overdue)
            .chain((first..=last).map(Due::Quarter))
            .chain([Due::Later, Due::Undated])
            .map(|due| (due, Vec::new()))
            .collect();
        for practice in &practices {
            let at = groups.binary_search_by_key(&due(practice), |(due, _)| *due);
            if let Ok(at) = at {
                groups[at].1.push(practice);
            }
        }
        groups.retain(|(due, held)| !held.is_empty() || *due != Due::Later);
        let max = groups.iter().map(|(_, held)| held.len()).max().unwrap_or(0);
        let n_overdue = groups.first().map_or(0, |(_, held)| held.len());
        let groups = groups.into_iter().map(|(due, held)| group(desk, due, held, max)).collect();
        Reviews { total: practices.len(), n_overdue, groups }
    }

    /// The same without the sheets.
    pub fn in_short(mut self) -> Reviews {
        self.groups.iter_mut().for_each(|group| group.sheets.clear());
        self
    }
}

fn group(desk: &Desk<'_>, due: Due, mut held: Vec<&Practice>, max: usize) -> Group {
    let id = match due {
        Due::Overdue => "due-overdue".to_owned(),
        Due::Quarter(quarter) => {
            format!("due-{}-{}", quarter.div_euclid(4), quarter.rem_euclid(4) + 1)
        }
        Due::Later => "due-later".to_owned(),
        Due::Undated => "due-undated".to_owned(),
    };
    let page = desk.href(&Route::Overview(desk.lang, Overview::Reviews));
    held.sort_by_cached_key(|practice| {
        (practice.facts.review_by, fold(&practice.sheets.best(desk.lang).1.title))
    });
    Group {
        label: label(desk, due),
        n: held.len(),
        text: desk.n_sheets(held.len()),
        length: if max == 0 { 0 } else { (held.len() * 100).div_ceil(max) },
        is_overdue: due == Due::Overdue,
        href: format!("{page}#{id}"),
        sheets: held.into_iter().map(|practice| sheet(desk, practice)).collect(),
        id,
    }
}

fn label(desk: &Desk<'_>, due: Due) -> String {
    let Due::Quarter(quarter) = due else {
        let key = match due {
            Due::Overdue => "reviews-overdue",
            Due::Later | Due::Quarter(_) => "reviews-later",
            Due::Undated => "reviews-undated",
        };
        return desk.t(key);
    };
    let first = quarter.rem_euclid(4) as usize * 3;
    let months = &MONTHS[desk.lang as usize];
    let year = quarter.div_euclid(4).to_string();
    desk.t_with(
        "reviews-quarter",
        &[("first", months[first]), ("last", months[first + 2]), ("year", &year)],
    )
}

fn sheet(desk: &Desk<'_>, practice: &Practice) -> SheetView {
    let (lang, sheet) = practice.sheets.best(desk.lang);
    SheetView {
        title: sheet.title.clone(),
        lang,
        is_foreign: lang != desk.lang,
        href: desk.sheet_href(&practice.slug),
        owner: practice.facts.owner.clone(),
        review_by: practice.facts.review_by.map(|date| desk.date(date)),
    }
}
