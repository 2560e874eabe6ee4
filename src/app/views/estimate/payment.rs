//! How it may be paid, and whether a membership is worth it.

use crate::{
    app::{
        action::Action,
        state::AppState,
        theme::{self, Type, space},
        views::asking::asked_ui,
        widgets::{ButtonKind, asked_sentence, button, label_in},
    },
    estimate::{Estimate, Question},
    wording,
};
use eframe::egui::{Align, Color32, FontId, Layout, Ui};

/// The deposit and the instalments; nothing where the list has neither.
pub(super) fn payment_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let sentences = wording::payment(estimate, state.prices(), &state.locale);
    let locale = &state.locale;
    if sentences.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, locale.text("paying"), Type::Body.bold(), theme::of(ui).ink);
    let deposit = estimate.payment.deposit.iter().map(|_| Question::Deposit);
    let instalments = (0..estimate.payment.instalments.len()).map(Question::Instalments);
    for (question, sentence) in deposit.chain(instalments).zip(&sentences) {
        let response = asked_sentence(ui, sentence, small(ui), &locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, question, actions);
    }
}

fn small(ui: &Ui) -> (FontId, Color32) {
    (Type::Small.regular(), theme::of(ui).muted)
}

/// What each membership that the patient does not have costs and saves on this plan.
pub(super) fn memberships_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let worth_a_word: Vec<_> = estimate.memberships.iter().filter(|worth| worth.saves()).collect();
    if worth_a_word.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, state.locale.text("memberships"), Type::Body.bold(), theme::of(ui).ink);
    for worth in worth_a_word {
        let words = wording::membership(worth, state.prices(), &state.locale);
        let response = asked_sentence(ui, &words, small(ui), &state.locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, Question::Membership(worth.membership), actions);
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
