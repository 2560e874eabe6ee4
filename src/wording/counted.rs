//! A line of an estimate: how it is counted, and what it comes to.

use super::{
    booked::outlasts_prices,
    condition::after_course,
    package::planned_contents,
    part_prices::PartPrices,
    percent_off::discount_counted,
    phrasebook::Phrasebook,
    sessions::sessions,
    units::{times_of, units_of},
};
use crate::{
    catalog::{
        AddOn, AreaIndex, Basis, Credit, CreditDay, Fee, FeeIndex, Ladder, PackageIndex, Price,
        Rung, SessionCount, SpecialPriceIndex, TaxClass,
    },
    estimate::{
        Estimate, LineEnd, LineItem, LineKind, Purchase, TaxAtRate, Undecided, is_taken_in_full,
    },
    locale::{ArgValue, Decimals, Locale},
    money::{High, Money, Percent},
    selection::{ManualOff, SessionRange},
};

/// Count of a line: "course of 3, or course of 3 + 1 single", "£25 – £30 each session", "once".
pub fn counted(line: &LineItem, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let list = book.list;
    match line.kind {
        LineKind::Treatment(_) => bought(line, None, book),
        LineKind::Package(index) => package_counted(index, estimate, book),
        LineKind::AddOn(index) => add_on_counted(line, &list[index], None, estimate, book),
        LineKind::Fee(index) => fee_counted(&list[index], book.locale),
        LineKind::Credit(index) => credit_counted(index, Some(estimate), book),
        LineKind::Surcharge(index) => surcharge_counted(&list[index], book.locale),
        LineKind::Discount(index) => discount_counted(line, index, estimate, book),
        LineKind::ManualDiscount => by_hand_counted(estimate, book),
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

/// Amount of a line: "£495 – £685", "£0 or £200", "from £380", "on request"; if it takes something
/// off, "−£50", "−£40 or more" if more may come off what has no upper end yet, or "depends on the
/// price" if that may also be nothing.
///
/// The two ends are those that add up to the total's, so they may cross. Without a high end of the
/// total they are no ends of a line that hangs on what is not decided: of that the least is told.
pub fn amount(
    line: &LineItem,
    estimate: &Estimate,
    decimals: Decimals,
    book: Phrasebook<'_>,
) -> String {
    if let Some(undecided) = line.undecided {
        return undecided_amount(line, undecided, decimals, book);
    }
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
        High::Open if is_tax_on_unknown(line) => book.text("price-on-request"),
        High::Unknown | High::Open => book.range_with(low, None, decimals),
        High::Known(high) if is_at_one_end(line) && low != high => {
            let write = |money| ArgValue::from(book.money_with(money, decimals));
            book.text_with("money-either", &[("low", write(low)), ("high", write(high))])
        }
        High::Known(high) => book.range_with(low, Some(high), decimals),
    }
}

/// True of a tax on nothing but what has no price yet.
fn is_tax_on_unknown(line: &LineItem) -> bool {
    let is_zero = [&line.low, &line.high].iter().all(|end| end.amount.low == Money::ZERO);
    matches!(line.kind, LineKind::Tax(_)) && is_zero && line.high.amount.known_high().is_none()
}

/// True if something is bought at one end of the total alone: no amount in between is paid for it.
fn is_at_one_end(line: &LineItem) -> bool {
    line.low.purchases.is_empty() != line.high.purchases.is_empty()
}

/// Amount of a line that hangs on what is not decided: "£30 – £60", "from £30", "on request"; if it
/// takes something off, "−£5 or more", or "depends on what is decided" if that may also be nothing.
fn undecided_amount(
    line: &LineItem,
    undecided: Undecided,
    decimals: Decimals,
    book: Phrasebook<'_>,
) -> String {
    let Undecided { least, most, is_in_all, .. } = undecided;
    if !line.kind.takes_off() {
        let is_unknown = is_tax_on_unknown(line) || (least == Money::ZERO && line.is_unpriced());
        return if is_unknown {
            book.text("price-on-request")
        } else {
            book.range_with(least, most.filter(|_| is_in_all), decimals)
        };
    }
    if is_in_all && least < Money::ZERO {
        let off = book.money_with(least, decimals);
        return book.text_with("money-or-more", &[("amount", off.into())]);
    }
    book.text(match line.high.amount.high {
        High::Known(_) => "money-depends-on-choice",
        High::Unknown | High::Open => "money-depends-on-price",
    })
}

/// Percentage that is taken off by hand, if it is one, and the reason: "10% of the lines above,
/// regular".
fn by_hand_counted(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let reason = estimate.manual_reason.clone();
    let reason = reason.unwrap_or_else(|| book.text("counted-by-hand"));
    match estimate.manual_off {
        Some(ManualOff::Percent(percent)) => {
            let percent = book.locale.percent(percent);
            let arguments = [("percent", percent.into()), ("reason", reason.into())];
            book.text_with("counted-percent-by-hand", &arguments)
        }
        Some(ManualOff::Amount(_)) | None => reason,
    }
}

/// Contents of a package as it is planned: "3 × Standard needling, Face + 2 × RF, Neck + LED".
fn package_counted(index: PackageIndex, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let planned = estimate.packages.iter().find(|planned| planned.package == index);
    planned.map_or_else(String::new, |planned| planned_contents(planned, book))
}

/// Count of an add-on, with the prices of its parts if the ladder that they are from is given.
pub(super) fn add_on_counted(
    line: &LineItem,
    add_on: &AddOn,
    ladder: Option<&Ladder>,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> String {
    let beside = estimate.sessions.is_some() || !estimate.packages.is_empty();
    let is_held = line.low.held() > 0 || line.high.held() > 0;
    if beside && let Some(percent) = add_on.percent() {
        if !is_held {
            return percentage(line, percent, estimate, book.locale);
        }
        let paid = line.is_charged().then(|| percentage_of_paid(line, percent, book.locale));
        let parts = paid.into_iter().chain([bought(line, ladder, book)]);
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
        return bought(line, ladder, book);
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

/// "3 ml, £650 each"; "3 ml, bought as 2 + 1", "2 to 4 ml, bought as 2, or 2 + 2" if several are bought
/// together, "3 × syringe (1 × included with “Club”)" if a membership holds some.
fn by_unit(line: &LineItem, add_on: &AddOn, price: Option<Price>, book: Phrasebook<'_>) -> String {
    let (fewest, most) = units_at(line);
    let units = units_of(add_on, (fewest, most), book.locale);
    let held = either_end(line, |end| held(end, book), book);
    if !held.is_empty() {
        return book
            .text_with("counted-units-parts", &[("units", units.into()), ("parts", held.into())]);
    }
    let mut all = line.low.purchases.iter().chain(&line.high.purchases);
    if all.all(|purchase| purchase.sessions == SessionCount::MIN) {
        let price = price.and_then(|price| stated(price, book)).filter(|_| most > 1);
        return match price {
            Some(price) => {
                let arguments = [("units", units.into()), ("price", price.into())];
                book.text_with("counted-units-each", &arguments)
            }
            None => units,
        };
    }
    let is_one = |end: &LineEnd| matches!(end.purchases.as_slice(), [only] if only.times == 1);
    if (is_one(&line.low) && is_one(&line.high)) || line.undecided.is_some() {
        return units;
    }
    let parts = either_end(line, |end| unit_parts(end, book), book);
    book.text_with("counted-units-bought", &[("units", units.into()), ("parts", parts.into())])
}

/// Units at one end as they are bought together: "2 + 2 + 1", "8 × 2"; empty if there are none.
fn unit_parts(end: &LineEnd, book: Phrasebook<'_>) -> String {
    let parts = end.purchases.iter().map(|part| match (part.sessions.get(), part.times) {
        (1, count) | (count, 1) => count.to_string(),
        (count, times @ 2..=3) => vec![count.to_string(); usize::from(times)].join(" + "),
        (count, times) => times_of(times, count, book.locale),
    });
    parts.collect::<Vec<_>>().join(" + ")
}

/// "25% of the treatment price", or for how many sessions if it is not all of the plan's.
fn percentage(line: &LineItem, percent: Percent, estimate: &Estimate, locale: &Locale) -> String {
    if !line.is_charged() {
        return locale.text("counted-included");
    }
    if sessions_at(line) == (0, 0) || is_at_every_session(line, estimate) {
        let percent = ("percent", locale.percent(percent).into());
        return locale.text_with("counted-percent", &[percent]);
    }
    percentage_of_paid(line, percent, locale)
}

/// "25% of the treatment price, for 2 sessions": those that no membership holds.
fn percentage_of_paid(line: &LineItem, percent: Percent, locale: &Locale) -> String {
    let percent = ("percent", locale.percent(percent).into());
    let paid = |end: &LineEnd| end.sessions.saturating_sub(end.held());
    let is_held = line.low.held() > 0 || line.high.held() > 0;
    let (low, high) =
        if is_held { least_and_most(paid(&line.low), paid(&line.high)) } else { sessions_at(line) };
    if low == high {
        let arguments = [percent, ("count", low.into())];
        return locale.text_with("counted-percent-of-sessions", &arguments);
    }
    let arguments = [percent, ("low", low.into()), ("high", high.into())];
    locale.text_with("counted-percent-of-range", &arguments)
}

/// "£25 for each area and session, 6 in all".
fn each_area(line: &LineItem, price: &str, locale: &Locale) -> String {
    let (low, high) = units_at(line);
    if low == high {
        let arguments = [("price", price.into()), ("count", low.into())];
        return locale.text_with("counted-each-area", &arguments);
    }
    let arguments = [("price", price.into()), ("low", low.into()), ("high", high.into())];
    locale.text_with("counted-each-area-range", &arguments)
}

/// "£25 each session", or for how many if it is not every session of a longer plan.
fn each(line: &LineItem, price: &str, estimate: &Estimate, locale: &Locale) -> String {
    let (low, high) = sessions_at(line);
    if (low, high) != (1, 1) && is_at_every_session(line, estimate) {
        return locale.text_with("counted-each-session", &[("price", price.into())]);
    }
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
/// if that is not known, or if the line's two amounts are not the least and the most of the tax, as
/// what these are of belongs to other plans.
fn tax_counted(
    line: &LineItem,
    class: TaxClass,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> String {
    let rates = || estimate.tax.iter().flat_map(|tax| &tax.rates);
    let Some(tax) = rates().find(|tax| tax.class == class) else { return String::new() };
    let ends = (line.low.amount.low, line.high.amount.known_high());
    let is_told =
        ends == (tax.low, tax.high) || ends == (tax.high.unwrap_or(ends.0), Some(tax.low));
    if !is_told || tax.is_of_unknown() {
        return book.locale.percent(tax.rate);
    }
    let rate = ("rate", book.locale.percent(tax.rate).into());
    let is_on_all = |base: Money, tax: Money, total: Money| base.plus(tax) == Ok(total);
    let is_on_all_at_high = match estimate.total.high {
        Some(total) => {
            let ends = tax.base_high.zip(tax.high);
            ends.is_none_or(|(base, tax)| is_on_all(base, tax, total))
        }
        // Another rate may be of what has no price yet.
        None => tax.high.is_none() && rates().count() == 1,
    };
    if is_on_all(tax.base_low, tax.low, estimate.total.low) && is_on_all_at_high {
        return book.text_with("counted-of-all", &[rate]);
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

/// Days within which a fee is credited, if there is a limit. One after the last day of the quote is
/// none.
pub(super) fn credit_counted(
    fee: FeeIndex,
    estimate: Option<&Estimate>,
    book: Phrasebook<'_>,
) -> String {
    let is_any_day = estimate.is_some_and(|estimate| outlasts_prices(fee, estimate));
    let limit = book.list[fee].credit.and_then(|credit| {
        let within_days = credit.within_days.filter(|_| !is_any_day);
        credit_limit(Credit { within_days, ..credit }, book.locale)
    });
    limit.unwrap_or_default()
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
    locale.text_with("counted-of-all", &[("rate", percent.into())])
}

/// The fewest and the most sessions of a line.
fn sessions_at(line: &LineItem) -> (u16, u16) {
    let at_ends = least_and_most(line.low.sessions, line.high.sessions);
    line.undecided.map_or(at_ends, |undecided| undecided.sessions)
}

/// True if a line is at every session of the plan's treatment.
fn is_at_every_session(line: &LineItem, estimate: &Estimate) -> bool {
    let plan = match line.undecided {
        Some(_) => estimate.sessions.map(|asked| (asked.low(), asked.high())),
        None => estimate.total.sessions_at,
    };
    plan.is_some_and(|(a, b)| least_and_most(a.get(), b.get()) == sessions_at(line))
}

/// The fewest and the most units of a line.
fn units_at(line: &LineItem) -> (u16, u16) {
    let at_ends = least_and_most(line.low.units(), line.high.units());
    line.undecided.map_or(at_ends, |undecided| undecided.units)
}

fn least_and_most(a: u16, b: u16) -> (u16, u16) {
    (a.min(b), a.max(b))
}

/// Purchases of a line at either end: "2 single sessions in the lower total, none in the higher"; if
/// it hangs on what is not decided and the two ends are not all that it may be, "1 to 3 sessions",
/// "course of 3 sessions, depending on what is decided". With the prices of its parts if the ladder
/// that they are from is given.
pub(super) fn bought(line: &LineItem, ladder: Option<&Ladder>, book: Phrasebook<'_>) -> String {
    let written = |end: &LineEnd| {
        let ladder = ladder.filter(|_| !is_told_later(end, line));
        purchased(end, PartPrices::of(end, ladder, book), book)
    };
    let counted = either_end(line, written, book);
    let Some(undecided) = line.undecided else { return counted };
    let mut purchases = line.low.purchases.iter().chain(&line.high.purchases);
    let (low, high) = undecided.sessions;
    if low < high
        && undecided.is_in_all
        && purchases.all(|it| it.is_of_singles())
        && let Ok(range) = SessionRange::new(low, high)
    {
        let words = sessions(range, book.locale);
        let prices = PartPrices::of(&line.high, ladder, book);
        let single = line.high.purchases.first();
        return match single {
            Some(single) => prices.behind(words, *single),
            None => words,
        };
    }
    // At one end alone it is said already.
    if line.low.purchases.is_empty() || line.high.purchases.is_empty() {
        return counted;
    }
    book.text_with("counted-some", &[("counted", counted.into())])
}

/// True at the lower end if nothing but single sessions is bought at either one: their price is told
/// once, at the higher end.
fn is_told_later(end: &LineEnd, line: &LineItem) -> bool {
    let (low, high) = (&line.low.purchases, &line.high.purchases);
    let is_of_singles = low.iter().chain(high).all(|bought| bought.is_of_singles());
    is_of_singles && low != high && end.purchases == *low && line.high.units() > 1
}

/// Purchases at the end of the lower total and at that of the higher one, each as `written`: empty if
/// nothing is bought there, because of what is not decided yet.
fn either_end(
    line: &LineItem,
    written: impl Fn(&LineEnd) -> String,
    book: Phrasebook<'_>,
) -> String {
    let (low, high) = (written(&line.low), written(&line.high));
    let [at_low, at_high] = match line.undecided {
        // Without a higher total there is none to speak of.
        Some(_) => ["counted-some"; 2],
        None => ["counted-lower-only", "counted-higher-only"],
    };
    match (low.is_empty(), high.is_empty()) {
        (true, true) => String::new(),
        (false, true) => book.text_with(at_low, &[("counted", low.into())]),
        (true, false) => book.text_with(at_high, &[("counted", high.into())]),
        (false, false) if low == high => low,
        (false, false) => {
            book.text_with("counted-either", &[("low", low.into()), ("high", high.into())])
        }
    }
}

/// Purchases at one end: "course of 3 + 1 single", "1 session at “First visit” + 2 singles", each with
/// its price if that is told; empty if there are none.
fn purchased(end: &LineEnd, prices: PartPrices<'_>, book: Phrasebook<'_>) -> String {
    let is_single = |p: &&Purchase| p.is_of_singles();
    let singles: u16 = end.purchases.iter().filter(is_single).map(|p| p.times).sum();
    let courses = end.purchases.iter().filter(|p| !is_single(p));
    let courses: Vec<String> = courses.map(|p| priced_course(*p, prices, book)).collect();
    let words = match (courses.is_empty(), singles) {
        (true, 0) => String::new(),
        (true, count) => book.text_with("counted-singles", &[("count", count.into())]),
        (false, 0) => courses.join(" + "),
        (false, count) => {
            let arguments = [("count", count.into()), ("courses", courses.join(" + ").into())];
            book.text_with("counted-plus-singles", &arguments)
        }
    };
    // Single sessions are named last, so their price stands behind all.
    match end.purchases.iter().find(is_single) {
        Some(single) => prices.behind(words, *single),
        None => words,
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
        let condition = book.list[special].after_course.map(|needed| after_course(needed, book));
        return at_special_price(purchase, special, condition, book);
    }
    if purchase.by_tier {
        let count = ("count", purchase.sessions.get().into());
        return book.text_with("counted-by-tier", &[count]);
    }
    courses(purchase, book.locale)
}

/// A purchase that is no published single, with its price if that is told. The course that it is after
/// is named only where it does not stand beside it.
fn priced_course(purchase: Purchase, prices: PartPrices<'_>, book: Phrasebook<'_>) -> String {
    let Some(price) = prices.price(purchase) else { return course(purchase, book) };
    let after =
        purchase.special.and_then(|special| Some((special, book.list[special].after_course?)));
    match after {
        None => prices.behind(course(purchase, book), purchase),
        Some((special, needed)) if prices.has_course(needed) => {
            prices.behind(at_special_price(purchase, special, None, book), purchase)
        }
        Some((special, needed)) => {
            let condition = book.locale.clauses([after_course(needed, book), price]);
            at_special_price(purchase, special, Some(condition), book)
        }
    }
}

/// Sessions or courses at a special price, and the condition on which they are had, if that is told:
/// "2 sessions at the “Touch-up” price (after a course of 6 sessions)".
fn at_special_price(
    purchase: Purchase,
    special: SpecialPriceIndex,
    condition: Option<String>,
    book: Phrasebook<'_>,
) -> String {
    let label = ("label", book.list[special].label.as_str().into());
    let count = ("count", purchase.times.into());
    if let Some(condition) = condition {
        let condition = ("condition", condition.into());
        return book.text_with("counted-special-after-course", &[count, label, condition]);
    }
    if purchase.sessions == SessionCount::MIN {
        return book.text_with("counted-special", &[count, label]);
    }
    let course = courses(purchase, book.locale);
    book.text_with("counted-special-course", &[("course", course.into()), label])
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
