//! A budget being typed, and what was found for it.

use super::asked::Asked;
use crate::selection::Selection;

/// A budget being typed, and what may differ from what is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct BudgetField {
    /// The amount as typed.
    pub text: String,
    /// Whether the technique stays as it is chosen.
    pub keeps_technique: bool,
    /// Whether the sessions stay as they are chosen.
    pub keeps_sessions: bool,
    /// What fits what is typed, if anything.
    pub fits: Option<Fits>,
    /// What was found out, once it was tried and nothing fits.
    pub unfit: Option<Unfit>,
}

/// What fits a budget, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fits {
    /// How many plans.
    pub how_many: String,
    /// Each with its total, and what is asked of that.
    pub plans: Vec<(String, String, Asked)>,
}

/// That nothing fits a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// Why, and what to do, a sentence each, with what is asked of the amount in it.
    pub why: Vec<(String, Option<Asked>)>,
    /// The plans that come nearest, if any.
    pub nearest: Vec<Selection>,
}
