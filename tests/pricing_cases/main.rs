//! Cases that a clinic's owner can read: a price list, what is asked for, what it costs.
//!
//! Each file beside this one is a price list. Comments at its top ask and answer:
//!
//! ```text
//! // $ --area face --sessions 3 --client new
//! // standard/face = 495
//! // first-visit = -123.75
//! // total = 371.25
//! ```
//!
//! Every line of the estimate stands there by its id, in order, then the total. A range is
//! `75..120`, with no upper end `75..`, on request `?`. `refused = code` is an impossible request,
//! `of which tax = 20` is tax that is included in the other lines; it is looked for where a case names
//! it, and so are `deposit = 50..100`, `instalments = 3 x: 33.34 33.33 33.33`, with the parts at both
//! ends where these differ, and `member club = 299, saves 40, net -259`. `says = text` is a notice or hint that must be among those given, `never = text` one that must not.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::Value;
use std::{fs, path::Path, process::Command};

#[test]
fn every_case_costs_what_its_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pricing_cases");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ron"));
    files.sort();
    let mut failures = Vec::new();
    let mut cases = 0;
    for file in &files {
        for case in cases_of(&fs::read_to_string(file).unwrap()) {
            cases += 1;
            let got = answer(file, &case);
            if got != case.expected {
                let name = file.file_name().unwrap().to_string_lossy();
                let lines = |lines: &[String]| lines.join("\n    ");
                failures.push(format!(
                    "{name}: {}\n  expected\n    {}\n  got\n    {}",
                    case.asked,
                    lines(&case.expected),
                    lines(&got)
                ));
            }
        }
    }
    assert!(cases >= 40, "only {cases} cases were found");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

struct Case {
    asked: String,
    expected: Vec<String>,
}

fn cases_of(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for comment in text.lines().map_while(|line| line.strip_prefix("//")) {
        let comment = comment.trim();
        if let Some(asked) = comment.strip_prefix("$ ") {
            cases.push(Case { asked: asked.to_owned(), expected: Vec::new() });
        } else if let (Some(case), true) = (cases.last_mut(), comment.contains(" = ")) {
            case.expected.push(comment.to_owned());
        }
    }
    cases
}

/// What the program answers, in the words of a case; of what it says, only what is expected.
fn answer(file: &Path, case: &Case) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_needlepoint"))
        .arg("estimate")
        .arg(file)
        .args(case.asked.split_whitespace())
        .arg("--json")
        .output()
        .unwrap();
    let Ok(json) = serde_json::from_slice::<Value>(&output.stdout) else {
        return vec![String::from_utf8_lossy(&output.stderr).into_owned()];
    };
    if let Some(code) = json["error"]["code"].as_str() {
        return vec![
            format!("refused = {code} {}", json["error"]["diagnostics"])
                .trim_end_matches(" null")
                .to_owned(),
        ];
    }
    let digits = u32::try_from(json["minor_digits"].as_u64().unwrap()).unwrap();
    let mut lines: Vec<String> = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["included"] != true)
        .map(|line| format!("{} = {}", line["id"].as_str().unwrap(), range(line, digits)))
        .collect();
    lines.push(format!("total = {}", range(&json["total"], digits)));
    let said = json["notices"].as_array().into_iter().chain(json["hints"].as_array()).flatten();
    let mut said: Vec<String> =
        said.map(|said| format!("says = {}", said.as_str().unwrap())).collect();
    let included = json["lines"].as_array().unwrap().iter().filter(|line| line["included"] == true);
    let included = included
        .map(|line| format!("of which {} = {}", line["id"].as_str().unwrap(), range(line, digits)));
    said.extend(included);
    said.extend(paid(&json, digits));
    let holds = |line: &&String| match line.strip_prefix("never = ") {
        Some(text) => !said.contains(&format!("says = {text}")),
        None => said.contains(line),
    };
    lines.extend(case.expected.iter().filter(holds).cloned());
    lines
}

/// How the total may be paid, and what memberships are worth.
fn paid(json: &Value, digits: u32) -> Vec<String> {
    let mut said = Vec::new();
    match &json["deposit"] {
        Value::Null => said.push("deposit = none".to_owned()),
        deposit => said.push(format!("deposit = {}", range(deposit, digits))),
    }
    let parts = |parts: &Value| match parts.as_array().map(Vec::as_slice) {
        None => "open".to_owned(),
        Some([]) => "none".to_owned(),
        Some(parts) => parts
            .iter()
            .map(|part| amount(part.as_i64().unwrap(), digits))
            .collect::<Vec<_>>()
            .join(" "),
    };
    let instalments = json["instalments"].as_array().unwrap();
    if instalments.is_empty() {
        said.push("instalments = none".to_owned());
    }
    said.extend(instalments.iter().map(|offered| {
        let (low, high) = (parts(&offered["low"]), parts(&offered["high"]));
        let both = if low == high { low } else { format!("{low} .. {high}") };
        format!("instalments = {} x: {both}", offered["parts"])
    }));
    said.extend(json["memberships"].as_array().unwrap().iter().map(|member| {
        let [cost, saving, net] = ["cost", "saving", "net"].map(|key| range(&member[key], digits));
        let id = member["id"].as_str().unwrap();
        format!("member {id} = {cost}, saves {saving}, net {net}")
    }));
    said
}

fn range(ends: &Value, digits: u32) -> String {
    match (ends["low"].as_i64(), ends["high"].as_i64()) {
        (Some(low), Some(high)) if low == high => amount(low, digits),
        (Some(low), Some(high)) => format!("{}..{}", amount(low, digits), amount(high, digits)),
        (Some(low), None) => format!("{}..", amount(low, digits)),
        (None, _) => "?".to_owned(),
    }
}

fn amount(minor: i64, digits: u32) -> String {
    let unit = 10_i64.pow(digits);
    let sign = if minor < 0 { "-" } else { "" };
    let (whole, rest) = (minor.abs() / unit, minor.abs() % unit);
    if rest == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{rest:0width$}", width = usize::try_from(digits).unwrap())
    }
}
