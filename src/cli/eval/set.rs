//! A [`Set`] is a folder of judged queries: documents, what is asked of them, and which of them
//! answer it. The files are those of BEIR and TREC, read with patience.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    io::Read,
    path::{Path, PathBuf},
    str::FromStr,
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use flate2::read::MultiGzDecoder;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    measure::{Grades, Judgments},
    search::{Collection, Document},
    text::{Lang, Slug},
};

/// Documents, queries and judgments.
pub(super) struct Set {
    /// The name of the folder.
    pub(super) name: String,
    /// The documents, each a practice of its own under a made-up slug.
    pub(super) collection: Collection,
    /// The ids that the documents have in the folder.
    pub(super) ids: BTreeMap<Slug, String>,
    /// The queries that are judged.
    pub(super) queries: Vec<Asked>,
    /// The grades of the queries that have a relevant document.
    pub(super) judgments: Judgments,
}

/// A query of a set.
pub(super) struct Asked {
    /// Its id in the folder.
    pub(super) id: String,
    /// What stands in the search box.
    pub(super) text: String,
    /// The language of who asks.
    pub(super) lang: Lang,
}

#[derive(Deserialize)]
struct DocumentLine {
    #[serde(alias = "_id")]
    id: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    lang: Option<Lang>,
}

#[derive(Deserialize)]
struct QueryLine {
    #[serde(alias = "_id")]
    id: String,
    text: String,
    lang: Option<Lang>,
}

/// A text file and where it lies.
struct File {
    path: PathBuf,
    text: String,
}

impl Set {
    /// Reads the set in `folder`. A document without a language is in `lang` or, without that, in
    /// the one that the end of the folder's name tells; a query without one is in that of most
    /// documents. Errors name the file and the line.
    pub(super) fn read(folder: &Path, lang: Option<Lang>) -> Result<Set> {
        let place = fs::canonicalize(folder);
        let place = place.with_context(|| format!("cannot read {}", folder.display()))?;
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let lang = lang.or_else(|| name.rsplit_once('-').and_then(|(_, end)| end.parse().ok()));

        let (documents, ids) = documents(&File::read(folder, "corpus.jsonl")?, lang)?;
        let main = |lang: &Lang| documents.iter().filter(|document| document.lang == *lang).count();
        let lang = Lang::ALL.into_iter().max_by_key(main).unwrap_or(Lang::Fr);
        let mut queries = queries(&File::read(folder, "queries.jsonl")?, lang)?;
        let judgments = judgments(&File::read(folder, "qrels.tsv")?, &queries)?;
        queries.retain(|asked| judgments.contains_key(&asked.id));
        let collection = Collection { documents, ..Collection::default() };
        Ok(Set { name, collection, ids, queries, judgments })
    }

    /// Judgments that no answer can meet, each kind in a line; they count as not found, as they do
    /// in trec_eval.
    pub(super) fn gaps(&self) -> Vec<String> {
        let known: HashSet<&String> = self.ids.values().collect();
        let judged = self.judgments.values().flatten();
        let n_documents =
            judged.filter(|(document, grade)| **grade > 0 && !known.contains(document)).count();
        let n_queries = self.judgments.len() - self.queries.len();
        [(n_queries, "judged queries"), (n_documents, "relevant documents")]
            .into_iter()
            .filter(|(n, _)| *n > 0)
            .map(|(n, what)| {
                format!("{what} that are not in the folder, counted as not found: {n}")
            })
            .collect()
    }
}

impl File {
    /// The file `name` of `folder` or, if there is none, `name.gz`.
    fn read(folder: &Path, name: &str) -> Result<File> {
        let (plain, packed) = (folder.join(name), folder.join(format!("{name}.gz")));
        let (path, is_packed) = match (plain.exists(), packed.exists()) {
            (true, _) => (plain, false),
            (false, true) => (packed, true),
            (false, false) => bail!("neither {} nor {name}.gz is there", plain.display()),
        };
        let mut text = String::new();
        let read = fs::File::open(&path).and_then(|file| match is_packed {
            true => MultiGzDecoder::new(file).read_to_string(&mut text),
            false => { file }.read_to_string(&mut text),
        });
        read.with_context(|| format!("cannot read {}", path.display()))?;
        Ok(File { path, text })
    }

    /// The lines that are not empty, each with its number from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let text = self.text.trim_start_matches('\u{feff}');
        (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty())
    }

    /// Every line read as JSON.
    fn objects<T: DeserializeOwned>(&self) -> impl Iterator<Item = Result<(usize, T)>> {
        self.lines().map(|(number, line)| match serde_json::from_str(line) {
            Ok(object) => Ok((number, object)),
            Err(error) => Err(self.error(number, &error.to_string())),
        })
    }

    fn error(&self, line: usize, message: &str) -> anyhow::Error {
        anyhow!("{}:{line}: {message}", self.path.display())
    }

    fn is_not_empty(&self, n_lines: usize) -> Result<()> {
        ensure!(n_lines > 0, "{} holds nothing to measure with", self.path.display());
        Ok(())
    }
}

fn documents(file: &File, lang: Option<Lang>) -> Result<(Vec<Document>, BTreeMap<Slug, String>)> {
    let (mut documents, mut ids, mut seen) = (Vec::new(), BTreeMap::new(), HashSet::new());
    for line in file.objects() {
        let (number, line): (usize, DocumentLine) = line?;
        let lang = line.lang.or(lang).ok_or_else(|| {
            let help = "give it a `lang`, or all of them `--lang`";
            file.error(number, &format!("`{}` has no language: {help}", line.id))
        })?;
        if !seen.insert(line.id.clone()) {
            return Err(file.error(number, &format!("`{}` is there twice", line.id)));
        }
        // Ids may be anything; slugs may not.
        let slug = Slug::from_str(&format!("d{}", documents.len()))?;
        ids.insert(slug.clone(), line.id);
        documents.push(Document {
            slug,
            lang,
            title: line.title,
            summary: String::new(),
            body: line.text,
            keywords: Vec::new(),
            terms: Vec::new(),
            updated: 0,
            concepts: Vec::new(),
            weight: 1.0,
        });
    }
    file.is_not_empty(documents.len())?;
    Ok((documents, ids))
}

fn queries(file: &File, lang: Lang) -> Result<Vec<Asked>> {
    let (mut queries, mut seen) = (Vec::new(), HashSet::new());
    for line in file.objects() {
        let (number, line): (usize, QueryLine) = line?;
        if !seen.insert(line.id.clone()) {
            return Err(file.error(number, &format!("`{}` is there twice", line.id)));
        }
        queries.push(Asked { id: line.id, text: line.text, lang: line.lang.unwrap_or(lang) });
    }
    file.is_not_empty(queries.len())?;
    Ok(queries)
}

/// The judgments of queries that have a relevant document. Columns are query, document, grade, or
/// query, iteration, document, grade; tabs stand between them or, without tabs, spaces. The first
/// line may name the columns. Grades below 0 count as 0; of two grades the last one counts.
fn judgments(file: &File, queries: &[Asked]) -> Result<Judgments> {
    let known: HashMap<&str, &Asked> =
        queries.iter().map(|asked| (asked.id.as_str(), asked)).collect();
    let mut judgments: HashMap<&str, Grades> = HashMap::new();
    let mut is_first = true;
    for (number, line) in file.lines() {
        let columns: Vec<&str> = match line.contains('\t') {
            true => line.split('\t').map(str::trim).collect(),
            false => line.split_whitespace().collect(),
        };
        let (query, document, grade) = match columns.as_slice() {
            [query, document, grade] | [query, _, document, grade] => (*query, *document, *grade),
            _ => {
                let n = columns.len();
                return Err(file.error(number, &format!("{n} columns, where 3 or 4 are expected")));
            }
        };
        let is_header = std::mem::take(&mut is_first) && !known.contains_key(query);
        match grade.parse::<i64>() {
            Ok(grade) => {
                let grade = u32::try_from(grade.max(0)).unwrap_or(u32::MAX);
                judgments.entry(query).or_default().insert(document.to_owned(), grade);
            }
            Err(_) if is_header => {}
            Err(_) => {
                return Err(file.error(number, &format!("the grade `{grade}` is no whole number")));
            }
        }
    }
    judgments.retain(|_, grades| grades.values().any(|grade| *grade > 0));
    file.is_not_empty(judgments.len())?;
    Ok(judgments.into_iter().map(|(query, grades)| (query.to_owned(), grades)).collect())
}
