//! The addresses of the pages that show the whole.

use crate::text::Slug;

/// A page that shows the whole in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Overview {
    /// All drawings.
    All,
    /// Two facets, by their ids, against each other.
    Coverage {
        /// The facet whose terms are the rows.
        rows: Slug,
        /// The facet whose terms are the columns; never that of the rows.
        columns: Slug,
    },
    /// Which sheets are to be read again, and when.
    Reviews,
}

impl Overview {
    /// Reads the path after the language, cut at slashes.
    pub(super) fn parse(parts: &[&str], _query: &str) -> Option<Overview> {
        match parts {
            ["overview"] => Some(Overview::All),
            ["overview", "reviews"] => Some(Overview::Reviews),
            ["overview", "coverage", rows, columns] if rows != columns => {
                Some(Overview::Coverage {
                    rows: rows.parse().ok()?,
                    columns: columns.parse().ok()?,
                })
            }
            _ => None,
        }
    }

    /// The path, as [`Overview::parse`] reads it.
    pub(super) fn path(&self) -> String {
        match self {
            Overview::All => "overview".to_owned(),
            Overview::Coverage { rows, columns } => format!("overview/coverage/{rows}/{columns}"),
            Overview::Reviews => "overview/reviews".to_owned(),
        }
    }

    /// What stands after `?`; empty where there is nothing.
    pub(super) fn query(&self) -> String {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{site::route::Route, text::Lang};

    fn overviews() -> impl Strategy<Value = Overview> {
        let slug = || {
            "[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}"
                .prop_filter_map("a slug", |s| s.parse::<Slug>().ok())
        };
        let pair = (slug(), slug()).prop_filter("two facets", |(rows, columns)| rows != columns);
        prop_oneof![
            Just(Overview::All),
            Just(Overview::Reviews),
            pair.prop_map(|(rows, columns)| Overview::Coverage { rows, columns }),
        ]
    }

    proptest! {
        #[test]
        fn an_overview_reads_and_writes_its_own_path(overview in overviews()) {
            let route = Route::Overview(Lang::Nl, overview);
            for path in [route.path(), route.file()] {
                prop_assert_eq!(Route::parse(&path, "", |_, _| false), Some(route.clone()));
            }
        }

        #[test]
        fn what_is_read_is_written_again(rest in "(/?[a-z./é-]{0,9}){0,5}") {
            let path = format!("fr/overview{rest}");
            if let Some(route @ Route::Overview(..)) = Route::parse(&path, "", |_, _| false) {
                prop_assert_eq!(Route::parse(&route.path(), "", |_, _| false), Some(route));
            }
        }
    }

    #[test]
    fn what_is_no_pair_of_facets_is_no_address() {
        for path in [
            "fr/overview/x",
            "fr/overview/coverage",
            "fr/overview/coverage/a",
            "fr/overview/coverage/a/a",
            "fr/overview/coverage/a/B",
            "fr/overview/coverage/a/b/c",
            "fr/overview/coverage//b",
        ] {
            assert_eq!(Route::parse(path, "", |_, _| true), None, "{path}");
        }
    }
}
