//! Discounts and special prices of which a word is owed: those that are not given, and those that
//! will come off what has no price yet.

use super::{
    condition::{after_course, condition},
    phrasebook::Phrasebook,
    visit_days,
};
use crate::{
    catalog::{DiscountPart, Per, PriceList, Rate, Scope, SpecialRate},
    estimate::{OffLater, Reduction, WhyNotGiven},
    selection::ManualOff,
};
use jiff::civil::Date;

/// Sentence that says why something is not given: “The code “SPRING” takes nothing off: only for
/// new patients”.
pub(super) fn not_given(what: Reduction, why: &WhyNotGiven, book: Phrasebook<'_>) -> String {
    let why = ("why", why_not(what, why, book).into());
    let code = what.condition(book.list).code.as_deref();
    if let Some(code) = code {
        return book.text_with("notice-code-not-given", &[("code", code.into()), why]);
    }
    let label = ("label", what.label(book.list).into());
    book.text_with("notice-not-given", &[label, why])
}

fn why_not(what: Reduction, why: &WhyNotGiven, book: Phrasebook<'_>) -> String {
    match why {
        WhyNotGiven::Unmet { condition: unmet, lacks_day } => {
            let key = if *lacks_day { "why-not-without-day" } else { "why-not-unmet" };
            let condition = condition(unmet, book);
            book.text_with(key, &[("condition", condition.into())])
        }
        WhyNotGiven::OtherChoice => {
            let only = meant(what, book.list);
            if only.is_empty() {
                return book.text("why-not-without-treatment");
            }
            book.text_with("why-not-other-choice", &[("only", book.locale.either(&only).into())])
        }
        WhyNotGiven::NotWith => {
            let only = book.locale.either(&goes_only_with(what, book.list));
            book.text_with("why-not-other-choice", &[("only", only.into())])
        }
        WhyNotGiven::OnlyCourse(sessions) => {
            book.text_with("why-not-course", &[("sessions", sessions.get().into())])
        }
        WhyNotGiven::AfterCourse(needed) => {
            let condition = after_course(*needed, book);
            book.text_with("why-not-unmet", &[("condition", condition.into())])
        }
        WhyNotGiven::Below { from, per } => {
            let key = match per {
                Per::Session => "why-not-below-session",
                Per::Plan => "why-not-below-plan",
            };
            let from = book.money(*from);
            book.text_with(key, &[("from", from.into())])
        }
        WhyNotGiven::FewAreas(from) => {
            book.text_with("why-not-few-areas", &[("count", (*from).into())])
        }
        WhyNotGiven::NotCheaper => book.text("why-not-cheaper"),
    }
}

/// Number of labels that a reason names before it trails off.
const LABELS_NAMED: usize = 6;

/// The labels of what something is for; none if it is for every treatment.
fn meant(what: Reduction, list: &PriceList) -> Vec<String> {
    let mut labels = Vec::new();
    match what {
        Reduction::Discount(index) => {
            for DiscountPart { scope: Scope { techniques, add_ons }, .. } in &list[index].parts {
                let techniques = techniques.iter().flatten();
                labels.extend(techniques.map(|&technique| list[technique].label.clone()));
                let add_ons = add_ons.iter().flatten();
                labels.extend(add_ons.map(|&add_on| list[add_on].label.clone()));
            }
        }
        Reduction::SpecialPrice(index) => {
            let scope = &list[index].scope;
            let techniques = scope.techniques.iter().flatten();
            labels.extend(techniques.map(|&technique| list[technique].label.clone()));
            let offers = scope.offers.iter().flatten();
            labels.extend(offers.map(|&offer| list.offer_label(&list[offer])));
        }
    }
    first(labels)
}

/// The labels of what a discount goes only with.
fn goes_only_with(what: Reduction, list: &PriceList) -> Vec<String> {
    let Reduction::Discount(index) = what else { return Vec::new() };
    let limits = list[index].parts.iter().map(|part| &part.only_with);
    first(limits.flat_map(|only| list.labels_of_limit(only)).collect())
}

/// The first of some labels; if there are more, they trail off.
fn first(mut labels: Vec<String>) -> Vec<String> {
    labels.dedup();
    if labels.len() > LABELS_NAMED {
        labels.truncate(LABELS_NAMED);
        labels.push("…".to_owned());
    }
    labels
}

/// Sentence that something is given today, but ends before a quote of today does.
pub(super) fn ends_before_quote(
    what: Reduction,
    (last_day, valid_until): (Date, Date),
    book: Phrasebook<'_>,
) -> String {
    let arguments = [
        ("label", what.label(book.list).into()),
        ("day", book.locale.date(last_day).into()),
        ("until", book.locale.date(valid_until).into()),
    ];
    book.text_with("notice-ends-before-quote", &arguments)
}

/// Sentence that something is for the sessions on some days alone, and for how many of the plan
/// that is, at least and at most.
pub(super) fn for_sessions_on_days(
    what: Reduction,
    (fewest, most): (u16, u16),
    book: Phrasebook<'_>,
) -> String {
    let days = what.condition(book.list).visits;
    let period = days.map_or_else(String::new, |days| visit_days(days, book));
    let arguments = [
        ("label", what.label(book.list).into()),
        ("period", period.into()),
        ("count", most.into()),
    ];
    let is_known = fewest == most;
    let key = if is_known { "notice-for-visits" } else { "notice-for-visits-up-to" };
    book.text_with(key, &arguments)
}

/// Sentence that says what will come off what is priced at the consultation.
pub(super) fn off_later(off: &OffLater, book: Phrasebook<'_>) -> String {
    match off {
        OffLater::Reductions(reductions) => {
            let named: Vec<String> = reductions.iter().map(|&what| named(what, book)).collect();
            book.text_with("notice-off-later", &[("off", book.locale.either(&named).into())])
        }
        OffLater::ByHand(off) => {
            let off = match off {
                ManualOff::Percent(percent) => book.locale.percent(*percent),
                ManualOff::Amount(amount) => book.money(*amount),
            };
            book.text_with("notice-by-hand-later", &[("off", off.into())])
        }
        OffLater::Credit { fee, amount } => {
            let fee = book.list[*fee].label.as_str();
            let fee = ("fee", fee.into());
            match amount {
                Some(amount) => {
                    let amount = ("amount", book.money(*amount).into());
                    book.text_with("notice-credit-later", &[fee, amount])
                }
                None => book.text_with("notice-credit-later-open", &[fee]),
            }
        }
    }
}

/// A name with how much comes off, if that is one figure: “Club” (10%).
fn named(what: Reduction, book: Phrasebook<'_>) -> String {
    let rate = match what {
        Reduction::Discount(index) => match book.list[index].parts.as_slice() {
            [DiscountPart { rate: Rate::Percent(percent), .. }] => {
                Some(book.locale.percent(*percent))
            }
            [DiscountPart { rate: Rate::Amount(amount, Per::Plan), .. }] => {
                Some(book.money(*amount))
            }
            [DiscountPart { rate: Rate::Amount(amount, Per::Session), .. }] => {
                let price = ("price", book.money(*amount).into());
                Some(book.text_with("counted-each-session", &[price]))
            }
            _ => None,
        },
        Reduction::SpecialPrice(index) => match book.list[index].rate {
            SpecialRate::PercentOff(percent) => Some(book.locale.percent(percent)),
            SpecialRate::AmountOff(amount) => Some(book.money(amount)),
            SpecialRate::Price(_) => None,
        },
    };
    let label = ("label", what.label(book.list).into());
    match rate {
        Some(rate) => book.text_with("reduction-with-rate", &[label, ("rate", rate.into())]),
        None => book.text_with("reduction", &[label]),
    }
}
