//! Part of an estimate that is priced at the consultation.

use super::{LineEnd, LineKind, Purchase, line::PlanLine, plan::Plan};
use crate::{
    catalog::{AreaIndex, Basis, Ladder, Price, PriceList, Rung},
    money::{Amount, High, Money},
};
use std::collections::BTreeSet;

/// Part of an estimate that is priced at the consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PricedLater {
    /// The most lines of which nothing is known.
    pub lines: usize,
    /// The fewest and the most sessions of what is known in part, such as a fourth one beside a
    /// course of three.
    pub sessions: (u16, u16),
    /// The fewest and the most applications of add-ons that are paid for each area at each session,
    /// or by the unit.
    pub applications: (u16, u16),
}

/// Amount of all that is not treated: add-ons, fees, and what comes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The least that it comes to.
    pub low: Money,
    /// The most; `None` if that is open.
    pub high: Option<Money>,
}

/// Lines without a price, in each plan of an estimate.
#[derive(Clone, Debug, Default)]
pub(super) struct UnpricedPlans {
    plans: BTreeSet<Vec<UnpricedLine>>,
    rest: RestOfPlans,
}

/// Amount of all that is not treated, over the plans of an estimate.
#[derive(Clone, Copy, Debug, Default)]
enum RestOfPlans {
    /// No plan was looked at.
    #[default]
    NoPlan,
    /// Nothing is known of what is treated in any of them.
    Apart(Rest),
    /// Something is.
    Together,
}

/// A line without a price.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct UnpricedLine {
    line: LineKey,
    /// `None` if nothing at all is known of it.
    count: Option<Count>,
}

/// A line in whichever plan: areas that are treated make one line, whatever their size and offer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum LineKey {
    Treatment(Vec<AreaIndex>),
    Other(LineKind),
}

/// Part of a line, known in part, that has no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Count {
    Sessions(u16),
    Applications(u16),
}

impl LineKey {
    fn of(line: &PlanLine) -> Self {
        match line.kind {
            LineKind::Treatment(_) => Self::Treatment(line.areas.to_vec()),
            other => Self::Other(other),
        }
    }
}

impl Count {
    fn sessions(self) -> u16 {
        if let Self::Sessions(count) = self { count } else { 0 }
    }

    fn applications(self) -> u16 {
        if let Self::Applications(count) = self { count } else { 0 }
    }
}

impl Rest {
    /// Amount of all that is not treated in a plan; `None` if nothing is, or if something is known
    /// of the price of that.
    fn of(plan: &Plan) -> Option<Self> {
        if plan.total.high != High::Unknown {
            return None;
        }
        let (treated, others): (Vec<&PlanLine>, Vec<&PlanLine>) =
            plan.lines.iter().partition(|line| is_treated(line.kind));
        let is_unknown = |line: &&PlanLine| line.end.amount == Amount::UNKNOWN;
        if treated.is_empty() || !treated.iter().all(is_unknown) {
            return None;
        }
        let high = others.into_iter().try_fold(Money::ZERO, |sum, line| {
            // What is credited hangs on what it is credited against.
            let is_sure = !matches!(line.kind, LineKind::Credit(_));
            let high = line.end.amount.known_high().filter(|_| is_sure)?;
            sum.plus(high).ok()
        });
        Some(Self { low: plan.low(), high })
    }

    /// Amount if it is either of two.
    fn or(self, other: Self) -> Self {
        let high = self.high.zip(other.high).map(|(high, other)| high.max(other));
        Self { low: self.low.min(other.low), high }
    }
}

fn is_treated(kind: LineKind) -> bool {
    match kind {
        LineKind::Treatment(_) | LineKind::Package(_) => true,
        LineKind::AddOn(_)
        | LineKind::Fee(_)
        | LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => false,
    }
}

impl UnpricedPlans {
    /// Takes up one plan more.
    pub(super) fn note(&mut self, list: &PriceList, plan: &Plan) {
        let lines = plan.lines.iter().filter(|line| line.end.amount.high == High::Unknown);
        let unpriced =
            lines.map(|line| UnpricedLine { line: LineKey::of(line), count: count(list, line) });
        self.plans.insert(unpriced.collect());
        self.rest = match (self.rest, Rest::of(plan)) {
            (RestOfPlans::NoPlan, Some(rest)) => RestOfPlans::Apart(rest),
            (RestOfPlans::Apart(before), Some(rest)) => RestOfPlans::Apart(before.or(rest)),
            (RestOfPlans::Together, _) | (_, None) => RestOfPlans::Together,
        };
    }

    /// Amount of all that is not treated, if in no plan anything is known of the price of what is.
    pub(super) fn rest(&self) -> Option<Rest> {
        match self.rest {
            RestOfPlans::Apart(rest) => Some(rest),
            RestOfPlans::NoPlan | RestOfPlans::Together => None,
        }
    }

    /// Summary of all plans. A line of which nothing may be known is told as one, and its sessions
    /// in other plans are not told beside that.
    pub(super) fn together(&self) -> PricedLater {
        if self.plans.iter().all(Vec::is_empty) {
            return PricedLater::default();
        }
        let unknown: BTreeSet<&LineKey> = self
            .plans
            .iter()
            .flatten()
            .filter(|it| it.count.is_none())
            .map(|it| &it.line)
            .collect();
        let lines =
            |plan: &Vec<UnpricedLine>| plan.iter().filter(|it| unknown.contains(&it.line)).count();
        let ends = |of: fn(Count) -> u16| {
            let sums = self.plans.iter().map(|plan| {
                let partly = plan.iter().filter(|it| !unknown.contains(&it.line));
                partly.filter_map(|it| it.count).map(of).fold(0, u16::saturating_add)
            });
            (sums.clone().min().unwrap_or(0), sums.max().unwrap_or(0))
        };
        PricedLater {
            lines: self.plans.iter().map(lines).max().unwrap_or(0),
            sessions: ends(Count::sessions),
            applications: ends(Count::applications),
        }
    }
}

/// Part of a line that has no price; `None` if nothing of it is known.
fn count(list: &PriceList, line: &PlanLine) -> Option<Count> {
    match line.kind {
        LineKind::Treatment(index) => {
            sessions_at(list, list[index].ladder(), &line.end).map(Count::Sessions)
        }
        LineKind::AddOn(index) => {
            let add_on = &list[index];
            let units = sessions_at(list, add_on.ladder()?, &line.end)?;
            match add_on.basis {
                Basis::PerSession => Some(Count::Sessions(units)),
                Basis::PerArea | Basis::PerUnit => Some(Count::Applications(units)),
                Basis::Once => None,
            }
        }
        _ => None,
    }
}

fn sessions_at(list: &PriceList, ladder: &Ladder, end: &LineEnd) -> Option<u16> {
    let (later, known): (Vec<&Purchase>, Vec<&Purchase>) =
        end.purchases.iter().partition(|bought| is_on_request(list, ladder, **bought));
    let counts = later.iter().map(|bought| bought.sessions.get().saturating_mul(bought.times));
    let sessions = counts.fold(0, u16::saturating_add);
    (!known.is_empty() && sessions > 0).then_some(sessions)
}

fn is_on_request(list: &PriceList, ladder: &Ladder, bought: Purchase) -> bool {
    if bought.held_by.is_some() {
        return false;
    }
    let price = match bought.special {
        // One that can't be worked out would have been refused.
        Some(special) => list[special].price(list[special].published(ladder)).ok().flatten(),
        None if bought.by_tier => ladder.single().map(Rung::price),
        None => ladder.rung(bought.sessions).map(Rung::price),
    };
    price == Some(Price::OnRequest)
}
