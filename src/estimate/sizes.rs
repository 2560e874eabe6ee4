//! Sizes of areas that nobody has said, though a price depends on them.

use super::{
    EstimateError,
    request::{RequestedArea, TreatmentRequest},
};
use crate::catalog::{AreaIndex, Offer, PriceList, SizeIndex, TechniqueIndex};
use std::collections::BTreeSet;

/// Most ways in which the undecided sizes of a plan may be decided: 12 areas of two sizes each.
const MAX_CHOICES: usize = 4096;

/// The sizes between which it matters how large an area is, in file order; none if it does not.
///
/// Those that an offer of the technique with the area names, alone or together with other areas. An
/// offer that names no size serves any: what the area costs in all sizes that nobody names is told
/// by the first of them.
pub fn sizes_to_decide(
    list: &PriceList,
    technique: TechniqueIndex,
    area: AreaIndex,
) -> Vec<SizeIndex> {
    if list.sizes().is_empty() {
        return Vec::new();
    }
    let offers = list.offers_with_area(technique, area).iter();
    let offers: Vec<&Offer> = offers.map(|&offer| &list[offer]).collect();
    let mut sizes: BTreeSet<SizeIndex> = offers.iter().filter_map(|offer| offer.size()).collect();
    if !sizes.is_empty() && offers.iter().any(|offer| offer.size().is_none()) {
        let other = list.sizes().indexes().find(|size| !sizes.contains(size));
        sizes.extend(other);
    }
    sizes.into_iter().collect()
}

/// Every way to decide the sizes that are open.
pub(super) fn size_choices(
    list: &PriceList,
    treatment: &TreatmentRequest,
) -> Result<Vec<Vec<RequestedArea>>, EstimateError> {
    let mut choices: Vec<Vec<RequestedArea>> = vec![Vec::new()];
    for &chosen in &treatment.areas {
        let sizes = match chosen.size {
            Some(_) => Vec::new(),
            None => sizes_to_decide(list, treatment.technique, chosen.area),
        };
        if sizes.is_empty() {
            for choice in &mut choices {
                choice.push(chosen);
            }
            continue;
        }
        let with_each = |choice: &Vec<RequestedArea>, size: SizeIndex| {
            let mut longer = choice.clone();
            longer.push(RequestedArea { area: chosen.area, size: Some(size) });
            longer
        };
        choices = choices
            .iter()
            .flat_map(|choice| sizes.iter().map(move |&size| with_each(choice, size)))
            .collect();
        if choices.len() > MAX_CHOICES {
            return Err(EstimateError::TooManyCombinations);
        }
    }
    Ok(choices)
}
