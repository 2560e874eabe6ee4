//! Words about the plans found for a budget.

use super::{amounts, misread};
use crate::{
    app::model::{AmountQuestion, AppState, Fits, Unfit},
    estimate::{FittedPlan, Question},
    locale::Locale,
    wording::{self, Phrasebook},
};

/// A sentence, with what is asked of the amount in it.
pub(in crate::app) type Sentence = (String, Option<AmountQuestion>);

/// Example of an amount, in whole units.
const EXAMPLE: i64 = 900;

/// An amount as it may be typed.
pub(in crate::app) fn budget_example(state: &AppState) -> String {
    misread::example(EXAMPLE, state)
}

/// Number of plans that fit, in a sentence.
pub(in crate::app) fn how_many(fits: &Fits, locale: &Locale) -> String {
    let arguments = [("count", fits.best().len().into()), ("budget", budget(fits, locale).into())];
    locale.text_with("budget-fitted", &arguments)
}

/// Distance from the budget to the nearest plan above it, in a sentence; `None` if there is none.
pub(super) fn above(fits: &Fits, locale: &Locale) -> Option<String> {
    let (plan, over) = fits.above()?;
    let over = book_of(fits, locale).money(over);
    let arguments = [("plan", name(plan, fits, locale).into()), ("over", over.into())];
    Some(locale.text_with("budget-above", &arguments))
}

/// Each plan that fits with its total, and what is asked of that.
pub(in crate::app) fn fitting(
    fits: &Fits,
    locale: &Locale,
) -> Vec<(String, String, AmountQuestion)> {
    let plan = |plan: &FittedPlan| {
        let total = amounts::total(&plan.estimate, book_of(fits, locale));
        (
            name(plan, fits, locale),
            total,
            AmountQuestion::of(plan.selection.clone(), Question::Total),
        )
    };
    fits.best().iter().map(plan).collect()
}

/// Reason why nothing fits, and what to do.
pub(in crate::app) fn unfit(unfit: &Unfit, state: &AppState) -> Vec<Sentence> {
    match unfit {
        Unfit::NotAnAmount(misread) => {
            vec![(misread::misread(misread, &budget_example(state), &state.locale), None)]
        }
        Unfit::Refused(error, prices) => {
            let refusal = wording::error(error, Phrasebook { list: prices, locale: &state.locale });
            vec![(refusal.message, None), (refusal.remedy, None)]
        }
        Unfit::Nothing(fits) => nothing(fits, &state.locale),
    }
}

fn nothing(fits: &Fits, locale: &Locale) -> Vec<Sentence> {
    let arguments = [("budget", budget(fits, locale).into())];
    let mut why = vec![(locale.text_with("budget-none", &arguments), None)];
    if let Some((plan, _)) = fits.above() {
        why.extend(above(fits, locale).map(|above| (above, fits.asked_above())));
        why.extend(least(plan, locale).map(|least| (least, None)));
    } else if let Some(plan) = fits.fit.above.as_ref().or_else(|| fits.fit.open.first()) {
        let price = amounts::total(&plan.estimate, book_of(fits, locale));
        let arguments = [("plan", name(plan, fits, locale).into()), ("price", price.into())];
        let asked = AmountQuestion::of(plan.selection.clone(), Question::Total);
        why.push((locale.text_with("budget-open", &arguments), Some(asked)));
    }
    why
}

/// Sentence that a plan has no more sessions than the clinic advises at least.
fn least(plan: &FittedPlan, locale: &Locale) -> Option<String> {
    let least = plan.advice?.sessions().0;
    let sessions = plan.estimate.sessions.filter(|sessions| sessions.low() <= least)?;
    let sessions = wording::sessions(sessions, locale);
    Some(locale.text_with("budget-least", &[("sessions", sessions.into())]))
}

fn name(plan: &FittedPlan, fits: &Fits, locale: &Locale) -> String {
    wording::fitted_plan_name(plan, book_of(fits, locale))
}

fn budget(fits: &Fits, locale: &Locale) -> String {
    book_of(fits, locale).money(fits.fit.budget)
}

/// Phrasebook of the list that the plans are by.
fn book_of<'a>(fits: &'a Fits, locale: &'a Locale) -> Phrasebook<'a> {
    Phrasebook { list: &fits.prices, locale }
}
