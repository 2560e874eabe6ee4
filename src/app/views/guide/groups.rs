//! All that is told, what belongs together in one card.

use super::told::told_ui;
use crate::{
    app::{
        model::AppState,
        theme::{self, Type, layout, space},
        widgets::{card, label_in},
    },
    catalog::GuideTopic,
    guide::Guidance,
};
use eframe::egui::{self, Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

/// Topics that stand together, in the order of reading.
const GROUPS: [&[GuideTopic]; 3] = [
    &[
        GuideTopic::Concerns,
        GuideTopic::HowItWorks,
        GuideTopic::Suits,
        GuideTopic::Names,
        GuideTopic::Place,
    ],
    &[GuideTopic::Before, GuideTopic::During, GuideTopic::After, GuideTopic::Risks],
    &[GuideTopic::Combined, GuideTopic::Provider, GuideTopic::Cost, GuideTopic::AtHome],
];

/// The groups of which something is told side by side, or below each other if there is no room.
pub(super) fn groups_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    let is_told = |group: &&[GuideTopic]| group.iter().any(|&it| guidance.about(it).is_some());
    let groups = GROUPS.into_iter().filter(is_told);
    if ui.available_width() < layout::THREE_COLUMNS {
        for group in groups {
            card(ui, |ui| group_ui(ui, state, guidance, group));
        }
        return;
    }
    let left = ui.cursor().left();
    let top = ui.cursor().top();
    let width = (ui.available_width() - 2.0 * space::CARD) / 3.0;
    let mut bottom = top;
    for (group, column) in groups.zip(0_u8..) {
        let x = left + f32::from(column) * (width + space::CARD);
        let place = Rect::from_min_size(pos2(x, top), vec2(width, 0.0));
        let builder = UiBuilder::new()
            .id_salt(("group", column))
            .max_rect(place)
            .layout(Layout::top_down(Align::LEFT));
        let inside = ui.scope_builder(builder, |ui| {
            card(ui, |ui| group_ui(ui, state, guidance, group));
        });
        bottom = f32::max(bottom, inside.response.rect.bottom());
        // The next one begins beside this, not below it.
        ui.advance_cursor_after_rect(Rect::from_min_size(pos2(left, top), egui::Vec2::ZERO));
    }
    let all = Rect::from_min_max(pos2(left, top), pos2(left, bottom));
    ui.advance_cursor_after_rect(all);
}

fn group_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance, group: &[GuideTopic]) {
    for (position, told) in group.iter().filter_map(|&topic| guidance.about(topic)).enumerate() {
        if position > 0 {
            ui.add_space(space::NEAR);
        }
        told_ui(ui, told);
        if told.topic == GuideTopic::Combined {
            add_ons_ui(ui, state, guidance);
        }
    }
}

/// Add-ons that can be added here, each with its reason; what is planned is in the text above
/// already.
fn add_ons_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    let others = guidance.add_ons.iter().filter(|add_on| !add_on.is_chosen);
    let mut others = others.filter_map(|add_on| add_on.words(&state.locale)).peekable();
    if others.peek().is_none() {
        return;
    }
    let muted = theme::of(ui).muted;
    ui.spacing_mut().item_spacing.y = space::TIGHT;
    label_in(ui, state.locale.text("guide-add-ons-here"), Type::Small.regular(), muted);
    for words in others {
        label_in(ui, words, Type::Small.regular(), muted);
    }
}
