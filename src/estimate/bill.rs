//! What chosen lines come to in one way to discount: credits, surcharges and tax included.

use super::{
    LineEnd, LineKind,
    adjust::{Discounted, Way},
    fees::surcharges,
    line::PlanLine,
    request::Request,
    tax::{Taxes, taxes},
};
use crate::{
    catalog::{PriceList, TaxMode},
    money::{Amount, Overflow},
};

/// What a plan comes to in one way to discount.
#[derive(Clone, Debug)]
pub(super) struct Bill {
    /// With a line for all that is added to the chosen lines.
    pub(super) way: Discounted,
    pub(super) total: Amount,
    pub(super) taxes: Taxes,
}

impl Bill {
    /// Of lines whose amounts are decided at either end of the total.
    pub(super) fn of(
        list: &PriceList,
        request: &Request,
        chosen: &[PlanLine],
        way: &Way<'_>,
    ) -> Result<Self, Overflow> {
        let sum = |lines: &[PlanLine]| {
            lines.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(line.end.amount))
        };
        let mut way = way.take(list, request, chosen)?;
        let charged = sum(chosen)?;
        let before = charged.plus(sum(&way.lines)?)?;
        way.lines.extend(surcharges(list, request, before, &mut way.left)?);
        let mut changes = way.lines.iter().map(|line| line.end.amount.known_high());
        let change_is_known = changes.all(|high| high.is_some());
        let taxes = taxes(list, chosen, &way.left, change_is_known)?;
        if list.tax().is_some_and(|tax| tax.mode == TaxMode::Added) {
            way.lines.extend(taxes.iter().flatten().map(|tax| {
                let end = LineEnd { amount: tax.tax, ..LineEnd::ABSENT };
                PlanLine::other(LineKind::Tax(tax.class), end)
            }));
        }
        let total = charged.plus(sum(&way.lines)?)?;
        Ok(Self { way, total, taxes })
    }

    /// What decides between two ways to discount.
    pub(super) fn key(&self) -> (Amount, usize) {
        (self.total, self.way.lines.len())
    }

    /// Whether its low end is above its high end.
    pub(super) fn is_crossed(&self) -> bool {
        self.total.known_high().is_some_and(|high| self.total.low > high)
    }
}
