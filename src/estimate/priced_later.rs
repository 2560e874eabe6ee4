//! How much of an estimate is priced at the consultation.

use super::{LineEnd, LineItem, LineKind, Purchase};
use crate::{
    catalog::{AddOn, Basis, Ladder, Offer, Price, PriceList, Rung},
    money::High,
};

/// How much of an estimate is priced at the consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PricedLater {
    /// The lines of which nothing is known at an end.
    pub lines: usize,
    /// The fewest and the most sessions of lines that are known in part, such as a fourth one beside
    /// a course of three.
    pub sessions: (u16, u16),
}

impl PricedLater {
    /// Of the lines of an estimate.
    pub fn of(list: &PriceList, lines: &[LineItem]) -> Self {
        let mut later = Self::default();
        let (mut at_low, mut at_high) = (0_u16, 0_u16);
        for line in lines.iter().filter(|line| line.is_unpriced()) {
            match sessions(list, line) {
                Some((low, high)) => {
                    at_low = at_low.saturating_add(low);
                    at_high = at_high.saturating_add(high);
                }
                None => later.lines = later.lines.saturating_add(1),
            }
        }
        later.sessions = (at_low.min(at_high), at_low.max(at_high));
        later
    }
}

/// How many sessions of a line have no price at the low and at the high end; `None` where nothing at
/// all is known at one of them.
fn sessions(list: &PriceList, line: &LineItem) -> Option<(u16, u16)> {
    let ladder = match line.kind {
        LineKind::Treatment(index) => list.offer(index).map(Offer::ladder),
        LineKind::AddOn(index) => {
            let add_on = list.add_on(index).filter(|add_on| add_on.basis == Basis::PerSession);
            add_on.and_then(AddOn::ladder)
        }
        _ => None,
    }?;
    let at = |end| sessions_at(list, ladder, end);
    Some((at(&line.low)?, at(&line.high)?))
}

fn sessions_at(list: &PriceList, ladder: &Ladder, end: &LineEnd) -> Option<u16> {
    if end.amount.high != High::Unknown {
        return Some(0);
    }
    let (later, known): (Vec<&Purchase>, Vec<&Purchase>) =
        end.purchases.iter().partition(|bought| is_on_request(list, ladder, **bought));
    let counts = later.iter().map(|bought| bought.sessions.get().saturating_mul(bought.times));
    let sessions = counts.fold(0, u16::saturating_add);
    (!known.is_empty() && sessions > 0).then_some(sessions)
}

fn is_on_request(list: &PriceList, ladder: &Ladder, bought: Purchase) -> bool {
    let price = match bought.special.and_then(|index| list.special_price(index)) {
        // One that can't be worked out would have been refused.
        Some(special) => special.price(special.published(ladder)).ok().flatten(),
        None if bought.by_tier => ladder.single().map(Rung::price),
        None => ladder.rung(bought.sessions).map(Rung::price),
    };
    price == Some(Price::OnRequest)
}
