//! Test of whether a line takes off all that it ever will.

use super::{Estimate, LineItem, LineKind, adjust::times, request::Contents};
use crate::{
    catalog::{BandOff, DiscountIndex, FeeIndex, Per, PriceList, Rate},
    money::{Amount, Money},
    selection::ManualOff,
};

/// True if a line takes off all that it ever will, whatever the prices that are not known yet come
/// to: a credit in full does, 10 % of them do not.
pub fn is_taken_in_full(line: &LineItem, estimate: &Estimate, list: &PriceList) -> bool {
    let Ok(taken) = Money::ZERO.minus(line.low.amount.low) else { return false };
    let whole = match line.kind {
        LineKind::Credit(index) => credited(index, estimate, list),
        LineKind::Discount(index) => discounted(index, taken, estimate, list),
        LineKind::ManualDiscount => match estimate.manual_off {
            Some(ManualOff::Amount(amount)) => Some(amount),
            Some(ManualOff::Percent(_)) | None => None,
        },
        _ => None,
    };
    whole == Some(taken)
}

/// Amount to be credited of a fee, if that is one amount.
fn credited(index: FeeIndex, estimate: &Estimate, list: &PriceList) -> Option<Money> {
    let fee = estimate.lines.iter().find(|line| line.kind == LineKind::Fee(index))?;
    let price = fee.low.amount.known_high()?;
    let is_one = [&fee.low, &fee.high].iter().all(|end| end.amount == Amount::fixed(price));
    let credit = list[index].credit.filter(|_| is_one)?;
    credit.part.of(price).ok()
}

/// Amount that a discount takes off, if it is one amount. The low end decides which band of prices
/// holds for both.
fn discounted(
    index: DiscountIndex,
    taken: Money,
    estimate: &Estimate,
    list: &PriceList,
) -> Option<Money> {
    // Of what is for the sessions on some days nobody knows how much is still to come.
    if list[index].condition.visits.is_some() {
        return None;
    }
    let lines = &estimate.lines;
    let contents = contents(estimate, list);
    let mut given = list[index].parts.iter().filter(|part| contents.go_with(&part.only_with));
    given.try_fold(Money::ZERO, |sum, part| {
        let of = |amount: Money, per: Per| {
            let meant = || lines.iter().filter(|line| line.kind.is_in(&part.scope, list));
            let at_low = times(meant().map(|line| (line.kind, line.low.sessions)), per);
            let at_high = times(meant().map(|line| (line.kind, line.high.sessions)), per);
            amount.times(at_low).ok().filter(|_| at_low == at_high)
        };
        let one_of = |bands: Vec<BandOff>, per: Per| {
            let left = taken.minus(sum).ok()?;
            let mut amounts = bands.into_iter().filter_map(|off| match off {
                BandOff::Amount(amount) => of(amount, per),
                BandOff::Percent(_) => None,
            });
            amounts.find(|off| *off == left)
        };
        let off = match &part.rate {
            Rate::Amount(amount, per) => of(*amount, *per),
            Rate::Bands(bands, per) => one_of(bands.iter().map(|band| band.off).collect(), *per),
            Rate::ByAreas(bands, per) => one_of(bands.iter().map(|band| band.off).collect(), *per),
            Rate::Percent(_) => None,
        };
        sum.plus(off?).ok()
    })
}

/// Contents of the plan of an estimate.
fn contents(estimate: &Estimate, list: &PriceList) -> Contents {
    let kinds = || estimate.lines.iter().map(|line| line.kind);
    let technique = kinds().find_map(|kind| match kind {
        LineKind::Treatment(offer) => Some(list[offer].technique()),
        _ => None,
    });
    let add_ons = kinds().filter_map(|kind| match kind {
        LineKind::AddOn(add_on) => Some(add_on),
        _ => None,
    });
    Contents::of(list, technique, &estimate.packages, add_ons)
}
