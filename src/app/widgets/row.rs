//! A row of the estimate: words on the left, an amount on the right.

use super::{
    dotted::{asked, dotted_line},
    text,
};
use crate::app::theme::{self, space};
use eframe::egui::{
    Align, Color32, FontId, Label, Rect, Response, RichText, Sense, Ui, pos2, vec2,
};

/// Words that wrap on the left and an amount that never does on the right.
pub(crate) fn amount_row(ui: &mut Ui, words: &str, amount: &str, font: FontId, color: Color32) {
    row(ui, words, amount, (font, color), Sense::hover());
}

/// Words on the left and, on the right, an amount that can be asked where it comes from; `ask` says
/// so to a screen reader.
pub(crate) fn asked_row(
    ui: &mut Ui,
    words: &str,
    amount: &str,
    font: FontId,
    ask: &str,
) -> Response {
    let look = (font, theme::of(ui).ink);
    let response = row(ui, words, amount, look, Sense::click());
    dotted_line(ui, response.rect, theme::of(ui).muted);
    asked(ui, response, amount, ask)
}

/// An amount that can be asked where it comes from.
pub(crate) fn asked_amount(ui: &mut Ui, amount: RichText, ask: &str) -> Response {
    let name = amount.text().to_owned();
    let response = ui.add(Label::new(amount).extend().sense(Sense::click()));
    dotted_line(ui, response.rect, theme::of(ui).muted);
    asked(ui, response, &name, ask)
}

/// The place of a row that can't be chosen now, whose amount still can be asked about.
pub(crate) fn asked_place(ui: &Ui, row: &Response, name: &str, ask: &str) -> Response {
    let response = ui.interact(row.rect, row.id.with("asked"), Sense::click());
    asked(ui, response, name, ask)
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
        dotted_line(ui, row.rect().translate(at.to_vec2()), color);
    }
    ui.painter().galley(at, set, color);
    asked(ui, response, words, ask)
}

/// Returns what is told of the amount. Neither part is laid out by itself: there are many such
/// rows.
fn row(
    ui: &mut Ui,
    words: &str,
    amount: &str,
    (font, color): (FontId, Color32),
    sense: Sense,
) -> Response {
    let amount = text::line(ui, amount, font.clone(), color);
    let width = ui.available_width();
    let set = |font, room| text::set(ui, words, font, color, room, text::MOST_LINES, Align::LEFT);
    let narrow = set(font.clone(), width - amount.size().x - space::CARD);
    // Where the amount leaves too little room for a word, it stands below.
    let is_below = text::breaks_a_word(&narrow);
    let words = if is_below { set(font, width) } else { narrow };
    let amount_top = if is_below { words.size().y } else { 0.0 };
    let size = vec2(width, words.size().y.max(amount_top + amount.size().y));
    let (rect, beside) = ui.allocate_exact_size(size, Sense::hover());
    text::set_label(ui, &beside, rect.min, words, color);
    let left = rect.right() - amount.size().x;
    let place = Rect::from_min_size(pos2(left, rect.top() + amount_top), amount.size());
    let at_end = ui.interact(place, beside.id.with("amount"), sense);
    text::set_label(ui, &at_end, place.min, amount, color);
    at_end
}
