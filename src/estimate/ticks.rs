//! Ticks of effort that tables and plans take, as they were measured.

use super::{purchase::Special, quantities, request::Request};
use crate::catalog::Ladder;

/// Ticks of an estimate, however small it is.
const ESTIMATE: usize = 1_000;

/// Ticks of a combination, however small it is, also if it can't be bought and has to be told.
const COMBINATION: usize = 200;

/// Ticks of a line for each discount and credit of each set of discounts of a plan.
const LINE: usize = 8;

/// Ticks of a further bill of a plan, however few lines it has.
const BILL: usize = 100;

/// Steps of a table of prices that are a tick.
const STEPS_OF_A_TABLE: usize = 2;

/// Ticks of the table of a ladder's prices, and of special ones. Those after a course may each have
/// all of it worked out once more.
pub(super) fn of_table(ladder: &Ladder, specials: &[Special], up_to: u16) -> usize {
    let rungs = ladder.rungs().len() + ladder.tiers().len() + specials.len() + 1;
    let after_course = specials.iter().filter(|special| special.after_course.is_some()).count();
    let steps = rungs.saturating_mul(usize::from(up_to)).saturating_mul(1 + after_course);
    steps / STEPS_OF_A_TABLE
}

/// Ticks of all combinations of a request, each way to decide its sizes with the steps of its
/// covers, or `None` if there are none, before any is worked out. The sessions of each may fall on
/// days in so many `ways`. A bill of a plan takes so many `deductions`, and each plan so many
/// `further_bills`.
pub(super) fn of_plans(
    request: &Request,
    ways: usize,
    deductions: usize,
    further_bills: usize,
    sizes: impl Iterator<Item = Option<usize>>,
) -> usize {
    let treatment = request.treatment.as_ref();
    let areas = treatment.map_or(0, |treatment| treatment.areas.len());
    let counts = treatment.map_or(1, |treatment| treatment.sessions.counts().count());
    let counts = counts.saturating_mul(ways);
    let lines = areas + request.add_ons.len() + request.packages.len() + request.fees.len();
    let bill = lines.saturating_mul(deductions).saturating_mul(LINE);
    let finished = bill.saturating_add(COMBINATION);
    let plan = bill.saturating_add(BILL).saturating_mul(further_bills).saturating_add(finished);
    let quantities = quantities::ways(&request.add_ons);
    let of_sizes = |steps: Option<usize>| {
        let each = steps.map_or(COMBINATION, |steps| steps.saturating_add(plan));
        each.saturating_mul(counts).saturating_mul(quantities)
    };
    // Without a treatment there are no sizes, but there may be several plans.
    let untreated = if treatment.is_none() { quantities.saturating_sub(1) } else { 0 };
    // The walk from the low end to the high end finishes a plan for each line.
    let walk = finished.saturating_mul(lines).saturating_add(ESTIMATE);
    let first = walk.saturating_add(plan.saturating_mul(untreated));
    sizes.map(of_sizes).fold(first, usize::saturating_add)
}
