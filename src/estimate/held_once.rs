//! Treatments and add-ons held by a membership of which one period is counted, as the list advises no
//! interval.

use super::{LineEnd, LineItem, LineKind, Notice, request::Request};
use crate::catalog::{Basis, FeePeriod, PriceList};
use std::collections::BTreeSet;

/// Holdings of the patient's membership of which there may be more if the sessions are so far apart
/// that they are not all in one period.
pub(super) fn held_once(list: &PriceList, request: &Request, lines: &[LineItem]) -> Vec<Notice> {
    let Some(holder) = request.holder.filter(|holder| !holder.has_interval()) else {
        return Vec::new();
    };
    let membership = &list[holder.membership];
    let holding = |line: &LineItem| {
        let position = match line.kind {
            LineKind::Treatment(offer) => {
                membership.holding_of_offer(offer, list[offer].technique())
            }
            LineKind::AddOn(index) => {
                // What is had once is all had at the first session.
                let is_each = matches!(list[index].basis, Basis::PerSession | Basis::PerArea);
                membership.holding_of_add_on(index).filter(|_| is_each)
            }
            _ => None,
        }?;
        let is_had_anew = membership.holds.get(position)?.every != FeePeriod::Once;
        let is_in_part = [&line.low, &line.high].into_iter().any(is_held_in_part);
        (is_had_anew && is_in_part).then_some(position)
    };
    let holdings: BTreeSet<usize> = lines.iter().filter_map(holding).collect();
    let notice = |holding| Notice::HeldOnce { membership: holder.membership, holding };
    holdings.into_iter().map(notice).collect()
}

/// True if some of several sessions are held, and others are not.
fn is_held_in_part(end: &LineEnd) -> bool {
    let held = end.held();
    end.sessions > 1 && held > 0 && held < end.sessions.max(end.units())
}
