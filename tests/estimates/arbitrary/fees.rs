//! Arbitrary fees.

use super::{
    any_class,
    discounts::any_percent,
    prices::{AnyPrice, any_price},
};
use needlepoint::{
    catalog::{
        AddOnIndex, Credit, CreditPart, Fee, FeePrice, FeeWhen, SourceRef, TaxClass, TechniqueIndex,
    },
    money::{Money, Percent},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A fee.
#[derive(Clone, Debug)]
pub(crate) struct AnyFee {
    pub(crate) price: AnyFeePrice,
    pub(crate) when: FeeWhen,
    /// Whether the one technique that is sold is named, where one is.
    pub(crate) only_technique: Option<bool>,
    /// Only with one of these; whatever is added where empty.
    pub(crate) only_add_ons: BTreeSet<usize>,
    /// Only of a price of its own.
    pub(crate) credit: Option<AnyCredit>,
    pub(crate) class: TaxClass,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyFeePrice {
    Price(AnyPrice),
    /// Millionths of all other lines.
    Surcharge(u32),
}

/// What is given back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnyCredit {
    pub(crate) part: AnyCreditPart,
    /// Only where the first session is within so many days of the quote.
    pub(crate) within: Option<u16>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyCreditPart {
    Full,
    Amount(i64),
    /// Millionths.
    Percent(u32),
}

impl AnyFee {
    pub(super) fn build(
        &self,
        position: usize,
        techniques: [TechniqueIndex; 2],
        add_ons: &[AddOnIndex],
    ) -> Fee {
        let percent = |millionths| Percent::from_millionths(millionths).unwrap();
        let price = match self.price {
            AnyFeePrice::Price(price) => FeePrice::Price(price.price()),
            AnyFeePrice::Surcharge(rate) => FeePrice::Surcharge(percent(rate)),
        };
        let credit = self.credit.map(|credit| Credit {
            part: match credit.part {
                AnyCreditPart::Full => CreditPart::Full,
                AnyCreditPart::Amount(amount) => CreditPart::Amount(Money::from_minor(amount)),
                AnyCreditPart::Percent(part) => CreditPart::Percent(percent(part)),
            },
            within_days: credit.within,
        });
        let technique = self.only_technique.map(|sold| techniques[usize::from(!sold)]);
        Fee {
            when: self.when,
            only_techniques: technique.into_iter().collect(),
            only_add_ons: self.only_add_ons.iter().map(|&n| add_ons[n]).collect(),
            credit,
            tax: self.class,
            source: SourceRef::default(),
            ..Fee::new(format!("f{position}"), format!("F{position}"), price)
        }
    }
}

pub(super) fn any_fee() -> impl Strategy<Value = AnyFee> {
    let when = prop_oneof![
        1 => Just(FeeWhen::Always),
        1 => Just(FeeWhen::NewClients),
        3 => Just(FeeWhen::Chosen),
    ];
    let price = prop_oneof![
        3 => any_price().prop_map(AnyFeePrice::Price),
        1 => any_percent().prop_map(AnyFeePrice::Surcharge),
    ];
    let part = prop_oneof![
        Just(AnyCreditPart::Full),
        (0..200_i64).prop_map(AnyCreditPart::Amount),
        any_percent().prop_map(AnyCreditPart::Percent),
    ];
    let credit = (part, proptest::option::weighted(0.3, 0..20_u16))
        .prop_map(|(part, within)| AnyCredit { part, within });
    let only_add_ons = prop_oneof![
        4 => Just(BTreeSet::new()),
        1 => proptest::collection::btree_set(0..3_usize, 1..3),
    ];
    (
        price,
        when,
        proptest::option::weighted(0.15, prop::bool::weighted(0.7)),
        only_add_ons,
        proptest::option::of(credit),
        any_class(),
    )
        .prop_map(|(price, when, only_technique, only_add_ons, credit, class)| AnyFee {
            price,
            when,
            only_technique,
            only_add_ons,
            credit: credit.filter(|_| matches!(price, AnyFeePrice::Price(_))),
            class,
        })
}
