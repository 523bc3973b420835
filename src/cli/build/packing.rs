//! Compressed copies beside the files that make pages work, for hosts that send those: `.br` and
//! `.gz`. A host that knows nothing of them sends the files as they are.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use flate2::{Compression, write::GzEncoder};

use crate::site::{Page, route::Route};

/// How much time a copy is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Every reader fetches it.
    Most,
    /// There are thousands of them.
    Some,
}

impl Care {
    /// What the file of `route` is worth; `None` where it gets no copies: pages are many, and hosts
    /// compress those themselves.
    pub(super) fn of(route: &Route) -> Option<Care> {
        match route {
            Route::Asset(name) => {
                let packs = [".css", ".js", ".svg", ".wasm"];
                packs.iter().any(|end| name.ends_with(end)).then_some(Care::Most)
            }
            // A start is called by its language.
            Route::Bundled(name) if name.len() <= "fr.bin".len() => Some(Care::Most),
            Route::Bundled(_) => Some(Care::Some),
            _ => None,
        }
    }

    /// Brotli's quality, of 11.
    fn quality(self) -> i32 {
        match self {
            Care::Most => 11,
            Care::Some => 9,
        }
    }
}

/// The copies of a build.
#[derive(Default)]
pub(super) struct Packing {
    jobs: Vec<(String, Page, Care)>,
    /// Copies that an earlier build wrote of the same file.
    kept: Vec<(String, Vec<u8>)>,
}

impl Packing {
    /// Notes a file. `before` holds the files of an earlier build, where it is the same as then.
    pub(super) fn add(
        &mut self,
        folder: &Path,
        (file, page): (&str, Page),
        care: Care,
        before: Option<&BTreeMap<String, String>>,
    ) {
        let kept = before.and_then(|before| {
            let copy = |end: &str| {
                let name = format!("{file}{end}");
                let bytes = fs::read(folder.join(&name)).ok()?;
                let is_ours = *before.get(&name)? == super::hash(&bytes);
                is_ours.then_some((name, bytes))
            };
            Some([copy(".br")?, copy(".gz")?])
        });
        match kept {
            Some(kept) => self.kept.extend(kept),
            None => self.jobs.push((file.to_owned(), page, care)),
        }
    }

    /// All copies: path and bytes, in the order of the paths.
    pub(super) fn pack(self) -> BTreeMap<String, Vec<u8>> {
        let Packing { jobs, kept } = self;
        let next = AtomicUsize::new(0);
        let work = || {
            let mut packed = Vec::new();
            while let Some((file, page, care)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                packed.push((format!("{file}.br"), brotli(&page.body, *care)));
                packed.push((format!("{file}.gz"), gzip(&page.body)));
            }
            packed
        };
        let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
        let packed = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..n_threads).map(|_| scope.spawn(work)).collect();
            let join = |thread: std::thread::ScopedJoinHandle<'_, _>| match thread.join() {
                Ok(packed) => packed,
                Err(panic) => std::panic::resume_unwind(panic),
            };
            threads.into_iter().flat_map(join).collect::<Vec<_>>()
        });
        kept.into_iter().chain(packed).collect()
    }
}

fn brotli(bytes: &[u8], care: Care) -> Vec<u8> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: care.quality(),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).expect("memory takes all");
    packed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.expect("memory takes all")
}
