//! Saving against single sessions.

use super::{
    Rule, Step, What,
    end::End,
    sums::{known_of, less, together},
    tree::Tree,
};
use crate::estimate::{
    EstimateError, LineKind,
    line::PlanLine,
    plan::{Plan, Planner},
    saving::{in_singles, lowered, priced, without_open},
};

/// Price of the plan in single sessions less its price as it is, at one end. Lines that do not
/// differ are left out, unless something is taken off them that is not, or nothing is left.
pub(super) fn saving(planner: &Planner<'_>, plan: &Plan, end: End) -> Result<Step, EstimateError> {
    let now = without_open(planner, plan)?;
    let singles = in_singles(planner, plan)?.unwrap_or_else(|| now.clone());
    // A percentage of what has no price follows that; in single sessions something of it is known.
    let is_own = |line: &&PlanLine| !planner.follows_treatments(line.kind);
    let lowered: Vec<PlanLine> = lowered(planner, plan).filter(is_own).cloned().collect();
    let differs = |line: &&PlanLine| {
        let at_end = |plan: &Plan| end.of(plan.line(line.kind, &line.areas).amount);
        at_end(&now) != at_end(&singles)
    };
    let is_off =
        |line: &PlanLine| matches!(line.kind, LineKind::Discount(_) | LineKind::ManualDiscount);
    let others: Vec<&PlanLine> = priced(&now).chain(priced(&singles)).filter(differs).collect();
    let all = others.is_empty() || others.iter().any(|line| is_off(line));
    let of = |what, plan: &Plan| -> Result<Step, EstimateError> {
        let lines = priced(plan).filter(|line| all || differs(line));
        let lowered = lowered.clone();
        let steps = Tree { lowered, ..Tree::new(planner, plan, end) }.steps(lines)?;
        let sum = known_of(&steps)?;
        Ok(together(what, Rule::SumOfKnown, sum, steps))
    };
    Ok(less(What::Saving, of(What::AsSingles, &singles)?, of(What::AsChosen, &now)?)?)
}
