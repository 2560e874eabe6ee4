//! Question where an amount comes from.

use crate::{catalog::PriceList, estimate::Question, selection::Selection};
use std::sync::Arc;

/// Question where one amount comes from, or all that stand in one place.
#[derive(Clone, Debug)]
pub struct AmountQuestion {
    /// The list and the choice in hand that were shown when it was asked, to which entries and
    /// places in the questions belong; `None` until the end of the frame in which it is.
    pub at: Option<Box<(Arc<PriceList>, Selection)>>,
    /// The choice that the amounts belong to; `None` for the one in hand.
    pub of: Option<Box<Selection>>,
    /// The amounts, in their order.
    pub questions: Vec<Question>,
}

impl AmountQuestion {
    /// Question about all amounts that stand in one place.
    pub fn all(questions: Vec<Question>) -> Self {
        Self { at: None, of: None, questions }
    }

    /// Question about an amount of another choice than the one in hand.
    pub fn of(selection: Selection, question: Question) -> Self {
        Self { of: Some(Box::new(selection)), ..Self::from(question) }
    }

    /// True if it was asked at this list.
    pub fn is_at(&self, prices: &Arc<PriceList>) -> bool {
        self.at.as_deref().is_none_or(|(list, _)| Arc::ptr_eq(list, prices))
    }
}

impl From<Question> for AmountQuestion {
    fn from(question: Question) -> Self {
        Self::all(vec![question])
    }
}
