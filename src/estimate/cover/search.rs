//! Search for the cheapest of all covers that a graph holds.

use super::{
    candidate::Candidate,
    graph::{CoverGraph, CoverStep},
};
use crate::{
    catalog::SessionCount,
    estimate::{
        EstimateError,
        purchase::{Class, SoldSessions},
    },
    money::{Amount, Money, Overflow},
};
use smallvec::SmallVec;
use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
};
use strum::VariantArray as _;

/// Positions of the candidates of a cover, in file order.
pub(super) type CoverPositions = SmallVec<[usize; 8]>;

/// The positions of the candidates of the cheapest cover, each of which costs what it is `sold` for.
pub(super) fn cheapest_cover(
    graph: &CoverGraph,
    candidates: &[Candidate],
    sessions: SessionCount,
    sold: &[Option<SoldSessions>],
) -> Result<Option<CoverPositions>, EstimateError> {
    for &class in Class::VARIANTS {
        // Without a price of a class its pass would find no more than the one before.
        if sold.iter().flatten().any(|sold| Class::of(sold.price) == class) {
            let search = Search { graph, candidates, sessions, class, sold };
            if let Some(positions) = search.run()? {
                return Ok(Some(positions));
            }
        }
    }
    Ok(None)
}

/// One search for the cheapest cover, among lines up to a class.
struct Search<'c> {
    graph: &'c CoverGraph,
    candidates: &'c [Candidate],
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
    fn of(&self, known: bool) -> Option<&Sum> {
        if known { self.known.as_ref() } else { self.nothing_known.as_ref() }
    }
}

impl Search<'_> {
    /// The cheapest cover.
    fn run(&self) -> Result<Option<CoverPositions>, EstimateError> {
        let (first, is_only) = (None, true);
        let nothing = Sum { amount: Amount::ZERO, lines: 0, purchases: 0, first, is_only };
        let end = Sums { known: None, nothing_known: Some(nothing) };
        let sums = self.graph.fold(end, |steps, sums| self.best(steps, sums))?;
        let Some(first) = sums.last().filter(|sums| sums.known.or(sums.nothing_known).is_some())
        else {
            return Ok(None);
        };
        let mut at = (sums.len() - 1, first.known.is_some());
        let mut candidates = CoverPositions::new();
        while at.0 != CoverGraph::END {
            let best = sums.get(at.0).and_then(|sums| sums.of(at.1));
            let Some(&Sum { first: Some((step, known)), is_only: true, .. }) = best else {
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
                    Some(best) => match self.rank(&sum).cmp(&self.rank(best)) {
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

    fn rank(&self, sum: &Sum) -> ((Money, Money), usize, u32) {
        (self.class.rank(sum.amount), sum.lines, sum.purchases)
    }

    /// The steps from a state that come to the sum of a kind of it.
    fn best_from(
        &self,
        (state, known): (usize, bool),
        sums: &[Sums],
    ) -> impl Iterator<Item = Onward> {
        let sum = sums.get(state).and_then(|sums| sums.of(known));
        let steps = self.graph.steps_from(state).iter();
        let onward = steps.flat_map(|&step| [(step, true), (step, false)]);
        onward.filter(move |onward| {
            // Sums that are too large were refused when those of the states were worked out.
            let own = self.with(*onward, sums).ok().flatten().filter(|own| own.0 == known);
            sum.zip(own).is_some_and(|(sum, (_, own))| self.rank(sum) == self.rank(&own))
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
        let candidate = self.candidates.get(position);
        let purchases = candidate.map(|candidate| candidate.purchases(self.sessions));
        for bought in purchases.unwrap_or_default() {
            let Reverse(times) = path.courses.entry(Reverse(bought.sessions)).or_default();
            *times = times.saturating_add(u32::from(bought.times));
        }
        path
    }
}
