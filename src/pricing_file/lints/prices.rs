//! What is allowed, but probably not meant: the owner is warned, the list is used as written.

use super::untaken;
use crate::{
    catalog::{AreaIndex, Coverage, Price, Rung, SessionCount, TechniqueIndex},
    money::{Amount, Currency, High, Money},
    pricing_file::{
        amount::{price, written},
        coverage::Place,
        ladders::PlacedLadder,
        offers::Sold,
        reader::Reader,
        schema::Raw,
    },
};
use std::collections::BTreeMap;

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
pub(in crate::pricing_file) type PriceBand = (Money, Money);

/// The band that the owner writes, else the usual one of the currency; `None` where none is known.
pub(in crate::pricing_file) fn price_band<'s>(
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
            "expected the lowest and the highest price that a session usually has",
            "write price_band: (from: 60, to: 800)",
        ),
    }
}

/// Warns of offers whose prices are probably not meant.
pub(in crate::pricing_file) fn warn<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    band: Option<PriceBand>,
    sold: &[Sold<'s>],
) {
    for offer in sold {
        warn_of_ladder(reader, &offer.ladder, currency);
        if let Some(band) = band.filter(|_| offer.place.beside.is_empty()) {
            warn_of_band(reader, &offer.ladder, currency, band);
        }
    }
    warn_of_combinations(reader, sold, currency);
}

/// Warns of the first price of an offer that is, for each session, outside the usual band.
fn warn_of_band<'s>(
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
        reader.warning(reader.span(raw), message, hint);
        return;
    }
}

/// Warns where more sessions cost less in total, and of courses and tiers that nobody would take.
pub(in crate::pricing_file) fn warn_of_ladder<'s>(
    reader: &mut Reader<'s>,
    placed: &PlacedLadder<'s>,
    currency: Currency,
) {
    untaken::warn(reader, placed, currency);
    let rungs = placed.ladder.rungs();
    for (shorter, longer) in rungs.iter().zip(rungs.iter().skip(1)) {
        let (few, many) = (shorter.sessions(), longer.sessions());
        let (less, more) = (shorter.price().amount(), longer.price().amount());
        if let (Some((few_cost, many_cost)), Some(raw)) =
            (dearer(less, more, currency), placed.place(many))
        {
            let message =
                format!("{many} sessions cost less ({many_cost}) than {few} ({few_cost})");
            reader.warning(
                reader.span(raw),
                message,
                "check both prices; they are used as written",
            );
        }
    }
    let Some(single) = placed.ladder.single().map(Rung::price) else { return };
    for rung in rungs.iter().skip(1) {
        let Ok(singles) = single.amount().times(u32::from(rung.sessions().get())) else { continue };
        let Some((course, singles)) = dearer(rung.price().amount(), singles, currency) else {
            continue;
        };
        if let Some(raw) = placed.place(rung.sessions()) {
            let message = format!(
                "the course of {} costs more ({course}) than so many singles ({singles})",
                rung.sessions()
            );
            reader.warning(
                reader.span(raw),
                message,
                "check both prices; nobody would buy this course",
            );
        }
    }
}

/// Warns where areas together cost more at one session than each of them alone.
fn warn_of_combinations<'s>(reader: &mut Reader<'s>, sold: &[Sold<'s>], currency: Currency) {
    let single = |offer: &Sold<'s>| offer.ladder.ladder.single().map(|rung| rung.price().amount());
    let together = |offer: &'_ Sold<'s>| -> Vec<AreaIndex> {
        match &offer.place {
            Place { coverage: Coverage::Together(areas), size: None, beside }
                if beside.is_empty() =>
            {
                areas.clone()
            }
            _ => Vec::new(),
        }
    };
    let alone: BTreeMap<(TechniqueIndex, AreaIndex), Amount> = sold
        .iter()
        .filter_map(|offer| match together(offer).as_slice() {
            [area] => Some(((offer.technique, *area), single(offer)?)),
            _ => None,
        })
        .collect();
    for offer in sold.iter().filter(|offer| together(offer).len() > 1) {
        let parts = together(offer).iter().try_fold(Amount::ZERO, |sum, &area| {
            sum.plus(*alone.get(&(offer.technique, area))?).ok()
        });
        let found =
            single(offer).zip(parts).and_then(|(whole, parts)| dearer(whole, parts, currency));
        if let (Some((whole, parts)), Some(raw)) = (found, offer.ladder.place(SessionCount::MIN)) {
            let message =
                format!("these areas cost more together ({whole}) than each alone ({parts})");
            reader.warning(
                reader.span(raw),
                message,
                "check the prices of the parts; the cheaper way is taken",
            );
        }
    }
}

/// Where `first` is above `second` at an end that both state: those two ends, as written in a list.
pub(super) fn dearer(
    first: Amount,
    second: Amount,
    currency: Currency,
) -> Option<(String, String)> {
    let low = (first.low, second.low);
    let ends = match (first.known_high(), second.known_high()) {
        (Some(first_high), Some(second_high)) if first_high > second_high => {
            (first_high, second_high)
        }
        _ if is_stated(first) && is_stated(second) && low.0 > low.1 => low,
        _ => return None,
    };
    Some((written(ends.0, currency), written(ends.1, currency)))
}

/// Whether the low end is a stated one.
fn is_stated(amount: Amount) -> bool {
    amount.high != High::Unknown
}
