//! What courses save: how much more the same plan costs if every treatment is bought in single
//! sessions at their published price, with add-ons and discounts that depend on it worked out anew,
//! as prices are stated in the list: before fees and before tax that is added.
//!
//! A line whose price is open costs as much either way, so in both it counts as if it were the low one.

use super::{
    LineEnd, LineKind, Purchase,
    ends::PriceEnds,
    plan::{Plan, PlanLine, Planner},
    span::{Mark, Span, Spot},
};
use crate::{
    catalog::{PriceList, SessionCount},
    money::{High, Money, Overflow},
};

/// Savings over plans of a request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Savings(Option<Span>);

impl Savings {
    /// Takes in what a plan saves at both its ends.
    pub(super) fn note(&mut self, planner: &Planner<'_>, plan: &Plan) -> Result<(), Overflow> {
        let singles = in_singles(planner, plan)?;
        let known = singles.as_ref().map(|_| without_open(planner, plan)).transpose()?;
        for is_high in [false, true] {
            let saving = match singles.as_ref().zip(known.as_ref()) {
                Some((singles, now)) => price(singles, is_high)?.minus(price(now, is_high)?)?,
                None => Money::ZERO,
            };
            let spot = Spot { combination: plan.combination, turn: None, is_high };
            Span::widen(&mut self.0, Mark { amount: Some(saving), base: (), spot });
        }
        Ok(())
    }

    /// The least and the most; `None` where nothing is saved in any plan.
    pub(super) fn span(self) -> Option<Span> {
        self.0.filter(|span| span.most.amount > Some(Money::ZERO))
    }

    /// The amounts of [`Self::span`].
    pub(super) fn ends(self) -> Option<(Money, Money)> {
        let (least, most) = self.span()?.ends();
        least.zip(most)
    }
}

/// The lines of a plan that make up its price before fees and tax.
pub(super) fn priced(plan: &Plan) -> impl Iterator<Item = &PlanLine> {
    plan.lines.iter().filter(|line| match line.kind {
        LineKind::Treatment(_)
        | LineKind::Package(_)
        | LineKind::AddOn(_)
        | LineKind::Discount(_)
        | LineKind::ManualDiscount => true,
        LineKind::Fee(_) | LineKind::Credit(_) | LineKind::Surcharge(_) | LineKind::Tax(_) => false,
    })
}

/// The price at one end of a plan that has no open one.
fn price(plan: &Plan, is_high: bool) -> Result<Money, Overflow> {
    let at_end = |line: &PlanLine| match line.end.amount {
        amount if is_high => amount.known_high().unwrap_or(amount.low),
        amount => amount.low,
    };
    priced(plan).map(at_end).try_fold(Money::ZERO, Money::plus)
}

/// The plan with all treatments in singles, as far as these have a published price; `None` where it
/// costs the same.
pub(super) fn in_singles(planner: &Planner<'_>, plan: &Plan) -> Result<Option<Plan>, Overflow> {
    let mut is_other = false;
    let mut lines: Vec<PlanLine> = Vec::new();
    for line in plan.chosen() {
        let singles = singles(planner.list, plan.prices, line)?;
        is_other |= singles.as_ref().is_some_and(|singles| singles.amount != line.end.amount);
        let end = singles.unwrap_or_else(|| line.end.clone());
        lines.push(PlanLine { end, ..line.clone() });
    }
    if is_other { finished(planner, plan, lines).map(Some) } else { Ok(None) }
}

/// The plan with every price known.
pub(super) fn without_open(planner: &Planner<'_>, plan: &Plan) -> Result<Plan, Overflow> {
    if lowered(planner, plan).next().is_none() {
        return Ok(plan.clone());
    }
    finished(planner, plan, plan.chosen().cloned().collect())
}

/// The lines whose price is open, and is taken for the low one.
pub(super) fn lowered<'p>(
    planner: &'p Planner<'_>,
    plan: &'p Plan,
) -> impl Iterator<Item = &'p PlanLine> {
    plan.chosen().filter(|line| is_lowered(planner, line))
}

fn is_lowered(planner: &Planner<'_>, line: &PlanLine) -> bool {
    match line.end.amount.high {
        High::Known(_) => false,
        // A percentage of the treatments is open only where they are.
        High::Open => !planner.follows_treatments(line.kind),
        High::Unknown => true,
    }
}

fn finished(
    planner: &Planner<'_>,
    plan: &Plan,
    mut lines: Vec<PlanLine>,
) -> Result<Plan, Overflow> {
    for line in &mut lines {
        if is_lowered(planner, line) {
            *line = line.at_low();
        }
    }
    let Plan { combination, prices, .. } = *plan;
    planner.follow_treatments(&mut lines, combination)?;
    Ok(Plan { combination, prices, ..planner.finish(&lines)? })
}

/// As many single sessions as a treatment has; `None` where its price is open, or none of a single
/// session is published.
fn singles(
    list: &PriceList,
    prices: PriceEnds,
    line: &PlanLine,
) -> Result<Option<LineEnd>, Overflow> {
    let LineKind::Treatment(index) = line.kind else { return Ok(None) };
    if line.end.amount.known_high().is_none() {
        return Ok(None);
    }
    let single = list.offer(index).and_then(|offer| offer.ladder().single());
    let single = single.map(|single| single.price().amount());
    let Some(single) = single.filter(|single| single.known_high().is_some()) else {
        return Ok(None);
    };
    let times = line.end.sessions;
    let bought = Purchase { sessions: SessionCount::MIN, times, by_tier: false, special: None };
    Ok(Some(LineEnd {
        amount: prices.of(single.times(times.into())?),
        purchases: vec![bought],
        ..line.end.clone()
    }))
}
