//! The concepts that connect words: where a text names one, which documents bear one, and what is
//! narrower than another.
//!
//! A label is found by the stems of its words, so that plurals count; where one stem belongs to
//! labels of several concepts, the spelling decides (Dutch *ouder*, a parent, and *oudere*, an older
//! person, have the same stem). Acronyms count as written only.

use std::collections::{BTreeMap, HashMap};

use super::{
    Concept,
    analyzer::{Analyzer, split},
    bytes::{push, take},
    parts::Parts,
    runs::Runs,
    texts::{Mention, N_PARTS, Texts},
};
use crate::text::Lang;

/// How much less a concept counts for one that is a step broader.
const NARROWER: f32 = 0.6;

/// How much less a concept counts for one that it directly contains: who asks for a refuge is served
/// by what is all about emergency housing, once it names a refuge at all.
const BROADER: f32 = 0.4;

/// The most stop words between two words of a label.
const MAX_GAP: usize = 2;

/// What a document says of a concept, by part: how often the title, the summary and the text name
/// it, as far as it counts, and whether the document bears it without naming it.
pub(super) type Strengths = [f32; N_PARTS + 1];

/// How fast more mentions stop to count.
const K1: f32 = 1.2;

/// A word of a text or label in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    /// Folded, as written.
    pub exact: &'a str,
    /// Its stem; `None` for a stop word.
    pub stem: Option<&'a str>,
}

/// A concept named by some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The concept's ordinal.
    pub concept: u32,
    /// The first of its words.
    pub first: usize,
    /// The number of its words, stop words between them included.
    pub n_words: usize,
}

/// The labels of all concepts, ready to be found.
pub(super) struct Labels {
    /// By language of the text: the labels by the stem of their first word.
    by_stem: [HashMap<String, Vec<Label>>; 4],
}

struct Label {
    concept: u32,
    /// (exact, stem), stop words left out.
    words: Vec<(String, String)>,
    /// Whether only the exact words count: an acronym, or a name in another language.
    is_exact: bool,
}

impl Labels {
    /// The labels of `concepts`.
    pub fn new(concepts: &[Concept], analyzer: &Analyzer) -> Labels {
        let by_stem = Lang::ALL.map(|lang| {
            let mut by_stem: HashMap<String, Vec<Label>> = HashMap::new();
            for (concept, of) in (0..).zip(concepts) {
                for (label_lang, labels) in Lang::ALL.iter().zip(&of.labels) {
                    for label in labels {
                        let is_acronym = is_acronym(label);
                        let is_foreign = *label_lang != lang;
                        if is_foreign && !is_acronym && !label.contains(' ') {
                            continue;
                        }
                        let words = content_words(label, lang, analyzer);
                        let Some((_, first)) = words.first() else { continue };
                        let is_exact = is_acronym || is_foreign;
                        let labels = by_stem.entry(first.clone()).or_default();
                        labels.push(Label { concept, words, is_exact });
                    }
                }
            }
            by_stem
        });
        Labels { by_stem }
    }

    /// Whether there is no label.
    pub fn is_empty(&self) -> bool {
        self.by_stem.iter().all(HashMap::is_empty)
    }

    /// The concepts that `words` name in `lang`: at each place the longest label, or several
    /// concepts if they share it; a word belongs to one label only.
    pub fn find(&self, words: &[Reading<'_>], lang: Lang) -> Vec<Named> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let labels = words[at].stem.and_then(|stem| self.by_stem[lang as usize].get(stem));
            let best = labels.map(|labels| best(labels, &words[at..])).unwrap_or_default();
            let step = best.iter().map(|(_, n_words)| *n_words).max().unwrap_or(1);
            found.extend(best.into_iter().map(|(concept, n_words)| Named {
                concept,
                first: at,
                n_words,
            }));
            at += step;
        }
        found
    }
}

/// The concepts whose labels fit the start of `words` best, with the number of words.
fn best(labels: &[Label], words: &[Reading<'_>]) -> Vec<(u32, usize)> {
    let mut best: Vec<(u32, usize)> = Vec::new();
    let mut best_rank = (0, 0);
    for label in labels {
        let Some((n_words, likeness)) = fit(label, words) else { continue };
        let rank = (label.words.len(), likeness);
        if rank > best_rank {
            best.clear();
            best_rank = rank;
        }
        if rank == best_rank && !best.iter().any(|(concept, _)| *concept == label.concept) {
            best.push((label.concept, n_words));
        }
    }
    best
}

/// How many of `words` the label takes and how alike the spelling is, in letters; `None` when it
/// does not fit.
fn fit(label: &Label, words: &[Reading<'_>]) -> Option<(usize, usize)> {
    let mut at = 0;
    let mut likeness = 0;
    for (number, (exact, stem)) in label.words.iter().enumerate() {
        let gap = words.get(at..)?.iter().take_while(|word| word.stem.is_none()).count();
        if gap > if number == 0 { 0 } else { MAX_GAP } {
            return None;
        }
        at += gap;
        let word = words.get(at)?;
        let is_same = word.exact == exact;
        if !is_same && (label.is_exact || word.stem != Some(stem)) {
            return None;
        }
        // A word as it stands is liker than any other that begins so.
        let common = word.exact.bytes().zip(exact.bytes()).take_while(|(a, b)| a == b).count();
        likeness += 2 * common + usize::from(is_same);
        at += 1;
    }
    Some((at, likeness))
}

fn content_words(label: &str, lang: Lang, analyzer: &Analyzer) -> Vec<(String, String)> {
    let tokens =
        split(label, lang).into_iter().filter_map(|range| analyzer.token(&label[range], lang));
    tokens.filter_map(|token| Some((token.exact, token.stem?))).collect()
}

/// The words of the labels of `concepts` in `lang`, as they are indexed.
pub(super) fn label_words(concepts: &[Concept], lang: Lang, analyzer: &Analyzer) -> Vec<String> {
    let labels = concepts.iter().flat_map(|concept| &concept.labels[lang as usize]);
    labels
        .flat_map(|label| split(label, lang).into_iter().map(move |range| &label[range]))
        .filter_map(|word| Some(analyzer.token(word, lang)?.exact))
        .collect()
}

/// Whether `label` is written in capitals: `VIF`, `C.P.A.S.`, `ÖSHZ`.
fn is_acronym(label: &str) -> bool {
    label.chars().filter(|c| c.is_uppercase()).count() >= 2
        && !label.chars().any(|c| c.is_lowercase() || c.is_whitespace())
}

/// A document that bears a concept or a narrower one.
pub(super) struct Bearer {
    /// The document.
    pub doc: u32,
    /// What it says of them.
    pub strengths: Strengths,
    /// What the one counts that counts most: 1 for the concept itself.
    pub factor: f32,
}

/// Which documents bear which concept.
pub(super) struct Bearers {
    /// By concept: how many documents bear it.
    doc_freqs: Vec<u32>,
    runs: Runs,
    /// By run and concept: the documents and what they say of it.
    borne: Parts<Vec<Borne>>,
    /// By concept: itself and what is narrower, with what it counts.
    narrower: Vec<Vec<(u32, f32)>>,
    /// By concept: what directly contains it.
    broader: Vec<Vec<u32>>,
}

/// The documents that bear a concept, in order, and how often each names it, part by part.
type Borne = Vec<(u32, Strengths)>;

impl Bearers {
    /// The bearers of `concepts` among the first `n_docs` documents of `texts`.
    pub fn new(concepts: &[Concept], texts: &Texts, n_docs: u32) -> Bearers {
        let mut bearers = vec![Borne::new(); concepts.len()];
        for doc in 0..n_docs {
            let mut counts: BTreeMap<u32, [u32; N_PARTS + 1]> = BTreeMap::new();
            for mention in texts.mentions(doc) {
                let part = usize::from(mention.part).min(N_PARTS);
                counts.entry(mention.concept).or_default()[part] += 1;
            }
            for (concept, counts) in counts {
                bearers[concept as usize].push((doc, counts.map(saturated)));
            }
        }
        Bearers {
            doc_freqs: bearers.iter().map(|borne| borne.len() as u32).collect(),
            runs: Runs::one(concepts.len() as u32),
            borne: Parts::whole(bearers),
            narrower: narrower(concepts),
            broader: broader(concepts),
        }
    }

    /// The bearers of `concepts`, of which each has so many, in runs, none of which is there yet.
    pub fn absent(concepts: &[Concept], doc_freqs: Vec<u32>, runs: Runs) -> Bearers {
        let (narrower, broader) = (narrower(concepts), broader(concepts));
        Bearers { doc_freqs, borne: Parts::absent(runs.len()), runs, narrower, broader }
    }

    /// A concept as bytes: the documents, and how often they name it. A run is one after the other.
    pub fn write(&self, concept: u32, texts: &Texts) -> Vec<u8> {
        let (mut bytes, mut last) = (Vec::new(), 0);
        for (doc, _) in self.of(concept) {
            push(&mut bytes, (doc - last) as usize);
            last = *doc;
            let mut counts = [0; N_PARTS + 1];
            for mention in texts.mentions(*doc).iter().filter(|m| m.concept == concept) {
                counts[usize::from(mention.part).min(N_PARTS)] += 1;
            }
            counts.into_iter().for_each(|count| push(&mut bytes, count));
        }
        bytes
    }

    /// Puts a run in its place; `false` when the bytes are no such run of an index of `n_docs`
    /// documents. See [`Bearers::write`].
    pub fn supply(&mut self, number: usize, bytes: &[u8], n_docs: usize) -> bool {
        let Some(run) = self.read(number, bytes, n_docs) else { return false };
        self.borne.supply(number, run);
        true
    }

    fn read(&self, number: usize, bytes: &[u8], n_docs: usize) -> Option<Vec<Borne>> {
        let (mut at, mut run) = (0, Vec::new());
        for doc_freq in &self.doc_freqs[self.runs.items(number)?] {
            let mut borne = Borne::new();
            let mut doc = 0;
            for _ in 0..*doc_freq {
                doc += take(bytes, &mut at)?;
                let mut strengths = [0.0; N_PARTS + 1];
                for strength in &mut strengths {
                    *strength = saturated(u32::try_from(take(bytes, &mut at)?).ok()?);
                }
                borne.push((u32::try_from(doc).ok().filter(|_| doc < n_docs)?, strengths));
            }
            run.push(borne);
        }
        (at == bytes.len()).then_some(run)
    }

    /// The bearers by run, of which some may not be there.
    pub fn borne(&self) -> &Parts<Vec<Borne>> {
        &self.borne
    }

    /// By concept, how many documents bear it.
    pub fn doc_freqs(&self) -> &[u32] {
        &self.doc_freqs
    }

    /// The documents that name or bear `concept`.
    pub fn of(&self, concept: u32) -> &[(u32, Strengths)] {
        if self.doc_freqs[concept as usize] == 0 {
            return &[];
        }
        let (number, at) = self.runs.of(concept);
        self.borne.get(number).and_then(|run| run.get(at)).map_or(&[], Vec::as_slice)
    }

    /// Whether any document bears `concept` or a narrower one.
    pub fn is_borne(&self, concept: u32) -> bool {
        self.narrower(concept).iter().any(|(concept, _)| self.doc_freqs[*concept as usize] > 0)
    }

    /// `concept` and what is narrower, with what each counts for it: 1 for itself.
    pub fn narrower(&self, concept: u32) -> &[(u32, f32)] {
        &self.narrower[concept as usize]
    }

    /// The documents that bear one of `concepts`, a narrower one, or what directly contains one, in
    /// order, each with the best of each part and the greatest factor with which any counts.
    pub fn around(&self, concepts: &[u32]) -> Vec<Bearer> {
        let narrower = concepts.iter().flat_map(|concept| self.narrower(*concept)).copied();
        let broader = concepts.iter().flat_map(|concept| &self.broader[*concept as usize]);
        self.gathered(narrower.chain(broader.map(|concept| (*concept, BROADER))))
    }

    fn gathered(&self, concepts: impl Iterator<Item = (u32, f32)>) -> Vec<Bearer> {
        let mut found: Vec<Bearer> = Vec::new();
        for (concept, factor) in concepts {
            found.extend(self.of(concept).iter().map(|(doc, strengths)| Bearer {
                doc: *doc,
                strengths: strengths.map(|strength| factor * strength),
                factor,
            }));
        }
        // A few lists in order: a stable sort only merges them.
        found.sort_by_key(|bearer| bearer.doc);
        found.dedup_by(|next, kept| {
            let is_same = next.doc == kept.doc;
            if is_same {
                kept.factor = kept.factor.max(next.factor);
                for (best, strength) in kept.strengths.iter_mut().zip(next.strengths) {
                    *best = best.max(strength);
                }
            }
            is_same
        });
        found
    }
}

/// What so many namings in one part count.
fn saturated(count: u32) -> f32 {
    count as f32 * (K1 + 1.0) / (count as f32 + K1)
}

fn broader(concepts: &[Concept]) -> Vec<Vec<u32>> {
    let ordinals: HashMap<&str, u32> = concepts.iter().map(|c| &*c.id).zip(0..).collect();
    let of = |concept: &Concept| {
        concept.broader.iter().filter_map(|id| ordinals.get(&**id).copied()).collect()
    };
    concepts.iter().map(of).collect()
}

fn narrower(concepts: &[Concept]) -> Vec<Vec<(u32, f32)>> {
    let ordinals: HashMap<&str, u32> = concepts.iter().map(|c| &*c.id).zip(0..).collect();
    let mut steps: Vec<Vec<u32>> = vec![Vec::new(); concepts.len()];
    for (ordinal, concept) in (0..).zip(concepts) {
        for broader in concept.broader.iter().filter_map(|id| ordinals.get(&**id)) {
            steps[*broader as usize].push(ordinal);
        }
    }
    let below = |concept: u32| {
        let mut found = vec![(concept, 1.0)];
        let mut at = 0;
        while let Some((known, factor)) = found.get(at).copied() {
            for next in &steps[known as usize] {
                // Also ends where the relations go round in a circle.
                if !found.iter().any(|(known, _)| known == next) {
                    found.push((*next, factor * NARROWER));
                }
            }
            at += 1;
        }
        found
    };
    (0..concepts.len() as u32).map(below).collect()
}

/// The mentions of a document: what its parts name and what it bears besides.
pub(super) fn mentions(
    labels: &Labels,
    parts: [&[Reading<'_>]; N_PARTS],
    lang: Lang,
    borne: impl Iterator<Item = u32>,
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (part, words) in (0..).zip(parts) {
        mentions.extend(labels.find(words, lang).into_iter().map(|named| Mention {
            concept: named.concept,
            part,
            first: named.first as u32,
            n_words: named.n_words as u32,
        }));
    }
    let bear = |concept| Mention { concept, part: N_PARTS as u8, first: 0, n_words: 0 };
    mentions.extend(borne.map(bear));
    mentions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concept(id: &str, labels: [&str; 4], broader: &[&str]) -> Concept {
        let labels = labels.map(|labels| {
            labels.split(", ").filter(|l| !l.is_empty()).map(str::to_owned).collect()
        });
        let broader = broader.iter().map(|id| (*id).to_owned()).collect();
        Concept { id: id.to_owned(), labels, broader }
    }

    fn concepts() -> Vec<Concept> {
        vec![
            concept(
                "vif",
                ["violence intrafamiliale, VIF", "IFG, intrafamiliaal geweld", "", ""],
                &[],
            ),
            concept(
                "couple",
                ["violence dans le couple, violence conjugale", "", "", ""],
                &["vif"],
            ),
            concept("ecole", ["école", "school", "Schule", "school"], &[]),
            concept("parents", ["parent", "ouder, ouders", "Eltern", "parent"], &[]),
            concept("aines", ["aîné", "oudere, ouderen", "ältere Menschen", ""], &[]),
            concept("refuge", ["maison d'accueil", "vluchthuis", "Frauenhaus", "shelter"], &[]),
            concept("veilig-huis", ["Veilig Huis", "Veilig Huis", "", ""], &[]),
            concept("federal", ["Police fédérale", "Federale Politie", "", ""], &[]),
        ]
    }

    fn named(text: &str, lang: Lang) -> String {
        let (analyzer, concepts) = (Analyzer::new(), concepts());
        let tokens: Vec<_> = split(text, lang)
            .into_iter()
            .filter_map(|range| analyzer.token(&text[range], lang))
            .collect();
        let words: Vec<Reading<'_>> = tokens
            .iter()
            .map(|token| Reading { exact: &token.exact, stem: token.stem.as_deref() })
            .collect();
        let found = Labels::new(&concepts, &analyzer).find(&words, lang);
        let show = |named: &Named| {
            format!("{}@{}+{}", concepts[named.concept as usize].id, named.first, named.n_words)
        };
        found.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_name_concepts_in_any_inflection() {
        assert_eq!(named("Les violences conjugales", Lang::Fr), "couple@1+2");
        assert_eq!(named("violences au sein des couples", Lang::Fr), "");
        assert_eq!(named("la violence dans les couples", Lang::Fr), "couple@1+4");
        assert_eq!(named("des maisons d’accueil et l'ecole", Lang::Fr), "refuge@1+2 ecole@4+1");
        assert_eq!(named("twee vluchthuizen", Lang::Nl), "refuge@1+1");
        assert_eq!(named("een Veilig Huis", Lang::Nl), "veilig-huis@1+2");
    }

    #[test]
    fn spelling_decides_where_stems_meet() {
        assert_eq!(named("ouders", Lang::Nl), "parents@0+1");
        assert_eq!(named("ouderen", Lang::Nl), "aines@0+1");
        assert_eq!(named("oudere", Lang::Nl), "aines@0+1");
    }

    #[test]
    fn acronyms_and_foreign_names_count_as_written() {
        assert_eq!(named("la VIF et l'IFG", Lang::Fr), "vif@1+1 vif@3+1");
        assert_eq!(named("vifs", Lang::Fr), "");
        assert_eq!(named("de Federale Politie", Lang::Fr), "federal@1+2");
        assert_eq!(named("federale politiek", Lang::Fr), "");
    }

    #[test]
    fn narrower_concepts_count_less() {
        let mut concepts = concepts();
        concepts.push(concept("jeunes", ["", "", "", ""], &["couple"]));
        concepts[0].broader.push("jeunes".to_owned());
        let factors = narrower(&concepts);
        assert_eq!(factors[0], [(0, 1.0), (1, NARROWER), (8, NARROWER * NARROWER)]);
    }
}
