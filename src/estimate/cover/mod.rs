//! Covers: offers that together treat the chosen areas.
//!
//! A cover is a set of disjoint offers of one technique. An exact cover treats the chosen areas and
//! nothing else; if none exists at any count, a wider one brings areas along, each of its offers
//! touching a chosen area. Of several covers the cheapest wins, and a tie goes to the fewest lines,
//! the fewest purchases, the longer courses, the order in the file.

mod any_of;
pub(super) mod cache;
mod candidate;
mod explorer;
mod graph;
mod held;
mod held_graph;
mod offers;
mod prices_on_days;
mod search;
mod ticks;

pub(super) use offers::{Reach, serves_sizes};

use super::{
    EstimateError, LineEnd, LineKind, Purchase,
    counts::Counts,
    held::HeldSessions,
    line::PlanLine,
    offer_prices::OfferPrices,
    purchase::SoldSessions,
    request::{MAX_AREAS, RequestedArea},
    visits::Within,
};
use crate::{
    catalog::{PriceList, SessionCount, TechniqueIndex},
    money::{Amount, Overflow},
    selection::SessionRange,
};
use candidate::Candidate;
use explorer::find_covers;
use graph::{CoverGraph, CoverStep, Mask, Piece};
use offers::{all_of, candidates};
use search::{CoverPositions, cheapest_cover};
use smallvec::SmallVec;
use std::{convert::Infallible, rc::Rc};

/// By candidate: what a number of sessions costs, if they can be bought.
type Sold = SmallVec<[Option<SoldSessions>; 8]>;

/// The offers that may take part in covers of some areas.
#[derive(Clone, Debug)]
pub(super) struct Covers {
    /// In file order.
    candidates: Vec<Candidate>,
    chosen: Mask,
    /// The covers that they can be put together to.
    graph: Rc<CoverGraph>,
    /// Sessions of them that the patient's membership holds, in plans of so many sessions at most;
    /// `None` if it holds none.
    held: Option<(HeldSessions, SessionCount)>,
    /// Ticks of the tables that depend on the days of the sessions.
    tied_ticks: usize,
}

impl Covers {
    /// The offers of a technique for `chosen`, whose sizes are decided if they matter, for counts up
    /// to `up_to`.
    pub(super) fn new(
        prices: &OfferPrices<'_>,
        technique: TechniqueIndex,
        chosen: &[RequestedArea],
        reach: Reach,
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        let candidates = candidates(prices, technique, chosen, reach, up_to)?;
        let pieces: Vec<Piece> = candidates.iter().map(Candidate::piece).collect();
        let chosen = all_of(chosen);
        let graph = find_covers(&pieces, chosen, prices.effort)?;
        let held = prices.held_sessions().zip(SessionCount::new(up_to));
        let held = held.filter(|_| candidates.iter().any(|one| one.holding.is_some()));
        let found = Self { candidates, chosen, graph, held, tied_ticks: 0 };
        let tied_ticks = found.ticks_of_days(prices.list, up_to);
        Ok(Self { tied_ticks, ..found })
    }

    /// The covers for plans of just so many sessions, of which some are `within` days that special
    /// prices are for; `None` if no price depends on them.
    pub(super) fn on_days(
        &self,
        list: &PriceList,
        sessions: SessionCount,
        within: &Within,
    ) -> Result<Option<Self>, Overflow> {
        if self.candidates.iter().all(|candidate| candidate.tied.is_none()) {
            return Ok(None);
        }
        let held = self.held.as_ref().map(|(held, _)| held);
        let limits = held.map(|held| held.limits(sessions, self.most_lines()));
        let on_days = |candidate: &Candidate| {
            let held = candidate.holding.and_then(|holding| {
                Some((limits.as_ref()?.get(holding)?, held?.of_holding(holding)?))
            });
            candidate.on_days(list, sessions, within, held)
        };
        let candidates = self.candidates.iter().map(on_days).collect::<Result<_, Overflow>>()?;
        Ok(Some(self.with(candidates, Rc::clone(&self.graph))))
    }

    /// These covers with other candidates in another graph.
    fn with(&self, candidates: Vec<Candidate>, graph: Rc<CoverGraph>) -> Self {
        let Self { chosen, tied_ticks, .. } = *self;
        Self { candidates, chosen, graph, held: self.held.clone(), tied_ticks }
    }

    /// The chosen areas (by their position) that no candidate treats.
    pub(super) fn without_offer(&self) -> Vec<usize> {
        let treated = self.candidates.iter().fold(0, |mask, candidate| mask | candidate.treats);
        let is_left = |bit: &usize| self.chosen & !treated & (1 << bit) != 0;
        (0..MAX_AREAS).filter(is_left).collect()
    }

    /// The lines of the cheapest cover that can be bought for exactly `sessions`, in file order,
    /// with room for so many others.
    pub(super) fn cheapest(
        &self,
        sessions: SessionCount,
        room: usize,
    ) -> Result<Option<Vec<PlanLine>>, EstimateError> {
        let held = self.with_held(sessions);
        let covers = held.as_ref().unwrap_or(self);
        let sold = covers.sold(sessions);
        let Some(positions) = covers.search(sessions, &sold)? else { return Ok(None) };
        let mut lines = Vec::with_capacity(positions.len() + room);
        for position in positions {
            let candidate = covers.candidates.get(position);
            let found = candidate.zip(sold.get(position).copied().flatten());
            let Some((candidate, sold)) = found else { continue };
            let (kind, areas) = (LineKind::Treatment(candidate.offer), candidate.areas.clone());
            let mut purchases = candidate.purchases(sessions);
            if let Some((held, _)) = covers.held.as_ref().filter(|_| candidate.held > 0) {
                purchases.push(Purchase::held(held.membership(), candidate.held));
            }
            let end = LineEnd { sessions: sessions.get(), amount: sold.price, purchases };
            lines.push(PlanLine { kind, areas, end });
        }
        Ok(Some(lines))
    }

    /// Price of the treatments of the cheapest cover together.
    pub(super) fn price(&self, sessions: SessionCount) -> Result<Option<Amount>, EstimateError> {
        let held = self.with_held(sessions);
        let covers = held.as_ref().unwrap_or(self);
        let sold = covers.sold(sessions);
        let Some(positions) = covers.search(sessions, &sold)? else { return Ok(None) };
        let mut prices = positions.into_iter().filter_map(|position| *sold.get(position)?);
        Ok(Some(prices.try_fold(Amount::ZERO, |sum, sold| sum.plus(sold.price))?))
    }

    /// By candidate: what so many sessions cost, if they can be bought.
    fn sold(&self, sessions: SessionCount) -> Sold {
        self.candidates.iter().map(|candidate| candidate.sold(sessions)).collect()
    }

    /// The positions of the candidates of the cheapest cover, in file order.
    fn search(
        &self,
        sessions: SessionCount,
        sold: &[Option<SoldSessions>],
    ) -> Result<Option<CoverPositions>, EstimateError> {
        cheapest_cover(&self.graph, &self.candidates, sessions, sold)
    }

    /// The counts of a range for which a cover can be bought, as far as the tables reach.
    pub(super) fn buyable_counts(&self, range: SessionRange) -> Counts {
        let sold = |candidate: &Candidate| {
            let is_sold = |count: &SessionCount| candidate.table.is_sold(*count);
            range.counts().filter(is_sold).fold(Counts::NONE, Counts::with)
        };
        let sold: Vec<Counts> = self.candidates.iter().map(sold).collect();
        let Ok(states) = self.graph.fold(Counts::ALL, |steps, before| {
            let onward = |step: &CoverStep| Some(before.get(step.to)?.and(*sold.get(step.piece)?));
            Ok::<_, Infallible>(steps.iter().filter_map(onward).fold(Counts::NONE, Counts::or))
        });
        let counts = states.last().copied().unwrap_or(Counts::NONE);
        self.with_held_counts(counts, range)
    }
}
