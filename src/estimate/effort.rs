//! Effort that one question may take: what would take longer than a moment is refused.
//!
//! A tick is three to five nanoseconds on a desk computer. A clinic's own choices take some
//! thousands.

use super::{EstimateError, cover::cache::CoverCache};
use std::cell::Cell;

/// Most ticks to find out how offers can be put together, over all sizes: about a fifth of a
/// second.
const MOST_TO_SEARCH: usize = 50_000_000;

/// Most ticks to work out every combination of open choices: less than half a second, so that
/// nobody waits for an answer.
const MOST_TO_PLAN: usize = 100_000_000;

/// Effort left to spend on a question, whose estimates share it.
#[derive(Debug)]
pub(super) struct Effort {
    to_search: Cell<usize>,
    to_plan: Cell<usize>,
    /// Covers that took long to find, for the questions that follow.
    covers: CoverCache,
}

impl Effort {
    /// All that one question may spend.
    pub(super) fn of_one_question() -> Self {
        Self {
            to_search: Cell::new(MOST_TO_SEARCH),
            to_plan: Cell::new(MOST_TO_PLAN),
            covers: CoverCache::default(),
        }
    }

    /// Gives the next question as much to spend as the first had, and what was found before.
    pub(super) fn begin_next_question(&self) {
        self.to_search.set(MOST_TO_SEARCH);
        self.to_plan.set(MOST_TO_PLAN);
    }

    /// Graphs of covers that were found before.
    pub(super) fn cover_cache(&self) -> &CoverCache {
        &self.covers
    }

    /// The ticks that are left to find out how offers can be put together.
    pub(super) fn left_to_search(&self) -> usize {
        self.to_search.get()
    }

    /// Spends some ticks on how offers can be put together.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCovers`] if so many are not left.
    pub(super) fn search(&self, ticks: usize) -> Result<(), EstimateError> {
        let left = self.to_search.get().checked_sub(ticks);
        self.to_search.set(left.ok_or(EstimateError::TooManyCovers)?);
        Ok(())
    }

    /// Spends some ticks on working plans out.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCombinations`] if so many are not left.
    pub(super) fn plan(&self, ticks: usize) -> Result<(), EstimateError> {
        let left = self.to_plan.get().checked_sub(ticks);
        self.to_plan.set(left.ok_or(EstimateError::TooManyCombinations)?);
        Ok(())
    }
}
