//! Amounts and percentages as a desk types them, or in words why they are none.

use super::state::AppState;
use crate::{
    locale::TypedAmountError,
    money::{Currency, Money, Percent},
};

/// An amount in the currency of the price list, read as its language writes it. Where it is none,
/// the words for that: with `example`, or with both amounts that it may mean.
pub(in crate::app) fn amount(
    typed: &str,
    state: &AppState,
    example: &str,
) -> Result<Money, String> {
    let (locale, currency) = (state.list_locale(), state.prices().currency());
    locale.read_money(typed, currency).map_err(|error| match error {
        TypedAmountError::NotAnAmount(_) => {
            state.locale.text_with("budget-odd", &[("example", example.into())])
        }
        TypedAmountError::Unclear(one, other) => {
            let [one, other] = [one, other].map(|amount| locale.money(amount, currency).into());
            let typed = typed.trim().into();
            let arguments = [("typed", typed), ("one", one), ("other", other)];
            state.locale.text_with("amount-unclear", &arguments)
        }
    })
}

/// A percentage up to the whole: `10`, `12.5 %`, `12,5%`.
pub(in crate::app) fn percent(typed: &str) -> Option<Percent> {
    let number: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let number = number.strip_suffix('%').unwrap_or(&number).replace(',', ".");
    number.parse().ok().filter(|percent: &Percent| percent.millionths() <= Percent::WHOLE)
}

/// An amount as it may be typed, of so many whole units.
pub(in crate::app) fn example(units: i64, state: &AppState) -> String {
    written(whole_units(units, state.prices().currency()), state)
}

/// An amount of the price list as it may be typed again.
pub(in crate::app) fn written(amount: Money, state: &AppState) -> String {
    state.list_locale().money(amount, state.prices().currency())
}

fn whole_units(units: i64, currency: Currency) -> Money {
    let unit = 10_i64.saturating_pow(u32::from(currency.minor_digits()));
    Money::from_minor(units.saturating_mul(unit))
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
