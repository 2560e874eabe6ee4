//! Credits that count to the booking: what a plan comes to if it is booked late.

use super::{
    EstimateError, LineItem, LineKind, Notice, effort::Effort, envelope::Envelope, plan::Planner,
    request::Request, valid_until,
};
use crate::catalog::{Circumstances, CreditDay, FeeIndex, PriceList};
use jiff::civil::Date;

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
    let if_booked = |index: FeeIndex| {
        let credit = list[index].credit.filter(|it| it.counts_to == CreditDay::Booking)?;
        let on = request.circumstances.on;
        Some((index, on.and_then(|on| credit.to_be_booked_by(on, valid_until(list, on)))))
    };
    let fees: Vec<(FeeIndex, Option<Date>)> = credited.filter_map(if_booked).collect();
    if fees.is_empty() {
        return Ok(None);
    }
    let prices_until = request.circumstances.on.map(|on| valid_until(list, on));
    let circumstances = Circumstances { is_booked_late: true, ..request.circumstances.clone() };
    let late = Request { circumstances, ..request.clone() };
    let planner = Planner::of(list, &late, &Effort::of_one_question())?;
    let envelope = Envelope::of(&planner)?;
    let total = envelope.total(&envelope.lines(list));
    Ok(Some(Notice::CreditedIfBooked { fees, prices_until, total }))
}
