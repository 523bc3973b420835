//! The [`Workspace`]: the content folder and the themes folder on the disk. The only module that
//! reads and writes files; everything below it is given bytes.

use std::{
    collections::BTreeMap,
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use crate::{
    content::{MAX_FILE, Source},
    diagnostic::{Code, Diagnostic},
};

/// The largest file under `media/`, in bytes.
const MAX_MEDIA: u64 = 20 * 1024 * 1024;

/// The folders that a site is made of.
#[derive(Clone, Debug)]
pub struct Workspace {
    content: PathBuf,
    themes: PathBuf,
}

impl Workspace {
    /// The folders `content` and `themes`. An error when `content` is no folder that can be read;
    /// `themes` need not exist.
    pub fn open(content: &Path, themes: &Path) -> Result<Workspace> {
        let named =
            |what: &str| format!("cannot read the content folder `{}`{what}", content.display());
        let metadata = fs::metadata(content).with_context(|| named(""))?;
        if !metadata.is_dir() {
            bail!(named(": it is not a folder"));
        }
        fs::read_dir(content).with_context(|| named(""))?;
        Ok(Workspace { content: content.to_owned(), themes: themes.to_owned() })
    }

    /// The content folder.
    pub fn content(&self) -> &Path {
        &self.content
    }

    /// The folder of all themes.
    pub fn themes(&self) -> &Path {
        &self.themes
    }

    /// Every file of the content folder, by path. What cannot be read, is too large or lies outside
    /// is a diagnostic. Hidden files are passed over.
    pub fn sources(&self) -> (Vec<Source>, Vec<Diagnostic>) {
        let (mut sources, mut diagnostics) = (Vec::new(), Vec::new());
        let root = fs::canonicalize(&self.content).unwrap_or_else(|_| self.content.clone());
        let walk = WalkDir::new(&self.content).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path =
                        error.path().map_or_else(String::new, |path| relative(&self.content, path));
                    diagnostics.push(Diagnostic::new(Code::Unreadable, path).with("reason", error));
                    continue;
                }
            };
            let path = relative(&self.content, entry.path());
            if entry.file_type().is_dir() {
                continue;
            }
            if entry.path_is_symlink() && !leads_inside(entry.path(), &root) {
                diagnostics.push(Diagnostic::new(Code::OutsideFolder, path));
                continue;
            }
            match read(entry.path(), &path) {
                Ok(Some(bytes)) => sources.push(Source::new(path, bytes)),
                Ok(None) => {}
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        (sources, diagnostics)
    }

    /// The files of the theme `name`, by path in its folder; `None` when there is no such folder.
    pub fn theme(&self, name: &str) -> Option<BTreeMap<String, Arc<[u8]>>> {
        let folder = self.themes.join(name);
        if !folder.is_dir() {
            return None;
        }
        let mut files = BTreeMap::new();
        let root = fs::canonicalize(&folder).unwrap_or_else(|_| folder.clone());
        // Only assets may lie in folders of their own: `assets/fonts`.
        for (part, depth) in [("templates", 1), ("assets", 2), ("messages", 1)] {
            let walk = WalkDir::new(folder.join(part)).min_depth(1).max_depth(depth).into_iter();
            let walk = walk.filter_entry(|entry| !is_hidden(entry.file_name()));
            for entry in walk.flatten() {
                let is_small = fs::metadata(entry.path())
                    .is_ok_and(|metadata| metadata.is_file() && metadata.len() <= MAX_MEDIA)
                    && leads_inside(entry.path(), &root);
                let (true, Ok(bytes)) = (is_small, fs::read(entry.path())) else { continue };
                files.insert(relative(&folder, entry.path()), bytes.into());
            }
        }
        Some(files)
    }

    /// Where the file that a diagnostic names lies: `themes/…` in the folder of themes, any other in
    /// the content folder.
    pub fn locate(&self, path: &str) -> PathBuf {
        match path.strip_prefix("themes/") {
            Some(rest) => self.themes.join(rest),
            None => self.content.join(path),
        }
    }

    /// The text of the file that a diagnostic names, to show the line in question.
    pub fn text(&self, path: &str) -> Option<String> {
        let file = self.locate(path);
        let is_small = fs::metadata(&file).is_ok_and(|metadata| metadata.len() <= MAX_FILE as u64);
        is_small.then(|| fs::read_to_string(file).ok()).flatten()
    }

    /// Writes a new file of the content folder, at once or not at all. An error when it is there
    /// already.
    pub fn create(&self, path: &str, text: &str) -> Result<PathBuf> {
        let target = self.content.join(path);
        create(&target, text.as_bytes())?;
        Ok(target)
    }

    /// Writes a new theme with these files. An error when a folder of that name is there already.
    pub fn create_theme<'f>(
        &self,
        name: &str,
        files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
    ) -> Result<PathBuf> {
        let folder = self.themes.join(name);
        if folder.exists() {
            bail!("`{}` exists already; choose another name or remove it", folder.display());
        }
        for (path, bytes) in files {
            create(&folder.join(path), bytes)?;
        }
        Ok(folder)
    }
}

/// Writes `bytes` to `target` so that a reader sees the old file or the new one, never half of it.
pub fn write_atomically(target: &Path, bytes: &[u8]) -> Result<()> {
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let write = || -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(".leviers-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
        }
        file.persist(target)?;
        Ok(())
    };
    write().with_context(|| format!("cannot write `{}`", target.display()))
}

fn create(target: &Path, bytes: &[u8]) -> Result<()> {
    if target.exists() {
        bail!("`{}` exists already; nothing was changed", target.display());
    }
    write_atomically(target, bytes)
}

/// The bytes of a file within its limit; `None` for what is neither file nor link to one.
fn read(path: &Path, name: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
    let unreadable =
        |error: io::Error| Diagnostic::new(Code::Unreadable, name).with("reason", error);
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Ok(None);
    }
    let limit = if name.starts_with("media/") { MAX_MEDIA } else { MAX_FILE as u64 };
    if metadata.len() > limit {
        let diagnostic = Diagnostic::new(Code::FileTooLarge, name).with("size", metadata.len());
        return Err(diagnostic.with("limit", limit));
    }
    fs::read(path).map(Some).map_err(unreadable)
}

fn leads_inside(path: &Path, root: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|target| target.starts_with(root))
}

fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> =
        inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}
