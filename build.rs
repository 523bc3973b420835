//! Writes the table of the default theme's files, so that the program carries them.

use std::{env, fmt::Write, fs, path::Path};

fn main() -> std::io::Result<()> {
    let root =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("themes/default");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    for folder in ["assets", "messages", "templates"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        for entry in fs::read_dir(root.join(folder))? {
            let entry = entry?;
            let name = entry.file_name().into_string().expect("a theme's file names are UTF-8");
            if !name.starts_with('.') && entry.file_type()?.is_file() {
                files.push((format!("{folder}/{name}"), entry.path()));
            }
        }
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
