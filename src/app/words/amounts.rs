//! Amounts of an estimate, put into words.

use crate::{
    app::model::StatedTotal,
    catalog::{SessionCount, TaxMode},
    estimate::{Estimate, PerSession, Rest, TaxShare},
    locale::{Decimals, Locale},
    money::{Amount, Currency, High},
    wording::{self, Phrasebook},
};

/// The total as the largest words of the window.
pub(in crate::app) fn total(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    total_with(estimate, Decimals::WhereNeeded, book)
}

/// The total once more at the foot of its lines, written like them.
pub(in crate::app) fn total_with(
    estimate: &Estimate,
    decimals: Decimals,
    book: Phrasebook<'_>,
) -> String {
    written_total(&StatedTotal::of(estimate, book.list), decimals, book.locale)
}

/// A total that is told.
pub(super) fn stated_total(total: &StatedTotal, locale: &Locale) -> String {
    written_total(total, Decimals::WhereNeeded, locale)
}

fn written_total(total: &StatedTotal, decimals: Decimals, locale: &Locale) -> String {
    if total.is_on_request {
        return locale.text("amount-on-request");
    }
    let range = |low, high| locale.range_with(low, high, total.currency, decimals);
    match total.rest {
        Some(Rest { low, high }) => {
            locale.text_with("price-on-request-plus", &[("rest", range(low, high).into())])
        }
        None => range(total.low, total.high),
    }
}

/// Average price of a session, in words; `None` if there are not several.
pub(in crate::app) fn per_session(estimate: &Estimate, book: Phrasebook<'_>) -> Option<String> {
    let PerSession { low: (few, low), high } = estimate.per_session()?;
    Some(match high {
        Some((many, high)) if many != few => {
            let sessions =
                |count: SessionCount| wording::sessions(count.into(), book.locale).into();
            let arguments = [
                ("low", book.money(low).into()),
                ("few", sessions(few)),
                ("high", book.money(high).into()),
                ("many", sessions(many)),
            ];
            book.text_with("estimate-per-session-ends", &arguments)
        }
        _ => {
            let high = high.map(|(_, high)| high);
            let price = book.range(low, high);
            book.text_with("estimate-per-session", &[("price", price.into())])
        }
    })
}

/// An amount with two ends, an open one, or none; of what is known in part, from what is known.
pub(in crate::app) fn amount(amount: Amount, book: Phrasebook<'_>) -> String {
    match amount.high {
        High::Known(high) => book.range(amount.low, Some(high)),
        _ if amount == Amount::UNKNOWN => book.text("amount-on-request"),
        High::Open | High::Unknown => book.range(amount.low, None),
    }
}

/// Words over a total about its tax: that it is included, or added.
pub(in crate::app) fn tax(tax: &TaxShare, locale: &Locale) -> String {
    let key = match tax.mode {
        TaxMode::Included => "estimate-tax-included",
        TaxMode::Added => "estimate-tax-added",
    };
    locale.text_with(key, &[("tax", tax.label.as_str().into())])
}

/// Decimals for the amounts of an estimate, so that they line up below each other.
pub(in crate::app) fn decimals(estimate: &Estimate, currency: Currency) -> Decimals {
    let ends = estimate.lines.iter().flat_map(|line| {
        let least = line.undecided.map(|undecided| undecided.least);
        let most = line.undecided.and_then(|undecided| undecided.most);
        [Some(line.low.amount.low), line.high.amount.known_high(), least, most]
    });
    let total = [Some(estimate.total.low), estimate.total.high];
    Decimals::WhereNeeded.for_all(ends.chain(total).flatten(), currency)
}
