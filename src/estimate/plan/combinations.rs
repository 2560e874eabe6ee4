//! Combinations of all that is open in a request.

use super::Planner;
use crate::{
    catalog::SessionCount,
    estimate::{combination::Combination, quantities, request::RequestedArea, visits::Within},
};
use std::ops::Range;

impl Planner<'_> {
    /// Every way to decide what is open: sizes in the areas' order, then sessions, then units of
    /// add-ons, then how many sessions fall on the days that conditions ask for.
    pub(in crate::estimate) fn combinations(&self) -> Vec<Combination> {
        let Some(treatment) = &self.request.treatment else {
            return self.combinations_at(None).collect();
        };
        let of_sizes = |sizes| {
            let counts = treatment.sessions.counts();
            counts.flat_map(move |count| self.combinations_in(sizes, Some(count)))
        };
        (0..self.treatments.len()).flat_map(of_sizes).collect()
    }

    /// Every way to decide what is open but the sessions, at so many of these.
    pub(in crate::estimate) fn combinations_at(
        &self,
        sessions: Option<SessionCount>,
    ) -> impl Iterator<Item = Combination> {
        // Without a treatment there are no sizes to decide.
        let sizes = if sessions.is_some() { self.treatments.len() } else { 1 };
        (0..sizes).flat_map(move |sizes| self.combinations_in(sizes, sessions))
    }

    /// Every way to decide what is open but the sizes and the sessions.
    fn combinations_in(
        &self,
        sizes: usize,
        sessions: Option<SessionCount>,
    ) -> impl Iterator<Item = Combination> {
        let ways = self.ways_on_days(sessions);
        self.quantities().flat_map(move |quantities| {
            let on_days = move |visits| Combination { sizes, sessions, quantities, visits };
            ways.clone().map(on_days)
        })
    }

    /// Number of ways to decide what is open but the sizes and the sessions, at so many of these.
    pub(in crate::estimate) fn ways_in_sizes(&self, sessions: Option<SessionCount>) -> usize {
        self.quantities().len().saturating_mul(self.ways_on_days(sessions).len())
    }

    /// Every way to decide how many units of add-ons there are.
    pub(in crate::estimate) fn quantities(&self) -> Range<usize> {
        0..quantities::ways(&self.request.add_ons)
    }

    /// Every way in which so many sessions may fall on the days that conditions ask for.
    pub(in crate::estimate) fn ways_on_days(&self, sessions: Option<SessionCount>) -> Range<usize> {
        0..self.visit_ways.count(count_of(sessions))
    }

    /// Sessions of a combination that are on the days that conditions ask for.
    pub(in crate::estimate) fn within(&self, combination: Combination) -> &Within {
        self.visit_ways.way(count_of(combination.sessions), combination.visits)
    }

    /// The combination with so many sessions, of which as many are on the days as of another one.
    pub(in crate::estimate) fn with_sessions(
        &self,
        from: Combination,
        sessions: Option<SessionCount>,
    ) -> Combination {
        let visits = self.visit_ways.nearest(self.within(from), count_of(sessions));
        Combination { sessions, visits, ..from }
    }

    /// The sizes of a combination, by chosen area.
    pub(in crate::estimate) fn sizes(&self, combination: Combination) -> &[RequestedArea] {
        self.treatments.get(combination.sizes).map_or(&[], |treatments| &treatments.areas)
    }
}

fn count_of(sessions: Option<SessionCount>) -> u16 {
    sessions.map_or(0, SessionCount::get)
}
