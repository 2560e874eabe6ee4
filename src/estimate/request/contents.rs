//! Contents of a plan, for what goes only with some of it.

use crate::{
    catalog::{AddOnIndex, OnlyWith, PackageIndex, PriceList, TechniqueIndex},
    estimate::PlannedPackage,
};

/// Techniques, packages and add-ons of a plan.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Contents {
    techniques: Vec<TechniqueIndex>,
    /// Techniques of each treatment of which one is still to be chosen.
    open_techniques: Vec<Vec<TechniqueIndex>>,
    packages: Vec<PackageIndex>,
    add_ons: Vec<AddOnIndex>,
}

impl Contents {
    /// Those of a treatment by a technique, of packages with what is in them, and of add-ons.
    pub(in crate::estimate) fn of(
        list: &PriceList,
        technique: Option<TechniqueIndex>,
        packages: &[PlannedPackage],
        add_ons: impl Iterator<Item = AddOnIndex>,
    ) -> Self {
        let in_packages = packages.iter().flat_map(|planned| &planned.contents);
        let (decided, open): (Vec<_>, Vec<_>) =
            in_packages.map(|content| &content.techniques).partition(|named| named.len() == 1);
        let packages: Vec<PackageIndex> = packages.iter().map(|planned| planned.package).collect();
        let packed = packages.iter().flat_map(|&package| &list[package].add_ons);
        Self {
            techniques: technique
                .into_iter()
                .chain(decided.into_iter().flatten().copied())
                .collect(),
            open_techniques: open.into_iter().cloned().collect(),
            add_ons: add_ons.chain(packed.map(|&(add_on, _)| add_on)).collect(),
            packages,
        }
    }

    /// True if what has a limit goes with them: with any one of the techniques and packages that
    /// are named, and with any one of the add-ons. Where a technique is still to be chosen, all
    /// that may be must be named.
    #[inline]
    pub(in crate::estimate) fn go_with(&self, only: &OnlyWith) -> bool {
        let is_named = |index: &TechniqueIndex| {
            only.techniques.as_ref().is_some_and(|named| named.contains(index))
        };
        let mut packages = only.packages.iter().flatten();
        let mut has_treatment = || {
            self.techniques.iter().any(is_named)
                || self.open_techniques.iter().any(|one_of| one_of.iter().all(is_named))
                || packages.any(|index| self.packages.contains(index))
        };
        let has_one =
            |named: &Vec<AddOnIndex>| named.iter().any(|index| self.add_ons.contains(index));
        (!only.names_treatments() || has_treatment()) && only.add_ons.as_ref().is_none_or(has_one)
    }
}
