//! The catalogue of the data sets in JSON-LD, after DCAT-AP 3
//! (<https://semiceu.github.io/DCAT-AP/releases/3.0.0/>), for the portals that gather such
//! catalogues. The authority tables are those of the Publications Office of the Union. It names
//! things by whole addresses, so there is none where the site does not say where it lives.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::operations::{CSV, Operation};
use crate::{
    date::Date,
    site::{
        Layout, Site,
        route::{Api, Route},
    },
    text::Lang,
};

/// The tables of the Publications Office.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
/// The register of media types.
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types";

/// A catalogue of data sets, as linked data.
#[derive(Serialize, JsonSchema)]
pub(super) struct CatalogDocument {
    /// What the names stand for.
    #[serde(rename = "@context")]
    context: Map<String, Value>,
    /// The catalogue, its publisher, its data sets and how they are had.
    #[serde(rename = "@graph")]
    graph: Vec<Map<String, Value>>,
}

/// The catalogue while it is put together.
struct Maker<'a> {
    site: &'a Site,
    base: &'a str,
    /// The address of the catalogue.
    this: String,
}

impl Site {
    /// The catalogue, where the site says where it lives.
    pub(super) fn catalog_document(&self) -> Option<CatalogDocument> {
        let base = self.catalog.settings.base_url.as_deref()?;
        let this = self.address_of(Api::Catalog).url?;
        let graph = Maker { site: self, base, this }.graph();
        let objects = graph.into_iter().filter_map(|value| match value {
            Value::Object(map) => Some(map),
            _ => None,
        });
        Some(CatalogDocument { context: context(), graph: objects.collect() })
    }

    /// The day of the last change of a data set, as far as the content says.
    fn modified(&self, dataset: &str) -> Option<Date> {
        match dataset {
            "sheets" => {
                let practices = self.shelf.found();
                practices.flat_map(|p| p.sheets.iter()).filter_map(|(_, s)| s.updated).max()
            }
            "lists" => {
                let lists = self.shelf.lists.values();
                lists.flat_map(|list| list.iter()).filter_map(|(_, list)| list.updated).max()
            }
            "helplines" => self.catalog.helplines.iter().filter_map(|line| line.checked).max(),
            _ => None,
        }
    }
}

impl Maker<'_> {
    fn graph(&self) -> Vec<Value> {
        let site = self.site;
        let mut sets: Vec<&str> = Vec::new();
        for set in Operation::all(site).filter_map(|operation| operation.dataset) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        let has_service = site.layout == Layout::Server;
        let mut graph = vec![self.catalog(&sets, has_service), self.publisher(), self.contact()];
        for set in &sets {
            graph.push(self.dataset(set));
            let forms = Operation::all(site).filter(|operation| operation.dataset == Some(set));
            graph.extend(forms.filter_map(|operation| self.distribution(operation)));
        }
        if has_service {
            graph.push(self.service(&sets));
        }
        graph
    }

    /// The name of a thing of the catalogue.
    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.this)
    }

    fn refer(&self, name: &str) -> Value {
        json!({ "@id": self.id(name) })
    }

    /// The message `key` in every language of the site.
    fn said(&self, key: &str) -> Vec<Value> {
        let langs = self.site.catalog.settings.langs.iter();
        let words = |lang: &Lang| self.site.messages().plain(*lang, key);
        langs.map(|lang| json!({ "@value": words(lang), "@language": lang.code() })).collect()
    }

    fn languages(&self) -> Vec<Value> {
        let langs = self.site.catalog.settings.langs.iter();
        langs.map(|lang| authority("language", three_letters(*lang))).collect()
    }

    fn licence(&self) -> Option<Value> {
        let (_, url) = self.site.catalog.settings.licence.as_ref()?;
        Some(json!({ "@id": url }))
    }

    fn catalog(&self, sets: &[&str], has_service: bool) -> Value {
        let settings = &self.site.catalog.settings;
        let labels = |labels: &crate::content::fields::Labels| {
            let texts = labels.iter();
            let texts = texts.map(|(l, text)| json!({ "@value": text, "@language": l.code() }));
            texts.collect::<Vec<Value>>()
        };
        let modified = sets.iter().filter_map(|set| self.site.modified(set)).max();
        let services = has_service.then(|| self.refer("api"));
        without_nothing(json!({
            "@id": self.this, "@type": "dcat:Catalog",
            "dct:title": settings.name,
            "dct:description": labels(&settings.descriptions),
            "dct:publisher": self.refer("publisher"),
            "dcat:contactPoint": self.refer("contact"),
            "dct:language": self.languages(),
            "dct:license": self.licence(),
            "foaf:homepage": { "@id": format!("{}/", self.base) },
            "dct:modified": modified.map(day),
            "dcat:dataset": sets.iter().map(|set| self.refer(set)).collect::<Vec<_>>(),
            "dcat:service": services,
        }))
    }

    fn publisher(&self) -> Value {
        let settings = &self.site.catalog.settings;
        let name = Some(settings.contact_name.as_str()).filter(|name| !name.is_empty());
        json!({
            "@id": self.id("publisher"), "@type": "foaf:Agent",
            "foaf:name": name.unwrap_or(&settings.name),
        })
    }

    fn contact(&self) -> Value {
        let settings = &self.site.catalog.settings;
        let mail = settings.contact_email.as_ref();
        without_nothing(json!({
            "@id": self.id("contact"), "@type": "vcard:Kind",
            "vcard:fn": if settings.contact_name.is_empty() { &settings.name } else { &settings.contact_name },
            "vcard:hasEmail": mail.map(|mail| json!({ "@id": format!("mailto:{mail}") })),
        }))
    }

    fn dataset(&self, set: &str) -> Value {
        let site = self.site;
        let page = site.address(&Route::Data(site.lang_of_descriptions()));
        let forms = Operation::all(site).filter(|operation| operation.dataset == Some(set));
        let forms: Vec<Value> =
            forms.map(|operation| self.refer(&format!("{}-file", operation.id))).collect();
        without_nothing(json!({
            "@id": self.id(set), "@type": "dcat:Dataset",
            "dct:identifier": self.id(set),
            "dct:title": self.said(&format!("data-set-{set}")),
            "dct:description": self.said(&format!("data-set-{set}-text")),
            "dct:publisher": self.refer("publisher"),
            "dcat:contactPoint": self.refer("contact"),
            "dct:language": self.languages(),
            "dct:accessRights": authority("access-right", "PUBLIC"),
            "dct:accrualPeriodicity": authority("frequency", "IRREG"),
            "dct:modified": site.modified(set).map(day),
            "dcat:landingPage": page.url.map(|url| json!({ "@id": url })),
            "dcat:keyword": self.keywords(set),
            "dcat:distribution": forms,
        }))
    }

    /// The main subjects of the sheets.
    fn keywords(&self, set: &str) -> Option<Vec<Value>> {
        let facet = self.site.catalog.taxonomy.domain().filter(|_| set == "sheets")?;
        let labels = facet.terms.iter().flat_map(|term| term.labels.iter());
        let langs = &self.site.catalog.settings.langs;
        let labels = labels.filter(|(lang, _)| langs.contains(lang));
        Some(labels.map(|(l, text)| json!({ "@value": text, "@language": l.code() })).collect())
    }

    fn distribution(&self, operation: &Operation) -> Option<Value> {
        let site = self.site;
        let api = operation.example(site, site.catalog.settings.default_lang)?;
        let url = site.address_of(api).url?;
        let format = if operation.media_type == CSV { "CSV" } else { "JSON" };
        Some(without_nothing(json!({
            "@id": self.id(&format!("{}-file", operation.id)), "@type": "dcat:Distribution",
            "dct:title": self.said(&operation.key()),
            "dct:description": self.said(&format!("{}-text", operation.key())),
            "dcat:accessURL": { "@id": url },
            "dcat:downloadURL": { "@id": url },
            "dcat:mediaType": { "@id": format!("{MEDIA_TYPES}/{}", operation.media_type) },
            "dct:format": authority("file-type", format),
            "dct:license": self.licence(),
            "dcatap:availability": authority("planned-availability", "STABLE"),
        })))
    }

    fn service(&self, sets: &[&str]) -> Value {
        let description = self.site.address_of(Api::Description).url;
        without_nothing(json!({
            "@id": self.id("api"), "@type": "dcat:DataService",
            "dct:title": self.said("title-data"),
            "dct:description": self.said("data-lead"),
            "dct:publisher": self.refer("publisher"),
            "dcat:contactPoint": self.refer("contact"),
            "dct:accessRights": authority("access-right", "PUBLIC"),
            "dct:license": self.licence(),
            "dcat:endpointURL": { "@id": format!("{}/api/v1/", self.base) },
            "dcat:endpointDescription": description.map(|url| json!({ "@id": url })),
            "dcat:servesDataset": sets.iter().map(|set| self.refer(set)).collect::<Vec<_>>(),
        }))
    }
}

fn context() -> Map<String, Value> {
    let prefixes = [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcatap", "http://data.europa.eu/r5r/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
    prefixes.into_iter().map(|(name, address)| (name.to_owned(), json!(address))).collect()
}

fn authority(table: &str, value: &str) -> Value {
    json!({ "@id": format!("{AUTHORITY}/{table}/{value}") })
}

fn day(date: Date) -> Value {
    json!({ "@value": date.to_string(), "@type": "xsd:date" })
}

/// The code of a language in the table of the Publications Office (ISO 639-3).
fn three_letters(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "FRA",
        Lang::Nl => "NLD",
        Lang::De => "DEU",
        Lang::En => "ENG",
    }
}

/// The object without what it does not know.
fn without_nothing(mut value: Value) -> Value {
    if let Value::Object(map) = &mut value {
        map.retain(|_, value| {
            !value.is_null() && value.as_array().is_none_or(|all| !all.is_empty())
        });
    }
    value
}
