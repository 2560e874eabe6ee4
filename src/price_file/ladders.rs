//! Ladders: the single price and the courses of an offer or an add-on.

use super::{
    Code,
    amount::{percent, price, price_between, price_or_ends, says_more},
    minutes::minutes,
    reader::Reader,
    schema::{self, Raw},
};
use crate::{
    catalog::{
        Ladder, LadderError, MAX_SESSIONS, Minutes, Price, Rung, RungRule, SessionCount, Tier,
    },
    money::Currency,
};
use std::collections::BTreeMap;

/// Remedy if there is no price at all.
pub(super) const LADDER_EXAMPLE: &str = "add single: 190, or courses: {3: 495}, or both";

/// The most months that a course may be valid.
const MOST_MONTHS: u16 = 600;

/// A ladder with the place of each of its rungs.
#[derive(Debug)]
pub(super) struct PlacedLadder<'s> {
    pub(super) ladder: Ladder,
    places: Vec<(SessionCount, Raw<'s>)>,
    tier_places: BTreeMap<SessionCount, Raw<'s>>,
}

impl<'s> PlacedLadder<'s> {
    /// Ladder of an offer that has special prices only.
    pub(super) fn unpublished(courses_combine: bool) -> Self {
        let (places, tier_places) = (Vec::new(), BTreeMap::new());
        Self { ladder: Ladder::unpublished(courses_combine), places, tier_places }
    }

    /// Place of the price of so many sessions.
    pub(super) fn place(&self, sessions: SessionCount) -> Option<Raw<'s>> {
        self.places.iter().find(|(count, _)| *count == sessions).map(|(_, raw)| *raw)
    }

    /// Place of the tier from so many sessions.
    pub(super) fn tier_place(&self, from: SessionCount) -> Option<Raw<'s>> {
        self.tier_places.get(&from).copied()
    }
}

/// A rung as written: a price, or a rule that needs the single price first.
#[derive(Debug)]
pub(super) struct WrittenRung<'s> {
    sessions: SessionCount,
    price: WrittenPrice,
    /// With their place.
    minutes: Option<(Raw<'s>, Minutes)>,
    valid_months: Option<u16>,
    note: Option<String>,
    /// The number of sessions, or the single price.
    raw: Raw<'s>,
}

#[derive(Clone, Copy, Debug)]
enum WrittenPrice {
    Stated(Price),
    Rule(RungRule),
    /// Reported as wrong; it holds the place, so that nothing is called missing.
    Faulty,
}

/// Months that a course is valid.
pub(super) fn months<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<u16> {
    reader.whole(raw, 1..=MOST_MONTHS)
}

/// Reads a single price and courses; `valid_months` goes for the courses that name no months.
pub(super) fn written_rungs<'s>(
    reader: &mut Reader<'s>,
    single: Option<Raw<'s>>,
    courses: Option<Raw<'s>>,
    valid_months: Option<u16>,
    currency: Currency,
) -> Vec<WrittenRung<'s>> {
    let mut written_rungs: Vec<_> =
        single.map(|raw| single_rung(reader, raw, currency)).into_iter().collect();
    let courses = courses.map(|raw| reader.pairs(raw, "{3: 495, 6: 900}")).unwrap_or_default();
    for (count, value) in courses {
        let Some(sessions) = course_length(reader, count) else { continue };
        let mut written = course(reader, count, sessions, value, currency);
        written.valid_months = written.valid_months.or(valid_months);
        written_rungs.push(written);
    }
    written_rungs
}

/// Rung of a single session: `190`, or `(price: 190, minutes: 45, note: "…")`.
fn single_rung<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, currency: Currency) -> WrittenRung<'s> {
    let mut written = WrittenRung::faulty(SessionCount::MIN, raw);
    let stated = if says_more(raw, &["price", "minutes", "note"]) {
        let Some(entry) = reader.entry::<schema::Single<'s>>(raw) else { return written };
        written.minutes = rung_minutes(reader, entry.minutes);
        written.note = reader.optional_text(entry.note);
        price_or_ends(reader, raw, entry.price, (entry.from, entry.to), currency)
    } else {
        price(reader, raw, currency)
    };
    written.price = stated.map_or(WrittenPrice::Faulty, WrittenPrice::Stated);
    written
}

fn rung_minutes<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> Option<(Raw<'s>, Minutes)> {
    field.zip(minutes(reader, field))
}

/// Reports the minutes of single prices and courses of what has minutes of its own alone.
pub(super) fn without_minutes<'s>(reader: &mut Reader<'s>, written_rungs: &[WrittenRung<'s>]) {
    for (raw, _) in written_rungs.iter().filter_map(|written| written.minutes) {
        let message = "expected no `minutes` with a price of an add-on";
        let hint = "write them beside the prices; they are the same however it is bought";
        reader.error(reader.span(raw), Code::NotBeside, message, hint);
    }
}

impl<'s> WrittenRung<'s> {
    /// A rung of which nothing could be read yet but what it is for.
    fn faulty(sessions: SessionCount, raw: Raw<'s>) -> Self {
        let (minutes, valid_months, note) = (None, None, None);
        Self { sessions, price: WrittenPrice::Faulty, minutes, valid_months, note, raw }
    }
}

/// A tier with the place of its number of sessions.
#[derive(Debug)]
pub(super) struct PlacedTier<'s> {
    tier: Tier,
    raw: Raw<'s>,
}

/// Reads volume tiers: from so many sessions, so much off each.
pub(super) fn tiers<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> Vec<PlacedTier<'s>> {
    let pairs = field.map(|raw| reader.pairs(raw, "{3: (percent_off: 10)}")).unwrap_or_default();
    let mut tiers = Vec::new();
    for (count, value) in pairs {
        let from = reader.whole(count, 1..=MAX_SESSIONS).and_then(SessionCount::new);
        let entry: Option<schema::Tier<'s>> = reader.entry(value);
        let off = entry.and_then(|tier| {
            reader.required(value, tier.percent_off, "percent_off", "tier", "percent_off: 10")
        });
        let off = off.and_then(|raw| percent(reader, raw));
        if let Some((from, off)) = from.zip(off) {
            let tier = Tier { from, off, source: reader.reference(count) };
            tiers.push(PlacedTier { tier, raw: count });
        }
    }
    tiers
}

/// The ladder with its tiers; `None` if they can't be, which is reported at the first of them.
pub(super) fn with_tiers<'s>(
    reader: &mut Reader<'s>,
    placed: PlacedLadder<'s>,
    tiers: Vec<PlacedTier<'s>>,
) -> Option<PlacedLadder<'s>> {
    let Some(first) = tiers.first().map(|tier| tier.raw) else { return Some(placed) };
    let mut tier_places = BTreeMap::new();
    for PlacedTier { tier, raw } in &tiers {
        if let Some(first) = tier_places.insert(tier.from, *raw) {
            let message = format!("there are two tiers from {} sessions", tier.from);
            let hint = format!("remove one of them; the first is on line {}", reader.line(first));
            let remedy = reader.removal(hint, &raw.span());
            return reader.refuse(*raw, Code::SaidTwice, message, remedy);
        }
    }
    let tiers = tiers.into_iter().map(|tier| tier.tier).collect();
    match placed.ladder.with_tiers(tiers) {
        Ok(ladder) => Some(PlacedLadder { ladder, tier_places, ..placed }),
        Err(error @ LadderError::NoSingle) => reader.refuse(
            first,
            Code::NoSinglePrice,
            error.to_string(),
            "add single: and the price of one session",
        ),
        Err(error) => {
            reader.refuse(first, Code::NotWorkedOut, error.to_string(), "check this tier")
        }
    }
}

/// The number of sessions of a course: at least two.
fn course_length<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<SessionCount> {
    if raw.text() == "1" {
        let message = "expected a course of at least 2 sessions, but found 1";
        return reader.refuse(
            raw,
            Code::CourseOfOne,
            message,
            "write the price of one session as single: 190",
        );
    }
    reader.whole(raw, 2..=MAX_SESSIONS).and_then(SessionCount::new)
}

/// Rung of a course, as written.
fn course<'s>(
    reader: &mut Reader<'s>,
    count: Raw<'s>,
    sessions: SessionCount,
    value: Raw<'s>,
    currency: Currency,
) -> WrittenRung<'s> {
    let mut written = WrittenRung::faulty(sessions, count);
    if !value.text().starts_with('(') {
        written.price =
            price(reader, value, currency).map_or(WrittenPrice::Faulty, WrittenPrice::Stated);
        return written;
    }
    let Some(entry) = reader.entry::<schema::Course<'s>>(value) else { return written };
    written.minutes = rung_minutes(reader, entry.minutes);
    written.valid_months = entry.valid_months.and_then(|raw| months(reader, raw));
    written.note = reader.optional_text(entry.note);
    let stated = match (entry.price, entry.from.or(entry.to), entry.percent_off, entry.pay_for) {
        (Some(raw), None, None, None) => price(reader, raw, currency).map(WrittenPrice::Stated),
        (None, Some(_), None, None) => {
            price_between(reader, value, entry.from, entry.to, currency).map(WrittenPrice::Stated)
        }
        (None, None, Some(raw), None) => {
            percent(reader, raw).map(|off| WrittenPrice::Rule(RungRule::PercentOff(off)))
        }
        (None, None, None, Some(raw)) => {
            pay_for(reader, raw, sessions).map(|paid| WrittenPrice::Rule(RungRule::PayFor(paid)))
        }
        _ => {
            let message =
                "expected exactly one of `price`, `percent_off` and `pay_for` in this course";
            reader.error(
                reader.opening(value),
                Code::OneOf,
                message,
                "write price: 495, or percent_off: 10, or pay_for: 5",
            );
            None
        }
    };
    if let Some(get) = entry.get {
        check_get(reader, get, sessions, entry.pay_for.is_some());
    }
    written.price = stated.unwrap_or(WrittenPrice::Faulty);
    written
}

/// Sessions of a course that are paid: not more than it has.
fn pay_for<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    sessions: SessionCount,
) -> Option<SessionCount> {
    let paid = reader.whole(raw, 1..=MAX_SESSIONS).and_then(SessionCount::new)?;
    if paid <= sessions {
        return Some(paid);
    }
    let message = format!(
        "expected to pay for at most the {sessions} sessions of this course, but found {paid}"
    );
    reader.refuse(
        raw,
        Code::PaysForMore,
        message,
        "swap the two numbers, or write the price itself",
    )
}

/// `get` repeats the number of sessions for readers.
fn check_get<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, sessions: SessionCount, pays_for: bool) {
    if !pays_for {
        reader.error(
            reader.span(raw),
            Code::NeedsField,
            "expected `pay_for` beside `get`, but it is missing",
            "write pay_for: 5, get: 6",
        );
    } else if reader.whole(raw, 2..=MAX_SESSIONS).is_some_and(|get| get != sessions.get()) {
        let message = format!(
            "expected `get` to be {sessions}, the sessions of this course, but found {}",
            raw.text()
        );
        reader.error(
            reader.span(raw),
            Code::GetDiffers,
            message,
            format!("write get: {sessions}, or remove it"),
        );
    }
}

/// Puts the rungs together; `None` if one is faulty or stands twice.
pub(super) fn ladder<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    written_rungs: Vec<WrittenRung<'s>>,
    courses_combine: bool,
) -> Option<PlacedLadder<'s>> {
    let single = written_rungs
        .iter()
        .find(|written| written.sessions == SessionCount::MIN)
        .map(|written| written.price);
    let mut places: Vec<(SessionCount, Raw<'s>)> = Vec::new();
    let mut rungs = Vec::new();
    let mut complete = !written_rungs.is_empty();
    for written in written_rungs {
        if let Some((_, first)) = places.iter().find(|(sessions, _)| *sessions == written.sessions)
        {
            let count = written.sessions.get();
            let what = if count == 1 {
                "a single session".to_owned()
            } else {
                format!("{count} sessions")
            };
            let message = format!("there are two prices for {what}");
            let hint = format!("remove one of them; the first is on line {}", reader.line(*first));
            let remedy = reader.removal(hint, &written.raw.span());
            reader.error(reader.span(written.raw), Code::SaidTwice, message, remedy);
            complete = false;
            continue;
        }
        places.push((written.sessions, written.raw));
        match rung(reader, written, single) {
            Some(rung) => rungs.push(rung),
            None => complete = false,
        }
    }
    if !complete {
        return None;
    }
    match Ladder::new(rungs, courses_combine) {
        Ok(ladder) => Some(PlacedLadder { ladder, places, tier_places: BTreeMap::new() }),
        Err(error) => reader.refuse(entry, Code::NotWorkedOut, error.to_string(), LADDER_EXAMPLE),
    }
}

fn rung<'s>(
    reader: &mut Reader<'s>,
    written: WrittenRung<'s>,
    single: Option<WrittenPrice>,
) -> Option<Rung> {
    let mut rung = match (written.price, single) {
        (WrittenPrice::Stated(price), _) => Rung::priced(written.sessions, price),
        (WrittenPrice::Rule(rule), Some(WrittenPrice::Stated(single))) => {
            match Rung::by_rule(written.sessions, rule, single) {
                Ok(rung) => rung,
                Err(LadderError::Overflow(overflow)) => {
                    return reader.refuse(
                        written.raw,
                        Code::NotWorkedOut,
                        overflow.to_string(),
                        "check the single price",
                    );
                }
                Err(error) => {
                    return reader.refuse(
                        written.raw,
                        Code::NotWorkedOut,
                        error.to_string(),
                        "write the price itself",
                    );
                }
            }
        }
        (WrittenPrice::Rule(_), None) => {
            let message = "expected a single price, because this course is worked out from it, but there is none";
            return reader.refuse(
                written.raw,
                Code::NoSinglePrice,
                message,
                "add single: and the price of one session, or write the course's own price",
            );
        }
        (WrittenPrice::Rule(_), Some(_)) | (WrittenPrice::Faulty, _) => return None,
    };
    rung.minutes = written.minutes.map(|(_, minutes)| minutes);
    rung.valid_months = written.valid_months;
    rung.note = written.note;
    rung.source = reader.reference(written.raw);
    Some(rung)
}
