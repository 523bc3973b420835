//! `site.yaml`: what a knowledge base is called, in which languages it speaks, where it lives.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        fields::{Fields, Labels, Report, suggest},
        front_matter::Node,
    },
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, nearest},
};

/// The file that holds the settings.
pub const PATH: &str = "site.yaml";

/// The settings of a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The site's name, the same in every language.
    pub name: String,
    /// One line under the name.
    pub taglines: Labels,
    /// Two sentences for the home page.
    pub descriptions: Labels,
    /// The languages of the site, in the order in which they are offered; never empty.
    pub langs: Vec<Lang>,
    /// The language of a reader of whom nothing is known; one of `langs`.
    pub default_lang: Lang,
    /// Where the site lives, without a slash at the end; for feeds, citations and `canonical`.
    pub base_url: Option<String>,
    /// Whom to write to.
    pub contact_name: String,
    /// The address to write to.
    pub contact_email: Option<String>,
    /// The neutral page that the quick exit leads to.
    pub quick_exit: Labels,
    /// The folder of `themes/` that is used.
    pub theme: String,
    /// Hits a page, 5 to 100.
    pub page_size: usize,
    /// The licence of the content: name and address.
    pub licence: Option<(String, String)>,
    /// Whether titles and previews keep the subject to themselves.
    pub is_discreet: bool,
    /// What titles and previews say then; empty for the site's name.
    pub discreet_names: Labels,
    /// Whether readers may keep an export of the site for reading without a network.
    pub is_offline: bool,
}

impl Default for Settings {
    /// What a site is without a `site.yaml`.
    fn default() -> Settings {
        let exit = Some(Arc::from("https://www.wikipedia.org/"));
        Settings {
            name: "Leviers".to_owned(),
            taglines: Labels::default(),
            descriptions: Labels::default(),
            langs: Lang::ALL.to_vec(),
            default_lang: Lang::Fr,
            base_url: None,
            contact_name: String::new(),
            contact_email: None,
            quick_exit: Labels([exit.clone(), exit.clone(), exit.clone(), exit]),
            theme: "default".to_owned(),
            page_size: 10,
            licence: None,
            is_discreet: false,
            discreet_names: Labels::default(),
            is_offline: false,
        }
    }
}

impl Settings {
    /// Reads the settings. A field that is wrong keeps its default.
    pub fn parse(node: Node, report: &Report<'_>) -> Settings {
        let fields = Fields::new(node, "", report);
        let default = Settings::default();
        let langs = langs(&fields).unwrap_or(default.langs);
        let default_lang = default_lang(&fields, &langs);
        let contact = fields.map("contact");
        let licence = fields.map("licence");
        let settings = Settings {
            name: fields.required_text("name").unwrap_or(default.name),
            taglines: fields.labels("taglines", &langs),
            descriptions: fields.labels("descriptions", &langs),
            base_url: address(&fields, "base_url").map(|url| url.trim_end_matches('/').to_owned()),
            contact_name: contact.as_ref().and_then(|c| c.text("name")).unwrap_or_default(),
            contact_email: contact.as_ref().and_then(|c| c.text("email")),
            quick_exit: quick_exit(&fields, &langs),
            theme: theme(&fields).unwrap_or(default.theme),
            page_size: fields
                .number("page_size", 5..=100)
                .map_or(default.page_size, |n| n as usize),
            licence: licence
                .as_ref()
                .and_then(|l| Some((l.required_text("name")?, address(l, "url")?))),
            is_discreet: fields.flag("discreet").unwrap_or(false),
            discreet_names: discreet_names(&fields, &langs),
            is_offline: fields.flag("offline").unwrap_or(false),
            langs,
            default_lang,
        };
        contact.into_iter().chain(licence).for_each(Fields::finish);
        fields.finish();
        settings
    }

    /// The settings with their words for readers of `lang` alone.
    pub fn only(&self, lang: Lang) -> Settings {
        Settings {
            taglines: self.taglines.only(lang),
            descriptions: Labels::default(),
            quick_exit: self.quick_exit.only(lang),
            discreet_names: self.discreet_names.only(lang),
            ..self.clone()
        }
    }

    /// What titles and previews say in the place of what a page is about; `None` where they may
    /// say it.
    pub fn neutral_name(&self, lang: Lang) -> Option<&str> {
        let own = self.discreet_names.exact(lang).unwrap_or(&self.name);
        self.is_discreet.then_some(own)
    }
}

fn discreet_names(fields: &Fields<'_, '_>, langs: &[Lang]) -> Labels {
    if fields.has("discreet_name") {
        fields.labels("discreet_name", langs)
    } else {
        Labels::default()
    }
}

/// The neutral page in each language: a whole web address, else the default one. A quick exit that
/// leads nowhere would keep someone here who must leave.
fn quick_exit(fields: &Fields<'_, '_>, langs: &[Lang]) -> Labels {
    let mut labels = fields.labels("quick_exit", langs);
    for (text, fallback) in labels.0.iter_mut().zip(Settings::default().quick_exit.0) {
        if let Some(bad) = text.as_ref().filter(|text| !is_address(text)) {
            let span = fields.place("quick_exit");
            fields.report.add(Code::BadAddress, span, &[("field", &"quick_exit"), ("value", bad)]);
            *text = None;
        }
        if text.is_none() {
            *text = fallback;
        }
    }
    labels
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let has_host = rest.is_some_and(|rest| rest.len() > 3 && !rest.starts_with('/'));
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c);
    has_host && !text.contains(is_foreign)
}

/// The web address in `field`; anything that is none is a diagnostic.
pub(super) fn address(fields: &Fields<'_, '_>, field: &'static str) -> Option<String> {
    let text = fields.text(field)?;
    if is_address(&text) {
        return Some(text);
    }
    let span = fields.get(field).map_or(fields.span, |node| node.span);
    let field = fields.label(field);
    fields.report.add(Code::BadAddress, span, &[("field", &field), ("value", &text)]);
    None
}

/// The language in `text`; anything that is none is a diagnostic.
pub(super) fn lang(text: &str, field: &str, span: Span, report: &Report<'_>) -> Option<Lang> {
    let lang = text.parse().ok();
    if lang.is_none() {
        let codes = Lang::ALL.map(Lang::code);
        let diagnostic = Diagnostic::new(Code::BadValue, report.path)
            .at(span)
            .with("field", field)
            .with("value", text)
            .with("allowed", codes.join(", "));
        report.push(suggest(diagnostic, nearest(text, codes)));
    }
    lang
}

fn langs(fields: &Fields<'_, '_>) -> Option<Vec<Lang>> {
    let mut langs = Vec::new();
    for (text, span) in fields.texts("languages") {
        if let Some(lang) =
            lang(&text, "languages", span, fields.report).filter(|l| !langs.contains(l))
        {
            langs.push(lang);
        }
    }
    (!langs.is_empty()).then_some(langs)
}

fn default_lang(fields: &Fields<'_, '_>, langs: &[Lang]) -> Lang {
    let table: Vec<_> = langs.iter().map(|lang| (lang.code(), *lang)).collect();
    fields.choice("default_language", &table).unwrap_or(langs[0])
}

/// A theme is a folder's name, so no path.
fn theme(fields: &Fields<'_, '_>) -> Option<String> {
    let name = fields.text("theme")?;
    let is_good = name.parse::<crate::text::Slug>().is_ok();
    if !is_good {
        let span = fields.get("theme").map_or(fields.span, |node| node.span);
        fields.report.add(
            Code::BadValue,
            span,
            &[
                ("field", &"theme"),
                ("value", &name),
                ("allowed", &"the name of a folder of themes/"),
            ],
        );
    }
    is_good.then_some(name)
}
