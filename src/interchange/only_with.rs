//! Limit to some plans, to another program.

use crate::catalog::{OnlyWith, PriceList};
use serde::Serialize;

/// Limit to some plans: with one of these techniques or packages, and with one of the add-ons; what
/// is empty does not matter.
#[derive(Serialize)]
pub(super) struct OnlyWithJson<'a> {
    only_techniques: Vec<&'a str>,
    only_packages: Vec<&'a str>,
    only_add_ons: Vec<&'a str>,
}

impl<'a> OnlyWithJson<'a> {
    pub(super) fn new(only: &OnlyWith, list: &'a PriceList) -> Self {
        let techniques = only.techniques.iter().flatten();
        let packages = only.packages.iter().flatten();
        let add_ons = only.add_ons.iter().flatten();
        Self {
            only_techniques: techniques.map(|&index| list[index].id.as_str()).collect(),
            only_packages: packages.map(|&index| list[index].id.as_str()).collect(),
            only_add_ons: add_ons.map(|&index| list[index].id.as_str()).collect(),
        }
    }
}
