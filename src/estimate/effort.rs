//! How much work one estimate may be: what would take longer than a moment is refused.
//!
//! A unit is about ten nanoseconds on a desk computer. A clinic's own choices take some thousands.

use super::{EstimateError, cover::Covers, request::Request};

/// The most add-ons, packages and fees of one plan.
pub(super) const MAX_EXTRAS: usize = 200;

/// The most units to find out how offers can be put together, over all sizes.
const MOST_TO_SEARCH: usize = 50_000_000;

/// The most units to work out every combination of open choices.
const MOST_TO_PLAN: usize = 100_000_000;

/// What a plan takes, however small it is.
const PLAN: usize = 50;

/// What a line takes for each discount and credit of each way to discount a plan.
const LINE: usize = 8;

/// What is left to spend on a search.
#[derive(Debug)]
pub(super) struct Effort {
    left: usize,
}

impl Effort {
    /// All that one estimate may spend.
    pub(super) fn of_one_estimate() -> Self {
        Self { left: MOST_TO_SEARCH }
    }

    /// Spends some units.
    ///
    /// # Errors
    ///
    /// [`EstimateError::TooManyCovers`] where so many are not left.
    pub(super) fn spend(&mut self, units: usize) -> Result<(), EstimateError> {
        self.left = self.left.checked_sub(units).ok_or(EstimateError::TooManyCovers)?;
        Ok(())
    }
}

/// Refuses a request whose combinations, each with its covers, are too much work, before any is
/// worked out.
///
/// # Errors
///
/// [`EstimateError::TooManyCombinations`].
pub(super) fn check<'c>(
    request: &Request,
    deductions: usize,
    covers: impl Iterator<Item = &'c Covers>,
) -> Result<(), EstimateError> {
    let treatment = request.treatment.as_ref();
    let areas = treatment.map_or(0, |treatment| treatment.areas.len());
    let counts = treatment.map_or(1, |treatment| treatment.sessions.counts().count());
    let lines = areas + request.add_ons.len() + request.packages.len() + request.fees.len();
    let plan = lines.saturating_mul(deductions).saturating_mul(LINE).saturating_add(PLAN);
    let of_sizes = |covers: &Covers| covers.steps().saturating_add(plan).saturating_mul(counts);
    // The walk from the low end to the high end finishes a plan for each line.
    let walk = plan.saturating_mul(lines);
    if covers.map(of_sizes).fold(walk, usize::saturating_add) > MOST_TO_PLAN {
        return Err(EstimateError::TooManyCombinations);
    }
    Ok(())
}
