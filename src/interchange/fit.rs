//! What fits a budget, to another program.

use super::{EndsJson, EstimateJson, estimate::CountsJson};
use crate::{
    catalog::{Edition, PriceList},
    estimate::{Fit, FittedPlan},
    locale::Locale,
    money::Money,
    wording,
};
use jiff::civil::Date;
use serde::Serialize;

/// What `fit --json` says.
#[derive(Serialize)]
pub struct FitJson<'a> {
    currency: &'static str,
    minor_digits: u8,
    sample: bool,
    /// Which list of the file, where it holds several.
    list: Option<&'a str>,
    /// The list that was named, where its days are over and this one stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<&'a str>,
    on: String,
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
    /// How many sessions the clinic advises.
    advised: Option<CountsJson>,
    total: EndsJson,
    /// The budget less the high end; negative where that is above.
    left: Option<i64>,
    /// The high end less that of the best plan.
    difference: Option<i64>,
    estimate: EstimateJson<'a>,
}

impl<'a> FitJson<'a> {
    /// The same where a list that was named is over and this one stands in its place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { instead_of: ended.map(|ended| ended.id.as_str()), ..self }
    }

    /// What fits by `list` on a day, in the words of `locale`.
    pub fn new(fit: &'a Fit, list: &'a PriceList, locale: &Locale, on: Date) -> Self {
        let plan = |plan: &'a FittedPlan| {
            let advised = plan.advice.map(|advice| {
                let (low, high) = advice.sessions();
                CountsJson { low: low.get(), high: high.get() }
            });
            PlanJson {
                label: wording::fitted_plan_name(plan, list, locale),
                technique: plan.selection.technique.as_deref(),
                sessions: plan.estimate.sessions.map(|sessions| sessions.high().get()),
                advised,
                total: EndsJson::total(&plan.estimate),
                left: fit.left(plan).map(Money::minor),
                difference: fit.to_best(plan).map(Money::minor),
                estimate: EstimateJson::new(&plan.estimate, None, list, locale, on),
            }
        };
        Self {
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            sample: list.is_sample(),
            list: list.edition().map(|edition| edition.id.as_str()),
            instead_of: None,
            on: on.to_string(),
            budget: fit.budget.minor(),
            plans: fit.plans.iter().map(plan).collect(),
            above: fit.above.as_ref().map(plan),
            open: fit.open.iter().map(plan).collect(),
        }
    }
}
