//! Causes of a range: a walk from its low end to its high end.
//!
//! The open choices are set, one at a time, from their value at the low end to their value at the
//! high end, sizes in the areas' order, then sessions, then units of add-ons in file order, then how
//! many sessions fall on the days that conditions ask for; a step that can't be bought is merged
//! with the next. Then each line's own price is taken from its value at the low end to that at the
//! high end, in line order. Each step's difference of the total, percentages, discounts and tax
//! worked out anew, is that cause's share. A share is negative if a credited fee, which makes the
//! total rise elsewhere, falls. With an open high end no plan is the dearest, so that the choices on
//! which the total hangs, too, are told without a share where the walk did not pass them.

use super::{
    EstimateError, LineItem,
    combination::Combination,
    ends::PriceEnds,
    envelope::Envelope,
    line::PlanLine,
    on_days::open_visits,
    plan::{Plan, Planner},
};
use crate::{
    catalog::{AddOnIndex, AreaIndex},
    money::{Amount, High, Money},
};
use std::collections::BTreeMap;

/// One reason why the total is a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The undecided choice or open price.
    pub reason: CauseReason,
    /// Part of the width that it makes, negative if the total is dearer without it; `None` if it
    /// opens the high end, or is open beside what does.
    pub share: Option<Money>,
}

/// Reason why a total is a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CauseReason {
    /// The size class of the area is not decided.
    Size(AreaIndex),
    /// The number of sessions is not decided.
    Sessions,
    /// The number of units of the add-on is not decided.
    Units(AddOnIndex),
    /// Number of sessions on the days that something is for, which is not decided; see
    /// [`Estimate::visits`](super::Estimate::visits).
    Visits,
    /// The price of the line at this position in [`Estimate::lines`](super::Estimate::lines) is
    /// itself a range, or open.
    LinePrice(usize),
    /// The line at this position has no price before the consultation.
    PriceOnRequest(usize),
}

/// The causes of an envelope whose lines are `lines`; shares of zero are left out.
pub(super) fn causes(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Result<Vec<Cause>, EstimateError> {
    let mut causes = Vec::new();
    walk(planner, envelope, lines, &mut |reason, reached| {
        let share = reached.map(|(share, _)| share);
        causes.push(Cause { reason: reason.clone(), share });
        Ok(())
    })?;
    Ok(causes)
}

/// Position of the walk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stage<'p> {
    /// At the low end of this plan.
    Low(&'p Plan),
    /// At these lines with the choices of the high end: of those that were chosen for its plan as
    /// many are raised to their high ends, as far as they have one. The others have their low ends
    /// as both.
    Raised(&'p [PlanLine], usize),
}

/// Tells each cause, with its share and where the walk is then; without both if it opens the high
/// end, or is open beside what does.
type Visitor<'v> =
    dyn FnMut(&CauseReason, Option<(Money, Stage<'_>)>) -> Result<(), EstimateError> + 'v;

/// Walks from the low end of the total to its high end.
pub(super) fn walk(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
    visit: &mut Visitor<'_>,
) -> Result<(), EstimateError> {
    let mut reached = envelope.low.low();
    let mut told = Vec::new();
    let mut go_on = |reason: CauseReason,
                     to: Money,
                     stage: Stage<'_>,
                     visit: &mut Visitor<'_>|
     -> Result<(), EstimateError> {
        let share = to.minus(reached)?;
        reached = to;
        if share == Money::ZERO {
            return Ok(());
        }
        visit(&reason, Some((share, stage)))?;
        told.push(reason);
        Ok(())
    };
    for (reason, combination) in open_choices(planner, envelope) {
        if combination == envelope.high.combination {
            go_on(reason, envelope.high.low(), Stage::Low(&envelope.high), visit)?;
        } else if let Ok(plan) = planner.plan(combination)? {
            go_on(reason, plan.low(), Stage::Low(&plan), visit)?;
        }
    }
    let last = last_to_raise(planner, &envelope.high);
    let mut walked: Vec<PlanLine> = envelope.high.chosen().map(PlanLine::at_low).collect();
    let mut open = Vec::new();
    for (position, chosen) in envelope.high.chosen().enumerate() {
        let Some(line) = walked.get_mut(position) else { continue };
        let is_its = |own: &LineItem| own.kind == chosen.kind && own.areas == chosen.areas[..];
        let Some(place) = lines.iter().position(is_its) else { continue };
        let amount = chosen.end.amount;
        if planner.follows_treatments(chosen.kind) && amount.high != High::Unknown {
            continue;
        }
        match amount.high {
            High::Known(high) => {
                line.end.amount = amount;
                planner.follow_treatments(&mut walked, envelope.high.combination)?;
                // A fixed price is no cause, whatever discounts make of the others.
                if high == amount.low {
                    continue;
                }
                let total = if last == Some(position) {
                    envelope.high.total
                } else {
                    planner.total(&walked, envelope.high.combination)?
                };
                if let Some(total) = total.known_high() {
                    let stage = Stage::Raised(&walked, position.saturating_add(1));
                    go_on(CauseReason::LinePrice(place), total, stage, visit)?;
                }
            }
            High::Open => open.push(CauseReason::LinePrice(place)),
            High::Unknown => open.push(CauseReason::PriceOnRequest(place)),
        }
    }
    if !open.is_empty() {
        let undecided = undecided(planner, envelope, lines).into_iter();
        open.extend(undecided.filter(|reason| !told.contains(reason)));
    }
    open.iter().try_for_each(|reason| visit(reason, None))
}

/// The last of the lines chosen for the plan at the high end that is raised, if they come to its
/// total then.
fn last_to_raise(planner: &Planner<'_>, plan: &Plan) -> Option<usize> {
    let is_known = |line: &PlanLine| line.end.amount.known_high().is_some();
    let is_as_priced = plan.prices == PriceEnds::Own && plan.turns.is_empty();
    if !is_as_priced || !plan.chosen().all(is_known) {
        return None;
    }
    let is_raised = |line: &PlanLine| {
        let Amount { high, low } = line.end.amount;
        high != High::Known(low) && !planner.follows_treatments(line.kind)
    };
    let raised = plan.chosen().enumerate().filter(|(_, line)| is_raised(line));
    raised.last().map(|(position, _)| position)
}

/// The choices that can be bought in more than one way: sizes in the areas' order, then sessions,
/// then units, then how many sessions fall on days for which something of the plan is.
fn undecided(planner: &Planner<'_>, envelope: &Envelope, lines: &[LineItem]) -> Vec<CauseReason> {
    let low = envelope.low.combination;
    let is_left_out =
        |own: &Combination| envelope.left_out.iter().any(|(combination, _)| combination == own);
    let bought: Vec<Combination> =
        planner.combinations().into_iter().filter(|own| !is_left_out(own)).collect();
    let sizes = planner.sizes(low).iter().enumerate().filter(|(position, own)| {
        let decided = bought.iter().map(|&other| planner.sizes(other).get(*position));
        decided.flatten().any(|decided| decided != *own)
    });
    let sizes = sizes.map(|(_, own)| CauseReason::Size(own.area));
    let is_open = bought.iter().any(|other| other.sessions != low.sessions);
    let units = planner.add_ons.iter().filter_map(|add_on| {
        let units = add_on.units?;
        let differs =
            |other: &Combination| units.moved(low.quantities, other.quantities) != low.quantities;
        bought.iter().any(differs).then_some(CauseReason::Units(add_on.index))
    });
    let mut ways = BTreeMap::new();
    let mut first_way = |own: &Combination| *ways.entry(own.sessions).or_insert(own.visits);
    let falls_on_days = bought.iter().any(|own| first_way(own) != own.visits)
        && !open_visits(planner, envelope, lines).is_empty();
    let visits = falls_on_days.then_some(CauseReason::Visits);
    sizes.chain(is_open.then_some(CauseReason::Sessions)).chain(units).chain(visits).collect()
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
        let combination = found.map(|sizes| Combination { sizes, ..from });
        steps.extend(combination.map(|combination| (CauseReason::Size(decided.area), combination)));
    }
    let mut visits = from.visits;
    if from.sessions != to.sessions {
        let with_sessions = planner.with_sessions(from, to.sessions);
        visits = with_sessions.visits;
        steps.push((CauseReason::Sessions, Combination { sizes: to.sizes, ..with_sessions }));
    }
    let mut quantities = from.quantities;
    for add_on in &planner.add_ons {
        let Some(units) = add_on.units else { continue };
        let moved = units.moved(quantities, to.quantities);
        if moved != quantities {
            quantities = moved;
            let reason = CauseReason::Units(add_on.index);
            steps.push((reason, Combination { quantities, visits, ..to }));
        }
    }
    if visits != to.visits {
        steps.push((CauseReason::Visits, to));
    }
    steps
}
