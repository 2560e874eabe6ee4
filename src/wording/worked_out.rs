//! Words for how a row of a quote comes about: how it is counted, with the prices that it adds up
//! from.

use super::{
    counted::{add_on_counted, bought, counted},
    phrasebook::Phrasebook,
};
use crate::estimate::{Estimate, LineItem, LineKind};

/// Count of a line with the prices of its parts: "course of 3 sessions (£540) + 1 single session
/// (£200)", "4 single sessions (£180 each)".
pub fn worked_out(line: &LineItem, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    match line.kind {
        LineKind::Treatment(index) => bought(line, Some(book.list[index].ladder()), book),
        LineKind::AddOn(index) => {
            let add_on = &book.list[index];
            add_on_counted(line, add_on, add_on.ladder(), estimate, book)
        }
        LineKind::Package(_)
        | LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Fee(_)
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => counted(line, estimate, book),
    }
}
