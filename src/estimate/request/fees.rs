//! Fees that enter a plan.

use super::contents::Contents;
use crate::{
    catalog::{Client, Fee, FeeIndex, FeeWhen, PriceList},
    estimate::EstimateError,
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
    contents: &Contents,
) -> Result<Vec<FeeIndex>, EstimateError> {
    if let Some(id) = selection.fees.iter().find(|id| list.fees().find(id).is_none()) {
        return Err(EstimateError::UnknownFee(id.clone()));
    }
    let mut entering = Vec::new();
    for (index, fee) in list.fees().iter() {
        let is_chosen = selection.fees.contains(&fee.id);
        let is_due = match fee.when {
            FeeWhen::Always => true,
            FeeWhen::NewClients => selection.client == Client::New,
            FeeWhen::Chosen => false,
        };
        if contents.go_with(&fee.only_with) {
            entering.extend((is_chosen || is_due).then_some(index));
        } else if is_chosen {
            return Err(refusal(list, fee));
        }
    }
    Ok(entering)
}

fn refusal(list: &PriceList, fee: &Fee) -> EstimateError {
    let only = list.labels_of_limit(&fee.only_with);
    EstimateError::FeeOnlyWith { fee: fee.label.clone(), only }
}
