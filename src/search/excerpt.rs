//! What a hit shows: its title and the passage that holds most of the words, with the words marked.
//!
//! Where the words are is known from the positions in the index, so the text is only split again;
//! nothing is folded or stemmed twice.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::{analyzer::split, results::Fragment};
use crate::text::Lang;

/// The length of a passage, in characters.
const WIDTH: usize = 220;

/// The longest text that is shown whole, in characters.
const MAX_WHOLE: usize = 320;

/// The texts of the version to show.
pub(super) struct Texts {
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// A word of the query at a position in a document.
pub(super) type Mark = (u32, usize);

/// A word of the query at a place in a text.
struct Match {
    range: Range<usize>,
    word: usize,
}

/// The title and the best passage of a version, with the words at `marks`, which are in order.
pub(super) fn show(texts: &Texts, lang: Lang, marks: &[Mark]) -> (Vec<Fragment>, Vec<Fragment>) {
    let (in_title, after_title) = matches(&texts.title, lang, 0, marks);
    let (in_summary, after_summary) = matches(&texts.summary, lang, after_title, marks);
    let (in_body, _) = match marks.last() {
        Some((last, _)) if *last >= after_summary => {
            matches(&texts.body, lang, after_summary, marks)
        }
        _ => (Vec::new(), after_summary),
    };
    let title = fragments(&texts.title, 0..texts.title.len(), &in_title);
    let summary_window = best_window(&texts.summary, &in_summary);
    let body_window = best_window(&texts.body, &in_body);
    let (text, found, window) = match (&summary_window, &body_window) {
        (summary, Some(body))
            if summary.as_ref().is_none_or(|summary| summary.n_words < body.n_words) =>
        {
            (&texts.body, in_body, body.range.clone())
        }
        (Some(summary), _) => (&texts.summary, in_summary, summary.range.clone()),
        (None, _) if texts.summary.trim().is_empty() => (&texts.body, Vec::new(), 0..0),
        (None, _) => (&texts.summary, Vec::new(), 0..0),
    };
    let is_short = text.chars().nth(MAX_WHOLE).is_none();
    let passage = if is_short { 0..text.len() } else { passage(text, window) };
    (title, fragments(text, passage, &found))
}

/// The matches in `text`, whose first word has the position `first`, and the position of the first
/// word of the next text.
fn matches(text: &str, lang: Lang, first: u32, marks: &[Mark]) -> (Vec<Match>, u32) {
    let words = split(text, lang);
    let end = first + words.len() as u32;
    let start_idx = marks.partition_point(|(position, _)| *position < first);
    let end_idx = marks.partition_point(|(position, _)| *position < end);
    let found = marks[start_idx..end_idx.max(start_idx)].iter().map(|(position, word)| Match {
        range: words[(position - first) as usize].clone(),
        word: *word,
    });
    (found.collect(), end + 1)
}

struct Window {
    range: Range<usize>,
    n_words: usize,
}

/// The stretch of at most [`WIDTH`] bytes, from match to match, with most different words, then
/// most matches, then earliest.
fn best_window(text: &str, found: &[Match]) -> Option<Window> {
    let mut best: Option<(usize, usize, Window)> = None;
    for (number, first) in found.iter().enumerate() {
        let inside =
            found[number..].iter().take_while(|last| last.range.end <= first.range.start + WIDTH);
        let inside: Vec<&Match> = inside.collect();
        let mut words: Vec<usize> = inside.iter().map(|found| found.word).collect();
        words.sort_unstable();
        words.dedup();
        let rank = (words.len(), inside.len());
        if best.as_ref().is_none_or(|(n_words, n_matches, _)| rank > (*n_words, *n_matches)) {
            let end = inside.last().map_or(first.range.end, |last| last.range.end).min(text.len());
            best =
                Some((rank.0, rank.1, Window { range: first.range.start..end, n_words: rank.0 }));
        }
    }
    best.map(|(_, _, window)| window)
}

/// The passage around `window`: about [`WIDTH`] characters, cut between words, from the start of the
/// paragraph if that is near.
fn passage(text: &str, window: Range<usize>) -> Range<usize> {
    let n_chars = text[window.clone()].chars().count();
    let n_before = WIDTH.saturating_sub(n_chars) / 3;
    let earliest = text[..window.start]
        .char_indices()
        .rev()
        .take(n_before)
        .last()
        .map_or(window.start, |(at, _)| at);
    let lead = &text[earliest..window.start];
    let start = match (lead.rfind('\n'), lead.find(char::is_whitespace)) {
        (Some(paragraph), _) => earliest + paragraph + 1,
        (None, _) if earliest == 0 => 0,
        (None, Some(space)) => earliest + space,
        (None, None) => window.start,
    };
    let latest = text[start..]
        .char_indices()
        .nth(WIDTH)
        .map_or(text.len(), |(at, _)| start + at)
        .max(window.end);
    let tail = &text[window.end..latest];
    let end = match tail.rfind(char::is_whitespace) {
        _ if latest == text.len() => latest,
        Some(space) if window.end + space > start => window.end + space,
        Some(_) => latest,
        None if window.end > start => window.end,
        None => boundary_from(text, latest),
    };
    let kept = text[start..end].trim();
    let start = end - text[start..end].trim_start().len();
    start..start + kept.len()
}

/// The first place from `at` on where `text` can be cut without taking a character apart as readers
/// see it. Only for text without spaces; cautious rather than exact (Unicode UAX 29 allows more).
fn boundary_from(text: &str, at: usize) -> usize {
    let joins = |c: char| {
        is_combining_mark(c)
            || matches!(c, '\u{200c}' | '\u{200d}' | '\u{1100}'..='\u{11ff}' | '\u{1f1e6}'..='\u{1f1ff}'
                | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{0600}'..='\u{0605}')
    };
    let is_boundary = |at: usize| {
        let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
        !after.is_some_and(joins) && !before.is_some_and(|c| joins(c) && !is_combining_mark(c))
    };
    let mut places = text[at..].char_indices().map(|(offset, _)| at + offset);
    places.find(|place| is_boundary(*place)).unwrap_or(text.len())
}

/// `text` on one line. Where a line ends without a sign (an item, a heading), a dot in the middle
/// keeps it from running into the next.
fn spaced(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' if line.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '»') => {
                line.push_str(" · ")
            }
            c if c.is_control() => line.push(' '),
            c => line.push(c),
        }
    }
    line
}

/// `text` within `passage` in pieces, with an ellipsis where it is cut.
fn fragments(text: &str, passage: Range<usize>, found: &[Match]) -> Vec<Fragment> {
    let mut fragments = Vec::new();
    let mut push = |text: String, is_match: bool| {
        if !text.is_empty() {
            fragments.push(Fragment { text, is_match });
        }
    };
    let mut plain =
        if text[..passage.start].trim().is_empty() { String::new() } else { "… ".to_owned() };
    let mut at = passage.start;
    for Match { range, .. } in found {
        // A word at one position may be a match twice.
        if range.start < at || range.end > passage.end {
            continue;
        }
        plain.push_str(&spaced(&text[at..range.start]));
        push(std::mem::take(&mut plain), false);
        push(spaced(&text[range.clone()]), true);
        at = range.end;
    }
    plain.push_str(&spaced(&text[at..passage.end]));
    if !text[passage.end..].trim().is_empty() {
        plain.push_str(" …");
    }
    push(plain, false);
    fragments
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(fragments: &[Fragment]) -> String {
        fragments
            .iter()
            .map(|f| if f.is_match { format!("[{}]", f.text) } else { f.text.clone() })
            .collect()
    }

    /// The passage of a body in which the given words are looked for.
    fn passage_of(body: &str, words: &[&str]) -> String {
        let texts = Texts { title: String::new(), summary: String::new(), body: body.to_owned() };
        let marks: Vec<Mark> = split(body, Lang::Fr)
            .into_iter()
            .enumerate()
            .filter_map(|(position, range)| {
                Some((
                    position as u32 + 2,
                    words.iter().position(|word| *word == &body[range.clone()])?,
                ))
            })
            .collect();
        shown(&show(&texts, Lang::Fr, &marks).1)
    }

    #[test]
    fn the_passage_with_most_words_is_shown() {
        let filler = "le texte continue encore un peu plus loin sans rien dire ".repeat(8);
        let body = format!(
            "police. {filler}\nLa police et l'accueil, ensemble. {filler} accueil {filler}"
        );
        let passage = passage_of(&body, &["police", "accueil"]);
        assert!(
            passage.starts_with("… La [police] et l'[accueil], ensemble. le texte"),
            "{passage}"
        );
        assert!(passage.ends_with(" …"), "{passage}");
        let length = passage.chars().count();
        assert!((180..=235).contains(&length), "{length}");
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(
            passage_of("Une fiche\n sur  la police.", &["police"]),
            "Une fiche ·  sur  la [police]."
        );
        assert_eq!(passage_of("", &[]), "");
    }

    #[test]
    fn no_character_is_taken_apart() {
        let family = "👩‍👩‍👧".repeat(200);
        let passage = passage_of(&family, &[]);
        assert!(passage.trim_end_matches(" …").ends_with("👩‍👩‍👧"), "{passage}");
        let accents = "e\u{301}".repeat(500);
        assert!(passage_of(&accents, &[]).trim_end_matches(" …").ends_with('\u{301}'));
    }
}
