//! Notices that the desk and the patient should have of an estimate.

use super::{
    EstimateError, LineItem, LineKind, Notice, PricedLater, Reduction,
    combination::Combination,
    envelope::Envelope,
    held_once::held_once,
    not_given::not_given,
    on_days::given_on_days,
    packages,
    plan::{Planner, Unbuyable},
    request::{Request, RequestedAddOn, TreatmentRequest},
    to_come::to_come,
    unpriced::courses_on_request,
    valid_until,
};
use crate::catalog::{
    AddOnIndex, AreaIndex, Basis, Coverage, DiscountIndex, PriceList, SessionCount,
    SpecialPriceIndex,
};
use std::collections::{BTreeMap, BTreeSet};

/// All notices of an envelope whose lines are `lines`, some of which are priced later.
pub(super) fn notices(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &[LineItem],
    later: PricedLater,
) -> Vec<Notice> {
    let (list, request) = (planner.list, planner.request);
    let mut notices = Vec::new();
    if let Some(treatment) = &request.treatment {
        let part = |&(part, whole): &(AreaIndex, AreaIndex)| Notice::PartOfWhole { part, whole };
        notices.extend(treatment.parts.iter().map(part));
        notices.extend(lines.iter().filter_map(|line| more_than_chosen(list, treatment, line)));
        for more in lines.iter().filter_map(|line| more_of_choice(list, line)) {
            // Offers for several sizes say it once.
            if !notices.contains(&more) {
                notices.push(more);
            }
        }
    }
    notices.extend(request.idle_technique.map(Notice::TechniqueLeftOut));
    notices.extend(not_sold(planner, &envelope.left_out));
    notices.extend(cut_to_plan(list, request, envelope));
    notices.extend(held_once(list, request, lines));
    notices.extend(not_as_advised(request));
    let given_up: BTreeSet<_> =
        envelope.low.not_combined.iter().chain(&envelope.high.not_combined).copied().collect();
    // One that is given at one end only stands among the lines.
    let stands = |index: &DiscountIndex| lines.iter().any(|l| l.kind == LineKind::Discount(*index));
    let given_up: BTreeSet<_> = given_up.into_iter().filter(|index| !stands(index)).collect();
    notices.extend(given_up.iter().copied().map(Notice::NotCombined));
    let not_given = not_given(planner, lines, &given_up).into_iter();
    notices.extend(not_given.map(|(what, why)| Notice::NotGiven { what, why }));
    let on_days = given_on_days(planner, lines);
    notices.extend(on_days.map(|(what, (fewest, most))| Notice::ForSessionsOnDays {
        what,
        fewest,
        most,
    }));
    notices.extend(ends_before_quote(list, request, lines));
    notices.extend(courses_on_request(list, lines));
    // Sums that are too large were refused when the plans were worked out.
    let to_come = to_come(list, request, lines).unwrap_or_default().into_iter();
    notices.extend(to_come.map(Notice::OffAtConsultation));
    notices.extend(priced_later(later));
    notices
}

fn priced_later(later: PricedLater) -> impl Iterator<Item = Notice> {
    let PricedLater { lines, sessions, applications } = later;
    let some = |(least, most): (u16, u16), notice: fn(u16, u16) -> Notice| {
        (most > 0).then(|| notice(least, most))
    };
    let told = [
        some(sessions, |least, most| Notice::SessionsPricedAtConsultation { least, most }),
        some(applications, |least, most| Notice::ApplicationsPricedAtConsultation { least, most }),
        (lines > 0).then_some(Notice::PricedAtConsultation(lines)),
    ];
    told.into_iter().flatten()
}

/// Areas that an offer treats, or needs beside it, though they were not chosen.
fn more_than_chosen(
    list: &PriceList,
    treatment: &TreatmentRequest,
    line: &LineItem,
) -> Option<Notice> {
    let LineKind::Treatment(offer) = line.kind else { return None };
    let is_chosen = |area: &&AreaIndex| treatment.areas.iter().any(|chosen| chosen.area == **area);
    let extra = |areas: &[AreaIndex]| -> Vec<AreaIndex> {
        areas.iter().filter(|area| !is_chosen(area)).copied().collect()
    };
    let brought = extra(list[offer].needs_beside());
    if !brought.is_empty() {
        return Some(Notice::BroughtAlong { areas: line.areas.clone(), extra_areas: brought });
    }
    if !matches!(list[offer].coverage(), Coverage::Together(_)) {
        return None;
    }
    let extra_areas = extra(&line.areas);
    // An offer of which no area was chosen came along with another, which says so.
    let together = !extra_areas.is_empty() && extra_areas.len() < line.areas.len();
    together.then_some(Notice::SoldTogether { offer, extra_areas })
}

/// Areas that an offer is for beside those of its line, which are left to the patient.
fn more_of_choice(list: &PriceList, line: &LineItem) -> Option<Notice> {
    let LineKind::Treatment(offer) = line.kind else { return None };
    let more = list[offer].left_open(&line.areas);
    (more > 0).then(|| Notice::MoreOfChoice { areas: line.areas.clone(), more })
}

/// Counts that can be bought in no size; combinations whose count can be bought in another size;
/// units that can't be bought where others can.
fn not_sold(planner: &Planner<'_>, left_out: &[(Combination, Unbuyable)]) -> Vec<Notice> {
    if left_out.is_empty() {
        return Vec::new();
    }
    let mut times: BTreeMap<Option<SessionCount>, BTreeMap<usize, usize>> = BTreeMap::new();
    for (left, _) in left_out {
        *times.entry(left.sessions).or_default().entry(left.sizes).or_default() += 1;
    }
    let (mut counts, mut combinations) = (BTreeSet::new(), Vec::new());
    for (sessions, by_sizes) in &times {
        let ways = planner.ways_in_sizes(*sessions);
        let unsold = by_sizes.iter().filter(|(_, times)| **times == ways);
        let unsold: Vec<usize> = unsold.map(|(sizes, _)| *sizes).collect();
        let Some(sessions) = *sessions else { continue };
        if unsold.len() == planner.treatments.len() {
            counts.insert(sessions);
            continue;
        }
        combinations.extend(unsold.into_iter().map(|sizes| (sizes, sessions)));
    }
    // In the order of the sizes, then of the sessions.
    combinations.sort_unstable();
    let combinations = combinations.into_iter().map(|at| combination_not_sold(planner, at));
    let is_sold_in_others = |left: &Combination| {
        let of_sizes = times.get(&left.sessions).and_then(|by_sizes| by_sizes.get(&left.sizes));
        of_sizes.is_some_and(|times| *times < planner.ways_in_sizes(left.sessions))
    };
    let mut units: BTreeMap<AddOnIndex, BTreeSet<u16>> = BTreeMap::new();
    let mut on_days = BTreeSet::new();
    for (left, why) in left_out.iter().filter(|(left, _)| is_sold_in_others(left)) {
        match *why {
            Unbuyable::AddOn(index, count) if planner.list[index].is_by_unit() => {
                units.entry(index).or_default().insert(count.get());
            }
            Unbuyable::AddOn(..) | Unbuyable::Treatment => on_days.extend(left.sessions),
        }
    }
    let units = units.into_iter().map(|(add_on, counts)| Notice::UnitsNotSold {
        add_on,
        counts: counts.into_iter().collect(),
    });
    let counts = (!counts.is_empty()).then(|| Notice::CountsNotSold(counts.into_iter().collect()));
    let on_days = (!on_days.is_empty()).then(|| Notice::SoldOnDaysOnly {
        sessions: on_days.into_iter().collect(),
        days: planner.request.visits.days().to_vec(),
    });
    counts.into_iter().chain(on_days).chain(combinations).chain(units).collect()
}

/// Notice of sizes in which so many sessions can't be bought.
fn combination_not_sold(planner: &Planner<'_>, (sizes, sessions): (usize, SessionCount)) -> Notice {
    let decided = planner.treatments.get(sizes).map_or(&[][..], |treatments| &treatments.areas);
    let asked = planner.request.treatment.iter().flat_map(|treatment| &treatment.areas);
    let undecided = asked.zip(decided).filter(|(asked, _)| asked.size.is_none());
    let decided = undecided.filter_map(|(_, chosen)| Some((chosen.area, chosen.size?)));
    let (decided, specials) = (decided.collect(), specials_of(planner, sizes));
    Notice::CombinationNotSold { sizes: decided, sessions, specials }
}

/// The special prices, which are for others, at which alone a combination is sold.
fn specials_of(planner: &Planner<'_>, sizes: usize) -> Vec<SpecialPriceIndex> {
    match planner.treatments.get(sizes).map(|treatments| &treatments.covers) {
        Some(Err(EstimateError::OnlyAtSpecialPrice { specials, .. })) => specials.clone(),
        _ => Vec::new(),
    }
}

/// Notices of what is given today and ends before a quote of today does.
fn ends_before_quote(list: &PriceList, request: &Request, lines: &[LineItem]) -> Vec<Notice> {
    let Some(today) = request.circumstances.on else { return Vec::new() };
    let valid_until = valid_until(list, today);
    let ending = Reduction::all(list).filter_map(|(what, condition)| {
        let last_day = condition.until.filter(|last_day| *last_day < valid_until)?;
        what.is_given(lines).then_some(Notice::EndsBeforeQuote { what, last_day, valid_until })
    });
    ending.collect()
}

fn cut_to_plan(list: &PriceList, request: &Request, envelope: &Envelope) -> Vec<Notice> {
    let (low, high) = (envelope.low.combination, envelope.high.combination);
    let of_treatment = low.sessions.min(high.sessions).map_or(0, SessionCount::get);
    let packed = packages::sessions(&request.packages).map_or(0, SessionCount::get);
    let is_cut = |&&RequestedAddOn { index, sessions: chosen, .. }: &&RequestedAddOn| {
        let Some(chosen) = chosen else { return false };
        let add_on = &list[index];
        // One in percent is of the treatment alone.
        let packed = if add_on.percent().is_some() { 0 } else { packed };
        let all = of_treatment.saturating_add(packed);
        add_on.basis != Basis::Once && all > 0 && chosen.get() > all
    };
    let cut = request.add_ons.iter().filter(is_cut);
    cut.map(|add_on| Notice::AddOnCutToPlan(add_on.index)).collect()
}

fn not_as_advised(request: &Request) -> Option<Notice> {
    let (advice, treatment) = request.advice.zip(request.treatment.as_ref())?;
    let (fewest, most) = advice.sessions();
    if treatment.sessions.low() < fewest {
        Some(Notice::FewerThanAdvised(advice))
    } else {
        (treatment.sessions.high() > most).then_some(Notice::MoreThanAdvised(advice))
    }
}
