//! Examples: choices with the total that the owner expects, by which a price list proves itself.

use super::{
    Code, Severity, amount,
    conditions::CLIENTS,
    dates::date,
    described::described,
    entries::list,
    example::Example,
    ids::Ids,
    lists,
    reader::Reader,
    schema::{self, Raw},
};
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, ConcernIndex, FeeIndex, MAX_SESSIONS, MembershipIndex, OfferIndex,
        PackageIndex, SizeIndex, TechniqueIndex,
    },
    money::Currency,
    selection::{
        ChosenAddOn, ChosenAddOnError, ChosenArea, ManualDiscount, ManualOff, PastCourse,
        PastCourseError, Selection, SessionRange,
    },
};

/// Example that an owner may write.
const EXAMPLE: &str = "[(technique: \"standard\", areas: [\"face\"], sessions: 3, total: 495)]";

/// The entries that an example may name.
pub(super) struct Choosable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) areas: &'i Ids<'s, AreaIndex>,
    pub(super) sizes: &'i Ids<'s, SizeIndex>,
    pub(super) concerns: &'i Ids<'s, ConcernIndex>,
    pub(super) offers: &'i Ids<'s, OfferIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
    pub(super) packages: &'i Ids<'s, PackageIndex>,
    pub(super) fees: &'i Ids<'s, FeeIndex>,
    pub(super) memberships: &'i Ids<'s, MembershipIndex>,
}

/// Reads the examples of the list that is being read.
pub(super) fn examples<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Choosable<'_, 's>,
    field: Option<Raw<'s>>,
) {
    for raw in list(reader, field, EXAMPLE) {
        let Some(entry) = reader.entry::<schema::Example<'s>>(raw) else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        reader.optional_text(entry.label);
        let selection = selection(reader, currency, known, &entry);
        let total = reader.required(raw, entry.total, "total", "example", "total: 495");
        let Some((place, total)) =
            total.and_then(|total| Some((total, amount::price(reader, total, currency)?)))
        else {
            continue;
        };
        if is_in_force(reader, &entry, &selection) {
            let place = reader.diagnostic(Severity::Error, place, Code::ExampleDiffers);
            let list = reader.list_position();
            reader.examples.push(Example { selection, total: total.amount(), list, place });
        }
    }
}

/// True if the list that is being read is meant by an example that names a day, but no list.
fn is_in_force<'s>(
    reader: &mut Reader<'s>,
    entry: &schema::Example<'s>,
    selection: &Selection,
) -> bool {
    let (None, Some(day), Some(place)) = (entry.list, selection.on, entry.on) else { return true };
    let Some(current) = reader.current_list.clone() else { return true };
    let editions = &current.all.editions;
    if !editions.iter().any(|edition| edition.is_in_force(day)) {
        let message = format!("expected a day on which a list is in force, but found {day}");
        reader.error(
            reader.span(place),
            Code::NoListOnDay,
            message,
            "write another day, or name the list",
        );
    }
    editions.get(current.position).is_some_and(|edition| edition.is_in_force(day))
}

/// Selection of an example. An id that no entry has is reported.
fn selection<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Choosable<'_, 's>,
    entry: &schema::Example<'s>,
) -> Selection {
    let client = entry.client.and_then(|raw| reader.word(raw, &CLIENTS));
    Selection {
        concerns: one(reader, known.concerns, entry.concern).into_iter().collect(),
        technique: one(reader, known.techniques, entry.technique),
        areas: areas(reader, known, entry.areas),
        sessions: entry.sessions.and_then(|raw| sessions(reader, raw)),
        add_ons: add_ons(reader, known.add_ons, entry.add_ons),
        packages: several(reader, known.packages, entry.packages),
        fees: several(reader, known.fees, entry.fees),
        client: client.unwrap_or_default(),
        member: one(reader, known.memberships, entry.member),
        code: reader.optional_text(entry.code),
        after_course: past_courses(reader, known.offers, entry.after_course),
        on: entry.on.and_then(|raw| date(reader, raw)),
        start: entry.start.and_then(|raw| date(reader, raw)),
        manual_discount: manual_discount(reader, currency, entry),
    }
}

fn one<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
) -> Option<String> {
    let raw = field?;
    let id = reader.text(raw)?;
    ids.find_id(reader, raw, &id);
    Some(id)
}

fn several<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
) -> Vec<String> {
    let named = list(reader, field, "[\"…\", \"…\"]");
    named.into_iter().filter_map(|raw| one(reader, ids, Some(raw))).collect()
}

/// Areas, each alone or with its size: `"abdomen:large"`.
fn areas<'s>(
    reader: &mut Reader<'s>,
    known: &Choosable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Vec<ChosenArea> {
    let mut found = Vec::new();
    for raw in list(reader, field, "[\"face\", \"abdomen:large\"]") {
        let Some(text) = reader.text(raw) else { continue };
        let chosen = ChosenArea::from(text.as_str());
        known.areas.find_id(reader, raw, &chosen.id);
        if let Some(size) = &chosen.size {
            known.sizes.find_id(reader, raw, size);
        }
        found.push(chosen);
    }
    found
}

/// Add-ons, each at all sessions or at so many, `"led@3"`, or so many units of it, `"filler:2..4"`.
fn add_ons<'s>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, AddOnIndex>,
    field: Option<Raw<'s>>,
) -> Vec<ChosenAddOn> {
    let mut found = Vec::new();
    for raw in list(reader, field, "[\"led\", \"serum@3\"]") {
        let Some(text) = reader.text(raw) else { continue };
        let (id, number) = text.split_at(text.find(['@', ':']).unwrap_or(text.len()));
        ids.find_id(reader, raw, id);
        found.push(text.parse().unwrap_or_else(|error| {
            // That there is no such id was said.
            if error != ChosenAddOnError::NoId {
                if number.starts_with(':') {
                    let hint = format!("write \"{id}:2\", or \"{id}:2..4\"");
                    misread(reader, raw, "units after the `:`", hint);
                } else {
                    misread_sessions(reader, raw, id);
                }
            }
            ChosenAddOn::new(id)
        }));
    }
    found
}

/// Courses that the patient has had, each of so many sessions or the shortest: `"peel/face@6"`.
fn past_courses<'s>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, OfferIndex>,
    field: Option<Raw<'s>>,
) -> Vec<PastCourse> {
    let mut found = Vec::new();
    for raw in list(reader, field, "[\"standard/face@6\"]") {
        let Some(text) = reader.text(raw) else { continue };
        let id = text.rsplit_once('@').map_or(text.as_str(), |(id, _)| id);
        ids.find_id(reader, raw, id);
        found.push(text.parse().unwrap_or_else(|error| {
            // That there is no such id was said.
            if error != PastCourseError::NoId {
                misread_sessions(reader, raw, id);
            }
            PastCourse { offer: id.to_owned(), sessions: None }
        }));
    }
    found
}

fn misread_sessions<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, id: &str) {
    let hint = format!("write \"{id}@3\", or \"{id}\"");
    misread(reader, raw, "sessions after the `@`", hint);
}

fn misread<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, of: &str, hint: String) {
    let message = format!("expected a number of {of}, but found {}", described(raw));
    reader.error(reader.span(raw), Code::NotANumber, message, hint);
}

/// `3`, `(from: 3, to: 6)`, `3..6`, the last also in quotes as in JSON.
fn sessions<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<SessionRange> {
    let quoted = raw.text().trim_matches('"').parse().ok();
    quoted.or_else(|| {
        let (from, to) = reader.whole_range(raw, 1..=MAX_SESSIONS)?;
        SessionRange::new(from, to).ok()
    })
}

/// `discount: "10%"` or `discount: 50`, with its `reason`.
fn manual_discount<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    entry: &schema::Example<'s>,
) -> Option<ManualDiscount> {
    let reason = reader.optional_text(entry.reason).unwrap_or_default();
    let raw = entry.discount?;
    let percent = raw.text().trim_matches('"').strip_suffix('%');
    let off = match percent {
        Some(percent) => match percent.trim_end().parse() {
            Ok(percent) => Some(ManualOff::Percent(percent)),
            Err(_not_a_percentage) => reader.refuse(
                raw,
                Code::NotAPercentage,
                format!("expected a percentage, but found {}", described(raw)),
                "write it like \"10%\"",
            ),
        },
        None => amount::fixed(reader, raw, currency).map(ManualOff::Amount),
    };
    off.map(|off| ManualDiscount { off, reason })
}
