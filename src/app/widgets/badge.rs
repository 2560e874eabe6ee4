//! A word on a ground of its own colour.

use super::text;
use crate::app::theme::{self, Type, measure};
use eframe::egui::{CornerRadius, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// Width of a word that asks for care, in points.
pub(crate) fn caution_badge_width(ui: &Ui, words: &str) -> f32 {
    text::line_width(ui, words, Type::Body.bold()) + 2.0 * measure::BADGE_PADDING
}

/// A word that asks for care.
pub(crate) fn caution_badge(ui: &mut Ui, words: &str) -> Response {
    let theme = theme::of(ui);
    let word = text::line(ui, words, Type::Body.bold(), theme.caution_ink);
    let size = vec2(word.size().x + 2.0 * measure::BADGE_PADDING, measure::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    ui.painter().rect_filled(rect, CornerRadius::same(measure::SMALL_RADIUS), theme.caution_soft);
    ui.painter().galley(rect.center() - word.size() / 2.0, word, theme.caution_ink);
    response
}
