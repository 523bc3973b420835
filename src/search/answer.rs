//! Putting an answer together: the hits of a page, why each is there, the counts of the filters.

use super::{
    Index, Reader,
    collect::{Found, collect, selections},
    excerpt::{Match, show},
    explain::Deaf,
    marks::{Mark, Marker},
    mend::Spelling,
    plan::{Plan, Planner, Wanted},
    query::{Query, Sort},
    rank::Rank,
    results::{FacetCounts, Hit, Matching, Mended, Results, Spot, Through, Tie},
    schema::Place,
    score::Scorer,
    sense::Sense,
    span::Span,
    texts::{Mention, N_PARTS},
    words::Words,
};
use crate::text::Lang;

/// How many of the first hits are ranked again by the nearness of the words.
const N_RANKED_AGAIN: usize = 40;

/// Another spelling is offered when no more practices than this are found.
const LITTLE: usize = 3;

/// What a query finds, before any of it is shown.
pub(super) struct Answer {
    pub words: Words,
    pub plan: Plan,
    pub found: Vec<Found>,
    pub counts: Vec<usize>,
    pub matching: Matching,
    pub ranks: Vec<Option<Rank>>,
}

/// What the order of hits depends on.
pub(super) struct Order<'a> {
    pub sort: Sort,
    pub plan: &'a Plan,
    pub marker: &'a Marker<'a>,
    pub ranks: &'a [Option<Rank>],
}

impl Index {
    /// What plans of queries are made from.
    pub(super) fn planner(&self, reader: Lang) -> Planner<'_> {
        Planner::new(&self.analyzer, &self.languages, &self.labels, reader)
    }

    /// What documents are scored with.
    pub(super) fn scorer(&self) -> Scorer<'_> {
        Scorer {
            rows: &self.rows,
            languages: &self.languages,
            texts: &self.texts,
            norms: &self.norms,
            bearers: &self.bearers,
        }
    }

    /// What `query` finds, in no order.
    pub(super) fn answer(&self, query: &Query, reader: &Reader) -> Answer {
        let words = Words::parse(&query.text);
        let plan = self.planner(reader.lang).plan(&words);
        let scorer = self.scorer();
        let mut ranks = match plan.wanted.is_empty() {
            true => vec![Some(Rank { sum: 0.0, factor: 1.0, is_whole: true }); self.rows.len()],
            false => self.rank(&scorer.score(&plan, &mut Deaf), reader),
        };
        for wanted in &plan.unwanted {
            for doc in scorer.holders(wanted) {
                let practice = self.rows.row(doc).practice;
                self.rows.versions(practice).for_each(|doc| ranks[doc as usize] = None);
            }
        }
        let selections = selections(&query.filters, &self.rows);
        let score = |doc: u32| ranks[doc as usize].map(|rank| rank.sum * rank.factor);
        let (found, counts) = collect(&self.rows, &selections, reader.lang, score);
        let is_whole = |found: &Found| ranks[found.best as usize].is_some_and(|rank| rank.is_whole);
        let has_whole = found.is_empty() || found.iter().any(is_whole);
        let matching = if has_whole { Matching::All } else { Matching::Some };
        Answer { words, plan, found, counts, matching, ranks }
    }

    /// The results of a query.
    pub(super) fn results(&self, query: &Query, reader: &Reader, page_size: usize) -> Results {
        let Answer { words, plan, mut found, counts, matching, ranks } = self.answer(query, reader);
        let marker = Marker::new(&plan, &self.languages);
        let page_size = page_size.max(1);
        let n_pages = found.len().div_ceil(page_size).max(1);
        let page = query.page.clamp(1, n_pages);
        let order = Order { sort: query.sort, plan: &plan, marker: &marker, ranks: &ranks };
        self.sort(&mut found, &order, page * page_size);
        let shown = found.iter().skip((page - 1) * page_size).take(page_size);
        let hits = shown.map(|found| self.hit(found, &plan, &marker, reader.lang)).collect();
        let mended = plan
            .mended
            .iter()
            .map(|mending| Mended { typed: mending.typed.clone(), used: self.spelled(mending) });
        let is_empty = found.is_empty();
        let did_you_mean =
            if found.len() <= LITTLE { self.did_you_mean(query, &plan, reader) } else { None };
        Results {
            total: found.len(),
            hits,
            facets: self.facets(&counts),
            page,
            n_pages,
            mended: mended.collect(),
            did_you_mean,
            repairs: if is_empty { self.repairs(query, &words, reader) } else { Vec::new() },
            words,
            matching,
        }
    }

    /// Puts the first `n` of what was found in order; the rest follows in no order.
    pub(super) fn sort(&self, found: &mut [Found], order: &Order<'_>, n: usize) {
        let Order { sort, plan, marker, ranks } = *order;
        let is_without_words = plan.wanted.is_empty();
        let sort = if is_without_words && sort == Sort::Relevance { Sort::Date } else { sort };
        if sort == Sort::Relevance {
            let by_score = |one: &Found, other: &Found| {
                other.score.total_cmp(&one.score).then_with(|| one.practice.cmp(&other.practice))
            };
            let n_again = N_RANKED_AGAIN.min(found.len());
            head(found, n_again, by_score);
            for found in &mut found[..n_again] {
                if let Some(rank) = ranks[found.best as usize] {
                    found.score += rank.factor * self.nearness(plan, marker, found.best);
                }
            }
            head(found, n.max(n_again), by_score);
            return;
        }
        head(found, n, |one, other| {
            let (one_row, other_row) = (self.rows.row(one.doc), self.rows.row(other.doc));
            let by_title = one_row.title_rank.cmp(&other_row.title_rank);
            let ordering = match sort {
                Sort::Date => other_row.updated.cmp(&one_row.updated).then(by_title),
                Sort::Relevance | Sort::Title => by_title,
            };
            ordering.then_with(|| one.practice.cmp(&other.practice))
        });
    }

    /// What a hit shows.
    fn hit(&self, found: &Found, plan: &Plan, marker: &Marker<'_>, reader: Lang) -> Hit {
        let row = self.rows.row(found.doc);
        let marks = marker.marks(&self.rows, &self.texts, found.doc);
        let mut held = marks.iter().flatten().fold(0, |held, mark| held | mark.words);
        let mut through = Vec::new();
        let mut mentions: Vec<(Mention, u32)> = Vec::new();
        for span in &plan.spans {
            let words = span.words.clone().fold(0, |words, number| words | 1 << number);
            let named = self.named(found.doc, span);
            mentions.extend(named.iter().map(|(mention, _)| (*mention, words)));
            if held & words != words
                && let Some((mention, factor)) = named.first()
            {
                through.push(self.through_concept(found.doc, plan, span, mention, *factor, reader));
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
                    through.extend(self.through_spelling(found.doc, &marks, number, &typed));
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
        let found_in: [Vec<Match>; N_PARTS] =
            std::array::from_fn(|part| self.matches(found.doc, part, &marks[part], &mentions));
        let texts = std::array::from_fn(|part| self.texts.text(found.doc, part));
        let (title, excerpt) = show(texts, found_in.each_ref().map(Vec::as_slice));
        let slug = self.rows.slugs[row.practice as usize].clone();
        Hit { slug, lang: row.lang, score: found.score, title, excerpt, through, missing }
    }

    /// The words that `doc` holds or names by their concept, as bits.
    fn held_in(&self, doc: u32, plan: &Plan, marker: &Marker<'_>) -> u32 {
        let marks = marker.marks(&self.rows, &self.texts, doc);
        let held = marks.iter().flatten().fold(0, |held, mark| held | mark.words);
        let named = plan.spans.iter().filter(|span| !self.named(doc, span).is_empty());
        named.flat_map(|span| span.words.clone()).fold(held, |held, number| held | 1 << number)
    }

    /// Where `doc` names the concepts of `span` or narrower ones: what counts most first, then in
    /// the order of the text.
    fn named(&self, doc: u32, span: &Span) -> Vec<(Mention, f32)> {
        let mut named: Vec<(Mention, f32)> = Vec::new();
        for concept in &span.concepts {
            for (narrower, factor) in self.bearers.narrower(*concept) {
                let mentions = self.texts.mentions(doc).iter();
                let of_concept = mentions.filter(|mention| mention.concept == *narrower);
                named.extend(of_concept.map(|mention| (*mention, *factor)));
            }
        }
        named.sort_by(|(one, one_factor), (other, other_factor)| {
            let by_place = (one.part, one.first).cmp(&(other.part, other.first));
            other_factor.total_cmp(one_factor).then(by_place)
        });
        named
    }

    fn through_concept(
        &self,
        doc: u32,
        plan: &Plan,
        span: &Span,
        mention: &Mention,
        factor: f32,
        reader: Lang,
    ) -> Through {
        let found = match self.mention_range(doc, mention) {
            Some(range) => self.texts.text(doc, mention.part.into())[range].to_owned(),
            None => self.label(mention.concept, reader).unwrap_or_default().to_owned(),
        };
        let tie = if factor < 1.0 { Tie::Narrower } else { Tie::Same };
        Through { typed: plan.typed(span), found, spot: spot(mention.part.into()), tie }
    }

    fn through_spelling(
        &self,
        doc: u32,
        marks: &[Vec<Mark>; N_PARTS],
        number: usize,
        typed: &str,
    ) -> Option<Through> {
        let (part, mark) = (0..N_PARTS).find_map(|part| {
            let mark = marks[part].iter().find(|mark| mark.words & 1 << number != 0);
            Some((part, mark?))
        })?;
        let range = self.texts.places(doc, part).nth(mark.at as usize)?;
        let found = self.texts.text(doc, part)[range].to_owned();
        Some(Through { typed: typed.to_owned(), found, spot: spot(part), tie: Tie::Spelling })
    }

    /// The name of a concept in the reader's language, or in the first that has one.
    pub(super) fn label(&self, concept: u32, reader: Lang) -> Option<&str> {
        let labels = &self.rows.concepts.get(concept as usize)?.labels;
        let own = labels[reader as usize].first();
        own.or_else(|| labels.iter().find_map(|labels| labels.first())).map(String::as_str)
    }

    /// The place of a mention in the text of its part, in bytes; `None` when it is in none.
    fn mention_range(&self, doc: u32, mention: &Mention) -> Option<std::ops::Range<usize>> {
        let part = usize::from(mention.part);
        if part >= N_PARTS || mention.n_words == 0 {
            return None;
        }
        let mut places = self.texts.places(doc, part).skip(mention.first as usize);
        let first = places.next()?;
        let last = match mention.n_words {
            1 => first.clone(),
            n => places.nth(n as usize - 2)?,
        };
        Some(first.start..last.end)
    }

    /// What stands for `wanted` in the keywords of `doc`.
    fn in_keywords(&self, wanted: &Wanted, doc: u32) -> Option<String> {
        let lang = self.rows.row(doc).lang;
        let is_keyword = |word: u32| {
            let mut is_in = false;
            let postings = &self.languages[lang as usize].postings;
            postings.visit(Place::Keywords, word, |other, _| is_in |= other == doc);
            is_in
        };
        match wanted.senses[lang as usize].as_ref()? {
            Sense::Word(forms) => {
                let word = forms.stem.iter().find(|word| is_keyword(**word))?;
                Some(self.as_written(lang, *word))
            }
            Sense::Phrase(words) => {
                let is_in = words.iter().all(|(word, _)| word.is_some_and(is_keyword));
                is_in.then(|| wanted.typed.clone())
            }
        }
    }

    /// Marks and mentions of a part in order, none on another.
    fn matches(
        &self,
        doc: u32,
        part: usize,
        marks: &[Mark],
        mentions: &[(Mention, u32)],
    ) -> Vec<Match> {
        let mut marks = marks.iter().peekable();
        let mut found: Vec<Match> = Vec::new();
        for (at, range) in (0..).zip(self.texts.places(doc, part)) {
            if marks.peek().is_none() {
                break;
            }
            while let Some(mark) = marks.next_if(|mark| mark.at == at) {
                found.push(Match { range: range.clone(), words: mark.words });
            }
        }
        for (mention, words) in mentions.iter().filter(|(m, _)| usize::from(m.part) == part) {
            let range = self.mention_range(doc, mention);
            found.extend(range.map(|range| Match { range, words: *words }));
        }
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

    pub(super) fn facets(&self, counts: &[usize]) -> Vec<FacetCounts> {
        let mut facets: Vec<FacetCounts> = self
            .rows
            .facets
            .iter()
            .map(|name| FacetCounts { facet: name.clone(), counts: Default::default() })
            .collect();
        for ((term, count), facet) in self.rows.terms.iter().zip(counts).zip(&self.rows.facet_of) {
            if *count > 0 {
                facets[*facet].counts.insert(term.1.clone(), *count);
            }
        }
        facets
    }

    /// The words that were looked for instead, as a sheet writes them.
    fn spelled(&self, mending: &super::mend::Mending) -> Vec<String> {
        let mut spelled: Vec<String> = Vec::new();
        for (lang, word) in &mending.words {
            let text = self.as_written(*lang, *word);
            if !spelled.contains(&text) && spelled.len() < mending.used.len() {
                spelled.push(text);
            }
        }
        spelled
    }

    /// A word as the first text that holds it writes it, in lower case; else a label; else folded.
    pub(super) fn as_written(&self, lang: Lang, word: u32) -> String {
        let language = &self.languages[lang as usize];
        let mut first = None;
        for place in Place::TEXTS {
            if first.is_none() {
                language.postings.visit(place, word, |doc, _| {
                    first.get_or_insert((place as usize, doc));
                });
            }
        }
        let written = first.and_then(|(part, doc)| {
            let at = self.texts.words(doc, part).iter().position(|found| *found == word)?;
            let range = self.texts.places(doc, part).nth(at)?;
            Some(self.texts.text(doc, part)[range].to_owned())
        });
        let folded = language.vocabulary.word(word);
        let in_label = || {
            let labels = self.rows.concepts.iter().flat_map(|c| &c.labels[lang as usize]);
            let mut words = labels.flat_map(|label| label.split(|c: char| !c.is_alphanumeric()));
            words
                .find(|word| self.analyzer.token(word, lang).is_some_and(|t| t.exact == folded))
                .map(str::to_owned)
        };
        let written = written.or_else(in_label).unwrap_or_else(|| folded.to_owned());
        let is_acronym = written.chars().filter(|c| c.is_uppercase()).count() > 1;
        if is_acronym || lang == Lang::De { written } else { written.to_lowercase() }
    }
}

fn spot(part: usize) -> Spot {
    match part {
        0 => Spot::Title,
        1 => Spot::Summary,
        2 => Spot::Text,
        _ => Spot::Keywords,
    }
}

/// Puts the first `n` of `found` in order.
fn head(found: &mut [Found], n: usize, compare: impl Fn(&Found, &Found) -> std::cmp::Ordering) {
    if n < found.len() {
        found.select_nth_unstable_by(n, &compare);
    }
    let n = n.min(found.len());
    found[..n].sort_unstable_by(compare);
}
