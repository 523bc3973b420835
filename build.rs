//! Writes the table of the default theme's files, so that the program carries them.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() -> std::io::Result<()> {
    let root =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("themes/default");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    for folder in ["assets", "messages", "templates"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        add(&root, folder, &mut files)?;
    }
    files.sort();
    let mut table = String::from("&[\n");
    for (name, path) in files {
        writeln!(table, "    ({name:?}, include_bytes!({:?})),", path.display().to_string())
            .expect("a string takes all");
    }
    table.push_str("]\n");
    fs::write(
        Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("default_theme.rs"),
        table,
    )
}

/// Adds the files of `folder`, a path in `root`, and of the folders in it.
fn add(root: &Path, folder: &str, files: &mut Vec<(String, PathBuf)>) -> std::io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = entry.file_name().into_string().expect("a theme's file names are UTF-8");
        let path = format!("{folder}/{name}");
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            add(root, &path, files)?;
        } else {
            files.push((path, entry.path()));
        }
    }
    Ok(())
}
