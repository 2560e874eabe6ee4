//! A quote on its way into a file.

use crate::{
    export::{ExportError, ReopenError},
    storage::StorageError,
};

/// Whether a quote is being written, and what comes after that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exporting {
    /// None is.
    No,
    /// One is.
    Yes,
    /// One is, and once it is written the window closes.
    ThenClose,
}

/// Why a quote was not written.
#[derive(Debug)]
pub enum ExportFailure {
    /// It could not be put into its form.
    Export(ExportError),
    /// The file could not be written.
    Storage(StorageError),
    /// The program made a mistake and gave up.
    Crash,
}

/// Why an exported quote was not opened.
#[derive(Debug)]
pub enum QuoteFault {
    /// Its file can't be read.
    Unreadable(StorageError),
    /// Its file gives no quote.
    Content(ReopenError),
}
