//! Bill of chosen lines with one set of discounts: credits, surcharges and tax included.

use super::{
    LineEnd, LineKind,
    adjust::{DiscountSet, Discounted},
    fees::surcharges,
    line::PlanLine,
    request::Request,
    tax::{Rests, Taxes, is_taxed_apart, taxes},
};
use crate::{
    catalog::{PriceList, TaxMode},
    money::{Amount, Overflow},
};

/// Total of a plan with one set of discounts.
#[derive(Clone, Debug)]
pub(super) struct Bill {
    /// With a line for all that is added to the chosen lines.
    pub(super) discounted: Discounted,
    pub(super) total: Amount,
    pub(super) taxes: Taxes,
}

impl Bill {
    /// Of lines whose amounts are decided at either end of the total.
    pub(super) fn of(
        list: &PriceList,
        request: &Request,
        chosen: &[PlanLine],
        set: &DiscountSet<'_>,
    ) -> Result<Self, Overflow> {
        let sum = |lines: &[PlanLine]| {
            lines.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(line.end.amount))
        };
        // Of lines that are taxed alike, and of which nothing is credited, only the sum counts.
        let is_left_asked = !request.fees.is_empty() || is_taxed_apart(list, chosen);
        let mut discounted = set.take(list, request, chosen, is_left_asked)?;
        let charged = sum(chosen)?;
        let before = charged.plus(sum(&discounted.lines)?)?;
        if let Some(left) = &mut discounted.left {
            discounted.lines.extend(surcharges(list, request, before, left)?);
        }
        let mut changes = discounted.lines.iter().map(|line| line.end.amount.known_high());
        let change_is_known = changes.all(|high| high.is_some());
        let rests = match &discounted.left {
            Some(left) => Rests::Each(chosen, left),
            None => Rests::Together(chosen, before),
        };
        let taxes = taxes(list, rests, change_is_known)?;
        if list.tax().is_some_and(|tax| tax.mode == TaxMode::Added) {
            discounted.lines.extend(taxes.iter().flatten().map(|tax| {
                let end = LineEnd { amount: tax.tax, ..LineEnd::ABSENT };
                PlanLine::other(LineKind::Tax(tax.class), end)
            }));
        }
        let total = charged.plus(sum(&discounted.lines)?)?;
        Ok(Self { discounted, total, taxes })
    }

    /// Total and number of lines, which decide between two sets of discounts.
    pub(super) fn key(&self) -> (Amount, usize) {
        (self.total, self.discounted.lines.len())
    }

    /// True if its low end is above its high end.
    pub(super) fn is_crossed(&self) -> bool {
        self.total.known_high().is_some_and(|high| self.total.low > high)
    }
}
