//! The foot of a window with little room: the total and the way to the quote, always in sight.

use super::estimate;
use crate::app::{
    action::Action,
    state::AppState,
    theme::{self, Type, measure, space},
    widgets::{
        ButtonKind, button, button_width, largest_that_fits, line_width, text_height, usable,
    },
    words,
};
use eframe::egui::{Align, CornerRadius, Layout, Rect, Ui, UiBuilder, vec2};

/// How the foot is filled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foot {
    pub(super) height: f32,
    /// Whether the button stands below the words, as both have no room beside each other.
    is_stacked: bool,
}

/// How the foot of a window so wide is filled.
pub(super) fn foot(ui: &Ui, width: f32, state: &mut AppState) -> Foot {
    let width = width - 2.0 * space::CARD;
    let beside = width - button_width(ui, &export_name(state)) - space::NEAR;
    let room = measure::FOOT - 2.0 * space::NEAR;
    let (widest, high) = words_size(ui, beside, state);
    if widest <= beside && high <= room {
        return Foot { height: measure::FOOT, is_stacked: false };
    }
    let (_, high) = words_size(ui, width, state);
    let height = high + measure::BUTTON + 3.0 * space::NEAR;
    Foot { height, is_stacked: true }
}

/// How wide the words are that can't wrap, and how high all of them are in so much room.
fn words_size(ui: &Ui, width: f32, state: &mut AppState) -> (f32, f32) {
    match &state.derived().estimate {
        Ok(estimate) => {
            let over = estimate::total_name(state, estimate);
            let total = words::total(estimate, state.prices(), &state.locale);
            let font = largest_that_fits(ui, &total, width, &Type::TOTALS).bold();
            let high = text_height(ui, &over, Type::Body.regular(), width)
                + text_height(ui, &total, font.clone(), f32::INFINITY);
            (line_width(ui, &total, font), high)
        }
        Err(error) => {
            let words = estimate::no_total(state, error);
            (0.0, text_height(ui, &words, Type::Body.bold(), width))
        }
    }
}

fn export_name(state: &AppState) -> String {
    state.locale.text(if state.is_exporting { "header-exporting" } else { "header-export" })
}

/// Draws it.
pub(super) fn foot_ui(
    ui: &mut Ui,
    (foot, place): (Foot, Rect),
    state: &mut AppState,
    actions: &mut Vec<Action>,
) {
    let theme = theme::of(ui);
    ui.painter().rect_filled(place, CornerRadius::ZERO, theme.surface);
    ui.painter().hline(place.x_range(), place.top(), theme.hairline());
    let inside = place.shrink2(vec2(space::CARD, space::NEAR));
    let layout = if foot.is_stacked {
        Layout::bottom_up(Align::RIGHT)
    } else {
        Layout::right_to_left(Align::Center)
    };
    let builder = UiBuilder::new().id_salt("foot").max_rect(inside).layout(layout);
    ui.scope_builder(builder, |ui| {
        let can_export = state.derived().estimate.is_ok() && !state.is_exporting;
        usable(ui, can_export, |ui| {
            if button(ui, ButtonKind::Primary, &export_name(state)).clicked() {
                actions.push(Action::Export);
            }
        });
        words_ui(ui, foot, state, actions);
    });
}

fn words_ui(ui: &mut Ui, foot: Foot, state: &mut AppState, actions: &mut Vec<Action>) {
    let derived = state.derived();
    let layout = match derived.estimate {
        Err(_) if !foot.is_stacked => Layout::left_to_right(Align::Center),
        _ => Layout::top_down(Align::LEFT),
    };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        match &derived.estimate {
            Ok(estimate) => estimate::total_ui(ui, state, estimate, actions),
            Err(error) => estimate::no_total_ui(ui, state, error),
        }
    });
}
