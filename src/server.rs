//! The server: one process that answers from the current [`Snapshot`](crate::loader::Snapshot) and
//! swaps it when a file is saved. No cookie, no session, no reader's address in the log.

use std::{future::IntoFuture, net::SocketAddr, sync::Arc, time::Duration};

use anyhow::{Context, Result, bail};
use axum::Router;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};

use crate::{date::Date, loader::Loader, site::shelf::Audience, text::Lang};

mod error;
mod live;
mod public;
mod watch;

use live::Live;

/// How a server is run.
pub struct Options {
    /// Where it listens; port 0 takes a free one.
    pub address: SocketAddr,
    /// Whether the log is JSON.
    pub is_log_json: bool,
    /// Whether changes on the disk are followed.
    pub is_watching: bool,
    /// The language of the diagnostics in the log.
    pub messages: Lang,
    /// What day it is.
    pub today: fn() -> Result<Date>,
}

/// Serves until the process is asked to stop. The address is printed on standard output once it
/// answers.
pub fn run(loader: Loader, options: Options) -> Result<()> {
    log(options.is_log_json);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(loader, options))
}

/// The routes of a server. For editors there is a page of diagnostics as well.
pub fn router(live: Arc<Live>, audience: Audience) -> Router {
    public::router(live, audience)
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(
            axum::http::StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(30),
        ))
        .layer(CatchPanicLayer::new())
}

async fn serve(loader: Loader, options: Options) -> Result<()> {
    let listener = tokio::net::TcpListener::bind(options.address)
        .await
        .with_context(|| format!("cannot listen on {}", options.address))?;
    let address = listener.local_addr()?;
    let folders = [loader.workspace().content().to_owned(), loader.workspace().themes().to_owned()];
    let today = options.today;
    let audience = loader.setting().audience;
    let live = tokio::task::spawn_blocking(move || Live::new(loader, today)).await??;
    let live = Arc::new(live);
    if let Some(diagnostic) = live.snapshot().settings_error() {
        bail!("{diagnostic}");
    }
    live.report(options.messages);
    let _watcher = match options.is_watching {
        true => Some(watch::start(&folders, live.clone(), options.messages)?),
        false => None,
    };
    tokio::spawn(watch::follow_the_calendar(live.clone(), options.messages));
    println!("http://{address}/");
    tracing::info!(%address, practices = live.snapshot().site.n_practices(), "serving");
    let server = axum::serve(listener, router(live, audience));
    server
        .with_graceful_shutdown(stop_signal())
        .into_future()
        .await
        .context("the server stopped")?;
    tracing::info!("stopped");
    Ok(())
}

/// Resolves when the process is asked to stop: Ctrl-C, or SIGTERM.
async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = async {
            match signal(SignalKind::terminate()) {
                Ok(mut signal) => signal.recv().await,
                Err(_) => std::future::pending().await,
            };
        };
        tokio::select! { () = interrupt => {}, () = terminate => {} }
    }
    #[cfg(not(unix))]
    interrupt.await;
}

fn log(is_json: bool) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter = EnvFilter::try_from_env("LEVIERS_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    // A second server in one process keeps the first one's log.
    let _ = if is_json { log.json().try_init() } else { log.compact().try_init() };
}
