//! Fees that enter a plan.

use super::{contents::Contents, treatment::TreatmentRequest};
use crate::{
    catalog::{AddOnIndex, Client, Fee, FeeIndex, FeeWhen, PriceList, SessionCount},
    estimate::{EstimateError, PlannedPackage},
    selection::Selection,
};

/// The fees of a selection, in file order: those that the list charges and those that are chosen.
///
/// # Errors
///
/// If one is chosen that the list does not have, or that goes only with something else.
pub(super) fn fees(
    list: &PriceList,
    selection: &Selection,
    treatment: Option<&TreatmentRequest>,
    packages: &[PlannedPackage],
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
) -> Result<Vec<FeeIndex>, EstimateError> {
    if let Some(id) = selection.fees.iter().find(|id| list.fees().find(id).is_none()) {
        return Err(EstimateError::UnknownFee(id.clone()));
    }
    let contents = Contents::of(list, treatment, packages, add_ons);
    let mut entering = Vec::new();
    for (index, fee) in list.fees().iter() {
        let is_chosen = selection.fees.contains(&fee.id);
        let is_due = match fee.when {
            FeeWhen::Always => true,
            FeeWhen::NewClients => selection.client == Client::New,
            FeeWhen::Chosen => false,
        };
        if contents.go_with(&fee.only_techniques, &fee.only_add_ons) {
            entering.extend((is_chosen || is_due).then_some(index));
        } else if is_chosen {
            return Err(refusal(list, fee));
        }
    }
    Ok(entering)
}

fn refusal(list: &PriceList, fee: &Fee) -> EstimateError {
    let techniques = fee.only_techniques.iter().map(|&technique| list[technique].label.clone());
    let add_ons = fee.only_add_ons.iter().map(|&add_on| list[add_on].label.clone());
    let only = techniques.chain(add_ons).collect();
    EstimateError::FeeOnlyWith { fee: fee.label.clone(), only }
}
