//! Prices of what is bought at one end of a line, told behind its words, so that a row adds up for
//! whoever reads it.

use super::phrasebook::Phrasebook;
use crate::{
    catalog::{Ladder, SessionCount},
    estimate::{LineEnd, Purchase},
};

/// Prices of the parts of one end of a line.
#[derive(Clone, Copy)]
pub(super) struct PartPrices<'a> {
    end: &'a LineEnd,
    /// Ladder with the prices; `None` if they are not told.
    ladder: Option<&'a Ladder>,
    book: Phrasebook<'a>,
}

impl<'a> PartPrices<'a> {
    /// Prices from a ladder, if the end of the line is the sum of several of them.
    pub(super) fn of(end: &'a LineEnd, ladder: Option<&'a Ladder>, book: Phrasebook<'a>) -> Self {
        let ladder = ladder.filter(|ladder| end.is_sum_at(ladder, book.list));
        Self { end, ladder, book }
    }

    /// Price of a purchase: "£540", "£180 each"; `None` if it is not told.
    pub(super) fn price(self, bought: Purchase) -> Option<String> {
        let amount = bought.price_of_one(self.ladder?, self.book.list)?;
        let price = self.book.range(amount.low, amount.known_high());
        if bought.times == 1 {
            return Some(price);
        }
        Some(self.book.text_with("price-each", &[("price", price.into())]))
    }

    /// Words for a purchase, with its price behind them if it is told.
    pub(super) fn behind(self, counted: String, bought: Purchase) -> String {
        let Some(price) = self.price(bought) else { return counted };
        let arguments = [("counted", counted.into()), ("price", price.into())];
        self.book.text_with("counted-priced", &arguments)
    }

    /// True if a course of so many sessions stands among the parts.
    pub(super) fn has_course(self, needed: SessionCount) -> bool {
        let mut bought = self.end.purchases.iter();
        bought.any(|it| it.sessions > SessionCount::MIN && it.sessions >= needed && !it.by_tier)
    }
}
