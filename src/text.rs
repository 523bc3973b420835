//! The small words of the crate: a [`Slug`] names a practice, a list or a page, a [`Lang`] is one
//! of the four languages. Both read and write their own text. Folding and word counting are here
//! too, since every floor needs them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A language of the site, its sheets and its readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which they are offered to readers.
    pub const ALL: [Lang; 4] = [Lang::Fr, Lang::Nl, Lang::De, Lang::En];

    /// The two-letter code of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::Nl => "nl",
            Lang::De => "de",
            Lang::En => "en",
        }
    }

    /// The language's name in that language.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Fr => "Français",
            Lang::Nl => "Nederlands",
            Lang::De => "Deutsch",
            Lang::En => "English",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Lang, UnknownLang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == text).ok_or(UnknownLang)
    }
}

/// The text is none of the codes `fr`, `nl`, `de`, `en`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the languages fr, nl, de, en")]
pub struct UnknownLang;

/// A name fit for an address: lower-case ASCII letters, digits and single hyphens, 1 to 80 bytes,
/// neither first nor last a hyphen; not `index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(String);

impl Slug {
    /// The longest slug, in bytes.
    pub const MAX: usize = 80;

    /// The slug that comes nearest to `text`: accents folded, other characters turned to hyphens.
    /// `None` when nothing is left.
    pub fn from_title(text: &str) -> Option<Slug> {
        let mut slug = String::new();
        for word in fold(text).split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty())
        {
            if slug.len() + word.len() + 1 > Slug::MAX {
                break;
            }
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(word);
        }
        slug.parse().ok()
    }

    /// The text of the slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = BadSlug;

    fn from_str(text: &str) -> Result<Slug, BadSlug> {
        let fits = (1..=Slug::MAX).contains(&text.len())
            && text.split('-').all(|part| {
                !part.is_empty()
                    && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        // Hosts take `index` for the folder itself.
        if fits && text != "index" { Ok(Slug(text.to_owned())) } else { Err(BadSlug) }
    }
}

/// The text is no slug: see [`Slug`] for what one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name holds lower-case letters without accents, digits and single hyphens only")]
pub struct BadSlug;

/// `text` in lower case without accents, with ligatures and ß written out; for comparing, not for
/// showing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            '’' | 'ʼ' => folded.push('\''),
            c => folded.push(c),
        }
    }
    folded
}

/// `text` as it is set in `lang`: in French, the space before a high sign, inside quotation marks
/// and inside a number does not break (the rule of the Imprimerie nationale). Other languages have no such space.
pub fn typeset(text: &str, lang: Lang) -> String {
    if lang != Lang::Fr || !text.contains(' ') {
        return text.to_owned();
    }
    let mut set = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        match (c, next) {
            (' ', ';' | '!' | '?') => set.push('\u{202f}'),
            (' ', ':' | '»' | '%' | '€') => set.push('\u{a0}'),
            (' ', '0'..='9') if before.is_ascii_digit() => set.push('\u{202f}'),
            (' ', _) if before == '«' => set.push('\u{a0}'),
            (c, _) => set.push(c),
        }
        before = c;
    }
    set
}

/// Whether `path` is made of names in folders, of plain ASCII characters, none hidden: it leads
/// nowhere else and needs no escaping in an address.
pub fn is_file_path(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    })
}

/// The number of words in `text`, a word being what stands between white space and holds a letter
/// or a digit.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The candidate nearest to `word`, for a "did you mean"; `None` when none is near enough to be a
/// slip of the hand (Damerau–Levenshtein distance, at most one third of the word's length).
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    let limit = (word.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, left out, changed or swapped with their neighbour to make one word
/// of the other (optimal string alignment: no letter is touched twice).
pub fn n_slips(one: &str, other: &str) -> usize {
    strsim::osa_distance(one, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_strict_and_a_title_makes_one() {
        for good in ["a", "groupe-de-parole", "art-458ter"] {
            assert_eq!(good.parse::<Slug>().expect(good).to_string(), good);
        }
        for bad in ["", "index", "-a", "a-", "a--b", "A", "é", "a/b", "..", "a.b"] {
            assert_eq!(bad.parse::<Slug>(), Err(BadSlug), "{bad}");
        }
        let slug = Slug::from_title("L’Été à Liège : cœur & ſtraße").expect("letters are left");
        assert_eq!(slug.as_str(), "l-ete-a-liege-coeur-strasse");
        assert_eq!(Slug::from_title("— … —"), None);
    }

    #[test]
    fn folding_forgets_case_accents_and_ligatures() {
        assert_eq!(fold("Œuvre d’ÉTÉ, Straße"), "oeuvre d'ete, strasse");
        assert_eq!(fold("e\u{301}"), "e");
    }

    #[test]
    fn the_nearest_candidate_is_a_slip_and_no_guess() {
        let terms = ["participation", "prevention", "police"];
        assert_eq!(nearest("particpation", terms), Some("participation"));
        assert_eq!(nearest("Prévention", terms), Some("prevention"));
        assert_eq!(nearest("logement", terms), None);
    }

    #[test]
    fn french_signs_keep_to_their_words() {
        let set = typeset("« Oui » : non ! 5 000 € ; a?", Lang::Fr);
        assert_eq!(set, "«\u{a0}Oui\u{a0}»\u{a0}: non\u{202f}! 5\u{202f}000\u{a0}€\u{202f}; a?");
        assert_eq!(typeset("Wie ? Was !", Lang::De), "Wie ? Was !");
    }

    #[test]
    fn words_are_counted_without_lone_signs() {
        assert_eq!(count_words("Un — deux, l'hiver : 3 !"), 4);
    }
}
