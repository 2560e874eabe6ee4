//! Why the patient comes. Optional; it decides which sessions are advised.

use crate::app::{
    state::AppState,
    theme::{self, Type},
    widgets::{ChipKind, card, chip, title_row},
};
use eframe::egui::{Label, RichText, Ui};

pub(super) fn concerns_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    if prices.concerns().len() == 0 {
        return;
    }
    card(ui, |ui| {
        title_row(ui, &state.locale.text("concern"), |ui| {
            let optional = RichText::new(state.locale.text("optional"));
            let optional = optional.font(Type::Body.regular()).color(theme::of(ui).muted);
            ui.add(Label::new(optional).extend());
        });
        ui.horizontal_wrapped(|ui| {
            for (_, concern) in prices.concerns() {
                let chosen = &mut state.consultation.selection.concern;
                let is_chosen = chosen.as_deref() == Some(concern.id.as_str());
                if chip(ui, ChipKind::One, &concern.label, is_chosen).clicked() {
                    *chosen = (!is_chosen).then(|| concern.id.clone());
                }
            }
        });
    });
}
