//! Lines that a plan can go without.

use super::{Estimate, LineItem, LineKind};
use crate::{
    catalog::{AddOnIndex, FeeWhen, PriceList},
    money::Amount,
};

/// Lines that are charged beside a treatment or a package and were picked: add-ons that no other one
/// of the plan needs, and fees that are not credited.
pub fn optional_lines<'e>(list: &PriceList, estimate: &'e Estimate) -> Vec<&'e LineItem> {
    if estimate.planned_sessions().is_none() {
        return Vec::new();
    }
    let is_needed = |wanted: AddOnIndex| {
        let mut lines = estimate.lines.iter();
        lines.any(|line| match line.kind {
            LineKind::AddOn(other) => list[other].rules.needs.contains(&wanted),
            _ => false,
        })
    };
    let is_picked = |kind: LineKind| match kind {
        LineKind::AddOn(index) => !is_needed(index),
        // What is credited comes before the treatment: a consultation, a test.
        LineKind::Fee(index) => list[index].when == FeeWhen::Chosen && list[index].credit.is_none(),
        LineKind::Treatment(_)
        | LineKind::Package(_)
        | LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => false,
    };
    // What is part of the treatment is no choice.
    let is_charged =
        |line: &LineItem| [&line.low, &line.high].iter().any(|end| end.amount != Amount::ZERO);
    estimate.lines.iter().filter(|line| is_charged(line) && is_picked(line.kind)).collect()
}
