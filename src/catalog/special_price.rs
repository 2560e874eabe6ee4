//! Special prices: what stands instead of the published single price, under a condition.

use super::{Condition, Ladder, OfferIndex, Price, Rung, SessionCount, SourceRef, TechniqueIndex};
use crate::money::{Money, Overflow, Percent, PriceRange};

/// A price of one session, or of a course, in place of the published one, for those who fulfil a
/// condition.
///
/// It takes part in the choice of purchases beside the published prices, so it is never dearer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialPrice {
    /// The owner's short name, unique among special prices.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// For how many sessions together it is: 1 is a single, more are a course of just so many.
    pub sessions: SessionCount,
    /// Rate of these.
    pub rate: SpecialRate,
    /// For which offers it stands.
    pub scope: SpecialScope,
    /// Condition under which it applies.
    pub condition: Condition,
    /// Sessions of the course after which alone it is had, in the plan or before it; `None` if it
    /// needs none, as a course itself never does.
    pub after_course: Option<SessionCount>,
    /// Sessions of each treatment line at which it is given; `None` for every one. Of no meaning
    /// for a course.
    pub times: Option<SessionCount>,
    /// Place in the file.
    pub source: SourceRef,
}

/// Rate of a session, or a course, at a [`SpecialPrice`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialRate {
    /// This, whether a price for as many sessions is published or not.
    Price(Price),
    /// So much less than the published price, at each end, but not less than nothing.
    AmountOff(Money),
    /// So much off the published price, rounded at each end.
    PercentOff(Percent),
}

/// For which offers a [`SpecialPrice`] stands: those that it names, and all of the techniques that
/// it names; every one if it names nothing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SpecialScope {
    /// All offers of these techniques; `None` if none are named.
    pub techniques: Option<Vec<TechniqueIndex>>,
    /// These offers; `None` if none are named.
    pub offers: Option<Vec<OfferIndex>>,
}

impl SpecialScope {
    /// True if it stands for something: every offer, or what it names.
    pub fn names_something(&self) -> bool {
        let is_named = self.techniques.iter().flatten().next().is_some()
            || self.offers.iter().flatten().next().is_some();
        is_named || (self.techniques.is_none() && self.offers.is_none())
    }

    /// True if it means an offer, which is one of a technique.
    pub fn has_offer(&self, offer: OfferIndex, technique: TechniqueIndex) -> bool {
        let names_nothing = self.techniques.is_none() && self.offers.is_none();
        let techniques = self.techniques.iter().flatten();
        let offers = self.offers.iter().flatten();
        names_nothing
            || techniques.into_iter().any(|&named| named == technique)
            || offers.into_iter().any(|&named| named == offer)
    }
}

impl SpecialPrice {
    /// Published price that it replaces: the price of as many sessions in an offer's ladder.
    pub fn published(&self, ladder: &Ladder) -> Option<Price> {
        ladder.rung(self.sessions).map(Rung::price)
    }

    /// Price of its sessions if their published price is `published`; `None` if it would be taken
    /// off a price that is not published, or is on request.
    pub fn price(&self, published: Option<Price>) -> Result<Option<Price>, Overflow> {
        let less = |money: Money| match self.rate {
            SpecialRate::Price(_) => Ok(money),
            SpecialRate::AmountOff(off) => Ok(money.minus(off)?.max(Money::ZERO)),
            SpecialRate::PercentOff(off) => off.off(money),
        };
        Ok(match (self.rate, published) {
            (SpecialRate::Price(price), _) => Some(price),
            (_, None | Some(Price::OnRequest)) => None,
            (_, Some(Price::Included)) => Some(Price::Included),
            (_, Some(Price::From(low))) => Some(Price::From(less(low)?)),
            (_, Some(Price::Range(range))) => {
                PriceRange::new(less(range.low())?, less(range.high())?).map(Price::Range)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn special(rate: SpecialRate) -> SpecialPrice {
        SpecialPrice {
            id: String::new(),
            label: String::new(),
            sessions: SessionCount::MIN,
            rate,
            scope: SpecialScope::default(),
            condition: Condition::default(),
            after_course: None,
            times: None,
            source: SourceRef::default(),
        }
    }

    fn range(low: i64, high: i64) -> Price {
        let (low, high) = (Money::from_minor(low), Money::from_minor(high));
        Price::Range(PriceRange::new(low, high).unwrap())
    }

    #[test]
    fn each_end_of_a_range_is_worked_out_and_neither_falls_below_nothing() {
        let amount = special(SpecialRate::AmountOff(Money::from_minor(150)));
        assert_eq!(amount.price(Some(range(100, 200))), Ok(Some(range(0, 50))));
        let third = special(SpecialRate::PercentOff("33.3333".parse().unwrap()));
        assert_eq!(third.price(Some(range(100, 200))), Ok(Some(range(67, 133))));
        let from = Price::From(Money::from_minor(100));
        assert_eq!(third.price(Some(from)), Ok(Some(Price::From(Money::from_minor(67)))));
    }

    #[test]
    fn nothing_is_taken_off_a_price_that_is_not_published_or_on_request() {
        let percent = special(SpecialRate::PercentOff("10".parse().unwrap()));
        assert_eq!(percent.price(None), Ok(None));
        assert_eq!(percent.price(Some(Price::OnRequest)), Ok(None));
        let fixed = special(SpecialRate::Price(range(100, 100)));
        assert_eq!(fixed.price(None), Ok(Some(range(100, 100))));
        assert_eq!(fixed.price(Some(Price::OnRequest)), Ok(Some(range(100, 100))));
    }
}
