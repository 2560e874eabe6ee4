//! Techniques and sizes, and what all kinds of entries have.

use super::{
    Code,
    ids::Ids,
    lints::{radiofrequency, redness},
    minutes::minutes,
    reader::Reader,
    schema::{self, Raw},
    tax::tax_class,
};
use crate::catalog::{
    Advised, CatalogError, GUIDE_TECHNIQUES, MAX_SESSIONS, PriceListBuilder, ResultTimes,
    SessionCount, SizeClass, SizeIndex, Technique, TechniqueIndex,
};
use std::ops::RangeInclusive;

pub(super) const WEEKS: RangeInclusive<u16> = 1..=104;
const MOST_DAYS: u16 = 60;
const MOST_MONTHS: u16 = 24;

/// Adds the techniques.
pub(super) fn techniques<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Ids<'s, TechniqueIndex> {
    let mut ids = Ids::new("technique");
    let example = "techniques: [(id: \"standard\", label: \"Standard needling\")]";
    for raw in filled_list(reader, whole, field, "techniques", example) {
        let Some(entry) = reader.entry::<schema::Technique<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let guide = known_as(reader, ("guide", entry.guide), entry.id, &GUIDE_TECHNIQUES);
        if entry.guide.is_none() && guide != Some("rf") {
            radiofrequency::warn(reader, [entry.label, entry.id]);
        }
        let technique = Technique {
            id: id.clone().unwrap_or_default(),
            label: label(reader, raw, entry.label, "technique"),
            minutes: minutes(reader, entry.minutes),
            downtime: downtime(reader, entry.downtime),
            about: reader.optional_text(entry.about),
            advised: advised(reader, entry.sessions, entry.every_weeks),
            results: results(reader, &entry),
            guide,
            tax: tax_class(reader, builder, entry.tax).unwrap_or_default(),
            source: reader.reference(raw),
        };
        if let Some(id) = id {
            let added = builder.add_technique(technique);
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The one of the program's own names that an entry stands for: as a field says, else its id.
pub(super) fn known_as<'s>(
    reader: &mut Reader<'s>,
    (name, field): (&'static str, Option<Raw<'s>>),
    id: Option<Raw<'s>>,
    names: &'static [&'static str],
) -> Option<&'static str> {
    if let Some((mentions, id)) = reader.mentions.as_mut().zip(id)
        && field.is_none()
    {
        mentions.known_by_id(id, name, names);
    }
    let said = field.and_then(|field| {
        let words: Vec<(&str, &'static str)> = names.iter().map(|&name| (name, name)).collect();
        reader.word(field, &words)
    });
    let id = id.and_then(Raw::quoted);
    said.or_else(|| names.iter().copied().find(|name| id.as_deref() == Some(*name)))
}

/// Time that redness lasts, in the owner's words.
fn downtime<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> Option<String> {
    let raw = field?;
    let text = reader.text(raw)?;
    redness::warn(reader, raw, &text);
    Some(text)
}

/// Times when the results of a technique are seen.
fn results<'s>(reader: &mut Reader<'s>, entry: &schema::Technique<'s>) -> ResultTimes {
    let mut range =
        |field: Option<Raw<'s>>, most: u16| field.and_then(|raw| reader.whole_range(raw, 1..=most));
    ResultTimes {
        redness_days: range(entry.redness_days, MOST_DAYS),
        visible_weeks: range(entry.visible_weeks, *WEEKS.end()),
        full_months: range(entry.full_months, MOST_MONTHS),
    }
}

/// Adds the size classes.
pub(super) fn sizes<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    field: Option<Raw<'s>>,
) -> Ids<'s, SizeIndex> {
    let mut ids = Ids::optional("size");
    for raw in list(reader, field, "[(id: \"small\", label: \"Small\")]") {
        let Some(entry) = reader.entry::<schema::Size<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "size");
        let source = reader.reference(raw);
        if let Some(id) = id {
            let added = builder.add_size(SizeClass { id: id.clone(), label, source });
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The sessions and the interval advised, if the entry says them.
pub(super) fn advised<'s>(
    reader: &mut Reader<'s>,
    sessions: Option<Raw<'s>>,
    every_weeks: Option<Raw<'s>>,
) -> Advised {
    let sessions = sessions.and_then(|raw| reader.whole_range(raw, 1..=MAX_SESSIONS));
    let weeks = every_weeks.and_then(|raw| reader.whole_range(raw, WEEKS));
    Advised {
        sessions: sessions
            .and_then(|(from, to)| Some((SessionCount::new(from)?, SessionCount::new(to)?))),
        every_weeks: weeks
            .and_then(|(from, to)| Some((u8::try_from(from).ok()?, u8::try_from(to).ok()?))),
    }
}

/// The label of an entry; empty if it is missing, which is reported.
pub(super) fn label<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    field: Option<Raw<'s>>,
    noun: &str,
) -> String {
    let raw = reader.required(
        entry,
        field,
        "label",
        noun,
        "label: and the name that patients read, in quotes",
    );
    reader.optional_text(raw).unwrap_or_default()
}

/// The entries of a list that may be left out.
pub(super) fn list<'s>(
    reader: &mut Reader<'s>,
    field: Option<Raw<'s>>,
    example: &str,
) -> Vec<Raw<'s>> {
    field.map(|raw| reader.list(raw, example)).unwrap_or_default()
}

/// The entries of a list that must be there and hold something.
pub(super) fn filled_list<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
    name: &str,
    example: &str,
) -> Vec<Raw<'s>> {
    let Some(raw) = reader.required(whole, field, name, "price list", example) else {
        return Vec::new();
    };
    let before = reader.diagnostics.len();
    let entries = reader.list(raw, "[ ( … ), ( … ) ]");
    if entries.is_empty() && reader.diagnostics.len() == before {
        reader.error(
            reader.span(raw),
            Code::EmptyList,
            format!("expected at least one entry in `{name}`"),
            format!("write {example}"),
        );
    }
    entries
}

/// Reports what the catalogue refuses.
pub(super) fn accepted<'s, I>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    added: Result<I, CatalogError>,
) -> Option<I> {
    added
        .map_err(|error| {
            let (place, message) = (reader.opening(raw), error.to_string());
            reader.error(place, Code::NotWorkedOut, message, "check this entry");
        })
        .ok()
}
