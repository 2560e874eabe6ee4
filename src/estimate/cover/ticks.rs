//! Ticks of effort that the search for the cheapest cover takes.

use super::{Covers, candidate::Candidate};
use crate::{
    catalog::{PriceList, SessionCount},
    estimate::held::{HeldLimit, HeldSessions},
};

/// Steps that one is worth in whose graph sessions may be held, as that is put together anew.
const HELD_STEP: usize = 3;

impl Covers {
    /// Ticks of the search for the cheapest cover for one number of sessions: a step each, and what
    /// its tables take that depend on the days of the sessions.
    pub(in crate::estimate) fn steps(&self) -> usize {
        let steps = match &self.held {
            Some((held, up_to)) => self.steps_with(held, *up_to).saturating_mul(HELD_STEP),
            None => self.graph.steps(),
        };
        steps.saturating_add(self.tied_ticks)
    }

    /// Most steps of the graph in which sessions may be held.
    pub(super) fn steps_with(&self, held: &HeldSessions, sessions: SessionCount) -> usize {
        let limits = held.limits(sessions, self.most_lines());
        let is_of_use = |(holding, _): &(usize, HeldLimit)| {
            self.candidates.iter().any(|candidate| candidate.holding == Some(*holding))
        };
        let limits = limits.into_iter().enumerate().filter(is_of_use);
        limits.fold(self.graph.steps(), |steps, (_, limit)| steps.saturating_mul(limit.steps()))
    }

    /// Ticks of the tables that depend on the days of the sessions, each for every number of held
    /// sessions.
    pub(super) fn ticks_of_days(&self, list: &PriceList, up_to: u16) -> usize {
        let held = self.held.as_ref();
        let limits = held.map(|(held, up_to)| held.limits(*up_to, self.most_lines()));
        let ticks = |candidate: &Candidate| {
            let limit = candidate.holding.and_then(|holding| limits.as_ref()?.get(holding));
            let tables = 1 + usize::from(limit.map_or(0, HeldLimit::of_one_line));
            Some(candidate.ticks_of_days(list, up_to)?.saturating_mul(tables))
        };
        self.candidates.iter().filter_map(ticks).fold(0, usize::saturating_add)
    }
}
