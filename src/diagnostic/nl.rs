//! The texts of the diagnostics in Dutch: message, help.

use super::Code;

pub(super) fn text(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::NotUtf8 => (
            "het bestand is geen UTF-8: byte {offset} is onleesbaar",
            "bewaar het bestand als UTF-8 in uw editor; er is niets in gewijzigd",
        ),
        Code::FileTooLarge => (
            "het bestand telt {size} bytes, meer dan de toegelaten {limit}",
            "splits de tekst, of zet grote afbeeldingen en documenten elders",
        ),
        Code::OutsideFolder => (
            "de link leidt buiten de inhoudsmap en wordt niet gevolgd",
            "kopieer het bestand naar de map",
        ),
        Code::Unreadable => (
            "het bestand kan niet gelezen worden: {reason}",
            "controleer of het bestand bestaat en of u het mag lezen",
        ),
        Code::BadFileName => (
            "`{name}` is geen naam van de vorm `<slug>.<lang>.md`",
            "gebruik cijfers, koppeltekens en kleine letters zonder accenten, en daarna `.fr.md`, `.nl.md`, `.de.md` of `.en.md`",
        ),
        Code::UnusedFile => (
            "dit bestand wordt nergens gebruikt",
            "verplaats het naar `media/`, of haal het uit de inhoudsmap",
        ),
        Code::MissingFile => (
            "de site heeft dit bestand nodig, maar het ontbreekt",
            "vertrek van het bestand dat bij `leviers` hoort, of zet het terug",
        ),
        Code::LanguageNotOffered => (
            "de site bestaat niet in de taal `{lang}`, dus dit bestand wordt weggelaten",
            "voeg de taal toe aan `languages` in `site.yaml`",
        ),
        Code::FrontMatterMissing => (
            "het bestand begint niet met een regel `---`",
            "zet de velden (title, summary…) bovenaan, tussen twee regels met alleen `---`",
        ),
        Code::FrontMatterUnclosed => (
            "de velden bovenaan zijn niet afgesloten",
            "voeg na het laatste veld een regel toe met alleen `---`",
        ),
        Code::NotYaml => (
            "de velden kunnen niet gelezen worden: {reason}",
            "controleer de insprongen, en zet rechte aanhalingstekens rond een waarde die `: ` bevat of met een speciaal teken begint",
        ),
        Code::YamlTooComplex => (
            "de velden zijn te groot of hebben te veel niveaus: {reason}",
            "schrijf de waarden gewoon uit, zonder ankers en aliassen",
        ),
        Code::DuplicateKey => ("het veld `{key}` staat er twee keer", "behoud een van de twee"),
        Code::NotAMapping => (
            "hier horen velden met een naam en een waarde",
            "schrijf op elke regel een naam en de waarde: `name: value`",
        ),
        Code::MissingField => ("het veld `{field}` ontbreekt", "voeg `{field}:` en de waarde toe"),
        Code::UnknownKey => ("onbekend veld `{key}`", "verwijder het, of verbeter de naam"),
        Code::WrongType => (
            "`{field}` heeft niet het juiste soort waarde: verwacht “{expected}”, gevonden “{found}”",
            "geef `{field}` een waarde van het soort “{expected}”",
        ),
        Code::BadDate => (
            "`{value}` in `{field}` is geen datum",
            "schrijf datums als jaar-maand-dag, bijvoorbeeld 2026-11-22",
        ),
        Code::BadValue => {
            ("`{value}` is geen mogelijke waarde van `{field}`", "kies uit: {allowed}")
        }
        Code::UnknownTerm => (
            "onbekende term `{term}` in het facet `{facet}`",
            "gebruik een id dat in `vocabulary.yaml` onder `{facet}` staat",
        ),
        Code::UnknownFacet => {
            ("onbekend facet `{facet}`", "gebruik een facet uit `vocabulary.yaml`")
        }
        Code::TooManyTerms => {
            ("meer dan {max} termen van het facet `{facet}`", "behoud de belangrijkste")
        }
        Code::MissingTerms => {
            ("geen enkele term van het facet `{facet}`", "voeg `{facet}: […]` toe onder `terms`")
        }
        Code::TooLong => (
            "`{field}` telt {length} tekens; meer dan {limit} leest moeilijk in een lijst",
            "maak de tekst korter",
        ),
        Code::UnknownCommune => (
            "geen enkele gemeente heeft de NIS-code `{nis}`",
            "zoek de code op in `communes.csv`, en zet ze tussen rechte aanhalingstekens",
        ),
        Code::BadAddress => {
            ("`{value}` in `{field}` is geen webadres", "geef het volledige adres, met `https://`")
        }
        Code::DerivedFacet => (
            "het facet `{facet}` wordt vanzelf ingevuld",
            "haal het weg uit `terms`; het veld `{field}` bepaalt de waarde",
        ),
        Code::DuplicateId => {
            ("het id `{id}` staat er twee keer", "behoud er één, of geef het andere een ander id")
        }
        Code::MissingTranslation => (
            "`{field}` heeft geen tekst in de taal `{lang}`",
            "voeg de tekst toe; tot dan verschijnt de eerste taal die er wel een heeft",
        ),
        Code::BadRecord => (
            "deze regel van de tabel kan niet gelezen worden: {reason}",
            "vergelijk met de eerste regel van het bestand",
        ),
        Code::UnknownId => {
            ("`{id}` bestaat niet", "verbeter het id, of voeg toe waar het naar verwijst")
        }
        Code::OutOfBounds => {
            ("`{field}` valt buiten de grenzen", "geef een geheel getal van {min} tot {max}")
        }
        Code::CircularTerm => (
            "de term `{id}` zou zichzelf bevatten",
            "schrap of verbeter `broader`: de ruimste term staat onder geen andere",
        ),
        Code::NoEmergencyNumber => (
            "er is geen nagekeken noodnummer",
            "voeg een lijn toe met `emergency: true`, `verified: true`, een datum en een bron",
        ),
        Code::MediaRefused => (
            "dit bestand wordt niet gepubliceerd",
            "gebruik png, jpg, webp, avif, gif of pdf, en een naam met letters zonder accenten, cijfers, koppeltekens en punten",
        ),
        Code::DuplicateSlug => (
            "`{other}` is al het origineel met deze naam",
            "geef een van beide bestanden een andere naam, of duid de vertaling aan met `translates: 1`",
        ),
        Code::NoOriginal => (
            "dit is een vertaling, maar er is geen origineel met de naam `{slug}`",
            "voeg het origineel toe, of verwijder `translates` en vul alle velden in",
        ),
        Code::TranslationBehind => (
            "de vertaling volgt revisie {translates}, het origineel is aan revisie {revision}",
            "vergelijk met het origineel en zet daarna `translates: {revision}`",
        ),
        Code::TranslationAhead => (
            "de vertaling vermeldt revisie {translates}, het origineel is pas aan revisie {revision}",
            "zet `translates: {revision}`",
        ),
        Code::DeadLink => {
            ("de link naar `{target}` leidt nergens heen", "verbeter of verwijder de link")
        }
        Code::ReviewOverdue => (
            "het nazicht was gepland voor {date}",
            "lees de fiche na, en pas dan `updated` aan en kies een nieuwe `review_by`",
        ),
        Code::MissingSection => (
            "het onderdeel “{section}” ontbreekt",
            "voeg de tussentitel `## {section}` en de tekst toe",
        ),
        Code::DeadListItem => (
            "de lijst vermeldt de fiche `{slug}`, maar die bestaat niet",
            "verbeter de naam of haal de fiche uit de lijst",
        ),
        Code::FieldOfOriginal => (
            "`{field}` komt uit het origineel en telt hier niet mee",
            "haal het weg uit de vertaling",
        ),
        Code::DatesOutOfOrder => ("`{later}` valt vóór `{earlier}`", "controleer de twee datums"),
        Code::HeadingTooHigh => (
            "in de tekst staat een titel met één `#`; de titel van de fiche staat al in de velden",
            "begin onderdelen met `##`",
        ),
        Code::UnknownAlert => (
            "het kader `[!{kind}]` bestaat niet",
            "gebruik NOTE, TIP, IMPORTANT, WARNING of CAUTION",
        ),
        Code::EmptyBody => {
            ("er staat geen tekst onder de velden", "schrijf de tekst onder de tweede `---`")
        }
        Code::TooDeep => (
            "lijsten of citaten zitten meer dan {limit} niveaus diep in elkaar; de tekst wordt weggelaten",
            "gebruik minder niveaus",
        ),
        Code::RawHtml => {
            ("in fiches werkt HTML niet: het verschijnt als gewone tekst", "gebruik Markdown")
        }
        Code::NoAltText => (
            "de afbeelding heeft geen alternatieve tekst",
            "beschrijf tussen de vierkante haken wat ze toont",
        ),
        Code::UnsafeLink => (
            "het adres `{target}` is niet toegelaten en is weggehaald",
            "gebruik https:, http:, mailto:, tel:, sheet:, list:, page:, term: of media/",
        ),
        Code::NoSource => (
            "een gepubliceerde fiche vermeldt geen bron",
            "voeg minstens één bron toe, met de datum waarop ze geraadpleegd is",
        ),
        Code::NotPublished => (
            "“{target}” is niet gepubliceerd: lezers zien het hier niet",
            "publiceer het, of verwijder het hier",
        ),
        Code::BrokenTemplate => (
            "het sjabloon `{name}` is onbruikbaar: {reason}",
            "verbeter het, of verwijder het om het standaardsjabloon terug te krijgen",
        ),
        Code::BrokenMessages => (
            "een tekst van het thema kan niet gelezen worden: {reason}",
            "schrijf de sleutel en de tekst op één regel: `key = text`",
        ),
        Code::MissingMessage => (
            "de tekst `{key}` ontbreekt in de taal `{lang}`",
            "voeg hem toe aan `messages/{lang}.ftl`",
        ),
        Code::BrokenPage => (
            "de pagina `{page}` kon niet getoond worden: {reason}",
            "verbeter het sjabloon dat in de melding staat",
        ),
        Code::UnknownTheme => (
            "er is geen thema `{name}`",
            "voer `leviers new theme {name}` uit, of verbeter `theme` in `site.yaml`",
        ),
    }
}
