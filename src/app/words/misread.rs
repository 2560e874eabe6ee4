//! Amounts that were typed and can't be read: the reason, and an example of one that can.

use crate::{
    app::model::{AppState, Misread},
    locale::{Locale, TypedAmountError},
    money::Money,
};

/// Reason why typed text is no amount: with an example of one, or with both that it may mean.
pub(super) fn misread(misread: &Misread, example: &str, locale: &Locale) -> String {
    match misread.error {
        TypedAmountError::NotAnAmount(_) => odd(example, locale),
        TypedAmountError::Unclear(one, other) => {
            let of_list = Locale::for_tag(misread.prices.language());
            let currency = misread.prices.currency();
            let [one, other] = [one, other].map(|amount| of_list.money(amount, currency).into());
            let typed = misread.typed.trim().into();
            locale.text_with("amount-unclear", &[("typed", typed), ("one", one), ("other", other)])
        }
    }
}

/// Sentence that an amount is to be written, such as the example.
pub(super) fn odd(example: &str, locale: &Locale) -> String {
    locale.text_with("budget-odd", &[("example", example.into())])
}

/// An amount as it may be typed, of so many whole units.
pub(super) fn example(units: i64, state: &AppState) -> String {
    let currency = state.prices().currency();
    let unit = 10_i64.saturating_pow(u32::from(currency.minor_digits()));
    state.list_locale().money(Money::from_minor(units.saturating_mul(unit)), currency)
}
