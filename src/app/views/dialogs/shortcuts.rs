//! All keys that do something from anywhere.

use super::frame::{close_ui, table_ui};
use crate::app::{
    commands::Command,
    model::AppState,
    theme::{self, Type},
    widgets::{label, label_in},
    words,
};
use eframe::egui::{Sides, Ui};

/// Every command that has keys, with them. Returns whether they are done with.
pub(super) fn shortcuts_ui(ui: &mut Ui, state: &AppState) -> bool {
    table_ui(ui, "shortcuts", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for command in Command::all() {
            let keys = command.shortcuts().map(|keys| words::keys(ui.ctx(), keys, &state.locale));
            let keys = keys.collect::<Vec<_>>().join(", ");
            if keys.is_empty() {
                continue;
            }
            let (name, muted) = (state.locale.text(command.name()), theme::of(ui).muted);
            Sides::new().show(
                ui,
                |ui| label(ui, name, Type::Body.regular()),
                |ui| label_in(ui, keys, Type::Body.regular(), muted),
            );
        }
    });
    close_ui(ui, state)
}
