//! Limit to some plans, to another program.

use crate::catalog::{OnlyWith, PriceList};
use serde::Serialize;

/// Limit to some plans: with one of these techniques or packages, and with one of the add-ons; what
/// is empty does not matter.
#[derive(Serialize)]
pub(super) struct OnlyWithJson<'a> {
    #[serde(rename = "only_techniques")]
    techniques: Vec<&'a str>,
    #[serde(rename = "only_packages")]
    packages: Vec<&'a str>,
    #[serde(rename = "only_add_ons")]
    add_ons: Vec<&'a str>,
}

impl<'a> OnlyWithJson<'a> {
    pub(super) fn new(only: &OnlyWith, list: &'a PriceList) -> Self {
        let (techniques, packages) = (only.techniques.iter(), only.packages.iter());
        Self {
            techniques: techniques.flatten().map(|&index| list[index].id.as_str()).collect(),
            packages: packages.flatten().map(|&index| list[index].id.as_str()).collect(),
            add_ons: only.add_ons.iter().flatten().map(|&it| list[it].id.as_str()).collect(),
        }
    }
}
