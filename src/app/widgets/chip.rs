//! Chips: short choices in a row.

use super::{
    surface::{Control, choice_ground, control},
    text,
};
use crate::app::theme::{self, Type, measure};
use eframe::egui::{Align, Response, Role, Ui, vec2};

/// Whether a chip is one of several that exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChipKind {
    /// Any number may be chosen.
    Many,
    /// One at most is chosen.
    One,
    /// It is chosen, and a click lets go of it.
    Clear,
}

/// A chip with a word on it. A word too long for the row is cut; the pointer shows it whole.
pub(crate) fn chip(ui: &mut Ui, kind: ChipKind, name: &str, selected: bool) -> Response {
    let theme = theme::of(ui);
    let room =
        ui.available_size_before_wrap().x.max(ui.max_rect().width()) - 2.0 * measure::PADDING;
    let font = if selected { Type::Body.bold() } else { Type::Body.regular() };
    let color = if selected { theme.accent_ink } else { theme.ink };
    let word = text::set(ui, name, font, color, room, 1, Align::LEFT);
    let is_cut = word.elided;
    // As wide as in bold, so that choosing one does not move its neighbours.
    let width = text::set(ui, name, Type::Body.bold(), color, room, 1, Align::LEFT).size().x;
    let role = match kind {
        ChipKind::Many => Role::CheckBox,
        ChipKind::One => Role::RadioButton,
        ChipKind::Clear => Role::Button,
    };
    let is_selected = (kind != ChipKind::Clear).then_some(selected);
    let size = vec2(width + 2.0 * measure::PADDING, measure::CHIP);
    let (rect, response) = control(ui, size, Control { role, name, selected: is_selected });
    choice_ground(ui, rect, measure::CHIP_RADIUS, selected, &response);
    ui.painter().galley(rect.center() - word.size() / 2.0, word, color);
    if is_cut { response.on_hover_text(name) } else { response }
}
