//! Up to three options side by side: what each comes to, and how much more or less than the one
//! that is being worked on.

use crate::{
    app::{
        action::Action,
        consultation::MAX_OPTIONS,
        state::AppState,
        theme::{Type, space},
        widgets::{ButtonKind, OptionCard, button, line_width, option_cards},
        words,
    },
    estimate::{Estimate, EstimateError, Selection},
};
use eframe::egui::Ui;
use std::sync::Arc;

/// The cards; nothing while there is one option only.
pub(super) fn options_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    if state.consultation.option_count() == 1 {
        return;
    }
    let cards = cards(state);
    let clicked = option_cards(ui, &cards, &state.locale.text("option-remove"));
    actions.extend(clicked.chosen.map(Action::ChooseOption));
    actions.extend(clicked.removed.map(Action::RemoveOption));
    ui.add_space(space::TIGHT);
}

/// The way to one option more, while there may be more.
pub(super) fn add_option_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    let name = state.locale.text("option-add");
    if can_add(state) && button(ui, ButtonKind::Plain, &name).clicked() {
        actions.push(Action::AddOption);
    }
}

/// How wide it is, with the space before it; `None` where there is none.
pub(super) fn add_option_width(ui: &Ui, state: &AppState) -> Option<f32> {
    let name = || line_width(ui, &state.locale.text("option-add"), Type::Body.bold());
    can_add(state).then(|| name() + 3.0 * space::NEAR)
}

fn can_add(state: &AppState) -> bool {
    state.consultation.option_count() < MAX_OPTIONS
}

fn cards(state: &mut AppState) -> Vec<OptionCard> {
    let now = state.derived();
    let aside = state.estimates_set_aside();
    let (prices, locale) = (state.prices(), &state.locale);
    let consultation = &state.consultation;
    let others: Vec<_> = consultation.others().map(|(_, option)| &option.selection).collect();
    let all: Vec<_> =
        std::iter::once(&consultation.selection).chain(others.iter().copied()).collect();
    let this = OptionCard {
        name: words::option_name(&consultation.selection, &all, prices, locale),
        line: locale.text("option-this"),
        is_chosen: true,
    };
    let other = |(estimate, selection): (&Arc<Result<Estimate, EstimateError>>, &Selection)| {
        let line = match (&**estimate, &now.estimate) {
            (Ok(other), Ok(this)) => words::difference(&other.total, &this.total, prices, locale),
            (Ok(other), Err(_)) => words::total(other, prices, locale),
            (Err(_), _) => locale.text("option-no-price"),
        };
        let name = words::option_name(selection, &all, prices, locale);
        OptionCard { name, line, is_chosen: false }
    };
    let mut cards: Vec<OptionCard> = aside.iter().zip(others).map(other).collect();
    cards.insert(consultation.place().min(cards.len()), this);
    cards
}
