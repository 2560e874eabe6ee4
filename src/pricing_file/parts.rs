//! Parts that together cost more than the area that they are parts of.

use super::{coverage::Place, entries::Ids, oddities::dearer, offers::Sold, reader::Reader};
use crate::{
    catalog::{AreaIndex, Coverage, PriceList, SessionCount, SizeIndex, TechniqueIndex},
    money::{Amount, Currency},
};
use std::collections::BTreeMap;

/// How many wholes above a part are looked at for one that is sold.
const MOST_STEPS: usize = 20;

/// The most parts that a message names.
const MOST_NAMED: usize = 5;

/// A technique on one area, in one size or in any.
type Treated = (TechniqueIndex, Option<SizeIndex>, AreaIndex);

/// Warns where the parts of an area that are sold, each by itself, cost more in sum than the area
/// does. An area's parts are taken to be apart from each other.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    areas: &Ids<'s, AreaIndex>,
    sold: &[Sold<'s>],
    currency: Currency,
) {
    if list.areas().all(|(_, area)| area.part_of.is_none()) {
        return;
    }
    let alone: BTreeMap<Treated, &Sold<'s>> =
        sold.iter().filter_map(|offer| Some((alone(offer)?, offer))).collect();
    let mut parts: BTreeMap<Treated, Vec<(AreaIndex, &Sold<'s>)>> = BTreeMap::new();
    for (&(technique, size, area), &offer) in &alone {
        let whole_of = |area: &AreaIndex| list.area(*area).and_then(|area| area.part_of);
        let wholes = std::iter::successors(whole_of(&area), whole_of).take(MOST_STEPS);
        let mut wholes = wholes.map(|whole| (technique, size, whole));
        if let Some(whole) = wholes.find(|whole| alone.contains_key(whole)) {
            parts.entry(whole).or_default().push((area, offer));
        }
    }
    for (whole, parts) in parts {
        let Some(offer) = alone.get(&whole) else { continue };
        let found = offer.ladder.ladder.rungs().iter().find_map(|rung| {
            let sessions = rung.sessions();
            let sum = parts
                .iter()
                .try_fold(Amount::ZERO, |sum, (_, part)| sum.plus(price(part, sessions)?).ok());
            let ends = dearer(sum?, rung.price().amount(), currency)?;
            Some((sessions, ends))
        });
        if let Some((sessions, (sum, cost))) = found {
            let names: Vec<String> =
                parts.iter().map(|(area, _)| format!("\"{}\"", areas.id(*area))).collect();
            let parts_named = joined(&names);
            let verb = if parts.len() == 1 { "costs" } else { "cost" };
            let message = format!(
                "{parts_named}{} {verb} more ({sum}) than all of \"{}\" ({cost})",
                at(sessions),
                areas.id(whole.2)
            );
            if let Some(raw) = offer.ladder.place(sessions) {
                let hint =
                    "check the prices of the parts and of the whole; they are used as written";
                reader.warning(reader.span(raw), message, hint);
            }
        }
    }
}

/// What an offer treats that is for one area and needs no other beside it.
fn alone(offer: &Sold<'_>) -> Option<Treated> {
    match &offer.place {
        Place { coverage: Coverage::Together(areas), size, beside } if beside.is_empty() => {
            match areas.as_slice() {
                [area] => Some((offer.technique, *size, *area)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn price(offer: &Sold<'_>, sessions: SessionCount) -> Option<Amount> {
    offer.ladder.ladder.rung(sessions).map(|rung| rung.price().amount())
}

/// The first of some names, joined: `"cheeks", "mouth" and "forehead"`.
fn joined(names: &[String]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() && names.len() <= MOST_NAMED => {
            format!("{} and {last}", all.join(", "))
        }
        names if names.len() > MOST_NAMED => {
            let first: Vec<&str> = names.iter().take(MOST_NAMED).map(String::as_str).collect();
            format!("{} and others", first.join(", "))
        }
        names => names.join(""),
    }
}

/// At how many sessions, where it is not one.
fn at(sessions: SessionCount) -> String {
    match sessions.get() {
        1 => String::new(),
        count => format!(" at {count} sessions"),
    }
}
