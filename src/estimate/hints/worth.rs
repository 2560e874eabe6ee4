//! Thresholds from which a difference is worth a word.

use crate::money::{Currency, Money};

/// Another plan is worth a hint up to a twentieth more than this one: who asks for a price of 500
/// may well give 525 for more, and seldom 600.
const LITTLE_MORE: i64 = 20;

/// A saving is told from a hundredth of what the plan costs on: what is less may be no more than
/// rounding.
const SAVING_PART: u32 = 100;

/// True if a plan that costs so much more than `now`, or less, is worth a hint. Beside what costs
/// nothing, nothing costs only a little more.
pub(super) fn is_little_more(difference: Money, now: Money) -> bool {
    let little = now.scaled(1, i128::from(LITTLE_MORE));
    now > Money::ZERO && little.is_ok_and(|little| difference <= little)
}

/// True if so much less than the `now` that a plan costs at its high end is told as a saving: from
/// one whole unit of the currency and one hundredth on. What is less may be no more than rounding.
pub(super) fn is_worth_saving(saving: Money, now: Money, currency: Currency) -> bool {
    let times = saving.times(SAVING_PART);
    saving >= currency.whole_unit() && times.is_ok_and(|times| times >= now)
}
