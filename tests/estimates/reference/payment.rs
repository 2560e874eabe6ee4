//! What is due when a plan is booked, and what it costs to be a member, as the contract says it.

use super::{Reckoned, price::divide};
use crate::estimates::arbitrary::{AnyDeposit, AnyDepositRate, AnyList, AnyPrice};
use needlepoint::catalog::FeePeriod;

/// The deposit at either end; `None` where it has no upper end.
pub(crate) fn deposit(list: &AnyList, reckoned: &Reckoned) -> (i64, Option<i64>) {
    let choice = &reckoned.choice;
    if choice.is_of_fees_alone() {
        return (0, Some(0));
    }
    let goes_with = |one: &&AnyDeposit| !one.elsewhere && choice.meets(&one.only_with);
    let meant: Vec<&AnyDeposit> = list.payment.deposits.iter().filter(goes_with).collect();
    let is_due =
        |deposit: &&&AnyDeposit, total: i64| deposit.above.is_none_or(|above| total > above);
    let amount = |deposit: &AnyDeposit, total: i64| match deposit.rate {
        AnyDepositRate::Amount(amount) => amount,
        AnyDepositRate::Percent(part, cap) => {
            let part = divide(total * i64::from(part), 1_000_000);
            cap.map_or(part, |cap| part.min(cap))
        }
    };
    let highest = |total: i64| {
        let due = meant.iter().filter(|deposit| is_due(deposit, total));
        due.map(|deposit| amount(deposit, total)).max().unwrap_or(0)
    };
    if let Some(high) = reckoned.high {
        return (highest(reckoned.low).min(reckoned.low), Some(highest(high).min(high)));
    }
    let open = meant.iter().map(|deposit| match deposit.rate {
        AnyDepositRate::Amount(amount) => Some(amount),
        AnyDepositRate::Percent(0, _) => Some(0),
        AnyDepositRate::Percent(_, cap) => cap,
    });
    let high: Option<Vec<i64>> = open.collect();
    (highest(reckoned.low), high.map(|all| all.into_iter().max().unwrap_or(0)))
}

/// Cost of the membership for a plan of which nothing says how long it runs; `None` where its fee
/// is on request.
pub(crate) fn membership_cost(list: &AnyList) -> Option<(i64, Option<i64>)> {
    let membership = list.payment.membership;
    let months = i64::from(membership.shortest_months.unwrap_or(0));
    let of_stay = match membership.every {
        FeePeriod::Once => 1,
        // A year has 52 weeks.
        FeePeriod::Week => months * 52 / 12,
        FeePeriod::TwoWeeks => months * 26 / 12,
        FeePeriod::Month => months,
        // The third month is the last of the first quarter, the twelfth that of the first year.
        FeePeriod::Quarter => (months + 2) / 3,
        FeePeriod::Year => (months + 11) / 12,
    };
    let all = |fee: i64| fee * of_stay.max(1) + membership.set_up;
    let (low, high) = ends_of(membership.fee)?;
    Some((all(low), high.map(all)))
}

/// The ends of a price, the upper of which may be open; `None` where it is on request.
pub(crate) fn ends_of(price: AnyPrice) -> Option<(i64, Option<i64>)> {
    match price {
        AnyPrice::Range(low, high) => Some((low, Some(high))),
        AnyPrice::From(low) => Some((low, None)),
        AnyPrice::OnRequest => None,
        AnyPrice::Included => Some((0, Some(0))),
    }
}
