//! A command in the palette: its name, and the keys that do it.

use super::{
    surface::{Control, control, focus_ring},
    text,
};
use crate::app::theme::{self, Type, measure};
use eframe::egui::{CornerRadius, Response, Role, Ui, pos2, vec2};

/// Content of the row.
#[derive(Clone, Debug)]
pub(crate) struct CommandRow {
    /// Name of the command.
    pub name: String,
    /// The keys that do it; empty if there are none.
    pub keys: String,
    /// True if Enter would do it.
    pub is_picked: bool,
}

/// The row, as wide as there is room.
pub(crate) fn command_row(ui: &mut Ui, row: &CommandRow) -> Response {
    let theme = theme::of(ui);
    let about = Control { role: Role::Button, name: &row.name, selected: Some(row.is_picked) };
    let (rect, response) = control(ui, vec2(ui.available_width(), measure::BUTTON), about);
    if row.is_picked || response.hovered() {
        let fill = if row.is_picked { theme.accent_soft } else { theme.surface_hover };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS), fill);
    }
    let ink = match (ui.is_enabled(), row.is_picked) {
        (false, _) => theme.muted,
        (true, true) => theme.accent_ink,
        (true, false) => theme.ink,
    };
    let name = text::line(ui, &row.name, Type::Body.regular(), ink);
    let keys = text::line(ui, &row.keys, Type::Small.regular(), theme.muted);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let (left, right) = (rect.left() + measure::PADDING, rect.right() - measure::PADDING);
    ui.painter().galley(pos2(left, middle(name.size().y)), name, ink);
    ui.painter().galley(pos2(right - keys.size().x, middle(keys.size().y)), keys, theme.muted);
    focus_ring(ui, rect, measure::RADIUS, &response);
    response
}
