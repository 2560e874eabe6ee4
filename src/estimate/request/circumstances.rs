//! Circumstances, against which conditions are held: who the patient is and when.

use crate::{
    catalog::{Circumstances, PriceList, trimmed_code},
    estimate::EstimateError,
    selection::Selection,
};

/// Circumstances against which the conditions of special prices, discounts and credits are held.
pub(in crate::estimate) fn circumstances(
    list: &PriceList,
    selection: &Selection,
) -> Result<Circumstances, EstimateError> {
    let find = |id: &String| {
        list.memberships().find(id).ok_or_else(|| EstimateError::UnknownMembership(id.clone()))
    };
    let member = selection.member.as_ref().map(find).transpose()?;
    let code = selection.code.as_deref().map(trimmed_code).filter(|code| !code.is_empty());
    if let Some(code) = code.filter(|code| !list.knows_code(code)) {
        return Err(EstimateError::UnknownCode(code.to_owned()));
    }
    let (client, code) = (selection.client, code.map(str::to_owned));
    Ok(Circumstances { member, client, code, on: selection.on, start: selection.start })
}
