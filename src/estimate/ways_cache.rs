//! Ways that took long to find, for the next question.

use super::ways::{Mask, Piece, Ways};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// Units that it takes to find ways that are worth keeping: what takes less is found as fast as it is
/// looked up.
const WORTH_KEEPING: usize = 10_000;

/// Most steps that are kept: 16 MB of them.
const MOST_KEPT: usize = 1_000_000;

/// Ways that took long to find, for questions about other sizes, other sessions or another list
/// whose offers are on the same areas.
#[derive(Debug, Default)]
pub(super) struct WaysCache(RefCell<BTreeMap<Mask, Vec<Kept>>>);

/// Ways, of which pieces they are, and what it took to find them. Whoever asks again is charged the
/// same, so that an answer does not depend on the questions before.
#[derive(Debug)]
struct Kept {
    pieces: Vec<Piece>,
    ways: Rc<Ways>,
    units: usize,
}

impl WaysCache {
    /// Ways of these pieces, and what it took to find them.
    pub(super) fn get(&self, pieces: &[Piece], chosen: Mask) -> Option<(Rc<Ways>, usize)> {
        let all = self.0.borrow();
        let kept = all.get(&chosen)?.iter().find(|kept| kept.pieces == pieces)?;
        Some((Rc::clone(&kept.ways), kept.units))
    }

    /// Keeps ways that took so many units to find, if that was long.
    pub(super) fn keep(&self, pieces: &[Piece], chosen: Mask, ways: &Rc<Ways>, units: usize) {
        if units < WORTH_KEEPING {
            return;
        }
        let mut all = self.0.borrow_mut();
        let steps: usize = all.values().flatten().map(|kept| kept.ways.steps()).sum();
        if steps.saturating_add(ways.steps()) > MOST_KEPT {
            all.clear();
        }
        let (pieces, ways) = (pieces.to_vec(), Rc::clone(ways));
        all.entry(chosen).or_default().push(Kept { pieces, ways, units });
    }
}
