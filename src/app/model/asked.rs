//! An amount that is asked where it comes from.

use crate::{estimate::Question, selection::Selection};

/// What is asked, of one amount or of all that stand in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The choice that the amounts belong to; the one in hand where left out.
    pub of: Option<Box<Selection>>,
    /// Which amounts, in their order.
    pub questions: Vec<Question>,
}

impl Asked {
    /// An amount of another choice than the one in hand.
    pub fn of(selection: Selection, question: Question) -> Self {
        Self { of: Some(Box::new(selection)), questions: vec![question] }
    }
}

impl From<Question> for Asked {
    fn from(question: Question) -> Self {
        Self { of: None, questions: vec![question] }
    }
}
