//! A part of the consultation that fills the window: one column of cards that scrolls.

use crate::app::theme::{measure, space};
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
