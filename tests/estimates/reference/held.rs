//! What the membership holds: every use by itself, on its day.

use super::{
    Choice,
    add_ons::held_uses,
    treatments::{Bought, Instance},
};
use crate::estimates::arbitrary::{AnyHeld, AnyHolding, AnyList};
use needlepoint::catalog::FeePeriod;
use std::collections::{BTreeMap, BTreeSet};

/// What earlier plans had of what is held.
#[derive(Clone, Debug, Default)]
pub(super) struct Had {
    /// Sessions of these plans.
    sessions: u16,
    /// By the position of the holding and the period.
    used: BTreeMap<(usize, i64), u16>,
}

impl Had {
    /// What is had after a plan of so many sessions of a treatment: of its uses as many in the earliest
    /// periods as can be.
    pub(super) fn after(list: &AnyList, choice: &Choice, (n, bought): (u16, &Bought)) -> Self {
        let mut used = choice.had.used.clone();
        let sessions = n.max(choice.sessions_of_packages());
        for (position, holding) in holdings(list, choice).enumerate() {
            let up_to = |until: i64| match holding.of {
                AnyHeld::AddOn(add_on) if choice.add_ons.contains_key(&add_on) => {
                    let (mut at_sessions, chosen, held) =
                        held_uses(list, choice, add_on, (n, bought));
                    at_sessions.retain(|(at, _)| period(list, choice, holding, *at) <= until);
                    most_uses(list, choice, position, &at_sessions, chosen).min(held)
                }
                AnyHeld::AddOn(_) => 0,
                AnyHeld::AnyTreatment | AnyHeld::Technique(_) | AnyHeld::Offers(_) => {
                    let lines = bought.lines.iter().zip(&bought.held);
                    let own = lines.filter(|((line, _), _)| {
                        holding.has_offer(line.offer, list.offers[line.offer].technique)
                    });
                    placed(list, choice, position, own.map(|(_, held)| *held), (n, until))
                }
            };
            let periods: BTreeSet<i64> =
                (0..sessions).map(|session| period(list, choice, holding, session)).collect();
            let mut before = 0;
            for period in periods {
                let all = up_to(period);
                *used.entry((position, period)).or_default() += all - before;
                before = all;
            }
        }
        Self { sessions: choice.had.sessions + n, used }
    }
}

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
            (0..all.len()).all(|position| {
                let own = way.iter().zip(&of_line).filter(|(_, line)| **line == Some(position));
                fit(list, choice, position, own.map(|(held, _)| *held), n)
            })
        };
        ways = longer.filter(fits).collect();
    }
    ways
}

/// Every choice of so many of the n sessions of a line that are held, a bit each, the rest of the cover
/// aside; of those in one period that are on the same of some days, the first ones.
pub(super) fn choices(
    list: &AnyList,
    choice: &Choice,
    line: &Instance,
    (n, held): (u16, u16),
    days: &[u64],
) -> Vec<u64> {
    let technique = list.offers[line.offer].technique;
    let mut all = holdings(list, choice).enumerate();
    let Some((position, holding)) = all.find(|(_, one)| one.has_offer(line.offer, technique))
    else {
        return if held == 0 { vec![0] } else { Vec::new() };
    };
    let mut alike: BTreeMap<(i64, Vec<bool>), Vec<u16>> = BTreeMap::new();
    for session in 0..n {
        let on = days.iter().map(|on| *on & (1_u64 << session) != 0).collect();
        alike.entry((period(list, choice, holding, session), on)).or_default().push(session);
    }
    let mut chosen: Vec<(u64, BTreeMap<i64, u16>)> = vec![(0, BTreeMap::new())];
    for ((period, _), sessions) in &alike {
        let with = |(taken, used): &(u64, BTreeMap<i64, u16>), count: usize| {
            let mut used = used.clone();
            *used.entry(*period).or_default() += u16::try_from(count).unwrap();
            let more = sessions[..count].iter().fold(0, |more, session| more | (1_u64 << session));
            (taken | more, used)
        };
        let longer =
            chosen.iter().flat_map(|one| (0..=sessions.len()).map(move |count| with(one, count)));
        let left = left_in(choice, position, holding, *period);
        chosen = longer.filter(|(_, used)| used[period] <= left).collect();
    }
    let taken = chosen.into_iter().map(|(taken, _)| taken);
    taken.filter(|taken| taken.count_ones() == u32::from(held)).collect()
}

/// Whether so many sessions of each line find a place in the periods.
fn fit(
    list: &AnyList,
    choice: &Choice,
    position: usize,
    held: impl Iterator<Item = u16>,
    n: u16,
) -> bool {
    let held: Vec<u16> = held.collect();
    placed(list, choice, position, held.iter().copied(), (n, i64::MAX)) == held.iter().sum::<u16>()
}

/// How many of so many sessions of each line find a place in the periods up to one: as a flow from the
/// lines to the periods, put up one session at a time.
fn placed(
    list: &AnyList,
    choice: &Choice,
    position: usize,
    held: impl Iterator<Item = u16>,
    (n, until): (u16, i64),
) -> u16 {
    let holding = &list.payment.holds[position];
    let mut sessions: BTreeMap<i64, (u16, u16)> = BTreeMap::new();
    for session in 0..n {
        let period = period(list, choice, holding, session);
        let left = left_in(choice, position, holding, period);
        sessions.entry(period).or_insert((0, left)).0 += 1;
    }
    sessions.retain(|&period, _| period <= until);
    // By line: its sessions in each period that are held.
    let mut placed: Vec<BTreeMap<i64, u16>> = Vec::new();
    let mut all = 0;
    for held in held {
        placed.push(BTreeMap::new());
        let line = placed.len() - 1;
        for _ in 0..held {
            all += u16::from(place(line, &mut placed, &sessions, &mut BTreeSet::new()));
        }
    }
    all
}

/// What earlier plans left in a period.
fn left_in(choice: &Choice, position: usize, holding: &AnyHolding, period: i64) -> u16 {
    let used = choice.had.used.get(&(position, period)).copied();
    holding.times - used.unwrap_or(0)
}

/// Places one session more of a line, for which another line may have to make room. Of each period the
/// sessions of a line and what is left for all lines are said.
fn place(
    line: usize,
    placed: &mut [BTreeMap<i64, u16>],
    sessions: &BTreeMap<i64, (u16, u16)>,
    tried: &mut BTreeSet<i64>,
) -> bool {
    let in_period = |line: &BTreeMap<i64, u16>, period| line.get(&period).copied().unwrap_or(0);
    for (&period, &(most, left)) in sessions {
        if in_period(&placed[line], period) == most || !tried.insert(period) {
            continue;
        }
        let used: u16 = placed.iter().map(|one| in_period(one, period)).sum();
        if used == left {
            let others = (0..placed.len()).filter(|&other| other != line);
            let others: Vec<usize> =
                others.filter(|&other| in_period(&placed[other], period) > 0).collect();
            let moved = others.into_iter().find(|&other| place(other, placed, sessions, tried));
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
    choice: &Choice,
    position: usize,
    sessions: &[(u16, u16)],
    chosen: Option<u16>,
) -> u16 {
    let holding = &list.payment.holds[position];
    let mut left = sessions.to_vec();
    let mut used: BTreeMap<i64, u16> = BTreeMap::new();
    let held = |used: &BTreeMap<i64, u16>| -> u16 {
        let held =
            |(&period, uses): (&i64, &u16)| left_in(choice, position, holding, period).min(*uses);
        used.iter().map(held).sum()
    };
    let with = |used: &BTreeMap<i64, u16>, (session, uses): (u16, u16)| {
        let mut used = used.clone();
        *used.entry(period(list, choice, holding, session)).or_default() += uses;
        used
    };
    for _ in 0..chosen.unwrap_or(u16::MAX) {
        let best = (0..left.len()).max_by_key(|&place| held(&with(&used, left[place])));
        let Some(best) = best else { break };
        used = with(&used, left.swap_remove(best));
    }
    held(&used)
}

/// The period of a session, both counted from the first of all plans. Sessions follow each other as soon
/// as they may; where nobody says when, all are on the first day.
fn period(list: &AnyList, choice: &Choice, holding: &AnyHolding, session: u16) -> i64 {
    let weeks = list.weeks.map_or(0, |(least, _)| least);
    let day = 7 * i64::from(weeks) * i64::from(choice.had.sessions + session);
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
