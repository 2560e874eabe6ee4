//! The reference: every set of disjoint offers, every way to buy n sessions, every count.
//!
//! It shares no code with the engine but the types that it is asked in, and is as plain as the
//! contract: enumerate, compare, take the best.

use crate::arbitrary::{AREAS, AnyList, AnyPrice};
use needlepoint::estimate::Selection;
use std::{cmp::Reverse, collections::BTreeSet};

/// An upper end, in the contract's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Top {
    Known(i64),
    Open,
    Unknown,
}

/// Compared by high end, then low end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ends {
    pub(crate) high: Top,
    pub(crate) low: i64,
}

const NOTHING: Ends = Ends { high: Top::Known(0), low: 0 };

fn ends(price: AnyPrice) -> Ends {
    match price {
        AnyPrice::Range(low, high) => Ends { high: Top::Known(high), low },
        AnyPrice::From(low) => Ends { high: Top::Open, low },
        AnyPrice::OnRequest => Ends { high: Top::Unknown, low: 0 },
        AnyPrice::Included => NOTHING,
    }
}

fn add(a: Ends, b: Ends) -> Ends {
    let high = match (a.high, b.high) {
        (Top::Known(a), Top::Known(b)) => Top::Known(a + b),
        (a, b) => a.max(b),
    };
    Ends { high, low: a.low + b.low }
}

/// One way to buy n sessions of an offer: its price, and its rungs from the longest.
type Way = (Ends, Vec<u16>);

/// All multisets of rungs that make exactly n sessions.
fn ways(rungs: &[(u16, AnyPrice)], combine: bool, n: u16) -> Vec<Way> {
    fn extend(
        rungs: &[(u16, AnyPrice)],
        n: u16,
        so_far: &mut Vec<(u16, AnyPrice)>,
        found: &mut Vec<Vec<(u16, AnyPrice)>>,
    ) {
        if n == 0 {
            found.push(so_far.clone());
            return;
        }
        let Some((&(sessions, price), rest)) = rungs.split_last() else { return };
        if sessions <= n {
            so_far.push((sessions, price));
            extend(rungs, n - sessions, so_far, found);
            so_far.pop();
        }
        extend(rest, n, so_far, found);
    }
    let mut found = Vec::new();
    extend(rungs, n, &mut Vec::new(), &mut found);
    found.retain(|way| combine || way.iter().filter(|(sessions, _)| *sessions > 1).count() <= 1);
    let price = |way: &Vec<(u16, AnyPrice)>| {
        let sum = way.iter().fold(NOTHING, |sum, (_, price)| add(sum, ends(*price)));
        // A purchase on request leaves the whole line without an amount.
        if sum.high == Top::Unknown { Ends { low: 0, ..sum } } else { sum }
    };
    found
        .iter()
        .map(|way| (price(way), way.iter().map(|(sessions, _)| *sessions).collect()))
        .collect()
}

/// The cheapest way, a tie going to the fewest purchases, then to the longer courses.
fn cheapest_way(rungs: &[(u16, AnyPrice)], combine: bool, n: u16) -> Option<Way> {
    ways(rungs, combine, n)
        .into_iter()
        .min_by_key(|(price, way)| (*price, way.len(), Reverse(way.clone())))
}

/// The lines of a plan for one count: offer positions with what is bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bought {
    pub(crate) offers: Vec<(usize, Way)>,
    pub(crate) total: Ends,
}

/// Every set of disjoint offers that `fits` the chosen areas, each offer touching one of them.
fn covers(list: &AnyList, chosen: &BTreeSet<usize>, exactly: bool) -> Vec<Vec<usize>> {
    (0..1_u32 << list.offers.len())
        .map(|set| (0..list.offers.len()).filter(|n| set & (1 << n) != 0).collect::<Vec<_>>())
        .filter(|offers| {
            let all: Vec<usize> =
                offers.iter().flat_map(|&n| list.offers[n].areas.iter().copied()).collect();
            let union: BTreeSet<usize> = all.iter().copied().collect();
            let disjoint = all.len() == union.len();
            let touching = offers.iter().all(|&n| !list.offers[n].areas.is_disjoint(chosen));
            disjoint
                && touching
                && if exactly { union == *chosen } else { union.is_superset(chosen) }
        })
        .collect()
}

fn treatments(list: &AnyList, covers: &[Vec<usize>], n: u16) -> Option<Bought> {
    let buy = |offers: &Vec<usize>| -> Option<Bought> {
        let way = |&o: &usize| {
            Some((o, cheapest_way(&list.offers[o].rungs, list.offers[o].courses_combine, n)?))
        };
        let offers: Vec<(usize, Way)> = offers.iter().map(way).collect::<Option<_>>()?;
        let total = offers.iter().fold(NOTHING, |sum, (_, (price, _))| add(sum, *price));
        Some(Bought { offers, total })
    };
    covers.iter().filter_map(buy).min_by_key(|bought| {
        let mut courses: Vec<u16> =
            bought.offers.iter().flat_map(|(_, (_, way))| way.clone()).collect();
        courses.sort_by_key(|&sessions| Reverse(sessions));
        let order: Vec<usize> = bought.offers.iter().map(|(offer, _)| *offer).collect();
        (bought.total, bought.offers.len(), courses.len(), Reverse(courses), order)
    })
}

/// What every count of the selection comes to; `None` for one that can't be bought.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) by_count: Vec<(u16, Option<(Bought, Ends)>)>,
}

/// The plans of a selection whose areas are of the list; `None` where no cover exists at all.
pub(crate) fn reference(list: &AnyList, selection: &Selection) -> Option<Reference> {
    let chosen: BTreeSet<usize> =
        (0..AREAS).filter(|n| selection.areas.contains(&format!("a{n}"))).collect();
    let sold_at_any_count =
        |covers: &[Vec<usize>]| (1..=60).any(|n| treatments(list, covers, n).is_some());
    let exact = covers(list, &chosen, true);
    let covers = if sold_at_any_count(&exact) { exact } else { covers(list, &chosen, false) };
    if covers.is_empty() {
        return None;
    }
    let counts =
        selection.sessions.expect("a number of sessions").counts().map(std::num::NonZeroU16::get);
    let by_count = counts.map(|n| {
        let plan = treatments(list, &covers, n).and_then(|bought| {
            let total = extras(list, selection, n, bought.total)?;
            Some((bought, total))
        });
        (n, plan)
    });
    Some(Reference { by_count: by_count.collect() })
}

/// Add-ons, fee and added tax on top of the treatments.
fn extras(list: &AnyList, selection: &Selection, n: u16, treatments: Ends) -> Option<Ends> {
    let mut total = treatments;
    for (position, (rungs, per_session)) in list.add_ons.iter().enumerate() {
        let id = format!("x{position}");
        let Some(chosen) = selection.add_ons.iter().find(|add_on| add_on.id == id) else {
            continue;
        };
        let units =
            if *per_session { chosen.sessions.map_or(n, |own| own.get().min(n)) } else { 1 };
        total = add(total, cheapest_way(rungs, true, units)?.0);
    }
    if let Some(fee) = list.fee.filter(|_| !selection.fees.is_empty()) {
        total = add(total, ends(fee));
    }
    if let Some((rate, true)) = list.tax {
        let taxed = |amount: i64| amount + (amount * i64::from(rate) + 500_000) / 1_000_000;
        let high = match total.high {
            Top::Known(high) => Top::Known(taxed(high)),
            open => open,
        };
        total = Ends { high, low: taxed(total.low) };
    }
    Some(total)
}
