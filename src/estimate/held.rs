//! Uses that a membership holds, spread over a plan where they save most.
//!
//! In each period of a holding so many uses cost nothing. Periods run from the first session, and
//! sessions follow each other as soon as the list advises, so that no more is counted on than every
//! patient has. If the list advises no interval, all sessions are in one period.

use super::{
    held_before::HeldBefore,
    purchase::{PriceTable, SoldSessions},
    visits::Sessions,
};
use crate::catalog::{
    FeePeriod, Holding, MembershipIndex, PriceList, SessionCount, TechniqueIndex,
};
use smallvec::SmallVec;
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

/// Sessions of treatments that the patient's membership holds.
#[derive(Clone, Debug)]
pub(super) struct HeldSessions {
    holder: Holder,
    /// In their order.
    holdings: Vec<HeldPeriods>,
}

impl HeldSessions {
    /// Sessions of a patient who had some `before`.
    pub(super) fn of(list: &PriceList, holder: Holder, before: &HeldBefore) -> Self {
        let positions = 0..list[holder.membership].holds.len();
        let periods = |position| HeldPeriods::of(list, holder, position, before);
        Self { holder, holdings: positions.filter_map(periods).collect() }
    }

    /// Periods of the holding at a position.
    pub(super) fn of_holding(&self, position: usize) -> Option<&HeldPeriods> {
        self.holdings.get(position)
    }

    /// The membership that holds them.
    pub(super) fn membership(&self) -> MembershipIndex {
        self.holder.membership
    }

    /// Limits of what is held in a plan of so many sessions and at most so many lines, one for each
    /// holding.
    pub(super) fn limits(&self, sessions: SessionCount, lines: u16) -> Vec<HeldLimit> {
        let limit = |periods: &HeldPeriods| {
            let periods = periods.with_sessions(sessions.get(), |_| true);
            HeldLimit::new(&periods.into_values().collect::<Vec<_>>(), lines)
        };
        self.holdings.iter().map(limit).collect()
    }
}

/// Limit of the sessions that one holding makes free in a plan, whose lines all have as many
/// sessions in each period.
///
/// Several lines share what is held in a period, and a line has no more than its sessions there. So
/// uses fit if those of each one, each two, each three … lines are no more than what that many have
/// in all periods together, which is to be asked of the lines with most uses only.
#[derive(Clone, Debug)]
pub(super) struct HeldLimit {
    /// By number of lines, from 1 on: the most sessions of so many together, as long as more lines
    /// have more.
    most: Vec<u16>,
    /// True if lines don't get in each other's way.
    is_apart: bool,
}

/// Sessions of some lines that one holding makes free, as far as they limit those of further lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct HeldSoFar {
    /// Those of the lines with most, the most first.
    largest: SmallVec<[u16; 4]>,
    sum: u16,
}

impl HeldLimit {
    /// Limit in periods with so much left and so many sessions each.
    fn new(by_period: &[(u16, u16)], lines: u16) -> Self {
        let most = |lines: u16| {
            let in_period =
                |(left, sessions): &(u16, u16)| sessions.saturating_mul(lines).min(*left);
            by_period.iter().map(in_period).fold(0, u16::saturating_add)
        };
        let all = most(lines);
        let is_apart = all == most(1).saturating_mul(lines);
        let told = (1..=lines.max(1)).find(|&lines| most(lines) == all).unwrap_or(1);
        Self { most: (1..=told).map(most).collect(), is_apart }
    }

    /// Most sessions of one line.
    pub(super) fn of_one_line(&self) -> u16 {
        self.most.first().copied().unwrap_or_default()
    }

    /// Sessions so far and those of one line more; `None` if they are too many.
    pub(super) fn with(&self, so_far: &HeldSoFar, held: u16) -> Option<HeldSoFar> {
        if self.is_apart || held == 0 {
            return (held <= self.of_one_line()).then(|| so_far.clone());
        }
        let mut largest = so_far.largest.clone();
        largest.insert(largest.partition_point(|&other| other > held), held);
        let sum = so_far.sum.checked_add(held)?;
        let (last, before) = self.most.split_last()?;
        let mut together = 0_u16;
        let fits = before.iter().zip(&largest).all(|(most, held)| {
            together = together.saturating_add(*held);
            together <= *most
        });
        // For as many lines as the last limit is for, or more, it is the limit of all.
        largest.truncate(before.len());
        (fits && sum <= *last).then_some(HeldSoFar { largest, sum })
    }

    /// True if lines don't get in each other's way.
    pub(super) fn is_apart(&self) -> bool {
        self.is_apart
    }

    /// Steps at most that one step of a search for covers becomes.
    pub(super) fn steps(&self) -> usize {
        let (of_one, all) = (self.of_one_line(), self.most.last().copied().unwrap_or_default());
        let ways = usize::from(of_one).saturating_add(1);
        if self.is_apart {
            return ways;
        }
        let told_apart = u16::try_from(self.most.len() - 1).unwrap_or(u16::MAX);
        // In order they are as many as ways to draw with repetition.
        let drawn = (1..=told_apart).fold(1_usize, |drawn, n| {
            drawn.saturating_mul(usize::from(of_one.saturating_add(n))) / usize::from(n)
        });
        ways.saturating_mul(drawn).saturating_mul(usize::from(all).saturating_add(1))
    }
}

/// Cheapest way to buy so many units of which some may be held, and how many are. Of equally cheap
/// ones it is that of fewest purchases, then that of which most is held. `None` if there is none.
pub(super) fn cheapest_units(
    table: &PriceTable,
    units: SessionCount,
    most_held: u16,
) -> Option<(SoldSessions, u16)> {
    let with = |held: u16| Some((sold_beside(table, units, held)?, held));
    (0..=most_held.min(units.get())).filter_map(with).min_by_key(|(sold, held)| {
        let SoldSessions { price, purchases, known } = *sold;
        (price.high, !known, price.low, purchases, Reverse(*held))
    })
}

/// Price of so many sessions of which some are held; `None` if the others can't be bought exactly.
pub(super) fn sold_beside(
    table: &PriceTable,
    sessions: SessionCount,
    held: u16,
) -> Option<SoldSessions> {
    match paid(sessions, held) {
        Some(paid) => table.sold(paid),
        None => Some(SoldSessions::NOTHING),
    }
}

/// Sessions that are left to pay for, if there are any.
pub(super) fn paid(sessions: SessionCount, held: u16) -> Option<SessionCount> {
    SessionCount::new(sessions.get().saturating_sub(held))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Limit of so many in each period with so many sessions.
    fn limit(times: u16, by_period: &[u16], lines: u16) -> HeldLimit {
        let by_period: Vec<(u16, u16)> =
            by_period.iter().map(|&sessions| (times, sessions)).collect();
        HeldLimit::new(&by_period, lines)
    }

    /// True if lines with so many held sessions each fit, in whatever order they come.
    fn fit(limit: &HeldLimit, held: &[u16]) -> bool {
        let all = |held: &[u16]| {
            let with = |so_far: HeldSoFar, &held: &u16| limit.with(&so_far, held);
            held.iter().try_fold(HeldSoFar::default(), with).is_some()
        };
        let reversed: Vec<u16> = held.iter().rev().copied().collect();
        let fits = all(held);
        assert_eq!(fits, all(&reversed), "{held:?}");
        fits
    }

    #[test]
    fn lines_share_what_is_held_in_a_period_and_have_no_more_than_their_sessions_there() {
        // Two held in each of three periods with a session, and in one with two.
        let limit = limit(2, &[1, 1, 1, 2], 4);
        assert_eq!(limit.of_one_line(), 5);
        for (held, fits) in [
            (&[5][..], true),
            (&[6], false),
            (&[5, 3], true),
            (&[4, 4], true),
            (&[5, 4], false),
            (&[3, 3, 2], true),
            (&[2, 2, 2, 2], true),
            (&[3, 3, 3], false),
        ] {
            assert_eq!(fit(&limit, held), fits, "{held:?}");
        }
    }

    #[test]
    fn lines_for_each_of_which_enough_is_held_are_apart() {
        let enough = limit(3, &[1, 1], 3);
        assert!(enough.is_apart);
        assert!(fit(&enough, &[2, 2, 2]));
        assert!(!fit(&enough, &[3]));
        assert_eq!(enough.steps(), 3);
        let scarce = limit(1, &[1, 1, 2], 3);
        assert!(!scarce.is_apart);
        assert!(fit(&scarce, &[1, 1, 1]) && fit(&scarce, &[3]));
        assert!(!fit(&scarce, &[2, 2]));
    }

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
