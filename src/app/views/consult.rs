//! How the choices and the estimate share the window.

use super::{add_ons, areas, client, concerns, estimate, fees, packages, sessions, techniques};
use crate::app::{
    action::Action,
    state::AppState,
    theme::{self, layout, measure, space},
    widgets::{ButtonKind, button, card_to, usable},
};
use eframe::egui::{
    Align, CentralPanel, CornerRadius, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2,
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
    CentralPanel::no_frame().show(ui, |ui| {
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
                areas::areas_ui(ui, state, Some(left.bottom() - fees::fees_height(state.prices())));
                fees::fees_ui(ui, state, actions);
            });
            column(ui, "how", right, |ui| how_ui(ui, state, Some(right.bottom()), actions));
        } else {
            column(ui, "choices", choices, |ui| {
                concerns::concerns_ui(ui, state);
                client::client_ui(ui, state);
                areas::areas_ui(ui, state, None);
                how_ui(ui, state, None, actions);
                fees::fees_ui(ui, state, actions);
            });
        }
        let estimate = Rect::from_min_max(pos2(estimate_left, room.top()), room.max);
        column(ui, "estimate", estimate, |ui| {
            card_to(ui, false, Some(estimate.bottom()), |ui| {
                estimate::pinned_estimate_ui(ui, state, actions, estimate.bottom() - space::CARD);
            });
        });
    });
}

fn how_ui(ui: &mut Ui, state: &mut AppState, bottom: Option<f32>, actions: &mut Vec<Action>) {
    techniques::techniques_ui(ui, state, actions);
    packages::packages_ui(ui, state, actions);
    sessions::sessions_ui(ui, state, actions);
    add_ons::add_ons_ui(ui, state, bottom, actions);
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
                add(ui);
            });
    });
}

/// Everything below each other, with the total and the way to the quote at the foot. The foot is
/// drawn last, so it is never behind the choices either.
fn one_column_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    CentralPanel::no_frame().show(ui, |ui| {
        let room = ui.max_rect();
        let foot_top = room.bottom() - measure::FOOT;
        let choices = Rect::from_min_max(room.min, pos2(room.right(), foot_top));
        column(ui, "everything", choices.shrink2(vec2(space::CARD, space::RING)), |ui| {
            ui.add_space(space::CARD - space::RING);
            concerns::concerns_ui(ui, state);
            client::client_ui(ui, state);
            areas::areas_ui(ui, state, None);
            how_ui(ui, state, None, actions);
            fees::fees_ui(ui, state, actions);
            card_to(ui, false, None, |ui| estimate::estimate_ui(ui, state, actions));
        });
        let foot = Rect::from_min_max(pos2(room.left(), foot_top), room.max);
        foot_ui(ui, foot, state, actions);
    });
}

fn foot_ui(ui: &mut Ui, place: Rect, state: &mut AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    ui.painter().rect_filled(place, CornerRadius::ZERO, theme.surface);
    ui.painter().hline(place.x_range(), place.top(), theme.hairline());
    let derived = state.derived();
    let export =
        state.locale.text(if state.is_exporting() { "header-exporting" } else { "header-export" });
    let inside = place.shrink2(vec2(space::CARD, space::NEAR));
    let builder = UiBuilder::new()
        .id_salt("foot")
        .max_rect(inside)
        .layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        let can_export = derived.estimate.is_ok() && !state.is_exporting();
        usable(ui, can_export, |ui| {
            if button(ui, ButtonKind::Primary, &export).clicked() {
                actions.push(Action::Export);
            }
        });
        let layout = match derived.estimate {
            Ok(_) => Layout::top_down(Align::LEFT),
            Err(_) => Layout::left_to_right(Align::Center),
        };
        ui.with_layout(layout, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            match &derived.estimate {
                Ok(estimate) => estimate::total_ui(ui, state, estimate, actions),
                Err(error) => estimate::no_total_ui(ui, state, error),
            }
        });
    });
}
