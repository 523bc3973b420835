//! `thesaurus.yaml`: the [`Concept`]s that people search for and the words that they use for them,
//! in the manner of SKOS (<https://www.w3.org/TR/skos-reference/>): preferred and alternative
//! labels, broader, narrower and related concepts.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::{
        fields::{Fields, Labels, Report},
        front_matter::Node,
        taxonomy::unique_id,
    },
    diagnostic::Code,
    text::Lang,
};

/// The file that holds the thesaurus.
pub const PATH: &str = "thesaurus.yaml";

/// All concepts, in the file's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thesaurus {
    /// The concepts.
    pub concepts: Vec<Concept>,
}

/// Something people search for, whatever the word.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Its id.
    pub id: String,
    /// The theme under which editors file it.
    pub group: String,
    /// The word to write, in each language.
    pub preferred: Labels,
    /// Other words by which it must be found, in each language.
    pub alternative: BTreeMap<Lang, Vec<String>>,
    /// The ids of the concepts that contain it.
    pub broader: Vec<String>,
    /// The ids of the concepts that it contains.
    pub narrower: Vec<String>,
    /// The ids of concepts that are near.
    pub related: Vec<String>,
}

impl Concept {
    /// Every word for it in `lang`, the preferred one first.
    pub fn labels(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let others = self.alternative.get(&lang).into_iter().flatten().map(String::as_str);
        self.preferred.exact(lang).into_iter().chain(others)
    }
}

impl Thesaurus {
    /// Reads the thesaurus; a relation to a concept that does not exist is reported and left out.
    pub fn parse(node: Node, langs: &[Lang], report: &Report<'_>) -> Thesaurus {
        let fields = Fields::new(node, "", report);
        let mut ids = BTreeSet::new();
        let mut concepts = Vec::new();
        let mut relations = Vec::new();
        for map in fields.maps("concepts") {
            let id = unique_id(&map, &mut ids);
            let concept = concept(&map, id.clone().unwrap_or_default(), langs);
            for field in ["broader", "narrower", "related"] {
                relations.extend(map.texts(field));
            }
            map.finish();
            concepts.extend(id.map(|_| concept));
        }
        fields.finish();
        for (id, span) in relations.iter().filter(|(id, _)| !ids.contains(id)) {
            report.add(Code::UnknownId, *span, &[("id", id)]);
        }
        for concept in &mut concepts {
            for relation in [&mut concept.broader, &mut concept.narrower, &mut concept.related] {
                relation.retain(|id| ids.contains(id));
            }
        }
        Thesaurus { concepts }
    }
}

fn concept(map: &Fields<'_, '_>, id: String, langs: &[Lang]) -> Concept {
    let mut alternative = BTreeMap::new();
    if let Some(by_lang) = map.map("alt") {
        for lang in Lang::ALL {
            let words: Vec<String> =
                by_lang.texts(lang.code()).into_iter().map(|(text, _)| text).collect();
            alternative.insert(lang, words);
        }
        by_lang.finish();
    }
    let ids = |field| map.texts(field).into_iter().map(|(id, _)| id).collect();
    // A note is for editors: it is read so that it counts as known.
    let _ = map.text("note");
    Concept {
        id,
        group: map.text("group").unwrap_or_default(),
        preferred: map.labels("pref", langs),
        alternative,
        broader: ids("broader"),
        narrower: ids("narrower"),
        related: ids("related"),
    }
}
