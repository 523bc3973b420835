//! Another way where a query finds nothing or little: which filter to drop, which words, which
//! domain comes nearest, which spelling finds more.

use super::{
    Index, Reader,
    analyzer::split,
    mend::Spelling,
    plan::Plan,
    query::Query,
    results::{Change, Repair},
    words::{Word, Words},
};
use crate::text::Lang;

/// How much more often another spelling must stand in the documents to be offered.
const MORE_OFTEN: u32 = 4;

/// The share of its pieces that a word must have in common with one of a sheet to point to a domain.
const MIN_LIKENESS: f32 = 0.3;

/// How many alike words point to a domain.
const MAX_ALIKE: usize = 12;

impl Index {
    /// What finds something where `query`, whose words are `words`, finds nothing: the change of
    /// one thing first, then of more.
    pub(super) fn repairs(&self, query: &Query, words: &Words, reader: &Reader) -> Vec<Repair> {
        let mut repairs = Vec::new();
        let mut offer = |query: Query, change: Change| {
            let total = self.answer(&query, reader).found.len();
            if total > 0 {
                repairs.push(Repair { query, change, total });
            }
        };
        for facet in query.filters.keys() {
            offer(query.without_facet(facet), Change::WithoutFacet { facet: facet.clone() });
        }
        if query.filters.len() > 1 {
            offer(query.without_filters(), Change::WithoutFilters);
        }
        repairs.extend(self.without_words(query, words, reader));
        repairs.extend(self.nearest_domain(query, words, reader));
        repairs
    }

    /// The query without as few of its words as needed: those shut out, else the one whose loss
    /// finds most, else all but the one that finds most.
    fn without_words(&self, query: &Query, words: &Words, reader: &Reader) -> Option<Repair> {
        let Words { wanted, unwanted } = words;
        let mut choices: Vec<(Vec<Word>, Vec<Word>)> = Vec::new();
        if !unwanted.is_empty() {
            choices.push((wanted.clone(), Vec::new()));
        }
        if wanted.len() > 1 {
            let rest = |at: usize| -> Vec<Word> {
                let others = wanted.iter().enumerate().filter(|(number, _)| *number != at);
                others.map(|(_, word)| word.clone()).collect()
            };
            choices.extend((0..wanted.len()).map(|at| (rest(at), unwanted.clone())));
            choices.extend(wanted.iter().map(|word| (vec![word.clone()], unwanted.clone())));
        }
        let mut best: Option<Repair> = None;
        let mut n_best = 0;
        for (kept_wanted, kept_unwanted) in choices {
            let n_kept = kept_wanted.len() + kept_unwanted.len();
            // Fewer words are only worth a try while more find nothing.
            if kept_wanted.is_empty() || n_kept < n_best {
                continue;
            }
            let dropped = wanted.iter().filter(|word| !kept_wanted.contains(word));
            let readmitted = unwanted.iter().filter(|word| !kept_unwanted.contains(word));
            let dropped = dropped.chain(readmitted).map(|word| word.text.clone()).collect();
            let kept = written(&Words { wanted: kept_wanted, unwanted: kept_unwanted });
            let changed = query.with_text(&kept);
            let total = self.answer(&changed, reader).found.len();
            if total > best.as_ref().map_or(0, |best| best.total) {
                n_best = n_kept;
                best = Some(Repair {
                    query: changed,
                    change: Change::WithoutWords { dropped, kept },
                    total,
                });
            }
        }
        best
    }

    /// The domain to which most of what the words find without filters belongs; where they find
    /// nothing, that of the sheets that have words alike.
    fn nearest_domain(&self, query: &Query, words: &Words, reader: &Reader) -> Option<Repair> {
        let domain = self.rows.domain.as_ref()?;
        if words.wanted.is_empty() {
            return None;
        }
        let unfiltered = self.answer(&query.without_filters(), reader);
        let mut weights = vec![0.0f32; self.rows.terms.len()];
        for (weight, count) in weights.iter_mut().zip(&unfiltered.counts) {
            *weight = *count as f32;
        }
        if unfiltered.found.is_empty() {
            self.weigh_alike(words, &mut weights);
        }
        let of_domain = |ordinal: &usize| *self.rows.terms[*ordinal].0 == **domain;
        let nearest =
            (0..weights.len()).filter(of_domain).filter(|ordinal| weights[*ordinal] > 0.0).max_by(
                |one, other| weights[*one].total_cmp(&weights[*other]).then_with(|| other.cmp(one)),
            )?;
        let (facet, term) = &self.rows.terms[nearest];
        let (facet, term) = (facet.to_string(), term.to_string());
        let changed = query.without_filters().with_text("").with(&facet, &term);
        let total = self.answer(&changed, reader).found.len();
        (total > 0).then_some(Repair {
            query: changed,
            change: Change::Nearest { facet, term },
            total,
        })
    }

    /// Adds to each term how alike the words of its sheets are to those of the query.
    fn weigh_alike(&self, words: &Words, weights: &mut [f32]) {
        for lang in Lang::ALL {
            let language = &self.languages[lang as usize];
            let mut room = Vec::new();
            for word in &words.wanted {
                let Some(token) = self.analyzer.token(&word.text, lang) else { continue };
                let alike =
                    language.vocabulary.alike(&token.exact, MIN_LIKENESS, MAX_ALIKE, &mut room);
                for (word, likeness) in alike {
                    for place in super::schema::Place::ALL {
                        language.postings.visit(place, word, |doc, _| {
                            for term in self.rows.terms_of(self.rows.row(doc)) {
                                weights[*term as usize] += likeness;
                            }
                        });
                    }
                }
            }
        }
    }

    /// The text of the box with a word that few sheets hold in a spelling that many do; only when
    /// that finds more.
    pub(super) fn did_you_mean(
        &self,
        query: &Query,
        plan: &Plan,
        reader: &Reader,
    ) -> Option<String> {
        let language = &self.languages[reader.lang as usize];
        let vocabulary = &language.vocabulary;
        let is_covered = |at: usize| plan.spans.iter().any(|span| span.words.contains(&at));
        let mut text = query.text.clone();
        for (at, wanted) in plan.wanted.iter().enumerate() {
            let token = self.analyzer.token(&wanted.typed, reader.lang);
            let (Some(token), Spelling::AsTyped, false) = (token, wanted.spelling, is_covered(at))
            else {
                continue;
            };
            let doc_freq = self.planner(reader.lang).doc_freq(&wanted.typed, reader.lang);
            let slips = vocabulary.slips(&token.exact, |word| {
                vocabulary.stem_of(word).is_some()
                    && vocabulary.doc_freq(word) > MORE_OFTEN * doc_freq.max(1)
            });
            // The word itself: its letters may stand in another word too.
            let place =
                split(&text, Lang::Fr).into_iter().find(|at| text[at.clone()] == wanted.typed);
            if let (Some((word, _)), Some(place)) = (slips.first(), place) {
                text.replace_range(place, self.as_written(reader.lang, *word));
            }
        }
        if text == query.text {
            return None;
        }
        let found = |query: &Query| self.answer(query, reader).found.len();
        (found(&query.with_text(&text)) > found(query)).then_some(text)
    }
}

/// The text of the box for `words`.
fn written(words: &Words) -> String {
    let one = |word: &Word| match word.is_phrase {
        true => format!("\"{}\"", word.text),
        false => word.text.clone(),
    };
    let wanted = words.wanted.iter().map(one);
    let unwanted = words.unwanted.iter().map(|word| format!("-{}", one(word)));
    wanted.chain(unwanted).collect::<Vec<_>>().join(" ")
}
