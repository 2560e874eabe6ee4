//! Sessions of a plan on the days that conditions ask for.
//!
//! With a first day it is known which they are: those whose earliest and latest day are both among
//! the days asked for. Without one their number is an open choice. It has every value that comes
//! about while the first session moves over all days from that of the quote on and the others
//! follow at the shortest interval, so that several conditions never count on sessions that can't
//! be on the days of all of them. If the list advises no interval, only the first session has a
//! day.

use crate::catalog::{Circumstances, Condition, PriceList, VisitDays};
use jiff::{ToSpan as _, civil::Date};
use std::{collections::BTreeSet, ops::RangeInclusive};

/// Days in a week.
const WEEK: u32 = 7;

/// Sessions of a plan that follow each other, by their numbers from 1 on. The fewest go first, then
/// the earliest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sessions {
    count: u16,
    first: u16,
}

impl Sessions {
    /// No session.
    pub(super) const NONE: Self = Self { count: 0, first: 1 };

    /// The first ones of a plan.
    pub(super) fn first_ones(count: u16) -> Self {
        Self { count, first: 1 }
    }

    /// Their number.
    pub(super) fn count(self) -> u16 {
        self.count
    }

    /// The number of the first of them.
    pub(super) fn first(self) -> u16 {
        self.first
    }

    /// The number of the last of them.
    pub(super) fn last(self) -> u16 {
        self.first.saturating_add(self.count).saturating_sub(1)
    }

    /// Those that are among the first `count` sessions.
    pub(super) fn up_to(self, count: u16) -> Self {
        match self.among(0, count) {
            0 => Self::NONE,
            count => Self { count, ..self },
        }
    }

    /// Those of them that are left without so many of the first.
    fn without(self, taken: u16) -> Self {
        match self.count.saturating_sub(taken) {
            0 => Self::NONE,
            count => Self { count, first: self.first.saturating_add(taken) },
        }
    }

    /// Number of those that are among `count` sessions after the first `before`.
    pub(super) fn among(self, before: u16, count: u16) -> u16 {
        let first = self.first.max(before.saturating_add(1));
        let end = self.last().min(before.saturating_add(count)).saturating_add(1);
        end.saturating_sub(first).min(self.count)
    }
}

/// True if each of these can be had at a session of its own: one for each entry, at any of the
/// sessions that it names.
pub(super) fn have_sessions_each(wanted: &[Sessions]) -> bool {
    let mut by_end = wanted.to_vec();
    by_end.sort_by_key(|sessions| (sessions.last(), sessions.first()));
    let mut taken = BTreeSet::new();
    by_end.iter().all(|sessions| {
        let free = (sessions.first()..=sessions.last()).find(|number| !taken.contains(number));
        free.is_some_and(|number| taken.insert(number))
    })
}

/// One way in which the sessions of a plan fall on the days that conditions ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Within(Vec<(VisitDays, Sessions)>);

impl Within {
    /// The sessions on some days.
    pub(super) fn on(&self, days: VisitDays) -> Sessions {
        let own = self.0.iter().find(|(own, _)| *own == days);
        own.map_or(Sessions::NONE, |&(_, sessions)| sessions)
    }

    /// The sessions at which a condition holds; `None` if it asks for no days of theirs.
    pub(super) fn of(&self, condition: &Condition) -> Option<Sessions> {
        condition.visits.map(|days| self.on(days))
    }

    /// Way with so many sessions fewer on each of the days, the first of them.
    pub(super) fn without(&self, taken: u16) -> Self {
        let rest = |&(days, sessions): &(VisitDays, Sessions)| (days, sessions.without(taken));
        Self(self.0.iter().map(rest).collect())
    }

    fn counts(&self) -> Vec<u16> {
        self.0.iter().map(|(_, sessions)| sessions.count()).collect()
    }

    /// Distance of the numbers of sessions to those of another way.
    fn distance(&self, other: &Self) -> u32 {
        let counts = self.counts().into_iter().zip(other.counts());
        counts.map(|(one, other)| u32::from(one.abs_diff(other))).sum()
    }
}

/// Days that conditions ask for of the sessions, and what is known of those. By default no session
/// is on any day.
#[derive(Clone, Debug, Default)]
pub(super) struct Visits {
    /// Each once. Those of all memberships are among them, so that plans with and without one may
    /// be held against each other.
    days: Vec<VisitDays>,
    /// The day of the quote, before which there is no session.
    on: Option<Date>,
    start: Option<Date>,
    /// The fewest and the most weeks between two sessions.
    weeks: Option<(u8, u8)>,
}

impl Visits {
    /// The days of the conditions that hold otherwise, of sessions so many weeks apart.
    pub(super) fn of(
        list: &PriceList,
        now: &Circumstances,
        weeks: impl FnOnce() -> Option<(u8, u8)>,
    ) -> Self {
        let mut days = Vec::new();
        for condition in list.conditions() {
            if let Some(visits) = condition.visits
                && condition.holds_for_some_member(now)
                && !days.contains(&visits)
            {
                days.push(visits);
            }
        }
        let weeks = if days.is_empty() { None } else { weeks() };
        Self { days, on: now.on, start: now.start, weeks }
    }

    /// True if nothing depends on the days of the sessions.
    pub(super) fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// The days, each once.
    pub(super) fn days(&self) -> &[VisitDays] {
        &self.days
    }

    /// True if one of the first so many sessions of a plan may be on such days.
    pub(super) fn may_be_on(&self, days: VisitDays, sessions: u16) -> bool {
        let may_be = || match self.start {
            Some(start) => self.sessions_on(days, start, sessions).count() > 0,
            None => self.on.is_none_or(|on| days.until.is_none_or(|until| on <= until)),
        };
        self.days.contains(&days) && may_be()
    }

    /// Every way in which so many sessions may fall on the days, those with the fewest first. One,
    /// if the first day is known.
    pub(super) fn ways(&self, sessions: u16) -> Vec<Within> {
        if let Some(start) = self.start {
            return vec![self.with_start(start, sessions)];
        }
        let close = self.at_shortest_interval();
        let starts = self.starts(sessions).into_iter();
        let ways: BTreeSet<Within> =
            starts.map(|start| close.with_start(start, sessions)).collect();
        ways.into_iter().collect()
    }

    /// First days at which other sessions are on the days than with a day sooner.
    fn starts(&self, sessions: u16) -> BTreeSet<Date> {
        let weeks = self.weeks.map_or(0, |(fewest, _)| fewest);
        let mut starts = BTreeSet::new();
        for number in 1..=self.placed(sessions) {
            for days in &self.days {
                let ends_at = days.until.and_then(|until| until.tomorrow().ok());
                let turns = [days.from, ends_at].into_iter().flatten();
                starts.extend(turns.map(|day| earlier(day, number, weeks)));
            }
        }
        let before_all = starts.first().and_then(|first| first.yesterday().ok());
        let earliest = self.on.or(before_all).unwrap_or(Date::MIN);
        starts.retain(|start| earliest <= *start);
        starts.insert(earliest);
        starts
    }

    fn at_shortest_interval(&self) -> Self {
        let weeks = self.weeks.map(|(fewest, _)| (fewest, fewest));
        Self { weeks, ..self.clone() }
    }

    fn with_start(&self, start: Date, sessions: u16) -> Within {
        let on = |&days: &VisitDays| (days, self.sessions_on(days, start, sessions));
        Within(self.days.iter().map(on).collect())
    }

    /// Those of so many sessions, the first on `start`, whose earliest and latest day are both
    /// among some days.
    fn sessions_on(&self, days: VisitDays, start: Date, sessions: u16) -> Sessions {
        let (fewest, most) = self.weeks.unwrap_or((1, 1));
        // Each day is so many intervals after the first one.
        let first = days.from.map_or(1, |from| intervals_up_to(start, from, fewest) + 1);
        let last = days.until.map_or(u32::MAX, |until| intervals_within(start, until, most));
        let last = last.min(u32::from(self.placed(sessions)));
        match (u16::try_from(first), u16::try_from((last + 1).saturating_sub(first))) {
            (Ok(first), Ok(count)) if count > 0 => Sessions { count, first },
            _ => Sessions::NONE,
        }
    }

    /// Number of those of so many sessions whose days follow from the first one's.
    fn placed(&self, sessions: u16) -> u16 {
        if self.weeks.is_some() { sessions } else { sessions.min(1) }
    }
}

/// Ways for every number of sessions.
#[derive(Clone, Debug, Default)]
pub(super) struct VisitWays {
    /// By the number of sessions of the treatment, from 0 for none on; empty if nothing depends on
    /// their days.
    by_sessions: Vec<Vec<Within>>,
    /// Way of a plan in which nothing depends on them.
    nowhere: Within,
}

impl VisitWays {
    /// The ways for plans with one of such numbers of sessions of a treatment, which have so many
    /// sessions in all.
    pub(super) fn of(
        visits: &Visits,
        numbers: RangeInclusive<u16>,
        in_all: impl Fn(u16) -> u16,
    ) -> Self {
        if visits.is_empty() {
            return Self::default();
        }
        let ways = |sessions| {
            let is_asked = numbers.contains(&sessions);
            if is_asked { visits.ways(in_all(sessions)) } else { Vec::new() }
        };
        let by_sessions = (0..=*numbers.end()).map(ways).collect();
        Self { by_sessions, nowhere: Within::default() }
    }

    /// True if nothing depends on the days of the sessions.
    pub(super) fn is_empty(&self) -> bool {
        self.by_sessions.is_empty()
    }

    /// Number of ways for so many sessions of the treatment.
    pub(super) fn count(&self, sessions: u16) -> usize {
        self.by_sessions.get(usize::from(sessions)).map_or(1, |ways| ways.len().max(1))
    }

    /// The most ways for one number of sessions.
    pub(super) fn most(&self) -> usize {
        self.by_sessions.iter().map(Vec::len).max().unwrap_or(1).max(1)
    }

    /// One of the ways, by its position.
    pub(super) fn way(&self, sessions: u16, position: usize) -> &Within {
        let ways = self.by_sessions.get(usize::from(sessions));
        ways.and_then(|ways| ways.get(position)).unwrap_or(&self.nowhere)
    }

    /// Position of the way for so many sessions in which the numbers are nearest to those of
    /// another; of equals the first.
    pub(super) fn nearest(&self, other: &Within, sessions: u16) -> usize {
        let ways = self.by_sessions.get(usize::from(sessions)).map_or(&[][..], Vec::as_slice);
        let distances = ways.iter().map(|way| way.distance(other)).enumerate();
        distances.min_by_key(|&(_, distance)| distance).map_or(0, |(position, _)| position)
    }
}

/// The fewest intervals of so many weeks after which a day is reached.
fn intervals_up_to(start: Date, day: Date, weeks: u8) -> u32 {
    let between = u32::try_from((day - start).get_days()).unwrap_or_default();
    between.div_ceil(u32::from(weeks.max(1)) * WEEK)
}

/// Number of days at such an interval, the first on `start`, up to and with a day.
fn intervals_within(start: Date, day: Date, weeks: u8) -> u32 {
    let between = u32::try_from((day - start).get_days());
    between.map_or(0, |between| between / (u32::from(weeks.max(1)) * WEEK) + 1)
}

/// The day of the first session, if the one of such a number is on `day`.
fn earlier(day: Date, number: u16, weeks: u8) -> Date {
    let weeks = i64::from(number.saturating_sub(1)) * i64::from(weeks);
    day.checked_sub(weeks.weeks()).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn visits(on: Option<Date>, start: Option<Date>, weeks: Option<(u8, u8)>) -> Visits {
        let from = Some(date(2026, 9, 1));
        let days = VisitDays { from, until: Some(date(2026, 9, 30)) };
        Visits { days: vec![days], on, start, weeks }
    }

    fn counts(visits: &Visits, sessions: u16) -> Vec<u16> {
        let mut counts: Vec<u16> = visits.ways(sessions).iter().flat_map(Within::counts).collect();
        counts.dedup();
        counts
    }

    #[test]
    fn without_a_first_day_none_to_as_many_as_fit_may_be_on_the_days() {
        let open = |on, weeks| visits(on, None, weeks);
        assert_eq!(counts(&open(None, Some((2, 4))), 6), [0, 1, 2, 3]);
        assert_eq!(counts(&open(None, Some((2, 4))), 2), [0, 1, 2]);
        assert_eq!(counts(&open(None, Some((5, 6))), 6), [0, 1]);
        assert_eq!(counts(&open(None, None), 6), [0, 1]);
        assert_eq!(counts(&open(Some(date(2026, 9, 17)), Some((2, 4))), 6), [0, 1]);
        assert_eq!(counts(&open(Some(date(2026, 10, 1)), Some((2, 4))), 6), [0]);
    }

    #[test]
    fn with_a_first_day_both_its_earliest_and_its_latest_day_decide() {
        let known = |start, weeks| visits(None, Some(start), weeks);
        assert_eq!(counts(&known(date(2026, 9, 1), Some((2, 2))), 6), [3]);
        assert_eq!(counts(&known(date(2026, 9, 1), Some((2, 4))), 6), [2]);
        assert_eq!(counts(&known(date(2026, 8, 25), Some((2, 2))), 6), [2]);
        assert_eq!(counts(&known(date(2026, 9, 3), None), 6), [1]);
        assert_eq!(counts(&known(date(2026, 10, 1), None), 6), [0]);
    }

    #[test]
    fn sessions_are_counted_among_those_of_a_line() {
        let third_to_fifth = Sessions { count: 3, first: 3 };
        assert_eq!(third_to_fifth.among(0, 6), 3);
        assert_eq!(third_to_fifth.among(0, 4), 2);
        assert_eq!(third_to_fifth.among(4, 4), 1);
        assert_eq!(third_to_fifth.among(0, 2), 0);
        assert_eq!(Sessions::NONE.among(0, 6), 0);
    }

    #[test]
    fn each_price_takes_a_session_of_its_own() {
        let sessions = |first, count| Sessions { count, first };
        assert!(have_sessions_each(&[sessions(1, 3), sessions(1, 1), sessions(2, 1)]));
        assert!(!have_sessions_each(&[sessions(1, 2), sessions(1, 1), sessions(2, 1)]));
        assert!(!have_sessions_each(&[Sessions::NONE]));
    }
}
