//! Names of plans beside each other.

use super::{counted::label, phrasebook::Phrasebook, sessions::sessions};
use crate::estimate::{Estimate, FittedPlan, LineKind};

/// Name of a plan beside others: "Standard needling, 3 sessions"; if it has no treatment, the
/// labels of what is bought instead.
pub fn plan_name(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let technique = estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some(&book.list[book.list[offer].technique()]),
        _ => None,
    });
    if let Some((technique, planned)) = technique.zip(estimate.sessions) {
        return format!("{}, {}", technique.label, sessions(planned, book.locale));
    }
    let labels: Vec<String> = estimate.lines.iter().map(|line| label(line, book)).collect();
    labels.join(", ")
}

/// Name of a plan that fits a budget, with the whole area that it treats in place of parts that
/// were chosen.
pub fn fitted_plan_name(plan: &FittedPlan, book: Phrasebook<'_>) -> String {
    let name = plan_name(&plan.estimate, book);
    match plan.whole {
        Some(whole) => format!("{name}, {}", book.list.area_labels(&[whole])),
        None => name,
    }
}
