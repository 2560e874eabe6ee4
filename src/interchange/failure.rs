//! What went wrong, to another program.

use crate::{
    cli::Failure,
    pricing_file::{Diagnostic, Severity},
};
use serde::Serialize;

/// Why a command could not do what was asked.
#[derive(Serialize)]
pub(in crate::cli) struct FailureJson<'a> {
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

impl<'a> From<&'a Failure> for FailureJson<'a> {
    fn from(failure: &'a Failure) -> Self {
        Self {
            error: ErrorJson {
                code: failure.code(),
                message: failure.message(),
                remedy: failure.remedy(),
                diagnostics: failure.diagnostics().iter().map(DiagnosticJson::from).collect(),
            },
        }
    }
}

/// A mistake in a price list; it has no line where the file as a whole can't be used.
#[derive(Serialize)]
pub(in crate::cli) struct DiagnosticJson<'a> {
    pub(in crate::cli) file: &'a str,
    pub(in crate::cli) line: Option<usize>,
    pub(in crate::cli) column: Option<usize>,
    pub(in crate::cli) severity: &'static str,
    pub(in crate::cli) message: String,
    pub(in crate::cli) hint: Option<String>,
}

impl<'a> From<&'a Diagnostic> for DiagnosticJson<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Self {
            file: &diagnostic.file,
            // 0 where the file as a whole is meant.
            line: Some(diagnostic.line).filter(|line| *line > 0),
            column: Some(diagnostic.column).filter(|column| *column > 0),
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            message: diagnostic.message.clone(),
            hint: diagnostic.hint.clone(),
        }
    }
}
