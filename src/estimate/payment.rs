//! Deposit of a plan, and its total in instalments: each at both ends.
//!
//! A high end that is open is above every threshold, and a deposit of a fixed amount is that amount
//! at either end then. Of several deposits that apply at an end, the highest is due, never their
//! sum.

use super::{Total, request::Request};
use crate::{
    catalog::{Deposit, DepositRate, InstalmentPlan, PriceList},
    money::{Money, Overflow, Parts, Percent, split},
};

/// Deposit and instalments of a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Deposit due when the plan is booked; part of the total.
    pub deposit: Option<DepositDue>,
    /// The ways to pay in instalments, in file order.
    pub instalments: Vec<Instalments>,
}

/// A deposit at each end of the total: never more than the total, if that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepositDue {
    /// At the low end; zero if none is due there.
    pub low: Money,
    /// At the high end; `None` if it goes with the total and that is open.
    pub high: Option<Money>,
    /// Percentage of the total that it is at both ends; `None` if it is none, or capped at one.
    pub percent: Option<Percent>,
    /// Its rule on a total whose high end is open, if that says more than the two ends.
    pub open: Option<OpenDeposit>,
    /// A remark of the clinic.
    pub note: Option<String>,
}

/// A deposit on a total whose end nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDeposit {
    /// Percentage of the total, if it goes with that; `None` for a fixed amount.
    pub percent: Option<Percent>,
    /// Only if the total is above this; `None` too if it is in any case.
    pub above: Option<Money>,
}

/// The total in parts, which add up to it exactly; those left over in minor units are the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalments {
    /// Number of instalments.
    pub parts: u16,
    /// Only if the total is above this.
    pub above: Option<Money>,
    /// At the low end; empty if the total is not high enough there.
    pub low: Vec<Money>,
    /// At the high end; `None` if that is open.
    pub high: Option<Vec<Money>>,
    /// A remark of the clinic.
    pub note: Option<String>,
}

/// Deposit and instalments that a list has for the total of a request.
pub(super) fn payment(
    list: &PriceList,
    request: &Request,
    total: Total,
) -> Result<Payment, Overflow> {
    let deposit = deposit(&asked_deposits(list, request), total)?;
    let mut instalments = Vec::new();
    for plan in offered_instalments(list, request, total.high) {
        instalments.push(in_parts(plan, total)?);
    }
    Ok(Payment { deposit, instalments })
}

/// The deposits that go with what is requested, in file order.
pub(super) fn asked_deposits<'l>(list: &'l PriceList, request: &Request) -> Vec<&'l Deposit> {
    let Request { treatment, packages, add_ons, contents, .. } = request;
    let has_fees_alone = treatment.is_none() && packages.is_empty() && add_ons.is_empty();
    let is_asked = |deposit: &&Deposit| {
        deposit.rate.is_of_something()
            && (deposit.with_fees_alone || !has_fees_alone)
            && contents.go_with(&deposit.only_with)
    };
    list.deposits().iter().filter(is_asked).collect()
}

fn deposit(deposits: &[&Deposit], total: Total) -> Result<Option<DepositDue>, Overflow> {
    let mut due = DepositDue {
        low: Money::ZERO,
        high: Some(Money::ZERO),
        percent: None,
        open: None,
        note: None,
    };
    for deposit in deposits {
        let low = due_of(deposit, Some(total.low), total.high)?.unwrap_or_default();
        let high = due_of(deposit, total.high, total.high)?;
        due.low = due.low.max(low);
        let open = open(deposit, total);
        let is_steeper = open.map(|open| open.percent) > due.open.map(|open| open.percent);
        if is_higher(high, due.high) || (is_steeper && high.is_none()) {
            (due.high, due.open, due.note) = (high, open, deposit.note.clone());
        }
    }
    let is_due = due.high != Some(Money::ZERO);
    due.percent = percentage(deposits, &due, total)?;
    Ok(is_due.then_some(due))
}

/// Percentage of one of the deposits that what is due is at both ends of a total.
fn percentage(
    deposits: &[&Deposit],
    due: &DepositDue,
    total: Total,
) -> Result<Option<Percent>, Overflow> {
    let Some(high) = total.high else { return Ok(None) };
    for deposit in deposits {
        if let DepositRate::Percent { percent, .. } = deposit.rate
            && percent.of(total.low)? == due.low
            && Some(percent.of(high)?) == due.high
        {
            return Ok(Some(percent));
        }
    }
    Ok(None)
}

/// Rule of a deposit on a total that is open: a part that nothing caps, or a fixed amount.
fn open(deposit: &Deposit, total: Total) -> Option<OpenDeposit> {
    if total.high.is_some() {
        return None;
    }
    let above = deposit.above.filter(|&above| total.low <= above);
    match deposit.rate {
        DepositRate::Percent { percent, cap: None } => {
            Some(OpenDeposit { percent: Some(percent), above })
        }
        DepositRate::Percent { cap: Some(_), .. } => None,
        DepositRate::Amount(_) => above.map(|_| OpenDeposit { percent: None, above }),
    }
}

/// True if one amount is higher than another; what is open is above every amount.
pub(super) fn is_higher(one: Option<Money>, than: Option<Money>) -> bool {
    than.is_some_and(|than| one.is_none_or(|one| one > than))
}

/// Amount of a deposit on one end of a total whose high end is `high`; either may be open.
pub(super) fn due_of(
    deposit: &Deposit,
    end: Option<Money>,
    high: Option<Money>,
) -> Result<Option<Money>, Overflow> {
    Ok(match (deposit.rate, end) {
        (_, Some(end)) if deposit.above.is_some_and(|above| end <= above) => Some(Money::ZERO),
        // The least that an open total comes to is no limit to what secures the appointment.
        (DepositRate::Amount(amount), _) if high.is_none() => Some(amount),
        (rate, Some(end)) => Some(known(rate, end)?),
        (DepositRate::Amount(amount), None) => Some(amount),
        (DepositRate::Percent { cap, .. }, None) => cap,
    })
}

/// Deposit on a total that is known.
fn known(rate: DepositRate, total: Money) -> Result<Money, Overflow> {
    let amount = match rate {
        DepositRate::Amount(amount) => amount,
        DepositRate::Percent { percent, cap } => {
            let part = percent.of(total)?;
            cap.map_or(part, |cap| part.min(cap))
        }
    };
    Ok(amount.min(total))
}

/// The plans that go with what is requested and whose threshold the high end of a total is above,
/// in file order.
pub(super) fn offered_instalments<'l>(
    list: &'l PriceList,
    request: &Request,
    high: Option<Money>,
) -> impl Iterator<Item = &'l InstalmentPlan> {
    let is_offered = move |plan: &&InstalmentPlan| {
        request.contents.go_with(&plan.only_with) && high.is_none_or(|high| is_offered(plan, high))
    };
    list.instalments().iter().filter(is_offered)
}

/// True if a total is high enough for a plan.
fn is_offered(plan: &InstalmentPlan, total: Money) -> bool {
    total > plan.above.unwrap_or(Money::ZERO)
}

/// The total in parts.
fn in_parts(plan: &InstalmentPlan, total: Total) -> Result<Instalments, Overflow> {
    let parts = |total| parts_of(plan, total).map(Parts::into_vec);
    let (low, high) = (parts(total.low)?, total.high.map(parts).transpose()?);
    let (parts, above, note) = (plan.parts, plan.above, plan.note.clone());
    Ok(Instalments { parts, above, low, high, note })
}

/// A total in the parts of a plan; empty if it is not high enough.
pub(super) fn parts_of(plan: &InstalmentPlan, total: Money) -> Result<Parts, Overflow> {
    let equal = Parts::from_elem(Money::from_minor(1), usize::from(plan.parts));
    if is_offered(plan, total) { split(total, &equal) } else { Ok(Parts::new()) }
}
