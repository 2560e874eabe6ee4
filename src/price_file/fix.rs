//! The remedy of a diagnostic as edits.

use super::TextEdits;

/// Remedy of a [`Diagnostic`](super::Diagnostic) as edits of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// True if nothing else can be meant, so that nobody has to be asked.
    pub is_certain: bool,
    /// Edits of the text that was read, without a byte order mark.
    pub edits: TextEdits,
}
