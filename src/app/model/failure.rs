//! Failures: what did not work.

use super::draft::DraftTrouble;
use crate::{
    catalog::PriceList,
    estimate::EstimateError,
    export::{ExportError, ReopenError},
    storage::StorageError,
};
use std::{path::PathBuf, sync::Arc};

/// Something that did not work.
#[derive(Debug)]
pub enum Failure {
    /// Languages that the clinic added can't be read: why, for each.
    Languages(Vec<String>),
    /// No list of the file is in force; the one that is called so is shown nevertheless.
    NoListInForce(String),
    /// The choices come to no quote by this list.
    NoQuote(EstimateError, Arc<PriceList>),
    /// A quote was not written.
    NotExported(ExportFailure),
    /// An exported quote was not opened.
    QuoteNotOpened(PathBuf, QuoteFault),
    /// The system could not open or show a file.
    NotOpened(PathBuf),
    /// The draft is not kept, not erased or not brought back.
    Draft(DraftTrouble),
    /// The report of a crash is not erased.
    CrashReportNotErased(StorageError),
    /// The settings are not remembered.
    SettingsNotSaved(StorageError),
}

/// Reason why a quote was not written.
#[derive(Debug)]
pub enum ExportFailure {
    /// It could not be put into its form.
    Export(ExportError),
    /// The file could not be written.
    Storage(StorageError),
    /// The program made a mistake and gave up.
    Crash,
}

/// Reason why an exported quote was not opened.
#[derive(Debug)]
pub enum QuoteFault {
    /// Its file can't be read.
    Unreadable(StorageError),
    /// Its file gives no quote.
    Content(ReopenError),
}
