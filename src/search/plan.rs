//! From the search box to what is looked for: which words of each language every query word stands
//! for, and which concepts the query names. All that is added to the words as typed is added here.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use super::{
    Language,
    analyzer::{Analyzer, Token, joined_numbers, split},
    concepts::{Labels, Reading},
    mend::{Mending, Spelling},
    sense::{Forms, Part, Sense},
    span::Span,
    vocabulary::{Ordinal, has_compounds},
    words::{Word, Words},
};
use crate::text::Lang;

/// The most words of a query that are looked for; the rest is left out.
const MAX_WORDS: usize = 32;

/// The least share of its pieces that a word must have in common with another to count as alike:
/// less where words are put together to longer ones.
const MIN_LIKENESS: f32 = 0.5;
const MIN_LIKENESS_IN_COMPOUNDS: f32 = 0.4;

/// The most words that count as alike.
const MAX_ALIKE: usize = 24;

/// What is looked for.
pub(super) struct Plan {
    /// What a document should hold, in the order typed.
    pub wanted: Vec<Wanted>,
    /// Which of the wanted name concepts; every wanted word belongs to at most one span.
    pub spans: Vec<Span>,
    /// What no version of a practice may hold.
    pub unwanted: Vec<Wanted>,
    /// The words that are looked for in another spelling.
    pub mended: Vec<Mending>,
    /// The text of the box, phrases without their quotation marks.
    pub text: String,
    /// The reader's language.
    pub reader: Lang,
}

impl Plan {
    /// The words of `span` as the reader typed them.
    pub fn typed(&self, span: &Span) -> String {
        let words = &self.wanted[span.words.clone()];
        let stretch = match words {
            [first, .., last] => stretch(&self.text, &first.typed, &last.typed),
            _ => None,
        };
        let joined = || words.iter().map(|word| &*word.typed).collect::<Vec<_>>().join(" ");
        stretch.map_or_else(joined, str::to_owned)
    }
}

/// A word or phrase of the query.
pub(super) struct Wanted {
    /// As typed.
    pub typed: String,
    /// How it was spelled when it was looked for.
    pub spelling: Spelling,
    /// What it stands for in each language; `None` where it is a stop word.
    pub senses: [Option<Sense>; 4],
}

/// The stretch of the box from the first to the last of some words, as typed, stop words included.
fn stretch<'t>(text: &'t str, first: &str, last: &str) -> Option<&'t str> {
    let start = text.find(first)?;
    let rest = start + first.len();
    let end = match first == last {
        true => rest,
        false => rest + text[rest..].find(last)? + last.len(),
    };
    Some(&text[start..end])
}

/// What plans are made from.
pub(super) struct Planner<'a> {
    /// The analysis.
    pub analyzer: &'a Analyzer,
    /// What is known of each language.
    pub languages: &'a [Language; 4],
    /// The labels of the concepts.
    pub labels: &'a Labels,
    /// The reader's language: its stop words are stop words in all.
    pub reader: Lang,
    /// The words that were analysed, in each language: most are asked for several times.
    tokens: RefCell<HashMap<String, Tokens>>,
    /// Room for [`Vocabulary::alike`](super::vocabulary::Vocabulary::alike) to count in.
    room: RefCell<Vec<u8>>,
}

/// A word as each language reads it.
type Tokens = [Option<Rc<Token>>; 4];

/// A word of the box before it is looked for.
struct Typed {
    text: String,
    is_phrase: bool,
}

impl<'a> Planner<'a> {
    /// What plans for readers of `reader` are made from.
    pub fn new(
        analyzer: &'a Analyzer,
        languages: &'a [Language; 4],
        labels: &'a Labels,
        reader: Lang,
    ) -> Planner<'a> {
        let (tokens, room) = Default::default();
        Planner { analyzer, languages, labels, reader, tokens, room }
    }

    /// The token of a word in `lang`.
    pub fn token(&self, word: &str, lang: Lang) -> Option<Rc<Token>> {
        if let Some(tokens) = self.tokens.borrow().get(word) {
            return tokens[lang as usize].clone();
        }
        let tokens = Lang::ALL.map(|lang| self.analyzer.token(word, lang).map(Rc::new));
        let token = tokens[lang as usize].clone();
        self.tokens.borrow_mut().insert(word.to_owned(), tokens);
        token
    }

    /// What `words` look for.
    pub fn plan(&self, words: &Words) -> Plan {
        let mut typed = self.typed(&words.wanted);
        let is_literal = !typed.iter().any(|word| self.is_content(word));
        if !is_literal {
            typed.retain(|word| self.is_content(word));
            // Greetings and "I would like to know" only where nothing else is said.
            if typed.iter().any(|word| !self.is_chatter(word)) {
                typed.retain(|word| !self.is_chatter(word));
            }
        }
        typed.truncate(MAX_WORDS);
        let mut mended = Vec::new();
        let n_typed = typed.len();
        let named = |texts: &[&str]| self.spans(texts);
        let as_typed: Vec<&str> = typed.iter().map(|word| word.text.as_str()).collect();
        let covered = named(&as_typed);
        let is_covered = |at: usize| covered.iter().any(|span| span.words.contains(&at));
        let is_found = |word: &Typed| {
            word.is_phrase || Lang::ALL.into_iter().any(|lang| self.doc_freq(&word.text, lang) > 0)
        };
        let is_alone = covered.is_empty() && !typed.iter().any(is_found);
        let mut spelled: Vec<(String, Spelling)> = Vec::new();
        for (at, word) in typed.iter().enumerate() {
            let mending = (!word.is_phrase && !is_literal && !is_covered(at))
                .then(|| self.mend(&word.text, at + 1 == n_typed, is_alone))
                .flatten();
            let spelling = mending.as_ref().map_or(Spelling::AsTyped, Mending::spelling);
            spelled.push((mending.as_ref().map_or(&word.text, |m| &m.used[0]).clone(), spelling));
            mended.extend(mending);
        }
        let texts: Vec<&str> = spelled.iter().map(|(text, _)| text.as_str()).collect();
        let spans = if is_literal { Vec::new() } else { self.spans(&texts) };
        let mut wanted = Vec::new();
        for (word, (text, spelling)) in typed.iter().zip(&spelled) {
            let mending = mended.iter().find(|mending| mending.typed == word.text);
            let senses = Lang::ALL.map(|lang| match (word.is_phrase, mending) {
                (true, _) => self.phrase(&word.text, lang),
                (false, Some(mending)) => Some(Sense::Word(self.mended(mending, lang))),
                (false, None) => self.word(text, lang, is_literal),
            });
            wanted.push(Wanted { typed: word.text.clone(), spelling: *spelling, senses });
        }
        self.join_neighbours(&mut wanted, &texts);
        let unwanted = words.unwanted.iter().map(|word| self.unwanted(word)).collect();
        let text: Vec<&str> = words.wanted.iter().map(|word| &*word.text).collect();
        Plan { wanted, spans, unwanted, mended, text: text.join(" "), reader: self.reader }
    }

    /// Neighbours that a language also writes in one word (*opvang centrum*) stand for that word too.
    fn join_neighbours(&self, wanted: &mut [Wanted], texts: &[&str]) {
        for at in 1..wanted.len() {
            for lang in Lang::ALL.into_iter().filter(|lang| has_compounds(*lang)) {
                let vocabulary = &self.languages[lang as usize].vocabulary;
                let joined = self.joined(texts[at - 1], texts[at], lang);
                let joined = joined.and_then(|word| vocabulary.stem_of(vocabulary.find(&word)?));
                let Some(stem) = joined else { continue };
                for wanted in &mut wanted[at - 1..=at] {
                    if let Some(Sense::Word(forms)) = &mut wanted.senses[lang as usize] {
                        let others = vocabulary.forms(stem).iter();
                        let others = others.filter(|word| !forms.stem.contains(word)).copied();
                        let others: Vec<Ordinal> = others.collect();
                        forms.compounds.retain(|word| !others.contains(word));
                        forms.compounds.extend(others);
                    }
                }
            }
        }
    }

    /// Two words written as one, if `lang` has that word: with nothing or an *s* between.
    pub fn joined(&self, one: &str, other: &str, lang: Lang) -> Option<String> {
        let one = &self.token(one, lang)?.exact;
        let other = &self.token(other, lang)?.exact;
        let vocabulary = &self.languages[lang as usize].vocabulary;
        [[one.as_str(), other].concat(), [one, "s", other].concat()]
            .into_iter()
            .find(|word| vocabulary.find(word).is_some())
    }

    /// The words of the box one by one, each once; numbers written in pieces as one word.
    fn typed(&self, words: &[Word]) -> Vec<Typed> {
        let mut typed: Vec<Typed> = Vec::new();
        let mut push = |word: Typed| {
            if !typed
                .iter()
                .any(|known| known.text == word.text && known.is_phrase == word.is_phrase)
            {
                typed.push(word);
            }
        };
        let mut at = 0;
        while at < words.len() {
            if words[at].is_phrase {
                push(Typed { text: words[at].text.clone(), is_phrase: true });
                at += 1;
                continue;
            }
            let n_plain = words[at..].iter().take_while(|word| !word.is_phrase).count();
            let texts: Vec<&str> = words[at..at + n_plain].iter().map(|w| &*w.text).collect();
            let text = texts.join(" ");
            // French takes off what all other languages take off, and more.
            let ranges = split(&text, Lang::Fr);
            let numbers = joined_numbers(&text, &ranges);
            let mut range_at = 0;
            while range_at < ranges.len() {
                let number = numbers
                    .iter()
                    .find(|number| number.words.start == range_at && self.is_known(&number.text));
                let (word, next) = match number {
                    Some(number) => (number.text.clone(), number.words.end),
                    None => (text[ranges[range_at].clone()].to_owned(), range_at + 1),
                };
                push(Typed { text: word, is_phrase: false });
                range_at = next;
            }
            at += n_plain;
        }
        typed
    }

    /// Whether a word says more than a stop word of the reader's language or of all languages.
    fn is_content(&self, word: &Typed) -> bool {
        word.is_phrase
            || !self.analyzer.is_stop_word(&word.text, self.reader)
                && Lang::ALL.into_iter().any(|lang| {
                    let token = self.token(&word.text, lang);
                    token.is_some_and(|token| token.stem.is_some())
                })
    }

    fn is_chatter(&self, word: &Typed) -> bool {
        !word.is_phrase && self.analyzer.is_chatter(&word.text, self.reader)
    }

    /// Whether any language knows a word.
    pub fn is_known(&self, word: &str) -> bool {
        Lang::ALL.into_iter().any(|lang| {
            let token = self.token(word, lang);
            token.is_some_and(|token| {
                self.languages[lang as usize].vocabulary.find(&token.exact).is_some()
            })
        })
    }

    /// What a word stands for in `lang`; `None` for a stop word, unless it is taken literally.
    pub fn word(&self, text: &str, lang: Lang, is_literal: bool) -> Option<Sense> {
        let token = self.token(text, lang)?;
        let vocabulary = &self.languages[lang as usize].vocabulary;
        match (&token.stem, is_literal) {
            (_, true) => {
                let exact = vocabulary.find(&token.exact);
                Some(Sense::Word(Forms {
                    exact,
                    stem: exact.into_iter().collect(),
                    ..Forms::default()
                }))
            }
            (Some(stem), false) => Some(Sense::Word(self.forms(&token, stem, lang))),
            (None, false) => None,
        }
    }

    /// The word itself, its inflections and the compounds that hold it.
    pub fn own_forms(&self, token: &Token, stem: &str, lang: Lang) -> Forms {
        let vocabulary = &self.languages[lang as usize].vocabulary;
        let mut forms = Forms { exact: vocabulary.find(&token.exact), ..Forms::default() };
        if let Some(stem) = vocabulary.find_stem(stem) {
            forms.stem = vocabulary.forms(stem).to_vec();
            forms.compounds = vocabulary.compounds(stem).to_vec();
        }
        forms
    }

    fn forms(&self, token: &Token, stem: &str, lang: Lang) -> Forms {
        let vocabulary = &self.languages[lang as usize].vocabulary;
        let mut forms = self.own_forms(token, stem, lang);
        let part = |stem: Ordinal| Part {
            stem: vocabulary.forms(stem).to_vec(),
            compounds: vocabulary.compounds(stem).to_vec(),
        };
        forms.parts = vocabulary.split(&token.exact).into_iter().map(part).collect();
        let min = if has_compounds(lang) { MIN_LIKENESS_IN_COMPOUNDS } else { MIN_LIKENESS };
        let mut room = self.room.borrow_mut();
        forms.alike = vocabulary.alike(&token.exact, min, MAX_ALIKE, &mut room);
        // However alike they are written, names of different concepts are different words.
        let own = self.named(&token.exact, lang);
        let is_other = |word: Ordinal| {
            let named = vocabulary.named(word);
            !own.is_empty() && !named.is_empty() && !named.iter().any(|other| own.contains(other))
        };
        forms.alike.retain(|(word, _)| {
            !forms.stem.contains(word) && !forms.compounds.contains(word) && !is_other(*word)
        });
        forms
    }

    /// The concepts that one word names in `lang`.
    pub fn named(&self, word: &str, lang: Lang) -> Vec<u32> {
        let Some(token) = self.token(word, lang) else { return Vec::new() };
        let reading = Reading { exact: &token.exact, stem: token.stem.as_deref() };
        self.labels.find(&[reading], lang).iter().map(|named| named.concept).collect()
    }

    /// What the words for which another was mended stand for: they and their inflections.
    fn mended(&self, mending: &Mending, lang: Lang) -> Forms {
        let vocabulary = &self.languages[lang as usize].vocabulary;
        let mut forms = Forms::default();
        for word in mending.words.iter().filter(|(of, _)| *of == lang).map(|(_, word)| *word) {
            match (mending.is_beginning, vocabulary.stem_of(word)) {
                (false, Some(stem)) => forms.stem.extend(vocabulary.forms(stem)),
                _ => forms.stem.push(word),
            }
        }
        forms.stem.sort_unstable();
        forms.stem.dedup();
        forms
    }

    /// A phrase as it is written; `None` when it holds no word.
    fn phrase(&self, text: &str, lang: Lang) -> Option<Sense> {
        let vocabulary = &self.languages[lang as usize].vocabulary;
        let words: Vec<(Option<Ordinal>, u32)> = (0..)
            .zip(split(text, lang))
            .filter_map(|(offset, range)| {
                let token = self.token(&text[range], lang)?;
                Some((vocabulary.find(&token.exact), offset))
            })
            .collect();
        (!words.is_empty()).then_some(Sense::Phrase(words))
    }

    /// What is shut out: no compounds and nothing alike, since shutting out must be precise.
    fn unwanted(&self, word: &Word) -> Wanted {
        let is_phrase = word.is_phrase || split(&word.text, Lang::Fr).len() != 1;
        let senses = Lang::ALL.map(|lang| {
            if is_phrase {
                return self.phrase(&word.text, lang);
            }
            let elided = &word.text[split(&word.text, Lang::Fr)[0].clone()];
            let is_literal = self.analyzer.is_stop_word(elided, lang);
            match self.word(elided, lang, is_literal)? {
                Sense::Word(Forms { exact, stem, .. }) => {
                    Some(Sense::Word(Forms { exact, stem, ..Forms::default() }))
                }
                phrase => Some(phrase),
            }
        });
        Wanted { typed: word.text.clone(), spelling: Spelling::AsTyped, senses }
    }
}
