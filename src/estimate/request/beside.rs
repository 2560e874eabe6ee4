//! Treatments beside which an add-on stands, and the areas it goes on.

use super::treatment::TreatmentRequest;
use crate::{
    catalog::{AddOnRules, AreaIndex, TechniqueIndex},
    estimate::{PlannedAreas, PlannedContent, PlannedPackage},
};

/// The treatment and the contents of packages that an add-on stands beside.
#[derive(Clone, Copy, Debug)]
pub(in crate::estimate) struct Beside<'r> {
    treatment: Option<&'r TreatmentRequest>,
    packages: &'r [PlannedPackage],
}

impl<'r> Beside<'r> {
    /// `None` if nothing is treated.
    pub(in crate::estimate) fn of(
        treatment: Option<&'r TreatmentRequest>,
        packages: &'r [PlannedPackage],
    ) -> Option<Self> {
        let beside = Self { treatment, packages };
        (treatment.is_some() || beside.contents().next().is_some()).then_some(beside)
    }

    /// Treatments in the packages, one after another.
    pub(in crate::estimate) fn contents(self) -> impl Iterator<Item = &'r PlannedContent> {
        self.packages.iter().flat_map(|package| &package.contents)
    }

    /// True if an add-on may go on an area. It may go on a whole if it may on a part of it, that
    /// was chosen beside it.
    pub(in crate::estimate) fn goes_on(self, rules: &AddOnRules, area: AreaIndex) -> bool {
        let named = |area: AreaIndex| rules.only_areas.contains(&area);
        let mut parts = self.treatment.iter().flat_map(|treatment| &treatment.parts);
        rules.only_areas.is_empty()
            || named(area)
            || parts.any(|&(part, whole)| whole == area && named(part))
    }

    /// True if there is an area that an add-on may go on, whatever is still to be chosen.
    pub(super) fn has_area_for(self, rules: &AddOnRules) -> bool {
        let goes_on = |&area: &AreaIndex| self.goes_on(rules, area);
        let mut chosen = self.treatment.iter().flat_map(|treatment| &treatment.areas);
        chosen.any(|chosen| goes_on(&chosen.area))
            || self.contents().any(|content| match &content.areas {
                PlannedAreas::Together(areas) => areas.iter().any(goes_on),
                PlannedAreas::OneOf(areas) => areas.iter().all(goes_on),
            })
    }

    /// True if one of some techniques is done, whatever is still to be chosen.
    pub(super) fn is_by_one_of(self, techniques: &[TechniqueIndex]) -> bool {
        let is_meant = |technique: &TechniqueIndex| techniques.contains(technique);
        self.treatment.is_some_and(|treatment| is_meant(&treatment.technique))
            || self.contents().any(|content| content.is_surely_by(is_meant))
    }
}
