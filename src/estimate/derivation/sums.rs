//! Steps put together: sums, differences, multiples, and whether they are rounded.

use super::{Rule, Step, StepAmount, What};
use crate::money::{Money, Overflow, Percent};

/// Sum of some lines; the line itself if it is one.
pub(super) fn together(what: What, rule: Rule, amount: StepAmount, children: Vec<Step>) -> Step {
    let leaf = Step::leaf(what, rule, amount, None);
    match <[Step; 1]>::try_from(children) {
        Ok([only]) if only.amount == amount => only,
        Ok([only]) => Step { children: vec![only], ..leaf },
        Err(children) => Step { children, ..leaf },
    }
}

/// Sum of some steps: an amount on request leaves nothing known of it, one that is open opens it.
pub(super) fn sum_of(steps: &[Step]) -> Result<StepAmount, Overflow> {
    let has = |amount| steps.iter().any(|step| step.amount == amount);
    if let Some(unknown) = [StepAmount::OnRequest, StepAmount::Open].into_iter().find(|&u| has(u)) {
        return Ok(unknown);
    }
    known_of(steps)
}

/// Sum of what is known of some steps.
pub(super) fn known_of(steps: &[Step]) -> Result<StepAmount, Overflow> {
    let known = steps.iter().filter_map(|step| step.amount.known());
    Ok(StepAmount::Known(known.into_iter().try_fold(Money::ZERO, Money::plus)?))
}

/// Rule by which `parts` add up to an amount of which something is known, though not of every part.
pub(super) fn sum_to(amount: StepAmount, parts: &[Step]) -> Rule {
    let is_partly_known = parts.iter().any(|part| part.amount == StepAmount::OnRequest)
        && amount != StepAmount::OnRequest;
    if is_partly_known { Rule::SumOfKnown } else { Rule::Sum }
}

/// The first step less the second.
pub(super) fn less(what: What, first: Step, second: Step) -> Result<Step, Overflow> {
    let known = first.amount.known().zip(second.amount.known());
    let amount = known.map(|(first, second)| first.minus(second)).transpose()?;
    let amount = amount.map_or(StepAmount::Open, StepAmount::Known);
    let leaf = Step::leaf(what, Rule::Less, amount, None);
    Ok(Step { children: vec![first, second], ..leaf })
}

/// One step so many times.
pub(super) fn times(what: What, times: u16, one: Step) -> Result<Step, Overflow> {
    let amount = match one.amount {
        StepAmount::Known(money) => StepAmount::Known(money.times(u32::from(times))?),
        other => other,
    };
    let leaf = Step::leaf(what, Rule::Times(times), amount, None);
    Ok(Step { children: vec![one], ..leaf })
}

/// True if `money × numerator ÷ denominator` is no whole number of minor units.
pub(super) fn rounds(money: Money, numerator: i128, denominator: i128) -> bool {
    let product = i128::from(money.minor()).checked_mul(numerator);
    product.and_then(|product| product.checked_rem(denominator)).is_some_and(|rest| rest != 0)
}

/// A percentage in millionths, wide enough to multiply amounts with.
pub(super) fn millionths(percent: Percent) -> i128 {
    i128::from(percent.millionths())
}
