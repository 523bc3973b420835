//! Pictures of a theme: SVG that a template wrote, drawn with the fonts of the theme and no others.
//! The only home of the libraries that draw and pack pictures.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use minijinja::{Environment, value::Kwargs};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Node, Options, Tree, fontdb},
};

use super::RenderError;

/// The most pixels of a side.
const MAX_SIDE: f32 = 2400.0;

/// The most characters of a text that are laid out.
const MAX_CHARS: usize = 400;

/// The most lines of one text.
const MAX_LINES: usize = 40;

/// The size at which letters are measured.
const MEASURED_SIZE: f32 = 1000.0;

/// How often a width is halved to find the one that makes lines of one length.
const BALANCE_STEPS: usize = 7;

/// What ends a text that was cut.
const ELLIPSIS: char = '…';

/// How wide letters are.
type Widths = BTreeMap<char, f32>;

/// What draws the pictures of a theme.
#[derive(Clone)]
pub(super) struct Pictures {
    fonts: Arc<fontdb::Database>,
    /// How wide the letters met so far are at [`MEASURED_SIZE`], by family and weight.
    widths: Arc<Mutex<BTreeMap<(String, u16), Widths>>>,
}

/// How letters are set.
struct Lettering {
    family: String,
    size: f32,
    weight: u16,
    is_balanced: bool,
}

impl Pictures {
    /// Draws with the fonts among `assets`.
    pub fn new(assets: &BTreeMap<String, Arc<[u8]>>) -> Pictures {
        let mut fonts = fontdb::Database::new();
        let is_font = |name: &str| name.ends_with(".otf") || name.ends_with(".ttf");
        for (_, bytes) in assets.iter().filter(|(name, _)| is_font(name)) {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes.clone())));
        }
        let first = fonts.faces().next().and_then(|face| face.families.first());
        if let Some((family, _)) = first.cloned() {
            fonts.set_sans_serif_family(&*family);
            fonts.set_serif_family(family);
        }
        Pictures { fonts: Arc::new(fonts), widths: Arc::default() }
    }

    /// The PNG of an SVG.
    pub fn draw(&self, svg: &str) -> Result<Vec<u8>, RenderError> {
        let tree = self.parse(svg)?;
        let size = tree.size().to_int_size();
        let is_small = tree.size().width().max(tree.size().height()) <= MAX_SIDE;
        let pixels = is_small.then(|| Pixmap::new(size.width(), size.height())).flatten();
        let mut pixels = pixels.ok_or_else(|| RenderError("the picture is too large".into()))?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        packed(pixels).map_err(|error| RenderError(error.to_string()))
    }

    fn parse(&self, svg: &str) -> Result<Tree, RenderError> {
        let options = Options {
            fontdb: self.fonts.clone(),
            font_family: "sans-serif".to_owned(),
            // A picture reads no file.
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        Tree::from_str(svg, &options).map_err(|error| RenderError(error.to_string()))
    }

    /// How wide each character of `text` is. That some pairs of letters stand nearer is left aside.
    fn widths(&self, text: &str, set: &Lettering) -> Result<Widths, RenderError> {
        let characters: BTreeSet<char> = text.chars().chain([ELLIPSIS]).collect();
        let mut all = self.widths.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.entry((set.family.clone(), set.weight)).or_default();
        let new: BTreeSet<char> =
            characters.iter().copied().filter(|c| !known.contains_key(c)).collect();
        if !new.is_empty() {
            known.extend(self.measured(&new, set)?);
        }
        let width = |c: char| Some((c, known.get(&c)? * set.size / MEASURED_SIZE));
        Ok(characters.into_iter().filter_map(width).collect())
    }

    fn measured(
        &self,
        characters: &BTreeSet<char>,
        set: &Lettering,
    ) -> Result<Vec<(char, f32)>, RenderError> {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><g \
             xml:space=\"preserve\" font-size=\"{MEASURED_SIZE}\" font-weight=\"{}\" font-family=\"",
            set.weight
        );
        svg.push_str(&xml(&set.family));
        svg.push_str("\">");
        // Between two letters a space is as wide as it will be.
        for between in std::iter::once(None).chain(characters.iter().map(Some)) {
            svg.push_str("<text>H");
            svg.push_str(&between.map(|c| xml(&c.to_string())).unwrap_or_default());
            svg.push_str("H</text>");
        }
        svg.push_str("</g></svg>");
        let tree = self.parse(&svg)?;
        let mut found = Vec::new();
        texts(tree.root(), &mut found);
        let alone = found.first().copied().unwrap_or(0.0);
        let widths = found.into_iter().skip(1).map(|width| width - alone);
        Ok(characters.iter().copied().zip(widths).collect())
    }

    /// `text` in at most `limit` lines, none of them wider than `width`; what has no room is cut.
    fn lines(
        &self,
        text: &str,
        (width, limit): (f32, usize),
        set: &Lettering,
    ) -> Result<Vec<String>, RenderError> {
        let text: String = text.chars().filter(|c| !c.is_control()).take(MAX_CHARS).collect();
        let widths = self.widths(&text, set)?;
        let measure = |text: &str| text.chars().filter_map(|c| widths.get(&c)).sum::<f32>();
        let mut lines = fill(&text, width, measure);
        if set.is_balanced && lines.len() <= limit {
            // As many lines, but none much shorter than the others.
            let (mut narrow, mut wide) = (0.0, width);
            for _ in 0..BALANCE_STEPS {
                let middle = (narrow + wide) / 2.0;
                let tried = fill(&text, middle, measure);
                let fits = tried.iter().all(|line| measure(line) <= middle);
                if fits && tried.len() == lines.len() {
                    (wide, lines) = (middle, tried);
                } else {
                    narrow = middle;
                }
            }
        }
        let is_cut = lines.len() > limit;
        lines.truncate(limit);
        let last = lines.len().saturating_sub(1);
        for (at, line) in lines.iter_mut().enumerate() {
            let must_end = is_cut && at == last;
            if must_end || measure(line) > width {
                while !line.is_empty() && measure(line) + measure("…") > width {
                    line.pop();
                }
                let kept = line.trim_end_matches([' ', ',', ';', ':', '.', '\u{a0}']).len();
                line.truncate(kept);
                line.push(ELLIPSIS);
            }
        }
        Ok(lines)
    }

    /// Adds `lines(text, width=…, size=…, weight=…, limit=…, balanced=…)` to the functions of templates.
    pub fn add_function(&self, environment: &mut Environment<'static>) {
        let pictures = self.clone();
        environment.add_function(
            "lines",
            move |text: &str, kwargs: Kwargs| -> Result<Vec<String>, minijinja::Error> {
                let family: Option<String> = kwargs.get("family")?;
                let weight: Option<u16> = kwargs.get("weight")?;
                let set = Lettering {
                    family: family.unwrap_or_else(|| "sans-serif".to_owned()),
                    size: kwargs.get::<f32>("size")?.clamp(1.0, 1000.0),
                    weight: weight.unwrap_or(400).clamp(1, 1000),
                    is_balanced: kwargs.get::<Option<bool>>("balanced")?.unwrap_or(false),
                };
                let room = (kwargs.get("width")?, kwargs.get::<usize>("limit")?.min(MAX_LINES));
                kwargs.assert_all_used()?;
                let failed = |error: RenderError| {
                    minijinja::Error::new(minijinja::ErrorKind::InvalidOperation, error.to_string())
                };
                pictures.lines(text, room, &set).map_err(failed)
            },
        );
    }
}

/// The picture as PNG. Of large even areas a line is best told by the one above it; to try every
/// way for each line takes four times as long and saves nothing.
fn packed(pixels: Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::Up);
    encoder.write_header()?.write_image_data(&pixels.take_demultiplied())?;
    Ok(bytes)
}

fn xml(text: &str) -> String {
    let mut escaped = String::new();
    super::write_xml(&mut escaped, text).expect("a string takes all");
    escaped
}

/// The words of `text` in lines that are as full as they can be.
fn fill(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if measure(line) + measure(" ") + measure(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The width of every text, in order.
fn texts(group: &resvg::usvg::Group, found: &mut Vec<f32>) {
    for node in group.children() {
        match node {
            Node::Text(text) => found.push(text.bounding_box().width()),
            Node::Group(group) => texts(group, found),
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::theme::DEFAULT_FILES;

    fn pictures() -> Pictures {
        let fonts = DEFAULT_FILES.iter().filter_map(|(path, bytes)| {
            Some((path.strip_prefix("assets/")?.to_owned(), Arc::from(*bytes)))
        });
        Pictures::new(&fonts.collect())
    }

    fn set(size: f32) -> Lettering {
        Lettering { family: "Inter".to_owned(), size, weight: 700, is_balanced: false }
    }

    #[test]
    fn a_text_is_cut_into_lines_by_the_widths_of_its_letters() {
        let pictures = pictures();
        let lines = |text: &str, width, limit| {
            pictures.lines(text, (width, limit), &set(40.0)).expect("a text")
        };
        assert_eq!(
            lines("Mettre les enfants au centre", 400.0, 3),
            ["Mettre les enfants", "au centre"]
        );
        let balanced = Lettering { is_balanced: true, ..set(40.0) };
        let text = "Ouvrir un point de contact clair";
        let found = pictures.lines(text, (560.0, 3), &balanced).expect("a text");
        assert_eq!(found, ["Ouvrir un point", "de contact clair"]);
        assert_eq!(lines("Mettre les enfants au centre", 400.0, 1), ["Mettre les enfants…"]);
        assert_eq!(lines("illimité illimité", 400.0, 1), ["illimité illimité"], "narrow letters");
        assert_eq!(lines("WWWWWWWWWWWWWWW a", 400.0, 2), ["WWWWWWWW…", "a"]);
        assert_eq!(lines("", 400.0, 2), Vec::<String>::new());
        assert_eq!(lines("a", 0.0, 2), ["…"]);
        assert_eq!(lines("<&]]>\u{1}\u{300}", 400.0, 2), ["<&]]>\u{300}"]);
        assert_eq!(lines(&"a ".repeat(900), 60.0, 2).len(), 2);
    }

    #[test]
    fn a_picture_that_is_none_or_too_large_is_an_error() {
        let pictures = pictures();
        let svg = |size: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"9\"/>")
        };
        pictures.draw(&svg("9")).expect("a picture");
        for wrong in ["", "<svg", &svg("2401"), &svg("0"), &svg("1e30")] {
            pictures.draw(wrong).expect_err(wrong);
        }
    }
}
