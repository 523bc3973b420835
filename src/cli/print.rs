//! Diagnostics at a terminal, in the manner of rustc: the place, the line, what was found, how to
//! mend it.

use std::io::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anyhow::Result;

use super::Session;
use crate::diagnostic::{Diagnostic, Severity};

/// Prints all diagnostics and a line that counts them.
pub(super) fn print(
    session: &Session,
    diagnostics: &[Diagnostic],
    out: &mut impl Write,
) -> Result<()> {
    let renderer = if session.is_colourful { Renderer::styled() } else { Renderer::plain() };
    // They come file by file, so each file is read once.
    for of_file in diagnostics.chunk_by(|a, b| a.path == b.path) {
        let text = session.workspace.text(&of_file[0].path);
        for diagnostic in of_file {
            writeln!(out, "{}\n", draw(session, diagnostic, text.as_deref(), &renderer))?;
        }
    }
    writeln!(out, "{}", summary(session, diagnostics))?;
    Ok(())
}

fn draw(
    session: &Session,
    diagnostic: &Diagnostic,
    text: Option<&str>,
    renderer: &Renderer,
) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = diagnostic.message(session.lang);
    let help = diagnostic.help(session.lang);
    let title = level.primary_title(&message).id(diagnostic.code.id());
    let path = session.workspace.locate(&diagnostic.path).display().to_string();
    let mut group = Group::with_title(title);
    match (diagnostic.span, text) {
        (Some(span), Some(text)) => {
            let annotation = AnnotationKind::Primary.span(span.range(text));
            group = group.element(Snippet::source(text).path(&path).annotation(annotation));
        }
        _ => group = group.element(annotate_snippets::Origin::path(&path)),
    }
    if let Some(help) = &help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

fn summary(session: &Session, diagnostics: &[Diagnostic]) -> String {
    use crate::text::Lang;
    let n_of = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    let (errors, warnings) = (n_of(Severity::Error), n_of(Severity::Warning));
    match session.lang {
        Lang::Fr => format!("erreurs : {errors}, avertissements : {warnings}"),
        Lang::Nl => format!("fouten: {errors}, waarschuwingen: {warnings}"),
        Lang::De => format!("Fehler: {errors}, Warnungen: {warnings}"),
        Lang::En => format!("errors: {errors}, warnings: {warnings}"),
    }
}
