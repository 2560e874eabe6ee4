//! Place of an entry of a price list: its file and line.

use std::sync::Arc;

/// Place of an entry of the price list: its file and line.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SourceRef {
    /// The file's display name.
    pub file: Arc<str>,
    /// Its line, counted from 1; 0 if the entry was not read from a file.
    pub line: u32,
}
