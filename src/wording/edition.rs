//! Lists of a file whose days are over.

use super::phrasebook::Phrasebook;
use crate::catalog::Edition;

/// Sentence that the days of a list are over, and that the one of `book` is in force in its place.
pub fn list_ended(ended: &Edition, book: Phrasebook<'_>) -> String {
    let list = book.list;
    let next = list.edition().map_or(list.clinic().name.as_str(), |edition| &edition.label);
    let date = ended.until.map_or_else(String::new, |until| book.locale.date(until));
    let arguments =
        [("list", ended.label.as_str().into()), ("date", date.into()), ("next", next.into())];
    book.text_with("list-ended", &arguments)
}
