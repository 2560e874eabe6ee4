//! The window's own words for amounts, errors and messages.

use super::{outside::ExportFailure, price_list::file_name, state::Message};
use crate::{
    catalog::{AddOn, Advice, Basis, Fee, FeePrice, Ladder, Price, PriceList},
    estimate::Estimate,
    export::ExportError,
    locale::{Decimals, Locale},
    money::{Amount, Currency, High},
    storage::StorageError,
};
use std::path::Path;

/// The total as the largest words of the window.
pub(super) fn total(estimate: &Estimate, prices: &PriceList, locale: &Locale) -> String {
    total_with(estimate, Decimals::WhereNeeded, prices, locale)
}

/// The total once more at the foot of its lines, written like them.
pub(super) fn total_with(
    estimate: &Estimate,
    decimals: Decimals,
    prices: &PriceList,
    locale: &Locale,
) -> String {
    let total = estimate.total;
    if total.is_on_request() {
        return locale.text("amount-on-request");
    }
    locale.range_with(total.low, total.high, prices.currency(), decimals)
}

/// An amount with two ends, an open one, or none.
pub(super) fn amount(amount: Amount, prices: &PriceList, locale: &Locale) -> String {
    match amount.high {
        High::Known(high) => locale.range(amount.low, Some(high), prices.currency()),
        High::Open => locale.range(amount.low, None, prices.currency()),
        High::Unknown => locale.text("amount-on-request"),
    }
}

/// Decimals for the amounts of an estimate, so that they line up below each other.
pub(super) fn decimals(estimate: &Estimate, currency: Currency) -> Decimals {
    let ends = estimate
        .lines
        .iter()
        .flat_map(|line| [Some(line.low.amount.low), line.high.amount.known_high()]);
    let total = [Some(estimate.total.low), estimate.total.high];
    Decimals::WhereNeeded.for_all(ends.chain(total).flatten(), currency)
}

/// A price as the list states it.
pub(super) fn price(price: Price, prices: &PriceList, locale: &Locale) -> String {
    match price {
        Price::Included => locale.text("amount-included"),
        other => amount(other.amount(), prices, locale),
    }
}

/// What a fee costs: a price, or a percentage of everything else.
pub(super) fn fee_price(fee: &Fee, prices: &PriceList, locale: &Locale) -> String {
    match fee.price {
        FeePrice::Price(own) => price(own, prices, locale),
        FeePrice::Surcharge(percent) => locale.percent(percent),
    }
}

/// An add-on's price beside a treatment: for once, else its shortest course.
pub(super) fn add_on_price(add_on: &AddOn, prices: &PriceList, locale: &Locale) -> String {
    if let Some(percent) = add_on.percent() {
        return locale.text_with("add-on-percent", &[("percent", locale.percent(percent).into())]);
    }
    let Some(ladder) = add_on.ladder() else { return String::new() };
    if let Some(single) = ladder.single() {
        return price(single.price(), prices, locale);
    }
    ladder.rungs().first().map_or_else(String::new, |rung| {
        let arguments = [
            ("count", rung.sessions().get().into()),
            ("price", price(rung.price(), prices, locale).into()),
        ];
        locale.text_with("add-on-course", &arguments)
    })
}

/// What stands under an add-on: why one takes it, how often it is charged, its courses, its minutes.
pub(super) fn add_on_details(add_on: &AddOn, prices: &PriceList, locale: &Locale) -> String {
    let basis = match add_on.basis {
        Basis::PerSession => "add-on-each-session",
        Basis::PerArea => "add-on-each-area",
        Basis::Once => "add-on-once",
    };
    let courses = add_on
        .ladder()
        .map_or(&[][..], Ladder::rungs)
        .iter()
        .filter(|rung| rung.sessions().get() > 1)
        .map(|rung| {
            let arguments = [
                ("count", rung.sessions().get().into()),
                ("price", price(rung.price(), prices, locale).into()),
            ];
            locale.text_with("add-on-course", &arguments)
        });
    let minutes = add_on
        .minutes
        .map(|minutes| locale.text_with("add-on-minutes", &[("count", minutes.into())]));
    let parts =
        add_on.reason.clone().into_iter().chain([locale.text(basis)]).chain(courses).chain(minutes);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The sessions that the clinic advises, and how far apart.
pub(super) fn advice(advice: Advice, locale: &Locale) -> String {
    let (low, high) = advice.sessions();
    let sessions = if low == high {
        locale.text_with("advice-exactly", &[("count", low.get().into())])
    } else {
        locale
            .text_with("advice-between", &[("low", low.get().into()), ("high", high.get().into())])
    };
    let weeks = advice.every_weeks().map(|(low, high)| {
        let (low, high) = (u16::from(low), u16::from(high));
        if low == high {
            locale.text_with("advice-weeks-exactly", &[("count", low.into())])
        } else {
            locale.text_with("advice-weeks-between", &[("low", low.into()), ("high", high.into())])
        }
    });
    [Some(sessions), weeks].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Why a file can't be read or written, and what to do.
pub(super) fn storage_error(error: &StorageError, locale: &Locale) -> String {
    let with_path = |key: &str, path: &Path| {
        locale.text_with(key, &[("path", path.display().to_string().into())])
    };
    match error {
        StorageError::NotFound { path } => with_path("storage-not-found", path),
        StorageError::Exists { path } => with_path("storage-exists", path),
        StorageError::NotAllowed { path } => with_path("storage-not-allowed", path),
        StorageError::Folder { path } => with_path("storage-folder", path),
        StorageError::NoOrdinaryFile { path } => with_path("storage-no-ordinary-file", path),
        StorageError::TooLarge { path } => with_path("storage-too-large", path),
        StorageError::NotSettings { path } => with_path("storage-not-settings", path),
        StorageError::NoSettingsFolder => locale.text("storage-no-settings-folder"),
        StorageError::System { path, source } => {
            let arguments = [
                ("path", path.display().to_string().into()),
                ("reason", source.to_string().into()),
            ];
            locale.text_with("storage-system", &arguments)
        }
    }
}

/// Why a quote can't be written in a form.
pub(super) fn export_error(error: &ExportError, locale: &Locale) -> String {
    match error {
        ExportError::UnknownEnding(_) => locale.text("export-unknown-ending"),
        ExportError::MissingCharacters(missing) => {
            let missing: Vec<String> = missing.iter().map(char::to_string).collect();
            locale
                .text_with("export-missing-characters", &[("characters", missing.join(" ").into())])
        }
        ExportError::Typesetting(reason) => {
            locale.text_with("export-typesetting", &[("reason", reason.as_str().into())])
        }
    }
}

/// The message about a quote that was not written.
pub(super) fn export_failed(failure: &ExportFailure, locale: &Locale) -> Message {
    let remedy = match failure {
        ExportFailure::Storage(error) => storage_error(error, locale),
        ExportFailure::Export(error) => export_error(error, locale),
        ExportFailure::Crash => locale.text("export-crash"),
    };
    Message::Failed { what: locale.text("message-not-exported"), remedy }
}

/// The message about a file that no program opened.
pub(super) fn open_failed(path: &Path, locale: &Locale) -> Message {
    let name = file_name(path);
    Message::Failed {
        what: locale.text_with("message-not-opened", &[("name", name.into())]),
        remedy: locale
            .text_with("message-not-opened-remedy", &[("path", path.display().to_string().into())]),
    }
}

/// The least that something costs: "from £190 a session".
pub(super) fn at_least(amount: Amount, prices: &PriceList, locale: &Locale) -> String {
    match amount.high {
        High::Unknown => locale.text("amount-on-request"),
        High::Known(_) | High::Open => {
            let price = locale.range(amount.low, None, prices.currency());
            locale.text_with("technique-session", &[("price", price.into())])
        }
    }
}
