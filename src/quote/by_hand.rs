//! What is taken off by hand, as it is written: `10%` or `49.90`.

use crate::{
    estimate::ManualOff,
    money::{Currency, Percent},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, str::FromStr};

/// What is taken off by hand, as it is written; an amount gets its currency from the list.
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

/// What is taken off by hand is no amount of the currency: it has more decimals, or is above any
/// price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the discount is no amount of the currency")]
pub struct OddAmount;

impl OffByHand {
    /// How a discount by hand is written.
    pub(super) fn of(off: ManualOff, currency: Currency) -> Self {
        match off {
            ManualOff::Percent(percent) => Self::Percent(percent),
            ManualOff::Amount(money) => Self::Amount(currency.plain(money)),
        }
    }

    /// What it means in a currency.
    pub fn off(&self, currency: Currency) -> Result<ManualOff, OddAmount> {
        match self {
            Self::Percent(percent) => Ok(ManualOff::Percent(*percent)),
            Self::Amount(text) => currency.amount(text).map(ManualOff::Amount).ok_or(OddAmount),
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
            None if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
                Ok(Self::Amount(text.to_owned()))
            }
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

impl<'de> Deserialize<'de> for OffByHand {
    /// Reads `"10%"`, `"49.90"` or `50`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a percentage such as \"10%\", or an amount such as 50")]
        enum Written {
            Text(String),
            Whole(u32),
        }
        match Written::deserialize(deserializer)? {
            Written::Text(text) => text.parse().map_err(D::Error::custom),
            Written::Whole(amount) => Ok(Self::Amount(amount.to_string())),
        }
    }
}
