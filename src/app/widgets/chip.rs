//! Chips: short choices in a row.

use super::{
    surface::{Control, choice_ground, control},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{Align, Response, Role, Ui, vec2};

/// Kind of a chip: one of several that exclude each other, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChipKind {
    /// Any number may be chosen.
    Many,
    /// One at most is chosen.
    One,
    /// It is chosen, and a click lets go of it.
    Clear,
}

const LINES: usize = 4;

/// A chip with a word on it, in several lines if it is too long for the row.
pub(crate) fn chip(ui: &mut Ui, kind: ChipKind, name: &str, selected: bool) -> Response {
    let theme = theme::of(ui);
    let room =
        ui.available_size_before_wrap().x.max(ui.max_rect().width()) - 2.0 * measure::PADDING;
    let font = if selected { Type::Body.bold() } else { Type::Body.regular() };
    let color = if selected { theme.accent_ink } else { theme.ink };
    let word = text::set(ui, name, font, color, room, LINES, Align::LEFT);
    // As large as in bold, so that choosing one does not move its neighbours.
    let bold = text::set(ui, name, Type::Body.bold(), color, room, LINES, Align::LEFT).size();
    let word_size = word.size().max(bold);
    let role = match kind {
        ChipKind::Many => Role::CheckBox,
        ChipKind::One => Role::RadioButton,
        ChipKind::Clear => Role::Button,
    };
    let is_selected = (kind != ChipKind::Clear).then_some(selected);
    let height = measure::CHIP.max(word_size.y + 2.0 * space::TIGHT);
    let size = vec2(word_size.x + 2.0 * measure::PADDING, height);
    let (rect, response) = control(ui, size, Control { role, name, selected: is_selected });
    choice_ground(ui, rect, measure::CHIP_RADIUS, selected, &response);
    // The rows below it are as high as their own chips.
    if word_size.y > measure::CHIP - 2.0 * space::TIGHT {
        ui.end_row();
    }
    ui.painter().galley(rect.center() - word.size() / 2.0, word, color);
    response
}
