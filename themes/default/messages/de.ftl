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
safety-history = Das schnelle Verlassen löscht den Browserverlauf nicht: Ihr Besuch kann darin stehen bleiben. Wenn jemand Ihr Gerät überwacht, nutzen Sie das einer Vertrauensperson, einer Bibliothek oder eines Dienstes.
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
results-none-for = Kein Merkblatt zu „{ $text }“ mit diesen Filtern
results-none = Kein Merkblatt mit diesen Filtern
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
search-loading = Die Suche wird geladen …
static-title = Die Wortsuche funktioniert in diesem Browser nicht.
static-text = In dieser Kopie der Website braucht sie die Skripte des Browsers. Ohne sie sind die Merkblätter nach Handlungsfeld, nach Filter und von A bis Z erreichbar.

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
commune-optional = freiwillig
commune-hint = Merkblätter, die zu ihr passen, stehen zuerst. Name oder NIS-Code.
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
list-audience = Für:
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
error-500-message = Das liegt nicht an Ihnen. Versuchen Sie es in einigen Minuten erneut. Die Hilfenummern stehen unten auf dieser Seite.

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

## Embedding in other sites

title-embed = Merkblätter auf Ihrer Website zeigen
description-embed = Eine Zeile HTML genügt, um eine Liste von Merkblättern oder ein Merkblatt mit seinen Hilfenummern auf der Website Ihrer Gemeinde zu zeigen.
embed-lead = Eine Zeile HTML genügt, um eine Liste von Merkblättern oder ein Merkblatt mit seinen Hilfenummern auf der Website Ihrer Gemeinde zu zeigen. Der Inhalt bleibt von selbst aktuell.
embed-how-title = So gehen Sie vor
embed-step-choose = Suchen und filtern Sie die Merkblätter und folgen Sie unter den Ergebnissen „Diese Ergebnisse auf Ihrer Website zeigen“. Für ein einzelnes Merkblatt öffnen Sie „Über dieses Merkblatt“ am Ende der Seite.
embed-step-choose-link = Merkblätter suchen
embed-step-choose-export = Wählen Sie unten ein Handlungsfeld. Für ein einzelnes Merkblatt öffnen Sie „Über dieses Merkblatt“ am Ende der Seite.
embed-step-copy = Kopieren Sie die Zeile und fügen Sie sie im HTML-Modus in Ihre Seite ein. Passen Sie bei Bedarf die Höhe (height) an.
embed-step-check = Öffnen Sie Ihre Seite und prüfen Sie sie mit der Tastatur und auf einem Telefon.
embed-promise = Der Rahmen enthält kein Skript, kein Cookie und keinen Tracker. Die Hilfenummern und „Schnell verlassen“ bleiben erhalten, und Links öffnen die Website im ganzen Fenster.
embed-plain-text = Ihre Website kann den Inhalt auch ohne Rahmen übernehmen: Das „einfache HTML“ ist ein Abschnitt ohne Gestaltung, den Ihr Server in die Seite einsetzt. Rufen Sie ihn regelmäßig neu ab, damit er aktuell bleibt.
embed-domains-title = Eine Liste je Handlungsfeld
embed-search = Merkblätter: { $text }
embed-results = Diese Ergebnisse auf Ihrer Website zeigen
embed-sheet = Dieses Merkblatt auf Ihrer Website zeigen
embed-frame-label = Die Zeile zum Einfügen
embed-copy = Zeile kopieren
embed-copied = Zeile kopiert.
embed-copy-failed = Die Zeile konnte nicht kopiert werden: Markieren und kopieren Sie sie bitte selbst.
embed-preview = Den Rahmen ansehen
embed-plain = Das einfache HTML ansehen
embed-no-address = Diese Website kennt ihre eigene Adresse noch nicht. Wer sie betreibt, muss „base_url“ in „site.yaml“ angeben.
embedded-whole-sheet = Das ganze Merkblatt lesen
embedded-missing = Dieses Merkblatt oder diese Liste steht nicht mehr unter dieser Adresse. Suchen Sie auf der Website:
embedded-whole-list = Alle diese Merkblätter ansehen
embedded-source = Quelle:
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
data-research-text = Die vollständige Tabelle enthält eine Zeile je Merkblatt und Sprache, mit Texten, Stichwörtern und Quellen. Das Vokabular erklärt jedes Stichwort in jeder Sprache der Website.
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
data-op-sheets-csv-text = Eine Zeile je Merkblatt und Sprache, mit vollständigem Text, Stichwörtern und Quellen.
data-op-sheets = Alle Merkblätter, kurz
data-op-sheets-text = Titel, Zusammenfassungen, Sprachen, Daten und Stichwörter jedes veröffentlichten Merkblatts, mit der Adresse der Einzelheiten.
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
data-op-helplines = Die Hilfenummern
data-op-helplines-text = Die geprüften Nummern, mit Datum und Quelle der Prüfung.
data-op-openapi = Die OpenAPI-Beschreibung
data-op-openapi-text = Alle diese Adressen, für Programme.
data-op-catalog = Der DCAT-AP-Katalog
data-op-catalog-text = Die Datensätze, ihre Formen und ihre Lizenz, für Portale.
data-set-sheets = Praxisblätter und lokale Projekte
data-set-sheets-text = Die veröffentlichten Merkblätter mit Texten, Stichwörtern und Quellen.
data-set-vocabulary = Vokabular der Merkblätter
data-set-vocabulary-text = Die Filter und ihre Werte, mit Erklärungen in jeder Sprache.
data-set-thesaurus = Mehrsprachiger Thesaurus
data-set-thesaurus-text = Die Begriffe, nach denen gesucht wird, und die Wörter dafür in jeder Sprache.
data-set-lists = Leselisten
data-set-lists-text = Ausgewählte und kommentierte Merkblätter, der Reihe nach zu lesen.
data-set-helplines = Geprüfte Hilfenummern
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
## Overviews: what is covered, where, when to be read again

title-overview = Überblick
title-coverage = Was abgedeckt ist: { $rows } / { $columns }
title-reviews = Zu überprüfende Merkblätter
description-overview = Was die Website abdeckt und was noch fehlt, wo es lokale Projekte gibt und wann jedes Merkblatt überprüft werden muss.
description-coverage = Die Zahl der Merkblätter für jede Kombination von „{ $rows }“ und „{ $columns }“. Ein leeres Feld zeigt, was noch fehlt.
description-reviews = Jedes Merkblatt muss bis zu einem bestimmten Datum überprüft werden. Hier sehen Sie, welche und wann.
overview-link = Überblick
overview-more = Was abgedeckt ist und was fehlt
coverage-title = Was abgedeckt ist, was fehlt
coverage-empty = { $n ->
    [0] Zu jeder der { $of } Kombinationen gibt es mindestens ein Merkblatt.
    [one] Zu einer der { $of } Kombinationen gibt es noch kein Merkblatt.
   *[other] Zu { $n } der { $of } Kombinationen gibt es noch kein Merkblatt.
 }
coverage-caption = Zahl der Merkblätter: „{ $rows }“ in Zeilen, „{ $columns }“ in Spalten
coverage-cell = { $sheets }, davon { $projects }
coverage-sum = Insgesamt
coverage-remark = „3 + 2“: drei Praxisblätter und zwei lokale Projekte. Ein Merkblatt zählt in jedem Feld, zu dem es passt, unter „Insgesamt“ aber nur einmal.
coverage-gaps = Was fehlt, in Worten
coverage-choose = Andere Filter kreuzen
coverage-swap = Zeilen und Spalten tauschen
coverage-rows = In Zeilen
coverage-columns = In Spalten
legend-sheets = Zahl der Merkblätter
legend-projects = Zahl der lokalen Projekte
map-title = Wo es lokale Projekte gibt
map-description = Eine Karte: In jeder Provinz steht die Zahl der lokalen Projekte, die hier beschrieben sind. Die Tabelle nennt dieselben Zahlen.
map-caption = Lokale Projekte nach Provinz
map-place = Provinz oder Region
map-number = Projekte
map-projects = { $n ->
    [0] kein lokales Projekt
    [one] { $n } lokales Projekt
   *[other] { $n } lokale Projekte
 }
map-elsewhere = Ohne bestimmten Ort
map-remark = Ein Projekt in mehreren Provinzen zählt in jeder davon, unter „Insgesamt“ aber nur einmal. Gezählt werden nur Projekte, die hier beschrieben sind: Steht bei einer Provinz keines, kann es dort trotzdem Projekte geben.
map-source = Umrisse:
reviews-overdue-count = { $n ->
    [0] Bei keinem der { $of } Merkblätter ist die Überprüfung überfällig.
    [one] Bei einem der { $of } Merkblätter ist die Überprüfung überfällig.
   *[other] Bei { $n } der { $of } Merkblätter ist die Überprüfung überfällig.
 }
reviews-caption = Zahl der zu überprüfenden Merkblätter nach Quartal
reviews-when = Wann
reviews-number = Zahl
reviews-overdue = Überfällig
reviews-later = Später
reviews-undated = Ohne Datum
reviews-quarter = { $first } bis { $last } { $year }
reviews-link = Alle Merkblätter mit dem Datum ihrer Überprüfung
reviews-sheets = Die Merkblätter nach Datum der Überprüfung
reviews-before = Zu überprüfen bis
reviews-sheet = Merkblatt
reviews-owner = Verantwortlich
## Sheets that a reader chose: compared, as a note, as a list

title-compare = Merkblätter vergleichen
title-note = Entscheidungsvorlage
title-my-list = Meine Liste
title-shared-list = Eine geteilte Liste
description-compare = Zwei bis vier Merkblätter nebeneinander, Punkt für Punkt. Die Adresse dieser Seite behält Ihre Auswahl.
description-note = Eine Vorlage zum Ausdrucken für das Kollegium oder den Rat: was vorgeschlagen wird, was es verlangt, was man darüber weiß.
description-my-list = Die Merkblätter Ihrer Wahl, in Ihrer Reihenfolge, mit Ihren Anmerkungen.
description-shared-list = Merkblätter, ausgewählt von der Person, die Ihnen diese Adresse gegeben hat.
nav-my-list = Meine Liste
pick-add = In meine Liste aufnehmen
pick-remove = Aus meiner Liste nehmen
pick-added = In Ihre Liste aufgenommen:
pick-removed = Aus Ihrer Liste genommen:
pick-full = Ihre Liste ist voll: höchstens vierzig Merkblätter.
pick-failed = Ihr Browser konnte die Liste nicht speichern.
pick-compare = Vergleichen
choice-short = Mindestens ein Merkblatt dieser Adresse gibt es nicht oder nicht mehr. Es wurde weggelassen.
choice-cut = Nur die ersten vier Merkblätter werden gezeigt.
choice-broken = Mindestens ein Merkblatt konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.
choice-noscript = In dieser Kopie der Website braucht diese Seite die Skripte des Browsers. Ohne sie öffnen Sie die Merkblätter einzeln und drucken sie aus.
to-note = Eine Entscheidungsvorlage daraus machen
to-compare = Diese Merkblätter vergleichen
kind-generic-text = Allgemeiner Rat der Redaktion.
kind-project-text = Was eine Gemeinde geplant oder getan hat, laut öffentlichen Quellen. Dies ist kein Rat.
row-what = Kurz gesagt
row-kind = Art des Merkblatts
row-evidence = Was weiß man über die Wirkung?
row-projects = Lokale Projekte zu diesem Thema
row-sources = Quellen
row-review = Stand und Überprüfung
compare-caption = Vergleich der gewählten Merkblätter, ein Punkt pro Zeile
compare-field = Punkt
compare-nothing = Dazu steht nichts im Merkblatt.
compare-remove = Entfernen
compare-few = Zum Vergleichen braucht es mindestens zwei Merkblätter.
compare-few-text = Wählen Sie unten eines, oder suchen Sie ein Merkblatt und folgen Sie „Vergleichen“: Die ersten Merkblätter Ihrer Liste kommen dann mit.
compare-add = Ein Merkblatt zum Vergleich hinzufügen
compare-add-button = Hinzufügen
note-none = Es ist kein Merkblatt gewählt.
note-none-text = Öffnen Sie ein Merkblatt, nehmen Sie es in Ihre Liste auf und erstellen Sie die Vorlage aus Ihrer Liste.
note-subject = Gegenstand
note-proposal = Was vorgeschlagen wird
note-project = Das Projekt, das als Beispiel dient
note-why = Warum
note-why-project = Das Ziel dieses Projekts
note-care = Fallstricke und Sicherheit
note-unknown = Was die Quellen nicht sagen
note-evidence = Wie weit die Nachweise reichen
note-steps = Erste Schritte
note-done = Was geplant und getan wurde
note-origin = Woher dieser Text stammt
note-blank-commune = Gemeinde
note-blank-service = Dienst
note-blank-date = Datum
note-blank = von Hand auszufüllen
note-own = Von der Gemeinde auszufüllen
note-own-text = Der Teil oben stammt aus den Merkblättern. Dieser Teil gehört Ihnen.
note-blank-situation = Lage bei uns
note-blank-proposal = Vorgeschlagener Beschluss
note-blank-means = Budget und Personal
note-blank-follow = Weiterverfolgung und Datum der Auswertung
note-licence = Texte aus { $site }, unter der Lizenz { $licence }: Nennen Sie die Quelle, wenn Sie sie weiterverwenden.
note-no-advice = Die genannten Gesetzestexte sind Anhaltspunkte, keine Rechtsberatung.
list-start = Eine Liste mit diesem Merkblatt beginnen
list-compare = Die ersten vergleichen
list-compare-chosen = Angekreuzte vergleichen
list-note-first = Entscheidungsvorlage
list-note-chosen = Vorlage zu den angekreuzten
list-copy = Link zur Liste kopieren
list-address = Die Liste öffnen, wie man sie teilt
list-download = Liste herunterladen (.md)
list-untitled = Liste ohne Titel
list-file-summary = Auf der Website zusammengestellte Liste: Zusammenfassung noch zu schreiben.
list-noscript = Um eine Liste zusammenzustellen und zu behalten, braucht es die Skripte des Browsers. Ohne sie lesen Sie eine Liste unter ihrer Adresse und drucken jedes Merkblatt aus.
list-long = Diese Liste ergibt eine lange Adresse: Manche Mailprogramme schneiden sie ab. Kürzen Sie die Anmerkungen, oder laden Sie die Liste herunter.
list-title = Titel der Liste
list-too-long = Diese Liste ist zu lang für eine Adresse. Kürzen Sie die Anmerkungen, oder laden Sie die Liste herunter, um sie weiterzugeben.
list-note-limit = höchstens { $n } Zeichen
list-own-note = Anmerkung:
list-up = Nach oben
list-down = Nach unten
list-remove = Entfernen
list-choose = Auswählen
list-moved = „{ $title }“: Platz { $n } von { $of }.
list-removed = „{ $title }“ ist entfernt.
list-restored = Rückgängig gemacht.
list-erased = Die Liste ist von diesem Gerät gelöscht.
list-undo = Rückgängig machen
list-none = Ihre Liste ist leer.
list-none-text = Öffnen Sie ein Merkblatt und wählen Sie „In meine Liste aufnehmen“. Danach können Sie ordnen, Anmerkungen schreiben, ausdrucken und versenden.
shared-by = Diese Liste stammt von einer Leserin oder einem Leser.
shared-by-text = Wer Ihnen die Adresse gegeben hat, hat Merkblätter, Reihenfolge, Titel und Anmerkungen gewählt. Die Redaktion hat sie nicht geprüft. Rufen Sie keine Nummer aus einer Anmerkung an: Die geprüften Nummern stehen unten auf dieser Seite.
shared-take = In meine Liste übernehmen
shared-question = Sie haben schon eine Liste.
shared-question-text = Sollen diese Merkblätter hinzukommen oder Ihre Liste ersetzen? Beim Ersetzen geht Ihre jetzige Liste verloren.
shared-add = Zu meiner Liste hinzufügen
shared-replace = Meine Liste ersetzen
shared-keep = Nichts ändern und meine Liste ansehen
kept-title = Wo Ihre Liste aufbewahrt wird
kept-where = In diesem Browser, auf diesem Gerät, und nur wenn Sie ein Merkblatt aufnehmen. Die Website selbst behält nichts davon.
kept-who = Wer dieses Gerät und diesen Browser benutzt, kann sie sehen. Schreiben Sie keine Namen hinein und nichts, woran man jemanden erkennt.
kept-address = Die Adresse zum Teilen enthält die ganze Liste mit Ihren Anmerkungen. Wer die Adresse bekommt, liest alles, und sie bleibt im Verlauf dessen, der sie öffnet.
kept-exit = „Schnell verlassen“ löscht die Liste nicht. Die Schaltfläche unten löscht sie von diesem Gerät.
kept-erase = Meine ganze Liste löschen
## The description of the search page

description-search = Suchen Sie ein Merkblatt mit Wörtern und grenzen Sie ein: nach Handlungsfeld, Zielgruppe, Partnern, Aufwand, Zeit und mehr.
## Feeds

feed-all = Neue und geänderte Merkblätter
feed-search = Ergebnisse dieser Suche
feed-follow = Neuigkeiten abonnieren (Atom-Feed)
feed-follow-search = Diese Suche abonnieren (Atom-Feed)

## Reading without a network

title-offline = Ohne Verbindung lesen
description-offline = Diese Website und ihre Suche auf Ihrem Gerät speichern, für eine Schulung ohne WLAN.
offline-lead = Ihr Browser kann diese Website und ihre Suche auf diesem Gerät speichern. So können Sie ohne Verbindung lesen und suchen, zum Beispiel bei einer Schulung ohne WLAN.
offline-unable = Dieser Browser kann die Website nicht speichern: Skripte müssen erlaubt sein, die Adresse muss mit https beginnen und das Fenster darf nicht privat sein. Sie können stattdessen ein Merkblatt oder eine Liste drucken.
offline-missing = Diese Seite ist auf diesem Gerät nicht gespeichert, und es gibt keine Verbindung.
offline-whole = Alle Seiten auf Deutsch und die Suche: { $files } Dateien, etwa { $size } auf diesem Gerät.
offline-part = Das Wichtigste der Website: { $files } Dateien, etwa { $size } auf diesem Gerät. Die Website ist zu groß, um vollständig gespeichert zu werden: Jedes Merkblatt, das Sie danach lesen, wird auch gespeichert.
offline-begun = Die Website wird gespeichert. Lassen Sie diese Seite offen.
offline-progress = { $n } von { $files } Dateien gespeichert. Lassen Sie diese Seite offen.
offline-kept = Diese Website ist auf diesem Gerät gespeichert. Sie wird aktualisiert, wenn Sie sie mit Verbindung lesen.
offline-forgotten = Diese Website ist auf diesem Gerät nicht mehr gespeichert.
offline-failed = Das ist nicht gelungen. Prüfen Sie die Verbindung und den freien Platz auf dem Gerät und versuchen Sie es noch einmal: Was schon da ist, geht nicht verloren.
offline-keep = Diese Website auf diesem Gerät speichern
offline-forget = Gespeicherte Website löschen
offline-safety = Bevor Sie diese Website speichern
offline-safety-device = Wer dieses Gerät und diesen Browser benutzt, kann sehen, dass die Website darauf gespeichert ist. Speichern Sie sie nicht auf einem Gerät, das jemand einsehen kann, vor dem Sie Angst haben.
offline-safety-exit = „Schnell verlassen“ löscht sofort, was hier gespeichert ist. Danach ist eine Verbindung nötig, um die Website wieder zu speichern.
offline-safety-history = Den Browserverlauf und „Meine Liste“ löscht es nicht.
offline-how = Gut zu wissen
offline-how-training = Schalten Sie vor einer Schulung die Verbindung aus und probieren Sie eine Suche.
offline-how-new = Seiten einer anderen Sprache speichern Sie über die Seite „Ohne Verbindung lesen“ dieser Sprache.
offline-how-calls = Die Hilfenummern bleiben ohne Verbindung sichtbar. Zum Telefonieren brauchen Sie ein Telefonnetz.
