//! Arbitrary fees.

use super::{
    any_class,
    discounts::any_percent,
    limits::{AnyOnlyWith, any_only_with},
    prices::{AnyPrice, any_price},
};
use needlepoint::catalog::{FeeWhen, TaxClass};
use proptest::prelude::*;

/// A fee.
#[derive(Clone, Debug)]
pub(crate) struct AnyFee {
    pub(crate) price: AnyFeePrice,
    pub(crate) when: FeeWhen,
    pub(crate) only_with: AnyOnlyWith,
    /// Only of a price of its own.
    pub(crate) credit: Option<AnyCredit>,
    pub(crate) class: TaxClass,
    /// Whether only the file's other list has it.
    pub(crate) elsewhere: bool,
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
    /// Where it is the booking that must be within them, of which nobody knows the day.
    pub(crate) if_booked: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyCreditPart {
    Full,
    /// Never more than the fee itself.
    Amount(i64),
    /// Millionths.
    Percent(u32),
}

impl AnyCredit {
    fn of(self, price: AnyPrice) -> Self {
        let part = match (self.part, price) {
            (AnyCreditPart::Amount(amount), AnyPrice::Range(_, high)) => {
                AnyCreditPart::Amount(amount.min(high))
            }
            (AnyCreditPart::Amount(_), AnyPrice::Included) => AnyCreditPart::Full,
            (part, _) => part,
        };
        Self { part, ..self }
    }
}

pub(super) fn any_fee() -> impl Strategy<Value = AnyFee> {
    let when = prop_oneof![
        2 => Just(FeeWhen::Always),
        1 => Just(FeeWhen::NewClients),
        2 => Just(FeeWhen::Chosen),
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
    let within = proptest::option::weighted(0.3, 1..20_u16);
    let credit = (part, within, prop::bool::weighted(0.2))
        .prop_map(|(part, within, if_booked)| AnyCredit { part, within, if_booked });
    (
        (price, when),
        any_only_with(),
        proptest::option::weighted(0.7, credit),
        any_class(),
        prop::bool::weighted(0.05),
    )
        .prop_map(|((price, when), only_with, credit, class, elsewhere)| AnyFee {
            price,
            when,
            only_with,
            credit: match price {
                AnyFeePrice::Price(price) => credit.map(|credit| credit.of(price)),
                AnyFeePrice::Surcharge(_) => None,
            },
            class,
            elsewhere,
        })
}
