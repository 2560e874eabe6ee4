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
    pub(crate) technique: Option<usize>,
    pub(crate) areas: Option<BTreeSet<usize>>,
    pub(crate) sessions: u16,
}

pub(super) fn any_package() -> impl Strategy<Value = AnyPackage> {
    let content = (
        proptest::option::weighted(0.8, 0..2_usize),
        proptest::option::weighted(0.7, proptest::collection::btree_set(0..AREAS, 1..3)),
        1..5_u16,
    );
    let content =
        content.prop_map(|(technique, areas, sessions)| AnyContent { technique, areas, sessions });
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
