//! Writing an index: the documents in order, in one segment in memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use tantivy::{
    IndexBuilder, IndexSettings, TantivyDocument, directory::RamDirectory, schema::Schema,
};

use super::{
    Collection, Document,
    analyzer::{Analyzer, Token as Analysed, joined_numbers, split},
    concepts::{Labels, Reading, label_words, mentions},
    rows::Tables,
    schema::{Fields, Place, schema},
    texts::{N_PARTS, TextsWriter, Token},
};
use crate::text::{Lang, Slug, fold};

/// The memory that tantivy may use to build an index; only sizes its tables.
const MEMORY: usize = 15_000_000;

/// What is written of a collection.
pub(super) struct Written {
    /// The inverted index, in one segment.
    pub index: tantivy::Index,
    /// The texts, for [`Block::read`](super::texts::Block::read).
    pub texts: Vec<u8>,
    /// What the ordinals of the index stand for.
    pub tables: Tables,
}

/// Writes `collection`.
pub(super) fn write(collection: &Collection) -> tantivy::Result<Written> {
    let mut documents: Vec<&Document> = collection.documents.iter().collect();
    documents.sort_by_key(|document| (&document.slug, document.lang));
    documents.dedup_by_key(|document| (&document.slug, document.lang));
    let slugs: BTreeSet<&Slug> = documents.iter().map(|document| &document.slug).collect();
    let slugs: Vec<&Slug> = slugs.into_iter().collect();
    let titles: Vec<String> = documents.iter().map(|document| fold(&document.title)).collect();
    let ranks: Vec<&String> = titles.iter().collect::<BTreeSet<_>>().into_iter().collect();
    let terms: BTreeSet<(&str, &str)> =
        documents.iter().flat_map(|document| terms_of(document)).collect();
    let terms: Vec<(&str, &str)> = terms.into_iter().collect();

    let (schema, fields) = schema();
    let analyzer = Analyzer::new();
    let mut words = WordTable::new(&analyzer);
    let read: Vec<ReadDocument<'_>> =
        documents.iter().map(|document| words.read(document)).collect();
    words.add_labels(collection);
    let mut index = new_index(&schema)?;
    let ordinal =
        |place: Result<usize, usize>| place.expect("every value was collected above") as u64;
    for ((document, read), title) in documents.iter().zip(&read).zip(&titles) {
        let mut written = words.indexed(read, &fields);
        written.add_u64(fields.practice, ordinal(slugs.binary_search(&&document.slug)));
        written.add_u64(fields.lang, document.lang as u64);
        written.add_u64(fields.title_rank, ordinal(ranks.binary_search(&title)));
        written.add_i64(fields.updated, document.updated.into());
        written.add_f64(fields.weight, document.weight.into());
        let own_terms: BTreeSet<(&str, &str)> = terms_of(document).collect();
        for term in own_terms {
            written.add_u64(fields.terms, ordinal(terms.binary_search(&term)));
        }
        index.add_document(written)?;
    }
    let texts = words.texts(collection, &read);
    let domain = collection.domain.as_deref();
    let main = |versions: &[&Document]| {
        let main = terms_of(versions[0]).find(|(facet, _)| Some(*facet) == domain)?;
        terms.binary_search(&main).ok().map(|ordinal| ordinal as u32)
    };
    let mains: Vec<Option<u32>> =
        documents.chunk_by(|one, next| one.slug == next.slug).map(main).collect();
    let tables = Tables {
        slugs: slugs.into_iter().map(Slug::to_string).collect(),
        terms: terms.into_iter().map(|(facet, term)| (facet.to_owned(), term.to_owned())).collect(),
        concepts: collection.concepts.clone(),
        domain: collection.domain.clone(),
        mains,
        lists: collection
            .lists
            .iter()
            .map(|(slug, lang, title)| (slug.to_string(), *lang, title.clone()))
            .collect(),
    };
    Ok(Written { index: index.finalize()?, texts, tables })
}

fn new_index(schema: &Schema) -> tantivy::Result<tantivy::SingleSegmentIndexWriter> {
    // No thread: no document is stored, so there is nothing to compress.
    let settings =
        IndexSettings { docstore_compress_dedicated_thread: false, ..Default::default() };
    IndexBuilder::new()
        .schema(schema.clone())
        .settings(settings)
        .single_segment_index_writer(RamDirectory::create(), MEMORY)
}

/// A document taken apart into words.
struct ReadDocument<'a> {
    lang: Lang,
    document: &'a Document,
    parts: [Vec<Token>; N_PARTS],
    keywords: Vec<u32>,
}

/// All words that were met, by language; it remembers the analysis of each, since most come back.
/// Until the end the number of a word says when it was met.
struct WordTable<'a> {
    analyzer: &'a Analyzer,
    langs: [LangWords; 4],
}

#[derive(Default)]
struct LangWords {
    /// By the word as written: its number; `None` for what is no word to look for.
    known: HashMap<String, Option<u32>>,
    /// By the folded form: the number.
    numbers: HashMap<String, u32>,
    words: Vec<Analysed>,
}

impl<'a> WordTable<'a> {
    fn new(analyzer: &'a Analyzer) -> WordTable<'a> {
        WordTable { analyzer, langs: Default::default() }
    }

    fn read<'d>(&mut self, document: &'d Document) -> ReadDocument<'d> {
        let lang = document.lang;
        let mut keywords = Vec::new();
        let parts = [&document.title, &document.summary, &document.body].map(|text| {
            let words = split(text, lang);
            for joined in joined_numbers(text, &words) {
                keywords.extend(self.number(&joined.text, lang));
            }
            words
                .into_iter()
                .map(|range| (self.number(&text[range.clone()], lang), range))
                .collect()
        });
        for keyword in &document.keywords {
            let words = split(keyword, lang);
            keywords.extend(words.into_iter().filter_map(|r| self.number(&keyword[r], lang)));
        }
        ReadDocument { lang, document, parts, keywords }
    }

    fn add_labels(&mut self, collection: &Collection) {
        for lang in Lang::ALL {
            for word in label_words(&collection.concepts, lang, self.analyzer) {
                self.number(&word, lang);
            }
        }
    }

    fn number(&mut self, word: &str, lang: Lang) -> Option<u32> {
        let LangWords { known, numbers, words } = &mut self.langs[lang as usize];
        if let Some(number) = known.get(word) {
            return *number;
        }
        let number = self.analyzer.token(word, lang).map(|token| {
            *numbers.entry(token.exact.clone()).or_insert_with(|| {
                words.push(token);
                words.len() as u32 - 1
            })
        });
        known.insert(word.to_owned(), number);
        number
    }

    /// The words of a document as tantivy takes them: with spaces between.
    fn indexed(&self, read: &ReadDocument<'_>, fields: &Fields) -> TantivyDocument {
        let words = &self.langs[read.lang as usize].words;
        let text = |numbers: &mut dyn Iterator<Item = u32>| {
            let mut text = String::new();
            for number in numbers {
                text.push_str(&words[number as usize].exact);
                text.push(' ');
            }
            text
        };
        let mut document = TantivyDocument::default();
        for place in Place::ALL {
            let field = fields.places[read.lang as usize][place as usize];
            let text = match read.parts.get(place as usize) {
                Some(part) => text(&mut part.iter().filter_map(|(number, _)| *number)),
                None => text(&mut read.keywords.iter().copied()),
            };
            document.add_text(field, text);
        }
        document
    }

    /// The texts and words of all documents, words numbered in their order.
    fn texts(&self, collection: &Collection, read: &[ReadDocument<'_>]) -> Vec<u8> {
        let ordinals = self.langs.each_ref().map(|lang| {
            let mut sorted: Vec<u32> = (0..lang.words.len() as u32).collect();
            sorted.sort_by(|one, other| {
                lang.words[*one as usize].exact.cmp(&lang.words[*other as usize].exact)
            });
            let mut ordinals = vec![0; sorted.len()];
            (0..).zip(sorted).for_each(|(ordinal, number)| ordinals[number as usize] = ordinal);
            ordinals
        });
        let labels = Labels::new(&collection.concepts, self.analyzer);
        let ids: BTreeMap<&str, u32> =
            collection.concepts.iter().map(|concept| &*concept.id).zip(0..).collect();
        let mut writer = TextsWriter::default();
        for read in read {
            let (lang, document) = (read.lang, read.document);
            let reading = |part: &Vec<Token>| -> Vec<Reading<'_>> {
                part.iter().map(|(number, _)| self.reading(*number, lang)).collect()
            };
            let borne = document.concepts.iter().filter_map(|id| ids.get(&**id).copied());
            let mentions = match labels.is_empty() {
                true => Vec::new(),
                false => {
                    let parts = read.parts.each_ref().map(reading);
                    mentions(&labels, parts.each_ref().map(Vec::as_slice), lang, borne)
                }
            };
            let parts = read.parts.each_ref().map(|part| -> Vec<Token> {
                let ordinal = |number: u32| ordinals[lang as usize][number as usize];
                part.iter().map(|(number, range)| (number.map(ordinal), range.clone())).collect()
            });
            let [title, summary, body] = &parts;
            let Document { title: title_text, summary: summary_text, body: body_text, .. } =
                document;
            writer
                .add([(title_text, title), (summary_text, summary), (body_text, body)], &mentions);
        }
        writer.finish()
    }

    fn reading(&self, number: Option<u32>, lang: Lang) -> Reading<'_> {
        let word = number.map(|number| &self.langs[lang as usize].words[number as usize]);
        Reading {
            exact: word.map_or("", |word| &word.exact),
            stem: word.and_then(|word| word.stem.as_deref()),
        }
    }
}

/// The (facet id, term id) of a document.
fn terms_of(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    document.terms.iter().map(|(facet, term)| (facet.as_str(), term.as_str()))
}
