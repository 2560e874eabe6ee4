//! The total seen in other ways: shared among its sessions, and how far apart its ends are.

use super::{
    Rule, Step, StepAmount, What,
    end::End,
    sums::{less, rounds},
    tree::Tree,
};
use crate::{
    catalog::SessionCount,
    estimate::{EstimateError, envelope::Envelope, plan::Planner},
};

impl Tree<'_> {
    /// The total shared among the sessions of this end; `None` if there are none.
    pub(super) fn per_session(&mut self) -> Result<Option<Step>, EstimateError> {
        let Some(sessions) = self.plan.combination.sessions else { return Ok(None) };
        Ok(Some(shared(self.total()?, sessions)?))
    }
}

fn shared(total: Step, sessions: SessionCount) -> Result<Step, EstimateError> {
    let parts = i128::from(sessions.get());
    let known = total.amount.known();
    let amount = match known {
        Some(money) => StepAmount::Known(money.scaled(1, parts)?),
        None => total.amount,
    };
    let leaf = Step::leaf(What::PerSession, Rule::Shared(sessions), amount, None);
    let is_rounded = known.is_some_and(|money| rounds(money, 1, parts));
    Ok(Step { is_rounded, children: vec![total], ..leaf })
}

/// The high end of the total less its low end; `None` if the high end is open.
pub(super) fn width(
    planner: &Planner<'_>,
    envelope: &Envelope,
) -> Result<Option<Step>, EstimateError> {
    let high = Tree::new(planner, &envelope.high, End::High).total()?;
    let low = Tree::new(planner, &envelope.low, End::Low).total()?;
    let at_end = |total, is_high| Step { what: What::TotalAtEnd { is_high }, ..total };
    let width = less(What::Width, at_end(high, true), at_end(low, false))?;
    Ok(width.amount.known().is_some().then_some(width))
}
