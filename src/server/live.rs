//! The current snapshot, and the pages that were drawn from it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use anyhow::Result;

use crate::{
    date::Date,
    diagnostic::Severity,
    loader::{Loader, Snapshot},
    site::{Page, PageError, route::Route},
    text::Lang,
};

/// A page with its tag for caches.
#[derive(Clone)]
pub(super) struct Tagged {
    pub page: Page,
    /// A weak entity tag; it survives compression.
    pub etag: String,
}

/// A snapshot and its pages so far.
pub struct Shown {
    snapshot: Snapshot,
    pages: Mutex<HashMap<String, Tagged>>,
}

/// What is shown now, and how to make it anew.
pub struct Live {
    current: RwLock<Arc<Shown>>,
    loader: Mutex<Loader>,
    today: fn() -> Result<Date>,
}

impl std::ops::Deref for Shown {
    type Target = Snapshot;

    fn deref(&self) -> &Snapshot {
        &self.snapshot
    }
}

impl Shown {
    fn new(snapshot: Snapshot) -> Arc<Shown> {
        Arc::new(Shown { snapshot, pages: Mutex::default() })
    }

    /// The page at `route`, drawn at most once a snapshot unless it depends on a query or a path.
    pub(super) fn page(&self, route: &Route) -> Result<Tagged, PageError> {
        if route.is_question() || matches!(route, Route::NotFound(..)) {
            return Ok(tag(self.site.render(route)?));
        }
        let path = route.path();
        // A panic while drawing leaves the map as it was.
        let pages = || self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = pages().get(&path) {
            return Ok(known.clone());
        }
        let tagged = tag(self.site.render(route)?);
        pages().insert(path, tagged.clone());
        Ok(tagged)
    }
}

fn tag(page: Page) -> Tagged {
    let etag = format!("W/\"{}\"", &blake3::hash(&page.body).to_hex()[..20]);
    Tagged { page, etag }
}

impl Live {
    /// Loads the first snapshot. An error only when the day is not known.
    pub fn new(mut loader: Loader, today: fn() -> Result<Date>) -> Result<Live> {
        let shown = Shown::new(loader.load(today()?, false));
        Ok(Live { current: RwLock::new(shown), loader: Mutex::new(loader), today })
    }

    /// What is shown now; a reader keeps it for as long as an answer takes.
    pub fn snapshot(&self) -> Arc<Shown> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads everything again and swaps it in.
    pub fn reload(&self) {
        let Ok(today) = (self.today)() else { return };
        let mut loader = self.loader.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = Shown::new(loader.load(today, false));
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = shown;
    }

    /// Whether the day has changed since the snapshot was made.
    pub fn is_of_another_day(&self) -> bool {
        (self.today)().is_ok_and(|today| today != self.snapshot().today)
    }

    /// Writes what should be mended into the log.
    pub fn report(&self, lang: Lang) {
        for diagnostic in &self.snapshot().diagnostics {
            let line = diagnostic.span.map(|span| span.line);
            let (code, path) = (diagnostic.code.id(), diagnostic.path.as_str());
            let message = diagnostic.message(lang);
            let help = diagnostic.help(lang).unwrap_or_default();
            match diagnostic.severity() {
                Severity::Error => tracing::error!(code, path, line, help, "{message}"),
                Severity::Warning => tracing::warn!(code, path, line, help, "{message}"),
                Severity::Note => tracing::info!(code, path, line, help, "{message}"),
            }
        }
    }
}
