//! Search for the graph of all covers of some areas.

use super::{
    any_of::Unsettled,
    graph::{CoverGraph, CoverStep, Mask, Piece},
};
use crate::estimate::{EstimateError, effort::Effort};
use std::{collections::BTreeMap, rc::Rc};

/// Ticks of a step, whose state is kept and looked up. An offer that does not fit takes one.
const STEP: usize = 30;

/// Graph of the covers of `chosen` by disjoint `pieces`.
///
/// # Errors
///
/// [`EstimateError::TooManyCovers`] if there are too many to look at.
pub(super) fn find_covers(
    pieces: &[Piece],
    chosen: Mask,
    effort: &Effort,
) -> Result<Rc<CoverGraph>, EstimateError> {
    let cache = effort.cover_cache();
    if let Some((graph, ticks)) = cache.get(pieces, chosen) {
        effort.search(ticks)?;
        return Ok(graph);
    }
    let before = effort.left_to_search();
    let graph = Rc::new(explore(pieces, chosen, effort)?);
    cache.keep(pieces, chosen, &graph, before.saturating_sub(effort.left_to_search()));
    Ok(graph)
}

fn explore(pieces: &[Piece], chosen: Mask, effort: &Effort) -> Result<CoverGraph, EstimateError> {
    let all = pieces.iter().fold(0, |all, piece| all | piece.treats);
    let with_area = |bit: u32| -> Vec<(usize, &Piece)> {
        let pieces = pieces.iter().enumerate();
        pieces.filter(|(_, piece)| piece.treats & (1 << bit) != 0).collect()
    };
    let mut explorer = Explorer {
        by_area: &(0..Mask::BITS - all.leading_zeros()).map(with_area).collect::<Vec<_>>(),
        graph: CoverGraph::to_the_end(),
        states: BTreeMap::new(),
        effort,
    };
    let beginning = explorer.state(Progress { treated: 0, wanted: chosen, unsettled: None })?;
    let graph = explorer.graph;
    Ok(if beginning.is_some() { graph } else { graph.without_beginning() })
}

/// Search from the beginning on, which keeps the states in the order of their ends.
struct Explorer<'p> {
    /// By area, as the bits go: the pieces that treat it.
    by_area: &'p [Vec<(usize, &'p Piece)>],
    graph: CoverGraph,
    /// The states met so far; `None` for one from which the end can't be reached.
    states: BTreeMap<Progress, Option<usize>>,
    effort: &'p Effort,
}

/// State of a cover that is being put together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Progress {
    treated: Mask,
    /// Areas that must be treated in the end: the chosen areas, and what must be beside an offer.
    wanted: Mask,
    /// Conditions of offers for any so many areas, if it has such offers.
    unsettled: Option<Rc<Unsettled>>,
}

impl Progress {
    /// Progress with one more piece; `None` if it need not be looked at.
    fn with(&self, piece: Piece) -> Option<Self> {
        let unsettled = match piece.choice {
            None => self.unsettled.clone(),
            Some(choice) => {
                let before = self.unsettled.as_deref().cloned().unwrap_or_default();
                Some(Rc::new(before.with(choice)?))
            }
        };
        let (treated, wanted) = (self.treated | piece.treats, self.wanted | piece.needs);
        Some(Self { treated, wanted, unsettled })
    }

    /// True if the offers that were taken are met in all that they ask for.
    fn is_settled(&self) -> bool {
        let unsettled = self.unsettled.as_ref();
        unsettled.is_none_or(|unsettled| unsettled.is_settled(self.treated, self.wanted))
    }
}

impl Explorer<'_> {
    /// Number of a state; `None` if the end can't be reached from it.
    fn state(&mut self, progress: Progress) -> Result<Option<usize>, EstimateError> {
        let missing = progress.wanted & !progress.treated;
        if missing == 0 {
            return Ok(progress.is_settled().then_some(CoverGraph::END));
        }
        if let Some(known) = self.states.get(&progress) {
            return Ok(*known);
        }
        let area = usize::try_from(missing.trailing_zeros()).unwrap_or(usize::MAX);
        let (mut steps, pieces) =
            (Vec::new(), self.by_area.get(area).map_or(&[][..], Vec::as_slice));
        self.effort.search(pieces.len())?;
        for &(position, piece) in pieces {
            if piece.treats & progress.treated != 0 {
                continue;
            }
            self.effort.search(STEP)?;
            let Some(next) = progress.with(*piece) else { continue };
            let to = self.state(next)?;
            steps.extend(to.map(|to| CoverStep { piece: position, to }));
        }
        let state = (!steps.is_empty()).then(|| self.graph.add_state(steps));
        self.states.insert(progress, state);
        Ok(state)
    }
}
