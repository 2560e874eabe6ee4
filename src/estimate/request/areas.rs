//! Areas that are asked for.

use crate::{
    catalog::{AreaIndex, PriceList, SizeIndex},
    estimate::EstimateError,
    selection::{ChosenArea, Selection},
};

/// An area and how large it is, if that is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::estimate) struct RequestedArea {
    pub(in crate::estimate) area: AreaIndex,
    pub(in crate::estimate) size: Option<SizeIndex>,
}

/// The areas in file order, each once; one that is chosen with a size and without one has it.
///
/// # Errors
///
/// If the list has no such area or size, or one area is chosen with two sizes.
pub(in crate::estimate) fn chosen_areas(
    list: &PriceList,
    selection: &Selection,
) -> Result<Vec<RequestedArea>, EstimateError> {
    let mut areas = Vec::with_capacity(selection.areas.len());
    for chosen in &selection.areas {
        let ChosenArea { id, size } = chosen;
        let area = list.areas().find(id).ok_or_else(|| EstimateError::UnknownArea(id.clone()))?;
        let unknown_size = |size: &str| EstimateError::UnknownSize {
            area: list.area_labels(&[area]),
            size: size.to_owned(),
        };
        let find_size = |id: &str| list.sizes().find(id).ok_or_else(|| unknown_size(id));
        areas.push(RequestedArea { area, size: size.as_deref().map(find_size).transpose()? });
    }
    areas.sort_by_key(|chosen| (chosen.area, chosen.size.is_none(), chosen.size));
    areas.dedup();
    for pair in areas.windows(2) {
        if let [one, two] = pair
            && one.area == two.area
            && let (Some(size), Some(other)) = (one.size, two.size)
        {
            return Err(with_two_sizes(list, one.area, [size, other]));
        }
    }
    areas.dedup_by_key(|chosen| chosen.area);
    Ok(areas)
}

fn with_two_sizes(list: &PriceList, area: AreaIndex, sizes: [SizeIndex; 2]) -> EstimateError {
    let chosen = |size: SizeIndex| {
        let (id, size) = (list[area].id.clone(), Some(list[size].id.clone()));
        ChosenArea { id, size }.to_string()
    };
    let [one, two] = sizes.map(chosen);
    EstimateError::ChosenTwice { label: list.area_labels(&[area]), one, two }
}

/// Takes out the areas whose whole, or the whole's whole, is chosen too. Each is given back with
/// the largest whole, which is not a part itself.
pub(in crate::estimate) fn drop_parts(
    list: &PriceList,
    areas: &mut Vec<RequestedArea>,
) -> Vec<(AreaIndex, AreaIndex)> {
    let whole_of = |area: AreaIndex| list[area].part_of;
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

/// True if an area is part of another, or of one of its parts.
pub(in crate::estimate) fn is_part_of(list: &PriceList, part: AreaIndex, whole: AreaIndex) -> bool {
    let whole_of = |area: AreaIndex| list[area].part_of;
    // No area of a list is part of itself, so this ends.
    std::iter::successors(whole_of(part), |&area| whole_of(area)).any(|area| area == whole)
}
