//! Templates that are drawn once and filled in many times: `fill("_value.html", values)`.

use std::{
    collections::HashMap,
    fmt::{self, Write},
    ops::RangeInclusive,
    sync::{Arc, PoisonError, RwLock},
};

use minijinja::{
    Environment, Error, ErrorKind, State, Value,
    value::{Enumerator, Kwargs, Object, ObjectRepr},
};

use super::{Prepared, page_attr, prepared::write_marked, write_escaped};
use crate::search::Marked;

/// A small view that a page shows by the dozen or the hundred. Its template is drawn once for each
/// form, with holes where views of that form differ; then only the holes are filled. The template
/// may ask about the fixed fields, but can only show the holes, and knows of the page nothing but
/// `page.lang`.
pub trait Form: fmt::Debug + Send + Sync + Sized + 'static {
    /// What the template calls the view.
    const NAME: &'static str;

    /// The fields that all views of a form share.
    const FIXED: &'static [&'static str];

    /// The fields in which they differ; at most 31.
    const HOLES: &'static [&'static str];

    /// The number of its form: views of the same number have the same fixed fields.
    fn form(&self) -> u32;

    /// The field of this place in [`Form::FIXED`].
    fn fixed(&self, at: usize) -> Prepared;

    /// The field of this place in [`Form::HOLES`].
    fn hole(&self, at: usize) -> Hole<'_>;
}

/// The number of a form that answers to so many questions tell apart: a bit for each.
pub fn as_bits(answers: impl IntoIterator<Item = bool>) -> u32 {
    answers.into_iter().fold(0, |bits, answer| bits << 1 | u32::from(answer))
}

/// What fills a hole.
pub enum Hole<'a> {
    /// A text.
    Text(&'a str),
    /// A text with marks.
    Marked(&'a Marked),
    /// Pieces of HTML, one after the other.
    Html([&'a str; 3]),
    /// A number.
    Number(usize),
    /// Further views, for which the template names theirs: `fill("_note.html", card.notes)`.
    Views(&'a Prepared),
}

impl Prepared {
    /// Views to fill a template with, one after the other.
    pub fn forms<F: Form>(views: Vec<F>) -> Prepared {
        Prepared(Value::from_object(Forms(Box::new(views))))
    }

    /// One view to fill a template with, whose fields any template may read.
    pub fn form<F: Form>(view: F) -> Prepared {
        Prepared::forms(vec![view])
    }
}

/// The room that is made for a view, in bytes; more is made as needed.
const USUAL_SIZE: usize = 256;

/// What stands in a drawn form where a hole is, and after the name of the template that fills it:
/// characters that no text holds, since Unicode keeps them for such use inside programs.
const SIGNS: RangeInclusive<char> = '\u{fdd0}'..='\u{fdee}';
const END_OF_NAME: char = '\u{fdef}';

/// The drawn forms of one theme, by [`Place`] and number.
type Drawn = RwLock<HashMap<String, Arc<Pattern>>>;

/// Where views are filled in.
#[derive(Clone)]
struct Place {
    template: String,
    lang: String,
    /// The level of the headings, for templates that have some.
    level: Option<i64>,
}

/// Adds `fill(template, views, level=3)`, which draws each view on a line of its own.
pub(super) fn add_function(environment: &mut Environment<'static>) {
    let drawn = Drawn::default();
    let fill = move |state: &State<'_, '_>, template: &str, views: &Value, told: Kwargs| {
        if let Some(Sign(sign)) = views.downcast_object_ref::<Sign>() {
            let views = format!("{sign}{template}{END_OF_NAME}");
            return Ok(Value::from_safe_string(views));
        }
        let Some(Forms(views)) = views.downcast_object_ref::<Forms>() else {
            let wrong = format!("`fill(\"{template}\", …)` takes views that fill a template");
            return Err(Error::new(ErrorKind::InvalidOperation, wrong));
        };
        let place = Place {
            template: template.to_owned(),
            lang: page_attr(state, "lang")?.to_string(),
            level: told.get("level")?,
        };
        let mut html = String::with_capacity(views.len() * USUAL_SIZE);
        Filling::new(state.env(), &drawn, place).write(&**views, &mut html)?;
        Ok(Value::from_safe_string(html))
    };
    environment.add_function("fill", fill);
}

/// The filling in of views at one place.
struct Filling<'a> {
    environment: &'a Environment<'a>,
    drawn: &'a Drawn,
    place: Place,
    /// The forms that were met here.
    met: Vec<(u32, Arc<Pattern>)>,
    /// The places of the views within the views.
    within: Vec<(String, Filling<'a>)>,
}

impl<'a> Filling<'a> {
    fn new(environment: &'a Environment<'a>, drawn: &'a Drawn, place: Place) -> Filling<'a> {
        Filling { environment, drawn, place, met: Vec::new(), within: Vec::new() }
    }

    fn write(&mut self, views: &dyn Views, out: &mut String) -> Result<(), Error> {
        (0..views.len()).try_for_each(|at| {
            let pattern = self.pattern(views, at)?;
            for piece in &pattern.pieces {
                out.push_str(&piece.before);
                match (views.hole(at, piece.hole), &piece.template) {
                    (Hole::Text(text), _) => write_escaped(out, text)?,
                    (Hole::Marked(text), _) => write_marked(out, text)?,
                    (Hole::Html(pieces), _) => out.extend(pieces),
                    (Hole::Number(number), _) => write!(out, "{number}")?,
                    (Hole::Views(views), template) => {
                        let views = views.0.downcast_object_ref::<Forms>();
                        if let Some((Forms(views), template)) = views.zip(template.as_ref()) {
                            self.within(template).write(&**views, out)?;
                        }
                    }
                }
            }
            out.push_str(&pattern.rest);
            out.push('\n');
            Ok(())
        })
    }

    /// The place of views within those of this one.
    fn within(&mut self, template: &str) -> &mut Filling<'a> {
        let at = self.within.iter().position(|(name, _)| name == template).unwrap_or_else(|| {
            let place = Place { template: template.to_owned(), ..self.place.clone() };
            let filling = Filling::new(self.environment, self.drawn, place);
            self.within.push((template.to_owned(), filling));
            self.within.len() - 1
        });
        &mut self.within[at].1
    }

    fn pattern(&mut self, views: &dyn Views, at: usize) -> Result<Arc<Pattern>, Error> {
        let form = views.form(at);
        if let Some((_, pattern)) = self.met.iter().find(|(met, _)| *met == form) {
            return Ok(pattern.clone());
        }
        let Place { template, lang, level } = &self.place;
        let key = format!("{template} {lang} {level:?} {form}");
        let known = self.drawn.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let pattern = match known {
            Some(pattern) => pattern,
            None => {
                let pattern = Arc::new(self.draw(views, at)?);
                let mut drawn = self.drawn.write().unwrap_or_else(PoisonError::into_inner);
                drawn.insert(key, pattern.clone());
                pattern
            }
        };
        self.met.push((form, pattern.clone()));
        Ok(pattern)
    }

    fn draw(&self, views: &dyn Views, at: usize) -> Result<Pattern, Error> {
        let (name, fixed, holes) = views.names();
        let fixed = fixed.iter().enumerate().map(|(place, name)| (*name, views.fixed(at, place).0));
        let holes =
            holes.iter().zip(SIGNS).map(|(name, sign)| (*name, Value::from_object(Sign(sign))));
        let view = Value::from(fixed.chain(holes).collect::<Kwargs>());
        let Place { template, lang, level } = &self.place;
        let page = Value::from(Kwargs::from_iter([("lang", Value::from(lang.as_str()))]));
        let level = level.map_or(Value::UNDEFINED, Value::from);
        let context = Kwargs::from_iter([("page", page), (name, view), ("level", level)]);
        let template = self.environment.get_template(template)?;
        Ok(Pattern::new(&template.render(Value::from(context))?))
    }
}

/// A drawn form.
#[derive(Debug)]
struct Pattern {
    pieces: Vec<Piece>,
    /// What is drawn after the last hole.
    rest: String,
}

/// A hole.
#[derive(Debug)]
struct Piece {
    /// What is drawn before it.
    before: String,
    /// Its place among [`Form::HOLES`].
    hole: usize,
    /// What its views are drawn with.
    template: Option<String>,
}

impl Pattern {
    fn new(drawn: &str) -> Pattern {
        let (mut pieces, mut rest) = (Vec::new(), drawn);
        while let Some((at, sign)) = rest.char_indices().find(|(_, c)| SIGNS.contains(c)) {
            let (before, after) = (&rest[..at], &rest[at + sign.len_utf8()..]);
            let named = after.split_once(END_OF_NAME);
            let named = named.filter(|(name, _)| !name.contains(|c| SIGNS.contains(&c)));
            pieces.push(Piece {
                before: before.to_owned(),
                hole: sign as usize - *SIGNS.start() as usize,
                template: named.map(|(name, _)| name.to_owned()),
            });
            rest = named.map_or(after, |(_, rest)| rest);
        }
        Pattern { pieces, rest: rest.to_owned() }
    }
}

/// Views of one kind as templates see them.
#[derive(Debug)]
struct Forms(Box<dyn Views>);

impl Object for Forms {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    /// A field of the only view.
    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        let (_, fixed, holes) = self.0.names();
        if self.0.len() != 1 {
            return None;
        }
        if let Some(at) = fixed.iter().position(|name| *name == key) {
            return Some(self.0.fixed(0, at).0);
        }
        let at = holes.iter().position(|name| *name == key)?;
        Some(match self.0.hole(0, at) {
            Hole::Text(text) => Value::from(text),
            Hole::Marked(text) => Prepared::from(text.clone()).0,
            Hole::Html(pieces) => Value::from_safe_string(pieces.concat()),
            Hole::Number(number) => Value::from(number),
            Hole::Views(views) => views.0.clone(),
        })
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.0.len() > 0
    }
}

/// What stands for a hole while a form is drawn.
#[derive(Debug)]
struct Sign(char);

impl Object for Sign {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(self.0)
    }
}

/// Views of one kind, whichever.
trait Views: fmt::Debug + Send + Sync {
    fn len(&self) -> usize;

    /// What templates call a view, its fixed fields and its holes.
    fn names(&self) -> (&'static str, &'static [&'static str], &'static [&'static str]);

    fn form(&self, at: usize) -> u32;

    fn fixed(&self, at: usize, place: usize) -> Prepared;

    fn hole(&self, at: usize, hole: usize) -> Hole<'_>;
}

impl<F: Form> Views for Vec<F> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn names(&self) -> (&'static str, &'static [&'static str], &'static [&'static str]) {
        (F::NAME, F::FIXED, F::HOLES)
    }

    fn form(&self, at: usize) -> u32 {
        self[at].form()
    }

    fn fixed(&self, at: usize, place: usize) -> Prepared {
        self[at].fixed(place)
    }

    fn hole(&self, at: usize, hole: usize) -> Hole<'_> {
        self[at].hole(hole)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::site::theme::Theme;

    #[derive(Debug)]
    struct Animal {
        name: &'static str,
        legs: usize,
        is_tame: bool,
        young: Prepared,
    }

    impl Form for Animal {
        const NAME: &'static str = "animal";

        const FIXED: &'static [&'static str] = &["is_tame"];

        const HOLES: &'static [&'static str] = &["name", "legs", "young"];

        fn form(&self) -> u32 {
            self.is_tame.into()
        }

        fn fixed(&self, _at: usize) -> Prepared {
            self.is_tame.into()
        }

        fn hole(&self, at: usize) -> Hole<'_> {
            match at {
                0 => Hole::Text(self.name),
                1 => Hole::Number(self.legs),
                _ => Hole::Views(&self.young),
            }
        }
    }

    fn animal(name: &'static str, is_tame: bool, young: Vec<Animal>) -> Animal {
        Animal { name, legs: 4, is_tame, young: Prepared::forms(young) }
    }

    fn animals() -> Prepared {
        let kid = animal("<kid>", true, Vec::new());
        Prepared::forms(vec![
            animal("goat", true, vec![kid]),
            animal("wolf & son", false, Vec::new()),
        ])
    }

    fn drawn(templates: &[(&str, &str)], view: Prepared) -> Result<String, String> {
        let files = templates.iter().map(|(name, text)| {
            (format!("templates/{name}"), std::sync::Arc::from(text.as_bytes()))
        });
        let (theme, found) = Theme::new(&files.collect());
        assert_eq!(found, []);
        let page = Prepared::new(&BTreeMap::from([("lang", "fr")]));
        let view = BTreeMap::from([("page", page), ("view", view)]);
        theme.render("a.html", &view).map_err(|error| error.to_string())
    }

    #[test]
    fn a_template_is_filled_with_each_view() {
        let one = r#"{% if animal.is_tame %}{{ t("filter-remove") }} {% endif %}<b title="{{ animal.name }}">{{ animal.legs }}{{ level }}</b>{{ animal.name }}({{ fill("b.html", animal.young) }})"#;
        let inner = "<i>{{ animal.name }}, {{ animal.legs }}</i>";
        let all = r#"{{ fill("one.html", view, level=7) }}"#;
        let templates = [("a.html", all), ("one.html", one), ("b.html", inner)];
        let html = drawn(&templates, animals()).expect("is drawn");
        let (theme, _) = Theme::new(&BTreeMap::new());
        let remove = theme.messages().plain(crate::text::Lang::Fr, "filter-remove");
        let expected = format!(
            "{remove} <b title=\"goat\">47</b>goat(<i>&lt;kid&gt;, 4</i>\n)\n\
             <b title=\"wolf &amp; son\">47</b>wolf &amp; son()\n"
        );
        assert_eq!(html, expected);
    }

    #[test]
    fn the_only_view_can_be_read_too() {
        let all =
            r#"{% if view.is_tame %}{{ view.name }}{% endif %}{% if view.young %}!{% endif %}"#;
        let view = Prepared::form(animal("a<b", true, Vec::new()));
        assert_eq!(drawn(&[("a.html", all)], view).as_deref(), Ok("a&lt;b"));
    }

    #[test]
    fn what_cannot_be_filled_is_named_with_its_place() {
        let wrong =
            drawn(&[("a.html", r#"{{ fill("one.html", 3) }}"#), ("one.html", "x")], animals());
        assert!(wrong.as_ref().is_err_and(|error| error.contains("one.html")), "{wrong:?}");
        let one = "\n{{ animal.horns }}";
        let wrong =
            drawn(&[("a.html", r#"{{ fill("one.html", view) }}"#), ("one.html", one)], animals());
        assert!(wrong.as_ref().is_err_and(|error| error.contains("one.html, line 2")), "{wrong:?}");
    }
}
