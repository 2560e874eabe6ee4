//! A selection with all that is open in it decided.

use needlepoint::{
    catalog::{PriceList, SizeIndex},
    estimate::sizes_to_decide,
    selection::{ChosenArea, Selection, SessionRange},
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
    all
}
