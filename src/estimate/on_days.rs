//! Sessions that fall on days for which something of a plan is.

use super::{LineItem, Reduction, combination::Combination, envelope::Envelope, plan::Planner};
use crate::catalog::{Condition, PriceList, VisitDays};

/// Number of sessions that fall on some days, which is not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenVisits {
    /// The days.
    pub days: VisitDays,
    /// Number that gives the low end of the total.
    pub low: u16,
    /// Number that gives the high end.
    pub high: u16,
}

/// The days for which something of a plan with these `lines` is, if it is open how many sessions
/// fall on them: each with their numbers at the two ends of the total.
pub(super) fn open_visits(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Vec<OpenVisits> {
    let mut open: Vec<OpenVisits> = Vec::new();
    for (_, days) in given(planner, lines) {
        let at = |combination: Combination| planner.within(combination).on(days).count();
        let (fewest, most) = fewest_and_most(planner, days);
        if fewest < most && open.iter().all(|known| known.days != days) {
            let (low, high) = (at(envelope.low.combination), at(envelope.high.combination));
            open.push(OpenVisits { days, low, high });
        }
    }
    open
}

/// Reductions that are given for the sessions on some days alone, each with the fewest and the most
/// of these.
pub(super) fn given_on_days<'p>(
    planner: &'p Planner<'_>,
    lines: &'p [LineItem],
) -> impl Iterator<Item = (Reduction, (u16, u16))> {
    given(planner, lines).map(move |(what, days)| (what, fewest_and_most(planner, days)))
}

/// True if a condition, which holds otherwise, asks for days on which no session can be.
pub(super) fn has_no_session(planner: &Planner<'_>, condition: &Condition) -> bool {
    let is_looked_at = |days: &VisitDays| planner.request.visits.days().contains(days);
    let days = condition.visits.filter(is_looked_at);
    days.is_some_and(|days| fewest_and_most(planner, days).1 == 0)
}

/// Reductions that lines have for the sessions on some days, and these days.
fn given<'p>(
    planner: &'p Planner<'_>,
    lines: &'p [LineItem],
) -> impl Iterator<Item = (Reduction, VisitDays)> {
    let list: &PriceList = planner.list;
    let all = Reduction::all(list).filter(|_| !planner.request.visits.is_empty());
    let with_days = all.filter_map(|(what, condition)| Some((what, condition.visits?)));
    with_days.filter(|(what, _)| what.is_given(lines))
}

/// The fewest and the most sessions that fall on some days, over all that is not decided.
fn fewest_and_most(planner: &Planner<'_>, days: VisitDays) -> (u16, u16) {
    let combinations = planner.combinations().into_iter();
    let counts = combinations.map(|combination| planner.within(combination).on(days).count());
    let ends = counts.map(|count| (count, count));
    ends.reduce(|(least, most), (one, _)| (least.min(one), most.max(one))).unwrap_or_default()
}
