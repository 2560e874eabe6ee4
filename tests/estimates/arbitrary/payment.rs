//! Arbitrary ways to pay: deposits, instalments, and what it costs to be a member.

use super::{
    discounts::any_percent,
    holdings::{AnyHolding, any_holding},
    limits::{AnyOnlyWith, any_only_with},
    prices::{AnyPrice, any_price},
};
use needlepoint::catalog::FeePeriod;
use proptest::prelude::*;

/// How a list is paid.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyPayment {
    pub(crate) deposits: Vec<AnyDeposit>,
    pub(crate) instalments: Vec<AnyInstalments>,
    pub(crate) membership: AnyMembership,
    /// Uses that the membership holds.
    pub(crate) holds: Vec<AnyHolding>,
}

#[derive(Clone, Debug)]
pub(crate) struct AnyDeposit {
    pub(crate) rate: AnyDepositRate,
    pub(crate) above: Option<i64>,
    pub(crate) only_with: AnyOnlyWith,
    /// Whether only the file's other list has it.
    pub(crate) elsewhere: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct AnyInstalments {
    pub(crate) parts: u16,
    pub(crate) above: Option<i64>,
    pub(crate) only_with: AnyOnlyWith,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyDepositRate {
    Amount(i64),
    /// Millionths of the total, and the most that they come to.
    Percent(u32, Option<i64>),
}

/// What the membership `m` costs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnyMembership {
    /// Never part of something else.
    pub(crate) fee: AnyPrice,
    pub(crate) every: FeePeriod,
    /// Only of one that is paid again and again.
    pub(crate) shortest_months: Option<u16>,
    pub(crate) set_up: i64,
}

impl Default for AnyMembership {
    fn default() -> Self {
        let fee = AnyPrice::Range(1000, 1000);
        Self { fee, every: FeePeriod::Once, shortest_months: None, set_up: 0 }
    }
}

pub(super) fn any_payment() -> impl Strategy<Value = AnyPayment> {
    let instalments = (2..13_u16, proptest::option::of(0..2000_i64), any_only_with())
        .prop_map(|(parts, above, only_with)| AnyInstalments { parts, above, only_with });
    (
        proptest::collection::vec(any_deposit(), 0..4),
        proptest::collection::vec(instalments, 0..3),
        any_membership(),
        proptest::collection::vec(any_holding(), 0..3),
    )
        .prop_map(|(deposits, instalments, membership, holds)| AnyPayment {
            deposits,
            instalments,
            membership,
            holds,
        })
}

fn any_deposit() -> impl Strategy<Value = AnyDeposit> {
    let cap = proptest::option::of(0..500_i64);
    let rate = prop_oneof![
        (0..800_i64).prop_map(AnyDepositRate::Amount),
        (any_percent(), cap).prop_map(|(percent, cap)| AnyDepositRate::Percent(percent, cap)),
    ];
    (rate, proptest::option::of(0..2000_i64), any_only_with(), prop::bool::weighted(0.05)).prop_map(
        |(rate, above, only_with, elsewhere)| AnyDeposit { rate, above, only_with, elsewhere },
    )
}

fn any_membership() -> impl Strategy<Value = AnyMembership> {
    let every = prop_oneof![
        3 => Just(FeePeriod::Once),
        1 => Just(FeePeriod::Week),
        1 => Just(FeePeriod::TwoWeeks),
        1 => Just(FeePeriod::Month),
        1 => Just(FeePeriod::Quarter),
        1 => Just(FeePeriod::Year),
    ];
    let fee = any_price().prop_map(|fee| match fee {
        AnyPrice::Included => AnyPrice::Range(0, 0),
        other => other,
    });
    (fee, every, proptest::option::of(1..30_u16), 0..50_i64).prop_map(
        |(fee, every, shortest_months, set_up)| AnyMembership {
            fee,
            every,
            shortest_months: shortest_months.filter(|_| every != FeePeriod::Once),
            set_up,
        },
    )
}
