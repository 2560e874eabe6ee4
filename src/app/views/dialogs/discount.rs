//! Dialog that asks for a discount by hand: how much, and why.

use crate::app::{
    model::{Action, AppState, DiscountFault, DiscountField, PATIENT_CHARACTERS},
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, Field, button, field as field_ui, label_in, live, segmented},
    words,
};
use eframe::egui::{Id, Ui};

/// The fields. Returns `Some(true)` when the discount was entered.
pub(super) fn discount_ui(
    ui: &mut Ui,
    state: &AppState,
    field: &mut DiscountField,
    actions: &mut Vec<Action>,
) -> Option<bool> {
    let typed = |field: &DiscountField| (field.text.clone(), field.is_amount, field.reason.clone());
    let before = typed(field);
    if let Some(limit) = words::discount_limit(state) {
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
        hint: &words::discount_example(state, field.is_amount),
        most: measure::AMOUNT_CHARACTERS,
        is_first: true,
        locale: &state.locale,
    };
    let (_, mut is_entered) = field_ui(ui, how_much, &mut field.text);
    if let Some(DiscountFault::HowMuch(fault)) = &field.fault {
        fault_ui(ui, words::how_much_fault(fault, state));
    }
    let reason = Field {
        id: Id::unique("discount-reason"),
        name: &state.locale.text("discount-reason"),
        hint: "",
        most: PATIENT_CHARACTERS,
        is_first: false,
        locale: &state.locale,
    };
    is_entered |= field_ui(ui, reason, &mut field.reason).1;
    if let Some(DiscountFault::NoReason) = field.fault {
        fault_ui(ui, state.locale.text("discount-no-reason"));
    }
    if state.visit.consultation.selection.manual_discount.is_some()
        && button(ui, ButtonKind::Plain, &state.locale.text("discount-remove")).clicked()
    {
        actions.push(Action::RemoveDiscount);
    }
    if typed(field) != before {
        field.fault = None;
    }
    is_entered.then_some(true)
}

fn fault_ui(ui: &mut Ui, fault: String) {
    let said = label_in(ui, fault, Type::Body.regular(), theme::of(ui).fault_ink);
    live(ui, &said);
}
