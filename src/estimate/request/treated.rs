//! Number of areas that a plan treats, by which discounts may go.

use super::{
    areas::{RequestedArea, drop_parts, is_part_of},
    treatment::TreatmentRequest,
};
use crate::{
    catalog::{AreaIndex, PriceList, Scope, TechniqueIndex},
    estimate::{PlannedPackage, packages::areas_more},
};

/// Numbers of the areas that a plan treats, each area once, and a part beside its whole not at all.
/// Areas that an offer only brings along were not asked for, so they do not count. One of several
/// that a package leaves to choose counts as one where it is another, whatever is chosen.
#[derive(Clone, Copy, Debug)]
pub(in crate::estimate) struct TreatedAreas {
    /// Technique of the treatment, and the number of its areas.
    treatment: Option<(TechniqueIndex, u16)>,
    /// Number of all areas, those of packages among them.
    all: u16,
}

impl TreatedAreas {
    pub(super) fn of(
        list: &PriceList,
        treatment: Option<&TreatmentRequest>,
        packages: &[PlannedPackage],
    ) -> Self {
        // Their parts are dropped already.
        let chosen = treatment.map_or(&[][..], |treatment| treatment.areas.as_slice());
        let own = count(chosen);
        let all = if packages.is_empty() { own } else { with_packages(list, chosen, packages) };
        Self { treatment: treatment.map(|treatment| (treatment.technique, own)), all }
    }

    /// Number of the areas within a scope. A scope means packages as a whole or not at all.
    pub(in crate::estimate) fn within(self, scope: &Scope) -> u16 {
        if scope.has_packages() {
            return self.all;
        }
        match self.treatment {
            Some((technique, areas)) if scope.has_technique(technique) => areas,
            _ => 0,
        }
    }
}

/// Number of the chosen areas and those of packages.
fn with_packages(list: &PriceList, chosen: &[RequestedArea], packages: &[PlannedPackage]) -> u16 {
    let packed = packages.iter().flat_map(PlannedPackage::areas);
    let packed = packed.map(|area| RequestedArea { area, size: None });
    let mut areas: Vec<RequestedArea> = chosen.iter().copied().chain(packed).collect();
    areas.sort_by_key(|treated| treated.area);
    areas.dedup_by_key(|treated| treated.area);
    drop_parts(list, &mut areas);
    let open = packages.iter().flat_map(PlannedPackage::open_areas);
    let treated: Vec<AreaIndex> = areas.iter().map(|treated| treated.area).collect();
    let are_one = |area: AreaIndex, other: AreaIndex| {
        area == other || is_part_of(list, area, other) || is_part_of(list, other, area)
    };
    count(&areas).saturating_add(areas_more(open, &treated, are_one))
}

fn count(areas: &[RequestedArea]) -> u16 {
    u16::try_from(areas.len()).unwrap_or(u16::MAX)
}
