//! Areas that are sold together, and whole areas in place of their parts.

use super::{
    Hint,
    desk::{Desk, MAX_WAYS},
};
use crate::{
    catalog::{AreaIndex, Coverage, PriceList},
    estimate::wholes::{wholes_of, with_whole},
    selection::{ChosenArea, Selection},
};
use std::collections::BTreeSet;

/// Areas that are sold together with a chosen one, and cost less or only a little more.
pub(super) fn more_areas(desk: &Desk<'_>) -> Option<Hint> {
    let treated: BTreeSet<AreaIndex> = desk.areas().collect();
    let technique = desk.treatments().next()?.1.technique();
    // Where areas are left to the patient already, more of them cost nothing.
    if desk.treatments().any(|(line, offer)| offer.left_open(&line.areas) > 0) {
        return None;
    }
    let offers = treated.iter().flat_map(|&area| desk.list.offers_with_area(technique, area));
    let mut extras: Vec<Vec<AreaIndex>> = Vec::new();
    for offer in offers.map(|&offer| &desk.list[offer]) {
        let others = offer.areas().iter().copied().filter(|area| !treated.contains(area));
        let extra: Vec<AreaIndex> = match offer.coverage() {
            Coverage::Together(_) => others.collect(),
            Coverage::AnyOf(number, areas) => {
                let own = areas.iter().filter(|&area| treated.contains(area)).count();
                others.take(number.saturating_sub(own)).collect()
            }
            Coverage::OneOf(_) | Coverage::AnyOther => continue,
        };
        if !extra.is_empty() && !extras.contains(&extra) {
            extras.push(extra);
        }
    }
    let with = |areas: Vec<AreaIndex>| {
        let difference = desk.difference(&with_areas(desk.list, desk.selection, &areas))?;
        desk.is_worth_a_word(difference).then_some((difference, areas))
    };
    let best = extras.into_iter().take(MAX_WAYS).filter_map(with).min();
    best.map(|(difference, areas)| Hint::MoreAreas { areas, difference })
}

/// A whole area that costs less than its chosen parts, or only a little more.
pub(super) fn whole_area(desk: &Desk<'_>) -> Option<Hint> {
    let with = |(whole, parts): (AreaIndex, Vec<AreaIndex>)| {
        let difference = desk.difference(&with_whole(desk.list, desk.selection, whole))?;
        desk.is_worth_a_word(difference).then_some((difference, whole, parts))
    };
    let wholes = wholes_of(desk.list, desk.selection).into_iter();
    let (difference, whole, parts) = wholes.take(MAX_WAYS).filter_map(with).min()?;
    Some(Hint::WholeArea { parts, whole, difference })
}

/// Selection with some areas more.
pub(super) fn with_areas(
    list: &PriceList,
    selection: &Selection,
    areas: &[AreaIndex],
) -> Selection {
    let more = chosen(list, areas);
    let areas = selection.areas.iter().cloned().chain(more).collect();
    Selection { areas, ..selection.clone() }
}

/// Areas as they are chosen, of no size.
pub(super) fn chosen(list: &PriceList, areas: &[AreaIndex]) -> impl Iterator<Item = ChosenArea> {
    areas.iter().map(|&area| ChosenArea::undecided(&list[area].id))
}
