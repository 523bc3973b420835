//! The search of the shipped content by a browser that asks no server: it answers as the server
//! does, to the byte, and little is fetched.

use std::sync::LazyLock;

use leviers::{
    loader::Snapshot,
    search::Query,
    site::{Answer, Bundle, Client, Site, route::Route},
    text::Lang,
};

use crate::{
    project::Project,
    relevance::{self, Judged, SHIPPED},
};

/// The shipped content as an export.
static EXPORTED: LazyLock<Snapshot> = LazyLock::new(|| Project::shipped().load_export());

/// The most pieces for an answer and the most rounds in which they are fetched: where a phrase stands
/// in sheets of other languages is fetched, and nothing else.
const MAX_PIECES: usize = 3;
const MAX_ROUNDS: usize = 1;

/// Of so many queries one is the first of a visit.
const VISIT: usize = 20;

/// What is asked beside the judged queries: filters, orders, pages, communes, slips, odd bytes.
const ADDRESSES: [&str; 24] = [
    "",
    "page=2",
    "page=999",
    "sort=title",
    "q=police&sort=date",
    "q=police&page=2",
    "domaine=soutenir-victimes",
    "domaine=soutenir-victimes&domaine=reseaux&q=cpas",
    "q=xqzz",
    "q=xqzz&domaine=enfants",
    "q=hebergemnt+urgense",
    "q=%22violences+conjugales%22",
    "q=police+-%C3%A9cole",
    "q=-police",
    "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "q=%00%FF%F0%9F%98%80",
    "q=a",
    "q=+++",
    "commune=62063",
    "commune=62063&q=police",
    "commune=Saint-Nicolas&q=police",
    "commune=Lieg",
    "commune=zzzz",
    "unknown=1&q=112",
];

/// The file of the export's search with this name.
fn file(name: &str) -> &'static [u8] {
    EXPORTED.site.bundle().file(name).expect(name)
}

/// A visit of the export.
struct Visit(Client);

impl Visit {
    fn new(lang: Lang) -> Visit {
        Visit(Client::open(file(&Bundle::start(lang))).expect("its own start"))
    }

    /// The answer, and how many pieces it took in how many rounds.
    fn ask(&mut self, path: &str, query: &str) -> (Answer, usize, usize) {
        let (mut n_pieces, mut n_rounds) = (0, 0);
        while let Answer::Missing(missing) = self.0.answer(path, query) {
            n_rounds += 1;
            n_pieces += missing.len();
            for (number, name) in missing {
                self.0.supply(number, file(&name)).expect("its own piece");
            }
        }
        (self.0.answer(path, query), n_pieces, n_rounds)
    }

    fn html(&mut self, path: &str, query: &str) -> String {
        match self.ask(path, query).0 {
            Answer::Html(html) => html,
            other => panic!("{path}?{query}: {other:?}"),
        }
    }
}

/// The main part of the server's page, without what only a server offers.
fn main_part(page: &str) -> &str {
    let start = page.find("<div class=\"search-head\">").expect("the box");
    let end = page.find("<div class=\"besides\"").expect("what a server offers besides");
    &page[start..end]
}

/// The links of an export, written as a server's.
fn as_served(html: &str) -> String {
    html.replace(".html?", "?").replace(".html\"", "\"")
}

fn served(path: &str, query: &str) -> String {
    let site: &Site = &SHIPPED.site;
    let mut route = site.route(path, query).expect(path);
    if let Route::Search(lang, query) = &route
        && let Some(settled) = site.settled(query)
    {
        route = Route::Search(*lang, settled);
    }
    let page = site.render(&route).expect("a page");
    String::from_utf8(page.body.to_vec()).expect("text")
}

#[test]
fn answers_are_those_of_the_server() {
    let mut visits = Lang::ALL.map(Visit::new);
    let judged = ["tuned.tsv", "untouched.tsv"].into_iter().flat_map(relevance::read);
    let judged = judged
        .map(|Judged { lang, text, .. }| (lang, Query::default().with_text(&text).to_string()));
    let others = Lang::ALL.into_iter().flat_map(|lang| ADDRESSES.map(|q| (lang, q.to_owned())));
    for (number, (lang, query)) in judged.chain(others).enumerate() {
        let visit = &mut visits[lang as usize];
        if number % VISIT == 0 {
            *visit = Visit::new(lang);
        }
        let path = format!("{lang}/search");
        let (mut answer, n_pieces, n_rounds) = visit.ask(&format!("{path}.html"), &query);
        let (max_pieces, max_rounds) =
            if query.contains("%22") { (MAX_PIECES, MAX_ROUNDS) } else { (0, 0) };
        assert!(n_pieces <= max_pieces && n_rounds <= max_rounds, "{query}: {n_pieces}");
        if let Answer::Moved(address) = &answer {
            let (path, query) = address.split_once('?').expect("a commune");
            answer = visit.ask(path, query).0;
        }
        let Answer::Html(html) = answer else { panic!("{path}?{query}: {answer:?}") };
        let page = served(&path, &query);
        let html = as_served(main_part(&html));
        assert!(html == main_part(&page), "{path}?{query}:\n{html}\n---\n{}", main_part(&page));
    }
}

#[test]
fn suggestions_are_those_of_the_server() {
    for lang in Lang::ALL {
        let mut visit = Visit::new(lang);
        for text in
            ["vi", "cpas", "ouder", "polic", "Gew", "shelter", "zzz", "", "l", "Namur", "%C3%A9"]
        {
            for part in ["suggest", "communes"] {
                let (path, query) = (format!("{lang}/{part}"), format!("q={text}"));
                let html = as_served(&visit.html(&format!("{path}.html"), &query));
                assert!(html == served(&path, &query), "{path}?{query}: {html}");
            }
        }
    }
}

#[test]
fn nothing_else_is_answered() {
    let Visit(mut client) = Visit::new(Lang::Fr);
    for path in
        ["", "fr/", "fr/sheets.html", "nl/search.html", "api/v1/search", "x", "../fr/search"]
    {
        assert_eq!(client.answer(path, "q=police"), Answer::None, "{path}");
    }
    assert!(Client::open(b"").is_err());
    let start = file("fr.bin");
    for length in [0, 10, 30, start.len() / 3, start.len() / 2, start.len() - 1] {
        assert!(Client::open(&start[..length]).is_err(), "cut at {length}");
    }
    assert!(client.supply(0, b"").is_err(), "what came with the start");
    let mut names = EXPORTED.site.bundle().names();
    let piece = file(names.find(|name| name.len() > 8).expect("a piece"));
    assert!((0..).take(9).all(|number| client.supply(number, &piece[1..]).is_err()));
}
