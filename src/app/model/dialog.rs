//! Questions that have to be answered first.

use super::{
    budget::BudgetField, crashes::Crashes, derived::Derived, discount::DiscountField,
    new_list::NewListField, picking::PathField, question::AmountQuestion,
};
use crate::estimate::Derivation;
use std::{path::PathBuf, sync::Arc};

/// A question that has to be answered first.
#[derive(Debug)]
pub enum Dialog {
    /// Path to write the quote to.
    ExportPath(PathField),
    /// Path of the price list to open.
    ListPath(PathField),
    /// Budget: the most that is to be spent.
    Budget(BudgetField),
    /// Discount by hand.
    Discount(DiscountField),
    /// Question whether to replace the file that is there already.
    Overwrite(PathBuf),
    /// Name and country of a clinic that begins its own price list.
    NewList(NewListField),
    /// Palette of commands.
    Palette(PaletteField),
    /// Languages of the window and of the quote.
    Languages,
    /// None, but the derivation of an amount.
    Explain(Explained),
    /// None, but crashes of earlier runs.
    Crashes(Crashes),
    /// None, but all keys.
    Shortcuts,
    /// None, but the version and the licences.
    About,
}

/// A command being looked for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PaletteField {
    /// Typed text.
    pub text: String,
    /// Position of the picked one among the commands that fit.
    pub picked: usize,
}

/// An amount whose origin is shown.
#[derive(Debug)]
pub struct Explained {
    /// The question.
    pub asked: AmountQuestion,
    /// True if its high end is shown, which may differ from the low one.
    pub at_high: bool,
    /// The budget that was being typed, to go back to.
    pub back: Option<BudgetField>,
    /// The answers, and what they were worked out from.
    answers: Option<(Arc<Derived>, Arc<[Derivation]>)>,
}

impl Explained {
    /// Explanation that is asked for, not yet answered.
    pub fn new(asked: AmountQuestion, back: Option<BudgetField>) -> Self {
        Self { asked, at_high: false, back, answers: None }
    }

    /// Derivations of the amounts, as far as they are (still) there; worked out once.
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
