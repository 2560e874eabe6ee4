//! The marks between two texts stand in the words of the languages, since each language sets them
//! in its own way: French has a narrow space before the colon.

use super::{assert_no_faults, root, sources, syntax::texts};
use std::path::Path;

/// The marks with their spaces.
const MARKS: [&str; 3] = [": ", "; ", " – "];

/// Places where texts are put together for somebody who reads them in a language of choice. The
/// rest of `cli` says what is wrong with a file or a flag, in English alone.
const PLACES: [&str; 11] = [
    "src/app/views",
    "src/app/widgets",
    "src/app/words",
    "src/wording",
    "src/guide",
    "src/export",
    "src/cli/list",
    "src/cli/estimate.rs",
    "src/cli/explain.rs",
    "src/cli/fit.rs",
    "src/cli/quote.rs",
];

#[test]
fn the_marks_between_texts_are_written_by_the_languages() {
    let mut sources = sources();
    for place in PLACES.map(|place| root().join(place)) {
        assert!(sources.iter().any(|(file, _)| file.starts_with(&place)), "{place:?} is empty");
    }
    sources.retain(|(file, _)| is_read(file));
    assert_no_faults(&sources, |_, text| joints(text));
}

/// True of a file whose texts are read in a language. One that is named after tests has none.
fn is_read(file: &Path) -> bool {
    let is_test = file.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("_tests"));
    !is_test && PLACES.iter().any(|place| file.starts_with(root().join(place)))
}

/// Texts with a mark between what is put in, outside of attributes and tests. Errors are worded in
/// attributes, for logs and in English.
fn joints(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines: Vec<&str> =
        code.lines().filter(|line| !line.trim_start().starts_with("#[")).collect();
    let code = lines.join("\n");
    texts(&code).into_iter().filter(|text| is_joint(text)).map(str::to_owned).collect()
}

/// True if a mark stands at an end of the text or beside something that is put in.
fn is_joint(text: &str) -> bool {
    MARKS.iter().any(|&mark| {
        let (after, before) = (format!("}}{mark}"), format!("{mark}{{"));
        text.starts_with(mark)
            || text.ends_with(mark)
            || text.contains(&after)
            || text.contains(&before)
    })
}

#[test]
fn a_mark_is_found_wherever_it_joins_texts() {
    let text = r#"
        let a = format!("{name}: {text}") + ": " + &b.join("; ");
        let c = format!("{} – {late}", early) + &format!("Total: {total}") + "{a}; and";
    "#;
    let found = ["{name}: {text}", ": ", "; ", "{} – {late}", "Total: {total}", "{a}; and"];
    assert_eq!(joints(text), found);
}

#[test]
fn a_mark_within_a_text_in_an_attribute_or_in_a_test_is_none() {
    let text = r#"
        #[error("{path}: {source}")]
        // "{a}: {b}"
        struct A { b: &'static str, c: char } // ": "
        let a = A { b: "style 'none'; other", c: ':' } + "–" + "{key:?}" + "http://{host}";
#[cfg(test)]
mod tests {
    const B: &str = "{a}: {b}";
}"#;
    assert_eq!(joints(text), Vec::<String>::new());
}
