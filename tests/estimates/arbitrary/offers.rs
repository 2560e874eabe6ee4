//! Arbitrary offers.

use super::{
    AREAS, SIZES, any_class,
    prices::{AnyPrice, any_rungs},
};
use needlepoint::catalog::TaxClass;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Which of the areas 0 to 5 an offer treats.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AnyCoverage {
    Together(BTreeSet<usize>),
    OneOf(BTreeSet<usize>),
    AnyOther,
}

/// One technique's offer.
#[derive(Clone, Debug)]
pub(crate) struct AnyOffer {
    pub(crate) coverage: AnyCoverage,
    /// One of the sizes 0 and 1, where the offer serves only that.
    pub(crate) size: Option<usize>,
    pub(crate) beside: BTreeSet<usize>,
    /// Sessions and price, each count once.
    pub(crate) rungs: Vec<(u16, AnyPrice)>,
    /// From so many sessions, so many millionths off; only with a single price.
    pub(crate) tiers: BTreeMap<u16, u32>,
    pub(crate) courses_combine: bool,
    /// At which rate it is taxed, where that is not its technique's.
    pub(crate) class: Option<TaxClass>,
}

impl AnyOffer {
    pub(crate) fn plain(areas: &[usize], rungs: Vec<(u16, AnyPrice)>) -> Self {
        Self {
            coverage: AnyCoverage::Together(areas.iter().copied().collect()),
            size: None,
            beside: BTreeSet::new(),
            rungs,
            tiers: BTreeMap::new(),
            courses_combine: true,
            class: None,
        }
    }

    /// The areas that it names.
    pub(crate) fn areas(&self) -> BTreeSet<usize> {
        match &self.coverage {
            AnyCoverage::Together(areas) | AnyCoverage::OneOf(areas) => areas.clone(),
            AnyCoverage::AnyOther => BTreeSet::new(),
        }
    }
}

fn any_coverage() -> impl Strategy<Value = AnyCoverage> {
    let areas = || proptest::collection::btree_set(0..AREAS, 1..4);
    prop_oneof![
        8 => areas().prop_map(AnyCoverage::Together),
        2 => areas().prop_map(AnyCoverage::OneOf),
        1 => Just(AnyCoverage::AnyOther),
    ]
}

/// Every second offer costs the same for each session and area, so that ties abound.
pub(super) fn any_offer() -> impl Strategy<Value = AnyOffer> {
    let size = prop_oneof![4 => Just(None), 1 => (0..SIZES).prop_map(Some)];
    let beside = prop_oneof![
        5 => Just(BTreeSet::new()),
        1 => proptest::collection::btree_set(0..AREAS, 1..3),
    ];
    let even = proptest::option::of(1..3_i64);
    let tiers = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(2..6_u16, 0..600_000_u32, 1..3),
    ];
    let combine = prop::bool::weighted(0.8);
    let class = proptest::option::weighted(0.3, any_class());
    (any_coverage(), size, beside, any_rungs(), tiers, combine, even, class).prop_map(
        |(coverage, size, mut beside, mut rungs, mut tiers, courses_combine, even, class)| {
            let areas = match &coverage {
                AnyCoverage::Together(areas) => areas.len(),
                AnyCoverage::OneOf(_) | AnyCoverage::AnyOther => 1,
            };
            for ((sessions, price), even) in rungs.iter_mut().zip(even.into_iter().cycle()) {
                let price_of_all = even * i64::from(*sessions) * i64::try_from(areas).unwrap();
                *price = AnyPrice::Range(price_of_all, price_of_all);
            }
            if rungs[0].0 != 1 {
                tiers.clear();
            }
            let offer = AnyOffer {
                coverage,
                size,
                beside: BTreeSet::new(),
                rungs,
                tiers,
                courses_combine,
                class,
            };
            beside.retain(|area| !offer.areas().contains(area));
            AnyOffer { beside, ..offer }
        },
    )
}
