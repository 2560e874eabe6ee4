//! Each file beside this one holds a mistake, and what is to be said about it.
//!
//! `// Error: 4:28-4:47 a part of the message`, then `// Hint: a part of the hint`; `// Warning:`
//! where the list is used all the same. The first position is the first character that is meant,
//! the second the one after the last.

use crate::support::cases;
use needlepoint::{
    locale::Language,
    pricing_file::{Diagnostic, Severity, read, samples::SAMPLES},
};
use std::path::Path;

/// What a file says about itself, or what was found in it.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    /// How bad it is, and where: `Error: 4:28-4:47`.
    place: String,
    message: String,
    hint: String,
}

#[test]
fn every_mistake_is_shown_at_its_place_with_a_remedy() {
    cases::hold("pricing_errors", "ron", replay);
}

/// A file with what is found in it, unless that is what it says.
fn replay(file: &Path, text: &str) -> String {
    let name = file.file_name().unwrap().to_string_lossy();
    let found = found(&name, text);
    assert!(!found.is_empty(), "{name} has no mistake");
    if are_met(&expected(text), &found) {
        return text.to_owned();
    }
    let is_said = |line: &str| MARKS.iter().any(|mark| line.starts_with(mark));
    let said = text.lines().enumerate().filter(|(_, line)| is_said(line));
    let at: Vec<usize> = said.map(|(number, _)| number).collect();
    let comments: Vec<String> = found.iter().flat_map(comments).collect();
    let replayed = cases::with_lines(text, &at, &comments);
    // More or fewer comments move the mistakes that are below them.
    if comments.len() == at.len() { replayed } else { replay(file, &replayed) }
}

const MARKS: [&str; 3] = ["// Error: ", "// Warning: ", "// Hint: "];

fn comments(finding: &Finding) -> [String; 2] {
    let Finding { place, message, hint } = finding;
    [format!("// {place} {message}"), format!("// Hint: {hint}")]
}

fn are_met(expected: &[Finding], found: &[Finding]) -> bool {
    let is_met = |(expected, found): (&Finding, &Finding)| {
        expected.place == found.place
            && !expected.message.is_empty()
            && !expected.hint.is_empty()
            && found.message.contains(&expected.message)
            && found.hint.contains(&expected.hint)
    };
    expected.len() == found.len() && expected.iter().zip(found).all(is_met)
}

fn expected(text: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for line in text.lines() {
        for severity in ["Error", "Warning"] {
            if let Some(rest) = line.strip_prefix(&format!("// {severity}: ")) {
                let (place, message) = rest.split_once(' ').unwrap_or((rest, ""));
                let (place, message) = (format!("{severity}: {place}"), message.to_owned());
                findings.push(Finding { place, message, hint: String::new() });
            }
        }
        if let Some(hint) = line.strip_prefix("// Hint: ") {
            hint.clone_into(&mut findings.last_mut().expect("a hint belongs to an error").hint);
        }
    }
    findings
}

fn found(name: &str, text: &str) -> Vec<Finding> {
    let diagnostics = match read(name, text) {
        Ok(mut reading) => {
            let is_worded = |tag: &str| Language::for_tag(tag).is_some();
            reading.warnings.extend(reading.language_without_words(is_worded));
            reading.warnings
        }
        Err(problems) => problems,
    };
    diagnostics.iter().map(|diagnostic| finding(name, text, diagnostic)).collect()
}

fn finding(name: &str, text: &str, diagnostic: &Diagnostic) -> Finding {
    assert_eq!(diagnostic.file, name);
    let shown = diagnostic.to_string();
    assert!(
        shown.starts_with(&format!("{name}:{}:{}: ", diagnostic.line, diagnostic.column)),
        "{shown}"
    );
    let message = &diagnostic.message;
    assert!(!message.ends_with('.') && !message.starts_with(char::is_uppercase), "{message}");
    let severity = match diagnostic.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    let (line, column) = place(text, diagnostic.span.start);
    assert_eq!((line, column), (diagnostic.line, diagnostic.column));
    let (end_line, end_column) = place(text, diagnostic.span.end);
    Finding {
        place: format!("{severity}: {line}:{column}-{end_line}:{end_column}"),
        message: message.clone(),
        hint: diagnostic.hint.clone().expect("every diagnostic has a remedy"),
    }
}

/// The line and column of a byte position, counted anew.
fn place(text: &str, position: usize) -> (usize, usize) {
    let before = &text[..position];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[test]
fn what_is_not_met_is_rewritten_where_the_mistake_then_is() {
    let text = "(\n    schema: 2,\n)\n";
    let replayed = replay(Path::new("schema.ron"), text);
    assert!(replayed.starts_with("// Error: 4:13-4:14 ") && replayed.ends_with(text), "{replayed}");
    assert_eq!(replay(Path::new("schema.ron"), &replayed), replayed);
}

#[test]
fn a_comma_a_colon_or_a_quote_that_is_taken_away_is_reported_on_its_line() {
    let mut tried = 0;
    for sample in SAMPLES {
        for (at, mark) in sample.text.match_indices([',', ':', '"']) {
            let line_start = sample.text[..at].rfind('\n').map_or(0, |end| end + 1);
            if sample.text[line_start..at].contains("//") {
                continue;
            }
            let without = format!("{}{}", &sample.text[..at], &sample.text[at + mark.len()..]);
            // A comma before a closing bracket, or in a text, may be left out.
            let Err(problems) = read(sample.name, &without) else { continue };
            let (line, _) = place(sample.text, at);
            let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
            assert!(
                lines.iter().all(|&found| found == line),
                "{mark} on line {line}: {}",
                problems[0]
            );
            assert!(mark == "\"" || lines.len() == 1, "{mark} on line {line}: {}", problems[1]);
            tried += 1;
        }
    }
    assert!(tried > 2_000, "only {tried} were taken away");
}
