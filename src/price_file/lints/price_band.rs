//! Band of prices within which a session usually lies, and offers outside of it.

use super::dearer::is_stated;
use crate::{
    catalog::Price,
    money::{Currency, Money},
    price_file::{
        Code,
        amount::{price, written},
        ladders::PlacedLadder,
        reader::Reader,
        schema::Raw,
    },
};

/// Between which prices a session usually lies, in whole units of the currency.
const USUAL: [(&str, &str, &str); 11] = [
    ("AUD", "100", "1100"),
    ("CAD", "100", "1000"),
    ("CHF", "80", "700"),
    ("DKK", "500", "5000"),
    ("EUR", "50", "700"),
    ("GBP", "40", "600"),
    ("JPY", "10000", "110000"),
    ("NOK", "800", "8000"),
    ("NZD", "100", "1200"),
    ("SEK", "800", "8000"),
    ("USD", "100", "700"),
];

/// The lowest and the highest price that a session usually has.
pub(in crate::price_file) type PriceBand = (Money, Money);

/// The band that the owner writes, else the usual one of the currency; `None` if none is known.
pub(in crate::price_file) fn price_band<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    field: Option<Raw<'s>>,
) -> Option<PriceBand> {
    let Some(raw) = field else {
        let (_, from, to) = USUAL.iter().find(|(code, _, _)| *code == currency.code())?;
        return currency.amount(from).zip(currency.amount(to));
    };
    match price(reader, raw, currency)? {
        Price::Range(range) if range.low() < range.high() => Some((range.low(), range.high())),
        _ => reader.refuse(
            raw,
            Code::NotAPriceBand,
            "expected the lowest and the highest price that a session usually has",
            "write price_band: (from: 60, to: 800)",
        ),
    }
}

/// Warns of the first price of an offer that is, for each session, outside the usual band.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    placed: &PlacedLadder<'s>,
    currency: Currency,
    (from, to): PriceBand,
) {
    for rung in placed.ladder.rungs() {
        let (count, amount) = (u32::from(rung.sessions().get()), rung.price().amount());
        let (Ok(least), Ok(most)) = (from.times(count), to.times(count)) else { continue };
        let is_free = amount.known_high() == Some(Money::ZERO) || !is_stated(amount);
        let is_above = amount.known_high().unwrap_or(amount.low) > most;
        if is_free || (amount.low >= least && !is_above) {
            continue;
        }
        let Some(raw) = placed.place(rung.sessions()) else { continue };
        let side = if is_above { "more" } else { "less" };
        let (from, to) = (written(from, currency), written(to, currency));
        let message = format!("a session costs {side} here than the usual {from} to {to}");
        let hint = format!(
            "check the price; where it is meant, write price_band: (from: {from}, to: {to}) with other amounts at the top of the list"
        );
        reader.warning(reader.span(raw), Code::OutsidePriceBand, message, hint);
        return;
    }
}
