//! A plan that is decided as one goes: a few sessions are booked first, each other one later, as a
//! plan of its own.
//!
//! Worked out on request, and only while the number of sessions is open: it finds offers and
//! purchases anew for what is added.

use super::{
    Estimate, EstimateError, LineKind,
    combination::Combination,
    effort::Effort,
    held_after::held_after,
    plan::{Plan, Planner},
    request::{Ongoing, Request},
};
use crate::{
    catalog::{PriceList, SessionCount},
    money::{Amount, Money},
    selection::{Selection, SessionRange},
};

/// Highest cost of a plan whose sessions are not all booked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsYouGo {
    /// Sessions that are booked first: the least number that can be bought.
    pub first: SessionCount,
    /// Sessions in the end.
    pub sessions: SessionCount,
    /// Cost of all of them; `None` if no upper limit can be named.
    pub most: Option<Money>,
}

/// Highest cost of a selection whose sessions are decided one after the other; `None` if that is
/// not above the high end of its `estimate`, or if the number of sessions is decided.
pub fn as_you_go(list: &PriceList, selection: &Selection, estimate: &Estimate) -> Option<AsYouGo> {
    let asked = estimate.sessions.filter(|sessions| !sessions.is_exact())?;
    let Ok(highest) = dearest(list, selection) else {
        // For what takes too long to work out no limit can be named.
        return Some(AsYouGo { first: asked.low(), sessions: asked.high(), most: None });
    };
    let Way { first, sessions, cost } = highest?;
    let most = cost.known_high();
    let is_told = most.is_none_or(|most| estimate.total.high.is_some_and(|high| most > high));
    is_told.then_some(AsYouGo { first, sessions, most })
}

/// Plan that is booked first.
#[derive(Clone, Debug)]
pub(super) struct Beginning {
    sessions: SessionCount,
    plan: Plan,
    /// Part of the choice that goes on after it.
    ongoing: Ongoing,
}

/// Cost of booking first some sessions and later the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    first: SessionCount,
    sessions: SessionCount,
    cost: Amount,
}

fn dearest(list: &PriceList, selection: &Selection) -> Result<Option<Way>, EstimateError> {
    let (request, effort) = (Request::resolve(list, selection)?, Effort::of_one_question());
    let planner = Planner::of(list, &request, &effort)?;
    let dearest = dearest_beginning(&planner, selection, &effort)?;
    Ok(dearest.map(|(_, way)| way))
}

/// The dearest of the ways to decide what is open beside the sessions; the first of equals.
pub(super) fn dearest_beginning(
    planner: &Planner<'_>,
    selection: &Selection,
    effort: &Effort,
) -> Result<Option<(Beginning, Way)>, EstimateError> {
    let mut dearest: Option<(Beginning, Way)> = None;
    for sizes in 0..planner.treatments.len() {
        for beginning in beginnings(planner, sizes)? {
            let way = way_from(&beginning, planner, selection, effort, |_, _| Ok(()))?;
            let most = dearest.as_ref().map(|(_, dearest)| dearest.cost.high);
            if let Some(way) = way.filter(|way| most.is_none_or(|most| way.cost.high > most)) {
                dearest = Some((beginning, way));
            }
        }
    }
    Ok(dearest)
}

/// Plans of the least number of sessions that can be bought, with sizes decided in one way. Of
/// those after which as much is left the dearest stands for all, so that what follows is found only
/// once however many numbers of units are open.
fn beginnings(planner: &Planner<'_>, sizes: usize) -> Result<Vec<Beginning>, EstimateError> {
    let mut found: Vec<Beginning> = Vec::new();
    for quantities in planner.quantities() {
        for beginning in fewest(planner, sizes, quantities)? {
            let Beginning { sessions, plan, ongoing } = &beginning;
            let is_alike =
                |other: &&mut Beginning| (other.sessions, &other.ongoing) == (*sessions, ongoing);
            match found.iter_mut().find(is_alike) {
                Some(other) if plan.high() > other.plan.high() => *other = beginning,
                Some(_) => {}
                None => found.push(beginning),
            }
        }
    }
    Ok(found)
}

/// Plans of the least number of sessions that can be bought, on whichever days they fall.
fn fewest(
    planner: &Planner<'_>,
    sizes: usize,
    quantities: usize,
) -> Result<Vec<Beginning>, EstimateError> {
    let mut found = Vec::new();
    let Some(treatment) = &planner.request.treatment else { return Ok(found) };
    for sessions in treatment.sessions.counts() {
        let count = Some(sessions);
        for visits in planner.ways_on_days(count) {
            let at = Combination { sizes, sessions: count, quantities, visits };
            if let Ok(plan) = planner.plan(at)? {
                let mut ongoing = Ongoing::of(planner.list, planner.request);
                ongoing.use_up(planner, &plan, left(planner, sessions.get()));
                found.push(Beginning { sessions, plan, ongoing });
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    Ok(found)
}

/// Adds to what is booked first, and has each plan noted. `None` if nothing can be added.
pub(super) fn way_from(
    beginning: &Beginning,
    planner: &Planner<'_>,
    selection: &Selection,
    effort: &Effort,
    mut note: impl FnMut(&Planner<'_>, &Plan) -> Result<(), EstimateError>,
) -> Result<Option<Way>, EstimateError> {
    let (list, first, booked) = (planner.list, beginning.sessions, &beginning.plan);
    note(planner, booked)?;
    let (mut bought, mut cost) = (first.get(), booked.total);
    let mut ongoing = beginning.ongoing.clone();
    while let Ok(sessions) = SessionRange::new(1, left(planner, bought)) {
        let areas = planner.sizes(booked.combination);
        let request = planner.request.for_later(list, selection, areas, &ongoing, sessions);
        let later = Planner::of(list, &request, effort)?;
        // Nothing but the number of sessions is open there.
        let Some(Beginning { sessions: count, plan, .. }) = fewest(&later, 0, 0)?.pop() else {
            break;
        };
        // Most often the next one is just like it.
        let mut is_repeated = true;
        while is_repeated {
            note(&later, &plan)?;
            bought = bought.saturating_add(count.get());
            cost = cost.plus(plan.total)?;
            let (before, rest) = (ongoing.clone(), left(planner, bought));
            ongoing.use_up(&later, &plan, rest);
            is_repeated = ongoing == before && count.get() <= rest;
        }
    }
    let sessions = SessionCount::new(bought).filter(|sessions| *sessions > first);
    Ok(sessions.map(|sessions| Way { first, sessions, cost }))
}

/// Number of sessions that may be added when so many are bought.
fn left(planner: &Planner<'_>, bought: u16) -> u16 {
    let most = planner.request.treatment.as_ref().map_or(0, |it| it.sessions.high().get());
    most.saturating_sub(bought)
}

impl Ongoing {
    /// Takes off what a plan holds of it, where up to `left` sessions may follow.
    fn use_up(&mut self, planner: &Planner<'_>, plan: &Plan, left: u16) {
        self.earlier.note(planner.list, &plan.lines);
        self.earlier.held = held_after(&self.earlier.held, planner, plan);
        self.add_ons.retain_mut(|add_on| {
            let Some(all) = add_on.sessions else { return true };
            let used = plan.line(LineKind::AddOn(add_on.index), &[]).sessions;
            let rest = SessionCount::new(all.get().saturating_sub(used));
            // For as many as can follow is for all of them.
            add_on.sessions = rest.filter(|rest| rest.get() < left);
            rest.is_some()
        });
    }
}
