//! Contents of a plan, for what goes only with some of it.

use crate::{
    catalog::{AddOnIndex, OnlyWith, PackageIndex, PriceList, TechniqueIndex},
    estimate::PlannedPackage,
};

/// Techniques, packages and add-ons of a plan.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Contents {
    techniques: Vec<TechniqueIndex>,
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
        let in_packages = in_packages.map(|content| content.technique);
        let packages: Vec<PackageIndex> = packages.iter().map(|planned| planned.package).collect();
        let packed = packages.iter().flat_map(|&package| &list[package].add_ons);
        Self {
            techniques: technique.into_iter().chain(in_packages).collect(),
            add_ons: add_ons.chain(packed.map(|&(add_on, _)| add_on)).collect(),
            packages,
        }
    }

    /// True if what has a limit goes with them: with any one of the techniques and packages that
    /// are named, and with any one of the add-ons.
    pub(in crate::estimate) fn go_with(&self, only: &OnlyWith) -> bool {
        let mut techniques = only.techniques.iter().flatten();
        let mut packages = only.packages.iter().flatten();
        let mut add_ons = only.add_ons.iter().flatten();
        let has_treatment = techniques.any(|index| self.techniques.contains(index))
            || packages.any(|index| self.packages.contains(index));
        (!only.names_treatments() || has_treatment)
            && (only.add_ons.is_none() || add_ons.any(|index| self.add_ons.contains(index)))
    }
}
