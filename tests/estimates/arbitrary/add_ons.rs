//! Arbitrary add-ons.

use super::{
    AREAS, any_class,
    prices::{AnyPrice, any_price, any_rungs},
};
use needlepoint::catalog::{Basis, TaxClass};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What an add-on costs beside a treatment.
#[derive(Clone, Debug)]
pub(crate) enum AnyCharge {
    /// Sessions and price, each count once; whether courses combine.
    Rungs(Vec<(u16, AnyPrice)>, bool),
    /// Millionths of the treatments; never per area or unit.
    Percent(u32),
}

/// An add-on; others are named by their position.
#[derive(Clone, Debug)]
pub(crate) struct AnyAddOn {
    pub(crate) charge: AnyCharge,
    pub(crate) basis: Basis,
    pub(crate) alone: Option<AnyPrice>,
    /// Only with these; with every one where empty. The third technique is sold nowhere.
    pub(crate) only_techniques: BTreeSet<usize>,
    /// Only on these areas; on every one where empty.
    pub(crate) only_areas: BTreeSet<usize>,
    pub(crate) needs: BTreeSet<usize>,
    pub(crate) excludes: BTreeSet<usize>,
    /// The techniques and offers that it is part of.
    pub(crate) included_techniques: BTreeSet<usize>,
    pub(crate) included_offers: BTreeSet<usize>,
    pub(crate) class: TaxClass,
    /// Whether only the file's other list sells it.
    pub(crate) elsewhere: bool,
}

impl AnyAddOn {
    /// Whether it may be part of what is bought.
    pub(crate) fn may_be_included(&self) -> bool {
        !self.included_techniques.is_empty() || !self.included_offers.is_empty()
    }
}

pub(super) fn any_add_on() -> impl Strategy<Value = AnyAddOn> {
    let charge = prop_oneof![
        3 => (any_rungs(), prop::bool::weighted(0.8)).prop_map(|(rungs, combine)| AnyCharge::Rungs(rungs, combine)),
        1 => (0..1_000_000_u32).prop_map(AnyCharge::Percent),
    ];
    let basis = prop_oneof![
        Just(Basis::PerSession),
        Just(Basis::PerArea),
        Just(Basis::Once),
        Just(Basis::PerUnit),
    ];
    let few = |among: usize, weight: f64| {
        let some = proptest::collection::btree_set(0..among, 1..3);
        proptest::option::weighted(weight, some).prop_map(Option::unwrap_or_default)
    };
    (
        (charge, basis, proptest::option::of(any_price())),
        (few(3, 0.1), few(AREAS, 0.3)),
        (few(3, 0.2), few(3, 0.2)),
        (few(2, 0.05), few(7, 0.3)),
        any_class(),
        prop::bool::weighted(0.1),
    )
        .prop_map(|((charge, basis, alone), only, others, included, class, elsewhere)| {
            AnyAddOn {
                basis: match charge {
                    AnyCharge::Percent(_) if basis != Basis::Once => Basis::PerSession,
                    _ => basis,
                },
                charge,
                alone,
                only_techniques: only.0,
                only_areas: only.1,
                needs: others.0,
                excludes: others.1,
                included_techniques: included.0,
                included_offers: included.1,
                class,
                elsewhere,
            }
        })
}
