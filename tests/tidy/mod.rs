//! The rules of this repository that no other tool holds, a file for each. A rule is a function from
//! a text to what is wrong with it, and is shown a text that breaks it, so that none can pass by
//! accident.

mod arrows;
mod circles;
mod colours;
mod doc_lines;
mod exact_money;
mod file_access;
mod graph;
mod habit_files;
mod licences;
mod price_lists;
mod readme;
mod sentences;
mod syntax;
mod typography;

use std::{
    fs,
    path::{Path, PathBuf},
};

fn assert_no_faults(files: &[(PathBuf, String)], faults: impl Fn(&Path, &str) -> Vec<String>) {
    let found: Vec<String> = files
        .iter()
        .flat_map(|(file, text)| {
            let name = file.strip_prefix(root()).unwrap_or(file).display().to_string();
            faults(file, text).into_iter().map(move |fault| format!("{name}: {fault}"))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn sources() -> Vec<(PathBuf, String)> {
    files_under("src", "rs")
}

/// Every file with an ending under a folder of the repository, sorted, with its text.
fn files_under(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    files.sort();
    files
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The top module that a file of `src` belongs to: `catalog` for `src/catalog/offer.rs`.
fn module_of(file: &Path) -> String {
    let inside = file.strip_prefix(root().join("src")).unwrap_or(file);
    let first =
        inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    first.unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// `text` without its comments.
fn code_only(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn identifier(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}
