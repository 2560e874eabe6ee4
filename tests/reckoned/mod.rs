//! Totals that were worked out without this program, from the contract and the owners' page alone.
//!
//! Every `NAME.json` beside this file is a choice by the price list `NAME.ron` (`NAME.CASE.json` where
//! a list has several), under the names of `estimate --batch`, with what is `right`: the total in
//! minor units (and the `deposit`, where that is the point), or `error` where the list or the choice
//! must be refused. `because` says why. `UPDATE=1` leaves them alone.

use crate::support::{cases::files, program};
use needlepoint::cli::Status;
use serde_json::{Value, json};
use std::{fs, path::Path};

#[test]
fn every_choice_costs_what_was_reckoned() {
    let mut failures = Vec::new();
    for file in files("reckoned", "json") {
        let case: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let name = file.file_name().unwrap().to_str().unwrap();
        let list = file.with_file_name(format!("{}.ron", name.split('.').next().unwrap()));
        let got = answer(&list, &case);
        if got != case["right"] {
            let (right, because) = (&case["right"], &case["because"]);
            failures.push(format!("{name}\n  right: {right}\n  got: {got}\n  because {because}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Answer of the program, in the form of `right`.
fn answer(list: &Path, case: &Value) -> Value {
    let list = list.to_str().unwrap();
    let run = |words: &[&str], input: &str| {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        program::run(Path::new(""), &words, input)
    };
    if run(&["check", list], "").status != Status::Done {
        return json!("error");
    }
    let output = run(&["estimate", list, "--batch", "-"], &case["selection"].to_string());
    let estimate: Value = serde_json::from_str(&output.stdout).unwrap();
    if !estimate["error"].is_null() {
        return json!("error");
    }
    let mut got = json!({"low": estimate["total"]["low"], "high": estimate["total"]["high"]});
    if case["right"].get("deposit").is_some() {
        got["deposit"] = estimate["deposit"].clone();
    }
    got
}
