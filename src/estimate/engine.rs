//! From a selection to its estimate: resolve, plan every combination, take the envelope.

use super::{
    Estimate, EstimateError, LineItem, LineKind, Notice, Selection, TaxShare, Total,
    causes::causes,
    envelope::Envelope,
    hints::{hints, look_ahead},
    plan::Planner,
    request::Request,
};
use crate::{
    catalog::{AreaIndex, Basis, PriceList, SessionCount, TaxMode},
    money::{Amount, High, Overflow},
};

/// What `selection` costs by `list`: the one entry to the engine.
///
/// # Errors
///
/// Where the selection names something that the list does not have, leaves open what the list
/// offers several of, or asks for what can't be bought; see [`EstimateError`].
pub fn estimate(list: &PriceList, selection: &Selection) -> Result<Estimate, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let look_ahead = look_ahead(list, &request);
    let planner = Planner::new(list, &request, look_ahead)?;
    let envelope = Envelope::of(&planner)?;
    let lines = lines(&envelope);
    Ok(Estimate {
        sessions: request.treatment.as_ref().map(|treatment| treatment.sessions),
        total: total(&envelope, &lines),
        tax: tax(list, &envelope, &lines)?,
        causes: causes(&planner, &envelope, &lines)?,
        notices: notices(list, &request, &envelope, &lines),
        hints: hints(&planner, &envelope, &lines, look_ahead)?,
        lines,
    })
}

/// What the treatments alone cost for each of `counts`; `None` for a count that can't be bought.
///
/// Empty where the selection has no treatment that can be bought at all.
pub fn treatment_prices(
    list: &PriceList,
    selection: &Selection,
    counts: impl IntoIterator<Item = SessionCount>,
) -> Vec<(SessionCount, Option<Amount>)> {
    let counts: Vec<SessionCount> = counts.into_iter().collect();
    let prices = || {
        let all = counts.iter().min().zip(counts.iter().max())?;
        let sessions = super::SessionRange::new(all.0.get(), all.1.get()).ok()?;
        let treatment =
            Selection { sessions: Some(sessions), add_ons: Vec::new(), ..selection.clone() };
        let request = Request::resolve(list, &treatment).ok()?;
        let covers = Planner::new(list, &request, sessions.high().get()).ok()?.covers?;
        let price =
            |&count| (count, covers.cheapest(count).ok().flatten().map(|cover| cover.amount));
        Some(counts.iter().map(price).collect())
    };
    prices().unwrap_or_default()
}

/// The lines of both plans, each with what it is at either end.
fn lines(envelope: &Envelope) -> Vec<LineItem> {
    let both = envelope.low.lines.iter().chain(&envelope.high.lines);
    let mut kinds: Vec<LineKind> = both.map(|(kind, _)| *kind).collect();
    kinds.sort();
    kinds.dedup();
    let line =
        |kind| LineItem { kind, low: envelope.low.line(kind), high: envelope.high.line(kind) };
    kinds.into_iter().map(line).collect()
}

fn total(envelope: &Envelope, lines: &[LineItem]) -> Total {
    let unknown = |line: &&LineItem| {
        [&line.low, &line.high].iter().any(|end| end.amount.high == High::Unknown)
    };
    Total {
        low: envelope.low.low(),
        high: envelope.high.total.known_high(),
        unpriced: lines.iter().filter(unknown).count(),
        sessions_at: envelope.low.sessions.zip(envelope.high.sessions),
    }
}

fn tax(
    list: &PriceList,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Result<Option<TaxShare>, Overflow> {
    let Some(tax) = list.tax() else { return Ok(None) };
    let (low, high) = match tax.mode {
        TaxMode::Included => {
            let high = envelope
                .high
                .total
                .known_high()
                .map(|high| tax.rate.contained_in(high))
                .transpose()?;
            (tax.rate.contained_in(envelope.low.low())?, high)
        }
        TaxMode::Added => {
            let line = lines.iter().find(|line| line.kind == LineKind::Tax);
            let (low, high) = line
                .map_or((Amount::ZERO, Amount::ZERO), |line| (line.low.amount, line.high.amount));
            (low.low, high.known_high())
        }
    };
    Ok(Some(TaxShare { label: tax.label.clone(), rate: tax.rate, mode: tax.mode, low, high }))
}

fn notices(
    list: &PriceList,
    request: &Request,
    envelope: &Envelope,
    lines: &[LineItem],
) -> Vec<Notice> {
    let mut notices = sold_together(list, request, lines);
    if !envelope.left_out.is_empty() {
        notices.push(Notice::CountsNotSold(envelope.left_out.clone()));
    }
    let fewest = envelope.low.sessions.min(envelope.high.sessions);
    for &(index, chosen) in &request.add_ons {
        let per_session =
            list.add_on(index).is_some_and(|add_on| add_on.basis == Basis::PerSession);
        if per_session && chosen.zip(fewest).is_some_and(|(chosen, fewest)| chosen > fewest) {
            notices.push(Notice::AddOnCutToPlan(index));
        }
    }
    if let Some((advice, treatment)) = request.advice.zip(request.treatment.as_ref()) {
        let (fewest, most) = advice.sessions();
        if treatment.sessions.low() < fewest {
            notices.push(Notice::FewerThanAdvised(advice));
        } else if treatment.sessions.high() > most {
            notices.push(Notice::MoreThanAdvised(advice));
        }
    }
    let unpriced = total(envelope, lines).unpriced;
    if unpriced > 0 {
        notices.push(Notice::PricedAtConsultation(unpriced));
    }
    notices
}

fn sold_together(list: &PriceList, request: &Request, lines: &[LineItem]) -> Vec<Notice> {
    let Some(treatment) = &request.treatment else { return Vec::new() };
    let notice = |line: &LineItem| {
        let LineKind::Treatment(offer) = line.kind else { return None };
        let areas = list.offer(offer)?.areas().iter();
        let extra_areas: Vec<AreaIndex> =
            areas.filter(|area| !treatment.areas.contains(area)).copied().collect();
        (!extra_areas.is_empty()).then_some(Notice::SoldTogether { offer, extra_areas })
    };
    lines.iter().filter_map(notice).collect()
}
