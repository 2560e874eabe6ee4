//! Reasons why a list stays as it is.

/// Reason why a change can't be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The text is no RON, so that it can't be said what would change.
    #[error("the list has mistakes in its brackets, commas or quotes")]
    Unreadable,
    /// There is nothing at a path.
    #[error("the list has no such entry any more")]
    NothingThere,
    /// The text that is to be written is no value, or more than one.
    #[error("this can't be written there")]
    NoValue,
    /// An id is no id, or another entry has it.
    #[error("expected an id that no other entry has, of letters, digits, `-`, `_` and `.`")]
    NoId,
    /// An id by which the program would take the entry for something else.
    #[error("expected another id: Needlepoint knows a treatment or a place of its own by this one")]
    KnownId,
}
