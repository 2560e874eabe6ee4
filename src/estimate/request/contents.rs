//! Contents of a plan, for fees and deposits that go only with some of it.

use super::treatment::TreatmentRequest;
use crate::{
    catalog::{AddOnIndex, PriceList, SessionCount, TechniqueIndex},
    estimate::PlannedPackage,
};

/// Techniques and add-ons of a plan.
pub(in crate::estimate) struct Contents {
    techniques: Vec<TechniqueIndex>,
    add_ons: Vec<AddOnIndex>,
}

impl Contents {
    pub(in crate::estimate) fn of(
        list: &PriceList,
        treatment: Option<&TreatmentRequest>,
        packages: &[PlannedPackage],
        add_ons: &[(AddOnIndex, Option<SessionCount>)],
    ) -> Self {
        let in_packages = packages.iter().flat_map(|planned| &planned.contents);
        let techniques = treatment.map(|treatment| treatment.technique).into_iter();
        let packed = packages.iter().map(|planned| &list[planned.package]);
        let packed = packed.flat_map(|package| &package.add_ons);
        Self {
            techniques: techniques.chain(in_packages.map(|content| content.technique)).collect(),
            add_ons: add_ons.iter().chain(packed).map(|&(index, _)| index).collect(),
        }
    }

    /// True if what goes only with some techniques and add-ons goes with them: both must hold, each
    /// with any one that is named; none is named if it is empty.
    pub(in crate::estimate) fn go_with(
        &self,
        techniques: &[TechniqueIndex],
        add_ons: &[AddOnIndex],
    ) -> bool {
        (techniques.is_empty() || techniques.iter().any(|index| self.techniques.contains(index)))
            && (add_ons.is_empty() || add_ons.iter().any(|index| self.add_ons.contains(index)))
    }
}
