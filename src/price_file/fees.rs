//! Fees: what they cost, when they are charged, and what of them is credited.

use super::{
    Code,
    amount::{fixed, percent, price},
    entries::{accepted, label, list},
    ids::Ids,
    lists,
    minutes::minutes,
    near::plain_word,
    only_with::{Limiting, only_with},
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
    tax::tax_class,
};
use crate::{
    catalog::{Credit, CreditDay, CreditPart, Fee, FeeIndex, FeePrice, FeeWhen, PriceListBuilder},
    money::Currency,
};

/// Times when a fee may be charged.
const WHENS: [(&str, FeeWhen); 3] = [
    ("always", FeeWhen::Always),
    ("new_clients", FeeWhen::NewClients),
    ("chosen", FeeWhen::Chosen),
];

/// Periods in which a fee may be due.
const PER: [(&str, bool); 2] = [("plan", false), ("year", true)];

/// Day that a credit may count to, beside that of the first session.
const CREDIT_IF: [(&str, CreditDay); 1] = [("booked", CreditDay::Booking)];

/// The word for a credit of the whole fee.
const FULL: &str = "full";

/// Adds the fees, and gives back their ids.
pub(super) fn fees<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Limiting<'_, 's>,
    field: Option<Raw<'s>>,
) -> Ids<'s, FeeIndex> {
    let mut ids = Ids::optional("fee");
    for raw in list(reader, field, "[(id: \"consultation\", label: \"Consultation\", price: 30)]") {
        let Some(entry) = reader.entry::<schema::Fee<'s>>(raw) else {
            ids.lost();
            continue;
        };
        if !lists::belongs(reader, entry.list) {
            ids.of_another_list(reader.optional_text(entry.id).unwrap_or_default());
            continue;
        }
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "fee");
        let price = fee_price(reader, currency, raw, &entry);
        let when = entry.when.map_or(Some(FeeWhen::Chosen), |when| reader.word(when, &WHENS));
        let per_year = entry.per.map_or(Some(false), |per| reader.word(per, &PER));
        let minutes = minutes(reader, entry.minutes);
        let credit = credit(reader, currency, &entry, price);
        let only_with = only_with(reader, known, entry.only_with);
        let tax = tax_class(reader, builder, entry.tax).unwrap_or_default();
        let source = reader.reference(raw);
        // One that goes only with what other lists of the file sell is never charged here.
        if !only_with.can_be_met() {
            continue;
        }
        let read = (id, price, when, per_year);
        let (Some(id), Some(price), Some(when), Some(is_yearly)) = read else { continue };
        let fee = Fee {
            when,
            only_with,
            minutes,
            credit,
            is_yearly,
            tax,
            source,
            ..Fee::new(id.clone(), label, price)
        };
        let added = builder.add_fee(fee);
        ids.added(&id, accepted(reader, raw, added));
    }
    ids
}

/// A price, or a percentage of everything else.
fn fee_price<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    entry: &schema::Fee<'s>,
) -> Option<FeePrice> {
    let Some(share) = entry.percent else {
        let example = "price: 30, or price: 0 for something free";
        let own = reader.required(raw, entry.price, "price", "fee", example)?;
        return price(reader, own, currency).map(FeePrice::Price);
    };
    if let Some(beside) = entry.price.or(entry.credit).or(entry.per) {
        let message = "expected `percent` without a price, a credit or `per`, but found one";
        let hint = "keep percent: 2 alone for a surcharge on the whole sum, or remove it";
        return reader.refuse(beside, Code::NotBeside, message, hint);
    }
    if let Some(tax) = entry.tax {
        let message =
            "expected no `tax` beside `percent`, because a surcharge is taxed as what it is on";
        let hint = "remove `tax`, or write a `price` that is taxed by itself";
        return reader.refuse(tax, Code::NotBeside, message, hint);
    }
    if let Some(minutes) = entry.minutes {
        let message = "expected no `minutes` beside `percent`, because a surcharge takes no time";
        let hint = "remove `minutes`, or write a `price` for what takes the time";
        return reader.refuse(minutes, Code::NotBeside, message, hint);
    }
    percent(reader, share).map(FeePrice::Surcharge)
}

/// Credit: `full`, an amount, or `(percent: 50)`.
fn credit<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    entry: &schema::Fee<'s>,
    fee: Option<FeePrice>,
) -> Option<Credit> {
    let within_days = entry.credit_within_days.and_then(|raw| reader.whole(raw, 1..=3650));
    let counts_to =
        entry.credit_if.map_or(Some(CreditDay::default()), |raw| reader.word(raw, &CREDIT_IF));
    let Some(raw) = entry.credit else {
        let beside =
            [("credit_within_days", entry.credit_within_days), ("credit_if", entry.credit_if)];
        for (name, raw) in beside.into_iter().filter_map(|(name, raw)| Some((name, raw?))) {
            let message = format!("expected `credit` beside `{name}`, but it is missing");
            reader.error(
                reader.span(raw),
                Code::NeedsField,
                message,
                "add credit: full, or credit: 40",
            );
        }
        return None;
    };
    let part = if raw.kind() == Some(Kind::Open('(')) {
        let part: schema::CreditPart<'s> = reader.entry(raw)?;
        let share = reader.required(raw, part.percent, "percent", "credit", "percent: 50")?;
        CreditPart::Percent(percent(reader, share)?)
    } else if plain_word(raw.text()) == FULL {
        CreditPart::Full
    } else if raw.text().starts_with(char::is_alphabetic) {
        let message = format!("expected a credit, but found the word {}", raw.text());
        return reader.refuse(
            raw,
            Code::NotAPrice,
            message,
            "write full, or an amount, or (percent: 50)",
        );
    } else {
        let amount = fixed(reader, raw, currency)?;
        let own = fee.and_then(|fee| match fee {
            FeePrice::Price(price) => price.amount().known_high(),
            FeePrice::Surcharge(_) => None,
        });
        if own.is_some_and(|own| amount > own) {
            let message = "expected a credit of at most the fee itself, but found more";
            return reader.refuse(
                raw,
                Code::CreditAboveFee,
                message,
                "write credit: full, or a smaller amount",
            );
        }
        CreditPart::Amount(amount)
    };
    Some(Credit { part, within_days, counts_to: counts_to? })
}
