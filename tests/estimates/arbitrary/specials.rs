//! Arbitrary special prices.

use super::{
    AnyCondition,
    discounts::{any_condition, any_percent},
    prices::{AnyPrice, any_price},
};
use needlepoint::{
    catalog::{
        MembershipIndex, OfferIndex, SessionCount, SourceRef, SpecialPrice, SpecialRate,
        SpecialScope, TechniqueIndex,
    },
    money::{Money, Percent},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A special price.
#[derive(Clone, Debug)]
pub(crate) struct AnySpecial {
    /// 1 is a single, more are a course.
    pub(crate) sessions: u16,
    pub(crate) rate: AnySpecialRate,
    /// Whether the one technique that is sold is named, where one is.
    pub(crate) technique: Option<bool>,
    /// The offers that are named, where some are.
    pub(crate) offers: Option<BTreeSet<usize>>,
    pub(crate) condition: AnyCondition,
    /// Never for a course.
    pub(crate) once: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum AnySpecialRate {
    Price(AnyPrice),
    /// Off the single.
    Amount(i64),
    /// Millionths off the single.
    Percent(u32),
}

impl AnySpecial {
    pub(super) fn build(
        &self,
        position: usize,
        techniques: [TechniqueIndex; 2],
        offers: &[OfferIndex],
        member: MembershipIndex,
    ) -> SpecialPrice {
        SpecialPrice {
            id: format!("s{position}"),
            label: format!("S{position}"),
            sessions: SessionCount::new(self.sessions).unwrap(),
            rate: match self.rate {
                AnySpecialRate::Price(price) => SpecialRate::Price(price.price()),
                AnySpecialRate::Amount(off) => SpecialRate::AmountOff(Money::from_minor(off)),
                AnySpecialRate::Percent(off) => {
                    SpecialRate::PercentOff(Percent::from_millionths(off).unwrap())
                }
            },
            scope: SpecialScope {
                techniques: self.technique.map(|sold| vec![techniques[usize::from(!sold)]]),
                offers: self
                    .offers
                    .as_ref()
                    .map(|named| named.iter().map(|&n| offers[n]).collect()),
            },
            condition: self.condition.build(member),
            once: self.once,
            source: SourceRef::default(),
        }
    }
}

pub(super) fn any_special() -> impl Strategy<Value = AnySpecial> {
    let rate = prop_oneof![
        2 => any_price().prop_map(AnySpecialRate::Price),
        1 => (0..150_i64).prop_map(AnySpecialRate::Amount),
        1 => any_percent().prop_map(AnySpecialRate::Percent),
    ];
    let offers = proptest::collection::btree_set(0..7_usize, 0..4);
    let sessions = prop_oneof![2 => Just(1_u16), 1 => 2..5_u16];
    (
        (sessions, rate),
        proptest::option::weighted(0.2, any::<bool>()),
        proptest::option::weighted(0.4, offers),
        any_condition(),
        any::<bool>(),
    )
        .prop_map(|((sessions, rate), technique, offers, condition, once)| AnySpecial {
            sessions,
            rate,
            technique,
            offers,
            condition,
            once: once && sessions == 1,
        })
}
