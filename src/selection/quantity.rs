//! Number of units of an add-on that is sold by the unit: one, or a range.

use super::ends;
use crate::catalog::MAX_UNITS;
use std::{fmt, str::FromStr};

/// A number of units, from 1 to [`MAX_UNITS`], or a range of them that is still open. Both ends are
/// included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quantity {
    low: u16,
    high: u16,
}

/// Reason why a text or two numbers are not a number or range of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// Not `N` or `A..B`.
    #[error("expected a number of units after the :, such as filler:2, or a range, filler:2..4")]
    NotANumber,
    /// Zero, or above [`MAX_UNITS`].
    #[error("expected 1 to {MAX_UNITS} units")]
    OutOfBounds,
    /// The first number is larger than the second.
    #[error("expected the smaller number of units first")]
    Crossed,
}

impl Quantity {
    /// A single unit, which is meant where no number is said.
    pub const ONE: Self = Self { low: 1, high: 1 };

    /// From `low` to `high` units.
    pub fn new(low: u16, high: u16) -> Result<Self, QuantityError> {
        let is_within = |count: u16| (1..=MAX_UNITS).contains(&count);
        if !is_within(low) || !is_within(high) {
            return Err(QuantityError::OutOfBounds);
        }
        if low <= high { Ok(Self { low, high }) } else { Err(QuantityError::Crossed) }
    }

    /// Exactly `count` units.
    pub fn exactly(count: u16) -> Result<Self, QuantityError> {
        Self::new(count, count)
    }

    /// The fewest.
    pub fn low(self) -> u16 {
        self.low
    }

    /// The most.
    pub fn high(self) -> u16 {
        self.high
    }

    /// True if it is decided.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;

    /// Reads `2` or `2..4`. A number of any length is one that is out of bounds.
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let [low, high] = ends::read(text).ok_or(QuantityError::NotANumber)?;
        let (low, high) = low.zip(high).ok_or(QuantityError::OutOfBounds)?;
        Self::new(low, high)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ends::write(f, self.low, self.high)
    }
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_units_and_a_range_are_read_and_written() {
        for text in ["1", "2", "999", "2..4", "1..999"] {
            assert_eq!(text.parse::<Quantity>().unwrap().to_string(), text);
        }
        assert_eq!("2 .. 2".parse(), Quantity::exactly(2));
    }

    #[test]
    fn what_is_no_number_of_units_is_refused() {
        for (text, error) in [
            ("", QuantityError::NotANumber),
            ("2..", QuantityError::NotANumber),
            ("-1", QuantityError::NotANumber),
            ("1.5", QuantityError::NotANumber),
            ("2..4..6", QuantityError::NotANumber),
            ("..70000", QuantityError::NotANumber),
            ("0", QuantityError::OutOfBounds),
            ("1000", QuantityError::OutOfBounds),
            ("0..4", QuantityError::OutOfBounds),
            ("99999999999999999999", QuantityError::OutOfBounds),
            ("4..2", QuantityError::Crossed),
        ] {
            assert_eq!(text.parse::<Quantity>(), Err(error), "{text}");
        }
    }
}
