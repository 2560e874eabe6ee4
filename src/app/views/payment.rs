//! How it may be paid, and whether a membership is worth it.

use crate::{
    app::{
        state::AppState,
        theme::{self, Type, space},
        widgets::{ButtonKind, button, label_in},
    },
    estimate::Estimate,
    wording,
};
use eframe::egui::{Align, Layout, Ui};

/// The deposit and the instalments; nothing where the list has neither.
pub(super) fn payment_ui(ui: &mut Ui, state: &AppState, estimate: &Estimate) {
    let locale = &state.locale;
    let sentences = wording::payment(estimate, state.prices(), locale);
    if sentences.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, locale.text("paying"), Type::Body.bold(), theme::of(ui).ink);
    for sentence in sentences {
        label_in(ui, sentence, Type::Small.regular(), theme::of(ui).muted);
    }
}

/// What each membership that the patient does not have costs and saves on this plan.
pub(super) fn memberships_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate) {
    if estimate.memberships.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, state.locale.text("memberships"), Type::Body.bold(), theme::of(ui).ink);
    for worth in &estimate.memberships {
        let words = wording::membership(worth, state.prices(), &state.locale);
        label_in(ui, words, Type::Small.regular(), theme::of(ui).muted);
        let Some(membership) = state.prices().membership(worth.membership) else { continue };
        let id = membership.id.clone();
        let take = state
            .locale
            .text_with("membership-take", &[("label", membership.label.as_str().into())]);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button(ui, ButtonKind::Plain, &take).clicked() {
                    state.consultation.selection.member = Some(id);
                }
            });
        });
    }
}
