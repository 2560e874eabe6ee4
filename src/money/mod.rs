//! Exact money: integers of minor units, percentages in millionths, rounding with a name.
//!
//! A price list knows its one [`Currency`]; a [`Money`] does not repeat it. Nothing here
//! rounds except where a percentage or a division is applied, half away from zero, and
//! nothing wraps: a sum that does not fit is an [`Overflow`].
#![deny(clippy::float_arithmetic, clippy::as_conversions, clippy::arithmetic_side_effects)]

mod amount;
mod currency;
mod notation;
mod parts;
mod percent;

pub use amount::{Amount, High, PriceRange};
pub use currency::{Currency, UnknownCurrency};
pub use notation::{AmountError, Grouping, Notation, is_plain_amount};
pub use parts::{Parts, split};
pub use percent::{Percent, PercentError};

use std::fmt;

/// A sum of money as a whole number of minor units (pence, cents, yen), possibly negative.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

/// A calculation left the range of money that a price list may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an amount is larger than a price list can hold")]
pub struct Overflow;

impl Money {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// The largest single price that a list may state, in minor units: 10^12 − 1.
    ///
    /// It leaves room for 200 sessions of every line of a plan before `i64` ends.
    pub const MAX_PRICE: Self = Self(999_999_999_999);

    /// The amount of `minor` minor units.
    pub const fn from_minor(minor: i64) -> Self {
        Self(minor)
    }

    /// The amount in minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// `self + other`.
    #[inline]
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_add(other.0).map(Self).ok_or(Overflow)
    }

    /// `self − other`.
    #[inline]
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_sub(other.0).map(Self).ok_or(Overflow)
    }

    /// `self × count`.
    pub fn times(self, count: u32) -> Result<Self, Overflow> {
        self.0.checked_mul(i64::from(count)).map(Self).ok_or(Overflow)
    }

    /// `self × numerator ÷ denominator`, rounded half away from zero to the minor unit.
    ///
    /// A zero denominator is an [`Overflow`].
    #[inline]
    pub fn scaled(self, numerator: i128, denominator: i128) -> Result<Self, Overflow> {
        // Most amounts are small, and wide divisions are slow.
        if let (Ok(numerator), Ok(denominator)) = (numerator.try_into(), denominator.try_into())
            && let Some(product) = self.0.checked_mul(numerator)
            && let Some(quotient) = narrow_half_away(product, denominator)
        {
            return Ok(Self(quotient));
        }
        let product = i128::from(self.0).checked_mul(numerator).ok_or(Overflow)?;
        let rounded = divide_half_away(product, denominator)?;
        i64::try_from(rounded).map(Self).map_err(|_too_large| Overflow)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}¤", self.0)
    }
}

/// [`divide_half_away`] of what is narrow; `None` if a step of it is not.
#[inline]
fn narrow_half_away(dividend: i64, divisor: i64) -> Option<i64> {
    let quotient = dividend.checked_div(divisor)?;
    let remainder = dividend.checked_rem(divisor)?.unsigned_abs();
    let away = if (dividend < 0) == (divisor < 0) { 1 } else { -1 };
    let is_half = remainder >= divisor.unsigned_abs().checked_sub(remainder)?;
    quotient.checked_add(if is_half { away } else { 0 })
}

/// `dividend ÷ divisor` with the remainder rounded half away from zero.
fn divide_half_away(dividend: i128, divisor: i128) -> Result<i128, Overflow> {
    let quotient = dividend.checked_div(divisor).ok_or(Overflow)?;
    let remainder = dividend.checked_rem(divisor).ok_or(Overflow)?;
    let doubled = remainder.checked_abs().and_then(|r| r.checked_mul(2)).ok_or(Overflow)?;
    if doubled < divisor.checked_abs().ok_or(Overflow)? {
        return Ok(quotient);
    }
    let away = if (dividend < 0) == (divisor < 0) { 1 } else { -1 };
    quotient.checked_add(away).ok_or(Overflow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_away_from_zero() {
        let half_of = |minor| Money::from_minor(minor).scaled(1, 2).unwrap().minor();
        assert_eq!((half_of(5), half_of(-5), half_of(4), half_of(1)), (3, -3, 2, 1));
        assert_eq!(Money::from_minor(5).scaled(1, -2).unwrap().minor(), -3);
        assert_eq!(Money::from_minor(10).scaled(1, 3).unwrap().minor(), 3);
        assert_eq!(Money::from_minor(20).scaled(1, 3).unwrap().minor(), 7);
    }

    #[test]
    fn what_does_not_fit_is_an_error_and_never_wraps() {
        let most = Money::from_minor(i64::MAX);
        assert_eq!(most.plus(Money::from_minor(1)), Err(Overflow));
        assert_eq!(Money::from_minor(i64::MIN).minus(Money::from_minor(1)), Err(Overflow));
        assert_eq!(most.times(2), Err(Overflow));
        assert_eq!(most.scaled(2, 1), Err(Overflow));
        assert_eq!(most.scaled(1, 0), Err(Overflow));
    }
}
