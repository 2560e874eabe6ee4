//! The least and the most of an amount beside the total, over all plans of a request.

use super::combination::Combination;
use crate::money::Money;

/// Plan, and end of it, in which an amount is worked out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) combination: Combination,
    /// Position among the values of credited fees at which a total may turn; `None` for the plan as
    /// it is.
    pub(super) turn: Option<usize>,
    pub(super) is_high: bool,
}

/// Amount at a spot, and what it is worked out of there, if that is told too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<B = ()> {
    /// `None` if it is open.
    pub(super) amount: Option<Money>,
    pub(super) base: B,
    pub(super) spot: Spot,
}

/// Marks with the least and the most of an amount; of equals the first ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span<B = ()> {
    pub(super) least: Mark<B>,
    pub(super) most: Mark<B>,
}

impl<B: Copy> Span<B> {
    /// Takes one more mark into a span that may have none yet.
    pub(super) fn widen(span: &mut Option<Self>, mark: Mark<B>) {
        span.get_or_insert(Self::of(mark)).take_in(mark);
    }

    /// Span of one mark.
    pub(super) fn of(mark: Mark<B>) -> Self {
        Self { least: mark, most: mark }
    }

    /// Takes in one more mark.
    #[inline]
    pub(super) fn take_in(&mut self, mark: Mark<B>) {
        // An open end is above every other.
        let key = |mark: &Mark<B>| (mark.amount.is_none(), mark.amount);
        if key(&mark) < key(&self.least) {
            self.least = mark;
        }
        if key(&mark) > key(&self.most) {
            self.most = mark;
        }
    }

    /// Its ends, the high one `None` if it is open.
    pub(super) fn ends(&self) -> (Option<Money>, Option<Money>) {
        (self.least.amount, self.most.amount)
    }
}
