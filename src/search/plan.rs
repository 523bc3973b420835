//! From words to terms: what is looked for, language by language. Every way in which a word may
//! stand in a sheet (its stem, its parts, what begins with it) is a [`Variant`], and all of them are
//! made here: the place for synonyms and mended typos too.

use super::{
    analyzer::{Analyzer, Token, split},
    postings::{LangPostings, Positioned, Posting, Scored, intersection, union},
    schema::{Place, part_stems},
    words::{Word, Words},
};
use crate::text::Lang;

/// A word found in fewer documents than this is also taken as the beginning of a word.
const LITTLE: u32 = 3;

/// The fewest letters that are taken as the beginning of a word.
const MIN_PREFIX: usize = 3;

/// The most words that a beginning stands for.
const MAX_EXPANSIONS: usize = 50;

/// What the parts of a word count beside the word.
const PARTS_FACTOR: f32 = 0.5;

/// What a word counts of which only the beginning was typed. It is looked for in the exact field
/// alone, which weighs little, hence more than 1.
const PREFIX_FACTOR: f32 = 1.5;

/// What is looked for in the documents of one language.
pub(super) struct Plan {
    /// The language.
    pub lang: Lang,
    /// What a document should hold.
    pub wanted: Vec<Sought>,
    /// What no version of a practice may hold.
    pub unwanted: Vec<Sought>,
    /// Whether the words are stop words, taken literally for want of others.
    pub is_stop_words: bool,
}

/// A word or phrase; a document holds it when it holds one of the variants.
#[derive(Default)]
pub(super) struct Sought {
    variants: Vec<Variant>,
}

/// One way in which a word may stand in a document.
enum Variant {
    /// The document holds a term of each group.
    Terms { groups: Vec<Vec<Posting>>, factor: f32 },
    /// The document holds the terms at these distances.
    Phrase(Vec<(Posting, u32)>),
}

/// What plans are made from.
pub(super) struct Planner<'a> {
    /// The analysis.
    pub analyzer: &'a Analyzer,
    /// The terms by language.
    pub postings: &'a [LangPostings; 4],
    /// The reader's language: its stop words are stop words in all.
    pub reader: Lang,
}

impl Planner<'_> {
    /// What `words` look for in `lang`.
    pub fn plan(&self, words: &Words, lang: Lang) -> Plan {
        let mut plan =
            Plan { lang, wanted: Vec::new(), unwanted: Vec::new(), is_stop_words: false };
        let mut stop_words = Vec::new();
        let mut seen = Vec::new();
        for (number, word) in words.wanted.iter().enumerate() {
            if word.is_phrase {
                plan.wanted.extend(self.phrase(word, lang));
                continue;
            }
            let is_last_word = number + 1 == words.wanted.len();
            let ranges = split(&word.text, lang);
            let n_ranges = ranges.len();
            for (range_number, range) in ranges.into_iter().enumerate() {
                let word = &word.text[range];
                let Some(token) = self.analyzer.token(word, lang) else { continue };
                if seen.contains(&token.exact) {
                    continue;
                }
                if token.stem.is_none() || self.analyzer.is_stop_word(word, self.reader) {
                    stop_words.push(token.exact.clone());
                } else {
                    let is_open =
                        is_last_word && range_number + 1 == n_ranges && self.is_rare(word);
                    plan.wanted.push(self.word(&token, lang, is_open));
                }
                seen.push(token.exact);
            }
        }
        plan.unwanted =
            words.unwanted.iter().filter_map(|word| self.unwanted(word, lang)).collect();
        if plan.wanted.is_empty() {
            plan.is_stop_words = true;
            plan.wanted = stop_words.iter().map(|exact| self.literal(exact, lang)).collect();
        }
        plan
    }

    /// All ways in which a word may stand in a document of `lang`.
    fn word(&self, token: &Token, lang: Lang, is_open: bool) -> Sought {
        let postings = &self.postings[lang as usize];
        let mut variants = Vec::new();
        let stem = token.stem.as_deref().unwrap_or(&token.exact);
        let mut group = self.stem(stem, lang);
        group.extend(postings.get(Place::Exact, &token.exact));
        variants.push(Variant::Terms { groups: vec![group], factor: 1.0 });
        let frequency = |part: &str| postings.frequency(Place::Exact, part);
        let parts = part_stems(self.analyzer, token, lang, frequency);
        if !parts.is_empty() {
            let groups = parts.iter().map(|part| self.stem(part, lang)).collect();
            variants.push(Variant::Terms { groups, factor: PARTS_FACTOR });
        }
        if is_open && token.exact.chars().count() >= MIN_PREFIX {
            variants.extend(self.beginning(&token.exact, lang));
        }
        Sought { variants }
    }

    /// A stem wherever it may stand.
    fn stem(&self, stem: &str, lang: Lang) -> Vec<Posting> {
        let places = [Place::Title, Place::Summary, Place::Body, Place::Keywords, Place::Parts];
        places
            .into_iter()
            .filter_map(|place| self.postings[lang as usize].get(place, stem))
            .collect()
    }

    /// The words that begin with `exact`; together they say no more than the one that is meant.
    fn beginning(&self, exact: &str, lang: Lang) -> Vec<Variant> {
        let postings = &self.postings[lang as usize];
        let expansions = postings.with_prefix(Place::Exact, exact, MAX_EXPANSIONS);
        let doc_freq = expansions.iter().map(|(_, posting)| posting.info.doc_freq).sum();
        let idf = postings.idf(doc_freq);
        let variant = |posting: Posting| Variant::Terms {
            groups: vec![vec![Posting { idf, ..posting }]],
            factor: PREFIX_FACTOR,
        };
        expansions.into_iter().map(|(_, posting)| variant(posting)).collect()
    }

    /// A word as it is written, stop word or not.
    fn literal(&self, exact: &str, lang: Lang) -> Sought {
        let group: Vec<Posting> =
            self.postings[lang as usize].get(Place::Exact, exact).into_iter().collect();
        Sought { variants: vec![Variant::Terms { groups: vec![group], factor: 1.0 }] }
    }

    /// A phrase: as written in the text, or by its stems within one keyword. `None` when it holds
    /// no word.
    fn phrase(&self, word: &Word, lang: Lang) -> Option<Sought> {
        let postings = &self.postings[lang as usize];
        let ranges = split(&word.text, lang);
        let tokens: Vec<(u32, Token)> = (0..)
            .zip(ranges)
            .filter_map(|(offset, range)| {
                Some((offset, self.analyzer.token(&word.text[range], lang)?))
            })
            .collect();
        if tokens.is_empty() {
            return None;
        }
        let text: Option<Vec<(Posting, u32)>> = tokens
            .iter()
            .map(|(offset, token)| Some((postings.get(Place::Exact, &token.exact)?, *offset)))
            .collect();
        let keyword: Option<Vec<(Posting, u32)>> = tokens
            .iter()
            .filter_map(|(offset, token)| Some((offset, token.stem.as_ref()?)))
            .map(|(offset, stem)| Some((postings.get(Place::Keywords, stem)?, *offset)))
            .collect();
        let variants = [text, keyword].into_iter().flatten().filter(|terms| !terms.is_empty());
        Some(Sought { variants: variants.map(Variant::Phrase).collect() })
    }

    /// What is shut out: no beginnings and no parts, since shutting out must be precise.
    fn unwanted(&self, word: &Word, lang: Lang) -> Option<Sought> {
        let ranges = split(&word.text, lang);
        let [range] = ranges.as_slice() else { return self.phrase(word, lang) };
        let token = self.analyzer.token(&word.text[range.clone()], lang)?;
        let places = [Place::Title, Place::Summary, Place::Body, Place::Keywords];
        let postings = &self.postings[lang as usize];
        let group = match &token.stem {
            Some(stem) if !word.is_phrase => {
                places.into_iter().filter_map(|place| postings.get(place, stem)).collect()
            }
            _ => postings.get(Place::Exact, &token.exact).into_iter().collect(),
        };
        Some(Sought { variants: vec![Variant::Terms { groups: vec![group], factor: 1.0 }] })
    }

    /// Whether hardly any document of any language holds `word`.
    fn is_rare(&self, word: &str) -> bool {
        let frequency = |lang: Lang| {
            let Some(token) = self.analyzer.token(word, lang) else { return 0 };
            let stem = token.stem.as_deref().unwrap_or(&token.exact);
            self.stem(stem, lang).iter().map(|posting| posting.info.doc_freq).max().unwrap_or(0)
        };
        Lang::ALL.into_iter().map(frequency).sum::<u32>() < LITTLE
    }
}

impl Sought {
    /// The documents that hold it, scored by their best variant.
    pub fn documents(&self, postings: &LangPostings) -> Scored {
        let best = |found, variant: &Variant| union(found, variant.documents(postings), f32::max);
        self.variants.iter().fold(Vec::new(), best)
    }

    /// The positions of its words in `doc`.
    pub fn positions(&self, postings: &LangPostings, doc: u32) -> Vec<u32> {
        self.variants.iter().flat_map(|variant| variant.positions(postings, doc)).collect()
    }
}

impl Variant {
    fn documents(&self, postings: &LangPostings) -> Scored {
        match self {
            Variant::Terms { groups, factor } => {
                let group = |group: &Vec<Posting>| {
                    group.iter().fold(Vec::new(), |found, posting| {
                        union(found, postings.scored(posting), |a, b| a + b)
                    })
                };
                let Some((first, rest)) = groups.split_first() else { return Vec::new() };
                let mut found =
                    rest.iter().fold(group(first), |found, next| intersection(found, &group(next)));
                let factor = factor / groups.len() as f32;
                found.iter_mut().for_each(|(_, score)| *score *= factor);
                found
            }
            Variant::Phrase(terms) => {
                let found: Positioned = postings.phrase(terms);
                let weigh = |(doc, starts): (u32, Vec<u32>)| {
                    (doc, postings.weigh_phrase(terms, doc, starts.len()))
                };
                found.into_iter().map(weigh).collect()
            }
        }
    }

    fn positions(&self, postings: &LangPostings, doc: u32) -> Vec<u32> {
        match self {
            Variant::Terms { groups, .. } => groups
                .iter()
                .flatten()
                .flat_map(|posting| postings.positions(posting, doc))
                .collect(),
            Variant::Phrase(terms) => {
                let of_terms: Vec<Vec<u32>> =
                    terms.iter().map(|(posting, _)| postings.positions(posting, doc)).collect();
                let Some((first, rest)) = of_terms.split_first() else { return Vec::new() };
                let distance = |number: usize| terms[number].1 - terms[0].1;
                let is_start = |start: &u32| {
                    rest.iter()
                        .enumerate()
                        .all(|(i, others)| others.binary_search(&(start + distance(i + 1))).is_ok())
                };
                let starts = first.iter().copied().filter(is_start);
                starts
                    .flat_map(|start| (0..terms.len()).map(move |number| start + distance(number)))
                    .collect()
            }
        }
    }
}
