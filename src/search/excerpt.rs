//! What a hit shows: its title and the passage that holds most of the words, with the words marked.
//!
//! Where the words are is known from the index: nothing is analysed again.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::{marked::Marked, texts::N_PARTS};

/// The length of a passage, in characters.
const WIDTH: usize = 220;

/// The longest text that is shown whole, in characters.
const MAX_WHOLE: usize = 320;

/// Words of the query at a place in a text.
pub(super) struct Match {
    /// The place, in bytes.
    pub range: Range<usize>,
    /// The words of the query, as bits by their numbers.
    pub words: u32,
}

/// The title and the best passage of a document whose `texts` hold the words at `found`, which are
/// in order.
pub(super) fn show(texts: [&str; N_PARTS], found: [&[Match]; N_PARTS]) -> (Marked, Marked) {
    let [title, summary, body] = texts;
    let [in_title, in_summary, in_body] = found;
    let title = marked(title, 0..title.len(), in_title);
    let summary_window = best_window(summary, in_summary);
    let body_window = best_window(body, in_body);
    let (text, found, window): (&str, &[Match], Range<usize>) =
        match (&summary_window, &body_window) {
            (of_summary, Some(of_body))
                if of_summary.as_ref().is_none_or(|of| of.n_words < of_body.n_words) =>
            {
                (body, in_body, of_body.range.clone())
            }
            (Some(of_summary), _) => (summary, in_summary, of_summary.range.clone()),
            (None, _) if summary.trim().is_empty() => (body, &[], 0..0),
            (None, _) => (summary, &[], 0..0),
        };
    let is_short = text.len() <= MAX_WHOLE || text.chars().nth(MAX_WHOLE).is_none();
    let passage = if is_short { 0..text.len() } else { passage(text, window) };
    (title, marked(text, passage, found))
}

struct Window {
    range: Range<usize>,
    n_words: u32,
}

/// The stretch of at most [`WIDTH`] bytes, from match to match, with most different words, then
/// most matches, then earliest.
fn best_window(text: &str, found: &[Match]) -> Option<Window> {
    let mut best: Option<((u32, usize), Window)> = None;
    for (number, first) in found.iter().enumerate() {
        let inside =
            found[number..].iter().take_while(|last| last.range.end <= first.range.start + WIDTH);
        let (mut words, mut n_matches, mut end) = (0u32, 0, first.range.end);
        for found in inside {
            words |= found.words;
            n_matches += 1;
            end = found.range.end;
        }
        let rank = (words.count_ones(), n_matches);
        if best.as_ref().is_none_or(|(known, _)| rank > *known) {
            let range = first.range.start..end.min(text.len());
            best = Some((rank, Window { range, n_words: rank.0 }));
        }
    }
    best.map(|(_, window)| window)
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

/// Writes `text` on one line. Where a line ends without a sign (an item, a heading), a dot in the
/// middle keeps it from running into the next.
fn write_spaced(line: &mut String, text: &str) {
    let start = line.len();
    let mut rest = text;
    while let Some(at) = rest.find(char::is_control) {
        line.push_str(&rest[..at]);
        let control = rest[at..].chars().next().unwrap_or(' ');
        let ends_bare =
            line[start..].ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '»');
        line.push_str(if control == '\n' && ends_bare { " · " } else { " " });
        rest = &rest[at + control.len_utf8()..];
    }
    line.push_str(rest);
}

/// `text` within `passage` with the words marked, with an ellipsis where it is cut.
fn marked(text: &str, passage: Range<usize>, found: &[Match]) -> Marked {
    let mut marked = Marked::with_capacity(passage.len() + 16);
    if !text[..passage.start].trim().is_empty() {
        marked.push("… ", false);
    }
    let mut at = passage.start;
    for Match { range, .. } in found {
        // A word at one position may be a match twice.
        if range.start < at || range.end > passage.end {
            continue;
        }
        marked.push_with(false, |line| write_spaced(line, &text[at..range.start]));
        marked.push_with(true, |line| write_spaced(line, &text[range.clone()]));
        at = range.end;
    }
    marked.push_with(false, |line| write_spaced(line, &text[at..passage.end]));
    if !text[passage.end..].trim().is_empty() {
        marked.push(" …", false);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::{
        super::{analyzer::split, tests::shown},
        *,
    };
    use crate::text::Lang;

    /// The passage of a body in which the given words are looked for.
    fn passage_of(body: &str, words: &[&str]) -> String {
        let found: Vec<Match> = split(body, Lang::Fr)
            .into_iter()
            .filter_map(|range| {
                let number = words.iter().position(|word| *word == &body[range.clone()])?;
                Some(Match { range, words: 1 << number })
            })
            .collect();
        shown(&show(["", "", body], [&[], &[], &found]).1)
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
