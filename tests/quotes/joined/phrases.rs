//! Texts of other keys that are put into texts.

use super::{
    names::{add_ons, techniques, together},
    speaker::Speaker,
    times::{dates, exactly},
};

/// Texts that say why a total is a range.
pub(super) const CAUSES: [&str; 7] = [
    "cause-line-price",
    "cause-sessions-between",
    "cause-sessions-either",
    "cause-size",
    "cause-units",
    "cause-visits",
    "cause-visits-several",
];

/// Texts that say what is bought, of which several may stand side by side.
const PURCHASES: [&str; 7] = [
    "counted-by-tier",
    "counted-course",
    "counted-courses",
    "counted-member-held",
    "counted-special",
    "counted-special-after-course",
    "counted-special-course",
];

/// Texts that say why something is not given.
const REASONS: [&str; 9] = [
    "why-not-below-plan",
    "why-not-below-session",
    "why-not-cheaper",
    "why-not-course",
    "why-not-few-areas",
    "why-not-other-choice",
    "why-not-unmet",
    "why-not-without-day",
    "why-not-without-treatment",
];

/// Texts that say what a membership holds in a period.
const HELD: [&str; 5] = [
    "membership-held-month",
    "membership-held-quarter",
    "membership-held-two-weeks",
    "membership-held-week",
    "membership-held-year",
];

/// Texts that say what a membership is worth.
const WORTH: [&str; 5] = [
    "membership-costs-more",
    "membership-depends",
    "membership-from",
    "membership-on-request",
    "membership-pays-off",
];

/// The other texts that the program puts into a variable of a text; `None` if they are none.
pub(super) fn phrases(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        (_, "why") => speaker.all_of(&REASONS),
        ("counted-special-after-course", "condition") => {
            speaker.all_of(&["condition-after-course", "condition-after-session"])
        }
        (_, "condition") => conditions(speaker),
        (_, "days") => weekdays(speaker),
        ("notice-sold-on-days", "period") => periods_or_either(speaker),
        (_, "period") => periods(speaker),
        (_, "specials") => {
            let specials = speaker.some_of(&["special-price-for"]);
            let either = speaker.locale.either(&specials);
            specials.into_iter().chain([either]).collect()
        }
        ("notice-credited-if-booked-each", "fees") => {
            vec![speaker.locale.together(&speaker.some_of(&["credited-if-booked-by"]))]
        }
        ("cli-remedy-after-course", "remedy") => {
            speaker.some_of(&["remedy-sessions-not-sold-special", "remedy-only-at-special-price"])
        }
        ("notice-held-once", "what") => held(speaker),
        ("quote-bar-part", "reason") => speaker.all_of(&CAUSES),
        ("quote-bar", "reasons") => with_joined(speaker.all("quote-bar-part"), " "),
        ("total-if-booked", "credits") => credits(speaker),
        (_, "courses") => with_joined(speaker.some_of(&PURCHASES), " + "),
        ("counted-special-course", "course") => {
            speaker.all_of(&["counted-course", "counted-courses"])
        }
        (_, "course") => {
            speaker.all_of(&["calendar-course", "calendar-course-if-bought", "calendar-package"])
        }
        ("counted-priced", "counted") => unpriced(speaker),
        (_, "counted") => {
            bought(speaker).into_iter().chain(speaker.some_of(&["counted-either"])).collect()
        }
        (_, "contents") => with_joined(speaker.all("counted-in-package"), " + "),
        ("instalments-between", "high" | "low")
        | ("instalments-exact" | "instalments-from" | "instalments-up-to", "parts") => {
            with_joined(speaker.all("instalments-group"), " + ")
        }
        ("calendar-session" | "calendar-session-if-needed", "what") => appointments(speaker),
        (_, "length") => lengths(speaker),
        ("cli-price-and", "also") => {
            let rules = ["unpriced-course", "unpriced-pay-for", "unpriced-percent-off"];
            speaker.all_of(&rules).into_iter().chain(lengths(speaker)).collect()
        }
        (_, "also") => {
            speaker.all_of(&["unpriced-course", "unpriced-pay-for", "unpriced-percent-off"])
        }
        (_, "words") => speaker.all_of(&WORTH),
        ("member-terms-noted", "terms") => membership_terms(speaker),
        (_, "terms") => {
            let noted = speaker.some_of(&["member-terms-noted"]);
            membership_terms(speaker).into_iter().chain(noted).collect()
        }
        ("budget-above" | "budget-open", "plan") => plans(speaker),
        (_, "note") => {
            let valid = speaker.all("quote-course-valid");
            let paid = valid.iter().map(|valid| format!("paid upfront, {valid}"));
            valid.iter().cloned().chain(paid).collect()
        }
        ("quote-opened-missing", "names") => {
            let discount = speaker.text("discount-by-hand");
            with_joined([techniques(speaker), vec![discount]].concat(), ", ")
        }
        ("quote-file-title", "title") => speaker.all_of(&["quote-title", "quote-title-fixed"]),
        _ => return units(speaker, key, variable),
    })
}

/// Holdings of a membership, one and several.
fn held(speaker: &Speaker) -> Vec<String> {
    let held = speaker.all_of(&HELD);
    let together = speaker.locale.together(&[held[0].clone(), held[held.len() - 1].clone()]);
    held.into_iter().chain([together]).collect()
}

/// Amounts that are credited, one and several.
fn credits(speaker: &Speaker) -> Vec<String> {
    let credits = speaker.some_of(&["total-credit"]);
    let together = speaker.locale.together(&credits);
    credits.into_iter().chain([together]).collect()
}

/// Texts about units of an add-on; `None` if the variable holds none.
fn units(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("counted-units-bought", "parts") => {
            let ends = [("low", "2".into()), ("high", "2 + 1".into())];
            let either = speaker.locale.text_with("counted-either", &ends);
            let parts = ["2 + 1", "10 + 10 + 5", "2 × 3"].map(str::to_owned).into_iter();
            parts.chain([either]).collect()
        }
        ("counted-units-parts", "parts") => {
            let held = speaker.all("counted-member-held");
            std::iter::once("2 × 3".to_owned()).chain(held).collect()
        }
        ("error-add-on-units-not-sold" | "step-pay-for-units", "units") => {
            speaker.all_of(&["units-exactly", "units-measured", "units-named"])
        }
        (_, "units") => speaker.some_of(&[
            "units-exactly",
            "units-named",
            "units-between",
            "units-measured-between",
            "units-named-between",
        ]),
        _ => return None,
    })
}

/// The conditions one by one, and one of each kind together.
fn conditions(speaker: &Speaker) -> Vec<String> {
    let keys = [
        "condition-member",
        "condition-new-clients",
        "condition-returning-clients",
        "condition-after-course",
        "condition-after-session",
        "condition-code",
        "condition-between",
        "condition-from",
        "condition-until",
        "condition-weekdays",
        "condition-visits",
    ];
    let one_of_each = [
        "condition-member",
        "condition-code",
        "condition-until",
        "condition-weekdays",
        "condition-visits",
        "condition-after-course",
    ];
    let one_of_each: Vec<String> =
        one_of_each.iter().filter_map(|key| speaker.all(key).into_iter().next()).collect();
    speaker.all_of(&keys).into_iter().chain([one_of_each.join(", ")]).collect()
}

/// Days of sessions from one to another, and with one end alone.
fn periods(speaker: &Speaker) -> Vec<String> {
    speaker.all_of(&["condition-between", "condition-from", "condition-until"])
}

fn periods_or_either(speaker: &Speaker) -> Vec<String> {
    let periods = periods(speaker);
    let either = speaker.locale.either(&periods[..2]);
    periods.into_iter().chain([either]).collect()
}

fn weekdays(speaker: &Speaker) -> Vec<String> {
    let days = speaker.all_of(&[
        "weekday-monday",
        "weekday-tuesday",
        "weekday-wednesday",
        "weekday-thursday",
        "weekday-friday",
        "weekday-saturday",
        "weekday-sunday",
    ]);
    let either = speaker.locale.either(&days[3..6]);
    days.into_iter().chain([either]).collect()
}

/// Fees of memberships, some with the least number of months, what is due at first and what they hold.
fn membership_terms(speaker: &Speaker) -> Vec<String> {
    let fees = speaker.all_of(&[
        "cli-every-month",
        "cli-every-once",
        "cli-every-year",
        "membership-every-quarter",
        "membership-every-two-weeks",
        "membership-every-week",
    ]);
    let others = ["cli-at-least-months", "cli-set-up", "membership-held-month"];
    let others = speaker.some_of(&others).join(", ");
    let in_full = fees.iter().map(|fee| format!("{fee}, {others}"));
    fees.iter().cloned().chain(in_full).collect()
}

/// Purchases of a line at one of its ends.
pub(super) fn bought(speaker: &Speaker) -> Vec<String> {
    unpriced(speaker).into_iter().chain(speaker.some_of(&["counted-priced"])).collect()
}

/// Purchases without their prices.
fn unpriced(speaker: &Speaker) -> Vec<String> {
    let others = speaker.some_of(&["counted-plus-singles", "counted-singles"]);
    speaker.some_of(&PURCHASES).into_iter().chain(others).collect()
}

/// Names of plans beside each other.
pub(super) fn plans(speaker: &Speaker) -> Vec<String> {
    let names = techniques(speaker).into_iter();
    let plans = names.map(|technique| format!("{technique}, {}", exactly(speaker, 3)));
    plans.chain([format!("{}, {}", together(&add_ons(speaker)), exactly(speaker, 1))]).collect()
}

/// Words about a session in the calendar.
fn appointments(speaker: &Speaker) -> Vec<String> {
    let days = speaker.all_of(&["calendar-days-between", "calendar-days-open"]);
    let days: Vec<String> = dates(speaker).into_iter().chain(days).collect();
    let minutes = lengths(speaker);
    let in_full = days.iter().zip(minutes.iter().cycle());
    let in_full = in_full.map(|(day, minutes)| format!("{day}, {minutes}"));
    days.iter().cloned().chain(in_full).collect()
}

/// Lengths of a visit.
fn lengths(speaker: &Speaker) -> Vec<String> {
    speaker.all_of(&["calendar-minutes", "calendar-minutes-between"])
}

/// The texts, and the first and the last of them together.
fn with_joined(texts: Vec<String>, between: &str) -> Vec<String> {
    let ends: Vec<&str> =
        [texts.first(), texts.last()].into_iter().flatten().map(String::as_str).collect();
    let joined = ends.join(between);
    texts.into_iter().chain([joined]).collect()
}
