//! Payment of a plan: deposits and instalments.

use super::{
    Code,
    amount::{fixed, percent},
    entries::accepted,
    lists,
    only_with::{Limiting, only_with},
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
};
use crate::{
    catalog::{Deposit, DepositRate, InstalmentPlan, PriceListBuilder},
    money::Currency,
};
use std::ops::RangeInclusive;

/// Most instalments of a plan.
const PARTS: RangeInclusive<u16> = 2..=60;

/// Adds the deposits.
pub(super) fn deposits<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Limiting<'_, 's>,
    field: Option<Raw<'s>>,
) {
    for raw in one_or_several(reader, field, "[(amount: 50), (amount: 100, above: 500)]") {
        let Some(entry) = reader.entry::<schema::Deposit<'s>>(raw) else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        let before = reader.diagnostics.len();
        let rate = rate(reader, currency, raw, &entry);
        let above = entry.above.and_then(|raw| fixed(reader, raw, currency));
        let only_with = only_with(reader, known, entry.only_with);
        let with_fees_alone = entry.with_fees_alone.map_or(Some(false), |raw| reader.flag(raw));
        let note = reader.optional_text(entry.note);
        // One that goes only with what other lists of the file sell is never due here.
        if !only_with.can_be_met() {
            continue;
        }
        // A limit that was not understood must not leave it due for everything.
        let read = rate.zip(with_fees_alone);
        if let (Some((rate, with_fees_alone)), true) = (read, reader.diagnostics.len() == before) {
            let source = reader.reference(raw);
            let deposit = Deposit { rate, above, only_with, with_fees_alone, note, source };
            accepted(reader, raw, builder.add_deposit(deposit));
        }
    }
}

/// Adds the ways to pay in instalments.
pub(super) fn instalments<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Limiting<'_, 's>,
    field: Option<Raw<'s>>,
) {
    for raw in one_or_several(reader, field, "[(parts: 3), (parts: 12, above: 600)]") {
        let Some(entry) = reader.entry::<schema::Instalments<'s>>(raw) else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        let before = reader.diagnostics.len();
        let parts = reader.required(raw, entry.parts, "parts", "instalments entry", "parts: 4");
        let parts = parts.and_then(|raw| reader.whole(raw, PARTS));
        let above = entry.above.and_then(|raw| fixed(reader, raw, currency));
        let only_with = only_with(reader, known, entry.only_with);
        let note = reader.optional_text(entry.note);
        // Those that go only with what other lists of the file sell are never offered here.
        if !only_with.can_be_met() {
            continue;
        }
        if let (Some(parts), true) = (parts, reader.diagnostics.len() == before) {
            let source = reader.reference(raw);
            let plan = InstalmentPlan { parts, above, only_with, note, source };
            accepted(reader, raw, builder.add_instalments(plan));
        }
    }
}

/// One entry, or a list of them.
fn one_or_several<'s>(
    reader: &mut Reader<'s>,
    field: Option<Raw<'s>>,
    example: &str,
) -> Vec<Raw<'s>> {
    match field {
        Some(raw) if raw.kind() == Some(Kind::Open('[')) => reader.list(raw, example),
        one => one.into_iter().collect(),
    }
}

fn rate<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    entry: &schema::Deposit<'s>,
) -> Option<DepositRate> {
    match (entry.amount, entry.percent) {
        (Some(amount), None) => {
            if let Some(cap) = entry.cap {
                let message = "expected `cap` beside `percent`, but found it beside `amount`";
                return reader.refuse(
                    cap,
                    Code::NotBeside,
                    message,
                    "remove it, or write percent: 50, cap: 100",
                );
            }
            fixed(reader, amount, currency).map(DepositRate::Amount)
        }
        (None, Some(of_total)) => {
            let cap = entry.cap.and_then(|raw| fixed(reader, raw, currency));
            let percent = percent(reader, of_total)?;
            Some(DepositRate::Percent { percent, cap })
        }
        _ => {
            let message = "expected either `amount` or `percent` in this deposit";
            reader.error(
                reader.opening(raw),
                Code::OneOf,
                message,
                "write amount: 50, or percent: 50",
            );
            None
        }
    }
}
