//! Offers as they were read, for what is checked once all of them are known.

use super::{coverage::Place, ladders::PlacedLadder};
use crate::catalog::TechniqueIndex;

/// An offer that was read, with the places of its prices.
#[derive(Debug)]
pub(super) struct Sold<'s> {
    pub(super) technique: TechniqueIndex,
    pub(super) place: Place,
    pub(super) ladder: PlacedLadder<'s>,
}
