//! A row of the estimate: words on the left, an amount on the right.

use super::text;
use crate::app::theme::space;
use eframe::egui::{Align, Color32, FontId, Label, Layout, RichText, Ui};

/// Words that wrap on the left and an amount that never does on the right.
pub(crate) fn amount_row(ui: &mut Ui, words: &str, amount: &str, font: FontId, color: Color32) {
    let amount_width = text::line(ui, amount, font.clone(), color).size().x;
    ui.horizontal_top(|ui| {
        let words_width = ui.available_width() - amount_width - space::CARD;
        ui.allocate_ui_with_layout(
            [words_width, 0.0].into(),
            Layout::top_down(Align::LEFT),
            |ui| {
                ui.set_width(words_width);
                ui.add(Label::new(RichText::new(words).font(font.clone()).color(color)).wrap());
            },
        );
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            ui.add(Label::new(RichText::new(amount).font(font).color(color)).extend());
        });
    });
}
