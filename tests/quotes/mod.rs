//! Quotes: the document that every form shows, and the forms themselves.

mod chair_time;
mod days;
mod expect;
mod faults;
mod forms;
mod hostile;
mod joined;
mod kinds;
mod lists;
mod loose;
mod promises;
mod reference;
mod savings;
mod shown;
mod table;
mod taxes;
mod terms;
mod texts;
mod wording;
mod words_owed;
