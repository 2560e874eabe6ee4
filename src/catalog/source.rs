//! Where in which file an entry of a price list stands.

use std::sync::Arc;

/// Where in which file an entry of the price list stands.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SourceRef {
    /// The file's display name.
    pub file: Arc<str>,
    /// Its line, counted from 1; 0 where the entry was not read from a file.
    pub line: u32,
}
