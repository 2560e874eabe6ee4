//! The total of an estimate, and what a session comes to on average.

use crate::{catalog::SessionCount, money::Money};

/// The total at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The least that it comes to.
    pub low: Money,
    /// The most; `None` if a part has no upper end or no price yet.
    pub high: Option<Money>,
    /// Number of lines that are priced at the consultation and count in neither end.
    pub unpriced: usize,
    /// The number of sessions that gives the low end, and the one that gives the high end.
    pub sessions_at: Option<(SessionCount, SessionCount)>,
}

impl Total {
    /// True if nothing at all is known before the consultation.
    pub fn is_on_request(self) -> bool {
        self.unpriced > 0 && self.high.is_none() && self.low == Money::ZERO
    }

    /// True if there are several sessions at an end, and all is priced before the consultation.
    pub(super) fn has_average(self) -> bool {
        let sessions = self.sessions_at.map_or(0, |(few, many)| few.max(many).get());
        sessions > 1 && self.unpriced == 0
    }

    /// High end less low end; `None` if the high end is open.
    pub fn width(self) -> Option<Money> {
        self.high.and_then(|high| high.minus(self.low).ok())
    }
}

/// Average of a session: everything in the plan, shared among its sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerSession {
    /// At the low end of the total, with its number of sessions.
    pub low: (SessionCount, Money),
    /// At its high end; `None` if that is open.
    pub high: Option<(SessionCount, Money)>,
}
