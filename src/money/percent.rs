//! Percentages, exact to a millionth of the whole.

use super::{Money, Overflow};
use std::{fmt, str::FromStr};

/// A percentage from 0 to 1,000 %, held in millionths of the whole: 12.5 % is 125,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u32);

/// Reason why a text is not a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PercentError {
    /// Not digits with at most one point.
    #[error("expected a percentage such as 10 or 12.5")]
    NotANumber,
    /// More than four decimals, so finer than a millionth.
    #[error("a percentage has at most four decimals")]
    TooFine,
    /// Above 1,000 %.
    #[error("a percentage is at most 1000")]
    TooLarge,
}

impl Percent {
    /// One hundred percent, in millionths.
    pub const WHOLE: u32 = 1_000_000;
    const MAX: u32 = 10 * Self::WHOLE;

    /// The percentage of `millionths` of the whole.
    pub fn from_millionths(millionths: u32) -> Result<Self, PercentError> {
        if millionths <= Self::MAX { Ok(Self(millionths)) } else { Err(PercentError::TooLarge) }
    }

    /// Millionths of the whole.
    pub fn millionths(self) -> u32 {
        self.0
    }

    /// `money` after this percentage is taken off, rounded once.
    #[inline]
    pub fn off(self, money: Money) -> Result<Money, Overflow> {
        let kept = i128::from(Self::WHOLE).checked_sub(i128::from(self.0)).ok_or(Overflow)?;
        money.scaled(kept, i128::from(Self::WHOLE))
    }

    /// This percentage of `money`, rounded once.
    pub fn of(self, money: Money) -> Result<Money, Overflow> {
        money.scaled(i128::from(self.0), i128::from(Self::WHOLE))
    }

    /// The part of `money`, a price that already includes it, that is this percentage on top
    /// of the rest: VAT of 20 % within 120 is 20.
    pub fn contained_in(self, money: Money) -> Result<Money, Overflow> {
        let with_it = i128::from(Self::WHOLE).checked_add(i128::from(self.0)).ok_or(Overflow)?;
        money.scaled(i128::from(self.0), with_it)
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    /// Reads `10`, `12.5`, `0.0825`; the sign `%` is not part of it.
    fn from_str(text: &str) -> Result<Self, PercentError> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return Err(PercentError::NotANumber);
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > 4 {
            return Err(PercentError::TooFine);
        }
        let joined: u64 = format!("{whole}{decimals:0<4}")
            .parse()
            .map_err(|_too_large| PercentError::TooLarge)?;
        u32::try_from(joined)
            .map_err(|_too_large| PercentError::TooLarge)
            .and_then(Self::from_millionths)
    }
}

impl fmt::Display for Percent {
    /// Writes the shortest text that reads back to this percentage, without a sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:05}", self.0);
        let (whole, decimals) = digits.split_at(digits.len().saturating_sub(4));
        match decimals.trim_end_matches('0') {
            "" => f.write_str(whole),
            decimals => write!(f, "{whole}.{decimals}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_reads_and_writes_exactly() {
        for (text, millionths) in
            [("10", 100_000), ("12.5", 125_000), ("0.0825", 825), ("100", 1_000_000), ("0", 0)]
        {
            let percent: Percent = text.parse().unwrap();
            assert_eq!((percent.millionths(), percent.to_string().as_str()), (millionths, text));
        }
        assert_eq!("33.33333".parse::<Percent>(), Err(PercentError::TooFine));
        assert_eq!("1000.0001".parse::<Percent>(), Err(PercentError::TooLarge));
        for bad in ["", ".5", "5.", "-1", "1e3", "10%", "1,5"] {
            assert_eq!(bad.parse::<Percent>(), Err(PercentError::NotANumber), "{bad}");
        }
    }

    #[test]
    fn the_price_after_a_percentage_off_is_what_is_rounded() {
        let third: Percent = "33.3333".parse().unwrap();
        assert_eq!(third.off(Money::from_minor(100)), Ok(Money::from_minor(67)));
        let half: Percent = "50".parse().unwrap();
        assert_eq!(half.off(Money::from_minor(5)), Ok(Money::from_minor(3)));
    }

    #[test]
    fn included_tax_is_taken_out_of_the_price() {
        let vat: Percent = "20".parse().unwrap();
        assert_eq!(vat.contained_in(Money::from_minor(12_000)), Ok(Money::from_minor(2_000)));
        assert_eq!(vat.contained_in(Money::from_minor(60_500)), Ok(Money::from_minor(10_083)));
    }
}
