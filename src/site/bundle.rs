//! The search for a browser that asks no server. A [`Bundle`] is written with an export: for each
//! language a start, which of a small site holds all texts that its readers may be shown, and pieces
//! of the index that are fetched as queries need them. A [`Client`] is
//! what a browser makes of them: a [`Site`] of which nothing is known but what answers show, with
//! the same code and the same templates.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use serde::{Deserialize, Serialize};

use super::{
    PageError, Site,
    answers::{SEARCH_PART, SUGGESTIONS, communes},
    route::{Layout, Route},
    shelf::{Counts, Shelf},
    theme::{File, Theme},
    view::frame::Frames,
};
use crate::{
    content::{catalog::Catalog, commune::Commune, settings::Settings, taxonomy::Taxonomy},
    date::Date,
    search::{BadPiece, Index, Pieces},
    text::{Lang, Slug},
};

/// The first bytes of a start; the number changes with the format.
const MAGIC: &[u8] = b"leviers start 1\n";

/// How many hexadecimal digits of its hash stand in the name of a piece, behind its number: enough to
/// tell it from the piece of another build.
const N_DIGITS: usize = 6;

/// The files with which a browser answers queries itself.
pub struct Bundle {
    files: BTreeMap<String, Arc<[u8]>>,
    /// By language, the pieces that come with its start.
    shown: [BTreeSet<String>; 4],
}

/// What a start says before the index begins.
#[derive(Serialize, Deserialize)]
struct Kit {
    lang: Lang,
    /// A day on which the same reviews are overdue as on that of the build.
    today: Date,
    settings: Settings,
    taxonomy: Taxonomy,
    communes: Vec<Commune>,
    counts: Counts,
    /// Templates and messages: path and text.
    theme: Vec<(String, String)>,
    /// The digits in the names of the pieces, one after the other.
    hashes: String,
    /// The pieces that come with this start: number and length in bytes.
    shown: Vec<(usize, usize)>,
}

impl Bundle {
    /// The names of the files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The file of this name. A start is called by its language, and changes with the content; any
    /// other file is called by its number and what it holds, and never changes.
    pub fn file(&self, name: &str) -> Option<&Arc<[u8]>> {
        self.files.get(name)
    }

    /// Whether answers to readers of `lang` may need the file of this name: their start, and pieces that
    /// do not come with it, as the texts of versions in other languages, for who filters by language.
    pub fn is_needed(&self, name: &str, lang: Lang) -> bool {
        match Bundle::is_start(name) {
            true => name == Bundle::start(lang),
            false => !self.shown[lang as usize].contains(name),
        }
    }

    /// Whether a file of this name is a start.
    pub fn is_start(name: &str) -> bool {
        Lang::ALL.into_iter().any(|lang| name == Bundle::start(lang))
    }

    /// The name of the start for readers of `lang`.
    pub fn start(lang: Lang) -> String {
        format!("{lang}.bin")
    }
}

impl Site {
    /// The same search for a browser.
    pub fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let note = |slug: &Slug| {
                let practice = self.shelf.practice(slug);
                let facts = practice.map(|practice| serde_json::to_string(&practice.facts));
                facts.transpose().ok().flatten().unwrap_or_default()
            };
            let Pieces { start, pieces, shown } = self.index.to_pieces(note);
            let digits: Vec<String> = pieces.iter().map(|piece| digits(piece)).collect();
            let name = |number: usize| piece_name(number, &digits[number]);
            let (hashes, today) = (digits.concat(), self.as_of());
            let mut files = BTreeMap::new();
            for lang in &self.catalog.settings.langs {
                let shown = &shown[*lang as usize];
                let lengths = shown.iter().map(|number| (*number, pieces[*number].len()));
                let kit = Kit { shown: lengths.collect(), ..self.kit(*lang, today, &hashes) };
                let kit = serde_json::to_vec(&kit).expect("a kit is made of plain values");
                let mut bytes = MAGIC.to_vec();
                for part in [&kit, &start] {
                    bytes.extend((part.len() as u64).to_le_bytes());
                    bytes.extend(part);
                }
                shown.iter().for_each(|number| bytes.extend(&pieces[*number]));
                files.insert(Bundle::start(*lang), bytes.into());
            }
            let shown = shown.map(|shown| shown.into_iter().map(name).collect());
            let there = pieces.iter().enumerate().filter(|(_, piece)| !piece.is_empty());
            files.extend(there.map(|(number, piece)| (name(number), Arc::from(&**piece))));
            Bundle { files, shown }
        })
    }

    /// The first day on which the same reviews are overdue as today: the same content gives the same
    /// bytes on any day.
    fn as_of(&self) -> Date {
        let due = self.shelf.practices().filter_map(|practice| practice.facts.review_by);
        let passed = due.filter(|date| *date < self.today).max();
        Date::from_days(passed.map_or(0, |date| date.days() + 1))
    }

    fn kit(&self, lang: Lang, today: Date, hashes: &str) -> Kit {
        Kit {
            lang,
            today,
            settings: self.catalog.settings.only(lang),
            taxonomy: self.catalog.taxonomy.only(lang),
            communes: self.catalog.communes.values().cloned().collect(),
            counts: self.shelf.counts().clone(),
            theme: self.theme.extract(&[SEARCH_PART, SUGGESTIONS], lang),
            hashes: hashes.to_owned(),
            shown: Vec::new(),
        }
    }
}

/// The part that follows its length, and the rest.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)
}

/// The digits that stand in the name of a piece.
fn digits(piece: &[u8]) -> String {
    blake3::hash(piece).to_hex()[..N_DIGITS].to_owned()
}

/// The name of a piece's file.
fn piece_name(number: usize, digits: &str) -> String {
    format!("{number}-{digits}.bin")
}

/// What a browser answers with.
pub struct Client {
    site: Site,
    lang: Lang,
    hashes: String,
}

/// What a [`Client`] answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The part of a page, as a server would have put it there.
    Html(String),
    /// The same is to be asked at this address: a path in the site and its query.
    Moved(String),
    /// Pieces are needed first: the number and the file of each.
    Missing(Vec<(usize, String)>),
    /// There is no such page here, or it cannot be drawn: the site's own pages tell.
    None,
}

impl Client {
    /// The client of a start.
    pub fn open(bytes: &[u8]) -> Result<Client, BadPiece> {
        Client::read(bytes).ok_or(BadPiece)
    }

    fn read(bytes: &[u8]) -> Option<Client> {
        let (kit, rest) = split(bytes.strip_prefix(MAGIC)?)?;
        let (start, mut rest) = split(rest)?;
        let Kit { lang, today, settings, taxonomy, communes, counts, theme, hashes, shown } =
            serde_json::from_slice(kit).ok()?;
        let mut index = Index::from_start(start).ok()?;
        for (number, length) in shown {
            let (piece, after) = rest.split_at_checked(length)?;
            index.supply(number, piece).ok()?;
            rest = after;
        }
        let files: Vec<File<'_>> =
            theme.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
        let communes = communes.into_iter().map(|commune| (commune.nis.clone(), commune));
        let catalog =
            Catalog { settings, taxonomy, communes: communes.collect(), ..Catalog::default() };
        let shelf = Shelf::of_counts(counts);
        let site = Site {
            units: Lang::ALL.map(|_| vec![OnceLock::new(); shelf.n_found() + 1]),
            catalog,
            shelf,
            index,
            theme: Theme::of(&files).0,
            default_theme: None,
            today,
            layout: Layout::Browser,
            frames: Frames::default(),
            bundle: OnceLock::new(),
        };
        rest.is_empty().then_some(Client { site, lang, hashes })
    }

    /// Puts the piece `number` in its place; an error where its bytes are not those that it was named
    /// by.
    pub fn supply(&mut self, number: usize, bytes: &[u8]) -> Result<(), BadPiece> {
        match self.digits(number) {
            Some(known) if *known == *digits(bytes) => self.site.index.supply(number, bytes),
            _ => Err(BadPiece),
        }
    }

    /// The digits in the name of a piece.
    fn digits(&self, number: usize) -> Option<&str> {
        self.hashes.get(number * N_DIGITS..)?.get(..N_DIGITS)
    }

    /// Answers what is asked at `path`, without its first slash, with `query`.
    pub fn answer(&self, path: &str, query: &str) -> Answer {
        let site = &self.site;
        let Some(route) = site.route(path, query).filter(|route| route.lang() == Some(self.lang))
        else {
            return Answer::None;
        };
        if let Route::Search(lang, query) = &route
            && let Some(settled) = site.settled(query)
        {
            return Answer::Moved(Route::Search(*lang, settled).to_file());
        }
        let html = site.at_desk(&site.theme, &route, |desk| match &route {
            Route::Search(lang, query) => {
                site.search_part(&site.theme, desk, &route, (*lang, query))
            }
            Route::Suggest(lang, text) => site.suggestions(&site.theme, desk, (*lang, text)),
            Route::Communes(_, text) => communes(&site.theme, desk, text),
            _ => Err(PageError::NotFound),
        });
        let missing = site.index.missing();
        if !missing.is_empty() {
            let name = |number| Some((number, piece_name(number, self.digits(number)?)));
            return Answer::Missing(missing.into_iter().filter_map(name).collect());
        }
        html.map_or(Answer::None, Answer::Html)
    }
}
