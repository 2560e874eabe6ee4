//! Packages that are asked for, with what is chosen in the places that it fits.

use super::areas::{RequestedArea, chosen_areas, drop_parts};
use crate::{
    catalog::{
        AreaIndex, Package, PackageAreas, PackageContent, PackageIndex, PriceList, TechniqueIndex,
    },
    estimate::{EstimateError, PlannedAreas, PlannedContent, PlannedPackage},
    selection::Selection,
};

/// Takes out the areas that go into the packages, so that they are not bought beside them.
///
/// An area goes into the place that a package leaves open, or that names it; where it names a
/// technique, too, that must be the chosen one. A number of sessions is always one of a treatment
/// beside the packages.
pub(super) fn drop_packed(list: &PriceList, selection: &Selection, areas: &mut Vec<RequestedArea>) {
    if selection.packages.is_empty() || selection.sessions.is_some() {
        return;
    }
    let packages = selection.packages.iter().filter_map(|id| list.packages().find(id));
    let contents: Vec<&PackageContent> = packages.flat_map(|index| &list[index].contents).collect();
    let technique = named_technique(list, selection);
    let takes = |content: &PackageContent, area: AreaIndex| match &content.areas {
        PackageAreas::Any => true,
        PackageAreas::Together(named) | PackageAreas::OneOf(named) => {
            may_be_by(content, technique) && named.contains(&area)
        }
    };
    areas.retain(|chosen| !contents.iter().any(|content| takes(content, chosen.area)));
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

/// A package with what is chosen in the places that it fits.
fn planned(
    list: &PriceList,
    selection: &Selection,
    index: PackageIndex,
    package: &Package,
) -> Result<PlannedPackage, EstimateError> {
    let filled = |content: &PackageContent| {
        Ok(PlannedContent {
            techniques: techniques(list, selection, package, content)?,
            areas: areas(list, selection, package, content)?,
            sessions: content.sessions,
        })
    };
    let contents = package.contents.iter().map(filled).collect::<Result<_, EstimateError>>()?;
    Ok(PlannedPackage { package: index, contents })
}

/// The technique that is named or chosen, else those of which one is to be chosen.
fn techniques(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
    content: &PackageContent,
) -> Result<Vec<TechniqueIndex>, EstimateError> {
    let Some(named) = &content.techniques else {
        return Ok(vec![any_technique(list, selection, package)?]);
    };
    let chosen = named_technique(list, selection).filter(|chosen| named.contains(chosen));
    Ok(chosen.map_or_else(|| named.clone(), |chosen| vec![chosen]))
}

/// The areas that are named or chosen, else those of which one is to be chosen.
fn areas(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
    content: &PackageContent,
) -> Result<PlannedAreas, EstimateError> {
    let one_of = match &content.areas {
        PackageAreas::Together(areas) => return Ok(PlannedAreas::Together(areas.clone())),
        PackageAreas::Any => {
            return Ok(PlannedAreas::Together(vec![any_area(list, selection, package)?]));
        }
        PackageAreas::OneOf(areas) => areas,
    };
    let mut chosen = whole_areas(list, selection)?;
    let fits = may_be_by(content, named_technique(list, selection));
    chosen.retain(|area| fits && one_of.contains(area));
    match chosen.len() {
        1 => Ok(PlannedAreas::Together(chosen)),
        // Several are bought beside it if a number of sessions is said.
        several if several > 1 && selection.sessions.is_none() => {
            Err(EstimateError::PackageNeedsArea(package.label.clone()))
        }
        _ => Ok(PlannedAreas::OneOf(one_of.clone())),
    }
}

fn any_technique(
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

fn any_area(
    list: &PriceList,
    selection: &Selection,
    package: &Package,
) -> Result<AreaIndex, EstimateError> {
    match whole_areas(list, selection)?.as_slice() {
        [chosen] => Ok(*chosen),
        _ => Err(EstimateError::PackageNeedsArea(package.label.clone())),
    }
}

/// The chosen areas. A part beside its whole is the whole.
fn whole_areas(list: &PriceList, selection: &Selection) -> Result<Vec<AreaIndex>, EstimateError> {
    let mut areas = chosen_areas(list, selection)?;
    drop_parts(list, &mut areas);
    Ok(areas.into_iter().map(|chosen| chosen.area).collect())
}

/// The chosen technique, if it is in none of the packages, beside which nothing is treated.
pub(super) fn idle_technique(
    list: &PriceList,
    selection: &Selection,
    packages: &[PlannedPackage],
) -> Option<TechniqueIndex> {
    let chosen = named_technique(list, selection)?;
    let mut contents = packages.iter().flat_map(|planned| &planned.contents);
    (!contents.any(|content| content.techniques.contains(&chosen))).then_some(chosen)
}

/// The chosen technique, if the list has it.
fn named_technique(list: &PriceList, selection: &Selection) -> Option<TechniqueIndex> {
    selection.technique.as_ref().and_then(|id| list.techniques().find(id))
}

/// True if a treatment of a package may be by the chosen technique, or none is chosen.
fn may_be_by(content: &PackageContent, chosen: Option<TechniqueIndex>) -> bool {
    chosen.is_none_or(|technique| content.may_be_by(technique))
}
