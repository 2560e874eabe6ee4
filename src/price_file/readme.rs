//! The examples of `pricing/README.md` hold.

use super::{read, schema};
use pieces::{README, around, blocks};

#[path = "../../tests/support/readme.rs"]
mod pieces;

#[test]
fn every_example_is_read_and_costs_what_it_says() {
    let (mut lists, mut totals) = (0, 0);
    let mut faults = Vec::new();
    for text in examples() {
        lists += 1;
        match read("README.md", &text) {
            Ok(reading) => {
                totals += reading.examples.len();
                let failed = reading.failed_examples().into_iter();
                faults.extend(failed.map(|failed| failed.diagnostic.to_string()));
            }
            Err(diagnostics) => faults.extend(diagnostics.iter().map(ToString::to_string)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(lists > 30, "only {lists} examples were found");
    assert!(totals > 50, "only {totals} totals were found");
}

#[test]
fn every_key_of_the_format_is_used_in_an_example_and_stands_in_the_index() {
    for block in examples() {
        read("README.md", &block).expect("another test says why it is not read");
    }
    let used = schema::used_fields();
    let mut missing = Vec::new();
    let (text, index) = README.split_once("## All keys").expect("the README ends with an index");
    for (entry, noun, fields) in schema::ALL_FIELDS {
        for field in *fields {
            if !used.contains(&(*entry, *field)) {
                missing.push(format!("no example of {entry} uses `{field}`"));
            }
            if !text.contains(&format!("`{field}`")) {
                missing.push(format!("`{field}` is not explained"));
            }
        }
        let keys = fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(" ");
        let is_row = |line: &str| {
            line.starts_with(&format!("| [{noun}](")) && line.ends_with(&format!(") | {keys} |"))
        };
        if !index.lines().any(is_row) {
            missing.push(format!("the index has no row | [{noun}](#…) | {keys} |"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_word_of_the_format_is_named() {
    for word in [
        "on_request",
        "included",
        "any",
        "all",
        "true",
        "false",
        "session",
        "area",
        "plan",
        "unit",
        "always",
        "new_clients",
        "chosen",
        "booked",
        "new",
        "returning",
        "monday",
        "sunday",
        "week",
        "two_weeks",
        "month",
        "quarter",
        "year",
    ] {
        assert!(README.contains(&format!("`{word}`")), "`{word}` is not explained");
    }
}

/// The examples, each as a whole list.
fn examples() -> impl Iterator<Item = String> {
    let examples = blocks().into_iter().filter(|block| block.mark == "ron");
    examples.map(|block| if block.text.starts_with('(') { block.text } else { around(&block.text) })
}
