//! Options that fit a budget: what is asked for, and what takes the place of the options.

use crate::{
    app::model::{AppState, BudgetField, Dialog, Message, PlanOption, Unfit},
    selection::Selection,
};

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

/// Puts what fits in the place of the options; if nothing does, the dialog stays and says why.
pub(super) fn answer(state: &mut AppState, field: BudgetField) {
    let nearest = field.unfit.as_ref().map(Unfit::nearest).unwrap_or_default();
    if !nearest.is_empty() {
        fill(state, nearest);
        return;
    }
    match field.find(state.prices(), &state.visit.consultation.selection, state.today) {
        Ok(fits) => {
            let plans = fits.best().iter().chain(&fits.fit.above);
            fill(state, plans.map(|plan| plan.selection.clone()).collect());
            state.message = Some(Message::Fitted(fits));
        }
        Err(unfit) => {
            state.dialog = Some(Dialog::Budget(BudgetField { unfit: Some(unfit), ..field }));
        }
    }
}

fn fill(state: &mut AppState, plans: Vec<Selection>) {
    let on = state.visit.consultation.selection.on;
    let option = |plan| PlanOption { selection: Selection { on, ..plan }, sessions_open: false };
    let mut next = state.visit.consultation.clone();
    next.fill(plans.into_iter().map(option).collect());
    state.change_consultation(next);
}
