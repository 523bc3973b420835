//! Markdown to safe HTML, cut at its second-level headings. The only home of the Markdown parser.
//!
//! Safe by construction: raw HTML is shown as text, a link's scheme is on a list, an image comes
//! from this site. Footnotes are deliberately not read: sources stand in the front matter.
//! Links inside the site become placeholders (`leviers:sheet/slug`), since their address depends on
//! the page that shows them: see [`resolve_links`].

use std::{collections::HashMap, ops::Range};

use pulldown_cmark::{
    BlockQuoteKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
    html::push_html,
};

use crate::{
    content::fields::Report,
    diagnostic::{Code, Lines, Span},
    text::{Lang, Slug, count_words, is_file_path, typeset},
};

/// How deep lists and quotes may be nested.
const MAX_DEPTH: usize = 12;
const PLACEHOLDER: &str = "leviers:";

/// A rendered Markdown text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The HTML before the first second-level heading.
    pub intro: String,
    /// What stands under each second-level heading, in order.
    pub sections: Vec<Section>,
    /// The text without markup and without the headings of sections, one block a line.
    pub text: String,
    /// The links and images that stay inside the site.
    pub links: Vec<Link>,
    /// The number of words of `text`.
    pub n_words: usize,
}

/// A second-level heading and what follows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The anchor, unique in its text, beginning with `s-`.
    pub id: String,
    /// The heading without markup.
    pub title: String,
    /// The HTML under the heading, without the heading.
    pub html: String,
}

/// A link to another place of the site, and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Where it stands.
    pub span: Span,
}

/// A place of the site that a text can link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `sheet:slug`, in the reader's language.
    Sheet(Slug),
    /// `list:slug`.
    List(Slug),
    /// `page:slug`.
    Page(Slug),
    /// `term:facet/term`.
    Term(String, String),
    /// A file under `media/`.
    Media(String),
}

impl Target {
    fn parse(text: &str) -> Option<Target> {
        if let Some(rest) = text.strip_prefix("sheet:") {
            return rest.parse().ok().map(Target::Sheet);
        }
        if let Some(rest) = text.strip_prefix("list:") {
            return rest.parse().ok().map(Target::List);
        }
        if let Some(rest) = text.strip_prefix("page:") {
            return rest.parse().ok().map(Target::Page);
        }
        if let Some(rest) = text.strip_prefix("term:") {
            let (facet, term) = rest.split_once('/')?;
            let (facet, term): (Slug, Slug) = (facet.parse().ok()?, term.parse().ok()?);
            return Some(Target::Term(facet.to_string(), term.to_string()));
        }
        let file = text.trim_start_matches("../").trim_start_matches('/').strip_prefix("media/")?;
        is_file_path(file).then(|| Target::Media(file.to_owned()))
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Target::Sheet(slug) => write!(f, "sheet:{slug}"),
            Target::List(slug) => write!(f, "list:{slug}"),
            Target::Page(slug) => write!(f, "page:{slug}"),
            Target::Term(facet, term) => write!(f, "term:{facet}/{term}"),
            Target::Media(file) => write!(f, "media/{file}"),
        }
    }
}

/// Renders the Markdown that begins at byte `offset` of the file `file`. What is wrong with it goes
/// into the report.
pub fn render(file: &str, offset: usize, lang: Lang, report: &Report<'_>) -> Body {
    let source = &file[offset..];
    let lines = Lines::of(file);
    let place = |range: &Range<usize>| lines.span(offset + range.start, offset + range.end);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    if let Some(range) = too_deep(source, options) {
        report.add(Code::TooDeep, place(&range), &[("limit", &MAX_DEPTH)]);
        // Counted, so that it does not pass for an empty text as well.
        return Body { n_words: count_words(source), ..Body::default() };
    }
    let mut writer = Writer::new(lang);
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        let place = || place(&range);
        lint(&event, &source[range.clone()], &place, report);
        writer.event(event, &place);
    }
    writer.finish()
}

/// The place where lists and quotes first go deeper than [`MAX_DEPTH`].
fn too_deep(source: &str, options: Options) -> Option<Range<usize>> {
    let mut depth = 0usize;
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        match event {
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => depth += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(range);
        }
    }
    None
}

/// Notes what an author would want to know. `place` is asked only then: it counts characters.
fn lint(event: &Event<'_>, source: &str, place: &dyn Fn() -> Span, report: &Report<'_>) {
    match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
            report.add(Code::HeadingTooHigh, place(), &[]);
        }
        // A comment is for authors, and a tag that closes has been named as it opened.
        Event::Html(html) | Event::InlineHtml(html)
            if !["<!--", "</"].iter().any(|start| html.trim_start().starts_with(start)) =>
        {
            report.add(Code::RawHtml, place(), &[]);
        }
        Event::Start(Tag::BlockQuote(None)) => {
            let first = source.trim_start_matches(['>', ' ']).lines().next().unwrap_or("").trim();
            if let Some(kind) = first.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']')) {
                report.add(Code::UnknownAlert, place(), &[("kind", &kind)]);
            }
        }
        Event::Start(Tag::Image { dest_url, .. }) => {
            if source.starts_with("![]") {
                report.add(Code::NoAltText, place(), &[]);
            }
            if !matches!(Target::parse(dest_url), Some(Target::Media(_))) {
                report.add(Code::UnsafeLink, place(), &[("target", dest_url)]);
            }
        }
        Event::Start(Tag::Link { dest_url, link_type, .. })
            if !is_external(dest_url, *link_type)
                && !dest_url.starts_with('#')
                && Target::parse(dest_url).is_none() =>
        {
            report.add(Code::UnsafeLink, place(), &[("target", dest_url)]);
        }
        _ => {}
    }
}

/// Collects events block by block and pushes their HTML into the open section.
struct Writer {
    lang: Lang,
    body: Body,
    events: Vec<Event<'static>>,
    /// For each anchor, how often it was asked for.
    anchors: HashMap<String, usize>,
    /// The text of the heading that is being read.
    heading: Option<String>,
    /// Whether the link or image that is being read was refused, innermost last.
    refused: Vec<bool>,
}

impl Writer {
    fn new(lang: Lang) -> Writer {
        Writer {
            lang,
            body: Body::default(),
            events: Vec::new(),
            anchors: HashMap::new(),
            heading: None,
            refused: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, place: &dyn Fn() -> Span) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.open_heading(level),
            Event::End(TagEnd::Heading(level)) => self.close_heading(level),
            // A comment is for authors; other HTML is text.
            Event::Html(html) | Event::InlineHtml(html)
                if html.trim_start().starts_with("<!--") => {}
            Event::Html(html) | Event::InlineHtml(html) => self.push(Event::Text(html)),
            Event::Start(Tag::HtmlBlock) => self.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => self.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                self.open_link(link_type, &dest_url, place)
            }
            Event::End(TagEnd::Link) => {
                if !self.refused.pop().unwrap_or(false) {
                    self.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Image { dest_url, link_type, .. }) => {
                self.open_image(link_type, &dest_url, place)
            }
            Event::End(TagEnd::Image) => {
                if !self.refused.pop().unwrap_or(false) {
                    self.push(Event::End(TagEnd::Image));
                }
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                let html = format!(
                    "<div class=\"alert alert-{}\"><p class=\"callout\">{}</p>",
                    alert_class(kind),
                    alert_title(kind, self.lang)
                );
                self.push(Event::Html(html.into()));
            }
            Event::End(TagEnd::BlockQuote(Some(_))) => self.push(Event::Html("</div>\n".into())),
            Event::Start(Tag::Table(alignment)) => {
                let label = ["Tableau", "Tabel", "Tabelle", "Table"][self.lang as usize];
                // A page may hold several of them: no landmarks, which would need a name each.
                let html = format!(
                    "<div class=\"table-scroll\" role=\"group\" aria-label=\"{label}\" tabindex=\"0\">"
                );
                self.push(Event::Html(html.into()));
                self.push(Event::Start(Tag::Table(alignment)));
            }
            Event::End(TagEnd::Table) => {
                self.push(Event::End(TagEnd::Table));
                self.push(Event::Html("</div>\n".into()));
            }
            Event::Text(text) => self.push(Event::Text(typeset(&text, self.lang).into())),
            event => self.push(event),
        }
    }

    /// Keeps the event for the HTML and its words for the plain text.
    fn push(&mut self, event: Event<'_>) {
        match &event {
            Event::Text(text) | Event::Code(text) => match &mut self.heading {
                Some(heading) => heading.push_str(text),
                None => self.body.text.push_str(text),
            },
            Event::SoftBreak => self.body.text.push(' '),
            Event::HardBreak | Event::Rule => self.end_line(),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::TableRow
                | TagEnd::TableHead,
            ) => self.end_line(),
            Event::End(TagEnd::TableCell) => self.body.text.push(' '),
            _ => {}
        }
        self.events.push(event.into_static());
    }

    fn end_line(&mut self) {
        if !self.body.text.ends_with('\n') && !self.body.text.is_empty() {
            self.body.text.push('\n');
        }
    }

    fn flush(&mut self) {
        let target = match self.body.sections.last_mut() {
            Some(section) => &mut section.html,
            None => &mut self.body.intro,
        };
        push_html(target, self.events.drain(..));
    }

    fn open_heading(&mut self, level: HeadingLevel) {
        self.end_line();
        if level <= HeadingLevel::H2 {
            self.flush();
        }
        self.heading = Some(String::new());
        // Held back until the text is known, since the anchor is made of it.
        self.events.push(Event::Html(CowStr::Borrowed("")));
    }

    fn close_heading(&mut self, level: HeadingLevel) {
        let title = self.heading.take().unwrap_or_default();
        let id = self.anchor(&title);
        // The headings of sections are the same in every sheet: no words to find one by.
        if level > HeadingLevel::H2 {
            self.body.text.push_str(&title);
            self.end_line();
        }
        if level <= HeadingLevel::H2 {
            self.events.clear();
            self.body.sections.push(Section {
                id,
                title: title.trim().to_owned(),
                html: String::new(),
            });
            return;
        }
        let level = level as usize;
        let opening = format!("<h{level} id=\"{id}\">");
        if let Some(held) =
            self.events.iter_mut().rev().find(|e| matches!(e, Event::Html(html) if html.is_empty()))
        {
            *held = Event::Html(opening.into());
        }
        self.events.push(Event::Html(format!("</h{level}>\n").into()));
    }

    fn anchor(&mut self, title: &str) -> String {
        let slug =
            Slug::from_title(title).map_or_else(|| "section".to_owned(), |slug| slug.to_string());
        let base = format!("s-{slug}");
        let n = self.anchors.entry(base.clone()).or_default();
        *n += 1;
        if *n == 1 {
            return base;
        }
        // Two hyphens, which no slug has: `s-a--2` is nobody else's anchor.
        format!("{base}--{n}")
    }

    fn open_link(&mut self, link_type: LinkType, address: &str, place: &dyn Fn() -> Span) {
        let is_kept = if address.starts_with('#') || is_external(address, link_type) {
            Some(address.to_owned())
        } else {
            self.internal(address, place)
        };
        self.refused.push(is_kept.is_none());
        if let Some(address) = is_kept {
            let tag =
                Tag::Link { link_type, dest_url: address.into(), title: "".into(), id: "".into() };
            self.push(Event::Start(tag));
        }
    }

    fn open_image(&mut self, link_type: LinkType, address: &str, place: &dyn Fn() -> Span) {
        let address = match Target::parse(address) {
            Some(Target::Media(_)) => self.internal(address, place),
            _ => None,
        };
        self.refused.push(address.is_none());
        if let Some(address) = address {
            let tag =
                Tag::Image { link_type, dest_url: address.into(), title: "".into(), id: "".into() };
            self.push(Event::Start(tag));
        }
    }

    fn internal(&mut self, address: &str, place: &dyn Fn() -> Span) -> Option<String> {
        let target = Target::parse(address)?;
        let placeholder = format!("{PLACEHOLDER}{}", target.to_string().replacen(':', "/", 1));
        self.body.links.push(Link { target, span: place() });
        Some(placeholder)
    }

    fn finish(mut self) -> Body {
        self.flush();
        let length = self.body.text.trim_end().len();
        self.body.text.truncate(length);
        self.body.n_words = count_words(&self.body.text);
        self.body
    }
}

fn is_external(address: &str, link_type: LinkType) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    matches!(link_type, LinkType::Email)
        || ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme))
}

fn alert_class(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

fn alert_title(kind: BlockQuoteKind, lang: Lang) -> &'static str {
    let titles = match kind {
        BlockQuoteKind::Note => ["À noter", "Let op", "Hinweis", "Note"],
        BlockQuoteKind::Tip => ["Conseil", "Tip", "Tipp", "Tip"],
        BlockQuoteKind::Important => ["Important", "Belangrijk", "Wichtig", "Important"],
        BlockQuoteKind::Warning => ["Attention", "Opgelet", "Achtung", "Warning"],
        BlockQuoteKind::Caution => ["Danger", "Gevaar", "Gefahr", "Danger"],
    };
    titles[lang as usize]
}

/// The HTML with every placeholder turned into the address that `address` gives; a link that leads
/// nowhere loses its address and stays as text.
///
/// Placeholders are looked for inside tags only: the writer leaves quotation marks in text as they
/// are, but every `<` and `>` outside a tag, and every quotation mark inside a value, is escaped.
pub fn resolve_links(html: &str, address: impl Fn(&Target) -> Option<String>) -> String {
    let mut resolved = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |length| start + length);
        resolved.push_str(&rest[..start]);
        resolve_tag(&mut resolved, &rest[start..end], &address);
        rest = &rest[end..];
    }
    resolved.push_str(rest);
    resolved
}

fn resolve_tag(out: &mut String, tag: &str, address: &impl Fn(&Target) -> Option<String>) {
    let Some((before, after)) = tag.split_once("=\"leviers:") else {
        out.push_str(tag);
        return;
    };
    let (placeholder, tail) = after.split_once('"').unwrap_or((after, ""));
    let text = match placeholder.split_once('/') {
        Some(("media", file)) => format!("media/{file}"),
        Some((kind, name)) => format!("{kind}:{name}"),
        None => String::new(),
    };
    match Target::parse(&text).and_then(|target| address(&target)) {
        Some(address) => {
            out.push_str(before);
            out.push_str("=\"");
            push_escaped(out, &address);
            out.push('"');
        }
        // Takes ` href` or ` src` away with its value.
        None => out.push_str(&before[..before.rfind(' ').unwrap_or(before.len())]),
    }
    out.push_str(tail);
}

/// A text as HTML, fit for the value of an attribute as well.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests;
