//! Options that fit a budget: what is asked for, and what takes the place of the options.

use crate::{
    app::{
        model::{
            AppState, Asked, BudgetField, Dialog, Fits, MAX_OPTIONS, Message, PlanOption, Unfit,
            parse,
        },
        words,
    },
    estimate::{EstimateError, Fit, FittedPlan, Question, fit},
    money::Money,
    selection::Selection,
    wording,
};

/// What an amount looks like, in whole units.
const EXAMPLE: i64 = 900;

/// Asks for a budget. What is decided stays so unless it is let go of: the technique, and a range
/// of sessions. One number of sessions is what a budget is to decide.
pub(super) fn ask(state: &mut AppState) {
    let consultation = &state.visit.consultation;
    state.message = None;
    state.dialog = Some(Dialog::Budget(BudgetField {
        keeps_technique: consultation.selection.technique.is_some(),
        keeps_sessions: consultation.sessions_open,
        ..BudgetField::default()
    }));
}

/// Puts what fits in the place of the options; where nothing does, the dialog stays and says why.
pub(super) fn answer(state: &mut AppState, field: BudgetField) {
    if let Some(Unfit { nearest, .. }) = field.unfit.as_ref().filter(|it| !it.nearest.is_empty()) {
        fill(state, nearest.clone());
        return;
    }
    let unfit = match parse::amount(&field.text, state, &example(state)) {
        Err(why) => Unfit { why: vec![(why, None)], nearest: Vec::new() },
        Ok(budget) => match fit(state.prices(), &asked(state, &field), budget) {
            Ok(fit) if !fit.plans.is_empty() => {
                let message = fitted(state, &fit);
                fill(state, shown(&fit));
                state.message = Some(message);
                return;
            }
            Ok(fit) => nothing_fits(state, &fit),
            Err(error) => refused(state, &error),
        },
    };
    state.dialog = Some(Dialog::Budget(BudgetField { unfit: Some(unfit), ..field }));
}

/// What fits the budget as it is typed.
pub(in crate::app) fn preview(state: &AppState, field: &BudgetField) -> Option<Fits> {
    let (prices, locale) = (state.prices(), &state.locale);
    let budget = parse::amount(&field.text, state, &example(state)).ok()?;
    let fit = fit(prices, &asked(state, field), budget).ok().filter(|fit| !fit.plans.is_empty())?;
    let plan = |plan: &FittedPlan| {
        let name = wording::fitted_plan_name(plan, prices, locale);
        let total = words::total(&plan.estimate, prices, locale);
        (name, total, Asked::of(plan.selection.clone(), Question::Total))
    };
    Some(Fits { how_many: how_many(state, &fit), plans: best(&fit).iter().map(plan).collect() })
}

/// What is chosen, with what may differ left open.
fn asked(state: &AppState, field: &BudgetField) -> Selection {
    let mut selection = state.visit.consultation.selection.clone();
    selection.on = Some(state.today);
    selection.technique.take_if(|_| !field.keeps_technique);
    selection.sessions.take_if(|_| !field.keeps_sessions);
    selection
}

/// The best that fit and the nearest above them.
fn shown(fit: &Fit) -> Vec<Selection> {
    let plans = best(fit).iter().chain(&fit.above);
    plans.map(|plan| plan.selection.clone()).collect()
}

/// The best that fit, as many as leave room for the nearest above them.
fn best(fit: &Fit) -> &[FittedPlan] {
    let room = MAX_OPTIONS.saturating_sub(usize::from(fit.above.is_some()));
    fit.plans.get(..room).unwrap_or(&fit.plans)
}

fn fill(state: &mut AppState, plans: Vec<Selection>) {
    let on = state.visit.consultation.selection.on;
    let option = |plan| PlanOption { selection: Selection { on, ..plan }, sessions_open: false };
    let mut next = state.visit.consultation.clone();
    next.fill(plans.into_iter().map(option).collect());
    state.change_consultation(next);
}

fn money(state: &AppState, money: Money) -> String {
    state.locale.money(money, state.prices().currency())
}

/// How many plans fit, and how far the nearest above is.
fn fitted(state: &AppState, fit: &Fit) -> Message {
    let locale = &state.locale;
    let above = fit.above.as_ref().and_then(|above| Some((above, over(fit, above)?)));
    let above = above.map(|(plan, over)| {
        let name = wording::fitted_plan_name(plan, state.prices(), locale);
        let arguments = [("plan", name.into()), ("over", money(state, over).into())];
        let asked = Asked::of(plan.selection.clone(), Question::AboveBudget(fit.budget));
        (locale.text_with("budget-above", &arguments), asked)
    });
    Message::Fitted { what: how_many(state, fit), above }
}

fn how_many(state: &AppState, fit: &Fit) -> String {
    let arguments =
        [("count", best(fit).len().into()), ("budget", money(state, fit.budget).into())];
    state.locale.text_with("budget-fitted", &arguments)
}

/// How far a plan is above the budget.
fn over(fit: &Fit, plan: &FittedPlan) -> Option<Money> {
    plan.estimate.total.high.and_then(|high| high.minus(fit.budget).ok())
}

/// An amount as it may be typed.
pub(in crate::app) fn example(state: &AppState) -> String {
    parse::example(EXAMPLE, state)
}

fn refused(state: &AppState, error: &EstimateError) -> Unfit {
    let refusal = wording::error(error, state.prices(), &state.locale);
    Unfit { why: vec![(refusal.message, None), (refusal.remedy, None)], nearest: Vec::new() }
}

fn nothing_fits(state: &AppState, fit: &Fit) -> Unfit {
    let (locale, prices) = (&state.locale, state.prices());
    let arguments = [("budget", money(state, fit.budget).into())];
    let mut why = vec![(locale.text_with("budget-none", &arguments), None)];
    let name = |plan: &FittedPlan| wording::fitted_plan_name(plan, prices, locale);
    if let Some((plan, over)) = fit.above.as_ref().and_then(|it| Some((it, over(fit, it)?))) {
        let arguments = [("plan", name(plan).into()), ("over", money(state, over).into())];
        let asked = Asked::of(plan.selection.clone(), Question::AboveBudget(fit.budget));
        why.push((locale.text_with("budget-above", &arguments), Some(asked)));
        let least = plan.advice.map(|advice| advice.sessions().0);
        let sessions = plan.estimate.sessions.filter(|it| least.is_some_and(|at| it.low() <= at));
        why.extend(sessions.map(|sessions| {
            let sessions = wording::sessions(sessions, locale);
            (locale.text_with("budget-least", &[("sessions", sessions.into())]), None)
        }));
    } else if let Some(plan) = fit.above.as_ref().or_else(|| fit.open.first()) {
        let price = words::total(&plan.estimate, prices, locale);
        let arguments = [("plan", name(plan).into()), ("price", price.into())];
        let asked = Asked::of(plan.selection.clone(), Question::Total);
        why.push((locale.text_with("budget-open", &arguments), Some(asked)));
    }
    let nearest = fit.above.iter().chain(&fit.open).take(MAX_OPTIONS);
    Unfit { why, nearest: nearest.map(|plan| plan.selection.clone()).collect() }
}
