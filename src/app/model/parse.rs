//! Amounts and percentages as a desk types them.

use crate::{
    catalog::PriceList,
    locale::{Locale, TypedAmountError},
    money::{Money, Percent},
};
use std::sync::Arc;

/// Typed text that is no amount, with the list in whose language and currency it was read.
#[derive(Clone, Debug)]
pub struct Misread {
    /// Typed text.
    pub typed: String,
    /// Reason why it is none.
    pub error: TypedAmountError,
    /// The list.
    pub prices: Arc<PriceList>,
}

/// An amount in the currency of a price list, read as its language writes it.
pub(in crate::app) fn amount(typed: &str, prices: &Arc<PriceList>) -> Result<Money, Misread> {
    let locale = Locale::for_tag(prices.language());
    let misread = |error| Misread { typed: typed.to_owned(), error, prices: Arc::clone(prices) };
    locale.read_money(typed, prices.currency()).map_err(misread)
}

/// A percentage up to the whole: `10`, `12.5 %`, `12,5%`.
pub(in crate::app) fn percent(typed: &str) -> Option<Percent> {
    let number = typed.chars().filter(|c| !c.is_whitespace());
    let number: String = number.map(|c| if c == ',' { '.' } else { c }).collect();
    let number = number.strip_suffix('%').unwrap_or(&number);
    number.parse().ok().filter(|percent: &Percent| percent.millionths() <= Percent::WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_may_have_its_sign_and_goes_up_to_the_whole() {
        let read = |text: &str| percent(text).map(Percent::millionths);
        assert_eq!(
            (read("10"), read("12,5 %"), read("100%")),
            (Some(100_000), Some(125_000), Some(1_000_000))
        );
        for text in ["", "%", "101", "-1", "ten", "10 %%"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
