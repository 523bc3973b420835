//! From text to terms. The same steps for a sheet and for a query, language by language:
//!
//! 1. **Split** into words ([`split`]); an acronym with dots (`C.P.A.S.`) is one word.
//! 2. **Elision**: `l'`, `qu'`, `jusqu'` … are taken off (after Lucene's `FrenchAnalyzer`).
//! 3. **Lower case**.
//! 4. **Stop words** are dropped, before folding as their lists bear accents; a folded copy of the
//!    lists serves readers who type none.
//! 5. **Fold** accents and ligatures ([`fold`]); in German also written umlauts (`Taeter`). This gives
//!    the *exact* form.
//! 6. **Stem** (Snowball), after folding: a stemmer that has seen accents treats `prevention` and
//!    `prévention` apart. This gives the *stem*.

use std::{collections::HashSet, ops::Range};

use frostem::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::stopwords::{chatter, stop_words};
use crate::text::{Lang, fold};

/// The articles that French elides, from Lucene's `FrenchAnalyzer.DEFAULT_ARTICLES`.
const FRENCH_ELISIONS: [&str; 13] =
    ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"];

/// What is taken off in the other languages, for the French names in their sheets.
const OTHER_ELISIONS: [&str; 2] = ["l", "d"];

/// The longest word that is indexed, in bytes; longer ones are no words.
const MAX_WORD: usize = 120;

/// The analysis of all languages.
pub(super) struct Analyzer {
    /// By language: the stop words, with and without accents.
    stop_words: [HashSet<String>; 4],
    /// By language: the words around a question, folded.
    chatter: [HashSet<String>; 4],
}

/// A word as it is indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Folded, not stemmed.
    pub exact: String,
    /// The stem; `None` for a stop word.
    pub stem: Option<String>,
}

impl Analyzer {
    /// The analysis of all languages.
    pub fn new() -> Analyzer {
        Analyzer {
            stop_words: Lang::ALL.map(|lang| {
                stop_words(lang)
                    .split_whitespace()
                    .flat_map(|word| [word.to_owned(), fold(word)])
                    .collect()
            }),
            chatter: Lang::ALL.map(|lang| chatter(lang).split_whitespace().map(fold).collect()),
        }
    }

    /// The token of one word that [`split`] found; `None` when nothing of it can be looked for.
    pub fn token(&self, word: &str, lang: Lang) -> Option<Token> {
        let lower = lower(word);
        let exact = folded(&lower, lang)?;
        let stem = (!self.is_stop_word(&lower, lang)).then(|| stem(&exact, lang));
        Some(Token { exact, stem })
    }

    /// Whether `word` is a stop word, with or without its accents.
    pub fn is_stop_word(&self, word: &str, lang: Lang) -> bool {
        let stop_words = &self.stop_words[lang as usize];
        let lower = lower(word);
        stop_words.contains(&lower) || stop_words.contains(&fold(&lower))
    }

    /// Whether a reader of `lang` writes `word` around what is looked for: a greeting, "I would like
    /// to know".
    pub fn is_chatter(&self, word: &str, lang: Lang) -> bool {
        self.chatter[lang as usize].contains(&fold(&lower(word)))
    }
}

/// The folded form of a word that [`split`] found, not stemmed; `None` when nothing of it can be
/// looked for.
pub(super) fn exact(word: &str, lang: Lang) -> Option<String> {
    folded(&lower(word), lang)
}

/// Lower case in composed form, with one kind of apostrophe.
fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfc()
        .flat_map(char::to_lowercase)
        .map(|c| if is_apostrophe(c) { '\'' } else { c })
        .collect()
}

/// The folded form of a word in lower case, without dots and apostrophes; outside French without
/// the `'s` of a genitive or a plural (Lucene's `EnglishPossessiveFilter`; Dutch `foto's`).
fn folded(lower: &str, lang: Lang) -> Option<String> {
    let word = match lang {
        Lang::Fr => lower,
        Lang::Nl | Lang::De | Lang::En => lower.strip_suffix("'s").unwrap_or(lower),
    };
    let mut folded: String = fold(word).chars().filter(|c| c.is_alphanumeric()).collect();
    if lang == Lang::De {
        folded = without_written_umlauts(&folded);
    }
    (!folded.is_empty() && folded.len() <= MAX_WORD).then_some(folded)
}

/// `word` with *ae*, *oe*, *ue* written as the umlauts that they stand for are once folded, except
/// after a vowel or *q* (*neue*, *Quelle*): Lucene's `GermanNormalizationFilter`.
fn without_written_umlauts(word: &str) -> String {
    let mut normal = String::with_capacity(word.len());
    let mut before = ' ';
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        normal.push(c);
        let is_umlaut = matches!(c, 'a' | 'o') || c == 'u' && !"aeiouyq".contains(before);
        before = c;
        if is_umlaut && chars.next_if_eq(&'e').is_some() {
            before = 'e';
        }
    }
    normal
}

/// A number that a text writes in pieces.
pub(super) struct JoinedNumber {
    /// The number in one piece.
    pub text: String,
    /// The first of its words and the one after its last.
    pub words: Range<usize>,
}

/// The numbers that `text` writes in pieces, of the words that [`split`] gave: a telephone number
/// (`0800 30 030`, `0800/30.030`) of 8 to 15 digits (ITU-T E.164), an article (`458 ter`).
pub(super) fn joined_numbers(text: &str, words: &[Range<usize>]) -> Vec<JoinedNumber> {
    let is_number = |at: usize| {
        words.get(at).is_some_and(|word| text[word.clone()].bytes().all(|b| b.is_ascii_digit()))
    };
    let follows = |at: usize| {
        let gap = words.get(at + 1).map(|next| &text[words[at].end..next.start]);
        gap.is_some_and(|gap| gap.chars().count() <= 1 && !gap.contains([',', '\n', ';', ':']))
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let first = at;
        at += 1;
        if !is_number(first) {
            continue;
        }
        while follows(at - 1) && is_number(at) {
            at += 1;
        }
        let joined: String = words[first..at].iter().map(|word| &text[word.clone()]).collect();
        if at > first + 1 && (8..=15).contains(&joined.len()) {
            found.push(JoinedNumber { text: joined, words: first..at });
        } else if follows(at - 1) {
            let ordinal = &text[words[at].clone()];
            if ["bis", "ter", "quater", "quinquies", "sexies"].contains(&ordinal) {
                let text = [&text[words[at - 1].clone()], ordinal].concat();
                found.push(JoinedNumber { text, words: at - 1..at + 1 });
            }
        }
    }
    found
}

/// Dutch words whose stem would be that of another word, in the manner of the overrides of Lucene's
/// `DutchAnalyzer`: an older person (*oudere*) is no parent (*ouder*).
const STEMS: [(&str, &str); 2] = [("oudere", "oudere"), ("ouderen", "oudere")];

/// The Snowball stem of a folded word (<https://snowballstem.org>).
pub(super) fn stem(folded: &str, lang: Lang) -> String {
    let algorithm = match lang {
        Lang::Fr => Algorithm::French,
        Lang::Nl => Algorithm::Dutch,
        Lang::De => Algorithm::German,
        Lang::En => Algorithm::English,
    };
    if let Some((_, stem)) = STEMS.iter().find(|(word, _)| lang == Lang::Nl && *word == folded) {
        return (*stem).to_owned();
    }
    let stem = Stemmer::new(algorithm).stem(folded);
    if stem.is_empty() { folded.to_owned() } else { stem.into_owned() }
}

/// Where the words of `text` are, in bytes, elided articles left out. A word's number in this list
/// is its position.
pub(super) fn split(text: &str, lang: Lang) -> Vec<Range<usize>> {
    let elisions: &[&str] = match lang {
        Lang::Fr => &FRENCH_ELISIONS,
        Lang::Nl | Lang::De | Lang::En => &OTHER_ELISIONS,
    };
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(starts_word) {
        let start = after_elisions(text, at + offset, elisions);
        let end = acronym_end(text, start).unwrap_or_else(|| word_end(text, start));
        words.push(start..end);
        at = end;
    }
    words
}

fn starts_word(c: char) -> bool {
    c.is_alphanumeric() && !is_apostrophe(c)
}

/// Whether `c` goes on with a word: letters and digits, marks (decomposed accents), soft hyphens and
/// joiners.
fn continues_word(c: char) -> bool {
    starts_word(c) || is_combining_mark(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// The apostrophes that keyboards and word processors write.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '′')
}

/// Where the word that starts at `start` ends; an apostrophe between letters is inside it.
fn word_end(text: &str, start: usize) -> usize {
    let mut chars = text[start..].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let is_inside = continues_word(c)
            || (is_apostrophe(c) && chars.peek().is_some_and(|(_, next)| starts_word(*next)));
        if !is_inside {
            return start + offset;
        }
    }
    text.len()
}

/// Where the acronym with dots that starts at `start` ends, without its last dot; `None` when there
/// are fewer than two letters.
fn acronym_end(text: &str, start: usize) -> Option<usize> {
    let mut end = start;
    let mut n_letters = 0;
    let mut rest = &text[start..];
    loop {
        let letter = rest.chars().next().filter(|c| c.is_alphabetic() && starts_word(*c));
        let Some(letter) = letter else { break };
        let marks = rest[letter.len_utf8()..].chars().take_while(|c| is_combining_mark(*c));
        let length = letter.len_utf8() + marks.map(char::len_utf8).sum::<usize>();
        let after = &rest[length..];
        if after.starts_with(|c: char| continues_word(c) || is_apostrophe(c)) {
            break;
        }
        n_letters += 1;
        end = text.len() - after.len();
        let Some(after_dot) = after.strip_prefix('.') else { break };
        rest = after_dot;
    }
    (n_letters >= 2).then_some(end)
}

/// Where the word that starts at `start` goes on after its elided articles; *aujourd'hui* has none.
fn after_elisions(text: &str, mut start: usize, elisions: &[&str]) -> usize {
    loop {
        let word = &text[start..];
        let length = word.find(|c: char| !starts_word(c)).unwrap_or(word.len());
        let mut after = word[length..].chars();
        let is_elided = after.next().is_some_and(is_apostrophe)
            && after.as_str().starts_with(starts_word)
            && elisions.contains(&word[..length].to_lowercase().as_str());
        if !is_elided {
            return start;
        }
        start = text.len() - after.as_str().len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, lang: Lang) -> String {
        split(text, lang).into_iter().map(|range| &text[range]).collect::<Vec<_>>().join(" ")
    }

    fn stems(text: &str, lang: Lang) -> String {
        let analyzer = Analyzer::new();
        let tokens =
            split(text, lang).into_iter().filter_map(|range| analyzer.token(&text[range], lang));
        tokens.map(|token| token.stem.unwrap_or("_".into())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn text_is_split_and_articles_are_taken_off() {
        for (text, lang, expect) in [
            ("La maison d'accueil, à Liège.", Lang::Fr, "La maison accueil à Liège"),
            ("l’écoute qu’aujourd’hui jusqu'à Lorsqu'on", Lang::Fr, "écoute aujourd’hui à on"),
            ("prud'homme d'L'eau", Lang::Fr, "prud'homme eau"),
            ("non-respect, 24h/24 art. 458ter", Lang::Fr, "non respect 24h 24 art 458ter"),
            (
                "le C.P.A.S. et le C.P.A.S, p.ex. J. Dupont A.S.B.L.",
                Lang::Fr,
                "le C.P.A.S et le C.P.A.S p ex J Dupont A.S.B.L",
            ),
            ("l'A.S.B.L. d’A.B.", Lang::Fr, "A.S.B.L A.B"),
            ("foto's van 't OCMW 'quote'", Lang::Nl, "foto's van t OCMW quote"),
            ("Rue de l'Église d’Ixelles", Lang::Nl, "Rue de Église Ixelles"),
            ("the victim's m'n", Lang::En, "the victim's m'n"),
            ("e\u{301}te\u{301}", Lang::Fr, "e\u{301}te\u{301}"),
            ("👩‍👩‍👧 … !", Lang::Fr, ""),
        ] {
            assert_eq!(words(text, lang), expect, "{text}");
        }
    }

    #[test]
    fn words_that_readers_hold_equal_have_one_stem() {
        let check = |lang, one: &str, other: &str| {
            assert_eq!(stems(one, lang), stems(other, lang), "{one} {other}")
        };
        check(Lang::Fr, "violences", "violence");
        check(Lang::Fr, "prévention", "PREVENTION");
        check(Lang::Fr, "e\u{301}coute", "écoute");
        check(Lang::Fr, "C.P.A.S.", "cpas");
        check(Lang::Fr, "l’accueil", "accueil");
        check(Lang::Fr, "cœur", "coeur");
        check(Lang::Nl, "foto’s", "foto");
        check(Lang::Nl, "slachtoffers", "slachtoffer");
        check(Lang::De, "Straße", "STRASSE");
        check(Lang::De, "Opfern", "opfer");
        check(Lang::En, "victim's", "victims");
        check(Lang::En, "shelters", "shelter");
        check(Lang::Nl, "ouderen", "oudere");
        assert_ne!(stems("ouderen", Lang::Nl), stems("ouders", Lang::Nl));
    }

    #[test]
    fn stop_words_are_known_with_and_without_accents() {
        assert_eq!(
            stems("où est-ce que je dois aller à la police", Lang::Fr),
            "_ _ _ _ _ _ aller _ _ polic"
        );
        assert_eq!(stems("ou MEME deja", Lang::Fr), "_ _ dej");
        assert_eq!(stems("wo finde ich für über fur uber", Lang::De), "_ find _ _ _ _ _");
        assert_eq!(stems("waar kan ik een huis vinden", Lang::Nl), "_ _ _ _ huis vind");
        assert_eq!(stems("I don't know what's here", Lang::En), "_ _ know _ _");
    }

    #[test]
    fn written_umlauts_are_umlauts() {
        for (one, other) in [("Taeter", "Täter"), ("UEBUNG", "Übung"), ("OESHZ", "ÖSHZ")] {
            assert_eq!(stems(one, Lang::De), stems(other, Lang::De), "{one}");
        }
        assert_eq!(stems("neue Quelle", Lang::De), "neu quell");
        assert_eq!(stems("aktuelle", Lang::De), stems("aktuellen", Lang::De));
    }

    #[test]
    fn numbers_are_found_in_any_spacing() {
        let joined = |text: &str| {
            let words = split(text, Lang::Fr);
            let numbers = joined_numbers(text, &words);
            numbers.into_iter().map(|number| number.text).collect::<Vec<_>>().join(" ")
        };
        for (text, expect) in [
            ("au 0800 30 030, gratuit", "080030030"),
            ("0800/30.030", "080030030"),
            ("+32 800 30 030", "3280030030"),
            ("le 112 ou le 101", ""),
            ("de 10, 20, 30, 40 personnes", ""),
            ("art. 458 ter et 458bis", "458ter"),
            ("2020-2024", "20202024"),
            ("", ""),
        ] {
            assert_eq!(joined(text), expect, "{text}");
        }
    }

    #[test]
    fn what_is_no_word_gives_no_token() {
        let analyzer = Analyzer::new();
        assert_eq!(analyzer.token(&"a".repeat(1000), Lang::Fr), None);
        assert_eq!(analyzer.token("", Lang::Fr), None);
    }
}
