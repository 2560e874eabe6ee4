//! Amounts of an estimate, put into words.

use crate::{
    app::model::StatedTotal,
    catalog::{PriceList, SessionCount, TaxMode},
    estimate::{Estimate, PerSession, TaxShare},
    locale::{Decimals, Locale},
    money::{Amount, Currency, High},
    wording,
};

/// The total as the largest words of the window.
pub(in crate::app) fn total(estimate: &Estimate, prices: &PriceList, locale: &Locale) -> String {
    total_with(estimate, Decimals::WhereNeeded, prices, locale)
}

/// The total once more at the foot of its lines, written like them.
pub(in crate::app) fn total_with(
    estimate: &Estimate,
    decimals: Decimals,
    prices: &PriceList,
    locale: &Locale,
) -> String {
    written_total(&StatedTotal::of(estimate, prices), decimals, locale)
}

/// A total that is told.
pub(super) fn stated_total(total: &StatedTotal, locale: &Locale) -> String {
    written_total(total, Decimals::WhereNeeded, locale)
}

fn written_total(total: &StatedTotal, decimals: Decimals, locale: &Locale) -> String {
    if total.is_on_request {
        return locale.text("amount-on-request");
    }
    locale.range_with(total.low, total.high, total.currency, decimals)
}

/// What a session comes to on average; `None` where there are not several.
pub(in crate::app) fn per_session(
    estimate: &Estimate,
    prices: &PriceList,
    locale: &Locale,
) -> Option<String> {
    let PerSession { low: (few, low), high } = estimate.per_session()?;
    let money = |money| locale.money(money, prices.currency());
    Some(match high {
        Some((many, high)) if many != few => {
            let sessions = |count: SessionCount| wording::sessions(count.into(), locale).into();
            let arguments = [
                ("low", money(low).into()),
                ("few", sessions(few)),
                ("high", money(high).into()),
                ("many", sessions(many)),
            ];
            locale.text_with("estimate-per-session-ends", &arguments)
        }
        _ => {
            let high = high.map(|(_, high)| high);
            let price = locale.range(low, high, prices.currency());
            locale.text_with("estimate-per-session", &[("price", price.into())])
        }
    })
}

/// An amount with two ends, an open one, or none; of what is known in part, from what is known.
pub(in crate::app) fn amount(amount: Amount, prices: &PriceList, locale: &Locale) -> String {
    match amount.high {
        High::Known(high) => locale.range(amount.low, Some(high), prices.currency()),
        _ if amount == Amount::UNKNOWN => locale.text("amount-on-request"),
        High::Open | High::Unknown => locale.range(amount.low, None, prices.currency()),
    }
}

/// What is said of the tax over a total: that it is included, or added.
pub(in crate::app) fn tax(tax: &TaxShare, locale: &Locale) -> String {
    let key = match tax.mode {
        TaxMode::Included => "estimate-tax-included",
        TaxMode::Added => "estimate-tax-added",
    };
    locale.text_with(key, &[("tax", tax.label.as_str().into())])
}

/// Decimals for the amounts of an estimate, so that they line up below each other.
pub(in crate::app) fn decimals(estimate: &Estimate, currency: Currency) -> Decimals {
    let ends = estimate
        .lines
        .iter()
        .flat_map(|line| [Some(line.low.amount.low), line.high.amount.known_high()]);
    let total = [Some(estimate.total.low), estimate.total.high];
    Decimals::WhereNeeded.for_all(ends.chain(total).flatten(), currency)
}
