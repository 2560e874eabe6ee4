//! A heading and the paragraphs that are told under it.

use crate::app::{
    theme::{Type, space},
    widgets::{heading, label},
};
use crate::guide::Told;
use eframe::egui::Ui;

/// Both, close together.
pub(super) fn told_ui(ui: &mut Ui, told: &Told) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        heading(ui, &told.title);
        for text in &told.texts {
            label(ui, text, Type::Body.regular());
        }
    });
}
