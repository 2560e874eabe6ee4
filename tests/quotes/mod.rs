//! Quotes: the document that every form shows, and the forms themselves.

mod expect;
mod forms;
mod hostile;
mod kinds;
mod lists;
mod loose;
mod reference;
mod savings;
mod shown;
mod terms;
mod wording;
mod words_owed;
