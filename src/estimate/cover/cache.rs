//! Graphs of covers that took long to find, for the next question.

use super::graph::{CoverGraph, Mask, Piece};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// Ticks from which on a graph is worth keeping: what takes fewer is found as fast as it is looked
/// up.
const WORTH_KEEPING: usize = 10_000;

/// Most steps that are kept: 16 MB of them.
const MOST_KEPT: usize = 1_000_000;

/// Graphs that took long to find, for questions about other sizes, other sessions or another list
/// whose offers are on those areas.
#[derive(Debug, Default)]
pub(in crate::estimate) struct CoverCache(RefCell<BTreeMap<Mask, Vec<CachedGraph>>>);

/// Graph of some pieces, and the ticks that it took to find. Whoever asks again is charged as many,
/// so that an answer does not depend on the questions before.
#[derive(Debug)]
struct CachedGraph {
    pieces: Vec<Piece>,
    graph: Rc<CoverGraph>,
    ticks: usize,
}

impl CoverCache {
    /// Graph of these pieces, and the ticks that it took to find.
    pub(super) fn get(&self, pieces: &[Piece], chosen: Mask) -> Option<(Rc<CoverGraph>, usize)> {
        let all = self.0.borrow();
        let cached = all.get(&chosen)?.iter().find(|cached| cached.pieces == pieces)?;
        Some((Rc::clone(&cached.graph), cached.ticks))
    }

    /// Keeps a graph that took so many ticks to find, if that was long.
    pub(super) fn keep(
        &self,
        pieces: &[Piece],
        chosen: Mask,
        graph: &Rc<CoverGraph>,
        ticks: usize,
    ) {
        if ticks < WORTH_KEEPING {
            return;
        }
        let mut all = self.0.borrow_mut();
        let steps: usize = all.values().flatten().map(|cached| cached.graph.steps()).sum();
        if steps.saturating_add(graph.steps()) > MOST_KEPT {
            all.clear();
        }
        let (pieces, graph) = (pieces.to_vec(), Rc::clone(graph));
        all.entry(chosen).or_default().push(CachedGraph { pieces, graph, ticks });
    }
}
