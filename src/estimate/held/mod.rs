//! Uses that a membership holds, spread over a plan where they save most.
//!
//! In each period of a holding so many uses cost nothing. Periods run from the first session, and
//! sessions follow each other as soon as the list advises, so that no more is counted on than every
//! patient has. If the list advises no interval, all sessions are in one period.

mod before;
mod left_to_pay;
mod limit;
mod sessions;

pub(super) use before::HeldBefore;
pub(super) use left_to_pay::{cheapest_units, paid, sold_beside};
pub(super) use limit::{HeldLimit, HeldSoFar};
pub(super) use sessions::HeldSessions;

use super::visits::Sessions;
use crate::catalog::{FeePeriod, Holding, MembershipIndex, PriceList, TechniqueIndex};
use std::{cmp::Reverse, collections::BTreeMap};

const DAYS_OF_WEEK: u32 = 7;

/// Patient whose membership holds something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holder {
    pub(super) membership: MembershipIndex,
    /// Fewest weeks between two sessions; `None` if the list does not say.
    shortest_weeks: Option<u8>,
}

impl Holder {
    /// Holder of a membership, treated by a technique, or by one of some, for these concerns; `None`
    /// if it holds nothing.
    pub(super) fn of(
        list: &PriceList,
        membership: Option<MembershipIndex>,
        concerns: &[String],
        techniques: &[TechniqueIndex],
    ) -> Option<Self> {
        let membership = membership.filter(|&index| !list[index].holds.is_empty())?;
        let shortest_weeks = list.widest_weeks(concerns, techniques).map(|(shortest, _)| shortest);
        Some(Self { membership, shortest_weeks })
    }

    /// True if the list says how far apart the sessions are.
    pub(super) fn has_interval(self) -> bool {
        self.shortest_weeks.is_some()
    }
}

/// Periods of one holding of the patient's membership, with what earlier plans left in them.
#[derive(Clone, Debug)]
pub(super) struct HeldPeriods {
    /// Uses in each.
    times: u16,
    every: FeePeriod,
    shortest_weeks: Option<u8>,
    /// Sessions of earlier plans, after which those of this one follow.
    sessions_before: u16,
    /// Uses of earlier plans, by period.
    used: BTreeMap<u32, u16>,
}

impl HeldPeriods {
    /// Periods of the holding at a `position` of a membership.
    pub(super) fn of(
        list: &PriceList,
        holder: Holder,
        position: usize,
        before: &HeldBefore,
    ) -> Option<Self> {
        let Holding { times, every, .. } = list[holder.membership].holds.get(position)?;
        Some(Self {
            times: times.get(),
            every: *every,
            shortest_weeks: holder.shortest_weeks,
            sessions_before: before.sessions(),
            used: before.used(position),
        })
    }

    /// Period of a session of this plan, counted from 0 on, and a period from 1 on.
    pub(super) fn period(&self, session: u16) -> u32 {
        let session = u32::from(self.sessions_before) + u32::from(session);
        let weeks = u32::from(self.shortest_weeks.unwrap_or_default());
        self.every.begun_by(session.saturating_mul(weeks).saturating_mul(DAYS_OF_WEEK))
    }

    /// Uses that are left in a period.
    fn left(&self, period: u32) -> u16 {
        self.times.saturating_sub(self.used.get(&period).copied().unwrap_or_default())
    }

    /// The periods of so many sessions, the first ones of this plan, each with what is left in it
    /// and the sessions in it that are counted.
    fn with_sessions(
        &self,
        sessions: u16,
        is_counted: impl Fn(u16) -> bool,
    ) -> BTreeMap<u32, (u16, u16)> {
        let mut periods = BTreeMap::new();
        for session in (0..sessions).filter(|session| is_counted(*session)) {
            let period = self.period(session);
            let (_, own) = periods.entry(period).or_insert_with(|| (self.left(period), 0));
            *own += 1;
        }
        periods
    }

    /// Most of the `held` sessions of some lines, which have so many sessions each, that are in
    /// periods up to `until`.
    pub(super) fn most_sessions(&self, sessions: u16, held: &[u16], until: u32) -> u16 {
        let mut held = held.to_vec();
        held.sort_unstable_by_key(|&held| Reverse(held));
        let periods = self.with_sessions(sessions, |session| self.period(session) <= until);
        // Of a number of lines with most no more than the periods have, of the others all.
        let of_most = |lines: u16| {
            let in_period = |(left, own): &(u16, u16)| own.saturating_mul(lines).min(*left);
            let together = periods.values().map(in_period).fold(0, u16::saturating_add);
            held.iter().skip(lines.into()).fold(together, |sum, held| sum.saturating_add(*held))
        };
        let lines = u16::try_from(held.len()).unwrap_or(u16::MAX);
        (0..=lines).map(of_most).min().unwrap_or_default()
    }

    /// Most sessions of one line that are held if none of some days are.
    pub(super) fn most_off(&self, days: Sessions, sessions: u16) -> u16 {
        let is_off = |session: u16| days.among(session, 1) == 0;
        let in_period = |(left, own): (u16, u16)| left.min(own);
        let off = self.with_sessions(sessions, is_off).into_values().map(in_period);
        off.fold(0, u16::saturating_add)
    }

    /// Most uses that are held of those at some sessions, each with its number from 0 on and the
    /// uses at it, if as many of these sessions may be chosen. Where not all are, each has as many
    /// uses.
    pub(super) fn most_uses(
        &self,
        at_sessions: impl Iterator<Item = (u16, u16)>,
        chosen: u16,
    ) -> u16 {
        let mut used: BTreeMap<u32, u16> = BTreeMap::new();
        let more = |(session, uses): (u16, u16)| {
            let period = self.period(session);
            let (left, used) = (self.left(period), used.entry(period).or_default());
            let before = left.min(*used);
            *used = used.saturating_add(uses);
            left.min(*used) - before
        };
        // The sessions at which more is held first.
        let mut more: Vec<u16> = at_sessions.map(more).collect();
        more.sort_unstable_by_key(|&more| Reverse(more));
        more.into_iter().take(usize::from(chosen)).fold(0, u16::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_sessions_have_what_is_left_of_their_period() {
        let (times, every) = (1, FeePeriod::Month);
        let (shortest_weeks, sessions_before, used) = (Some(2), 0, BTreeMap::new());
        let first = HeldPeriods { times, every, shortest_weeks, sessions_before, used };
        // Three sessions in the first month, two in the second, one in the third.
        assert_eq!([1, 2, 3].map(|until| first.most_sessions(6, &[3], until)), [1, 2, 3]);
        assert_eq!([1, 2, 3].map(|until| first.most_sessions(6, &[1, 1], until)), [1, 2, 2]);
        assert_eq!(first.most_off(Sessions::first_ones(3), 6), 2);
        assert_eq!(first.most_off(Sessions::first_ones(2), 6), 3);
        // The fourth was held, so the fifth is not.
        let later = HeldPeriods { sessions_before: 4, used: BTreeMap::from([(2, 1)]), ..first };
        assert_eq!(later.most_sessions(1, &[1], 2), 0);
        assert_eq!(later.most_uses([(0, 1), (1, 1)].into_iter(), u16::MAX), 1);
    }
}
