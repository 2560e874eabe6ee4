//! The window's own words for amounts, keys and options.

pub(super) mod failures;
mod files;

pub(super) use files::file_and_folder;

use super::commands::Command;
use crate::{
    catalog::{
        AddOn, Advice, Basis, Fee, FeePrice, Ladder, Package, Price, PriceList, SessionCount,
        TaxMode,
    },
    estimate::{Estimate, PerSession, TaxShare, Total},
    locale::{Decimals, Locale},
    money::{Amount, Currency, High, Money},
    selection::Selection,
    wording,
};
use eframe::egui::{Context, KeyboardShortcut, ModifierNames};

/// The keys as they stand on a keyboard of the window's language.
pub(in crate::app) fn keys(ctx: &Context, keys: KeyboardShortcut, locale: &Locale) -> String {
    if ctx.os().is_mac() {
        return ctx.format_shortcut(&keys);
    }
    let (control, shift) = (locale.text("key-control"), locale.text("key-shift"));
    let names = ModifierNames {
        // As `+` and not as `Plus`.
        is_short: true,
        ctrl: &control,
        shift: &shift,
        ..ModifierNames::NAMES
    };
    keys.format(&names, false)
}

/// The first of a command's keys; empty where it has none.
pub(in crate::app) fn keys_of(ctx: &Context, command: Command, locale: &Locale) -> String {
    let first = command.shortcuts().next();
    first.map_or_else(String::new, |first| keys(ctx, first, locale))
}

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
    let total = estimate.total;
    if total.is_on_request() {
        return locale.text("amount-on-request");
    }
    locale.range_with(total.low, total.high, prices.currency(), decimals)
}

/// What a total is now; `None` where the choices have no price any more.
pub(in crate::app) fn price_change(before: &str, now: Option<&str>, locale: &Locale) -> String {
    match now {
        Some(now) => {
            let arguments = [("before", before.into()), ("now", now.into())];
            locale.text_with("message-price-changed", &arguments)
        }
        None => locale.text_with("message-price-gone", &[("before", before.into())]),
    }
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

/// A price as the list states it.
pub(in crate::app) fn price(price: Price, prices: &PriceList, locale: &Locale) -> String {
    match price {
        Price::Included => locale.text("amount-included"),
        other => amount(other.amount(), prices, locale),
    }
}

/// What a fee costs: a price, or a percentage of everything else.
pub(in crate::app) fn fee_price(fee: &Fee, prices: &PriceList, locale: &Locale) -> String {
    match fee.price {
        FeePrice::Price(own) => price(own, prices, locale),
        FeePrice::Surcharge(percent) => locale.percent(percent),
    }
}

/// What is in a package, within which time it is to be taken, and what the list says of it.
pub(in crate::app) fn package_details(
    package: &Package,
    prices: &PriceList,
    locale: &Locale,
) -> String {
    let contents = package.contents.iter().map(|content| {
        let technique = content.technique.and_then(|index| prices.technique(index));
        let technique = technique.map_or_else(
            || locale.text("package-any-technique"),
            |technique| technique.label.clone(),
        );
        let areas = content.areas.as_deref();
        let areas = areas
            .map_or_else(|| locale.text("package-any-area"), |areas| prices.area_labels(areas));
        (content.sessions, format!("{technique}, {areas}"))
    });
    let contents = wording::package_contents(contents, &package.add_ons, prices, locale);
    let months = package
        .valid_months
        .map(|months| locale.text_with("package-within", &[("months", months.into())]));
    let parts = [Some(contents), months, package.note.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// An add-on's price beside a treatment: for once, else its shortest course.
pub(in crate::app) fn add_on_price(add_on: &AddOn, prices: &PriceList, locale: &Locale) -> String {
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
pub(in crate::app) fn add_on_details(
    add_on: &AddOn,
    prices: &PriceList,
    locale: &Locale,
) -> String {
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

/// How far apart sessions are, from the fewest to the most weeks.
pub(in crate::app) fn weeks_apart((low, high): (u8, u8), locale: &Locale) -> String {
    let (low, high) = (u16::from(low), u16::from(high));
    if low == high {
        locale.text_with("advice-weeks-exactly", &[("count", low.into())])
    } else {
        locale.text_with("advice-weeks-between", &[("low", low.into()), ("high", high.into())])
    }
}

/// The least that something costs: "from £190 a session".
pub(in crate::app) fn at_least(amount: Amount, prices: &PriceList, locale: &Locale) -> String {
    if amount == Amount::UNKNOWN {
        return locale.text("amount-on-request");
    }
    let price = locale.range(amount.low, None, prices.currency());
    locale.text_with("technique-session", &[("price", price.into())])
}

/// What tells an option from the others: its sessions, and whatever else differs among all.
pub(in crate::app) fn option_name(
    option: &Selection,
    all: &[&Selection],
    prices: &PriceList,
    locale: &Locale,
) -> String {
    let differs =
        |part: fn(&Selection) -> String| all.iter().any(|other| part(other) != part(option));
    let mut parts = Vec::new();
    if differs(|selection| selection.technique.clone().unwrap_or_default()) {
        let technique = option.technique.as_deref().and_then(|id| prices.find_technique(id));
        parts.extend(technique.and_then(|index| Some(prices.technique(index)?.label.clone())));
    }
    if differs(|selection| format!("{:?}", selection.areas)) {
        let areas = option.areas.iter().filter_map(|chosen| prices.find_area(&chosen.id));
        parts.push(prices.area_labels(&areas.collect::<Vec<_>>()));
    }
    if differs(|selection| format!("{:?}", selection.sessions)) || parts.is_empty() {
        parts.extend(option.sessions.map(|range| wording::sessions(range, locale)));
    }
    if differs(|selection| format!("{:?}", selection.add_ons)) {
        let labels = option.add_ons.iter().filter_map(|chosen| prices.find_add_on(&chosen.id));
        let labels = labels.filter_map(|index| prices.add_on(index)).map(|add_on| &add_on.label);
        parts.extend(labels.map(|label| format!("+ {label}")));
    }
    if differs(|selection| selection.packages.join(",")) || parts.is_empty() {
        let packages = option.packages.iter().filter_map(|id| prices.find_package(id));
        let labels = packages.filter_map(|index| prices.package(index)).map(|known| &known.label);
        parts.extend(labels.cloned());
    }
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() { locale.text("option-empty") } else { parts.join(", ") }
}

/// How much more or less an option comes to than another: "+£275 to +£480".
pub(in crate::app) fn difference(
    option: &Total,
    than: &Total,
    prices: &PriceList,
    locale: &Locale,
) -> String {
    let money = |money| locale.money_more_or_less(money, prices.currency());
    let low = option.low.minus(than.low);
    let high = match (option.high, than.high) {
        (Some(high), Some(than)) => high.minus(than),
        _ => return locale.range(option.low, option.high, prices.currency()),
    };
    match (low, high) {
        (Ok(low), Ok(high)) if low == high && low == Money::ZERO => locale.text("option-same"),
        (Ok(low), Ok(high)) if low == high => money(low),
        (Ok(low), Ok(high)) => {
            let arguments = [("low", money(low).into()), ("high", money(high).into())];
            locale.text_with("option-difference", &arguments)
        }
        _ => String::new(),
    }
}
