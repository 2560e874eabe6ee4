//! Quotes: the document that every form shows, and the forms themselves.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these helpers are only called by tests, which may"
)]

mod forms;
mod hostile;
mod lists;
mod shown;
mod wording;
