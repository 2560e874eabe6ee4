//! Courses and tiers that nobody would take, because smaller ones come cheaper.

use super::dearer::dearer;
use crate::{
    catalog::{Ladder, Rung, SessionCount},
    money::{Amount, Currency, High},
    price_file::{Code, ladders::PlacedLadder, reader::Reader},
};
use std::collections::BTreeMap;

/// The cheapest price of 0, 1, 2 … sessions from the rungs looked at so far, each with the place of
/// the rung that is bought last; `None` if so many can't be bought.
type Cheapest = Vec<Option<(Amount, usize)>>;

/// Warns of courses and tiers of a ladder.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, placed: &PlacedLadder<'s>, currency: Currency) {
    let has_tiers = !placed.ladder.tiers().is_empty();
    if has_tiers {
        warn_of_tiers(reader, placed, currency);
    }
    if has_tiers || placed.ladder.rungs().len() > 2 {
        warn_of_courses(reader, placed, currency);
    }
}

/// Warns of courses that cost more than smaller ones, or than their sessions at the price of a
/// tier.
fn warn_of_courses<'s>(reader: &mut Reader<'s>, placed: &PlacedLadder<'s>, currency: Currency) {
    let ladder = &placed.ladder;
    let mut cheapest: Cheapest = vec![Some((Amount::ZERO, 0))];
    for (place, rung) in ladder.rungs().iter().enumerate() {
        while cheapest.len() < usize::from(rung.sessions().get()) {
            let next = from_rungs(ladder, place, &cheapest);
            cheapest.push(next);
        }
        let smaller = from_rungs(ladder, place, &cheapest);
        if rung.sessions() > SessionCount::MIN {
            warn_of_course(reader, placed, rung, smaller, &cheapest, currency);
        }
        let own = Some((rung.price().amount(), place)).filter(|(amount, _)| is_known(*amount));
        cheapest.push([smaller, own].into_iter().flatten().min());
    }
}

/// Warns of a course that is dearer than what is bought instead, unless that is singles alone,
/// which is told with the ladder.
fn warn_of_course<'s>(
    reader: &mut Reader<'s>,
    placed: &PlacedLadder<'s>,
    rung: &Rung,
    smaller: Option<(Amount, usize)>,
    cheapest: &Cheapest,
    currency: Currency,
) {
    let (ladder, sessions, course) = (&placed.ladder, rung.sessions(), rung.price().amount());
    let as_singles = ladder.single().and_then(|_| singles(ladder, sessions.get()));
    let is_dearer = |other: Amount| {
        Some(other).filter(|other| *other < course).and_then(|it| dearer(course, it, currency))
    };
    if as_singles.and_then(|singles| dearer(course, singles, currency)).is_some() {
        return;
    }
    let tier = ladder.tier_price(sessions).ok().flatten();
    let by_tier = tier.filter(|tier| smaller.is_none_or(|(amount, _)| *tier < amount));
    let found = match (by_tier, smaller) {
        (Some(tier), _) => is_dearer(tier)
            .map(|ends| (ends, format!("{sessions} sessions at the price of their tier"))),
        (None, Some((amount, last))) => {
            is_dearer(amount).map(|ends| (ends, purchases(ladder, sessions, last, cheapest)))
        }
        (None, None) => None,
    };
    if let (Some(((cost, less), instead)), Some(raw)) = (found, placed.place(sessions)) {
        let message =
            format!("the course of {sessions} costs more ({cost}) than {instead} ({less})");
        let hint = "check both prices; nobody would buy this course";
        reader.warning(reader.span(raw), Code::DearCourse, message, hint);
    }
}

/// The cheapest way to buy one session more than `cheapest` reaches, with the first rungs alone.
fn from_rungs(ladder: &Ladder, rungs: usize, cheapest: &Cheapest) -> Option<(Amount, usize)> {
    let sessions = cheapest.len();
    let ways = ladder.rungs().iter().take(rungs).enumerate().filter_map(|(place, rung)| {
        let before = sessions.checked_sub(usize::from(rung.sessions().get()))?;
        let before = if is_beside_singles(ladder, rung) {
            singles(ladder, u16::try_from(before).ok()?)?
        } else {
            cheapest.get(before)?.as_ref()?.0
        };
        let amount = before.plus(rung.price().amount()).ok().filter(|it| is_known(*it))?;
        Some((amount, place))
    });
    ways.min()
}

/// Purchases, the longest courses first: "2 courses of 3 and a single session".
fn purchases(
    ladder: &Ladder,
    sessions: SessionCount,
    mut last: usize,
    cheapest: &Cheapest,
) -> String {
    let mut counts: BTreeMap<SessionCount, usize> = BTreeMap::new();
    let mut left = usize::from(sessions.get());
    while let Some(rung) = ladder.rungs().get(last).filter(|_| left > 0) {
        *counts.entry(rung.sessions()).or_default() += 1;
        left = left.saturating_sub(usize::from(rung.sessions().get()));
        if is_beside_singles(ladder, rung) {
            *counts.entry(SessionCount::MIN).or_default() += left;
            break;
        }
        let Some(Some((_, before))) = cheapest.get(left) else { break };
        last = *before;
    }
    let named = counts.iter().rev().filter(|(_, count)| **count > 0);
    let named = named.map(|(sessions, count)| match (sessions.get(), count) {
        (1, 1) => "a single session".to_owned(),
        (1, count) => format!("{count} single sessions"),
        (sessions, 1) => format!("a course of {sessions}"),
        (sessions, count) => format!("{count} courses of {sessions}"),
    });
    named.collect::<Vec<_>>().join(" and ")
}

/// True if a rung is a course beside which nothing but singles can be bought.
fn is_beside_singles(ladder: &Ladder, rung: &Rung) -> bool {
    rung.sessions() > SessionCount::MIN && !ladder.courses_combine()
}

/// Price of so many single sessions.
fn singles(ladder: &Ladder, count: u16) -> Option<Amount> {
    if count == 0 {
        return Some(Amount::ZERO);
    }
    ladder.single()?.price().amount().times(u32::from(count)).ok()
}

fn is_known(amount: Amount) -> bool {
    amount.high != High::Unknown
}

/// Warns of tiers that take off less than the one before, and of those with which more sessions
/// cost less in total.
fn warn_of_tiers<'s>(reader: &mut Reader<'s>, placed: &PlacedLadder<'s>, currency: Currency) {
    let tiers = placed.ladder.tiers();
    for (smaller, larger) in tiers.iter().zip(tiers.iter().skip(1)) {
        if let Some(raw) = placed.tier_place(larger.from).filter(|_| larger.off < smaller.off) {
            let message = format!(
                "from {} sessions on less comes off ({} percent) than from {} on ({} percent)",
                larger.from, larger.off, smaller.from, smaller.off
            );
            let hint = "check both percentages; they are used as written";
            reader.warning(reader.span(raw), Code::MoreForLess, message, hint);
        }
    }
    for tier in tiers {
        let Some(fewer) = tier.from.get().checked_sub(1).and_then(SessionCount::new) else {
            continue;
        };
        let before = placed.ladder.tier_price(fewer).ok().flatten();
        let before = before.or_else(|| singles(&placed.ladder, fewer.get()));
        let with_it = placed.ladder.tier_price(tier.from).ok().flatten();
        let crossed =
            before.zip(with_it).and_then(|(before, with_it)| dearer(before, with_it, currency));
        if let (Some((few_cost, many_cost)), Some(raw)) = (crossed, placed.tier_place(tier.from)) {
            let message =
                format!("{} sessions cost less ({many_cost}) than {fewer} ({few_cost})", tier.from);
            let hint = "check both prices; they are used as written";
            reader.warning(reader.span(raw), Code::MoreForLess, message, hint);
        }
    }
}
