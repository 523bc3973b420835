//! What the box offers while a reader types: concepts, titles of practices and of reading lists, by
//! the beginnings of their words.

use std::cmp::Reverse;

use super::{
    Index,
    analyzer::split,
    bits::Bits,
    concepts::Bearers,
    marked::Marked,
    results::{Suggestion, Target},
    rows::Rows,
};
use crate::text::{Lang, fold};

/// The fewest letters for which something is offered.
const MIN_LETTERS: usize = 2;

/// The most labels that are compared for several words; beyond, a few letters say too little.
const MAX_COMPARED: usize = 2000;

/// The most concepts and lists among what is offered; the rest are practices.
const MAX_CONCEPTS: usize = 3;
const MAX_LISTS: usize = 2;

/// All that can be offered.
pub(super) struct Suggestions {
    entries: Vec<Entry>,
    /// The words of all labels, folded, in order.
    words: Vec<LabelWord>,
    /// By entry, what of it decides how well it fits a single word.
    briefs: Vec<Brief>,
    /// The number of the first document's title among the entries; the others follow in order.
    first_title: usize,
}

/// A label of something that can be offered.
struct Entry {
    label: String,
    /// Its words, folded.
    words: Vec<Box<str>>,
}

/// A word of a label.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct LabelWord {
    word: Box<str>,
    entry: u32,
    /// Whether the label does not begin with it.
    is_later: bool,
}

/// What is asked of every label that has a word with some first letters: there may be thousands.
struct Brief {
    what: What,
    lang: Lang,
    length: i32,
}

/// Something that can be offered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum What {
    /// A concept, by its ordinal.
    Concept(u32),
    /// A practice, by its ordinal.
    Practice(u32),
    /// A list, by its first place in the rows' lists.
    List(u32),
}

/// How well a label fits: greater is better.
type Fit = (u32, i32);

/// Something that fits, with the number of the label by which it does.
type Fitting = (Reverse<Fit>, What, u32);

/// What it counts that a label is in the reader's language.
const IN_OWN_LANGUAGE: u32 = 3;

impl Suggestions {
    /// What can be offered of `rows`, whose documents have these titles. A concept that no document
    /// bears leads nowhere and is left out.
    pub fn new<'t>(
        rows: &Rows,
        titles: impl Iterator<Item = &'t str>,
        bearers: &Bearers,
    ) -> Suggestions {
        let mut all = Suggestions {
            entries: Vec::new(),
            words: Vec::new(),
            briefs: Vec::new(),
            first_title: 0,
        };
        for (ordinal, concept) in (0..).zip(&rows.concepts) {
            if !bearers.is_borne(ordinal) {
                continue;
            }
            for (lang, labels) in Lang::ALL.into_iter().zip(&concept.labels) {
                labels.iter().for_each(|label| all.add(What::Concept(ordinal), lang, label));
            }
        }
        all.first_title = all.entries.len();
        for (doc, title) in (0..).zip(titles) {
            let row = rows.row(doc);
            all.add(What::Practice(row.practice), row.lang, title);
        }
        for (slug, lang, title) in &rows.lists {
            let first = rows.lists.iter().position(|(known, ..)| known == slug).unwrap_or(0);
            all.add(What::List(first as u32), *lang, title);
        }
        all.words.sort_unstable();
        all.words.dedup_by(|next, kept| next.word == kept.word && next.entry == kept.entry);
        all
    }

    fn add(&mut self, what: What, lang: Lang, label: &str) {
        let words = words(label);
        let entry = self.entries.len() as u32;
        for (at, word) in words.iter().enumerate() {
            self.words.push(LabelWord { word: word.clone(), entry, is_later: at > 0 });
        }
        self.briefs.push(Brief { what, lang, length: label.len() as i32 });
        self.entries.push(Entry { label: label.to_owned(), words });
    }

    fn title(&self, doc: u32) -> &str {
        &self.entries[self.first_title + doc as usize].label
    }

    fn beginning_with(&self, prefix: &str) -> &[LabelWord] {
        let start = self.words.partition_point(|begun| *begun.word < *prefix);
        let is_begun = |begun: &LabelWord| begun.word.starts_with(prefix);
        let end = start + self.words[start..].partition_point(is_begun);
        &self.words[start..end]
    }

    /// For all that has a label in which words begin with each of `typed`, its best label; of each kind
    /// the best `n`, best first.
    fn find(&self, typed: &[Box<str>], reader: Lang, n: usize) -> Vec<(What, u32)> {
        let ranges = typed.iter().map(|prefix| self.beginning_with(prefix));
        let Some(fewest) = ranges.min_by_key(|range| range.len()) else { return Vec::new() };
        let mut of_kinds: [Vec<Fitting>; 3] = Default::default();
        // How well the label fits: its points, those of the reader's language, the shorter one first.
        let mut offer = |points: u32, entry: u32| {
            let Brief { what, lang, length } = self.briefs[entry as usize];
            let fit = (points + if lang == reader { IN_OWN_LANGUAGE } else { 0 }, -length);
            put(&mut of_kinds[what.kind()], (Reverse(fit), what, entry), n);
        };
        if let [prefix] = typed {
            for begun in fewest {
                let is_whole = begun.word.len() == prefix.len();
                offer(points(true, is_whole, !begun.is_later), begun.entry);
            }
        } else {
            for begun in fewest.iter().take(MAX_COMPARED) {
                let points = self.entries[begun.entry as usize].points(typed);
                points.into_iter().for_each(|points| offer(points, begun.entry));
            }
        }
        of_kinds.into_iter().flatten().map(|(_, what, number)| (what, number)).collect()
    }
}

/// The points of a word of a label that begins as typed: it follows the one typed before, it is the
/// whole word, it is the first word of both.
fn points(is_in_order: bool, is_whole: bool, is_first: bool) -> u32 {
    u32::from(is_in_order) + u32::from(is_whole) + if is_first { 2 } else { 0 }
}

/// Puts `one` among the `n` best, of which each has its best label alone.
fn put(best: &mut Vec<Fitting>, one: Fitting, n: usize) {
    if best.len() == n && best.last().is_none_or(|last| one >= *last) {
        return;
    }
    match best.iter().position(|(_, what, _)| *what == one.1) {
        Some(known) if best[known] <= one => return,
        Some(known) => drop(best.remove(known)),
        None => {}
    }
    best.insert(best.partition_point(|known| *known < one), one);
    best.truncate(n);
}

impl Entry {
    /// The points of the words `typed` together; `None` when one is not there.
    fn points(&self, typed: &[Box<str>]) -> Option<u32> {
        let mut sum = 0;
        let mut next = 0;
        for (number, prefix) in typed.iter().enumerate() {
            let is_begun = |word: &str| word.starts_with(&**prefix);
            let mut rest = self.words[next.min(self.words.len())..].iter();
            let after = rest.position(|word| is_begun(word));
            let at = match after {
                Some(offset) => next + offset,
                None => self.words.iter().position(|word| is_begun(word))?,
            };
            let is_whole = self.words[at] == *prefix;
            sum += points(after.is_some(), is_whole, number == 0 && at == 0);
            next = at + 1;
        }
        Some(sum)
    }
}

impl Index {
    /// At most `limit` completions of what is being typed: concepts first, then practices, then
    /// lists, the best of each first. A word that begins nothing is taken for a slip.
    pub fn suggest(&self, text: &str, reader: Lang, limit: usize) -> Vec<Suggestion> {
        let mut typed = words(text);
        if typed.iter().map(|word| word.chars().count()).sum::<usize>() < MIN_LETTERS {
            return Vec::new();
        }
        let Some(all) = self.suggestions.get(0) else { return Vec::new() };
        // Some may be called the same, and then only the first is shown.
        let n = 4 * limit;
        let mut found = all.find(&typed, reader, n);
        if found.is_empty() && self.mend_typed(all, &mut typed, reader) {
            found = all.find(&typed, reader, n);
        }
        let mut shown: Vec<Suggestion> = Vec::new();
        let mut counts = [0; 3];
        for (what, number) in found {
            let max = [MAX_CONCEPTS.min(limit), limit, MAX_LISTS.min(limit)][what.kind()];
            if counts[what.kind()] >= max {
                continue;
            }
            let suggestion = self.suggestion(all, what, number, reader);
            let is_shown = |known: &Suggestion| {
                matches!(known.target, Target::Concept { .. })
                    && known.label.text() == suggestion.label.text()
            };
            if !shown.iter().any(is_shown) {
                counts[what.kind()] += 1;
                shown.push(Self::marked(suggestion, &typed));
            }
        }
        let n_practices = limit.saturating_sub(counts[0] + counts[2]).max(1);
        let mut n_shown = 0;
        shown.retain(|suggestion| {
            let is_practice = matches!(suggestion.target, Target::Practice(_));
            n_shown += usize::from(is_practice);
            !is_practice || n_shown <= n_practices
        });
        shown.truncate(limit);
        shown
    }

    /// Puts a likely word in the place of each that begins nothing; whether any was.
    fn mend_typed(&self, all: &Suggestions, typed: &mut [Box<str>], reader: Lang) -> bool {
        let planner = self.planner(reader);
        let mut is_mended = false;
        for word in typed {
            if !all.beginning_with(word).is_empty() {
                continue;
            }
            if let Some(mending) = planner.mend(word, false, true)
                && let Some(used) = mending.used.first()
            {
                *word = used.as_str().into();
                is_mended = true;
            }
        }
        is_mended
    }

    /// Something to offer and its label, with the other label by which it was found.
    fn suggestion(&self, all: &Suggestions, what: What, number: u32, reader: Lang) -> Suggestion {
        let entry = &all.entries[number as usize];
        let is_own = |label: &(Lang, String)| label.0 == reader;
        let (target, own) = match what {
            What::Concept(ordinal) => {
                let concept = &self.rows.concepts[ordinal as usize];
                let mut practices = Bits::new(self.rows.slugs.len());
                for (narrower, _) in self.bearers.narrower(ordinal) {
                    for (doc, _) in self.bearers.of(*narrower) {
                        practices.insert(self.rows.row(*doc).practice);
                    }
                }
                let target = Target::Concept { id: concept.id.clone(), total: practices.len() };
                let label = concept.labels[reader as usize].first();
                (target, label.map(|label| (reader, label.clone())))
            }
            What::Practice(practice) => {
                let mut titles = self
                    .rows
                    .versions(practice)
                    .map(|doc| (self.rows.row(doc).lang, all.title(doc).to_owned()));
                let slug = self.rows.slugs[practice as usize].clone();
                (Target::Practice(slug), titles.find(is_own))
            }
            What::List(first) => {
                let slug = &self.rows.lists[first as usize].0;
                let titles = self.rows.lists.iter().filter(|(known, ..)| known == slug);
                let mut titles = titles.map(|(_, lang, title)| (*lang, title.clone()));
                (Target::List(slug.clone()), titles.find(is_own))
            }
        };
        let (lang, label) =
            own.unwrap_or_else(|| (all.briefs[number as usize].lang, entry.label.clone()));
        let found_by = (label != entry.label).then(|| entry.label.clone());
        Suggestion { target, label: Marked::from(&*label), lang, found_by }
    }

    /// The suggestion with the letters typed marked.
    fn marked(suggestion: Suggestion, typed: &[Box<str>]) -> Suggestion {
        let label = suggestion.label.text();
        let mut marked = Marked::with_capacity(label.len());
        let mut at = 0;
        for range in split(label, Lang::Fr) {
            let word = &label[range.clone()];
            let folded = fold(word);
            let prefix = typed.iter().filter(|prefix| folded.starts_with(&***prefix));
            let Some(n_letters) = prefix.map(|prefix| prefix.chars().count()).max() else {
                continue;
            };
            // Folding keeps the number of letters but for a few ligatures.
            let end =
                word.char_indices().nth(n_letters).map_or(range.end, |(at, _)| range.start + at);
            marked.push(&label[at..range.start], false);
            marked.push(&label[range.start..end], true);
            at = end;
        }
        marked.push(&label[at..], false);
        Suggestion { label: marked, ..suggestion }
    }
}

impl What {
    fn kind(self) -> usize {
        match self {
            What::Concept(_) => 0,
            What::Practice(_) => 1,
            What::List(_) => 2,
        }
    }
}

/// The words of a label or of what is typed, folded.
fn words(text: &str) -> Vec<Box<str>> {
    let words = split(text, Lang::Fr).into_iter().map(|range| {
        fold(&text[range]).chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    });
    words.filter(|word| !word.is_empty()).map(Into::into).collect()
}
