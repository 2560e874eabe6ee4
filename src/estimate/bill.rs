//! Bill of chosen lines with one set of discounts: credits, surcharges and tax included.

use super::{
    LineKind,
    adjust::{DiscountSet, Discounted},
    fees::surcharges,
    line::{AddedLine, PlanLine},
    request::Request,
    tax::{Rests, Taxed, Taxes, is_taxed_apart, taxes},
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
        let added = |lines: &[AddedLine]| Amount::sum(lines.iter().map(|line| line.amount));
        // Of lines that are taxed alike, and of which nothing is credited, only the sum counts.
        let is_left_asked = !request.fees.is_empty() || is_taxed_apart(list, chosen);
        let (mut discounted, mut left) = set.take(list, request, chosen, is_left_asked)?;
        let charged = Amount::sum(chosen.iter().map(|line| line.end.amount))?;
        let before = charged.plus(added(&discounted.lines)?)?;
        if let Some(left) = &mut left {
            discounted.lines.extend(surcharges(list, request, before, left)?);
        }
        let mut changes = discounted.lines.iter().map(|line| line.amount.known_high());
        let change_is_known = changes.all(|high| high.is_some());
        let rests = match &left {
            Some(left) => Rests::Each(chosen, left),
            None => Rests::Together(chosen, before),
        };
        let taxes = taxes(list, rests, change_is_known)?;
        if list.tax().is_some_and(|tax| tax.mode == TaxMode::Added) {
            let line = |tax: &Taxed| AddedLine { kind: LineKind::Tax(tax.class), amount: tax.tax };
            discounted.lines.extend(taxes.iter().flatten().map(line));
        }
        let total = charged.plus(added(&discounted.lines)?)?;
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
