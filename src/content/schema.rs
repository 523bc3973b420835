//! The JSON Schema (draft 2020-12) of a sheet's front matter, with the terms of this knowledge
//! base, so that an editor's tool completes and checks while one types.

use serde_json::{Map, Value, json};

use crate::{
    content::{
        sheet::{Kind, Status},
        taxonomy::{Derived, Facet, Taxonomy},
    },
    text::{Lang, Slug},
};

/// The schema of the front matter of `practices/<slug>.<lang>.md`; descriptions in `lang`.
pub fn sheet_schema(taxonomy: &Taxonomy, lang: Lang) -> Value {
    let names = |table: &[&str]| json!({ "type": "string", "enum": table });
    let text = |about: &str| json!({ "type": "string", "minLength": 1, "description": about });
    let date = |about: &str| json!({ "type": "string", "format": "date", "description": about });
    let slug =
        json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": Slug::MAX });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Leviers: front matter of a sheet",
        "type": "object",
        "properties": {
            "title": text("The title of the sheet."),
            "summary": { "type": "string", "minLength": 1, "maxLength": 300, "description": "One or two sentences: what it is and what it gives." },
            "kind": names(&Kind::TABLE.map(|(name, _)| name)),
            "status": names(&Status::TABLE.map(|(name, _)| name)),
            "terms": terms(taxonomy, lang),
            "evidence": {
                "type": "object",
                "properties": { "level": derived(taxonomy, Derived::Evidence, lang), "reason": text("Why this level and no higher, in plain words.") },
                "required": ["reason"], "additionalProperties": false
            },
            "cost": level(taxonomy, Derived::Cost, lang),
            "setup": level(taxonomy, Derived::Setup, lang),
            "communes": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{5}$" }, "description": "NIS codes, in quotes." },
            "owner": text("Who keeps the sheet."),
            "written": date("When it was first written."),
            "updated": date("When it was last changed."),
            "review_by": date("When it is to be read again."),
            "revision": { "type": "integer", "minimum": 1, "description": "Raised when translations must follow." },
            "translates": { "type": "integer", "minimum": 1, "description": "In a translation: the revision of the original that it gives." },
            "related": { "type": "array", "items": slug, "uniqueItems": true, "description": "Sheets to read with it." },
            "sources": { "type": "array", "items": source() }
        },
        "required": ["title", "summary"],
        "if": { "required": ["translates"] },
        "else": { "required": ["kind", "status", "terms", "owner", "written", "updated", "review_by", "sources"] },
        "additionalProperties": false
    })
}

fn terms(taxonomy: &Taxonomy, lang: Lang) -> Value {
    let mut properties = Map::new();
    let by_hand =
        taxonomy.facets.iter().filter(|f| matches!(f.source, None | Some(Derived::Communes)));
    for facet in by_hand {
        let mut list = json!({
            "type": "array",
            "description": format!("{}. {}", facet.labels.get(lang), facet.descriptions.get(lang)),
            "items": one_of(facet, lang),
            "uniqueItems": true
        });
        if let Some(max) = facet.max {
            list["maxItems"] = json!(max);
        }
        properties.insert(facet.id.clone(), list);
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn one_of(facet: &Facet, lang: Lang) -> Value {
    let terms = facet.terms.iter();
    let terms: Vec<Value> =
        terms.map(|t| json!({ "const": t.id, "title": t.labels.get(lang) })).collect();
    json!({ "oneOf": terms })
}

fn derived(taxonomy: &Taxonomy, source: Derived, lang: Lang) -> Value {
    taxonomy
        .derived(source)
        .map_or_else(|| json!({ "type": "string" }), |facet| one_of(facet, lang))
}

fn level(taxonomy: &Taxonomy, source: Derived, lang: Lang) -> Value {
    json!({
        "type": "object",
        "properties": {
            "level": derived(taxonomy, source, lang),
            "estimate": { "type": "boolean", "description": "true: the editors' estimate; false: a source says so." },
            "note": { "type": "string" }
        },
        "additionalProperties": false
    })
}

fn source() -> Value {
    json!({
        "type": "object",
        "properties": {
            "title": { "type": "string", "minLength": 1 },
            "publisher": { "type": "string", "minLength": 1 },
            "url": { "type": "string", "format": "uri", "pattern": "^https?://" },
            "seen": { "type": "string", "format": "date", "description": "The day on which it was consulted." },
            "note": { "type": "string", "description": "What it supports." }
        },
        "required": ["title", "publisher", "url", "seen"],
        "additionalProperties": false
    })
}
