//! Writing an index: the documents in order, one segment in memory, and its files under names that
//! no chance decides.

use std::{collections::BTreeSet, path::Path};

use tantivy::{Directory, IndexBuilder, IndexSettings, TantivyError, directory::RamDirectory};

use super::{
    Document,
    analyzer::Analyzer,
    container::Files,
    rows::Tables,
    schema::{Ordinals, Writer, schema},
};
use crate::text::{Slug, fold};

/// The memory that tantivy may use to build an index; only sizes its tables.
const MEMORY: usize = 15_000_000;

/// The name of our tables among the files of an index.
pub(super) const TABLES: &str = "tables.json";

/// The file in which tantivy lists the segments.
const META: &str = "meta.json";

/// The name of the segment in every index. tantivy names it at random; with one name, equal
/// documents give equal bytes.
const SEGMENT: &str = "00000000000000000000000000000001";

/// The files of an index of `documents`.
pub(super) fn write(documents: &[Document]) -> tantivy::Result<Files> {
    let mut documents: Vec<&Document> = documents.iter().collect();
    documents.sort_by_key(|document| (&document.slug, document.lang));
    documents.dedup_by_key(|document| (&document.slug, document.lang));
    let slugs: BTreeSet<&Slug> = documents.iter().map(|document| &document.slug).collect();
    let slugs: Vec<&Slug> = slugs.into_iter().collect();
    let titles: Vec<String> = documents.iter().map(|document| fold(&document.title)).collect();
    let ranks: Vec<&String> = titles.iter().collect::<BTreeSet<_>>().into_iter().collect();
    let terms: BTreeSet<(&str, &str)> =
        documents.iter().flat_map(|document| terms_of(document)).collect();
    let terms: Vec<(&str, &str)> = terms.into_iter().collect();

    let analyzer = Analyzer::new();
    let (schema, fields) = schema();
    let directory = RamDirectory::create();
    // Compressing in a thread of its own is out of question in a browser.
    let settings =
        IndexSettings { docstore_compress_dedicated_thread: false, ..Default::default() };
    let mut index = IndexBuilder::new()
        .schema(schema.clone())
        .settings(settings)
        .single_segment_index_writer(directory.clone(), MEMORY)?;
    let mut writer = Writer::new(&schema, fields, &analyzer, &documents);
    let ordinal =
        |place: Result<usize, usize>| place.expect("every value was collected above") as u64;
    for (document, title) in documents.iter().zip(&titles) {
        let own_terms: BTreeSet<(&str, &str)> = terms_of(document).collect();
        let ordinals = Ordinals {
            practice: ordinal(slugs.binary_search(&&document.slug)),
            title_rank: ordinal(ranks.binary_search(&title)),
            terms: own_terms.into_iter().map(|term| ordinal(terms.binary_search(&term))).collect(),
        };
        index.add_document(writer.write(document, &ordinals))?;
    }
    let index = index.finalize()?;
    let tables = Tables {
        slugs: slugs.into_iter().map(Slug::to_string).collect(),
        terms: terms.into_iter().map(|(facet, term)| (facet.to_owned(), term.to_owned())).collect(),
    };
    let mut files = read(&index, &directory)?;
    files.insert(TABLES.to_owned(), serde_json::to_vec(&tables)?);
    Ok(files)
}

/// The (facet id, term id) of a document.
pub(super) fn terms_of(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    document.terms.iter().map(|(facet, term)| (facet.as_str(), term.as_str()))
}

/// The files of `index`, read from the raw directory as the managed one hides their ends, with
/// [`SEGMENT`] for the segment's random name.
fn read(index: &tantivy::Index, directory: &RamDirectory) -> tantivy::Result<Files> {
    let metas = index.load_metas()?;
    let [segment] = metas.segments.as_slice() else {
        return Err(TantivyError::InternalError("one segment".into()));
    };
    let random = segment.id().uuid_string();
    let mut files = Files::new();
    for path in metas.list_segment_files() {
        if directory.exists(&path)? {
            files.insert(
                path.to_string_lossy().replace(&random, SEGMENT),
                directory.atomic_read(&path)?,
            );
        }
    }
    // The list of segments writes the name in quotation marks and with hyphens.
    let random = serde_json::to_string(&segment.id())?;
    let meta = String::from_utf8_lossy(&directory.atomic_read(Path::new(META))?)
        .replace(&random, &format!("\"{SEGMENT}\""));
    files.insert(META.to_owned(), meta.into_bytes());
    Ok(files)
}
