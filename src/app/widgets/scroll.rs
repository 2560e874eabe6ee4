//! Scrolling within a card or a dialog.

use crate::app::theme::measure;
use eframe::egui::{Margin, ScrollArea, Ui, UiBuilder, vec2};
use std::ops::Range;

/// Something at most so high, scrolled if it is higher. It reaches into the margin beside it: so
/// the rings and grounds of its controls are whole, and its bar stands on no text.
pub(crate) fn scroll<R>(ui: &mut Ui, name: &str, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    scroll_area(ui, name, height, |area, ui| area.show(ui, add).inner)
}

/// So many rows of one height, scrolled like anything else, of which only those in sight are drawn.
pub(super) fn scroll_rows(
    ui: &mut Ui,
    name: &str,
    height: f32,
    (row_height, rows): (f32, usize),
    add: impl FnOnce(&mut Ui, Range<usize>),
) {
    scroll_area(ui, name, height, |area, ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, row_height, rows, add);
    });
}

fn scroll_area<R>(
    ui: &mut Ui,
    name: &str,
    height: f32,
    show: impl FnOnce(ScrollArea, &mut Ui) -> R,
) -> R {
    let around = vec2(measure::SCROLL_MARGIN.0.into(), measure::SCROLL_MARGIN.1.into());
    let place = ui.available_rect_before_wrap().expand2(around);
    let mut roomy = ui.new_child(UiBuilder::new().id_salt(name).max_rect(place));
    let area = ScrollArea::vertical()
        .id_salt(name)
        .max_height(height + 2.0 * around.y)
        .min_scrolled_height(height + 2.0 * around.y)
        .auto_shrink([false, true])
        .content_margin(Margin::symmetric(measure::SCROLL_MARGIN.0, measure::SCROLL_MARGIN.1));
    let inner = show(area, &mut roomy);
    ui.advance_cursor_after_rect(roomy.min_rect().shrink2(around));
    inner
}
