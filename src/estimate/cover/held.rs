//! Covers with sessions that a membership holds.

use super::{
    Covers,
    candidate::Candidate,
    graph::Mask,
    held_graph::{HeldPiece, with_held},
};
use crate::{
    catalog::SessionCount,
    estimate::{counts::Counts, held::HeldLimit},
    selection::SessionRange,
};
use std::rc::Rc;

/// Most steps for one number of sessions to find out if it can be bought because some are held: a
/// few milliseconds. A plan of more is seldom asked for, and refused if it is sold.
const MOST_HELD_STEPS: usize = 300_000;

/// Most numbers of sessions that are not sold for which that is found out.
const MOST_HELD_COUNTS: usize = 24;

impl Covers {
    /// These covers for so many sessions, with each candidate at every number of sessions that may
    /// be held of it; `None` if none are.
    pub(super) fn with_held(&self, sessions: SessionCount) -> Option<Self> {
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
    pub(super) fn most_lines(&self) -> u16 {
        let all = |mask_of: fn(&Candidate) -> Mask| {
            self.candidates.iter().fold(0, |mask, candidate| mask | mask_of(candidate))
        };
        let touched = self.chosen | all(|candidate| candidate.needs);
        let touched = touched & all(|candidate| candidate.treats);
        u16::try_from(touched.count_ones()).unwrap_or(u16::MAX)
    }

    /// The counts that are sold, and those of a range that can be bought because some are held.
    pub(super) fn with_held_counts(&self, counts: Counts, range: SessionRange) -> Counts {
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
}
