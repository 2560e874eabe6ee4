//! Amounts with two ends, and the one order in which they are compared.

use super::{Money, Overflow, Percent};

/// Two stated ends of a price, both included; equal ends are a fixed price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PriceRange {
    low: Money,
    high: Money,
}

impl PriceRange {
    /// The range from `low` to `high`; `None` if it would cross or be negative.
    pub fn new(low: Money, high: Money) -> Option<Self> {
        (Money::ZERO <= low && low <= high).then_some(Self { low, high })
    }

    /// The lower end.
    pub fn low(self) -> Money {
        self.low
    }

    /// The upper end, at least the lower one.
    pub fn high(self) -> Money {
        self.high
    }
}

/// The upper end of an [`Amount`].
///
/// The order is the one in which a patient is surprised least: a stated end comes before an
/// open one ("from 165"), an open one before a price that is not known at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum High {
    /// Stated.
    Known(Money),
    /// A "from" price is part of it.
    Open,
    /// A price on request is part of it.
    Unknown,
}

/// Amount of something, at both ends.
///
/// The derived order is the contract's "cheapest": by high end, then by low end. If the high end is
/// [`High::Unknown`], the low end counts only what is known beside the unknown part.
///
/// Of a line of an estimate, each end is what it comes to at that end of the total, so the low one
/// may be above the high one: a fee that is credited may be dearest where the total is least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    /// The upper end.
    pub high: High,
    /// The lower end.
    pub low: Money,
}

impl Amount {
    /// Nothing to pay.
    pub const ZERO: Self = Self::fixed(Money::ZERO);

    /// Not known before the consultation.
    pub const UNKNOWN: Self = Self { high: High::Unknown, low: Money::ZERO };

    /// Amount whose two ends are equal.
    pub const fn fixed(money: Money) -> Self {
        Self { high: High::Known(money), low: money }
    }

    /// At least `low`.
    pub const fn from(low: Money) -> Self {
        Self { high: High::Open, low }
    }

    /// The upper end if it is stated.
    pub fn known_high(self) -> Option<Money> {
        match self.high {
            High::Known(money) => Some(money),
            High::Open | High::Unknown => None,
        }
    }

    /// Low ends and high ends added separately.
    #[inline]
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        let high = match (self.high, other.high) {
            (High::Known(a), High::Known(b)) => High::Known(a.plus(b)?),
            // One of the two is open or unknown, and those are above every stated end.
            (a, b) => a.max(b),
        };
        Ok(Self { high, low: self.low.plus(other.low)? })
    }

    /// Sum of amounts; zero of none.
    #[inline]
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, Overflow> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// `count` times this.
    pub fn times(self, count: u32) -> Result<Self, Overflow> {
        self.map(|money| money.times(count))
    }

    /// This after a percentage is taken off, each end rounded once.
    pub fn percent_off(self, percent: Percent) -> Result<Self, Overflow> {
        self.map(|money| percent.off(money))
    }

    /// A percentage of `part` of `whole` equal parts of this, each end rounded once.
    ///
    /// Of what is known in part it is charged on that part, so its own high end is open; of what is
    /// not known at all it is not known either.
    pub fn percent_share(self, percent: Percent, part: u16, whole: u16) -> Result<Self, Overflow> {
        if self == Self::UNKNOWN {
            return Ok(Self::UNKNOWN);
        }
        let (millionths, part) = (i128::from(percent.millionths()), i128::from(part));
        let numerator = millionths.checked_mul(part).ok_or(Overflow)?;
        let denominator =
            i128::from(Percent::WHOLE).checked_mul(i128::from(whole)).ok_or(Overflow)?;
        let share = self.map(|money| money.scaled(numerator, denominator))?;
        Ok(Self { high: share.high.min(High::Open), ..share })
    }

    fn map(self, change: impl Fn(Money) -> Result<Money, Overflow>) -> Result<Self, Overflow> {
        let high = match self.high {
            High::Known(money) => High::Known(change(money)?),
            open => open,
        };
        Ok(Self { high, low: change(self.low)? })
    }
}

impl From<PriceRange> for Amount {
    fn from(range: PriceRange) -> Self {
        Self { high: High::Known(range.high), low: range.low }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: i64, high: i64) -> Amount {
        PriceRange::new(Money::from_minor(low), Money::from_minor(high)).unwrap().into()
    }

    #[test]
    fn cheapest_goes_by_the_high_end_then_by_the_low_end() {
        let mut amounts = [
            Amount::UNKNOWN,
            Amount::from(Money::from_minor(1)),
            range(1, 9),
            range(8, 8),
            range(7, 8),
        ];
        amounts.sort();
        let expected = [
            range(7, 8),
            range(8, 8),
            range(1, 9),
            Amount::from(Money::from_minor(1)),
            Amount::UNKNOWN,
        ];
        assert_eq!(amounts, expected);
    }

    #[test]
    fn one_open_part_opens_the_sum() {
        let sum = range(10, 20).plus(Amount::from(Money::from_minor(5))).unwrap();
        assert_eq!(sum, Amount::from(Money::from_minor(15)));
        assert_eq!(sum.plus(Amount::UNKNOWN).unwrap().high, High::Unknown);
    }

    #[test]
    fn a_range_that_crosses_or_is_negative_does_not_exist() {
        assert_eq!(PriceRange::new(Money::from_minor(2), Money::from_minor(1)), None);
        assert_eq!(PriceRange::new(Money::from_minor(-1), Money::from_minor(1)), None);
    }
}
