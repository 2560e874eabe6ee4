//! Crashes of earlier runs: what happened, what is safe, and what to do with the reports.

use super::frame::{close_ui, room_for_table};
use crate::app::{
    model::{Action, AppState, Crashes},
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, button, label, label_in, live, scroll},
};
use eframe::egui::Ui;

/// The words about them, and the reports. Returns whether the dialog is done with.
pub(super) fn crashes_ui(
    ui: &mut Ui,
    state: &AppState,
    crashes: &Crashes,
    actions: &mut Vec<Action>,
) -> bool {
    let said = label(ui, state.locale.text("crashes-what"), Type::Body.regular());
    live(ui, &said);
    if crashes.is_draft_back {
        label(ui, state.locale.text("crashes-draft-back"), Type::Body.regular());
    }
    let folder = crashes.folder().map(|folder| folder.display().to_string()).unwrap_or_default();
    let place = [("folder", folder.into())];
    label(ui, state.locale.text_with("crashes-report", &place), Type::Body.regular());
    ui.add_space(space::NEAR);
    reports_ui(ui, crashes);
    ui.add_space(space::NEAR);
    ui.horizontal_wrapped(|ui| remedies_ui(ui, state, actions));
    if crashes.is_copied {
        let said = label(ui, state.locale.text("crashes-copied"), Type::Body.regular());
        live(ui, &said);
    }
    close_ui(ui, state)
}

/// The reports themselves, so that it is seen what is passed on. They are not translated.
fn reports_ui(ui: &mut Ui, crashes: &Crashes) {
    let room = (room_for_table(ui) - measure::AROUND_CRASHES).max(measure::LEAST_TABLE);
    scroll(ui, "reports", room, |ui| {
        label_in(ui, crashes.text(), Type::Small.regular(), theme::of(ui).muted);
    });
}

fn remedies_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    if button(ui, ButtonKind::Primary, &state.locale.text("crashes-copy")).clicked() {
        actions.push(Action::CopyCrashReports);
    }
    if button(ui, ButtonKind::Quiet, &state.locale.text("crashes-erase")).clicked() {
        actions.push(Action::EraseCrashReports);
    }
}
