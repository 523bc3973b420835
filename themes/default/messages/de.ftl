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

## Feeds

feed-all = Neue und geänderte Merkblätter
feed-search = Ergebnisse dieser Suche
feed-follow = Neuigkeiten abonnieren (Atom-Feed)
feed-follow-search = Diese Suche abonnieren (Atom-Feed)
