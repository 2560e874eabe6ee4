//! The total and its name.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type},
        views::asking::asked_ui,
        widgets::{asked_amount, label_in, largest_that_fits, live},
        words,
    },
    estimate::{Estimate, Question},
    wording,
};
use eframe::egui::{RichText, Ui};

/// The name of the total, the total as large as it fits, and whether it hangs on the booking.
pub(super) fn total_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let total = words::total(estimate, state.book());
    let size = largest_that_fits(ui, &total, ui.available_width(), &Type::TOTALS);
    total_in_ui(ui, state, (estimate, size), actions);
    if let Some(words) = wording::total_if_booked(estimate, state.book()) {
        label_in(ui, words, Type::Small.regular(), theme::of(ui).muted);
    }
}

/// The name of the total, and the total in a size of type.
pub(in crate::app::views) fn total_in_ui(
    ui: &mut Ui,
    state: &mut AppState,
    (estimate, size): (&Estimate, Type),
    actions: &mut Vec<Action>,
) {
    label_in(ui, total_name(state, estimate), Type::Body.regular(), theme::of(ui).muted);
    let total = words::total(estimate, state.book());
    let text = RichText::new(&total).font(size.bold()).color(theme::of(ui).ink);
    let response = asked_amount(ui, text, &state.locale.text("explain"));
    asked_ui(&mut state.at_hand, &response, Question::Total, actions);
    // A screen reader hears the new total when a choice changes it.
    live(ui, &response);
}

/// Name of the total.
pub(in crate::app::views) fn total_name(state: &AppState, estimate: &Estimate) -> String {
    let tax = estimate.tax.as_ref().map(|tax| words::tax(tax, &state.locale));
    tax.unwrap_or_else(|| state.locale.text("estimate"))
}
