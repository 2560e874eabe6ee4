//! All keys that do something from anywhere.

use crate::app::{
    command::Command,
    state::AppState,
    theme::{self, Type, space},
    widgets::{ButtonKind, button, label, label_in},
};
use eframe::egui::{Align, Layout, Sides, Ui};

/// Every command that has keys, with them. Returns whether they are done with.
pub(super) fn shortcuts_ui(ui: &mut Ui, state: &AppState) -> bool {
    let muted = theme::of(ui).muted;
    for command in Command::ALL {
        let keys = command.shortcuts().iter().map(|keys| ui.ctx().format_shortcut(keys));
        let keys = keys.collect::<Vec<_>>().join(", ");
        if keys.is_empty() {
            continue;
        }
        let name = state.locale.text(command.name());
        Sides::new().show(
            ui,
            |ui| label(ui, name, Type::Body.regular()),
            |ui| label_in(ui, keys, Type::Body.regular(), muted),
        );
    }
    ui.add_space(space::HEADING);
    let close = state.locale.text("close");
    let right = Layout::right_to_left(Align::Center);
    ui.with_layout(right, |ui| button(ui, ButtonKind::Quiet, &close).clicked()).inner
}
