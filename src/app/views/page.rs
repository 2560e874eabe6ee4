//! A part of the consultation that fills the window: one column of cards that scrolls.

use crate::app::{
    theme::{self, Type, measure, space},
    widgets::{label_in, line_width},
};
use eframe::egui::{CentralPanel, Margin, ScrollArea, Ui};

pub(super) fn page_ui(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    CentralPanel::no_frame().show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt(name)
            .auto_shrink(false)
            .content_margin(Margin::same(measure::CARD_MARGIN))
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::CARD;
                add(ui);
            });
    });
}

/// What is worth knowing of a page, in the row of its heading, or below it where it does not fit.
pub(super) fn note_ui(ui: &mut Ui, words: String) {
    let font = Type::Body.regular();
    if line_width(ui, &words, font.clone()) > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    label_in(ui, words, font, theme::of(ui).muted);
}
