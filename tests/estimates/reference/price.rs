//! Prices with two ends, and every way to buy sessions.

use super::visits::have_a_session_each;
use crate::estimates::arbitrary::{AnyOffer, AnyPrice, AnyRule};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// An upper end, in the contract's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Top {
    Known(i64),
    Open,
    Unknown,
}

/// Compared by high end, then by whether anything of it is known, then low end. Of what is partly
/// unknown, the low end is what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ends {
    pub(crate) high: Top,
    pub(crate) nothing_known: bool,
    pub(crate) low: i64,
}

pub(super) const NOTHING: Ends = Ends { high: Top::Known(0), nothing_known: false, low: 0 };

pub(super) fn ends(price: AnyPrice) -> Ends {
    match price {
        AnyPrice::Range(low, high) => Ends { high: Top::Known(high), low, ..NOTHING },
        AnyPrice::From(low) => Ends { high: Top::Open, low, ..NOTHING },
        AnyPrice::OnRequest => Ends { high: Top::Unknown, nothing_known: true, low: 0 },
        AnyPrice::Included => NOTHING,
    }
}

/// The sum of prices, of at least one.
pub(super) fn sum(prices: impl Iterator<Item = Ends>) -> Ends {
    let add = |a: Ends, b: Ends| {
        let high = match (a.high, b.high) {
            (Top::Known(a), Top::Known(b)) => Top::Known(a + b),
            (a, b) => a.max(b),
        };
        Ends { high, nothing_known: a.nothing_known && b.nothing_known, low: a.low + b.low }
    };
    prices.reduce(add).unwrap_or(NOTHING)
}

/// Rounded half away from zero; nothing here is negative.
pub(crate) fn divide(dividend: i64, divisor: i64) -> i64 {
    (2 * dividend + divisor) / (2 * divisor)
}

/// The same at both ends; an end that is not known stays so.
pub(super) fn at_each_end(price: Ends, change: impl Fn(i64) -> i64) -> Ends {
    let high = match price.high {
        Top::Known(high) => Top::Known(change(high)),
        open => open,
    };
    Ends { high, low: change(price.low), ..price }
}

/// One way to buy n sessions of an offer: its price, and its rungs from the longest.
pub(crate) type Way = (Ends, Vec<u16>);

/// Something that can be bought: so many sessions, and whether once only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) sessions: u16,
    pub(crate) ends: Ends,
    pub(crate) once: bool,
    /// Sessions of what must be bought with it and needs nothing itself; `None` where it needs nothing.
    pub(crate) after: Option<u16>,
    /// The position of the special price that it is, where it is one.
    pub(crate) special: Option<usize>,
    /// The sessions of the plan at which it is bought, a bit each; `None` for any.
    pub(crate) at: Option<u64>,
}

impl Item {
    /// What everybody can buy again and again.
    fn published(sessions: u16, ends: Ends) -> Self {
        Self { sessions, ends, once: false, after: None, special: None, at: None }
    }
}

/// The rungs of a ladder, each of which can be bought again and again.
pub(super) fn items(rungs: &[(u16, AnyPrice)]) -> Vec<Item> {
    rungs.iter().map(|&(sessions, price)| Item::published(sessions, ends(price))).collect()
}

/// What an offer publishes: its rungs, and what its rules make of the single.
pub(super) fn published(offer: &AnyOffer) -> Vec<Item> {
    let by_rule = |(&sessions, rule): (&u16, &AnyRule)| {
        let single = ends(offer.single()?);
        let price = |single: i64| match rule {
            AnyRule::PercentOff(off) => {
                divide(single * i64::from(sessions) * i64::from(1_000_000 - off), 1_000_000)
            }
            AnyRule::PayFor(paid) => single * i64::from(*paid),
        };
        Some(Item::published(sessions, at_each_end(single, price)))
    };
    items(&offer.rungs).into_iter().chain(offer.rules.iter().filter_map(by_rule)).collect()
}

/// All multisets of items that make exactly n sessions.
fn baskets(items: &[Item], combine: bool, n: u16) -> Vec<Vec<Item>> {
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
    found.retain(|way| way.iter().all(|item| item.after.is_none_or(|least| holds(way, least))));
    if items.iter().any(|item| item.at.is_some()) {
        found.retain(|way| {
            have_a_session_each(&way.iter().filter_map(|item| item.at).collect::<Vec<_>>())
        });
    }
    found
}

fn way(basket: &[Item]) -> Way {
    let mut sessions: Vec<u16> = basket.iter().map(|item| item.sessions).collect();
    sessions.sort_by_key(|&sessions| Reverse(sessions));
    (sum(basket.iter().map(|item| item.ends)), sessions)
}

fn ways(items: &[Item], combine: bool, n: u16) -> Vec<Way> {
    baskets(items, combine, n).iter().map(|basket| way(basket)).collect()
}

/// Whether a way holds a course of at least so many sessions; where one is enough, any session but those
/// that are after another.
fn holds(way: &[Item], least: u16) -> bool {
    way.iter().any(|item| item.after.is_none() && item.sessions >= least)
}

/// Up to `most` sessions, which of them can be bought.
pub(super) fn counts_sold(items: &[Item], combine: bool, most: usize) -> Vec<bool> {
    let with = |longest: u16| -> Vec<Item> {
        let may_be_had = |item: &&Item| item.after.is_none_or(|least| least <= longest);
        items.iter().filter(may_be_had).copied().collect()
    };
    let mut sold = sums(&with(0), combine, most);
    for longest in items.iter().filter_map(|item| item.after) {
        let all = with(longest);
        for (position, first) in all.iter().enumerate() {
            if first.after.is_some() || first.sessions < longest {
                continue;
            }
            let mut others = all.clone();
            if first.once {
                others.remove(position);
            }
            others.retain(|item| combine || first.sessions == 1 || item.sessions == 1);
            let (others, length) = (sums(&others, combine, most), usize::from(first.sessions));
            (length..=most).for_each(|n| sold[n] |= others[n - length]);
        }
    }
    sold
}

/// The sums of any of the items.
fn sums(items: &[Item], combine: bool, most: usize) -> Vec<bool> {
    let mut sold = vec![false; most + 1];
    sold[0] = true;
    let (singles, courses): (Vec<&Item>, Vec<&Item>) =
        items.iter().partition(|item| item.sessions == 1);
    for single in singles {
        if single.once {
            (1..=most).rev().for_each(|n| sold[n] |= sold[n - 1]);
        } else {
            (1..=most).for_each(|n| sold[n] |= sold[n - 1]);
        }
    }
    let without_courses = sold.clone();
    for course in courses {
        let length = usize::from(course.sessions);
        for n in length..=most {
            sold[n] |= if combine { sold[n - length] } else { without_courses[n - length] };
        }
    }
    sold
}

/// The cheapest way, a tie going to the fewest purchases, then to the longer courses.
pub(super) fn cheapest_way(items: &[Item], combine: bool, n: u16) -> Option<Way> {
    ways(items, combine, n).into_iter().min_by_key(key)
}

/// An offer's, with what else can be bought of it: a way by its rungs, or all at once by its tier.
pub(super) fn cheapest_way_of(offer: &AnyOffer, items: &[Item], n: u16) -> Option<Way> {
    let by_rungs = ways(items, offer.courses_combine, n);
    by_rungs.into_iter().chain(by_tier(offer, n)).min_by_key(key)
}

/// The cheapest of what can be bought in some ways.
pub(super) fn cheapest_way_of_any(offer: &AnyOffer, any: &[Vec<Item>], n: u16) -> Option<Way> {
    any.iter().filter_map(|items| cheapest_way_of(offer, items, n)).min_by_key(key)
}

/// How often the special prices that are had a few times only are in the cheapest way; where there are
/// several such ways, in each.
pub(super) fn once_in_cheapest_way(
    offer: &AnyOffer,
    any: &[Vec<Item>],
    n: u16,
) -> BTreeSet<BTreeMap<usize, u16>> {
    let once = |basket: Vec<Item>| {
        let mut times: BTreeMap<usize, u16> = BTreeMap::new();
        for special in basket.iter().filter(|item| item.once).filter_map(|item| item.special) {
            *times.entry(special).or_default() += 1;
        }
        (way(&basket), times)
    };
    let by_rungs = any.iter().flat_map(|items| baskets(items, offer.courses_combine, n)).map(once);
    let all: Vec<(Way, BTreeMap<usize, u16>)> =
        by_rungs.chain(by_tier(offer, n).map(|way| (way, BTreeMap::new()))).collect();
    let cheapest = all.iter().map(|(way, _)| key(way)).min();
    all.into_iter().filter(|(way, _)| Some(key(way)) == cheapest).map(|(_, once)| once).collect()
}

/// Sessions of the longest course in the cheapest way; one where it holds none. A tier is no course, but it
/// gives way to a course of just so many sessions at its price.
pub(super) fn longest_course(offer: &AnyOffer, any: &[Vec<Item>], n: u16) -> u16 {
    let by_rungs = any.iter().flat_map(|items| ways(items, offer.courses_combine, n));
    let by_rungs = by_rungs.min_by_key(key);
    let is_by_tier = |way: &Way| by_tier(offer, n).is_some_and(|tier| key(&tier) < key(way));
    by_rungs.filter(|way| !is_by_tier(way)).map_or(1, |(_, rungs)| rungs[0])
}

fn key(way: &Way) -> (Ends, usize, Reverse<Vec<u16>>) {
    (way.0, way.1.len(), Reverse(way.1.clone()))
}

fn by_tier(offer: &AnyOffer, n: u16) -> Option<Way> {
    let (_, off) = offer.tiers.range(..=n).next_back()?;
    let price = |single: i64| divide(single * i64::from(n) * i64::from(1_000_000 - off), 1_000_000);
    Some((at_each_end(ends(offer.single()?), price), vec![n]))
}
