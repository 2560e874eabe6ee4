//! A quote on its way into a file.

use crate::{
    export::{ExportError, ReopenError},
    quote::Quote,
    storage::StorageError,
};
use std::sync::Arc;

/// How far a quote is on its way into a file.
#[derive(Debug, Default)]
pub enum Exporting {
    /// None is on its way.
    #[default]
    No,
    /// Where to write this one is being asked. It stays as it stood when that began.
    Asking(Arc<Quote>),
    /// This one is being written.
    Writing {
        /// The quote.
        quote: Arc<Quote>,
        /// Whether the window closes once it is.
        then_close: bool,
    },
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
