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
//! after which `message = text` may say why, and `remedy = text` what to do about it.
//!
//! Where a `--budget` is named, the plans that fit it are asked for: `fits = plan: total` are all at
//! or under it, the best first, `above = plan: total` the nearest above, `open = plan: total` those
//! without an upper end.
//!
//! After the total may stand what is told beside it, where the case is about that:
//! `says = text` is a notice or hint that must be among those given, `warns = text` likewise a warning of the
//! calendar, `never = text` neither; `loud = text` and `quiet = text` a hint that is about much, or is not.
//! `notice = text` are all notices, `notice = none` says that there are none. `because = share: reason` are all reasons for a range,
//! `sessions at = 3..6`, `size at = face small..large` and `units at = filler 2..4` what gives its two ends, `of which tax = 20` tax
//! that is included in the other lines, `deposit = 50..100`, `instalments = 3 x: 33.34 33.33 33.33` with the
//! parts at both ends where these differ, `unpriced sessions = 1..2` and `unpriced applications = none` what of them
//! is priced at the consultation, `buys face = course of 3 sessions + 1 single session` what a line is made of, `member club = 299, saves 40, net -259`,
//! `as you go = 3..6: 1240` what 3 sessions booked now and the others added later come to at most (`3..6: open`, `none`),
//! `membership = club: 145 per plan` what the patient's own costs, `session = 2: days, 45..60 minutes` all appointments, `course ends = sessions: day` all courses.

use crate::support::{
    cases,
    mending::{self, Meeting},
    program,
    spaces::plain,
};
use needlepoint::cli::Status;
use serde_json::Value;
use std::{fs, path::Path};

#[test]
fn every_case_costs_what_its_file_says() {
    cases::hold("pricing_cases", "ron", replay);
}

struct Case {
    asked: String,
    expected: Vec<String>,
    /// The numbers of its lines: where it is asked, then where each thing is expected.
    at: Vec<usize>,
}

/// A file with what the program answers in place of what is expected.
fn replay(file: &Path, text: &str) -> String {
    let cases = cases_of(text);
    let asked = text.lines().filter(|line| line.starts_with("// $ ")).count();
    assert!(asked > 0 && asked == cases.len(), "{}: cases are left out", file.display());
    // From the last, as more or fewer lines move those below them.
    cases.iter().rev().fold(text.to_owned(), |text, case| {
        let asked = format!("$ {}", case.asked);
        let answer = answer(file, case);
        let expected = [&asked].into_iter().chain(&case.expected).map(String::as_str);
        let said = [&asked].into_iter().chain(&answer).map(String::as_str);
        let places = mended(&expected.collect::<Vec<_>>(), &said.collect::<Vec<_>>());
        cases::with_lines_in_places(&text, &case.at, &places)
    })
}

/// Comments in the place of each line of a case.
fn mended(expected: &[&str], said: &[&str]) -> Vec<Vec<String>> {
    let how = Meeting {
        is_any: |_| false,
        is_met: |line, one| line == one,
        kind: |line| line.split_once(" = ").map_or(line, |(word, _)| word),
    };
    let places = mending::mended(expected, said, &how).into_iter();
    let comment = |line: String| format!("// {line}");
    places.map(|lines| lines.into_iter().map(comment).collect()).collect()
}

fn cases_of(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let comments = text.lines().map_while(|line| line.strip_prefix("//"));
    for (number, comment) in comments.map(str::trim).enumerate() {
        if let Some(asked) = comment.strip_prefix("$ ") {
            cases.push(Case { asked: asked.to_owned(), expected: Vec::new(), at: vec![number] });
        } else if let (Some(case), true) = (cases.last_mut(), comment.contains(" = ")) {
            case.expected.push(comment.to_owned());
            case.at.push(number);
        }
    }
    cases
}

#[test]
fn what_is_not_met_is_rewritten_and_all_else_stays() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pricing_cases/rounding.ron");
    let text = fs::read_to_string(&file).unwrap();
    let with_wrong_totals = text.replace("// total = ", "// total = 1");
    let without_totals = text.replace("\n// total = 87.49\n", "\n");
    for unmet in [with_wrong_totals, without_totals] {
        assert_ne!(unmet, text);
        assert_eq!(replay(&file, &unmet), text);
    }
}

#[test]
fn what_a_case_says_stays_in_its_place_and_is_said_anew_where_the_words_changed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pricing_cases/visits.ron");
    let text = fs::read_to_string(&file).unwrap();
    let without_a_line = text.replacen("// standard/face = 400\n", "", 1);
    let in_other_words =
        text.replacen("“Autumn” is for 2 sessions", "“Autumn” was for 2 sessions", 1);
    for unmet in [without_a_line, in_other_words] {
        assert_ne!(unmet, text);
        assert_eq!(replay(&file, &unmet), text);
    }
}

/// What the program answers, in the words of a case; of what it says, only what is expected.
fn answer(file: &Path, case: &Case) -> Vec<String> {
    let fits_budget = case.asked.contains("--budget");
    let command = [if fits_budget { "fit" } else { "estimate" }, file.to_str().unwrap(), "--json"];
    let words = command.into_iter().chain(case.asked.split_whitespace());
    let output = program::run(Path::new(""), &words.map(str::to_owned).collect::<Vec<_>>(), "");
    if output.status == Status::WrongUsage {
        return vec![output.stderr];
    }
    let json: Value = serde_json::from_str(&output.stdout).unwrap();
    if let Some(code) = json["error"]["code"].as_str() {
        let refused = format!("refused = {code} {}", json["error"]["diagnostics"]);
        let mut lines = vec![refused.trim_end_matches(" null").to_owned()];
        for said in ["message", "remedy"] {
            if case.expected.iter().any(|line| line.starts_with(&format!("{said} = "))) {
                lines.push(format!("{said} = {}", text(&json["error"][said])));
            }
        }
        return lines;
    }
    let digits = u32::try_from(json["minor_digits"].as_u64().unwrap()).unwrap();
    if fits_budget {
        return fitting(&json, digits);
    }
    let mut lines: Vec<String> = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["included"] != true)
        .map(|line| format!("{} = {}", line["id"].as_str().unwrap(), range(line, digits)))
        .collect();
    lines.push(format!("total = {}", range(&json["total"], digits)));
    lines.extend(told(&json, &case.expected, digits));
    lines
}

/// The plans that fit a budget, and those that do not quite.
fn fitting(json: &Value, digits: u32) -> Vec<String> {
    let plan = |word: &str, plan: &Value| {
        format!("{word} = {}: {}", text(&plan["label"]), range(&plan["total"], digits))
    };
    let plans = |word: &str, plans: &Value| -> Vec<String> {
        plans.as_array().unwrap().iter().map(|it| plan(word, it)).collect()
    };
    let above = (!json["above"].is_null()).then(|| plan("above", &json["above"]));
    plans("fits", &json["plans"])
        .into_iter()
        .chain(above)
        .chain(plans("open", &json["open"]))
        .collect()
}

/// What is told beside the lines, as far as `expected` asks for it.
fn told(json: &Value, expected: &[String], digits: u32) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for line in expected {
        let (word, text) = line.split_once(" = ").unwrap();
        match word {
            "says" | "warns" if is_said(json, text) => told.push(line.clone()),
            "says" | "warns" => {
                let anew = said_anew(json, text).map(|text| format!("{word} = {text}"));
                told.extend(anew.filter(|line| !expected.contains(line)));
            }
            "never" if !is_said(json, text) => told.push(line.clone()),
            "loud" | "quiet" if is_hinted(json, text, word == "loud") => told.push(line.clone()),
            _ => {
                // All of a kind are told at once, where the first of them is expected.
                let all = all_of(json, word, digits);
                if !all.iter().any(|fact| told.contains(fact)) {
                    told.extend(all);
                }
            }
        }
    }
    told
}

/// Whether a notice, a hint or a warning of the calendar says exactly this.
fn is_said(json: &Value, wanted: &str) -> bool {
    all_said(json).any(|said| said == wanted)
}

/// The one of them that says it in other words, if one is alike.
fn said_anew(json: &Value, wanted: &str) -> Option<String> {
    let alike = all_said(json).filter(|said| mending::are_alike(wanted, said));
    alike.min_by_key(|said| mending::unlikeness(wanted, said))
}

/// All notices, hints and warnings of the calendar.
fn all_said(json: &Value) -> impl Iterator<Item = String> {
    let said = ["notices", "hints", "calendar_warnings"];
    said.into_iter().filter_map(move |key| json[key].as_array()).flatten().map(words)
}

/// Whether a hint says exactly this, loudly or not.
fn is_hinted(json: &Value, wanted: &str, loudly: bool) -> bool {
    let mut hints = json["hint_details"].as_array().into_iter().flatten();
    hints.any(|hint| words(&hint["text"]) == wanted && hint["loud"] == loudly)
}

/// A text with plain spaces in place of narrow ones.
fn words(said: &Value) -> String {
    plain(text(said))
}

/// Everything that an estimate tells under a word of the cases; nothing where it is no such word.
fn all_of(json: &Value, word: &str, digits: u32) -> Vec<String> {
    let each = |key: &str, told: &dyn Fn(&Value) -> String| -> Vec<String> {
        let values = json[key].as_array().into_iter().flatten();
        values.map(|value| format!("{word} = {}", told(value))).collect()
    };
    match word {
        "because" => each("causes", &|cause| {
            let share = cause["share"].as_i64().map_or("?".to_owned(), |it| amount(it, digits));
            format!("{share}: {}", text(&cause["label"]))
        }),
        "notice" => match each("notices", &words) {
            none if none.is_empty() => vec![format!("{word} = none")],
            notices => notices,
        },
        "sessions at" => {
            let at = &json["sessions_at"];
            vec![format!("{word} = {}..{}", at["low"], at["high"])]
        }
        "as you go" => vec![format!("{word} = {}", as_you_go(&json["as_you_go"], digits))],
        "size at" => each("sizes_at", &|at| {
            format!("{} {}..{}", text(&at["area"]), text(&at["low"]), text(&at["high"]))
        }),
        "units at" => {
            each("units_at", &|at| format!("{} {}..{}", text(&at["add_on"]), at["low"], at["high"]))
        }
        "session" => each("calendar", &appointment),
        "deposit" => match &json["deposit"] {
            Value::Null => vec![format!("{word} = none")],
            deposit => vec![format!("{word} = {}", range(deposit, digits))],
        },
        "instalments" => match json["instalments"].as_array().map(Vec::as_slice) {
            Some([]) => vec![format!("{word} = none")],
            _ => each("instalments", &|offered| instalments(offered, digits)),
        },
        "membership" => vec![format!("{word} = {}", own_membership(&json["membership"], digits))],
        "course ends" => {
            each("course_ends", &|end| format!("{}: {}", end["sessions"], text(&end["last_day"])))
        }
        "unpriced sessions" | "unpriced applications" => {
            let told = match &json[word.replace(' ', "_")] {
                Value::Null => "none".to_owned(),
                told if told["low"] == told["high"] => told["high"].to_string(),
                told => format!("{}..{}", told["low"], told["high"]),
            };
            vec![format!("{word} = {told}")]
        }
        _ if word.starts_with("buys ") => {
            let mut lines = json["lines"].as_array().into_iter().flatten();
            let line = lines.find(|line| word.ends_with(&format!(" {}", text(&line["id"]))));
            line.map(|line| format!("{word} = {}", text(&line["counted"]))).into_iter().collect()
        }
        _ if word.starts_with("member ") => {
            let mut all = json["memberships"].as_array().into_iter().flatten();
            let member = all.find(|member| word.ends_with(&format!(" {}", text(&member["id"]))));
            let worth = |member: &Value| {
                let ends = ["cost", "saving", "net"].map(|key| range(&member[key], digits));
                let [cost, saving, net] = ends;
                format!("{word} = {cost}, saves {saving}, net {net}")
            };
            member.map(worth).into_iter().collect()
        }
        _ => {
            let line = word.strip_prefix("of which ").and_then(|id| included_line(json, id));
            line.map(|line| format!("{word} = {}", range(line, digits))).into_iter().collect()
        }
    }
}

/// The sessions that are booked first, those there are in the end, and what they come to.
fn as_you_go(told: &Value, digits: u32) -> String {
    if told.is_null() {
        return "none".to_owned();
    }
    let most = told["most"].as_i64().map(|most| amount(most, digits));
    let most = most.unwrap_or_else(|| "open".to_owned());
    format!("{}..{}: {most}", told["first"], told["sessions"])
}

/// A session of the calendar: when it is, and how long it takes.
fn appointment(session: &Value) -> String {
    let days = match (session["earliest"].as_str(), session["latest"].as_str()) {
        (Some(first), Some(last)) if first == last => first.to_owned(),
        (Some(first), Some(last)) => format!("{first}..{last}"),
        _ => "?".to_owned(),
    };
    let most = session["minutes_most"].as_u64().map(|most| format!("..{most}")).unwrap_or_default();
    let minutes = session["minutes"].as_u64().map(|minutes| format!(", {minutes}{most} minutes"));
    let if_needed = if session["if_needed"] == true { ", if needed" } else { "" };
    format!("{}: {days}{}{if_needed}", session["session"], minutes.unwrap_or_default())
}

/// The membership that the patient has, and what it costs.
fn own_membership(own: &Value, digits: u32) -> String {
    if own.is_null() {
        return "none".to_owned();
    }
    format!("{}: {} per {}", text(&own["id"]), range(&own["cost"], digits), text(&own["per"]))
}

/// The parts at both ends of the total, or once where they are the same.
fn instalments(offered: &Value, digits: u32) -> String {
    let parts = |parts: &Value| match parts.as_array().map(Vec::as_slice) {
        None => "open".to_owned(),
        Some([]) => "none".to_owned(),
        Some(parts) => {
            let parts = parts.iter().map(|part| amount(part.as_i64().unwrap(), digits));
            parts.collect::<Vec<_>>().join(" ")
        }
    };
    let (low, high) = (parts(&offered["low"]), parts(&offered["high"]));
    let both = if low == high { low } else { format!("{low} .. {high}") };
    format!("{} x: {both}", offered["parts"])
}

/// A line that is told, but part of the other lines, such as tax.
fn included_line<'j>(json: &'j Value, id: &str) -> Option<&'j Value> {
    let mut lines = json["lines"].as_array().into_iter().flatten();
    lines.find(|line| line["id"] == id && line["included"] == true)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
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
