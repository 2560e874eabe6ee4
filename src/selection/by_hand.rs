//! Discount by hand, and its written form: `10%` or `49.90`.

use crate::money::{AmountError, Currency, Money, Notation, Percent, is_plain_amount};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A discount that the staff gives by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualDiscount {
    /// Amount or percentage.
    pub off: ManualOff,
    /// Reason, for the quote; may be empty.
    pub reason: String,
}

impl ManualDiscount {
    /// The reason, if one is given.
    pub(crate) fn reason(&self) -> Option<String> {
        let reason = self.reason.trim();
        (!reason.is_empty()).then(|| reason.to_owned())
    }
}

/// Amount or percentage taken off by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManualOff {
    /// So much of treatments and add-ons.
    Percent(Percent),
    /// So much of the whole plan.
    Amount(Money),
}

/// Discount by hand, as it is written; an amount gets its currency from the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OffByHand {
    /// `10%`.
    Percent(Percent),
    /// `49.90`.
    Amount(String),
}

/// A text is neither a percentage nor an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a percentage such as 10%, or an amount such as 50")]
pub struct NotOffByHand;

impl OffByHand {
    /// Written form of a discount by hand.
    pub(super) fn of(off: ManualOff, currency: Currency) -> Self {
        match off {
            ManualOff::Percent(percent) => Self::Percent(percent),
            ManualOff::Amount(money) => Self::Amount(currency.plain(money)),
        }
    }

    /// Discount that it means in a currency.
    ///
    /// # Errors
    ///
    /// If the amount has more decimals than the currency, or is above any price.
    pub fn off(&self, currency: Currency) -> Result<ManualOff, AmountError> {
        match self {
            Self::Percent(percent) => Ok(ManualOff::Percent(*percent)),
            Self::Amount(text) => Notation::PLAIN.read(text, currency).map(ManualOff::Amount),
        }
    }
}

impl FromStr for OffByHand {
    type Err = NotOffByHand;

    fn from_str(text: &str) -> Result<Self, NotOffByHand> {
        match text.strip_suffix('%') {
            Some(percent) => {
                let percent: Percent =
                    percent.trim_end().parse().map_err(|_no_percentage| NotOffByHand)?;
                let is_part = percent.millionths() <= Percent::WHOLE;
                is_part.then_some(Self::Percent(percent)).ok_or(NotOffByHand)
            }
            None if is_plain_amount(text) => Ok(Self::Amount(text.to_owned())),
            None => Err(NotOffByHand),
        }
    }
}

impl fmt::Display for OffByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(f, "{percent}%"),
            Self::Amount(text) => f.write_str(text),
        }
    }
}

impl Serialize for OffByHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
