//! Treatments beside which an add-on stands, and the areas it goes on.

use super::treatment::TreatmentRequest;
use crate::{
    catalog::{AddOnRules, AreaIndex, TechniqueIndex},
    estimate::PlannedPackage,
};

/// The treatment and the contents of packages that an add-on stands beside.
pub(in crate::estimate) struct Beside {
    pub(in crate::estimate) techniques: Vec<TechniqueIndex>,
    pub(in crate::estimate) areas: Vec<AreaIndex>,
    /// Areas that were chosen beside a whole that they are part of.
    parts: Vec<(AreaIndex, AreaIndex)>,
}

impl Beside {
    /// `None` if nothing is treated.
    pub(in crate::estimate) fn of(
        treatment: Option<&TreatmentRequest>,
        packages: &[PlannedPackage],
    ) -> Option<Self> {
        let contents = || packages.iter().flat_map(|package| &package.contents);
        let chosen = treatment.iter().flat_map(|treatment| &treatment.areas);
        let chosen = chosen.map(|chosen| chosen.area);
        let mut areas: Vec<AreaIndex> =
            chosen.chain(packages.iter().flat_map(PlannedPackage::areas)).collect();
        areas.sort();
        areas.dedup();
        let techniques = treatment.map(|treatment| treatment.technique);
        let techniques = techniques.into_iter().chain(contents().map(|content| content.technique));
        let parts = treatment.map_or_else(Vec::new, |treatment| treatment.parts.clone());
        (!areas.is_empty()).then_some(Self { techniques: techniques.collect(), areas, parts })
    }
}

/// The chosen areas that an add-on may go on. A whole is one if a part of it is, that was chosen
/// beside it.
pub(in crate::estimate) fn areas_in_reach(rules: &AddOnRules, beside: &Beside) -> Vec<AreaIndex> {
    let named = |area: AreaIndex| rules.only_areas.is_empty() || rules.only_areas.contains(&area);
    let through_part =
        |area: AreaIndex| beside.parts.iter().any(|&(part, whole)| whole == area && named(part));
    let areas = beside.areas.iter().copied();
    areas.filter(|&area| named(area) || through_part(area)).collect()
}
