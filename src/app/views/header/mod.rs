//! The header: which prices, which patient, and what can be done with the whole.

mod list;
mod menu;
mod patient_field;

use crate::app::{
    commands::{Command, Facts},
    model::{Action, AppState},
    theme::{self, Type, layout, measure, space},
    widgets::{ButtonKind, button_with_shortcut, label, usable},
    words,
};
use eframe::egui::{self, Align, Frame, Layout, Margin, Panel, Ui};
use list::list_ui;
use menu::menu_ui;
use patient_field::patient_ui;

pub(super) fn header_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    let frame =
        Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(measure::CARD_MARGIN, 0));
    let panel = Panel::top("header")
        .exact_size(measure::HEADER)
        .resizable(false)
        .show_separator_line(false);
    let is_narrow = ui.available_width() < layout::ONE_COLUMN;
    panel.frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if ui.ctx().content_rect().width() >= layout::NO_NAME {
                label(ui, "Needlepoint", Type::Title.bold());
                ui.add_space(space::NEAR);
            }
            let left = ui.cursor();
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons_ui(ui, state, actions, is_narrow);
                patient_ui(ui, state, is_narrow);
                let room = egui::Rect::from_min_max(
                    left.min,
                    egui::pos2(ui.cursor().right() - space::CARD, left.max.y),
                );
                ui.scope_builder(
                    egui::UiBuilder::new()
                        .max_rect(room)
                        .layout(Layout::left_to_right(Align::Center)),
                    |ui| list_ui(ui, state, is_narrow),
                );
            });
        });
        let bottom = ui.max_rect().bottom() - 0.5;
        let whole = ui.ctx().content_rect();
        ui.painter().hline(whole.x_range(), bottom, theme.hairline());
    });
}

fn buttons_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>, is_narrow: bool) {
    let keys = |command: Command| {
        let is_wide = ui.ctx().content_rect().width() >= layout::NO_SHORTCUTS;
        if is_wide { words::keys_of(ui.ctx(), command, &state.locale) } else { String::new() }
    };
    let (export_keys, new_keys) = (keys(Command::Export), keys(Command::NewPatient));
    let name = if state.is_exporting() { "header-exporting" } else { "header-export" };
    let name = state.locale.text(name);
    let now = Facts::of(state);
    if !is_narrow {
        usable(ui, Command::Export.is_available(&now), |ui| {
            if button_with_shortcut(ui, ButtonKind::Primary, &name, &export_keys).clicked() {
                actions.push(Action::Export);
            }
        });
    }
    menu_ui(ui, state, actions);
    if ui.ctx().content_rect().width() >= layout::NO_NEW_PATIENT {
        let new_patient = state.locale.text("header-new-patient");
        usable(ui, Command::NewPatient.is_available(&now), |ui| {
            if button_with_shortcut(ui, ButtonKind::Quiet, &new_patient, &new_keys).clicked() {
                actions.push(Action::NewPatient);
            }
        });
    }
}
