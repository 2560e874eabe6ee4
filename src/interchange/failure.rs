//! Failures, to another program.

use crate::price_file::{Diagnostic, Fix, Severity};
use serde::Serialize;

/// Failure of a command.
#[derive(Serialize)]
pub struct FailureJson<'a> {
    error: ErrorJson<'a>,
}

#[derive(Serialize)]
struct ErrorJson<'a> {
    code: &'static str,
    message: String,
    remedy: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<DiagnosticJson<'a>>,
}

impl<'a> FailureJson<'a> {
    /// Failure under the name that it has for programs, in words for people, with the mistakes in
    /// the price list, if it is that.
    pub fn new(
        code: &'static str,
        message: String,
        remedy: String,
        mistakes: &'a [Diagnostic],
    ) -> Self {
        let diagnostics = mistakes.iter().map(DiagnosticJson::from).collect();
        Self { error: ErrorJson { code, message, remedy, diagnostics } }
    }
}

/// A mistake in a price list; it has no line if the file as a whole can't be used.
#[derive(Serialize)]
pub struct DiagnosticJson<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    message: String,
    hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixJson<'a>>,
}

/// A remedy as edits of the text of the file, without a byte order mark.
#[derive(Serialize)]
struct FixJson<'a> {
    /// True if nothing else can be meant.
    certain: bool,
    edits: Vec<EditJson<'a>>,
}

/// A piece of the text, by its bytes, with what takes its place.
#[derive(Serialize)]
struct EditJson<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> From<&'a Fix> for FixJson<'a> {
    fn from(fix: &'a Fix) -> Self {
        let edits = fix.edits.edits().iter().map(|edit| EditJson {
            start: edit.span.start,
            end: edit.span.end,
            text: &edit.text,
        });
        Self { certain: fix.is_certain, edits: edits.collect() }
    }
}

impl<'a> DiagnosticJson<'a> {
    /// Mistake that keeps a file as a whole from being used, and what to do about it.
    pub fn of_file(file: &'a str, message: String, remedy: String) -> Self {
        let (severity, hint) = (ERROR, Some(remedy));
        Self { file, line: None, column: None, severity, code: None, message, hint, fix: None }
    }
}

/// The severity of what keeps a price list from being used.
const ERROR: &str = "error";

impl<'a> From<&'a Diagnostic> for DiagnosticJson<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Self {
            file: &diagnostic.file,
            // 0 where the file as a whole is meant.
            line: Some(diagnostic.line).filter(|line| *line > 0),
            column: Some(diagnostic.column).filter(|column| *column > 0),
            severity: match diagnostic.severity {
                Severity::Error => ERROR,
                Severity::Warning => "warning",
            },
            code: Some(diagnostic.code.word()),
            message: diagnostic.message.clone(),
            hint: diagnostic.hint.clone(),
            fix: diagnostic.fix.as_ref().map(FixJson::from),
        }
    }
}
