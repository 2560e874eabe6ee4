//! Questions that have to be answered first.

use super::{
    budget::BudgetField, derived::Derived, discount::DiscountField, picking::PathField,
    question::AmountQuestion,
};
use crate::estimate::Derivation;
use std::{path::PathBuf, sync::Arc};

/// A question that has to be answered first.
#[derive(Debug)]
pub enum Dialog {
    /// Where to write the quote.
    ExportPath(PathField),
    /// Which price list to open.
    ListPath(PathField),
    /// What is to be spent at most.
    Budget(BudgetField),
    /// What is taken off by hand.
    Discount(DiscountField),
    /// Whether to replace the file that is there already.
    Overwrite(PathBuf),
    /// What to do.
    Palette(PaletteField),
    /// In which languages the window and the quote are.
    Languages,
    /// None, but where an amount came from.
    Explain(Explained),
    /// None, but all keys.
    Shortcuts,
    /// None, but the version and the licences.
    About,
}

/// A command being looked for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PaletteField {
    /// As typed.
    pub text: String,
    /// Which of the commands that fit is picked.
    pub picked: usize,
}

/// An amount whose origin is shown.
#[derive(Debug)]
pub struct Explained {
    /// Which.
    pub asked: AmountQuestion,
    /// True if its high end is shown, where the two differ.
    pub at_high: bool,
    /// The budget that was being typed, to go back to.
    pub back: Option<BudgetField>,
    /// The answers, and what they were worked out from.
    answers: Option<(Arc<Derived>, Arc<[Derivation]>)>,
}

impl Explained {
    /// What is asked, not yet answered.
    pub fn new(asked: AmountQuestion, back: Option<BudgetField>) -> Self {
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
