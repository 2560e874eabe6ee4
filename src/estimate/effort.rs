//! How much work one question may be: what would take longer than a moment is refused.
//!
//! A unit is three to five nanoseconds on a desk computer. A clinic's own choices take some
//! thousands.

use super::{EstimateError, cover::Covers, request::Request, ways_cache::WaysCache};
use crate::catalog::Ladder;
use std::cell::Cell;

/// The most units to find out how offers can be put together, over all sizes.
const MOST_TO_SEARCH: usize = 50_000_000;

/// The most units to work out every combination of open choices.
const MOST_TO_PLAN: usize = 100_000_000;

/// What an estimate takes, however small it is.
const ESTIMATE: usize = 1_000;

/// What a combination takes, however small it is, also where it can't be bought and has to be told.
const COMBINATION: usize = 200;

/// What a line takes for each discount and credit of each way to discount a plan.
const LINE: usize = 8;

/// What a further bill of the same plan takes, however few lines it has.
const BILL: usize = 100;

/// How many steps of a table of prices are a unit.
const STEPS_OF_A_TABLE: usize = 2;

/// What is left to spend on a question, whose estimates share it.
#[derive(Debug)]
pub(super) struct Effort {
    to_search: Cell<usize>,
    to_plan: Cell<usize>,
    /// What took long to find, for the questions that follow.
    ways: WaysCache,
}

impl Effort {
    /// All that one question may spend.
    pub(super) fn of_one_question() -> Self {
        Self {
            to_search: Cell::new(MOST_TO_SEARCH),
            to_plan: Cell::new(MOST_TO_PLAN),
            ways: WaysCache::default(),
        }
    }

    /// Gives the next question as much to spend as the first had, and what was found before.
    pub(super) fn begin_next_question(&self) {
        self.to_search.set(MOST_TO_SEARCH);
        self.to_plan.set(MOST_TO_PLAN);
    }

    /// Ways that were found before.
    pub(super) fn ways_cache(&self) -> &WaysCache {
        &self.ways
    }

    /// The units that are left to find out how offers can be put together.
    pub(super) fn left_to_search(&self) -> usize {
        self.to_search.get()
    }

    /// Spends some units on how offers can be put together.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCovers`] where so many are not left.
    pub(super) fn search(&self, units: usize) -> Result<(), EstimateError> {
        let left = self.to_search.get().checked_sub(units);
        self.to_search.set(left.ok_or(EstimateError::TooManyCovers)?);
        Ok(())
    }

    /// Spends what the table of a ladder's prices takes, and of so many special ones.
    ///
    /// # Errors
    ///
    /// Those of [`Self::search`].
    pub(super) fn table(
        &self,
        ladder: &Ladder,
        specials: usize,
        up_to: u16,
    ) -> Result<(), EstimateError> {
        let rungs = ladder.rungs().len() + ladder.tiers().len() + specials + 1;
        self.search(rungs.saturating_mul(usize::from(up_to)) / STEPS_OF_A_TABLE)
    }

    /// Spends what the combinations of a request take, each way to decide its sizes with its covers
    /// or none, before any is worked out. A bill of a plan takes so many `deductions`, and each plan
    /// so many `further_bills`.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCombinations`] where so much is not left.
    pub(super) fn plan<'c>(
        &self,
        request: &Request,
        deductions: usize,
        further_bills: usize,
        sizes: impl Iterator<Item = Option<&'c Covers>>,
    ) -> Result<(), EstimateError> {
        let treatment = request.treatment.as_ref();
        let areas = treatment.map_or(0, |treatment| treatment.areas.len());
        let counts = treatment.map_or(1, |treatment| treatment.sessions.counts().count());
        let lines = areas + request.add_ons.len() + request.packages.len() + request.fees.len();
        let bill = lines.saturating_mul(deductions).saturating_mul(LINE);
        let finished = bill.saturating_add(COMBINATION);
        let plan = bill.saturating_add(BILL).saturating_mul(further_bills).saturating_add(finished);
        let of_sizes = |covers: Option<&Covers>| {
            let each = covers.map_or(COMBINATION, |covers| covers.steps().saturating_add(plan));
            each.saturating_mul(counts)
        };
        // The walk from the low end to the high end finishes a plan for each line.
        let walk = finished.saturating_mul(lines).saturating_add(ESTIMATE);
        let units = sizes.map(of_sizes).fold(walk, usize::saturating_add);
        let left = self.to_plan.get().checked_sub(units);
        self.to_plan.set(left.ok_or(EstimateError::TooManyCombinations)?);
        Ok(())
    }
}
