//! All ways to put offers together to treat some areas, found once for every number of sessions.
//!
//! A state says what is treated and what is still wanted; a step adds an offer that treats the
//! first area that is wanted and not treated yet. Which steps there are does not depend on prices,
//! so the cheapest cover for a number of sessions is a single pass over them.

use super::{EstimateError, effort::Effort};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// What a step takes, whose state is kept and looked up. An offer that does not fit takes one.
const STEP: usize = 30;

/// How many units it takes to find ways that are worth keeping for the next question.
const WORTH_KEEPING: usize = 10_000;

/// The most steps that are kept.
const MOST_KEPT: usize = 1_000_000;

/// Areas as bits: the chosen ones first, then those that offers bring along.
pub(super) type Mask = u128;

/// An offer, as far as its areas go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// What it treats: at least one area.
    pub(super) treats: Mask,
    /// What must be treated beside it.
    pub(super) needs: Mask,
}

/// The ways from nothing to all that is wanted. Every state is on one of them.
#[derive(Clone, Debug)]
pub(super) struct Ways {
    /// By state: where its steps end; they begin where those of the state before end. The first
    /// state is the one in which all is treated. The last one is the beginning.
    ends: Vec<usize>,
    steps: Vec<Step>,
    exist: bool,
}

/// One more offer, and the state that it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The position of its piece.
    pub(super) piece: usize,
    /// A state before this one.
    pub(super) to: usize,
}

impl Ways {
    /// The state in which all that is wanted is treated.
    pub(super) const END: usize = 0;

    /// The ways to treat `chosen` with disjoint `pieces`.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCovers`] where there are too many to look at.
    pub(super) fn new(
        pieces: &[Piece],
        chosen: Mask,
        effort: &Effort,
    ) -> Result<Rc<Self>, EstimateError> {
        let kept = effort.kept_ways();
        if let Some((ways, units)) = kept.get(pieces, chosen) {
            effort.search(units)?;
            return Ok(ways);
        }
        let before = effort.left_to_search();
        let ways = Rc::new(Self::find(pieces, chosen, effort)?);
        kept.keep(pieces, chosen, &ways, before.saturating_sub(effort.left_to_search()));
        Ok(ways)
    }

    fn find(pieces: &[Piece], chosen: Mask, effort: &Effort) -> Result<Self, EstimateError> {
        let all = pieces.iter().fold(0, |all, piece| all | piece.treats);
        let with_area = |bit: u32| -> Vec<(usize, Piece)> {
            let pieces = pieces.iter().copied().enumerate();
            pieces.filter(|(_, piece)| piece.treats & (1 << bit) != 0).collect()
        };
        let mut explorer = Explorer {
            by_area: &(0..Mask::BITS - all.leading_zeros()).map(with_area).collect::<Vec<_>>(),
            ways: Self { ends: vec![0], steps: Vec::new(), exist: false },
            states: BTreeMap::new(),
            effort,
        };
        let beginning = explorer.state(Progress { treated: 0, wanted: chosen })?;
        Ok(Self { exist: beginning.is_some(), ..explorer.ways })
    }

    /// The steps from a state; none from the end.
    pub(super) fn steps_from(&self, state: usize) -> &[Step] {
        let end = self.ends.get(state).copied().unwrap_or_default();
        let begin = state.checked_sub(1).and_then(|before| self.ends.get(before).copied());
        self.steps.get(begin.unwrap_or_default()..end).unwrap_or_default()
    }

    /// How many steps there are in all states together.
    pub(super) fn steps(&self) -> usize {
        self.steps.len()
    }

    /// A value for every state, worked out from its steps and the values of the states before it;
    /// none at all where there is no way.
    pub(super) fn fold<T, E>(
        &self,
        end: T,
        mut value: impl FnMut(&[Step], &[T]) -> Result<T, E>,
    ) -> Result<Vec<T>, E> {
        if !self.exist {
            return Ok(Vec::new());
        }
        let mut values = Vec::with_capacity(self.ends.len());
        values.push(end);
        for (from, to) in self.ends.iter().zip(self.ends.iter().skip(1)) {
            let value = value(self.steps.get(*from..*to).unwrap_or_default(), &values)?;
            values.push(value);
        }
        Ok(values)
    }
}

/// Ways that took long to find, for questions about other sizes, other sessions or another list
/// whose offers are on the same areas.
#[derive(Debug, Default)]
pub(super) struct KeptWays(RefCell<BTreeMap<Mask, Vec<Kept>>>);

/// Ways, of which pieces they are, and what it took to find them. Whoever asks again is charged the
/// same, so that an answer does not depend on the questions before.
#[derive(Debug)]
struct Kept {
    pieces: Vec<Piece>,
    ways: Rc<Ways>,
    units: usize,
}

impl KeptWays {
    fn get(&self, pieces: &[Piece], chosen: Mask) -> Option<(Rc<Ways>, usize)> {
        let all = self.0.borrow();
        let kept = all.get(&chosen)?.iter().find(|kept| kept.pieces == pieces)?;
        Some((Rc::clone(&kept.ways), kept.units))
    }

    fn keep(&self, pieces: &[Piece], chosen: Mask, ways: &Rc<Ways>, units: usize) {
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

/// Finds the ways from the beginning on, and keeps the states in the order of their ends.
struct Explorer<'p> {
    /// By area, as the bits go: the pieces that treat it.
    by_area: &'p [Vec<(usize, Piece)>],
    ways: Ways,
    /// The states met so far; `None` for one that no way leads on from.
    states: BTreeMap<Progress, Option<usize>>,
    effort: &'p Effort,
}

/// How far a cover has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Progress {
    treated: Mask,
    /// What must be treated in the end: the chosen areas, and what must be beside an offer.
    wanted: Mask,
}

impl Explorer<'_> {
    /// The number of a state; `None` where no way leads on from it.
    fn state(&mut self, progress: Progress) -> Result<Option<usize>, EstimateError> {
        let missing = progress.wanted & !progress.treated;
        if missing == 0 {
            return Ok(Some(Ways::END));
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
            let next = Progress {
                treated: progress.treated | piece.treats,
                wanted: progress.wanted | piece.needs,
            };
            let to = self.state(next)?;
            steps.extend(to.map(|to| Step { piece: position, to }));
        }
        let state = (!steps.is_empty()).then(|| {
            self.ways.steps.append(&mut steps);
            self.ways.ends.push(self.ways.steps.len());
            self.ways.ends.len() - 1
        });
        self.states.insert(progress, state);
        Ok(state)
    }
}
