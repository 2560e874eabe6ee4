//! Remarks on an estimate: what the practitioner is to confirm, notices and hints.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, measure, space},
        views::{asking::asked_ui, screening},
        widgets::{ButtonKind, asked_sentence, button, label_in},
    },
    estimate::{Estimate, Question},
    wording,
};
use eframe::egui::{Color32, CornerRadius, Frame, Margin, Sides, Ui};

/// Each of them on a ground of its own.
pub(super) fn remarks_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let outcome = state.screening_outcome();
    let confirms = screening::remarks(&outcome, &state.locale);
    if estimate.notices.is_empty() && estimate.hints.is_empty() && confirms.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    for words in confirms {
        let theme = theme::of(ui);
        remark_ui(ui, &words, (theme.caution_soft, theme.caution_ink));
    }
    for words in wording::notices(&estimate.notices, estimate, state.book()) {
        let theme = theme::of(ui);
        // Amber is left to what the practitioner is to confirm.
        remark_ui(ui, &words, (theme.step, theme.ink));
    }
    for hint in &estimate.hints {
        let words = wording::hint(hint, estimate, state.book());
        let theme = theme::of(ui);
        let (show, ask) = (state.locale.text("hint-show"), state.locale.text("explain"));
        let look = (Type::Body.regular(), theme.accent_ink);
        let taken = hint.taken(state.prices(), &state.visit.consultation.selection);
        let AppState { at_hand, visit, .. } = state;
        let said = |ui: &mut Ui| {
            let response = asked_sentence(ui, &words, look, &ask);
            asked_ui(at_hand, &response, Question::Hint(hint.clone()), actions);
        };
        remark_on(ui, theme.accent_soft, |ui| {
            let Some(selection) = taken else { return said(ui) };
            Sides::new().shrink_left().show(ui, said, |ui| {
                if button(ui, ButtonKind::Plain, &show).clicked() {
                    visit.consultation.take(selection);
                }
            });
        });
    }
}

fn remark_ui(ui: &mut Ui, words: &str, (fill, ink): (Color32, Color32)) {
    remark_on(ui, fill, |ui| label_in(ui, words, Type::Body.regular(), ink));
}

fn remark_on<R>(ui: &mut Ui, fill: Color32, add: impl FnOnce(&mut Ui) -> R) {
    Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::symmetric(measure::REMARK_MARGIN.0, measure::REMARK_MARGIN.1))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        });
}
