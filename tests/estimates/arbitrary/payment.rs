//! Arbitrary ways to pay: deposits, instalments, and what it costs to be a member.

use super::discounts::any_percent;
use needlepoint::{
    catalog::{
        AddOnIndex, Deposit, DepositRate, FeePeriod, InstalmentPlan, Membership, PriceListBuilder,
        SourceRef, TechniqueIndex,
    },
    money::{Money, Percent},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// How a list is paid.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyPayment {
    pub(crate) deposits: Vec<AnyDeposit>,
    /// In how many parts, and above which total.
    pub(crate) instalments: Vec<(u16, Option<i64>)>,
    pub(crate) membership: AnyMembership,
}

#[derive(Clone, Debug)]
pub(crate) struct AnyDeposit {
    pub(crate) rate: AnyDepositRate,
    pub(crate) above: Option<i64>,
    /// Whether the one technique that is sold is named, where one is.
    pub(crate) technique: Option<bool>,
    /// The add-ons that are named, where some are.
    pub(crate) add_ons: BTreeSet<usize>,
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
    pub(crate) fee: i64,
    pub(crate) every: FeePeriod,
    pub(crate) shortest_months: Option<u16>,
    pub(crate) set_up: i64,
}

impl Default for AnyMembership {
    fn default() -> Self {
        Self { fee: 1000, every: FeePeriod::Once, shortest_months: None, set_up: 0 }
    }
}

impl AnyPayment {
    pub(super) fn add(
        &self,
        builder: &mut PriceListBuilder,
        techniques: [TechniqueIndex; 2],
        add_ons: &[AddOnIndex],
    ) {
        for any in &self.deposits {
            let deposit = Deposit {
                rate: match any.rate {
                    AnyDepositRate::Amount(amount) => {
                        DepositRate::Amount(Money::from_minor(amount))
                    }
                    AnyDepositRate::Percent(millionths, cap) => DepositRate::Percent {
                        percent: Percent::from_millionths(millionths).unwrap(),
                        cap: cap.map(Money::from_minor),
                    },
                },
                above: any.above.map(Money::from_minor),
                only_techniques: any
                    .technique
                    .map(|sold| techniques[usize::from(!sold)])
                    .into_iter()
                    .collect(),
                only_add_ons: any.add_ons.iter().map(|&n| add_ons[n]).collect(),
                with_fees_alone: false,
                note: None,
                source: SourceRef::default(),
            };
            builder.add_deposit(deposit).unwrap();
        }
        for &(parts, above) in &self.instalments {
            let above = above.map(Money::from_minor);
            let plan = InstalmentPlan { parts, above, note: None, source: SourceRef::default() };
            builder.add_instalments(plan);
        }
    }
}

impl AnyMembership {
    pub(super) fn build(self) -> Membership {
        Membership {
            id: "m".to_owned(),
            label: "M".to_owned(),
            fee: Money::from_minor(self.fee),
            every: self.every,
            shortest_months: self.shortest_months,
            set_up: Money::from_minor(self.set_up),
            note: None,
            source: SourceRef::default(),
        }
    }
}

pub(super) fn any_payment() -> impl Strategy<Value = AnyPayment> {
    let above = || proptest::option::of(0..2000_i64);
    (
        proptest::collection::vec(any_deposit(), 0..4),
        proptest::collection::vec((2..13_u16, above()), 0..3),
        any_membership(),
    )
        .prop_map(|(deposits, instalments, membership)| AnyPayment {
            deposits,
            instalments,
            membership,
        })
}

fn any_deposit() -> impl Strategy<Value = AnyDeposit> {
    let cap = proptest::option::of(0..500_i64);
    let rate = prop_oneof![
        (0..800_i64).prop_map(AnyDepositRate::Amount),
        (any_percent(), cap).prop_map(|(percent, cap)| AnyDepositRate::Percent(percent, cap)),
    ];
    (
        rate,
        proptest::option::of(0..2000_i64),
        proptest::option::weighted(0.3, any::<bool>()),
        proptest::collection::btree_set(0..3_usize, 0..2),
    )
        .prop_map(|(rate, above, technique, add_ons)| AnyDeposit {
            rate,
            above,
            technique,
            add_ons,
        })
}

fn any_membership() -> impl Strategy<Value = AnyMembership> {
    let every = prop_oneof![Just(FeePeriod::Once), Just(FeePeriod::Month), Just(FeePeriod::Year)];
    (0..300_i64, every, proptest::option::of(1..30_u16), 0..50_i64).prop_map(
        |(fee, every, shortest_months, set_up)| AnyMembership {
            fee,
            every,
            shortest_months,
            set_up,
        },
    )
}
