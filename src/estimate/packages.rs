//! Packages that were chosen, with what they leave open filled from the selection.

use super::{
    EstimateError,
    request::{chosen_areas, drop_parts},
};
use crate::{
    catalog::{
        AreaIndex, MAX_SESSIONS, Package, PackageContent, PackageIndex, PriceList, SessionCount,
        TechniqueIndex,
    },
    selection::Selection,
};

/// A package as it is bought, with all choices made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPackage {
    /// Which.
    pub package: PackageIndex,
    /// Its treatments, in the order of the list.
    pub contents: Vec<PlannedContent>,
}

/// So many sessions of a technique on some areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedContent {
    /// How.
    pub technique: TechniqueIndex,
    /// Where, in file order.
    pub areas: Vec<AreaIndex>,
    /// How often.
    pub sessions: SessionCount,
}

/// Whether packages are chosen that take all that is chosen about a treatment, so that none is
/// bought beside them.
///
/// A technique or an area fills the place that a package leaves open, or is what it holds itself. A
/// technique alone sells nothing: nobody said where. A number of sessions is always one of a
/// treatment beside the packages.
pub(super) fn take_all(list: &PriceList, selection: &Selection) -> bool {
    let packages = selection.packages.iter().filter_map(|id| list.find_package(id));
    let contents: Vec<&PackageContent> =
        packages.filter_map(|index| list.package(index)).flat_map(|p| &p.contents).collect();
    if selection.packages.is_empty() || selection.sessions.is_some() {
        return false;
    }
    let technique = selection.technique.as_ref().and_then(|id| list.find_technique(id));
    let is_done = |content: &PackageContent| {
        technique.is_none() || content.technique.is_none() || content.technique == technique
    };
    let holds = |content: &PackageContent, area: AreaIndex| {
        content.areas.as_ref().is_none_or(|areas| is_done(content) && areas.contains(&area))
    };
    selection.areas.iter().all(|chosen| {
        let area = list.find_area(&chosen.id);
        area.is_some_and(|area| contents.iter().any(|content| holds(content, area)))
    })
}

impl PlannedPackage {
    /// The packages of a selection, in file order, each once.
    pub(super) fn all(list: &PriceList, selection: &Selection) -> Result<Vec<Self>, EstimateError> {
        let mut indexes = Vec::with_capacity(selection.packages.len());
        for id in &selection.packages {
            let found = list.find_package(id);
            indexes.push(found.ok_or_else(|| EstimateError::UnknownPackage(id.clone()))?);
        }
        indexes.sort();
        indexes.dedup();
        let packages = indexes.into_iter().filter_map(|index| Some((index, list.package(index)?)));
        packages.map(|(index, package)| Self::new(list, selection, index, package)).collect()
    }

    fn new(
        list: &PriceList,
        selection: &Selection,
        index: PackageIndex,
        package: &Package,
    ) -> Result<Self, EstimateError> {
        let filled = |content: &PackageContent| {
            let technique = match content.technique {
                Some(technique) => technique,
                None => chosen_technique(list, selection, package)?,
            };
            let areas = match &content.areas {
                Some(areas) => areas.clone(),
                None => vec![chosen_area(list, selection, package)?],
            };
            Ok(PlannedContent { technique, areas, sessions: content.sessions })
        };
        let contents = package.contents.iter().map(filled).collect::<Result<_, EstimateError>>()?;
        Ok(Self { package: index, contents })
    }

    /// Its sessions, all of them together; `None` where it holds no treatment.
    pub fn sessions(&self) -> Option<SessionCount> {
        sessions(std::slice::from_ref(self))
    }

    /// All its areas, in file order, each once.
    pub(super) fn areas(&self) -> Vec<AreaIndex> {
        let mut areas: Vec<AreaIndex> =
            self.contents.iter().flat_map(|content| content.areas.iter().copied()).collect();
        areas.sort();
        areas.dedup();
        areas
    }
}

/// The sessions of packages, all of them together; `None` where they hold no treatment.
pub(super) fn sessions(packages: &[PlannedPackage]) -> Option<SessionCount> {
    let contents = packages.iter().flat_map(|package| &package.contents);
    let all = contents.fold(0_u16, |sum, content| sum.saturating_add(content.sessions.get()));
    SessionCount::new(all.min(MAX_SESSIONS))
}

fn chosen_technique(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
) -> Result<TechniqueIndex, EstimateError> {
    match &selection.technique {
        Some(id) => {
            list.find_technique(id).ok_or_else(|| EstimateError::UnknownTechnique(id.clone()))
        }
        None => Err(EstimateError::PackageNeedsTechnique(package.label.clone())),
    }
}

fn chosen_area(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
) -> Result<AreaIndex, EstimateError> {
    let mut areas = chosen_areas(list, selection)?;
    // A part beside its whole is the whole.
    drop_parts(list, &mut areas);
    match areas.as_slice() {
        [chosen] => Ok(chosen.area),
        _ => Err(EstimateError::PackageNeedsArea(package.label.clone())),
    }
}
