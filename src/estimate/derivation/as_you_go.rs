//! The highest cost if the sessions are decided one after the other.

use super::{
    Rule, Step, What,
    end::End,
    sums::{sum_of, times},
    tree::Tree,
};
use crate::{
    catalog::SessionCount,
    estimate::{
        EstimateError,
        as_you_go::{dearest_beginning, way_from},
        effort::Effort,
        plan::Planner,
    },
    selection::Selection,
};

/// The plan that is booked first and those that are added; `None` if none is.
pub(super) fn as_you_go(
    planner: &Planner<'_>,
    selection: &Selection,
) -> Result<Option<Step>, EstimateError> {
    let effort = Effort::of_one_question();
    let Some((beginning, _)) = dearest_beginning(planner, selection, &effort)? else {
        return Ok(None);
    };
    let mut plans: Vec<(Step, u16)> = Vec::new();
    way_from(&beginning, planner, selection, &effort, |planner, plan| {
        let total = Tree::new(planner, plan, End::High).total()?;
        let sessions = plan.combination.sessions.unwrap_or(SessionCount::MIN);
        let is_first = plans.is_empty();
        let what = if is_first { What::BookedFirst(sessions) } else { What::AddedLater(sessions) };
        let step = Step { what, ..total };
        match plans.last_mut() {
            Some((last, times)) if *last == step => *times = times.saturating_add(1),
            _ => plans.push((step, 1)),
        }
        Ok(())
    })?;
    let parts = plans.into_iter().map(|(plan, times)| repeated(plan, times));
    let parts = parts.collect::<Result<Vec<Step>, EstimateError>>()?;
    let leaf = Step::leaf(What::AsYouGo, Rule::Sum, sum_of(&parts)?, None);
    Ok(Some(Step { children: parts, ..leaf }))
}

/// A plan that is added several times; itself if it is once.
fn repeated(plan: Step, count: u16) -> Result<Step, EstimateError> {
    match plan.what {
        What::AddedLater(each) if count > 1 => {
            let all = SessionCount::new(each.get().saturating_mul(count)).unwrap_or(each);
            Ok(times(What::AddedLater(all), count, plan)?)
        }
        _ => Ok(plan),
    }
}
