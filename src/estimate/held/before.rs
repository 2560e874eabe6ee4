//! Uses of what a membership holds that earlier plans of a patient had.

use std::collections::BTreeMap;

/// Uses that earlier plans had. For most plans there are none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(in crate::estimate) struct HeldBefore {
    /// Sessions of these plans.
    sessions: u16,
    /// By position of the holding and period, as far as later sessions may be in it.
    used: BTreeMap<(usize, u32), u16>,
}

impl HeldBefore {
    /// Uses of plans with so many sessions.
    pub(in crate::estimate) fn new(sessions: u16, used: BTreeMap<(usize, u32), u16>) -> Self {
        Self { sessions, used }
    }

    /// Sessions of the earlier plans.
    pub(in crate::estimate) fn sessions(&self) -> u16 {
        self.sessions
    }

    /// Uses of the holding at a position, by period.
    pub(in crate::estimate) fn used(&self, position: usize) -> BTreeMap<u32, u16> {
        let own = self.used.iter().filter(|((of, _), _)| *of == position);
        own.map(|(&(_, period), &used)| (period, used)).collect()
    }
}
