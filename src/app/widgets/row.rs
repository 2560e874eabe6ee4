//! A row of the estimate: words on the left, an amount on the right.

use super::{
    dotted::{asked, dotted_line},
    text,
};
use crate::app::theme::{self, Type, space};
use eframe::egui::{Align, Color32, FontId, Label, Layout, Response, RichText, Sense, Ui};

/// Words that wrap on the left and an amount that never does on the right.
pub(crate) fn amount_row(ui: &mut Ui, words: &str, amount: &str, font: FontId, color: Color32) {
    row(ui, words, amount, (font, color), |ui, text| ui.add(Label::new(text).extend()));
}

/// The same with an amount that can be asked where it comes from; `ask` says so to a screen reader.
pub(crate) fn asked_row(
    ui: &mut Ui,
    words: &str,
    amount: &str,
    type_: Type,
    ask: &str,
) -> Response {
    let look = (type_.regular(), theme::of(ui).ink);
    row(ui, words, amount, look, |ui, text| asked_amount(ui, text, ask))
}

/// An amount that can be asked where it comes from.
pub(crate) fn asked_amount(ui: &mut Ui, amount: RichText, ask: &str) -> Response {
    let name = amount.text().to_owned();
    let response = ui.add(Label::new(amount).extend().sense(Sense::click()));
    dotted_line(ui, response.rect);
    asked(ui, response, &name, ask)
}

/// A small sentence about amounts that can be asked where they come from; it wraps.
pub(crate) fn asked_sentence(ui: &mut Ui, words: &str, ask: &str) -> Response {
    let color = theme::of(ui).muted;
    let text = RichText::new(words).font(Type::Small.regular()).color(color);
    let label = Label::new(text).wrap().sense(Sense::click());
    let (at, set, response) = label.layout_in_ui(ui);
    for row in &set.rows {
        dotted_line(ui, row.rect().translate(at.to_vec2()));
    }
    ui.painter().galley(at, set, color);
    asked(ui, response, words, ask)
}

fn row<R>(
    ui: &mut Ui,
    words: &str,
    amount: &str,
    (font, color): (FontId, Color32),
    add_amount: impl FnOnce(&mut Ui, RichText) -> R,
) -> R {
    let amount_width = text::line(ui, amount, font.clone(), color).size().x;
    let row = ui.horizontal_top(|ui| {
        let words_width = ui.available_width() - amount_width - space::CARD;
        ui.allocate_ui_with_layout(
            [words_width, 0.0].into(),
            Layout::top_down(Align::LEFT),
            |ui| {
                ui.set_width(words_width);
                ui.add(Label::new(RichText::new(words).font(font.clone()).color(color)).wrap());
            },
        );
        let right = Layout::right_to_left(Align::TOP);
        ui.with_layout(right, |ui| add_amount(ui, RichText::new(amount).font(font).color(color)))
    });
    row.inner.inner
}
