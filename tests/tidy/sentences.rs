//! What the window knows is no sentence: it is put into words when it is drawn.

use super::{assert_no_faults, code_only, root, sources};

#[test]
fn what_the_window_knows_is_no_sentence() {
    let model = root().join("src/app/model");
    let files = sources().into_iter().filter(|(file, _)| file.starts_with(&model));
    let files: Vec<_> = files.collect();
    assert!(!files.is_empty(), "there is no model");
    assert_no_faults(&files, |_, text| string_literals(text));
}

/// Lines with a text in quotes, outside of attributes and tests.
fn string_literals(text: &str) -> Vec<String> {
    let code = code_only(text);
    let code = code.split("#[cfg(test)]").next().unwrap_or_default().replace("'\"'", "");
    let lines = code.lines().map(str::trim).filter(|line| !line.starts_with("#["));
    lines.filter(|line| line.contains('"')).map(str::to_owned).collect()
}

#[test]
fn a_sentence_is_found_in_code_and_not_in_comments_attributes_and_tests() {
    assert_eq!(string_literals("let x = \"Total\";"), ["let x = \"Total\";"]);
    let none = "/// Not \"here\".\n#[expect(x, reason = \"y\")]\nlet c = '\"';\n#[cfg(test)]\nmod t { \"x\" }";
    assert_eq!(string_literals(none), Vec::<String>::new());
}
