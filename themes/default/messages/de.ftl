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

## Sheets that a reader chose: compared, as a note, as a list

title-compare = Merkblätter vergleichen
title-note = Entscheidungsvorlage
title-my-list = Meine Liste
title-shared-list = Eine geteilte Liste
description-compare = Zwei bis vier Merkblätter nebeneinander, Punkt für Punkt. Die Adresse dieser Seite behält Ihre Auswahl.
description-note = Eine Seite zum Ausdrucken für das Kollegium oder den Rat: was vorgeschlagen wird, was es verlangt, was man darüber weiß.
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
note-care = Vorsichtsmaßnahmen
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
