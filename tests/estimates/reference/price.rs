//! Prices with two ends, and every way to buy sessions.

use crate::arbitrary::{AnyOffer, AnyPrice};
use std::cmp::Reverse;

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

pub(super) const NOTHING: Ends = Ends { high: Top::Known(0), low: 0 };

pub(super) fn ends(price: AnyPrice) -> Ends {
    match price {
        AnyPrice::Range(low, high) => Ends { high: Top::Known(high), low },
        AnyPrice::From(low) => Ends { high: Top::Open, low },
        AnyPrice::OnRequest => Ends { high: Top::Unknown, low: 0 },
        AnyPrice::Included => NOTHING,
    }
}

pub(super) fn add(a: Ends, b: Ends) -> Ends {
    let high = match (a.high, b.high) {
        (Top::Known(a), Top::Known(b)) => Top::Known(a + b),
        (a, b) => a.max(b),
    };
    Ends { high, low: a.low + b.low }
}

/// One way to buy n sessions of an offer: its price, and its rungs from the longest.
pub(crate) type Way = (Ends, Vec<u16>);

/// Something that can be bought: so many sessions, and whether once only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) sessions: u16,
    pub(crate) ends: Ends,
    pub(crate) once: bool,
}

/// The rungs of a ladder, each of which can be bought again and again.
pub(super) fn items(rungs: &[(u16, AnyPrice)]) -> Vec<Item> {
    rungs
        .iter()
        .map(|&(sessions, price)| Item { sessions, ends: ends(price), once: false })
        .collect()
}

/// All multisets of items that make exactly n sessions.
fn ways(items: &[Item], combine: bool, n: u16) -> Vec<Way> {
    fn extend(items: &[Item], n: u16, so_far: &mut Vec<Item>, found: &mut Vec<Vec<Item>>) {
        if n == 0 {
            found.push(so_far.clone());
            return;
        }
        let Some((&item, rest)) = items.split_last() else { return };
        if item.sessions <= n {
            so_far.push(item);
            extend(if item.once { rest } else { items }, n - item.sessions, so_far, found);
            so_far.pop();
        }
        extend(rest, n, so_far, found);
    }
    let mut found = Vec::new();
    extend(items, n, &mut Vec::new(), &mut found);
    found.retain(|way| combine || way.iter().filter(|item| item.sessions > 1).count() <= 1);
    let price = |way: &Vec<Item>| {
        let sum = way.iter().fold(NOTHING, |sum, item| add(sum, item.ends));
        // A purchase on request leaves the whole line without an amount.
        if sum.high == Top::Unknown { Ends { low: 0, ..sum } } else { sum }
    };
    let longest_first = |way: &Vec<Item>| {
        let mut sessions: Vec<u16> = way.iter().map(|item| item.sessions).collect();
        sessions.sort_by_key(|&sessions| Reverse(sessions));
        sessions
    };
    found.iter().map(|way| (price(way), longest_first(way))).collect()
}

/// The cheapest way, a tie going to the fewest purchases, then to the longer courses.
pub(super) fn cheapest_way(items: &[Item], combine: bool, n: u16) -> Option<Way> {
    ways(items, combine, n).into_iter().min_by_key(key)
}

/// An offer's, with what else can be bought of it: a way by its rungs, or all at once by its tier.
pub(super) fn cheapest_way_of(offer: &AnyOffer, specials: &[Item], n: u16) -> Option<Way> {
    let items: Vec<Item> =
        items(&offer.rungs).into_iter().chain(specials.iter().copied()).collect();
    let by_rungs = ways(&items, offer.courses_combine, n);
    by_rungs.into_iter().chain(by_tier(offer, n)).min_by_key(key)
}

fn key(way: &Way) -> (Ends, usize, Reverse<Vec<u16>>) {
    (way.0, way.1.len(), Reverse(way.1.clone()))
}

fn by_tier(offer: &AnyOffer, n: u16) -> Option<Way> {
    let (_, off) = offer.tiers.range(..=n).next_back()?;
    let (_, single) = offer.rungs.iter().find(|(sessions, _)| *sessions == 1)?;
    let price =
        |single: i64| (single * i64::from(n) * i64::from(1_000_000 - off) + 500_000) / 1_000_000;
    let single = ends(*single);
    let high = match single.high {
        Top::Known(high) => Top::Known(price(high)),
        open => open,
    };
    Some((Ends { high, low: price(single.low) }, vec![n]))
}
