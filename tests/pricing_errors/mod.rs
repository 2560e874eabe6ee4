//! Each file beside this one holds a mistake, and what is to be said about it.
//!
//! `// Error[the-code]: 4:28-4:47 the message`, then `// Hint: the hint`; `// Warning[…]:` where the
//! list is used all the same. The first position is the first character that is meant, the second
//! the one after the last. `// Fix: 4:28-4:47 "text"` is the remedy as an edit, and `// Likely fix:`
//! one that has to be confirmed.

use crate::support::cases;
use needlepoint::{
    locale::Language,
    price_file::{Code, Diagnostic, Severity, corrected, read, samples::SAMPLES},
};
use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn every_mistake_is_shown_at_its_place_with_a_remedy() {
    cases::hold("pricing_errors", "ron", replay);
}

/// A file with what is found in it in place of what it says.
fn replay(file: &Path, text: &str) -> String {
    let name = file.file_name().unwrap().to_string_lossy();
    let found: Vec<String> =
        diagnostics(&name, text).iter().flat_map(|found| comments(&name, text, found)).collect();
    assert!(!found.is_empty(), "{name} has no mistake");
    let is_said = |line: &str| {
        let marks = ["// Error[", "// Warning[", "// Hint: ", "// Fix: ", "// Likely fix: "];
        marks.iter().any(|mark| line.starts_with(mark))
    };
    let said = text.lines().enumerate().filter(|(_, line)| is_said(line));
    let at: Vec<usize> = said.map(|(number, _)| number).collect();
    let replayed = cases::with_lines(text, &at, &found);
    // More or fewer comments move the mistakes that are below them.
    if found.len() == at.len() { replayed } else { replay(file, &replayed) }
}

fn diagnostics(name: &str, text: &str) -> Vec<Diagnostic> {
    match read(name, text) {
        Ok(mut reading) => {
            let is_worded = |tag: &str| Language::for_tag(tag).is_some();
            reading.warnings.extend(reading.language_without_words(is_worded));
            reading.warnings
        }
        Err(problems) => problems,
    }
}

/// A diagnostic as a file says it.
fn comments(name: &str, text: &str, diagnostic: &Diagnostic) -> Vec<String> {
    assert_eq!(diagnostic.file, name);
    let shown = diagnostic.to_string();
    let place_shown = format!("--> {name}:{}:{}\n", diagnostic.line, diagnostic.column);
    assert!(shown.contains(&place_shown), "{shown}");
    let message = &diagnostic.message;
    assert!(!message.ends_with('.') && !message.starts_with(char::is_uppercase), "{message}");
    let severity = match diagnostic.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    let (line, column) = place(text, diagnostic.span.start);
    assert_eq!((line, column), (diagnostic.line, diagnostic.column));
    let (end_line, end_column) = place(text, diagnostic.span.end);
    let hint = diagnostic.hint.as_ref().expect("every diagnostic has a remedy");
    let code = diagnostic.code;
    let mut comments = vec![
        format!("// {severity}[{code}]: {line}:{column}-{end_line}:{end_column} {message}"),
        format!("// Hint: {hint}"),
    ];
    if let Some(fix) = &diagnostic.fix {
        let name = if fix.is_certain { "Fix" } else { "Likely fix" };
        comments.extend(fix.edits.edits().iter().map(|edit| {
            let [from, to] = [edit.span.start, edit.span.end].map(|position| {
                let (line, column) = place(text, position);
                format!("{line}:{column}")
            });
            format!("// {name}: {from}-{to} {:?}", edit.text)
        }));
    }
    comments
}

#[test]
fn every_fix_takes_its_mistake_away() {
    let mut tried = 0;
    for file in cases::files("pricing_errors", "ron") {
        let text = fs::read_to_string(&file).unwrap();
        for found in diagnostics("case.ron", &text) {
            let Some(fix) = &found.fix else { continue };
            let fixed = fix.edits.applied_to(&text).unwrap();
            assert_eq!(fix.edits.inverse(&text).unwrap().applied_to(&fixed).unwrap(), text);
            let at = fix.edits.edits()[0].span.start;
            let is_same = |other: &Diagnostic| {
                other.message == found.message
                    && (other.span.start == found.span.start || other.span.start == at)
            };
            let left = diagnostics("case.ron", &fixed);
            assert!(!left.iter().any(is_same), "{}: {found}\n{fixed}", file.display());
            tried += 1;
        }
    }
    assert!(tried > 40, "only {tried} were tried");
}

#[test]
fn what_is_certain_is_corrected_without_a_question_and_nothing_else_comes_of_it() {
    for file in cases::files("pricing_errors", "ron") {
        let text = fs::read_to_string(&file).unwrap();
        let corrected = corrected("case.ron", &text).text;
        let certain: Vec<Diagnostic> = diagnostics("case.ron", &corrected)
            .into_iter()
            .filter(|found| found.fix.as_ref().is_some_and(|fix| fix.is_certain))
            .collect();
        assert!(certain.is_empty(), "{}: {}", file.display(), certain[0]);
    }
}

/// Codes of what is wrong with the letters of a file, with the day on which it is read, and with
/// examples, which suites of their own show; and of what only RON could refuse.
const SHOWN_ELSEWHERE: [Code; 5] =
    [Code::Encoding, Code::Ended, Code::ExampleDiffers, Code::LineBreaks, Code::Syntax];

#[test]
fn every_code_is_met() {
    let files = cases::files("pricing_errors", "ron").into_iter();
    let met: BTreeSet<Code> = files
        .flat_map(|file| diagnostics("case.ron", &fs::read_to_string(file).unwrap()))
        .map(|found| found.code)
        .chain(SHOWN_ELSEWHERE)
        .collect();
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !met.contains(code)).collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
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
    assert!(
        replayed.starts_with("// Error[schema]: 4:13-4:14 ") && replayed.ends_with(text),
        "{replayed}"
    );
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
