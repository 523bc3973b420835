//! The description of the data in OpenAPI 3.1, made from the table of operations, from the types
//! that are answered and from the vocabulary. The only home of the schema generator is this folder.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    operations::{Operation, Parameter},
    problem::{self, Problem},
    value::shown_facets,
};
use crate::{
    content::taxonomy::Facet,
    search::Sort,
    site::{
        Site,
        route::{Api, Route},
    },
    text::{Lang, Slug},
};

/// A description of an interface, as in <https://spec.openapis.org/oas/v3.1.1.html>.
#[derive(Serialize, JsonSchema)]
pub(super) struct DescriptionDocument {
    /// The version of OpenAPI.
    #[schemars(regex(pattern = r"^3\.1\.\d+$"))]
    openapi: &'static str,
    info: Map<String, Value>,
    servers: Vec<Map<String, Value>>,
    paths: Map<String, Value>,
    components: Map<String, Value>,
    #[serde(rename = "externalDocs")]
    external_docs: Map<String, Value>,
}

/// The value as an object; empty when it is none.
fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

impl Site {
    /// The language of descriptions: English where the site has it.
    pub(super) fn lang_of_descriptions(&self) -> Lang {
        let settings = &self.catalog.settings;
        if settings.langs.contains(&Lang::En) { Lang::En } else { settings.default_lang }
    }

    pub(super) fn description(&self) -> DescriptionDocument {
        let lang = self.lang_of_descriptions();
        let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| {
            settings.definitions_path = "/components/schemas".into();
            settings.meta_schema = None;
        });
        let mut generator = settings.into_generator();
        let mut paths = Map::new();
        for operation in Operation::all(self) {
            let described = self.operation(operation, lang, &mut generator);
            paths.insert(operation.path.to_owned(), json!({ "get": described }));
        }
        let problem = generator.subschema_for::<Problem>();
        let not_found = json!({
            "description": self.words(lang, "data-not-found"),
            "content": { problem::MEDIA_TYPE: { "schema": problem } }
        });
        let page = self.address(&Route::Data(lang));
        // From the description's own address, the root of the site.
        let root = self.catalog.settings.base_url.clone().unwrap_or_else(|| "../..".to_owned());
        DescriptionDocument {
            openapi: "3.1.1",
            info: self.info(lang),
            servers: vec![object(json!({ "url": root }))],
            paths,
            components: object(json!({
                "schemas": generator.take_definitions(true),
                "responses": { "NotFound": not_found }
            })),
            external_docs: object(json!({
                "url": page.url.unwrap_or_else(|| format!("../../{}", page.path))
            })),
        }
    }

    fn words(&self, lang: Lang, key: &str) -> String {
        self.messages().plain(lang, key)
    }

    fn info(&self, lang: Lang) -> Map<String, Value> {
        let settings = &self.catalog.settings;
        let mut info = object(json!({
            "title": format!("{} – {}", settings.name, self.words(lang, "title-data")),
            "version": "1.0.0",
            "summary": settings.taglines.get(lang),
            "description": self.words(lang, "data-lead"),
        }));
        if let Some((name, url)) = &settings.licence {
            info.insert("license".to_owned(), json!({ "name": name, "url": url }));
        }
        if let Some(email) = &settings.contact_email {
            let contact = json!({ "name": settings.contact_name, "email": email });
            info.insert("contact".to_owned(), contact);
        }
        info
    }

    fn operation(
        &self,
        operation: &Operation,
        lang: Lang,
        generator: &mut SchemaGenerator,
    ) -> Value {
        let key = operation.key();
        let schema = match operation.schema {
            Some(schema) => schema(generator).to_value(),
            None => json!({ "type": "string" }),
        };
        let parameters: Vec<Value> = operation
            .parameters
            .iter()
            .flat_map(|parameter| self.parameter(*parameter, operation, lang))
            .collect();
        let mut responses = object(json!({ "200": {
            "description": self.words(lang, &key),
            "content": { operation.media_type: { "schema": schema } }
        } }));
        if operation.can_miss() {
            let not_found = json!({ "$ref": "#/components/responses/NotFound" });
            responses.insert("404".to_owned(), not_found);
        }
        json!({
            "operationId": operation.id,
            "summary": self.words(lang, &key),
            "description": self.words(lang, &format!("{key}-text")),
            "parameters": parameters,
            "responses": responses,
        })
    }

    fn parameter(&self, parameter: Parameter, of: &Operation, lang: Lang) -> Vec<Value> {
        let said = |name: &str, key: &str, schema: Value| {
            json!({
                "name": name, "in": "query", "required": false,
                "description": self.words(lang, key), "schema": schema
            })
        };
        let named = |name: &str, key: &str, schema: Value| {
            json!({
                "name": name, "in": "path", "required": true,
                "description": self.words(lang, key), "schema": schema
            })
        };
        let one = match parameter {
            Parameter::Lang => {
                let codes = self.catalog.settings.langs.iter().map(|lang| lang.code());
                let schema = json!({ "type": "string", "enum": codes.collect::<Vec<_>>() });
                named("lang", "data-say-lang", schema)
            }
            Parameter::Sheet => named("slug", "data-say-sheet", slug(of.example(self, lang))),
            Parameter::List => named("slug", "data-say-list", slug(of.example(self, lang))),
            Parameter::Words => {
                said("q", "data-say-words", json!({ "type": "string", "maxLength": 400 }))
            }
            Parameter::Facets => {
                let facets = shown_facets(&self.catalog.taxonomy);
                return facets.map(|facet| of_facet(facet, lang)).collect();
            }
            Parameter::Commune => {
                said("commune", "data-say-commune", json!({ "type": "string", "maxLength": 80 }))
            }
            Parameter::Sort => {
                let schema = json!({
                    "type": "string", "enum": Sort::ALL.map(Sort::as_str),
                    "default": Sort::default().as_str()
                });
                said("sort", "data-say-sort", schema)
            }
            Parameter::Page => {
                let schema = json!({ "type": "integer", "minimum": 1, "default": 1 });
                said("page", "data-say-page", schema)
            }
        };
        vec![one]
    }
}

fn of_facet(facet: &Facet, lang: Lang) -> Value {
    let terms: Vec<&str> = facet.terms.iter().map(|term| term.id.as_str()).collect();
    json!({
        "name": facet.id, "in": "query", "required": false,
        "style": "form", "explode": true,
        "description": format!("{}. {}", facet.labels.get(lang), facet.descriptions.get(lang)),
        "schema": {
            "type": "array", "uniqueItems": true,
            "items": { "type": "string", "enum": terms }
        }
    })
}

fn slug(example: Option<Api>) -> Value {
    let mut schema = object(json!({
        "type": "string", "minLength": 1, "maxLength": Slug::MAX,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
    }));
    if let Some(Api::Sheet(slug) | Api::List(slug)) = example {
        schema.insert("examples".to_owned(), json!([slug.as_str()]));
    }
    Value::Object(schema)
}
