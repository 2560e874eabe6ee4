//! What is due when a plan is booked, and what it costs to be a member, as the contract says it.

use super::{Choice, Reckoned, price::divide};
use crate::estimates::arbitrary::{AnyDeposit, AnyDepositRate, AnyList};
use needlepoint::catalog::FeePeriod;

/// The deposit at either end; `None` where it has no upper end.
pub(crate) fn deposit(list: &AnyList, reckoned: &Reckoned) -> (i64, Option<i64>) {
    let choice = &reckoned.choice;
    if choice.is_of_fees_alone() {
        return (0, Some(0));
    }
    let meant: Vec<&AnyDeposit> =
        list.payment.deposits.iter().filter(|one| goes_with(one, choice)).collect();
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

fn goes_with(deposit: &AnyDeposit, choice: &Choice) -> bool {
    let together = choice.all_add_ons();
    !deposit.elsewhere
        && deposit.technique.is_none_or(|technique| choice.techniques().contains(&technique))
        && (deposit.add_ons.is_empty() || !deposit.add_ons.is_disjoint(&together))
}

/// What the membership costs for a plan of which nothing says how long it runs.
pub(crate) fn membership_cost(list: &AnyList) -> i64 {
    let membership = list.payment.membership;
    let months = membership.shortest_months.unwrap_or(1);
    let times = match membership.every {
        FeePeriod::Once => 1,
        FeePeriod::Month => months,
        // The twelfth month is the last of the first year.
        FeePeriod::Year => 1 + (months - 1) / 12,
    };
    membership.fee * i64::from(times) + membership.set_up
}
