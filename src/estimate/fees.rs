//! Surcharges on a plan.

use super::{LineEnd, LineKind, line::PlanLine, request::Request};
use crate::{
    catalog::{Fee, PriceList},
    money::{Amount, High, Money, Overflow, split},
};

/// A line for each surcharge, all of the same `sum` of all lines, those of what is taken off too.
/// Each of the plan's lines, of which `left` says what is left, bears its part of every one.
pub(super) fn surcharges(
    list: &PriceList,
    request: &Request,
    mut sum: Amount,
    left: &mut [Amount],
) -> Result<Vec<PlanLine>, Overflow> {
    if sum.high == High::Unknown {
        sum.high = High::Open;
    }
    let mut lines = Vec::new();
    for &index in &request.fees {
        let Some(percent) = list.fee(index).and_then(Fee::surcharge) else { continue };
        let amount = sum.percent_share(percent, 1, 1)?;
        let end = LineEnd { amount, ..LineEnd::ABSENT };
        lines.push(PlanLine::other(LineKind::Surcharge(index), end));
    }
    if !lines.is_empty() {
        spread(lines.iter().map(|line| line.end.amount), left)?;
    }
    Ok(lines)
}

/// Splits each of `amounts` by itself among what is left, in proportion to it, at each end that
/// all of it states.
pub(super) fn spread(
    amounts: impl Iterator<Item = Amount>,
    left: &mut [Amount],
) -> Result<(), Overflow> {
    let lows: Vec<Money> = left.iter().map(|left| left.low).collect();
    let highs: Option<Vec<Money>> = left.iter().map(|left| left.known_high()).collect();
    for amount in amounts {
        for (left, part) in left.iter_mut().zip(split(amount.low, lows.iter().copied())?) {
            left.low = left.low.plus(part)?;
        }
        let Some((highs, high)) = highs.as_ref().zip(amount.known_high()) else { continue };
        for (left, part) in left.iter_mut().zip(split(high, highs.iter().copied())?) {
            if let High::Known(left) = &mut left.high {
                *left = left.plus(part)?;
            }
        }
    }
    Ok(())
}
