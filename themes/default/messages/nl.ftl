### The words of the default theme, in Dutch. Every language file holds the same keys with the same arguments.

## Titles and descriptions of the pages that have no text of their own

title-home = Startpagina
title-search = Een fiche zoeken
title-practices = Alle fiches van A tot Z
title-browse = Alle filters
title-lists = Leeslijsten
title-helplines = Hulp en een luisterend oor
title-not-found = Deze pagina bestaat niet
title-diagnostics = Staat van de inhoud
description-practices = Alle praktijkfiches en alle lokale projecten, in alfabetische volgorde.
description-browse = Elk trefwoord leidt naar de fiches die erbij horen: domein, doelgroep, partner, inspanning, termijn en meer.
description-lists = Gekozen en toegelichte fiches, in volgorde te lezen, alleen of in een vorming.

## Names of things

kind-generic = Praktijkfiche
kind-project = Lokaal project
kind-list = Leeslijst
n-sheets = { $n ->
    [0] Geen fiches
    [one] { $n } fiche
   *[other] { $n } fiches
 }
sheets-unit = { $n ->
    [one] fiche
   *[other] fiches
 }
n-projects = { $n ->
    [one] { $n } lokaal project
   *[other] { $n } lokale projecten
 }
n-minutes = Ongeveer { $n } min leestijd
colon = :
estimate = schatting van de redactie
estimates-note = Inspanning en termijn: schattingen van de redactie, tenzij de fiche een bron vermeldt.

## Labels of the short facts on cards and of the overview of a sheet

fact-effort = Inspanning
fact-time = Termijn
fact-evidence = Bewijs
fact-audience = Voor wie
fact-partners = Partners
fact-lead = Trekkende dienst
fact-scale = Schaal
fact-size = Grootte van de gemeente

## Frame of every page

skip-link = Naar de inhoud
strip-label = Noodnummers en snel verlaten
strip-helplines = Hulp
nav-label = Hoofdmenu
nav-search = Zoeken
nav-practices = Fiches A–Z
nav-browse = Filters
nav-lists = Leeslijsten
nav-helplines = Hulp
languages-label = Talen
footer-nav-label = Voettekst
footer-licence = Inhoud onder licentie
footer-contact = Contact:
footer-privacy = Deze site plaatst geen cookies.
footer-version = Versie { $version }
practices-link = Alle fiches van A tot Z
browse-link = Alle filters
lists-link = Alle leeslijsten

## Quick exit

exit-link = Snel verlaten
exit-hint = (of druk drie keer op de Shift-toets)
exit-two-more = Shift-toets: nog twee keer om de site te verlaten.
exit-one-more = Shift-toets: nog één keer om de site te verlaten.
exit-loading = Laden
exit-title = Laden
exit-expired = Snel verlaten geannuleerd.
exit-history = Snel verlaten wist de browsergeschiedenis niet.

## Helplines

help-title = Hulp nodig, of iemand om mee te praten?
help-intro = Nu in gevaar? Bel:
helplines-all = Alle hulplijnen
helplines-lead = Wie u belt bij nood, en met wie u praat als het niet dringend is. Slachtoffer, getuige, familielid, kind of iemand die geweld gebruikt: er is een lijn voor u.
helplines-emergency = Onmiddellijk gevaar
helplines-others = Luisteren en advies
helpline-checked = nagekeken op
helpline-languages = Talen:
helpline-source = Bron
safety-title = Veilig op deze site
safety-exit = ‘Snel verlaten’, bovenaan elke pagina, opent meteen een gewone site. Op een toetsenbord doet drie keer Shift hetzelfde, als scripts toegelaten zijn.
safety-history = Snel verlaten wist niets: uw bezoek kan in de browsergeschiedenis blijven staan. Als iemand uw toestel controleert, gebruik dan dat van iemand die u vertrouwt, van een bibliotheek of van een dienst.
safety-calls = Een oproep kan zichtbaar blijven in de oproeplijst van uw telefoon of op een factuur. Wis de oproep achteraf uit de lijst als dat veiliger is.

## Home

home-all = { $n ->
    [one] Bekijk de fiche
   *[other] Bekijk de { $n } fiches van A tot Z
 }
domains-title = Zes actiedomeinen
home-newest = Nieuwste fiches
home-projects = Projecten van gemeenten
home-projects-intro = Lokale projecten die publiek beschreven zijn, met wat we ervan weten en wat niet.
home-lists = Waar beginnen?

## Search

search-landmark = Zoeken
search-label = Zoeken in de fiches
search-button = Zoeken
search-hint = "…" zoekt een exacte woordgroep, een streepje voor een woord sluit het uit.
filters-title = Filters
filters-clear = Alle filters wissen
filter-remove = Filter verwijderen:
facet-selected = { $n ->
    [one] gekozen filter
   *[other] gekozen filters
 }
chips-title = Gekozen filters
results-for = { $n ->
    [0] Geen fiches voor ‘{ $text }’
    [one] { $n } fiche voor ‘{ $text }’
   *[other] { $n } fiches voor ‘{ $text }’
 }
results-all = { $n ->
    [0] Geen fiches
    [one] { $n } fiche
   *[other] { $n } fiches
 }
results-some = Geen enkele fiche bevat al deze woorden. Dit zijn de fiches die er het meest van bevatten.
results-excluded = Zonder de fiches met: { $words }
sort-landmark = Volgorde van de resultaten
sort-label = Sorteren op
sort-relevance = relevantie
sort-date = datum
sort-title = titel
pages-label = Resultatenpagina’s
page-word = pagina
page-previous = Vorige
page-next = Volgende
empty-title = Wat kunt u proberen?
empty-fewer = Hou één of twee woorden over: ‘school’, ‘onderdak’, ‘politie’.
empty-other = Zeg het anders: ‘onthaal’ in plaats van ‘loket’.
empty-practices = Doorloop alle fiches van A tot Z.
static-title = Zoeken op woorden is hier niet beschikbaar.
static-text = Deze kopie van de site werkt zonder zoekmachine. De fiches blijven bereikbaar per domein, per filter en van A tot Z.

## Search: how the words were understood

or-word = of
and-word = en
mended-none = Geen enkele fiche bevat
mended-used = resultaten voor
mended-literal = ‘{ $word }’ zoeken zoals getypt
did-you-mean = Bedoelde u
hit-through = { $tie ->
    [narrower] Gevonden via de engere term { $text }
    [spelling] Gevonden als { $text }
   *[same] Gevonden via { $text }
 }, { $spot ->
    [title] in de titel
    [summary] in de samenvatting
    [text] in de tekst
   *[keywords] bij de trefwoorden
 }
hit-through-word = ‘{ $typed }’: { $tie ->
    [narrower] gevonden via de engere term { $text }
    [spelling] gevonden als { $text }
   *[same] gevonden via { $text }
 }, { $spot ->
    [title] in de titel
    [summary] in de samenvatting
    [text] in de tekst
   *[keywords] bij de trefwoorden
 }
hit-missing = Zonder: { $text }
repair-title = Wat wel iets oplevert
repair-without-facet = Zonder de filter ‘{ $facet }’: { $sheets }
repair-without-filters = Zonder filters: { $sheets }
repair-without-words = Zonder { $dropped }, alleen met ‘{ $kept }’: { $sheets }
repair-nearest = Het dichtst in de buurt, { $facet } ‘{ $term }’: { $sheets }

## Search: suggestions while typing. Counts are announced to those who do not see the list.

suggest-label = Suggesties
suggest-concepts = Onderwerpen
suggest-sheets = Fiches
suggest-lists = Leeslijsten
suggest-communes = Gemeenten
suggest-found-by = ook ‘{ $name }’
suggest-count = { $n ->
    [0] Geen suggesties.
    [one] { $n } suggestie. Kies ze met pijl omlaag.
   *[other] { $n } suggesties. Kies met de pijlen omhoog en omlaag.
 }

## Search: filters

selection-start = Fiches onder
selection-next = en onder
facet-more = { $n ->
    [one] Nog { $n } waarde tonen
   *[other] Nog { $n } waarden tonen
 }
facet-find = Zoeken in ‘{ $facet }’
facet-shown = Getoonde waarden:

## Search: the reader's commune

commune-label = Uw gemeente
commune-hint = Niet verplicht: fiches die bij uw gemeente passen, komen eerst. Naam of NIS-code.
commune-effect = Fiches die bij { $commune } passen, komen eerst.
commune-chip = Gemeente
commune-remove = Niet meer zoeken voor deze gemeente:
commune-several = Meerdere gemeenten heten ‘{ $name }’ of beginnen zo. Welke is de uwe?
commune-unknown = Geen enkele gemeente heet ‘{ $name }’.
commune-slip = Bedoelde u:
fit-yes = Past bij { $commune } – { $text }
fit-check = Na te kijken – { $text }

## Related sheets

related-cited = Vermeld in deze fiche
related-cites = Vermeldt deze fiche
related-subjects = Zelfde onderwerp: { $text }
related-near = Verwant onderwerp

## Cards and reading lists

card-foreign = in het { $language }
card-overdue = te actualiseren
list-audience = Voor: { $audience }
list-aims = Doelen
list-items = In deze volgorde te lezen
list-note = Waarom lezen.
list-question = Om over te praten.
list-item-missing = Deze fiche is momenteel niet beschikbaar.
lists-none = Er is nog geen leeslijst in deze taal.

## Sheets

glance-title = In een oogopslag
evidence-title = Wat weten we over de effecten?
evidence-rank = niveau { $rank } van { $of }
toc-title = Op deze pagina
sheet-updated = Bijgewerkt op
sheet-updated-low = bijgewerkt op
sheet-written = Geschreven op
sheet-revision = revisie { $n }
sheet-review-by = Na te lezen vóór
sheet-communes = { $n ->
    [one] Gemeente:
   *[other] Gemeenten:
 }
versions-label = Ook in het:
sources-title = Bronnen
source-seen = Geraadpleegd op
sheet-projects = Lokale projecten over dit onderwerp
sheet-related = Lees ook
sheet-about = Over deze fiche
sheet-lists = In de leeslijsten
sheet-history = Opvolging
sheet-cite = Deze fiche citeren
citation = { $owner }, ‘{ $title }’, { $site }, bijgewerkt op { $date }, { $address }
sheet-overdue = Nazicht te laat.
sheet-overdue-text = Deze fiche moest nagelezen zijn vóór { $date }: controleer nummers en wetteksten voor u ze gebruikt.
text-foreign = Deze tekst bestaat nog niet in het Nederlands; u leest hem in het { $language }.
status-archived = Gearchiveerde fiche.
status-archived-text = Ze blijft leesbaar ter herinnering, maar wordt niet meer bijgewerkt.
status-draft = Ontwerp.
status-draft-text = Deze fiche is niet gepubliceerd. Verspreid ze niet.
status-review = In nazicht.
status-review-text = Deze fiche wacht op een laatste nazicht vóór publicatie.
translation-of = Vertaling.
translation-original = Bekijk het origineel ({ $language })
translation-behind = Het origineel is gewijzigd.
translation-behind-text = Deze vertaling volgt revisie { $translates }; het origineel is aan revisie { $revision }.
action-print = Afdrukken
action-copy = Link kopiëren
action-copied = Link gekopieerd.
action-copy-failed = De link kon niet gekopieerd worden.

## Lists of sheets

practices-lead = { $n ->
    [one] { $n } fiche, in alfabetische volgorde.
   *[other] { $n } fiches, in alfabetische volgorde.
 }
letters-label = Letters
term-generic = Praktijkfiches
term-projects = Lokale projecten
term-none = Nog geen enkele fiche heeft dit trefwoord.
term-search = Verfijnen met andere filters

## Errors

not-found-text = Misschien is het adres onvolledig, of heeft de fiche een andere naam. Zoek ze hier, of vertrek van een domein.
error-home = Terug naar de startpagina
error-405-heading = Deze actie is hier niet mogelijk
error-405-message = Deze pagina kan gelezen worden, maar u kunt er niets naartoe sturen.
error-500-heading = Er ging iets mis op de site
error-500-message = Dit ligt niet aan u. Probeer over enkele minuten opnieuw. De hulplijnen staan onderaan deze pagina.

## Diagnostics (for editors)

diagnostics-summary = { $errors ->
    [one] { $errors } fout
   *[other] { $errors } fouten
 }, { $warnings ->
    [one] { $warnings } waarschuwing
   *[other] { $warnings } waarschuwingen
 }
diagnostics-none = Niets te melden: de inhoud is in orde.
diagnostics-list = Te verbeteren
severity-error = Fout
severity-warning = Waarschuwing
severity-note = Opmerking

## Names of languages

language-fr = Frans
language-nl = Nederlands
language-de = Duits
language-en = Engels

## Feeds

feed-all = Nieuwe en gewijzigde fiches
feed-search = Resultaten van deze zoekopdracht
feed-follow = Nieuwe fiches volgen (Atom-feed)
feed-follow-search = Deze zoekopdracht volgen (Atom-feed)
