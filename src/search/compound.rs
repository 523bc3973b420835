//! Dutch and German write compounds in one word: `gezinsgeweld`, `Frauenhaus`. [`split_compound`]
//! finds their parts with the words of the corpus as its dictionary.
//!
//! The choice among several splits follows Koehn and Knight, "Empirical Methods for Compound
//! Splitting" (EACL 2003): the highest geometric mean of the parts' frequencies; here after the
//! fewest parts, since a small corpus has too few counts to trust them first.

use super::lexicon::HEAD;

/// The shortest part, in letters, which are bytes; below it, endings pass for words.
const MIN_PART: usize = HEAD;

/// The longest word that is looked at: splitting is quadratic.
const MAX_WORD: usize = 60;

/// What may stand between two parts (Fugenelemente, tussenletters), the empty link included.
const LINKS: [&str; 7] = ["", "s", "es", "en", "n", "er", "e"];

/// The best way to split the word from some place on.
#[derive(Clone, Copy)]
struct Split {
    n_parts: usize,
    log_frequency: f64,
    part_end: usize,
    next_start: usize,
}

/// The parts of `word`, which is folded and in lower case; empty when it is no compound of words of
/// the dictionary. `words` gives the words of the dictionary with which a text begins, each by its
/// length and with the number of documents in which it stands, which is not 0.
pub(super) fn split_compound(word: &str, words: impl Fn(&str) -> Vec<(usize, u32)>) -> Vec<&str> {
    let length = word.len();
    if !(2 * MIN_PART..=MAX_WORD).contains(&length) || !word.bytes().all(|b| b.is_ascii_lowercase())
    {
        return Vec::new();
    }
    let mut best: Vec<Option<Split>> = vec![None; length + 1];
    best[length] =
        Some(Split { n_parts: 0, log_frequency: 0.0, part_end: length, next_start: length });
    for start in (0..=length - MIN_PART).rev() {
        for (part, found) in words(&word[start..]) {
            let part_end = start + part;
            if part < MIN_PART || part == length {
                continue;
            }
            for next_start in next_starts(word, part_end) {
                let Some(rest) = best[next_start] else { continue };
                let n_parts = rest.n_parts + 1;
                let log_frequency = rest.log_frequency + f64::from(found).ln();
                let split = Split { n_parts, log_frequency, part_end, next_start };
                if best[start].is_none_or(|known| is_better(split, known)) {
                    best[start] = Some(split);
                }
            }
        }
    }
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some(split) = best[start].filter(|_| start < length) {
        parts.push(&word[start..split.part_end]);
        start = split.next_start;
    }
    parts
}

/// Where the next part may start after one that ends at `part_end`; nothing links the last part to
/// the end of the word.
fn next_starts(word: &str, part_end: usize) -> impl Iterator<Item = usize> {
    let rest = &word[part_end..];
    LINKS
        .into_iter()
        .filter(move |link| link.is_empty() || (rest.len() > link.len() && rest.starts_with(link)))
        .map(move |link| part_end + link.len())
}

/// Fewest parts first; among equal numbers of parts the sum of logarithms orders as the geometric
/// mean does; then the longest first part, which spares a guess at what links the parts.
fn is_better(split: Split, known: Split) -> bool {
    let by_parts = known.n_parts.cmp(&split.n_parts);
    let by_frequency = split.log_frequency.total_cmp(&known.log_frequency);
    by_parts.then(by_frequency).then(split.part_end.cmp(&known.part_end)).is_gt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_fall_into_the_words_of_the_corpus() {
        let dictionary = [
            "gezin",
            "geweld",
            "huis",
            "verbod",
            "frauen",
            "frau",
            "haus",
            "gewalt",
            "kind",
            "schutz",
            "zorg",
            "meld",
            "punt",
            "partner",
            "hilfe",
            "opfer",
            "schwangerschaft",
            "beratung",
        ];
        let words = |text: &str| {
            let found = dictionary.iter().filter(|word| text.starts_with(**word));
            found.map(|word| (word.len(), 1)).collect()
        };
        for (word, parts) in [
            ("gezinsgeweld", "gezin geweld"),
            ("huisverbod", "huis verbod"),
            ("frauenhaus", "frauen haus"),
            ("kinderschutz", "kind schutz"),
            ("partnergewalt", "partner gewalt"),
            ("opferhilfehaus", "opfer hilfe haus"),
            ("schwangerschaftsberatung", "schwangerschaft beratung"),
            ("meldpunt", "meld punt"),
            ("geweld", ""),
            ("huizen", ""),
            ("zorgs", ""),
            ("gemeente", ""),
            ("", ""),
        ] {
            assert_eq!(split_compound(word, words).join(" "), parts, "{word}");
        }
    }
}
