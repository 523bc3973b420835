//! A [`Query`] is what a reader asks: words, filters, an order and a page. It reads and writes its
//! own address (`application/x-www-form-urlencoded`), so that every answer has a link.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

/// The most characters of text that are read; the rest is dropped.
const MAX_CHARS: usize = 400;

/// The keys of the address that can be no facet.
const RESERVED: [&str; 4] = ["q", "sort", "page", COMMUNE];

/// The key of the reader's commune.
const COMMUNE: &str = "commune";

/// What a reader asks. Two equal queries have the same address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The text of the search box, as typed.
    pub text: String,
    /// The chosen terms of each facet; no set is empty.
    pub filters: BTreeMap<String, BTreeSet<String>>,
    /// The commune for which the reader looks: its NIS code, or a name as typed that is still to be
    /// looked up.
    pub commune: Option<String>,
    /// The order of the hits.
    pub sort: Sort,
    /// The page that is asked for, from 1.
    pub page: usize,
}

/// The order of the hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Best match first; without words, as [`Sort::Date`].
    #[default]
    Relevance,
    /// Latest first, then by title.
    Date,
    /// By title.
    Title,
}

impl Default for Query {
    fn default() -> Query {
        Query {
            text: String::new(),
            filters: BTreeMap::new(),
            commune: None,
            sort: Sort::default(),
            page: 1,
        }
    }
}

impl Query {
    /// Reads the part of an address after the `?`. Never fails: what it does not know, it drops;
    /// `is_known` says whether a facet has a term, and of `commune` whether there is such a one. Of
    /// a repeated `q`, `commune`, `sort` or `page` the first counts.
    pub fn parse(query_string: &str, is_known: impl Fn(&str, &str) -> bool) -> Query {
        Query::parse_noting(query_string, is_known, |_, _| {})
    }

    /// The same, and `note` is told the name and the value of all that is dropped and says
    /// something.
    pub fn parse_noting(
        query_string: &str,
        is_known: impl Fn(&str, &str) -> bool,
        mut note: impl FnMut(&str, &str),
    ) -> Query {
        let (mut text, mut commune, mut sort, mut page) = (None, None, None, None);
        let mut filters: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for pair in query_string.strip_prefix('?').unwrap_or(query_string).split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (key, value) = (decode(key), decode(value));
            let is_taken = match key.as_str() {
                "q" => take(&mut text, Some(value.clone())),
                "sort" => take(&mut sort, value.parse().ok()),
                "page" => take(&mut page, value.parse().ok().filter(|page| *page > 0)),
                COMMUNE => {
                    let known = Some(value.clone()).filter(|nis| is_known(COMMUNE, nis));
                    take(&mut commune, known)
                }
                _ if !key.is_empty() && is_known(&key, &value) => {
                    filters.entry(key.clone()).or_default().insert(value.clone());
                    true
                }
                _ => false,
            };
            if !is_taken && !value.is_empty() {
                note(&key, &value);
            }
        }
        Query {
            text: text.unwrap_or_default().chars().take(MAX_CHARS).collect(),
            filters,
            commune,
            sort: sort.unwrap_or_default(),
            page: page.unwrap_or(1),
        }
    }

    /// Whether `term` is chosen in `facet`.
    pub fn has(&self, facet: &str, term: &str) -> bool {
        self.filters.get(facet).is_some_and(|terms| terms.contains(term))
    }

    /// This query with `term` chosen in `facet`, at its first page.
    pub fn with(&self, facet: &str, term: &str) -> Query {
        let mut query = self.with_page(1);
        if !RESERVED.contains(&facet) {
            query.filters.entry(facet.to_owned()).or_default().insert(term.to_owned());
        }
        query
    }

    /// This query without `term` in `facet`, at its first page.
    pub fn without(&self, facet: &str, term: &str) -> Query {
        let mut query = self.with_page(1);
        if let Some(terms) = query.filters.get_mut(facet) {
            terms.remove(term);
            if terms.is_empty() {
                query.filters.remove(facet);
            }
        }
        query
    }

    /// This query without any choice in `facet`, at its first page.
    pub fn without_facet(&self, facet: &str) -> Query {
        let mut query = self.with_page(1);
        query.filters.remove(facet);
        query
    }

    /// This query without filters, at its first page.
    pub fn without_filters(&self) -> Query {
        Query { filters: BTreeMap::new(), ..self.with_page(1) }
    }

    /// This query for other words, at its first page; at most 400 characters are kept.
    pub fn with_text(&self, text: &str) -> Query {
        Query { text: text.chars().take(MAX_CHARS).collect(), ..self.with_page(1) }
    }

    /// This query for another commune, at its first page.
    pub fn with_commune(&self, nis: Option<&str>) -> Query {
        Query { commune: nis.map(str::to_owned), ..self.with_page(1) }
    }

    /// This query in another order, at its first page.
    pub fn with_sort(&self, sort: Sort) -> Query {
        Query { sort, ..self.with_page(1) }
    }

    /// This query at another page.
    pub fn with_page(&self, page: usize) -> Query {
        Query { page: page.max(1), ..self.clone() }
    }
}

impl fmt::Display for Query {
    /// The canonical address: words, facets in order, what differs from the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut address = String::with_capacity(self.text.len() + 64);
        let mut push = |key: &str, value: &str| {
            if !address.is_empty() {
                address.push('&');
            }
            encode(key, &mut address);
            address.push('=');
            encode(value, &mut address);
        };
        if !self.text.is_empty() {
            push("q", &self.text);
        }
        for (facet, terms) in &self.filters {
            terms.iter().for_each(|term| push(facet, term));
        }
        if let Some(nis) = &self.commune {
            push(COMMUNE, nis);
        }
        if self.sort != Sort::default() {
            push("sort", self.sort.as_str());
        }
        if self.page > 1 {
            push("page", &self.page.to_string());
        }
        f.write_str(&address)
    }
}

impl Sort {
    /// All orders, as they are offered to readers.
    pub const ALL: [Sort; 3] = [Sort::Relevance, Sort::Date, Sort::Title];

    /// The order's word in an address.
    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Date => "date",
            Sort::Title => "title",
        }
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is none of `relevance`, `date`, `title`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the orders relevance, date, title")]
pub struct UnknownSort;

impl FromStr for Sort {
    type Err = UnknownSort;

    fn from_str(text: &str) -> Result<Sort, UnknownSort> {
        Sort::ALL.into_iter().find(|sort| sort.as_str() == text).ok_or(UnknownSort)
    }
}

/// Puts a value where none is yet; whether it did.
fn take<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let is_taken = place.is_none() && value.is_some();
    if is_taken {
        *place = value;
    }
    is_taken
}

/// Percent-encodes `text` at the end of `address` as browsers do for forms:
/// <https://url.spec.whatwg.org/#urlencoded-serializing>.
pub fn encode(text: &str, address: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b' ' => address.push('+'),
            b'*' | b'-' | b'.' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                address.push(byte.into())
            }
            _ => {
                let digits = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
                address.push('%');
                address.extend(digits.map(char::from));
            }
        }
    }
}

/// The reverse of [`encode`]; a stray `%` stands for itself, bytes that are no UTF-8 are replaced.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex =
            |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
        match (bytes[at], hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', _, _) => decoded.push(b' '),
            (byte, _, _) => decoded.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(facet: &str, _: &str) -> bool {
        !facet.is_empty() && !RESERVED.contains(&facet)
    }

    #[test]
    fn an_address_is_read_leniently() {
        let check = |address: &str, expect: &str| {
            assert_eq!(
                Query::parse(address, |facet, term| facet == "theme" && term != "x").to_string(),
                expect
            );
        };
        check("", "");
        check("?q=maison+d%27accueil&theme=b&theme=a", "q=maison+d%27accueil&theme=a&theme=b");
        check("page=0&sort=best&utm=1&theme=x", "");
        check("sort=date&page=3&q=%C3%A9t%C3%A9", "q=%C3%A9t%C3%A9&sort=date&page=3");
        check("q=100%&q=second&page=99999999999999999999", "q=100%25");
        check("q=%ff%zz", "q=%EF%BF%BD%25zz");
        check("&&=&q", "");
    }

    #[test]
    fn a_change_of_the_question_goes_back_to_the_first_page() {
        let query = Query::parse("q=a&theme=x&page=4", known);
        assert_eq!(query.with("theme", "y").to_string(), "q=a&theme=x&theme=y");
        assert_eq!(query.without("theme", "x").to_string(), "q=a");
        assert_eq!(query.with_sort(Sort::Title).to_string(), "q=a&theme=x&sort=title");
        assert_eq!(query.with_page(5).to_string(), "q=a&theme=x&page=5");
        assert_eq!(query.without_facet("theme").with_text("b").to_string(), "q=b");
        assert!(query.has("theme", "x") && !query.without_filters().has("theme", "x"));
    }

    #[test]
    fn a_long_text_is_cut_at_400_characters() {
        assert_eq!(
            Query::parse(&format!("q={}", "é".repeat(900)), known).text.chars().count(),
            400
        );
    }

    proptest! {
        #[test]
        fn a_query_survives_its_own_address(
            text in "\\PC{0,40}",
            filters in prop::collection::btree_map("[a-zé &=%+]{1,6}", prop::collection::btree_set("\\PC{0,6}", 1..3), 0..3),
            commune in prop::option::of("[0-9]{5}"),
            sort in prop::sample::select(Sort::ALL.to_vec()),
            page in 1usize..50,
        ) {
            let filters = filters.into_iter().filter(|(facet, _)| known(facet, "")).collect();
            let query = Query { text, filters, commune, sort, page };
            let known = |facet: &str, term: &str| facet == COMMUNE || known(facet, term);
            prop_assert_eq!(Query::parse(&query.to_string(), known), query);
        }

        #[test]
        fn any_text_is_an_address(address in any::<String>()) {
            let query = Query::parse(&address, known);
            prop_assert_eq!(Query::parse(&query.to_string(), known), query);
        }
    }
}
