//! Buttons: a verb, and perhaps its shortcut.

use super::{
    surface::{Control, focus_ring, hanging_control},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{Color32, CornerRadius, Response, Role, Stroke, StrokeKind, Ui, vec2};

/// Rank of a button: how strongly it asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ButtonKind {
    /// The one thing to do here.
    Primary,
    /// One of several.
    Quiet,
    /// In a line of text: its word stands in line with the text, its ground reaches beyond it.
    Plain,
}

/// A button with a word on it.
pub(crate) fn button(ui: &mut Ui, kind: ButtonKind, name: &str) -> Response {
    button_with_shortcut(ui, kind, name, "")
}

/// Width of a button with this word, in points, unless it stands in a line of text.
pub(crate) fn button_width(ui: &Ui, name: &str) -> f32 {
    text::line_width(ui, name, Type::Body.bold()) + 2.0 * measure::PADDING
}

/// A button that shows its shortcut beside its word.
pub(crate) fn button_with_shortcut(
    ui: &mut Ui,
    kind: ButtonKind,
    name: &str,
    shortcut: &str,
) -> Response {
    let theme = theme::of(ui);
    let color = if kind == ButtonKind::Primary { theme.on_accent } else { theme.ink };
    let color = if kind == ButtonKind::Plain { theme.accent_ink } else { color };
    let faded = |color: Color32| if ui.is_enabled() { color } else { theme.muted };
    let word = text::line(ui, name, Type::Body.bold(), faded(color));
    let quiet = if kind == ButtonKind::Primary { theme.on_accent } else { theme.muted };
    let keys = text::line(ui, shortcut, Type::Small.regular(), faded(quiet));
    let is_plain = kind == ButtonKind::Plain;
    let (padding, hang) =
        if is_plain { (space::NEAR, space::NEAR) } else { (measure::PADDING, 0.0) };
    let gap = if shortcut.is_empty() { 0.0 } else { space::NEAR };
    let height = if is_plain { measure::TARGET } else { measure::BUTTON };
    let size = vec2(word.size().x + keys.size().x + gap + 2.0 * padding, height);
    let about = Control { role: Role::Button, name, selected: None };
    let (rect, response) = hanging_control(ui, size, hang, about);
    let lively = response.hovered() || response.is_pointer_button_down_on();
    let (fill, stroke) = match kind {
        _ if !ui.is_enabled() => (theme.step, Stroke::NONE),
        ButtonKind::Primary => {
            (if lively { theme.accent_hover } else { theme.accent }, Stroke::NONE)
        }
        ButtonKind::Quiet if lively => (theme.surface_hover, theme.boundary_hover()),
        ButtonKind::Quiet => (theme.surface, theme.boundary()),
        ButtonKind::Plain if lively => (theme.accent_soft, theme.boundary_hover()),
        ButtonKind::Plain => (Color32::TRANSPARENT, Stroke::NONE),
    };
    ui.painter().rect(rect, CornerRadius::same(measure::RADIUS), fill, stroke, StrokeKind::Inside);
    focus_ring(ui, rect, measure::RADIUS, &response);
    let left = rect.center().x - (word.size().x + gap + keys.size().x) / 2.0;
    let keys_left = left + word.size().x + gap;
    let top = |height: f32| rect.center().y - height / 2.0;
    let (word_top, keys_top) = (top(word.size().y), top(keys.size().y));
    ui.painter().galley(eframe::egui::pos2(left, word_top), word, color);
    ui.painter().galley(eframe::egui::pos2(keys_left, keys_top), keys, color);
    response
}
