//! Price, or number of areas, that decides which band of a discount is reached.

use super::Remainder;
use crate::{
    catalog::{AddOn, Ladder, Per, Rung, Scope},
    estimate::{LineKind, add_ons::is_included_in, line::PlanLine},
    money::{Money, Overflow, Percent},
};

impl Remainder<'_> {
    /// The price that decides the band: of the plan, or of one session as it is published.
    pub(in crate::estimate) fn price_for_bands(
        &mut self,
        meant: &[usize],
        per: Per,
    ) -> Result<Money, Overflow> {
        match per {
            Per::Plan => Ok(self.rests.sum(meant)?.low),
            Per::Session => {
                let lines = meant.iter().filter_map(|&line| self.lines.get(line));
                let mut prices = lines.map(|line| self.price_of_one(line));
                prices.try_fold(Money::ZERO, |sum, price| sum.plus(price?))
            }
        }
    }

    /// The number of areas that decides the band: those of the plan within a scope.
    pub(in crate::estimate) fn areas(&self, scope: &Scope) -> u16 {
        self.request.treated.within(scope)
    }

    /// The published price of a session, at its low end; else the average of those bought.
    ///
    /// An add-on has as many units as a session that has it: none if it is included, one for each
    /// area if it is charged per area. One in percent costs its part of the treatments' published
    /// prices.
    fn price_of_one(&self, line: &PlanLine) -> Result<Money, Overflow> {
        let sessions = line.end.sessions.max(1);
        let single = match line.kind {
            LineKind::Treatment(offer) => self.list[offer].ladder().single().map(Rung::price),
            LineKind::AddOn(index) => {
                let add_on = &self.list[index];
                if let Some(percent) = add_on.percent()
                    && self.treatments().next().is_some()
                {
                    return self.share_of_one(add_on, percent);
                }
                let beside = || add_on.ladder().and_then(Ladder::single).map(Rung::price);
                if self.is_beside_something() { beside() } else { add_on.alone }
            }
            _ => None,
        };
        match (single, line.kind) {
            (Some(single), LineKind::AddOn(_)) => {
                let units = line.end.purchases.iter().map(|bought| {
                    u32::from(bought.sessions.get()).saturating_mul(u32::from(bought.times))
                });
                let units: u32 = units.fold(0, u32::saturating_add);
                single.amount().low.scaled(i128::from(units), i128::from(sessions))
            }
            (Some(single), _) => Ok(single.amount().low),
            (None, _) => line.end.amount.low.scaled(1, i128::from(sessions)),
        }
    }

    /// The published price of a session of an add-on in percent; nothing if it is included.
    fn share_of_one(&self, add_on: &AddOn, percent: Percent) -> Result<Money, Overflow> {
        if self.treatments().any(|line| is_included_in(&add_on.rules, line, self.list)) {
            return Ok(Money::ZERO);
        }
        let singles = self.treatments().map(|line| self.price_of_one(line));
        percent.of(singles.into_iter().try_fold(Money::ZERO, |sum, one| sum.plus(one?))?)
    }

    fn treatments(&self) -> impl Iterator<Item = &PlanLine> {
        self.lines.iter().filter(|line| matches!(line.kind, LineKind::Treatment(_)))
    }

    /// True if there is a treatment, in a package or not, that add-ons stand beside.
    fn is_beside_something(&self) -> bool {
        self.lines.iter().any(|line| match line.kind {
            LineKind::Treatment(_) => true,
            LineKind::Package(_) => line.end.sessions > 0,
            _ => false,
        })
    }
}
