//! Bill of chosen lines with one set of discounts: credits, surcharges and tax included.

use super::{
    LineEnd, LineKind,
    adjust::{DiscountSet, Discounted},
    fees::surcharges,
    line::PlanLine,
    request::Request,
    tax::{Taxes, taxes},
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
        let mut discounted = set.take(list, request, chosen)?;
        let charged = sum(chosen)?;
        let before = charged.plus(sum(&discounted.lines)?)?;
        discounted.lines.extend(surcharges(list, request, before, &mut discounted.left)?);
        let mut changes = discounted.lines.iter().map(|line| line.end.amount.known_high());
        let change_is_known = changes.all(|high| high.is_some());
        let taxes = taxes(list, chosen, &discounted.left, change_is_known)?;
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
