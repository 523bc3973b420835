//! `vocabulary.yaml`: the [`Facet`]s by which sheets are found, their [`Term`]s, and the sections
//! of a sheet. Ids are for ever; labels and descriptions come in the site's languages.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    content::{
        fields::{Fields, Labels, Report, suggest},
        front_matter::Node,
        sheet::Kind,
    },
    diagnostic::{Code, Diagnostic, Span},
    text::{Lang, Slug, fold, nearest},
};

/// The file that holds the taxonomy.
pub const PATH: &str = "vocabulary.yaml";

/// All facets and the sections of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Taxonomy {
    /// The facets in the order in which they are offered.
    pub facets: Vec<Facet>,
    /// The sections of a sheet's body, in order.
    pub sections: Vec<SectionRule>,
}

/// A way to sort sheets: a domain, a target group, a cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// The name in addresses and files.
    pub id: String,
    /// What it is to a sheet, if pages treat it apart.
    pub role: Option<Role>,
    /// The kinds of sheet that must have a term of it.
    pub required: Vec<Kind>,
    /// The most terms a sheet should have of it.
    pub max: Option<usize>,
    /// Whether its terms have an order of their own (sizes, costs).
    pub is_ordered: bool,
    /// Whether readers do not see it as a filter.
    pub is_hidden: bool,
    /// The field that fills it in, instead of the author.
    pub source: Option<Derived>,
    /// The term of a sheet that has none.
    pub default: Option<String>,
    /// Its name.
    pub labels: Labels,
    /// What it is for.
    pub descriptions: Labels,
    /// Its terms, in order.
    pub terms: Vec<Term>,
}

/// What a facet is to a sheet; each role is given to one facet at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// The main facet, whose terms have a colour and a shape of their own.
    Domain,
    /// Whom a practice is for.
    Audience,
    /// Who takes part.
    Partners,
    /// Who leads.
    Lead,
    /// How large a territory it covers.
    Scale,
    /// For how large a commune it is.
    Size,
    /// The part of the country.
    Region,
    /// The province.
    Province,
}

impl Role {
    const TABLE: [(&'static str, Role); 8] = [
        ("domain", Role::Domain),
        ("audience", Role::Audience),
        ("partners", Role::Partners),
        ("lead", Role::Lead),
        ("scale", Role::Scale),
        ("size", Role::Size),
        ("region", Role::Region),
        ("province", Role::Province),
    ];
}

/// The field from which a facet is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Derived {
    /// `kind`.
    Kind,
    /// The file's language.
    Language,
    /// `status`, and whether the review is overdue.
    Status,
    /// `cost.level`.
    Cost,
    /// `setup.level`.
    Setup,
    /// `evidence.level`.
    Evidence,
    /// The column of the communes' table that bears the facet's id.
    Communes,
}

impl Derived {
    const TABLE: [(&'static str, Derived); 7] = [
        ("kind", Derived::Kind),
        ("language", Derived::Language),
        ("status", Derived::Status),
        ("cost", Derived::Cost),
        ("setup", Derived::Setup),
        ("evidence", Derived::Evidence),
        ("communes", Derived::Communes),
    ];

    /// The field's name.
    pub fn field(self) -> &'static str {
        Derived::TABLE.iter().find(|(_, d)| *d == self).map_or("", |(name, _)| name)
    }
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The name in addresses and files.
    pub id: String,
    /// For a derived facet: the field's value that this term stands for. For the facet with the
    /// role [`Role::Size`]: the smallest number of inhabitants. Otherwise its id.
    pub value: String,
    /// Its name.
    pub labels: Labels,
    /// What it means.
    pub descriptions: Labels,
    /// The id of the term of the same facet that contains it. Following it ends at a term without.
    pub broader: Option<String>,
}

/// A heading that sheets of some kinds have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SectionRule {
    /// What the section is for, such as `pieges`.
    pub id: String,
    /// The heading, in each language.
    pub labels: Labels,
    /// The kinds of sheet that may have it.
    pub kinds: Vec<Kind>,
    /// The kinds of sheet that should have it.
    pub required: Vec<Kind>,
}

impl Taxonomy {
    /// Reads the vocabulary; what is wrong is left out and reported.
    pub fn parse(node: Node, langs: &[Lang], report: &Report<'_>) -> Taxonomy {
        let fields = Fields::new(node, "", report);
        let mut taxonomy = Taxonomy::default();
        let mut ids = BTreeSet::new();
        for map in fields.maps("facets") {
            let Some(mut facet) = facet(map, langs, &mut ids) else { continue };
            facet.role = facet.role.filter(|role| taxonomy.role(*role).is_none());
            taxonomy.facets.push(facet);
        }
        let mut ids = BTreeSet::new();
        for map in fields.maps("sections") {
            let id = unique_id(&map, &mut ids);
            let labels = map.labels("labels", langs);
            let (kinds, required) = (kinds(&map, "kinds"), kinds(&map, "required"));
            map.finish();
            taxonomy.sections.extend(id.map(|id| SectionRule { id, labels, kinds, required }));
        }
        fields.finish();
        taxonomy
    }

    /// The facets with their names for readers of `lang` alone: what filters and lists show.
    pub fn only(&self, lang: Lang) -> Taxonomy {
        let term = |term: &Term| Term {
            labels: term.labels.only(lang),
            descriptions: Labels::default(),
            ..term.clone()
        };
        let facet = |facet: &Facet| Facet {
            labels: facet.labels.only(lang),
            descriptions: facet.descriptions.only(lang),
            terms: facet.terms.iter().map(term).collect(),
            ..facet.clone()
        };
        Taxonomy { facets: self.facets.iter().map(facet).collect(), sections: Vec::new() }
    }

    /// The facet with this id.
    pub fn facet(&self, id: &str) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.id == id)
    }

    /// The facet that has this role.
    pub fn role(&self, role: Role) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.role == Some(role))
    }

    /// The main facet.
    pub fn domain(&self) -> Option<&Facet> {
        self.role(Role::Domain)
    }

    /// The facet that is filled in from `source`.
    pub fn derived(&self, source: Derived) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.source == Some(source))
    }

    /// The term of a facet.
    pub fn term(&self, facet: &str, term: &str) -> Option<(&Facet, &Term)> {
        let facet = self.facet(facet)?;
        Some((facet, facet.term(term)?))
    }

    /// The rule of the section with this heading in `lang`; case and accents do not count.
    pub fn section(&self, title: &str, lang: Lang) -> Option<&SectionRule> {
        let title = fold(title);
        self.sections
            .iter()
            .find(|s| s.labels.exact(lang).is_some_and(|label| fold(label) == title))
    }
}

impl Facet {
    /// Whether this is the main facet.
    pub fn is_domain(&self) -> bool {
        self.role == Some(Role::Domain)
    }

    /// The term with this id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// The place of the term in the facet's order, from 0.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.terms.iter().position(|term| term.id == id)
    }

    /// The ids of the terms that contain this one, the nearest first.
    pub fn broader(&self, id: &str) -> impl Iterator<Item = &str> {
        let next = |id: &str| self.term(id).and_then(|term| term.broader.as_deref());
        std::iter::successors(next(id), move |id| next(id))
    }

    /// `ids`, followed by the terms that contain them, each once.
    pub fn with_broader(&self, ids: &[String]) -> Vec<String> {
        let mut all = ids.to_vec();
        for id in ids.iter().flat_map(|id| self.broader(id)) {
            if !all.iter().any(|known| known == id) {
                all.push(id.to_owned());
            }
        }
        all
    }

    /// The terms directly under `parent`, in order; without it, those under no other.
    pub fn narrower(&self, parent: Option<&str>) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.broader.as_deref() == parent)
    }

    /// Whether some of its terms contain others.
    pub fn is_nested(&self) -> bool {
        self.terms.iter().any(|term| term.broader.is_some())
    }

    /// The term for a commune of so many inhabitants, where the terms give their lower bounds.
    pub fn size_for(&self, population: u32) -> Option<&Term> {
        let bounds = self.terms.iter().filter_map(|term| Some((term.value.parse().ok()?, term)));
        bounds
            .filter(|(least, _): &(u32, _)| *least <= population)
            .max_by_key(|(least, _)| *least)
            .map(|(_, term)| term)
    }

    /// The id of the term that stands for a field's value.
    pub fn term_for(&self, value: &str) -> Option<&str> {
        self.terms.iter().find(|term| term.value == value).map(|term| term.id.as_str())
    }

    /// Reports `term` as unknown, with the nearest id or label.
    pub fn report_unknown(&self, term: &str, span: Span, report: &Report<'_>) {
        let by_label =
            self.terms.iter().find(|t| t.labels.iter().any(|(_, label)| fold(label) == fold(term)));
        let found = by_label
            .map(|t| t.id.as_str())
            .or_else(|| nearest(term, self.terms.iter().map(|t| t.id.as_str())));
        let diagnostic = Diagnostic::new(Code::UnknownTerm, report.path)
            .at(span)
            .with("term", term)
            .with("facet", &self.id);
        report.push(suggest(diagnostic, found));
    }
}

fn facet(map: Fields<'_, '_>, langs: &[Lang], ids: &mut BTreeSet<String>) -> Option<Facet> {
    let id = unique_id(&map, ids);
    let mut term_ids = BTreeSet::new();
    let (mut terms, mut places) = (Vec::new(), Vec::new());
    for term in map.maps("terms") {
        let id = unique_id(&term, &mut term_ids);
        let (value, broader) = (term.text("value"), term.text("broader"));
        let place = term.place("broader");
        let labels = term.labels("labels", langs);
        let descriptions = if term.has("descriptions") {
            term.labels("descriptions", langs)
        } else {
            Labels::default()
        };
        term.finish();
        if let Some(id) = id {
            terms.push(Term {
                value: value.unwrap_or_else(|| id.clone()),
                id,
                labels,
                descriptions,
                broader,
            });
            places.push(place);
        }
    }
    check_broader(&mut terms, &places, map.report);
    let default = map.text("default");
    if let Some(unknown) = default.as_ref().filter(|d| !term_ids.contains(*d)) {
        map.report.add(Code::UnknownId, map.place("default"), &[("id", unknown)]);
    }
    let facet = Facet {
        id: id.clone().unwrap_or_default(),
        role: map.choice("role", &Role::TABLE),
        required: kinds(&map, "required"),
        max: map.number("max", 1..=99).map(|n| n as usize),
        is_ordered: map.flag("ordered").unwrap_or(false),
        is_hidden: map.flag("hidden").unwrap_or(false),
        source: map.choice("from", &Derived::TABLE),
        default: default.filter(|d| term_ids.contains(d)),
        labels: map.labels("labels", langs),
        descriptions: map.labels("descriptions", langs),
        terms,
    };
    map.finish();
    id.map(|_| facet)
}

/// Drops a `broader` that is no term, or by which a term would contain itself. `places` are those
/// of the fields.
fn check_broader(terms: &mut [Term], places: &[Span], report: &Report<'_>) {
    let wanted: Vec<Option<String>> = terms.iter_mut().map(|term| term.broader.take()).collect();
    let ids: BTreeMap<String, usize> =
        terms.iter().enumerate().map(|(at, term)| (term.id.clone(), at)).collect();
    // Where each term's checked `broader` leads: no circle, so every way along it ends.
    let mut above: Vec<Option<usize>> = vec![None; terms.len()];
    for (at, broader) in wanted.into_iter().enumerate() {
        let Some(broader) = broader else { continue };
        let Some(to) = ids.get(&broader) else {
            let unknown = Diagnostic::new(Code::UnknownId, report.path).at(places[at]);
            let known = nearest(&broader, ids.keys().map(String::as_str));
            report.push(suggest(unknown.with("id", &broader), known));
            continue;
        };
        if std::iter::successors(Some(*to), |at| above[*at]).any(|next| next == at) {
            report.add(Code::CircularTerm, places[at], &[("id", &terms[at].id)]);
            continue;
        }
        above[at] = Some(*to);
        terms[at].broader = Some(broader);
    }
}

fn kinds(map: &Fields<'_, '_>, field: &'static str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for (text, span) in map.texts(field) {
        match Kind::TABLE.iter().find(|(name, _)| *name == text) {
            Some((_, kind)) => kinds.push(*kind),
            None => {
                let names = Kind::TABLE.map(|(name, _)| name).join(", ");
                let arguments: [(&'static str, &dyn std::fmt::Display); 3] =
                    [("field", &field), ("value", &text), ("allowed", &names)];
                map.report.add(Code::BadValue, span, &arguments);
            }
        }
    }
    kinds
}

/// The `id` of a mapping: present, fit for an address, and not yet in `ids`.
pub(super) fn unique_id(map: &Fields<'_, '_>, ids: &mut BTreeSet<String>) -> Option<String> {
    let id = map.required_text("id")?;
    let span = map.get("id").map_or(map.span, |node| node.span);
    if id.parse::<Slug>().is_err() {
        let allowed = "lower-case letters, digits and hyphens";
        map.report.add(
            Code::BadValue,
            span,
            &[("field", &"id"), ("value", &id), ("allowed", &allowed)],
        );
        return None;
    }
    if !ids.insert(id.clone()) {
        map.report.add(Code::DuplicateId, span, &[("id", &id)]);
        return None;
    }
    Some(id)
}
