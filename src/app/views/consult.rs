//! How the choices and the estimate share the window.

use super::{add_ons, areas, client, concerns, estimate, fees, sessions, techniques};
use crate::app::{
    action::Action,
    state::AppState,
    theme::{self, layout, measure, space},
    widgets::{ButtonKind, button, card_to, label},
};
use eframe::egui::{
    Align, CentralPanel, Frame, Layout, Margin, Panel, Rect, ScrollArea, Ui, UiBuilder, pos2,
};

pub(super) fn consult_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let room = ui.available_rect_before_wrap();
    if room.width() < layout::ONE_COLUMN || room.height() < layout::ONE_COLUMN_HEIGHT {
        one_column_ui(ui, state, actions);
    } else {
        columns_ui(ui, state, actions);
    }
}

/// Choices left and in the middle, the estimate always on the right. Each column scrolls by itself
/// should it be too long; the choices are drawn first, so the estimate is never behind them.
fn columns_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let frame = Frame::new().fill(theme::of(ui).ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let room = ui.max_rect().shrink(space::CARD);
        let (part, least, most) = layout::ESTIMATE;
        let estimate_width = (room.width() * part).clamp(least, most);
        let estimate_left = room.right() - estimate_width;
        let choices =
            Rect::from_min_max(room.min, pos2(estimate_left - space::CARD, room.bottom()));
        if ui.max_rect().width() >= layout::TWO_CHOICE_COLUMNS {
            let middle =
                choices.left() + ((choices.width() - space::CARD) * layout::FIRST_COLUMN).round();
            let left = Rect::from_min_max(choices.min, pos2(middle, choices.bottom()));
            let right = Rect::from_min_max(pos2(middle + space::CARD, choices.top()), choices.max);
            column(ui, "why-and-where", left, |ui| {
                concerns::concerns_ui(ui, state);
                client::client_ui(ui, state);
                areas::areas_ui(ui, state, left.bottom() - fees::fees_height(state.prices()));
                fees::fees_ui(ui, state);
            });
            column(ui, "how", right, |ui| how_ui(ui, state, right.bottom()));
        } else {
            column(ui, "choices", choices, |ui| {
                concerns::concerns_ui(ui, state);
                client::client_ui(ui, state);
                areas::areas_ui(ui, state, 0.0);
                how_ui(ui, state, 0.0);
                fees::fees_ui(ui, state);
            });
        }
        let estimate = Rect::from_min_max(pos2(estimate_left, room.top()), room.max);
        column(ui, "estimate", estimate, |ui| {
            card_to(ui, false, estimate.bottom(), |ui| estimate::estimate_ui(ui, state, actions));
        });
    });
}

fn how_ui(ui: &mut Ui, state: &mut AppState, bottom: f32) {
    techniques::techniques_ui(ui, state);
    sessions::sessions_ui(ui, state);
    add_ons::add_ons_ui(ui, state, bottom);
}

/// A column of cards that scrolls where it is too long for its place.
fn column(ui: &mut Ui, name: &str, place: Rect, add: impl FnOnce(&mut Ui)) {
    let place = place.expand(space::RING);
    ui.scope_builder(UiBuilder::new().id_salt(name).max_rect(place), |ui| {
        ScrollArea::vertical()
            .id_salt(name)
            .auto_shrink(false)
            .content_margin(Margin::same(measure::RING_MARGIN))
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::CARD;
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = space::CARD;
                    add(ui);
                });
            });
    });
}

/// Everything below each other, with the total and the way to the quote at the foot.
fn one_column_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    // Drawn before the choices, as it takes its room first; a change asks for another frame.
    let foot = Frame::new()
        .fill(theme.surface)
        .inner_margin(Margin::symmetric(measure::CARD_MARGIN, measure::FOOT_MARGIN));
    Panel::bottom("total").resizable(false).show_separator_line(false).frame(foot).show(ui, |ui| {
        let top = ui.max_rect().top() - f32::from(measure::FOOT_MARGIN);
        ui.painter().hline(ui.ctx().content_rect().x_range(), top, theme.hairline());
        foot_ui(ui, state, actions);
    });
    let frame = Frame::new().fill(theme.ground).inner_margin(Margin::same(measure::CARD_MARGIN));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical()
            .auto_shrink(false)
            .content_margin(Margin::same(measure::RING_MARGIN))
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::CARD;
                concerns::concerns_ui(ui, state);
                client::client_ui(ui, state);
                areas::areas_ui(ui, state, 0.0);
                how_ui(ui, state, 0.0);
                fees::fees_ui(ui, state);
                card_to(ui, false, 0.0, |ui| estimate::estimate_ui(ui, state, actions));
            });
    });
}

fn foot_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let derived = state.derived();
    let export =
        state.locale.text(if state.is_exporting { "header-exporting" } else { "header-export" });
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.set_max_height(measure::FOOT);
        let can_export = derived.estimate.is_ok() && !state.is_exporting;
        ui.add_enabled_ui(can_export, |ui| {
            if button(ui, ButtonKind::Primary, &export).clicked() {
                actions.push(Action::Export);
            }
        });
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Ok(estimate) = &derived.estimate {
                estimate::total_ui(ui, state, estimate);
            } else {
                label(ui, state.locale.text("next-anything"), theme::Type::Body.bold());
            }
        });
    });
}
