//! Offers: a technique on areas, with its ladder of prices.

use super::{
    entries::{Ids, MINUTES, accepted, filled_list, identifier},
    ladders::{self, LADDER_EXAMPLE, PlacedLadder, Step},
    reader::Reader,
    schema::{self, Raw},
};
use crate::{
    catalog::{AreaIndex, Offer, PriceListBuilder, TechniqueIndex},
    money::Currency,
};
use std::collections::{BTreeMap, btree_map::Entry as Place};

/// An offer that was read, with the places of its prices.
#[derive(Debug)]
pub(super) struct Sold<'s> {
    pub(super) technique: TechniqueIndex,
    /// Sorted, no double.
    pub(super) areas: Vec<AreaIndex>,
    pub(super) ladder: PlacedLadder<'s>,
}

/// All entries for a technique on the same areas, which are one offer.
#[derive(Debug)]
struct Draft<'s> {
    technique: TechniqueIndex,
    areas: Vec<AreaIndex>,
    /// The first of its entries.
    raw: Raw<'s>,
    id: Option<(Raw<'s>, String)>,
    label: Option<String>,
    minutes: Option<u16>,
    note: Option<String>,
    courses_combine: Option<bool>,
    steps: Vec<Step<'s>>,
}

/// Adds the offers, and gives back where their prices stand.
pub(super) fn offers<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    (techniques, areas): (&Ids<'s, TechniqueIndex>, &Ids<'s, AreaIndex>),
    entries: &[Raw<'s>],
) -> Vec<Sold<'s>> {
    let mut drafts: Vec<Draft<'s>> = Vec::new();
    let mut places = BTreeMap::new();
    for &raw in entries {
        let Some(draft) = draft(reader, currency, techniques, areas, raw) else { continue };
        match places.entry((draft.technique, draft.areas.clone())) {
            Place::Vacant(place) => {
                place.insert(drafts.len());
                drafts.push(draft);
            }
            Place::Occupied(place) => {
                if let Some(first) = drafts.get_mut(*place.get()) {
                    first.merge(draft);
                }
            }
        }
    }
    let mut ids: Ids<'s, ()> = Ids::new("offer");
    let mut sold = Vec::new();
    for draft in drafts {
        let areas_id: Vec<&str> = draft.areas.iter().map(|&area| areas.id(area)).collect();
        let default_id = format!("{}/{}", techniques.id(draft.technique), areas_id.join("+"));
        let (place, id) = draft.id.clone().unwrap_or((draft.raw, default_id));
        if ids.claim(reader, place, &id) {
            sold.extend(draft.add(reader, builder, id));
        }
    }
    sold
}

/// The entries of the list of offers.
pub(super) fn offer_entries<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Vec<Raw<'s>> {
    let example = "offers: [(technique: \"standard\", areas: [\"face\"], single: 190)]";
    filled_list(reader, whole, field, "offers", example)
}

/// Reads one entry; `None` where it can't be told what it sells.
fn draft<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    techniques: &Ids<'s, TechniqueIndex>,
    areas: &Ids<'s, AreaIndex>,
    raw: Raw<'s>,
) -> Option<Draft<'s>> {
    let entry: schema::Offer<'s> = reader.entry(raw)?;
    let technique =
        reader.required(raw, entry.technique, "technique", "offer", "technique: \"standard\"");
    let technique = technique.and_then(|raw| techniques.find(reader, raw));
    let covered = covered_areas(reader, areas, raw, entry.areas);
    let id = entry.id.and_then(|raw| Some((raw, identifier(reader, raw, "/+")?)));
    let (label, note) = (reader.optional_text(entry.label), reader.optional_text(entry.note));
    let minutes = entry.minutes.and_then(|raw| reader.whole(raw, MINUTES));
    let courses_combine = entry.courses_combine.and_then(|raw| reader.flag(raw));
    let valid_months = entry.valid_months.and_then(|raw| ladders::months(reader, raw));
    if entry.single.is_none() && entry.courses.is_none() {
        let message = "expected `single` or `courses` in this offer, but both are missing";
        reader.error(reader.opening(raw), message, LADDER_EXAMPLE);
    }
    let steps = ladders::steps(reader, entry.single, entry.courses, valid_months, currency);
    Some(Draft {
        technique: technique?,
        areas: covered?,
        raw,
        id,
        label,
        minutes,
        note,
        courses_combine,
        steps,
    })
}

/// The areas of an offer, sorted; an area that stands twice is reported.
fn covered_areas<'s>(
    reader: &mut Reader<'s>,
    areas: &Ids<'s, AreaIndex>,
    entry: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Option<Vec<AreaIndex>> {
    let raw = reader.required(entry, field, "areas", "offer", "areas: [\"face\"]")?;
    let mentions = reader.list(raw, "areas: [\"face\", \"neck\"]");
    let mut covered = Vec::new();
    let mut complete = !mentions.is_empty();
    for mention in mentions {
        match areas.find(reader, mention) {
            Some(area) if covered.contains(&area) => {
                let message = format!("the area {} stands twice in this offer", mention.text());
                reader.error(reader.span(mention), message, "remove one of the two");
            }
            Some(area) => covered.push(area),
            None => complete = false,
        }
    }
    if raw.text().trim_matches(['[', ']']).trim().is_empty() {
        reader.error(
            reader.span(raw),
            "expected at least one area, but found none",
            "write areas: [\"face\"]",
        );
    }
    covered.sort();
    complete.then_some(covered)
}

impl<'s> Draft<'s> {
    /// Takes in a later entry for the same technique and areas.
    fn merge(&mut self, other: Self) {
        self.id = self.id.take().or(other.id);
        self.label = self.label.take().or(other.label);
        self.minutes = self.minutes.or(other.minutes);
        self.note = self.note.take().or(other.note);
        // Where one entry says that courses don't combine, they don't.
        self.courses_combine = match (self.courses_combine, other.courses_combine) {
            (Some(a), Some(b)) => Some(a && b),
            (a, b) => a.or(b),
        };
        self.steps.extend(other.steps);
    }

    fn add(
        self,
        reader: &mut Reader<'s>,
        builder: &mut PriceListBuilder,
        id: String,
    ) -> Option<Sold<'s>> {
        let ladder =
            ladders::ladder(reader, self.raw, self.steps, self.courses_combine.unwrap_or(true))?;
        let offer = Offer::new(id, self.technique, self.areas.clone(), ladder.ladder.clone())
            .with_label(self.label)
            .with_minutes(self.minutes)
            .with_note(self.note)
            .with_source(reader.reference(self.raw));
        let added = builder.add_offer(offer);
        accepted(reader, self.raw, added)?;
        Some(Sold { technique: self.technique, areas: self.areas, ladder })
    }
}
