//! Arbitrary offers.

use super::{
    AREAS, SIZES, any_class,
    discounts::any_percent,
    prices::{AnyPrice, any_rungs},
};
use needlepoint::catalog::TaxClass;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Which of the areas an offer treats.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AnyCoverage {
    Together(BTreeSet<usize>),
    OneOf(BTreeSet<usize>),
    /// More than one, and fewer than there are.
    AnyOf(usize, BTreeSet<usize>),
    AnyOther,
}

/// A course that is worked out from the single price.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyRule {
    /// Millionths off so many singles.
    PercentOff(u32),
    /// So many singles are paid.
    PayFor(u16),
}

/// An offer of one of the two techniques that are sold.
#[derive(Clone, Debug)]
pub(crate) struct AnyOffer {
    pub(crate) technique: usize,
    pub(crate) coverage: AnyCoverage,
    /// One of the sizes, where the offer serves only that.
    pub(crate) size: Option<usize>,
    pub(crate) beside: BTreeSet<usize>,
    /// Sessions and price, each count once; none where only special prices are sold.
    pub(crate) rungs: Vec<(u16, AnyPrice)>,
    /// Courses of counts that no rung has; only with a single price.
    pub(crate) rules: BTreeMap<u16, AnyRule>,
    /// From so many sessions, so many millionths off; only with a single price.
    pub(crate) tiers: BTreeMap<u16, u32>,
    pub(crate) courses_combine: bool,
    /// At which rate it is taxed, where that is not its technique's.
    pub(crate) class: Option<TaxClass>,
    /// Whether only the file's other list sells it.
    pub(crate) elsewhere: bool,
}

impl AnyOffer {
    pub(crate) fn plain(areas: &[usize], rungs: Vec<(u16, AnyPrice)>) -> Self {
        Self {
            technique: 0,
            coverage: AnyCoverage::Together(areas.iter().copied().collect()),
            size: None,
            beside: BTreeSet::new(),
            rungs,
            rules: BTreeMap::new(),
            tiers: BTreeMap::new(),
            courses_combine: true,
            class: None,
            elsewhere: false,
        }
    }

    /// The areas that it names.
    pub(crate) fn areas(&self) -> BTreeSet<usize> {
        match &self.coverage {
            AnyCoverage::Together(areas)
            | AnyCoverage::OneOf(areas)
            | AnyCoverage::AnyOf(_, areas) => areas.clone(),
            AnyCoverage::AnyOther => BTreeSet::new(),
        }
    }

    /// The price of a single session, where one is published.
    pub(crate) fn single(&self) -> Option<AnyPrice> {
        let single = self.rungs.iter().find(|(sessions, _)| *sessions == 1);
        single.map(|(_, price)| *price)
    }

    /// Drops what is worked out from a single price, where there is none, and rules beside a price.
    pub(super) fn with_possible_rules(mut self) -> Self {
        if self.single().is_none() {
            self.tiers.clear();
            self.rules.clear();
        }
        let rungs = &self.rungs;
        self.rules.retain(|count, _| rungs.iter().all(|(sessions, _)| sessions != count));
        let areas = self.areas();
        self.beside.retain(|area| !areas.contains(area));
        // One for any other area may be for the one that it stands beside, which nobody means.
        if matches!(self.coverage, AnyCoverage::AnyOther) {
            self.beside.clear();
        }
        self
    }
}

fn any_coverage() -> impl Strategy<Value = AnyCoverage> {
    let areas = || proptest::collection::btree_set(0..AREAS, 1..4);
    let any_of = proptest::collection::btree_set(0..AREAS, 3..5)
        .prop_flat_map(|areas| (2..areas.len(), Just(areas)))
        .prop_map(|(number, areas)| AnyCoverage::AnyOf(number, areas));
    prop_oneof![
        8 => areas().prop_map(AnyCoverage::Together),
        2 => areas().prop_map(AnyCoverage::OneOf),
        2 => any_of,
        1 => Just(AnyCoverage::AnyOther),
    ]
}

/// What of an offer is neither its areas nor its prices.
fn any_remarks() -> impl Strategy<Value = AnyOffer> {
    let rule = (2..7_u16).prop_flat_map(|count| {
        let rule = prop_oneof![
            any_percent().prop_map(AnyRule::PercentOff),
            (1..=count).prop_map(AnyRule::PayFor),
        ];
        rule.prop_map(move |rule| (count, rule))
    });
    let tiers = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(2..6_u16, 0..600_000_u32, 1..3),
    ];
    (
        prop_oneof![6 => Just(0_usize), 1 => Just(1_usize)],
        prop_oneof![3 => Just(None), 1 => (0..SIZES).prop_map(Some)],
        prop_oneof![
            6 => Just(BTreeSet::new()),
            1 => proptest::collection::btree_set(0..AREAS, 1..3),
        ],
        proptest::option::weighted(0.2, rule),
        tiers,
        prop::bool::weighted(0.8),
        proptest::option::weighted(0.3, any_class()),
        prop::bool::weighted(0.08),
    )
        .prop_map(
            |(technique, size, beside, rule, tiers, courses_combine, class, elsewhere)| AnyOffer {
                technique,
                size,
                beside,
                rules: rule.into_iter().collect(),
                tiers,
                courses_combine,
                class,
                elsewhere,
                ..AnyOffer::plain(&[], Vec::new())
            },
        )
}

/// Every second offer costs the same for each session and area, so that ties abound; a few are sold at
/// special prices only.
pub(super) fn any_offer() -> impl Strategy<Value = AnyOffer> {
    let even = proptest::option::of(1..3_i64);
    let only_special = prop::bool::weighted(0.05);
    (any_coverage(), any_rungs(), even, only_special, any_remarks()).prop_map(
        |(coverage, mut rungs, even, only_special, remarks)| {
            let areas = match &coverage {
                AnyCoverage::Together(areas) => areas.len(),
                AnyCoverage::AnyOf(number, _) => *number,
                AnyCoverage::OneOf(_) | AnyCoverage::AnyOther => 1,
            };
            for ((sessions, price), even) in rungs.iter_mut().zip(even.into_iter().cycle()) {
                let price_of_all = even * i64::from(*sessions) * i64::try_from(areas).unwrap();
                *price = AnyPrice::Range(price_of_all, price_of_all);
            }
            if only_special {
                rungs.clear();
            }
            AnyOffer { coverage, rungs, ..remarks }.with_possible_rules()
        },
    )
}
