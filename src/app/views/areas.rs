//! Where: the areas, as a list of chips that can be narrowed down by typing.

use crate::app::{
    state::AppState,
    theme::{self, Type, measure, space},
    widgets::{ChipKind, card_to, chip, label_in, title_row},
};
use eframe::egui::{self, RichText, TextEdit, Ui};

/// From so many areas on, they can be narrowed down.
const MANY: usize = 12;

pub(super) fn areas_ui(ui: &mut Ui, state: &mut AppState, bottom: f32) {
    let prices = state.prices().clone();
    card_to(ui, false, bottom, |ui| {
        let chosen = state.consultation.selection.areas.len();
        title_row(ui, &state.locale.text("areas"), |ui| {
            let words = match chosen {
                0 => state.locale.text("areas-choose"),
                _ => state.locale.text_with("areas-chosen", &[("count", chosen.into())]),
            };
            label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
        });
        let has_filter = prices.areas().len() >= MANY;
        if has_filter {
            filter_ui(ui, state);
        }
        let filter = state.area_filter.trim().to_lowercase();
        let mut shown = 0;
        ui.horizontal_wrapped(|ui| {
            for (_, area) in prices.areas() {
                let areas = &mut state.consultation.selection.areas;
                let is_chosen = areas.contains(&area.id);
                // What is chosen stays in sight whatever is typed.
                if has_filter && !is_chosen && !area.label.to_lowercase().contains(&filter) {
                    continue;
                }
                shown += 1;
                if chip(ui, ChipKind::Many, &area.label, is_chosen).clicked() {
                    if is_chosen {
                        areas.retain(|id| *id != area.id);
                    } else {
                        areas.push(area.id.clone());
                    }
                }
            }
        });
        if shown == 0 {
            label_in(
                ui,
                state.locale.text("areas-none-found"),
                Type::Body.regular(),
                theme::of(ui).muted,
            );
        }
    });
}

fn filter_ui(ui: &mut Ui, state: &mut AppState) {
    let hint = RichText::new(state.locale.text("areas-filter-hint")).color(theme::of(ui).muted);
    let field = TextEdit::singleline(&mut state.area_filter)
        .id(egui::Id::unique("area-filter"))
        .hint_text(hint)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(f32::INFINITY);
    ui.add(field).accessible_name(state.locale.text("areas-filter"));
    ui.add_space(space::TIGHT);
}
