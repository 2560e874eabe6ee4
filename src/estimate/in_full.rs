//! Whether a line that takes something off takes off all that it ever will.

use super::{Estimate, LineEnd, LineItem, LineKind};
use crate::{
    catalog::{DiscountIndex, FeeIndex, Per, PriceList, Rate, Scope},
    money::{Amount, Money},
    selection::ManualOff,
};

/// Whether a line takes off all that it ever will, whatever the prices that are not known yet come
/// to: a credit in full does, 10 % of them do not.
pub fn is_taken_in_full(line: &LineItem, estimate: &Estimate, list: &PriceList) -> bool {
    let whole = match line.kind {
        LineKind::Credit(index) => credited(index, estimate, list),
        LineKind::Discount(index) => discounted(index, &estimate.lines, list),
        LineKind::ManualDiscount => match estimate.manual_off {
            Some(ManualOff::Amount(amount)) => Some(amount),
            Some(ManualOff::Percent(_)) | None => None,
        },
        _ => None,
    };
    whole.is_some() && Money::ZERO.minus(line.low.amount.low).ok() == whole
}

/// What is to be credited of a fee, where that is one amount.
fn credited(index: FeeIndex, estimate: &Estimate, list: &PriceList) -> Option<Money> {
    let fee = estimate.lines.iter().find(|line| line.kind == LineKind::Fee(index))?;
    let price = fee.low.amount.known_high()?;
    let is_one = [&fee.low, &fee.high].iter().all(|end| end.amount == Amount::fixed(price));
    let credit = list.fee(index)?.credit.filter(|_| is_one)?;
    credit.part.of(price).ok()
}

/// What a discount takes off, where it is one amount.
fn discounted(index: DiscountIndex, lines: &[LineItem], list: &PriceList) -> Option<Money> {
    list.discount(index)?.parts.iter().try_fold(Money::ZERO, |sum, part| {
        let Rate::Amount(amount, per) = &part.rate else { return None };
        let times = |end: fn(&LineItem) -> &LineEnd| times(lines, list, &part.scope, *per, end);
        let at_low = times(|line| &line.low);
        let off = amount.times(at_low).ok().filter(|_| at_low == times(|line| &line.high))?;
        sum.plus(off).ok()
    })
}

/// How often an amount comes off at one end: treatments share their sessions, packages have theirs
/// one after another.
fn times(
    lines: &[LineItem],
    list: &PriceList,
    scope: &Scope,
    per: Per,
    end: fn(&LineItem) -> &LineEnd,
) -> u32 {
    let meant = || lines.iter().filter(|line| line.kind.is_in(scope, list));
    if per == Per::Plan {
        return u32::from(meant().next().is_some());
    }
    let (mut shared, mut packed, mut beside) = (0, 0_u32, 0);
    for line in meant() {
        let sessions = u32::from(end(line).sessions.max(1));
        match line.kind {
            LineKind::Treatment(_) => shared = sessions.max(shared),
            LineKind::Package(_) => packed = packed.saturating_add(sessions),
            _ => beside = sessions.max(beside),
        }
    }
    beside.max(packed.saturating_add(shared))
}
