//! Why the total is a range: a walk from its low end to its high end.
//!
//! The open choices are set, one at a time, from their value at the low end to their value at the
//! high end, sizes in the areas' order, then sessions; a step that can't be bought is merged with
//! the next. Then each line's own price is raised from low to high, in line order. Each step's
//! difference of the total, percentages and tax worked out anew, is that cause's share.

use super::{
    Cause, CauseReason, EstimateError, LineItem, LineKind,
    add_ons::PlannedAddOn,
    envelope::Envelope,
    plan::{Combination, Planner},
};
use crate::{
    catalog::SessionCount,
    money::{Amount, High, Money, Overflow},
};

/// The causes of an envelope whose lines are `lines`; shares of zero are left out.
pub(super) fn causes(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Result<Vec<Cause>, EstimateError> {
    let mut causes = Vec::new();
    let mut reached = envelope.low.low();
    for (reason, combination) in open_choices(planner, envelope) {
        if let Ok(plan) = planner.plan(combination)? {
            add(&mut causes, reason, &mut reached, plan.low())?;
        }
    }
    let mut raised = Raised::start(planner, envelope, lines);
    let mut open = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        if !raised.has_own_price(position) {
            continue;
        }
        match line.high.amount.high {
            High::Known(high) => {
                let total = raised.raise(position, high)?;
                add(&mut causes, CauseReason::LinePrice(position), &mut reached, total)?;
            }
            High::Open => open.push(CauseReason::LinePrice(position)),
            High::Unknown => open.push(CauseReason::PriceOnRequest(position)),
        }
    }
    causes.extend(open.into_iter().map(|reason| Cause { reason, share: None }));
    Ok(causes)
}

fn add(
    causes: &mut Vec<Cause>,
    reason: CauseReason,
    reached: &mut Money,
    to: Money,
) -> Result<(), Overflow> {
    let share = to.minus(*reached)?;
    *reached = to;
    if share != Money::ZERO {
        causes.push(Cause { reason, share: Some(share) });
    }
    Ok(())
}

/// The combinations on the way from the low end to the high end, each with what it changes.
fn open_choices(planner: &Planner<'_>, envelope: &Envelope) -> Vec<(CauseReason, Combination)> {
    let (from, to) = (envelope.low.combination, envelope.high.combination);
    let target = planner.sizes(to);
    let mut sizes = planner.sizes(from).to_vec();
    let mut steps = Vec::new();
    for (position, decided) in target.iter().enumerate() {
        let Some(size) = sizes.get_mut(position).filter(|size| *size != decided) else { continue };
        *size = *decided;
        let found = planner.treatments.iter().position(|treatments| treatments.areas == sizes);
        let combination = found.map(|sizes| Combination { sizes, sessions: from.sessions });
        steps.extend(combination.map(|combination| (CauseReason::Size(decided.area), combination)));
    }
    if from.sessions != to.sessions {
        steps.push((CauseReason::Sessions, to));
    }
    steps
}

/// The high end's plan with some of its lines at their high price, the others at their low one.
struct Raised<'p, 'l> {
    planner: &'p Planner<'l>,
    sessions: Option<SessionCount>,
    lines: Vec<RaisedLine<'p, 'l>>,
}

struct RaisedLine<'p, 'l> {
    kind: LineKind,
    price: Money,
    /// Where it has no price of its own, but follows that of the treatments.
    percentage: Option<&'p PlannedAddOn<'l>>,
}

impl<'p, 'l> Raised<'p, 'l> {
    /// All lines at their low price.
    fn start(planner: &'p Planner<'l>, envelope: &Envelope, lines: &[LineItem]) -> Self {
        let line = |line: &LineItem| RaisedLine {
            kind: line.kind,
            price: line.high.amount.low,
            percentage: planner.add_ons.iter().find(|add_on| {
                let is_this = line.kind == LineKind::AddOn(add_on.index);
                is_this && add_on.is_percentage() && follows(line.high.amount)
            }),
        };
        let sessions = envelope.high.combination.sessions;
        Self { planner, sessions, lines: lines.iter().map(line).collect() }
    }

    /// Whether a line has a price of its own that can be raised.
    fn has_own_price(&self, position: usize) -> bool {
        self.lines
            .get(position)
            .is_some_and(|line| line.kind != LineKind::Tax && line.percentage.is_none())
    }

    /// Raises a line to its high price: what the total then comes to.
    fn raise(&mut self, position: usize, high: Money) -> Result<Money, Overflow> {
        if let Some(line) = self.lines.get_mut(position) {
            line.price = high;
        }
        let is_treatment = |line: &&RaisedLine<'_, '_>| matches!(line.kind, LineKind::Treatment(_));
        let treatments = self.lines.iter().filter(is_treatment);
        let treatments = treatments.map(|line| line.price).try_fold(Money::ZERO, Money::plus)?;
        let mut total = Money::ZERO;
        for line in self.lines.iter().filter(|line| line.kind != LineKind::Tax) {
            let followed =
                line.percentage.map(|add_on| add_on.following(treatments, self.sessions));
            total = total.plus(followed.transpose()?.flatten().unwrap_or(line.price))?;
        }
        let tax = self.planner.added_tax(Amount::fixed(total))?;
        tax.map_or(Ok(total), |tax| total.plus(tax.low))
    }
}

/// Whether a percentage that comes to this at the high end changes with the treatments: one that is
/// included stays nothing, and one of an unknown price unknown.
fn follows(percentage: Amount) -> bool {
    percentage != Amount::ZERO && percentage.high != High::Unknown
}
