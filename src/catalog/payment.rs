//! Payment of a plan: the deposit when it is booked, and instalments.

use super::{OnlyWith, SourceRef};
use crate::money::{Money, Percent};

/// Deposit, paid when a plan is booked; it is part of the total, not beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deposit {
    /// Rate of it.
    pub rate: DepositRate,
    /// Only if the total is above this.
    pub above: Option<Money>,
    /// Limit to some plans.
    pub only_with: OnlyWith,
    /// True if it is due on a plan of fees alone, too.
    pub with_fees_alone: bool,
    /// A remark for the patient: "deducted on the day".
    pub note: Option<String>,
    /// Place in the file.
    pub source: SourceRef,
}

/// Rate of a [`Deposit`], before it is held against the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepositRate {
    /// A fixed amount.
    Amount(Money),
    /// So much of the total, rounded once, at most `cap`.
    Percent {
        /// Of the total.
        percent: Percent,
        /// The most that it comes to.
        cap: Option<Money>,
    },
}

impl DepositRate {
    /// True if anything is due at it, whatever the total.
    pub fn is_of_something(self) -> bool {
        match self {
            Self::Amount(amount) => amount > Money::ZERO,
            Self::Percent { percent, .. } => percent.millionths() > 0,
        }
    }
}

/// Payment of the total in equal parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstalmentPlan {
    /// Number of parts, at least two.
    pub parts: u16,
    /// Only if the total is above this.
    pub above: Option<Money>,
    /// Limit to some plans.
    pub only_with: OnlyWith,
    /// A remark for the patient: "monthly, without interest".
    pub note: Option<String>,
    /// Place in the file.
    pub source: SourceRef,
}
