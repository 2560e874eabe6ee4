//! An amount that is asked where it comes from.

use super::{budget::BudgetField, derived::Derived};
use crate::{
    estimate::{Derivation, Question},
    selection::Selection,
};
use std::sync::Arc;

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

/// An amount whose origin is shown.
#[derive(Debug)]
pub struct Explained {
    /// Which.
    pub asked: Asked,
    /// Whether its high end is shown, where the two differ.
    pub at_high: bool,
    /// The budget that was being typed, to go back to.
    pub back: Option<BudgetField>,
    /// The answers, and what they were worked out from.
    answers: Option<(Arc<Derived>, Arc<[Derivation]>)>,
}

impl Explained {
    /// What is asked, not yet answered.
    pub fn new(asked: Asked, back: Option<BudgetField>) -> Self {
        Self { asked, at_high: false, back, answers: None }
    }

    /// Where the amounts come from, as far as they are (still) there; worked out once.
    pub fn answers(&mut self, now: &Arc<Derived>) -> Arc<[Derivation]> {
        if let Some((of, answers)) = &self.answers
            && Arc::ptr_eq(of, now)
        {
            return Arc::clone(answers);
        }
        let answers: Arc<[Derivation]> = now.explain(&self.asked).into();
        self.answers = Some((Arc::clone(now), Arc::clone(&answers)));
        answers
    }
}
