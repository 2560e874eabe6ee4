//! Graph of all covers of some areas by offers, found once for every number of sessions.
//!
//! A state says what is treated and what is still wanted; a step adds an offer that treats the
//! first area that is wanted and not treated yet. Which steps there are does not depend on prices,
//! so the cheapest cover for a number of sessions is a single pass over them.

use crate::catalog::OfferIndex;

/// Areas as bits: the chosen ones first, then those that offers bring along.
pub(super) type Mask = u128;

/// An offer, as far as its areas go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Areas that it treats: at least one area.
    pub(super) treats: Mask,
    /// Areas that must be treated beside it.
    pub(super) needs: Mask,
    /// Condition on the whole cover, if it is for any so many of some areas.
    pub(super) choice: Option<Choice>,
}

/// Condition of an offer for any so many areas on the cover that it is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// Areas that it treats and nobody chose: something else must need them.
    pub(super) unasked: Mask,
    /// Areas that it is for and that are left to the patient.
    pub(super) open: Option<OpenAreas>,
}

/// Areas that an offer is for and that nobody names: so many of some, which nothing else treats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OpenAreas {
    pub(super) offer: OfferIndex,
    pub(super) among: Mask,
    pub(super) number: usize,
}

/// Graph of the covers: states from nothing treated to all that is wanted, each on a path between
/// them.
#[derive(Clone, Debug)]
pub(super) struct CoverGraph {
    /// By state: where its steps end; they begin where those of the state before end. The first
    /// state is the one in which all is treated. The last one is the beginning.
    ends: Vec<usize>,
    steps: Vec<CoverStep>,
    /// True if the end can be reached from the beginning.
    is_connected: bool,
}

/// One more offer in a cover, and the state that it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CoverStep {
    /// The position of its piece.
    pub(super) piece: usize,
    /// A state before this one.
    pub(super) to: usize,
}

impl CoverGraph {
    /// The state in which all that is wanted is treated.
    pub(super) const END: usize = 0;

    /// Graph of which only the end is found yet.
    pub(super) fn to_the_end() -> Self {
        Self { ends: vec![0], steps: Vec::new(), is_connected: true }
    }

    /// Graph whose steps lead from other states, but not from the beginning.
    pub(super) fn without_beginning(self) -> Self {
        Self { is_connected: false, ..self }
    }

    /// Adds a state after those that its steps lead to, and gives its number.
    pub(super) fn add_state(&mut self, steps: Vec<CoverStep>) -> usize {
        self.steps.extend(steps);
        self.ends.push(self.steps.len());
        self.ends.len() - 1
    }

    /// The steps from a state; none from the end.
    pub(super) fn steps_from(&self, state: usize) -> &[CoverStep] {
        let end = self.ends.get(state).copied().unwrap_or_default();
        let begin = state.checked_sub(1).and_then(|before| self.ends.get(before).copied());
        self.steps.get(begin.unwrap_or_default()..end).unwrap_or_default()
    }

    /// Number of states.
    pub(super) fn states(&self) -> usize {
        self.ends.len()
    }

    /// True if there is a cover.
    pub(super) fn is_connected(&self) -> bool {
        self.is_connected
    }

    /// Number of steps in all states together.
    pub(super) fn steps(&self) -> usize {
        self.steps.len()
    }

    /// A value for every state, worked out from its steps and the values of the states before it;
    /// empty if the end can't be reached.
    #[inline]
    pub(super) fn fold<T, E>(
        &self,
        end: T,
        mut value: impl FnMut(&[CoverStep], &[T]) -> Result<T, E>,
    ) -> Result<Vec<T>, E> {
        if !self.is_connected {
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
