//! Arbitrary limits to some plans: `only_with`.

use proptest::prelude::*;
use std::collections::BTreeSet;

/// Contents that a plan must have; what is `None` or empty does not matter.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyOnlyWith {
    /// The technique that is named, where one is; the third is sold nowhere.
    pub(crate) technique: Option<usize>,
    /// The packages that are named, where some are: one of them does instead of the technique.
    pub(crate) packages: BTreeSet<usize>,
    /// The add-ons that are named, where some are: one of them is needed, too.
    pub(crate) add_ons: BTreeSet<usize>,
}

impl AnyOnlyWith {
    /// Drops what the file does not have.
    pub(super) fn retain(&mut self, packages: usize, add_ons: usize) {
        self.packages.retain(|package| *package < packages);
        self.add_ons.retain(|add_on| *add_on < add_ons);
    }
}

/// A limit that most often is none.
pub(super) fn any_only_with() -> impl Strategy<Value = AnyOnlyWith> {
    let some = |weight: u32, most: usize| {
        prop_oneof![
            weight => Just(BTreeSet::new()),
            1 => proptest::collection::btree_set(0..most, 1..most),
        ]
    };
    (proptest::option::weighted(0.15, 0..3_usize), some(7, 3), some(5, 3))
        .prop_map(|(technique, packages, add_ons)| AnyOnlyWith { technique, packages, add_ons })
}
