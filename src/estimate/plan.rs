//! One combination of all open choices: what is bought, and what it comes to.

use super::{
    EstimateError, LineEnd, LineKind, Purchase,
    cover::{Cover, Covers},
    purchase::PriceTable,
    request::{Request, TreatmentRequest},
};
use crate::{
    catalog::{AddOn, AddOnIndex, Basis, Ladder, MAX_SESSIONS, PriceList, SessionCount, TaxMode},
    money::{Amount, High, Money, Overflow},
};

/// What a request comes to when everything is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) sessions: Option<SessionCount>,
    /// In the order of [`LineKind`].
    pub(super) lines: Vec<(LineKind, LineEnd)>,
    pub(super) total: Amount,
}

/// Works out plans of one request.
#[derive(Clone, Debug)]
pub(super) struct Planner<'l> {
    pub(super) list: &'l PriceList,
    pub(super) request: &'l Request,
    pub(super) covers: Option<Covers>,
}

/// Why one combination can't be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unbuyable {
    /// No cover sells exactly so many sessions.
    Treatment,
    /// The add-on's ladder has no way to so many sessions.
    AddOn(AddOnIndex, SessionCount),
}

/// A plan, or why there is none; an error ends the whole estimate.
type Planned = Result<Result<Plan, Unbuyable>, EstimateError>;

impl<'l> Planner<'l> {
    /// Finds the offers for a request, for counts up to `up_to`.
    ///
    /// Offers that bring areas along are used only where the chosen areas can't be covered
    /// exactly at any count.
    pub(super) fn new(
        list: &'l PriceList,
        request: &'l Request,
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        let covers = request
            .treatment
            .as_ref()
            .map(|treatment| find_covers(list, treatment, up_to))
            .transpose()?;
        Ok(Self { list, request, covers })
    }

    /// The plan for a number of sessions; `None` where no treatment is asked for.
    pub(super) fn plan(&self, sessions: Option<SessionCount>) -> Planned {
        let mut lines = Vec::new();
        if let Some((covers, sessions)) = self.covers.as_ref().zip(sessions) {
            let Some(cover) = covers.cheapest(sessions)? else {
                return Ok(Err(Unbuyable::Treatment));
            };
            lines.extend(treatment_lines(covers, &cover, sessions));
        }
        for &(index, chosen) in &self.request.add_ons {
            let Some(add_on) = self.list.add_on(index) else { continue };
            match add_on_line(add_on, chosen, sessions)? {
                Ok(line) => lines.push((LineKind::AddOn(index), line)),
                Err(units) => return Ok(Err(Unbuyable::AddOn(index, units))),
            }
        }
        for &index in &self.request.fees {
            let Some(fee) = self.list.fee(index) else { continue };
            let line = LineEnd { amount: fee.price.amount(), ..LineEnd::ABSENT };
            lines.push((LineKind::Fee(index), line));
        }
        let before_tax = sum(&lines)?;
        let total = match self.added_tax(before_tax)? {
            None => before_tax,
            Some(tax) => {
                lines.push((LineKind::Tax, LineEnd { amount: tax, ..LineEnd::ABSENT }));
                before_tax.plus(tax)?
            }
        };
        Ok(Ok(Plan { sessions, lines, total }))
    }

    /// The tax that comes on top of `amount`; `None` where prices include it or there is none.
    pub(super) fn added_tax(&self, amount: Amount) -> Result<Option<Amount>, Overflow> {
        let Some(tax) = self.list.tax().filter(|tax| tax.mode == TaxMode::Added) else {
            return Ok(None);
        };
        let low = tax.rate.of(amount.low)?;
        let high = match amount.known_high() {
            Some(high) => High::Known(tax.rate.of(high)?),
            None => High::Open,
        };
        Ok(Some(Amount { high, low }))
    }
}

/// What lines come to together. A price that is not known counts in neither end.
pub(super) fn sum(lines: &[(LineKind, LineEnd)]) -> Result<Amount, Overflow> {
    lines.iter().try_fold(Amount::ZERO, |sum, (_, line)| sum.plus(line.amount))
}

fn find_covers(
    list: &PriceList,
    treatment: &TreatmentRequest,
    up_to: u16,
) -> Result<Covers, EstimateError> {
    let TreatmentRequest { technique, areas, sessions } = treatment;
    let sells_some = |covers: &Covers| -> Result<bool, EstimateError> {
        sessions
            .counts()
            .try_fold(false, |some, count| Ok(some || covers.cheapest(count)?.is_some()))
    };
    let exact = Covers::exact(list, *technique, areas, up_to)?;
    if sells_some(&exact)? {
        return Ok(exact);
    }
    let exact_counts = Covers::exact(list, *technique, areas, MAX_SESSIONS)?.buyable_counts()?;
    if !exact_counts.is_empty() {
        return Err(not_sold(treatment, &exact_counts));
    }
    let wider = Covers::touching(list, *technique, areas, up_to)?;
    if sells_some(&wider)? {
        return Ok(wider);
    }
    let wider_counts = Covers::touching(list, *technique, areas, MAX_SESSIONS)?.buyable_counts()?;
    if !wider_counts.is_empty() {
        return Err(not_sold(treatment, &wider_counts));
    }
    let without: Vec<_> = wider
        .without_offer()
        .into_iter()
        .filter_map(|position| areas.get(position))
        .copied()
        .collect();
    let blamed = if without.is_empty() { areas.clone() } else { without };
    Err(EstimateError::AreasNotSold {
        technique: list
            .technique(*technique)
            .map_or_else(String::new, |technique| technique.label.clone()),
        areas: blamed.iter().filter_map(|&area| Some(list.area(area)?.label.clone())).collect(),
    })
}

fn not_sold(treatment: &TreatmentRequest, buyable: &[SessionCount]) -> EstimateError {
    let wanted = treatment.sessions;
    EstimateError::SessionsNotSold {
        wanted,
        below: buyable.iter().rev().find(|&&count| count < wanted.low()).copied(),
        above: buyable.iter().find(|&&count| count > wanted.high()).copied(),
    }
}

fn treatment_lines(
    covers: &Covers,
    cover: &Cover,
    sessions: SessionCount,
) -> Vec<(LineKind, LineEnd)> {
    let line = |&(offer, amount)| {
        let purchases =
            covers.table(offer).map_or_else(Vec::new, |table| table.purchases(sessions));
        (LineKind::Treatment(offer), LineEnd { sessions: sessions.get(), amount, purchases })
    };
    cover.lines.iter().map(line).collect()
}

/// An add-on's line, or the units for which its ladder has no way.
fn add_on_line(
    add_on: &AddOn,
    chosen: Option<SessionCount>,
    plan: Option<SessionCount>,
) -> Result<Result<LineEnd, SessionCount>, EstimateError> {
    let units = match (add_on.basis, plan) {
        (Basis::Once, _) => SessionCount::MIN,
        (Basis::PerSession, Some(plan)) => chosen.map_or(plan, |chosen| chosen.min(plan)),
        (Basis::PerSession, None) => chosen.unwrap_or(SessionCount::MIN),
    };
    let alone;
    let ladder = if plan.is_some() {
        &add_on.ladder
    } else {
        let price =
            add_on.alone.ok_or_else(|| EstimateError::AddOnNotSoldAlone(add_on.label.clone()))?;
        alone = Ladder::single_only(price);
        &alone
    };
    let table = PriceTable::new(ladder, units.get().min(MAX_SESSIONS))?;
    let Some(amount) = table.price(units) else { return Ok(Err(units)) };
    let sessions = if add_on.basis == Basis::Once { 0 } else { units.get() };
    let purchases: Vec<Purchase> = table.purchases(units);
    Ok(Ok(LineEnd { sessions, amount, purchases }))
}

impl Plan {
    /// The line of a kind; one that is not bought where there is none.
    pub(super) fn line(&self, kind: LineKind) -> LineEnd {
        self.lines
            .iter()
            .find(|(other, _)| *other == kind)
            .map_or(LineEnd::ABSENT, |(_, line)| line.clone())
    }

    /// The low end of the total.
    pub(super) fn low(&self) -> Money {
        self.total.low
    }

    /// The high end of the total.
    pub(super) fn high(&self) -> High {
        self.total.high
    }
}
