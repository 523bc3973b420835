//! What is near a practice: what bears the same concepts, the rarer the more, and holds the rare
//! words of its title and summary.

use std::collections::BTreeMap;

use super::{Index, concepts::Strengths, results::Related, schema::Place};
use crate::text::Slug;

/// How many of the words of title and summary are looked for.
const MAX_WORDS: usize = 10;

/// What a shared word counts beside a shared concept.
const WORD_FACTOR: f32 = 0.4;

/// The most concepts given as the reason.
const MAX_REASONS: usize = 3;

/// What a near practice shares.
#[derive(Default)]
struct Shared {
    score: f32,
    concepts: Vec<(f32, u32)>,
}

/// How far a document is about a concept: a single mention in passing says
/// hardly anything.
fn aboutness([title, summary, text, borne]: &Strengths) -> f32 {
    2.0 * title + 1.5 * summary + (text - 0.9).max(0.0) + 0.5 * borne
}

/// A concept that more than half of the practices bear, and more than these, is no reason to tell
/// a reader: they all share it.
const COMMON: usize = 5;

impl Index {
    /// The practices that share concepts and rare words with `slug`, nearest first, at most `limit`.
    pub fn related(&self, slug: &Slug, limit: usize) -> Vec<Related> {
        let Some(practice) = self.rows.practice(slug) else { return Vec::new() };
        let mut near: BTreeMap<u32, Shared> = BTreeMap::new();
        self.share_concepts(practice, &mut near);
        self.share_words(practice, &mut near);
        near.remove(&practice);
        let mut near: Vec<(u32, Shared)> = near.into_iter().collect();
        near.sort_by(|one, other| other.1.score.total_cmp(&one.1.score).then(one.0.cmp(&other.0)));
        near.truncate(limit);
        let related = |(practice, mut shared): (u32, Shared)| {
            shared
                .concepts
                .sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
            let ids = shared.concepts.iter().map(|(_, concept)| *concept as usize);
            let ids = ids.map(|concept| self.rows.concepts[concept].id.clone());
            Related {
                slug: self.rows.slugs[practice as usize].clone(),
                concepts: ids.take(MAX_REASONS).collect(),
                score: shared.score,
            }
        };
        near.into_iter().map(related).collect()
    }

    fn share_concepts(&self, practice: u32, near: &mut BTreeMap<u32, Shared>) {
        let mentions = self.rows.versions(practice).flat_map(|doc| self.texts.mentions(doc));
        let mut concepts: Vec<u32> = mentions.map(|mention| mention.concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        for concept in concepts {
            let mut strengths: BTreeMap<u32, f32> = BTreeMap::new();
            for (doc, strength) in self.bearers.of(concept) {
                let best = strengths.entry(self.rows.row(*doc).practice).or_default();
                *best = best.max(aboutness(strength));
            }
            let idf = super::field::idf(self.rows.slugs.len(), strengths.len());
            let is_telling = strengths.len() <= COMMON.max(self.rows.slugs.len() / 2);
            let own = strengths.get(&practice).copied().unwrap_or_default();
            for (other, strength) in strengths {
                let score = idf * own.min(strength);
                if score <= 0.0 {
                    continue;
                }
                let shared = near.entry(other).or_default();
                shared.score += score;
                if is_telling {
                    shared.concepts.push((score, concept));
                }
            }
        }
    }

    fn share_words(&self, practice: u32, near: &mut BTreeMap<u32, Shared>) {
        for doc in self.rows.versions(practice) {
            let lang = self.rows.row(doc).lang;
            let language = &self.languages[lang as usize];
            let words = self.texts.words(doc, 0).iter().chain(self.texts.words(doc, 1));
            let mut stems: Vec<u32> = words
                .filter(|word| (**word as usize) < language.vocabulary.len())
                .filter_map(|word| language.vocabulary.stem_of(*word))
                .collect();
            stems.sort_unstable();
            stems.dedup();
            let doc_freq = |stem: u32| -> u32 {
                let forms = language.vocabulary.forms(stem).iter();
                forms.map(|word| language.vocabulary.doc_freq(*word)).sum()
            };
            let mut rare: Vec<(u32, u32)> = stems
                .into_iter()
                .map(|stem| (doc_freq(stem), stem))
                .filter(|(n, _)| *n > 1)
                .collect();
            rare.sort_unstable();
            for (doc_freq, stem) in rare.into_iter().take(MAX_WORDS) {
                let idf = super::field::idf(self.rows.len(), doc_freq as usize);
                for word in language.vocabulary.forms(stem) {
                    for (place, factor) in [(Place::Title, 1.0), (Place::Body, 0.5)] {
                        language.postings.visit(place, *word, |other, _| {
                            let shared = near.entry(self.rows.row(other).practice).or_default();
                            shared.score += WORD_FACTOR * factor * idf;
                        });
                    }
                }
            }
        }
    }

    /// The term of `facet` that most documents bear which bear the concept `id`; of equals the
    /// first.
    pub fn leading_term(&self, id: &str, facet: &str) -> Option<&str> {
        let concept = self.rows.concepts.iter().position(|concept| concept.id == id)?;
        // Terms are in order, and so those of a facet stand together.
        let terms = &self.rows.terms;
        let first = terms.partition_point(|(of, _)| **of < *facet);
        let n_terms = terms[first..].iter().take_while(|(of, _)| **of == *facet).count();
        let mut counts = vec![0u32; n_terms];
        for (doc, _) in self.bearers.of(concept as u32) {
            for term in self.rows.terms_of(self.rows.row(*doc)) {
                if let Some(count) = counts.get_mut((*term as usize).wrapping_sub(first)) {
                    *count += 1;
                }
            }
        }
        let numbered = (first..).zip(counts).filter(|(_, n)| *n > 0);
        let leading = numbered.max_by_key(|(term, n)| (*n, std::cmp::Reverse(*term)))?.0;
        Some(&self.rows.terms[leading].1)
    }
}
