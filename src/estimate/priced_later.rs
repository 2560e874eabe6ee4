//! How much of an estimate is priced at the consultation.

use super::{
    LineEnd, LineItem, LineKind, Purchase,
    plan::{Plan, PlanLine},
};
use crate::{
    catalog::{AddOn, AreaIndex, Basis, Ladder, Offer, Price, PriceList, Rung},
    money::High,
};
use std::collections::BTreeMap;

/// How much of an estimate is priced at the consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PricedLater {
    /// The lines of which there may be nothing known.
    pub lines: usize,
    /// The fewest and the most sessions of lines that are known in part, such as a fourth one beside
    /// a course of three.
    pub sessions: (u16, u16),
}

impl PricedLater {
    /// Of the lines of an estimate, from all its plans.
    pub(super) fn of(lines: &[LineItem], plans: &UnpricedSessions) -> Self {
        let mut later = Self::default();
        for line in lines.iter().filter(|line| line.is_unpriced()) {
            match plans.of(line) {
                Some((fewest, most)) => {
                    let sum = &mut later.sessions;
                    *sum = (sum.0.saturating_add(fewest), sum.1.saturating_add(most));
                }
                None => later.lines = later.lines.saturating_add(1),
            }
        }
        later
    }
}

/// How many sessions of each line have no price, over all plans of an estimate.
#[derive(Clone, Debug, Default)]
pub(super) struct UnpricedSessions {
    plans: usize,
    /// `None` where nothing at all is known of the line in a plan.
    lines: BTreeMap<(LineKind, Vec<AreaIndex>), Option<Counted>>,
}

/// The sessions without a price of a line that is known in part.
#[derive(Clone, Copy, Debug)]
struct Counted {
    fewest: u16,
    most: u16,
    /// In how many plans there are any.
    plans: usize,
}

impl UnpricedSessions {
    /// Takes up one plan more.
    pub(super) fn note(&mut self, list: &PriceList, plan: &Plan) {
        self.plans = self.plans.saturating_add(1);
        for line in plan.lines.iter().filter(|line| line.end.amount.high == High::Unknown) {
            let first = Counted { fewest: u16::MAX, most: 0, plans: 0 };
            let entry = self.lines.entry((line.kind, line.areas.clone())).or_insert(Some(first));
            let with = |known: Counted, sessions: u16| Counted {
                fewest: known.fewest.min(sessions),
                most: known.most.max(sessions),
                plans: known.plans.saturating_add(1),
            };
            *entry =
                entry.zip(unpriced_sessions(list, line)).map(|(known, count)| with(known, count));
        }
    }

    /// The fewest and the most of a line; `None` where there may be nothing known of it.
    fn of(&self, line: &LineItem) -> Option<(u16, u16)> {
        let counted = (*self.lines.get(&(line.kind, line.areas.clone()))?)?;
        let fewest = if counted.plans < self.plans { 0 } else { counted.fewest };
        Some((fewest, counted.most))
    }
}

/// How many sessions of a line have no price; `None` where nothing of it is known.
pub(super) fn unpriced_sessions(list: &PriceList, line: &PlanLine) -> Option<u16> {
    let ladder = match line.kind {
        LineKind::Treatment(index) => list.offer(index).map(Offer::ladder),
        LineKind::AddOn(index) => {
            let add_on = list.add_on(index).filter(|add_on| add_on.basis == Basis::PerSession);
            add_on.and_then(AddOn::ladder)
        }
        _ => None,
    }?;
    sessions_at(list, ladder, &line.end)
}

fn sessions_at(list: &PriceList, ladder: &Ladder, end: &LineEnd) -> Option<u16> {
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
