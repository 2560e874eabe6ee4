//! A part of the consultation that fills the window: one column of cards that scrolls.

use super::message::{self, Divided};
use crate::app::{
    model::{Action, AppState},
    theme::{self, Type, measure, space},
    widgets::{label_in, line_width},
};
use eframe::egui::{CentralPanel, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

pub(super) fn page_ui(
    ui: &mut Ui,
    name: &str,
    state: &mut AppState,
    actions: &mut Vec<Action>,
    add: impl FnOnce(&mut Ui, &mut AppState),
) {
    CentralPanel::no_frame().show(ui, |ui| {
        let whole = ui.max_rect();
        let over_edge = pos2(whole.right(), whole.bottom() - space::CARD);
        let Divided { rest, message } =
            message::divide(ui, state, Rect::from_min_max(whole.min, over_edge));
        let page = if message.is_some() { rest } else { whole };
        ui.scope_builder(UiBuilder::new().id_salt(name).max_rect(page), |ui| {
            ScrollArea::vertical()
                .id_salt(name)
                .auto_shrink(false)
                .content_margin(Margin::same(measure::CARD_MARGIN))
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = space::CARD;
                    message::message_in_flow_ui(ui, message, state, actions);
                    add(ui, state);
                });
        });
        let place = message.map(|place| place.shrink2(vec2(space::CARD, 0.0)));
        message::message_ui(ui, place, state, actions);
    });
}

/// Note on a page, in the row of its heading, or below it if it does not fit.
pub(super) fn note_ui(ui: &mut Ui, words: String) {
    let font = Type::Body.regular();
    if line_width(ui, &words, font.clone()) > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    label_in(ui, words, font, theme::of(ui).muted);
}
