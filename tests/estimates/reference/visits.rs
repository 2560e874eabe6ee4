//! Which sessions are on the days that conditions ask for, in every way that comes about.
//!
//! As plain as can be: every first day there is is tried, and every session gets its days.

use crate::estimates::arbitrary::{AnyList, AnyVisits, day};
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};
use needlepoint::selection::Selection;
use std::collections::BTreeMap;

/// The days before and after those that conditions name on which a plan may begin, where nothing is
/// said.
const BEFORE_ALL: Date = date(2025, 6, 1);
const AFTER_ALL: Date = date(2026, 7, 15);

/// More sessions than a plan has.
const MANY: u16 = 60;

/// One way: by the days asked for, the sessions that are on them, a bit each from the first on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visits(BTreeMap<AnyVisits, u64>);

impl Visits {
    /// The sessions on some days.
    pub(super) fn on(&self, days: AnyVisits) -> u64 {
        self.0[&days]
    }

    /// Whether a number of sessions is on the days from one to another, as an estimate says it.
    pub(crate) fn has(&self, from: Option<Date>, until: Option<Date>, sessions: u16) -> bool {
        self.0.iter().any(|(days, on_them)| {
            (days.from.map(day), days.until.map(day)) == (from, until)
                && on_them.count_ones() == u32::from(sessions)
        })
    }
}

/// The days that some condition of the file asks for.
fn asked(list: &AnyList) -> Vec<AnyVisits> {
    let of_specials = list.specials.iter().map(|one| &one.condition);
    let conditions = of_specials.chain(list.discounts.iter().map(|one| &one.condition));
    conditions.filter_map(|condition| condition.visits).collect()
}

/// Every way for a plan of so many sessions.
pub(super) fn ways(list: &AnyList, selection: &Selection, sessions: u16) -> Vec<Visits> {
    let asked = asked(list);
    if asked.is_empty() {
        return vec![Visits::default()];
    }
    let from = |start: Date, weeks: (u8, u8)| {
        let on = |days: &AnyVisits| (*days, sessions_on(*days, start, weeks, list, sessions));
        Visits(asked.iter().map(on).collect())
    };
    let (fewest, most) = list.weeks.unwrap_or_default();
    if let Some(start) = selection.start {
        return vec![from(start, (fewest, most))];
    }
    let mut ways: Vec<Visits> = Vec::new();
    for start in first_days(selection) {
        let way = from(start, (fewest, fewest));
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// Whether any plan has a session on some days.
pub(super) fn may_be_on(list: &AnyList, selection: &Selection, days: AnyVisits) -> bool {
    let weeks = list.weeks.unwrap_or_default();
    match selection.start {
        Some(start) => sessions_on(days, start, weeks, list, MANY) > 0,
        None => first_days(selection).any(|start| days.has(start)),
    }
}

/// The days on which the first session may be where that is not said: none before the quote.
fn first_days(selection: &Selection) -> impl Iterator<Item = Date> + use<> {
    let first = selection.on.unwrap_or(BEFORE_ALL);
    first.series(1.day()).take_while(|day| *day <= AFTER_ALL)
}

/// Those of so many sessions that are on some days however far they are apart; without an interval
/// only the first has a day.
fn sessions_on(
    days: AnyVisits,
    start: Date,
    (fewest, most): (u8, u8),
    list: &AnyList,
    sessions: u16,
) -> u64 {
    let with_days = if list.weeks.is_some() { sessions } else { sessions.min(1) };
    let after = |number: u16, weeks: u8| start + (i64::from(number) * i64::from(weeks)).weeks();
    let is_on = |number: &u16| days.has(after(*number, fewest)) && days.has(after(*number, most));
    (0..with_days).filter(is_on).fold(0, |on, number| on | (1 << number))
}

/// How many of the `count` sessions after the first `before` are among some.
pub(super) fn among(sessions: u64, before: u16, count: u16) -> u16 {
    let is_in = |number: &u16| sessions & (1 << number) != 0;
    u16::try_from((before..before + count).filter(is_in).count()).unwrap()
}

/// Whether every price can have a session of its own: by Hall's theorem, where no set of them has fewer
/// sessions together than it has prices.
pub(super) fn have_a_session_each(wanted: &[u64]) -> bool {
    let mut kinds = wanted.to_vec();
    kinds.sort_unstable();
    kinds.dedup();
    (0..1_u32 << kinds.len()).all(|some| {
        let chosen: Vec<u64> = (0..kinds.len())
            .filter(|place| some & (1 << place) != 0)
            .map(|place| kinds[place])
            .collect();
        let prices = wanted.iter().filter(|sessions| chosen.contains(sessions)).count();
        let sessions = chosen.iter().fold(0, |all, sessions| all | sessions);
        u32::try_from(prices).unwrap() <= sessions.count_ones()
    })
}
