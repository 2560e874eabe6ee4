//! What plans are called beside each other.

use super::{counted::label, sessions::sessions};
use crate::{
    catalog::PriceList,
    estimate::{Estimate, FittedPlan, LineKind},
    locale::Locale,
};

/// What a plan is called beside others: "Standard needling, 3 sessions"; where it has no treatment,
/// what is bought instead.
pub fn plan_name(estimate: &Estimate, list: &PriceList, locale: &Locale) -> String {
    let technique = estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some(&list[list[offer].technique()]),
        _ => None,
    });
    if let Some((technique, planned)) = technique.zip(estimate.sessions) {
        return format!("{}, {}", technique.label, sessions(planned, locale));
    }
    let labels: Vec<String> = estimate.lines.iter().map(|line| label(line, list, locale)).collect();
    labels.join(", ")
}

/// What a plan that fits a budget is called: the same, and the whole area that it treats in place of
/// parts that were chosen.
pub fn fitted_plan_name(plan: &FittedPlan, list: &PriceList, locale: &Locale) -> String {
    let name = plan_name(&plan.estimate, list, locale);
    match plan.whole {
        Some(whole) => format!("{name}, {}", list.area_labels(&[whole])),
        None => name,
    }
}
