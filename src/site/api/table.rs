//! The sheets as a table, one row a language version: CSV as in RFC 4180, with a byte order mark by
//! which spreadsheets know that it is UTF-8. The only writer of CSV.

use crate::{
    content::{
        catalog::Practice,
        sheet::{Level, Sheet},
        taxonomy::Facet,
    },
    date::Date,
    search::{Query, Reader},
    site::{Site, place::Place, route::Route, view::overview::has_pages},
    text::Lang,
};

/// What stands between the values of one cell.
const BETWEEN: &str = " | ";

/// The columns before those of the facets.
pub(in crate::site) const FIRST: [&str; 17] = [
    "slug",
    "language",
    "original_language",
    "kind",
    "status",
    "title",
    "summary",
    "address",
    "owner",
    "written",
    "updated",
    "review_by",
    "overdue",
    "revision",
    "translates",
    "nis",
    "communes",
];

/// The columns after them.
pub(in crate::site) const LAST: [&str; 8] = [
    "evidence_reason",
    "cost_estimate",
    "cost_note",
    "setup_estimate",
    "setup_note",
    "sources",
    "source_addresses",
    "text",
];

/// The column of a hit's place, which only searches have.
pub(in crate::site) const RANK: &str = "rank";

/// The facets that have columns: one of labels in the row's language, one of ids.
pub(in crate::site) fn facets(site: &Site) -> impl Iterator<Item = &Facet> {
    site.catalog.taxonomy.facets.iter().filter(|facet| has_pages(facet))
}

/// The column of a facet's labels: its id, unless a fixed column is called so.
pub(in crate::site) fn label_column(facet: &Facet) -> String {
    let id = facet.id.as_str();
    if FIRST.contains(&id) || LAST.contains(&id) || id == RANK {
        return format!("facet_{id}");
    }
    id.to_owned()
}

/// The column of a facet's ids.
pub(in crate::site) fn id_column(facet: &Facet) -> String {
    format!("{}_id", label_column(facet))
}

impl Site {
    /// Every version of every published sheet.
    pub(super) fn sheets_table(&self) -> Vec<u8> {
        let versions = self.shelf.found().flat_map(|practice| {
            practice.sheets.iter().map(move |(lang, sheet)| (practice, lang, sheet))
        });
        let rows = versions.map(|(practice, lang, sheet)| self.row(practice, lang, sheet));
        written(self.columns(), rows)
    }

    /// Every hit of a search, in the version that was found.
    pub(super) fn search_table(&self, lang: Lang, query: &Query) -> Vec<u8> {
        let place = query.commune.as_deref().and_then(|name| Place::find(&self.catalog, name));
        let reader = Reader { lang, home: place.map(|place| place.home).unwrap_or_default() };
        let all = self.n_practices().max(1);
        let hits = self.index.search(&query.with_page(1), &reader, all).hits;
        let rows = hits.iter().zip(1..).filter_map(|(hit, rank): (_, usize)| {
            let practice = self.shelf.practice(&hit.slug)?;
            let sheet = practice.sheets.get(hit.lang)?;
            let mut row = vec![rank.to_string()];
            row.extend(self.row(practice, hit.lang, sheet));
            Some(row)
        });
        let mut columns = vec![RANK.to_owned()];
        columns.extend(self.columns());
        written(columns, rows)
    }

    fn columns(&self) -> Vec<String> {
        let of_facets = facets(self).flat_map(|facet| [label_column(facet), id_column(facet)]);
        let fixed = |names: &'static [&str]| names.iter().map(|name| (*name).to_owned());
        fixed(&FIRST).chain(of_facets).chain(fixed(&LAST)).collect()
    }

    fn row(&self, practice: &Practice, lang: Lang, sheet: &Sheet) -> Vec<String> {
        let facts = &practice.facts;
        let address = self.address(&Route::Sheet(lang, practice.slug.clone()));
        let communes = facts.communes.iter().filter_map(|nis| self.catalog.communes.get(nis));
        let translates = practice.sheets.translates(lang).map(|n| n.to_string());
        let mut row = vec![
            practice.slug.to_string(),
            lang.to_string(),
            practice.sheets.original().to_string(),
            facts.kind.as_str().to_owned(),
            practice.status(lang).as_str().to_owned(),
            sheet.title.clone(),
            sheet.summary.clone(),
            address.url.unwrap_or(address.path),
            facts.owner.clone(),
            day(facts.written),
            day(sheet.updated),
            day(facts.review_by),
            practice.is_overdue(self.today).to_string(),
            practice.sheets.revision().to_string(),
            translates.unwrap_or_default(),
            joined(communes.clone().map(|commune| commune.nis.as_str())),
            joined(communes.map(|commune| commune.name(lang))),
        ];
        for facet in facets(self) {
            let ids = practice.terms(&facet.id);
            let labels = ids.iter().filter_map(|id| facet.term(id));
            row.push(joined(labels.map(|term| term.labels.get(lang))));
            row.push(joined(ids.iter().map(String::as_str)));
        }
        let sources = facts.sources.iter();
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        row.extend([
            optional(&sheet.evidence_reason),
            estimate(&facts.cost),
            optional(&sheet.cost_note),
            estimate(&facts.setup),
            optional(&sheet.setup_note),
            joined(sources.clone().map(|source| source.title.as_str())),
            joined(sources.filter_map(|source| source.url.as_deref())),
            sheet.body.text.clone(),
        ]);
        row
    }
}

fn day(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn estimate(level: &Option<Level>) -> String {
    level.as_ref().map(|level| level.is_estimate.to_string()).unwrap_or_default()
}

fn joined<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.collect::<Vec<&str>>().join(BETWEEN)
}

/// A cell that no spreadsheet takes for a formula: one that begins like it gets an apostrophe.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}

fn written(columns: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in std::iter::once(columns).chain(rows) {
        let row = row.into_iter().map(harmless);
        writer.write_record(row).expect("rows of one length are written to memory");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> Vec<Vec<String>> {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let rows = reader.records().map(|row| row.expect("a row of the same length"));
        rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_formula_is_made_a_text() {
        for start in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx"] {
            assert_eq!(harmless(start.to_owned()), format!("'{start}"));
        }
        for plain in ["", "a=1", "'=", " =", "é", "2026-11-22"] {
            assert_eq!(harmless(plain.to_owned()), plain);
        }
    }

    #[test]
    fn lines_end_as_the_standard_says() {
        let rows = vec![vec!["a,b".to_owned(), "c\"d\r\ne".to_owned()]];
        let bytes = written(vec!["x".to_owned(), "y".to_owned()], rows.into_iter());
        assert_eq!(bytes, "\u{feff}x,y\r\n\"a,b\",\"c\"\"d\r\ne\"\r\n".as_bytes());
    }

    proptest! {
        #[test]
        fn any_cells_come_back(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 3), 0..8)) {
            let columns: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
            let back = read(&written(columns.clone(), rows.clone().into_iter()));
            let guarded = |row: Vec<String>| row.into_iter().map(harmless).collect::<Vec<_>>();
            let expected: Vec<_> = std::iter::once(columns).chain(rows.into_iter().map(guarded)).collect();
            prop_assert_eq!(&back, &expected);
            for cell in back.iter().flatten() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            }
        }
    }
}
