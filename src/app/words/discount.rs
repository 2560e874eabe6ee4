//! Words about a discount by hand while it is typed.

use super::misread;
use crate::{
    app::model::{AppState, HowMuchFault},
    catalog::ManualLimit,
    locale::Locale,
    money::Currency,
    wording::{self, Phrasebook},
};

/// Example of a percentage.
const EXAMPLE_PERCENT: &str = "10";

/// Example of an amount, in whole units.
const EXAMPLE: i64 = 20;

/// Example of an amount or a percentage, as it may be typed.
pub(in crate::app) fn discount_example(state: &AppState, is_amount: bool) -> String {
    if is_amount { misread::example(EXAMPLE, state) } else { EXAMPLE_PERCENT.to_owned() }
}

/// The most that may be taken off.
pub(in crate::app) fn discount_limit(state: &AppState) -> Option<String> {
    let limit = state.prices().manual_limit()?;
    Some(limit_of(limit, state.prices().currency(), &state.locale))
}

/// Fault in the amount or percentage to be taken off, in words.
pub(in crate::app) fn how_much_fault(fault: &HowMuchFault, state: &AppState) -> String {
    let locale = &state.locale;
    match fault {
        HowMuchFault::NotAnAmount(misread) => {
            misread::misread(misread, &discount_example(state, true), locale)
        }
        HowMuchFault::NoAmount => misread::odd(&discount_example(state, true), locale),
        HowMuchFault::NoPercentage => locale.text("discount-odd"),
        HowMuchFault::AboveLimit(limit, currency) => {
            let limit = [("limit", limit_of(*limit, *currency, locale).into())];
            locale.text_with("discount-above", &limit)
        }
        HowMuchFault::Refused(error, prices) => {
            wording::error(error, Phrasebook { list: prices, locale }).message
        }
    }
}

fn limit_of(limit: ManualLimit, currency: Currency, locale: &Locale) -> String {
    match limit {
        ManualLimit::Percent(most) => locale.percent(most),
        ManualLimit::Amount(most) => locale.money(most, currency),
    }
}
