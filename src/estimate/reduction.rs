//! Reduction of a plan under a condition: a discount or a special price.

use super::{LineItem, LineKind};
use crate::catalog::{Condition, DiscountIndex, PriceList, SpecialPriceIndex};

/// A discount or a special price: what a plan is cheaper by under a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reduction {
    /// Less to pay.
    Discount(DiscountIndex),
    /// Special price in place of a published one.
    SpecialPrice(SpecialPriceIndex),
}

impl Reduction {
    /// All of a list, each with its condition: the discounts, then the special prices, in file
    /// order.
    pub(super) fn all(list: &PriceList) -> impl Iterator<Item = (Self, &Condition)> {
        let discounts = list.discounts().iter();
        let discounts =
            discounts.map(|(index, discount)| (Self::Discount(index), &discount.condition));
        let specials = list.special_prices().iter();
        let specials =
            specials.map(|(index, special)| (Self::SpecialPrice(index), &special.condition));
        discounts.chain(specials)
    }

    /// The short name that the price list gives it.
    pub fn id(self, list: &PriceList) -> &str {
        match self {
            Self::Discount(index) => &list[index].id,
            Self::SpecialPrice(index) => &list[index].id,
        }
    }

    /// The name that a patient reads.
    pub fn label(self, list: &PriceList) -> &str {
        match self {
            Self::Discount(index) => &list[index].label,
            Self::SpecialPrice(index) => &list[index].label,
        }
    }

    /// For whom and when it is given.
    pub fn condition(self, list: &PriceList) -> &Condition {
        match self {
            Self::Discount(index) => &list[index].condition,
            Self::SpecialPrice(index) => &list[index].condition,
        }
    }

    /// True if lines have it, at either end of the total.
    pub(super) fn is_given(self, lines: &[LineItem]) -> bool {
        lines.iter().any(|line| match self {
            Self::Discount(index) => line.kind == LineKind::Discount(index),
            Self::SpecialPrice(index) => {
                let mut bought = line.low.purchases.iter().chain(&line.high.purchases);
                bought.any(|purchase| purchase.special == Some(index))
            }
        })
    }
}
