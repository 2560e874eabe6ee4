//! Discounts and special prices that begin or end within days.

use super::{
    Hint,
    desk::{Desk, MAX_WAYS, Priced},
};
use crate::{estimate::Reduction, money::Money, selection::Selection};
use jiff::{ToSpan as _, civil::Date};

/// Days ahead on which a beginning or an end is worth a word: a first session is put off or brought
/// forward by a fortnight, seldom by more.
const SOON_DAYS: i64 = 14;

/// A discount or a special price that is not given yet, but within days.
pub(super) fn begins_soon(desk: &Desk<'_>) -> Option<Hint> {
    let today = desk.selection.on?;
    let soon = Reduction::all(desk.list).filter_map(|(what, condition)| {
        let from = condition.from.filter(|from| today < *from)?;
        (is_soon(from, today) && !what.is_given(&desk.now.lines)).then_some((what, from))
    });
    let begins = |(what, from): (Reduction, Date)| {
        let then = on(desk, from).filter(|then| what.is_given(&then.lines))?;
        let difference = desk.to(then.total).filter(|difference| desk.saves(*difference))?;
        Some((difference, what, from))
    };
    let best = soon.take(MAX_WAYS).filter_map(begins).min();
    best.map(|(difference, what, on)| Hint::ReductionBegins { what, on, difference })
}

/// A discount or a special price that is given, but only for some days more.
pub(super) fn ends_soon(desk: &Desk<'_>) -> Option<Hint> {
    let today = desk.selection.on?;
    let soon = Reduction::all(desk.list).filter_map(|(what, condition)| {
        let last_day = condition.until.filter(|_| what.is_given(&desk.now.lines))?;
        is_soon(last_day, today).then_some((what, last_day))
    });
    let ends = |(what, last_day): (Reduction, Date)| {
        let then = on(desk, last_day.tomorrow().ok()?)?;
        let difference = desk.to(then.total).filter(|difference| *difference > Money::ZERO)?;
        Some((difference, what, last_day))
    };
    let most = soon.take(MAX_WAYS).filter_map(ends).max();
    most.map(|(difference, what, last_day)| Hint::ReductionEnds { what, last_day, difference })
}

/// Plan as it is quoted on another day, if the list is still in force then.
fn on(desk: &Desk<'_>, day: Date) -> Option<Priced> {
    let in_force = desk.list.edition().is_none_or(|edition| edition.is_in_force(day));
    let other = Selection { on: Some(day), ..desk.selection.clone() };
    if in_force { desk.price(&other) } else { None }
}

/// True if a day is near enough to be worth a word.
fn is_soon(day: Date, today: Date) -> bool {
    // A day after the year 9999 is after every other.
    today.checked_add(SOON_DAYS.days()).map_or(true, |last| day <= last)
}
