//! Up to three options side by side: what each comes to, and how much more or less than the one
//! that is being worked on.

use crate::{
    app::{
        model::{Action, AmountQuestion, AppState, MAX_OPTIONS},
        theme::space,
        views::asking::ask_beside,
        widgets::{ButtonKind, OptionCard, button, option_cards},
        words,
    },
    estimate::{Estimate, EstimateError, Question},
    selection::Selection,
};
use eframe::egui::{Ui, vec2};
use std::sync::Arc;

/// The cards, if there are several options, and the ways to others.
pub(super) fn options_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    if state.visit.consultation.option_count() > 1 {
        let cards = cards(state);
        let clicked = option_cards(ui, &cards);
        for (place, card) in clicked.cards.iter().enumerate() {
            if let Some(ask) = ask_beside(ui, card, &state.locale)
                && let Some(asked) = asked_of(state, place)
            {
                ask.about(asked, &mut state.at_hand, actions);
            }
        }
        actions.extend(clicked.chosen.map(Action::ChooseOption));
        actions.extend(clicked.removed.map(Action::RemoveOption));
    }
    if state.derived().estimate.is_ok() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::PLAIN, 0.0);
            add_option_ui(ui, state, actions);
            fit_budget_ui(ui, state, actions);
        });
    }
}

/// Question about an option: its difference to the one that is being worked on, else its total.
fn asked_of(state: &mut AppState, place: usize) -> Option<AmountQuestion> {
    let now = state.derived();
    if place == state.visit.consultation.place() {
        return Some(Question::Total.into());
    }
    let aside = state.estimates_set_aside();
    let others = state.visit.consultation.others().zip(aside);
    let ((_, option), estimate) = others.into_iter().find(|((at, _), _)| *at == place)?;
    let estimate = (*estimate).as_ref().ok()?;
    let selection = Selection { on: Some(state.today), ..option.selection.clone() };
    let has_difference = |now: &Estimate| estimate.total.high.and(now.total.high).is_some();
    Some(if now.estimate.as_ref().is_ok_and(has_difference) {
        Question::Instead(Box::new(selection)).into()
    } else {
        AmountQuestion::of(selection, Question::Total)
    })
}

/// The way to one option more, if there is room for it.
fn add_option_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    let can_add = state.visit.consultation.option_count() < MAX_OPTIONS;
    if can_add && button(ui, ButtonKind::Plain, &state.locale.text("option-add")).clicked() {
        actions.push(Action::AddOption);
    }
}

/// The way to what fits a budget.
pub(super) fn fit_budget_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    if button(ui, ButtonKind::Plain, &state.locale.text("budget-fit")).clicked() {
        actions.push(Action::FitBudget);
    }
}

fn cards(state: &mut AppState) -> Vec<OptionCard> {
    let now = state.derived();
    let aside = state.estimates_set_aside();
    let book = state.book();
    let consultation = &state.visit.consultation;
    let others: Vec<_> = consultation.others().map(|(_, option)| &option.selection).collect();
    let all: Vec<_> =
        std::iter::once(&consultation.selection).chain(others.iter().copied()).collect();
    let let_go = book.text("option-remove");
    let card = |selection: &Selection, line: String, is_chosen: bool| {
        let name = words::option_name(selection, &all, book);
        let remove = book.locale.named(&let_go, &name);
        OptionCard { name, line, remove, is_chosen }
    };
    let this = card(&consultation.selection, book.text("option-this"), true);
    let other = |(estimate, selection): (&Arc<Result<Estimate, EstimateError>>, &Selection)| {
        let line = match (&**estimate, &now.estimate) {
            (Ok(other), Ok(this)) => words::difference(&other.total, &this.total, book),
            (Ok(other), Err(_)) => words::total(other, book),
            (Err(_), _) => book.text("option-no-price"),
        };
        card(selection, line, false)
    };
    let mut cards: Vec<OptionCard> = aside.iter().zip(others).map(other).collect();
    cards.insert(consultation.place().min(cards.len()), this);
    cards
}
