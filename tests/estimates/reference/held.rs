//! What the membership holds: every use by itself, on its day.

use super::{Choice, treatments::Instance};
use crate::estimates::arbitrary::{AnyHolding, AnyList};
use needlepoint::catalog::FeePeriod;
use std::collections::{BTreeMap, BTreeSet};

/// What holds for the patient; nothing where she is no member.
pub(super) fn holdings<'l>(
    list: &'l AnyList,
    choice: &Choice,
) -> impl Iterator<Item = &'l AnyHolding> {
    let is_member = choice.selection.member.is_some();
    list.payment.holds.iter().filter(move |_| is_member)
}

/// Every way in which sessions of the lines of a cover may be held, the sessions of each line; of
/// those with which the rest of a line `is_sold`, by its place and its held sessions.
pub(super) fn ways(
    list: &AnyList,
    choice: &Choice,
    cover: &[Instance],
    n: u16,
    mut is_sold: impl FnMut(usize, u16) -> bool,
) -> Vec<Vec<u16>> {
    let all: Vec<&AnyHolding> = holdings(list, choice).collect();
    let holding = |line: &Instance| {
        let technique = list.offers[line.offer].technique;
        all.iter().position(|one| one.has_offer(line.offer, technique))
    };
    let of_line: Vec<Option<usize>> = cover.iter().map(holding).collect();
    let mut ways: Vec<Vec<u16>> = vec![Vec::new()];
    for (place, line) in of_line.iter().enumerate() {
        let most = if line.is_some() { n } else { 0 };
        let sold: Vec<u16> = (0..=most).filter(|&held| is_sold(place, held)).collect();
        let longer = ways.iter().flat_map(|way| {
            sold.iter().map(move |held| way.iter().chain([held]).copied().collect::<Vec<u16>>())
        });
        let fits = |way: &Vec<u16>| {
            all.iter().enumerate().all(|(position, holding)| {
                let own = way.iter().zip(&of_line).filter(|(_, line)| **line == Some(position));
                fit(list, holding, own.map(|(held, _)| *held), n)
            })
        };
        ways = longer.filter(fits).collect();
    }
    ways
}

/// Whether so many sessions of each line find a place in the periods: as a flow from the lines to the
/// periods, put up one session at a time.
fn fit(list: &AnyList, holding: &AnyHolding, held: impl Iterator<Item = u16>, n: u16) -> bool {
    let held: Vec<u16> = held.collect();
    if held.iter().sum::<u16>() <= holding.times {
        return true;
    }
    let mut sessions: BTreeMap<i64, u16> = BTreeMap::new();
    for session in 0..n {
        *sessions.entry(period(list, holding, session)).or_default() += 1;
    }
    // By line: its sessions in each period that are held.
    let mut placed: Vec<BTreeMap<i64, u16>> = Vec::new();
    for held in held {
        placed.push(BTreeMap::new());
        let line = placed.len() - 1;
        for _ in 0..held {
            if !place(line, &mut placed, &sessions, holding.times, &mut BTreeSet::new()) {
                return false;
            }
        }
    }
    true
}

/// Places one session more of a line, for which another line may have to make room.
fn place(
    line: usize,
    placed: &mut [BTreeMap<i64, u16>],
    sessions: &BTreeMap<i64, u16>,
    times: u16,
    tried: &mut BTreeSet<i64>,
) -> bool {
    let in_period = |line: &BTreeMap<i64, u16>, period| line.get(&period).copied().unwrap_or(0);
    for (&period, &most) in sessions {
        if in_period(&placed[line], period) == most || !tried.insert(period) {
            continue;
        }
        let used: u16 = placed.iter().map(|one| in_period(one, period)).sum();
        if used == times {
            let others = (0..placed.len()).filter(|&other| other != line);
            let others: Vec<usize> =
                others.filter(|&other| in_period(&placed[other], period) > 0).collect();
            let moved =
                others.into_iter().find(|&other| place(other, placed, sessions, times, tried));
            let Some(moved) = moved else { continue };
            *placed[moved].get_mut(&period).unwrap() -= 1;
        }
        *placed[line].entry(period).or_default() += 1;
        return true;
    }
    false
}

/// The most uses that are held of those at some sessions, each with its number and its uses: those of
/// all, or of as many as are chosen, at which most is held.
pub(super) fn most_uses(
    list: &AnyList,
    holding: &AnyHolding,
    sessions: &[(u16, u16)],
    chosen: Option<u16>,
) -> u16 {
    let mut left = sessions.to_vec();
    let mut used: BTreeMap<i64, u16> = BTreeMap::new();
    let held = |used: &BTreeMap<i64, u16>| -> u16 {
        used.values().map(|uses| holding.times.min(*uses)).sum()
    };
    let with = |used: &BTreeMap<i64, u16>, (session, uses): (u16, u16)| {
        let mut used = used.clone();
        *used.entry(period(list, holding, session)).or_default() += uses;
        used
    };
    for _ in 0..chosen.unwrap_or(u16::MAX) {
        let best = (0..left.len()).max_by_key(|&place| held(&with(&used, left[place])));
        let Some(best) = best else { break };
        used = with(&used, left.swap_remove(best));
    }
    held(&used)
}

/// The period of a session, both counted from the first. Sessions follow each other as soon as they
/// may; where nobody says when, all are on the first day.
fn period(list: &AnyList, holding: &AnyHolding, session: u16) -> i64 {
    let weeks = list.payment.weeks.map_or(0, |(least, _)| least);
    let day = 7 * i64::from(weeks) * i64::from(session);
    match holding.every {
        FeePeriod::Once => 0,
        FeePeriod::Week => day / 7,
        FeePeriod::TwoWeeks => day / 14,
        // Months are the twelfths of a year.
        FeePeriod::Month => day * 12 / 365,
        FeePeriod::Quarter => day * 4 / 365,
        FeePeriod::Year => day / 365,
    }
}
