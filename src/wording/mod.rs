//! An estimate in the plain words of the desk.
//!
//! Short, without exclamation marks and without medical promises; every text stands in
//! `assets/lang/*/wording.ftl`. Names of areas, techniques and add-ons are the owner's own.

mod calendar;
mod condition;
mod counted;
mod derivation;
mod edition;
mod explanation;
mod hint;
mod offer;
mod other_steps;
mod payment;
mod payment_steps;
mod reduction;
mod refusal;

pub use calendar::{calendar, calendar_warning};
pub use condition::condition;
pub use counted::{amount, counted, label, package_contents};
pub use derivation::{StepWords, step};
pub use edition::list_ended;
pub use explanation::{ExplainedStep, explanation};
pub use hint::{hint, saving};
pub use offer::offer_label;
pub use payment::{membership, payment};
pub use refusal::{Refusal, error};

use crate::{
    catalog::{
        Advice, AreaIndex, OfferIndex, PriceList, SessionCount, SizeIndex, SpecialPriceIndex,
    },
    estimate::{Cause, CauseReason, Estimate, FittedPlan, LineKind, Notice, Unpriced},
    locale::Locale,
    selection::SessionRange,
};

/// A notice: one sentence without a full stop.
pub fn notice(notice: &Notice, estimate: &Estimate, list: &PriceList, locale: &Locale) -> String {
    match notice {
        Notice::SoldTogether { offer, extra_areas } => {
            sold_together(*offer, extra_areas, list, locale)
        }
        Notice::BroughtAlong { areas, extra_areas } => {
            let arguments = [
                ("count", areas.len().into()),
                ("areas", list.area_labels(areas).into()),
                ("extra", list.area_labels(extra_areas).into()),
            ];
            let key = match extra_areas.as_slice() {
                [] | [_] => "notice-brought-along",
                _ => "notice-brought-along-several",
            };
            locale.text_with(key, &arguments)
        }
        Notice::PartOfWhole { part, whole } => {
            let arguments = [
                ("part", list.area_labels(&[*part]).into()),
                ("whole", list.area_labels(&[*whole]).into()),
            ];
            locale.text_with("notice-part-of-whole", &arguments)
        }
        Notice::CombinationNotSold { sizes, sessions, specials } => {
            combination_not_sold(sizes, *sessions, specials, list, locale)
        }
        Notice::NotCombined(index) => {
            let label = list[*index].label.as_str();
            locale.text_with("notice-not-combined", &[("discount", label.into())])
        }
        Notice::NotGiven { what, why } => reduction::not_given(*what, why, list, locale),
        Notice::OffAtConsultation(off) => reduction::off_later(off, list, locale),
        Notice::CourseOnRequest { offer, sessions } => {
            let label = list.offer_label(&list[*offer]);
            let arguments = [("count", sessions.get().into()), ("offer", label.into())];
            locale.text_with("notice-course-on-request", &arguments)
        }
        Notice::EndsBeforeQuote { what, last_day, valid_until } => {
            reduction::ends_before_quote(*what, (*last_day, *valid_until), list, locale)
        }
        Notice::CountsNotSold(counts) => {
            // Where there are several, the sentence speaks of several.
            let most = counts.iter().max().map_or(0, |most| most.get());
            let sessions = ("sessions", count_alternatives(counts, locale).into());
            locale.text_with("notice-counts-not-sold", &[("count", most.into()), sessions])
        }
        Notice::AddOnCutToPlan(index) => {
            let label = list[*index].label.as_str();
            locale.text_with("notice-add-on-cut", &[("add-on", label.into())])
        }
        Notice::FewerThanAdvised(advice) | Notice::MoreThanAdvised(advice) => {
            let planned =
                estimate.sessions.map_or_else(String::new, |planned| sessions(planned, locale));
            let arguments =
                [("advised", advised(*advice, locale).into()), ("planned", planned.into())];
            locale.text_with("notice-not-as-advised", &arguments)
        }
        Notice::PricedAtConsultation(count) => {
            locale.text_with("notice-priced-at-consultation", &[("count", (*count).into())])
        }
        Notice::SessionsPricedAtConsultation { least, most } => {
            sessions_priced_later((*least, *most), locale)
        }
        Notice::ApplicationsPricedAtConsultation { least, most } => {
            applications_priced_later((*least, *most), locale)
        }
    }
}

/// That so many sessions have no price yet.
fn sessions_priced_later(count: (u16, u16), locale: &Locale) -> String {
    let keys = [
        "notice-sessions-priced-at-consultation",
        "notice-sessions-priced-at-consultation-up-to",
        "notice-sessions-priced-at-consultation-between",
    ];
    least_to_most(keys, count, locale)
}

/// That an add-on has no price yet for so many areas and sessions.
fn applications_priced_later(count: (u16, u16), locale: &Locale) -> String {
    let keys = [
        "notice-applications-priced-at-consultation",
        "notice-applications-priced-at-consultation-up-to",
        "notice-applications-priced-at-consultation-between",
    ];
    least_to_most(keys, count, locale)
}

/// Chosen areas that are sold only together with others.
fn sold_together(
    offer: OfferIndex,
    extra_areas: &[AreaIndex],
    list: &PriceList,
    locale: &Locale,
) -> String {
    let areas = list[offer].areas();
    let chosen: Vec<_> = areas.iter().copied().filter(|area| !extra_areas.contains(area)).collect();
    let arguments = [
        ("count", chosen.len().into()),
        ("areas", list.area_labels(&chosen).into()),
        ("offer", list.area_labels(areas).into()),
    ];
    locale.text_with("notice-sold-together", &arguments)
}

/// One of the texts for exactly so many, for up to so many where there may be none, and for a range.
pub(crate) fn least_to_most(
    [exactly, up_to, between]: [&str; 3],
    (least, most): (u16, u16),
    locale: &Locale,
) -> String {
    if least > 0 && least < most {
        return locale.text_with(between, &[("low", least.into()), ("high", most.into())]);
    }
    let key = if least == most { exactly } else { up_to };
    locale.text_with(key, &[("count", most.into())])
}

/// That sizes and a number of sessions can't be had together, or only at a special price.
fn combination_not_sold(
    sizes: &[(AreaIndex, SizeIndex)],
    sessions: SessionCount,
    specials: &[SpecialPriceIndex],
    list: &PriceList,
    locale: &Locale,
) -> String {
    let size = |&(area, size): &(AreaIndex, SizeIndex)| {
        let size = &list[size].label;
        format!("{}: {size}", list.area_labels(&[area]))
    };
    let sizes: Vec<String> = sizes.iter().map(size).collect();
    let sizes = ("sizes", sizes.join(", ").into());
    let number = ("count", sessions.get().into());
    let sessions = ("sessions", count(sessions, locale).into());
    if specials.is_empty() {
        return locale.text_with("notice-combination-not-sold", &[sizes, number, sessions]);
    }
    let specials = ("specials", refusal::special_prices(specials, list, locale).into());
    locale.text_with("notice-combination-only-special", &[sizes, number, sessions, specials])
}

/// What a plan is called beside others: "Standard needling, 3 sessions"; where it has no treatment,
/// what is bought instead.
pub fn plan_name(estimate: &Estimate, list: &PriceList, locale: &Locale) -> String {
    let technique = estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some(&list[list[offer].technique()]),
        _ => None,
    });
    if let Some((technique, planned)) = technique.zip(estimate.sessions) {
        return format!("{}, {}", technique.label, sessions(planned, locale));
    }
    let labels: Vec<String> = estimate.lines.iter().map(|line| label(line, list, locale)).collect();
    labels.join(", ")
}

/// What a plan that fits a budget is called: the same, and the whole area that it treats in place of
/// parts that were chosen.
pub fn fitted_plan_name(plan: &FittedPlan, list: &PriceList, locale: &Locale) -> String {
    let name = plan_name(&plan.estimate, list, locale);
    match plan.whole {
        Some(whole) => format!("{name}, {}", list.area_labels(&[whole])),
        None => name,
    }
}

/// Why a total is a range: a phrase for the middle of a sentence, such as "whether 3 or 4
/// sessions are needed". Its share of the width is the [`Cause`]'s and not part of the phrase.
pub fn cause(cause: &Cause, estimate: &Estimate, list: &PriceList, locale: &Locale) -> String {
    let label = |position: usize| {
        estimate.lines.get(position).map_or_else(String::new, |line| line.label(list))
    };
    match cause.reason {
        CauseReason::Size(area) => {
            locale.text_with("cause-size", &[("area", list.area_labels(&[area]).into())])
        }
        CauseReason::Sessions => {
            estimate.sessions.map_or_else(String::new, |planned| undecided(planned, locale))
        }
        CauseReason::LinePrice(position) => {
            let key = if cause.share.is_some() { "cause-line-price" } else { "cause-line-open" };
            locale.text_with(key, &[("line", label(position).into())])
        }
        CauseReason::PriceOnRequest(position) => {
            locale.text_with("cause-on-request", &[("line", label(position).into())])
        }
    }
}

/// What is said of so many sessions whose price is stated at the consultation, for the middle of a
/// sentence.
pub fn unpriced(unpriced: Unpriced, sessions: SessionCount, locale: &Locale) -> String {
    match unpriced {
        Unpriced::Course => {
            locale.text_with("unpriced-course", &[("count", sessions.get().into())])
        }
        Unpriced::PercentOff(percent) => {
            let percent = ("percent", locale.percent(percent).into());
            locale.text_with("unpriced-percent-off", &[percent])
        }
        Unpriced::PayFor(paid) => {
            locale.text_with("unpriced-pay-for", &[("count", paid.get().into())])
        }
    }
}

/// A number of sessions or a range of it: "3 sessions", "3 to 6 sessions".
pub fn sessions(range: SessionRange, locale: &Locale) -> String {
    between(range.low(), range.high(), locale)
}

/// The number of sessions that a clinic advises.
pub fn advised(advice: Advice, locale: &Locale) -> String {
    let (low, high) = advice.sessions();
    between(low, high, locale)
}

fn between(low: SessionCount, high: SessionCount, locale: &Locale) -> String {
    if low == high {
        return count(low, locale);
    }
    locale.text_with("sessions-between", &[("low", low.get().into()), ("high", high.get().into())])
}

fn count(count: SessionCount, locale: &Locale) -> String {
    locale.text_with("sessions-exactly", &[("count", count.get().into())])
}

fn undecided(range: SessionRange, locale: &Locale) -> String {
    let (low, high) = (range.low().get(), range.high().get());
    let adjacent = low.checked_add(1) == Some(high);
    let key = if adjacent { "cause-sessions-either" } else { "cause-sessions-between" };
    locale.text_with(key, &[("low", low.into()), ("high", high.into())])
}

/// "4 sessions", "4 or 5 sessions".
fn count_alternatives(counts: &[SessionCount], locale: &Locale) -> String {
    match counts {
        [only] => count(*only, locale),
        several => {
            let numbers: Vec<String> = several.iter().map(SessionCount::to_string).collect();
            locale.text_with("sessions-either", &[("counts", locale.either(&numbers).into())])
        }
    }
}
