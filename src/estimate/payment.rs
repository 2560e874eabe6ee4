//! What is due when a plan is booked, and the total in instalments: each at both ends.
//!
//! A high end that is open is above every threshold. Of several deposits that apply at an end, the
//! highest is due, never their sum.

use super::{Total, fees::Contents, request::Request};
use crate::{
    catalog::{Deposit, DepositRate, InstalmentPlan, PriceList},
    money::{Money, Overflow, split},
};

/// How the total may be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// What is due when the plan is booked; part of the total.
    pub deposit: Option<DepositDue>,
    /// The ways to pay in instalments, in file order.
    pub instalments: Vec<Instalments>,
}

/// A deposit at each end of the total, never more than the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepositDue {
    /// At the low end; zero where none is due there.
    pub low: Money,
    /// At the high end; `None` where it goes with the total and that is open.
    pub high: Option<Money>,
    /// A remark of the clinic.
    pub note: Option<String>,
}

/// The total in parts, which add up to it exactly; those left over in minor units are the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalments {
    /// How many.
    pub parts: u16,
    /// Only where the total is above this.
    pub above: Option<Money>,
    /// At the low end; empty where the total is not high enough there.
    pub low: Vec<Money>,
    /// At the high end; `None` where that is open.
    pub high: Option<Vec<Money>>,
    /// A remark of the clinic.
    pub note: Option<String>,
}

/// How the total of a request may be paid by a list.
pub(super) fn payment(
    list: &PriceList,
    request: &Request,
    total: Total,
) -> Result<Payment, Overflow> {
    let deposit = deposit(&asked_deposits(list, request), total)?;
    let mut instalments = Vec::new();
    for plan in list.instalments() {
        instalments.extend(in_parts(plan, total)?);
    }
    Ok(Payment { deposit, instalments })
}

/// The deposits that go with what is requested, in file order.
pub(super) fn asked_deposits<'l>(list: &'l PriceList, request: &Request) -> Vec<&'l Deposit> {
    let Request { treatment, packages, add_ons, .. } = request;
    let contents = Contents::of(list, treatment.as_ref(), packages, add_ons);
    let is_asked =
        |deposit: &&Deposit| contents.go_with(&deposit.only_techniques, &deposit.only_add_ons);
    list.deposits().iter().filter(is_asked).collect()
}

fn deposit(deposits: &[&Deposit], total: Total) -> Result<Option<DepositDue>, Overflow> {
    let mut due = DepositDue { low: Money::ZERO, high: Some(Money::ZERO), note: None };
    for deposit in deposits {
        let low = due_of(deposit, Some(total.low))?.unwrap_or_default();
        let high = due_of(deposit, total.high)?;
        due.low = due.low.max(low);
        if is_higher(high, due.high) {
            (due.high, due.note) = (high, deposit.note.clone());
        }
    }
    let is_due = due.high != Some(Money::ZERO);
    Ok(is_due.then_some(due))
}

/// Whether one amount is higher than another; what is open is above every amount.
pub(super) fn is_higher(one: Option<Money>, than: Option<Money>) -> bool {
    than.is_some_and(|than| one.is_none_or(|one| one > than))
}

/// What a deposit comes to on a total, either of which may be open.
pub(super) fn due_of(deposit: &Deposit, total: Option<Money>) -> Result<Option<Money>, Overflow> {
    Ok(match (deposit.rate, total) {
        (_, Some(total)) if deposit.above.is_some_and(|above| total <= above) => Some(Money::ZERO),
        (rate, Some(total)) => Some(known(rate, total)?),
        (DepositRate::Amount(amount), None) => Some(amount),
        (DepositRate::Percent { cap, .. }, None) => cap,
    })
}

/// How much of a total that is known.
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

/// The total in parts; `None` where it is not high enough at either end.
fn in_parts(plan: &InstalmentPlan, total: Total) -> Result<Option<Instalments>, Overflow> {
    let equal = std::iter::repeat_n(Money::from_minor(1), usize::from(plan.parts));
    let parts = |total: Money| {
        let is_offered = total > plan.above.unwrap_or(Money::ZERO);
        if is_offered { split(total, equal.clone()) } else { Ok(Vec::new()) }
    };
    let (low, high) = (parts(total.low)?, total.high.map(parts).transpose()?);
    if high.as_ref().is_some_and(Vec::is_empty) {
        return Ok(None);
    }
    let (parts, above, note) = (plan.parts, plan.above, plan.note.clone());
    Ok(Some(Instalments { parts, above, low, high, note }))
}
