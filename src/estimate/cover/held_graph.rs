//! Graph of covers with sessions that a membership holds: each offer with every number of them.
//!
//! Sessions that are held for one line of a cover are not there for the others, so those used so
//! far become part of the states of the graph, and each number of held sessions a piece of its own.
//! Whoever looks for the cheapest cover needs to know no more.

use super::graph::{CoverGraph, CoverStep};
use crate::estimate::held::{HeldLimit, HeldSoFar};
use smallvec::{SmallVec, smallvec};
use std::collections::BTreeMap;

/// Piece of the new graph that a piece becomes with so many held sessions.
#[derive(Clone, Copy, Debug)]
pub(super) struct HeldPiece {
    /// Its position.
    pub(super) piece: usize,
    /// Position of the limit that its held sessions count for; `None` if none are held.
    pub(super) limit: Option<usize>,
    pub(super) held: u16,
}

/// Sessions held so far, by limit.
type Used = SmallVec<[HeldSoFar; 1]>;

/// Graph of the covers in which each piece may be any of what it becomes, within the limits.
pub(super) fn with_held(
    graph: &CoverGraph,
    becomes: &[Vec<HeldPiece>],
    limits: &[HeldLimit],
) -> CoverGraph {
    let mut found = CoverGraph::to_the_end();
    if !graph.is_connected() {
        return found.without_beginning();
    }
    let nothing: Used = smallvec![HeldSoFar::default(); limits.len()];
    // By state: the states that it becomes, each with what is used from there to the end.
    let mut states: Vec<Vec<(Used, usize)>> = vec![vec![(nothing, CoverGraph::END)]];
    for state in 1..graph.states() {
        let is_beginning = state + 1 == graph.states();
        let mut steps: BTreeMap<Used, Vec<CoverStep>> = BTreeMap::new();
        for step in graph.steps_from(state) {
            let onward = states.get(step.to).into_iter().flatten();
            for (used, to) in onward {
                for piece in becomes.get(step.piece).into_iter().flatten() {
                    let Some(used) = with(used, *piece, limits) else { continue };
                    // There is one beginning, whatever is used.
                    let used = if is_beginning { Used::new() } else { used };
                    let step = CoverStep { piece: piece.piece, to: *to };
                    steps.entry(used).or_default().push(step);
                }
            }
        }
        let added = steps.into_iter().map(|(used, steps)| (used, found.add_state(steps)));
        let added: Vec<(Used, usize)> = added.collect();
        states.push(added);
    }
    let is_reached = states.last().is_some_and(|beginning| !beginning.is_empty());
    if is_reached { found } else { found.without_beginning() }
}

/// Sessions used so far and those of a piece more; `None` if they are too many.
fn with(used: &[HeldSoFar], piece: HeldPiece, limits: &[HeldLimit]) -> Option<Used> {
    let mut used = Used::from(used);
    if let Some(limit) = piece.limit {
        let so_far = used.get_mut(limit)?;
        *so_far = limits.get(limit)?.with(so_far, piece.held)?;
    }
    Some(used)
}
