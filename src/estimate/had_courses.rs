//! Prices after a course of which nobody said that it was had, if nothing else serves.

use super::{
    EstimateError,
    counts::Counts,
    cover::{Covers, Reach},
    offer_prices::OfferPrices,
    request::{Request, RequestedArea, TreatmentRequest},
};
use crate::catalog::{Circumstances, SpecialPriceIndex};
use std::collections::BTreeSet;

/// Special prices at which so many sessions as are asked for could be bought, had the patient said
/// that she has had the courses before them; empty if they could not be bought then either.
pub(super) fn prices_after_courses(
    prices: &OfferPrices<'_>,
    request: &Request,
    treatment: &TreatmentRequest,
    areas: &[RequestedArea],
    (reach, up_to): (Reach, u16),
) -> Result<Vec<SpecialPriceIndex>, EstimateError> {
    let (list, now) = (prices.list, &request.circumstances);
    let offers = areas.iter().flat_map(|own| list.offers_with_area(treatment.technique, own.area));
    let (mut specials, mut past_courses) = (BTreeSet::new(), now.past_courses.clone());
    for &offer in offers {
        for &index in list.special_prices_of(offer) {
            let special = &list[index];
            let needed = special.course_still_needed(offer, now);
            if let Some(needed) = needed.filter(|_| special.condition.holds(now)) {
                specials.insert(index);
                past_courses.push((offer, needed));
            }
        }
    }
    if specials.is_empty() {
        return Ok(Vec::new());
    }
    let circumstances = Circumstances { past_courses, ..now.clone() };
    let request = Request { circumstances, ..request.clone() };
    let prices = OfferPrices::new(list, &request, prices.effort);
    let found = Covers::new(&prices, treatment.technique, areas, reach, up_to)?;
    if found.buyable_counts(treatment.sessions) == Counts::NONE {
        return Ok(Vec::new());
    }
    Ok(specials.into_iter().collect())
}
