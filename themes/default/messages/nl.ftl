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
safety-history = Snel verlaten wist de browsergeschiedenis niet: uw bezoek kan erin blijven staan. Als iemand uw toestel controleert, gebruik dan dat van iemand die u vertrouwt, van een bibliotheek of van een dienst.
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
results-none-for = Geen fiche voor ‘{ $text }’ met deze filters
results-none = Geen fiche met deze filters
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
search-loading = De zoekfunctie wordt geladen…
static-title = Zoeken op woorden werkt niet in deze browser.
static-text = In deze kopie van de site heeft het de scripts van de browser nodig. Zonder scripts blijven de fiches bereikbaar per domein, per filter en van A tot Z.

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
commune-optional = niet verplicht
commune-hint = Fiches die bij uw gemeente passen, komen eerst. Naam of NIS-code.
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
list-audience = Voor:
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

## Embedding in other sites

title-embed = Fiches tonen op uw eigen site
description-embed = Met één regel HTML toont u een lijst van fiches, of één fiche met haar hulplijnen, op de site van uw gemeente.
embed-lead = Met één regel HTML toont u een lijst van fiches, of één fiche met haar hulplijnen, op de site van uw gemeente. De inhoud blijft vanzelf actueel.
embed-how-title = Zo doet u het
embed-step-choose = Zoek en filter de fiches die u wilt tonen, en volg onder de resultaten ‘Deze resultaten op uw site tonen’. Voor één fiche opent u ‘Over deze fiche’, onderaan de pagina.
embed-step-choose-link = Fiches zoeken
embed-step-choose-export = Kies hieronder een domein. Voor één fiche opent u ‘Over deze fiche’, onderaan de pagina.
embed-step-copy = Kopieer de regel en plak hem in uw pagina, in HTML-modus. Pas zo nodig de hoogte (height) aan.
embed-step-check = Open uw pagina en controleer ze met het toetsenbord en op een telefoon.
embed-promise = Het kader bevat geen script, geen cookie en geen tracker. De hulplijnen en ‘Snel verlaten’ blijven erin staan, en links openen de site in het hele venster.
embed-plain-text = Uw site kan de inhoud ook zonder kader overnemen: de ‘eenvoudige HTML’ is een fragment zonder opmaak dat uw server in de pagina zet. Haal het geregeld opnieuw op, zodat het actueel blijft.
embed-domains-title = Een lijst per domein
embed-search = Fiches: { $text }
embed-results = Deze resultaten op uw site tonen
embed-sheet = Deze fiche op uw site tonen
embed-frame-label = De regel om te plakken
embed-copy = Regel kopiëren
embed-copied = Regel gekopieerd.
embed-copy-failed = Kopiëren is niet gelukt: selecteer de regel en kopieer hem zelf.
embed-preview = Het kader bekijken
embed-plain = De eenvoudige HTML bekijken
embed-no-address = Deze site kent haar eigen adres nog niet. Wie de site beheert, moet ‘base_url’ invullen in ‘site.yaml’.
embedded-whole-sheet = De volledige fiche lezen
embedded-missing = Deze fiche of lijst staat niet meer op dit adres. Zoek ze op de site:
embedded-whole-list = Al deze fiches bekijken
embedded-source = Bron:
## Open data

title-data = Open data
description-data = Alle fiches, de trefwoorden en de leeslijsten als CSV en JSON, met de licentie, de adressen en telkens een voorbeeld.
data-lead = Alles wat deze site publiceert, kunt u in andere programma’s overnemen of in een rekenblad openen. Zonder sleutel en zonder account: het adres volstaat.
data-downloads = Downloaden
data-excel = Kies in Excel ‘Gegevens’ en dan ‘Van tekst/CSV’: de kolommen zijn gescheiden door komma’s, de codering is UTF-8.
data-licence = Licentie
data-licence-text = De teksten en de gegevens vallen onder de licentie:
data-licence-cite = Vermeld de bron, het adres van de fiche en de datum van de laatste wijziging. De bronnen die een fiche aanhaalt, hebben hun eigen rechten.
data-communes = Voor de informaticadienst van een gemeente
data-communes-text = Wilt u fiches op uw website of intranet tonen? Haal dan één keer per dag het overzicht van alle fiches op, en daarna de volledige fiches die u toont. De namen in de adressen veranderen niet.
data-rules-cors = Een pagina van een andere site kan deze adressen rechtstreeks lezen (CORS), zonder tussenliggende server.
data-rules-etag = Elk antwoord draagt een ETag: stuur die mee in If-None-Match, en de server antwoordt met 304 en zonder inhoud als er niets is veranderd.
data-rules-errors = Een fout is JSON (application/problem+json). Een zoekvraag is nooit een fout: wat ze niet begrijpt, laat ze weg en vermeldt ze in ‘ignored’.
data-rules-stable = In versie 1 kunnen er velden bijkomen; er verdwijnt geen veld en geen veld krijgt een andere betekenis.
data-helplines-fresh = Hulpnummers veranderen: haal ze elke dag opnieuw op en bewaar geen oude kopie.
data-research = Voor onderzoek of een studie
data-research-text = De volledige tabel bevat één rij per fiche en per taal, met de teksten, de trefwoorden en de bronnen. De lijst van trefwoorden legt elk trefwoord uit, in elke taal van de site.
data-research-limits = Dit zijn gekozen en geschreven fiches, geen inventaris van alles wat bestaat: fiches tellen meet niet wat gemeenten doen. Inspanning en termijn zijn vaak schattingen, en de tabel zegt dat ook.
data-addresses = De adressen
data-addresses-text = Elk adres begint bij de wortel van de site:
data-export = Deze kopie van de site bestaat uit bestanden: zoeken heeft er geen adres.
data-example = Voorbeeld
data-parameters = Wat u kunt opgeven
data-facets = De filters
data-facets-text = Elke filter mag in een adres meermaals voorkomen: waarden van dezelfde filter vullen elkaar aan, verschillende filters gelden samen. De lijst van trefwoorden geeft de waarden.
data-columns = De kolommen van de tabel
data-columns-text = Meerdere waarden in een cel zijn gescheiden door ‘|’. Een cel die als een formule zou beginnen, krijgt een apostrof vooraan.
data-columns-show = De { $n } kolommen tonen
data-column-facet = { $facet }: namen in de taal van de rij, dan identificaties
data-description = Voor programma’s: OpenAPI
data-description-text = De OpenAPI 3.1-beschrijving bevat alle adressen, alle velden en hun grenzen. Uw tools kunnen er een client uit maken.
data-catalogue = Voor dataportalen: DCAT-AP
data-catalogue-text = Een portaal kan de catalogus oogsten; die beschrijft elke dataset.
data-contact = Een vraag, of gebruikt u deze gegevens?
data-not-found = Er is niets op dit adres.
results-download = Deze resultaten downloaden:
data-op-sheets-csv = Alle fiches, als tabel
data-op-sheets-csv-text = Eén rij per fiche en per taal, met de volledige teksten, de trefwoorden en de bronnen.
data-op-sheets = Alle fiches, in het kort
data-op-sheets-text = Titels, samenvattingen, talen, datums en trefwoorden van elke gepubliceerde fiche, met het adres van de volledige fiche.
data-op-sheet = Een volledige fiche
data-op-sheet-text = Alles wat openbaar is over een praktijk, in al haar talen, als HTML en als gewone tekst.
data-op-search = Een zoekopdracht
data-op-search-text = Dezelfde resultaten als de zoekpagina, in dezelfde volgorde, met het aantal per filter.
data-op-search-csv = Een zoekopdracht, als tabel
data-op-search-csv-text = Alle resultaten van een zoekopdracht en niet één pagina, met de kolommen van de volledige tabel.
data-op-suggest = Suggesties
data-op-suggest-text = Wat het zoekveld tijdens het typen voorstelt: onderwerpen, fiches, leeslijsten.
data-op-vocabulary = De trefwoorden
data-op-vocabulary-text = De filters en hun waarden, met namen en omschrijvingen in elke taal en het aantal fiches.
data-op-thesaurus = De thesaurus
data-op-thesaurus-text = De begrippen waarnaar mensen zoeken en de woorden ervoor in elke taal, naar het model van SKOS.
data-op-lists = De leeslijsten, in het kort
data-op-lists-text = Titels, samenvattingen en talen van elke gepubliceerde leeslijst.
data-op-list = Een volledige leeslijst
data-op-list-text = De inleiding en de fiches in volgorde, met de opmerkingen van wie ze koos.
data-op-helplines = De hulplijnen
data-op-helplines-text = De geverifieerde nummers, met de datum en de bron van de controle.
data-op-openapi = De OpenAPI-beschrijving
data-op-openapi-text = Al deze adressen, voor programma’s.
data-op-catalog = De DCAT-AP-catalogus
data-op-catalog-text = De datasets, hun vormen en hun licentie, voor portalen.
data-set-sheets = Praktijkfiches en lokale projecten
data-set-sheets-text = De gepubliceerde fiches, met hun teksten, trefwoorden en bronnen.
data-set-vocabulary = Trefwoorden van de fiches
data-set-vocabulary-text = De filters en hun waarden, met omschrijvingen in elke taal.
data-set-thesaurus = Meertalige thesaurus
data-set-thesaurus-text = De begrippen waarnaar mensen zoeken en de woorden ervoor in elke taal.
data-set-lists = Leeslijsten
data-set-lists-text = Gekozen en besproken fiches, om in volgorde te lezen.
data-set-helplines = Geverifieerde hulplijnen
data-set-helplines-text = De nummers om te bellen, met datum en bron van de controle.
data-say-lang = De taal van de lezer.
data-say-sheet = De naam van de fiche, zoals in haar adres.
data-say-list = De naam van de leeslijst, zoals in haar adres.
data-say-words = De gezochte woorden, hoogstens 400 tekens. Tussen aanhalingstekens: de exacte uitdrukking; na een streepje: zonder dat woord.
data-say-facets = Eén of meer filters, met hun naam: zie verder.
data-say-commune = De NIS-code of de naam van een gemeente: fiches die bij haar passen, komen eerst.
data-say-sort = De volgorde: relevance, date of title.
data-say-page = Het nummer van de resultatenpagina, vanaf 1.
data-column-rank = Plaats in de resultaten (alleen bij zoekopdrachten)
data-column-slug = Naam van de fiche in adressen
data-column-language = Taal van de rij
data-column-original-language = Taal waarin de fiche geschreven is
data-column-kind = generic: praktijkfiche; project: lokaal project
data-column-status = Status van de fiche in deze taal
data-column-title = Titel
data-column-summary = Samenvatting
data-column-address = Adres van de pagina
data-column-owner = Wie de fiche bijhoudt
data-column-written = Datum van opmaak
data-column-updated = Datum van de laatste wijziging in deze taal
data-column-review-by = Datum van de volgende nalezing
data-column-overdue = true als die datum voorbij is
data-column-revision = Revisie van het origineel
data-column-translates = Bij een vertaling: de revisie die ze volgt
data-column-nis = NIS-codes van de gemeenten
data-column-communes = Namen van de gemeenten
data-column-evidence-reason = Waarom dit niveau van bewijs
data-column-cost-estimate = true als de inspanning een schatting is
data-column-cost-note = Opmerking over de inspanning
data-column-setup-estimate = true als de termijn een schatting is
data-column-setup-note = Opmerking over de termijn
data-column-sources = Titels van de bronnen
data-column-source-addresses = Adressen van de bronnen
data-column-text = Volledige tekst, zonder opmaak
## Overviews: what is covered, where, when to be read again

title-overview = Overzicht
title-coverage = Wat aan bod komt: { $rows } / { $columns }
title-reviews = Fiches om na te lezen
description-overview = Wat de site behandelt en wat nog ontbreekt, waar de lokale projecten lopen, en wanneer elke fiche nagelezen moet worden.
description-coverage = Het aantal fiches voor elke combinatie van ‘{ $rows }’ en ‘{ $columns }’. Een leeg vak toont wat nog ontbreekt.
description-reviews = Elke fiche moet vóór een bepaalde datum nagelezen worden. Hier ziet u welke, en wanneer.
overview-link = Overzicht
overview-more = Wat aan bod komt en wat ontbreekt
coverage-title = Wat aan bod komt, wat ontbreekt
coverage-empty = { $n ->
    [0] Voor elk van de { $of } combinaties is er minstens één fiche.
    [one] Voor één van de { $of } combinaties is er nog geen fiche.
   *[other] Voor { $n } van de { $of } combinaties is er nog geen fiche.
 }
coverage-caption = Aantal fiches: ‘{ $rows }’ in rijen, ‘{ $columns }’ in kolommen
coverage-cell = { $sheets }, waarvan { $projects }
coverage-sum = In totaal
coverage-remark = ‘3 + 2’: drie praktijkfiches en twee lokale projecten. Een fiche telt mee in elk vak dat bij haar past, maar slechts één keer onder ‘In totaal’.
coverage-gaps = Wat ontbreekt, in woorden
coverage-choose = Andere filters kruisen
coverage-swap = Rijen en kolommen omwisselen
coverage-rows = In rijen
coverage-columns = In kolommen
legend-sheets = Aantal fiches
legend-projects = Aantal lokale projecten
map-title = Waar de lokale projecten lopen
map-description = Een kaart: in elke provincie staat het aantal lokale projecten dat hier beschreven is. De tabel geeft dezelfde aantallen.
map-caption = Lokale projecten per provincie
map-place = Provincie of gewest
map-number = Projecten
map-projects = { $n ->
    [0] geen lokaal project
    [one] { $n } lokaal project
   *[other] { $n } lokale projecten
 }
map-elsewhere = Zonder bepaalde plaats
map-remark = Een project in meerdere provincies telt in elk daarvan mee, maar slechts één keer onder ‘In totaal’. Alleen de projecten die hier beschreven zijn, tellen mee: staat er bij een provincie niets, dan kunnen er toch projecten zijn.
map-source = Contouren:
reviews-overdue-count = { $n ->
    [0] Bij geen van de { $of } fiches is het nazicht te laat.
    [one] Bij één van de { $of } fiches is het nazicht te laat.
   *[other] Bij { $n } van de { $of } fiches is het nazicht te laat.
 }
reviews-caption = Aantal fiches om na te lezen, per kwartaal
reviews-when = Wanneer
reviews-number = Aantal
reviews-overdue = Te laat
reviews-later = Later
reviews-undated = Zonder datum
reviews-quarter = { $first } tot { $last } { $year }
reviews-link = Bekijk welke fiches nagelezen moeten worden, met datum
reviews-sheets = De fiches volgens datum van nazicht
reviews-before = Na te lezen vóór
reviews-sheet = Fiche
reviews-owner = Verantwoordelijke
## Sheets that a reader chose: compared, as a note, as a list

title-compare = Fiches vergelijken
title-note = Beslissingsnota
title-my-list = Mijn lijst
title-shared-list = Een gedeelde lijst
description-compare = Twee tot vier fiches naast elkaar, punt voor punt. Het adres van deze pagina bewaart uw keuze.
description-note = Een nota om af te drukken voor het college of de raad: wat wordt voorgesteld, wat het vraagt, wat erover bekend is.
description-my-list = De fiches die u koos, in uw volgorde, met uw opmerkingen.
description-shared-list = Fiches gekozen door de persoon van wie u dit adres kreeg.
nav-my-list = Mijn lijst
pick-add = Aan mijn lijst toevoegen
pick-remove = Uit mijn lijst halen
pick-added = Toegevoegd aan uw lijst:
pick-removed = Uit uw lijst gehaald:
pick-full = Uw lijst is vol: hoogstens veertig fiches.
pick-failed = Uw browser kon de lijst niet bewaren.
pick-compare = Vergelijken
choice-short = Minstens één fiche van dit adres bestaat niet of is niet meer gepubliceerd. Ze is weggelaten.
choice-cut = Alleen de eerste vier fiches worden getoond.
choice-broken = Minstens één fiche kon niet geladen worden. Controleer uw verbinding en laad de pagina opnieuw.
choice-noscript = In deze kopie van de site heeft deze pagina de scripts van de browser nodig. Zonder scripts opent u de fiches een voor een en drukt u ze af.
to-note = Er een beslissingsnota van maken
to-compare = Deze fiches vergelijken
kind-generic-text = Algemeen advies van de redactie.
kind-project-text = Wat een gemeente plande of deed, volgens openbare bronnen. Dit is geen advies.
row-what = In het kort
row-kind = Soort fiche
row-evidence = Wat weten we over de effecten?
row-projects = Lokale projecten over dit onderwerp
row-sources = Bronnen
row-review = Bijgewerkt en na te lezen
compare-caption = Vergelijking van de gekozen fiches, één punt per rij
compare-field = Punt
compare-nothing = Niets over dit punt in de fiche.
compare-remove = Weghalen
compare-few = Om te vergelijken zijn minstens twee fiches nodig.
compare-few-text = Kies er hieronder een, of zoek een fiche en volg ‘Vergelijken’: de eerste fiches van uw lijst komen dan mee.
compare-add = Een fiche aan de vergelijking toevoegen
compare-add-button = Toevoegen
note-none = Er is geen fiche gekozen.
note-none-text = Open een fiche, voeg ze toe aan uw lijst en vraag de nota vanuit uw lijst.
note-subject = Onderwerp
note-proposal = Wat wordt voorgesteld
note-project = Het project dat als voorbeeld dient
note-why = Waarom
note-why-project = Het doel van dit project
note-care = Valkuilen en veiligheid
note-unknown = Wat de bronnen niet zeggen
note-evidence = Hoever het bewijs reikt
note-steps = Eerste stappen
note-done = Wat gepland en gedaan is
note-origin = Waar deze tekst vandaan komt
note-blank-commune = Gemeente
note-blank-service = Dienst
note-blank-date = Datum
note-blank = met de hand in te vullen
note-own = In te vullen door de gemeente
note-own-text = Het deel hierboven komt uit de fiches. Dit deel is van u.
note-blank-situation = Situatie bij ons
note-blank-proposal = Voorgestelde beslissing
note-blank-means = Budget en personeel
note-blank-follow = Opvolging en datum van evaluatie
note-licence = Teksten overgenomen van { $site }, onder licentie { $licence }: vermeld de bron als u ze hergebruikt.
note-no-advice = De vermelde wetteksten zijn aanknopingspunten, geen juridisch advies.
list-start = Een lijst beginnen met deze fiche
list-compare = De eerste vergelijken
list-compare-chosen = De aangevinkte fiches vergelijken
list-note-first = Beslissingsnota
list-note-chosen = Nota over de aangevinkte fiches
list-copy = Link naar de lijst kopiëren
list-address = De lijst openen zoals u ze deelt
list-download = Lijst downloaden (.md)
list-untitled = Lijst zonder titel
list-file-summary = Lijst samengesteld op de site: samenvatting nog te schrijven.
list-noscript = Om een lijst samen te stellen en te bewaren zijn de scripts van de browser nodig. Zonder scripts leest u een lijst op haar adres en drukt u elke fiche af.
list-long = Deze lijst geeft een lang adres: sommige mailprogramma’s breken het af. Maak de opmerkingen korter of download de lijst.
list-title = Titel van de lijst
list-too-long = Deze lijst is te lang voor een adres. Maak de opmerkingen korter, of download de lijst om ze door te geven.
list-note-limit = hoogstens { $n } tekens
list-own-note = Opmerking:
list-up = Omhoog
list-down = Omlaag
list-remove = Weghalen
list-choose = Kiezen
list-moved = ‘{ $title }’: plaats { $n } van { $of }.
list-removed = ‘{ $title }’ is weggehaald.
list-restored = Ongedaan gemaakt.
list-erased = De lijst is van dit toestel gewist.
list-undo = Ongedaan maken
list-none = Uw lijst is leeg.
list-none-text = Open een fiche en kies ‘Aan mijn lijst toevoegen’. Daarna kunt u ze ordenen, er opmerkingen bij schrijven, de lijst afdrukken en versturen.
shared-by = Deze lijst komt van een lezer.
shared-by-text = De persoon van wie u het adres kreeg, koos de fiches, de volgorde, de titel en de opmerkingen. De redactie heeft ze niet nagelezen. Bel geen nummer uit een opmerking: de gecontroleerde nummers staan onderaan op deze pagina.
shared-take = In mijn lijst overnemen
shared-question = U hebt al een lijst.
shared-question-text = Wilt u deze fiches eraan toevoegen, of de lijst vervangen? Als u vervangt, is uw huidige lijst weg.
shared-add = Aan mijn lijst toevoegen
shared-replace = Mijn lijst vervangen
shared-keep = Niets veranderen en mijn lijst bekijken
kept-title = Waar uw lijst bewaard wordt
kept-where = In deze browser, op dit toestel, en alleen als u een fiche toevoegt. De site zelf bewaart er niets van.
kept-who = Iedereen die dit toestel en deze browser gebruikt, kan ze zien. Schrijf er geen namen in, en niets waaraan iemand te herkennen is.
kept-address = Het adres om te delen bevat de hele lijst met uw opmerkingen. Wie het adres krijgt, leest alles, en het blijft in de geschiedenis van wie het opent.
kept-exit = ‘Snel verlaten’ wist de lijst niet. De knop hieronder wist ze van dit toestel.
kept-erase = Mijn hele lijst wissen
## The description of the search page

description-search = Zoek een fiche met woorden en verfijn op domein, doelgroep, partners, inspanning, termijn en meer.
## Feeds

feed-all = Nieuwe en gewijzigde fiches
feed-search = Resultaten van deze zoekopdracht
feed-follow = Nieuwe fiches volgen (Atom-feed)
feed-follow-search = Deze zoekopdracht volgen (Atom-feed)

## Reading without a network

title-offline = Lezen zonder verbinding
description-offline = Bewaar deze site en haar zoekfunctie op uw toestel, voor een opleiding zonder wifi.
offline-lead = Uw browser kan deze site en haar zoekfunctie op dit toestel bewaren. Zo kunt u lezen en zoeken zonder verbinding, bijvoorbeeld tijdens een opleiding zonder wifi.
offline-unable = Deze browser kan de site niet bewaren: scripts moeten toegelaten zijn, het adres moet met https beginnen en het venster mag niet privé zijn. U kunt in de plaats een fiche of een lijst afdrukken.
offline-missing = Deze pagina is niet op dit toestel bewaard, en er is geen verbinding.
offline-whole = Alle pagina’s in het Nederlands en de zoekfunctie: { $files } bestanden, ongeveer { $size } op dit toestel.
offline-part = Het belangrijkste van de site: { $files } bestanden, ongeveer { $size } op dit toestel. De site is te groot om helemaal te bewaren: elke fiche die u daarna leest, wordt ook bewaard.
offline-begun = De site wordt bewaard. Laat deze pagina open.
offline-progress = { $n } van { $files } bestanden bewaard. Laat deze pagina open.
offline-kept = Deze site is op dit toestel bewaard. Ze wordt bijgewerkt wanneer u ze met verbinding leest.
offline-forgotten = Deze site wordt niet meer op dit toestel bewaard.
offline-failed = Dat is niet gelukt. Controleer de verbinding en de vrije ruimte op het toestel en probeer opnieuw: wat al binnen is, gaat niet verloren.
offline-keep = Deze site op dit toestel bewaren
offline-forget = Deze site niet meer bewaren
offline-safety = Voor u deze site bewaart
offline-safety-device = Wie dit toestel en deze browser gebruikt, kan zien dat de site er bewaard is. Bewaar ze niet op een toestel waarop iemand meekijkt voor wie u bang bent.
offline-safety-exit = Snel verlaten wist meteen wat hier bewaard is. Daarna is er een verbinding nodig om de site opnieuw te bewaren.
offline-safety-history = Het wist de browsergeschiedenis en ‘Mijn lijst’ niet.
offline-how = Goed om te weten
offline-how-training = Schakel voor een opleiding de verbinding uit en probeer een zoekopdracht.
offline-how-new = Een pagina in een andere taal bewaart u via de pagina ‘Lezen zonder verbinding’ van die taal.
offline-how-calls = De hulplijnen blijven zichtbaar zonder verbinding. Om te bellen is een telefoonnetwerk nodig.
