//! Limit of what the staff may take off by hand.

use super::Discounted;
use crate::{
    catalog::{ManualLimit, PriceList},
    estimate::EstimateError,
    money::{Amount, Money, Overflow},
    selection::{ManualDiscount, ManualOff},
};

impl Discounted {
    /// Refuses a discount by hand that is above the list's limit.
    pub(in crate::estimate) fn check_manual(
        &self,
        list: &PriceList,
        manual: Option<&ManualDiscount>,
    ) -> Result<(), EstimateError> {
        let Some((manual, limit)) = manual.zip(list.manual_limit()) else { return Ok(()) };
        let (before, off) = self.by_hand;
        if let (ManualLimit::Amount(amount), ManualOff::Percent(percent)) = (limit, manual.off)
            && off.known_high().is_none()
            && percent.millionths() > 0
            && off.low <= amount
        {
            return Err(EstimateError::ManualDiscountNotCheckable(limit));
        }
        if is_above(limit, manual.off, before, off)? {
            return Err(EstimateError::ManualDiscountAboveLimit(limit));
        }
        Ok(())
    }
}

/// True if a discount by hand is above the limit, exactly if both are stated alike, else by what it
/// takes off of what was there `before`, at either end.
fn is_above(
    limit: ManualLimit,
    asked: ManualOff,
    before: Amount,
    off: Amount,
) -> Result<bool, Overflow> {
    Ok(match (limit, asked) {
        (ManualLimit::Percent(limit), ManualOff::Percent(asked)) => asked > limit,
        (ManualLimit::Amount(limit), ManualOff::Amount(asked)) => asked > limit,
        (ManualLimit::Percent(limit), ManualOff::Amount(_)) => {
            let allowed = |before: Money| before.minus(limit.off(before)?);
            let ends = before.known_high().zip(off.known_high());
            let at_high = ends.map(|(before, off)| Ok(off > allowed(before)?)).transpose()?;
            off.low > allowed(before.low)? || at_high.unwrap_or(false)
        }
        (ManualLimit::Amount(limit), ManualOff::Percent(_)) => {
            off.low > limit || off.known_high().is_some_and(|off| off > limit)
        }
    })
}
