//! Quotes: the document that every form shows, and the forms themselves.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod expect;
mod forms;
mod hostile;
mod lists;
mod reference;
mod shown;
mod wording;
mod words_owed;
