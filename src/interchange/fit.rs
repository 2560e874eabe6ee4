//! Plans that fit a budget, to another program.

use super::{EndsJson, EstimateJson, PricesJson, estimate::CountsJson};
use crate::{
    catalog::Edition,
    estimate::{Fit, FittedPlan},
    money::Money,
    wording::{self, Phrasebook},
};
use jiff::civil::Date;
use serde::Serialize;

/// Plans that fit a budget, as `fit --json` prints them.
#[derive(Serialize)]
pub struct FitJson<'a> {
    #[serde(flatten)]
    by: PricesJson<'a>,
    budget: i64,
    /// At or under the budget, the best first.
    plans: Vec<PlanJson<'a>>,
    /// The nearest above.
    above: Option<PlanJson<'a>>,
    /// Without an upper end, so not said to fit.
    open: Vec<PlanJson<'a>>,
}

/// A plan with everything decided that one can choose.
#[derive(Serialize)]
struct PlanJson<'a> {
    label: String,
    technique: Option<&'a str>,
    sessions: Option<u16>,
    /// Number of sessions that the clinic advises.
    advised: Option<CountsJson>,
    total: EndsJson,
    /// The budget less the high end; negative if that is above.
    left: Option<i64>,
    /// The high end less that of the best plan.
    difference: Option<i64>,
    estimate: EstimateJson<'a>,
}

impl<'a> FitJson<'a> {
    /// Plans with the list that was named, if its days are over and this one stands in its place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { by: self.by.instead_of(ended), ..self }
    }

    /// Plans that fit by the list of `book` on a day, in its words.
    pub fn new(fit: &'a Fit, book: Phrasebook<'a>, on: Date) -> Self {
        let plan = |plan: &'a FittedPlan| {
            let advised = plan.advice.map(|advice| {
                let (low, high) = advice.sessions();
                CountsJson { low: low.get(), high: high.get() }
            });
            PlanJson {
                label: wording::fitted_plan_name(plan, book),
                technique: plan.selection.technique.as_deref(),
                sessions: plan.estimate.sessions.map(|sessions| sessions.high().get()),
                advised,
                total: EndsJson::total(&plan.estimate),
                left: fit.left(plan).map(Money::minor),
                difference: fit.to_best(plan).map(Money::minor),
                estimate: EstimateJson::new(&plan.estimate, None, book, on),
            }
        };
        Self {
            by: PricesJson::new(book.list, on),
            budget: fit.budget.minor(),
            plans: fit.plans.iter().map(plan).collect(),
            above: fit.above.as_ref().map(plan),
            open: fit.open.iter().map(plan).collect(),
        }
    }
}
