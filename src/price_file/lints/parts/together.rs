//! Parts of an area that are sold together, and the cheapest way to buy them.

use super::alone::{Alone, AreaPrices, cheapest};
use crate::{
    catalog::{AreaIndex, SessionCount},
    money::Amount,
    price_file::{coverage::named, sold::Sold},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

/// Most areas of a cluster that is looked at: there are twice as many ways to buy them with each
/// more.
const MOST_AREAS: usize = 6;

/// Most offers of one: all ways to buy the areas are gone through once for each.
const MOST_OFFERS: usize = 30;

/// Areas that are connected by offers that treat several of them.
pub(super) struct Cluster<'o, 's> {
    areas: Vec<AreaIndex>,
    /// Offers that can be bought: their areas, a bit for each, and their prices.
    ways: Vec<(usize, AreaPrices<'o, 's>)>,
}

impl<'o, 's> Cluster<'o, 's> {
    /// Those of offers; areas that are sold alone, too, can be bought so. What is too large is left
    /// out.
    pub(super) fn each(together: &[&'o Sold<'s>], alone: &Alone<'o, 's>) -> Vec<Self> {
        let mut joined = BTreeMap::new();
        let areas_of = |offer: &&'o Sold<'s>| named(&offer.place.coverage).iter().copied();
        for offer in together {
            for pair in named(&offer.place.coverage).windows(2) {
                if let [one, other] = *pair {
                    let (one, other) = (first_of(&mut joined, one), first_of(&mut joined, other));
                    if one != other {
                        joined.insert(other, one);
                    }
                }
            }
        }
        let mut offers: BTreeMap<AreaIndex, Vec<&'o Sold<'s>>> = BTreeMap::new();
        for offer in together {
            if let Some(area) = areas_of(offer).next() {
                offers.entry(first_of(&mut joined, area)).or_default().push(offer);
            }
        }
        let small = offers.into_values().filter(|offers| offers.len() <= MOST_OFFERS);
        small
            .filter_map(|offers| {
                let areas: BTreeSet<AreaIndex> = offers.iter().flat_map(areas_of).collect();
                (areas.len() <= MOST_AREAS).then(|| Self::new(areas, &offers, alone))
            })
            .collect()
    }

    fn new(areas: BTreeSet<AreaIndex>, offers: &[&'o Sold<'s>], alone: &Alone<'o, 's>) -> Self {
        let areas: Vec<AreaIndex> = areas.into_iter().collect();
        let bits = |some: &[AreaIndex]| {
            let bit = |(position, area): (usize, &AreaIndex)| {
                usize::from(some.contains(area)) << position
            };
            areas.iter().enumerate().map(bit).sum::<usize>()
        };
        let together = offers
            .iter()
            .map(|&offer| (bits(named(&offer.place.coverage)), cheapest(iter::once(offer))));
        let single = areas.iter().map(|&area| (bits(&[area]), alone.prices(area)));
        let ways = together.chain(single).collect();
        Self { areas, ways }
    }

    /// The most areas that can be bought for so many sessions, and what they cost; of equally many
    /// the dearest.
    pub(super) fn cost(&self, sessions: SessionCount) -> Option<(Amount, Vec<AreaIndex>)> {
        let ways: Vec<(usize, Amount)> = self
            .ways
            .iter()
            .filter_map(|(bits, prices)| Some((*bits, prices.get(&sessions)?.0)))
            .collect();
        // The cheapest for each choice of the areas, found from smaller ones.
        let mut least = BTreeMap::from([(0_usize, Amount::ZERO)]);
        for bought in 0..1_usize << self.areas.len() {
            let Some(&cost) = least.get(&bought) else { continue };
            for &(bits, price) in ways.iter().filter(|(bits, _)| bits & !bought != 0) {
                let sum = cost.plus(price).ok()?;
                let best = least.entry(bought | bits).or_insert(sum);
                if sum < *best {
                    *best = sum;
                }
            }
        }
        let most = least.into_iter().max_by_key(|(bought, cost)| (bought.count_ones(), *cost));
        let (bought, cost) = most?;
        let areas = self.areas.iter().enumerate();
        let areas = areas.filter(|(position, _)| (bought >> position) & 1 == 1);
        Some((cost, areas.map(|(_, area)| *area).collect()))
    }
}

/// The area that stands for all that an area is joined with; what leads to it is made short.
fn first_of(joined: &mut BTreeMap<AreaIndex, AreaIndex>, area: AreaIndex) -> AreaIndex {
    let mut first = area;
    while let Some(&nearer) = joined.get(&first) {
        first = nearer;
    }
    let mut at = area;
    while at != first {
        at = joined.insert(at, first).unwrap_or(first);
    }
    first
}
