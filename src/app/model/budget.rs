//! A budget being typed, and what was found for it.

use super::{
    consultation::MAX_OPTIONS,
    parse::{self, Misread},
    question::AmountQuestion,
};
use crate::{
    catalog::PriceList,
    estimate::{EstimateError, Fit, FittedPlan, Question, fit},
    money::Money,
    selection::Selection,
};
use jiff::civil::Date;
use std::sync::Arc;

/// A budget being typed, and what may differ from what is chosen.
#[derive(Debug, Default)]
pub struct BudgetField {
    /// The amount as typed.
    pub text: String,
    /// True if the technique stays as it is chosen.
    pub keeps_technique: bool,
    /// True if the sessions stay as they are chosen.
    pub keeps_sessions: bool,
    /// Plans that fit the typed budget, if any.
    pub fits: Option<Box<Fits>>,
    /// Reason why nothing fits, once that was tried.
    pub unfit: Option<Unfit>,
}

/// Plans found for a budget, with the list that they are of.
#[derive(Debug)]
pub struct Fits {
    /// The plans that fit, and the nearest ones.
    pub fit: Fit,
    /// The list that they are by.
    pub prices: Arc<PriceList>,
}

/// Reason why nothing fits a budget.
#[derive(Debug)]
pub enum Unfit {
    /// The typed text is no amount.
    NotAnAmount(Misread),
    /// Nothing can be looked for by this list.
    Refused(EstimateError, Arc<PriceList>),
    /// There is no such plan.
    Nothing(Box<Fits>),
}

impl BudgetField {
    /// Plans that fit the typed budget, for what was `chosen`.
    pub(in crate::app) fn find(
        &self,
        prices: &Arc<PriceList>,
        chosen: &Selection,
        today: Date,
    ) -> Result<Box<Fits>, Unfit> {
        let budget = parse::amount(&self.text, prices).map_err(Unfit::NotAnAmount)?;
        let refused = |error| Unfit::Refused(error, Arc::clone(prices));
        let fit = fit(prices, &self.asked(chosen, today), budget).map_err(refused)?;
        let fits = Box::new(Fits { fit, prices: Arc::clone(prices) });
        if fits.fit.plans.is_empty() { Err(Unfit::Nothing(fits)) } else { Ok(fits) }
    }

    /// Selection with what may differ left open.
    fn asked(&self, chosen: &Selection, today: Date) -> Selection {
        let mut selection = Selection { on: Some(today), ..chosen.clone() };
        selection.technique.take_if(|_| !self.keeps_technique);
        selection.sessions.take_if(|_| !self.keeps_sessions);
        selection
    }
}

impl Fits {
    /// The best that fit, as many as leave room for the nearest above them.
    pub fn best(&self) -> &[FittedPlan] {
        let room = MAX_OPTIONS.saturating_sub(usize::from(self.fit.above.is_some()));
        self.fit.plans.get(..room).unwrap_or(&self.fit.plans)
    }

    /// The nearest plan above the budget, and by how much it is above.
    pub fn above(&self) -> Option<(&FittedPlan, Money)> {
        let plan = self.fit.above.as_ref()?;
        let over = plan.estimate.total.high?.minus(self.fit.budget).ok()?;
        Some((plan, over))
    }

    /// Question how far the nearest plan is above the budget.
    pub fn asked_above(&self) -> Option<AmountQuestion> {
        let (plan, _) = self.above()?;
        Some(AmountQuestion::of(plan.selection.clone(), Question::AboveBudget(self.fit.budget)))
    }
}

impl Unfit {
    /// The plans that come nearest, if any.
    pub fn nearest(&self) -> Vec<Selection> {
        match self {
            Self::NotAnAmount(_) | Self::Refused(..) => Vec::new(),
            Self::Nothing(fits) => {
                let nearest = fits.fit.above.iter().chain(&fits.fit.open).take(MAX_OPTIONS);
                nearest.map(|plan| plan.selection.clone()).collect()
            }
        }
    }
}
