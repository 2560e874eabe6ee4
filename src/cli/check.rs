//! `needlepoint check LIST…`: every mistake in price lists, at its place, and whether their
//! examples come to what the owner expects.

use super::{
    CheckArguments, Failure, Status, Terminal,
    args::today,
    estimate::lines_table,
    failure::{counted, mistakes},
    price_list::read_text,
    report::{Report, printable},
};
use crate::{
    catalog::PriceList,
    interchange::{DiagnosticJson, diagnostics_text},
    locale::{Language, Locale},
    price_file::{Corrected, Diagnostic, FailedExample, Reading, corrected, read},
    wording::Phrasebook,
};
use std::path::{Path, PathBuf};

/// Checks each list; fails if one of them can't be used, or an example does not hold.
pub(super) fn check(arguments: &CheckArguments, terminal: &Terminal<'_>) -> Report {
    if let Some(code) = arguments.explain {
        let stdout = format!("{code}\n\n{}\n", code.explanation());
        return Report { stdout, ..Report::default() };
    }
    let list = |path: &PathBuf| CheckedList::new(path, arguments.fix, terminal);
    let lists: Vec<CheckedList> = arguments.lists.iter().map(list).collect();
    // To work out examples may take its time, so it is done once.
    let checked: Vec<_> = lists.iter().map(|list| (list, list.failed_examples())).collect();
    let stdout = if arguments.json {
        let found = checked.iter().map(|(list, failed)| (*list, list.found(failed)));
        let found: Vec<(&CheckedList, Vec<Diagnostic>)> = found.collect();
        let found = found.iter().flat_map(|(list, found)| list.diagnostics(found));
        diagnostics_text(&found.collect::<Vec<_>>())
    } else {
        checked.iter().map(|(list, failed)| list.words(failed)).collect()
    };
    let is_passed = |list: &CheckedList, failed: &[FailedExample<'_>]| {
        list.is_fine(failed) && !(arguments.strict && list.has_warnings())
    };
    let all_fine = checked.iter().all(|(list, failed)| is_passed(list, failed));
    Report {
        stdout,
        stderr: String::new(),
        status: if all_fine { Status::Done } else { Status::AtFault },
    }
}

/// A list, and what its examples come to.
struct CheckedList {
    name: String,
    /// Its text; empty if it could not be read.
    text: String,
    outcome: Result<Reading, Failure>,
    corrections: Option<Corrections>,
}

/// Corrections that were made in a list.
struct Corrections {
    count: usize,
    /// Where the list as it was is kept.
    kept: PathBuf,
}

impl CheckedList {
    fn new(path: &Path, is_corrected: bool, terminal: &Terminal<'_>) -> Self {
        let name = path.display().to_string();
        let (text, corrections) = match read_list(path, is_corrected, terminal) {
            Ok(read) => read,
            Err(failure) => {
                return Self {
                    name,
                    text: String::new(),
                    outcome: Err(failure),
                    corrections: None,
                };
            }
        };
        let mut outcome = read(&name, &text).map_err(Failure::PriceList);
        if let Ok(reading) = &mut outcome {
            let is_worded = |tag: &str| Language::for_tag(tag).is_some();
            reading.warnings.extend(reading.language_without_words(is_worded));
            reading.warnings.extend(reading.ended_before(today()));
            reading.warnings.sort_by_key(|warning| warning.span.start);
        }
        Self { name, text, outcome, corrections }
    }

    fn has_warnings(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|reading| !reading.warnings.is_empty())
    }

    fn is_fine(&self, failed: &[FailedExample<'_>]) -> bool {
        self.outcome.is_ok() && failed.is_empty()
    }

    fn failed_examples(&self) -> Vec<FailedExample<'_>> {
        self.outcome.as_ref().map(Reading::failed_examples).unwrap_or_default()
    }

    /// The mistakes and the oddities, then the examples that do not hold.
    fn found(&self, failed: &[FailedExample<'_>]) -> Vec<Diagnostic> {
        let found = match &self.outcome {
            Ok(reading) => reading.warnings.as_slice(),
            Err(failure) => failure.diagnostics(),
        };
        let examples = failed.iter().map(|failed| &failed.diagnostic);
        found.iter().chain(examples).cloned().collect()
    }

    /// All that was found, each example that does not hold with its lines, and the verdict.
    fn words(&self, failed: &[FailedExample<'_>]) -> String {
        let found = self.found(failed);
        let verdict = match &self.outcome {
            Ok(reading) if self.is_fine(failed) => {
                format!("{}: fine: {}\n", self.name, contents(reading))
            }
            Ok(_) | Err(Failure::PriceList(_)) => format!("{}: {}\n", self.name, mistakes(&found)),
            Err(failure) => failure.to_string(),
        };
        let lines = failed.iter().map(lines_of);
        let without_lines = found.len().saturating_sub(lines.len());
        let lines = std::iter::repeat_n(String::new(), without_lines).chain(lines);
        let found = found.iter().zip(lines);
        let found =
            found.map(|(found, lines)| format!("{}\n{lines}", found.shown(Some(&self.text))));
        let corrected = self.corrections.iter().map(Corrections::words);
        let words: Vec<String> = corrected.chain(found).chain([verdict]).collect();
        printable(&words.join("\n"))
    }

    fn diagnostics<'f>(&'f self, found: &'f [Diagnostic]) -> Vec<DiagnosticJson<'f>> {
        match &self.outcome {
            Err(failure) if failure.diagnostics().is_empty() => {
                vec![DiagnosticJson::of_file(&self.name, failure.message(), failure.remedy())]
            }
            _ => found.iter().map(DiagnosticJson::from).collect(),
        }
    }
}

impl Corrections {
    fn words(&self) -> String {
        let corrected = counted(self.count, "correction");
        format!("{corrected} made; the list as it was is kept in {}\n", self.kept.display())
    }
}

/// The text of a list, once what is certain was corrected in it, if that is asked for.
fn read_list(
    path: &Path,
    is_corrected: bool,
    terminal: &Terminal<'_>,
) -> Result<(String, Option<Corrections>), Failure> {
    let text = read_text(terminal, path)?;
    if !is_corrected {
        return Ok((text, None));
    }
    let Corrected { text: better, diagnostics } = corrected(&path.display().to_string(), &text);
    if diagnostics.is_empty() {
        return Ok((text, None));
    }
    // A byte order mark at its start is no part of the text, and stays.
    let bytes = terminal.read_file(path).map_err(Failure::File)?;
    let Some(mark) = bytes.strip_suffix(text.as_bytes()) else {
        // Somebody has written it meanwhile.
        return read_list(path, is_corrected, terminal);
    };
    let bytes = [mark, better.as_bytes()].concat();
    let kept = terminal.replace_list(path, &bytes).map_err(Failure::Output)?;
    Ok((better, Some(Corrections { count: diagnostics.len(), kept })))
}

/// The lines of an example that does not hold, indented; none if it has no price.
fn lines_of(failed: &FailedExample<'_>) -> String {
    let Ok(estimate) = &failed.found else { return String::new() };
    let locale = Locale::for_tag(failed.list.language());
    let lines = lines_table(estimate, Phrasebook { list: failed.list, locale: &locale });
    lines.lines().flat_map(|line| ["    ", line, "\n"]).collect()
}

/// "12 offers, 3 techniques, 2 warnings", or, if there are several lists, what each of them has.
fn contents(reading: &Reading) -> String {
    let of_list = |list: &PriceList| {
        let edition = list.edition().map_or_else(String::new, |edition| edition.id.clone() + ": ");
        let offers = counted(list.offers().len(), "offer");
        format!("{edition}{offers}, {}", counted(list.techniques().len(), "technique"))
    };
    let lists = reading.lists().map(of_list).collect::<Vec<_>>().join("; ");
    // What follows is of all lists together.
    let between = if reading.others.is_empty() { ", " } else { "; " };
    let (examples, of_several) = reading.example_counts();
    let examples = match examples {
        0 => String::new(),
        _ if of_several == 0 => format!("{between}{} as expected", counted(examples, "example")),
        _ => format!(
            "{between}{} as expected, {of_several} of them by several lists",
            counted(examples, "example")
        ),
    };
    match reading.warnings.as_slice() {
        [] => lists + &examples,
        warnings => format!("{lists}{examples}{between}{}", mistakes(warnings)),
    }
}
