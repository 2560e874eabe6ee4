//! Consultation: the choices and the estimate in one window.

mod add_ons;
mod areas;
mod client;
mod concerns;
mod fees;
mod foot;
mod packages;
mod sessions;
mod techniques;
mod tour;
mod units;

use crate::app::{
    model::{Action, AppState},
    theme::{layout, measure, space},
    views::{
        estimate,
        message::{self, Divided},
    },
    widgets::card_to,
};
use eframe::egui::{CentralPanel, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use foot::{foot, foot_ui};

pub(super) fn consult_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let room = ui.available_rect_before_wrap();
    if room.width() < layout::ONE_COLUMN || room.height() < layout::ONE_COLUMN_HEIGHT {
        one_column_ui(ui, state, actions);
    } else {
        columns_ui(ui, state, actions);
        tour::tour_ui(ui, state, actions);
    }
}

/// Choices left and in the middle, a message below them, the estimate always on the right. Each
/// column scrolls by itself should it be too long; the choices are drawn first, so the estimate is
/// never behind them.
fn columns_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    CentralPanel::no_frame().show(ui, |ui| {
        let room = ui.max_rect().shrink(space::CARD);
        let (part, least, most) = layout::ESTIMATE;
        let estimate_width = (room.width() * part).clamp(least, most);
        let estimate_left = room.right() - estimate_width;
        let choices =
            Rect::from_min_max(room.min, pos2(estimate_left - space::CARD, room.bottom()));
        let Divided { rest: choices, message } = message::divide(ui, state, choices);
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
        message::message_ui(ui, message, state, actions);
    });
}

fn how_ui(ui: &mut Ui, state: &mut AppState, bottom: Option<f32>, actions: &mut Vec<Action>) {
    techniques::techniques_ui(ui, state, actions);
    packages::packages_ui(ui, state, actions);
    sessions::sessions_ui(ui, state, actions);
    add_ons::add_ons_ui(ui, state, bottom, actions);
}

/// A column of cards that scrolls if it is too long for its place.
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

/// Everything below each other, with a message, the total and the way to the quote at the foot.
/// They are drawn last, so they are never behind the choices either. If the total would leave the
/// choices no room, it stands below them.
fn one_column_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    CentralPanel::no_frame().show(ui, |ui| {
        let room = ui.max_rect();
        let foot = foot(ui, room.width(), state);
        let above = message::height_of(ui, state, room.height());
        let is_pinned = room.height() - foot.height - above >= layout::LEAST_CHOICES;
        let pinned = if is_pinned { foot.height } else { 0.0 };
        let foot_top = room.bottom() - pinned;
        let over_foot = Rect::from_min_max(room.min, pos2(room.right(), foot_top));
        let Divided { rest: choices, message } = message::divide(ui, state, over_foot);
        column(ui, "everything", choices.shrink2(vec2(space::CARD, space::RING)), |ui| {
            ui.add_space(space::CARD - space::RING);
            message::message_in_flow_ui(ui, message, state, actions);
            tour::tour_card_ui(ui, state, actions);
            concerns::concerns_ui(ui, state);
            client::client_ui(ui, state);
            areas::areas_ui(ui, state, None);
            how_ui(ui, state, None, actions);
            fees::fees_ui(ui, state, actions);
            card_to(ui, false, None, |ui| estimate::estimate_ui(ui, state, actions));
            if !is_pinned {
                let size = vec2(ui.available_width(), foot.height);
                let (_, place) = ui.allocate_space(size);
                foot_ui(ui, (foot, place), state, actions);
            }
        });
        // Between what scrolls and the total, with as much space over it as below it.
        let place = message.map(|place| {
            place.translate(vec2(0.0, -space::CARD / 2.0)).shrink2(vec2(space::CARD, 0.0))
        });
        message::message_ui(ui, place, state, actions);
        if is_pinned {
            let place = Rect::from_min_max(pos2(room.left(), foot_top), room.max);
            foot_ui(ui, (foot, place), state, actions);
        }
    });
}
