//! Fees: which enter, what they give back, and surcharges.

use super::{
    bill::{divide, percent_off},
    price::{self, Ends, Top},
};
use crate::arbitrary::{AnyCreditPart, AnyFeePrice, AnyList};
use needlepoint::{
    catalog::{Client, FeeWhen},
    estimate::Selection,
};

/// The positions of the fees that enter a plan.
pub(super) fn entering(list: &AnyList, selection: &Selection) -> Vec<usize> {
    let enters = |n: &usize| {
        let is_due = match list.fees[*n].when {
            FeeWhen::Always => true,
            FeeWhen::NewClients => selection.client == Client::New,
            FeeWhen::Chosen => false,
        };
        (is_due || is_chosen(*n, selection)) && goes_with(list, selection, *n)
    };
    (0..list.fees.len()).filter(enters).collect()
}

/// Whether no fee is chosen that goes only with something else.
pub(super) fn fees_go_together(list: &AnyList, selection: &Selection) -> bool {
    (0..list.fees.len()).all(|n| !is_chosen(n, selection) || goes_with(list, selection, n))
}

fn is_chosen(n: usize, selection: &Selection) -> bool {
    selection.fees.contains(&format!("f{n}"))
}

fn goes_with(list: &AnyList, selection: &Selection, n: usize) -> bool {
    let fee = &list.fees[n];
    let is_added =
        |add_on: &usize| selection.add_ons.iter().any(|chosen| chosen.id == format!("x{add_on}"));
    fee.only_technique != Some(false)
        && (fee.only_add_ons.is_empty() || fee.only_add_ons.iter().any(is_added))
}

/// What each of the entering fees gives back at either end, before it is held against what is left.
pub(super) fn credits(list: &AnyList, selection: &Selection) -> Vec<(usize, Ends)> {
    let credit = |n: usize| {
        let AnyFeePrice::Price(price) = list.fees[n].price else { return None };
        let credit = list.fees[n].credit.as_ref()?;
        let days = selection.on.zip(selection.start).map(|(on, start)| (start - on).get_days());
        let is_late = credit.within.zip(days).is_some_and(|(most, days)| days > i32::from(most));
        let of = |fee: i64| match credit.part {
            AnyCreditPart::Full => fee,
            AnyCreditPart::Amount(amount) => amount.min(fee),
            AnyCreditPart::Percent(part) => percent_off(fee, part),
        };
        let Ends { high, low } = price::ends(price);
        let high = match high {
            Top::Known(high) => Top::Known(of(high)),
            open => open,
        };
        (!is_late).then_some((n, Ends { high, low: of(low) }))
    };
    entering(list, selection).into_iter().filter_map(credit).collect()
}

/// Each surcharge on the lines that come to `sum`.
pub(super) fn surcharges(list: &AnyList, selection: &Selection, sum: Ends) -> Vec<(usize, Ends)> {
    let surcharge = |n: usize| {
        let AnyFeePrice::Surcharge(rate) = list.fees[n].price else { return None };
        let of = |amount: i64| divide(amount * i64::from(rate), 1_000_000);
        let high = match sum.high {
            Top::Known(high) => Top::Known(of(high)),
            Top::Open | Top::Unknown => Top::Open,
        };
        Some((n, Ends { high, low: of(sum.low) }))
    };
    entering(list, selection).into_iter().filter_map(surcharge).collect()
}
