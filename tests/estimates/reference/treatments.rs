//! Every set of disjoint offers, and the cheapest of those that treat the chosen areas.

use super::{
    Sizes,
    price::{Ends, Item, NOTHING, Way, add, cheapest_way_of},
};
use crate::arbitrary::{AREAS, AnyCoverage, AnyList, AnyOffer};
use std::{cmp::Reverse, collections::BTreeSet};

/// An offer on the areas that it treats: one of several, where it leaves the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Instance {
    pub(crate) offer: usize,
    pub(crate) areas: BTreeSet<usize>,
}

fn instances(list: &AnyList) -> Vec<Instance> {
    let named: BTreeSet<usize> = list.offers.iter().flat_map(AnyOffer::areas).collect();
    let one = |offer, area| Instance { offer, areas: BTreeSet::from([area]) };
    let of = |(position, offer): (usize, &AnyOffer)| -> Vec<Instance> {
        match &offer.coverage {
            AnyCoverage::Together(areas) => {
                vec![Instance { offer: position, areas: areas.clone() }]
            }
            AnyCoverage::OneOf(areas) => areas.iter().map(|&area| one(position, area)).collect(),
            AnyCoverage::AnyOther => (0..AREAS)
                .filter(|area| !named.contains(area))
                .map(|area| one(position, area))
                .collect(),
        }
    };
    list.offers.iter().enumerate().flat_map(of).collect()
}

/// The treatments of a plan for one count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bought {
    pub(crate) lines: Vec<(Instance, Way)>,
    pub(crate) total: Ends,
    /// Whether only the order in the file decided.
    pub(crate) is_tie: bool,
}

/// Every set of disjoint offers that serve the sizes.
fn disjoint_sets(list: &AnyList, sizes: &Sizes) -> Vec<Vec<Instance>> {
    let serves = |instance: &Instance| {
        let Some(size) = list.offers[instance.offer].size else { return true };
        instance.areas.iter().filter_map(|area| *sizes.get(area)?).all(|decided| decided == size)
    };
    let mut sets: Vec<Vec<Instance>> = vec![Vec::new()];
    for instance in instances(list).into_iter().filter(serves) {
        let fits =
            |set: &&Vec<Instance>| set.iter().all(|other| other.areas.is_disjoint(&instance.areas));
        let longer = |set: &Vec<Instance>| set.iter().cloned().chain([instance.clone()]).collect();
        let with: Vec<Vec<Instance>> = sets.iter().filter(fits).map(longer).collect();
        sets.extend(with);
    }
    sets
}

/// Those that treat the chosen areas and what their offers need beside them: exactly, or with more
/// areas, each offer touching what is wanted.
pub(super) fn covers(list: &AnyList, sizes: &Sizes, exactly: bool) -> Vec<Vec<Instance>> {
    let chosen: BTreeSet<usize> = sizes.keys().copied().collect();
    let covers = |set: &Vec<Instance>| {
        let treated: BTreeSet<usize> =
            set.iter().flat_map(|instance| instance.areas.clone()).collect();
        let needs = |instance: &Instance| list.offers[instance.offer].beside.clone();
        let mut wanted = chosen.clone();
        wanted.extend(set.iter().flat_map(needs));
        let touching = set.iter().all(|instance| !instance.areas.is_disjoint(&wanted));
        if exactly {
            treated == chosen && wanted == chosen
        } else {
            touching && treated.is_superset(&wanted)
        }
    };
    disjoint_sets(list, sizes).into_iter().filter(covers).collect()
}

pub(super) fn treatments(
    list: &AnyList,
    specials: &[Vec<Item>],
    covers: &[Vec<Instance>],
    n: u16,
) -> Option<Bought> {
    let buy = |cover: &Vec<Instance>| -> Option<Bought> {
        let line = |instance: &Instance| {
            Some((
                instance.clone(),
                cheapest_way_of(&list.offers[instance.offer], &specials[instance.offer], n)?,
            ))
        };
        let lines: Vec<(Instance, Way)> = cover.iter().map(line).collect::<Option<_>>()?;
        let total = lines.iter().fold(NOTHING, |sum, (_, (price, _))| add(sum, *price));
        Some(Bought { lines, total, is_tie: false })
    };
    let mut all: Vec<Bought> = covers.iter().filter_map(buy).collect();
    // What is left after this is the order in the file.
    all.sort_by_key(key);
    let is_tie = all.len() > 1 && key(&all[0]) == key(&all[1]);
    let order = |bought: &Bought| -> Vec<_> {
        bought.lines.iter().map(|(line, _)| (line.offer, line.areas.clone())).collect()
    };
    let cheapest = all.first().map(key)?;
    all.retain(|bought| key(bought) == cheapest);
    all.into_iter().min_by_key(order).map(|bought| Bought { is_tie, ..bought })
}

/// By price, then the fewest lines, then the fewest purchases, then the longer courses first.
fn key(bought: &Bought) -> (Ends, usize, usize, Reverse<Vec<u16>>) {
    let mut courses: Vec<u16> = bought.lines.iter().flat_map(|(_, (_, way))| way.clone()).collect();
    courses.sort_by_key(|&sessions| Reverse(sessions));
    (bought.total, bought.lines.len(), courses.len(), Reverse(courses))
}
