//! Concerns: why patients come, and what is advised for each.

use super::{
    Code,
    entries::{accepted, advised, known_as, label, list},
    ids::Ids,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{
    Advised, Concern, ConcernIndex, GUIDE_CONCERNS, PriceListBuilder, TechniqueIndex,
};
use std::collections::BTreeMap;

/// Adds the concerns.
pub(super) fn concerns<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    techniques: &Ids<'s, TechniqueIndex>,
    field: Option<Raw<'s>>,
) -> Ids<'s, ConcernIndex> {
    let mut ids = Ids::optional("concern");
    for raw in list(reader, field, "[(id: \"acne-scars\", label: \"Acne scars\")]") {
        let Some(entry) = reader.entry::<schema::Concern<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "concern");
        let own = advised(reader, entry.sessions, entry.every_weeks);
        let advised_by_technique = advised_with(reader, techniques, entry.with);
        let guide = known_as(reader, ("guide", entry.guide), entry.id, &GUIDE_CONCERNS);
        if let Some(id) = id {
            let source = reader.reference(raw);
            let added = builder.add_concern(Concern {
                id: id.clone(),
                label,
                advised: own,
                advised_by_technique,
                guide,
                source,
            });
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// Sessions that a concern advises with each technique that it names, each of them once.
fn advised_with<'s>(
    reader: &mut Reader<'s>,
    techniques: &Ids<'s, TechniqueIndex>,
    field: Option<Raw<'s>>,
) -> Vec<(TechniqueIndex, Advised)> {
    let mut advised_by_technique = Vec::new();
    let mut places = BTreeMap::new();
    for raw in list(reader, field, "[(technique: \"standard\", sessions: 3)]") {
        let Some(with) = reader.entry::<schema::With<'s>>(raw) else { continue };
        let noun = "`with` entry";
        let example = "technique: \"standard\"";
        let place = reader.required(raw, with.technique, "technique", noun, example);
        let technique = place.and_then(|place| Some((place, techniques.find(reader, place)?)));
        if with.sessions.is_none() && with.every_weeks.is_none() {
            reader.required(raw, with.sessions, "sessions", noun, "sessions: 3");
        }
        let advised = advised(reader, with.sessions, with.every_weeks);
        let Some((place, technique)) = technique else { continue };
        if let Some(first) = places.insert(technique, place) {
            let message = format!("the technique {} stands twice in this `with`", place.text());
            let hint = format!("remove one of them; the first is on line {}", reader.line(first));
            let remedy = reader.removal(hint, &raw.span());
            reader.error(reader.span(place), Code::SaidTwice, message, remedy);
        } else {
            advised_by_technique.push((technique, advised));
        }
    }
    advised_by_technique
}
