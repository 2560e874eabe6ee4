//! Why the total is a range: a walk from its low end to its high end.
//!
//! The open choices are set, one at a time, from their value at the low end to their value at the
//! high end, sizes in the areas' order, then sessions; a step that can't be bought is merged with
//! the next. Then each line's own price is raised from low to high, in line order. Each step's
//! difference of the total, percentages, discounts and tax worked
//! out anew, is that cause's share.

use super::{
    Cause, CauseReason, EstimateError, LineItem, LineKind,
    envelope::Envelope,
    plan::{Combination, PlanLine, Planner},
};
use crate::money::{High, Money, Overflow};

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
    let mut walked: Vec<PlanLine> =
        envelope.high.lines.iter().filter(|line| is_chosen(line)).map(at_low).collect();
    let is_unknown = |line: &PlanLine| {
        matches!(line.kind, LineKind::Treatment(_)) && line.end.amount.high == High::Unknown
    };
    let treatments_unknown = envelope.high.lines.iter().any(is_unknown);
    let mut open = Vec::new();
    for position in 0..walked.len() {
        let Some(line) = walked.get_mut(position) else { continue };
        let is_its = |own: &LineItem| own.kind == line.kind && own.areas == line.areas;
        let Some(place) = lines.iter().position(is_its) else { continue };
        let amount = envelope.high.line(line.kind, &line.areas).amount;
        if planner.follows_treatments(line.kind) && amount.high != High::Unknown {
            continue;
        }
        match amount.high {
            High::Known(_) => {
                line.end.amount = amount;
                if !treatments_unknown {
                    planner.follow_treatments(&mut walked, envelope.high.combination)?;
                }
                // A fixed price is no cause, whatever discounts make of the others.
                if amount.known_high() == Some(amount.low) {
                    continue;
                }
                if let Some(total) = planner.finish(&walked)?.total.known_high() {
                    add(&mut causes, CauseReason::LinePrice(place), &mut reached, total)?;
                }
            }
            High::Open => open.push(CauseReason::LinePrice(place)),
            High::Unknown => open.push(CauseReason::PriceOnRequest(place)),
        }
    }
    causes.extend(open.into_iter().map(|reason| Cause { reason, share: None }));
    Ok(causes)
}

/// Whether a line was chosen, and not worked out from others.
fn is_chosen(line: &PlanLine) -> bool {
    match line.kind {
        LineKind::Treatment(_) | LineKind::Package(_) | LineKind::AddOn(_) | LineKind::Fee(_) => {
            true
        }
        LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => false,
    }
}

/// A line as if its price were the low one.
fn at_low(line: &PlanLine) -> PlanLine {
    let mut line = line.clone();
    line.end.amount.high = High::Known(line.end.amount.low);
    line
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
