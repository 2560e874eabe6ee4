//! Sessions and units that are left to pay for beside those that are held.

use crate::{
    catalog::SessionCount,
    estimate::purchase::{PriceTable, SoldSessions},
};
use std::cmp::Reverse;

/// Cheapest way to buy so many units of which some may be held, and how many are. Of equally cheap
/// ones it is that of fewest purchases, then that of which most is held. `None` if there is none.
pub(in crate::estimate) fn cheapest_units(
    table: &PriceTable,
    units: SessionCount,
    most_held: u16,
) -> Option<(SoldSessions, u16)> {
    if most_held == 0 {
        return Some((table.sold(units)?, 0));
    }
    let with = |held: u16| Some((sold_beside(table, units, held)?, held));
    (0..=most_held.min(units.get())).filter_map(with).min_by_key(|(sold, held)| {
        let SoldSessions { price, purchases, known } = *sold;
        (price.high, !known, price.low, purchases, Reverse(*held))
    })
}

/// Price of so many sessions of which some are held; `None` if the others can't be bought exactly.
#[inline]
pub(in crate::estimate) fn sold_beside(
    table: &PriceTable,
    sessions: SessionCount,
    held: u16,
) -> Option<SoldSessions> {
    match paid(sessions, held) {
        Some(paid) => table.sold(paid),
        None => Some(SoldSessions::NOTHING),
    }
}

/// Sessions that are left to pay for, if there are any.
pub(in crate::estimate) fn paid(sessions: SessionCount, held: u16) -> Option<SessionCount> {
    SessionCount::new(sessions.get().saturating_sub(held))
}
