//! Share of an adjustment that falls on some of the lines that bear it.

use super::{Rule, Step, StepAmount, What, adjustments::Taken, tree::Tree};
use crate::{
    estimate::{EstimateError, LineKind, fees::spread, line::PlanLine},
    money::{Amount, Money, Overflow},
};

impl Tree<'_> {
    /// Amounts taken off the lines that are `meant`: a step for each discount and credit that took
    /// something off them.
    pub(super) fn shares(
        &mut self,
        taken: &[Taken],
        meant: &[usize],
    ) -> Result<Vec<Step>, EstimateError> {
        let mut steps = Vec::new();
        for parts in taken.chunk_by(|a, b| a.kind == b.kind) {
            let Some(kind) = parts.first().map(|part| part.kind) else { continue };
            if self.fall_on(parts, meant)? != Money::ZERO {
                let whole = self.taken_off(kind)?;
                steps.extend(self.share_in(parts, whole, meant)?);
            }
        }
        Ok(steps)
    }

    /// All amounts taken off, for when a discount without a known end leaves open how much of it
    /// falls on any line.
    pub(super) fn shares_in_all(
        &mut self,
        taken: &[Taken],
        meant: &[usize],
    ) -> Result<Vec<Step>, EstimateError> {
        let mut steps = Vec::new();
        for parts in taken.chunk_by(|a, b| a.kind == b.kind) {
            let Some(kind) = parts.first().map(|part| part.kind) else { continue };
            if self.end.of_sum(self.plan.line(kind, &[]).amount) == StepAmount::Open {
                steps.push(self.line(kind, &[])?);
            } else {
                steps.extend(self.shares(parts, meant)?);
            }
        }
        Ok(steps)
    }

    /// Part of `whole`, which `parts` make up, that falls on the lines that are `meant`; none if
    /// nothing does.
    pub(super) fn share_in(
        &self,
        parts: &[Taken],
        whole: Step,
        meant: &[usize],
    ) -> Result<Option<Step>, Overflow> {
        let share = self.fall_on(parts, meant)?;
        let proportion = match parts {
            [only] if only.is_even() => {
                let these: Vec<usize> =
                    meant.iter().filter(|line| only.meant.contains(line)).copied().collect();
                self.sum_of(&only.before, &these)?.zip(self.sum_of(&only.before, &only.meant)?)
            }
            _ => None,
        };
        let kind = parts.first().map(|part| part.kind).filter(|_| share != Money::ZERO);
        Ok(kind.map(|kind| part_of(What::Share(kind), vec![whole], share, proportion)))
    }

    /// Part of each surcharge that falls on the lines that are `meant`, of which so much was
    /// `left`; the surcharges themselves if that is not known.
    pub(super) fn surcharge_shares(
        &mut self,
        left: &[Amount],
        meant: &[usize],
    ) -> Result<Vec<Step>, EstimateError> {
        let is_surcharge = |kind: &LineKind| matches!(kind, LineKind::Surcharge(_));
        let lines = self.plan.lines.iter().filter(|line| is_surcharge(&line.kind));
        let lines: Vec<&PlanLine> = lines.collect();
        if lines.iter().any(|line| self.end.of_sum(line.end.amount) == StepAmount::Open) {
            return self.steps(lines.into_iter());
        }
        let every: Vec<usize> = (0..left.len()).collect();
        let proportion = self.sum_of(left, meant)?.zip(self.sum_of(left, &every)?);
        let mut shares = Vec::new();
        for line in lines {
            let mut with = left.to_vec();
            spread(std::iter::once(line.end.amount), &mut with)?;
            let share = self.change(left, &with, meant)?;
            if share != Money::ZERO {
                let surcharge = vec![self.step(line)?];
                shares.push(part_of(What::SurchargeShare, surcharge, share, proportion));
            }
        }
        Ok(shares)
    }

    /// All that a discount or credit takes off. If only the high end of it is known, and that it is
    /// open, it has no line in the estimate.
    fn taken_off(&mut self, kind: LineKind) -> Result<Step, EstimateError> {
        if self.plan.lines.iter().any(|line| line.kind == kind) {
            return self.line(kind, &[]);
        }
        let what = What::Line { kind, areas: Vec::new(), sessions: 0 };
        let leaf = Step::leaf(what, Rule::AsBefore, StepAmount::Open, None);
        if self.told.insert((kind, Vec::new())) { self.discount(leaf, kind) } else { Ok(leaf) }
    }

    /// By how much some parts changed the lines that are `meant`.
    fn fall_on(&self, parts: &[Taken], meant: &[usize]) -> Result<Money, Overflow> {
        let changes = parts.iter().map(|part| self.change(&part.before, &part.after, meant));
        changes.into_iter().try_fold(Money::ZERO, |sum, change| sum.plus(change?))
    }

    /// By how much the lines that are `meant` changed together, if it is known.
    fn change(
        &self,
        before: &[Amount],
        after: &[Amount],
        meant: &[usize],
    ) -> Result<Money, Overflow> {
        let mut change = Money::ZERO;
        for &line in meant {
            // Of what is known in part, that part may have come off already.
            let known = |amounts: &[Amount]| {
                amounts.get(line).and_then(|amount| self.end.of_sum(*amount).known())
            };
            if let Some((before, after)) = known(before).zip(known(after)) {
                change = change.plus(after.minus(before)?)?;
            }
        }
        Ok(change)
    }

    /// Sum of the lines that are `meant`; `None` if one has no amount.
    fn sum_of(&self, amounts: &[Amount], meant: &[usize]) -> Result<Option<Money>, Overflow> {
        let amounts = meant.iter().map(|&line| amounts.get(line));
        let known = amounts.map(|amount| self.end.of_sum(*amount?).known());
        let known: Option<Vec<Money>> = known.collect();
        known.map(|known| known.into_iter().try_fold(Money::ZERO, Money::plus)).transpose()
    }
}

/// Step for a part of `wholes`, as much as `share`; the whole itself if it is all of it.
fn part_of(
    what: What,
    wholes: Vec<Step>,
    share: Money,
    proportion: Option<(Money, Money)>,
) -> Step {
    let amount = StepAmount::Known(share);
    if let [only] = wholes.as_slice()
        && only.amount == amount
    {
        return only.clone();
    }
    Step { children: wholes, ..Step::leaf(what, Rule::PartOf { proportion }, amount, None) }
}
