//! Lengths of the visits, for every number of sessions that may be needed.

use crate::{
    estimate::{EqualVisits, chair_time},
    locale::Locale,
    quote::Quote,
    wording,
};

/// Length of every visit, add-ons included: in one sentence if all are of one length, else one for
/// each length, and for those that may be needed beyond the fewest that are planned.
pub(super) fn sentences(quote: &Quote, locale: &Locale) -> Vec<String> {
    let (list, estimate) = (quote.list(), quote.estimate());
    let chair_time = chair_time(list, quote.selection(), estimate);
    let planned = estimate.planned_sessions();
    let lengths = chair_time.equal_visits();
    if let [only] = lengths.as_slice()
        && only.first == 1
        && usize::from(only.last) == chair_time.visits.len()
    {
        let is_one_visit = only.last == 1 && planned.is_none();
        let words = if is_one_visit { visit(only, locale) } else { each(only, locale) };
        return words.into_iter().collect();
    }
    let fewest = planned.map_or(u16::MAX, |planned| planned.low().get());
    let parts = lengths.into_iter().flat_map(|equal| split_after(equal, fewest));
    parts.filter_map(|equal| some(equal, equal.first > fewest, locale)).collect()
}

/// Visits up to a number and those beyond it, if there are both.
fn split_after(equal: EqualVisits, number: u16) -> impl Iterator<Item = EqualVisits> {
    let is_split = equal.first <= number && number < equal.last;
    let last = if is_split { number } else { equal.last };
    let beyond = is_split.then(|| EqualVisits { first: number.saturating_add(1), ..equal });
    std::iter::once(EqualVisits { last, ..equal }).chain(beyond)
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

/// "Session 1: about 90 minutes.", "Sessions 2 and 3: about 75 minutes each.", "Session 4, if needed:
/// about 45 minutes."
fn some(equal: EqualVisits, is_if_needed: bool, locale: &Locale) -> Option<String> {
    let length = ("length", wording::minutes(equal.minutes, locale)?.into());
    let (first, last) = (equal.first, equal.last);
    let key =
        |[surely, if_needed]: [&'static str; 2]| if is_if_needed { if_needed } else { surely };
    if first == last {
        let key = key(["quote-minutes-session", "quote-minutes-session-if-needed"]);
        return Some(locale.text_with(key, &[("number", first.into()), length]));
    }
    let key = if wording::are_neighbours(first, last) {
        key(["quote-minutes-two-sessions", "quote-minutes-two-sessions-if-needed"])
    } else {
        key(["quote-minutes-sessions", "quote-minutes-sessions-if-needed"])
    };
    Some(locale.text_with(key, &[("first", first.into()), ("last", last.into()), length]))
}
