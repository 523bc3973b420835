### The words of the default theme, in German. Every language file holds the same keys with the same arguments.

## Titles and descriptions of the pages that have no text of their own

title-home = Startseite
title-search = Merkblatt suchen
title-practices = Alle Merkblätter von A bis Z
title-browse = Alle Filter
title-lists = Leselisten
title-helplines = Hilfe und Beratung
title-not-found = Diese Seite gibt es nicht
title-diagnostics = Zustand der Inhalte
description-practices = Alle Merkblätter und lokalen Projekte in alphabetischer Reihenfolge.
description-browse = Jedes Stichwort führt zu den passenden Merkblättern: Handlungsfeld, Zielgruppe, Partner, Aufwand, Dauer und mehr.
description-lists = Ausgewählte und kommentierte Merkblätter, der Reihe nach zu lesen, allein oder in einer Fortbildung.

## Names of things

kind-generic = Praxisblatt
kind-project = Lokales Projekt
kind-list = Leseliste
n-sheets = { $n ->
    [0] Keine Merkblätter
    [one] { $n } Merkblatt
   *[other] { $n } Merkblätter
 }
sheets-unit = { $n ->
    [one] Merkblatt
   *[other] Merkblätter
 }
n-projects = { $n ->
    [one] { $n } lokales Projekt
   *[other] { $n } lokale Projekte
 }
n-minutes = Etwa { $n } Min. Lesezeit
colon = :
estimate = Schätzung der Redaktion
estimates-note = Aufwand und Dauer: Schätzungen der Redaktion, sofern das Merkblatt keine Quelle nennt.

## Labels of the short facts on cards and of the overview of a sheet

fact-effort = Aufwand
fact-time = Dauer
fact-evidence = Nachweis
fact-audience = Für wen
fact-partners = Partner
fact-lead = Federführender Dienst
fact-scale = Ebene
fact-size = Größe der Gemeinde

## Frame of every page

skip-link = Zum Inhalt
strip-label = Notrufnummern und schnelles Verlassen
strip-helplines = Hilfe
nav-label = Hauptmenü
nav-search = Suchen
nav-practices = Merkblätter A–Z
nav-browse = Filter
nav-lists = Leselisten
nav-helplines = Hilfe
languages-label = Sprachen
footer-nav-label = Fußzeile
footer-licence = Inhalt unter der Lizenz
footer-contact = Kontakt:
footer-privacy = Diese Website setzt keine Cookies.
footer-version = Version { $version }
practices-link = Alle Merkblätter von A bis Z
browse-link = Alle Filter
lists-link = Alle Leselisten

## Quick exit

exit-link = Schnell verlassen
exit-hint = (oder dreimal die Umschalttaste drücken)
exit-two-more = Umschalttaste: noch zweimal, um die Website zu verlassen.
exit-one-more = Umschalttaste: noch einmal, um die Website zu verlassen.
exit-loading = Wird geladen
exit-title = Wird geladen
exit-expired = „Schnell verlassen“ abgebrochen.
exit-history = Das schnelle Verlassen löscht den Browserverlauf nicht.

## Helplines

help-title = Brauchen Sie Hilfe oder jemanden zum Reden?
help-intro = Jetzt in Gefahr? Rufen Sie an:
helplines-all = Alle Hilfsangebote
helplines-lead = Wen Sie im Notfall anrufen und mit wem Sie sprechen können, wenn es nicht eilt. Opfer, Zeugen, Angehörige, Kinder oder Menschen, die Gewalt ausüben: Es gibt eine Anlaufstelle für Sie.
helplines-emergency = Unmittelbare Gefahr
helplines-others = Zuhören und Rat
helpline-checked = geprüft am
helpline-languages = Sprachen:
helpline-source = Quelle
safety-title = Diese Website sicher nutzen
safety-exit = „Schnell verlassen“ oben auf jeder Seite öffnet sofort eine gewöhnliche Website. Auf einer Tastatur bewirkt dreimaliges Drücken der Umschalttaste dasselbe, wenn Skripte erlaubt sind.
safety-history = Das schnelle Verlassen löscht nichts: Ihr Besuch kann im Browserverlauf stehen bleiben. Wenn jemand Ihr Gerät überwacht, nutzen Sie das einer Vertrauensperson, einer Bibliothek oder eines Dienstes.
safety-calls = Ein Anruf kann in der Anrufliste des Telefons oder auf einer Rechnung sichtbar bleiben. Löschen Sie ihn danach aus der Liste, wenn das sicherer ist.

## Home

home-all = { $n ->
    [one] Zum Merkblatt
   *[other] Alle { $n } Merkblätter von A bis Z
 }
domains-title = Sechs Handlungsfelder
home-newest = Neueste Merkblätter
home-projects = Projekte von Gemeinden
home-projects-intro = Öffentlich beschriebene lokale Projekte: was darüber bekannt ist und was nicht.
home-lists = Wo anfangen?

## Search

search-landmark = Suche
search-label = Merkblätter suchen
search-button = Suchen
search-hint = „…“ sucht einen genauen Ausdruck, ein Minus vor einem Wort schließt es aus.
filters-title = Filter
filters-clear = Alle Filter entfernen
filter-remove = Filter entfernen:
facet-selected = { $n ->
    [one] gewählter Filter
   *[other] gewählte Filter
 }
chips-title = Gewählte Filter
results-for = { $n ->
    [0] Keine Merkblätter zu „{ $text }“
    [one] { $n } Merkblatt zu „{ $text }“
   *[other] { $n } Merkblätter zu „{ $text }“
 }
results-all = { $n ->
    [0] Keine Merkblätter
    [one] { $n } Merkblatt
   *[other] { $n } Merkblätter
 }
results-some = Kein Merkblatt enthält alle diese Wörter. Hier sind die, die die meisten davon enthalten.
results-excluded = Ohne Merkblätter mit: { $words }
sort-landmark = Reihenfolge der Ergebnisse
sort-label = Sortieren nach
sort-relevance = Relevanz
sort-date = Datum
sort-title = Titel
pages-label = Ergebnisseiten
page-word = Seite
page-previous = Zurück
page-next = Weiter
empty-title = Was Sie versuchen können
empty-fewer = Behalten Sie ein oder zwei Wörter: „Schule“, „Wohnung“, „Polizei“.
empty-other = Sagen Sie es anders: „Empfang“ statt „Schalter“.
empty-practices = Sehen Sie alle Merkblätter von A bis Z durch.
static-title = Die Wortsuche ist hier nicht verfügbar.
static-text = Diese Kopie der Website kommt ohne Suchmaschine aus. Die Merkblätter sind nach Handlungsfeld, nach Filter und von A bis Z erreichbar.

## Search: how the words were understood

or-word = oder
and-word = und
mended-none = Kein Merkblatt enthält
mended-used = Ergebnisse für
mended-literal = „{ $word }“ wie eingegeben suchen
did-you-mean = Meinten Sie
hit-through = { $tie ->
    [narrower] Gefunden über den engeren Begriff { $text }
    [spelling] Gefunden als { $text }
   *[same] Gefunden über { $text }
 }, { $spot ->
    [title] im Titel
    [summary] in der Zusammenfassung
    [text] im Text
   *[keywords] bei den Stichwörtern
 }
hit-through-word = „{ $typed }“: { $tie ->
    [narrower] gefunden über den engeren Begriff { $text }
    [spelling] gefunden als { $text }
   *[same] gefunden über { $text }
 }, { $spot ->
    [title] im Titel
    [summary] in der Zusammenfassung
    [text] im Text
   *[keywords] bei den Stichwörtern
 }
hit-missing = Ohne: { $text }
repair-title = Was ein Ergebnis bringt
repair-without-facet = Ohne den Filter „{ $facet }“: { $sheets }
repair-without-filters = Ohne Filter: { $sheets }
repair-without-words = Ohne { $dropped }, nur mit „{ $kept }“: { $sheets }
repair-nearest = Am nächsten, { $facet } „{ $term }“: { $sheets }

## Search: suggestions while typing. Counts are announced to those who do not see the list.

suggest-label = Vorschläge
suggest-concepts = Themen
suggest-sheets = Merkblätter
suggest-lists = Leselisten
suggest-communes = Gemeinden
suggest-found-by = auch „{ $name }“
suggest-count = { $n ->
    [0] Keine Vorschläge.
    [one] { $n } Vorschlag. Mit Pfeil nach unten auswählen.
   *[other] { $n } Vorschläge. Mit den Pfeilen nach oben und unten auswählen.
 }

## Search: filters

selection-start = Merkblätter unter
selection-next = und unter
facet-more = { $n ->
    [one] { $n } weiteren Wert zeigen
   *[other] { $n } weitere Werte zeigen
 }
facet-find = In „{ $facet }“ suchen
facet-shown = Gezeigte Werte:

## Search: the reader's commune

commune-label = Ihre Gemeinde
commune-hint = Freiwillig: Merkblätter, die zu ihr passen, stehen zuerst. Name oder NIS-Code.
commune-effect = Merkblätter, die zu { $commune } passen, stehen zuerst.
commune-chip = Gemeinde
commune-remove = Nicht mehr für diese Gemeinde suchen:
commune-several = Mehrere Gemeinden heißen „{ $name }“ oder beginnen so. Welche ist Ihre?
commune-unknown = Keine Gemeinde heißt „{ $name }“.
commune-slip = Meinten Sie:
fit-yes = Passt zu { $commune } – { $text }
fit-check = Zu prüfen – { $text }

## Related sheets

related-cited = In diesem Merkblatt genannt
related-cites = Nennt dieses Merkblatt
related-subjects = Gleiches Thema: { $text }
related-near = Verwandtes Thema

## Cards and reading lists

card-foreign = auf { $language }
card-overdue = zu aktualisieren
list-audience = Für: { $audience }
list-aims = Ziele
list-items = Der Reihe nach zu lesen
list-note = Warum lesen.
list-question = Zum Besprechen.
list-item-missing = Dieses Merkblatt ist derzeit nicht verfügbar.
lists-none = In dieser Sprache gibt es noch keine Leseliste.

## Sheets

glance-title = Auf einen Blick
evidence-title = Was weiß man über die Wirkung?
evidence-rank = Stufe { $rank } von { $of }
toc-title = Auf dieser Seite
sheet-updated = Aktualisiert am
sheet-updated-low = aktualisiert am
sheet-written = Verfasst am
sheet-revision = Revision { $n }
sheet-review-by = Zu überprüfen bis
sheet-communes = { $n ->
    [one] Gemeinde:
   *[other] Gemeinden:
 }
versions-label = Auch auf:
sources-title = Quellen
source-seen = Abgerufen am
sheet-projects = Lokale Projekte zu diesem Thema
sheet-related = Lesen Sie auch
sheet-about = Über dieses Merkblatt
sheet-lists = In den Leselisten
sheet-history = Pflege
sheet-cite = Dieses Merkblatt zitieren
citation = { $owner }, „{ $title }“, { $site }, aktualisiert am { $date }, { $address }
sheet-overdue = Überprüfung überfällig.
sheet-overdue-text = Dieses Merkblatt sollte bis { $date } überprüft werden: Kontrollieren Sie Nummern und Gesetzestexte, bevor Sie es verwenden.
text-foreign = Diesen Text gibt es noch nicht auf Deutsch; Sie lesen ihn auf { $language }.
status-archived = Archiviertes Merkblatt.
status-archived-text = Es bleibt zur Erinnerung lesbar, wird aber nicht mehr gepflegt.
status-draft = Entwurf.
status-draft-text = Dieses Merkblatt ist nicht veröffentlicht. Bitte nicht weitergeben.
status-review = In Prüfung.
status-review-text = Dieses Merkblatt wartet auf eine letzte Prüfung vor der Veröffentlichung.
translation-of = Übersetzung.
translation-original = Zum Original ({ $language })
translation-behind = Das Original hat sich geändert.
translation-behind-text = Diese Übersetzung folgt Revision { $translates }; das Original steht bei Revision { $revision }.
action-print = Drucken
action-copy = Link kopieren
action-copied = Link kopiert.
action-copy-failed = Der Link konnte nicht kopiert werden.

## Lists of sheets

practices-lead = { $n ->
    [one] { $n } Merkblatt, alphabetisch geordnet.
   *[other] { $n } Merkblätter, alphabetisch geordnet.
 }
letters-label = Buchstaben
term-generic = Praxisblätter
term-projects = Lokale Projekte
term-none = Noch kein Merkblatt trägt dieses Stichwort.
term-search = Mit weiteren Filtern eingrenzen

## Errors

not-found-text = Vielleicht ist die Adresse unvollständig oder das Merkblatt heißt jetzt anders. Suchen Sie hier oder beginnen Sie bei einem Handlungsfeld.
error-home = Zurück zur Startseite
error-405-heading = Diese Aktion ist hier nicht möglich
error-405-message = Diese Seite kann gelesen werden, nimmt aber nichts entgegen.
error-500-heading = Auf der Website ist ein Fehler aufgetreten
error-500-message = Das liegt nicht an Ihnen. Versuchen Sie es in einigen Minuten erneut. Die Hilfsnummern stehen unten auf dieser Seite.

## Diagnostics (for editors)

diagnostics-summary = { $errors ->
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
 }, { $warnings ->
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
 }
diagnostics-none = Nichts zu melden: Die Inhalte sind in Ordnung.
diagnostics-list = Zu beheben
severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis

## Names of languages

language-fr = Französisch
language-nl = Niederländisch
language-de = Deutsch
language-en = Englisch

## Open data

title-data = Offene Daten
description-data = Alle Merkblätter, das Vokabular und die Leselisten als CSV und JSON, mit Lizenz, Adressen und je einem Beispiel.
data-lead = Alles, was diese Website veröffentlicht, lässt sich in andere Programme übernehmen oder in einer Tabellenkalkulation öffnen. Ohne Schlüssel, ohne Konto: Die Adresse genügt.
data-downloads = Zum Herunterladen
data-excel = Wählen Sie in Excel „Daten“, dann „Aus Text/CSV“: Die Spalten sind durch Kommas getrennt, die Kodierung ist UTF-8.
data-licence = Lizenz
data-licence-text = Für Texte und Daten gilt die Lizenz:
data-licence-cite = Nennen Sie die Quelle, die Adresse des Merkblatts und das Datum der letzten Änderung. Für die Quellen, die ein Merkblatt anführt, gelten deren eigene Rechte.
data-communes = Für die EDV einer Gemeinde
data-communes-text = Um Merkblätter auf Ihrer Website oder im Intranet zu zeigen, lesen Sie einmal täglich die Übersicht aller Merkblätter und danach die Einzelheiten jener, die Sie zeigen. Die Namen in den Adressen ändern sich nicht.
data-rules-cors = Eine Seite einer anderen Website kann diese Adressen unmittelbar lesen (CORS), ohne Server dazwischen.
data-rules-etag = Jede Antwort trägt ein ETag: Senden Sie es in If-None-Match mit, dann antwortet der Server mit 304 und ohne Inhalt, wenn sich nichts geändert hat.
data-rules-errors = Ein Fehler ist JSON (application/problem+json). Eine Suche ist nie ein Fehler: Was sie nicht versteht, lässt sie weg und nennt es in „ignored“.
data-rules-stable = In Version 1 können Felder hinzukommen; keines verschwindet, keines ändert seine Bedeutung.
data-helplines-fresh = Hilfenummern ändern sich: Lesen Sie sie täglich neu und behalten Sie keine alte Kopie.
data-research = Für Forschung und Studien
data-research-text = Die vollständige Tabelle enthält eine Zeile je Merkblatt und Sprache, mit Texten, Schlagwörtern und Quellen. Das Vokabular erklärt jedes Schlagwort in jeder Sprache der Website.
data-research-limits = Es sind ausgewählte und verfasste Merkblätter, keine Bestandsaufnahme: Merkblätter zu zählen misst nicht, was Gemeinden tun. Aufwand und Dauer sind oft Schätzungen; die Tabelle sagt es.
data-addresses = Die Adressen
data-addresses-text = Jede Adresse beginnt an der Wurzel der Website:
data-export = Diese Kopie der Website besteht aus Dateien: Die Suche hat hier keine Adresse.
data-example = Beispiel
data-parameters = Was Sie angeben können
data-facets = Die Filter
data-facets-text = Jeder Filter darf in einer Adresse mehrmals stehen: Werte desselben Filters ergänzen einander, verschiedene Filter gelten zugleich. Die Werte stehen im Vokabular.
data-columns = Die Spalten der Tabelle
data-columns-text = Mehrere Werte in einer Zelle sind durch „|“ getrennt. Einer Zelle, die wie eine Formel beginnt, ist ein Apostroph vorangestellt.
data-columns-show = Die { $n } Spalten zeigen
data-column-facet = { $facet }: Namen in der Sprache der Zeile, dann Kennungen
data-description = Für Programme: OpenAPI
data-description-text = Die Beschreibung in OpenAPI 3.1 enthält alle Adressen, alle Felder und ihre Grenzen. Ihre Werkzeuge können daraus einen Client erzeugen.
data-catalogue = Für Datenportale: DCAT-AP
data-catalogue-text = Ein Portal kann den Katalog abrufen, der jeden Datensatz beschreibt.
data-contact = Eine Frage, oder nutzen Sie diese Daten?
data-not-found = Unter dieser Adresse gibt es nichts.
results-download = Diese Ergebnisse herunterladen:
data-op-sheets-csv = Alle Merkblätter, als Tabelle
data-op-sheets-csv-text = Eine Zeile je Merkblatt und Sprache, mit vollständigem Text, Schlagwörtern und Quellen.
data-op-sheets = Alle Merkblätter, kurz
data-op-sheets-text = Titel, Zusammenfassungen, Sprachen, Daten und Schlagwörter jedes veröffentlichten Merkblatts, mit der Adresse der Einzelheiten.
data-op-sheet = Ein ganzes Merkblatt
data-op-sheet-text = Alles Öffentliche zu einer Praxis, in allen ihren Sprachen, als HTML und als reiner Text.
data-op-search = Eine Suche
data-op-search-text = Dieselben Ergebnisse wie auf der Suchseite, in derselben Reihenfolge, mit der Anzahl je Filter.
data-op-search-csv = Eine Suche, als Tabelle
data-op-search-csv-text = Alle Ergebnisse einer Suche und nicht nur eine Seite, mit den Spalten der vollständigen Tabelle.
data-op-suggest = Vorschläge
data-op-suggest-text = Was das Suchfeld beim Tippen vorschlägt: Themen, Merkblätter, Leselisten.
data-op-vocabulary = Das Vokabular
data-op-vocabulary-text = Die Filter und ihre Werte, mit Namen und Erklärungen in jeder Sprache und der Zahl der Merkblätter.
data-op-thesaurus = Der Thesaurus
data-op-thesaurus-text = Die Begriffe, nach denen gesucht wird, und die Wörter dafür in jeder Sprache, nach dem Modell von SKOS.
data-op-lists = Die Leselisten, kurz
data-op-lists-text = Titel, Zusammenfassungen und Sprachen jeder veröffentlichten Leseliste.
data-op-list = Eine ganze Leseliste
data-op-list-text = Die Einleitung und die Merkblätter der Reihe nach, mit den Anmerkungen derer, die sie ausgewählt haben.
data-op-helplines = Die Hilfetelefone
data-op-helplines-text = Die geprüften Nummern, mit Datum und Quelle der Prüfung.
data-op-openapi = Die OpenAPI-Beschreibung
data-op-openapi-text = Alle diese Adressen, für Programme.
data-op-catalog = Der DCAT-AP-Katalog
data-op-catalog-text = Die Datensätze, ihre Formen und ihre Lizenz, für Portale.
data-set-sheets = Praxisblätter und lokale Projekte
data-set-sheets-text = Die veröffentlichten Merkblätter mit Texten, Schlagwörtern und Quellen.
data-set-vocabulary = Vokabular der Merkblätter
data-set-vocabulary-text = Die Filter und ihre Werte, mit Erklärungen in jeder Sprache.
data-set-thesaurus = Mehrsprachiger Thesaurus
data-set-thesaurus-text = Die Begriffe, nach denen gesucht wird, und die Wörter dafür in jeder Sprache.
data-set-lists = Leselisten
data-set-lists-text = Ausgewählte und kommentierte Merkblätter, der Reihe nach zu lesen.
data-set-helplines = Geprüfte Hilfetelefone
data-set-helplines-text = Die Nummern zum Anrufen, mit Datum und Quelle der Prüfung.
data-say-lang = Die Sprache der lesenden Person.
data-say-sheet = Der Name des Merkblatts, wie in seiner Adresse.
data-say-list = Der Name der Leseliste, wie in ihrer Adresse.
data-say-words = Die gesuchten Wörter, höchstens 400 Zeichen. In Anführungszeichen: genau dieser Ausdruck; nach einem Bindestrich: ohne dieses Wort.
data-say-facets = Ein oder mehrere Filter, nach ihrem Namen: siehe unten.
data-say-commune = Der NIS-Code oder der Name einer Gemeinde: Passende Merkblätter kommen zuerst.
data-say-sort = Die Reihenfolge: relevance, date oder title.
data-say-page = Die Nummer der Ergebnisseite, ab 1.
data-column-rank = Platz in den Ergebnissen (nur bei Suchen)
data-column-slug = Name des Merkblatts in Adressen
data-column-language = Sprache der Zeile
data-column-original-language = Sprache, in der das Merkblatt verfasst wurde
data-column-kind = generic: Praxisblatt; project: lokales Projekt
data-column-status = Stand des Merkblatts in dieser Sprache
data-column-title = Titel
data-column-summary = Zusammenfassung
data-column-address = Adresse der Seite
data-column-owner = Wer das Merkblatt pflegt
data-column-written = Datum der Abfassung
data-column-updated = Datum der letzten Änderung in dieser Sprache
data-column-review-by = Datum der nächsten Durchsicht
data-column-overdue = true, wenn dieses Datum vorbei ist
data-column-revision = Revision des Originals
data-column-translates = Bei einer Übersetzung: die Revision, der sie folgt
data-column-nis = NIS-Codes der Gemeinden
data-column-communes = Namen der Gemeinden
data-column-evidence-reason = Warum diese Stufe des Nachweises
data-column-cost-estimate = true, wenn der Aufwand geschätzt ist
data-column-cost-note = Anmerkung zum Aufwand
data-column-setup-estimate = true, wenn die Dauer geschätzt ist
data-column-setup-note = Anmerkung zur Dauer
data-column-sources = Titel der Quellen
data-column-source-addresses = Adressen der Quellen
data-column-text = Vollständiger Text, ohne Gestaltung
