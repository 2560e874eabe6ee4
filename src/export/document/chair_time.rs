//! Lengths of the visits, for every number of sessions that may be needed.

use crate::{
    estimate::{EqualVisits, chair_time},
    locale::Locale,
    quote::Quote,
    wording,
};

/// Length of every visit, add-ons included: in one sentence if all are of one length, else one for
/// each length.
pub(super) fn sentences(quote: &Quote, locale: &Locale) -> Vec<String> {
    let (list, estimate) = (quote.list(), quote.estimate());
    let chair_time = chair_time(list, quote.selection(), estimate);
    let is_treated = estimate.planned_sessions().is_some();
    let lengths = chair_time.equal_visits();
    let visits = chair_time.visits.len();
    let sentence = |equal: &EqualVisits| match (equal, lengths.len()) {
        (EqualVisits { first: 1, last, .. }, 1) if usize::from(*last) == visits => {
            if visits == 1 && !is_treated { visit(equal, locale) } else { each(equal, locale) }
        }
        _ => some(equal, locale),
    };
    lengths.iter().filter_map(sentence).collect()
}

/// "About 60 minutes each."
fn each(equal: &EqualVisits, locale: &Locale) -> Option<String> {
    let (low, high) =
        (u16::try_from(equal.minutes.fewest()).ok()?, u16::try_from(equal.minutes.most()).ok()?);
    Some(if low == high {
        locale.text_with("quote-minutes", &[("minutes", low.into())])
    } else {
        let arguments = [("low", low.into()), ("high", high.into())];
        locale.text_with("quote-minutes-between", &arguments)
    })
}

/// "The visit takes about 30 minutes."
fn visit(equal: &EqualVisits, locale: &Locale) -> Option<String> {
    let length = wording::minutes(equal.minutes, locale)?;
    Some(locale.text_with("quote-minutes-visit", &[("length", length.into())]))
}

/// "Session 1: about 90 minutes.", "Sessions 2 and 3: about 75 minutes each."
fn some(equal: &EqualVisits, locale: &Locale) -> Option<String> {
    let length = ("length", wording::minutes(equal.minutes, locale)?.into());
    let (first, last) = (equal.first, equal.last);
    if first == last {
        let arguments = [("number", first.into()), length];
        return Some(locale.text_with("quote-minutes-session", &arguments));
    }
    let is_two = first.checked_add(1) == Some(last);
    let key = if is_two { "quote-minutes-two-sessions" } else { "quote-minutes-sessions" };
    Some(locale.text_with(key, &[("first", first.into()), ("last", last.into()), length]))
}
