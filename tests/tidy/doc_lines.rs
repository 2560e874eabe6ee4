//! A doc paragraph begins with its noun, so that a hover explains itself.

use super::{assert_no_faults, sources};

#[test]
fn doc_paragraphs_begin_with_their_noun() {
    // Its doc lines are the help of the command line, whose words are printed.
    let files = sources().into_iter().filter(|(file, _)| !file.ends_with("src/cli/args.rs"));
    assert_no_faults(&files.collect::<Vec<_>>(), |_, text| without_noun(text));
}

/// First lines of doc paragraphs that begin with a question, or with what stands elsewhere.
fn without_noun(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| doc_of(line).unwrap_or_default());
    let before = std::iter::once("").chain(lines.clone());
    let first = before.zip(lines).filter(|(before, _)| before.is_empty()).map(|(_, line)| line);
    first.filter(|line| lacks_noun(line)).map(str::to_owned).collect()
}

/// Words of a doc line; `None` for any other line.
fn doc_of(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("///").or(line.strip_prefix("//!")).map(str::trim)
}

fn lacks_noun(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric());
    match words.next() {
        Some("What" | "Whether" | "How") => true,
        Some("The") => words.next() == Some("same"),
        _ => false,
    }
}

#[test]
fn a_paragraph_without_a_noun_is_found() {
    let text = "//! What a bill is.\n\n/// Width of it.\n///\n/// How wide it is,\n/// What is more.\n\
                struct A {\n    /// Whether it is paid.\n    b: bool,\n    /// The same.\n    c: bool,\n}";
    let found = ["What a bill is.", "How wide it is,", "Whether it is paid.", "The same."];
    assert_eq!(without_noun(text), found);
}

#[test]
fn a_noun_and_a_comment_that_is_no_doc_are_none() {
    let text = "/// Price of it.\n/// What it costs is more.\n// What a line.\n/// However it is paid.\n\
                let text = \"What\";\n/// The sameness of it.";
    assert_eq!(without_noun(text), Vec::<String>::new());
}
