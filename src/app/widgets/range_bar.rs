//! The range as a picture: the sure part solid, then one segment for each cause.

use crate::app::theme::{self, measure, space};
use eframe::egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// One cause's part of the bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Segment {
    /// Its part of the whole bar, from 0 to 1; `None` if it has no upper end.
    pub part: Option<f32>,
    /// True if the pointer or the keyboard is on its cause.
    pub is_lit: bool,
}

/// Draws the bar with a name for a screen reader.
pub(crate) fn range_bar(ui: &mut Ui, name: &str, sure: f32, segments: &[Segment]) {
    let theme = theme::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), measure::BAR), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let radius = measure::RADIUS;
    let mut left = rect.left();
    let sure_right =
        if segments.is_empty() { rect.right() } else { rect.left() + rect.width() * sure };
    let last = segments.len();
    let corner = |is_first: bool, is_last: bool| CornerRadius {
        nw: if is_first { radius } else { 0 },
        sw: if is_first { radius } else { 0 },
        ne: if is_last { radius } else { 0 },
        se: if is_last { radius } else { 0 },
    };
    let mut paint = |right: f32, color, is_first, is_last, is_lit: bool| {
        let part = Rect::from_min_max(
            pos2(left, rect.top()),
            pos2(right.clamp(left, rect.right()), rect.bottom()),
        );
        ui.painter().rect_filled(part, corner(is_first, is_last), color);
        if is_lit {
            let line = Rect::from_min_max(
                pos2(part.left(), part.bottom() + measure::RING_GAP),
                pos2(part.right(), part.bottom() + space::TIGHT),
            );
            ui.painter().rect_filled(line, CornerRadius::ZERO, color);
        }
        left = part.right();
    };
    paint(sure_right, theme.accent, true, last == 0, false);
    let mut right = sure_right;
    for (position, segment) in segments.iter().enumerate() {
        let is_last = position + 1 == last;
        let width = segment.part.map_or(0.0, |part| rect.width() * part).max(measure::BAR_PART);
        right = if is_last { rect.right() } else { right + width };
        paint(
            right,
            theme.segment(position),
            sure <= 0.0 && position == 0,
            is_last,
            segment.is_lit,
        );
    }
}
