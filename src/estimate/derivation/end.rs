//! One end of the total, and what counts of an amount there.

use super::StepAmount;
use crate::{
    estimate::span::Spot,
    money::{Amount, High},
};

/// One end of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Low,
    High,
}

impl End {
    /// The end that a spot is at.
    pub(super) fn at(spot: Spot) -> Self {
        if spot.is_high { Self::High } else { Self::Low }
    }

    /// The part of an amount that counts at this end.
    pub(super) fn of(self, amount: Amount) -> StepAmount {
        match (amount.high, self) {
            _ if amount == Amount::UNKNOWN => StepAmount::OnRequest,
            (_, Self::Low) => StepAmount::Known(amount.low),
            (High::Unknown, Self::High) => StepAmount::OnRequest,
            (High::Known(high), Self::High) => StepAmount::Known(high),
            (High::Open, Self::High) => StepAmount::Open,
        }
    }

    /// The part of a sum that counts at this end, in which an unknown price counts nothing at the
    /// low end.
    pub(super) fn of_sum(self, amount: Amount) -> StepAmount {
        match (amount.high, self) {
            (_, Self::Low) => StepAmount::Known(amount.low),
            (High::Known(high), Self::High) => StepAmount::Known(high),
            (_, Self::High) => StepAmount::Open,
        }
    }
}
