//! What a search finds as data: the hits, the counts beside the filters, how the words were
//! understood; and what is offered while words are typed.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::value::{
    Address, Day, Id, Kind, Language, MarkedText, Terms, Texts, shown_facets, terms,
};
use crate::{
    content::{fields::Labels, taxonomy::Facet},
    search::{self, Hit, Matching, Query, Results, Suggestion, Target, Through, Tie},
    site::{
        Site,
        place::Place,
        route::{Api, Asked, Format, Route},
        view::suggestions,
    },
    text::Lang,
};

/// The answer to a search.
#[derive(Serialize, JsonSchema)]
pub(super) struct SearchAnswer {
    /// The query as it was understood.
    query: QueryEcho,
    /// What of the query said nothing here and was passed over, at most twenty parts.
    ignored: Vec<Ignored>,
    /// How many practices were found, on all pages.
    total: usize,
    /// The page of hits that this is, from 1: the last one where a later one was asked for.
    #[schemars(range(min = 1))]
    page: usize,
    /// How many pages there are.
    #[schemars(range(min = 1))]
    pages: usize,
    /// The most hits of a page.
    #[schemars(range(min = 1))]
    page_size: usize,
    /// Whether the hits hold all words, or there is no such sheet and they hold most of them.
    matching: MatchingData,
    /// Words that no sheet holds as typed, and what was looked for instead.
    mended: Vec<MendedData>,
    /// Words that hits must not hold, taken from those with a minus sign.
    excluded: Vec<String>,
    /// Another text that finds more.
    did_you_mean: Option<String>,
    /// The hits of this page, one a practice, in the order of the search page.
    hits: Vec<HitData>,
    /// The counts of every facet, as if nothing were chosen in that facet.
    facets: Vec<FacetCount>,
    links: Links,
}

/// The query as it was understood.
#[derive(Serialize, JsonSchema)]
struct QueryEcho {
    /// The words; what is beyond 400 characters is cut off.
    #[schemars(length(max = 400))]
    text: String,
    /// The ids of the chosen terms by facet. Terms of a facet are alternatives, facets are all
    /// required.
    filters: BTreeMap<String, BTreeSet<String>>,
    /// The reader's commune.
    commune: Option<CommuneEcho>,
    sort: SortData,
}

/// The commune for which a reader looks.
#[derive(Serialize, JsonSchema)]
struct CommuneEcho {
    /// What was typed.
    asked: String,
    /// The NIS code of the commune that it names; nothing where it names none, or several.
    nis: Option<String>,
    names: Option<Texts>,
}

/// An order of the hits.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SortData {
    Relevance,
    Date,
    Title,
}

/// A part of a query that says nothing here.
#[derive(Serialize, JsonSchema)]
struct Ignored {
    #[schemars(length(max = 100))]
    name: String,
    #[schemars(length(max = 100))]
    value: String,
}

/// How much of the words the hits hold.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum MatchingData {
    All,
    Some,
}

/// A word that was looked for in another spelling than typed.
#[derive(Serialize, JsonSchema)]
struct MendedData {
    /// The word as typed.
    typed: String,
    /// What was looked for instead, likeliest first.
    used: Vec<String>,
}

/// A practice that was found.
#[derive(Serialize, JsonSchema)]
struct HitData {
    /// Its place among all hits, from 1.
    #[schemars(range(min = 1))]
    rank: usize,
    /// How well it matches; only good for comparing within one answer.
    score: f32,
    slug: Id,
    kind: Kind,
    /// The language of the version that was found.
    language: Language,
    /// The languages in which it can be read.
    languages: Vec<Language>,
    title: MarkedText,
    /// One or two sentences: what it is and what it gives.
    summary: String,
    /// The passage that holds most of the words; empty where no words were asked for.
    excerpt: MarkedText,
    /// Why it is here, where it is not the words as typed.
    through: Vec<ThroughData>,
    /// The words, as typed, that it does not hold in any way.
    missing: Vec<String>,
    terms: Terms,
    /// When this version was last changed.
    updated: Option<Day>,
    is_overdue: bool,
    /// Its page in the language that was asked for.
    page: Address,
    /// All that is public on it.
    data: Address,
}

/// How a sheet answers words that it does not hold.
#[derive(Serialize, JsonSchema)]
struct ThroughData {
    /// The words as typed.
    typed: String,
    /// The words that stand in the sheet for them.
    found: String,
    /// Where they stand.
    spot: Spot,
    tie: TieData,
}

/// A part of a sheet.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Spot {
    Title,
    Summary,
    Text,
    Keywords,
}

/// What the words found have to do with the words typed.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum TieData {
    /// They name the same thing, in the same language or another.
    Same,
    /// They name a part of it.
    Narrower,
    /// The word typed was taken for a slip of this one, or for its beginning.
    Spelling,
}

/// The counts of a facet.
#[derive(Serialize, JsonSchema)]
struct FacetCount {
    id: String,
    label: String,
    /// The terms that choosing would show something, and those that are chosen.
    terms: Vec<TermCount>,
}

/// The count of a term.
#[derive(Serialize, JsonSchema)]
struct TermCount {
    id: String,
    label: String,
    /// How many practices choosing it would show.
    count: usize,
    is_selected: bool,
}

/// Other forms and pages of an answer.
#[derive(Serialize, JsonSchema)]
struct Links {
    /// The page of the site that shows the same hits.
    page: Address,
    /// All hits as a table.
    csv: Address,
    previous: Option<Address>,
    next: Option<Address>,
}

/// What is offered while words are typed.
#[derive(Serialize, JsonSchema)]
pub(super) struct SuggestAnswer {
    /// What was typed.
    #[schemars(length(max = 400))]
    text: String,
    /// Subjects first, then sheets, then lists, the best of each first.
    #[schemars(length(max = 8))]
    suggestions: Vec<SuggestionData>,
}

/// Something that is offered.
#[derive(Serialize, JsonSchema)]
struct SuggestionData {
    /// What it is.
    is: SuggestionKind,
    /// Its name, with the letters typed marked.
    label: MarkedText,
    /// The language of the name.
    language: Language,
    /// The other name by which it was found, if it was not the one shown.
    found_by: Option<String>,
    /// For a concept: how many practices it finds.
    total: Option<usize>,
    /// For a sheet or a list: its slug.
    slug: Option<Id>,
    /// The page that it leads to; for a concept, the search for its name.
    page: Address,
}

/// What is offered.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SuggestionKind {
    Concept,
    Sheet,
    List,
}

impl Site {
    pub(super) fn search_answer(&self, lang: Lang, asked: &Asked) -> SearchAnswer {
        let query = &asked.query;
        let mut results = self.search(query, lang);
        let page_size = self.catalog.settings.page_size;
        let hits = std::mem::take(&mut results.hits);
        let first = (results.page - 1) * page_size + 1;
        let hits = hits.into_iter().zip(first..);
        SearchAnswer {
            query: self.echo(query),
            ignored: asked
                .ignored
                .iter()
                .map(|(name, value)| Ignored { name: name.clone(), value: value.clone() })
                .collect(),
            total: results.total,
            page: results.page,
            pages: results.n_pages,
            page_size,
            matching: match results.matching {
                Matching::All => MatchingData::All,
                Matching::Some => MatchingData::Some,
            },
            hits: hits.filter_map(|(hit, rank)| self.hit_data(hit, rank, lang)).collect(),
            facets: shown_facets(&self.catalog.taxonomy)
                .map(|facet| facet_count(facet, &results, query, lang))
                .collect(),
            links: self.links(lang, query, &results),
            excluded: results.words.unwanted.into_iter().map(|word| word.text).collect(),
            did_you_mean: results.did_you_mean,
            mended: results
                .mended
                .into_iter()
                .map(|mended| MendedData { typed: mended.typed, used: mended.used })
                .collect(),
        }
    }

    fn echo(&self, query: &Query) -> QueryEcho {
        let commune = query.commune.as_ref().map(|asked| {
            let place = Place::find(&self.catalog, asked);
            let langs = &self.catalog.settings.langs;
            CommuneEcho {
                asked: asked.clone(),
                nis: place.as_ref().map(|place| place.commune.nis.clone()),
                names: place
                    .map(|place| langs.iter().map(|l| (*l, place.commune.name(*l))).collect()),
            }
        });
        QueryEcho {
            text: query.text.clone(),
            filters: query.filters.clone(),
            commune,
            sort: match query.sort {
                search::Sort::Relevance => SortData::Relevance,
                search::Sort::Date => SortData::Date,
                search::Sort::Title => SortData::Title,
            },
        }
    }

    fn links(&self, lang: Lang, query: &Query, results: &Results) -> Links {
        let to = |page: usize| {
            self.address_of(Api::Search(lang, query.with_page(page).into(), Format::Json))
        };
        Links {
            page: self.address(&Route::Search(lang, query.with_page(results.page))),
            csv: self.address_of(Api::Search(lang, query.with_page(1).into(), Format::Csv)),
            previous: (results.page > 1).then(|| to(results.page - 1)),
            next: (results.page < results.n_pages).then(|| to(results.page + 1)),
        }
    }

    fn hit_data(&self, hit: Hit, rank: usize, lang: Lang) -> Option<HitData> {
        let practice = self.shelf.practice(&hit.slug)?;
        let sheet = practice.sheets.get(hit.lang)?;
        Some(HitData {
            rank,
            score: hit.score,
            slug: (&hit.slug).into(),
            kind: practice.facts.kind.into(),
            language: hit.lang.into(),
            languages: practice.sheets.iter().map(|(lang, _)| lang.into()).collect(),
            title: (&hit.title).into(),
            summary: sheet.summary.clone(),
            excerpt: (&hit.excerpt).into(),
            through: hit.through.into_iter().map(through).collect(),
            missing: hit.missing,
            terms: terms(&self.catalog.taxonomy, practice),
            updated: sheet.updated.map(Day::from),
            is_overdue: practice.is_overdue(self.today),
            page: self.address(&Route::Sheet(lang, hit.slug.clone())),
            data: self.address_of(Api::Sheet(hit.slug)),
        })
    }

    pub(super) fn suggest_answer(&self, lang: Lang, text: &str) -> SuggestAnswer {
        let found = self.index.suggest(text, lang, suggestions::LIMIT);
        SuggestAnswer {
            text: text.to_owned(),
            suggestions: found.iter().map(|found| self.suggestion(lang, found)).collect(),
        }
    }

    fn suggestion(&self, lang: Lang, found: &Suggestion) -> SuggestionData {
        let label = found.label.text();
        let (is, total, slug, route) = match &found.target {
            Target::Concept { total, .. } => {
                let query = Query::default().with_text(label);
                (SuggestionKind::Concept, Some(*total), None, Route::Search(lang, query))
            }
            Target::Practice(slug) => {
                (SuggestionKind::Sheet, None, Some(slug), Route::Sheet(lang, slug.clone()))
            }
            Target::List(slug) => {
                (SuggestionKind::List, None, Some(slug), Route::List(lang, slug.clone()))
            }
        };
        SuggestionData {
            is,
            label: (&found.label).into(),
            language: found.lang.into(),
            found_by: found.found_by.clone(),
            total,
            slug: slug.map(Id::from),
            page: self.address(&route),
        }
    }
}

fn facet_count(facet: &Facet, results: &Results, query: &Query, lang: Lang) -> FacetCount {
    let counts = results.facets.iter().find(|counts| *counts.facet == *facet.id);
    let label = |labels: &Labels| labels.get(lang).to_owned();
    let terms = facet.terms.iter().map(|term| TermCount {
        id: term.id.clone(),
        label: label(&term.labels),
        count: counts.map_or(0, |counts| counts.count(&term.id)),
        is_selected: query.has(&facet.id, &term.id),
    });
    FacetCount {
        id: facet.id.clone(),
        label: label(&facet.labels),
        terms: terms.filter(|term| term.count > 0 || term.is_selected).collect(),
    }
}

fn through(through: Through) -> ThroughData {
    ThroughData {
        typed: through.typed,
        found: through.found,
        spot: match through.spot {
            search::Spot::Title => Spot::Title,
            search::Spot::Summary => Spot::Summary,
            search::Spot::Text => Spot::Text,
            search::Spot::Keywords => Spot::Keywords,
        },
        tie: match through.tie {
            Tie::Same => TieData::Same,
            Tie::Narrower => TieData::Narrower,
            Tie::Spelling => TieData::Spelling,
        },
    }
}
