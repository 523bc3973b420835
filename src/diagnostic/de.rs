//! The texts of the diagnostics in German: message, help.

use super::Code;

pub(super) fn text(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::NotUtf8 => (
            "die Datei ist nicht in UTF-8: Byte {offset} ist nicht lesbar",
            "speichern Sie die Datei in Ihrem Editor als UTF-8; am Inhalt wurde nichts geändert",
        ),
        Code::FileTooLarge => (
            "die Datei hat {size} Bytes, erlaubt sind höchstens {limit}",
            "teilen Sie den Text auf, oder legen Sie große Bilder und Dokumente anderswo ab",
        ),
        Code::OutsideFolder => (
            "der Link führt aus dem Inhaltsordner hinaus und wird nicht verfolgt",
            "kopieren Sie die Datei in den Ordner",
        ),
        Code::Unreadable => (
            "die Datei kann nicht gelesen werden: {reason}",
            "prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen",
        ),
        Code::BadFileName => (
            "`{name}` ist kein Name der Form `<slug>.<lang>.md`",
            "verwenden Sie Ziffern, Bindestriche und Kleinbuchstaben ohne Akzente oder Umlaute, dann `.fr.md`, `.nl.md`, `.de.md` oder `.en.md`",
        ),
        Code::UnusedFile => (
            "diese Datei wird nirgends verwendet",
            "verschieben Sie sie nach `media/` oder aus dem Inhaltsordner hinaus",
        ),
        Code::MissingFile => (
            "die Website braucht diese Datei, aber sie fehlt",
            "gehen Sie von der Datei aus, die `leviers` mitliefert, oder stellen Sie sie wieder her",
        ),
        Code::LanguageNotOffered => (
            "die Website gibt es nicht in der Sprache `{lang}`, daher wird diese Datei ausgelassen",
            "fügen Sie die Sprache in `site.yaml` bei `languages` hinzu",
        ),
        Code::FrontMatterMissing => (
            "die Datei beginnt nicht mit einer Zeile `---`",
            "setzen Sie die Felder (title, summary…) an den Anfang, zwischen zwei Zeilen, die nur `---` enthalten",
        ),
        Code::FrontMatterUnclosed => (
            "die Felder am Anfang sind nicht abgeschlossen",
            "fügen Sie nach dem letzten Feld eine Zeile hinzu, die nur `---` enthält",
        ),
        Code::NotYaml => (
            "die Felder können nicht gelesen werden: {reason}",
            "prüfen Sie die Einrückungen, und setzen Sie gerade Anführungszeichen um Werte, die `: ` enthalten oder mit einem Sonderzeichen beginnen",
        ),
        Code::YamlTooComplex => (
            "die Felder sind zu groß oder zu tief verschachtelt: {reason}",
            "schreiben Sie die Werte direkt hin, ohne Anker und Aliasse",
        ),
        Code::DuplicateKey => {
            ("das Feld `{key}` kommt zweimal vor", "behalten Sie eines der beiden")
        }
        Code::NotAMapping => (
            "hier werden Felder mit Namen und Werten erwartet",
            "schreiben Sie in jede Zeile einen Namen und seinen Wert: `name: value`",
        ),
        Code::MissingField => {
            ("das Feld `{field}` fehlt", "fügen Sie `{field}:` und den Wert hinzu")
        }
        Code::UnknownKey => {
            ("unbekanntes Feld `{key}`", "entfernen Sie es, oder berichtigen Sie den Namen")
        }
        Code::WrongType => (
            "`{field}` hat nicht die richtige Art von Wert: erwartet „{expected}“, gefunden „{found}“",
            "geben Sie `{field}` einen Wert der Art „{expected}“",
        ),
        Code::BadDate => (
            "`{value}` in `{field}` ist kein Datum",
            "schreiben Sie Daten in der Form Jahr-Monat-Tag, zum Beispiel 2026-11-22",
        ),
        Code::BadValue => (
            "`{value}` ist kein möglicher Wert von `{field}`",
            "wählen Sie einen dieser Werte: {allowed}",
        ),
        Code::UnknownTerm => (
            "unbekannter Begriff `{term}` in der Facette `{facet}`",
            "verwenden Sie eine ID, die in `vocabulary.yaml` unter `{facet}` steht",
        ),
        Code::UnknownFacet => {
            ("unbekannte Facette `{facet}`", "verwenden Sie eine Facette aus `vocabulary.yaml`")
        }
        Code::TooManyTerms => {
            ("mehr als {max} Begriffe der Facette `{facet}`", "behalten Sie die wichtigsten")
        }
        Code::MissingTerms => {
            ("kein Begriff der Facette `{facet}`", "fügen Sie `{facet}: […]` unter `terms` hinzu")
        }
        Code::TooLong => (
            "`{field}` hat {length} Zeichen; mehr als {limit} sind in einer Liste schwer zu lesen",
            "kürzen Sie den Text",
        ),
        Code::UnknownCommune => (
            "keine Gemeinde hat den NIS-Code `{nis}`",
            "schlagen Sie den Code in `communes.csv` nach, und setzen Sie ihn in gerade Anführungszeichen",
        ),
        Code::BadAddress => (
            "`{value}` in `{field}` ist keine Webadresse",
            "geben Sie die ganze Adresse an, mit `https://`",
        ),
        Code::DerivedFacet => (
            "die Facette `{facet}` wird automatisch ausgefüllt",
            "entfernen Sie sie aus `terms`; maßgeblich ist das Feld `{field}`",
        ),
        Code::DuplicateId => (
            "die ID `{id}` kommt zweimal vor",
            "behalten Sie eine, oder geben Sie der anderen eine neue ID",
        ),
        Code::MissingTranslation => (
            "`{field}` hat keinen Text in der Sprache `{lang}`",
            "fügen Sie den Text hinzu; bis dahin erscheint die erste Sprache, die einen hat",
        ),
        Code::BadRecord => (
            "diese Zeile der Tabelle kann nicht gelesen werden: {reason}",
            "vergleichen Sie sie mit der ersten Zeile der Datei",
        ),
        Code::UnknownId => (
            "`{id}` gibt es nicht",
            "berichtigen Sie die ID, oder fügen Sie hinzu, was sie bezeichnet",
        ),
        Code::OutOfBounds => (
            "`{field}` liegt außerhalb der Grenzen",
            "geben Sie eine ganze Zahl von {min} bis {max} an",
        ),
        Code::CircularTerm => (
            "der Begriff `{id}` würde sich selbst enthalten",
            "streichen oder berichtigen Sie `broader`: Der weiteste Begriff steht unter keinem anderen",
        ),
        Code::NoEmergencyNumber => (
            "es gibt keine geprüfte Notrufnummer",
            "fügen Sie eine Zeile mit `emergency: true`, `verified: true`, einem Datum und einer Quelle hinzu",
        ),
        Code::MediaRefused => (
            "diese Datei wird nicht veröffentlicht",
            "verwenden Sie png, jpg, webp, avif, gif oder pdf und einen Namen aus Buchstaben ohne Akzente, Ziffern, Bindestrichen und Punkten",
        ),
        Code::DuplicateSlug => (
            "`{other}` ist bereits das Original mit diesem Namen",
            "geben Sie einer der beiden Dateien einen anderen Namen, oder kennzeichnen Sie die Übersetzung mit `translates: 1`",
        ),
        Code::NoOriginal => (
            "dies ist eine Übersetzung, aber es gibt kein Original mit dem Namen `{slug}`",
            "fügen Sie das Original hinzu, oder entfernen Sie `translates` und füllen Sie alle Felder aus",
        ),
        Code::TranslationBehind => (
            "die Übersetzung folgt Revision {translates}, das Original steht bei Revision {revision}",
            "vergleichen Sie sie mit dem Original, und setzen Sie dann `translates: {revision}`",
        ),
        Code::TranslationAhead => (
            "die Übersetzung nennt Revision {translates}, das Original steht erst bei Revision {revision}",
            "setzen Sie `translates: {revision}`",
        ),
        Code::DeadLink => {
            ("der Link zu `{target}` führt ins Leere", "berichtigen oder entfernen Sie ihn")
        }
        Code::ReviewOverdue => (
            "die Überprüfung war am {date} fällig",
            "lesen Sie das Merkblatt noch einmal durch, und setzen Sie dann `updated` und ein neues `review_by`",
        ),
        Code::MissingSection => (
            "der Abschnitt „{section}“ fehlt",
            "fügen Sie die Überschrift `## {section}` und den Text hinzu",
        ),
        Code::DeadListItem => (
            "die Liste nennt das Merkblatt `{slug}`, das es nicht gibt",
            "berichtigen Sie den Namen, oder entfernen Sie den Eintrag",
        ),
        Code::FieldOfOriginal => (
            "`{field}` kommt aus dem Original und wird hier nicht beachtet",
            "entfernen Sie es aus der Übersetzung",
        ),
        Code::DatesOutOfOrder => ("`{later}` liegt vor `{earlier}`", "prüfen Sie die beiden Daten"),
        Code::HeadingTooHigh => (
            "im Text steht eine Überschrift mit nur einem `#`; der Titel steht schon in den Feldern",
            "beginnen Sie Abschnitte mit `##`",
        ),
        Code::UnknownAlert => (
            "den Kasten `[!{kind}]` gibt es nicht",
            "verwenden Sie NOTE, TIP, IMPORTANT, WARNING oder CAUTION",
        ),
        Code::EmptyBody => {
            ("unter den Feldern steht kein Text", "schreiben Sie den Text unter das zweite `---`")
        }
        Code::TooDeep => (
            "Listen oder Zitate sind mehr als {limit} Ebenen tief verschachtelt; der Text wird ausgelassen",
            "verwenden Sie weniger Ebenen",
        ),
        Code::RawHtml => (
            "HTML wird in Merkblättern nicht ausgewertet und erscheint als Text",
            "verwenden Sie Markdown",
        ),
        Code::NoAltText => (
            "das Bild hat keinen Alternativtext",
            "beschreiben Sie in den eckigen Klammern, was es zeigt",
        ),
        Code::UnsafeLink => (
            "die Adresse `{target}` ist nicht erlaubt und wurde entfernt",
            "verwenden Sie https:, http:, mailto:, tel:, sheet:, list:, page:, term: oder media/",
        ),
        Code::NoSource => (
            "ein veröffentlichtes Merkblatt nennt keine Quelle",
            "fügen Sie mindestens eine Quelle hinzu, mit dem Datum, an dem sie abgerufen wurde",
        ),
        Code::NotPublished => (
            "„{target}“ ist nicht veröffentlicht: Leserinnen und Leser sehen es hier nicht",
            "veröffentlichen Sie es, oder entfernen Sie es hier",
        ),
        Code::BrokenTemplate => (
            "die Vorlage `{name}` ist nicht verwendbar: {reason}",
            "berichtigen Sie sie, oder entfernen Sie sie, um die Standardvorlage zurückzubekommen",
        ),
        Code::BrokenMessages => (
            "ein Textbaustein kann nicht gelesen werden: {reason}",
            "schreiben Sie Schlüssel und Text in eine einzige Zeile: `key = text`",
        ),
        Code::MissingMessage => (
            "der Textbaustein `{key}` fehlt in der Sprache `{lang}`",
            "fügen Sie ihn in `messages/{lang}.ftl` hinzu",
        ),
        Code::BrokenPage => (
            "die Seite `{page}` konnte nicht dargestellt werden: {reason}",
            "berichtigen Sie die Vorlage, die in der Meldung genannt wird",
        ),
        Code::UnknownTheme => (
            "das Theme `{name}` gibt es nicht",
            "führen Sie `leviers new theme {name}` aus, oder berichtigen Sie `theme` in `site.yaml`",
        ),
    }
}
