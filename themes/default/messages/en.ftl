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
safety-history = Quick exit erases nothing: your visit may stay in the browsing history. If someone watches your device, use that of a person you trust, a library or a service.
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
static-title = Word search is not available here.
static-text = This copy of the site works without a search engine. The sheets can be reached by field, by filter and from A to Z.

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
commune-hint = Optional: sheets that fit it come first. Name or NIS code.
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
list-audience = For: { $audience }
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

## Feeds

feed-all = New and changed sheets
feed-search = Results of this search
feed-follow = Follow what is new (Atom feed)
feed-follow-search = Follow this search (Atom feed)
