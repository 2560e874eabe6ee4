//! The parts of the window. Each reads the state, edits the choices in place, and pushes actions
//! for everything else.

mod add_ons;
mod areas;
mod client;
mod concerns;
mod consult;
mod dates;
mod dialogs;
mod estimate;
mod explain;
mod fault;
mod fees;
mod header;
mod languages;
mod message;
mod options;
mod packages;
mod palette;
mod payment;
mod sessions;
mod techniques;

use super::{action::Action, state::AppState};
use eframe::egui::Ui;

/// Fills the window.
pub(super) fn window_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    header::header_ui(ui, state, actions);
    fault::fault_ui(ui, state, actions);
    consult::consult_ui(ui, state, actions);
    message::message_ui(ui, state, actions);
    dialogs::dialog_ui(ui, state, actions);
}
