//! Small arbitrary price lists and selections, as plain data that shrinks well.

mod add_ons;
mod build;
mod discounts;
mod fees;
mod offers;
mod payment;
mod prices;
mod selection;
mod specials;
mod wild;

pub(crate) use add_ons::{AnyAddOn, AnyCharge};
pub(crate) use build::Order;
pub(crate) use discounts::{AnyCondition, AnyDiscount, AnyOff, AnyPart, AnyRate, AnyScope, day};
pub(crate) use fees::{AnyCreditPart, AnyFee, AnyFeePrice};
pub(crate) use offers::{AnyCoverage, AnyOffer};
pub(crate) use payment::{AnyDeposit, AnyDepositRate, AnyPayment};
pub(crate) use prices::AnyPrice;
pub(crate) use selection::any_selection;
pub(crate) use specials::{AnySpecial, AnySpecialRate};
pub(crate) use wild::{wild_list, wild_selection};

use needlepoint::{
    catalog::{TaxClass, TaxMode},
    estimate::Selection,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub(crate) const AREAS: usize = 6;
pub(crate) const SIZES: usize = 2;

/// A price list that sells one technique, `t`, and has another, `u`.
///
/// Ids are a letter and the position: `a0`, `o0`, `x0`, `p0`, `f0`, `d0`; the membership is `m`.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyList {
    pub(crate) offers: Vec<AnyOffer>,
    pub(crate) add_ons: Vec<AnyAddOn>,
    pub(crate) packages: Vec<(AnyPrice, TaxClass)>,
    pub(crate) fees: Vec<AnyFee>,
    pub(crate) specials: Vec<AnySpecial>,
    pub(crate) discounts: Vec<AnyDiscount>,
    pub(crate) manual_limit: Option<AnyOff>,
    pub(crate) tax: Option<AnyTax>,
    /// At which rate the technique is taxed.
    pub(crate) class: TaxClass,
    pub(crate) payment: AnyPayment,
}

/// A tax; rates in millionths.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnyTax {
    pub(crate) rate: u32,
    pub(crate) reduced: Option<u32>,
    pub(crate) mode: TaxMode,
}

impl AnyTax {
    /// The rate of a class; `None` where it is exempt.
    pub(crate) fn rate_of(self, class: TaxClass) -> Option<u32> {
        match class {
            TaxClass::Standard => Some(self.rate),
            TaxClass::Reduced => self.reduced,
            TaxClass::Exempt => None,
        }
    }
}

impl AnyList {
    /// A list of nothing but these offers.
    pub(crate) fn of(offers: Vec<AnyOffer>) -> Self {
        Self { offers, ..Self::default() }
    }

    /// Offers for the same areas, of which a price list has only one, are dropped but the first.
    fn without_twins(mut self) -> Self {
        let mut seen = BTreeSet::new();
        self.offers.retain(|offer| {
            seen.insert((offer.coverage.clone(), offer.size, offer.beside.clone()))
        });
        self
    }

    /// Drops rules that name what the list does not have, or that contradict each other.
    fn with_possible_rules(mut self) -> Self {
        let (offers, add_ons) = (self.offers.len(), self.add_ons.len());
        for position in 0..add_ons {
            let excluded: BTreeSet<usize> = (0..position)
                .filter(|&other| self.add_ons[other].excludes.contains(&position))
                .collect();
            let needing: BTreeSet<usize> = (0..position)
                .filter(|&other| self.add_ons[other].needs.contains(&position))
                .collect();
            let any = &mut self.add_ons[position];
            any.included_offers.retain(|offer| *offer < offers);
            any.needs.retain(|other| {
                *other < add_ons && *other != position && !excluded.contains(other)
            });
            let needs = any.needs.clone();
            any.excludes.retain(|other| {
                *other < add_ons
                    && *other != position
                    && !needs.contains(other)
                    && !needing.contains(other)
            });
        }
        for named in self.specials.iter_mut().filter_map(|special| special.offers.as_mut()) {
            named.retain(|offer| *offer < offers);
        }
        for fee in &mut self.fees {
            fee.only_add_ons.retain(|add_on| *add_on < add_ons);
        }
        for deposit in &mut self.payment.deposits {
            deposit.add_ons.retain(|add_on| *add_on < add_ons);
        }
        for part in self.discounts.iter_mut().flat_map(|discount| &mut discount.parts) {
            if let Some(named) = &mut part.scope.add_ons {
                named.retain(|add_on| *add_on < add_ons);
            }
        }
        self
    }

    /// Where the list has no reduced rate, the standard one is meant.
    fn with_possible_classes(mut self) -> Self {
        if self.tax.is_some_and(|tax| tax.reduced.is_some()) {
            return self;
        }
        let own = self.offers.iter_mut().filter_map(|offer| offer.class.as_mut());
        let others = self.add_ons.iter_mut().map(|add_on| &mut add_on.class);
        let packages = self.packages.iter_mut().map(|(_, class)| class);
        let fees = self.fees.iter_mut().map(|fee| &mut fee.class);
        let classes = own.chain(others).chain(packages).chain(fees).chain([&mut self.class]);
        for class in classes.filter(|class| **class == TaxClass::Reduced) {
            *class = TaxClass::Standard;
        }
        self
    }

    /// The selection without what this list does not have.
    pub(crate) fn only_what_it_has(&self, mut selection: Selection) -> Selection {
        let has = |id: &str, entries: usize| {
            id.get(1..).and_then(|n| n.parse::<usize>().ok()).is_some_and(|n| n < entries)
        };
        selection.add_ons.retain(|add_on| has(&add_on.id, self.add_ons.len()));
        selection.packages.retain(|id| has(id, self.packages.len()));
        selection.fees.retain(|id| has(id, self.fees.len()));
        let of_prices = self.specials.iter().map(|special| &special.condition);
        let of_discounts = self.discounts.iter().map(|discount| &discount.condition);
        let has_code = of_prices.chain(of_discounts).any(|condition| condition.code);
        selection.code = selection.code.filter(|_| has_code);
        selection
    }

    /// The same list with all prices so many times as high, and without all that does not follow
    /// prices evenly: percentages, divisions and thresholds.
    pub(crate) fn even_and_times(&self, factor: i64) -> Self {
        let mut list = self.clone();
        for offer in &mut list.offers {
            offer.tiers.clear();
            offer.rungs.iter_mut().for_each(|(_, price)| *price = price.times(factor));
        }
        for add_on in &mut list.add_ons {
            match &mut add_on.charge {
                AnyCharge::Rungs(rungs) => {
                    for (_, price) in rungs {
                        *price = price.times(factor);
                    }
                }
                percent @ AnyCharge::Percent(_) => {
                    *percent = AnyCharge::Rungs(vec![(1, AnyPrice::Included)]);
                }
            }
        }
        list.packages.iter_mut().for_each(|(price, _)| *price = price.times(factor));
        for fee in &mut list.fees {
            match &mut fee.price {
                AnyFeePrice::Price(price) => *price = price.times(factor),
                AnyFeePrice::Surcharge(rate) => *rate = 0,
            }
            // What is left of each line where a credit is shared among them does not show without tax.
            match fee.credit.as_mut().map(|credit| &mut credit.part) {
                Some(AnyCreditPart::Amount(amount)) => *amount *= factor,
                Some(part @ AnyCreditPart::Percent(_)) => *part = AnyCreditPart::Full,
                Some(AnyCreditPart::Full) | None => {}
            }
        }
        list.specials.retain(|special| !matches!(special.rate, AnySpecialRate::Percent(_)));
        for special in &mut list.specials {
            match &mut special.rate {
                AnySpecialRate::Price(price) => *price = price.times(factor),
                AnySpecialRate::Amount(off) => *off *= factor,
                AnySpecialRate::Percent(_) => {}
            }
        }
        // Where an amount is shared among lines, what is left of each is a division.
        list.discounts.retain(|discount| !discount.stacks);
        for discount in &mut list.discounts {
            discount.parts.truncate(1);
            for part in &mut discount.parts {
                match &mut part.rate {
                    AnyRate::Amount(off, _) => *off *= factor,
                    percent => *percent = AnyRate::Percent(0),
                }
            }
        }
        list.manual_limit = None;
        list.tax = None;
        list.payment = AnyPayment::default();
        list.with_possible_classes()
    }
}

fn any_class() -> impl Strategy<Value = TaxClass> {
    prop_oneof![
        3 => Just(TaxClass::Standard),
        2 => Just(TaxClass::Reduced),
        1 => Just(TaxClass::Exempt),
    ]
}

fn any_tax() -> impl Strategy<Value = AnyTax> {
    let mode = prop_oneof![Just(TaxMode::Included), Just(TaxMode::Added)];
    let reduced = proptest::option::of(0..200_000_u32);
    (0..300_000_u32, reduced, mode).prop_map(|(rate, reduced, mode)| AnyTax { rate, reduced, mode })
}

pub(crate) fn any_list() -> impl Strategy<Value = AnyList> {
    let package = (prices::any_price(), any_class());
    (
        proptest::collection::vec(offers::any_offer(), 1..8),
        proptest::collection::vec(add_ons::any_add_on(), 0..4),
        proptest::collection::vec(package, 0..3),
        proptest::collection::vec(fees::any_fee(), 0..3),
        proptest::collection::vec(specials::any_special(), 0..3),
        proptest::collection::vec(discounts::any_discount(), 0..4),
        proptest::option::weighted(0.2, discounts::any_off()),
        proptest::option::of(any_tax()),
        (any_class(), payment::any_payment()),
    )
        .prop_map(
            |(
                offers,
                add_ons,
                packages,
                fees,
                specials,
                discounts,
                manual_limit,
                tax,
                (class, payment),
            )| {
                let list = AnyList {
                    offers,
                    add_ons,
                    packages,
                    fees,
                    specials,
                    discounts,
                    manual_limit,
                    tax,
                    class,
                    payment,
                };
                list.without_twins().with_possible_rules().with_possible_classes()
            },
        )
}
