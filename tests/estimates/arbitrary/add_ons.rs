//! Arbitrary add-ons.

use super::{
    AREAS, any_class,
    prices::{AnyPrice, any_rungs},
};
use needlepoint::catalog::{Basis, TaxClass};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What an add-on costs beside a treatment.
#[derive(Clone, Debug)]
pub(crate) enum AnyCharge {
    /// Sessions and price, each count once.
    Rungs(Vec<(u16, AnyPrice)>),
    /// Millionths of the treatments.
    Percent(u32),
}

/// An add-on; others are named by their position.
#[derive(Clone, Debug)]
pub(crate) struct AnyAddOn {
    pub(crate) charge: AnyCharge,
    pub(crate) basis: Basis,
    /// Only on these areas; on every one where empty.
    pub(crate) only_areas: BTreeSet<usize>,
    pub(crate) needs: BTreeSet<usize>,
    pub(crate) excludes: BTreeSet<usize>,
    /// The offers that it is part of.
    pub(crate) included_offers: BTreeSet<usize>,
    pub(crate) class: TaxClass,
}

pub(super) fn any_add_on() -> impl Strategy<Value = AnyAddOn> {
    let charge = prop_oneof![
        3 => any_rungs().prop_map(AnyCharge::Rungs),
        1 => (0..1_000_000_u32).prop_map(AnyCharge::Percent),
    ];
    let basis = prop_oneof![Just(Basis::PerSession), Just(Basis::PerArea), Just(Basis::Once)];
    let few = |among: usize, weight: f64| {
        let some = proptest::collection::btree_set(0..among, 1..3);
        proptest::option::weighted(weight, some).prop_map(Option::unwrap_or_default)
    };
    (charge, basis, few(AREAS, 0.3), few(3, 0.2), few(3, 0.2), few(7, 0.4), any_class()).prop_map(
        |(charge, basis, only_areas, needs, excludes, included_offers, class)| AnyAddOn {
            charge,
            basis,
            only_areas,
            needs,
            excludes,
            included_offers,
            class,
        },
    )
}
