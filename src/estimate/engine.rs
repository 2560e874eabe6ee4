//! From a selection to its estimate: resolve, plan every combination, take the envelope.

use super::{
    Estimate, EstimateError, OpenUnits,
    add_ons::PlannedAddOn,
    causes::causes,
    effort::Effort,
    envelope::Envelope,
    hints::{Dearest, hints, look_ahead, other_ways},
    late_booking::credited_if_booked,
    member_fees::{SessionSpan, member_fees},
    membership::memberships,
    notices::notices,
    on_days::open_visits,
    payment::payment,
    percentages::note_percentages,
    plan::Planner,
    request::Request,
    saving::Savings,
    tax_share,
    undecided::note_undecided,
};
use crate::{
    catalog::{AreaIndex, PriceList, SizeIndex},
    selection::{ManualDiscount, Selection},
};

/// Estimate of `selection` by `list`: the one entry to the engine.
///
/// # Errors
///
/// If the selection names something that the list does not have, leaves open what the list offers
/// several of, or asks for what can't be bought; see [`EstimateError`].
pub fn estimate(list: &PriceList, selection: &Selection) -> Result<Estimate, EstimateError> {
    estimate_within(list, selection, &Effort::of_one_question())
}

/// Estimate of each of many selections by its list, as [`estimate`] says. What can be found once
/// for several of them is.
pub fn estimates<'a>(
    asked: impl Iterator<Item = (&'a PriceList, &'a Selection)>,
) -> impl Iterator<Item = Result<Estimate, EstimateError>> {
    let effort = Effort::of_one_question();
    asked.map(move |(list, selection)| {
        effort.begin_next_question();
        estimate_within(list, selection, &effort)
    })
}

/// Estimate of a selection, with all that would be worth a look and what memberships are worth, the
/// loud hints first.
///
/// # Errors
///
/// Those of [`estimate`].
pub fn estimate_with_hints(
    list: &PriceList,
    selection: &Selection,
) -> Result<Estimate, EstimateError> {
    let mut estimate = estimate(list, selection)?;
    let of_memberships = Effort::of_one_question();
    estimate.memberships = memberships(list, selection, estimate.total, &of_memberships);
    let other_ways = other_ways(list, selection, &estimate);
    estimate.hints.extend(other_ways);
    let total = estimate.total;
    estimate.hints.sort_by_key(|hint| !hint.is_loud(total));
    Ok(estimate)
}

/// Estimate as by [`estimate`], with what is left to spend on a question that takes several.
pub(super) fn estimate_within(
    list: &PriceList,
    selection: &Selection,
    effort: &Effort,
) -> Result<Estimate, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let look_ahead = look_ahead(list, &request);
    let planner = Planner::new(list, &request, look_ahead, effort)?;
    let most = request.treatment.as_ref().map(|treatment| treatment.sessions.high());
    let (mut savings, mut at_most) = (Savings::default(), Dearest::default());
    let mut sessions = SessionSpan::default();
    let envelope = Envelope::noting(&planner, |plan| {
        sessions.note(plan);
        if plan.combination.sessions == most {
            at_most.note(plan);
        }
        savings.note(&planner, plan)
    })?;
    let mut lines = envelope.lines(list);
    note_undecided(&planner, &envelope, &mut lines)?;
    note_percentages(&planner, &envelope, &mut lines)?;
    let total = envelope.total(&lines);
    let priced_later = envelope.unpriced.together();
    let mut notices = notices(&planner, &envelope, &lines, priced_later);
    notices.extend(credited_if_booked(list, &request, &lines)?);
    Ok(Estimate {
        sessions: request.treatment.as_ref().map(|treatment| treatment.sessions),
        total,
        open_sizes: open_sizes(&planner, &envelope),
        open_units: open_units(&planner, &envelope),
        visits: open_visits(&planner, &envelope, &lines),
        manual_off: request.manual_discount.as_ref().map(|manual| manual.off),
        manual_reason: request.manual_discount.as_ref().and_then(ManualDiscount::reason),
        packages: request.packages.clone(),
        payment: payment(list, &request, total)?,
        tax: tax_share::share(list, &envelope.tax),
        causes: causes(&planner, &envelope, &lines)?,
        priced_later,
        rest: envelope.unpriced.rest(),
        notices,
        hints: hints(&planner, savings, &at_most, look_ahead)?,
        membership: member_fees(list, selection, &request, sessions)?,
        memberships: Vec::new(),
        lines,
    })
}

/// The areas whose sizes are undecided, with those at either end.
fn open_sizes(
    planner: &Planner<'_>,
    envelope: &Envelope,
) -> Vec<(AreaIndex, SizeIndex, SizeIndex)> {
    let Some(treatment) = &planner.request.treatment else { return Vec::new() };
    let (low, high) = (envelope.low.combination, envelope.high.combination);
    let ends = planner.sizes(low).iter().zip(planner.sizes(high));
    let undecided = treatment.areas.iter().zip(ends).filter(|(asked, _)| asked.size.is_none());
    undecided.filter_map(|(asked, (low, high))| Some((asked.area, low.size?, high.size?))).collect()
}

/// The add-ons whose number of units is undecided, with the numbers at either end.
fn open_units(planner: &Planner<'_>, envelope: &Envelope) -> Vec<OpenUnits> {
    let [low, high] = [&envelope.low, &envelope.high].map(|plan| plan.combination.quantities);
    let units = |planned: &PlannedAddOn<'_>| {
        let (add_on, units) = (planned.index, planned.units.filter(|units| units.is_open())?);
        Some(OpenUnits { add_on, asked: units.asked(), low: units.at(low), high: units.at(high) })
    };
    planner.add_ons.iter().filter_map(units).collect()
}
