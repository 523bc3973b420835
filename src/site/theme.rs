//! A [`Theme`]: templates, assets and messages, each file of a theme's folder standing before the
//! built-in file of the same name. The only home of the template engine.

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc};

use minijinja::{
    AutoEscape, Environment, ErrorKind, State, UndefinedBehavior, Value,
    value::{Kwargs, Serde},
};
use serde::Serialize;

mod forms;
#[cfg(feature = "cards")]
mod picture;
mod prepared;
mod shared;

pub use forms::{Form, Hole, as_bits};
use prepared::MarkedText;
pub use prepared::Prepared;

use crate::{
    diagnostic::{Code, Diagnostic, Span},
    site::messages::{Argument, Messages},
    text::Lang,
};

/// The files of the default theme: `templates/…`, `assets/…`, `messages/…`.
pub const DEFAULT_FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/default_theme.rs"));

/// A file: its path in the theme's folder, and its bytes.
pub type File<'a> = (&'a str, &'a [u8]);

/// The steps that one page may take, so that a template that never ends does not stop the server.
const FUEL: u64 = 50_000_000;

/// The room that is made for a page before it is drawn, in bytes; more is made as needed.
const USUAL_SIZE: usize = 96_000;

/// How values are escaped in XML.
const XML: AutoEscape = AutoEscape::Custom(Cow::Borrowed("xml"));

/// What makes pages of views.
pub struct Theme {
    #[cfg(feature = "cards")]
    pictures: picture::Pictures,
    environment: Environment<'static>,
    messages: Arc<Messages>,
    /// What the messages were read from.
    layers: Vec<(String, Lang, String)>,
    assets: BTreeMap<String, Arc<[u8]>>,
    versions: BTreeMap<String, String>,
}

/// A template failed on a page; the text names the template, the line and the cause.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct RenderError(String);

impl Theme {
    /// The default theme with `overrides`, files by their path in the theme's folder. A template
    /// that does not compile is reported, and the built-in one of that name is used.
    pub fn new(overrides: &BTreeMap<String, Arc<[u8]>>) -> (Theme, Vec<Diagnostic>) {
        let builtin = DEFAULT_FILES.iter().map(|(path, bytes)| (*path, *bytes));
        let own = overrides.iter().map(|(path, bytes)| (path.as_str(), &**bytes));
        let (mut theme, diagnostics) = Theme::of(&builtin.chain(own).collect::<Vec<File<'_>>>());
        shared::add_function(&mut theme.environment);
        (theme, diagnostics)
    }

    /// The theme of `files`, of which a later one stands before an earlier one of the same path. It
    /// draws parts of pages, not the frame around them.
    pub fn of(files: &[File<'_>]) -> (Theme, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_reload(false);
        environment.set_fuel(Some(FUEL));
        environment.set_formatter(format_value);
        environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
            Some("txt") => AutoEscape::None,
            Some("xml" | "svg") => XML,
            _ => AutoEscape::Html,
        });
        for (path, bytes) in files.iter().copied() {
            let Some(name) = path.strip_prefix("templates/") else { continue };
            let Some(text) = utf8(path, bytes, &mut diagnostics) else { continue };
            if let Err(error) = environment.add_template_owned(name.to_owned(), text.to_owned()) {
                diagnostics.push(broken_template(path, text, &error));
            }
        }
        let layers = layers(files, &mut diagnostics);
        let messages = Arc::new(Messages::new(&layers, &mut diagnostics));
        let layers = layers.into_iter().map(|(path, lang, text)| (path, lang, text.to_owned()));
        let layers = layers.collect();
        let assets = assets(files);
        let versions: BTreeMap<String, String> = assets
            .iter()
            .map(|(name, bytes)| (name.clone(), blake3::hash(bytes).to_hex()[..10].to_owned()))
            .collect();
        add_functions(&mut environment, &messages);
        forms::add_function(&mut environment);
        #[cfg(feature = "cards")]
        let pictures = picture::Pictures::new(&assets);
        #[cfg(feature = "cards")]
        pictures.add_function(&mut environment);
        let theme = Theme {
            #[cfg(feature = "cards")]
            pictures,
            environment,
            messages,
            layers,
            assets,
            versions,
        };
        (theme, diagnostics)
    }

    /// Draws `view` with the SVG template `name`, as PNG.
    #[cfg(feature = "cards")]
    pub fn picture(&self, name: &str, view: &impl Serialize) -> Result<Vec<u8>, RenderError> {
        self.pictures.draw(&self.render(name, view)?)
    }

    /// The files that the templates `names` need to be drawn in `lang`, for [`Theme::of`]. Templates
    /// are found by their names in the text of others.
    pub fn extract(&self, names: &[&str], lang: Lang) -> Vec<(String, String)> {
        let all: Vec<(&str, minijinja::Template<'_, '_>)> = self.environment.templates().collect();
        let mut wanted: Vec<&str> = names.to_vec();
        let mut files = BTreeMap::new();
        while let Some(name) = wanted.pop() {
            let Some((_, template)) = all.iter().find(|(known, _)| *known == name) else {
                continue;
            };
            let text = template.source();
            if files.insert(format!("templates/{name}"), text.to_owned()).is_none() {
                let is_named = |other: &str| text.contains(&format!("\"{other}\""));
                wanted.extend(all.iter().map(|(other, _)| *other).filter(|other| is_named(other)));
            }
        }
        let needs_english = !self.messages.is_whole(lang);
        let layers =
            self.layers.iter().filter(|(_, of, _)| *of == lang || *of == Lang::En && needs_english);
        files
            .into_iter()
            .chain(layers.map(|(path, _, text)| (path.clone(), text.clone())))
            .collect()
    }

    /// The fixed words.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The bytes of an asset.
    pub fn asset(&self, name: &str) -> Option<&Arc<[u8]>> {
        self.assets.get(name)
    }

    /// The names of all assets.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        self.assets.keys().map(String::as_str)
    }

    /// The short hash of each asset.
    pub fn versions(&self) -> &BTreeMap<String, String> {
        &self.versions
    }

    /// Draws `view` with the template `name`.
    pub fn render(&self, name: &str, view: &impl Serialize) -> Result<String, RenderError> {
        let template = self.environment.get_template(name).map_err(|error| explain(&error))?;
        // Converted once: a lazy value would be serialised again at every access.
        let mut page = Vec::with_capacity(USUAL_SIZE);
        let view = Value::from(Serde(view));
        template.render_captured_to(view, &mut page).map_err(|error| explain(&error))?;
        Ok(String::from_utf8(page).expect("templates write text"))
    }
}

/// Writes a value as the engine does, but leaves `/` as it is: it needs no escaping in HTML, and
/// addresses are full of it.
fn format_value(
    out: &mut minijinja::Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    if *state.auto_escape() == XML {
        let text = value.to_string();
        return if value.is_safe() {
            Ok(out.write_str(&text)?)
        } else {
            Ok(write_xml(out, &text)?)
        };
    }
    let is_html = *state.auto_escape() == AutoEscape::Html && !value.is_safe();
    match (value.as_str(), value.downcast_object_ref::<MarkedText>()) {
        (Some(text), _) if is_html => Ok(write_escaped(out, text)?),
        (None, Some(marked)) if is_html => Ok(marked.write(out)?),
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// Writes a text as XML, without the characters that XML has no way to write.
fn write_xml(out: &mut impl fmt::Write, text: &str) -> fmt::Result {
    let is_none = |c: char| {
        c.is_control() && !"\t\n\r".contains(c) && c < '\u{80}'
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    text.split(is_none).try_for_each(|part| write_escaped(out, part))
}

/// The bytes that are escaped in HTML: a table, since every address of a page is looked through.
const SIGNS: [bool; 256] = {
    let mut signs = [false; 256];
    let mut at = 0;
    while at < 5 {
        signs[b"&<>\"'"[at] as usize] = true;
        at += 1;
    }
    signs
};

/// A text as HTML.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    write_escaped(&mut html, text).expect("a string takes everything");
    html
}

/// Writes a text as HTML.
fn write_escaped(out: &mut impl fmt::Write, text: &str) -> fmt::Result {
    // The signs are of ASCII, so each is a byte and no part of another character.
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| SIGNS[byte as usize]) {
        out.write_str(&rest[..at])?;
        out.write_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)
}

fn utf8<'a>(path: &str, bytes: &'a [u8], diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            diagnostics
                .push(Diagnostic::new(Code::NotUtf8, path).with("offset", error.valid_up_to()));
            None
        }
    }
}

/// The files of messages, in order.
fn layers<'a>(
    files: &[File<'a>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, Lang, &'a str)> {
    let mut layers = Vec::new();
    for (path, bytes) in files.iter().copied() {
        let lang = path.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl"));
        let Some(lang) = lang.and_then(|code| code.parse::<Lang>().ok()) else { continue };
        if let Some(text) = utf8(path, bytes, diagnostics) {
            layers.push((path.to_owned(), lang, text));
        }
    }
    layers
}

fn assets(files: &[File<'_>]) -> BTreeMap<String, Arc<[u8]>> {
    let asset = |(path, bytes): &File<'_>| {
        Some((path.strip_prefix("assets/")?.to_owned(), Arc::from(*bytes)))
    };
    files.iter().filter_map(asset).collect()
}

/// `t("key", name=value)` and `asset("site.css")`, which read the page's language and the assets'
/// addresses from the context.
fn add_functions(environment: &mut Environment<'static>, messages: &Arc<Messages>) {
    let messages = messages.clone();
    environment.add_function(
        "t",
        move |state: &State<'_, '_>,
              key: &str,
              kwargs: Kwargs|
              -> Result<Value, minijinja::Error> {
            let lang = page_attr(state, "lang")?;
            let lang = lang.as_str().and_then(|code| code.parse().ok()).unwrap_or(Lang::En);
            if let Some(words) = messages.fixed(lang, key) {
                return Ok(Value::from(words.clone()));
            }
            if !messages.has(key) {
                return Err(minijinja::Error::new(
                    ErrorKind::InvalidOperation,
                    format!("there is no message `{key}`"),
                ));
            }
            let mut arguments = Vec::new();
            for name in kwargs.args() {
                let value: Value = kwargs.get(name)?;
                let argument = match f64::try_from(value.clone()) {
                    Ok(number) if value.is_number() => Argument::Number(number),
                    _ => Argument::Text(value.to_string()),
                };
                arguments.push((name.to_owned(), argument));
            }
            Ok(Value::from(messages.get(lang, key, arguments)))
        },
    );
    environment.add_function(
        "asset",
        |state: &State<'_, '_>, name: &str| -> Result<Value, minijinja::Error> {
            let assets = page_attr(state, "assets")?;
            let address = assets.get_attr(name)?;
            if address.is_undefined() {
                return Err(minijinja::Error::new(
                    ErrorKind::InvalidOperation,
                    format!("there is no asset `{name}`"),
                ));
            }
            Ok(address)
        },
    );
}

fn page_attr(state: &State<'_, '_>, name: &str) -> Result<Value, minijinja::Error> {
    let page = state.lookup("page").ok_or_else(|| {
        minijinja::Error::new(
            ErrorKind::UndefinedError,
            "`page` is not in scope: pass it to the macro",
        )
    })?;
    page.get_attr(name)
}

fn broken_template(path: &str, text: &str, error: &minijinja::Error) -> Diagnostic {
    let name = path.strip_prefix("templates/").unwrap_or(path);
    let diagnostic = Diagnostic::new(Code::BrokenTemplate, path)
        .with("name", name)
        .with("reason", reason(error));
    match error.range() {
        Some(range) => diagnostic.at(Span::of(text, range.start, range.end)),
        None => match error.line() {
            Some(line) => {
                diagnostic.at(Span { line: u32::try_from(line).unwrap_or(1), column: 1, length: 0 })
            }
            None => diagnostic,
        },
    }
}

fn reason(error: &minijinja::Error) -> String {
    match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    }
}

fn explain(error: &minijinja::Error) -> RenderError {
    let mut text = String::new();
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<minijinja::Error>() {
            let place = match (error.name(), error.line()) {
                (Some(name), Some(line)) => format!("{name}, line {line}: "),
                _ => String::new(),
            };
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(&place);
            text.push_str(&reason(error));
        }
        cause = error.source();
    }
    RenderError(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overrides(files: &[(&str, &str)]) -> BTreeMap<String, Arc<[u8]>> {
        files.iter().map(|(path, text)| ((*path).to_owned(), Arc::from(text.as_bytes()))).collect()
    }

    fn page(lang: &str) -> serde_json::Value {
        serde_json::json!({ "page": { "lang": lang, "assets": { "site.css": "a.css" } } })
    }

    #[test]
    fn the_default_theme_is_whole() {
        let (theme, diagnostics) = Theme::new(&BTreeMap::new());
        assert_eq!(diagnostics, []);
        for name in ["site.css", "site.js", "search.js", "choices.js", "favicon.svg"] {
            assert!(theme.versions().contains_key(name) && theme.asset(name).is_some(), "{name}");
        }
    }

    /// The keys that the program asks for by name, beside those of the templates.
    #[test]
    fn the_words_that_the_program_uses_exist() {
        let (theme, _) = Theme::new(&BTreeMap::new());
        let fixed = [
            "title-home",
            "title-search",
            "title-practices",
            "title-browse",
            "title-lists",
            "title-helplines",
            "title-not-found",
            "title-diagnostics",
            "description-practices",
            "description-browse",
            "description-lists",
            "helplines-lead",
            "nav-search",
            "nav-practices",
            "nav-browse",
            "nav-lists",
            "fact-effort",
            "fact-time",
            "fact-evidence",
            "fact-audience",
            "fact-partners",
            "fact-lead",
            "fact-scale",
            "fact-size",
            "citation",
            "row-what",
            "row-kind",
            "row-evidence",
            "row-projects",
            "row-sources",
            "row-review",
            "feed-all",
            "feed-search",
            "kind-list",
        ];
        for key in fixed {
            assert!(theme.messages().has(key), "{key}");
        }
        for page in ["compare", "note", "my-list", "shared-list"] {
            assert!(theme.messages().has(&format!("title-{page}")), "{page}");
            assert!(theme.messages().has(&format!("description-{page}")), "{page}");
        }
        for lang in Lang::ALL {
            assert!(theme.messages().has(&format!("language-{lang}")), "{lang}");
        }
        for status in [405, 500] {
            assert!(theme.messages().has(&format!("error-{status}-heading")), "{status}");
            assert!(theme.messages().has(&format!("error-{status}-message")), "{status}");
        }
    }

    #[test]
    fn a_theme_stands_before_the_default_file_by_file() {
        let files = overrides(&[
            ("templates/lists.html", "{{ t('kind-list') }} {{ asset('site.css') }} <{{ x }}"),
            ("messages/nl.ftl", "kind-list = Lijstje\n"),
        ]);
        let (theme, diagnostics) = Theme::new(&files);
        assert_eq!(diagnostics, []);
        let mut view = page("nl");
        view["x"] = "<b>".into();
        assert_eq!(
            theme.render("lists.html", &view).expect("is drawn"),
            "Lijstje a.css <&lt;b&gt;"
        );
        let german =
            theme.render("lists.html", &serde_json::json!({ "page": page("de")["page"], "x": "" }));
        assert!(german.expect("is drawn").starts_with("Le"), "the other languages keep their word");
    }

    #[test]
    fn a_marked_text_is_shown_whole_or_piece_by_piece() {
        let pieces = "{{ x }} {% for p in x %}{{ '[' if p.is_match }}{{ p.text }}{% endfor %}";
        let (theme, _) = Theme::new(&overrides(&[("templates/a.html", pieces)]));
        let view = BTreeMap::from([("x", Prepared::from(crate::search::Marked::from("a<b")))]);
        assert_eq!(theme.render("a.html", &view).expect("is drawn"), "a&lt;b a&lt;b");
    }

    #[test]
    fn a_text_in_xml_stays_a_text() {
        let (theme, _) = Theme::new(&overrides(&[("templates/a.xml", "<a n=\"{{ n }}\">{{ x }}")]));
        let view = serde_json::json!({ "n": 3, "x": "]]> </a> & \"\u{1}\u{b}\u{fffe}\té" });
        let text = theme.render("a.xml", &view).expect("is drawn");
        assert_eq!(text, "<a n=\"3\">]]&gt; &lt;/a&gt; &amp; &quot;\té");
    }

    #[test]
    fn what_is_wrong_in_a_theme_is_named_with_its_place() {
        let (_, found) = Theme::new(&overrides(&[
            ("templates/home.html", "a\n{% if %}"),
            ("messages/fr.ftl", "= no key\n"),
            ("messages/de.ftl", "only-here = x\n"),
        ]));
        let ids: Vec<_> = found.iter().map(|d| (d.code.id(), d.span.map(|s| s.line))).collect();
        assert_eq!(ids[0], ("T001", Some(2)));
        assert!(ids.contains(&("T002", Some(1))), "{ids:?}");
        assert_eq!(ids.iter().filter(|(id, _)| *id == "T003").count(), 3);
    }

    #[test]
    fn a_page_that_fails_says_where_and_why() {
        let (theme, _) = Theme::new(&overrides(&[
            ("templates/a.html", "\n{{ missing.x }}"),
            ("templates/b.html", "{{ t('no-such-key') }}"),
            (
                "templates/c.html",
                "{% for i in range(9000) %}{% for j in range(9000) %}{{ j }}{% endfor %}{% endfor %}",
            ),
        ]));
        let error = theme.render("a.html", &page("fr")).expect_err("x is not there").to_string();
        assert!(error.contains("a.html, line 2"), "{error}");
        let error = theme.render("b.html", &page("fr")).expect_err("no such key").to_string();
        assert!(error.contains("no-such-key"), "{error}");
        theme.render("c.html", &page("fr")).expect_err("it would never end");
    }
}
