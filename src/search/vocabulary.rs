//! All words of one language, and which of them are near each other: what has the same stem, what is
//! a part of a compound, what is written alike. A query word stands for other words only through
//! this table.

use std::{collections::HashMap, ops::Range};

use super::{
    analyzer::{Analyzer, stem},
    bytes::{push, take},
    compound::split_compound,
    concepts::{Labels, Reading},
    lexicon::Lexicon,
};
use crate::text::Lang;

/// The number of a word or of a stem of one language.
pub(super) type Ordinal = u32;

/// Stands for no stem: the word is a stop word.
const NONE: Ordinal = Ordinal::MAX;

/// The length of the pieces by which words are compared, in bytes, after Järvelin and others,
/// "s-grams" (2007), and the n-gram experience of McNamee and Mayfield, "Character N-Gram
/// Tokenization for European Language Text Retrieval" (2004): four letters serve European languages
/// best.
const GRAM: usize = 4;

/// The shortest word that is compared by its pieces, in bytes.
const MIN_GRAMS: usize = 5;

/// The words of one language, in order, each with what is known of it.
pub(super) struct Vocabulary {
    lang: Lang,
    words: Lexicon,
    /// In how many documents each word stands, about.
    doc_freqs: Vec<u32>,
    /// The letters of each word, as bits (see [`letters`]), and their number.
    letters: Vec<u64>,
    lengths: Vec<u16>,
    /// The stem of each word.
    stem_of: Vec<Ordinal>,
    stems: HashMap<Box<str>, Ordinal>,
    /// The words of each stem.
    forms: Groups,
    /// The stems of the parts of each compound.
    parts: Groups,
    /// The compounds that hold each stem.
    compounds: Groups,
    /// The concepts that each word names by itself.
    named: Groups,
    /// The pieces in order, and the words that hold each.
    pieces: Vec<u32>,
    holders: Groups,
}

/// A list of numbers for each of many numbers.
struct Groups {
    starts: Vec<u32>,
    items: Vec<Ordinal>,
}

impl Vocabulary {
    /// The vocabulary of `words`, which are in order without doubles, with the number of documents
    /// in which each stands.
    pub fn new(
        lang: Lang,
        analyzer: &Analyzer,
        labels: &Labels,
        words: &[(String, u32)],
    ) -> Vocabulary {
        let list = Lexicon::new(words.iter().map(|(word, _)| word.as_str()));
        let mut stems: HashMap<Box<str>, Ordinal> = HashMap::new();
        let mut stem_of = Vec::with_capacity(words.len());
        let (mut forms, mut named) = (Vec::new(), Vec::new());
        for (ordinal, (word, _)) in (0..).zip(words) {
            if analyzer.is_stop_word(word, lang) {
                stem_of.push(NONE);
                continue;
            }
            let next = stems.len() as Ordinal;
            let stem = stem(word, lang);
            let reading = Reading { exact: word, stem: Some(&stem) };
            let concepts = labels.find(&[reading], lang).into_iter();
            named.extend(concepts.map(|named| (ordinal, named.concept)));
            let stem = *stems.entry(stem.into()).or_insert(next);
            stem_of.push(stem);
            forms.push((stem, ordinal));
        }
        let mut vocabulary = Vocabulary {
            lang,
            words: list,
            doc_freqs: words.iter().map(|(_, doc_freq)| *doc_freq).collect(),
            letters: words.iter().map(|(word, _)| letters(word)).collect(),
            lengths: words.iter().map(|(word, _)| length(word)).collect(),
            stem_of,
            forms: Groups::new(stems.len(), forms),
            parts: Groups::new(words.len(), Vec::new()),
            compounds: Groups::new(stems.len(), Vec::new()),
            named: Groups::new(words.len(), named),
            stems,
            pieces: Vec::new(),
            holders: Groups::new(0, Vec::new()),
        };
        vocabulary.split_compounds();
        vocabulary.cut_pieces();
        vocabulary
    }

    /// Adds the words to `bytes`: of each what it does not share with the one before.
    pub fn write(&self, bytes: &mut Vec<u8>) {
        push(bytes, self.len());
        let mut last = "";
        for word in (0..self.len() as Ordinal).map(|ordinal| self.word(ordinal)) {
            let shared = last.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
            push(bytes, shared);
            push(bytes, word.len() - shared);
            bytes.extend(&word.as_bytes()[shared..]);
            last = word;
        }
    }

    /// Takes the words that [`Vocabulary::write`] added, each with no documents.
    pub fn read_words(bytes: &[u8], at: &mut usize) -> Option<Vec<(String, u32)>> {
        let mut words: Vec<(String, u32)> = Vec::new();
        for _ in 0..take(bytes, at)? {
            let (shared, length) = (take(bytes, at)?, take(bytes, at)?);
            let last = words.last().map_or(&[] as &[u8], |(word, _)| word.as_bytes());
            let end = at.checked_add(length)?;
            let word = [last.get(..shared)?, bytes.get(*at..end)?].concat();
            *at = end;
            words.push((String::from_utf8(word).ok()?, 0));
        }
        words.is_sorted_by(|one, next| one.0 < next.0).then_some(words)
    }

    fn split_compounds(&mut self) {
        if !has_compounds(self.lang) {
            return;
        }
        let mut parts = Vec::new();
        for ordinal in 0..self.len() as Ordinal {
            if self.stem_of[ordinal as usize] != NONE {
                let stems = self.split(self.word(ordinal));
                parts.extend(stems.into_iter().map(|stem| (ordinal, stem)));
            }
        }
        let compounds = parts.iter().map(|(word, stem)| (*stem, *word)).collect();
        self.compounds = Groups::new(self.stems.len(), compounds);
        self.parts = Groups::new(self.words.len(), parts);
    }

    fn cut_pieces(&mut self) {
        let has_pieces =
            |word: &Ordinal| self.stem_of(*word).is_some() && has_pieces(self.word(*word));
        let words = (0..self.len() as Ordinal).filter(has_pieces);
        let mut pairs: Vec<(u32, Ordinal)> = words
            .flat_map(|word| pieces(self.word(word)).map(move |piece| (piece, word)))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut pieces: Vec<u32> = pairs.iter().map(|(piece, _)| *piece).collect();
        pieces.dedup();
        let mut group = 0;
        for (piece, _) in &mut pairs {
            while pieces[group] != *piece {
                group += 1;
            }
            *piece = group as Ordinal;
        }
        self.holders = Groups::new(pieces.len(), pairs);
        self.pieces = pieces;
    }

    /// The words that hold a piece.
    fn holding(&self, piece: u32) -> &[Ordinal] {
        let group = self.pieces.binary_search(&piece);
        group.map_or(&[], |group| self.holders.get(group as Ordinal))
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word of this number.
    pub fn word(&self, ordinal: Ordinal) -> &str {
        self.words.get(ordinal)
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<Ordinal> {
        self.words.find(word)
    }

    /// In how many documents a word stands, about: the highest count of one part of the sheets.
    pub fn doc_freq(&self, ordinal: Ordinal) -> u32 {
        self.doc_freqs[ordinal as usize]
    }

    /// The words that begin with `prefix`.
    pub fn with_prefix(&self, prefix: &str) -> Range<Ordinal> {
        self.words.with_prefix(prefix)
    }

    /// The number of a stem.
    pub fn find_stem(&self, stem: &str) -> Option<Ordinal> {
        self.stems.get(stem).copied()
    }

    /// The stem of a word; `None` for a stop word.
    pub fn stem_of(&self, word: Ordinal) -> Option<Ordinal> {
        Some(self.stem_of[word as usize]).filter(|stem| *stem != NONE)
    }

    /// The words of a stem.
    pub fn forms(&self, stem: Ordinal) -> &[Ordinal] {
        self.forms.get(stem)
    }

    /// The concepts that a word names by itself.
    pub fn named(&self, word: Ordinal) -> &[u32] {
        self.named.get(word)
    }

    /// The compounds that hold a stem.
    pub fn compounds(&self, stem: Ordinal) -> &[Ordinal] {
        self.compounds.get(stem)
    }

    /// The stems of the parts of `word`, if it is a compound of words of this vocabulary.
    pub fn split(&self, word: &str) -> Vec<Ordinal> {
        if !has_compounds(self.lang) {
            return Vec::new();
        }
        // A stop word is no part: `overal` holds no `over`, `voorbeeld` no `voor`.
        let words = |rest: &str| {
            let all = self.words.at_start_of(rest.as_bytes());
            let counted =
                |word: &Ordinal| self.stem_of(*word).is_some() && self.doc_freq(*word) > 0;
            let part = |word| (self.words.length(word), self.doc_freq(word));
            all.filter(counted).map(part).collect()
        };
        let parts = split_compound(word, words);
        parts.into_iter().filter_map(|part| self.stem_of(self.find(part)?)).collect()
    }

    /// The words that share at least the share `min` of their pieces with `word` (Dice's
    /// coefficient), `word` itself and stop words left out, most alike first, then most frequent;
    /// at most `limit`. `shared` is room to count in, which one query uses again and again.
    pub fn alike(
        &self,
        word: &str,
        min: f32,
        limit: usize,
        shared: &mut Vec<u8>,
    ) -> Vec<(Ordinal, f32)> {
        if !has_pieces(word) {
            return Vec::new();
        }
        let own: Vec<u32> = pieces(word).collect();
        // A word needs at least this many to reach the share, however short it is.
        let n_least = (min * own.len() as f32 / 2.0).ceil().max(1.0) as u8;
        shared.clear();
        shared.resize(self.len(), 0);
        let mut candidates = Vec::with_capacity(256);
        for word in own.iter().flat_map(|piece| self.holding(*piece)) {
            let n_shared = &mut shared[*word as usize];
            *n_shared = n_shared.saturating_add(1);
            if *n_shared == n_least {
                candidates.push(*word);
            }
        }
        let share = |ordinal: Ordinal| {
            let n_pieces = own.len() + self.words.length(ordinal) + 3 - GRAM;
            (ordinal, 2.0 * f32::from(shared[ordinal as usize]) / n_pieces as f32)
        };
        let mut found: Vec<(Ordinal, f32)> = candidates.into_iter().map(share).collect();
        found.retain(|(ordinal, share)| *share >= min && self.word(*ordinal) != word);
        found.sort_by(|one, other| {
            let by_share = other.1.total_cmp(&one.1);
            let by_frequency = self.doc_freq(other.0).cmp(&self.doc_freq(one.0));
            by_share.then(by_frequency).then(one.0.cmp(&other.0))
        });
        found.truncate(limit);
        found
    }

    /// The words that `word` may be a slip of, with the number of slips: a letter too many, too few,
    /// wrong, or two swapped; at most one in a word of up to seven letters, two in a longer one;
    /// none in a short word or number. Fewest slips first, then the same first letter, then most
    /// frequent. `is_known` says which words count.
    pub fn slips(&self, word: &str, is_known: impl Fn(Ordinal) -> bool) -> Vec<(Ordinal, usize)> {
        let n_slips = match length(word) {
            0..4 => return Vec::new(),
            4..8 => 1,
            _ => 2,
        };
        if word.chars().any(char::is_numeric) {
            return Vec::new();
        }
        let first = word.chars().next();
        let distance = |ordinal: Ordinal| {
            let distance = crate::text::n_slips(word, self.word(ordinal));
            (1..=n_slips).contains(&distance).then_some(distance)
        };
        let mut found: Vec<(Ordinal, usize)> = self
            .candidates(word, n_slips)
            .filter(|ordinal| is_known(*ordinal))
            .filter_map(|ordinal| Some((ordinal, distance(ordinal)?)))
            .collect();
        found.sort_by_key(|(ordinal, distance)| {
            let starts_alike = self.word(*ordinal).chars().next() == first;
            let frequency = std::cmp::Reverse(self.doc_freq(*ordinal));
            (*distance, !starts_alike, frequency, *ordinal)
        });
        found.dedup();
        found
    }

    /// The words that may be `n_slips` from `word` at most: of those with its first letter and those
    /// that share a piece the ones with nearly the same letters.
    fn candidates(&self, word: &str, n_slips: usize) -> impl Iterator<Item = Ordinal> {
        let (own, own_length) = (letters(word), length(word));
        // A slip brings one letter in and takes one out, or changes the length and does one of the two.
        let is_near = move |ordinal: &Ordinal| {
            let at = *ordinal as usize;
            let difference = usize::from(self.lengths[at].abs_diff(own_length));
            difference <= n_slips
                && (self.letters[at] ^ own).count_ones() as usize <= 2 * n_slips - difference
        };
        let head: String = word.chars().take(1).collect();
        let alike = self.with_prefix(&head);
        let mut by_piece: Vec<Ordinal> = pieces(word)
            .flat_map(|piece| self.holding(piece))
            .copied()
            .filter(|ordinal| !alike.contains(ordinal) && is_near(ordinal))
            .collect();
        by_piece.sort_unstable();
        by_piece.dedup();
        alike.filter(is_near).chain(by_piece)
    }
}

impl Groups {
    /// The items of `n` groups from (group, item).
    fn new(n: usize, mut pairs: Vec<(Ordinal, Ordinal)>) -> Groups {
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0; n + 1];
        for (group, _) in &pairs {
            starts[*group as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Groups { starts, items: pairs.into_iter().map(|(_, item)| item).collect() }
    }

    fn get(&self, group: Ordinal) -> &[Ordinal] {
        let at = group as usize;
        &self.items[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// Whether `lang` writes compounds in one word.
pub(super) fn has_compounds(lang: Lang) -> bool {
    matches!(lang, Lang::Nl | Lang::De)
}

/// The letters of `word`, a bit each; letters of other alphabets may share one.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |letters, c| letters | 1 << (u32::from(c) % 64))
}

/// The number of letters of `word`; words so long that they are none are taken to be of one length.
fn length(word: &str) -> u16 {
    u16::try_from(word.chars().count()).unwrap_or(u16::MAX)
}

/// Whether `word` is long enough to be compared by its pieces.
fn has_pieces(word: &str) -> bool {
    word.len() >= MIN_GRAMS
}

/// The pieces of `word` with a mark at both of its ends.
fn pieces(word: &str) -> impl Iterator<Item = u32> {
    let bytes = word.as_bytes();
    let byte = move |at: usize| match at {
        0 => b'^',
        at if at <= bytes.len() => bytes[at - 1],
        _ => b'$',
    };
    (0..(bytes.len() + 3).saturating_sub(GRAM))
        .map(move |at| u32::from_be_bytes([byte(at), byte(at + 1), byte(at + 2), byte(at + 3)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(lang: Lang, words: &str) -> Vocabulary {
        let mut words: Vec<(String, u32)> =
            words.split(' ').map(|word| (word.to_owned(), 1)).collect();
        words.sort();
        let analyzer = Analyzer::new();
        Vocabulary::new(lang, &analyzer, &Labels::new(&[], &analyzer), &words)
    }

    fn names(vocabulary: &Vocabulary, words: impl IntoIterator<Item = Ordinal>) -> String {
        words.into_iter().map(|word| vocabulary.word(word)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn forms_and_compounds_are_joined() {
        let nl =
            vocabulary(Lang::Nl, "opvang opvangen slachtoffer slachtoffers slachtofferopvang de");
        let stem = nl.stem_of(nl.find("slachtoffers").expect("known")).expect("a stem");
        assert_eq!(names(&nl, nl.forms(stem).iter().copied()), "slachtoffer slachtoffers");
        assert_eq!(names(&nl, nl.compounds(stem).iter().copied()), "slachtofferopvang");
        assert_eq!(nl.stem_of(nl.find("de").expect("known")), None);
        assert_eq!(nl.split("opvangslachtoffer").len(), 2);
    }

    #[test]
    fn words_are_found_by_their_beginning() {
        let fr = vocabulary(Lang::Fr, "accueil accueillir accord police");
        assert_eq!(names(&fr, fr.with_prefix("accu")), "accueil accueillir");
        assert_eq!(names(&fr, fr.with_prefix("z")), "");
        assert_eq!(names(&fr, fr.with_prefix("")), "accord accueil accueillir police");
    }

    #[test]
    fn slips_are_few_in_short_words() {
        let fr = vocabulary(Lang::Fr, "accueil police violence violences aide cpas hebergement");
        for (typed, expect) in [
            ("acceuil", "accueil"),
            ("plice", "police"),
            ("opolice", "police"),
            ("violance", "violence violences"),
            ("hebegremnt", "hebergement"),
            ("aied", "aide"),
            ("aaed", ""),
            ("cpa", ""),
            ("xyzxyzxyz", ""),
            ("poilces", ""),
        ] {
            let found = fr.slips(typed, |_| true).into_iter().map(|(word, _)| word);
            assert_eq!(names(&fr, found), expect, "{typed}");
        }
    }

    #[test]
    fn words_are_alike_by_their_pieces() {
        let nl = vocabulary(Lang::Nl, "adoptie adopteren adoptieouder opvang kinderopvang huis");
        let alike = |word: &str| {
            names(&nl, nl.alike(word, 0.4, 9, &mut Vec::new()).into_iter().map(|(word, _)| word))
        };
        assert_eq!(alike("adoptie"), "adoptieouder adopteren");
        assert_eq!(alike("opvang"), "kinderopvang");
        assert_eq!(alike("huis"), "");
    }
}
