//! Payment: the ways in which the total may be paid.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, space},
        views::asking::asked_ui,
        widgets::{asked_sentence, label_in},
    },
    estimate::{Estimate, Question},
    wording,
};
use eframe::egui::Ui;

/// The deposit and the instalments; nothing if the list has neither.
pub(super) fn payment_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let sentences = wording::payment(estimate, state.book());
    let locale = &state.locale;
    if sentences.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    label_in(ui, locale.text("paying"), Type::Body.bold(), theme::of(ui).ink);
    let deposit = estimate.payment.deposit.iter().map(|_| Question::Deposit);
    let instalments = (0..estimate.payment.instalments.len()).map(Question::Instalments);
    let look = (Type::Small.regular(), theme::of(ui).muted);
    for (question, sentence) in deposit.chain(instalments).zip(&sentences) {
        let response = asked_sentence(ui, sentence, look.clone(), &locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, question, actions);
    }
}
