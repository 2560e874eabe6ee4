//! An amount that is asked where it comes from.

use crate::{catalog::PriceList, estimate::Question, selection::Selection};
use std::sync::Arc;

/// What is asked, of one amount or of all that stand in one place.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The list and the choice in hand that were shown when it was asked, to which entries and
    /// places in the questions belong; `None` until the end of the frame in which it is.
    pub at: Option<Box<(Arc<PriceList>, Selection)>>,
    /// The choice that the amounts belong to; the one in hand where left out.
    pub of: Option<Box<Selection>>,
    /// Which amounts, in their order.
    pub questions: Vec<Question>,
}

impl Asked {
    /// All amounts that stand in one place.
    pub fn all(questions: Vec<Question>) -> Self {
        Self { at: None, of: None, questions }
    }

    /// An amount of another choice than the one in hand.
    pub fn of(selection: Selection, question: Question) -> Self {
        Self { of: Some(Box::new(selection)), ..Self::from(question) }
    }

    /// Whether it was asked at this list.
    pub fn is_at(&self, prices: &Arc<PriceList>) -> bool {
        self.at.as_deref().is_none_or(|(list, _)| Arc::ptr_eq(list, prices))
    }
}

impl From<Question> for Asked {
    fn from(question: Question) -> Self {
        Self::all(vec![question])
    }
}
