//! Offers for the chosen areas, in each way to decide their sizes.

use crate::{
    catalog::MAX_SESSIONS,
    estimate::{
        EstimateError,
        counts::Counts,
        cover::{Covers, Reach},
        had_courses::prices_after_courses,
        not_sold,
        offer_prices::OfferPrices,
        request::{Request, RequestedArea, TreatmentRequest},
    },
    selection::SessionRange,
};

/// The offers for the chosen areas in one way to decide the open sizes.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Treatments {
    pub(in crate::estimate) areas: Vec<RequestedArea>,
    /// The covers, or the reason why nothing can be bought in these sizes.
    pub(in crate::estimate) covers: Result<Covers, EstimateError>,
}

/// The offers in one way to decide the sizes.
///
/// Offers that bring areas along are used only if the chosen areas can't be covered exactly at any
/// count.
pub(super) fn find_covers(
    prices: &OfferPrices<'_>,
    request: &Request,
    treatment: &TreatmentRequest,
    areas: &[RequestedArea],
    up_to: u16,
) -> Result<Covers, EstimateError> {
    let list = prices.list;
    let covers = |reach, up_to| Covers::new(prices, treatment.technique, areas, reach, up_to);
    for reach in [Reach::Exact, Reach::Touching] {
        let found = covers(reach, up_to)?;
        if found.buyable_counts(treatment.sessions) != Counts::NONE {
            return Ok(found);
        }
        let counts = covers(reach, MAX_SESSIONS)?.buyable_counts(SessionRange::ALL);
        if counts != Counts::NONE {
            let reach = (reach, up_to);
            let specials = prices_after_courses(prices, request, treatment, areas, reach)?;
            return Err(not_sold::sessions(list, treatment, counts, specials));
        }
    }
    let untreated = covers(Reach::Touching, 1)?.without_offer();
    Err(not_sold::areas(list, request, treatment, areas, &untreated)?)
}
