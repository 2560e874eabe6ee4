//! Saving of courses: the additional cost of the plan if every treatment were bought in single
//! sessions at their published price, with add-ons and discounts that depend on it worked out anew,
//! as prices are stated in the list: before fees and before tax that is added.
//!
//! A line whose price is open costs as much either way, so in both it counts as if it were the low
//! one.

use super::{
    LineEnd, LineKind, Purchase,
    ends::PriceEnds,
    line::{Amounts, PlanLine},
    plan::{Plan, Planner},
    span::{Mark, Span, Spot},
};
use crate::{
    catalog::{PriceList, SessionCount},
    money::{Amount, High, Money, Overflow},
};

/// Savings over plans of a request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Savings(Option<Span>);

impl Savings {
    /// Takes in what a plan saves at both its ends.
    pub(super) fn note(&mut self, planner: &Planner<'_>, plan: &Plan) -> Result<(), Overflow> {
        let saving = saving(planner, plan)?;
        for (is_high, amount) in [(false, saving.0), (true, saving.1)] {
            let spot = Spot { combination: plan.combination, turn: None, is_high };
            Span::widen(&mut self.0, Mark { amount: Some(amount), base: (), spot });
        }
        Ok(())
    }

    /// The least and the most; `None` if nothing is saved in any plan.
    pub(super) fn span(self) -> Option<Span> {
        self.0.filter(|span| span.most.amount > Some(Money::ZERO))
    }

    /// The amounts of [`Self::span`].
    pub(super) fn ends(self) -> Option<(Money, Money)> {
        let (least, most) = self.span()?.ends();
        least.zip(most)
    }
}

/// Saving of a plan at its low and at its high end.
fn saving(planner: &Planner<'_>, plan: &Plan) -> Result<(Money, Money), Overflow> {
    if planner.is_plain() {
        return saving_of_treatments(planner.list, plan);
    }
    if !differs_in_singles(planner.list, plan)? {
        return Ok((Money::ZERO, Money::ZERO));
    }
    let in_singles = |line: &PlanLine| price_of_singles(planner.list, plan.prices, line);
    let singles = price_with(planner, plan, in_singles)?;
    let now = if lowered(planner, plan).next().is_none() {
        Amount::sum(priced(plan).map(|line| line.end.amount))?
    } else {
        price_with(planner, plan, |_| Ok(None))?
    };
    let high = |price: Amount| price.known_high().unwrap_or(price.low);
    Ok((singles.low.minus(now.low)?, high(singles).minus(high(now))?))
}

/// True if a treatment of a plan costs another amount in singles.
fn differs_in_singles(list: &PriceList, plan: &Plan) -> Result<bool, Overflow> {
    for line in plan.discounted() {
        let singles = price_of_singles(list, plan.prices, line)?;
        if singles.is_some_and(|singles| singles != line.end.amount) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Price of a plan before fees and tax with another price for some of its lines, every price known,
/// and with all that follows from them.
fn price_with(
    planner: &Planner<'_>,
    plan: &Plan,
    price_of: impl Fn(&PlanLine) -> Result<Option<Amount>, Overflow>,
) -> Result<Amount, Overflow> {
    let lines = plan.discounted();
    let mut amounts = Amounts::new();
    for line in lines {
        let Amount { high, low } = line.end.amount;
        let high = if planner.is_open(line) { High::Known(low) } else { high };
        amounts.push(price_of(line)?.unwrap_or(Amount { high, low }));
    }
    planner.follow_amounts(lines, &mut amounts, plan.combination)?;
    planner.price(lines, &amounts, plan.combination)
}

/// Saving of a plan in which nothing else follows from the prices of the treatments.
fn saving_of_treatments(list: &PriceList, plan: &Plan) -> Result<(Money, Money), Overflow> {
    let (mut low, mut high) = (Money::ZERO, Money::ZERO);
    for line in plan.chosen() {
        let Some(singles) = price_of_singles(list, plan.prices, line)? else { continue };
        let own = line.end.amount;
        low = low.plus(singles.low.minus(own.low)?)?;
        let ends = singles.known_high().zip(own.known_high());
        high = ends.map_or(Ok(high), |(singles, own)| high.plus(singles.minus(own)?))?;
    }
    Ok((low, high))
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

/// The plan with all treatments in singles, as far as these have a published price; `None` if it
/// costs as much.
pub(super) fn in_singles(planner: &Planner<'_>, plan: &Plan) -> Result<Option<Plan>, Overflow> {
    if !differs_in_singles(planner.list, plan)? {
        return Ok(None);
    }
    let lines = lines_in_singles(planner, plan)?;
    finished(planner, plan, lines).map(Some)
}

/// Its chosen lines.
fn lines_in_singles(planner: &Planner<'_>, plan: &Plan) -> Result<Vec<PlanLine>, Overflow> {
    let mut lines: Vec<PlanLine> = Vec::new();
    for line in plan.chosen() {
        let mut line = line.clone();
        if let Some(amount) = price_of_singles(planner.list, plan.prices, &line)? {
            let (sessions, times) = (SessionCount::MIN, paid(&line.end));
            let (by_tier, special, held_by) = (false, None, None);
            line.end.amount = amount;
            line.end.purchases.retain(|bought| bought.held_by.is_some());
            if times > 0 {
                let singles = Purchase { sessions, times, by_tier, special, held_by };
                line.end.purchases.insert(0, singles);
            }
        }
        lines.push(line);
    }
    with_lowered(planner, plan, lines)
}

/// The plan with every price known.
pub(super) fn without_open(planner: &Planner<'_>, plan: &Plan) -> Result<Plan, Overflow> {
    if lowered(planner, plan).next().is_none() {
        return Ok(plan.clone());
    }
    let lines = with_lowered(planner, plan, plan.chosen().cloned().collect())?;
    finished(planner, plan, lines)
}

/// The lines whose price is open, and is taken for the low one.
pub(super) fn lowered<'p>(
    planner: &'p Planner<'_>,
    plan: &'p Plan,
) -> impl Iterator<Item = &'p PlanLine> {
    plan.chosen().filter(|line| planner.is_open(line))
}

/// Lines of a plan with every price known, and all that follows from them.
fn with_lowered(
    planner: &Planner<'_>,
    plan: &Plan,
    mut lines: Vec<PlanLine>,
) -> Result<Vec<PlanLine>, Overflow> {
    for line in &mut lines {
        if planner.is_open(line) {
            *line = line.at_low();
        }
    }
    planner.follow_treatments(&mut lines, plan.combination)?;
    Ok(lines)
}

fn finished(planner: &Planner<'_>, plan: &Plan, lines: Vec<PlanLine>) -> Result<Plan, Overflow> {
    let Plan { combination, prices, .. } = *plan;
    Ok(Plan { prices, ..planner.priced(lines, combination)? })
}

/// Sessions that are paid for: those that a membership holds would cost nothing either way.
fn paid(end: &LineEnd) -> u16 {
    end.sessions.saturating_sub(end.held())
}

/// The price of as many single sessions as are paid for of a treatment; `None` if its own is open,
/// or none of a single session is published.
fn price_of_singles(
    list: &PriceList,
    prices: PriceEnds,
    line: &PlanLine,
) -> Result<Option<Amount>, Overflow> {
    let LineKind::Treatment(index) = line.kind else { return Ok(None) };
    if line.end.amount.known_high().is_none() {
        return Ok(None);
    }
    let single = list[index].ladder().single();
    let single = single.map(|single| single.price().amount());
    let single = single.filter(|single| single.known_high().is_some());
    let all = single.map(|single| single.times(paid(&line.end).into())).transpose()?;
    Ok(all.map(|all| prices.of(all)))
}
