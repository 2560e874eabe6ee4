//! Add-ons: what they cost, and the rules about what they go with.

use super::{
    Code, amount,
    entries::{accepted, known_as, label, list},
    ids::Ids,
    ladders::{self, LADDER_EXAMPLE},
    lints, lists,
    minutes::minutes,
    reader::Reader,
    schema::{self, Raw},
    tax::tax_class,
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, ConcernIndex, GUIDE_ADD_ONS,
        Minutes, OfferIndex, Price, PriceListBuilder, TaxClass, TechniqueIndex,
    },
    money::Currency,
};

/// Bases by which an add-on may be charged.
const BASES: [(&str, Basis); 4] = [
    ("session", Basis::PerSession),
    ("area", Basis::PerArea),
    ("plan", Basis::Once),
    ("unit", Basis::PerUnit),
];

/// The entries that the rules of an add-on may name.
pub(super) struct Nameable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) areas: &'i Ids<'s, AreaIndex>,
    pub(super) concerns: &'i Ids<'s, ConcernIndex>,
    pub(super) offers: &'i Ids<'s, OfferIndex>,
}

/// An add-on that was added, with those of its rules that name other add-ons.
struct Added<'s> {
    index: AddOnIndex,
    raw: Raw<'s>,
    rules: AddOnRules,
    needs: Option<Raw<'s>>,
    excludes: Option<Raw<'s>>,
}

/// Adds the add-ons, and gives back their ids.
pub(super) fn add_ons<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Nameable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Ids<'s, AddOnIndex> {
    let mut ids = Ids::optional("add-on");
    let mut added = Vec::new();
    for raw in list(reader, field, "[(id: \"serum\", label: \"Serum\", single: 25, per: session)]")
    {
        let Some(entry) = reader.entry::<schema::AddOn<'s>>(raw) else {
            ids.lost();
            continue;
        };
        if !lists::belongs(reader, entry.list) {
            ids.of_another_list(reader.optional_text(entry.id).unwrap_or_default());
            continue;
        }
        let id = ids.read(reader, raw, entry.id);
        let rules = rules(reader, known, &entry);
        let tax = tax_class(reader, builder, entry.tax).unwrap_or_default();
        let guide = known_as(reader, ("guide", entry.guide), entry.id, &GUIDE_ADD_ONS);
        let Some((id, add_on)) = id.zip(add_on(reader, currency, raw, &entry)) else { continue };
        let index = builder.add_add_on(AddOn { id: id.clone(), guide, tax, ..add_on });
        let index = accepted(reader, raw, index);
        ids.added(&id, index);
        let (needs, excludes) = (entry.needs, entry.excludes);
        added.extend(index.map(|index| Added { index, raw, rules, needs, excludes }));
    }
    // An add-on may name one that stands after it.
    for Added { index, raw, mut rules, needs, excludes } in added {
        rules.needs = others(reader, &ids, index, needs);
        rules.needs_elsewhere = of_other_lists(&ids, needs);
        rules.excludes = others(reader, &ids, index, excludes);
        let set = builder.set_add_on_rules(index, rules);
        accepted(reader, excludes.or(needs).unwrap_or(raw), set);
    }
    ids
}

/// The ids that a list names and that only other lists of the file sell.
fn of_other_lists<'s>(ids: &Ids<'s, AddOnIndex>, field: Option<Raw<'s>>) -> Vec<String> {
    let named = field.and_then(Raw::items).unwrap_or_default();
    let elsewhere = named.into_iter().filter(|raw| ids.is_of_another_list(*raw));
    elsewhere.filter_map(|raw| Some(raw.quoted()?.into_owned())).collect()
}

/// Reads an add-on; its id, its rules, its tax and what it is to the guide aside.
fn add_on<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    entry: &schema::AddOn<'s>,
) -> Option<AddOn> {
    let label = label(reader, raw, entry.label, "add-on");
    let basis = basis(reader, raw, entry);
    let price = price(reader, currency, raw, entry, basis);
    let unit = unit(reader, entry, basis);
    let (alone, alone_minutes) = alone(reader, entry.alone, currency);
    let reason = reader.optional_text(entry.reason);
    let minutes = minutes(reader, entry.minutes);
    Some(AddOn {
        id: String::new(),
        label,
        price: price?,
        basis: basis?,
        unit,
        alone,
        reason,
        guide: None,
        minutes,
        alone_minutes,
        rules: AddOnRules::default(),
        tax: TaxClass::default(),
        source: reader.reference(raw),
    })
}

/// Price without a treatment, and its minutes then: `60`, or `(price: 60, minutes: 30)`.
fn alone<'s>(
    reader: &mut Reader<'s>,
    field: Option<Raw<'s>>,
    currency: Currency,
) -> (Option<Price>, Option<Minutes>) {
    let Some(raw) = field else { return (None, None) };
    if !amount::says_more(raw, &["price", "minutes"]) {
        return (amount::price(reader, raw, currency), None);
    }
    let Some(entry) = reader.entry::<schema::Alone<'s>>(raw) else { return (None, None) };
    let price = amount::price_or_ends(reader, raw, entry.price, (entry.from, entry.to), currency);
    (price, minutes(reader, entry.minutes))
}

/// Basis by which it is charged; a percentage goes by the sessions if nothing is said.
fn basis<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, entry: &schema::AddOn<'s>) -> Option<Basis> {
    let per = match (entry.per, entry.percent) {
        (None, Some(_)) => return Some(Basis::PerSession),
        (per, _) => per,
    };
    let example = "per: session, per: plan for once, or per: unit for each of so many";
    let per = reader.required(raw, per, "per", "add-on", example)?;
    let basis = reader.word(per, &BASES)?;
    let (found, hint) = match basis {
        Basis::PerArea if entry.percent.is_some() => {
            ("area", "write per: session; the price of the treatment goes by the areas already")
        }
        Basis::PerUnit if entry.percent.is_some() => {
            ("unit", "write per: session, or a price of one unit in place of `percent`")
        }
        _ => return Some(basis),
    };
    let message =
        format!("expected `per` to be session or plan beside `percent`, but found {found}");
    reader.refuse(per, Code::NotBeside, message, hint)
}

/// Name of a unit, which only what is charged by the unit has.
fn unit<'s>(
    reader: &mut Reader<'s>,
    entry: &schema::AddOn<'s>,
    basis: Option<Basis>,
) -> Option<String> {
    let raw = entry.unit?;
    if basis.is_some_and(|basis| basis != Basis::PerUnit) {
        let message = "expected `per: unit` beside `unit`, but this add-on is not sold by the unit";
        return reader.refuse(raw, Code::NeedsField, message, "write per: unit, or remove `unit`");
    }
    reader.text(raw)
}

/// Price: a percentage, or prices of its own.
fn price<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    entry: &schema::AddOn<'s>,
    basis: Option<Basis>,
) -> Option<AddOnPrice> {
    if let Some(percent) = entry.percent {
        if entry.single.is_some() || entry.courses.is_some() {
            let message = "expected `percent` or a price in this add-on, but found both";
            return reader.refuse(percent, Code::OneOf, message, "keep the one that is meant");
        }
        return amount::percent(reader, percent).map(AddOnPrice::Percent);
    }
    if entry.single.is_none() && entry.courses.is_none() {
        let message =
            "expected `single`, `courses` or `percent` in this add-on, but all are missing";
        reader.error(reader.opening(raw), Code::OneOf, message, LADDER_EXAMPLE);
    }
    let written_rungs = ladders::written_rungs(reader, entry.single, entry.courses, None, currency);
    ladders::without_minutes(reader, &written_rungs);
    let combine = entry.courses_combine.and_then(|raw| reader.flag(raw)).unwrap_or(true);
    let placed = ladders::ladder(reader, raw, written_rungs, combine)?;
    let counted = if basis == Some(Basis::PerUnit) { "units" } else { "sessions" };
    lints::ladders::warn(reader, &placed, counted, currency);
    Some(AddOnPrice::Ladder(placed.ladder))
}

/// The rules that name no other add-on.
fn rules<'s>(
    reader: &mut Reader<'s>,
    known: &Nameable<'_, 's>,
    entry: &schema::AddOn<'s>,
) -> AddOnRules {
    let mut rules = AddOnRules::default();
    if let Some(raw) = entry.only_with
        && let Some(only) = reader.entry::<schema::OnlyWith<'s>>(raw)
    {
        rules.only_techniques = named(reader, known.techniques, only.techniques);
        rules.only_areas = named(reader, known.areas, only.areas);
        rules.only_concerns = named(reader, known.concerns, only.concerns);
        let says_nothing =
            only.techniques.is_none() && only.areas.is_none() && only.concerns.is_none();
        if says_nothing {
            let message = "expected `techniques`, `areas` or `concerns` in this `only_with` entry, but all are missing";
            let hint = "write only_with: (techniques: [\"standard\"]), or remove it";
            reader.error(reader.span(raw), Code::OneOf, message, hint);
        }
    }
    if let Some(raw) = entry.included_with
        && let Some(included) = reader.entry::<schema::IncludedWith<'s>>(raw)
    {
        rules.included_techniques = named(reader, known.techniques, included.techniques);
        rules.included_offers = named(reader, known.offers, included.offers);
        if included.techniques.is_none() && included.offers.is_none() {
            let message = "expected `techniques` or `offers` in this `included_with` entry, but both are missing";
            let hint = "write included_with: (offers: [\"standard/face\"]), or remove it";
            reader.error(reader.span(raw), Code::OneOf, message, hint);
        }
    }
    rules
}

/// The entries that a list names: at least one.
pub(super) fn named<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
) -> Vec<I> {
    let Some(raw) = field else { return Vec::new() };
    let before = reader.diagnostics.len();
    let mentions = reader.list(raw, "the ids in square brackets, each in quotes: [\"…\", \"…\"]");
    if mentions.is_empty() && reader.diagnostics.len() == before {
        reader.error(
            reader.span(raw),
            Code::EmptyList,
            "expected at least one id, but found none",
            "write the ids that are meant, or remove this",
        );
    }
    let mut found: Vec<I> = mentions.iter().filter_map(|&raw| ids.find(reader, raw)).collect();
    found.extend(mentions.iter().flat_map(|&raw| ids.others(raw)));
    found.sort();
    found.dedup();
    found
}

/// The other add-ons that a rule of one names.
fn others<'s>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, AddOnIndex>,
    own: AddOnIndex,
    field: Option<Raw<'s>>,
) -> Vec<AddOnIndex> {
    let mut found = named(reader, ids, field);
    if let Some(raw) = field.filter(|_| found.contains(&own)) {
        let message = "expected other add-ons here, but found this one itself";
        reader.error(reader.span(raw), Code::RefersToItself, message, "remove it from the list");
        found.retain(|other| *other != own);
    }
    found
}
