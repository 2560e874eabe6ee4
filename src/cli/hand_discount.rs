//! What is taken off by hand: `10%` or `50`.

use super::failure::Failure;
use crate::{
    catalog::PriceList,
    estimate::{ManualDiscount, ManualOff},
    locale::Locale,
    money::{Currency, Percent},
    wording::Refusal,
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
    /// What it means by a list; refused where an amount has more decimals than its currency.
    pub(super) fn given(
        &self,
        reason: String,
        list: &PriceList,
        locale: &Locale,
    ) -> Result<ManualDiscount, Failure> {
        let off = self.off(list.currency()).ok_or_else(|| Failure::Request {
            code: "discount_amount",
            refusal: Refusal {
                message: locale.text("cli-discount-amount"),
                remedy: locale.text_with(
                    "cli-discount-amount-remedy",
                    &[("count", u16::from(list.currency().minor_digits()).into())],
                ),
            },
        })?;
        Ok(ManualDiscount { off, reason })
    }

    fn off(&self, currency: Currency) -> Option<ManualOff> {
        match self {
            Self::Percent(percent) => Some(ManualOff::Percent(*percent)),
            Self::Amount(text) => currency.amount(text).map(ManualOff::Amount),
        }
    }
}
