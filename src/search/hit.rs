//! What a hit shows: its title and excerpt with the words marked, why it is there, what it lacks.

use std::{ops::Range, rc::Rc};

use super::{
    Index,
    collect::Found,
    excerpt::{Match, show},
    marks::{Mark, Marker, Marks, Naming},
    mend::Spelling,
    plan::{Plan, Wanted},
    results::{Hit, Spot, Through, Tie},
    schema::Place,
    sense::Sense,
    span::Span,
    texts::{Mention, N_PARTS},
};
use crate::text::Lang;

/// A document as far as the query reads it.
struct Read {
    doc: u32,
    /// Where the words stand, by part.
    marks: Rc<Marks>,
    /// Where it names the concepts.
    namings: Vec<Naming>,
    /// By part, in order: the words that count, by their numbers, and where they stand, in bytes.
    places: [Vec<(u32, Range<usize>)>; N_PARTS],
}

impl Index {
    /// What a hit shows.
    pub(super) fn hit(&self, found: &Found, plan: &Plan, marker: &Marker<'_>, reader: Lang) -> Hit {
        let row = self.rows.row(found.doc);
        let read = self.read(found.doc, marker);
        let mut held = held(&read.marks);
        let mut through = Vec::new();
        for (number, span) in plan.spans.iter().enumerate() {
            let naming = read.namings.iter().find(|naming| naming.span == number);
            let words = span.bits();
            if held & words != words
                && let Some(naming) = naming
            {
                through.push(self.through_concept(&read, plan, span, naming, reader));
                held |= words;
            }
        }
        // The version shown need not be the one that matches best.
        let elsewhere = match found.best == found.doc {
            true => 0,
            false => self.held_in(found.best, plan, marker),
        };
        let mut missing = Vec::new();
        for (number, wanted) in plan.wanted.iter().enumerate() {
            let is_as_typed = wanted.spelling == Spelling::AsTyped;
            let typed = wanted.typed.clone();
            if held & 1 << number != 0 {
                if !is_as_typed {
                    through.extend(self.through_spelling(&read, number, &typed));
                }
                continue;
            }
            match self.in_keywords(wanted, found.best) {
                None if elsewhere & 1 << number != 0 => {}
                None => missing.push(typed),
                Some(_) if is_as_typed => {}
                Some(found) => {
                    let (spot, tie) = (Spot::Keywords, Tie::Spelling);
                    through.push(Through { typed, found, spot, tie });
                }
            }
        }
        let found_in: [Vec<Match>; N_PARTS] = std::array::from_fn(|part| read.matches(plan, part));
        let texts = std::array::from_fn(|part| self.texts.text(found.doc, part));
        let (title, excerpt) = show(texts, found_in.each_ref().map(Vec::as_slice));
        let slug = self.rows.slugs[row.practice as usize].clone();
        Hit { slug, lang: row.lang, score: found.score, title, excerpt, through, missing }
    }

    fn read(&self, doc: u32, marker: &Marker<'_>) -> Read {
        let marks = self.marks(marker, doc);
        let namings = marker.namings(&self.texts, doc);
        let places = std::array::from_fn(|part| {
            let named = namings.iter().filter_map(|naming| ends(&naming.mention, part));
            let mut wanted: Vec<u32> = named.flatten().collect();
            wanted.extend(marks[part].iter().map(|mark| mark.at));
            wanted.sort_unstable();
            wanted.dedup();
            self.texts.places_of(doc, part, wanted)
        });
        Read { doc, marks, namings, places }
    }

    /// The words that `doc` holds or names by their concept, as bits: by the lists alone, since its
    /// text is not shown.
    fn held_in(&self, doc: u32, plan: &Plan, marker: &Marker<'_>) -> u32 {
        let spans = marker.spans_borne(&self.bearers, doc);
        let named = spans.fold(0, |named, span| named | plan.spans[span].bits());
        let lang = self.rows.row(doc).lang;
        named | marker.held(lang, &self.languages[lang as usize], doc)
    }

    fn through_concept(
        &self,
        read: &Read,
        plan: &Plan,
        span: &Span,
        Naming { mention, factor, .. }: &Naming,
        reader: Lang,
    ) -> Through {
        let part = usize::from(mention.part);
        let found = match read.range(mention) {
            Some(range) => self.texts.text(read.doc, part)[range].to_owned(),
            None => self.label(mention.concept, reader).unwrap_or_default().to_owned(),
        };
        let tie = if *factor < 1.0 { Tie::Narrower } else { Tie::Same };
        Through { typed: plan.typed(span), found, spot: spot(part), tie }
    }

    fn through_spelling(&self, read: &Read, number: usize, typed: &str) -> Option<Through> {
        let (part, mark) = (0..N_PARTS).find_map(|part| {
            let mark = read.marks[part].iter().find(|mark| mark.words & 1 << number != 0);
            Some((part, mark?))
        })?;
        let range = read.place(part, mark.at)?.clone();
        let found = self.texts.text(read.doc, part)[range].to_owned();
        Some(Through { typed: typed.to_owned(), found, spot: spot(part), tie: Tie::Spelling })
    }

    /// The name of a concept in the reader's language, or in the first that has one.
    fn label(&self, concept: u32, reader: Lang) -> Option<&str> {
        let labels = &self.rows.concepts.get(concept as usize)?.labels;
        let own = labels[reader as usize].first();
        own.or_else(|| labels.iter().find_map(|labels| labels.first())).map(String::as_str)
    }

    /// What stands for `wanted` in the keywords of `doc`.
    fn in_keywords(&self, wanted: &Wanted, doc: u32) -> Option<String> {
        let lang = self.rows.row(doc).lang;
        let postings = &self.languages[lang as usize].postings;
        let is_keyword = |word: u32| postings.has(Place::Keywords, word, doc);
        match wanted.senses[lang as usize].as_ref()? {
            Sense::Word(forms) => {
                let word = forms.stem.iter().find(|word| is_keyword(**word))?;
                Some(self.as_written(lang, *word).to_owned())
            }
            Sense::Phrase(words) => {
                let is_in = words.iter().all(|(word, _)| word.is_some_and(is_keyword));
                is_in.then(|| wanted.typed.clone())
            }
        }
    }
}

impl Read {
    /// The place of a mention in the text of its part, in bytes; `None` when it is in none.
    fn range(&self, mention: &Mention) -> Option<Range<usize>> {
        let part = usize::from(mention.part);
        let [first, last] = ends(mention, part)?;
        Some(self.place(part, first)?.start..self.place(part, last)?.end)
    }

    /// Where a word stands that counts, in bytes.
    fn place(&self, part: usize, at: u32) -> Option<&Range<usize>> {
        let places = &self.places[part];
        let number = places.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        Some(&places[number].1)
    }

    /// What is marked in a part, in order, none on another.
    fn matches(&self, plan: &Plan, part: usize) -> Vec<Match> {
        let of_mark = |mark: &Mark| {
            let range = self.place(part, mark.at)?.clone();
            Some(Match { range, words: mark.words })
        };
        let of_naming = |naming: &Naming| {
            let mention = Some(naming.mention).filter(|m| usize::from(m.part) == part)?;
            Some(Match { range: self.range(&mention)?, words: plan.spans[naming.span].bits() })
        };
        let mut found: Vec<Match> = self.marks[part].iter().filter_map(of_mark).collect();
        found.extend(self.namings.iter().filter_map(of_naming));
        found.sort_by_key(|found| (found.range.start, std::cmp::Reverse(found.range.end)));
        found.dedup_by(|next, kept| {
            let is_inside = next.range.start < kept.range.end;
            if is_inside {
                kept.words |= next.words;
            }
            is_inside
        });
        found
    }
}

/// The first and the last word of a mention that stands in `part`, by their numbers there.
fn ends(mention: &Mention, part: usize) -> Option<[u32; 2]> {
    let is_there = usize::from(mention.part) == part && part < N_PARTS && mention.n_words > 0;
    is_there.then(|| [mention.first, mention.first + mention.n_words - 1])
}

/// The words of the query that are marked anywhere, as bits.
fn held(marks: &Marks) -> u32 {
    marks.iter().flatten().fold(0, |held, mark| held | mark.words)
}

fn spot(part: usize) -> Spot {
    match part {
        0 => Spot::Title,
        1 => Spot::Summary,
        2 => Spot::Text,
        _ => Spot::Keywords,
    }
}
