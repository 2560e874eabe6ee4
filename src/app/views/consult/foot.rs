//! The foot of a window with little room: the total and the way to the quote, always in sight.

use crate::app::{
    commands::{Command, Facts},
    model::{Action, AppState},
    theme::{self, Type, measure, space},
    views::estimate,
    widgets::{
        ButtonKind, button, button_width, largest_that_fits, line_width, text_height, usable,
    },
    words,
};
use eframe::egui::{Align, CornerRadius, FontId, Layout, Rect, Ui, UiBuilder, vec2};

/// Layout of the foot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foot {
    pub(super) height: f32,
    /// True if the button stands below the words, as both have no room beside each other.
    is_stacked: bool,
    /// Type of the total, if there is one.
    total: Type,
}

/// Layout of the foot of a window of this width: the total as large as it can be beside the button.
pub(super) fn foot(ui: &Ui, width: f32, state: &mut AppState) -> Foot {
    let width = width - 2.0 * space::CARD;
    let beside = width - button_width(ui, &export_name(state)) - space::NEAR;
    let room = measure::FOOT - 2.0 * space::NEAR;
    let words = FootWords::of(state);
    let fits = |size: &&Type| {
        words.width(ui, **size) <= beside && words.height(ui, beside, **size) <= room
    };
    if let Some(&total) = Type::TOTALS.iter().find(fits) {
        return Foot { height: measure::FOOT, is_stacked: false, total };
    }
    let total = largest_that_fits(ui, &words.total, width, &Type::TOTALS);
    let height = words.height(ui, width, total) + measure::BUTTON + 3.0 * space::NEAR;
    Foot { height, is_stacked: true, total }
}

/// Words that stand beside the button, or over it.
struct FootWords {
    /// Name of the total, or the reason why there is none.
    first: (String, FontId),
    /// The total; empty if there is none.
    total: String,
}

impl FootWords {
    fn of(state: &mut AppState) -> Self {
        match &state.derived().estimate {
            Ok(estimate) => Self {
                first: (estimate::total_name(state, estimate), Type::Body.regular()),
                total: words::total(estimate, state.book()),
            },
            Err(error) => Self {
                first: (estimate::no_total(state, error), Type::Body.bold()),
                total: String::new(),
            },
        }
    }

    /// Width of the words that can't wrap, in points.
    fn width(&self, ui: &Ui, total: Type) -> f32 {
        line_width(ui, &self.total, total.bold())
    }

    /// Height of the words in a room of this width, in points.
    fn height(&self, ui: &Ui, width: f32, total: Type) -> f32 {
        let (first, font) = &self.first;
        let first = text_height(ui, first, font.clone(), width);
        if self.total.is_empty() {
            return first;
        }
        first + text_height(ui, &self.total, total.bold(), f32::INFINITY)
    }
}

fn export_name(state: &AppState) -> String {
    state.locale.text(if state.is_exporting() { "header-exporting" } else { "header-export" })
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
        let can_export = Command::Export.is_available(&Facts::of(state));
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
            Ok(estimate) => {
                estimate::total_in_ui(ui, state, (estimate, foot.total), actions);
            }
            Err(error) => estimate::no_total_ui(ui, state, error),
        }
    });
}
