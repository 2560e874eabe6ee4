//! Arbitrary prices.

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
    /// The same price so many times over.
    pub(super) fn times(self, factor: i64) -> Self {
        match self {
            Self::Range(low, high) => Self::Range(low * factor, high * factor),
            Self::From(low) => Self::From(low * factor),
            Self::OnRequest | Self::Included => self,
        }
    }
}

/// Prices close to each other, so that ties and near ties are common. Most ranges are so narrow that
/// every value in them can be tried.
pub(super) fn any_price() -> impl Strategy<Value = AnyPrice> {
    prop_oneof![
        12 => (0..30_i64).prop_map(|price| AnyPrice::Range(price * 10, price * 10)),
        4 => (0..300_i64, 1..5_i64).prop_map(|(low, width)| AnyPrice::Range(low, low + width)),
        2 => (0..300_i64, 0..250_i64).prop_map(|(low, width)| AnyPrice::Range(low, low + width)),
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
