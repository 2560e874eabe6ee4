//! What a discount by hand is asked with: how much, and why.

use crate::app::{
    model::{Action, AppState, DiscountFault, DiscountField},
    theme::{self, Type, measure, space},
    update::discount,
    widgets::{ButtonKind, Field, button, field as field_ui, label_in, live, segmented},
};
use eframe::egui::{Id, Ui};

/// The fields. Returns `Some(true)` when the discount was entered.
pub(super) fn discount_ui(
    ui: &mut Ui,
    state: &AppState,
    field: &mut DiscountField,
    actions: &mut Vec<Action>,
) -> Option<bool> {
    let before = field.clone();
    if let Some(limit) = discount::limit(state) {
        let words = state.locale.text_with("discount-most", &[("limit", limit.into())]);
        label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
    }
    ui.add_space(space::NEAR);
    let kinds = ["discount-percent", "discount-amount"].map(|key| state.locale.text(key));
    if let Some(kind) = segmented(ui, &kinds, Some(field.is_amount.into())) {
        field.is_amount = kind == 1;
    }
    let how_much = Field {
        id: Id::unique("discount"),
        name: &state.locale.text("discount-how-much"),
        hint: &discount::example(state, field.is_amount),
        most: measure::AMOUNT_CHARACTERS,
        is_first: true,
        locale: &state.locale,
    };
    let (_, mut is_entered) = field_ui(ui, how_much, &mut field.text);
    if let Some(DiscountFault::HowMuch(fault)) = &field.fault {
        fault_ui(ui, fault);
    }
    let reason = Field {
        id: Id::unique("discount-reason"),
        name: &state.locale.text("discount-reason"),
        hint: "",
        most: measure::PATIENT_CHARACTERS,
        is_first: false,
        locale: &state.locale,
    };
    is_entered |= field_ui(ui, reason, &mut field.reason).1;
    if let Some(DiscountFault::Reason(fault)) = &field.fault {
        fault_ui(ui, fault);
    }
    if state.visit.consultation.selection.manual_discount.is_some()
        && button(ui, ButtonKind::Plain, &state.locale.text("discount-remove")).clicked()
    {
        actions.push(Action::RemoveDiscount);
    }
    if field.fault == before.fault && *field != before {
        field.fault = None;
    }
    is_entered.then_some(true)
}

fn fault_ui(ui: &mut Ui, fault: &str) {
    let said = label_in(ui, fault, Type::Body.regular(), theme::of(ui).fault_ink);
    live(ui, &said);
}
