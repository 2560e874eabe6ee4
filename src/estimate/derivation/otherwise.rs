//! Cost of doing otherwise: as a hint says, by another selection, or within a budget.

use super::{
    Derivation, Rule, Step, StepAmount, What,
    end::End,
    sums::{less, sum_of, together},
    tree::Tree,
};
use crate::{
    catalog::{PriceList, SessionCount},
    estimate::{
        EstimateError, Hint,
        effort::Effort,
        envelope::Envelope,
        hints::{look_ahead, plan_at},
        plan::Planner,
        request::Request,
    },
    money::{Money, Overflow},
    selection::Selection,
};
use jiff::civil::Date;

/// Price of another selection less that of this one, at each end.
///
/// # Errors
///
/// If either has no estimate.
pub(super) fn instead(
    list: &PriceList,
    selection: &Selection,
    other: &Selection,
) -> Result<Derivation, EstimateError> {
    let then = totals(list, other, What::TotalThen)?;
    let now = totals(list, selection, What::TotalNow)?;
    Ok(Derivation {
        low: less(What::Difference, then.low, now.low)?,
        high: less(What::Difference, then.high, now.high)?,
    })
}

/// Price of doing as a hint says less the price now, at the high end; `None` if that is no longer
/// what the hint says.
///
/// # Errors
///
/// If the selection has no estimate.
pub(super) fn hint(
    list: &PriceList,
    selection: &Selection,
    hint: &Hint,
) -> Result<Option<Step>, EstimateError> {
    let now = totals(list, selection, What::TotalNow)?.high;
    // What can't be had is no hint, and no reason to refuse what was asked.
    let difference = match hint {
        Hint::MoreSessions { than, sessions, .. } => {
            more_sessions(list, selection, *than, *sessions).ok().flatten()
        }
        _ => then(list, selection, hint).and_then(|then| less(What::Difference, then, now).ok()),
    };
    let said = hint.difference().map(StepAmount::Known);
    Ok(difference.filter(|step| Some(step.amount) == said))
}

/// The high end of the total if one does as a hint says.
fn then(list: &PriceList, selection: &Selection, hint: &Hint) -> Option<Step> {
    let on = |day: Date| Some(Selection { on: Some(day), ..selection.clone() });
    let other = match hint {
        Hint::TwoPlans { longer, shorter, .. } => {
            return two_plans(list, selection, [*longer, *shorter]).ok();
        }
        Hint::ReductionBegins { on: day, .. } => on(*day),
        Hint::ReductionEnds { last_day, .. } => on(last_day.tomorrow().ok()?),
        _ => hint.taken(list, selection),
    };
    Some(totals(list, &other?, What::TotalThen).ok()?.high)
}

/// Two plans of so many sessions each, together.
fn two_plans(
    list: &PriceList,
    selection: &Selection,
    parts: [SessionCount; 2],
) -> Result<Step, EstimateError> {
    let mut plans = Vec::new();
    for sessions in parts {
        let part = Selection { sessions: Some(sessions.into()), ..selection.clone() };
        plans.push(totals(list, &part, What::TotalWithSessions(sessions))?.high);
    }
    Ok(together(What::TotalThen, Rule::Sum, sum_of(&plans)?, plans))
}

/// The dearest plan with so many sessions less the dearest with fewer.
fn more_sessions(
    list: &PriceList,
    selection: &Selection,
    than: SessionCount,
    sessions: SessionCount,
) -> Result<Option<Step>, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let up_to = look_ahead(list, &request);
    let planner = Planner::new(list, &request, up_to, &Effort::of_one_question())?;
    let total_at = |sessions| -> Result<Option<Step>, EstimateError> {
        let Some(plan) = plan_at(&planner, sessions) else { return Ok(None) };
        let total = Tree::new(&planner, &plan, End::High).total()?;
        Ok(Some(Step { what: What::TotalWithSessions(sessions), ..total }))
    };
    let ends = total_at(sessions)?.zip(total_at(than)?);
    Ok(ends.map(|(then, now)| less(What::Difference, then, now)).transpose()?)
}

/// A total less a budget.
pub(super) fn above_budget(total: Step, budget: Money) -> Result<Step, Overflow> {
    let budget = Step::leaf(What::Budget, Rule::Given, StepAmount::Known(budget), None);
    less(What::AboveBudget, total, budget)
}

/// The total of a selection at both ends.
fn totals(
    list: &PriceList,
    selection: &Selection,
    what: What,
) -> Result<Derivation, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let planner = Planner::of(list, &request, &Effort::of_one_question())?;
    let envelope = Envelope::of(&planner)?;
    let low = Tree::new(&planner, &envelope.low, End::Low).total()?;
    let high = Tree::new(&planner, &envelope.high, End::High).total()?;
    Ok(Derivation { low: Step { what: what.clone(), ..low }, high: Step { what, ..high } })
}
