//! Hints from the tables of an estimate: savings of courses, and more sessions for little more.

use super::{Hint, worth::is_little_more};
use crate::{
    catalog::{MAX_SESSIONS, OfferIndex, PriceList, Rung, SessionCount},
    estimate::{
        EstimateError,
        plan::{Plan, Planner, Treatments},
        request::Request,
        saving::Savings,
    },
    money::Money,
};

/// Ways to decide open sizes and units up to which more sessions are looked at: each takes a plan
/// for every count.
const MAX_CHOICES: usize = 16;

/// The largest count that is looked at for a hint: the next course after the most sessions asked
/// for, or one session more.
pub(in crate::estimate) fn look_ahead(list: &PriceList, request: &Request) -> u16 {
    let Some(treatment) = &request.treatment else { return 1 };
    let most = treatment.sessions.high();
    let offers = treatment
        .areas
        .iter()
        .flat_map(|chosen| list.offers_with_area(treatment.technique, chosen.area));
    let next_of = |&offer: &OfferIndex| {
        let rungs = list[offer].ladder().rungs().iter().map(Rung::sessions);
        let specials = list.special_prices_of(offer).iter().map(|&index| &list[index]);
        let specials = specials.filter(|own| own.condition.holds(&request.circumstances));
        let counts = rungs.chain(specials.map(|own| own.sessions)).map(SessionCount::get);
        counts.filter(|&sessions| sessions > most.get()).min()
    };
    let next_course = offers.filter_map(next_of).min();
    next_course.unwrap_or(0).max(most.get().saturating_add(1)).min(MAX_SESSIONS)
}

/// The ends of the dearest plan of those that are looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::estimate) struct Dearest {
    /// Low and high; of equals the first.
    ends: Option<(Money, Money)>,
    /// True if the high end of one of them is open.
    is_open: bool,
}

impl Dearest {
    /// Takes in one more plan.
    pub(in crate::estimate) fn note(&mut self, plan: &Plan) {
        match plan.total.known_high() {
            Some(high) if self.ends.is_none_or(|(_, most)| high > most) => {
                self.ends = Some((plan.low(), high));
            }
            Some(_) => {}
            None => self.is_open = true,
        }
    }

    /// `None` if there is no plan, or one without a high end.
    fn ends(&self) -> Option<(Money, Money)> {
        self.ends.filter(|_| !self.is_open)
    }
}

/// All hints for an estimate whose plans save so much against single sessions, and of which
/// `at_most` is the dearest at the most sessions asked for.
pub(in crate::estimate) fn hints(
    planner: &Planner<'_>,
    savings: Savings,
    at_most: &Dearest,
    look_ahead: u16,
) -> Result<Vec<Hint>, EstimateError> {
    let saving = savings.ends().map(|(low, high)| Hint::Saving { low, high });
    let more = more_sessions(planner, at_most, look_ahead)?;
    Ok(saving.into_iter().chain(more).collect())
}

/// The count beyond the most asked for that costs least more, if that is less or a little.
fn more_sessions(
    planner: &Planner<'_>,
    at_most: &Dearest,
    look_ahead: u16,
) -> Result<Option<Hint>, EstimateError> {
    let Some(treatment) = &planner.request.treatment else { return Ok(None) };
    // With a number of sessions, what the packages took would be bought beside them, too.
    if treatment.is_rest {
        return Ok(None);
    }
    let most = treatment.sessions.high();
    // What a size that is sold at none of the counts asked for costs at others is not worked out.
    let is_left_out =
        |sizes: &Treatments| matches!(sizes.covers, Err(EstimateError::SessionsNotSold { .. }));
    let sizes = &planner.treatments;
    let choices = sizes.len().saturating_mul(planner.quantities().len());
    if choices > MAX_CHOICES || sizes.iter().any(is_left_out) {
        return Ok(None);
    }
    let Some((low, now)) = at_most.ends() else { return Ok(None) };
    let mut best: Option<(Money, SessionCount)> = None;
    for sessions in (most.get().saturating_add(1)..=look_ahead).filter_map(SessionCount::new) {
        let Some(plan) = plan_at(planner, sessions) else { continue };
        let (low_then, Some(then)) = (plan.low(), plan.total.known_high()) else { continue };
        let difference = then.minus(now)?;
        // At the low end it is no other than at the high one.
        let says_the_same = difference.cmp(&Money::ZERO) == low_then.minus(low)?.cmp(&Money::ZERO);
        if says_the_same && best.is_none_or(|(least, _)| difference <= least) {
            best = Some((difference, sessions));
        }
    }
    let worth_a_word = best.filter(|&(difference, _)| is_little_more(difference, now));
    Ok(worth_a_word.map(|(difference, sessions)| Hint::MoreSessions {
        than: most,
        sessions,
        difference,
    }))
}

/// The dearest plan of so many sessions; `None` if one has no high end.
///
/// A count that can't be bought is no hint, and no reason to refuse what was asked. If a size or a
/// number of units is open, another one may be the dearest there.
pub(in crate::estimate) fn plan_at(planner: &Planner<'_>, sessions: SessionCount) -> Option<Plan> {
    let mut dearest: Option<(Money, Plan)> = None;
    for at in planner.combinations_at(Some(sessions)) {
        let Ok(plan) = planner.plan(at).ok()? else { continue };
        let high = plan.total.known_high()?;
        if dearest.as_ref().is_none_or(|(most, _)| high > *most) {
            dearest = Some((high, plan));
        }
    }
    dearest.map(|(_, plan)| plan)
}
