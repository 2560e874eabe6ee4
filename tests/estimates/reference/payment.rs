//! What is due when a plan is booked, and what it costs to be a member, as the contract says it.

use super::bill::divide;
use crate::arbitrary::{AnyDeposit, AnyDepositRate, AnyList};
use needlepoint::{catalog::FeePeriod, estimate::Selection};

/// The deposit at an end of a total, or at one that is open; `None` where it has no upper end. A fixed
/// amount is held against the total only where its high end is known.
pub(crate) fn deposit(
    list: &AnyList,
    selection: &Selection,
    total: Option<i64>,
    is_open: bool,
) -> Option<i64> {
    let goes_with = |deposit: &&AnyDeposit| {
        let is_chosen = |n: &usize| selection.add_ons.iter().any(|x| x.id == format!("x{n}"));
        deposit.technique != Some(false)
            && (deposit.add_ons.is_empty() || deposit.add_ons.iter().any(is_chosen))
    };
    let is_high_enough = |deposit: &&AnyDeposit| match (deposit.above, total) {
        (Some(above), Some(total)) => total > above,
        _ => true,
    };
    let mut most = 0;
    for deposit in list.payment.deposits.iter().filter(goes_with).filter(is_high_enough) {
        let amount = match (deposit.rate, total) {
            (AnyDepositRate::Amount(amount), _) => amount,
            (AnyDepositRate::Percent(millionths, cap), Some(total)) => {
                let part = divide(total * i64::from(millionths), 1_000_000);
                cap.map_or(part, |cap| part.min(cap))
            }
            (AnyDepositRate::Percent(_, cap), None) => cap?,
        };
        most = most.max(amount);
    }
    Some(total.filter(|_| !is_open).map_or(most, |total| most.min(total)))
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
