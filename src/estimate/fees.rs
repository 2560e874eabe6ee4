//! Lines of the fees of a plan, and the surcharges on it.

use super::{
    LineEnd, LineKind,
    line::{AddedLine, AddedLines, PlanLine},
    request::Request,
};
use crate::{
    catalog::{FeeIndex, PriceList},
    money::{Amount, High, Overflow, Parts, split},
};

/// Lines of the fees that have a price of their own, in their order.
pub(super) fn lines(list: &PriceList, fees: &[FeeIndex]) -> impl Iterator<Item = PlanLine> {
    fees.iter().filter_map(|&index| {
        let price = list[index].own_price()?;
        let end = LineEnd { amount: price.amount(), ..LineEnd::ABSENT };
        Some(PlanLine::other(LineKind::Fee(index), end))
    })
}

/// A line for each surcharge, all of them of the one `sum` of all lines, those of what is taken off
/// too. Each of the plan's lines, of which `left` says what is left, bears its part of every one.
pub(super) fn surcharges(
    list: &PriceList,
    request: &Request,
    mut sum: Amount,
    left: &mut [Amount],
) -> Result<AddedLines, Overflow> {
    if sum.high == High::Unknown {
        sum.high = High::Open;
    }
    let mut lines = AddedLines::new();
    for &index in &request.fees {
        let Some(percent) = list[index].surcharge() else { continue };
        let amount = sum.percent_share(percent, 1, 1)?;
        lines.push(AddedLine { kind: LineKind::Surcharge(index), amount });
    }
    if !lines.is_empty() {
        spread(lines.iter().map(|line| line.amount), left)?;
    }
    Ok(lines)
}

/// Splits each of `amounts` by itself among what is left, in proportion to it, at each end that
/// all of it states.
pub(super) fn spread(
    amounts: impl Iterator<Item = Amount>,
    left: &mut [Amount],
) -> Result<(), Overflow> {
    let lows: Parts = left.iter().map(|left| left.low).collect();
    let highs: Option<Parts> = left.iter().map(|left| left.known_high()).collect();
    for amount in amounts {
        for (left, part) in left.iter_mut().zip(split(amount.low, &lows)?) {
            left.low = left.low.plus(part)?;
        }
        let Some((highs, high)) = highs.as_ref().zip(amount.known_high()) else { continue };
        for (left, part) in left.iter_mut().zip(split(high, highs)?) {
            if let High::Known(left) = &mut left.high {
                *left = left.plus(part)?;
            }
        }
    }
    Ok(())
}
