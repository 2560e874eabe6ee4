//! Only `storage` touches the file system.

use super::{assert_no_faults, code_only, module_of, sources};

#[test]
fn only_storage_touches_the_file_system() {
    let others = sources().into_iter().filter(|(file, _)| module_of(file) != "storage");
    assert_no_faults(&others.collect::<Vec<_>>(), |_, text| file_access(text));
}

/// Uses of the file system.
fn file_access(text: &str) -> Vec<String> {
    let code = code_only(text);
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let words = [
        "std::fs",
        "fs::read",
        "fs::write",
        "fs::File",
        "File::open",
        "File::create",
        "OpenOptions",
    ];
    words
        .iter()
        .filter(|word| code.contains(*word))
        .map(|word| format!("{word} belongs to storage"))
        .collect()
}

#[test]
fn the_file_system_is_found_outside_tests_only() {
    assert_eq!(
        file_access("std::fs::read(path)"),
        ["std::fs belongs to storage", "fs::read belongs to storage"]
    );
    assert_eq!(
        file_access("fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }"),
        Vec::<String>::new()
    );
}
