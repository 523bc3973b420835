//! Cutting an index into pieces.

use std::ops::Range;

use super::{MAGIC, Pieces, push_all, push_text};
use crate::{
    search::{
        Index, Language,
        bytes::push,
        rows::Row,
        schema::Place,
        texts::{Mention, N_PARTS},
    },
    text::{Lang, Slug},
};

/// How long pieces are about, in bytes before compression.
#[derive(Clone, Copy)]
pub(in crate::search) struct Sizes {
    /// A run of lists.
    pub lists: usize,
    /// The texts of a language whose sheets are few: its lists are one run, and its texts come with
    /// the start of those to whom they may be shown.
    pub small: usize,
    /// All lists, where they are part of the start.
    pub short: usize,
}

/// Of lists a query needs a few words, so their runs are short. All lists of a small site together are
/// less than many questions cost.
const SIZES: Sizes = Sizes { lists: 4 << 10, small: 256 << 10, short: 224 << 10 };

impl Index {
    /// The index in pieces: the same documents give the same bytes. `note` gives what a page shows of
    /// a practice beside its texts; it comes with them: see [`Index::note`].
    pub fn to_pieces(&self, note: impl Fn(&Slug) -> String) -> Pieces {
        self.to_pieces_of(SIZES, note)
    }

    /// The index in pieces of these sizes.
    pub(in crate::search) fn to_pieces_of(
        &self,
        sizes: Sizes,
        note: impl Fn(&Slug) -> String,
    ) -> Pieces {
        let mut pieces = Vec::new();
        // The lists and the titles, which come with the start where they are short.
        let mut lists: Vec<usize> = Vec::new();
        let mut start = MAGIC.to_vec();
        let tables = serde_json::to_string(&self.rows.tables()).expect("tables are plain values");
        push_text(&mut start, &tables);
        self.write_rows(&mut start);
        let are_small = Lang::ALL.map(|lang| self.is_small(lang, sizes));
        for (lang, is_small) in Lang::ALL.into_iter().zip(are_small) {
            let first = pieces.len();
            let firsts = self.write_words((lang, is_small), sizes, &mut pieces);
            lists.extend(first..first + firsts.len());
            self.languages[lang as usize].vocabulary.write(&mut start);
            let postings = &self.languages[lang as usize].postings;
            for place in Place::ALL {
                for word in 0..postings.n_words() as u32 {
                    push(&mut start, postings.doc_freq(place, word) as usize);
                }
            }
            push_all(&mut start, &firsts);
            let Language { surfaces, vocabulary, .. } = &self.languages[lang as usize];
            surfaces.write(vocabulary, &mut start);
        }
        let first = pieces.len();
        let firsts = self.write_concepts(sizes, &mut pieces);
        lists.extend(first..pieces.len());
        for doc_freq in self.bearers.doc_freqs() {
            push(&mut start, *doc_freq as usize);
        }
        push_all(&mut start, &firsts);
        let first = pieces.len();
        let notes: Vec<String> = self.rows.slugs.iter().map(note).collect();
        pieces.extend((0..self.rows.len() as u32).map(|doc| self.text_bytes(doc, &notes)));
        let shown = Lang::ALL.map(|reader| {
            let is_shown = |doc: &u32| {
                are_small[self.rows.row(*doc).lang as usize] && self.is_shown(*doc, reader)
            };
            let docs = (0..self.rows.len() as u32).filter(is_shown);
            docs.map(|doc| first + doc as usize).collect()
        });
        let mut titles = Vec::new();
        for doc in 0..self.rows.len() as u32 {
            push_text(&mut titles, self.texts.text(doc, 0));
        }
        lists.push(pieces.len());
        pieces.push(titles);
        if lists.iter().map(|number| pieces[*number].len()).sum::<usize>() > sizes.short {
            lists.clear();
        }
        push(&mut start, lists.len());
        for number in lists {
            let piece = std::mem::take(&mut pieces[number]);
            push(&mut start, number);
            push(&mut start, piece.len());
            start.extend(piece);
        }
        Pieces { start, pieces, shown }
    }

    /// Whether a reader of `reader` may be shown `doc`: it is in that language, or its practice is not.
    fn is_shown(&self, doc: u32, reader: Lang) -> bool {
        let row = self.rows.row(doc);
        let mut versions = self.rows.versions(row.practice);
        row.lang == reader || versions.all(|other| self.rows.row(other).lang != reader)
    }

    fn write_rows(&self, start: &mut Vec<u8>) {
        push(start, self.rows.len());
        // Column by column: what is alike stands together.
        let docs = || 0..self.rows.len() as u32;
        let mut practice = 0;
        for doc in docs() {
            push(start, (self.rows.row(doc).practice - practice) as usize);
            practice = self.rows.row(doc).practice;
        }
        let columns: [fn(&Row) -> u32; 4] = [
            |row| row.lang as u32,
            |row| ((row.updated << 1) ^ (row.updated >> 31)) as u32,
            |row| row.title_rank,
            |row| row.weight.to_bits(),
        ];
        for column in columns {
            docs().for_each(|doc| push(start, column(self.rows.row(doc)) as usize));
        }
        docs().for_each(|doc| push_all(start, self.rows.terms_of(self.rows.row(doc))));
        let lengths = self.texts.lengths(self.rows.len());
        for part in 0..N_PARTS {
            lengths.iter().for_each(|lengths| push(start, lengths[part] as usize));
        }
    }

    /// Whether the sheets of a language are few.
    fn is_small(&self, lang: Lang, sizes: Sizes) -> bool {
        let length =
            |doc| -> usize { (0..N_PARTS).map(|part| self.texts.text(doc, part).len()).sum() };
        self.docs_in(lang).map(length).sum::<usize>() <= sizes.small
    }

    fn docs_in(&self, lang: Lang) -> impl Iterator<Item = u32> {
        (0..self.rows.len() as u32).filter(move |doc| self.rows.row(*doc).lang == lang)
    }

    /// Cuts the lists of one language's words; gives the first word of each run.
    fn write_words(
        &self,
        (lang, is_small): (Lang, bool),
        sizes: Sizes,
        pieces: &mut Vec<Vec<u8>>,
    ) -> Vec<u32> {
        let postings = &self.languages[lang as usize].postings;
        let positions = self.positions(lang);
        let of = |word: u32, doc: u32, part: usize| -> &[u32] {
            let of_word = &positions[word as usize];
            let found = of_word.binary_search_by_key(&(part, doc), |of| (of.0, of.1));
            found.map_or(&[], |at| &of_word[at].2)
        };
        let length = |word| postings.write(word..word + 1).len();
        let lengths: Vec<usize> = (0..postings.n_words() as u32).map(length).collect();
        let runs = runs(&lengths, if is_small { usize::MAX } else { sizes.lists });
        let lists = runs.iter().map(|run| postings.write(run.clone()));
        let places = runs.iter().map(|run| postings.write_places(run.clone(), of));
        pieces.extend(lists.chain(places));
        runs.into_iter().map(|run| run.start).collect()
    }

    /// Where the words of `lang` stand: by word (part, document, the numbers of the words there).
    fn positions(&self, lang: Lang) -> Vec<Vec<(usize, u32, Vec<u32>)>> {
        let mut positions = vec![Vec::new(); self.languages[lang as usize].vocabulary.len()];
        for part in 0..N_PARTS {
            for doc in self.docs_in(lang) {
                for (at, word) in (0..).zip(self.texts.words(doc, part)) {
                    let Some(of_word) = positions.get_mut(*word as usize) else { continue };
                    let of_word: &mut Vec<(usize, u32, Vec<u32>)> = of_word;
                    match of_word.last_mut() {
                        Some((p, d, places)) if (*p, *d) == (part, doc) => places.push(at),
                        _ => of_word.push((part, doc, vec![at])),
                    }
                }
            }
        }
        positions
    }

    fn write_concepts(&self, sizes: Sizes, pieces: &mut Vec<Vec<u8>>) -> Vec<u32> {
        let concepts = 0..self.rows.concepts.len() as u32;
        let concepts: Vec<Vec<u8>> =
            concepts.map(|concept| self.bearers.write(concept, &self.texts)).collect();
        let runs = runs(&lengths(&concepts), sizes.lists);
        pieces.extend(runs.iter().map(|run| joined(&concepts, run)));
        runs.into_iter().map(|run| run.start).collect()
    }

    /// The texts of a document, what it names and what is noted of its practice.
    fn text_bytes(&self, doc: u32, notes: &[String]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in 0..N_PARTS {
            push_text(&mut bytes, self.texts.text(doc, part));
        }
        let mentions = self.texts.mentions(doc);
        push(&mut bytes, mentions.len());
        for Mention { concept, part, first, n_words } in mentions {
            for number in [*concept, (*part).into(), *first, *n_words] {
                push(&mut bytes, number as usize);
            }
        }
        push_text(&mut bytes, &notes[self.rows.row(doc).practice as usize]);
        bytes
    }
}

fn lengths(items: &[Vec<u8>]) -> Vec<usize> {
    items.iter().map(Vec::len).collect()
}

fn joined(items: &[Vec<u8>], run: &Range<u32>) -> Vec<u8> {
    items[run.start as usize..run.end as usize].concat()
}

/// Runs of neighbours of these lengths that are about as long as `length` together.
fn runs(lengths: &[usize], length: usize) -> Vec<Range<u32>> {
    let mut runs: Vec<Range<u32>> = Vec::new();
    let mut sum = 0;
    for (at, own) in (0..).zip(lengths) {
        match runs.last_mut() {
            Some(run) if sum + own <= length => run.end = at + 1,
            _ => {
                runs.push(at..at + 1);
                sum = 0;
            }
        }
        sum += own;
    }
    runs
}
