//! Of `pricing/README.md` what the program says of mistakes, and the table of codes, is generated:
//! with `UPDATE=1` it is written anew.

use crate::support::{
    golden,
    readme::{README, around},
};
use needlepoint::price_file::{Code, read};
use std::fmt::Write as _;

#[test]
fn every_mistake_of_the_readme_is_answered_as_shown_and_every_code_is_told() {
    assert!(README.matches("```ron wrong").count() > 5, "the mistakes are missing");
    golden::hold("pricing/README.md", &generated());
}

/// The lines between which the table of codes stands.
const CODES: [&str; 2] = ["<!-- codes -->", "<!-- end of codes -->"];

/// The README with what is generated in it.
fn generated() -> String {
    let mut written = String::new();
    let mut wrong: Option<String> = None;
    let mut lines = README.split_inclusive('\n');
    while let Some(line) = lines.next() {
        written.push_str(line);
        match (line.trim_end(), wrong.take()) {
            ("```ron wrong", _) => {
                let piece: Vec<&str> = lines.by_ref().take_while(|line| *line != "```\n").collect();
                written.push_str(&piece.concat());
                written.push_str("```\n");
                wrong = Some(piece.concat());
            }
            ("```text", Some(piece)) => {
                let _old = lines.by_ref().find(|line| *line == "```\n");
                written.push_str(&answer(&piece));
                written.push_str("```\n");
            }
            (line, _) if line == CODES[0] => {
                let end = lines.by_ref().find(|line| line.trim_end() == CODES[1]);
                written.push_str("| code | what it means |\n|---|---|\n");
                for code in Code::ALL {
                    writeln!(written, "| `{code}` | {} |", code.explanation())
                        .expect("writing to a string does not fail");
                }
                written.push_str(end.expect("the table of codes has an end"));
            }
            _ => {}
        }
    }
    written
}

/// Text that is said about a piece with a mistake.
fn answer(piece: &str) -> String {
    let text = around(piece);
    let diagnostics = read("my-clinic.ron", &text).expect_err("this is a mistake");
    let shown = diagnostics.iter().map(|diagnostic| diagnostic.shown(Some(&text)) + "\n");
    shown.collect::<Vec<_>>().join("\n")
}
