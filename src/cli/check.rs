//! `needlepoint check LIST…`: every mistake in price lists, at its place.

use super::{
    CheckArguments, Failure,
    failure::{counted, mistakes},
    json::{self, DiagnosticJson},
    read_price_list,
    report::{Report, Status, printable},
};
use crate::{
    catalog::PriceList,
    pricing_file::{Diagnostic, Reading},
};
use std::path::Path;

/// Checks each list; fails where one of them can't be used.
pub(super) fn check(arguments: &CheckArguments) -> Report {
    let lists: Vec<CheckedList> =
        arguments.lists.iter().map(|path| CheckedList::new(path)).collect();
    let stdout = if arguments.json {
        json::text(&lists.iter().flat_map(CheckedList::diagnostics).collect::<Vec<_>>())
    } else {
        lists.iter().map(CheckedList::words).collect()
    };
    let all_fine = lists.iter().all(|list| list.outcome.is_ok());
    Report {
        stdout,
        stderr: String::new(),
        status: if all_fine { Status::Done } else { Status::AtFault },
    }
}

struct CheckedList {
    name: String,
    outcome: Result<Reading, Failure>,
}

impl CheckedList {
    fn new(path: &Path) -> Self {
        Self { name: path.display().to_string(), outcome: read_price_list(path) }
    }

    fn found(&self) -> &[Diagnostic] {
        match &self.outcome {
            Ok(reading) => &reading.warnings,
            Err(failure) => failure.diagnostics(),
        }
    }

    /// The mistakes, and a last line with the verdict.
    fn words(&self) -> String {
        let verdict = match &self.outcome {
            Ok(reading) => format!("{}: fine: {}\n", self.name, contents(reading)),
            Err(Failure::PriceList(diagnostics)) => {
                format!("{}: {}\n", self.name, mistakes(diagnostics))
            }
            Err(failure) => failure.to_string(),
        };
        let found = self.found().iter().map(|found| found.to_string().trim_end().to_owned() + "\n");
        let words: Vec<String> = found.chain([verdict]).collect();
        printable(&words.join("\n"))
    }

    fn diagnostics(&self) -> Vec<DiagnosticJson<'_>> {
        match &self.outcome {
            Err(failure) if failure.diagnostics().is_empty() => vec![DiagnosticJson {
                file: &self.name,
                line: None,
                column: None,
                severity: "error",
                message: failure.message(),
                hint: Some(failure.remedy()),
            }],
            _ => self.found().iter().map(DiagnosticJson::from).collect(),
        }
    }
}

/// "12 offers, 3 techniques, 2 warnings", or, where there are several lists, what each of them has.
fn contents(reading: &Reading) -> String {
    let of_list = |list: &PriceList| {
        let edition = list.edition().map_or_else(String::new, |edition| edition.id.clone() + ": ");
        let offers = counted(list.offers().len(), "offer");
        format!("{edition}{offers}, {}", counted(list.techniques().len(), "technique"))
    };
    let lists = reading.lists().map(of_list).collect::<Vec<_>>().join("; ");
    match reading.warnings.as_slice() {
        [] => lists,
        warnings => format!("{lists}, {}", mistakes(warnings)),
    }
}
