//! Sessions of treatments that a membership holds.

use super::{HeldPeriods, Holder, before::HeldBefore, limit::HeldLimit};
use crate::catalog::{MembershipIndex, PriceList, SessionCount};

/// Sessions of treatments that the patient's membership holds.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct HeldSessions {
    holder: Holder,
    /// In their order.
    holdings: Vec<HeldPeriods>,
}

impl HeldSessions {
    /// Sessions of a patient who had some `before`.
    pub(in crate::estimate) fn of(list: &PriceList, holder: Holder, before: &HeldBefore) -> Self {
        let positions = 0..list[holder.membership].holds.len();
        let periods = |position| HeldPeriods::of(list, holder, position, before);
        Self { holder, holdings: positions.filter_map(periods).collect() }
    }

    /// Periods of the holding at a position.
    pub(in crate::estimate) fn of_holding(&self, position: usize) -> Option<&HeldPeriods> {
        self.holdings.get(position)
    }

    /// The membership that holds them.
    pub(in crate::estimate) fn membership(&self) -> MembershipIndex {
        self.holder.membership
    }

    /// Limits of what is held in a plan of so many sessions and at most so many lines, one for each
    /// holding.
    pub(in crate::estimate) fn limits(&self, sessions: SessionCount, lines: u16) -> Vec<HeldLimit> {
        let limit = |periods: &HeldPeriods| {
            let periods = periods.with_sessions(sessions.get(), |_| true);
            HeldLimit::new(&periods.into_values().collect::<Vec<_>>(), lines)
        };
        self.holdings.iter().map(limit).collect()
    }
}
