//! `leviers serve`: the knowledge base on a local address.

use std::net::SocketAddr;

use anyhow::{Result, bail};
use clap::Args;

use super::{FINE, Session, today};
use crate::{
    loader::Loader,
    server::{self, Options},
    site::{Setting, route::Layout, shelf::Audience},
};

/// The arguments of `serve`.
#[derive(Args)]
pub(super) struct Serve {
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:4080", value_name = "ADDRESS:PORT")]
    address: SocketAddr,
    /// Write the log as JSON, a line an event.
    #[arg(long)]
    log_json: bool,
    /// For editors: show drafts and sheets under review as well, and at `/diagnostics` all that
    /// should be mended. Only on an address of this machine.
    #[arg(long)]
    preview: bool,
    /// Do not watch the folders for changes.
    #[arg(long)]
    no_watch: bool,
}

impl Serve {
    pub(super) fn run(self, session: &Session) -> Result<u8> {
        if self.preview && !self.address.ip().is_loopback() {
            bail!("--preview shows drafts: it works on 127.0.0.1 or [::1] only");
        }
        let audience = if self.preview { Audience::Editors } else { Audience::Readers };
        let setting = Setting { layout: Layout::Server, audience };
        let loader = Loader::new(session.workspace.clone(), setting);
        let options = Options {
            address: self.address,
            is_log_json: self.log_json,
            is_watching: !self.no_watch,
            messages: session.lang,
            today,
        };
        server::run(loader, options)?;
        Ok(FINE)
    }
}
