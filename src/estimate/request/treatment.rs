//! Treatment that is asked for: what only one possibility is left for is filled in.

use super::{
    areas::{RequestedArea, chosen_areas, drop_parts},
    packages::drop_packed,
};
use crate::{
    catalog::{AreaIndex, PriceList, SessionCount, TechniqueIndex},
    estimate::EstimateError,
    selection::{Selection, SessionRange},
};

/// Most areas of one plan: a whole body on a menu has fewer, and each may double the ways to put
/// offers together.
pub(in crate::estimate) const MAX_AREAS: usize = 12;

/// Treatments asked for: technique, areas and sessions.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct TreatmentRequest {
    pub(in crate::estimate) technique: TechniqueIndex,
    /// In file order, each once.
    pub(in crate::estimate) areas: Vec<RequestedArea>,
    /// Areas that were chosen beside a whole that they are part of.
    pub(in crate::estimate) parts: Vec<(AreaIndex, AreaIndex)>,
    pub(in crate::estimate) sessions: SessionRange,
    /// True if packages took some of the chosen areas, as no number of sessions was said.
    pub(in crate::estimate) is_rest: bool,
}

/// The treatment; `None` if only packages, with what goes into them, add-ons or fees were picked.
pub(in crate::estimate) fn treatment(
    list: &PriceList,
    selection: &Selection,
) -> Result<Option<TreatmentRequest>, EstimateError> {
    let nothing_about_it =
        selection.areas.is_empty() && selection.technique.is_none() && selection.sessions.is_none();
    if nothing_about_it {
        let something_else = !selection.add_ons.is_empty()
            || !selection.fees.is_empty()
            || !selection.packages.is_empty();
        return if something_else { Ok(None) } else { Err(EstimateError::NothingChosen) };
    }
    let mut areas = chosen_areas(list, selection)?;
    let mut parts = drop_parts(list, &mut areas);
    let chosen = areas.len();
    drop_packed(list, selection, &mut areas);
    let is_rest = areas.len() < chosen;
    if is_rest {
        parts.retain(|&(_, whole)| areas.iter().any(|chosen| chosen.area == whole));
    }
    if areas.len() > MAX_AREAS {
        return Err(EstimateError::TooManyAreas { chosen: areas.len(), limit: MAX_AREAS });
    }
    let technique = find_technique(list, selection)?;
    // A technique alone is bought nowhere beside packages: nobody said where.
    let is_packed = !selection.packages.is_empty() && selection.sessions.is_none();
    if is_packed && areas.is_empty() {
        return Ok(None);
    }
    let technique = match technique {
        Some(technique) => technique,
        None => only_technique(list, &areas).ok_or(EstimateError::NoTechnique)?,
    };
    if areas.is_empty() {
        let area = only_area(list, technique).ok_or(EstimateError::NoArea)?;
        areas.push(RequestedArea { area, size: None });
    }
    let once = SessionRange::from(SessionCount::MIN);
    let sessions = selection.sessions.unwrap_or(once);
    Ok(Some(TreatmentRequest { technique, areas, parts, sessions, is_rest }))
}

/// The technique that is chosen by name, if any.
fn find_technique(
    list: &PriceList,
    selection: &Selection,
) -> Result<Option<TechniqueIndex>, EstimateError> {
    let find = |id: &String| {
        list.techniques().find(id).ok_or_else(|| EstimateError::UnknownTechnique(id.clone()))
    };
    selection.technique.as_ref().map(find).transpose()
}

/// The only technique of the list, or the only one that is sold for each of the areas.
fn only_technique(list: &PriceList, areas: &[RequestedArea]) -> Option<TechniqueIndex> {
    let sells_all = |technique: TechniqueIndex| {
        areas.iter().all(|chosen| !list.offers_with_area(technique, chosen.area).is_empty())
    };
    let all = list.techniques().indexes();
    only(all.clone()).or_else(|| only(all.filter(|&index| sells_all(index))))
}

/// The only area that a technique is sold for.
fn only_area(list: &PriceList, technique: TechniqueIndex) -> Option<AreaIndex> {
    let sold = |area: AreaIndex| !list.offers_with_area(technique, area).is_empty();
    only(list.areas().indexes().filter(|&area| sold(area)))
}

/// The one that an iterator yields; `None` if it yields none or several.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}
