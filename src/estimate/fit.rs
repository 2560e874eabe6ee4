//! Plans that fit a budget: the best at or under an amount, and the nearest above it.
//!
//! Everything that the selection names is fixed: areas, add-ons, packages, fees, and the technique
//! and the sessions if they are named. What it leaves open is tried in every way that the list has:
//! each technique, each number of sessions from the least to the most advised. A size that is not
//! known stays open, for it is nothing that one chooses, and so does a number of units: a plan
//! counts with its high end. If a whole area costs less than the parts of it that are named, it is
//! looked at too.
//!
//! Of two plans the better one
//! 1. lacks fewer of the sessions that the clinic advises at most for its technique;
//! 2. is cheaper, by its high end, then by its low end;
//! 3. has the technique that comes first in the file, then the fewer sessions.
//!
//! Plans are looked at in the order of point 1, so that the search ends as soon as what is still to
//! come could not be shown.

use super::{
    Estimate, EstimateError,
    effort::Effort,
    engine::estimate,
    envelope::Envelope,
    membership::memberships,
    not_sold,
    plan::Planner,
    request::{self, Request, TreatmentRequest},
    wholes::{wholes_of, with_whole},
};
use crate::{
    catalog::{Advice, AreaIndex, PriceList, Rung, SessionCount},
    money::{Amount, Money},
    selection::{Selection, SessionRange},
};

/// Most plans that are shown of a kind: as many as are compared at a glance.
pub const MAX_FITTED_PLANS: usize = 5;

/// Most combinations of technique, sessions and sizes that are looked at: what takes about a
/// second.
pub const MAX_FIT_COMBINATIONS: usize = 50_000;

/// Sessions that are looked at if the list neither advises nor sells more in a course: the longest
/// course that clinics usually sell.
const USUAL_MOST_SESSIONS: u16 = 6;

/// Plans that fit a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The amount that is not to be exceeded.
    pub budget: Money,
    /// Those whose high end is at or under it, the best first, at most [`MAX_FITTED_PLANS`].
    pub plans: Vec<FittedPlan>,
    /// Of those above it that lack no more of the advised sessions than the best of `plans`, the
    /// one with the least high end.
    pub above: Option<FittedPlan>,
    /// Those that begin at or under the budget, but have no high end and so can't be said to fit;
    /// the best first, at most [`MAX_FITTED_PLANS`].
    pub open: Vec<FittedPlan>,
}

impl Fit {
    /// Part of the budget that `plan` leaves, at its high end; negative if it is above. `None` if
    /// it has no high end.
    pub fn left(&self, plan: &FittedPlan) -> Option<Money> {
        plan.estimate.total.high.and_then(|high| self.budget.minus(high).ok())
    }

    /// Additional cost of `plan` over the best of those that fit, at their high ends; negative if
    /// it costs less. `None` if nothing fits, or `plan` has no high end.
    pub fn to_best(&self, plan: &FittedPlan) -> Option<Money> {
        let best = self.plans.first()?.estimate.total.high?;
        plan.estimate.total.high.and_then(|high| high.minus(best).ok())
    }
}

/// A plan with everything decided that one can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FittedPlan {
    /// The choice, with the technique and the number of sessions of this plan.
    pub selection: Selection,
    /// Its estimate.
    pub estimate: Estimate,
    /// The sessions that the clinic advises for it.
    pub advice: Option<Advice>,
    /// The area that is treated in place of the named parts of it, if that costs less.
    pub whole: Option<AreaIndex>,
}

/// Finds what fits `budget` with all that `selection` names, never below the advised minimum of
/// sessions.
///
/// # Errors
///
/// Those of [`estimate`] if no technique can be had as the selection asks;
/// [`EstimateError::FewerThanAdvised`] if it asks for fewer sessions than the clinic advises;
/// [`EstimateError::TooManyPlans`] if there is more than [`MAX_FIT_COMBINATIONS`] to look at;
/// [`EstimateError::TooManyCovers`] and [`EstimateError::TooManyCombinations`] if all techniques
/// together take more effort than one estimate may.
pub fn fit(list: &PriceList, selection: &Selection, budget: Money) -> Result<Fit, EstimateError> {
    let effort = Effort::of_one_question();
    let mut attempts = attempts(list, selection, &effort)?;
    add_wholes(list, &mut attempts, &effort);
    let searches = attempts.iter().map(|attempt| Ok((attempt, attempt.planner(list, &effort)?)));
    let searches = searches.collect::<Result<Vec<(&Attempt, Planner<'_>)>, EstimateError>>()?;
    let combinations = searches.iter().map(|(_, planner)| planner.combinations().len());
    if combinations.sum::<usize>() > MAX_FIT_COMBINATIONS {
        return Err(EstimateError::TooManyPlans { limit: MAX_FIT_COMBINATIONS });
    }
    let mut found = Found { budget, ..Found::default() };
    let most_lacking = attempts.iter().map(Attempt::most_lacking).max().unwrap_or(0);
    for lacking in 0..=most_lacking {
        for (position, (attempt, planner)) in searches.iter().enumerate() {
            for sessions in attempt.lacking(lacking) {
                let Some(total) = total(planner, sessions)? else { continue };
                if is_worth_looking_at(attempt, total, sessions, &searches)? {
                    found.note(FoundPlan { lacking, total, attempt: position, sessions });
                }
            }
        }
        // Whatever lacks more sessions comes after these, and is not looked for above the budget.
        if found.fitting.len() >= MAX_FITTED_PLANS && found.open.len() >= MAX_FITTED_PLANS {
            break;
        }
    }
    if found.is_empty() {
        let named = searches.iter().filter(|(attempt, _)| attempt.instead.is_none());
        let refusals = named.filter_map(|(_, planner)| Envelope::of(planner).err());
        return Err(most_telling(refusals.collect()));
    }
    let of_memberships = Effort::of_one_question();
    let plan = |found: &FoundPlan| {
        let (attempt, _) = searches.get(found.attempt)?;
        Some(attempt.plan(list, found.sessions, &of_memberships))
    };
    let plans = |found: &[FoundPlan]| -> Result<Vec<_>, EstimateError> {
        found.iter().filter_map(plan).collect()
    };
    let (fitting, above, open) = found.best();
    Ok(Fit {
        budget,
        plans: plans(&fitting)?,
        above: above.as_ref().and_then(plan).transpose()?,
        open: plans(&open)?,
    })
}

/// A technique, and the numbers of sessions that are looked at with it.
struct Attempt {
    selection: Selection,
    request: Request,
    /// `None` if no treatment is asked for.
    counts: Option<TriedCounts>,
    /// The position of the attempt with the parts that are named, and the whole in place of them.
    instead: Option<(usize, AreaIndex)>,
}

/// Adds the attempts to treat a whole area in place of the parts that are named.
fn add_wholes(list: &PriceList, attempts: &mut Vec<Attempt>, effort: &Effort) {
    for position in 0..attempts.len() {
        let Some(selection) = attempts.get(position).map(|attempt| attempt.selection.clone())
        else {
            continue;
        };
        for (whole, _) in wholes_of(list, &selection) {
            let with_whole = with_whole(list, &selection, whole);
            // What the whole is not sold for is no reason to refuse what was asked.
            let Ok(attempt) = Attempt::new(list, &with_whole, effort) else { continue };
            if attempt.planner(list, effort).is_ok() {
                attempts.push(Attempt { instead: Some((position, whole)), ..attempt });
            }
        }
    }
}

/// True if a plan is one of those that are named, or treats a whole area for less than its parts.
fn is_worth_looking_at(
    attempt: &Attempt,
    with_whole: Amount,
    sessions: Option<SessionCount>,
    searches: &[(&Attempt, Planner<'_>)],
) -> Result<bool, EstimateError> {
    let Some((position, _)) = attempt.instead else { return Ok(true) };
    let Some((_, planner)) = searches.get(position) else { return Ok(false) };
    Ok(total(planner, sessions)?.is_some_and(|in_parts| with_whole < in_parts))
}

/// Numbers of sessions that are tried.
#[derive(Clone, Copy)]
struct TriedCounts {
    range: SessionRange,
    /// The most advised; with more, no plan gets better.
    advised: SessionCount,
}

impl Attempt {
    fn new(
        list: &PriceList,
        selection: &Selection,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let Some(treatment) = request::treatment(list, selection)? else {
            let selection = selection.clone();
            let request = Request::resolve(list, &selection)?;
            return Ok(Self { selection, request, counts: None, instead: None });
        };
        let counts = TriedCounts::of(list, selection, &treatment)?;
        let technique = list[treatment.technique].id.clone();
        let attempt = Self::with_counts(
            list,
            &Selection { technique: Some(technique), ..selection.clone() },
            counts,
        )?;
        match attempt.nearest_sold(list, effort)? {
            // If only longer courses are sold than are advised, the shortest of them is meant.
            Some(above) if selection.sessions.is_none() => {
                let counts = TriedCounts { range: above.into(), ..counts };
                Self::with_counts(list, &attempt.selection, counts)
            }
            _ => Ok(attempt),
        }
    }

    fn with_counts(
        list: &PriceList,
        selection: &Selection,
        counts: TriedCounts,
    ) -> Result<Self, EstimateError> {
        let selection = Selection { sessions: Some(counts.range), ..selection.clone() };
        let request = Request::resolve(list, &selection)?;
        Ok(Self { selection, request, counts: Some(counts), instead: None })
    }

    /// The least number of sessions above those looked at that is sold, if none of these is.
    fn nearest_sold(
        &self,
        list: &PriceList,
        effort: &Effort,
    ) -> Result<Option<SessionCount>, EstimateError> {
        let mut nearest: Option<SessionCount> = None;
        for treatments in &self.planner(list, effort)?.treatments {
            match treatments.covers {
                Ok(_) => return Ok(None),
                Err(EstimateError::SessionsNotSold { above: Some(above), .. }) => {
                    nearest = Some(nearest.map_or(above, |nearest| nearest.min(above)));
                }
                Err(_) => {}
            }
        }
        Ok(nearest)
    }

    fn planner<'l>(
        &'l self,
        list: &'l PriceList,
        effort: &Effort,
    ) -> Result<Planner<'l>, EstimateError> {
        let up_to = self.counts.map_or(1, |counts| counts.range.high().get());
        Planner::new(list, &self.request, up_to, effort)
    }

    /// Number of the advised sessions that the shortest plan lacks.
    fn most_lacking(&self) -> u16 {
        self.counts
            .map_or(0, |counts| counts.advised.get().saturating_sub(counts.range.low().get()))
    }

    /// The numbers of sessions that lack so many of the advised ones.
    fn lacking(&self, lacking: u16) -> Vec<Option<SessionCount>> {
        let Some(TriedCounts { range, advised }) = self.counts else {
            return if lacking == 0 { vec![None] } else { Vec::new() };
        };
        let lacks = |count: &SessionCount| advised.get().saturating_sub(count.get()) == lacking;
        range.counts().filter(lacks).map(Some).collect()
    }

    fn plan(
        &self,
        list: &PriceList,
        sessions: Option<SessionCount>,
        of_memberships: &Effort,
    ) -> Result<FittedPlan, EstimateError> {
        let sessions = sessions.map(SessionRange::from);
        let selection = Selection { sessions, ..self.selection.clone() };
        let mut estimate = estimate(list, &selection)?;
        estimate.memberships = memberships(list, &selection, estimate.total, of_memberships);
        let whole = self.instead.map(|(_, whole)| whole);
        Ok(FittedPlan { selection, estimate, advice: self.request.advice, whole })
    }
}

impl TriedCounts {
    fn of(
        list: &PriceList,
        selection: &Selection,
        treatment: &TreatmentRequest,
    ) -> Result<Self, EstimateError> {
        let advice = list.advice(&selection.concerns, Some(treatment.technique));
        let (least, most) = match advice {
            Some(advice) => advice.sessions(),
            None => (SessionCount::MIN, most_without_advice(list, treatment)),
        };
        let Some(named) = selection.sessions else {
            return Ok(Self { range: between(least, most), advised: most });
        };
        match advice {
            Some(advice) if named.high() < least => {
                let technique = not_sold::technique(list, treatment);
                Err(EstimateError::FewerThanAdvised { technique, advice })
            }
            Some(_) => {
                Ok(Self { range: between(named.low().max(least), named.high()), advised: most })
            }
            None => Ok(Self { range: named, advised: named.high() }),
        }
    }
}

fn between(least: SessionCount, most: SessionCount) -> SessionRange {
    // Both are counts of a list or a selection, in order.
    SessionRange::new(least.get(), most.get()).unwrap_or_else(|_impossible| least.into())
}

/// The longest course for any of the areas, and not less than is usual.
fn most_without_advice(list: &PriceList, treatment: &TreatmentRequest) -> SessionCount {
    let areas = treatment.areas.iter();
    let offers = areas.flat_map(|chosen| list.offers_with_area(treatment.technique, chosen.area));
    let ladders = offers.map(|&offer| list[offer].ladder());
    let longest = ladders.filter_map(|ladder| ladder.rungs().last()).map(Rung::sessions);
    let usual = SessionCount::MIN.saturating_add(USUAL_MOST_SESSIONS.saturating_sub(1));
    longest.max().map_or(usual, |longest| longest.max(usual))
}

/// The technique that is named, or the only one that there is to choose; else each that can be had.
fn attempts(
    list: &PriceList,
    selection: &Selection,
    effort: &Effort,
) -> Result<Vec<Attempt>, EstimateError> {
    match Attempt::new(list, selection, effort) {
        Err(EstimateError::NoTechnique | EstimateError::PackageNeedsTechnique(_)) => {}
        attempt => return Ok(vec![attempt?]),
    }
    let with = |id: &String| Selection { technique: Some(id.clone()), ..selection.clone() };
    let (mut attempts, mut refusals) = (Vec::new(), Vec::new());
    for technique in list.techniques().entries() {
        match Attempt::new(list, &with(&technique.id), effort) {
            Ok(attempt) => attempts.push(attempt),
            // What was not looked at might be the best.
            Err(limit) if limit.is_of_effort() => return Err(limit),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if attempts.is_empty() { Err(most_telling(refusals)) } else { Ok(attempts) }
}

/// Of the refusals of several techniques: that one is not sold for these areas says the least.
fn most_telling(refusals: Vec<EstimateError>) -> EstimateError {
    let says_more = |error: &EstimateError| !matches!(error, EstimateError::AreasNotSold { .. });
    let position = refusals.iter().position(says_more).unwrap_or(0);
    refusals.into_iter().nth(position).unwrap_or(EstimateError::NoTechnique)
}

/// The total over all sizes and units that are not known, for a number of sessions; `None` if it
/// can't be bought.
fn total(
    planner: &Planner<'_>,
    sessions: Option<SessionCount>,
) -> Result<Option<Amount>, EstimateError> {
    let mut total: Option<Amount> = None;
    for combination in planner.combinations_at(sessions) {
        let Ok(plan) = planner.plan(combination)? else { continue };
        let (low, high) = (plan.low(), plan.high());
        total = Some(total.map_or(Amount { high, low }, |total| Amount {
            high: total.high.max(high),
            low: total.low.min(low),
        }));
    }
    Ok(total)
}

/// A plan that can be bought. Its order is that of the better plan, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct FoundPlan {
    /// Number of the advised sessions that it lacks.
    lacking: u16,
    total: Amount,
    /// The position of its [`Attempt`].
    attempt: usize,
    sessions: Option<SessionCount>,
}

/// Plans found so far.
#[derive(Default)]
struct Found {
    budget: Money,
    fitting: Vec<FoundPlan>,
    above: Vec<FoundPlan>,
    open: Vec<FoundPlan>,
}

impl Found {
    fn note(&mut self, found: FoundPlan) {
        let total = found.total;
        let kind = match total.known_high() {
            Some(high) if high <= self.budget => &mut self.fitting,
            None if total.low <= self.budget => &mut self.open,
            _ => &mut self.above,
        };
        kind.push(found);
    }

    fn is_empty(&self) -> bool {
        self.fitting.is_empty() && self.above.is_empty() && self.open.is_empty()
    }

    /// Plans that are shown: the best that fit, the nearest above, the best that are open.
    fn best(mut self) -> (Vec<FoundPlan>, Option<FoundPlan>, Vec<FoundPlan>) {
        self.fitting.sort();
        self.open.sort();
        let allowed = self.fitting.first().map_or(u16::MAX, |best| best.lacking);
        let as_good = |found: &FoundPlan| found.lacking <= allowed;
        let nearest = |found: &FoundPlan| (found.total, *found);
        let above = self.above.into_iter().filter(as_good).min_by_key(nearest);
        self.fitting.truncate(MAX_FITTED_PLANS);
        self.open.truncate(MAX_FITTED_PLANS);
        (self.fitting, above, self.open)
    }
}
