//! The fields of the index and how a document is written into them.
//!
//! Every language has fields of its own, so that lengths and frequencies are counted among texts of
//! one language. The tokens come from our [`Analyzer`], ready-made: tantivy's own analysers have no
//! part in it, so that nothing must be registered to open an index. In all fields of a document the
//! words have the same positions: those of the title, then the summary, the body, the keywords, each
//! one position apart from the last so that no phrase reaches across.

use std::collections::{BTreeMap, HashMap, HashSet};

use tantivy::{
    TantivyDocument,
    schema::{FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{PreTokenizedString, Token as IndexToken},
};

use super::{
    Document,
    analyzer::{Analyzer, Token, split},
    compound::split_compound,
};
use crate::text::Lang;

/// A part of a sheet that is searched on its own; each language has one field for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// The stems of the title.
    Title,
    /// The stems of the summary.
    Summary,
    /// The stems of the body.
    Body,
    /// The stems of the keywords.
    Keywords,
    /// The unstemmed words of title, summary and body, stop words included.
    Exact,
    /// The stems of the parts of compounds, wherever they stand.
    Parts,
}

impl Place {
    /// All places, in the order of their fields.
    pub const ALL: [Place; 6] =
        [Place::Title, Place::Summary, Place::Body, Place::Keywords, Place::Exact, Place::Parts];

    fn name(self) -> &'static str {
        match self {
            Place::Title => "title",
            Place::Summary => "summary",
            Place::Body => "body",
            Place::Keywords => "keywords",
            Place::Exact => "exact",
            Place::Parts => "parts",
        }
    }
}

/// The fields of the index.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// By language and place.
    pub places: [[Field; 6]; 4],
    /// The texts to show: title, summary, body.
    pub texts: [Field; 3],
}

/// The names of the fast fields: the ordinals of practice, language and terms, the date, the rank
/// of the title.
pub(super) const PRACTICE: &str = "practice";
pub(super) const LANG: &str = "lang";
pub(super) const TERMS: &str = "terms";
pub(super) const UPDATED: &str = "updated";
pub(super) const TITLE_RANK: &str = "title_rank";

/// The schema, the same for every index.
pub(super) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let indexing =
        TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let indexed = TextOptions::default().set_indexing_options(indexing);
    let places = Lang::ALL.map(|lang| {
        Place::ALL.map(|place| {
            builder.add_text_field(&format!("{}_{lang}", place.name()), indexed.clone())
        })
    });
    let texts = ["title", "summary", "body"].map(|name| builder.add_text_field(name, STORED));
    for name in [PRACTICE, LANG, TITLE_RANK, TERMS] {
        builder.add_u64_field(name, FAST);
    }
    builder.add_i64_field(UPDATED, FAST);
    (builder.build(), Fields { places, texts })
}

/// The ordinals of a document's values.
pub(super) struct Ordinals {
    pub practice: u64,
    pub title_rank: u64,
    pub terms: Vec<u64>,
}

/// A word with the stems of its parts, if it is a compound.
struct Analysed {
    token: Token,
    parts: Vec<String>,
}

/// Writes documents; it remembers the analysis of every word, since most words come back.
pub(super) struct Writer<'a> {
    schema: &'a Schema,
    fields: Fields,
    analyzer: &'a Analyzer,
    /// By language: the words that were met.
    known: [HashMap<String, Option<Analysed>>; 4],
    /// By language: in how many documents a word stands, for splitting compounds.
    frequencies: [HashMap<String, u32>; 4],
}

impl<'a> Writer<'a> {
    /// A writer for a corpus of `documents`.
    pub fn new(
        schema: &'a Schema,
        fields: Fields,
        analyzer: &'a Analyzer,
        documents: &[&Document],
    ) -> Writer<'a> {
        let mut frequencies: [HashMap<String, u32>; 4] = Default::default();
        for document in documents.iter().filter(|document| has_compounds(document.lang)) {
            let mut seen = HashSet::new();
            for text in [&document.title, &document.summary, &document.body] {
                for range in split(text, document.lang) {
                    seen.extend(
                        analyzer.token(&text[range], document.lang).map(|token| token.exact),
                    );
                }
            }
            for exact in seen {
                *frequencies[document.lang as usize].entry(exact).or_default() += 1;
            }
        }
        Writer { schema, fields, analyzer, known: Default::default(), frequencies }
    }

    /// The document as tantivy takes it.
    pub fn write(&mut self, document: &Document, ordinals: &Ordinals) -> TantivyDocument {
        let mut fast = TantivyDocument::default();
        let lang = document.lang;
        let mut tokens: BTreeMap<Place, Vec<IndexToken>> = BTreeMap::new();
        let mut position = 0;
        for (place, text) in [
            (Place::Title, &document.title),
            (Place::Summary, &document.summary),
            (Place::Body, &document.body),
        ] {
            position = self.write_text(text, lang, place, position, &mut tokens);
        }
        for keyword in &document.keywords {
            position = self.write_text(keyword, lang, Place::Keywords, position, &mut tokens);
        }
        for (place, tokens) in tokens {
            let field = self.fields.places[lang as usize][place as usize];
            fast.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
        }
        for (field, text) in
            self.fields.texts.into_iter().zip([&document.title, &document.summary, &document.body])
        {
            fast.add_text(field, text);
        }
        let field =
            |name: &str| self.schema.get_field(name).expect("the schema has all fast fields");
        fast.add_u64(field(PRACTICE), ordinals.practice);
        fast.add_u64(field(LANG), lang as u64);
        fast.add_u64(field(TITLE_RANK), ordinals.title_rank);
        fast.add_i64(field(UPDATED), document.updated.into());
        ordinals.terms.iter().for_each(|term| fast.add_u64(field(TERMS), *term));
        fast
    }

    /// Adds the tokens of `text` from `position` on; gives the position after the gap.
    fn write_text(
        &mut self,
        text: &str,
        lang: Lang,
        place: Place,
        position: usize,
        tokens: &mut BTreeMap<Place, Vec<IndexToken>>,
    ) -> usize {
        let words = split(text, lang);
        let end = position + words.len() + 1;
        for (offset, range) in words.into_iter().enumerate() {
            let Some(Analysed { token, parts }) = self.analyse(&text[range], lang) else {
                continue;
            };
            let mut push = |place: Place, text: &str| {
                let token = IndexToken {
                    position: position + offset,
                    text: text.to_owned(),
                    ..Default::default()
                };
                tokens.entry(place).or_default().push(token);
            };
            if let Some(stem) = &token.stem {
                push(place, stem);
            }
            if place != Place::Keywords {
                push(Place::Exact, &token.exact);
            }
            parts.iter().for_each(|part| push(Place::Parts, part));
        }
        end
    }

    fn analyse(&mut self, word: &str, lang: Lang) -> Option<&Analysed> {
        let known = &mut self.known[lang as usize];
        if !known.contains_key(word) {
            let analysed = self.analyzer.token(word, lang).map(|token| {
                let frequencies = &self.frequencies[lang as usize];
                let frequency = |part: &str| frequencies.get(part).copied().unwrap_or(0);
                let parts = part_stems(self.analyzer, &token, lang, frequency);
                Analysed { token, parts }
            });
            known.insert(word.to_owned(), analysed);
        }
        known.get(word)?.as_ref()
    }
}

/// Whether `lang` writes compounds in one word.
fn has_compounds(lang: Lang) -> bool {
    matches!(lang, Lang::Nl | Lang::De)
}

/// The stems of the parts of a compound; empty for any other word.
pub(super) fn part_stems(
    analyzer: &Analyzer,
    token: &Token,
    lang: Lang,
    frequency: impl Fn(&str) -> u32,
) -> Vec<String> {
    if !has_compounds(lang) || token.stem.is_none() {
        return Vec::new();
    }
    // A stop word is no part: `overal` holds no `over`, `voorbeeld` no `voor`.
    let frequency =
        |part: &str| if analyzer.is_stop_word(part, lang) { 0 } else { frequency(part) };
    split_compound(&token.exact, frequency)
        .into_iter()
        .map(|part| super::analyzer::stem(part, lang))
        .collect()
}
