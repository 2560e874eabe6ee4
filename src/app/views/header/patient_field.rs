//! The field for the patient's name or reference.

use crate::app::{
    commands::PATIENT_FIELD,
    model::{AppState, PATIENT_CHARACTERS},
    theme::{self, Type, measure, space},
    widgets::{caution_badge_width, forget_at_first, line_width, note_control, stop, tell_full},
};
use eframe::egui::{self, RichText, TextEdit, Ui};

/// The field, as wide as the badge of a sample leaves room for.
pub(super) fn patient_ui(ui: &mut Ui, state: &mut AppState, is_narrow: bool) {
    let theme = theme::of(ui);
    let whole = measure::PATIENT - 2.0 * measure::PADDING;
    let width = if is_narrow {
        let badge = if state.prices().is_sample() {
            caution_badge_width(ui, &state.locale.text("header-sample")) + space::CARD
        } else {
            0.0
        };
        (ui.available_width() - badge).clamp(measure::LEAST_PATIENT, whole)
    } else {
        whole
    };
    let hints = ["header-patient-hint", "header-patient-short"].map(|key| state.locale.text(key));
    let room = width - 2.0 * measure::PADDING;
    let fits = |hint: &&String| line_width(ui, hint, Type::Body.regular()) <= room;
    let hint = hints.iter().find(fits).cloned().unwrap_or_default();
    let hint = RichText::new(hint).color(theme.muted);
    let field = TextEdit::singleline(&mut state.visit.consultation.patient)
        .id(egui::Id::unique(PATIENT_FIELD))
        .hint_text(hint)
        .char_limit(PATIENT_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(width);
    stop(ui);
    let response = ui.add(field).accessible_name(state.locale.text("header-patient"));
    let text = &state.visit.consultation.patient;
    tell_full(&response, text, PATIENT_CHARACTERS, &state.locale);
    note_control(ui, &response);
    forget_at_first(&response);
}
