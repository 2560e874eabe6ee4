//! Every set of disjoint offers, and the cheapest of those that treat the chosen areas.

use super::{
    Choice, Sizes, held,
    price::{Ends, Item, NOTHING, Way, cheapest_way_of_any, counts_sold, sum},
};
use crate::estimates::arbitrary::{AREAS, AnyCoverage, AnyList, AnyOffer};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// No count above this is the first that a cover can be bought for: it is what 1 to 6 all divide.
const MOST_SESSIONS: usize = 60;

/// An offer on the areas that it treats: one or so many of several, where it leaves the choice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instance {
    pub(crate) offer: usize,
    pub(crate) areas: BTreeSet<usize>,
}

/// Everything that can be bought.
pub(super) struct Items {
    pub(super) by_offer: Vec<Vec<Item>>,
    pub(super) used_up: UsedUp,
}

/// By treatment line, how often special prices that are had a few times only were had in earlier plans.
pub(super) type UsedUp = BTreeMap<(usize, BTreeSet<usize>, usize), u16>;

impl Items {
    /// What can be bought of an offer on the areas that it treats.
    pub(super) fn of(&self, Instance { offer, areas }: &Instance) -> Vec<Item> {
        let mut used_up = self.used_up.clone();
        let is_left = |item: &&Item| {
            let special = item.special.filter(|_| item.once);
            let used = special.and_then(|one| used_up.get_mut(&(*offer, areas.clone(), one)));
            let Some(used) = used.filter(|used| **used > 0) else { return true };
            *used -= 1;
            false
        };
        self.by_offer[*offer].iter().filter(is_left).copied().collect()
    }
}

fn instances(list: &AnyList, technique: usize) -> Vec<Instance> {
    let is_sold = |offer: &AnyOffer| offer.technique == technique && !offer.elsewhere;
    let sold = || list.offers.iter().enumerate().filter(|(_, offer)| is_sold(offer));
    let named: BTreeSet<usize> = sold().flat_map(|(_, offer)| offer.areas()).collect();
    let one = |offer, area| Instance { offer, areas: BTreeSet::from([area]) };
    let of = |(position, offer): (usize, &AnyOffer)| -> Vec<Instance> {
        match &offer.coverage {
            AnyCoverage::Together(areas) => {
                vec![Instance { offer: position, areas: areas.clone() }]
            }
            AnyCoverage::OneOf(areas) => areas.iter().map(|&area| one(position, area)).collect(),
            AnyCoverage::AnyOf(number, areas) => subsets(areas)
                .filter(|areas| areas.len() == *number)
                .map(|areas| Instance { offer: position, areas })
                .collect(),
            AnyCoverage::AnyOther => (0..AREAS)
                .filter(|area| !named.contains(area))
                .map(|area| one(position, area))
                .collect(),
        }
    };
    sold().flat_map(of).collect()
}

fn subsets(areas: &BTreeSet<usize>) -> impl Iterator<Item = BTreeSet<usize>> {
    let is_in = |subset: usize, place: usize| (subset >> place) & 1 == 1;
    (0..1_usize << areas.len()).map(move |subset| {
        let areas = areas.iter().enumerate().filter(|(place, _)| is_in(subset, *place));
        areas.map(|(_, &area)| area).collect()
    })
}

/// Most sessions at which a cover is asked for that can be bought because some are held: where the
/// rungs of its offers are never as many, what is held of the longest leaves as many.
const MOST_HELD: usize = 12;

/// The treatments of a plan for one count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bought {
    /// Each with how its sessions are bought that are not held.
    pub(crate) lines: Vec<(Instance, Way)>,
    /// By line, its sessions that the membership holds.
    pub(crate) held: Vec<u16>,
    pub(crate) total: Ends,
    /// Whether only the order in the file decided.
    pub(crate) is_tie: bool,
}

/// Every set of disjoint offers that serve the sizes.
fn disjoint_sets(list: &AnyList, technique: usize, sizes: &Sizes) -> Vec<Vec<Instance>> {
    let serves = |instance: &Instance| {
        let Some(size) = list.offers[instance.offer].size else { return true };
        instance.areas.iter().filter_map(|area| *sizes.get(area)?).all(|decided| decided == size)
    };
    let mut sets: Vec<Vec<Instance>> = vec![Vec::new()];
    for instance in instances(list, technique).into_iter().filter(serves) {
        let fits =
            |set: &&Vec<Instance>| set.iter().all(|other| other.areas.is_disjoint(&instance.areas));
        let longer = |set: &Vec<Instance>| set.iter().cloned().chain([instance.clone()]).collect();
        let with: Vec<Vec<Instance>> = sets.iter().filter(fits).map(longer).collect();
        sets.extend(with);
    }
    sets
}

/// The sets that treat the areas: exactly at some count, else with more areas.
pub(super) fn covers(
    list: &AnyList,
    choice: &Choice,
    items: &Items,
    sizes: &Sizes,
) -> Vec<Vec<Instance>> {
    let sets = disjoint_sets(list, choice.treated_with(), sizes);
    let exact = covers_of(list, &sets, sizes, true);
    let can_be_bought = |cover: &Vec<Instance>| is_sold_at_any_count(list, choice, cover, items);
    if exact.iter().any(can_be_bought) { exact } else { covers_of(list, &sets, sizes, false) }
}

/// Whether all offers of a cover can be bought for some count.
pub(super) fn is_sold_at_any_count(
    list: &AnyList,
    choice: &Choice,
    cover: &[Instance],
    items: &Items,
) -> bool {
    let sold: Vec<Vec<bool>> = cover
        .iter()
        .map(|line| {
            let combine = list.offers[line.offer].courses_combine;
            counts_sold(&items.of(line), combine, MOST_SESSIONS)
        })
        .collect();
    // What has no price for the patient is not sold to her, held or not.
    let are_priced = cover.iter().all(|line| is_priced(&items.of(line)));
    let with_held = |n: usize| {
        let is_sold = |line: usize, held: u16| sold[line][n - usize::from(held)];
        !held::ways(list, choice, cover, u16::try_from(n).unwrap(), is_sold).is_empty()
    };
    (1..=MOST_SESSIONS).any(|n| sold.iter().all(|sold| sold[n]))
        || (are_priced && (1..=MOST_HELD).any(with_held))
}

/// Whether something of an offer can be bought before anything else of it.
fn is_priced(items: &[Item]) -> bool {
    items.iter().any(|item| item.after.is_none())
}

/// The cheapest way to buy those of n sessions of a line that are not held, whichever are.
fn way_beside_held(
    list: &AnyList,
    choice: &Choice,
    items: &Items,
    line: &Instance,
    (n, held): (u16, u16),
) -> Option<Way> {
    if !is_priced(&items.of(line)) {
        return None;
    }
    if held == n {
        return Some((NOTHING, Vec::new()));
    }
    let left = left_beside_held(list, choice, items, line, (n, held));
    cheapest_way_of_any(&list.offers[line.offer], &left, n - held)
}

/// What can be bought of a line of n sessions, in every way in which so many of them are held.
pub(super) fn left_beside_held(
    list: &AnyList,
    choice: &Choice,
    items: &Items,
    line: &Instance,
    (n, held): (u16, u16),
) -> Vec<Vec<Item>> {
    let items = items.of(line);
    let days: Vec<u64> = items.iter().filter_map(|item| item.at).collect();
    if days.is_empty() {
        return vec![items];
    }
    let own_sessions = (1_u64 << n) - 1;
    let without = |taken: u64| -> Vec<Item> {
        let left = |on: u64| on & own_sessions & !taken;
        items.iter().map(|item| Item { at: item.at.map(left), ..*item }).collect()
    };
    held::choices(list, choice, line, (n, held), &days).into_iter().map(without).collect()
}

/// Those that treat the chosen areas and what their offers need beside them: exactly, or with more
/// areas, each offer touching what is wanted. Which areas more an offer for any so many treats is not
/// said.
fn covers_of(
    list: &AnyList,
    sets: &[Vec<Instance>],
    sizes: &Sizes,
    exactly: bool,
) -> Vec<Vec<Instance>> {
    let chosen: BTreeSet<usize> = sizes.keys().copied().collect();
    let covers = |set: &Vec<Instance>| -> Option<Vec<Instance>> {
        let treated: BTreeSet<usize> =
            set.iter().flat_map(|instance| instance.areas.clone()).collect();
        let needs = |instance: &Instance| list.offers[instance.offer].beside.clone();
        // From the chosen areas on: two offers that are only beside each other are not wanted.
        let mut wanted = chosen.clone();
        for _ in set {
            let touched = set.iter().filter(|instance| !instance.areas.is_disjoint(&wanted));
            wanted = touched.flat_map(needs).chain(wanted.clone()).collect();
        }
        let touching = set.iter().all(|instance| !instance.areas.is_disjoint(&wanted));
        let is_cover = if exactly {
            treated == chosen && wanted == chosen
        } else {
            touching && treated.is_superset(&wanted)
        };
        let asked = |instance: &Instance| match list.offers[instance.offer].coverage {
            AnyCoverage::AnyOf(..) => &instance.areas & &wanted,
            _ => instance.areas.clone(),
        };
        let named =
            |instance: &Instance| Instance { offer: instance.offer, areas: asked(instance) };
        let mut cover: Vec<Instance> = set.iter().map(named).collect();
        cover.sort_by_key(in_order);
        is_cover.then_some(cover)
    };
    // Covers that differ only in what is not said are one.
    let covers: BTreeSet<Vec<Instance>> = sets.iter().filter_map(covers).collect();
    covers.into_iter().collect()
}

/// Place of a line among others: in file order, with the fewest areas left open.
fn in_order(line: &Instance) -> (usize, Reverse<usize>, BTreeSet<usize>) {
    (line.offer, Reverse(line.areas.len()), line.areas.clone())
}

/// The cheapest of the covers for a count, with whatever is held of them.
pub(super) fn treatments(
    list: &AnyList,
    choice: &Choice,
    items: &Items,
    covers: &[Vec<Instance>],
    n: u16,
) -> Option<Bought> {
    // By offer and held sessions, as far as they are asked for; where something is used up on the areas
    // of a line, by those too.
    let mut cheapest: BTreeMap<(usize, BTreeSet<usize>, u16), Option<Way>> = BTreeMap::new();
    let mut way_of = |line: &Instance, held: u16| -> Option<Way> {
        let areas = if items.used_up.is_empty() { BTreeSet::new() } else { line.areas.clone() };
        let known = cheapest.entry((line.offer, areas, held));
        known.or_insert_with(|| way_beside_held(list, choice, items, line, (n, held))).clone()
    };
    let mut all: Vec<Bought> = Vec::new();
    for cover in covers {
        let is_sold = |line: usize, held| way_of(&cover[line], held).is_some();
        for held in held::ways(list, choice, cover, n, is_sold) {
            let line = |(instance, held): (&Instance, &u16)| {
                Some((instance.clone(), way_of(instance, *held)?))
            };
            let lines: Option<Vec<(Instance, Way)>> = cover.iter().zip(&held).map(line).collect();
            let Some(lines) = lines else { continue };
            let total = sum(lines.iter().map(|(_, (price, _))| *price));
            all.push(Bought { lines, held, total, is_tie: false });
        }
    }
    // What is left after this is the order in the file.
    let least = all.iter().map(key).min()?;
    all.retain(|bought| key(bought) == least);
    let is_tie = all.len() > 1;
    // Of lines that could have it held, the first has.
    let order = |bought: &Bought| -> Vec<_> {
        let lines = bought.lines.iter().zip(&bought.held);
        lines.map(|((line, _), held)| (in_order(line), Reverse(*held))).collect()
    };
    all.into_iter().min_by_key(order).map(|bought| Bought { is_tie, ..bought })
}

/// By price, then the fewest lines, then the fewest purchases, then the longer courses first. What is
/// held is no purchase.
fn key(bought: &Bought) -> (Ends, usize, usize, Reverse<Vec<u16>>) {
    let mut courses: Vec<u16> = bought.lines.iter().flat_map(|(_, (_, way))| way.clone()).collect();
    courses.sort_by_key(|&sessions| Reverse(sessions));
    (bought.total, bought.lines.len(), courses.len(), Reverse(courses))
}
