//! The fixed words of the pages, in Fluent (<https://projectfluent.org>). The only home of the
//! Fluent library. A theme's own messages win over the default theme's, key by key.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, PatternElement};

use crate::{
    diagnostic::{Code, Diagnostic, Span},
    text::Lang,
};

/// The messages of a theme in the four languages.
pub struct Messages {
    bundles: [FluentBundle<FluentResource>; 4],
    /// The messages that take no value, by language, ready to be shown.
    fixed: [HashMap<String, Arc<str>>; 4],
    /// By language, whether no message is missing.
    are_whole: [bool; 4],
}

/// A value that a message takes.
pub enum Argument {
    /// A text.
    Text(String),
    /// A number, by which a plural may be chosen.
    Number(f64),
}

impl Messages {
    /// Joins the layers, the last one winning. A layer is one file: its path for diagnostics, its
    /// language and its text.
    pub fn new(layers: &[(String, Lang, &str)], diagnostics: &mut Vec<Diagnostic>) -> Messages {
        let mut bundles = Lang::ALL.map(|lang| {
            let id = lang.code().parse().expect("a language code is a language identifier");
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Marks of direction would be seen in titles and counted in lengths.
            bundle.set_use_isolating(false);
            bundle
        });
        let mut keys: [BTreeSet<String>; 4] = Default::default();
        for (path, lang, text) in layers {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let place = Span::of(text, error.pos.start, error.pos.end);
                        let diagnostic = Diagnostic::new(Code::BrokenMessages, path).at(place);
                        diagnostics.push(diagnostic.with("reason", error));
                    }
                    resource
                }
            };
            let found = resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            });
            keys[*lang as usize].extend(found);
            bundles[*lang as usize].add_resource_overriding(resource);
        }
        let all: BTreeSet<&String> = keys.iter().flatten().collect();
        let n_keys = all.len();
        for lang in Lang::ALL {
            for key in all.iter().filter(|key| !keys[lang as usize].contains(**key)) {
                let diagnostic =
                    Diagnostic::new(Code::MissingMessage, format!("messages/{lang}.ftl"));
                diagnostics.push(diagnostic.with("key", key).with("lang", lang));
            }
        }
        let fixed = Lang::ALL.map(|lang| {
            let bundle = |lang: Lang| &bundles[lang as usize];
            all.iter().filter_map(|key| Some(((*key).clone(), fixed(bundle(lang), key)?))).collect()
        });
        let are_whole = keys.map(|keys| keys.len() == n_keys);
        Messages { bundles, fixed, are_whole }
    }

    /// The message in `lang`, if it stands there and takes no value.
    pub fn fixed(&self, lang: Lang, key: &str) -> Option<&Arc<str>> {
        self.fixed[lang as usize].get(key)
    }

    /// Whether `lang` has every message that some language has.
    pub fn is_whole(&self, lang: Lang) -> bool {
        self.are_whole[lang as usize]
    }

    /// Whether some language has the message.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(key))
    }

    /// The message in `lang`, else in English, else its key.
    pub fn get(&self, lang: Lang, key: &str, arguments: Vec<(String, Argument)>) -> String {
        let arguments: FluentArgs<'_> = arguments
            .into_iter()
            .map(|(name, value)| {
                let value = match value {
                    Argument::Text(text) => FluentValue::String(Cow::Owned(text)),
                    Argument::Number(number) => FluentValue::from(number),
                };
                (name, value)
            })
            .collect();
        for lang in [lang, Lang::En] {
            let bundle = &self.bundles[lang as usize];
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                return bundle
                    .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                    .into_owned();
            }
        }
        key.to_owned()
    }

    /// The message without values.
    pub fn plain(&self, lang: Lang, key: &str) -> String {
        match self.fixed(lang, key) {
            Some(words) => words.to_string(),
            None => self.get(lang, key, Vec::new()),
        }
    }
}

/// A message whose words are always the same: it holds nothing to be filled in.
fn fixed(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<Arc<str>> {
    let pattern = bundle.get_message(key)?.value()?;
    let is_text =
        |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    let words = bundle.format_pattern(pattern, None, &mut Vec::new());
    pattern.elements.iter().all(is_text).then(|| Arc::from(&*words))
}
