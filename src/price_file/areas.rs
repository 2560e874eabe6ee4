//! Areas: where is treated, and which of them are parts of others.

use super::{
    Code,
    entries::{accepted, filled_list, known_as, label},
    ids::Ids,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{AreaIndex, PriceListBuilder, REGIONS, TreatmentArea};
use std::collections::{BTreeMap, BTreeSet};

/// The most areas of a circle that a message names.
const MOST_NAMED: usize = 5;

/// Wholes by their parts, with the place where that is said.
type Wholes<'s> = BTreeMap<AreaIndex, (AreaIndex, Raw<'s>)>;

/// Adds the areas.
pub(super) fn areas<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Ids<'s, AreaIndex> {
    let mut ids = Ids::new("area");
    let mut parts = Vec::new();
    let example = "areas: [(id: \"face\", label: \"Face\")]";
    for raw in filled_list(reader, whole, field, "areas", example) {
        let Some(entry) = reader.entry::<schema::Area<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let region = known_as(reader, ("region", entry.region), entry.id, &REGIONS);
        let label = label(reader, raw, entry.label, "area");
        let source = reader.reference(raw);
        let index = id.and_then(|id| {
            let area = TreatmentArea { id: id.clone(), label, part_of: None, region, source };
            let added = builder.add_area(area);
            let index = accepted(reader, raw, added);
            ids.added(&id, index);
            index
        });
        parts.extend(entry.part_of.map(|part_of| (index, part_of)));
    }
    // An area may be part of one that stands after it.
    let mut wholes = Wholes::new();
    for (part, place) in parts {
        let whole = ids.find(reader, place);
        wholes.extend(part.zip(whole).map(|(part, whole)| (part, (whole, place))));
    }
    report_circles(reader, &ids, &mut wholes);
    let set = builder.set_wholes(wholes.iter().map(|(part, (whole, _))| (*part, *whole)));
    if let Some((_, place)) = wholes.values().next() {
        accepted(reader, *place, set);
    }
    ids
}

/// Reports areas that are part of each other all around, and takes them out.
fn report_circles<'s>(reader: &mut Reader<'s>, ids: &Ids<'s, AreaIndex>, wholes: &mut Wholes<'s>) {
    for circle in circles(wholes) {
        // Every area of a circle says what it is part of; the last to do so closes the circle.
        let said = circle.iter().filter_map(|area| wholes.remove(area));
        let Some((_, place)) = said.max_by_key(|(_, place)| reader.span(*place).start) else {
            continue;
        };
        if circle.len() == 1 {
            let message = format!("an area can't be part of itself, but {} is", place.text());
            reader.error(
                reader.span(place),
                Code::RefersToItself,
                message,
                "name the larger area, or remove `part_of`",
            );
            continue;
        }
        let named = circle.iter().take(MOST_NAMED);
        let named: Vec<String> = named.map(|area| format!("\"{}\"", ids.id(*area))).collect();
        let more = if circle.len() > MOST_NAMED { " …" } else { "" };
        let message =
            format!("these areas are part of each other in a circle: {}{more}", named.join(", "));
        reader.error(
            reader.span(place),
            Code::Circle,
            message,
            "remove `part_of` from the largest of them",
        );
    }
}

/// The circles among parts and wholes, each with its areas in file order.
fn circles(wholes: &Wholes<'_>) -> Vec<Vec<AreaIndex>> {
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for &start in wholes.keys() {
        let mut path = Vec::new();
        let mut area = start;
        while seen.insert(area) {
            path.push(area);
            match wholes.get(&area) {
                Some((whole, _)) => area = *whole,
                None => break,
            }
        }
        // If the way up meets itself, it goes round from there on.
        if let Some(begin) = path.iter().position(|&passed| passed == area)
            && wholes.contains_key(&area)
        {
            let mut circle = path.split_off(begin);
            circle.sort();
            circles.push(circle);
        }
    }
    circles
}
