//! The command line. Each command is a file; a command gives an exit code or an error that is
//! printed on one line. Codes: 0 fine, 1 the content has errors, 2 it could not be done.

use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    content::catalog::Catalog,
    date::Date,
    diagnostic::{Diagnostic, Severity},
    loader::{Loader, Snapshot},
    site::{Setting, route::Layout, shelf::Audience},
    text::Lang,
    workspace::Workspace,
};

mod build;
mod check;
mod eval;
mod explain;
mod new;
mod print;
mod schema;
mod search;
#[cfg(feature = "server")]
mod serve;

/// Done, and the content is in order.
const FINE: u8 = 0;
/// The content has errors.
const CONTENT_ERRORS: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

/// What commands show unless they are asked for drafts.
const READERS: Setting = Setting { layout: Layout::Server, audience: Audience::Readers };

/// A knowledge base of good practices: serve it, check it, build it as a static site.
#[derive(Parser)]
#[command(name = "leviers", version, about, max_term_width = 100)]
struct Arguments {
    /// The content folder.
    #[arg(long, global = true, default_value = "content", value_name = "FOLDER")]
    content: PathBuf,
    /// The folder of the themes.
    #[arg(long, global = true, default_value = "themes", value_name = "FOLDER")]
    themes: PathBuf,
    /// The language of what is printed [default: that of the terminal].
    #[arg(long, global = true, value_name = "fr|nl|de|en")]
    messages: Option<Lang>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show the knowledge base on a local address; changes show as they are saved.
    #[cfg(feature = "server")]
    Serve(serve::Serve),
    /// Check the content and the theme, and print all that should be mended.
    Check(check::Check),
    /// Write the whole site into a folder, for any web host.
    Build(build::Build),
    /// Start a new sheet, reading list or theme.
    New(new::New),
    /// Search from the terminal.
    Search(search::Search),
    /// Take the score of a sheet apart, for some words.
    Explain(explain::Explain),
    /// Measure the search on folders of judged queries.
    Eval(eval::Eval),
    /// Print the JSON Schema of a sheet's front matter.
    Schema,
}

/// How results are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For tools.
    Json,
}

/// What commands on content need.
struct Session {
    workspace: Workspace,
    lang: Lang,
    today: Date,
    /// Whether colours may be used on standard error.
    is_colourful: bool,
}

/// Runs the program on the process's arguments.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = if error.use_stderr() { FAILED } else { FINE };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match execute(arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) if is_broken_pipe(&error) => ExitCode::from(FINE),
        Err(error) => {
            eprintln!("leviers: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

fn execute(arguments: Arguments) -> Result<u8> {
    let Arguments { content, themes, messages, command } = arguments;
    // Opened by the commands that need content: judged queries bring their own.
    let session = || Session::open(&content, &themes, messages);
    match command {
        #[cfg(feature = "server")]
        Command::Serve(serve) => serve.run(&session()?),
        Command::Check(check) => check.run(&session()?),
        Command::Build(build) => build.run(&session()?),
        Command::New(new) => new.run(&session()?),
        Command::Search(search) => search.run(&session()?),
        Command::Explain(explain) => explain.run(&session()?),
        Command::Eval(eval) => eval.run(),
        Command::Schema => schema::run(&session()?),
    }
}

impl Session {
    fn open(content: &Path, themes: &Path, messages: Option<Lang>) -> Result<Session> {
        Ok(Session {
            workspace: Workspace::open(content, themes)?,
            lang: messages.unwrap_or_else(terminal_lang),
            today: today()?,
            is_colourful: std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        })
    }

    /// The content as it is now, with all that is to be said of it.
    fn catalog(&self) -> (Catalog, Vec<Diagnostic>) {
        Loader::new(self.workspace.clone(), READERS).catalog(self.today)
    }

    /// The site as it is now, with all that is to be said of content and theme.
    fn load(&self, layout: Layout, is_thorough: bool) -> Snapshot {
        let setting = Setting { layout, ..READERS };
        Loader::new(self.workspace.clone(), setting).load(self.today, is_thorough)
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
}

/// The day in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970) stands in for the
/// clock where a build must be repeatable: <https://reproducible-builds.org/specs/source-date-epoch/>.
fn today() -> Result<Date> {
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().context("SOURCE_DATE_EPOCH is not a number of seconds")?,
        Err(_) => {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            i64::try_from(now.context("the clock stands before 1970")?.as_secs())?
        }
    };
    Ok(Date::from_days(i32::try_from(seconds.div_euclid(86_400))?))
}

/// The language of the terminal by POSIX: LC_ALL, LC_MESSAGES, LANG; English for any other.
fn terminal_lang() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let first = set.into_iter().find(|value| !value.is_empty());
    first.and_then(|value| value.get(..2).and_then(|code| code.parse().ok())).unwrap_or(Lang::En)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
