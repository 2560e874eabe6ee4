//! Memberships: fees of those who have one, and what they are given for them.

use super::{AddOnIndex, OfferIndex, Price, SessionCount, SourceRef, SpecialScope, TechniqueIndex};
use crate::money::{Amount, Money, Overflow};

/// A membership that patients may have. What it costs never enters a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The owner's short name, unique among memberships.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Fee each time that it is due.
    pub fee: Price,
    /// Period in which it is due once.
    pub every: FeePeriod,
    /// Least months that one must stay.
    pub shortest_months: Option<u16>,
    /// Cost of joining, once.
    pub set_up: Money,
    /// Treatments and add-ons that the fee pays for; no offer and no add-on is in two of them.
    pub holds: Vec<Holding>,
    /// A remark for the patient: "cancel a month ahead".
    pub note: Option<String>,
    /// Place in the file.
    pub source: SourceRef,
}

/// Uses that members have without paying for them: so many in each period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The thing that is used.
    pub of: Held,
    /// Uses in a period. What is not used in it is not kept for the next one.
    pub times: SessionCount,
    /// The period; [`FeePeriod::Once`] is all the plan. The first begins with the first session.
    pub every: FeePeriod,
}

/// The thing that a [`Holding`] is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Sessions of offers, of each line one by one.
    Treatments(SpecialScope),
    /// Units of an add-on.
    AddOn(AddOnIndex),
}

/// Period at whose beginning the fee of a [`Membership`] is due, or what it holds is had anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeePeriod {
    /// Once.
    Once,
    /// A week.
    Week,
    /// Two weeks.
    TwoWeeks,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

const DAYS_OF_WEEK: u32 = 7;
const DAYS_OF_YEAR: u32 = 365;
const WEEKS_OF_YEAR: u32 = 52;
const MONTHS_OF_YEAR: u32 = 12;
const MONTHS_OF_QUARTER: u32 = 3;

impl Membership {
    /// Cost of being a member for a plan whose last session is so many days after its first: all
    /// fees that are due until then, at least those of the shortest stay.
    ///
    /// A month is a twelfth of a year of 365 days, whatever the calendar says.
    pub fn cost_for(&self, days: u32) -> Result<Amount, Overflow> {
        self.fee.amount().times(self.times_due(days))?.plus(Amount::fixed(self.set_up))
    }

    /// Times that its fee is due for such a plan.
    pub fn times_due(&self, days: u32) -> u32 {
        let stay = self.shortest_months.map_or(1, |months| self.every.times_in(months.into()));
        stay.max(self.every.begun_by(days))
    }

    /// Position of the holding of an offer, which is one of a technique.
    pub fn holding_of_offer(&self, offer: OfferIndex, technique: TechniqueIndex) -> Option<usize> {
        self.holds.iter().position(|holding| match &holding.of {
            Held::Treatments(scope) => scope.has_offer(offer, technique),
            Held::AddOn(_) => false,
        })
    }

    /// Position of the holding of an add-on.
    pub fn holding_of_add_on(&self, add_on: AddOnIndex) -> Option<usize> {
        self.holds.iter().position(|holding| holding.of == Held::AddOn(add_on))
    }
}

impl FeePeriod {
    /// Fees of a stay of so many months, of which 12 are 52 weeks.
    fn times_in(self, months: u32) -> u32 {
        let weeks = months.saturating_mul(WEEKS_OF_YEAR) / MONTHS_OF_YEAR;
        match self {
            Self::Once => 1,
            Self::Week => weeks,
            Self::TwoWeeks => weeks / 2,
            Self::Month => months,
            Self::Quarter => months.div_ceil(MONTHS_OF_QUARTER),
            Self::Year => months.div_ceil(MONTHS_OF_YEAR),
        }
    }

    /// Periods that have begun so many days after the first began.
    pub fn begun_by(self, days: u32) -> u32 {
        let of_year = |parts: u32| days.saturating_mul(parts) / DAYS_OF_YEAR;
        let whole = match self {
            Self::Once => 0,
            Self::Week => days / DAYS_OF_WEEK,
            Self::TwoWeeks => days / (2 * DAYS_OF_WEEK),
            Self::Month => of_year(MONTHS_OF_YEAR),
            Self::Quarter => of_year(MONTHS_OF_YEAR / MONTHS_OF_QUARTER),
            Self::Year => of_year(1),
        };
        whole.saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::PriceRange;

    fn membership(every: FeePeriod, shortest_months: Option<u16>, set_up: i64) -> Membership {
        Membership {
            id: "club".to_owned(),
            label: "Club".to_owned(),
            fee: Price::fixed(Money::from_minor(100)).unwrap(),
            every,
            shortest_months,
            set_up: Money::from_minor(set_up),
            holds: Vec::new(),
            note: None,
            source: SourceRef::default(),
        }
    }

    #[test]
    fn the_fee_is_due_for_the_shortest_stay_or_for_as_long_as_the_plan_runs() {
        for (every, shortest, set_up, days, cost) in [
            (FeePeriod::Once, None, 0, 900, 100),
            (FeePeriod::Week, None, 0, 0, 100),
            (FeePeriod::Week, None, 0, 6, 100),
            (FeePeriod::Week, None, 0, 7, 200),
            (FeePeriod::Week, Some(6), 0, 0, 2600),
            (FeePeriod::Week, Some(12), 0, 126, 5200),
            (FeePeriod::TwoWeeks, None, 0, 13, 100),
            (FeePeriod::TwoWeeks, None, 0, 28, 300),
            (FeePeriod::TwoWeeks, Some(6), 25, 28, 1325),
            (FeePeriod::Month, None, 0, 0, 100),
            (FeePeriod::Month, None, 0, 30, 100),
            (FeePeriod::Month, None, 0, 31, 200),
            (FeePeriod::Month, None, 50, 126, 550),
            (FeePeriod::Month, Some(12), 50, 126, 1250),
            (FeePeriod::Month, Some(3), 0, 126, 500),
            (FeePeriod::Quarter, None, 0, 91, 100),
            (FeePeriod::Quarter, None, 0, 92, 200),
            (FeePeriod::Quarter, Some(4), 0, 0, 200),
            (FeePeriod::Year, None, 0, 364, 100),
            (FeePeriod::Year, None, 0, 365, 200),
            (FeePeriod::Year, Some(12), 0, 7, 100),
            (FeePeriod::Year, Some(13), 25, 7, 225),
        ] {
            let membership = membership(every, shortest, set_up);
            let expected = Ok(Amount::fixed(Money::from_minor(cost)));
            assert_eq!(membership.cost_for(days), expected, "{every:?} {shortest:?} {days}");
        }
    }

    #[test]
    fn a_fee_that_is_not_fixed_leaves_the_cost_as_open_as_it_is() {
        let pounds = Money::from_minor;
        let monthly = membership(FeePeriod::Month, Some(3), 50);
        let cost = |fee| Membership { fee, ..monthly.clone() }.cost_for(0).unwrap();
        let range = |low, high| PriceRange::new(pounds(low), pounds(high)).unwrap();
        let of_a_range: Amount = range(80, 110).into();
        assert_eq!(cost(Price::Range(range(10, 20))), of_a_range);
        assert_eq!(cost(Price::From(pounds(10))), Amount::from(pounds(80)));
        assert_eq!(cost(Price::OnRequest).known_high(), None);
    }
}
