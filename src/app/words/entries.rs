//! Entries of a price list, with what they cost and what is in them.

use super::amounts::amount;
use crate::{
    catalog::{AddOn, Advice, Basis, Fee, FeePrice, Ladder, Minutes, Package, Price, Rung},
    locale::Locale,
    money::Amount,
    wording::{self, Phrasebook},
};

/// A price as the list states it.
pub(in crate::app) fn price(price: Price, book: Phrasebook<'_>) -> String {
    match price {
        Price::Included => book.text("amount-included"),
        other => amount(other.amount(), book),
    }
}

/// Price of a fee: an amount, or a percentage of everything else.
pub(in crate::app) fn fee_price(fee: &Fee, book: Phrasebook<'_>) -> String {
    match fee.price {
        FeePrice::Price(own) => price(own, book),
        FeePrice::Surcharge(percent) => book.locale.percent(percent),
    }
}

/// Contents of a package, the time within which it is to be taken, and what the list says of it.
pub(in crate::app) fn package_details(package: &Package, book: Phrasebook<'_>) -> String {
    let contents = wording::package_contents(package, book);
    let months = package
        .valid_months
        .map(|months| book.text_with("package-within", &[("months", months.into())]));
    let parts = [Some(contents), months, package.note.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// An add-on's price beside a treatment: for once, else its shortest course.
pub(in crate::app) fn add_on_price(add_on: &AddOn, book: Phrasebook<'_>) -> String {
    if let Some(percent) = add_on.percent() {
        let percent = ("percent", book.locale.percent(percent).into());
        return book.text_with("add-on-percent", &[percent]);
    }
    let Some(ladder) = add_on.ladder() else { return String::new() };
    if let Some(single) = ladder.single() {
        return price(single.price(), book);
    }
    ladder.rungs().first().map_or_else(String::new, |rung| several(add_on, rung, book))
}

/// Price of several sessions or units of an add-on together.
fn several(add_on: &AddOn, rung: &Rung, book: Phrasebook<'_>) -> String {
    let count = rung.sessions().get();
    let price = ("price", price(rung.price(), book).into());
    if add_on.is_by_unit() {
        let units = wording::units_of(add_on, (count, count), book.locale);
        return book.text_with("add-on-units-price", &[("units", units.into()), price]);
    }
    book.text_with("add-on-course", &[("count", count.into()), price])
}

/// Length of an appointment on the card of a technique: "45–60 min".
pub(in crate::app) fn technique_minutes(minutes: Minutes, locale: &Locale) -> Option<String> {
    short_minutes(["technique-minutes", "technique-minutes-between"], minutes, locale)
}

/// Minutes by the key for one number, or by that for a range.
fn short_minutes([one, between]: [&str; 2], minutes: Minutes, locale: &Locale) -> Option<String> {
    let (low, high) = (u16::try_from(minutes.fewest()).ok()?, u16::try_from(minutes.most()).ok()?);
    Some(if low == high {
        locale.text_with(one, &[("count", low.into())])
    } else {
        locale.text_with(between, &[("low", low.into()), ("high", high.into())])
    })
}

/// Line under an add-on: why one takes it, how often it is charged, its courses, its minutes.
pub(in crate::app) fn add_on_details(add_on: &AddOn, book: Phrasebook<'_>) -> String {
    let basis = match (add_on.basis, &add_on.unit) {
        (Basis::PerSession, _) => book.text("add-on-each-session"),
        (Basis::PerArea, _) => book.text("add-on-each-area"),
        (Basis::Once, _) => book.text("add-on-once"),
        (Basis::PerUnit, None) => book.text("add-on-each-unit"),
        (Basis::PerUnit, Some(unit)) => {
            book.text_with("add-on-each-named-unit", &[("unit", unit.as_str().into())])
        }
    };
    let courses = add_on
        .ladder()
        .map_or(&[][..], Ladder::rungs)
        .iter()
        .filter(|rung| rung.sessions().get() > 1)
        .map(|rung| several(add_on, rung, book));
    let keys = ["add-on-minutes", "add-on-minutes-between"];
    let minutes = add_on.minutes.and_then(|minutes| short_minutes(keys, minutes, book.locale));
    let parts = add_on.reason.clone().into_iter().chain([basis]).chain(courses).chain(minutes);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The sessions that the clinic advises, and how far apart.
pub(in crate::app) fn advice(advice: Advice, locale: &Locale) -> String {
    let (low, high) = advice.sessions();
    let sessions = if low == high {
        locale.text_with("advice-exactly", &[("count", low.get().into())])
    } else {
        locale
            .text_with("advice-between", &[("low", low.get().into()), ("high", high.get().into())])
    };
    let weeks = advice.every_weeks().map(|weeks| weeks_apart(weeks, locale));
    [Some(sessions), weeks].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Weeks between sessions, from the fewest to the most.
pub(in crate::app) fn weeks_apart((low, high): (u8, u8), locale: &Locale) -> String {
    let (low, high) = (u16::from(low), u16::from(high));
    if low == high {
        locale.text_with("advice-weeks-exactly", &[("count", low.into())])
    } else {
        locale.text_with("advice-weeks-between", &[("low", low.into()), ("high", high.into())])
    }
}

/// The least that something costs: "from £190 a session".
pub(in crate::app) fn at_least(amount: Amount, book: Phrasebook<'_>) -> String {
    if amount == Amount::UNKNOWN {
        return book.text("amount-on-request");
    }
    let price = book.range(amount.low, None);
    book.text_with("technique-session", &[("price", price.into())])
}
