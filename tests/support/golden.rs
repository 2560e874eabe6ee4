//! Texts that are kept in files, and what rewrites them.

use std::{env, fs, path::Path};

/// True if files are to expect what the program says now, which is looked at before it is kept.
pub(crate) fn is_update() -> bool {
    env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// Holds a text against the file that keeps it, by its path from the top of the repository.
pub(crate) fn hold(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if is_update() {
        fs::write(&file, text).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(text, kept, "{path} differs; if it should, run with UPDATE=1 and look");
}
