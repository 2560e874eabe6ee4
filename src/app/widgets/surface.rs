//! Features that all clickable things share: their size, their name and role, their focus ring, and
//! their ground and outline when they are chosen or under the pointer.

use crate::app::theme::{self, Theme, measure};
use eframe::egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetText, vec2,
};

/// Description of a control for drawing and for a screen reader.
#[derive(Clone, Copy, Debug)]
pub(super) struct Control<'a> {
    pub(super) role: Role,
    pub(super) name: &'a str,
    /// True if it is chosen; `None` if it can't be.
    pub(super) selected: Option<bool>,
}

/// Takes up `size` as something that is clicked.
pub(super) fn control(ui: &mut Ui, size: Vec2, control: Control<'_>) -> (Rect, Response) {
    hanging_control(ui, size, 0.0, control)
}

/// Takes up `size` as something that is clicked, of which `hang` on the left and on the right lies
/// in the space beside its place.
pub(super) fn hanging_control(
    ui: &mut Ui,
    size: Vec2,
    hang: f32,
    control: Control<'_>,
) -> (Rect, Response) {
    let size = size.max(Vec2::splat(measure::TARGET));
    let (id, place) = ui.allocate_space(size - vec2(2.0 * hang, 0.0));
    let rect = place.expand2(vec2(hang, 0.0));
    let response = ui.interact(rect, id, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match control.selected {
        Some(selected) => WidgetInfo::selected(control.role, enabled, selected, control.name),
        None => WidgetInfo::labeled(control.role, enabled, control.name),
    });
    super::note_control(ui, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    (rect, response)
}

/// Something that can be used or not. What can is not laid out by itself for that.
pub(crate) fn usable<R>(ui: &mut Ui, is_usable: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    if is_usable { add(ui) } else { ui.add_enabled_ui(false, add).inner }
}

/// Shows words while the pointer rests on something, but not if a dialog is over it: words shown
/// before would stay there for as long as the pointer rests.
pub(crate) fn hint(response: Response, words: impl Into<WidgetText>) -> Response {
    let layer = response.layer_id;
    let is_in_front = response.ctx.memory(|memory| memory.allows_interaction(layer));
    if is_in_front { response.on_hover_text(words) } else { response }
}

/// Draws the ring around what the keyboard is on.
pub(super) fn focus_ring(ui: &Ui, rect: Rect, radius: u8, response: &Response) {
    if response.has_focus() {
        let gap = measure::RING_GAP;
        let radius = CornerRadius::same(radius) + CornerRadius::same(measure::RING_CORNER);
        let stroke = Stroke::new(measure::STRONG, theme::of(ui).focus);
        ui.painter().rect_stroke(rect.expand(gap), radius, stroke, StrokeKind::Middle);
    }
}

/// Draws the ground of something that is chosen or not: filled and outlined strongly when it is.
pub(super) fn choice_ground(ui: &Ui, rect: Rect, radius: u8, selected: bool, response: &Response) {
    let theme = theme::of(ui);
    let (fill, stroke) = choice_colors(theme, selected, response.hovered());
    ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
    focus_ring(ui, rect, radius, response);
}

fn choice_colors(theme: &Theme, selected: bool, hovered: bool) -> (Color32, Stroke) {
    match (selected, hovered) {
        (true, _) => (theme.accent_soft, Stroke::new(measure::STRONG, theme.accent)),
        (false, true) => (theme.surface_hover, theme.boundary_hover()),
        // It stands on the surface: to fill it with the same would be seen by nobody.
        (false, false) => (Color32::TRANSPARENT, theme.boundary()),
    }
}
