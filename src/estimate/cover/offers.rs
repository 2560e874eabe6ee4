//! Offers that may take part in covers of some areas.

use super::{
    any_of::choices,
    candidate::Candidate,
    graph::{Choice, Mask, OpenAreas},
};
use crate::{
    catalog::{AreaIndex, Coverage, Offer, TechniqueIndex},
    estimate::{EstimateError, line::Areas, offer_prices::OfferPrices, request::RequestedArea},
};
use smallvec::smallvec;
use std::rc::Rc;

/// The most areas that the offers for one plan may touch together: the bits of a mask.
const MAX_TOUCHED: usize = 128;

/// Candidates that there is room for at first: few areas have more offers.
const CANDIDATES: usize = 8;

/// Offers that covers may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::estimate) enum Reach {
    /// Those that stay within the chosen areas.
    Exact,
    /// All that touch a chosen area, or one that must be treated beside it.
    Touching,
}

/// Areas asked of offers for any so many.
struct Asked<'a> {
    /// The chosen areas, and those that must be treated beside an offer.
    reached: &'a [AreaIndex],
    chosen: &'a [RequestedArea],
    reach: Reach,
    up_to: u16,
}

/// The offers of a technique for `chosen`, in file order, for counts up to `up_to`.
pub(super) fn candidates(
    prices: &OfferPrices<'_>,
    technique: TechniqueIndex,
    chosen: &[RequestedArea],
    reach: Reach,
    up_to: u16,
) -> Result<Vec<Candidate>, EstimateError> {
    let list = prices.list;
    let mut bits: Vec<AreaIndex> = chosen.iter().map(|chosen| chosen.area).collect();
    let (mut candidates, mut of_any) = (Vec::with_capacity(CANDIDATES), Vec::new());
    // What must be treated beside an offer is appended to `reached`, and its offers looked up too.
    let mut reached = bits.clone();
    let mut places = 0..;
    while let Some(place) = places.next()
        && let Some(&area) = reached.get(place)
    {
        for &index in list.offers_with_area(technique, area) {
            let offer = &list[index];
            let areas: Areas = match offer.coverage() {
                Coverage::Together(areas) => areas.as_slice().into(),
                Coverage::OneOf(_) | Coverage::AnyOther => smallvec![area],
                // Chosen when all is known that may be asked for.
                Coverage::AnyOf(..) => Areas::new(),
            };
            let ties_to_area = areas[..] == [area];
            // It was looked up by the first of its areas.
            let is_met = |own: &AreaIndex| reached.iter().take(place).any(|met| met == own);
            if !ties_to_area && offer.areas().iter().any(is_met) {
                continue;
            }
            let within =
                areas.iter().chain(offer.needs_beside()).all(|area| reached.contains(area));
            if !serves_sizes(offer, &areas, chosen) || (reach == Reach::Exact && !within) {
                continue;
            }
            let table = prices.table(index, &areas, up_to)?;
            if table.is_empty() {
                continue;
            }
            let treats = mask(&mut bits, &areas)?;
            let needs = mask(&mut bits, offer.needs_beside())?;
            for area in offer.needs_beside() {
                if !reached.contains(area) {
                    reached.push(*area);
                }
            }
            let found = if areas.is_empty() { &mut of_any } else { &mut candidates };
            found.push(Candidate::new(prices, index, (areas, treats, needs), table)?);
        }
    }
    let asked = Asked { reached: &reached, chosen, reach, up_to };
    for offer in &of_any {
        candidates.extend(offer.with_areas(prices, &asked, &mut bits)?);
    }
    candidates.sort_by(|a, b| a.in_order().cmp(&b.in_order()));
    Ok(candidates)
}

impl Candidate {
    /// Candidates of an offer for any so many areas, one for every choice of those that it may be
    /// asked for. Where it may bring areas along it may be taken for fewer than it is for.
    fn with_areas(
        &self,
        prices: &OfferPrices<'_>,
        asked: &Asked<'_>,
        bits: &mut Vec<AreaIndex>,
    ) -> Result<Vec<Self>, EstimateError> {
        let offer = &prices.list[self.offer];
        let Coverage::AnyOf(number, named) = offer.coverage() else { return Ok(Vec::new()) };
        let may_have = |area: &&AreaIndex| {
            asked.reached.contains(area) && serves_sizes(offer, &[**area], asked.chosen)
        };
        let areas: Areas = named.iter().filter(may_have).copied().collect();
        let most = areas.len().min(*number);
        let (fewest, among) = match asked.reach {
            Reach::Exact => (*number, 0),
            Reach::Touching => (1, mask(bits, named)?),
        };
        let mut found = Vec::new();
        for areas in choices(&areas, fewest..=most, prices.effort)? {
            let rest = prices.rest(self.offer, &areas, asked.up_to)?;
            let table = rest.unwrap_or_else(|| Rc::clone(&self.table));
            if table.is_empty() {
                continue;
            }
            let treats = mask(bits, &areas)?;
            let unasked = treats & !all_of(asked.chosen);
            let open = Some(offer.left_open(&areas)).filter(|number| *number > 0);
            let open = open.map(|number| OpenAreas { offer: self.offer, among, number });
            let is_condition = unasked != 0 || open.is_some();
            let choice = is_condition.then_some(Choice { unasked, open });
            found.push(Self { areas, treats, choice, table, ..self.clone() });
        }
        Ok(found)
    }
}

/// The bits of the chosen areas, which are the first.
pub(super) fn all_of(chosen: &[RequestedArea]) -> Mask {
    (0..chosen.len()).fold(0, |mask, bit| mask | (1 << bit))
}

/// True if an offer serves the sizes that are decided for the chosen ones of its areas.
pub(in crate::estimate) fn serves_sizes(
    offer: &Offer,
    areas: &[AreaIndex],
    chosen: &[RequestedArea],
) -> bool {
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
