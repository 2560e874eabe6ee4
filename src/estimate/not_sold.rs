//! Reasons why nothing can be bought for the chosen areas.

use super::{
    EstimateError,
    counts::Counts,
    cover::serves_sizes,
    request::{Request, RequestedArea, TreatmentRequest},
};
use crate::{
    catalog::{
        Coverage, MAX_SESSIONS, Offer, OfferIndex, PriceList, SessionCount, SpecialPrice,
        SpecialPriceIndex,
    },
    money::Overflow,
};
use std::collections::BTreeSet;

/// Other counts could be bought, or these at special prices after a course.
pub(super) fn sessions(
    list: &PriceList,
    treatment: &TreatmentRequest,
    buyable: Counts,
    specials: Vec<SpecialPriceIndex>,
) -> EstimateError {
    let wanted = treatment.sessions;
    let below = buyable.iter().rev().find(|&count| count < wanted.low());
    let above = buyable.iter().find(|&count| count > wanted.high());
    sessions_near(list, treatment, (below, above), specials)
}

/// The nearest other counts are these, and so are the special prices after a course.
pub(super) fn sessions_near(
    list: &PriceList,
    treatment: &TreatmentRequest,
    (below, above): (Option<SessionCount>, Option<SessionCount>),
    specials: Vec<SpecialPriceIndex>,
) -> EstimateError {
    EstimateError::SessionsNotSold {
        technique: technique(list, treatment),
        areas: labels(list, treatment, &treatment.areas),
        wanted: treatment.sessions,
        below,
        above,
        specials,
    }
}

/// Name of the technique of a treatment.
pub(super) fn technique(list: &PriceList, treatment: &TreatmentRequest) -> String {
    list[treatment.technique].label.clone()
}

/// Names of areas, each with the size that was chosen for it.
fn labels(list: &PriceList, treatment: &TreatmentRequest, areas: &[RequestedArea]) -> Vec<String> {
    let size_of = |area| {
        let chosen = treatment.areas.iter().find(|chosen| chosen.area == area)?;
        Some(&list[chosen.size?])
    };
    let label = |chosen: &RequestedArea| {
        let area = list.area_labels(&[chosen.area]);
        size_of(chosen.area).map_or(area.clone(), |size| format!("{area} ({})", size.label))
    };
    areas.iter().map(label).collect()
}

/// No count could be bought of `areas`. Those at the positions `untreated` have no offer; none is
/// named if each has one, but they can't be put together.
///
/// If each that is named has special prices, which are for others, those are the reason.
pub(super) fn areas(
    list: &PriceList,
    request: &Request,
    treatment: &TreatmentRequest,
    areas: &[RequestedArea],
    untreated: &[usize],
) -> Result<EstimateError, Overflow> {
    let technique = technique(list, treatment);
    let labels = |areas: &[RequestedArea]| labels(list, treatment, areas);
    if untreated.is_empty() {
        let specials = together_for_others(list, request, treatment, areas)?;
        let areas = labels(areas);
        return Ok(if specials.is_empty() {
            EstimateError::AreasNotSold { technique, areas }
        } else {
            EstimateError::OnlyAtSpecialPrice { technique, areas, specials }
        });
    }
    let (mut only_special, mut not_at_all) = (Vec::new(), Vec::new());
    let mut specials = BTreeSet::new();
    for &chosen in untreated.iter().filter_map(|&position| areas.get(position)) {
        let of_area = for_others(list, request, treatment, chosen)?;
        let named = if of_area.is_empty() { &mut not_at_all } else { &mut only_special };
        named.push(chosen);
        specials.extend(of_area);
    }
    Ok(if not_at_all.is_empty() {
        let specials = specials.into_iter().collect();
        EstimateError::OnlyAtSpecialPrice { technique, areas: labels(&only_special), specials }
    } else {
        EstimateError::AreasNotSold { technique, areas: labels(&not_at_all) }
    })
}

/// The areas could be had at special prices, if enough sessions were on the days of those; `None`
/// if there are no such prices.
pub(super) fn on_other_days(
    list: &PriceList,
    request: &Request,
    treatment: &TreatmentRequest,
) -> Option<EstimateError> {
    let areas = treatment.areas.iter();
    let offers = areas.flat_map(|own| list.offers_with_area(treatment.technique, own.area));
    let specials = offers.flat_map(|&offer| specials_of(list, offer));
    let tied = specials.filter(|(_, special)| {
        let condition = &special.condition;
        condition.visits.is_some() && condition.holds(&request.circumstances)
    });
    let specials: BTreeSet<SpecialPriceIndex> = tied.map(|(index, _)| index).collect();
    (!specials.is_empty()).then(|| EstimateError::OnlyAtSpecialPrice {
        technique: technique(list, treatment),
        areas: labels(list, treatment, &treatment.areas),
        specials: specials.into_iter().collect(),
    })
}

/// The special prices at which an area could be had, were the circumstances others.
fn for_others(
    list: &PriceList,
    request: &Request,
    treatment: &TreatmentRequest,
    chosen: RequestedArea,
) -> Result<Vec<SpecialPriceIndex>, Overflow> {
    let offers = list.offers_with_area(treatment.technique, chosen.area).iter().copied();
    let serves = |offer: &Offer| serves_sizes(offer, &[chosen.area], &[chosen]);
    specials_for_others(list, request, offers, serves)
}

/// The special prices at which all areas could be had together, were the circumstances others.
fn together_for_others(
    list: &PriceList,
    request: &Request,
    treatment: &TreatmentRequest,
    areas: &[RequestedArea],
) -> Result<Vec<SpecialPriceIndex>, Overflow> {
    let Some(first) = areas.first() else { return Ok(Vec::new()) };
    let offers = list.offers_with_area(treatment.technique, first.area).iter().copied();
    let serves = |offer: &Offer| {
        let treats_all = areas.iter().all(|chosen| offer.areas().contains(&chosen.area));
        let is_together = match offer.coverage() {
            Coverage::Together(_) => true,
            Coverage::AnyOf(number, _) => *number >= areas.len(),
            Coverage::OneOf(_) | Coverage::AnyOther => false,
        };
        is_together && treats_all && serves_sizes(offer, offer.areas(), areas)
    };
    specials_for_others(list, request, offers, serves)
}

/// The special prices of some offers that don't apply now, and are not over.
fn specials_for_others(
    list: &PriceList,
    request: &Request,
    offers: impl Iterator<Item = OfferIndex>,
    serves: impl Fn(&Offer) -> bool,
) -> Result<Vec<SpecialPriceIndex>, Overflow> {
    let (mut found, now) = (Vec::new(), &request.circumstances);
    for offer_index in offers {
        let offer = &list[offer_index];
        if !serves(offer) {
            continue;
        }
        for (index, special) in specials_of(list, offer_index) {
            let visits = special.condition.visits;
            let last_days = [special.condition.until, visits.and_then(|days| days.until)];
            let is_over = |until| now.on.is_some_and(|on| until < on);
            let is_over = last_days.into_iter().flatten().any(is_over);
            let is_for_others = !special.condition.holds(now)
                || visits.is_some_and(|days| !request.visits.may_be_on(days, MAX_SESSIONS))
                || special.course_still_needed(offer_index, now).is_some();
            let price = special.price(special.published(offer.ladder()))?;
            if is_for_others && !is_over && price.is_some() {
                found.push(index);
            }
        }
    }
    Ok(found)
}

fn specials_of(
    list: &PriceList,
    offer: OfferIndex,
) -> impl Iterator<Item = (SpecialPriceIndex, &SpecialPrice)> {
    let of_offer = list.special_prices_of(offer).iter();
    of_offer.map(|&index| (index, &list[index]))
}
