//! Prices of treatments alone, and savings of their courses, number of sessions by number.

use super::{EstimateError, effort::Effort, plan::Planner, request::Request, saving::Savings};
use crate::{
    catalog::{PriceList, SessionCount},
    money::{Amount, Money},
    selection::{Selection, SessionRange},
};

/// Price of the treatments alone for each of `counts`; `None` for a count that can't be bought.
///
/// If a size is undecided it is the least and the most over all sizes. Empty if the selection has
/// no treatment that can be bought at all.
pub fn treatment_prices(
    list: &PriceList,
    selection: &Selection,
    counts: impl IntoIterator<Item = SessionCount>,
) -> Vec<(SessionCount, Option<Amount>)> {
    treatment_prices_within(list, selection, counts, &Effort::of_one_question())
}

/// Price of the treatments alone, with what is left to spend on a question that takes several
/// estimates.
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

/// Saving of courses at each of `counts` against as many single sessions, at least and at most over
/// all that is not decided; `None` if nothing is saved or that many can't be bought.
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
    for combination in planner.combinations_at(Some(count)) {
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
    let combinations = planner.combinations_at(Some(count));
    let prices = combinations.filter_map(|at| planner.price_of_treatments(at).ok().flatten());
    prices.reduce(|a, b| Amount { low: a.low.min(b.low), high: a.high.max(b.high) })
}
