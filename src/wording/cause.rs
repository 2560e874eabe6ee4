//! Causes of a range, put into words.

use super::{
    condition::visit_days, phrasebook::Phrasebook, sessions::are_neighbours, units::units_of,
};
use crate::{
    estimate::{Cause, CauseReason, Estimate},
    locale::Locale,
    selection::SessionRange,
};

/// Cause of a range as a phrase for the middle of a sentence, such as "whether 3 or 4 sessions are
/// needed". Its share of the width is the [`Cause`]'s and not part of the phrase.
pub fn cause(cause: &Cause, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let label = |position: usize| {
        estimate.lines.get(position).map_or_else(String::new, |line| line.label(book.list))
    };
    match cause.reason {
        CauseReason::Size(area) => {
            book.text_with("cause-size", &[("area", book.list.area_labels(&[area]).into())])
        }
        CauseReason::Sessions => {
            estimate.sessions.map_or_else(String::new, |planned| undecided(planned, book.locale))
        }
        CauseReason::Units(index) => {
            let open = estimate.open_units.iter().find(|open| open.add_on == index);
            let asked = open.map_or((0, 0), |open| (open.asked.low(), open.asked.high()));
            let add_on = &book.list[index];
            let units = units_of(add_on, asked, book.locale);
            let arguments = [("add-on", add_on.label.as_str().into()), ("units", units.into())];
            book.text_with("cause-units", &arguments)
        }
        CauseReason::Visits => visits(estimate, book),
        CauseReason::LinePrice(position) => {
            let key = if cause.share.is_some() { "cause-line-price" } else { "cause-line-open" };
            book.text_with(key, &[("line", label(position).into())])
        }
        CauseReason::PriceOnRequest(position) => {
            book.text_with("cause-on-request", &[("line", label(position).into())])
        }
    }
}

fn visits(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    match estimate.visits.as_slice() {
        [open] => {
            let period = ("period", visit_days(open.days, book).into());
            book.text_with("cause-visits", &[period])
        }
        _ => book.text("cause-visits-several"),
    }
}

fn undecided(range: SessionRange, locale: &Locale) -> String {
    let (low, high) = (range.low().get(), range.high().get());
    let key =
        if are_neighbours(low, high) { "cause-sessions-either" } else { "cause-sessions-between" };
    locale.text_with(key, &[("low", low.into()), ("high", high.into())])
}
