### The words of the default theme, in English. Every language file holds the same keys with the same arguments.

## Titles and descriptions of the pages that have no text of their own

title-home = Home
title-search = Find a sheet
title-practices = All sheets from A to Z
title-browse = All filters
title-lists = Reading lists
title-helplines = Help and support
title-not-found = This page does not exist
title-diagnostics = State of the content
description-practices = Every practice sheet and local project, in alphabetical order.
description-browse = Each keyword leads to the sheets that carry it: field, target group, partner, effort, time and more.
description-lists = Chosen and annotated sheets, to read in order, alone or in training.

## Names of things

kind-generic = Practice sheet
kind-project = Local project
kind-list = Reading list
n-sheets = { $n ->
    [0] No sheets
    [one] { $n } sheet
   *[other] { $n } sheets
 }
sheets-unit = { $n ->
    [one] sheet
   *[other] sheets
 }
n-projects = { $n ->
    [one] { $n } local project
   *[other] { $n } local projects
 }
n-minutes = About { $n } min read
colon = :
estimate = editors’ estimate
estimates-note = Effort and time: editors’ estimates, unless the sheet gives a source.

## Labels of the short facts on cards and of the overview of a sheet

fact-effort = Effort
fact-time = Time
fact-evidence = Evidence
fact-audience = For whom
fact-partners = Partners
fact-lead = Lead service
fact-scale = Scale
fact-size = Size of municipality

## Frame of every page

skip-link = Skip to content
strip-label = Emergency numbers and quick exit
strip-helplines = Help
nav-label = Main menu
nav-search = Search
nav-practices = Sheets A–Z
nav-browse = Filters
nav-lists = Reading lists
nav-helplines = Help
languages-label = Languages
footer-nav-label = Footer
footer-licence = Content licensed under
footer-contact = Contact:
footer-privacy = This site sets no cookies.
footer-version = Version { $version }
practices-link = All sheets from A to Z
browse-link = All filters
lists-link = All reading lists

## Quick exit

exit-link = Quick exit
exit-hint = (or press the Shift key three times)
exit-two-more = Shift key: press two more times to leave the site.
exit-one-more = Shift key: press one more time to leave the site.
exit-loading = Loading
exit-title = Loading
exit-expired = Quick exit cancelled.
exit-history = Quick exit does not erase your browsing history.

## Helplines

help-title = Need help, or someone to talk to?
help-intro = In danger now? Call:
helplines-all = All helplines
helplines-lead = Who to call in an emergency, and who to talk to when it is not urgent. Victim, witness, relative, child or person who uses violence: there is a line for you.
helplines-emergency = Immediate danger
helplines-others = Listening and advice
helpline-checked = checked on
helpline-languages = Languages:
helpline-source = Source
safety-title = Using this site safely
safety-exit = ‘Quick exit’, at the top of every page, opens an ordinary site at once. On a keyboard, pressing Shift three times does the same if scripts are allowed.
safety-history = Quick exit does not erase the browsing history: your visit may stay in it. If someone watches your device, use that of a person you trust, a library or a service.
safety-calls = A call may stay visible in the phone’s call log or on a bill. Delete it from the log afterwards if that is safer.

## Home

home-all = { $n ->
    [one] See the sheet
   *[other] See all { $n } sheets from A to Z
 }
domains-title = Six fields of action
home-newest = Latest sheets
home-projects = Projects of municipalities
home-projects-intro = Publicly described local projects, with what is known about them and what is not.
home-lists = Where to start?

## Search

search-landmark = Search
search-label = Search the sheets
search-button = Search
search-hint = "…" finds an exact phrase, a hyphen before a word leaves it out.
filters-title = Filters
filters-clear = Clear all filters
filter-remove = Remove filter:
facet-selected = { $n ->
    [one] filter chosen
   *[other] filters chosen
 }
chips-title = Chosen filters
results-for = { $n ->
    [0] No sheets for ‘{ $text }’
    [one] { $n } sheet for ‘{ $text }’
   *[other] { $n } sheets for ‘{ $text }’
 }
results-all = { $n ->
    [0] No sheets
    [one] { $n } sheet
   *[other] { $n } sheets
 }
results-none-for = No sheet for ‘{ $text }’ with these filters
results-none = No sheet with these filters
results-some = No sheet holds all these words. These hold most of them.
results-excluded = Leaving out sheets that contain: { $words }
sort-landmark = Order of results
sort-label = Sort by
sort-relevance = relevance
sort-date = date
sort-title = title
pages-label = Result pages
page-word = page
page-previous = Previous
page-next = Next
empty-title = What to try
empty-fewer = Keep one or two words: ‘school’, ‘housing’, ‘police’.
empty-other = Say it another way: ‘reception’ rather than ‘counter’.
empty-practices = Go through all sheets from A to Z.
search-loading = Search is loading…
static-title = Word search does not work in this browser.
static-text = In this copy of the site, it needs the browser’s scripts. Without them, the sheets can be reached by field, by filter and from A to Z.

## Search: how the words were understood

or-word = or
and-word = and
mended-none = No sheet contains
mended-used = results for
mended-literal = Search for ‘{ $word }’ as typed
did-you-mean = Did you mean
hit-through = { $tie ->
    [narrower] Found through the narrower term { $text }
    [spelling] Found as { $text }
   *[same] Found through { $text }
 }, { $spot ->
    [title] in the title
    [summary] in the summary
    [text] in the text
   *[keywords] among the keywords
 }
hit-through-word = ‘{ $typed }’: { $tie ->
    [narrower] found through the narrower term { $text }
    [spelling] found as { $text }
   *[same] found through { $text }
 }, { $spot ->
    [title] in the title
    [summary] in the summary
    [text] in the text
   *[keywords] among the keywords
 }
hit-missing = Without: { $text }
repair-title = What gives a result
repair-without-facet = Without the filter ‘{ $facet }’: { $sheets }
repair-without-filters = Without filters: { $sheets }
repair-without-words = Without { $dropped }, with ‘{ $kept }’ only: { $sheets }
repair-nearest = What comes nearest, { $facet } ‘{ $term }’: { $sheets }

## Search: suggestions while typing. Counts are announced to those who do not see the list.

suggest-label = Suggestions
suggest-concepts = Subjects
suggest-sheets = Sheets
suggest-lists = Reading lists
suggest-communes = Municipalities
suggest-found-by = also ‘{ $name }’
suggest-count = { $n ->
    [0] No suggestions.
    [one] { $n } suggestion. Down arrow to choose it.
   *[other] { $n } suggestions. Up and down arrows to choose.
 }

## Search: filters

selection-start = Sheets under
selection-next = and under
facet-more = { $n ->
    [one] Show { $n } more value
   *[other] Show { $n } more values
 }
facet-find = Search in ‘{ $facet }’
facet-shown = Values shown:

## Search: the reader's commune

commune-label = Your municipality
commune-optional = optional
commune-hint = Sheets that fit it come first. Name or NIS code.
commune-effect = Sheets that fit { $commune } come first.
commune-chip = Municipality
commune-remove = No longer search for this municipality:
commune-several = Several municipalities are called ‘{ $name }’ or begin so. Which one is yours?
commune-unknown = No municipality is called ‘{ $name }’.
commune-slip = Did you mean:
fit-yes = Fits { $commune } – { $text }
fit-check = To check – { $text }

## Related sheets

related-cited = Cited by this sheet
related-cites = Cites this sheet
related-subjects = Same subject: { $text }
related-near = Near subject

## Cards and reading lists

card-foreign = in { $language }
card-overdue = needs update
list-audience = For:
list-aims = Aims
list-items = Read in order
list-note = Why read it.
list-question = To discuss.
list-item-missing = This sheet is not available at the moment.
lists-none = There is no reading list in this language yet.

## Sheets

glance-title = At a glance
evidence-title = What is known of its effects?
evidence-rank = level { $rank } of { $of }
toc-title = On this page
sheet-updated = Updated on
sheet-updated-low = updated on
sheet-written = Written on
sheet-revision = revision { $n }
sheet-review-by = To be reviewed by
sheet-communes = { $n ->
    [one] Municipality:
   *[other] Municipalities:
 }
versions-label = Also in:
sources-title = Sources
source-seen = Seen on
sheet-projects = Local projects on this subject
sheet-related = Read next
sheet-about = About this sheet
sheet-lists = In reading lists
sheet-history = Upkeep
sheet-cite = Cite this sheet
citation = { $owner }, ‘{ $title }’, { $site }, updated on { $date }, { $address }
sheet-overdue = Review overdue.
sheet-overdue-text = This sheet was due for review by { $date }: check numbers and legal texts before you use it.
text-foreign = This text does not exist in English yet: here it is in { $language }.
status-archived = Archived sheet.
status-archived-text = It stays readable for the record, but is no longer kept up to date.
status-draft = Draft.
status-draft-text = This sheet is not published. Do not share it.
status-review = Under review.
status-review-text = This sheet awaits a last review before publication.
translation-of = Translation.
translation-original = See the original ({ $language })
translation-behind = The original has changed.
translation-behind-text = This translation follows revision { $translates }; the original is at revision { $revision }.
action-print = Print
action-copy = Copy link
action-copied = Link copied.
action-copy-failed = The link could not be copied.

## Lists of sheets

practices-lead = { $n ->
    [one] { $n } sheet, in alphabetical order.
   *[other] { $n } sheets, in alphabetical order.
 }
letters-label = Letters
term-generic = Practice sheets
term-projects = Local projects
term-none = No sheet carries this keyword yet.
term-search = Narrow down with other filters

## Errors

not-found-text = The address may be incomplete, or the sheet may have a new name. Search for it here, or start from a field.
error-home = Back to the home page
error-405-heading = This action is not possible here
error-405-message = This page can be read, but nothing can be sent to it.
error-500-heading = Something went wrong on the site
error-500-message = This is not your doing. Try again in a few minutes. The helplines are at the foot of this page.

## Diagnostics (for editors)

diagnostics-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
 }, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
 }
diagnostics-none = Nothing to report: the content is in order.
diagnostics-list = To mend
severity-error = Error
severity-warning = Warning
severity-note = Note

## Names of languages

language-fr = French
language-nl = Dutch
language-de = German
language-en = English

## Embedding in other sites

title-embed = Show sheets on your own site
description-embed = One line of HTML shows a list of sheets, or one sheet with its helplines, on your municipality’s site.
embed-lead = One line of HTML shows a list of sheets, or one sheet with its helplines, on your municipality’s site. The content stays up to date by itself.
embed-how-title = How to do it
embed-step-choose = Search and filter the sheets that you want to show, then follow “Show these results on your site” below the results. For a single sheet, open “About this sheet” at the foot of its page.
embed-step-choose-link = Search for sheets
embed-step-choose-export = Choose a domain below. For a single sheet, open “About this sheet” at the foot of its page.
embed-step-copy = Copy the line and paste it into your page, in HTML mode. Change the height if need be.
embed-step-check = Open your page and check it with the keyboard and on a phone.
embed-promise = The frame holds no script, no cookie and no tracker. It keeps the helplines and the quick exit, and its links open the site in the whole window.
embed-plain-text = Your site can also take over the content without a frame: the “plain HTML” is a piece without styles that your server puts into the page. Fetch it again now and then so that it stays up to date.
embed-domains-title = A list for each domain
embed-search = Sheets: { $text }
embed-results = Show these results on your site
embed-sheet = Show this sheet on your site
embed-frame-label = The line to paste
embed-copy = Copy the line
embed-copied = Line copied.
embed-copy-failed = The line could not be copied: select it and copy it yourself.
embed-preview = See the frame
embed-plain = See the plain HTML
embed-no-address = This site does not know its own address yet. Its host must set “base_url” in “site.yaml”.
embedded-whole-sheet = Read the whole sheet
embedded-missing = This sheet or list is no longer at this address. Look for it on the site:
embedded-whole-list = See all these sheets
embedded-source = Source:
## Open data

title-data = Open data
description-data = All sheets, the vocabulary and the reading lists as CSV and JSON, with their licence, their addresses and an example of each.
data-lead = Everything that this site publishes can be reused by other programs or opened in a spreadsheet. No key and no account: the address is enough.
data-downloads = Downloads
data-excel = In Excel, choose “Data”, then “From Text/CSV”: columns are separated by commas, the encoding is UTF-8.
data-licence = Licence
data-licence-text = Texts and data are under the licence:
data-licence-cite = Name the source, the address of the sheet and the day of its last change. The sources that a sheet cites have rights of their own.
data-communes = For the IT service of a municipality
data-communes-text = To show sheets on your website or intranet, read the summary of all sheets once a day, then the details of those that you show. The names in the addresses do not change.
data-rules-cors = A page of another site can read these addresses directly (CORS), without a server in between.
data-rules-etag = Every answer bears an ETag: send it back in If-None-Match, and the server answers 304 without content if nothing has changed.
data-rules-errors = An error is JSON (application/problem+json). A search is never an error: what it does not understand, it leaves out and names in “ignored”.
data-rules-stable = In version 1, fields may be added; none goes away or changes its meaning.
data-helplines-fresh = Helpline numbers change: read them again every day and keep no old copy.
data-research = For research
data-research-text = The whole table has one row for each sheet and language, with texts, keywords and sources. The vocabulary explains every keyword in each language of the site.
data-research-limits = These are sheets that were chosen and written, not a survey of all that is done: counting sheets does not measure what municipalities do. Effort and time are often estimates, and the table says so.
data-addresses = The addresses
data-addresses-text = Every address starts from the root of the site:
data-export = This copy of the site is made of files: the search has no address here.
data-example = Example
data-parameters = What you can say
data-facets = The filters
data-facets-text = Every filter may stand several times in an address: values of one filter add up, different filters hold together. The vocabulary gives the values.
data-columns = The columns of the table
data-columns-text = Several values in a cell are separated by “|”. A cell that would begin like a formula has an apostrophe before it.
data-columns-show = Show the { $n } columns
data-column-facet = { $facet }: names in the language of the row, then ids
data-description = For programs: OpenAPI
data-description-text = The OpenAPI 3.1 description holds all addresses, all fields and their limits. Your tools can make a client of it.
data-catalogue = For data portals: DCAT-AP
data-catalogue-text = A portal can harvest the catalogue, which describes every data set.
data-contact = A question, or a use to tell us about?
data-not-found = Nothing has this address.
results-download = Download these results:
data-op-sheets-csv = All sheets, as a table
data-op-sheets-csv-text = One row for each sheet and language, with the whole texts, the keywords and the sources.
data-op-sheets = All sheets, in short
data-op-sheets-text = Titles, summaries, languages, dates and keywords of every published sheet, with the address of its details.
data-op-sheet = A whole sheet
data-op-sheet-text = All that is public on a practice, in all its languages, as HTML and as plain text.
data-op-search = A search
data-op-search-text = The same results as the search page, in the same order, with the count of every filter.
data-op-search-csv = A search, as a table
data-op-search-csv-text = All results of a search and not one page, with the columns of the whole table.
data-op-suggest = Suggestions
data-op-suggest-text = What the search box offers while one types: subjects, sheets, lists.
data-op-vocabulary = The vocabulary
data-op-vocabulary-text = The filters and their values, with their names and definitions in every language and the number of sheets.
data-op-thesaurus = The thesaurus
data-op-thesaurus-text = The concepts that people look for and the words for them in every language, after the model of SKOS.
data-op-lists = The reading lists, in short
data-op-lists-text = Titles, summaries and languages of every published list.
data-op-list = A whole reading list
data-op-list-text = The introduction and the sheets in order, with the remarks of those who chose them.
data-op-helplines = The helplines
data-op-helplines-text = The verified numbers, with the day and the source of the check.
data-op-openapi = The OpenAPI description
data-op-openapi-text = All these addresses, for programs.
data-op-catalog = The DCAT-AP catalogue
data-op-catalog-text = The data sets, their forms and their licence, for portals.
data-set-sheets = Practice sheets and local projects
data-set-sheets-text = The published sheets, with their texts, keywords and sources.
data-set-vocabulary = Vocabulary of the sheets
data-set-vocabulary-text = The filters and their values, with definitions in every language.
data-set-thesaurus = Multilingual thesaurus
data-set-thesaurus-text = The concepts that people look for and the words for them in every language.
data-set-lists = Reading lists
data-set-lists-text = Sheets that were chosen and commented, to be read in order.
data-set-helplines = Verified helplines
data-set-helplines-text = The numbers to call, with the day and the source of their check.
data-say-lang = The reader’s language.
data-say-sheet = The name of the sheet, as in its address.
data-say-list = The name of the list, as in its address.
data-say-words = The words to look for, at most 400 characters. Between quotation marks: the exact phrase; after a hyphen: without this word.
data-say-facets = One or more filters, by their names: see below.
data-say-commune = The NIS code or the name of a municipality: sheets that fit it come first.
data-say-sort = The order: relevance, date or title.
data-say-page = The number of the page of results, from 1.
data-column-rank = Place among the results (searches only)
data-column-slug = Name of the sheet in addresses
data-column-language = Language of the row
data-column-original-language = Language in which the sheet was written
data-column-kind = generic: practice sheet; project: local project
data-column-status = State of the sheet in this language
data-column-title = Title
data-column-summary = Summary
data-column-address = Address of the page
data-column-owner = Who keeps the sheet
data-column-written = When it was written
data-column-updated = When it was last changed in this language
data-column-review-by = When it is to be read again
data-column-overdue = true if that day has passed
data-column-revision = Revision of the original
data-column-translates = For a translation: the revision that it follows
data-column-nis = NIS codes of the municipalities
data-column-communes = Names of the municipalities
data-column-evidence-reason = Why this level of evidence
data-column-cost-estimate = true if the effort is an estimate
data-column-cost-note = Remark on the effort
data-column-setup-estimate = true if the time is an estimate
data-column-setup-note = Remark on the time
data-column-sources = Titles of the sources
data-column-source-addresses = Addresses of the sources
data-column-text = Whole text, without markup
## Overviews: what is covered, where, when to be read again

title-overview = Overview
title-coverage = What is covered: { $rows } / { $columns }
title-reviews = Sheets due for review
description-overview = What the site covers and what is still missing, where the local projects are, and when each sheet must be reviewed.
description-coverage = The number of sheets for each combination of ‘{ $rows }’ and ‘{ $columns }’. An empty cell shows what is still missing.
description-reviews = Every sheet must be reviewed by a certain date. Here is which, and when.
overview-link = Overview
overview-more = What is covered and what is missing
coverage-title = What is covered, what is missing
coverage-empty = { $n ->
    [0] There is at least one sheet for each of the { $of } combinations.
    [one] One of the { $of } combinations has no sheet yet.
   *[other] { $n } of the { $of } combinations have no sheet yet.
 }
coverage-caption = Number of sheets: ‘{ $rows }’ in rows, ‘{ $columns }’ in columns
coverage-cell = { $sheets }, of which { $projects }
coverage-sum = In all
coverage-remark = ‘3 + 2’: three practice sheets and two local projects. A sheet counts in every cell that fits it, but only once under ‘In all’.
coverage-gaps = What is missing, in words
coverage-choose = Cross other filters
coverage-swap = Swap rows and columns
coverage-rows = In rows
coverage-columns = In columns
legend-sheets = Number of sheets
legend-projects = Number of local projects
map-title = Where the local projects are
map-description = A map: each province bears the number of local projects described here. The table gives the same numbers.
map-caption = Local projects by province
map-place = Province or region
map-number = Projects
map-projects = { $n ->
    [0] no local project
    [one] { $n } local project
   *[other] { $n } local projects
 }
map-elsewhere = No particular place
map-remark = A project in several provinces counts in each of them, but only once under ‘In all’. Only projects described here are counted: a province that shows none may still have projects.
map-source = Outlines:
reviews-overdue-count = { $n ->
    [0] None of the { $of } sheets is overdue for review.
    [one] One of the { $of } sheets is overdue for review.
   *[other] { $n } of the { $of } sheets are overdue for review.
 }
reviews-caption = Number of sheets to review, by quarter
reviews-when = When
reviews-number = Number
reviews-overdue = Overdue
reviews-later = Later
reviews-undated = No date
reviews-quarter = { $first } to { $last } { $year }
reviews-link = See the sheets due for review, with their dates
reviews-sheets = The sheets by review date
reviews-before = Review by
reviews-sheet = Sheet
reviews-owner = Kept by
## Sheets that a reader chose: compared, as a note, as a list

title-compare = Compare sheets
title-note = Decision note
title-my-list = My list
title-shared-list = A shared list
description-compare = Two to four sheets side by side, point by point. The address of this page keeps your choice.
description-note = A note to print for the executive or the council: what is proposed, what it takes, what is known of it.
description-my-list = The sheets you chose, in your order, with your remarks.
description-shared-list = Sheets chosen by the person who gave you this address.
nav-my-list = My list
pick-add = Add to my list
pick-remove = Remove from my list
pick-added = Added to your list:
pick-removed = Removed from your list:
pick-full = Your list is full: forty sheets at most.
pick-failed = Your browser could not keep the list.
pick-compare = Compare
choice-short = At least one sheet of this address does not exist or is no longer published. It was left out.
choice-cut = Only the first four sheets are shown.
choice-broken = At least one sheet could not be loaded. Check your connection, then reload the page.
choice-noscript = In this copy of the site, this page needs the browser’s scripts. Without them, open the sheets one by one and print them.
to-note = Make a decision note of it
to-compare = Compare these sheets
kind-generic-text = General advice of the editors.
kind-project-text = What a municipality planned or did, according to public sources. This is not advice.
row-what = In short
row-kind = Kind of sheet
row-evidence = What is known of its effects?
row-projects = Local projects on this subject
row-sources = Sources
row-review = Updated and to be reviewed
compare-caption = Comparison of the chosen sheets, one point a row
compare-field = Point
compare-nothing = Nothing on this point in the sheet.
compare-remove = Remove
compare-few = It takes at least two sheets to compare.
compare-few-text = Choose one below, or find a sheet and follow “Compare”: the first sheets of your list come with it.
compare-add = Add a sheet to the comparison
compare-add-button = Add
note-none = No sheet is chosen.
note-none-text = Open a sheet, add it to your list, then ask for the note from your list.
note-subject = Subject
note-proposal = What is proposed
note-project = The project that serves as an example
note-why = Why
note-why-project = The aim of this project
note-care = Pitfalls and safety
note-unknown = What the sources do not say
note-evidence = How far the evidence goes
note-steps = First steps
note-done = What was planned and done
note-origin = Where this text comes from
note-blank-commune = Municipality
note-blank-service = Service
note-blank-date = Date
note-blank = to be filled in by hand
note-own = To be filled in by the municipality
note-own-text = The part above comes from the sheets. This part is yours.
note-blank-situation = Situation here
note-blank-proposal = Proposed decision
note-blank-means = Budget and staff
note-blank-follow = Follow-up and date of evaluation
note-licence = Texts taken from { $site }, under the licence { $licence }: name the source if you reuse them.
note-no-advice = Legal texts are named as pointers, not as legal advice.
list-start = Start a list with this sheet
list-compare = Compare the first ones
list-compare-chosen = Compare the ticked sheets
list-note-first = Decision note
list-note-chosen = Note on the ticked sheets
list-copy = Copy the list’s link
list-address = Open the list as it is shared
list-download = Download the list (.md)
list-untitled = Untitled list
list-file-summary = List made on the site: summary to be written.
list-noscript = To make and keep a list, the browser’s scripts are needed. Without them, a list can be read at its address, and each sheet printed.
list-long = This list makes a long address: some mail programs cut it. Shorten the remarks, or download the list.
list-title = Title of the list
list-too-long = This list is too long for an address. Shorten the remarks, or download the list to pass it on.
list-note-limit = { $n } characters at most
list-own-note = Remark:
list-up = Move up
list-down = Move down
list-remove = Remove
list-choose = Tick
list-moved = “{ $title }”: place { $n } of { $of }.
list-removed = “{ $title }” is removed.
list-restored = Undone.
list-erased = The list is erased from this device.
list-undo = Undo
list-none = Your list is empty.
list-none-text = Open a sheet and choose “Add to my list”. You can then order, annotate, print and send it.
shared-by = This list comes from a reader.
shared-by-text = The person who gave you the address chose the sheets, the order, the title and the remarks. The editors have not checked them. Do not call a number given in a remark: the checked numbers stand at the foot of this page.
shared-take = Take over into my list
shared-question = You already have a list.
shared-question-text = Add these sheets to it, or replace it? If you replace it, your present list is lost.
shared-add = Add to my list
shared-replace = Replace my list
shared-keep = Change nothing and see my list
kept-title = Where your list is kept
kept-where = In this browser, on this device, and only if you add a sheet. The site itself keeps nothing of it.
kept-who = Anybody who uses this device and this browser can see it. Write no names, and nothing by which somebody could be recognised.
kept-address = The address to share holds the whole list with your remarks. Whoever gets the address reads it all, and it stays in the history of whoever opens it.
kept-exit = “Quick exit” does not erase the list. The button below erases it from this device.
kept-erase = Erase my whole list
## The description of the search page

description-search = Find a sheet by words, then narrow down by field, target group, partner, effort, time and more.
## Feeds

feed-all = New and changed sheets
feed-search = Results of this search
feed-follow = Follow what is new (Atom feed)
feed-follow-search = Follow this search (Atom feed)

## Reading without a network

title-offline = Read without a connection
description-offline = Keep this site and its search on your device, for a training without Wi-Fi.
offline-lead = Your browser can keep this site and its search on this device. You can then read and search without a connection, for example at a training without Wi-Fi.
offline-unable = This browser cannot keep the site: scripts must be allowed, the address must begin with https, and the window must not be a private one. You can print a sheet or a list instead.
offline-missing = This page is not kept on this device, and there is no connection.
offline-whole = All pages in English and the search: { $files } files, about { $size } on this device.
offline-part = The main part of the site: { $files } files, about { $size } on this device. The site is too large to be kept whole: each sheet that you read from then on is kept as well.
offline-begun = The site is being kept. Leave this page open.
offline-progress = { $n } of { $files } files kept. Leave this page open.
offline-kept = This site is kept on this device. It is brought up to date when you read it with a connection.
offline-forgotten = This site is no longer kept on this device.
offline-failed = That did not work. Check the connection and the room left on the device, then try again: what has arrived is not lost.
offline-keep = Keep this site on this device
offline-forget = Stop keeping this site
offline-safety = Before you keep this site
offline-safety-device = Whoever uses this device and this browser can see that the site is kept on it. Do not keep it on a device that someone you fear looks at.
offline-safety-exit = Quick exit erases at once what is kept here. A connection is then needed to keep the site again.
offline-safety-history = It does not erase the browsing history or ‘My list’.
offline-how = Good to know
offline-how-training = Before a training, switch the connection off and try a search.
offline-how-new = Pages in another language are kept from the page ‘Read without a connection’ in that language.
offline-how-calls = The helplines stay visible without a connection. A call needs a telephone network.
