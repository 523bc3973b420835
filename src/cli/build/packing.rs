//! Compressed copies beside the files that make pages work, for hosts that send those: `.br` and
//! `.gz`. A host that knows nothing of them sends the files as they are.

use std::{
    io::Write,
    sync::atomic::{AtomicUsize, Ordering},
};

use flate2::{Compression, write::GzEncoder};

use crate::site::{Bundle, Page, route::Route};

/// How much time a copy is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Every reader fetches it, and it changes with the theme alone.
    Most,
    /// Every reader who searches fetches it, and it changes with the content: a quarter of the time
    /// of [`Care::Most`] for half a hundredth more.
    Much,
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
            Route::Bundled(name) => {
                Some(if Bundle::is_start(name) { Care::Much } else { Care::Some })
            }
            _ => None,
        }
    }

    /// Brotli's quality, of 11.
    fn quality(self) -> i32 {
        match self {
            Care::Most => 11,
            Care::Much => 10,
            Care::Some => 9,
        }
    }
}

/// What the name of a copy ends with, and how it is made.
type Form = (&'static str, fn(&[u8], Care) -> Vec<u8>);

const FORMS: [Form; 2] = [(".br", brotli), (".gz", gzip)];

/// The copies of a build.
#[derive(Default)]
pub(super) struct Packing {
    files: Vec<(String, Page, Care)>,
}

impl Packing {
    /// Notes a file.
    pub(super) fn add(&mut self, file: &str, page: Page, care: Care) {
        self.files.push((file.to_owned(), page, care));
    }

    /// The path of each copy, and that of its file.
    pub(super) fn copies(&self) -> Vec<(String, String)> {
        let copies = |(file, ..): &(String, Page, Care)| {
            FORMS.map(|(end, _)| (format!("{file}{end}"), file.clone()))
        };
        self.files.iter().flat_map(copies).collect()
    }

    /// The copies at the paths that are `wanted`: path and bytes.
    pub(super) fn pack(self, wanted: impl Fn(&str) -> bool) -> Vec<(String, Vec<u8>)> {
        let jobs = self.files.iter().flat_map(|(file, page, care)| {
            FORMS.map(|(end, pack)| (format!("{file}{end}"), pack, page, *care))
        });
        let jobs: Vec<_> = jobs.filter(|(copy, ..)| wanted(copy)).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut packed = Vec::new();
            while let Some((copy, pack, page, care)) =
                jobs.get(next.fetch_add(1, Ordering::Relaxed))
            {
                packed.push((copy.clone(), pack(&page.body, *care)));
            }
            packed
        };
        let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..n_threads).map(|_| scope.spawn(work)).collect();
            let join = |thread: std::thread::ScopedJoinHandle<'_, _>| match thread.join() {
                Ok(packed) => packed,
                Err(panic) => std::panic::resume_unwind(panic),
            };
            threads.into_iter().flat_map(join).collect()
        })
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

fn gzip(bytes: &[u8], _: Care) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.expect("memory takes all")
}
