//! The frame of every dialog: its name, its room, and the ways out of it.

use crate::app::{
    model::AppState,
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, button, heading_in, scroll},
};
use eframe::egui::{self, Frame, Id, Margin, Modal, Sides, Ui};

/// A dialog over the window, called `title`, at most `width` wide, with what `add` draws in it.
/// Returns the answer that `add` returns, or `Some(false)` once the desk turned away from the
/// dialog.
pub(super) fn frame_ui(
    ui: &Ui,
    title: &str,
    width: f32,
    add: impl FnOnce(&mut Ui) -> Option<bool>,
) -> Option<bool> {
    let theme = theme::of(ui);
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(theme.hairline())
        .corner_radius(measure::CARD_RADIUS)
        .inner_margin(Margin::same(measure::DIALOG_MARGIN));
    let area = Modal::default_area(Id::unique("dialog"))
        .role(egui::accesskit::Role::Dialog)
        .accessible_name(title);
    let modal = Modal::new(Id::unique("dialog"))
        .area(area)
        .frame(frame)
        .backdrop_color(theme.scrim)
        .show(ui.ctx(), |ui| {
            ui.set_width(width.min(ui.ctx().content_rect().width() - 4.0 * space::CARD));
            // A long title takes two lines in a narrow window.
            let title = heading_in(ui, title, Type::Title).rect.height();
            let room = ui.ctx().content_rect().height() - measure::AROUND_DIALOG - title;
            scroll(ui, "dialog", room, add)
        });
    modal.inner.or_else(|| modal.should_close().then_some(false))
}

/// The two ways on: `Some(true)` for the first.
pub(super) fn answers_ui(ui: &mut Ui, state: &AppState, yes: &str, no: &str) -> Option<bool> {
    let (yes, no) = (state.locale.text(yes), state.locale.text(no));
    let mut answer = None;
    ui.add_space(space::NEAR);
    Sides::new().show(
        ui,
        |_| {},
        |ui| {
            if button(ui, ButtonKind::Primary, &yes).clicked() {
                answer = Some(true);
            }
            if button(ui, ButtonKind::Quiet, &no).clicked() {
                answer = Some(false);
            }
        },
    );
    answer
}

/// The way out of a dialog that asks nothing. Returns whether it is taken.
pub(super) fn close_ui(ui: &mut Ui, state: &AppState) -> bool {
    ui.add_space(space::HEADING);
    let close = state.locale.text("close");
    let right = |ui: &mut Ui| button(ui, ButtonKind::Quiet, &close).clicked();
    Sides::new().show(ui, |_| {}, right).1
}

/// Content of a dialog, scrolled if the window is too low for it.
pub(super) fn table_ui(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    scroll(ui, name, room_for_table(ui), add);
}

/// Greatest height of that content, in points.
pub(super) fn room_for_table(ui: &Ui) -> f32 {
    (ui.ctx().content_rect().height() - measure::AROUND_TABLE).max(measure::LEAST_TABLE)
}
