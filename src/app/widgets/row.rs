//! A row of the estimate: words on the left, an amount on the right.

use super::{
    dotted::{asked, dotted_line},
    text,
};
use crate::app::theme::{self, Type, space};
use eframe::egui::{
    Align, Color32, FontId, Label, Layout, Rect, Response, RichText, Sense, Ui, UiBuilder, pos2,
};

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

/// A sentence about amounts that can be asked where they come from; it wraps.
pub(crate) fn asked_sentence(
    ui: &mut Ui,
    words: &str,
    (font, color): (FontId, Color32),
    ask: &str,
) -> Response {
    let whole = text::with_whole_amounts(ui, words.to_owned(), &font, ui.available_width());
    let text = RichText::new(whole).font(font).color(color);
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
    let room = ui.available_rect_before_wrap();
    let (left, right) = room.split_left_right_at_x(room.right() - amount_width);
    let words_place = left.with_max_x(left.right() - space::CARD);
    let place = |rect: Rect, layout| UiBuilder::new().max_rect(rect).layout(layout);
    let mut beside = ui.new_child(place(words_place, Layout::top_down(Align::LEFT)));
    beside.add(Label::new(RichText::new(words).font(font.clone()).color(color)).wrap());
    let mut at_end = ui.new_child(place(right, Layout::right_to_left(Align::TOP)));
    let added = add_amount(&mut at_end, RichText::new(amount).font(font).color(color));
    let taken = beside.min_rect().union(at_end.min_rect());
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), taken.bottom())));
    added
}
