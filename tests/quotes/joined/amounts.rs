//! Amounts and percentages that are put into texts.

use super::speaker::Speaker;
use needlepoint::money::Money;

/// The amounts that the program puts into a variable of a text; `None` if they are none.
pub(super) fn amounts(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    prices(speaker, key, variable)
        .or_else(|| of_kinds(speaker, key, variable))
        .or_else(|| percentages(speaker, key, variable))
        .or_else(|| single(speaker, key, variable))
}

/// Two amounts, each by itself.
pub(super) fn fixed(speaker: &Speaker) -> Vec<String> {
    let written = |minor| speaker.locale.money(Money::from_minor(minor), speaker.list.currency());
    [16_500, 123_450].map(written).to_vec()
}

/// Two differences with both their ends.
pub(super) fn signed(speaker: &Speaker) -> Vec<[String; 2]> {
    let written = |minor| {
        let difference = Money::from_minor(minor);
        speaker.locale.money_more_or_less(difference, speaker.list.currency())
    };
    [[27_500, 48_000], [-2_000, 2_000]].map(|ends| ends.map(written)).to_vec()
}

fn from_to(speaker: &Speaker) -> String {
    let (low, high) = (Money::from_minor(60_500), Money::from_minor(84_000));
    speaker.locale.range(low, Some(high), speaker.list.currency())
}

fn open_ended(speaker: &Speaker) -> String {
    speaker.locale.range(Money::from_minor(16_500), None, speaker.list.currency())
}

/// Amounts with one end and with two.
fn known(speaker: &Speaker) -> Vec<String> {
    fixed(speaker).into_iter().chain([from_to(speaker)]).collect()
}

/// Amounts with one end, with two, and without an upper one.
fn stated(speaker: &Speaker) -> Vec<String> {
    known(speaker).into_iter().chain([open_ended(speaker)]).collect()
}

/// Every kind of price, what is on request among them.
fn every_kind(speaker: &Speaker) -> Vec<String> {
    stated(speaker).into_iter().chain([speaker.text("price-on-request")]).collect()
}

fn percents(speaker: &Speaker) -> Vec<String> {
    ["20", "8.25"].map(|percent| speaker.locale.percent(percent.parse().unwrap())).to_vec()
}

fn amounts_or_percents(speaker: &Speaker) -> Vec<String> {
    fixed(speaker).into_iter().chain(percents(speaker)).collect()
}

/// Prices, which may be of every kind.
fn prices(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("cli-off-from", "price") => fixed(speaker),
        ("step-stated-lower" | "step-stated-upper", "price") => vec![from_to(speaker)],
        ("price-each", "price") => known(speaker),
        ("counted-priced", "price") => {
            known(speaker).into_iter().chain(speaker.all("price-each")).collect()
        }
        ("step-stated-from" | "step-stated-open", "price") => vec![open_ended(speaker)],
        (
            "counted-units-each"
            | "estimate-per-session"
            | "guide-session-costs"
            | "guide-session-costs-same",
            "price",
        ) => stated(speaker),
        ("ladder-step" | "ladder-step-advised", "price") => {
            let said = speaker.all_of(&["ladder-not-sold", "ladder-price-and"]);
            every_kind(speaker).into_iter().chain(said).collect()
        }
        ("cli-price-for", "price") => {
            every_kind(speaker).into_iter().chain(speaker.all("cli-price-and")).collect()
        }
        (
            "cli-every-month"
            | "cli-every-once"
            | "cli-every-year"
            | "membership-every-quarter"
            | "membership-every-two-weeks"
            | "membership-every-week",
            "fee",
        )
        | (_, "price" | "before" | "now") => every_kind(speaker),
        _ => return None,
    })
}

/// Amounts that may have two ends, or are not known.
fn of_kinds(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("counted-tax-of", "amount") => {
            known(speaker).into_iter().chain(speaker.all("money-or-more")).collect()
        }
        ("deposit-due" | "deposit-due-percent" | "hint-saving", "amount")
        | (
            "notice-credited-if-booked"
            | "notice-credited-if-booked-each"
            | "notice-credited-if-booked-in-time",
            "total",
        )
        | (_, "cost" | "rest") => stated(speaker),
        ("hint-membership-pays-off", "difference") | (_, "net" | "saving") => known(speaker),
        ("quote-tax-within" | "quote-tax-within-also", "amount") => every_kind(speaker),
        // An instalment is known, and of a fee that is due again and again at least the least.
        ("step-in-parts" | "step-in-parts-larger" | "step-in-parts-smaller", "of") => {
            fixed(speaker)
        }
        (
            "step-fees-months"
            | "step-fees-quarters"
            | "step-fees-two-weeks"
            | "step-fees-weeks"
            | "step-fees-years",
            "of",
        ) => fixed(speaker).into_iter().chain([speaker.text("step-open")]).collect(),
        (_, "of") => {
            let unknown = speaker.all_of(&["step-open", "price-on-request"]);
            fixed(speaker).into_iter().chain(unknown).collect()
        }
        _ => return None,
    })
}

/// Percentages, and what may be one.
fn percentages(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("percent", "number") => vec!["20".to_owned(), "8.25".to_owned()],
        ("reduction-with-rate", "rate") => amounts_or_percents(speaker)
            .into_iter()
            .chain(speaker.all("counted-each-session"))
            .collect(),
        (_, "percent" | "rate") => percents(speaker),
        ("notice-off-later", "off") => {
            let reductions = speaker.all_of(&["reduction", "reduction-with-rate"]);
            let either = speaker.locale.either(&speaker.some_of(&["reduction-with-rate"]));
            reductions.into_iter().chain([either]).collect()
        }
        ("cli-off-from", "off") => speaker.all("cli-off"),
        ("cli-off-from-areas", "off") => {
            speaker.all_of(&["cli-off", "cli-off-plan", "cli-off-session"])
        }
        ("cli-fee-credited-part", "part") | (_, "limit" | "off") => amounts_or_percents(speaker),
        _ => return None,
    })
}

/// Amounts with one end.
fn single(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    let is_single = matches!(
        (key, variable),
        ("amount-unclear", "one" | "other" | "typed")
            | ("deposit-open-from", "least")
            | ("ladder-up-to", "high")
            | ("money-from", "low")
            | (
                "step-band-plan"
                    | "step-band-session"
                    | "why-not-below-plan"
                    | "why-not-below-session",
                "from"
            )
            | ("step-part-of", "all" | "these")
            | (
                _,
                "above"
                    | "amount"
                    | "budget"
                    | "difference"
                    | "example"
                    | "high-total"
                    | "left"
                    | "less"
                    | "low-total"
                    | "more"
                    | "over"
                    | "total"
                    | "width"
            )
    );
    is_single.then(|| fixed(speaker))
}
