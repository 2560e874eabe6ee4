//! A selection, resolved against a price list: ids become indexes, and what only one possibility
//! is left for is filled in.

use super::{EstimateError, PlannedPackage, cover::MAX_AREAS, effort::MAX_EXTRAS, fees, packages};
use crate::{
    catalog::{
        AddOnIndex, Advice, AreaIndex, Circumstances, FeeIndex, PriceList, SessionCount, SizeIndex,
        TechniqueIndex, trimmed_code,
    },
    selection::{ChosenArea, ManualDiscount, Selection, SessionRange},
};

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) treatment: Option<TreatmentRequest>,
    /// In file order, each at most once, with its own sessions where given.
    pub(super) add_ons: Vec<(AddOnIndex, Option<SessionCount>)>,
    /// In file order, each once.
    pub(super) packages: Vec<PlannedPackage>,
    /// In file order.
    pub(super) fees: Vec<FeeIndex>,
    pub(super) advice: Option<Advice>,
    /// What the conditions of discounts are held against.
    pub(super) circumstances: Circumstances,
    pub(super) manual_discount: Option<ManualDiscount>,
}

/// Which treatments, where and how often.
#[derive(Clone, Debug)]
pub(super) struct TreatmentRequest {
    pub(super) technique: TechniqueIndex,
    /// In file order, each once.
    pub(super) areas: Vec<RequestedArea>,
    /// Areas that were chosen beside a whole that they are part of.
    pub(super) parts: Vec<(AreaIndex, AreaIndex)>,
    pub(super) sessions: SessionRange,
}

/// An area and how large it is, where that is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RequestedArea {
    pub(super) area: AreaIndex,
    pub(super) size: Option<SizeIndex>,
}

impl Request {
    /// Resolves a selection.
    pub(super) fn resolve(list: &PriceList, selection: &Selection) -> Result<Self, EstimateError> {
        let treatment = treatment(list, selection)?;
        if let Some(id) = selection.concerns.iter().find(|id| list.find_concern(id).is_none()) {
            return Err(EstimateError::UnknownConcern(id.clone()));
        }
        let technique = treatment.as_ref().map(|treatment| treatment.technique);
        let advice = treatment.as_ref().and_then(|_| list.advice(&selection.concerns, technique));
        let add_ons = add_ons(list, selection)?;
        let packages = PlannedPackage::all(list, selection)?;
        let fees = fees::entering(list, selection, treatment.as_ref(), &packages, &add_ons)?;
        let extras = add_ons.len() + fees.len() + packages.len();
        if extras > MAX_EXTRAS {
            return Err(EstimateError::TooManyExtras { chosen: extras, limit: MAX_EXTRAS });
        }
        super::add_ons::check(list, selection, treatment.as_ref(), &packages, &add_ons)?;
        let circumstances = circumstances(list, selection)?;
        let manual_discount = selection.manual_discount.clone();
        Ok(Self { treatment, add_ons, packages, fees, advice, circumstances, manual_discount })
    }
}

/// What the conditions of special prices, discounts and credits are held against.
pub(super) fn circumstances(
    list: &PriceList,
    selection: &Selection,
) -> Result<Circumstances, EstimateError> {
    let find = |id: &String| {
        list.find_membership(id).ok_or_else(|| EstimateError::UnknownMembership(id.clone()))
    };
    let member = selection.member.as_ref().map(find).transpose()?;
    let code = selection.code.as_deref().map(trimmed_code).filter(|code| !code.is_empty());
    if let Some(code) = code.filter(|code| !list.knows_code(code)) {
        return Err(EstimateError::UnknownCode(code.to_owned()));
    }
    let (client, code) = (selection.client, code.map(str::to_owned));
    Ok(Circumstances { member, client, code, on: selection.on, start: selection.start })
}

/// The treatment; `None` where only packages, with what they leave open, add-ons or fees were picked.
pub(super) fn treatment(
    list: &PriceList,
    selection: &Selection,
) -> Result<Option<TreatmentRequest>, EstimateError> {
    if packages::take_all(list, selection) {
        chosen_areas(list, selection)?;
        find_technique(list, selection)?;
        return Ok(None);
    }
    let nothing_about_it =
        selection.areas.is_empty() && selection.technique.is_none() && selection.sessions.is_none();
    if nothing_about_it {
        let something_else = !selection.add_ons.is_empty() || !selection.fees.is_empty();
        return if something_else { Ok(None) } else { Err(EstimateError::NothingChosen) };
    }
    let mut areas = chosen_areas(list, selection)?;
    let parts = drop_parts(list, &mut areas);
    if areas.len() > MAX_AREAS {
        return Err(EstimateError::TooManyAreas { chosen: areas.len(), limit: MAX_AREAS });
    }
    let technique = match find_technique(list, selection)? {
        Some(technique) => technique,
        None => only_technique(list, &areas).ok_or(EstimateError::NoTechnique)?,
    };
    if areas.is_empty() {
        let area = only_area(list, technique).ok_or(EstimateError::NoArea)?;
        areas.push(RequestedArea { area, size: None });
    }
    let once = SessionRange::from(SessionCount::MIN);
    let sessions = selection.sessions.unwrap_or(once);
    Ok(Some(TreatmentRequest { technique, areas, parts, sessions }))
}

/// The technique that is chosen by name, if any.
fn find_technique(
    list: &PriceList,
    selection: &Selection,
) -> Result<Option<TechniqueIndex>, EstimateError> {
    let find = |id: &String| {
        list.find_technique(id).ok_or_else(|| EstimateError::UnknownTechnique(id.clone()))
    };
    selection.technique.as_ref().map(find).transpose()
}

/// The areas in file order, each once; of two sizes for one area the first in the file counts.
pub(super) fn chosen_areas(
    list: &PriceList,
    selection: &Selection,
) -> Result<Vec<RequestedArea>, EstimateError> {
    let mut areas = Vec::with_capacity(selection.areas.len());
    for chosen in &selection.areas {
        let ChosenArea { id, size } = chosen;
        let area = list.find_area(id).ok_or_else(|| EstimateError::UnknownArea(id.clone()))?;
        let unknown_size = |size: &str| EstimateError::UnknownSize {
            area: list.area_labels(&[area]),
            size: size.to_owned(),
        };
        let find_size = |id: &str| list.find_size(id).ok_or_else(|| unknown_size(id));
        areas.push(RequestedArea { area, size: size.as_deref().map(find_size).transpose()? });
    }
    areas.sort_by_key(|chosen| (chosen.area, chosen.size.is_none(), chosen.size));
    areas.dedup_by_key(|chosen| chosen.area);
    Ok(areas)
}

/// Takes out the areas whose whole, or the whole's whole, is chosen too. Each is given back with the
/// largest whole, which is not a part itself.
pub(super) fn drop_parts(
    list: &PriceList,
    areas: &mut Vec<RequestedArea>,
) -> Vec<(AreaIndex, AreaIndex)> {
    let whole_of = |area: AreaIndex| list.area(area).and_then(|area| area.part_of);
    let chosen: Vec<AreaIndex> = areas.iter().map(|chosen| chosen.area).collect();
    let chosen_whole = |part: AreaIndex| {
        // No area of a list is part of itself, so this ends.
        std::iter::successors(whole_of(part), |&whole| whole_of(whole))
            .filter(|whole| chosen.contains(whole))
            .last()
    };
    let parts: Vec<_> =
        chosen.iter().filter_map(|&part| Some((part, chosen_whole(part)?))).collect();
    areas.retain(|chosen| parts.iter().all(|(part, _)| *part != chosen.area));
    parts
}

/// The only technique of the list, or the only one that is sold for each of the areas.
fn only_technique(list: &PriceList, areas: &[RequestedArea]) -> Option<TechniqueIndex> {
    let sells_all = |technique: TechniqueIndex| {
        areas.iter().all(|chosen| !list.offers_with_area(technique, chosen.area).is_empty())
    };
    let all = list.techniques().map(|(index, _)| index);
    only(all.clone()).or_else(|| only(all.filter(|&index| sells_all(index))))
}

/// The only area that a technique is sold for.
fn only_area(list: &PriceList, technique: TechniqueIndex) -> Option<AreaIndex> {
    let sold = |area: AreaIndex| !list.offers_with_area(technique, area).is_empty();
    only(list.areas().map(|(index, _)| index).filter(|&area| sold(area)))
}

/// The one that an iterator yields; `None` where it yields none or several.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}

fn add_ons(
    list: &PriceList,
    selection: &Selection,
) -> Result<Vec<(AddOnIndex, Option<SessionCount>)>, EstimateError> {
    let mut add_ons = Vec::with_capacity(selection.add_ons.len());
    for chosen in &selection.add_ons {
        let index = list
            .find_add_on(&chosen.id)
            .ok_or_else(|| EstimateError::UnknownAddOn(chosen.id.clone()))?;
        add_ons.push((index, chosen.sessions));
    }
    add_ons.sort_by_key(|&(index, _)| index);
    add_ons.dedup_by_key(|&mut (index, _)| index);
    Ok(add_ons)
}
