//! Share of a cause in the range of the total.

use super::{Step, What, end::End, sums::less, tree::Tree};
use crate::{
    catalog::AreaIndex,
    estimate::{
        CauseReason, EstimateError, LineItem, LineKind,
        causes::{Stage, walk},
        envelope::Envelope,
        line::PlanLine,
        plan::{Plan, Planner},
    },
};

/// The cause at a position: the total with it less the total before it, or the line that opens the
/// high end, or the open total of a choice that is not decided. `None` if there are fewer causes.
pub(super) fn cause(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
    position: usize,
) -> Result<Option<Step>, EstimateError> {
    let (mut told, mut found) = (0_usize, None);
    // A plan, and how many of its lines are raised if only some are.
    let mut before: (Plan, Option<usize>) = (Plan::clone(&envelope.low), None);
    let total = |what, (plan, raised): &(Plan, Option<usize>)| -> Result<Step, EstimateError> {
        let total = match raised {
            None => Tree::new(planner, plan, End::Low).total()?,
            Some(raised) => {
                let lowered = lowered(planner, &envelope.high, *raised);
                Tree { lowered, ..Tree::new(planner, plan, End::High) }.total()?
            }
        };
        Ok(Step { what, ..total })
    };
    walk(planner, envelope, lines, &mut |reason, reached| {
        let is_asked = told == position;
        told = told.saturating_add(1);
        let Some((_, stage)) = reached else {
            if is_asked {
                let mut tree = Tree::new(planner, &envelope.high, End::High);
                found = Some(match line_of(reason, lines) {
                    Some((kind, areas)) => tree.line(kind, areas)?,
                    None => tree.total()?,
                });
            }
            return Ok(());
        };
        let after = match stage {
            Stage::Low(plan) => (plan.clone(), None),
            Stage::Raised(lines, raised) => {
                let Plan { combination, prices, .. } = *envelope.high;
                (Plan { prices, ..planner.finish(lines, combination)? }, Some(raised))
            }
        };
        if is_asked {
            let (with, before) =
                (total(What::TotalWith, &after)?, total(What::TotalBefore, &before)?);
            found = Some(less(What::Cause(position), with, before)?);
        }
        before = after;
        Ok(())
    })?;
    Ok(found)
}

/// The lines of the plan at the high end that still count with their low ends if so many are
/// raised: those to come, and those without a high end. Percentages of the treatments follow those.
fn lowered(planner: &Planner<'_>, high: &Plan, raised: usize) -> Vec<PlanLine> {
    let is_lowered = |(position, line): &(usize, &PlanLine)| {
        let is_to_come = *position >= raised && !planner.follows_treatments(line.kind);
        planner.is_open(line) || (is_to_come && line.end.amount.known_high().is_some())
    };
    let lines = high.chosen().enumerate().filter(is_lowered);
    lines.map(|(_, line)| line.clone()).collect()
}

/// The line whose own price is the reason.
fn line_of<'l>(reason: &CauseReason, lines: &'l [LineItem]) -> Option<(LineKind, &'l [AreaIndex])> {
    match reason {
        CauseReason::LinePrice(place) | CauseReason::PriceOnRequest(place) => {
            lines.get(*place).map(|line| (line.kind, line.areas.as_slice()))
        }
        CauseReason::Size(_)
        | CauseReason::Sessions
        | CauseReason::Units(_)
        | CauseReason::Visits => None,
    }
}
