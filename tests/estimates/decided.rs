//! A selection with all that is open in it decided.

use needlepoint::{
    catalog::{PriceList, SizeIndex},
    estimate::sizes_to_decide,
    selection::{ChosenArea, Quantity, Selection, SessionRange},
};

/// The selection with everything decided, in all ways.
pub(crate) fn decided(list: &PriceList, selection: &Selection) -> Vec<Selection> {
    let counts: Vec<Option<SessionRange>> = match selection.sessions {
        Some(range) => range.counts().map(|count| Some(count.into())).collect(),
        None => vec![None],
    };
    let technique = match &selection.technique {
        Some(id) => list.techniques().find(id),
        None => list.techniques().indexes().next().filter(|_| list.techniques().len() == 1),
    };
    let mut all: Vec<Selection> = counts
        .into_iter()
        .map(|sessions| Selection { sessions, areas: Vec::new(), ..selection.clone() })
        .collect();
    for chosen in &selection.areas {
        let open = technique.zip(list.areas().find(&chosen.id));
        let open = open.filter(|_| chosen.size.is_none());
        let sizes = open.map(|(technique, area)| sizes_to_decide(list, technique, area));
        let written: Vec<ChosenArea> = match sizes.filter(|sizes| !sizes.is_empty()) {
            Some(sizes) => {
                let id = |size: SizeIndex| Some(list[size].id.clone());
                let in_size = |size| ChosenArea { size: id(size), ..chosen.clone() };
                sizes.into_iter().map(in_size).collect()
            }
            None => vec![chosen.clone()],
        };
        let with = |all: &Selection, area: &ChosenArea| {
            let areas = all.areas.iter().chain([area]).cloned().collect();
            Selection { areas, ..all.clone() }
        };
        all = all.iter().flat_map(|one| written.iter().map(move |area| with(one, area))).collect();
    }
    for position in 0..selection.add_ons.len() {
        all = all.iter().flat_map(|one| with_each_number_of_units(one, position)).collect();
    }
    all
}

/// The selection with every number of units that an add-on may have.
fn with_each_number_of_units(selection: &Selection, position: usize) -> Vec<Selection> {
    let Some(asked) = selection.add_ons[position].units else { return vec![selection.clone()] };
    let with = |count: u16| {
        let mut selection = selection.clone();
        selection.add_ons[position].units = Quantity::exactly(count).ok();
        selection
    };
    (asked.low()..=asked.high()).map(with).collect()
}
