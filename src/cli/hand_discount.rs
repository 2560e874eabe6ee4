//! What is taken off by hand: `10%` or `50`.

use crate::{
    estimate::ManualOff,
    money::{Currency, Percent},
};
use std::str::FromStr;

/// What is taken off by hand, as it was typed; an amount gets its currency from the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum HandDiscount {
    Percent(Percent),
    Amount(String),
}

impl FromStr for HandDiscount {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expected = || "expected a percentage such as 10%, or an amount such as 50".to_owned();
        match text.strip_suffix('%') {
            Some(percent) => percent
                .trim_end()
                .parse::<Percent>()
                .ok()
                .filter(|percent| percent.millionths() <= Percent::WHOLE)
                .map(Self::Percent)
                .ok_or_else(expected),
            None if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
                Ok(Self::Amount(text.to_owned()))
            }
            None => Err(expected()),
        }
    }
}

impl HandDiscount {
    /// What it means in a currency; `None` where that has fewer decimals.
    pub(super) fn off(&self, currency: Currency) -> Option<ManualOff> {
        match self {
            Self::Percent(percent) => Some(ManualOff::Percent(*percent)),
            Self::Amount(text) => currency.amount(text).map(ManualOff::Amount),
        }
    }
}
