//! The table of all kinds of problem. An id is never used again for something else, so that tools
//! and habits may rest on it.

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal $severity:ident;)*) => {
        /// A kind of problem. `F`: files, `Y`: YAML, `V`: values, `S`: sheets and lists, `T`: themes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every kind of problem, by id.
            pub const ALL: [Code; [$($id),*].len()] = [$(Code::$name),*];

            /// The short name that is printed and searched for, such as `V006`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }

            /// How bad problems of this kind are.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8: `{offset}` of the first bad byte.
    NotUtf8 = "F001" Error;
    /// The file is larger (`{size}`) than the `{limit}` of bytes.
    FileTooLarge = "F002" Error;
    /// A link leads out of the content folder.
    OutsideFolder = "F003" Error;
    /// The system refuses to read the file: `{reason}`.
    Unreadable = "F004" Error;
    /// The `{name}` of the file is not `<slug>.<lang>.md`.
    BadFileName = "F005" Error;
    /// A file that nothing reads.
    UnusedFile = "F006" Warning;
    /// A file that the site needs is not there.
    MissingFile = "F007" Error;
    /// A sheet in a language that the site does not have: `{lang}`.
    LanguageNotOffered = "F008" Warning;
    /// A file under `media/` whose kind or name is not published.
    MediaRefused = "F009" Error;

    /// The file does not begin with `---`.
    FrontMatterMissing = "Y001" Error;
    /// No second `---` line.
    FrontMatterUnclosed = "Y002" Error;
    /// The YAML parser's `{reason}`.
    NotYaml = "Y003" Error;
    /// The YAML grows beyond measure (aliases, nesting): `{reason}`.
    YamlTooComplex = "Y004" Error;
    /// The `{key}` stands there twice.
    DuplicateKey = "Y005" Error;
    /// A list or text where names and values are expected.
    NotAMapping = "Y006" Error;

    /// `{field}` is required.
    MissingField = "V001" Error;
    /// `{key}` is no field.
    UnknownKey = "V002" Error;
    /// `{field}` should be `{expected}` and is `{found}`.
    WrongType = "V003" Error;
    /// `{value}` of `{field}` is no date.
    BadDate = "V004" Error;
    /// `{value}` of `{field}` is none of `{allowed}`.
    BadValue = "V005" Error;
    /// `{term}` is no term of `{facet}`.
    UnknownTerm = "V006" Error;
    /// `{facet}` is no facet.
    UnknownFacet = "V007" Error;
    /// More than `{max}` terms of `{facet}`.
    TooManyTerms = "V008" Warning;
    /// No term of `{facet}`.
    MissingTerms = "V009" Error;
    /// `{field}` has `{length}` characters, more than `{limit}`.
    TooLong = "V010" Warning;
    /// `{nis}` is no commune.
    UnknownCommune = "V011" Error;
    /// `{value}` of `{field}` is no web address.
    BadAddress = "V012" Error;
    /// The `{facet}` is filled in from `{field}`.
    DerivedFacet = "V013" Error;
    /// `{id}` stands there twice.
    DuplicateId = "V014" Error;
    /// `{field}` lacks the language `{lang}`.
    MissingTranslation = "V015" Warning;
    /// A line of the table cannot be read: `{reason}`.
    BadRecord = "V016" Error;
    /// `{id}` is named and does not exist.
    UnknownId = "V017" Error;
    /// The number of `{field}` is out of its bounds.
    OutOfBounds = "V018" Error;
    /// No verified emergency number is left.
    NoEmergencyNumber = "V019" Error;
    /// The term `{id}` would contain itself.
    CircularTerm = "V020" Error;

    /// Another file, `{other}`, is an original of the same name.
    DuplicateSlug = "S001" Error;
    /// A translation of nothing.
    NoOriginal = "S002" Error;
    /// The translation follows revision `{translates}`, the original is at `{revision}`.
    TranslationBehind = "S003" Warning;
    /// The translation names a revision that does not exist.
    TranslationAhead = "S004" Error;
    /// A link to `{target}`, which does not exist.
    DeadLink = "S005" Error;
    /// The review was due on `{date}`.
    ReviewOverdue = "S006" Warning;
    /// The section `{section}` is not there.
    MissingSection = "S007" Warning;
    /// The list names the sheet `{slug}`, which does not exist.
    DeadListItem = "S008" Error;
    /// The translation carries `{field}`, which comes from the original.
    FieldOfOriginal = "S009" Warning;
    /// `{later}` comes before `{earlier}`.
    DatesOutOfOrder = "S010" Warning;
    /// A first-level heading in the body.
    HeadingTooHigh = "S011" Warning;
    /// `[!{kind}]` is no alert.
    UnknownAlert = "S012" Warning;
    /// Nothing after the front matter.
    EmptyBody = "S013" Warning;
    /// Lists or quotes too deep.
    TooDeep = "S014" Error;
    /// HTML in Markdown, shown as text.
    RawHtml = "S015" Warning;
    /// An image without alternative text.
    NoAltText = "S016" Warning;
    /// The link is not `http`, `https`, `mailto`, `tel` or internal.
    UnsafeLink = "S017" Error;
    /// A published sheet without a source.
    NoSource = "S018" Warning;
    /// `{target}` is linked or listed and readers do not see it.
    NotPublished = "S019" Warning;

    /// The template `{name}` cannot be used: `{reason}`.
    BrokenTemplate = "T001" Error;
    /// The messages cannot be read: `{reason}`.
    BrokenMessages = "T002" Error;
    /// The message `{key}` is missing in `{lang}`.
    MissingMessage = "T003" Error;
    /// The page `{page}` could not be drawn: `{reason}`.
    BrokenPage = "T004" Error;
    /// The theme `{name}` does not exist.
    UnknownTheme = "T005" Error;
}
