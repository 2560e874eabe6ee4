//! Small arbitrary price lists and selections, as plain data that shrinks well.

mod add_ons;
mod discounts;
mod entries;
mod fees;
mod holdings;
mod limits;
mod offers;
mod packages;
mod payment;
mod prices;
mod selection;
mod specials;
mod wild;
mod written;

pub(crate) use add_ons::{AnyAddOn, AnyCharge};
pub(crate) use discounts::{
    AnyCondition, AnyDiscount, AnyMember, AnyOff, AnyPart, AnyRate, AnyScope, AnyVisits, day,
};
pub(crate) use fees::{AnyCreditPart, AnyFee, AnyFeePrice};
pub(crate) use holdings::{AnyHeld, AnyHolding};
pub(crate) use limits::AnyOnlyWith;
pub(crate) use offers::{AnyCoverage, AnyOffer, AnyRule};
pub(crate) use packages::{AnyContent, AnyPackage};
pub(crate) use payment::{AnyDeposit, AnyDepositRate, AnyInstalments, AnyPayment};
pub(crate) use prices::AnyPrice;
pub(crate) use selection::{any_case, any_selection};
pub(crate) use specials::{AnySpecial, AnySpecialRate};
pub(crate) use wild::{wild_list, wild_selection};
pub(crate) use written::Order;

use needlepoint::{
    catalog::{FeePeriod, TaxClass, TaxMode},
    selection::{ChoiceRecord, Selection},
};
use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

pub(crate) const AREAS: usize = 6;
pub(crate) const SIZES: usize = 2;
/// The techniques by their numbers; the last is sold nowhere.
pub(crate) const TECHNIQUES: [&str; 3] = ["t", "u", "v"];

/// A price list that sells two techniques, `t` and `u`, and has another, `v`.
///
/// Ids are a letter and the position: `a0`, `o0`, `x0`, `p0`, `f0`, `d0`; the membership is `m`. Where
/// something is sold elsewhere, the file has two lists, `here`, which is chosen from, and `there`.
#[derive(Clone, Default)]
pub(crate) struct AnyList {
    pub(crate) offers: Vec<AnyOffer>,
    pub(crate) add_ons: Vec<AnyAddOn>,
    pub(crate) packages: Vec<AnyPackage>,
    pub(crate) fees: Vec<AnyFee>,
    pub(crate) specials: Vec<AnySpecial>,
    pub(crate) discounts: Vec<AnyDiscount>,
    pub(crate) manual_limit: Option<AnyOff>,
    pub(crate) tax: Option<AnyTax>,
    /// At which rate the techniques are taxed.
    pub(crate) class: TaxClass,
    pub(crate) payment: AnyPayment,
    /// Of which area above it an area is part.
    pub(crate) part_of: BTreeMap<usize, usize>,
    /// The fewest and the most weeks between two sessions, whatever the technique.
    pub(crate) weeks: Option<(u8, u8)>,
}

/// A list with what is chosen from it.
#[derive(Clone)]
pub(crate) struct AnyCase {
    pub(crate) list: AnyList,
    pub(crate) selection: Selection,
}

impl fmt::Debug for AnyList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.text())
    }
}

impl fmt::Debug for AnyCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let choice = ChoiceRecord::of(&self.selection, None, "GBP".parse().unwrap());
        write!(f, "\n{}{}\n", self.list.text(), serde_json::to_string(&choice).unwrap())
    }
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

    /// The id of an offer; one for any so many areas has that of its number.
    pub(crate) fn offer_id(&self, offer: usize) -> String {
        match self.offers[offer].coverage {
            AnyCoverage::AnyOf(number, _) => format!("o{offer}/{number}"),
            AnyCoverage::Together(_) | AnyCoverage::OneOf(_) | AnyCoverage::AnyOther => {
                format!("o{offer}")
            }
        }
    }

    /// List in which nothing depends on the days of the sessions, and no fee on how long a plan runs.
    pub(crate) fn without_visits(mut self) -> Self {
        self.weeks = self.weeks.filter(|_| self.payment.membership.every == FeePeriod::Once);
        let of_specials = self.specials.iter_mut().map(|one| &mut one.condition);
        let of_discounts = self.discounts.iter_mut().map(|one| &mut one.condition);
        of_specials.chain(of_discounts).for_each(|condition| condition.visits = None);
        self.with_possible_specials()
    }

    /// List for a selection that may have held sessions: with one kind of days at most that special
    /// prices are for, and with none where several lines may share what is held, of which the sessions
    /// on the days are not chosen one by one.
    fn with_chosen_sessions(mut self, selection: &Selection) -> Self {
        let is_treatment = |holding: &AnyHolding| !matches!(holding.of, AnyHeld::AddOn(_));
        if selection.member.is_none() || !self.payment.holds.iter().any(is_treatment) {
            return self;
        }
        let is_shared =
            selection.areas.len() > 1 || self.offers.iter().any(|offer| !offer.beside.is_empty());
        let days = self.specials.iter().find_map(|special| special.condition.visits);
        for special in &mut self.specials {
            let visits = &mut special.condition.visits;
            *visits = visits.and(days).filter(|_| !is_shared);
        }
        self.with_possible_specials()
    }

    /// True if something depends on the days of the sessions.
    pub(crate) fn asks_for_visits(&self) -> bool {
        let of_specials = self.specials.iter().map(|one| &one.condition);
        let mut all = of_specials.chain(self.discounts.iter().map(|one| &one.condition));
        all.any(|condition| condition.visits.is_some())
    }

    /// Whether something is sold in another list of the file only.
    pub(crate) fn has_another_list(&self) -> bool {
        let conditions = self.specials.iter().map(|one| &one.condition);
        let mut conditions = conditions.chain(self.discounts.iter().map(|one| &one.condition));
        self.offers.iter().any(|one| one.elsewhere)
            || self.add_ons.iter().any(|one| one.elsewhere)
            || self.packages.iter().any(|one| one.elsewhere)
            || self.fees.iter().any(|one| one.elsewhere)
            || self.specials.iter().any(|one| one.elsewhere)
            || self.discounts.iter().any(|one| one.elsewhere)
            || self.payment.deposits.iter().any(|one| one.elsewhere)
            || conditions.any(|condition| condition.member == Some(AnyMember::Elsewhere))
    }

    /// Whether a special price is of the list that is chosen from.
    pub(crate) fn is_of_this_list(&self, special: &AnySpecial) -> bool {
        let stands_elsewhere = special.within.is_some_and(|offer| self.offers[offer].elsewhere);
        !special.elsewhere && !stands_elsewhere
    }

    /// Of which areas an area is part, over any number of steps.
    pub(crate) fn wholes(&self, area: usize) -> BTreeSet<usize> {
        std::iter::successors(self.part_of.get(&area), |whole| self.part_of.get(whole))
            .copied()
            .collect()
    }

    /// Offers for the same areas, of which a price list has only one, are dropped but the first.
    fn without_twins(mut self) -> Self {
        // With parts and areas beside them it would not be settled what a part beside its whole means.
        if !self.part_of.is_empty() {
            self.offers.iter_mut().for_each(|offer| offer.beside.clear());
        }
        let mut seen = BTreeSet::new();
        self.offers.retain(|offer| {
            let areas = (offer.coverage.clone(), offer.size, offer.beside.clone());
            seen.insert((offer.technique, areas))
        });
        self
    }

    /// Drops rules that name what the file does not have, or that contradict each other.
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
        for package in &mut self.packages {
            let sold: BTreeSet<usize> =
                (0..add_ons).filter(|&n| !self.add_ons[n].elsewhere || package.elsewhere).collect();
            package.add_ons.retain(|add_on| sold.contains(add_on));
        }
        self.with_possible_limits().with_possible_specials().with_possible_holdings()
    }

    /// Drops limits and scopes that name what the file does not have.
    fn with_possible_limits(mut self) -> Self {
        let (packages, add_ons) = (self.packages.len(), self.add_ons.len());
        let parts = self.discounts.iter_mut().flat_map(|discount| &mut discount.parts);
        let limits = parts.map(|part| &mut part.only_with);
        let limits = limits.chain(self.fees.iter_mut().map(|fee| &mut fee.only_with));
        let deposits = self.payment.deposits.iter_mut().map(|one| &mut one.only_with);
        let instalments = self.payment.instalments.iter_mut().map(|one| &mut one.only_with);
        for only_with in limits.chain(deposits).chain(instalments) {
            only_with.retain(packages, add_ons);
        }
        for part in self.discounts.iter_mut().flat_map(|discount| &mut discount.parts) {
            if let Some(named) = &mut part.scope.add_ons {
                named.retain(|add_on| *add_on < add_ons);
            }
            part.scope.add_ons = part.scope.add_ons.take().filter(|named| !named.is_empty());
        }
        self
    }

    /// Drops special prices of what the file does not have, and prices offers that have none.
    fn with_possible_specials(mut self) -> Self {
        let offers = self.offers.len();
        self.specials.retain(|special| {
            !special.is_for_all() && special.within.is_none_or(|offer| offer < offers)
        });
        for special in &mut self.specials {
            if let Some(named) = &mut special.offers {
                named.retain(|offer| *offer < offers);
            }
            special.offers = special.offers.take().filter(|named| !named.is_empty());
        }
        for (number, offer) in self.offers.iter_mut().enumerate() {
            let has_own = self.specials.iter().any(|special| special.within == Some(number));
            if offer.rungs.is_empty() && !has_own {
                offer.rungs.push((1, AnyPrice::Range(100, 100)));
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
        let packages = self.packages.iter_mut().map(|package| &mut package.class);
        let fees = self.fees.iter_mut().map(|fee| &mut fee.class);
        let classes = own.chain(others).chain(packages).chain(fees).chain([&mut self.class]);
        for class in classes.filter(|class| **class == TaxClass::Reduced) {
            *class = TaxClass::Standard;
        }
        self
    }

    /// The same list with all prices so many times as high, and without all that does not follow
    /// prices evenly: percentages, divisions and thresholds.
    pub(crate) fn even_and_times(&self, factor: i64) -> Self {
        let mut list = self.clone();
        for offer in &mut list.offers {
            // Its special prices may be among what is dropped.
            if offer.rungs.is_empty() {
                offer.rungs.push((1, AnyPrice::Included));
            }
            offer.tiers.clear();
            offer.rules.retain(|_, rule| matches!(rule, AnyRule::PayFor(_)));
            offer.rungs.iter_mut().for_each(|(_, price)| *price = price.times(factor));
        }
        for add_on in &mut list.add_ons {
            match &mut add_on.charge {
                AnyCharge::Rungs(rungs, _) => {
                    for (_, price) in rungs {
                        *price = price.times(factor);
                    }
                }
                percent @ AnyCharge::Percent(_) => {
                    *percent = AnyCharge::Rungs(vec![(1, AnyPrice::Included)], true);
                }
            }
        }
        for package in &mut list.packages {
            package.price = package.price.times(factor);
        }
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

fn any_weeks() -> impl Strategy<Value = Option<(u8, u8)>> {
    let weeks = (1..4_u8, 0..2_u8).prop_map(|(fewest, more)| (fewest, fewest + more));
    proptest::option::weighted(0.6, weeks)
}

pub(crate) fn any_list() -> impl Strategy<Value = AnyList> {
    let part_of = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(1..AREAS, 0..AREAS, 1..4),
    ];
    (
        proptest::collection::vec(offers::any_offer(), 1..8),
        proptest::collection::vec(add_ons::any_add_on(), 0..4),
        proptest::collection::vec(packages::any_package(), 0..3),
        proptest::collection::vec(fees::any_fee(), 0..3),
        proptest::collection::vec(specials::any_special(), 0..3),
        proptest::collection::vec(discounts::any_discount(), 0..4),
        proptest::option::weighted(0.2, discounts::any_off()),
        proptest::option::weighted(0.7, any_tax()),
        (any_class(), payment::any_payment(), part_of, any_weeks()),
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
                (class, payment, part_of, weeks),
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
                    part_of: part_of.into_iter().filter(|(part, whole)| whole < part).collect(),
                    weeks,
                };
                list.without_twins().with_possible_rules().with_possible_classes()
            },
        )
}
