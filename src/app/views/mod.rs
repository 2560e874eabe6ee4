//! The parts of the window. Each reads the state, edits the choices in place, and pushes actions
//! for everything else.

mod asking;
mod consult;
mod dialogs;
mod estimate;
mod fault;
mod first_day;
mod guide;
mod header;
mod message;
mod page;
mod part;
mod patient_view;
mod rail;
mod screening;

use crate::app::{
    model::{Action, AppState, View},
    theme::layout,
    widgets::begin_stops,
};
use eframe::egui::Ui;

/// Fills the window.
pub(super) fn window_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    begin_stops(ui.ctx(), state.walk.take());
    // While a dialog is open, what was at hand before stays so.
    if state.dialog.is_none() {
        state.at_hand = None;
    }
    header::header_ui(ui, state, actions);
    fault::fault_ui(ui, state, actions);
    if ui.ctx().content_rect().width() >= layout::RAIL {
        rail::rail_ui(ui, state, actions);
    }
    match state.visit.view {
        View::Consult => consult::consult_ui(ui, state, actions),
        View::Guide => guide::guide_ui(ui, state, actions),
        View::Screening => screening::screening_ui(ui, state, actions),
    }
    let derived = state.derived();
    if let Some(asked) = &mut state.at_hand {
        derived.tie(asked);
    }
    dialogs::dialog_ui(ui, state, actions);
    patient_view::patient_view(ui, state, actions);
}
