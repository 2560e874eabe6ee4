//! Memberships: fees of those who have one.

use super::SourceRef;
use crate::money::{Money, Overflow};

/// A membership that patients may have. What it costs never enters a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The owner's short name, unique among memberships.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Fee each time that it is due.
    pub fee: Money,
    /// Period in which it is due once.
    pub every: FeePeriod,
    /// Least months that one must stay.
    pub shortest_months: Option<u16>,
    /// Cost of joining, once.
    pub set_up: Money,
    /// A remark for the patient: "cancel a month ahead".
    pub note: Option<String>,
    /// Place in the file.
    pub source: SourceRef,
}

/// Period in which the fee of a [`Membership`] is due once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeePeriod {
    /// Once.
    Once,
    /// At the beginning of every month.
    Month,
    /// At the beginning of every year.
    Year,
}

const DAYS_OF_YEAR: u32 = 365;
const MONTHS_OF_YEAR: u16 = 12;

impl Membership {
    /// Cost of being a member for a plan whose last session is so many days after its first: all
    /// fees that are due until then, at least those of the shortest stay.
    ///
    /// A month is a twelfth of a year of 365 days, whatever the calendar says.
    pub fn cost_for(&self, days: u32) -> Result<Money, Overflow> {
        self.fee.times(self.times_due(days))?.plus(self.set_up)
    }

    /// Times that its fee is due for such a plan.
    pub fn times_due(&self, days: u32) -> u32 {
        let shortest = self.shortest_months.unwrap_or(1);
        match self.every {
            FeePeriod::Once => 1,
            FeePeriod::Month => {
                let months = days.saturating_mul(u32::from(MONTHS_OF_YEAR)) / DAYS_OF_YEAR;
                u32::from(shortest).max(months.saturating_add(1))
            }
            FeePeriod::Year => {
                let shortest = u32::from(shortest.div_ceil(MONTHS_OF_YEAR));
                shortest.max((days / DAYS_OF_YEAR).saturating_add(1))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn membership(every: FeePeriod, shortest_months: Option<u16>, set_up: i64) -> Membership {
        Membership {
            id: "club".to_owned(),
            label: "Club".to_owned(),
            fee: Money::from_minor(100),
            every,
            shortest_months,
            set_up: Money::from_minor(set_up),
            note: None,
            source: SourceRef::default(),
        }
    }

    #[test]
    fn the_fee_is_due_for_the_shortest_stay_or_for_as_long_as_the_plan_runs() {
        for (every, shortest, set_up, days, cost) in [
            (FeePeriod::Once, None, 0, 900, 100),
            (FeePeriod::Month, None, 0, 0, 100),
            (FeePeriod::Month, None, 0, 30, 100),
            (FeePeriod::Month, None, 0, 31, 200),
            (FeePeriod::Month, None, 50, 126, 550),
            (FeePeriod::Month, Some(12), 50, 126, 1250),
            (FeePeriod::Month, Some(3), 0, 126, 500),
            (FeePeriod::Year, None, 0, 364, 100),
            (FeePeriod::Year, None, 0, 365, 200),
            (FeePeriod::Year, Some(12), 0, 7, 100),
            (FeePeriod::Year, Some(13), 25, 7, 225),
        ] {
            let membership = membership(every, shortest, set_up);
            let expected = Ok(Money::from_minor(cost));
            assert_eq!(membership.cost_for(days), expected, "{every:?} {shortest:?} {days}");
        }
    }
}
