//! The way to a discount by hand.

use crate::app::{
    commands::{Command, Facts},
    model::{Action, AppState},
    widgets::{ButtonKind, button},
};
use eframe::egui::Ui;

/// The button for it, if the list lets the staff give one.
pub(super) fn discount_button_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    if !Command::Discount.is_available(&Facts::of(state)) {
        return;
    }
    let is_given = state.visit.consultation.selection.manual_discount.is_some();
    let name = if is_given { "discount-change" } else { "discount-by-hand" };
    if button(ui, ButtonKind::Plain, &state.locale.text(name)).clicked() {
        actions.push(Action::AskDiscount);
    }
}
