//! A line of an estimate: how it is counted, and what it comes to.

use super::{
    condition::after_course,
    package::planned_contents,
    phrasebook::Phrasebook,
    units::{times_of, units_of},
};
use crate::{
    catalog::{
        AddOn, AreaIndex, Basis, Credit, CreditDay, Discount, DiscountPart, Fee, PackageIndex,
        Price, Rate, Rung, SessionCount, TaxClass,
    },
    estimate::{Estimate, LineEnd, LineItem, LineKind, Purchase, TaxAtRate, is_taken_in_full},
    locale::{Decimals, Locale},
    money::{Amount, High, Money, Percent},
};

/// Count of a line: "course of 3, or course of 3 + 1 single", "£25 – £30 each session", "once".
pub fn counted(line: &LineItem, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let list = book.list;
    match line.kind {
        LineKind::Treatment(_) => at_both_ends(line, book),
        LineKind::Package(index) => package_counted(index, estimate, book),
        LineKind::AddOn(index) => add_on_counted(line, &list[index], estimate, book),
        LineKind::Fee(index) => fee_counted(&list[index], book.locale),
        LineKind::Credit(index) => credit_counted(&list[index], book.locale),
        LineKind::Surcharge(index) => surcharge_counted(&list[index], book.locale),
        LineKind::Discount(index) => discount_counted(&list[index], book.locale),
        LineKind::ManualDiscount => match &estimate.manual_reason {
            Some(reason) => reason.clone(),
            None => book.text("counted-by-hand"),
        },
        LineKind::Tax(class) => tax_counted(line, class, estimate, book),
    }
}

/// Label of a line: as the price list calls it, or as the language does.
pub fn label(line: &LineItem, book: Phrasebook<'_>) -> String {
    line_label(line.kind, &line.areas, book)
}

/// Label of a line of a kind that treats some areas: as the price list calls it, or as the language
/// does.
pub(super) fn line_label(kind: LineKind, areas: &[AreaIndex], book: Phrasebook<'_>) -> String {
    match kind {
        LineKind::ManualDiscount => book.text("line-manual-discount"),
        LineKind::Credit(_) => {
            book.text_with("line-credit", &[("fee", kind.label(areas, book.list).into())])
        }
        _ => kind.label(areas, book.list),
    }
}

/// Amount of a line: "£495 – £685", "from £380", "on request"; if it takes something off, "−£50",
/// "−£40 or more" if more may come off what has no upper end yet, or "depends on the price" if that
/// may also be nothing.
///
/// The two ends are those that add up to the total's, so they may cross.
pub fn amount(
    line: &LineItem,
    estimate: &Estimate,
    decimals: Decimals,
    book: Phrasebook<'_>,
) -> String {
    let low = line.low.amount.low;
    match line.high.amount.high {
        High::Unknown | High::Open if line.kind.takes_off() => {
            // At the open end it may be less than where the total is least, or nothing.
            let least_off = low.max(line.high.amount.low);
            if least_off >= Money::ZERO {
                return book.text("money-depends-on-price");
            }
            if is_taken_in_full(line, estimate, book.list) {
                return book.money_with(low, decimals);
            }
            let off = book.money_with(least_off, decimals);
            book.text_with("money-or-more", &[("amount", off.into())])
        }
        High::Unknown if low == Money::ZERO => book.text("price-on-request"),
        High::Unknown | High::Open => book.range_with(low, None, decimals),
        High::Known(high) => book.range_with(low, Some(high), decimals),
    }
}

/// Percentage of a discount that is a single one, else empty; the label says the rest.
fn discount_counted(discount: &Discount, locale: &Locale) -> String {
    match discount.parts.as_slice() {
        [DiscountPart { rate: Rate::Percent(percent), .. }] => locale.percent(*percent),
        _ => String::new(),
    }
}

/// Contents of a package as it is planned: "3 × Standard needling, Face + 2 × RF, Neck + LED".
fn package_counted(index: PackageIndex, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let planned = estimate.packages.iter().find(|planned| planned.package == index);
    planned.map_or_else(String::new, |planned| planned_contents(planned, book))
}

fn add_on_counted(
    line: &LineItem,
    add_on: &AddOn,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> String {
    let beside = estimate.sessions.is_some() || !estimate.packages.is_empty();
    let is_held = line.low.held() > 0 || line.high.held() > 0;
    if beside && let Some(percent) = add_on.percent() {
        if !is_held {
            return percentage(line, percent, estimate, book.locale);
        }
        let is_all = [&line.low, &line.high].iter().all(|end| end.amount == Amount::ZERO);
        let paid = (!is_all).then(|| percentage_of_paid(line, percent, book.locale));
        let parts = paid.into_iter().chain([at_both_ends(line, book)]);
        return parts.collect::<Vec<_>>().join(" + ");
    }
    let price = match add_on.ladder().filter(|_| beside) {
        Some(ladder) => ladder.single().map(Rung::price),
        None => add_on.alone,
    };
    let is_bought = !line.low.purchases.is_empty() || !line.high.purchases.is_empty();
    if price == Some(Price::Included) || !is_bought {
        return book.text("counted-included");
    }
    match add_on.basis {
        Basis::Once if !is_held => return book.text("counted-once"),
        Basis::PerUnit => return by_unit(line, add_on, price, book),
        Basis::Once | Basis::PerSession | Basis::PerArea => {}
    }
    let has_course = [&line.low, &line.high]
        .iter()
        .any(|end| end.purchases.iter().any(|p| p.sessions.get() > 1));
    let Some(price) = price.filter(|_| !has_course && !is_held) else {
        return at_both_ends(line, book);
    };
    let price = stated(price, book).unwrap_or_else(|| book.text("price-on-request"));
    // Where nothing is treated there are no areas to count.
    if add_on.basis == Basis::PerArea && beside {
        return each_area(line, &price, book.locale);
    }
    each(line, &price, estimate, book.locale)
}

/// A price in words; `None` if it is stated at the consultation.
fn stated(price: Price, book: Phrasebook<'_>) -> Option<String> {
    match price {
        Price::Range(range) => Some(book.range(range.low(), Some(range.high()))),
        Price::From(low) => Some(book.range(low, None)),
        Price::OnRequest | Price::Included => None,
    }
}

/// "3 × syringe, £650 each"; "3 × syringe (2 + 1)" if several are bought together, "3 × syringe (1 ×
/// included with “Club”)" if a membership holds some.
fn by_unit(line: &LineItem, add_on: &AddOn, price: Option<Price>, book: Phrasebook<'_>) -> String {
    let (a, b) = (line.low.units(), line.high.units());
    let units = units_of(add_on, (a.min(b), a.max(b)), book.locale);
    let (low, high) = (held(&line.low, book), held(&line.high, book));
    if !low.is_empty() || !high.is_empty() {
        let parts = either_end(low, high, book);
        return book
            .text_with("counted-units-parts", &[("units", units.into()), ("parts", parts.into())]);
    }
    let bought = || line.low.purchases.iter().chain(&line.high.purchases);
    if bought().all(|purchase| purchase.sessions == SessionCount::MIN) {
        let price = price.and_then(|price| stated(price, book)).filter(|_| a.max(b) > 1);
        return match price {
            Some(price) => {
                let arguments = [("units", units.into()), ("price", price.into())];
                book.text_with("counted-units-each", &arguments)
            }
            None => units,
        };
    }
    let is_one = matches!(line.low.purchases.as_slice(), [only] if only.times == 1);
    if is_one || line.low.purchases != line.high.purchases {
        return units;
    }
    let parts = line.low.purchases.iter().map(|part| match (part.sessions.get(), part.times) {
        (1, count) | (count, 1) => count.to_string(),
        (count, times) => times_of(times, count.to_string(), book.locale),
    });
    let parts = parts.collect::<Vec<_>>().join(" + ");
    book.text_with("counted-units-parts", &[("units", units.into()), ("parts", parts.into())])
}

/// "25% of the treatment price", or for how many sessions if it is not all of the plan's.
fn percentage(line: &LineItem, percent: Percent, estimate: &Estimate, locale: &Locale) -> String {
    if [&line.low, &line.high].iter().all(|end| end.amount == Amount::ZERO) {
        return locale.text("counted-included");
    }
    let sessions = (line.low.sessions, line.high.sessions);
    let plan = estimate.total.sessions_at.map(|(low, high)| (low.get(), high.get()));
    if sessions == (0, 0) || plan == Some(sessions) {
        let percent = ("percent", locale.percent(percent).into());
        return locale.text_with("counted-percent", &[percent]);
    }
    percentage_of_paid(line, percent, locale)
}

/// "25% of the treatment price, for 2 sessions": those that no membership holds.
fn percentage_of_paid(line: &LineItem, percent: Percent, locale: &Locale) -> String {
    let percent = ("percent", locale.percent(percent).into());
    let paid = |end: &LineEnd| end.sessions.saturating_sub(end.held());
    let sessions = (paid(&line.low), paid(&line.high));
    let (low, high) = (sessions.0.min(sessions.1), sessions.0.max(sessions.1));
    if low == high {
        let arguments = [percent, ("count", low.into())];
        return locale.text_with("counted-percent-of-sessions", &arguments);
    }
    let arguments = [percent, ("low", low.into()), ("high", high.into())];
    locale.text_with("counted-percent-of-range", &arguments)
}

/// "£25 for each area and session, 6 in all".
fn each_area(line: &LineItem, price: &str, locale: &Locale) -> String {
    let (a, b) = (line.low.units(), line.high.units());
    if a == b {
        let arguments = [("price", price.into()), ("count", a.into())];
        return locale.text_with("counted-each-area", &arguments);
    }
    let arguments = [("price", price.into()), ("low", a.min(b).into()), ("high", a.max(b).into())];
    locale.text_with("counted-each-area-range", &arguments)
}

/// "£25 each session", or for how many if it is not every session of a longer plan.
fn each(line: &LineItem, price: &str, estimate: &Estimate, locale: &Locale) -> String {
    let units = (line.low.sessions, line.high.sessions);
    let plan = estimate.total.sessions_at.map(|(low, high)| (low.get(), high.get()));
    if units != (1, 1) && plan == Some(units) {
        return locale.text_with("counted-each-session", &[("price", price.into())]);
    }
    let (low, high) = (units.0.min(units.1), units.0.max(units.1));
    if low == high {
        return locale.text_with(
            "counted-each-of-sessions",
            &[("price", price.into()), ("count", low.into())],
        );
    }
    let arguments = [("price", price.into()), ("low", low.into()), ("high", high.into())];
    locale.text_with("counted-each-of-range", &arguments)
}

/// "20% of the lines above", or of how much if not all of them are taxed at this rate; "20%" alone
/// if the line's two amounts are not the least and the most of the tax, as what these are of
/// belongs to other plans.
fn tax_counted(
    line: &LineItem,
    class: TaxClass,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> String {
    let mut rates = estimate.tax.iter().flat_map(|tax| &tax.rates);
    let Some(tax) = rates.find(|tax| tax.class == class) else { return String::new() };
    let ends = (line.low.amount.low, line.high.amount.known_high());
    let is_told =
        ends == (tax.low, tax.high) || ends == (tax.high.unwrap_or(ends.0), Some(tax.low));
    if !is_told {
        return book.locale.percent(tax.rate);
    }
    let rate = ("rate", book.locale.percent(tax.rate).into());
    let is_on_all = |base: Money, tax: Money, total: Money| base.plus(tax) == Ok(total);
    let at_high = tax.base_high.zip(tax.high).zip(estimate.total.high);
    if is_on_all(tax.base_low, tax.low, estimate.total.low)
        && at_high.is_none_or(|((base, tax), total)| is_on_all(base, tax, total))
    {
        return book.text_with("counted-tax", &[rate]);
    }
    let amount = ("amount", taxed(tax, book).into());
    book.text_with("counted-tax-of", &[rate, amount])
}

/// Amount that is taxed, for behind a preposition: "£80 – £100", "£80 or more".
fn taxed(tax: &TaxAtRate, book: Phrasebook<'_>) -> String {
    if tax.base_high.is_some() {
        return book.range(tax.base_low, tax.base_high);
    }
    let least = book.money(tax.base_low);
    book.text_with("money-or-more", &[("amount", least.into())])
}

fn fee_counted(fee: &Fee, locale: &Locale) -> String {
    locale.text(match fee.own_price() {
        Some(Price::Included) => "counted-included",
        _ if fee.is_yearly => "counted-yearly",
        _ => "counted-once",
    })
}

/// Days within which a fee is credited, if there is a limit.
pub(super) fn credit_counted(fee: &Fee, locale: &Locale) -> String {
    fee.credit.and_then(|credit| credit_limit(credit, locale)).unwrap_or_default()
}

/// Limit of a credit: "if the first session is within 30 days", "if you book within 30 days".
pub fn credit_limit(credit: Credit, locale: &Locale) -> Option<String> {
    let key = match (credit.counts_to, credit.within_days) {
        (CreditDay::FirstSession, None) => return None,
        (CreditDay::FirstSession, Some(_)) => "counted-credit-within",
        (CreditDay::Booking, None) => return Some(locale.text("counted-credit-if-booked")),
        (CreditDay::Booking, Some(_)) => "counted-credit-if-booked-within",
    };
    credit.within_days.map(|days| locale.text_with(key, &[("count", days.into())]))
}

fn surcharge_counted(fee: &Fee, locale: &Locale) -> String {
    let percent = fee.surcharge().map_or_else(String::new, |percent| locale.percent(percent));
    locale.text_with("counted-tax", &[("rate", percent.into())])
}

fn at_both_ends(line: &LineItem, book: Phrasebook<'_>) -> String {
    either_end(purchased(&line.low, book), purchased(&line.high, book), book)
}

/// Purchases at one end and at the other, in words, each empty if there are none.
fn either_end(low: String, high: String, book: Phrasebook<'_>) -> String {
    match (low.is_empty(), high.is_empty()) {
        (false, false) if low == high => low,
        (false, false) => {
            book.text_with("counted-either", &[("low", low.into()), ("high", high.into())])
        }
        (true, true) => String::new(),
        // At the other end something else is bought, because of what is not decided yet.
        _ => book.text_with("counted-some", &[("counted", format!("{low}{high}").into())]),
    }
}

/// Purchases at one end: "course of 3 + 1 single", "1 session at “First visit” + 2 singles"; empty
/// if there are none.
fn purchased(end: &LineEnd, book: Phrasebook<'_>) -> String {
    let is_single = |p: &&Purchase| p.is_of_singles();
    let singles: u16 = end.purchases.iter().filter(is_single).map(|p| p.times).sum();
    let courses: Vec<String> =
        end.purchases.iter().filter(|p| !is_single(p)).map(|p| course(*p, book)).collect();
    match (courses.is_empty(), singles) {
        (true, 0) => String::new(),
        (true, count) => book.text_with("counted-singles", &[("count", count.into())]),
        (false, 0) => courses.join(" + "),
        (false, count) => {
            let arguments = [("count", count.into()), ("courses", courses.join(" + ").into())];
            book.text_with("counted-plus-singles", &arguments)
        }
    }
}

/// Uses at one end that a membership holds: "2 × included with “Club”"; empty if it holds none.
fn held(end: &LineEnd, book: Phrasebook<'_>) -> String {
    let held = end.purchases.iter().find(|bought| bought.held_by.is_some());
    held.map_or_else(String::new, |bought| course(*bought, book))
}

/// One purchase: "course of 3", "2 single sessions".
pub(super) fn purchase(bought: Purchase, book: Phrasebook<'_>) -> String {
    if bought.is_of_singles() {
        return book.text_with("counted-singles", &[("count", bought.times.into())]);
    }
    course(bought, book)
}

/// A purchase that is no published single.
fn course(purchase: Purchase, book: Phrasebook<'_>) -> String {
    if let Some(membership) = purchase.held_by {
        let label = ("label", book.list[membership].label.as_str().into());
        let count = ("count", purchase.times.into());
        return book.text_with("counted-member-held", &[count, label]);
    }
    if let Some(special) = purchase.special {
        let special = &book.list[special];
        let label = ("label", special.label.as_str().into());
        if let Some(needed) = special.after_course {
            let condition = ("condition", after_course(needed, book).into());
            let count = ("count", purchase.times.into());
            return book.text_with("counted-special-after-course", &[count, label, condition]);
        }
        if purchase.sessions == SessionCount::MIN {
            return book.text_with("counted-special", &[("count", purchase.times.into()), label]);
        }
        let course = courses(purchase, book.locale);
        return book.text_with("counted-special-course", &[("course", course.into()), label]);
    }
    if purchase.by_tier {
        let count = ("count", purchase.sessions.get().into());
        return book.text_with("counted-by-tier", &[count]);
    }
    courses(purchase, book.locale)
}

/// "Course of 3", "2 courses of 3".
fn courses(purchase: Purchase, locale: &Locale) -> String {
    let sessions = ("sessions", purchase.sessions.get().into());
    if purchase.times == 1 {
        locale.text_with("counted-course", &[sessions])
    } else {
        locale.text_with("counted-courses", &[sessions, ("times", purchase.times.into())])
    }
}
