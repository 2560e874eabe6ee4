//! Hints: what is worth a look beside an estimate, each with the exact difference.
//!
//! Two of them come from the tables of the estimate itself ([`hints`]). The others put the plan
//! another way ([`other_ways`]) and take as much as a handful of estimates, so
//! [`estimate`](super::estimate) alone does not look for them;
//! [`estimate_with_hints`](super::estimate_with_hints) does, for people who read them.

mod areas;
mod days;
mod desk;
mod hint;
mod membership;
mod more_sessions;
mod packages;
mod taken;
mod technique;
mod two_plans;
mod worth;

pub use hint::Hint;
pub(super) use more_sessions::{Dearest, hints, look_ahead, plan_at};

use super::Estimate;
use crate::{catalog::PriceList, selection::Selection};
use desk::Desk;

/// Hints that put the plan another way. All of them together may take as much effort as one
/// estimate; one for which too little is left is left out.
pub(super) fn other_ways(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
) -> Vec<Hint> {
    let desk = Desk::new(list, selection, estimate);
    let hints = [
        areas::more_areas(&desk),
        areas::whole_area(&desk),
        technique::technique_that_includes(&desk),
        packages::cheaper_package(&desk),
        packages::package_apart(&desk),
        two_plans::two_plans(&desk),
        membership::as_member(&desk),
        days::begins_soon(&desk),
        days::ends_soon(&desk),
    ];
    hints.into_iter().flatten().collect()
}
