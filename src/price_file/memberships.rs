//! Memberships: what members pay to be one.

use super::{
    amount::{fixed, price},
    entries::{accepted, label, list},
    ids::Ids,
    ladders::months,
    lists,
    reader::Reader,
    schema::{self, Raw},
};
use crate::{
    catalog::{FeePeriod, Membership, MembershipIndex, Price, PriceListBuilder},
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

/// Adds the memberships, and gives back their ids.
pub(super) fn memberships<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
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
        let membership = membership(reader, currency, raw, &entry);
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
    currency: Currency,
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
        reader.error(reader.span(raw), message, hint);
    }
    let set_up = entry.set_up.map_or(Some(Money::ZERO), |raw| fixed(reader, raw, currency));
    Some(Membership {
        id: String::new(),
        label,
        fee: fee?,
        every: every?,
        shortest_months,
        set_up: set_up?,
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
        return reader.refuse(raw, message, hint);
    }
    Some(fee)
}
