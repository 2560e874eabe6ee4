//! Guide for the patient: what happens when, the treatment beside others, and all that is told.

mod comparison;
mod groups;
mod timeline;
mod told;

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type},
        views::page,
        widgets::{card, caution_badge, label, label_in},
    },
    catalog::GuideTopic,
    guide::{Guidance, tell},
};
use comparison::comparison_ui;
use eframe::egui::Ui;
use groups::groups_ui;
use timeline::timeline_ui;
use told::told_ui;

pub(super) fn guide_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    let derived = state.derived();
    let estimate = derived.estimate.as_ref().ok();
    let plan = state.plan(&prices, estimate);
    let guidance = tell(&plan, &state.locale);
    page::page_ui(ui, "guide", state, actions, |ui, state| {
        head_ui(ui, state, &guidance);
        timeline_ui(ui, state, &plan, guidance.about(GuideTopic::Results));
        groups_ui(ui, state, &guidance);
        if let Some(told) = guidance.about(GuideTopic::Compared) {
            card(ui, |ui| match &guidance.comparison {
                Some(comparison) => comparison_ui(ui, comparison, told),
                None => told_ui(ui, told),
            });
        }
    });
}

/// Heading, with a note that this is no advice, and a loud mark as long as nobody of the clinic has
/// read it.
fn head_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    let locale = &state.locale;
    ui.horizontal_wrapped(|ui| {
        label(ui, locale.text("view-guide"), Type::Title.bold());
        match &guidance.approved_by {
            None => drop(caution_badge(ui, &locale.text("guide-not-approved"))),
            Some(name) => {
                let words = locale.text_with("guide-approved", &[("name", name.as_str().into())]);
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            }
        }
        page::note_ui(ui, locale.text("guide-no-advice"));
    });
}
