//! Covers: offers that together treat the chosen areas.
//!
//! A cover is a set of disjoint offers of one technique. An exact cover treats the chosen areas and
//! nothing else; if none exists at any count, a wider one brings areas along, each of its offers
//! touching a chosen area. Of several covers the cheapest wins, and a tie goes to the fewest lines,
//! the fewest purchases, the longer courses, the order in the file.

use super::{
    EstimateError, LineEnd, LineKind, Purchase, Purchases,
    any_of::choices,
    counts::Counts,
    cover_graph::{Choice, CoverGraph, CoverStep, Mask, OpenAreas, Piece},
    explorer::find_covers,
    held::{HeldLimit, HeldPeriods, HeldSessions, paid, sold_beside},
    held_covers::{HeldPiece, with_held},
    held_on_days::PricesOnDays,
    line::{Areas, PlanLine},
    offer_prices::OfferPrices,
    purchase::{Class, PriceTable, SoldSessions, Special},
    request::{MAX_AREAS, RequestedArea},
    ticks,
    visits::Within,
};
use crate::{
    catalog::{AreaIndex, Coverage, Offer, OfferIndex, PriceList, SessionCount, TechniqueIndex},
    money::{Amount, Money, Overflow},
    selection::SessionRange,
};
use smallvec::smallvec;
use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
    convert::Infallible,
    rc::Rc,
};
use strum::VariantArray as _;

/// The most areas that the offers for one plan may touch together: the bits of a mask.
const MAX_TOUCHED: usize = 128;

/// Most steps for one number of sessions to find out if it can be bought because some are held: a
/// few milliseconds. A plan of more is seldom asked for, and refused if it is sold.
const MOST_HELD_STEPS: usize = 300_000;

/// Most numbers of sessions that are not sold for which that is found out.
const MOST_HELD_COUNTS: usize = 24;

/// Steps that one is worth in whose graph sessions may be held, as that is put together anew.
const HELD_STEP: usize = 3;

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

/// An offer on areas that it may treat: one or so many of several, if it leaves the choice.
#[derive(Clone, Debug)]
struct Candidate {
    offer: OfferIndex,
    /// In file order. Of any so many they are fewer if some are left open.
    areas: Areas,
    treats: Mask,
    /// Areas that must be treated beside it.
    needs: Mask,
    choice: Option<Choice>,
    table: Rc<PriceTable>,
    /// Position of what holds it among the holdings of the patient's membership, if one does.
    holding: Option<usize>,
    /// Number of its sessions that are held.
    held: u16,
    /// Its special prices, if one of them is for some days of the sessions.
    tied: Option<Rc<[Special]>>,
    /// By number of held sessions, from none on: its table, if that depends on them.
    beside_held: Vec<Rc<PriceTable>>,
}

/// Offers that [`Covers`] may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
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

impl Candidate {
    /// Candidate of an offer on areas that it treats and others that it needs, no session held.
    fn new(
        prices: &OfferPrices<'_>,
        offer: OfferIndex,
        (areas, treats, needs): (Areas, Mask, Mask),
        table: Rc<PriceTable>,
    ) -> Result<Self, Overflow> {
        let (tied, holding) = (prices.tied(offer)?, prices.holding(offer));
        let (choice, held, beside_held) = (None, 0, Vec::new());
        Ok(Self { offer, areas, treats, needs, choice, table, holding, held, tied, beside_held })
    }

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

    /// Ticks of its table for each way in which the sessions fall on days; `None` if it does not
    /// depend on them.
    fn ticks_of_days(&self, list: &PriceList, up_to: u16) -> Option<usize> {
        let specials = self.tied.as_ref()?;
        Some(ticks::of_table(list[self.offer].ladder(), specials, up_to))
    }

    /// Place among others: in file order, then with the fewest areas left open.
    fn in_order(&self) -> (OfferIndex, Reverse<usize>, &Areas) {
        (self.offer, Reverse(self.areas.len()), &self.areas)
    }
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
        let list = prices.list;
        let mut bits: Vec<AreaIndex> = chosen.iter().map(|chosen| chosen.area).collect();
        let (mut candidates, mut of_any) = (Vec::new(), Vec::new());
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
        let piece = |c: &Candidate| Piece { treats: c.treats, needs: c.needs, choice: c.choice };
        let pieces: Vec<Piece> = candidates.iter().map(piece).collect();
        let chosen = all_of(chosen);
        let graph = find_covers(&pieces, chosen, prices.effort)?;
        let held = prices.held_sessions().zip(SessionCount::new(up_to));
        let held = held.filter(|_| candidates.iter().any(|one| one.holding.is_some()));
        let found = Self { candidates, chosen, graph, held, tied_ticks: 0 };
        let tied_ticks = found.ticks_of_days(list, up_to);
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

    /// The lines of the cheapest cover that can be bought for exactly `sessions`, in file order.
    pub(super) fn cheapest(
        &self,
        sessions: SessionCount,
    ) -> Result<Option<Vec<PlanLine>>, EstimateError> {
        let held = self.with_held(sessions);
        let covers = held.as_ref().unwrap_or(self);
        let sold = covers.sold(sessions);
        let Some(positions) = covers.search(sessions, &sold)? else { return Ok(None) };
        let mut lines = Vec::with_capacity(positions.len());
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
    fn sold(&self, sessions: SessionCount) -> Vec<Option<SoldSessions>> {
        self.candidates.iter().map(|candidate| candidate.sold(sessions)).collect()
    }

    /// These covers for so many sessions, with each candidate at every number of sessions that may
    /// be held of it; `None` if none are.
    fn with_held(&self, sessions: SessionCount) -> Option<Self> {
        let (held, _) = self.held.as_ref()?;
        let limits = held.limits(sessions, self.most_lines());
        let (mut candidates, mut becomes) = (Vec::new(), Vec::new());
        for candidate in &self.candidates {
            let limit = candidate.holding.and_then(|holding| limits.get(holding));
            let most = limit.map_or(0, HeldLimit::of_one_line);
            // Of equally cheap ones the first is bought, and that is where most is held.
            let with = (0..=most).rev().map(|held| candidate.with_held(held));
            let first = candidates.len();
            candidates.extend(with.filter(|candidate| candidate.sold(sessions).is_some()));
            let own = candidates.iter().enumerate().skip(first);
            let piece = |(piece, Candidate { holding, held, .. }): (usize, &Candidate)| HeldPiece {
                piece,
                limit: *holding,
                held: *held,
            };
            becomes.push(own.map(piece).collect());
        }
        let graph = Rc::new(with_held(&self.graph, &becomes, &limits));
        Some(self.with(candidates, graph))
    }

    /// Most lines that a cover may have: one for each area that is chosen or must be treated beside
    /// an offer, as each line touches such a one.
    fn most_lines(&self) -> u16 {
        let all = |mask_of: fn(&Candidate) -> Mask| {
            self.candidates.iter().fold(0, |mask, candidate| mask | mask_of(candidate))
        };
        let touched = self.chosen | all(|candidate| candidate.needs);
        let touched = touched & all(|candidate| candidate.treats);
        u16::try_from(touched.count_ones()).unwrap_or(u16::MAX)
    }

    /// The positions of the candidates of the cheapest cover, in file order.
    fn search(
        &self,
        sessions: SessionCount,
        sold: &[Option<SoldSessions>],
    ) -> Result<Option<Vec<usize>>, EstimateError> {
        for &class in Class::VARIANTS {
            // Without a price of a class its pass would find no more than the one before.
            if sold.iter().flatten().any(|sold| Class::of(sold.price) == class) {
                let search = Search { covers: self, sessions, class, sold };
                if let Some(positions) = search.run()? {
                    return Ok(Some(positions));
                }
            }
        }
        Ok(None)
    }

    /// The counts of a range for which a cover can be bought, as far as the tables reach.
    pub(super) fn buyable_counts(&self, range: SessionRange) -> Counts {
        let sold = |candidate: &Candidate| {
            let is_sold = |count: &SessionCount| candidate.table.price(*count).is_some();
            range.counts().filter(is_sold).fold(Counts::NONE, Counts::with)
        };
        let sold: Vec<Counts> = self.candidates.iter().map(sold).collect();
        let Ok(states) = self.graph.fold(Counts::ALL, |steps, before| {
            let onward = |step: &CoverStep| Some(before.get(step.to)?.and(*sold.get(step.piece)?));
            Ok::<_, Infallible>(steps.iter().filter_map(onward).fold(Counts::NONE, Counts::or))
        });
        let counts = states.last().copied().unwrap_or(Counts::NONE);
        let Some((held, _)) = &self.held else { return counts };
        // Of what is held the rest may be sold where the whole is not.
        let is_new = |count: &SessionCount| counts.and(Counts::NONE.with(*count)) == Counts::NONE;
        let is_held = |count: &SessionCount| {
            self.steps_with(held, *count) <= MOST_HELD_STEPS
                && self.with_held(*count).is_some_and(|covers| covers.graph.is_connected())
        };
        let unsold = range.counts().filter(is_new).take(MOST_HELD_COUNTS);
        unsold.filter(is_held).fold(counts, Counts::with)
    }

    /// Ticks of the search for the cheapest cover for one number of sessions: a step each, and what
    /// its tables take that depend on the days of the sessions.
    pub(super) fn steps(&self) -> usize {
        let steps = match &self.held {
            Some((held, up_to)) => self.steps_with(held, *up_to).saturating_mul(HELD_STEP),
            None => self.graph.steps(),
        };
        steps.saturating_add(self.tied_ticks)
    }

    /// Most steps of the graph in which sessions may be held.
    fn steps_with(&self, held: &HeldSessions, sessions: SessionCount) -> usize {
        let limits = held.limits(sessions, self.most_lines());
        let is_of_use = |(holding, _): &(usize, HeldLimit)| {
            self.candidates.iter().any(|candidate| candidate.holding == Some(*holding))
        };
        let limits = limits.into_iter().enumerate().filter(is_of_use);
        limits.fold(self.graph.steps(), |steps, (_, limit)| steps.saturating_mul(limit.steps()))
    }

    /// Ticks of the tables that depend on the days of the sessions, each for every number of held
    /// sessions.
    fn ticks_of_days(&self, list: &PriceList, up_to: u16) -> usize {
        let held = self.held.as_ref();
        let limits = held.map(|(held, up_to)| held.limits(*up_to, self.most_lines()));
        let ticks = |candidate: &Candidate| {
            let limit = candidate.holding.and_then(|holding| limits.as_ref()?.get(holding));
            let tables = 1 + usize::from(limit.map_or(0, HeldLimit::of_one_line));
            Some(candidate.ticks_of_days(list, up_to)?.saturating_mul(tables))
        };
        self.candidates.iter().filter_map(ticks).fold(0, usize::saturating_add)
    }
}

impl Candidate {
    /// Price of so many sessions, of which some may be held, if they can be bought.
    fn sold(&self, sessions: SessionCount) -> Option<SoldSessions> {
        sold_beside(&self.table, sessions, self.held)
    }

    /// Purchases for those of so many sessions that are not held.
    fn purchases(&self, sessions: SessionCount) -> Purchases {
        let paid = paid(sessions, self.held);
        paid.map_or_else(Purchases::new, |paid| self.table.purchases(paid))
    }

    /// Candidate in plans of just so many sessions, of which some are `within` days and some may be
    /// `held`.
    fn on_days(
        &self,
        list: &PriceList,
        sessions: SessionCount,
        within: &Within,
        held: Option<(&HeldLimit, &HeldPeriods)>,
    ) -> Result<Self, Overflow> {
        let mut candidate = self.clone();
        if let Some(specials) = &self.tied {
            let prices = PricesOnDays { ladder: list[self.offer].ladder(), specials, within };
            candidate.beside_held = prices.tables(sessions, held)?;
        }
        if let Some(table) = candidate.beside_held.first() {
            candidate.table = Rc::clone(table);
        }
        Ok(candidate)
    }

    /// Candidate with so many of its sessions held.
    fn with_held(&self, held: u16) -> Self {
        let table = self.beside_held.get(usize::from(held)).unwrap_or(&self.table);
        Self { held, table: Rc::clone(table), ..self.clone() }
    }
}

/// One search for the cheapest cover, among lines up to a class.
struct Search<'c> {
    covers: &'c Covers,
    sessions: SessionCount,
    class: Class,
    /// By candidate, if it is for sale.
    sold: &'c [Option<SoldSessions>],
}

/// Sum over the best path from a state to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sum {
    amount: Amount,
    lines: usize,
    purchases: u32,
    /// First step of the path; `None` at the end.
    first: Option<Onward>,
    /// True if no other path has an equal sum.
    is_only: bool,
}

/// Sums over the best paths from a state to the end: those with a line of which something is known,
/// and those with none. Of covers on request the former go first, and addition keeps no order
/// between the two.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    known: Option<Sum>,
    nothing_known: Option<Sum>,
}

/// A step, and whether something is known of the path on from it.
type Onward = (CoverStep, bool);

/// Path from a state to the end, ordered as paths of equal sums are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct TieBreak {
    /// Number of courses bought of each length, the longest first. Of two paths with as many
    /// purchases, the one with more of the longest is the smaller.
    courses: BTreeMap<Reverse<SessionCount>, Reverse<u32>>,
    /// Positions, in file order.
    candidates: Vec<usize>,
}

impl Sums {
    /// Sum over the best path with something known, or with nothing known.
    fn of(&self, known: bool) -> Option<Sum> {
        if known { self.known } else { self.nothing_known }
    }
}

impl Search<'_> {
    /// The positions of the candidates of the cheapest cover, in file order.
    fn run(&self) -> Result<Option<Vec<usize>>, EstimateError> {
        let (first, is_only) = (None, true);
        let nothing = Sum { amount: Amount::ZERO, lines: 0, purchases: 0, first, is_only };
        let end = Sums { known: None, nothing_known: Some(nothing) };
        let sums = self.covers.graph.fold(end, |steps, sums| self.best(steps, sums))?;
        let Some(first) = sums.last().filter(|sums| sums.known.or(sums.nothing_known).is_some())
        else {
            return Ok(None);
        };
        let mut at = (sums.len() - 1, first.known.is_some());
        let mut candidates = Vec::new();
        while at.0 != CoverGraph::END {
            let best = sums.get(at.0).and_then(|sums| sums.of(at.1));
            let Some(Sum { first: Some((step, known)), is_only: true, .. }) = best else {
                let rest = self.first_of_equals(at, &sums, &mut BTreeMap::new());
                candidates.extend(rest.candidates);
                break;
            };
            candidates.push(step.piece);
            at = (step.to, known);
        }
        candidates.sort_unstable();
        Ok(Some(candidates))
    }

    fn best(&self, steps: &[CoverStep], sums: &[Sums]) -> Result<Sums, EstimateError> {
        let mut best = Sums::default();
        for &step in steps {
            for rest in [true, false] {
                let Some((known, sum)) = self.with((step, rest), sums)? else { continue };
                let place = if known { &mut best.known } else { &mut best.nothing_known };
                match place {
                    Some(best) => match self.rank(sum).cmp(&self.rank(*best)) {
                        Ordering::Less => *best = sum,
                        Ordering::Equal => best.is_only = false,
                        Ordering::Greater => {}
                    },
                    None => *place = Some(sum),
                }
            }
        }
        Ok(best)
    }

    /// Sum over a step and the best path from there, and whether something of it is known.
    fn with(
        &self,
        first @ (step, rest_known): Onward,
        sums: &[Sums],
    ) -> Result<Option<(bool, Sum)>, Overflow> {
        let Some(rest) = sums.get(step.to).and_then(|sums| sums.of(rest_known)) else {
            return Ok(None);
        };
        let sold = self.sold.get(step.piece).copied().flatten();
        let sold = sold.filter(|sold| Class::of(sold.price) <= self.class);
        let Some(SoldSessions { price, purchases, known }) = sold else { return Ok(None) };
        let sum = Sum {
            amount: rest.amount.plus(price)?,
            lines: rest.lines.saturating_add(1),
            purchases: rest.purchases.saturating_add(u32::from(purchases)),
            first: Some(first),
            is_only: true,
        };
        Ok(Some((rest_known || known, sum)))
    }

    fn rank(&self, sum: Sum) -> ((Money, Money), usize, u32) {
        (self.class.rank(sum.amount), sum.lines, sum.purchases)
    }

    /// The steps from a state that come to the sum of a kind of it.
    fn best_from(
        &self,
        (state, known): (usize, bool),
        sums: &[Sums],
    ) -> impl Iterator<Item = Onward> {
        let sum = sums.get(state).and_then(|sums| sums.of(known));
        let steps = self.covers.graph.steps_from(state).iter();
        let onward = steps.flat_map(|&step| [(step, true), (step, false)]);
        onward.filter(move |onward| {
            // Sums that are too large were refused when those of the states were worked out.
            let own = self.with(*onward, sums).ok().flatten().filter(|own| own.0 == known);
            sum.zip(own).is_some_and(|(sum, (_, own))| self.rank(sum) == self.rank(own))
        })
    }

    /// Of the paths of a kind from a state that come to its sum, the one that goes first. Only
    /// these are looked at, because to compare paths takes far longer than to compare sums.
    fn first_of_equals(
        &self,
        at: (usize, bool),
        sums: &[Sums],
        found: &mut BTreeMap<(usize, bool), TieBreak>,
    ) -> TieBreak {
        if let Some(known) = found.get(&at) {
            return known.clone();
        }
        let mut first: Option<TieBreak> = None;
        for (step, known) in self.best_from(at, sums) {
            let rest = self.first_of_equals((step.to, known), sums, found);
            let path = self.extended(rest, step.piece);
            if first.as_ref().is_none_or(|first| path < *first) {
                first = Some(path);
            }
        }
        let first = first.unwrap_or_default();
        found.insert(at, first.clone());
        first
    }

    fn extended(&self, mut path: TieBreak, position: usize) -> TieBreak {
        let place = path.candidates.partition_point(|&other| other < position);
        path.candidates.insert(place, position);
        let candidate = self.covers.candidates.get(position);
        let purchases = candidate.map(|candidate| candidate.purchases(self.sessions));
        for bought in purchases.unwrap_or_default() {
            let Reverse(times) = path.courses.entry(Reverse(bought.sessions)).or_default();
            *times = times.saturating_add(u32::from(bought.times));
        }
        path
    }
}

/// The bits of the chosen areas, which are the first.
fn all_of(chosen: &[RequestedArea]) -> Mask {
    (0..chosen.len()).fold(0, |mask, bit| mask | (1 << bit))
}

/// True if an offer serves the sizes that are decided for the chosen ones of its areas.
pub(super) fn serves_sizes(offer: &Offer, areas: &[AreaIndex], chosen: &[RequestedArea]) -> bool {
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
