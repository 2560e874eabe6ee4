//! Discounts and special prices of which a word is owed: those that are not given, and those that
//! will come off what has no price yet.

use super::condition;
use crate::{
    catalog::{DiscountPart, Per, PriceList, Rate, Scope, SpecialRate},
    estimate::{OffLater, Reduction, WhyNotGiven},
    locale::Locale,
    selection::ManualOff,
};
use jiff::civil::Date;

/// Why something is not given: “The code “SPRING” takes nothing off: only for new patients”.
pub(super) fn not_given(
    what: Reduction,
    why: &WhyNotGiven,
    list: &PriceList,
    locale: &Locale,
) -> String {
    let why = ("why", why_not(what, why, list, locale).into());
    let code = what.condition(list).code.as_deref();
    if let Some(code) = code {
        return locale.text_with("notice-code-not-given", &[("code", code.into()), why]);
    }
    let label = ("label", what.label(list).into());
    locale.text_with("notice-not-given", &[label, why])
}

fn why_not(what: Reduction, why: &WhyNotGiven, list: &PriceList, locale: &Locale) -> String {
    match why {
        WhyNotGiven::Unmet { condition: unmet, lacks_day } => {
            let key = if *lacks_day { "why-not-without-day" } else { "why-not-unmet" };
            let condition = condition(unmet, list, locale);
            locale.text_with(key, &[("condition", condition.into())])
        }
        WhyNotGiven::OtherChoice => {
            let only = meant(what, list);
            if only.is_empty() {
                return locale.text("why-not-without-treatment");
            }
            locale.text_with("why-not-other-choice", &[("only", locale.either(&only).into())])
        }
        WhyNotGiven::OnlyCourse(sessions) => {
            locale.text_with("why-not-course", &[("sessions", sessions.get().into())])
        }
        WhyNotGiven::Below { from, per } => {
            let key = match per {
                Per::Session => "why-not-below-session",
                Per::Plan => "why-not-below-plan",
            };
            let from = locale.money(*from, list.currency());
            locale.text_with(key, &[("from", from.into())])
        }
        WhyNotGiven::NotCheaper => locale.text("why-not-cheaper"),
    }
}

/// How many labels a reason names before it trails off.
const LABELS_NAMED: usize = 6;

/// The labels of what something is for; none where it is for every treatment.
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
    labels.dedup();
    if labels.len() > LABELS_NAMED {
        labels.truncate(LABELS_NAMED);
        labels.push("…".to_owned());
    }
    labels
}

/// That something is given today, but ends before a quote of today does.
pub(super) fn ends_before_quote(
    what: Reduction,
    (last_day, valid_until): (Date, Date),
    list: &PriceList,
    locale: &Locale,
) -> String {
    let arguments = [
        ("label", what.label(list).into()),
        ("day", locale.date(last_day).into()),
        ("until", locale.date(valid_until).into()),
    ];
    locale.text_with("notice-ends-before-quote", &arguments)
}

/// What will come off what is priced at the consultation.
pub(super) fn off_later(off: &OffLater, list: &PriceList, locale: &Locale) -> String {
    match off {
        OffLater::Reductions(reductions) => {
            let named: Vec<String> =
                reductions.iter().map(|&what| named(what, list, locale)).collect();
            locale.text_with("notice-off-later", &[("off", locale.either(&named).into())])
        }
        OffLater::ByHand(off) => {
            let off = match off {
                ManualOff::Percent(percent) => locale.percent(*percent),
                ManualOff::Amount(amount) => locale.money(*amount, list.currency()),
            };
            locale.text_with("notice-by-hand-later", &[("off", off.into())])
        }
        OffLater::Credit { fee, amount } => {
            let fee = list[*fee].label.as_str();
            let fee = ("fee", fee.into());
            match amount {
                Some(amount) => {
                    let amount = ("amount", locale.money(*amount, list.currency()).into());
                    locale.text_with("notice-credit-later", &[fee, amount])
                }
                None => locale.text_with("notice-credit-later-open", &[fee]),
            }
        }
    }
}

/// A name with how much comes off, where that is one figure: “Club” (10%).
fn named(what: Reduction, list: &PriceList, locale: &Locale) -> String {
    let money = |amount| locale.money(amount, list.currency());
    let rate = match what {
        Reduction::Discount(index) => match list[index].parts.as_slice() {
            [DiscountPart { rate: Rate::Percent(percent), .. }] => Some(locale.percent(*percent)),
            [DiscountPart { rate: Rate::Amount(amount, Per::Plan), .. }] => Some(money(*amount)),
            [DiscountPart { rate: Rate::Amount(amount, Per::Session), .. }] => {
                let price = ("price", money(*amount).into());
                Some(locale.text_with("counted-each-session", &[price]))
            }
            _ => None,
        },
        Reduction::SpecialPrice(index) => match list[index].rate {
            SpecialRate::PercentOff(percent) => Some(locale.percent(percent)),
            SpecialRate::AmountOff(amount) => Some(money(amount)),
            SpecialRate::Price(_) => None,
        },
    };
    let label = ("label", what.label(list).into());
    match rate {
        Some(rate) => locale.text_with("reduction-with-rate", &[label, ("rate", rate.into())]),
        None => locale.text_with("reduction", &[label]),
    }
}
