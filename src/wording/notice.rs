//! Notices, put into words.

use super::{
    booked::told_day,
    condition::visit_days,
    membership::held,
    phrasebook::Phrasebook,
    reduction,
    refusal::special_prices,
    sessions::{advised, count, count_alternatives, least_to_most, sessions},
};
use crate::{
    catalog::{
        AddOnIndex, Advice, AreaIndex, FeeIndex, MembershipIndex, OfferIndex, SessionCount,
        SizeIndex, SpecialPriceIndex, VisitDays,
    },
    estimate::{Estimate, Notice, Total},
    locale::Locale,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Notices, one sentence without a full stop each; what several treatments and add-ons of a membership
/// have in common is said once.
pub fn notices<'n>(
    notices: impl IntoIterator<Item = &'n Notice>,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> Vec<String> {
    let mut told = Vec::new();
    let mut once: Vec<(MembershipIndex, usize)> = Vec::new();
    // They follow each other, as a patient has one membership.
    for said in notices {
        if let Notice::HeldOnce { membership, holding } = said {
            once.push((*membership, *holding));
            continue;
        }
        told.extend(held_once(&std::mem::take(&mut once), book));
        told.push(notice(said, estimate, book));
    }
    told.extend(held_once(&once, book));
    told
}

/// A notice: one sentence without a full stop.
pub fn notice(notice: &Notice, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let Phrasebook { list, locale } = book;
    match notice {
        Notice::SoldTogether { offer, extra_areas } => sold_together(*offer, extra_areas, book),
        Notice::BroughtAlong { areas, extra_areas } => brought_along(areas, extra_areas, book),
        Notice::MoreOfChoice { areas, more } => {
            let arguments = [("count", (*more).into()), ("areas", list.area_labels(areas).into())];
            book.text_with("notice-more-of-choice", &arguments)
        }
        Notice::PartOfWhole { part, whole } => {
            let arguments = [
                ("part", list.area_labels(&[*part]).into()),
                ("whole", list.area_labels(&[*whole]).into()),
            ];
            book.text_with("notice-part-of-whole", &arguments)
        }
        Notice::TechniqueLeftOut(index) => {
            let label = list[*index].label.as_str();
            book.text_with("notice-technique-left-out", &[("technique", label.into())])
        }
        Notice::CombinationNotSold { sizes, sessions, specials } => {
            combination_not_sold(sizes, *sessions, specials, book)
        }
        Notice::NotCombined(index) => {
            let label = list[*index].label.as_str();
            book.text_with("notice-not-combined", &[("discount", label.into())])
        }
        Notice::NotGiven { what, why } => reduction::not_given(*what, why, book),
        Notice::OffAtConsultation(off) => reduction::off_later(off, book),
        Notice::CourseOnRequest { offer, sessions } => {
            let label = list.offer_label(&list[*offer]);
            let arguments = [("count", sessions.get().into()), ("offer", label.into())];
            book.text_with("notice-course-on-request", &arguments)
        }
        Notice::EndsBeforeQuote { what, last_day, valid_until } => {
            reduction::ends_before_quote(*what, (*last_day, *valid_until), book)
        }
        Notice::ForSessionsOnDays { what, fewest, most } => {
            reduction::for_sessions_on_days(*what, (*fewest, *most), book)
        }
        Notice::CreditedIfBooked { fees, prices_until, total } => {
            let told = fees.iter().map(|&(fee, own)| (fee, told_day(own, *prices_until)));
            credited_if_booked(&told.collect::<Vec<_>>(), *total, book)
        }
        Notice::SoldOnDaysOnly { sessions, days } => sold_on_days(sessions, days, book),
        Notice::CountsNotSold(counts) => {
            // Where there are several, the sentence speaks of several.
            let most = counts.iter().max().map_or(0, |most| most.get());
            let sessions = ("sessions", count_alternatives(counts, locale).into());
            book.text_with("notice-counts-not-sold", &[("count", most.into()), sessions])
        }
        Notice::UnitsNotSold { add_on, counts } => units_not_sold(*add_on, counts, book),
        Notice::AddOnCutToPlan(index) => {
            let label = list[*index].label.as_str();
            book.text_with("notice-add-on-cut", &[("add-on", label.into())])
        }
        Notice::HeldOnce { membership, holding } => {
            held_once(&[(*membership, *holding)], book).unwrap_or_default()
        }
        Notice::FewerThanAdvised(advice) | Notice::MoreThanAdvised(advice) => {
            not_as_advised(*advice, estimate, locale)
        }
        Notice::PricedAtConsultation(count) => {
            book.text_with("notice-priced-at-consultation", &[("count", (*count).into())])
        }
        Notice::SessionsPricedAtConsultation { least, most } => {
            sessions_priced_later((*least, *most), locale)
        }
        Notice::ApplicationsPricedAtConsultation { least, most } => {
            applications_priced_later((*least, *most), locale)
        }
    }
}

/// Sentence that other sessions are planned than the clinic advises.
fn not_as_advised(advice: Advice, estimate: &Estimate, locale: &Locale) -> String {
    let planned = estimate.sessions.map_or_else(String::new, |planned| sessions(planned, locale));
    let arguments = [("advised", advised(advice, locale).into()), ("planned", planned.into())];
    locale.text_with("notice-not-as-advised", &arguments)
}

/// Sentence that of what a membership holds only one period is counted; `None` of nothing.
fn held_once(holdings: &[(MembershipIndex, usize)], book: Phrasebook<'_>) -> Option<String> {
    let (membership, _) = holdings.first()?;
    let membership = &book.list[*membership];
    let what = holdings.iter().filter_map(|(_, holding)| membership.holds.get(*holding));
    let what: Vec<String> = what.map(|holding| held(holding, book)).collect();
    let arguments = [
        ("count", what.len().into()),
        ("membership", membership.label.as_str().into()),
        ("what", book.locale.together(&what).into()),
    ];
    Some(book.text_with("notice-held-once", &arguments))
}

/// Sentence that some numbers of units of an add-on can't be had.
fn units_not_sold(add_on: AddOnIndex, counts: &[u16], book: Phrasebook<'_>) -> String {
    let counts: Vec<String> = counts.iter().map(u16::to_string).collect();
    let label = ("add-on", book.list[add_on].label.as_str().into());
    let counts = ("counts", book.locale.either(&counts).into());
    book.text_with("notice-units-not-sold", &[label, counts])
}

/// Sentence that fees are taken off only if the plan is booked in time, and what it comes to if
/// not.
fn credited_if_booked(
    fees: &[(FeeIndex, Option<Date>)],
    total: Total,
    book: Phrasebook<'_>,
) -> String {
    let days: BTreeSet<Option<Date>> = fees.iter().map(|(_, day)| *day).collect();
    let differ = days.len() > 1;
    let named = fees.iter().map(|&(fee, day)| credited(fee, day.filter(|_| differ), book));
    let named = book.locale.together(&named.collect::<Vec<_>>());
    let (count, fees) = (("count", fees.len().into()), ("fees", named.into()));
    let total = ("total", book.range(total.low, total.high).into());
    match days.first().copied().flatten() {
        _ if differ => book.text_with("notice-credited-if-booked-each", &[fees, total]),
        Some(day) => {
            let day = ("day", book.locale.date(day).into());
            book.text_with("notice-credited-if-booked", &[count, fees, day, total])
        }
        None => book.text_with("notice-credited-if-booked-in-time", &[count, fees, total]),
    }
}

/// A fee, and the day by which one has to book, if that is told of it alone: “Scan” (by 27 August
/// 2026).
fn credited(fee: FeeIndex, last_day: Option<Date>, book: Phrasebook<'_>) -> String {
    let label = ("label", book.list[fee].label.as_str().into());
    match last_day {
        Some(day) => {
            let day = ("day", book.locale.date(day).into());
            book.text_with("credited-if-booked-by", &[label, day])
        }
        None => book.text_with("reduction", &[label]),
    }
}

/// Sentence that so many sessions have no price yet.
fn sessions_priced_later(count: (u16, u16), locale: &Locale) -> String {
    let keys = [
        "notice-sessions-priced-at-consultation",
        "notice-sessions-priced-at-consultation-up-to",
        "notice-sessions-priced-at-consultation-between",
    ];
    least_to_most(keys, count, locale)
}

/// Sentence that an add-on has no price yet for so many areas and sessions.
fn applications_priced_later(count: (u16, u16), locale: &Locale) -> String {
    let keys = [
        "notice-applications-priced-at-consultation",
        "notice-applications-priced-at-consultation-up-to",
        "notice-applications-priced-at-consultation-between",
    ];
    least_to_most(keys, count, locale)
}

/// Sentence that sessions can be bought only if enough of them are on some days.
fn sold_on_days(sessions: &[SessionCount], days: &[VisitDays], book: Phrasebook<'_>) -> String {
    let days: Vec<String> = days.iter().map(|&days| visit_days(days, book)).collect();
    let arguments = [
        ("sessions", count_alternatives(sessions, book.locale).into()),
        ("period", book.locale.either(&days).into()),
    ];
    book.text_with("notice-sold-on-days", &arguments)
}

/// Sentence that areas bring others along.
fn brought_along(areas: &[AreaIndex], extra_areas: &[AreaIndex], book: Phrasebook<'_>) -> String {
    let arguments = [
        ("count", areas.len().into()),
        ("areas", book.list.area_labels(areas).into()),
        ("extra", book.list.area_labels(extra_areas).into()),
    ];
    let key = match extra_areas {
        [] | [_] => "notice-brought-along",
        _ => "notice-brought-along-several",
    };
    book.text_with(key, &arguments)
}

/// Chosen areas that are sold only together with others.
fn sold_together(offer: OfferIndex, extra_areas: &[AreaIndex], book: Phrasebook<'_>) -> String {
    let areas = book.list[offer].areas();
    let chosen: Vec<_> = areas.iter().copied().filter(|area| !extra_areas.contains(area)).collect();
    let arguments = [
        ("count", chosen.len().into()),
        ("areas", book.list.area_labels(&chosen).into()),
        ("offer", book.list.area_labels(areas).into()),
    ];
    book.text_with("notice-sold-together", &arguments)
}

/// Sentence that sizes and a number of sessions can't be had together, or only at a special price.
fn combination_not_sold(
    sizes: &[(AreaIndex, SizeIndex)],
    sessions: SessionCount,
    specials: &[SpecialPriceIndex],
    book: Phrasebook<'_>,
) -> String {
    let size = |&(area, size): &(AreaIndex, SizeIndex)| {
        // The sentence may have a colon of its own.
        format!("{}, {}", book.list.area_labels(&[area]), book.list[size].label)
    };
    let sizes = ("sizes", book.locale.clauses(sizes.iter().map(size)).into());
    let number = ("count", sessions.get().into());
    let sessions = ("sessions", count(sessions, book.locale).into());
    if specials.is_empty() {
        return book.text_with("notice-combination-not-sold", &[sizes, number, sessions]);
    }
    let specials = ("specials", special_prices(specials, book).into());
    book.text_with("notice-combination-only-special", &[sizes, number, sessions, specials])
}
