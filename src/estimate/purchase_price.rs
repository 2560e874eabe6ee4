//! Price of one of what is bought, and whether such prices add up to a line.

use super::{LineEnd, Purchase};
use crate::{
    catalog::{Ladder, Price, PriceList, Rung},
    money::Amount,
};

impl Purchase {
    /// Price of one session, or of one course, from a ladder; `None` of what a membership holds, and
    /// of sessions that have a price only together.
    pub fn price_of_one(self, ladder: &Ladder, list: &PriceList) -> Option<Amount> {
        if self.held_by.is_some() || self.by_tier {
            return None;
        }
        let price = match self.special {
            Some(special) => list[special].price(list[special].published(ladder)).ok()?,
            None => ladder.rung(self.sessions).map(Rung::price),
        };
        price.map(Price::amount)
    }
}

impl LineEnd {
    /// True if it is the sum of several prices of a ladder, all of which are known.
    pub fn is_sum_at(&self, ladder: &Ladder, list: &PriceList) -> bool {
        let paid = || self.purchases.iter().filter(|bought| bought.held_by.is_none());
        let is_several = paid().count() > 1 || paid().any(|bought| bought.times > 1);
        let sum = paid().try_fold(Amount::ZERO, |sum, bought| {
            let one = bought.price_of_one(ladder, list).unwrap_or(Amount::UNKNOWN);
            sum.plus(one.times(bought.times.into())?)
        });
        is_several && self.amount.known_high().is_some() && sum == Ok(self.amount)
    }
}
