//! Follows the folders: a save makes a new snapshot, several at once make one.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::Live;
use crate::text::Lang;

/// How long the folders must be quiet before they are read again.
const QUIET: Duration = Duration::from_millis(150);
/// How often the calendar is looked at.
const CALENDAR: Duration = Duration::from_secs(600);

/// Watches the folders that exist until the value that it gives is dropped.
pub(super) fn start(
    folders: &[PathBuf],
    live: Arc<Live>,
    messages: Lang,
) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>> {
    let on_change = move |result: DebounceEventResult| {
        let Ok(events) = result else { return };
        if events.iter().any(|event| !event.kind.is_access()) {
            reload(&live, messages);
        }
    };
    let mut watcher = new_debouncer(QUIET, None, on_change).context("cannot watch the folders")?;
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch the folder `{}`", folder.display()))?;
    }
    Ok(watcher)
}

/// Makes a new snapshot when a day has passed, since reviews fall due.
pub(super) async fn follow_the_calendar(live: Arc<Live>, messages: Lang) {
    let mut tick = tokio::time::interval(CALENDAR);
    loop {
        tick.tick().await;
        if live.is_of_another_day() {
            let live = live.clone();
            let _ = tokio::task::spawn_blocking(move || reload(&live, messages)).await;
        }
    }
}

fn reload(live: &Live, messages: Lang) {
    let start = Instant::now();
    live.reload();
    let snapshot = live.snapshot();
    tracing::info!(
        practices = snapshot.site.n_practices(),
        diagnostics = snapshot.diagnostics.len(),
        milliseconds = start.elapsed().as_millis(),
        "read again"
    );
    live.report(messages);
}
