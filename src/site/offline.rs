//! Reading without a network. Of an export whose settings allow it a browser keeps, where a reader
//! asks for it, the pages of the reader's language and all that its search needs. A script at the
//! root of the site does it; what it keeps is listed beside it, each file with its hash.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Bundle, Page, Site, media_type,
    route::{Choice, Embed, Layout, Offline, Route},
};
use crate::text::Lang;

/// The theme's file from which the script is made.
const SCRIPT: &str = "offline.js";

/// The most that is kept of one language, in bytes: more than that would fill a phone and take
/// minutes to fetch. Of a larger site sheets are kept as they are read.
const MOST: usize = 60_000_000;

/// How many hexadecimal digits tell one file, or one build, from another.
const N_DIGITS: usize = 16;

/// A file of an export as it was written.
pub struct Written<'a> {
    /// What it holds.
    pub route: &'a Route,
    /// The hash of its bytes, in hexadecimal digits.
    pub hash: String,
    /// Its length in bytes.
    pub size: usize,
}

/// What is kept, as the script reads it.
#[derive(Serialize)]
struct Files<'a> {
    /// Tells this build from any other.
    build: &'a str,
    langs: BTreeMap<Lang, &'a OfLang>,
}

/// What is kept of one language.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct OfLang {
    /// Path and hash.
    files: Vec<(String, String)>,
    /// Together, in bytes.
    size: usize,
    /// Whether all sheets are among them.
    is_whole: bool,
}

/// What a file is to a reader without a network, the first needed first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Without it there is no site.
    Frame,
    /// A piece that some search needs.
    Search,
    /// A page of one sheet, what another page shows of it, an image.
    Sheet,
}

impl Site {
    /// Whether browsers may keep the site.
    pub(super) fn can_be_kept(&self) -> bool {
        self.layout == Layout::Export && self.catalog.settings.is_offline
    }

    /// The addresses of the pages on which a reader asks for it.
    pub(super) fn offline_routes(&self) -> Vec<Route> {
        let langs = self.catalog.settings.langs.iter().filter(|_| self.can_be_kept());
        langs.map(|lang| Route::Offline(Offline::Page(*lang))).collect()
    }

    /// The files by which browsers keep the site whose files were `written`. Where the settings do not
    /// allow it the script alone: a browser that kept an earlier build forgets it.
    pub fn offline_files(&self, written: &[Written<'_>]) -> Vec<(Route, Page)> {
        if !self.can_be_kept() {
            return vec![self.offline_worker("")];
        }
        let settings = &self.catalog.settings;
        let langs: BTreeMap<Lang, OfLang> =
            settings.langs.iter().map(|lang| (*lang, self.of_lang(*lang, written))).collect();
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.offline_script());
        for (path, hash) in langs.values().flat_map(|of| &of.files) {
            hasher.update(path.as_bytes()).update(hash.as_bytes());
        }
        let build = &hasher.finalize().to_hex()[..N_DIGITS];
        let files = Files { build, langs: langs.iter().map(|(lang, of)| (*lang, of)).collect() };
        let files = serde_json::to_vec(&files).expect("texts and numbers");
        vec![offline_file(Offline::Files, files), self.offline_worker(build)]
    }

    /// The script of this build; without a name it keeps nothing and forgets what is kept.
    pub(super) fn offline_worker(&self, build: &str) -> (Route, Page) {
        let langs: Vec<&str> = self.catalog.settings.langs.iter().map(|lang| lang.code()).collect();
        let mut worker =
            format!("const BUILD = \"{build}\";\nconst LANGS = {langs:?};\n").into_bytes();
        worker.extend(self.offline_script());
        offline_file(Offline::Worker, worker)
    }

    fn offline_script(&self) -> &[u8] {
        self.theme.asset(SCRIPT).map_or(&[], |script| script)
    }

    fn of_lang(&self, lang: Lang, written: &[Written<'_>]) -> OfLang {
        let mut parts: BTreeMap<Part, Vec<&Written<'_>>> = BTreeMap::new();
        for file in written {
            if let Some(part) = self.part(file.route, lang) {
                parts.entry(part).or_default().push(file);
            }
        }
        let mut of = OfLang { is_whole: true, ..OfLang::default() };
        for (part, files) in parts {
            let size: usize = files.iter().map(|file| file.size).sum();
            of.is_whole &= part == Part::Frame || of.size + size <= MOST;
            if !of.is_whole {
                break;
            }
            of.size += size;
            let digits = |hash: &str| hash.get(..N_DIGITS).unwrap_or(hash).to_owned();
            of.files.extend(files.iter().map(|file| (file.route.file(), digits(&file.hash))));
        }
        of
    }

    /// What the file of `route` is to readers of `lang`; `None` where they need it not.
    fn part(&self, route: &Route, lang: Lang) -> Option<Part> {
        match route {
            Route::Root => Some(Part::Frame),
            Route::Media(_) => Some(Part::Sheet),
            // Copies that hosts send in the place of a file.
            Route::Asset(name) => (!name.ends_with(".br")).then_some(Part::Frame),
            Route::Bundled(name) => {
                let part = if *name == Bundle::start(lang) { Part::Frame } else { Part::Search };
                self.bundle().is_needed(name, lang).then_some(part)
            }
            _ if route.lang() != Some(lang) => None,
            Route::Sheet(..) | Route::Choice(_, Choice::Parts(_)) => Some(Part::Sheet),
            Route::Embed(_, Embed::Guide(_)) => Some(Part::Frame),
            Route::Api(_) | Route::Discovery(_) | Route::Embed(..) | Route::NotFound(..) => None,
            _ => Some(Part::Frame),
        }
    }
}

fn offline_file(offline: Offline, bytes: Vec<u8>) -> (Route, Page) {
    let route = Route::Offline(offline);
    let media_type = media_type(&route.path());
    (route, Page { media_type, body: bytes.into() })
}
