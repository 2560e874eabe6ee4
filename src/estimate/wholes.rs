//! Areas that are chosen in parts, and their wholes: three parts of a face may cost more than the
//! face.

use super::request::{chosen_areas, drop_parts, is_part_of};
use crate::{
    catalog::{AreaIndex, PriceList},
    selection::{ChosenArea, Selection},
};

/// The areas that chosen ones are part of, over any number of steps, and that are not chosen
/// themselves: in file order, each with its chosen parts.
pub(super) fn wholes_of(
    list: &PriceList,
    selection: &Selection,
) -> Vec<(AreaIndex, Vec<AreaIndex>)> {
    // What the list does not have is refused elsewhere.
    let mut chosen = chosen_areas(list, selection).unwrap_or_default();
    drop_parts(list, &mut chosen);
    let parts_of = |whole: AreaIndex| -> Vec<AreaIndex> {
        let areas = chosen.iter().map(|chosen| chosen.area);
        areas.filter(|&area| is_part_of(list, area, whole)).collect()
    };
    let wholes = list.areas().iter().map(|(whole, _)| (whole, parts_of(whole)));
    wholes.filter(|(_, parts)| !parts.is_empty()).collect()
}

/// Selection with a whole area in place of its parts.
pub(super) fn with_whole(list: &PriceList, selection: &Selection, whole: AreaIndex) -> Selection {
    let is_part = |chosen: &ChosenArea| {
        let area = list.areas().find(&chosen.id);
        area.is_some_and(|area| is_part_of(list, area, whole))
    };
    let others = selection.areas.iter().filter(|chosen| !is_part(chosen)).cloned();
    let whole = ChosenArea::undecided(&list[whole].id);
    Selection { areas: others.chain([whole]).collect(), ..selection.clone() }
}
