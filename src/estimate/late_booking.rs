//! Credits that count to the booking: what a plan comes to if it is booked late.

use super::{
    EstimateError, LineItem, LineKind, Notice, effort::Effort, envelope::Envelope, plan::Planner,
    request::Request, valid_until,
};
use crate::catalog::{Circumstances, CreditDay, FeeIndex, PriceList};

/// Notice of the fees among `lines` that are credited only if the plan is booked in time; `None` if
/// there are none.
///
/// # Errors
///
/// If the plan has no estimate without them.
pub(super) fn credited_if_booked(
    list: &PriceList,
    request: &Request,
    lines: &[LineItem],
) -> Result<Option<Notice>, EstimateError> {
    let credited = lines.iter().filter_map(|line| match line.kind {
        LineKind::Credit(index) => Some(index),
        _ => None,
    });
    let counts_to_booking = |index: &FeeIndex| {
        list[*index].credit.is_some_and(|credit| credit.counts_to == CreditDay::Booking)
    };
    let fees: Vec<FeeIndex> = credited.filter(counts_to_booking).collect();
    if fees.is_empty() {
        return Ok(None);
    }
    let quote_until = request.circumstances.on.map(|on| (on, valid_until(list, on)));
    let last_day = quote_until.and_then(|(on, until)| {
        let credits = fees.iter().filter_map(|&index| list[index].credit);
        credits.filter_map(|credit| credit.to_be_booked_by(on, until)).min()
    });
    let total_until = last_day.zip(quote_until).map(|(last_day, (_, until))| last_day.min(until));
    let circumstances = Circumstances { is_booked_late: true, ..request.circumstances.clone() };
    let late = Request { circumstances, ..request.clone() };
    let planner = Planner::of(list, &late, &Effort::of_one_question())?;
    let envelope = Envelope::of(&planner)?;
    let total = envelope.total(&envelope.lines(list));
    Ok(Some(Notice::CreditedIfBooked { fees, last_day, total_until, total }))
}
