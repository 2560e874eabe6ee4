//! Crashes of earlier runs, as they are told when the window opens.

use crate::storage::CrashReport;
use std::path::Path;

/// Crashes of earlier runs that are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crashes {
    /// Their reports, at least one.
    pub reports: Vec<CrashReport>,
    /// True if a consultation of the last run is back.
    pub is_draft_back: bool,
    /// True once the reports were copied.
    pub is_copied: bool,
}

impl Crashes {
    /// The texts of all reports.
    pub fn text(&self) -> String {
        self.reports.iter().map(|report| report.text.as_str()).collect()
    }

    /// Folder in which they lie.
    pub fn folder(&self) -> Option<&Path> {
        self.reports.first()?.path.parent()
    }
}
