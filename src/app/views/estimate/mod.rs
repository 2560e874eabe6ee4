//! Estimate: the total, why it is a range, what it is made of, and what is worth knowing.

mod dates;
mod discount;
mod lines;
mod memberships;
mod options;
mod payment;
mod range;
mod refusal;
mod remarks;
mod total;

pub(super) use lines::lines_ui;
pub(super) use range::range_bar_ui;
pub(super) use refusal::{no_total, no_total_ui};
pub(super) use total::{total_in_ui, total_name};

use crate::{
    app::{
        model::{Action, AppState},
        theme::{measure, space},
        widgets::scroll,
    },
    estimate::Estimate,
};
use dates::dates_ui;
use discount::discount_button_ui;
use eframe::egui::Ui;
use lines::sum_ui;
use memberships::memberships_ui;
use options::options_ui;
use payment::payment_ui;
use range::range_ui;
use refusal::refusal_ui;
use remarks::remarks_ui;
use total::total_ui;

/// The whole estimate.
pub(super) fn estimate_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    options_ui(ui, state, actions);
    let derived = state.derived();
    match &derived.estimate {
        Ok(estimate) => {
            total_ui(ui, state, estimate, actions);
            ui.add_space(space::TIGHT);
            parts_ui(ui, state, estimate, actions);
        }
        Err(error) => {
            state.lit = None;
            refusal_ui(ui, state, error, actions);
        }
    }
}

/// The whole estimate within a card that ends at `bottom`: what is too long for it scrolls under
/// the total, which stays.
pub(super) fn pinned_estimate_ui(
    ui: &mut Ui,
    state: &mut AppState,
    actions: &mut Vec<Action>,
    bottom: f32,
) {
    let derived = state.derived();
    let Ok(estimate) = &derived.estimate else { return estimate_ui(ui, state, actions) };
    options_ui(ui, state, actions);
    total_ui(ui, state, estimate, actions);
    ui.add_space(space::TIGHT);
    let room = bottom - measure::HAIRLINES - ui.cursor().top();
    scroll(ui, "estimate-parts", room, |ui| parts_ui(ui, state, estimate, actions));
}

/// Parts of the estimate that stand under the total.
fn parts_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate, actions: &mut Vec<Action>) {
    range_ui(ui, state, estimate, actions);
    ui.separator();
    sum_ui(ui, state, estimate, actions);
    discount_button_ui(ui, state, actions);
    remarks_ui(ui, state, estimate, actions);
    payment_ui(ui, state, estimate, actions);
    memberships_ui(ui, state, estimate, actions);
    dates_ui(ui, state);
}
