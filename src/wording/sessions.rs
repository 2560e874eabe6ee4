//! Numbers of sessions, put into words.

use crate::{
    catalog::{Advice, SessionCount},
    locale::Locale,
    selection::SessionRange,
};

/// A number of sessions or a range of it: "3 sessions", "3 to 6 sessions".
pub fn sessions(range: SessionRange, locale: &Locale) -> String {
    between(range.low(), range.high(), locale)
}

/// The number of sessions that a clinic advises.
pub fn advised(advice: Advice, locale: &Locale) -> String {
    let (low, high) = advice.sessions();
    between(low, high, locale)
}

pub(super) fn between(low: SessionCount, high: SessionCount, locale: &Locale) -> String {
    if low == high {
        return count(low, locale);
    }
    let (low, high) = (low.get(), high.get());
    let key = if are_neighbours(low, high) { "sessions-or" } else { "sessions-between" };
    locale.text_with(key, &[("low", low.into()), ("high", high.into())])
}

/// True of two numbers with none between them: a range from one to the other is one of the two.
pub fn are_neighbours(low: u16, high: u16) -> bool {
    low.checked_add(1) == Some(high)
}

pub(super) fn count(count: SessionCount, locale: &Locale) -> String {
    locale.text_with("sessions-exactly", &[("count", count.get().into())])
}

/// "4 sessions", "4 or 5 sessions".
pub(super) fn count_alternatives(counts: &[SessionCount], locale: &Locale) -> String {
    match counts {
        [only] => count(*only, locale),
        several => {
            let numbers: Vec<String> = several.iter().map(SessionCount::to_string).collect();
            locale.text_with("sessions-either", &[("counts", locale.either(&numbers).into())])
        }
    }
}

/// One of the texts for exactly so many, for up to so many if there may be none, and for a range.
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
