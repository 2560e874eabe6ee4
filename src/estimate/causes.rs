//! Why the total is a range: a walk from its low end to its high end.
//!
//! The open choices are set, one at a time, from their value at the low end to their value at the
//! high end, sizes in the areas' order, then sessions; a step that can't be bought is merged with
//! the next. Then each line's own price is raised from low to high, in line order. Each step's
//! difference of the total, tax worked out anew, is that cause's share.

use super::{
    Cause, CauseReason, EstimateError, LineItem, LineKind,
    envelope::Envelope,
    plan::{Combination, Planner},
};
use crate::money::{Amount, High, Money, Overflow};

/// The causes of an envelope whose lines are `lines`; shares of zero are left out.
pub(super) fn causes(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Result<Vec<Cause>, EstimateError> {
    let mut causes = Vec::new();
    let mut reached = envelope.low.low();
    for (reason, combination) in open_choices(planner, envelope) {
        if let Ok(plan) = planner.plan(combination)? {
            add(&mut causes, reason, &mut reached, plan.low())?;
        }
    }
    let mut raised = untaxed_low(lines)?;
    let mut open = Vec::new();
    for (position, line) in lines.iter().enumerate().filter(|(_, line)| line.kind != LineKind::Tax)
    {
        match line.high.amount.high {
            High::Known(high) => {
                raised = raised.plus(high.minus(line.high.amount.low)?)?;
                add(
                    &mut causes,
                    CauseReason::LinePrice(position),
                    &mut reached,
                    taxed(planner, raised)?,
                )?;
            }
            High::Open => open.push(CauseReason::LinePrice(position)),
            High::Unknown => open.push(CauseReason::PriceOnRequest(position)),
        }
    }
    causes.extend(open.into_iter().map(|reason| Cause { reason, share: None }));
    Ok(causes)
}

fn add(
    causes: &mut Vec<Cause>,
    reason: CauseReason,
    reached: &mut Money,
    to: Money,
) -> Result<(), Overflow> {
    let share = to.minus(*reached)?;
    *reached = to;
    if share != Money::ZERO {
        causes.push(Cause { reason, share: Some(share) });
    }
    Ok(())
}

/// The combinations on the way from the low end to the high end, each with what it changes.
fn open_choices(planner: &Planner<'_>, envelope: &Envelope) -> Vec<(CauseReason, Combination)> {
    let (from, to) = (envelope.low.combination, envelope.high.combination);
    let target = planner.sizes(to);
    let mut sizes = planner.sizes(from).to_vec();
    let mut steps = Vec::new();
    for (position, decided) in target.iter().enumerate() {
        let Some(size) = sizes.get_mut(position).filter(|size| *size != decided) else { continue };
        *size = *decided;
        let found = planner.treatments.iter().position(|treatments| treatments.areas == sizes);
        let combination = found.map(|sizes| Combination { sizes, sessions: from.sessions });
        steps.extend(combination.map(|combination| (CauseReason::Size(decided.area), combination)));
    }
    if from.sessions != to.sessions {
        steps.push((CauseReason::Sessions, to));
    }
    steps
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
