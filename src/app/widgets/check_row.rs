//! A row with a check box, a name, a remark below it, and an amount on the right.

use super::{
    surface::{Control, control, focus_ring},
    text,
};
use crate::app::theme::{self, Theme, Type, measure, space};
use eframe::egui::{Align, CornerRadius, Rect, Response, Role, Stroke, StrokeKind, Ui, pos2, vec2};

/// Content of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CheckRow<'a> {
    /// Name of the thing to choose.
    pub name: &'a str,
    /// Remark on it; may be empty.
    pub remark: &'a str,
    /// Its price; may be empty.
    pub amount: &'a str,
    /// True if it is chosen.
    pub checked: bool,
    /// True if room is kept below the amount for something to click.
    pub has_foot: bool,
    /// True if a cause of the range points to it.
    pub is_lit: bool,
}

/// The row, clickable as a whole.
pub(crate) fn check_row(ui: &mut Ui, row: CheckRow<'_>) -> Response {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let amount = text::line(ui, row.amount, Type::Body.regular(), theme.ink);
    let text_left = measure::CHECK + measure::PADDING;
    let foot_width = if row.has_foot { measure::ROW_FOOT } else { 0.0 };
    let text_width = (width - text_left - amount.size().x - space::CARD).max(measure::TARGET);
    let font = if row.is_lit { Type::Body.bold() } else { Type::Body.regular() };
    let name = text::set(ui, row.name, font, theme.ink, text_width, text::MOST_LINES, Align::LEFT);
    let remark_width =
        (text_width + amount.size().x - foot_width.max(amount.size().x)).max(measure::TARGET);
    let remark = text::set(
        ui,
        row.remark,
        Type::Small.regular(),
        theme.muted,
        remark_width,
        text::MOST_LINES,
        Align::LEFT,
    );
    let remark_height =
        if row.remark.is_empty() { 0.0 } else { remark.size().y + measure::LINE_GAP };
    let height = name.size().y + remark_height + 2.0 * measure::ROW_PADDING;
    let height = if row.has_foot {
        height.max(amount.size().y + measure::ROW_PADDING + measure::TARGET)
    } else {
        height
    };
    let spoken = [row.name, row.amount]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    let about = Control { role: Role::CheckBox, name: &spoken, selected: Some(row.checked) };
    let (rect, response) = control(ui, vec2(width, height), about);
    if response.hovered() {
        let ground = rect.expand2(vec2(space::NEAR, 0.0));
        ui.painter().rect_filled(ground, CornerRadius::same(measure::RADIUS), theme.surface_hover);
    }
    focus_ring(ui, rect.expand2(vec2(space::TIGHT, 0.0)), measure::RADIUS, &response);

    let top = rect.top() + measure::ROW_PADDING;
    let first_line = name.rows.first().map_or(0.0, |row| row.rect().height());
    let middle = top + first_line / 2.0;
    let check = Rect::from_center_size(
        pos2(rect.left() + measure::CHECK / 2.0, middle),
        vec2(measure::CHECK, measure::CHECK),
    );
    paint_check(ui, theme, check, row.checked, response.hovered());
    let name_height = name.size().y;
    ui.painter().galley(pos2(rect.left() + text_left, top), name, theme.ink);
    ui.painter().galley(
        pos2(rect.left() + text_left, top + name_height + measure::LINE_GAP),
        remark,
        theme.muted,
    );
    ui.painter().galley(pos2(rect.right() - amount.size().x, top), amount, theme.ink);
    response
}

fn paint_check(ui: &Ui, theme: &Theme, rect: Rect, checked: bool, hovered: bool) {
    let radius = CornerRadius::same(measure::SMALL_RADIUS);
    if !checked {
        let line = if hovered { theme.boundary_hover() } else { theme.boundary() };
        ui.painter().rect(rect, radius, theme.surface, line, StrokeKind::Inside);
        return;
    }
    ui.painter().rect_filled(rect, radius, theme.accent);
    let at = |(x, y): (f32, f32)| rect.lerp_inside(vec2(x, y));
    let tick = measure::TICK.map(at).to_vec();
    ui.painter().line(tick, Stroke::new(measure::TICK_WIDTH, theme.on_accent));
}
