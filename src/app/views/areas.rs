//! Where: the areas, as a list of chips that can be narrowed down by typing.

use crate::{
    app::{
        state::AppState,
        theme::{self, Type, measure, space},
        widgets::{ChipKind, card_to, chip, label_in, title_row},
    },
    catalog::{PriceList, SizeIndex, TreatmentArea},
    estimate::CauseReason,
};
use eframe::egui::{self, RichText, TextEdit, Ui};

/// From so many areas on, they can be narrowed down.
const MANY: usize = 12;

pub(super) fn areas_ui(ui: &mut Ui, state: &mut AppState, bottom: f32) {
    let prices = state.prices().clone();
    let is_lit = matches!(state.lit, Some(CauseReason::Size(_)));
    card_to(ui, is_lit, bottom, |ui| {
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
                let is_chosen = state.consultation.has_area(&area.id);
                // What is chosen stays in sight whatever is typed.
                if has_filter && !is_chosen && !area.label.to_lowercase().contains(&filter) {
                    continue;
                }
                shown += 1;
                if chip(ui, ChipKind::Many, &area.label, is_chosen).clicked() {
                    state.consultation.toggle_area(&area.id);
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
        for (area, sizes) in &state.derived().sizes {
            if let Some(area) = prices.area(*area) {
                sizes_ui(ui, state, &prices, area, sizes);
            }
        }
    });
}

/// How large a chosen area is; left open, the estimate covers every size.
fn sizes_ui(
    ui: &mut Ui,
    state: &mut AppState,
    prices: &PriceList,
    area: &TreatmentArea,
    sizes: &[SizeIndex],
) {
    ui.add_space(space::TIGHT);
    let title = state.locale.text_with("area-size", &[("area", area.label.as_str().into())]);
    label_in(ui, title, Type::Small.regular(), theme::of(ui).muted);
    ui.horizontal_wrapped(|ui| {
        let chosen = state.consultation.size_of(&area.id).map(str::to_owned);
        let mut choice = |ui: &mut Ui, label: &str, id: Option<&str>| {
            let response = chip(ui, ChipKind::One, label, chosen.as_deref() == id);
            if response.accessible_name(format!("{}, {label}", area.label)).clicked() {
                state.consultation.set_size(&area.id, id);
            }
        };
        for size in sizes.iter().filter_map(|&size| prices.size(size)) {
            choice(ui, &size.label, Some(&size.id));
        }
        choice(ui, &state.locale.text("sessions-open-mode"), None);
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
