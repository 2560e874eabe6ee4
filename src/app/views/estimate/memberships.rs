//! Memberships: fees of the one that the patient has, and those that are worth it on this plan.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, space},
        views::asking::asked_ui,
        widgets::{ButtonKind, asked_sentence, button, label_in},
    },
    estimate::{Estimate, Question},
    wording,
};
use eframe::egui::{Align, Layout, Ui};

/// Cost of the membership that the patient has, and price and saving on this plan of each other one
/// that saves something.
pub(super) fn memberships_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let worth_a_word: Vec<_> = estimate.memberships.iter().filter(|worth| worth.saves()).collect();
    if worth_a_word.is_empty() && estimate.membership.is_none() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, state.locale.text("memberships"), Type::Body.bold(), theme::of(ui).ink);
    let look = (Type::Small.regular(), theme::of(ui).muted);
    if let Some(fees) = &estimate.membership {
        let words = wording::member_fees(fees, state.book());
        let response = asked_sentence(ui, &words, look.clone(), &state.locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, Question::Membership(fees.membership), actions);
    }
    for worth in worth_a_word {
        let words = wording::membership(worth, state.book());
        let response = asked_sentence(ui, &words, look.clone(), &state.locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, Question::Membership(worth.membership), actions);
        let membership = &state.prices()[worth.membership];
        let id = membership.id.clone();
        let take = state
            .locale
            .text_with("membership-take", &[("label", membership.label.as_str().into())]);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button(ui, ButtonKind::Plain, &take).clicked() {
                    state.visit.consultation.selection.member = Some(id);
                }
            });
        });
    }
}
