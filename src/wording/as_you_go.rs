//! A plan whose sessions are not booked together, in words.

use super::{phrasebook::Phrasebook, sessions::count};
use crate::{estimate::AsYouGo, locale::ArgValue};

/// Highest cost if only some sessions are booked now: one sentence without a full stop.
pub fn as_you_go(as_you_go: AsYouGo, book: Phrasebook<'_>) -> String {
    said(["as-you-go", "as-you-go-open"], as_you_go, book)
}

/// Highest cost if only some sessions are booked now: a whole sentence.
pub fn as_you_go_terms(as_you_go: AsYouGo, book: Phrasebook<'_>) -> String {
    said(["quote-means-as-you-go", "quote-means-as-you-go-open"], as_you_go, book)
}

fn said([up_to, open]: [&str; 2], as_you_go: AsYouGo, book: Phrasebook<'_>) -> String {
    let first = ("first", ArgValue::from(count(as_you_go.first, book.locale)));
    match as_you_go.most {
        Some(most) => book.text_with(up_to, &[first, ("amount", book.money(most).into())]),
        None => book.text_with(open, &[first]),
    }
}
