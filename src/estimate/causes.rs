//! Why the total is a range: a walk from its low end to its high end.
//!
//! First the number of sessions is set from its value at the low end to its value at the high
//! end, then each line's own price is raised from low to high, in line order. Each step's
//! difference of the total, tax worked out anew, is that cause's share.

use super::{
    Cause, CauseReason, EstimateError, LineItem, LineKind, envelope::Envelope, plan::Planner,
};
use crate::money::{Amount, High, Money, Overflow};

/// The causes of an envelope whose lines are `lines`; shares of zero are left out.
pub(super) fn causes(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Result<Vec<Cause>, EstimateError> {
    let mut causes = Vec::new();
    let mut add = |reason, from: Money, to: Money| -> Result<(), Overflow> {
        let share = to.minus(from)?;
        if share != Money::ZERO {
            causes.push(Cause { reason, share: Some(share) });
        }
        Ok(())
    };
    let mut reached = envelope.high.low();
    add(CauseReason::Sessions, envelope.low.low(), reached)?;
    let mut raised = untaxed_low(lines)?;
    let mut open = Vec::new();
    for (position, line) in lines.iter().enumerate().filter(|(_, line)| line.kind != LineKind::Tax)
    {
        match line.high.amount.high {
            High::Known(high) => {
                raised = raised.plus(high.minus(line.high.amount.low)?)?;
                let total = taxed(planner, raised)?;
                add(CauseReason::LinePrice(position), reached, total)?;
                reached = total;
            }
            High::Open => open.push(CauseReason::LinePrice(position)),
            High::Unknown => open.push(CauseReason::PriceOnRequest(position)),
        }
    }
    causes.extend(open.into_iter().map(|reason| Cause { reason, share: None }));
    Ok(causes)
}

/// The low prices of the high end's plan, before tax that is added.
fn untaxed_low(lines: &[LineItem]) -> Result<Money, Overflow> {
    let untaxed = lines.iter().filter(|line| line.kind != LineKind::Tax);
    untaxed.map(|line| line.high.amount.low).try_fold(Money::ZERO, Money::plus)
}

fn taxed(planner: &Planner<'_>, amount: Money) -> Result<Money, Overflow> {
    let tax = planner.added_tax(Amount::fixed(amount))?;
    tax.map_or(Ok(amount), |tax| amount.plus(tax.low))
}
