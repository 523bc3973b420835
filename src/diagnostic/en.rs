//! The texts of the diagnostics in English: message, help.

use super::Code;

pub(super) fn text(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::NotUtf8 => (
            "the file is not UTF-8: byte {offset} cannot be read",
            "save the file as UTF-8 in your editor; nothing in it was changed",
        ),
        Code::FileTooLarge => (
            "the file has {size} bytes, more than the {limit} allowed",
            "split the text, or put large images and documents elsewhere",
        ),
        Code::OutsideFolder => (
            "the link leads out of the content folder and is not followed",
            "copy the file into the folder",
        ),
        Code::Unreadable => (
            "the file cannot be read: {reason}",
            "check that the file exists and that you may read it",
        ),
        Code::BadFileName => (
            "`{name}` is not a name of the form `<slug>.<lang>.md`",
            "use lower-case letters without accents, digits and hyphens, then `.fr.md`, `.nl.md`, `.de.md` or `.en.md`",
        ),
        Code::UnusedFile => {
            ("nothing reads this file", "move it to `media/`, or out of the content folder")
        }
        Code::MissingFile => (
            "the site needs this file and it is not there",
            "start from the file that `leviers` ships, or restore it",
        ),
        Code::LanguageNotOffered => (
            "the site does not offer the language `{lang}`, so this file is left out",
            "add the language to `languages` in `site.yaml`",
        ),
        Code::FrontMatterMissing => (
            "the file does not begin with a `---` line",
            "put the fields (title, summary…) at the top, between two lines that hold only `---`",
        ),
        Code::FrontMatterUnclosed => (
            "the fields at the top are not closed",
            "add a line that holds only `---` after the last field",
        ),
        Code::NotYaml => (
            "the fields cannot be read: {reason}",
            "check the indentation, and put quotes around a value that holds `: ` or begins with a sign",
        ),
        Code::YamlTooComplex => (
            "the fields are too large or too deeply nested: {reason}",
            "write the values out plainly, without anchors and aliases",
        ),
        Code::DuplicateKey => ("the field `{key}` stands there twice", "keep one of the two"),
        Code::NotAMapping => {
            ("fields with names and values are expected here", "write `name: value` on each line")
        }
        Code::MissingField => ("the field `{field}` is missing", "add `{field}:` and its value"),
        Code::UnknownKey => ("unknown field `{key}`", "remove it, or correct its name"),
        Code::WrongType => {
            ("`{field}` should be {expected} and is {found}", "give `{field}` as {expected}")
        }
        Code::BadDate => (
            "`{value}` in `{field}` is not a date",
            "write dates as year-month-day, for instance 2026-11-22",
        ),
        Code::BadValue => ("`{value}` is not a value of `{field}`", "use one of: {allowed}"),
        Code::UnknownTerm => (
            "unknown term `{term}` in facet `{facet}`",
            "use an id that stands in `vocabulary.yaml` under `{facet}`",
        ),
        Code::UnknownFacet => ("unknown facet `{facet}`", "use a facet of `vocabulary.yaml`"),
        Code::TooManyTerms => {
            ("more than {max} terms of the facet `{facet}`", "keep the most important ones")
        }
        Code::MissingTerms => {
            ("no term of the facet `{facet}`", "add `{facet}: […]` under `terms`")
        }
        Code::TooLong => (
            "`{field}` has {length} characters; more than {limit} are hard to read in a list",
            "shorten it",
        ),
        Code::UnknownCommune => (
            "no commune has the NIS code `{nis}`",
            "look the code up in `communes.csv`, and put it in quotes",
        ),
        Code::BadAddress => (
            "`{value}` in `{field}` is not a web address",
            "give the whole address, with `https://`",
        ),
        Code::DerivedFacet => (
            "the facet `{facet}` is filled in by itself",
            "remove it from `terms`; the field `{field}` decides",
        ),
        Code::DuplicateId => {
            ("the id `{id}` stands there twice", "keep one, or give the other another id")
        }
        Code::MissingTranslation => (
            "`{field}` has no text in `{lang}`",
            "add the text; until then the first language that has one is shown",
        ),
        Code::BadRecord => (
            "this line of the table cannot be read: {reason}",
            "compare it with the first line of the file",
        ),
        Code::UnknownId => ("`{id}` does not exist", "correct the id, or add what it names"),
        Code::OutOfBounds => {
            ("`{field}` is out of its bounds", "give a whole number from {min} to {max}")
        }
        Code::CircularTerm => (
            "the term `{id}` would contain itself",
            "remove or correct `broader`: the widest term is under no other",
        ),
        Code::NoEmergencyNumber => (
            "there is no verified emergency number",
            "add a line with `emergency: true`, `verified: true`, a date and a source",
        ),
        Code::MediaRefused => (
            "this file is not published",
            "use png, jpg, webp, avif, gif or pdf, and a name of letters without accents, digits, hyphens and dots",
        ),
        Code::DuplicateSlug => (
            "`{other}` is already the original of this name",
            "give one of the two another file name, or mark the translation with `translates: 1`",
        ),
        Code::NoOriginal => (
            "this is a translation and there is no original named `{slug}`",
            "add the original, or remove `translates` and fill in all fields",
        ),
        Code::TranslationBehind => (
            "the translation follows revision {translates}, the original is at {revision}",
            "compare it with the original, then set `translates: {revision}`",
        ),
        Code::TranslationAhead => (
            "the translation names revision {translates}, the original is only at {revision}",
            "set `translates: {revision}`",
        ),
        Code::DeadLink => ("the link to `{target}` leads nowhere", "correct it or remove it"),
        Code::ReviewOverdue => (
            "the review was due on {date}",
            "read the sheet again, then set `updated` and a new `review_by`",
        ),
        Code::MissingSection => {
            ("the section “{section}” is missing", "add the heading `## {section}` and its text")
        }
        Code::DeadListItem => (
            "the list names the sheet `{slug}`, which does not exist",
            "correct the name or remove the item",
        ),
        Code::FieldOfOriginal => (
            "`{field}` comes from the original and is ignored here",
            "remove it from the translation",
        ),
        Code::DatesOutOfOrder => ("`{later}` comes before `{earlier}`", "check the two dates"),
        Code::HeadingTooHigh => (
            "a heading with one `#` stands in the text; the title is in the fields",
            "begin sections with `##`",
        ),
        Code::UnknownAlert => {
            ("`[!{kind}]` is no box that exists", "use NOTE, TIP, IMPORTANT, WARNING or CAUTION")
        }
        Code::EmptyBody => {
            ("there is no text under the fields", "write the text below the second `---`")
        }
        Code::TooDeep => (
            "lists or quotes are nested more than {limit} deep; the text is left out",
            "flatten them",
        ),
        Code::RawHtml => ("HTML is not read in sheets: it is shown as text", "use Markdown"),
        Code::NoAltText => {
            ("the image has no alternative text", "say between the brackets what it shows")
        }
        Code::UnsafeLink => (
            "the address `{target}` is not allowed and was taken out",
            "use https:, http:, mailto:, tel:, sheet:, list:, page:, term: or media/",
        ),
        Code::NoSource => (
            "a published sheet names no source",
            "add at least one source, with the date on which it was seen",
        ),
        Code::NotPublished => (
            "`{target}` is not published: readers do not see it here",
            "publish it, or remove it here",
        ),
        Code::BrokenTemplate => (
            "the template `{name}` cannot be used: {reason}",
            "mend it, or remove it to get the default one back",
        ),
        Code::BrokenMessages => {
            ("a message cannot be read: {reason}", "write `key = text` on one line")
        }
        Code::MissingMessage => {
            ("the message `{key}` is missing in `{lang}`", "add it to `messages/{lang}.ftl`")
        }
        Code::BrokenPage => {
            ("the page `{page}` could not be drawn: {reason}", "mend the template that it names")
        }
        Code::UnknownTheme => (
            "there is no theme `{name}`",
            "run `leviers new theme {name}`, or correct `theme` in `site.yaml`",
        ),
    }
}
