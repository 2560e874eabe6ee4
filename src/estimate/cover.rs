//! Which offers together treat the chosen areas.
//!
//! A cover is a set of disjoint offers of one technique. An exact cover treats the chosen areas
//! and nothing else; where none exists at any count, a wider one brings areas along, each of its
//! offers touching a chosen area. Of several covers the cheapest wins, and a tie goes to the
//! fewest lines, the fewest purchases, the longer courses, the order in the file.

use super::{
    EstimateError, Purchase,
    purchase::{Class, PriceTable, Single},
    request::ChosenArea,
};
use crate::{
    catalog::{
        AreaIndex, Circumstances, Coverage, MAX_SESSIONS, Offer, OfferIndex, PriceList, Rung,
        SessionCount, TechniqueIndex,
    },
    money::{Amount, Money, Overflow},
};
use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BTreeSet},
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
    /// By area, as the bits go: the positions of the candidates that treat it.
    by_area: Vec<Vec<usize>>,
    chosen: Mask,
}

/// An offer on areas that it may treat: one of several, where it leaves the choice.
#[derive(Clone, Debug)]
struct Candidate {
    offer: OfferIndex,
    /// In file order.
    areas: Vec<AreaIndex>,
    treats: Mask,
    /// What must be treated beside it.
    needs: Mask,
    table: PriceTable,
}

/// Which offers [`Covers`] may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Those that stay within the chosen areas.
    Exact,
    /// All that touch a chosen area, or one that must be treated beside it.
    Touching,
}

/// The cheapest cover for one number of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cover {
    /// In file order.
    pub(super) lines: Vec<CoverLine>,
}

/// One offer of a cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CoverLine {
    pub(super) offer: OfferIndex,
    /// The areas that it treats.
    pub(super) areas: Vec<AreaIndex>,
    /// What it costs.
    pub(super) amount: Amount,
    pub(super) purchases: Vec<Purchase>,
}

impl Covers {
    /// The offers of a technique for `chosen`, whose sizes are decided where they matter; `now`
    /// says which special prices apply.
    pub(super) fn new(
        list: &PriceList,
        now: &Circumstances,
        technique: TechniqueIndex,
        chosen: &[ChosenArea],
        reach: Reach,
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        let mut bits: Vec<AreaIndex> = chosen.iter().map(|chosen| chosen.area).collect();
        let mut candidates = Vec::new();
        let mut seen: BTreeSet<OfferIndex> = BTreeSet::new();
        // What must be treated beside an offer is appended to `reached`, and its offers looked up too.
        let mut reached = bits.clone();
        let mut next = 0;
        while let Some(&area) = reached.get(next) {
            next = next.saturating_add(1);
            for &index in list.offers_with_area(technique, area) {
                let Some(offer) = list.offer(index) else { continue };
                let ties_to_area = !matches!(offer.coverage(), Coverage::Together(_));
                if !ties_to_area && !seen.insert(index) {
                    continue;
                }
                let areas = if ties_to_area { vec![area] } else { offer.areas().to_vec() };
                let within =
                    areas.iter().chain(offer.needs_beside()).all(|area| reached.contains(area));
                if !serves_sizes(offer, &areas, chosen) || (reach == Reach::Exact && !within) {
                    continue;
                }
                let specials = special_prices(list, now, index, offer)?;
                let table = PriceTable::with_specials(offer.ladder(), &specials, up_to)?;
                if table.is_empty() {
                    continue;
                }
                let treats = mask(&mut bits, &areas)?;
                let needs = mask(&mut bits, offer.needs_beside())?;
                reached.extend(
                    offer
                        .needs_beside()
                        .iter()
                        .filter(|area| !reached.contains(area))
                        .collect::<Vec<_>>(),
                );
                candidates.push(Candidate { offer: index, areas, treats, needs, table });
            }
        }
        candidates.sort_by(|a, b| (a.offer, &a.areas).cmp(&(b.offer, &b.areas)));
        let with_area = |bit: usize| {
            let treats = |(_, candidate): &(usize, &Candidate)| candidate.treats & (1 << bit) != 0;
            candidates.iter().enumerate().filter(treats).map(|(position, _)| position).collect()
        };
        let by_area = (0..bits.len()).map(with_area).collect();
        let chosen = (0..chosen.len()).fold(0, |mask, bit| mask | (1 << bit));
        Ok(Self { candidates, by_area, chosen })
    }

    /// The chosen areas (by their position) that no candidate treats.
    pub(super) fn without_offer(&self) -> Vec<usize> {
        let chosen = (0..).zip(&self.by_area).filter(|(bit, _)| self.chosen & (1 << bit) != 0);
        chosen.filter(|(_, candidates)| candidates.is_empty()).map(|(bit, _)| bit).collect()
    }

    /// The cheapest cover that can be bought for exactly `sessions`.
    pub(super) fn cheapest(&self, sessions: SessionCount) -> Result<Option<Cover>, EstimateError> {
        for class in Class::ALL {
            let mut search =
                Search { covers: self, sessions, class, found: BTreeMap::new(), steps: 0 };
            if let Some(best) = search.complete(Progress::start(self.chosen))? {
                return Ok(Some(self.cover(&best, sessions)));
            }
        }
        Ok(None)
    }

    /// What the treatments of the cheapest cover cost together.
    pub(super) fn price(&self, sessions: SessionCount) -> Result<Option<Amount>, EstimateError> {
        let Some(cover) = self.cheapest(sessions)? else { return Ok(None) };
        Ok(Some(cover.lines.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(line.amount))?))
    }

    fn cover(&self, partial: &Partial, sessions: SessionCount) -> Cover {
        let candidates =
            partial.candidates.iter().filter_map(|&position| self.candidates.get(position));
        let line = |candidate: &Candidate| CoverLine {
            offer: candidate.offer,
            areas: candidate.areas.clone(),
            amount: candidate.table.price(sessions).unwrap_or(Amount::UNKNOWN),
            purchases: candidate.table.purchases(sessions),
        };
        Cover { lines: candidates.map(line).collect() }
    }

    /// Every count up to [`MAX_SESSIONS`] for which a cover can be bought, the smallest first.
    ///
    /// The tables must reach that far.
    pub(super) fn buyable_counts(&self) -> Result<Vec<SessionCount>, EstimateError> {
        let mut found = BTreeMap::new();
        let mut steps = 0;
        let buyable = self.buyable(Progress::start(self.chosen), &mut found, &mut steps)?;
        let counts = (1..=MAX_SESSIONS).filter_map(SessionCount::new);
        let is_buyable =
            |count: &SessionCount| buyable.get(usize::from(count.get())).copied().unwrap_or(false);
        Ok(counts.filter(is_buyable).collect())
    }

    /// By count: whether what is missing can be covered for it.
    fn buyable(
        &self,
        progress: Progress,
        found: &mut BTreeMap<Progress, Vec<bool>>,
        steps: &mut u32,
    ) -> Result<Vec<bool>, EstimateError> {
        let Some(area) = progress.next_area() else {
            return Ok(vec![true; usize::from(MAX_SESSIONS) + 1]);
        };
        if let Some(known) = found.get(&progress) {
            return Ok(known.clone());
        }
        let mut any = vec![false; usize::from(MAX_SESSIONS) + 1];
        for (_, candidate) in self.fitting(area, progress) {
            count_step(steps)?;
            let rest = self.buyable(progress.with(candidate), found, steps)?;
            for ((count, any), rest) in (0..).zip(&mut any).zip(rest) {
                let sells = || {
                    SessionCount::new(count)
                        .is_some_and(|count| candidate.table.price(count).is_some())
                };
                *any = *any || (rest && sells());
            }
        }
        found.insert(progress, any.clone());
        Ok(any)
    }

    /// The candidates that treat an area and nothing that is treated already.
    fn fitting(
        &self,
        area: usize,
        progress: Progress,
    ) -> impl Iterator<Item = (usize, &Candidate)> {
        let positions = self.by_area.get(area).map_or(&[][..], Vec::as_slice);
        let candidates = positions
            .iter()
            .filter_map(|&position| Some((position, self.candidates.get(position)?)));
        candidates.filter(move |(_, candidate)| candidate.treats & progress.treated == 0)
    }
}

/// How far a cover has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Progress {
    treated: Mask,
    /// What must be treated in the end: the chosen areas, and what must be beside an offer.
    wanted: Mask,
}

impl Progress {
    fn start(chosen: Mask) -> Self {
        Self { treated: 0, wanted: chosen }
    }

    fn with(self, candidate: &Candidate) -> Self {
        Self { treated: self.treated | candidate.treats, wanted: self.wanted | candidate.needs }
    }

    /// The first area that is wanted and not treated.
    fn next_area(self) -> Option<usize> {
        let missing = self.wanted & !self.treated;
        (missing != 0).then(|| usize::try_from(missing.trailing_zeros()).unwrap_or(usize::MAX))
    }
}

/// One search for the cheapest cover, among lines up to a class.
struct Search<'c> {
    covers: &'c Covers,
    sessions: SessionCount,
    class: Class,
    /// The best way to cover what is missing.
    found: BTreeMap<Progress, Option<Partial>>,
    steps: u32,
}

/// Some disjoint offers for the sessions of the search.
#[derive(Clone, Debug)]
struct Partial {
    amount: Amount,
    purchases: u32,
    /// Positions of candidates, sorted: the order in the file.
    candidates: Vec<usize>,
}

impl Search<'_> {
    /// The best way to cover what is missing.
    fn complete(&mut self, progress: Progress) -> Result<Option<Partial>, EstimateError> {
        let covers = self.covers;
        let Some(area) = progress.next_area() else {
            return Ok(Some(Partial {
                amount: Amount::ZERO,
                purchases: 0,
                candidates: Vec::new(),
            }));
        };
        if let Some(known) = self.found.get(&progress) {
            return Ok(known.clone());
        }
        let mut best: Option<Partial> = None;
        for (position, candidate) in covers.fitting(area, progress) {
            count_step(&mut self.steps)?;
            let price = candidate
                .table
                .price(self.sessions)
                .filter(|price| Class::of(*price) <= self.class);
            let Some(price) = price else { continue };
            let Some(mut whole) = self.complete(progress.with(candidate))? else { continue };
            whole.amount = whole.amount.plus(price)?;
            whole.purchases = whole
                .purchases
                .saturating_add(u32::from(candidate.table.purchase_count(self.sessions)));
            let place = whole.candidates.partition_point(|&other| other < position);
            whole.candidates.insert(place, position);
            if best.as_ref().is_none_or(|best| self.compare(&whole, best) == Ordering::Less) {
                best = Some(whole);
            }
        }
        self.found.insert(progress, best.clone());
        Ok(best)
    }

    fn compare(&self, a: &Partial, b: &Partial) -> Ordering {
        let key = |partial: &Partial| -> ((Money, Money), usize, u32) {
            (self.class.rank(partial.amount), partial.candidates.len(), partial.purchases)
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| self.longest_first(a).cmp(&self.longest_first(b)))
            .then_with(|| a.candidates.cmp(&b.candidates))
    }

    /// The sessions of every purchase, so ordered that the smaller key has the longer courses.
    fn longest_first(&self, partial: &Partial) -> Vec<Reverse<SessionCount>> {
        let candidates =
            partial.candidates.iter().filter_map(|&position| self.covers.candidates.get(position));
        let purchases = candidates.flat_map(|candidate| candidate.table.purchases(self.sessions));
        let mut courses: Vec<_> = purchases
            .flat_map(|bought| {
                std::iter::repeat_n(Reverse(bought.sessions), usize::from(bought.times))
            })
            .collect();
        courses.sort();
        courses
    }
}

/// What one session of an offer costs at each special price whose condition holds, in file order.
fn special_prices(
    list: &PriceList,
    now: &Circumstances,
    index: OfferIndex,
    offer: &Offer,
) -> Result<Vec<Single>, Overflow> {
    let published = offer.ladder().single().map(Rung::price);
    let mut singles = Vec::new();
    for &index in list.special_prices_of(index) {
        let Some(special) = list.special_price(index) else { continue };
        if special.condition.holds(now)
            && let Some(price) = special.price(published)?
        {
            let (amount, once) = (price.amount(), special.once);
            singles.push(Single { special: Some(index), amount, once });
        }
    }
    Ok(singles)
}

/// Whether an offer serves the sizes that are decided for the chosen ones of its areas.
fn serves_sizes(offer: &Offer, areas: &[AreaIndex], chosen: &[ChosenArea]) -> bool {
    let Some(size) = offer.size() else { return true };
    let chosen = chosen.iter().filter(|chosen| areas.contains(&chosen.area));
    chosen.filter_map(|chosen| chosen.size).all(|decided| decided == size)
}

/// The bits of areas; an area not met before gets the next one.
fn mask(bits: &mut Vec<AreaIndex>, areas: &[AreaIndex]) -> Result<Mask, EstimateError> {
    areas.iter().try_fold(0, |mask, &area| {
        let position = bits.iter().position(|&known| known == area).unwrap_or_else(|| {
            bits.push(area);
            bits.len() - 1
        });
        if position < MAX_TOUCHED {
            Ok(mask | (1 << position))
        } else {
            Err(EstimateError::TooManyCovers)
        }
    })
}

fn count_step(steps: &mut u32) -> Result<(), EstimateError> {
    *steps = steps.saturating_add(1);
    if *steps > MAX_STEPS { Err(EstimateError::TooManyCovers) } else { Ok(()) }
}
