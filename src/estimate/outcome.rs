//! Estimate of a selection, with all that is worth saying of it.

use super::{
    Cause, Hint, LineItem, MemberFees, MembershipWorth, Notice, OpenVisits, Payment, PerSession,
    PlannedPackage, PricedLater, Rest, TaxShare, Total, packages,
};
use crate::{
    catalog::{AddOnIndex, AreaIndex, SessionCount, SizeIndex},
    money::Money,
    selection::{ManualOff, Quantity, SessionRange},
};

/// The computed, non-binding price of a [`Selection`](crate::selection::Selection).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The sessions asked for; `None` if no treatment is.
    pub sessions: Option<SessionRange>,
    /// Its lines: treatments in file order, then add-ons, discounts, fees, and tax that is added.
    /// Their amounts add up to the total at both ends.
    pub lines: Vec<LineItem>,
    /// Contents of the packages among the lines, in file order.
    pub packages: Vec<PlannedPackage>,
    /// The amount to pay.
    pub total: Total,
    /// Part of it that is priced at the consultation.
    pub priced_later: PricedLater,
    /// Amount of all that is not treated, if nothing is known of the price of what is.
    pub rest: Option<Rest>,
    /// The areas whose size class is not decided, each with the size that gives the low end of the
    /// total, and the one that gives the high end.
    pub open_sizes: Vec<(AreaIndex, SizeIndex, SizeIndex)>,
    /// The add-ons whose number of units is not decided, in file order.
    pub open_units: Vec<OpenUnits>,
    /// Days that something of the plan is for, if it is open how many sessions fall on them.
    pub visits: Vec<OpenVisits>,
    /// Reason of a discount by hand, if one is given.
    pub manual_reason: Option<String>,
    /// The discount by hand.
    pub manual_off: Option<ManualOff>,
    /// The tax; `None` if the list does not speak of it, or if all is exempt.
    pub tax: Option<TaxShare>,
    /// Deposit and instalments of the total.
    pub payment: Payment,
    /// Causes of the range; the shares add up to its width.
    pub causes: Vec<Cause>,
    /// Notices for the desk and the patient.
    pub notices: Vec<Notice>,
    /// Hints that would be worth a look.
    pub hints: Vec<Hint>,
    /// Cost of the membership that the patient has.
    pub membership: Option<MemberFees>,
    /// Cost and saving of each membership that the patient does not have; those of a clinic are
    /// few, so of the first 16. Empty if [`estimate`](super::estimate) alone was asked.
    pub memberships: Vec<MembershipWorth>,
}

/// Units of an add-on whose number is not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenUnits {
    /// The add-on.
    pub add_on: AddOnIndex,
    /// The numbers asked for.
    pub asked: Quantity,
    /// The number that gives the low end of the total.
    pub low: u16,
    /// The number that gives the high end.
    pub high: u16,
}

impl Estimate {
    /// The sessions of the treatment, else those of the packages, one after another. `None` if
    /// nothing is treated.
    pub fn planned_sessions(&self) -> Option<SessionRange> {
        let in_packages = || packages::sessions(&self.packages).map(SessionRange::from);
        self.sessions.or_else(in_packages)
    }

    /// True if the total is one amount, and the number of sessions is decided. A size that is not,
    /// and makes no difference, leaves nothing open.
    pub fn is_fixed(&self) -> bool {
        let is_decided = self.sessions.is_none_or(SessionRange::is_exact);
        is_decided && self.total.high == Some(self.total.low)
    }

    /// Average of a session, rounded once at either end. `None` if there are not several sessions,
    /// or if something is priced at the consultation only.
    pub fn per_session(&self) -> Option<PerSession> {
        let Total { low, high, sessions_at, .. } = self.total;
        let (few, many) = sessions_at.filter(|_| self.total.has_average())?;
        let share = |money: Money, count: SessionCount| {
            Some((count, money.scaled(1, i128::from(count.get())).ok()?))
        };
        Some(PerSession { low: share(low, few)?, high: high.and_then(|high| share(high, many)) })
    }
}
