//! [`Words`] is the text of the search box taken apart: words, "quoted phrases", and either of them
//! after a minus sign to shut it out. The grammar knows no language; any text fits it.

use serde::Serialize;

/// What a reader wrote in the search box, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// What is looked for, in the order in which it was written.
    pub wanted: Vec<Word>,
    /// What must not be there.
    pub unwanted: Vec<Word>,
}

/// A word or a phrase of the search box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The text without quotation marks and minus sign.
    pub text: String,
    /// Whether the text stood between quotation marks: its words must follow each other as written.
    pub is_phrase: bool,
}

impl Words {
    /// Takes `text` apart. Never fails: a quotation mark that nothing closes is left out, a minus
    /// sign on its own too.
    pub fn parse(text: &str) -> Words {
        let mut words = Words::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (is_unwanted, start) = match rest.strip_prefix('-') {
                Some(start) if start.starts_with(|c: char| c.is_alphanumeric() || is_quote(c)) => {
                    (true, start)
                }
                _ => (false, rest),
            };
            let (word, after) = next_word(start);
            if word.text.chars().any(char::is_alphanumeric) {
                if is_unwanted { &mut words.unwanted } else { &mut words.wanted }.push(word);
            }
            rest = after.trim_start();
        }
        words
    }

    /// Whether nothing is asked for and nothing is shut out.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.unwanted.is_empty()
    }
}

/// The word or phrase at the start of `text`, which is not empty, and what follows it.
fn next_word(text: &str) -> (Word, &str) {
    let mut chars = text.chars();
    if chars.next().is_some_and(is_quote) {
        let inside = chars.as_str();
        return match inside.split_once(is_quote) {
            Some((phrase, after)) => {
                (Word { text: phrase.trim().to_owned(), is_phrase: true }, after)
            }
            None => (Word { text: String::new(), is_phrase: false }, inside),
        };
    }
    let end = text.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(text.len());
    (Word { text: text[..end].to_owned(), is_phrase: false }, &text[end..])
}

/// Whether `c` opens or closes a phrase. Any of them closes any other: „so“, “so”, »so«. Single
/// quotation marks are not among them, being apostrophes in French.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '«' | '»' | '“' | '”' | '„' | '‟' | '＂')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_box_is_taken_apart() {
        let check = |text: &str, expect: &str| {
            let words = Words::parse(text);
            let show = |word: &Word| {
                if word.is_phrase { format!("[{}]", word.text) } else { word.text.clone() }
            };
            let shown: Vec<String> = words.wanted.iter().map(show).collect();
            let shut: Vec<String> =
                words.unwanted.iter().map(|word| format!("-{}", show(word))).collect();
            assert_eq!([shown, shut].concat().join(" "), expect, "{text}");
        };
        check("violences  conjugales", "violences conjugales");
        check("\"maison d'accueil\" Liège", "[maison d'accueil] Liège");
        check("« maison d’accueil » „zu Hause“ “a b”", "[maison d’accueil] [zu Hause] [a b]");
        check("police -plainte -\"a b\" non-respect", "police non-respect -plainte -[a b]");
        check("\"maison d'ac", "maison d'ac");
        check("- -- -! \"\" \"!\" ? ", "");
        check("a\"b c\"d", "a [b c] d");
        check("", "");
    }
}
