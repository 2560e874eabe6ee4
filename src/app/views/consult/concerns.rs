//! Concerns: one reason or several why the patient comes. Optional; they decide which sessions are
//! advised.

use crate::app::{
    model::AppState,
    theme::{self, Type},
    widgets::{ChipKind, card, chip, title_row},
};
use eframe::egui::{Label, RichText, Ui};

pub(super) fn concerns_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    if prices.concerns().is_empty() {
        return;
    }
    card(ui, |ui| {
        title_row(ui, &state.locale.text("concern"), |ui| {
            let optional = RichText::new(state.locale.text("optional"));
            let optional = optional.font(Type::Body.regular()).color(theme::of(ui).muted);
            ui.add(Label::new(optional).extend());
        });
        ui.horizontal_wrapped(|ui| {
            for concern in prices.concerns().entries() {
                let chosen = &mut state.visit.consultation.selection.concerns;
                let is_chosen = chosen.contains(&concern.id);
                if chip(ui, ChipKind::Many, &concern.label, is_chosen).clicked() {
                    if is_chosen {
                        chosen.retain(|id| *id != concern.id);
                    } else {
                        chosen.push(concern.id.clone());
                    }
                }
            }
        });
    });
}
