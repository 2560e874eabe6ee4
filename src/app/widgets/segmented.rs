//! A few choices side by side of which exactly one holds.

use super::{
    surface::{Control, control, focus_ring},
    text,
};
use crate::app::theme::{self, Type, measure};
use eframe::egui::{Align, CornerRadius, Layout, Role, StrokeKind, Ui, vec2};

/// Returns the position of the choice that was clicked.
pub(crate) fn segmented(ui: &mut Ui, names: &[String], chosen: Option<usize>) -> Option<usize> {
    let theme = theme::of(ui);
    let mut clicked = None;
    let ground = ui.painter().add(eframe::egui::Shape::Noop);
    let mut whole = eframe::egui::Rect::NOTHING;
    let wide = |name: &String| {
        text::line(ui, name, Type::Body.bold(), theme.ink).size().x + 2.0 * measure::SEGMENT_PADDING
    };
    let widths: Vec<f32> = names.iter().map(wide).collect();
    let size = vec2(widths.iter().sum(), measure::TARGET);
    // From left to right, even within a row that is filled from the right.
    let order = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, order, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (position, (name, width)) in names.iter().zip(widths).enumerate() {
            let is_chosen = chosen == Some(position);
            let color = if is_chosen { theme.accent_ink } else { theme.ink };
            let font = if is_chosen { Type::Body.bold() } else { Type::Body.regular() };
            let word = text::line(ui, name, font, color);
            let about = Control { role: Role::RadioButton, name, selected: Some(is_chosen) };
            let (rect, response) = control(ui, vec2(width, measure::TARGET), about);
            whole = whole.union(rect);
            let radius = CornerRadius::same(measure::RADIUS);
            if is_chosen {
                ui.painter().rect_filled(rect.shrink(1.0), radius, theme.accent_soft);
            } else if response.hovered() {
                ui.painter().rect_filled(rect.shrink(1.0), radius, theme.surface_hover);
            }
            focus_ring(ui, rect, measure::RADIUS, &response);
            ui.painter().galley(rect.center() - word.size() / 2.0, word, color);
            if response.clicked() {
                clicked = Some(position);
            }
        }
    });
    let frame = eframe::egui::epaint::RectShape::new(
        whole,
        CornerRadius::same(measure::RADIUS),
        theme.surface,
        theme.boundary(),
        StrokeKind::Inside,
    );
    ui.painter().set(ground, frame);
    clicked
}
