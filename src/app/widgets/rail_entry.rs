//! An entry of the rail: a picture with its word below.

use super::{
    surface::{Control, control, focus_ring},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    Align, Color32, CornerRadius, Painter, Pos2, Rect, Response, Role, Shape, Stroke, StrokeKind,
    Ui, pos2, vec2,
};

/// Content of an entry of the rail.
#[derive(Clone, Debug)]
pub(crate) struct RailEntry {
    /// The picture; never without its word.
    pub icon: Icon,
    /// The word.
    pub name: String,
    /// True if the window shows it.
    pub is_chosen: bool,
}

/// A picture of a few lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    /// Two people talking: a speech bubble.
    Talk,
    /// A leaf, which grows in time.
    Leaf,
    /// Questions that are ticked off.
    Checks,
}

/// The entry, as wide as the rail.
pub(crate) fn rail_entry(ui: &mut Ui, entry: &RailEntry) -> Response {
    let theme = theme::of(ui);
    let (ink, font) = if entry.is_chosen {
        (theme.accent_ink, Type::Tiny.bold())
    } else {
        (theme.muted, Type::Tiny.regular())
    };
    let width = ui.available_width();
    let word = text::set(ui, &entry.name, font, ink, width, 2, Align::Center);
    let height = measure::RAIL_ICON + word.size().y + space::TIGHT + 2.0 * space::NEAR;
    let selected = Some(entry.is_chosen);
    let about = Control { role: Role::Tab, name: &entry.name, selected };
    let (rect, response) = control(ui, vec2(width, height), about);
    let radius = CornerRadius::same(measure::CARD_RADIUS);
    if entry.is_chosen {
        ui.painter().rect_filled(rect, radius, theme.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius, theme.surface_hover);
    }
    let place = Rect::from_center_size(
        pos2(rect.center().x, rect.top() + space::NEAR + measure::RAIL_ICON / 2.0),
        vec2(measure::RAIL_ICON, measure::RAIL_ICON),
    );
    draw(ui.painter(), entry.icon, place, ink);
    let below = pos2(rect.center().x, place.bottom() + space::TIGHT);
    ui.painter().galley(below, word, ink);
    focus_ring(ui, rect.shrink(measure::RING_GAP), measure::CARD_RADIUS, &response);
    response
}

/// Draws a picture whose points are parts of its place.
fn draw(painter: &Painter, icon: Icon, place: Rect, ink: Color32) {
    let at = |x: f32, y: f32| -> Pos2 { place.lerp_inside(vec2(x, y)) };
    let stroke = Stroke::new(measure::STRONG, ink);
    let line = |points: &[(f32, f32)]| {
        let points = points.iter().map(|&(x, y)| at(x, y)).collect();
        painter.add(Shape::line(points, stroke));
    };
    match icon {
        Icon::Talk => line(&[
            (0.1, 0.15),
            (0.9, 0.15),
            (0.9, 0.7),
            (0.45, 0.7),
            (0.25, 0.92),
            (0.25, 0.7),
            (0.1, 0.7),
            (0.1, 0.15),
        ]),
        Icon::Leaf => {
            line(&[
                (0.15, 0.85),
                (0.15, 0.5),
                (0.3, 0.25),
                (0.55, 0.13),
                (0.87, 0.13),
                (0.87, 0.45),
                (0.75, 0.7),
                (0.5, 0.85),
                (0.15, 0.85),
                (0.6, 0.4),
            ]);
        }
        Icon::Checks => {
            let frame = Rect::from_min_max(at(0.12, 0.1), at(0.88, 0.9));
            let radius = CornerRadius::same(measure::SMALL_RADIUS);
            painter.rect_stroke(frame, radius, stroke, StrokeKind::Inside);
            line(&[(0.28, 0.5), (0.44, 0.66), (0.72, 0.34)]);
        }
    }
}
