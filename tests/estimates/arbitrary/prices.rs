//! Arbitrary prices and ladders.

use needlepoint::{
    catalog::{Ladder, Price, Rung, SessionCount},
    money::{Money, PriceRange},
};
use proptest::prelude::*;

/// A price: low end, and high end unless open or unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnyPrice {
    Range(i64, i64),
    From(i64),
    OnRequest,
    Included,
}

impl AnyPrice {
    pub(super) fn price(self) -> Price {
        match self {
            Self::Range(low, high) => Price::Range(
                PriceRange::new(Money::from_minor(low), Money::from_minor(high)).unwrap(),
            ),
            Self::From(low) => Price::From(Money::from_minor(low)),
            Self::OnRequest => Price::OnRequest,
            Self::Included => Price::Included,
        }
    }

    /// The same price so many times over.
    pub(super) fn times(self, factor: i64) -> Self {
        match self {
            Self::Range(low, high) => Self::Range(low * factor, high * factor),
            Self::From(low) => Self::From(low * factor),
            Self::OnRequest | Self::Included => self,
        }
    }
}

pub(super) fn ladder(rungs: &[(u16, AnyPrice)], courses_combine: bool) -> Ladder {
    let rung = |&(sessions, price): &(u16, AnyPrice)| {
        Rung::priced(SessionCount::new(sessions).unwrap(), price.price())
    };
    Ladder::new(rungs.iter().map(rung).collect(), courses_combine).unwrap()
}

/// Prices close to each other, so that ties and near ties are common.
pub(super) fn any_price() -> impl Strategy<Value = AnyPrice> {
    prop_oneof![
        6 => (0..30_i64).prop_map(|price| AnyPrice::Range(price * 10, price * 10)),
        2 => (0..300_i64, 0..50_i64).prop_map(|(low, width)| AnyPrice::Range(low, low + width)),
        1 => (0..300_i64).prop_map(AnyPrice::From),
        1 => Just(AnyPrice::OnRequest),
        1 => Just(AnyPrice::Included),
    ]
}

pub(super) fn any_rungs() -> impl Strategy<Value = Vec<(u16, AnyPrice)>> {
    proptest::collection::btree_map(1..6_u16, 0..1_u8, 1..4).prop_flat_map(|counts| {
        let counts: Vec<u16> = counts.into_keys().collect();
        let prices = proptest::collection::vec(any_price(), counts.len());
        prices.prop_map(move |prices| counts.iter().copied().zip(prices).collect())
    })
}
