//! Memberships: what members pay to be one, and what they have for it.

use super::{
    Code,
    add_ons::named,
    amount::{fixed, price},
    coverage::is_any,
    entries::{accepted, label, list},
    ids::Ids,
    ladders::months,
    lists,
    reader::Reader,
    schema::{self, Raw},
};
use crate::{
    catalog::{
        AddOnIndex, FeePeriod, Held, Holding, MAX_SESSIONS, Membership, MembershipIndex,
        OfferIndex, Price, PriceListBuilder, SessionCount, SpecialScope, TechniqueIndex,
    },
    money::{Currency, Money},
};

/// Periods in which a fee may be due.
const PERIODS: [(&str, FeePeriod); 5] = [
    ("week", FeePeriod::Week),
    ("two_weeks", FeePeriod::TwoWeeks),
    ("month", FeePeriod::Month),
    ("quarter", FeePeriod::Quarter),
    ("year", FeePeriod::Year),
];

/// The most entries of `holds`: a membership has a few.
const MOST_HOLDINGS: usize = 100;

/// The entries that a membership may hold.
pub(super) struct Keepable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) offers: &'i Ids<'s, OfferIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
}

/// Adds the memberships, and gives back their ids.
pub(super) fn memberships<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Keepable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Ids<'s, MembershipIndex> {
    let mut ids = Ids::optional("membership");
    for raw in list(reader, field, "[(id: \"club\", label: \"Club\", fee: 299)]") {
        let Some(entry) = reader.entry::<schema::Membership<'s>>(raw) else {
            ids.lost();
            continue;
        };
        if !lists::belongs(reader, entry.list) {
            ids.of_another_list(reader.optional_text(entry.id).unwrap_or_default());
            continue;
        }
        let id = ids.read(reader, raw, entry.id);
        let membership = membership(reader, builder, currency, known, raw, &entry);
        if let Some((id, membership)) = id.zip(membership) {
            let added = builder.add_membership(Membership { id: id.clone(), ..membership });
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// Reads a membership, its id aside.
fn membership<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    currency: Currency,
    known: &Keepable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::Membership<'s>,
) -> Option<Membership> {
    let label = label(reader, raw, entry.label, "membership");
    let fee = reader.required(raw, entry.fee, "fee", "membership", "fee: 299");
    let fee = fee.and_then(|fee| fee_price(reader, fee, currency));
    let every = entry.every.map_or(Some(FeePeriod::Once), |raw| reader.word(raw, &PERIODS));
    let shortest_months = entry.months.and_then(|raw| months(reader, raw));
    if let (Some(raw), None) = (entry.months, entry.every) {
        let message = "expected `every` beside `months`, but it is missing";
        let hint = "add every: month or every: year, for what the fee is paid";
        reader.error(reader.span(raw), Code::NeedsField, message, hint);
    }
    let set_up = entry.set_up.map_or(Some(Money::ZERO), |raw| fixed(reader, raw, currency));
    let holds = holds(reader, builder, known, entry.holds);
    Some(Membership {
        id: String::new(),
        label,
        fee: fee?,
        every: every?,
        shortest_months,
        set_up: set_up?,
        holds: holds?,
        note: reader.optional_text(entry.note),
        source: reader.reference(raw),
    })
}

/// Fee due each time: any price, but part of nothing else.
fn fee_price<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, currency: Currency) -> Option<Price> {
    let fee = price(reader, raw, currency)?;
    if fee == Price::Included {
        let message = "expected what members pay, but found the word included";
        let hint = "write fee: 0 if it costs nothing, or fee: on_request";
        return reader.refuse(raw, Code::NotAPrice, message, hint);
    }
    Some(fee)
}

/// Things that members have for their fee; `None` if they would have one by two entries.
fn holds<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    known: &Keepable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Option<Vec<Holding>> {
    let entries = list(reader, field, "[(techniques: [\"standard\"], times: 1, every: month)]");
    if let Some(raw) = entries.get(MOST_HOLDINGS) {
        let message = format!("expected at most {MOST_HOLDINGS} entries in `holds`");
        return reader.refuse(
            *raw,
            Code::TooMany,
            message,
            "name several techniques or offers in one entry",
        );
    }
    let (mut holds, mut places) = (Vec::new(), Vec::new());
    for raw in entries {
        if let Some(holding) = holding(reader, known, raw) {
            holds.push(holding);
            places.push(raw);
        }
    }
    if let Some((position, id)) = builder.held_twice(&holds)
        && let Some(raw) = places.get(position)
    {
        let message = format!("this membership holds \"{id}\" twice");
        return reader.refuse(
            *raw,
            Code::SaidTwice,
            message,
            "name it in one entry of `holds` only",
        );
    }
    Some(holds)
}

/// An entry of `holds`; `None` if it can't be read, or is of nothing that this list of the file
/// sells.
fn holding<'s>(reader: &mut Reader<'s>, known: &Keepable<'_, 's>, raw: Raw<'s>) -> Option<Holding> {
    let entry: schema::Holding<'s> = reader.entry(raw)?;
    let times = reader.required(raw, entry.times, "times", "`holds` entry", "times: 1");
    let times = times.and_then(|raw| reader.whole(raw, 1..=MAX_SESSIONS));
    let every = entry.every.map_or(Some(FeePeriod::Once), |raw| reader.word(raw, &PERIODS));
    let of = held(reader, known, raw, &entry);
    Some(Holding { of: of?, times: times.and_then(SessionCount::new)?, every: every? })
}

/// The thing that is held: treatments, or an add-on.
fn held<'s>(
    reader: &mut Reader<'s>,
    known: &Keepable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::Holding<'s>,
) -> Option<Held> {
    let names_treatments = entry.techniques.is_some() || entry.offers.is_some();
    match entry.add_on {
        Some(add_on) if !names_treatments => known.add_ons.find(reader, add_on).map(Held::AddOn),
        None if names_treatments => {
            let scope = held_scope(reader, known, entry);
            scope.names_something().then_some(Held::Treatments(scope))
        }
        Some(_) | None => {
            let message =
                "expected either `techniques` and `offers`, or `add_on` in this `holds` entry";
            let hint = "write techniques: [\"standard\"], or techniques: any for all that you treat with, or add_on: \"led\"";
            reader.error(reader.opening(raw), Code::OneOf, message, hint);
            None
        }
    }
}

/// The treatments that are held; `any` are all of them.
fn held_scope<'s>(
    reader: &mut Reader<'s>,
    known: &Keepable<'_, 's>,
    entry: &schema::Holding<'s>,
) -> SpecialScope {
    if entry.offers.is_none() && entry.techniques.is_some_and(is_any) {
        return SpecialScope::default();
    }
    SpecialScope {
        techniques: entry.techniques.map(|raw| named(reader, known.techniques, Some(raw))),
        offers: entry.offers.map(|raw| named(reader, known.offers, Some(raw))),
    }
}
