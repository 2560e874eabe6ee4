//! Class of an amount by how much of it is stated.

use crate::money::{Amount, High, Money};
use strum::VariantArray;

/// Class of an amount by how much of it is stated. Every amount belongs to one class, and every
/// class has its pass, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub(in crate::estimate) enum Class {
    /// Both ends.
    Known,
    /// The low end only.
    Open,
    /// Nothing.
    Unknown,
}

impl Class {
    /// The class of an amount.
    pub(in crate::estimate) fn of(amount: Amount) -> Self {
        match amount.high {
            High::Known(_) => Self::Known,
            High::Open => Self::Open,
            High::Unknown => Self::Unknown,
        }
    }

    /// Rank of an amount in the pass of this class: the high end, then the low end, as far as
    /// amounts of the class state them. Addition keeps this order.
    pub(in crate::estimate) fn rank(self, amount: Amount) -> (Money, Money) {
        let high = match (self, amount.high) {
            (Self::Known, High::Known(high)) => high,
            _ => Money::ZERO,
        };
        (high, amount.low)
    }
}
