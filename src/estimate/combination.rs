//! Every open choice of a request, decided.

use crate::catalog::SessionCount;

/// Every open choice, decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Combination {
    /// Position among the planner's treatments; of no meaning if no treatment is asked for.
    pub(super) sizes: usize,
    /// `None` if no treatment is asked for.
    pub(super) sessions: Option<SessionCount>,
    /// Way to decide how many units of add-ons there are, one of [`super::quantities::ways`].
    pub(super) quantities: usize,
    /// Position among the ways in which so many sessions may fall on the days that conditions ask
    /// for; 0 if none asks for any.
    pub(super) visits: usize,
}
