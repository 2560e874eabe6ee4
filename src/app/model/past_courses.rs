//! Courses that are asked about: those after which something chosen has a price of its own.

use crate::{
    catalog::{Coverage, Offer, OfferIndex, PriceList, SessionCount},
    selection::{PastCourse, Selection},
};
use std::collections::BTreeSet;

/// Courses that the patient may have had, each an offer with so many sessions, in file order: those
/// that matter for what is chosen, and those that were picked before.
pub fn asked_courses(
    prices: &PriceList,
    selection: &Selection,
) -> BTreeSet<(OfferIndex, SessionCount)> {
    if prices.special_prices().entries().all(|special| special.after_course.is_none()) {
        return BTreeSet::new();
    }
    let technique = selection.technique.as_ref().and_then(|id| prices.techniques().find(id));
    let areas = selection.areas.iter().filter_map(|chosen| prices.areas().find(&chosen.id));
    let offers = technique
        .into_iter()
        .flat_map(|technique| {
            areas.clone().flat_map(move |area| prices.offers_with_area(technique, area))
        })
        .filter(|&&offer| serves(prices, selection, &prices[offer]));
    let named = offers.flat_map(|&offer| {
        prices.courses_before_prices(offer).into_iter().map(move |needed| (offer, needed))
    });
    let picked = selection.after_course.iter().filter_map(|course| {
        let offer = prices.offers().find(&course.offer)?;
        Some((offer, course.sessions.unwrap_or_else(|| prices.shortest_course(offer))))
    });
    named.chain(picked).collect()
}

/// True if an offer treats nothing but what is chosen, in a size that may be meant.
fn serves(prices: &PriceList, selection: &Selection, offer: &Offer) -> bool {
    let chosen = &selection.areas;
    let is_chosen = |id: &String| chosen.iter().any(|area| area.id == *id);
    let is_more = matches!(offer.coverage(), Coverage::Together(areas)
        if !areas.iter().all(|&area| is_chosen(&prices[area].id)));
    let sizes = chosen.iter().map(|area| area.size.as_ref());
    let suits = |size: &String| {
        sizes.clone().any(|chosen| chosen.is_none_or(|chosen_size| chosen_size == size))
    };
    !is_more && offer.size().is_none_or(|size| suits(&prices[size].id))
}

/// True if the patient has had a course of an offer with at least so many sessions.
pub fn has_had(
    prices: &PriceList,
    selection: &Selection,
    offer: OfferIndex,
    needed: SessionCount,
) -> bool {
    let id = prices[offer].id();
    selection.after_course.iter().any(|course| {
        let sessions = course.sessions.unwrap_or_else(|| prices.shortest_course(offer));
        course.offer == id && sessions >= needed
    })
}

/// Picks a course as had, in place of another of its offer; `None` lets go of those of the offer.
pub fn set_had(
    prices: &PriceList,
    selection: &mut Selection,
    offer: OfferIndex,
    sessions: Option<SessionCount>,
) {
    let id = prices[offer].id();
    selection.after_course.retain(|course| course.offer != id);
    if sessions.is_some() {
        selection.after_course.push(PastCourse { offer: id.to_owned(), sessions });
    }
}
