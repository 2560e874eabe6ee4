//! Derivation of an amount: its steps, down to the lines of the price list.

use super::frame::{close_ui, table_ui};
use crate::{
    app::{
        model::{AppState, Explained},
        theme::{self, Type, measure, space},
        widgets::{amount_row, label_in, segmented},
    },
    estimate::{Derivation, Estimate},
    wording::{self, ExplainedStep},
};
use eframe::egui::Ui;

/// The steps, with the way to close them. Returns whether they are done with.
pub(super) fn explain_ui(ui: &mut Ui, state: &mut AppState, explained: &mut Explained) -> bool {
    let derived = state.derived();
    let answers = explained.answers(&derived);
    if answers.is_empty() {
        let is_list_in_force = explained.asked.is_at(state.prices());
        let gone = if is_list_in_force { "explain-gone" } else { "explain-gone-from-list" };
        label_in(ui, state.locale.text(gone), Type::Body.regular(), theme::of(ui).ink);
    } else {
        let estimate = derived.estimate.as_ref().ok().filter(|_| explained.asked.of.is_none());
        derivations_ui(ui, state, estimate, &answers, &mut explained.at_high);
    }
    close_ui(ui, state)
}

/// The end that is looked at, and its steps.
fn derivations_ui(
    ui: &mut Ui,
    state: &AppState,
    estimate: Option<&Estimate>,
    derivations: &[Derivation],
    at_high: &mut bool,
) {
    if derivations.iter().any(|ends| ends.low != ends.high) {
        let ends = [state.locale.text("explain-low"), state.locale.text("explain-high")];
        if let Some(end) = segmented(ui, &ends, Some((*at_high).into())) {
            *at_high = end == 1;
        }
        ui.add_space(space::NEAR);
    }
    table_ui(ui, "steps", |ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        for Derivation { low, high } in derivations {
            let step = if *at_high { high } else { low };
            for step in wording::explanation(step, estimate, state.book()) {
                step_ui(ui, state, &step);
            }
        }
    });
}

/// One step, further in if it leads to another.
fn step_ui(ui: &mut Ui, state: &AppState, step: &ExplainedStep) {
    let theme = theme::of(ui);
    let line = step
        .line
        .map(|line| state.locale.text_with("explain-source", &[("line", line.to_string().into())]));
    let how = [Some(step.how.clone()).filter(|how| !how.is_empty()), line];
    let how = how.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let font = if step.depth == 0 { Type::Title.bold() } else { Type::Body.regular() };
    let depth =
        u8::try_from(step.depth).map_or(measure::DEEPEST, |depth| depth.min(measure::DEEPEST));
    ui.horizontal_top(|ui| {
        ui.add_space(space::CARD * f32::from(depth));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = measure::LINE_GAP;
            amount_row(ui, &step.what, &step.amount, font, theme.ink);
            if !how.is_empty() {
                label_in(ui, how, Type::Small.regular(), theme.muted);
            }
        });
    });
}
