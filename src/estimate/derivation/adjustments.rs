//! Deductions and surcharges: of which lines, and in which order.

use super::{
    ReachedBand, Remark, Rule, SessionsOnDays, Step, StepAmount, What,
    sums::{millionths, rounds, together},
    tree::Tree,
};
use crate::{
    catalog::{
        BandOff, CreditPart, Discount, DiscountIndex, DiscountPart, FeeIndex, Per, Rate, Scope,
        VisitDays,
    },
    estimate::{
        EstimateError, LineKind,
        adjust::{Left, Positions, Remainder},
        line::PlanLine,
        plan::{Plan, Planner},
    },
    money::{Amount, Money, Overflow, Percent},
    selection::{ManualDiscount, ManualOff},
};

/// All that is taken off the lines of a plan.
pub(super) struct Replay {
    /// In the order in which it comes off.
    pub(super) taken: Vec<Taken>,
    /// Rest of every line in the end.
    pub(super) left: Left,
}

/// A part of a discount or a credit, taken off.
pub(super) struct Taken {
    pub(super) kind: LineKind,
    rule: Rule,
    /// The positions of the lines that it is taken of.
    pub(super) meant: Positions,
    /// Rest of every line before and after.
    pub(super) before: Left,
    pub(super) after: Left,
    /// The amount.
    off: Amount,
}

impl Tree<'_> {
    /// A discount, or what is taken off by hand.
    pub(super) fn discount(&mut self, leaf: Step, kind: LineKind) -> Result<Step, EstimateError> {
        let source = match kind {
            LineKind::Discount(index) => Some(self.planner.list[index].source.clone()),
            _ => None,
        };
        let reason = self.planner.request.manual_discount.as_ref().and_then(ManualDiscount::reason);
        let remark = reason.filter(|_| kind == LineKind::ManualDiscount).map(Remark::Reason);
        let lines = chosen(self.plan);
        let taken = Replay::of(self.planner, self.plan, &lines)?.taken;
        let mut parts = Vec::new();
        for (position, part) in taken.iter().enumerate().filter(|(_, part)| part.kind == kind) {
            let earlier = taken.get(..position).unwrap_or_default();
            parts.push(self.part(part, earlier, &lines)?);
        }
        Ok(match <[Step; 1]>::try_from(parts) {
            Ok([only]) => Step { what: leaf.what, source, remark, ..only },
            Err(children) => Step { rule: Rule::Sum, source, remark, children, ..leaf },
        })
    }

    fn part(
        &mut self,
        part: &Taken,
        earlier: &[Taken],
        lines: &[PlanLine],
    ) -> Result<Step, EstimateError> {
        let base = self.base(part, earlier, lines)?;
        let is_rounded = match (&part.rule, base.amount) {
            (Rule::TakePercent { percent, sessions, .. }, StepAmount::Known(money)) => {
                let (part, of) = sessions.map_or((1, 1), |own| own.share.unwrap_or((1, 1)));
                let percent = millionths(*percent).saturating_mul(i128::from(part));
                rounds(money, percent, i128::from(Percent::WHOLE).saturating_mul(i128::from(of)))
            }
            _ => false,
        };
        let amount = negative(self.end.of(part.off))?;
        let leaf = Step::leaf(What::Part(part.kind), part.rule.clone(), amount, None);
        Ok(Step { is_rounded, children: vec![base], ..leaf })
    }

    /// Part of a fee that is taken off again.
    pub(super) fn credit(&mut self, leaf: Step, index: FeeIndex) -> Result<Step, EstimateError> {
        let fee = &self.planner.list[index];
        let Some(credit) = fee.credit else { return Ok(leaf) };
        let lines = chosen(self.plan);
        let taken = Replay::of(self.planner, self.plan, &lines)?.taken;
        let this = |part: &Taken| part.kind == LineKind::Credit(index);
        let Some(position) = taken.iter().position(this) else { return Ok(leaf) };
        let Some((part, earlier)) = taken.get(..=position).and_then(<[Taken]>::split_last) else {
            return Ok(leaf);
        };
        let paid = self.line(LineKind::Fee(index), &[])?;
        let base = self.base(part, earlier, &lines)?;
        let is_rounded = match (credit.part, paid.amount) {
            (CreditPart::Percent(percent), StepAmount::Known(money)) => {
                rounds(money, millionths(percent), i128::from(Percent::WHOLE))
            }
            _ => false,
        };
        let (rule, source) = (part.rule.clone(), Some(fee.source.clone()));
        Ok(Step { rule, is_rounded, source, children: vec![paid, base], ..leaf })
    }

    /// A percentage of all that stands above it.
    pub(super) fn surcharge(&mut self, leaf: Step, index: FeeIndex) -> Result<Step, EstimateError> {
        let fee = &self.planner.list[index];
        let Some(percent) = fee.surcharge() else { return Ok(leaf) };
        let is_above =
            |line: &&PlanLine| !matches!(line.kind, LineKind::Surcharge(_) | LineKind::Tax(_));
        let above: Vec<&PlanLine> = self.plan.lines.iter().filter(is_above).collect();
        let sum = above.iter().map(|line| line.end.amount);
        let sum = self.end.of_sum(Amount::sum(sum)?);
        let children = self.steps(above.into_iter())?;
        let base = together(What::Base, Rule::SumOfKnown, sum, children);
        let source = Some(fee.source.clone());
        Ok(Step { source, ..share_of(leaf, percent, base) })
    }

    /// Base of a part: the lines that are meant, less what was taken off them before.
    fn base(
        &mut self,
        part: &Taken,
        earlier: &[Taken],
        lines: &[PlanLine],
    ) -> Result<Step, EstimateError> {
        let meant = || part.meant.iter().filter_map(|&line| lines.get(line));
        let mut children = self.steps(meant())?;
        let own = earlier.iter().take_while(|other| other.kind != part.kind).count();
        let (others, own) = earlier.split_at(own);
        children.extend(self.shares(others, &part.meant)?);
        for other in own {
            let off = negative(self.end.of(other.off))?;
            let whole = Step::leaf(What::Part(other.kind), Rule::AsBefore, off, None);
            children.extend(self.share_in(std::slice::from_ref(other), whole, &part.meant)?);
        }
        let left = part.meant.iter().filter_map(|&line| part.before.get(line));
        let left = Amount::sum(left.copied())?;
        Ok(together(What::Base, Rule::SumOfKnown, self.end.of_sum(left), children))
    }
}

/// The lines that discounts are taken of, in the order of the estimate.
pub(super) fn chosen(plan: &Plan) -> Vec<PlanLine> {
    plan.chosen().cloned().collect()
}

impl Taken {
    /// True if each of its lines bears as much as falls to what is left of it.
    pub(super) fn is_even(&self) -> bool {
        !matches!(
            self.rule,
            Rule::TakePercent { sessions: Some(SessionsOnDays { share: None, .. }), .. }
        )
    }
}

impl Replay {
    /// Takes all that a plan takes off `lines` off them once more, and notes every step.
    pub(super) fn of(
        planner: &Planner<'_>,
        plan: &Plan,
        lines: &[PlanLine],
    ) -> Result<Self, Overflow> {
        let has_line = |index| plan.lines.iter().any(|line| line.kind == LineKind::Discount(index));
        let now = &planner.request.circumstances;
        // One that stacks may have no line, and yet take something off at the high end.
        let given = planner.list.discounts().iter().filter(|(index, discount)| {
            has_line(*index) || (discount.stacks && discount.condition.holds(now))
        });
        // The one that does not stack comes first.
        let mut given: Vec<(DiscountIndex, &Discount)> = given.collect();
        given.sort_by_key(|(_, discount)| discount.stacks);
        let remainder = Remainder::new(planner.list, planner.request, lines);
        let mut recorder = Recorder { remainder, taken: Vec::new() };
        let within = planner.within(plan.combination);
        for (index, discount) in given {
            recorder.remainder.sessions = within.of(&discount.condition);
            for part in &discount.parts {
                let rule = rule(&mut recorder.remainder, part, discount.condition.visits)?;
                let take = |remainder: &mut Remainder<'_>| remainder.take_part(part);
                recorder.record(LineKind::Discount(index), rule, &part.scope, take)?;
            }
        }
        recorder.remainder.sessions = None;
        let everything = Scope::default();
        if let Some(manual) = &planner.request.manual_discount {
            let rule = match manual.off {
                ManualOff::Percent(percent) => {
                    Rule::TakePercent { percent, band: None, sessions: None }
                }
                ManualOff::Amount(amount) => {
                    Rule::TakeAmount { amount, times: 1, per: Per::Plan, band: None }
                }
            };
            let take = |remainder: &mut Remainder<'_>| remainder.take_manual(manual);
            recorder.record(LineKind::ManualDiscount, rule, &everything, take)?;
        }
        for &index in &planner.request.fees {
            let credit = planner.list[index].credit;
            let credited = recorder.remainder.credited(index)?;
            let Some((credit, amount)) = credit.zip(credited) else { continue };
            let take = |remainder: &mut Remainder<'_>| remainder.take_credit(amount);
            recorder.record(
                LineKind::Credit(index),
                Rule::Credit(credit.part),
                &everything,
                take,
            )?;
        }
        let left = recorder.remainder.left()?.clone();
        Ok(Self { taken: recorder.taken, left })
    }
}

/// Takes parts off what is left and notes what they do.
struct Recorder<'l> {
    remainder: Remainder<'l>,
    taken: Vec<Taken>,
}

impl<'l> Recorder<'l> {
    fn record(
        &mut self,
        kind: LineKind,
        rule: Rule,
        scope: &Scope,
        take: impl FnOnce(&mut Remainder<'l>) -> Result<Amount, Overflow>,
    ) -> Result<(), Overflow> {
        let (meant, before) = (self.remainder.meant(scope), self.remainder.left()?.clone());
        let off = take(&mut self.remainder)?;
        if off != Amount::ZERO {
            let after = self.remainder.left()?.clone();
            self.taken.push(Taken { kind, rule, meant, before, after, off });
        }
        Ok(())
    }
}

/// The rule of a part before it is taken off, for sessions on some days alone if it is.
fn rule(
    remainder: &mut Remainder<'_>,
    part: &DiscountPart,
    days: Option<VisitDays>,
) -> Result<Rule, Overflow> {
    let meant = remainder.meant_by(part);
    let price = match &part.rate {
        Rate::Bands(_, per) => Some(remainder.price_for_bands(&meant, *per)?),
        Rate::Percent(_) | Rate::Amount(..) | Rate::ByAreas(..) => None,
    };
    let remainder = &*remainder;
    let sessions = days.map(|days| SessionsOnDays { days, share: remainder.one_share(&meant) });
    let amount_off = |amount, per, band| Rule::TakeAmount {
        amount,
        times: remainder.times(&meant, per),
        per,
        band,
    };
    let by_band = |off: Option<BandOff>, per, band: Option<ReachedBand>| match off {
        Some(BandOff::Percent(percent)) => Rule::TakePercent { percent, band, sessions },
        Some(BandOff::Amount(amount)) => amount_off(amount, per, band),
        None => amount_off(Money::ZERO, per, None),
    };
    Ok(match &part.rate {
        Rate::Percent(percent) => Rule::TakePercent { percent: *percent, band: None, sessions },
        Rate::Amount(amount, per) => amount_off(*amount, *per, None),
        Rate::Bands(_, per) => {
            let reached = price.and_then(|price| part.rate.band(price));
            let band = reached.map(|band| ReachedBand::Price { from: band.from, per: *per });
            by_band(reached.map(|band| band.off), *per, band)
        }
        Rate::ByAreas(_, per) => {
            let reached = part.rate.area_band(remainder.areas(&part.scope));
            let band = reached.map(|band| ReachedBand::Areas(band.from));
            by_band(reached.map(|band| band.off), *per, band)
        }
    })
}

/// A step that is a percentage of `base`, rounded once.
pub(super) fn share_of(leaf: Step, percent: Percent, base: Step) -> Step {
    let whole = i128::from(Percent::WHOLE);
    let known = base.amount.known();
    let is_rounded = known.is_some_and(|money| rounds(money, millionths(percent), whole));
    let rule = Rule::PercentOf { percent, part: 1, whole: 1 };
    Step { rule, is_rounded, children: vec![base], ..leaf }
}

fn negative(amount: StepAmount) -> Result<StepAmount, Overflow> {
    Ok(match amount {
        StepAmount::Known(money) => StepAmount::Known(Money::ZERO.minus(money)?),
        other => other,
    })
}
