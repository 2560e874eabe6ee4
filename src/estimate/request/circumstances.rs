//! Circumstances, against which conditions are held: who the patient is and when.

use crate::{
    catalog::{Circumstances, OfferIndex, PriceList, SessionCount, trimmed_code},
    estimate::EstimateError,
    selection::{PastCourse, Selection},
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
    let past_courses = selection.after_course.iter().map(|course| past_course(list, course));
    let past_courses = past_courses.collect::<Result<_, _>>()?;
    let (on, start) = (selection.on, selection.start);
    Ok(Circumstances { member, client, code, on, start, past_courses, is_booked_late: false })
}

/// Offer of a course that the patient has had, and its sessions: those that are said, else those of
/// the shortest course of the offer.
fn past_course(
    list: &PriceList,
    course: &PastCourse,
) -> Result<(OfferIndex, SessionCount), EstimateError> {
    let offer = list.offers().find(&course.offer);
    let offer = offer.ok_or_else(|| EstimateError::UnknownOffer(course.offer.clone()))?;
    Ok((offer, course.sessions.unwrap_or_else(|| list.shortest_course(offer))))
}
