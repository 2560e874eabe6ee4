//! From a selection to its estimate.

use super::{Estimate, EstimateError, Selection};
use crate::{
    catalog::{PriceList, SessionCount},
    money::Amount,
};

/// What `selection` costs by `list`.
pub fn estimate(_list: &PriceList, _selection: &Selection) -> Result<Estimate, EstimateError> {
    Err(EstimateError::NothingChosen)
}

/// What the treatments alone cost for each of `counts`; `None` for a count that can't be bought.
pub fn treatment_prices(
    _list: &PriceList,
    _selection: &Selection,
    counts: impl Iterator<Item = SessionCount>,
) -> Vec<(SessionCount, Option<Amount>)> {
    counts.map(|count| (count, None)).collect()
}
