//! Two plans with fewer sessions each in place of one.

use super::{Hint, desk::Desk};
use crate::{
    catalog::{Basis, Rate, SessionCount},
    estimate::{LineItem, LineKind, treatment_prices::treatment_prices_within},
    selection::{ChosenAddOn, Selection, SessionRange},
};

/// Most sessions for which two plans are looked at: two years of one a month, and nobody plans
/// further.
const MAX_HALVED: u16 = 24;

/// Two plans with fewer sessions each: one plan has its offers at all its sessions.
pub(super) fn two_plans(desk: &Desk<'_>) -> Option<Hint> {
    let sessions = desk.now.sessions.filter(|sessions| sessions.is_exact())?.low();
    let all_may_be_halved = desk.now.lines.iter().all(|line| may_be_halved(desk, line));
    let counts = || (1..sessions.get()).filter_map(SessionCount::new);
    if !all_may_be_halved || sessions.get() > MAX_HALVED {
        return None;
    }
    let prices = treatment_prices_within(desk.list, desk.selection, counts(), &desk.effort);
    let high = |count: u16| {
        let (_, price) = prices.iter().find(|(known, _)| known.get() == count)?;
        price.as_ref()?.known_high()
    };
    let longer_part = |count: SessionCount| sessions.get().saturating_sub(count.get());
    let halves = counts().filter(|count| count.get() <= longer_part(*count));
    let sum = |count: SessionCount| {
        let sum = high(count.get())?.plus(high(longer_part(count))?).ok()?;
        Some((sum, count, SessionCount::new(longer_part(count))?))
    };
    let (_, shorter, longer) = halves.filter_map(sum).min()?;
    let part = |sessions: SessionCount| {
        let sessions = Some(SessionRange::from(sessions));
        let part = desk.price(&Selection { sessions, ..desk.selection.clone() })?;
        part.lines.iter().all(|line| may_be_halved(desk, line)).then_some(part.total.high?)
    };
    let both = part(shorter)?.plus(part(longer)?).ok()?;
    let difference = both.minus(desk.now.total.high?).ok()?;
    desk.saves(difference).then_some(Hint::TwoPlans { longer, shorter, difference })
}

/// True if a line is charged by the session, so that two plans take nothing twice.
fn may_be_halved(desk: &Desk<'_>, line: &LineItem) -> bool {
    match line.kind {
        LineKind::Treatment(offer) => {
            // A special price may be given once for each plan.
            let purchases = || line.low.purchases.iter().chain(&line.high.purchases);
            let is_special = purchases().any(|purchase| purchase.special.is_some());
            !is_special && !is_held(line) && desk.list[offer].ladder().courses_combine()
        }
        LineKind::AddOn(index) => {
            let is_each = |chosen: &ChosenAddOn| {
                chosen.sessions.is_none() && desk.list.add_ons().find(&chosen.id) == Some(index)
            };
            let per_session = match desk.list[index].basis {
                Basis::PerSession | Basis::PerArea => true,
                Basis::Once | Basis::PerUnit => false,
            };
            per_session && !is_held(line) && desk.selection.add_ons.iter().any(is_each)
        }
        LineKind::Discount(index) => {
            let mut parts = desk.list[index].parts.iter();
            parts.all(|part| matches!(part.rate, Rate::Percent(_)))
        }
        LineKind::Tax(..) => true,
        _ => false,
    }
}

/// True if a membership holds some of it, which it holds but once for both plans.
fn is_held(line: &LineItem) -> bool {
    line.low.held() > 0 || line.high.held() > 0
}
