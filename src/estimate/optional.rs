//! Add-ons that a plan can go without.

use super::{Estimate, LineKind};
use crate::catalog::{AddOnIndex, PriceList};

/// Charged add-ons beside a treatment or a package that no other one of the plan needs, in the order
/// of the lines.
pub fn optional_add_ons(list: &PriceList, estimate: &Estimate) -> Vec<AddOnIndex> {
    if estimate.planned_sessions().is_none() {
        return Vec::new();
    }
    let chosen = || {
        estimate.lines.iter().filter_map(|line| match line.kind {
            LineKind::AddOn(index) => Some((index, line)),
            _ => None,
        })
    };
    let is_needed =
        |wanted: AddOnIndex| chosen().any(|(other, _)| list[other].rules.needs.contains(&wanted));
    // What is part of the treatment is no choice.
    let optional = chosen().filter(|(index, line)| line.is_charged() && !is_needed(*index));
    optional.map(|(index, _)| index).collect()
}
