//! Arbitrary packages.

use super::{
    AREAS, any_class,
    prices::{AnyPrice, any_price},
};
use needlepoint::catalog::TaxClass;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A fixed basket at one price.
#[derive(Clone, Debug)]
pub(crate) struct AnyPackage {
    pub(crate) price: AnyPrice,
    pub(crate) contents: Vec<AnyContent>,
    pub(crate) add_ons: BTreeSet<usize>,
    pub(crate) class: TaxClass,
    /// Whether only the file's other list sells it.
    pub(crate) elsewhere: bool,
}

/// A treatment of a package; what is `None` the patient chooses.
#[derive(Clone, Debug)]
pub(crate) struct AnyContent {
    /// The technique, or those of which the patient chooses one.
    pub(crate) techniques: Option<BTreeSet<usize>>,
    pub(crate) areas: Option<BTreeSet<usize>>,
    /// True if it is for one of the areas, if there are several.
    pub(crate) is_one_of: bool,
    pub(crate) sessions: u16,
}

impl AnyContent {
    /// True if a chosen area goes into it; a technique that is chosen must be one that it names.
    pub(crate) fn takes(&self, technique: Option<usize>, area: usize) -> bool {
        let Some(areas) = &self.areas else { return true };
        areas.contains(&area) && self.may_be_by(technique)
    }

    /// True if it may be by the chosen technique, where one is.
    pub(crate) fn may_be_by(&self, technique: Option<usize>) -> bool {
        match (&self.techniques, technique) {
            (Some(named), Some(technique)) => named.contains(&technique),
            _ => true,
        }
    }
}

pub(super) fn any_package() -> impl Strategy<Value = AnyPackage> {
    let techniques = prop_oneof![
        3 => (0..2_usize).prop_map(|technique| BTreeSet::from([technique])),
        1 => Just(BTreeSet::from([0, 1])),
    ];
    let content = (
        proptest::option::weighted(0.8, techniques),
        proptest::option::weighted(0.7, proptest::collection::btree_set(0..AREAS, 1..4)),
        any::<bool>(),
        1..5_u16,
    );
    let content = content.prop_map(|(techniques, areas, is_one_of, sessions)| {
        let is_one_of = is_one_of && areas.as_ref().is_some_and(|areas| areas.len() > 1);
        AnyContent { techniques, areas, is_one_of, sessions }
    });
    let add_ons = prop_oneof![
        3 => Just(BTreeSet::new()),
        1 => proptest::collection::btree_set(0..3_usize, 1..2),
    ];
    (
        any_price(),
        proptest::collection::vec(content, 1..3),
        add_ons,
        any_class(),
        prop::bool::weighted(0.05),
    )
        .prop_map(|(price, contents, add_ons, class, elsewhere)| AnyPackage {
            price,
            contents,
            add_ons,
            class,
            elsewhere,
        })
}
