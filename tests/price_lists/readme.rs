//! The examples of `pricing/README.md` hold.
//!
//! A block marked `ron` that begins with a bracket is a whole list. Any other is a piece of one:
//! fields of the list, which take the place of those of [`REST`]. A block marked `ron wrong` is
//! a piece with a mistake, and the `text` block after it is what is said about it; there the
//! piece begins on line 40 of `my-clinic.ron`.

use needlepoint::pricing_file::read;
use std::fmt::Write as _;

const README: &str = include_str!("../../pricing/README.md");

/// What a piece of a list needs around it, a field a line.
const REST: [&str; 7] = [
    "schema: 1,",
    "clinic: (name: \"Willow Skin Clinic\"),",
    "language: \"en-GB\",",
    "currency: \"GBP\",",
    "techniques: [(id: \"standard\", label: \"Standard\"), (id: \"prp\", label: \"PRP\"), (id: \"rf\", label: \"RF\")],",
    "areas: [(id: \"face\", label: \"Face\"), (id: \"neck\", label: \"Neck\"), (id: \"hands\", label: \"Hands\")],",
    "offers: [(technique: \"standard\", areas: [\"face\"], single: 190)],",
];

/// The line on which a piece with a mistake begins.
const PIECE_LINE: usize = 40;

struct Block {
    mark: String,
    text: String,
}

#[test]
fn every_example_of_the_readme_is_read() {
    let mut examples = 0;
    for block in blocks().iter().filter(|block| block.mark == "ron") {
        let text =
            if block.text.starts_with('(') { block.text.clone() } else { around(&block.text) };
        if let Err(problems) = read("README.md", &text) {
            panic!("{}\n{}", problems[0], block.text);
        }
        examples += 1;
    }
    assert!(examples > 10, "the examples are missing");
}

#[test]
fn every_mistake_of_the_readme_is_answered_as_shown() {
    let blocks = blocks();
    let (mut mistakes, mut failures) = (0, String::new());
    for (wrong, answer) in
        blocks.iter().zip(blocks.iter().skip(1)).filter(|(block, _)| block.mark == "ron wrong")
    {
        let problems = read("my-clinic.ron", &around(&wrong.text)).expect_err("this is a mistake");
        let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
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
fn every_key_of_the_format_is_explained() {
    // The samples use nearly every key; the rest stands here.
    let samples: String =
        needlepoint::pricing_file::samples::SAMPLES.iter().map(|sample| sample.text).collect();
    let code = samples
        .lines()
        .map(|line| line.split("//").next().unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n");
    let words = code
        .split(|c: char| !(c.is_ascii_lowercase() || c == '_' || c == ':'))
        .filter(|word| word.len() > 2);
    let keys = words.filter_map(|word| word.strip_suffix(':'));
    for key in keys.chain([
        "get",
        "list",
        "lists",
        "until",
        "courses_combine",
        "percent_off",
        "on_request",
        "included",
        "new_clients",
    ]) {
        assert!(README.contains(&format!("`{key}`")), "`{key}` is not explained");
    }
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
