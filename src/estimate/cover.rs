//! Which offers together treat the chosen areas.
//!
//! A cover is a set of disjoint offers of one technique. An exact cover treats the chosen areas
//! and nothing else; where none exists at any count, a wider one brings areas along, each of its
//! offers touching a chosen area. Of several covers the cheapest wins, and a tie goes to the
//! fewest lines, the fewest purchases, the longer courses, the order in the file.

use super::{
    EstimateError,
    purchase::{Class, PriceTable},
};
use crate::{
    catalog::{AreaIndex, MAX_SESSIONS, OfferIndex, PriceList, SessionCount, TechniqueIndex},
    money::{Amount, Money, Overflow},
};
use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
};

/// The most areas of one plan.
pub(super) const MAX_AREAS: usize = 12;

/// The most areas that the offers for one plan may touch together: the bits of a mask.
const MAX_TOUCHED: usize = 128;

/// How many partial covers are looked at before the search is given up.
const MAX_STEPS: u32 = 2_000_000;

/// Areas as bits: the chosen ones first, then those that offers bring along.
type Mask = u128;

/// The offers that may take part in covers of some areas.
#[derive(Clone, Debug)]
pub(super) struct Covers {
    candidates: Vec<Candidate>,
    /// By chosen area: the positions of the candidates that contain it.
    by_area: Vec<Vec<usize>>,
    chosen: Mask,
}

#[derive(Clone, Debug)]
struct Candidate {
    offer: OfferIndex,
    areas: Mask,
    table: PriceTable,
}

/// The cheapest cover for one number of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cover {
    /// What its lines come to together.
    pub(super) amount: Amount,
    /// Its offers in file order, each with what it costs.
    pub(super) lines: Vec<(OfferIndex, Amount)>,
}

impl Covers {
    /// Offers that stay within the chosen areas.
    pub(super) fn exact(
        list: &PriceList,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        Self::new(list, technique, areas, up_to, |offered| {
            offered.iter().all(|area| areas.contains(area))
        })
    }

    /// All offers that touch a chosen area.
    pub(super) fn touching(
        list: &PriceList,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        Self::new(list, technique, areas, up_to, |_| true)
    }

    fn new(
        list: &PriceList,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
        up_to: u16,
        fits: impl Fn(&[AreaIndex]) -> bool,
    ) -> Result<Self, EstimateError> {
        let mut offers: Vec<OfferIndex> = areas
            .iter()
            .flat_map(|&area| list.offers_with_area(technique, area))
            .copied()
            .collect();
        offers.sort();
        offers.dedup();
        let mut bits: Vec<AreaIndex> = areas.to_vec();
        let mut candidates = Vec::new();
        for index in offers {
            let Some(offer) = list.offer(index).filter(|offer| fits(offer.areas())) else {
                continue;
            };
            let mut mask = 0;
            for &area in offer.areas() {
                mask |= bit(&mut bits, area)?;
            }
            candidates.push(Candidate {
                offer: index,
                areas: mask,
                table: PriceTable::new(offer.ladder(), up_to)?,
            });
        }
        let with_area = |bit: usize| {
            let contains = |(_, candidate): &(usize, &Candidate)| candidate.areas & (1 << bit) != 0;
            candidates.iter().enumerate().filter(contains).map(|(position, _)| position).collect()
        };
        let by_area = (0..areas.len()).map(with_area).collect();
        let chosen = (0..areas.len()).fold(0, |mask, bit| mask | (1 << bit));
        Ok(Self { candidates, by_area, chosen })
    }

    /// The chosen areas (by their position) that no candidate contains.
    pub(super) fn without_offer(&self) -> Vec<usize> {
        let empty = |(_, candidates): &(usize, &Vec<usize>)| candidates.is_empty();
        self.by_area.iter().enumerate().filter(empty).map(|(position, _)| position).collect()
    }

    /// The table of one of the offers.
    pub(super) fn table(&self, offer: OfferIndex) -> Option<&PriceTable> {
        self.candidates
            .iter()
            .find(|candidate| candidate.offer == offer)
            .map(|candidate| &candidate.table)
    }

    /// The cheapest cover that can be bought for exactly `sessions`.
    pub(super) fn cheapest(&self, sessions: SessionCount) -> Result<Option<Cover>, EstimateError> {
        for class in Class::ALL {
            let mut search =
                Search { covers: self, sessions, class, found: BTreeMap::new(), steps: 0 };
            if let Some(best) = search.complete(0)? {
                return Ok(Some(Cover { amount: best.amount, lines: best.lines }));
            }
        }
        Ok(None)
    }

    /// Every count up to [`MAX_SESSIONS`] for which a cover can be bought, the smallest first.
    ///
    /// The tables must reach that far.
    pub(super) fn buyable_counts(&self) -> Result<Vec<SessionCount>, EstimateError> {
        let mut found = BTreeMap::new();
        let mut steps = 0;
        let buyable = self.buyable(0, &mut found, &mut steps)?;
        let counts = (1..=MAX_SESSIONS).filter_map(SessionCount::new);
        Ok(counts
            .filter(|count| buyable.get(usize::from(count.get())).copied().unwrap_or(false))
            .collect())
    }

    /// By count: whether the areas that are not in `used` can be covered for it.
    fn buyable(
        &self,
        used: Mask,
        found: &mut BTreeMap<Mask, Vec<bool>>,
        steps: &mut u32,
    ) -> Result<Vec<bool>, EstimateError> {
        let Some(area) = self.next_area(used) else {
            return Ok(vec![true; usize::from(MAX_SESSIONS) + 1]);
        };
        if let Some(known) = found.get(&used) {
            return Ok(known.clone());
        }
        let mut any = vec![false; usize::from(MAX_SESSIONS) + 1];
        for candidate in self.fitting(area, used) {
            count_step(steps)?;
            let rest = self.buyable(used | candidate.areas, found, steps)?;
            for ((count, any), rest) in (0..).zip(&mut any).zip(rest) {
                let sells = SessionCount::new(count)
                    .is_some_and(|count| candidate.table.price(count).is_some());
                *any |= rest && sells;
            }
        }
        found.insert(used, any.clone());
        Ok(any)
    }

    /// The first chosen area that is not in `used`.
    fn next_area(&self, used: Mask) -> Option<usize> {
        let missing = self.chosen & !used;
        (missing != 0).then(|| usize::try_from(missing.trailing_zeros()).unwrap_or(usize::MAX))
    }

    /// The candidates that contain an area and nothing of `used`.
    fn fitting(&self, area: usize, used: Mask) -> impl Iterator<Item = &Candidate> {
        let positions = self.by_area.get(area).map_or(&[][..], Vec::as_slice);
        positions
            .iter()
            .filter_map(|&position| self.candidates.get(position))
            .filter(move |c| c.areas & used == 0)
    }
}

/// One search for the cheapest cover, among lines up to a class.
struct Search<'c> {
    covers: &'c Covers,
    sessions: SessionCount,
    class: Class,
    /// The best way to cover what is missing, by what is used already.
    found: BTreeMap<Mask, Option<Partial>>,
    steps: u32,
}

/// Some disjoint offers; each amount is the one for the sessions of the search.
#[derive(Clone, Debug)]
struct Partial {
    amount: Amount,
    purchases: u32,
    /// Sorted: the order in the file.
    lines: Vec<(OfferIndex, Amount)>,
}

impl Search<'_> {
    /// The best way to cover the chosen areas that are not in `used`.
    fn complete(&mut self, used: Mask) -> Result<Option<Partial>, EstimateError> {
        let covers = self.covers;
        let Some(area) = covers.next_area(used) else {
            return Ok(Some(Partial { amount: Amount::ZERO, purchases: 0, lines: Vec::new() }));
        };
        if let Some(known) = self.found.get(&used) {
            return Ok(known.clone());
        }
        let mut best: Option<Partial> = None;
        for candidate in covers.fitting(area, used) {
            count_step(&mut self.steps)?;
            let price = candidate
                .table
                .price(self.sessions)
                .filter(|price| Class::of(*price) <= self.class);
            let Some(price) = price else { continue };
            let Some(rest) = self.complete(used | candidate.areas)? else { continue };
            let whole = rest.with(candidate, price, self.sessions)?;
            if best.as_ref().is_none_or(|best| self.compare(&whole, best) == Ordering::Less) {
                best = Some(whole);
            }
        }
        self.found.insert(used, best.clone());
        Ok(best)
    }

    fn compare(&self, a: &Partial, b: &Partial) -> Ordering {
        let key = |partial: &Partial| -> ((Money, Money), usize, u32) {
            (self.class.rank(partial.amount), partial.lines.len(), partial.purchases)
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| self.longest_first(a).cmp(&self.longest_first(b)))
            .then_with(|| a.lines.iter().map(|line| line.0).cmp(b.lines.iter().map(|line| line.0)))
    }

    /// The sessions of every purchase, so ordered that the smaller key has the longer courses.
    fn longest_first(&self, partial: &Partial) -> Vec<Reverse<SessionCount>> {
        let tables = partial.lines.iter().filter_map(|(offer, _)| self.covers.table(*offer));
        let purchases = tables.flat_map(|table| table.purchases(self.sessions));
        let mut courses: Vec<_> = purchases
            .flat_map(|purchase| {
                std::iter::repeat_n(Reverse(purchase.sessions), usize::from(purchase.times))
            })
            .collect();
        courses.sort();
        courses
    }
}

impl Partial {
    fn with(
        mut self,
        candidate: &Candidate,
        price: Amount,
        sessions: SessionCount,
    ) -> Result<Self, Overflow> {
        self.amount = self.amount.plus(price)?;
        self.purchases =
            self.purchases.saturating_add(u32::from(candidate.table.purchase_count(sessions)));
        let place = self.lines.partition_point(|line| line.0 < candidate.offer);
        self.lines.insert(place, (candidate.offer, price));
        Ok(self)
    }
}

/// The bit of an area; an area not met before gets the next one.
fn bit(bits: &mut Vec<AreaIndex>, area: AreaIndex) -> Result<Mask, EstimateError> {
    let position = bits.iter().position(|&known| known == area).unwrap_or_else(|| {
        bits.push(area);
        bits.len() - 1
    });
    if position < MAX_TOUCHED { Ok(1 << position) } else { Err(EstimateError::TooManyCovers) }
}

fn count_step(steps: &mut u32) -> Result<(), EstimateError> {
    *steps = steps.saturating_add(1);
    if *steps > MAX_STEPS { Err(EstimateError::TooManyCovers) } else { Ok(()) }
}
