//! The examples of `pricing/README.md` hold.
//!
//! A block marked `ron` that begins with a bracket is a whole list. Any other is a piece of one:
//! fields of the list, which take the place of those of [`REST`]. A block marked `ron wrong` is
//! a piece with a mistake, and the `text` block after it is what is said about it; there the
//! piece begins on line 40 of `my-clinic.ron`.

use super::{read, schema};
use std::fmt::Write as _;

const README: &str = include_str!("../../pricing/README.md");

/// Fields that a piece of a list needs around it, one a line.
const REST: [&str; 7] = [
    "schema: 1,",
    "clinic: (name: \"Willow Skin Clinic\"),",
    "language: \"en-GB\",",
    "currency: \"GBP\",",
    "techniques: [(id: \"standard\", label: \"Standard\"), (id: \"prp\", label: \"PRP\"), (id: \"rf\", label: \"RF\")],",
    "areas: [(id: \"face\", label: \"Face\"), (id: \"neck\", label: \"Neck\"), (id: \"chest\", label: \"Chest\"), (id: \"abdomen\", label: \"Abdomen\"), (id: \"arms\", label: \"Arms\"), (id: \"scalp\", label: \"Scalp\")],",
    "offers: [(technique: \"standard\", areas: [\"face\"], single: 190)],",
];

/// The line on which a piece with a mistake begins.
const PIECE_LINE: usize = 40;

struct Block {
    mark: String,
    text: String,
}

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
fn every_mistake_of_the_readme_is_answered_as_shown() {
    let blocks = blocks();
    let (mut mistakes, mut failures) = (0, String::new());
    for (wrong, answer) in
        blocks.iter().zip(blocks.iter().skip(1)).filter(|(block, _)| block.mark == "ron wrong")
    {
        let diagnostics =
            read("my-clinic.ron", &around(&wrong.text)).expect_err("this is a mistake");
        let shown: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(answer.mark, "text");
        if shown.join("\n") != answer.text.trim_end() {
            let _ = write!(failures, "{}```\n```text\n{}\n```\n", wrong.text, shown.join("\n"));
        }
        mistakes += 1;
    }
    assert!(failures.is_empty(), "the answers are:\n{failures}");
    assert!(mistakes > 5, "the mistakes are missing");
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

/// A piece within a whole list.
fn around(piece: &str) -> String {
    let name =
        |field: &str| field.split(':').next().unwrap_or("").trim_matches(['(', ' ']).to_owned();
    let own: Vec<String> =
        piece.lines().filter(|line| !line.starts_with([' ', ')', ']', '/'])).map(name).collect();
    let rest: Vec<&str> = REST.into_iter().filter(|field| !own.contains(&name(field))).collect();
    format!("({}{}{piece}\n)\n", rest.join(" "), "\n".repeat(PIECE_LINE - 1))
}

fn blocks() -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in README.lines() {
        match line.strip_prefix("```") {
            Some(mark) if !open => {
                blocks.push(Block { mark: mark.to_owned(), text: String::new() });
            }
            Some(_) => {}
            None if open => {
                let block = blocks.last_mut().expect("a block is open");
                block.text.push_str(line);
                block.text.push('\n');
                continue;
            }
            None => continue,
        }
        open = !open;
    }
    assert!(!open, "a block is never closed");
    blocks
}
