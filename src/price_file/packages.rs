//! Packages: fixed baskets at one price.

use super::{
    Code, amount,
    coverage::{AREAS, ONE_OF, is_any, listed},
    entries::{accepted, label, list},
    ids::Ids,
    ladders::months,
    lists,
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
    tax::tax_class,
};
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, MAX_SESSIONS, MAX_UNITS, Package, PackageAreas, PackageContent,
        PackageIndex, PriceListBuilder, SessionCount, TechniqueIndex,
    },
    money::Currency,
};
use std::collections::BTreeSet;

/// Example of techniques to choose from.
const TECHNIQUES: &str = "techniques: [\"standard\", \"rf\"]";

/// The entries that a package may hold.
pub(super) struct Holdable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) areas: &'i Ids<'s, AreaIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
}

/// Adds the packages, and gives back their ids.
pub(super) fn packages<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Holdable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Ids<'s, PackageIndex> {
    let mut ids = Ids::optional("package");
    for raw in list(reader, field, "[(id: \"glow\", label: \"Glow\", price: 900, contents: […])]")
    {
        let Some(entry) = reader.entry::<schema::Package<'s>>(raw) else {
            ids.lost();
            continue;
        };
        if !lists::belongs(reader, entry.list) {
            ids.of_another_list(reader.optional_text(entry.id).unwrap_or_default());
            continue;
        }
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "package");
        let price = reader.required(raw, entry.price, "price", "package", "price: 900");
        let price = price.and_then(|raw| amount::price(reader, raw, currency));
        let contents = contents(reader, known, raw, &entry);
        let add_ons = add_ons(reader, builder, known, entry.add_ons);
        let valid_months = entry.valid_months.and_then(|raw| months(reader, raw));
        let note = reader.optional_text(entry.note);
        let tax = tax_class(reader, builder, entry.tax).unwrap_or_default();
        if let (Some(id), Some(price), Some(contents)) = (id, price, contents) {
            let (source, own) = (reader.reference(raw), id.clone());
            let package = Package {
                id: own,
                label,
                price,
                contents,
                add_ons,
                valid_months,
                note,
                tax,
                source,
            };
            let added = builder.add_package(package);
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The treatments of a package; `None` if one can't be read.
fn contents<'s>(
    reader: &mut Reader<'s>,
    known: &Holdable<'_, 's>,
    package: Raw<'s>,
    entry: &schema::Package<'s>,
) -> Option<Vec<PackageContent>> {
    let example = "contents: [(technique: \"standard\", areas: [\"face\"], sessions: 3)]";
    if entry.contents.is_none() && entry.add_ons.is_none() {
        reader.required(package, None, "contents", "package", example);
        return None;
    }
    let before = reader.diagnostics.len();
    let entries = list(reader, entry.contents, example);
    if entries.is_empty() && reader.diagnostics.len() > before {
        return None;
    }
    if let Some(raw) = entry.contents.filter(|_| entries.is_empty()) {
        let message = "expected at least one content in this package, but found none";
        return reader.refuse(raw, Code::EmptyList, message, format!("write {example}"));
    }
    let contents: Vec<_> = entries.into_iter().map(|raw| content(reader, known, raw)).collect();
    contents.into_iter().collect()
}

fn content<'s>(
    reader: &mut Reader<'s>,
    known: &Holdable<'_, 's>,
    raw: Raw<'s>,
) -> Option<PackageContent> {
    let entry: schema::Content<'s> = reader.entry(raw)?;
    let any_will_do = entry.techniques.is_none() && entry.technique.is_some_and(is_any);
    let techniques =
        if any_will_do { Some(None) } else { techniques(reader, known, raw, &entry).map(Some) };
    let areas = areas(reader, known, raw, &entry);
    let sessions = reader.required(raw, entry.sessions, "sessions", "content", "sessions: 3");
    let sessions = sessions.and_then(|raw| count(reader, raw));
    Some(PackageContent { techniques: techniques?, areas: areas?, sessions: sessions? })
}

/// The technique that is named, or those of which one is chosen.
fn techniques<'s>(
    reader: &mut Reader<'s>,
    known: &Holdable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::Content<'s>,
) -> Option<Vec<TechniqueIndex>> {
    match (entry.technique, entry.techniques) {
        (Some(_), Some(several)) => reader.refuse(
            several,
            Code::OneOf,
            "expected `technique` or `techniques` in this content, but found both",
            "keep `technique` for a single one, or `techniques` for a choice",
        ),
        (None, Some(several)) => listed(reader, known.techniques, several, [TECHNIQUES; 2]),
        (Some(field), None) if field.items().is_some() => reader.refuse(
            field,
            Code::OneTechnique,
            "expected one technique in `technique`, but found a list",
            format!("write {TECHNIQUES} where the patient chooses one of them"),
        ),
        (field, None) => {
            let example = "technique: \"standard\", or technique: any where the patient chooses";
            let field = reader.required(raw, field, "technique", "content", example)?;
            known.techniques.find(reader, field).map(|technique| vec![technique])
        }
    }
}

/// Areas that are treated together, or of which one is chosen.
fn areas<'s>(
    reader: &mut Reader<'s>,
    known: &Holdable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::Content<'s>,
) -> Option<PackageAreas> {
    match (entry.areas, entry.one_of) {
        (Some(_), Some(one_of)) => reader.refuse(
            one_of,
            Code::OneOf,
            "expected `areas` or `one_of` in this content, but found both",
            "keep `areas` for areas that are treated together, or `one_of` for a choice",
        ),
        (None, Some(one_of)) => {
            let areas = listed(reader, known.areas, one_of, ONE_OF)?;
            // Of one area there is nothing to choose.
            let is_choice = areas.len() > 1;
            Some(if is_choice { PackageAreas::OneOf(areas) } else { PackageAreas::Together(areas) })
        }
        (field, None) => {
            let example = "areas: [\"face\"], or areas: any where the patient chooses one";
            let field = reader.required(raw, field, "areas", "content", example)?;
            if is_any(field) {
                return Some(PackageAreas::Any);
            }
            listed(reader, known.areas, field, AREAS).map(PackageAreas::Together)
        }
    }
}

/// The add-ons of a package: an id, or an id with a number of sessions or units.
fn add_ons<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    known: &Holdable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Vec<(AddOnIndex, Option<SessionCount>)> {
    let mut found: Vec<(AddOnIndex, Option<SessionCount>)> = Vec::new();
    let mut held = BTreeSet::new();
    for raw in list(reader, field, "[\"led\", (add_on: \"mask\", sessions: 3)]") {
        let entry = if raw.kind() == Some(Kind::Open('(')) {
            let Some(entry) = reader.entry::<schema::PackageAddOn<'s>>(raw) else { continue };
            let noun = "add-on of a package";
            reader.required(raw, entry.add_on, "add_on", noun, "add_on: \"led\"");
            entry
        } else {
            schema::PackageAddOn { add_on: Some(raw), ..schema::PackageAddOn::default() }
        };
        let id = entry.add_on;
        if id.is_some_and(|id| is_with_number(reader, known.add_ons, id)) {
            continue;
        }
        let Some((id, index)) = id.and_then(|id| Some((id, known.add_ons.find(reader, id)?)))
        else {
            continue;
        };
        let times = times(reader, &entry, builder.is_by_unit(index));
        if held.insert(index) {
            found.push((index, times));
        } else {
            let message = format!("the add-on {} stands twice in this package", id.text());
            let remedy = reader.removal("remove one of the two", &raw.span());
            reader.error(reader.span(id), Code::SaidTwice, message, remedy);
        }
    }
    found
}

/// True if an add-on is written as it is chosen, `led@3` or `filler:2`, which is reported.
fn is_with_number<'s>(
    reader: &mut Reader<'s>,
    add_ons: &Ids<'s, AddOnIndex>,
    raw: Raw<'s>,
) -> bool {
    let written = raw.quoted().unwrap_or_default();
    let Some((id, number)) = written.split_once(['@', ':']) else { return false };
    let known = add_ons.known.contains_key(id) && number.parse::<u16>().is_ok();
    if known {
        let key = if written.contains('@') { "sessions" } else { "units" };
        let message = format!("expected the id of an add-on alone, but found {}", raw.text());
        let hint = format!("write (add_on: \"{id}\", {key}: {number})");
        reader.error(reader.span(raw), Code::NumberInId, message, hint);
    }
    known
}

/// Number that a package holds of an add-on: units of one that is sold by the unit, else sessions.
fn times<'s>(
    reader: &mut Reader<'s>,
    entry: &schema::PackageAddOn<'s>,
    is_by_unit: bool,
) -> Option<SessionCount> {
    let (meant, other, most) = if is_by_unit {
        (entry.units, entry.sessions, MAX_UNITS)
    } else {
        (entry.sessions, entry.units, MAX_SESSIONS)
    };
    if let Some(other) = other {
        let (message, hint) = if is_by_unit {
            let message =
                "expected `units` here, as this add-on is sold by the unit, but found `sessions`";
            (message, "write units: 2")
        } else {
            let message = "expected `sessions` here, as this add-on is not sold by the unit, but found `units`";
            (message, "write sessions: 3")
        };
        return reader.refuse(other, Code::NotBeside, message, hint);
    }
    meant.and_then(|raw| reader.whole(raw, 1..=most)).and_then(SessionCount::new)
}

fn count<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<SessionCount> {
    reader.whole(raw, 1..=MAX_SESSIONS).and_then(SessionCount::new)
}
