//! Packages that are asked for, with what they leave open filled from the selection.

use super::areas::{chosen_areas, drop_parts};
use crate::{
    catalog::{AreaIndex, Package, PackageContent, PackageIndex, PriceList, TechniqueIndex},
    estimate::{EstimateError, PlannedContent, PlannedPackage},
    selection::Selection,
};

/// True if packages are chosen that take all that is chosen about a treatment, so that none is
/// bought beside them.
///
/// A technique or an area fills the place that a package leaves open, or is what it holds itself. A
/// technique alone sells nothing: nobody said where. A number of sessions is always one of a
/// treatment beside the packages.
pub(super) fn take_all(list: &PriceList, selection: &Selection) -> bool {
    let packages = selection.packages.iter().filter_map(|id| list.packages().find(id));
    let contents: Vec<&PackageContent> = packages.flat_map(|index| &list[index].contents).collect();
    if selection.packages.is_empty() || selection.sessions.is_some() {
        return false;
    }
    let technique = selection.technique.as_ref().and_then(|id| list.techniques().find(id));
    let is_done = |content: &PackageContent| {
        technique.is_none() || content.technique.is_none() || content.technique == technique
    };
    let holds = |content: &PackageContent, area: AreaIndex| {
        content.areas.as_ref().is_none_or(|areas| is_done(content) && areas.contains(&area))
    };
    selection.areas.iter().all(|chosen| {
        let area = list.areas().find(&chosen.id);
        area.is_some_and(|area| contents.iter().any(|content| holds(content, area)))
    })
}

/// The packages of a selection, in file order, each once.
pub(super) fn packages(
    list: &PriceList,
    selection: &Selection,
) -> Result<Vec<PlannedPackage>, EstimateError> {
    let mut indexes = Vec::with_capacity(selection.packages.len());
    for id in &selection.packages {
        let found = list.packages().find(id);
        indexes.push(found.ok_or_else(|| EstimateError::UnknownPackage(id.clone()))?);
    }
    indexes.sort();
    indexes.dedup();
    let packages = indexes.into_iter();
    packages.map(|index| planned(list, selection, index, &list[index])).collect()
}

/// A package with what it leaves open filled from the selection.
fn planned(
    list: &PriceList,
    selection: &Selection,
    index: PackageIndex,
    package: &Package,
) -> Result<PlannedPackage, EstimateError> {
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
    Ok(PlannedPackage { package: index, contents })
}

fn chosen_technique(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
) -> Result<TechniqueIndex, EstimateError> {
    match &selection.technique {
        Some(id) => {
            list.techniques().find(id).ok_or_else(|| EstimateError::UnknownTechnique(id.clone()))
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
