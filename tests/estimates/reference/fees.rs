//! Fees: which enter, what they give back, and surcharges.

use super::{Choice, price::divide};
use crate::estimates::arbitrary::{AnyCreditPart, AnyFeePrice, AnyList};
use needlepoint::catalog::{Client, FeeWhen};

/// The positions of the fees that enter a plan.
pub(super) fn entering(list: &AnyList, choice: &Choice) -> Vec<usize> {
    let enters = |n: &usize| {
        let is_due = match list.fees[*n].when {
            FeeWhen::Always => true,
            FeeWhen::NewClients => choice.selection.client == Client::New,
            FeeWhen::Chosen => false,
        };
        let is_here = !list.fees[*n].elsewhere;
        is_here && (is_due || choice.fees.contains(n)) && choice.meets(&list.fees[*n].only_with)
    };
    (0..list.fees.len()).filter(enters).collect()
}

/// Whether no fee is chosen that goes only with something else.
pub(super) fn fees_go_together(list: &AnyList, choice: &Choice) -> bool {
    choice.fees.iter().all(|&n| choice.meets(&list.fees[n].only_with))
}

/// What an entering fee of so much gives back, before it is held against what is left.
pub(super) fn credit(list: &AnyList, choice: &Choice, n: usize, fee: i64) -> i64 {
    let Some(credit) = &list.fees[n].credit else { return 0 };
    let days = choice.selection.on.zip(choice.selection.start);
    let days = days.map(|(on, start)| (start - on).get_days());
    // The total is that of who books in time.
    let days = days.filter(|_| !credit.if_booked);
    if credit.within.zip(days).is_some_and(|(most, days)| days > i32::from(most)) {
        return 0;
    }
    match credit.part {
        AnyCreditPart::Full => fee,
        AnyCreditPart::Amount(amount) => amount.min(fee),
        AnyCreditPart::Percent(part) => divide(fee * i64::from(part), 1_000_000),
    }
}

/// The values of a fee at which its credit stops growing, or comes to `room`, the most that can be
/// credited.
pub(super) fn kinks(list: &AnyList, n: usize, room: i64) -> Vec<i64> {
    match list.fees[n].credit.as_ref().map(|credit| credit.part) {
        None | Some(AnyCreditPart::Percent(0)) => Vec::new(),
        Some(AnyCreditPart::Full) => vec![room],
        Some(AnyCreditPart::Amount(amount)) => vec![amount, room.min(amount)],
        Some(AnyCreditPart::Percent(part)) => {
            let near = room * 1_000_000 / i64::from(part);
            vec![near, near + 1]
        }
    }
}

/// The surcharges that enter, with their rates.
pub(super) fn surcharges(list: &AnyList, choice: &Choice) -> Vec<(usize, i64)> {
    let surcharge = |n: usize| match list.fees[n].price {
        AnyFeePrice::Surcharge(rate) => Some((n, i64::from(rate))),
        AnyFeePrice::Price(_) => None,
    };
    entering(list, choice).into_iter().filter_map(surcharge).collect()
}
