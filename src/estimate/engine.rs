//! From a selection to its estimate: resolve, plan every combination, take the envelope.

use super::{
    Estimate, EstimateError, LineItem, LineKind, Total,
    causes::causes,
    effort::Effort,
    envelope::Envelope,
    hints::{Dearest, hints, look_ahead},
    notices::{notices, unpriced},
    payment::payment,
    plan::{Combination, Planner},
    request::Request,
    saving::Savings,
    tax,
};
use crate::{
    catalog::{AreaIndex, PriceList, SessionCount, SizeIndex},
    money::{Amount, Money},
    selection::{ManualDiscount, Selection, SessionRange},
};

/// What `selection` costs by `list`: the one entry to the engine.
///
/// # Errors
///
/// Where the selection names something that the list does not have, leaves open what the list
/// offers several of, or asks for what can't be bought; see [`EstimateError`].
pub fn estimate(list: &PriceList, selection: &Selection) -> Result<Estimate, EstimateError> {
    estimate_within(list, selection, &Effort::of_one_question())
}

/// What each of many selections costs by its list, as [`estimate`] says. What can be found once for
/// several of them is.
pub fn estimates<'a>(
    asked: impl Iterator<Item = (&'a PriceList, &'a Selection)>,
) -> impl Iterator<Item = Result<Estimate, EstimateError>> {
    let effort = Effort::of_one_question();
    asked.map(move |(list, selection)| {
        effort.begin_next_question();
        estimate_within(list, selection, &effort)
    })
}

/// The same as [`estimate`], with what is left to spend on a question that takes several.
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
    let envelope = Envelope::noting(&planner, |plan| {
        if plan.combination.sessions == most {
            at_most.note(plan);
        }
        savings.note(&planner, plan)
    })?;
    let lines = lines(list, &envelope);
    let total = total(&envelope, &lines);
    Ok(Estimate {
        sessions: request.treatment.as_ref().map(|treatment| treatment.sessions),
        total,
        open_sizes: open_sizes(&planner, &envelope),
        manual_off: request.manual_discount.as_ref().map(|manual| manual.off),
        manual_reason: request.manual_discount.as_ref().and_then(ManualDiscount::reason),
        packages: request.packages.clone(),
        payment: payment(list, &request, total)?,
        tax: tax::share(list, &envelope.tax),
        causes: causes(&planner, &envelope, &lines)?,
        priced_later: envelope.unpriced.together(),
        notices: notices(&planner, &envelope, &lines),
        hints: hints(&planner, savings, &at_most, look_ahead)?,
        memberships: Vec::new(),
        lines,
    })
}

/// What the treatments alone cost for each of `counts`; `None` for a count that can't be bought.
///
/// Where a size is undecided it is the least and the most over all sizes. Empty where the
/// selection has no treatment that can be bought at all.
pub fn treatment_prices(
    list: &PriceList,
    selection: &Selection,
    counts: impl IntoIterator<Item = SessionCount>,
) -> Vec<(SessionCount, Option<Amount>)> {
    treatment_prices_within(list, selection, counts, &Effort::of_one_question())
}

/// The same, with what is left to spend on a question that takes several estimates.
pub(super) fn treatment_prices_within(
    list: &PriceList,
    selection: &Selection,
    counts: impl IntoIterator<Item = SessionCount>,
    effort: &Effort,
) -> Vec<(SessionCount, Option<Amount>)> {
    let counts: Vec<SessionCount> = counts.into_iter().collect();
    let prices = || {
        let (fewest, most) = counts.iter().min().zip(counts.iter().max())?;
        let sessions = SessionRange::new(fewest.get(), most.get()).ok()?;
        let request = Request::resolve(list, &treatment_alone(selection, sessions)).ok()?;
        let planner = Planner::new(list, &request, most.get(), effort).ok()?;
        Some(counts.iter().map(|&count| (count, price_in_any_size(&planner, count))).collect())
    };
    prices().unwrap_or_default()
}

/// What courses save at each of `counts` against as many single sessions, at least and at most over
/// all that is not decided; `None` where nothing is saved or that many can't be bought.
pub fn treatment_savings(
    list: &PriceList,
    selection: &Selection,
    counts: impl IntoIterator<Item = SessionCount>,
) -> Vec<Option<(Money, Money)>> {
    let counts: Vec<SessionCount> = counts.into_iter().collect();
    let savings = || {
        let (fewest, most) = counts.iter().min().zip(counts.iter().max())?;
        let sessions = SessionRange::new(fewest.get(), most.get()).ok()?;
        let request = Request::resolve(list, &treatment_alone(selection, sessions)).ok()?;
        let planner = Planner::of(list, &request, &Effort::of_one_question()).ok()?;
        let saved = |&count| saving_at(&planner, count).ok().flatten();
        Some(counts.iter().map(saved).collect())
    };
    savings().unwrap_or_else(|| vec![None; counts.len()])
}

fn saving_at(
    planner: &Planner<'_>,
    count: SessionCount,
) -> Result<Option<(Money, Money)>, EstimateError> {
    let mut savings = Savings::default();
    for sizes in 0..planner.treatments.len() {
        let combination = Combination { sizes, sessions: Some(count) };
        if let Ok(plan) = planner.plan(combination)? {
            savings.note(planner, &plan)?;
        }
    }
    Ok(savings.ends())
}

/// A selection without what goes with the treatment.
pub(super) fn treatment_alone(selection: &Selection, sessions: SessionRange) -> Selection {
    Selection {
        sessions: Some(sessions),
        add_ons: Vec::new(),
        packages: Vec::new(),
        // One that goes only with what is left out would be refused.
        fees: Vec::new(),
        ..selection.clone()
    }
}

fn price_in_any_size(planner: &Planner<'_>, count: SessionCount) -> Option<Amount> {
    let covers = planner.treatments.iter().filter_map(|treatments| treatments.covers.as_ref().ok());
    let prices = covers.filter_map(|covers| covers.price(count).ok().flatten());
    prices.reduce(|a, b| Amount { low: a.low.min(b.low), high: a.high.max(b.high) })
}

/// The lines of both plans, each with what it is at either end.
pub(super) fn lines(list: &PriceList, envelope: &Envelope) -> Vec<LineItem> {
    let both = envelope.low.lines.iter().chain(&envelope.high.lines);
    let mut keys: Vec<(LineKind, &[AreaIndex])> =
        both.map(|line| (line.kind, line.areas.as_slice())).collect();
    keys.sort_by(|a, b| a.0.in_order(b.0, list).then_with(|| a.1.cmp(b.1)));
    keys.dedup();
    let line = |(kind, areas): (LineKind, &[AreaIndex])| LineItem {
        kind,
        areas: areas.to_vec(),
        low: envelope.low.line(kind, areas),
        high: envelope.high.line(kind, areas),
    };
    keys.into_iter().map(line).collect()
}

pub(super) fn total(envelope: &Envelope, lines: &[LineItem]) -> Total {
    let (low, high) = (envelope.low.combination, envelope.high.combination);
    Total {
        low: envelope.low.low(),
        high: envelope.high.total.known_high(),
        unpriced: unpriced(lines),
        sessions_at: low.sessions.zip(high.sessions),
    }
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
