//! Choices that a package leaves to the patient.

use crate::estimate::{Estimate, PlannedAreas};

/// True if a package leaves a technique or an area to choose; it costs the same with any.
pub(super) fn is_choice_left(estimate: &Estimate) -> bool {
    let mut contents = estimate.packages.iter().flat_map(|package| &package.contents);
    contents.any(|content| {
        content.techniques.len() > 1 || matches!(content.areas, PlannedAreas::OneOf(_))
    })
}
